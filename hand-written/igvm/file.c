/* What a file that was read has at its places. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/igvm/internal.h"
#include "runtime/whole.h"

uint32_t es_igvm_platform(const struct es_igvm_file *file, enum es_igvm_platform_type type) {
  for (uint32_t bit = 0; bit < ES_IGVM_PLATFORMS_MAX; bit++) {
    if ((file->masks >> bit & 1u) != 0 && file->platform_types[bit] == type) {
      return 1u << bit;
    }
  }
  return 0;
}

const uint8_t *es_igvm_data(const struct es_igvm_file *file, uint32_t offset) {
  return offset == 0 ? NULL : file->bytes + offset;
}

uint64_t es_igvm_area_size(const struct es_igvm_file *file, uint32_t index) {
  const struct es_igvm_area *area = es_igvm_area_find(file, index);
  return area == NULL ? 0 : area->size;
}

uint32_t es_igvm_area_parameter(const struct es_igvm_file *file, uint32_t index) {
  const struct es_igvm_area *area = es_igvm_area_find(file, index);
  return area == NULL ? 0 : area->parameter;
}

const uint8_t *es_igvm_body(const struct es_igvm_file *file, const struct es_igvm_item *item, uint32_t *size) {
  *size = es_igvm_body_size(item->type);
  return file->bytes + item->offset + ES_IGVM_VARIABLE_HEADER_SIZE_MAX;
}

bool es_igvm_id_block(const struct es_igvm_file *file, const struct es_igvm_item *item,
                      struct es_igvm_snp_id_block *out) {
  uint32_t size;
  const uint8_t *body = es_igvm_body(file, item, &size);
  return item->type == ES_IGVM_HEADER_TYPE_SNP_ID_BLOCK && es_igvm_decode_snp_id_block(body, size, out) == ES_OK;
}

bool es_igvm_vbs(const struct es_igvm_file *file, const struct es_igvm_item *item,
                 struct es_igvm_vbs_measurement *out) {
  uint32_t size;
  const uint8_t *body = es_igvm_body(file, item, &size);
  return item->type == ES_IGVM_HEADER_TYPE_VBS_MEASUREMENT && es_igvm_decode_vbs_measurement(body, size, out) == ES_OK;
}

const char *es_igvm_load_problem(int error) {
  switch (-error) {
  case EINVAL:
    return "it is not a regular file";
  case EFBIG:
    return "it is larger than any IGVM file, which has less than 4 GiB";
  case ENODATA:
    return "it became shorter while it was read";
  default:
    return strerror(-error);
  }
}

/* All of an open file of this size. */
static int load_open(int fd, uint64_t size, uint8_t **bytes) {
  *bytes = malloc((size_t)size + (size == 0));
  int error = *bytes == NULL ? -ENOMEM : es_read_whole_at(fd, *bytes, (size_t)size, 0);

  if (error != 0) {
    free(*bytes);
    *bytes = NULL;
  }
  return error;
}

int es_igvm_load(const char *path, uint64_t most, uint8_t **bytes, size_t *size) {
  uint64_t length = 0;
  int fd = es_open_regular(path, &length);

  *bytes = NULL;
  if (fd < 0) {
    return fd;
  }
  int error = length > most ? -EFBIG : load_open(fd, length, bytes);
  (void)close(fd);
  *size = (size_t)length;
  return error;
}

int es_igvm_load_image(const char *path, es_igvm_report report, void *context, uint8_t **bytes, size_t *size) {
  uint8_t head[ES_IGVM_FIXED_HEADER_SIZE_MAX + ES_IGVM_FIXED_HEADER_V2_SIZE_MAX];
  uint64_t length = 0;
  int fd = es_open_regular(path, &length);

  *bytes = NULL;
  if (fd < 0) {
    return fd;
  }
  const size_t first = length < sizeof head ? (size_t)length : sizeof head;
  int error = length > UINT32_MAX ? -EFBIG : es_read_whole_at(fd, head, first, 0);
  if (error == 0 && es_igvm_read_head(head, first, length, report, context)) {
    error = load_open(fd, length, bytes);
  }
  (void)close(fd);
  *size = (size_t)length;
  return error;
}
