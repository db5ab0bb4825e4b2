#include "hand-written/igvm/write.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "hand-written/igvm/crc32.h"
#include "hand-written/igvm/measure_parts.h"

/* Address space, not memory: data never move, and the headers are put directly before them at the end. */
#define DATA_ROOM ((size_t)UINT32_MAX)
#define HEADER_ROOM ((size_t)1 << 30)

struct es_igvm_writer {
  uint8_t *room;
  size_t data; /* bytes, from room + HEADER_ROOM on */
  uint8_t *headers; /* with file offsets that count from the data's start */
  size_t header_size, header_room;
  uint32_t *offsets; /* where in `headers` a file offset stands */
  size_t offset_count, offset_room;
  struct {
    uint32_t place;
    bool any; /* not zeros */
  } last; /* page */
  enum es_igvm_format_version version;
  enum es_igvm_architecture architecture;
  int error;
};

int es_igvm_writer_open(enum es_igvm_format_version version, enum es_igvm_architecture architecture,
                        struct es_igvm_writer **out) {
  if (architecture != ES_IGVM_ARCHITECTURE_X64 && version == ES_IGVM_FORMAT_VERSION_V1) {
    return -EINVAL;
  }
  struct es_igvm_writer *writer = calloc(1, sizeof *writer);
  if (writer == NULL) {
    return -ENOMEM;
  }
  void *room =
      mmap(NULL, HEADER_ROOM + DATA_ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (room == MAP_FAILED) {
    free(writer);
    return -ENOMEM;
  }
  /* Fewer faults; without huge pages all is the same, only slower. */
  (void)madvise((uint8_t *)room + HEADER_ROOM, DATA_ROOM, MADV_HUGEPAGE);
  writer->room = room;
  writer->version = version;
  writer->architecture = architecture;
  *out = writer;
  return 0;
}

void es_igvm_writer_close(struct es_igvm_writer *writer) {
  if (writer != NULL) {
    (void)munmap(writer->room, HEADER_ROOM + DATA_ROOM);
    free(writer->headers);
    free(writer->offsets);
    free(writer);
  }
}

/* `count` more elements of a list that doubles. */
static bool make_room(void **list, size_t *room, size_t used, size_t count, size_t element) {
  size_t wanted = *room == 0 ? 4096 : *room;

  while (wanted < used + count) {
    wanted *= 2;
  }
  if (wanted == *room) {
    return true;
  }
  void *larger = realloc(*list, wanted * element);
  if (larger == NULL) {
    return false;
  }
  *list = larger;
  *room = wanted;
  return true;
}

static void fail(struct es_igvm_writer *writer, int error) {
  if (writer->error == 0) {
    writer->error = error;
  }
}

/* A header of this type; `offset_at` is where a file offset stands in its body, 0 when there is none in use. */
static void append(struct es_igvm_writer *writer, uint32_t type, const uint8_t *body, size_t size, uint32_t offset_at) {
  const struct es_igvm_variable_header header = {.type = type, .length = (uint32_t)size};
  const size_t padded = (size + ES_IGVM_ALIGNMENT - 1) / ES_IGVM_ALIGNMENT * ES_IGVM_ALIGNMENT;
  const size_t whole = ES_IGVM_VARIABLE_HEADER_SIZE_MAX + padded;

  if (size == 0) {
    fail(writer, -EINVAL); /* the encoder found a value that the spec does not have */
  } else if (writer->header_size + whole > HEADER_ROOM - ES_IGVM_PAGE_SIZE) {
    fail(writer, -EFBIG);
  } else if (!make_room((void **)&writer->headers, &writer->header_room, writer->header_size, whole, 1) ||
             !make_room((void **)&writer->offsets, &writer->offset_room, writer->offset_count, 1,
                        sizeof *writer->offsets)) {
    fail(writer, -ENOMEM);
  }
  if (writer->error != 0) {
    return;
  }
  uint8_t *at = writer->headers + writer->header_size;
  (void)es_igvm_encode_variable_header(&header, at, ES_IGVM_VARIABLE_HEADER_SIZE_MAX);
  memcpy(at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX, body, size);
  memset(at + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + size, 0, padded - size);
  if (offset_at != 0) {
    writer->offsets[writer->offset_count++] =
        (uint32_t)(writer->header_size + ES_IGVM_VARIABLE_HEADER_SIZE_MAX + offset_at);
  }
  writer->header_size += whole;
}

/* The data's place counted from the start of all data; pages are filled up with zeros, which the room has. */
static uint32_t put_data(struct es_igvm_writer *writer, const void *data, size_t size, size_t whole) {
  if (size > whole || whole > DATA_ROOM - writer->data) {
    fail(writer, size > whole ? -EINVAL : -EFBIG);
    return 0;
  }
  const uint32_t place = (uint32_t)writer->data;
  memcpy(writer->room + HEADER_ROOM + writer->data, data, size);
  writer->data += whole;
  return place;
}

static bool all_zero(const uint8_t *bytes, size_t size) {
  return size <= ES_IGVM_PAGE_SIZE && memcmp(bytes, es_igvm_zero_page, size) == 0;
}

void es_igvm_write(struct es_igvm_writer *writer, const struct es_igvm_item *item, const void *data, size_t size) {
  uint8_t body[ES_IGVM_VBS_MEASUREMENT_SIZE_MAX];
  struct es_igvm_item copy = *item;
  const bool any = data != NULL && size > 0;
  size_t length = 0;
  uint32_t at = 0;

  switch (item->type) {
#define WRITE(TYPE, struct_name, member)                                                                               \
  case ES_IGVM_HEADER_TYPE_##TYPE:                                                                                     \
    length = es_igvm_encode_##struct_name(&copy.as.member, body, sizeof body);                                         \
    break;
    WRITE(SUPPORTED_PLATFORM, supported_platform, platform)
    WRITE(GUEST_POLICY, guest_policy, policy)
    WRITE(RELOCATABLE_REGION, relocatable_region, region)
    WRITE(PAGE_TABLE_RELOCATION, page_table_relocation, page_tables)
    WRITE(CCA_POLICY, cca_policy, cca_policy)
    WRITE(PARAMETER_INSERT, parameter_insert, insert)
    WRITE(REQUIRED_MEMORY, required_memory, memory)
    WRITE(ERROR_RANGE, error_range, error_range)
#undef WRITE
  case ES_IGVM_HEADER_TYPE_CORIM_DOCUMENT:
  case ES_IGVM_HEADER_TYPE_CORIM_SIGNATURE: /* laid out alike */
    copy.as.corim.file_offset = any ? put_data(writer, data, size, size) : 0;
    copy.as.corim.size_bytes = any ? (uint32_t)size : 0;
    at = any ? ES_IGVM_CORIM_DOCUMENT_FILE_OFFSET_OFFSET : 0;
    length = es_igvm_encode_corim_document(&copy.as.corim, body, sizeof body);
    break;
  case ES_IGVM_HEADER_TYPE_PARAMETER_AREA:
    copy.as.area.file_offset = any ? put_data(writer, data, size, (size_t)copy.as.area.number_of_bytes) : 0;
    at = any ? ES_IGVM_PARAMETER_AREA_FILE_OFFSET_OFFSET : 0;
    length = es_igvm_encode_parameter_area(&copy.as.area, body, sizeof body);
    break;
  case ES_IGVM_HEADER_TYPE_PAGE_DATA:
    writer->last.any = any && !all_zero(data, size);
    writer->last.place = writer->last.any ? put_data(writer, data, size, ES_IGVM_PAGE_SIZE) : 0;
    es_igvm_write_same(writer, item);
    return;
  case ES_IGVM_HEADER_TYPE_VP_CONTEXT:
    copy.as.context.file_offset = any ? put_data(writer, data, size, size) : 0;
    at = any ? ES_IGVM_VP_CONTEXT_FILE_OFFSET_OFFSET : 0;
    length = es_igvm_encode_vp_context(&copy.as.context, body, sizeof body);
    break;
  default:
    if (es_igvm_is_parameter(item->type)) {
      length = es_igvm_encode_parameter(&copy.as.parameter, body, sizeof body);
    }
    break;
  }
  append(writer, item->type, body, length, at);
}

void es_igvm_write_same(struct es_igvm_writer *writer, const struct es_igvm_item *item) {
  uint8_t body[ES_IGVM_PAGE_DATA_SIZE_MAX];
  struct es_igvm_page_data page = item->as.page;

  page.file_offset = writer->last.place;
  append(writer, ES_IGVM_HEADER_TYPE_PAGE_DATA, body, es_igvm_encode_page_data(&page, body, sizeof body),
         writer->last.any ? ES_IGVM_PAGE_DATA_FILE_OFFSET_OFFSET : 0);
}

void es_igvm_write_id_block(struct es_igvm_writer *writer, const struct es_igvm_snp_id_block *block) {
  uint8_t body[ES_IGVM_SNP_ID_BLOCK_SIZE_MAX];
  append(writer, ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK, body, es_igvm_encode_snp_id_block(block, body, sizeof body), 0);
}

void es_igvm_write_vbs_measurement(struct es_igvm_writer *writer, const struct es_igvm_vbs_measurement *measurement) {
  uint8_t body[ES_IGVM_VBS_MEASUREMENT_SIZE_MAX];
  append(writer, ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT, body,
         es_igvm_encode_vbs_measurement(measurement, body, sizeof body), 0);
}

int es_igvm_writer_finish(struct es_igvm_writer *writer, const uint8_t **bytes, size_t *size) {
  const bool v2 = writer->version != ES_IGVM_FORMAT_VERSION_V1;
  const size_t fixed = ES_IGVM_FIXED_HEADER_SIZE_MAX + (v2 ? ES_IGVM_FIXED_HEADER_V2_SIZE_MAX : 0);
  const size_t start = fixed + writer->header_size;
  const size_t whole = start + writer->data;

  if (writer->error != 0) {
    return writer->error;
  }
  if (whole > UINT32_MAX) {
    return -EFBIG;
  }
  uint8_t *file = writer->room + HEADER_ROOM - start;
  struct es_igvm_fixed_header header = {.format_version = writer->version,
                                        .variable_header_offset = (uint32_t)fixed,
                                        .variable_header_size = (uint32_t)writer->header_size,
                                        .total_file_size = (uint32_t)whole};
  const struct es_igvm_fixed_header_v2 more = {.architecture = writer->architecture};
  (void)es_igvm_encode_fixed_header(&header, file, fixed);
  if (v2) {
    (void)es_igvm_encode_fixed_header_v2(&more, file + ES_IGVM_FIXED_HEADER_SIZE_MAX, ES_IGVM_FIXED_HEADER_V2_SIZE_MAX);
  }
  if (writer->header_size > 0) {
    memcpy(file + fixed, writer->headers, writer->header_size);
  }
  for (size_t i = 0; i < writer->offset_count; i++) {
    uint8_t *at = file + fixed + writer->offsets[i];
    es_store_le32(at, (uint32_t)(es_load_le32(at) + start));
  }
  header.checksum = es_igvm_checksum(file, start);
  (void)es_igvm_encode_fixed_header(&header, file, fixed);
  *bytes = file;
  *size = whole;
  return 0;
}
