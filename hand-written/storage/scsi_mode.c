/* MODE SENSE and MODE SELECT. One thing can be changed: whether the write cache is used. */
#include <string.h>

#include "generated/scsi_data_wire.h"
#include "hand-written/storage/scsi.h"

#define LIST_ROOM 256u

struct list {
  uint8_t bytes[LIST_ROOM];
  size_t size;
};

static struct es_scsi_data_mode_page_header page_header(enum es_scsi_data_mode_page page, size_t size) {
  return (struct es_scsi_data_mode_page_header){.code.page = (uint8_t)page,
                                                .length = (uint8_t)(size - ES_SCSI_DATA_MODE_PAGE_HEADER_SIZE_MAX)};
}

static void put_recovery(struct list *list) {
  struct es_scsi_data_mode_page_recovery page = {
      .header = page_header(ES_SCSI_DATA_MODE_PAGE_READ_WRITE_RECOVERY, ES_SCSI_DATA_MODE_PAGE_RECOVERY_SIZE_MAX)};
  list->size += es_scsi_data_encode_mode_page_recovery(&page, list->bytes + list->size, LIST_ROOM - list->size);
}

static void put_caching(const struct es_scsi_unit *unit, enum es_scsi_page_control values, struct list *list) {
  bool changeable = values == ES_SCSI_PAGE_CONTROL_CHANGEABLE;
  bool cache = changeable                               ? unit->device->write_cache
               : values == ES_SCSI_PAGE_CONTROL_DEFAULT ? unit->device->write_cache
                                                        : unit->write_cache;
  struct es_scsi_data_mode_page_caching page = {
      .header = page_header(ES_SCSI_DATA_MODE_PAGE_CACHING, ES_SCSI_DATA_MODE_PAGE_CACHING_SIZE_MAX),
      .cache.write_cache = cache,
  };
  list->size += es_scsi_data_encode_mode_page_caching(&page, list->bytes + list->size, LIST_ROOM - list->size);
}

static void put_control(const struct es_scsi_unit *unit, enum es_scsi_page_control values, struct list *list) {
  struct es_scsi_data_mode_page_control page = {
      .header = page_header(ES_SCSI_DATA_MODE_PAGE_CONTROL, ES_SCSI_DATA_MODE_PAGE_CONTROL_SIZE_MAX)};
  if (values != ES_SCSI_PAGE_CONTROL_CHANGEABLE) {
    page.queue.reorder = ES_SCSI_DATA_UNRESTRICTED_REORDERING;
    page.busy_time_out = ES_SCSI_DATA_NO_LIMIT_TIME_OUT;
    page.protect.software_write_protect = unit->read_only;
  }
  list->size += es_scsi_data_encode_mode_page_control(&page, list->bytes + list->size, LIST_ROOM - list->size);
}

static void put_exceptions(struct list *list) {
  struct es_scsi_data_mode_page_exceptions page = {
      .header = page_header(ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS, ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS_SIZE_MAX)};
  list->size += es_scsi_data_encode_mode_page_exceptions(&page, list->bytes + list->size, LIST_ROOM - list->size);
}

/* False: there is no such page. */
static bool put_pages(const struct es_scsi_unit *unit, uint8_t page, enum es_scsi_page_control values,
                      struct list *list) {
  bool every = page == ES_SCSI_DATA_MODE_PAGE_EVERY;
  size_t before = list->size;
  if (every || page == ES_SCSI_DATA_MODE_PAGE_READ_WRITE_RECOVERY)
    put_recovery(list);
  if (every || page == ES_SCSI_DATA_MODE_PAGE_CACHING)
    put_caching(unit, values, list);
  if (every || page == ES_SCSI_DATA_MODE_PAGE_CONTROL)
    put_control(unit, values, list);
  if (every || page == ES_SCSI_DATA_MODE_PAGE_EXCEPTIONS)
    put_exceptions(list);
  return list->size > before;
}

static size_t put_descriptor(const struct es_scsi_unit *unit, bool wide, struct list *list) {
  size_t before = list->size;
  if (wide) {
    struct es_scsi_data_block_descriptor_long data = {.blocks = unit->blocks, .block_size = unit->block_size};
    list->size += es_scsi_data_encode_block_descriptor_long(&data, list->bytes + list->size, LIST_ROOM - list->size);
  } else {
    struct es_scsi_data_block_descriptor_short data = {
        .blocks = unit->blocks < UINT32_MAX ? (uint32_t)unit->blocks : UINT32_MAX, .block_size = unit->block_size};
    list->size += es_scsi_data_encode_block_descriptor_short(&data, list->bytes + list->size, LIST_ROOM - list->size);
  }
  return list->size - before;
}

void es_scsi_do_mode_sense(struct es_scsi_owner *command, const struct es_scsi_mode_sense_args *args) {
  if (!es_scsi_present(command))
    return;
  const struct es_scsi_unit *unit = command->unit;
  if (args->control_values == ES_SCSI_PAGE_CONTROL_SAVED) {
    es_scsi_check(command, ES_SCSI_SENSE_SAVING_NOT_SUPPORTED);
    return;
  }
  bool short_form = args->command == ES_SCSI_COMMAND_MODE_SENSE_6;
  bool wide = !short_form && args->long_lba_accepted != 0;
  struct list list = {.size = short_form ? ES_SCSI_DATA_MODE_HEADER_6_SIZE_MAX : ES_SCSI_DATA_MODE_HEADER_10_SIZE_MAX};
  size_t descriptors = args->no_block_descriptors != 0 ? 0 : put_descriptor(unit, wide, &list);
  bool plain = args->subpage == 0 || (args->subpage == ES_SCSI_ALL_SUBPAGES && args->page == ES_SCSI_ALL_PAGES);
  if (!plain || !put_pages(unit, args->page, args->control_values, &list)) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
    return;
  }
  uint8_t specific = (uint8_t)(ES_SCSI_DATA_DEVICE_SPECIFIC_DPO_AND_FUA |
                               (unit->read_only ? ES_SCSI_DATA_DEVICE_SPECIFIC_WRITE_PROTECTED : 0));
  if (short_form) {
    struct es_scsi_data_mode_header_6 header = {
        .length = (uint8_t)(list.size - ES_SCSI_DATA_MODE_6_UNCOUNTED),
        .device_specific = specific,
        .descriptors_length = (uint8_t)descriptors,
    };
    (void)es_scsi_data_encode_mode_header_6(&header, list.bytes, LIST_ROOM);
  } else {
    struct es_scsi_data_mode_header_10 header = {
        .length = (uint16_t)(list.size - ES_SCSI_DATA_MODE_10_UNCOUNTED),
        .device_specific = specific,
        .options.long_lba = wide,
        .descriptors_length = (uint16_t)descriptors,
    };
    (void)es_scsi_data_encode_mode_header_10(&header, list.bytes, LIST_ROOM);
  }
  es_scsi_answer(command, list.bytes, list.size, args->allocation);
}

/* Pages as they are now, and the write cache as wished: the wish is in `*cache` when all pages make sense. */
static bool check_pages(const struct es_scsi_unit *unit, const uint8_t *at, size_t size, bool *cache) {
  while (size > 0) {
    struct es_scsi_data_mode_page_header header;
    if (es_scsi_data_decode_mode_page_header(at, size, &header) != ES_OK)
      return false;
    size_t length = ES_SCSI_DATA_MODE_PAGE_HEADER_SIZE_MAX + (size_t)header.length;
    struct list now = {0};
    if (length > size || header.code.has_subpage != 0 || header.code.page == ES_SCSI_DATA_MODE_PAGE_EVERY ||
        !put_pages(unit, header.code.page, ES_SCSI_PAGE_CONTROL_CURRENT, &now) || now.size != length)
      return false;
    uint8_t wished[LIST_ROOM];
    memcpy(wished, at, length);
    if (header.code.page == ES_SCSI_DATA_MODE_PAGE_CACHING) {
      struct es_scsi_data_mode_page_caching page;
      if (es_scsi_data_decode_mode_page_caching(at, length, &page) != ES_OK)
        return false;
      *cache = page.cache.write_cache != 0;
      page.cache.write_cache = unit->write_cache;
      (void)es_scsi_data_encode_mode_page_caching(&page, wished, sizeof wished);
    }
    if (memcmp(wished, now.bytes, length) != 0)
      return false;
    at += length;
    size -= length;
  }
  return !*cache || unit->device->write_cache;
}

void es_scsi_do_mode_select(struct es_scsi_owner *command, const struct es_scsi_mode_select_args *args) {
  if (!es_scsi_present(command))
    return;
  if (args->save_pages != 0 || args->page_format == 0) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
    return;
  }
  if (args->length == 0) {
    es_scsi_good(command);
    return;
  }
  uint8_t bytes[ES_SCSI_DATA_MODE_PARAMETERS_MAX];
  bool short_form = args->command == ES_SCSI_COMMAND_MODE_SELECT_6;
  size_t header_size = short_form ? ES_SCSI_DATA_MODE_HEADER_6_SIZE_MAX : ES_SCSI_DATA_MODE_HEADER_10_SIZE_MAX;
  if (args->length > sizeof bytes || args->length < header_size) {
    es_scsi_check(command, ES_SCSI_SENSE_PARAMETER_LENGTH_ERROR);
    return;
  }
  if (!es_scsi_take_data(command, bytes, args->length))
    return;
  struct es_scsi_data_mode_header_6 header_6 = {0};
  struct es_scsi_data_mode_header_10 header_10 = {0};
  bool fits = short_form ? es_scsi_data_decode_mode_header_6(bytes, args->length, &header_6) == ES_OK
                         : es_scsi_data_decode_mode_header_10(bytes, args->length, &header_10) == ES_OK;
  size_t descriptors = short_form ? header_6.descriptors_length : header_10.descriptors_length;
  bool cache = command->unit->write_cache;
  if (!fits || descriptors > args->length - header_size) {
    es_scsi_check(command, ES_SCSI_SENSE_PARAMETER_LENGTH_ERROR);
  } else if (!check_pages(command->unit, bytes + header_size + descriptors, args->length - header_size - descriptors,
                          &cache)) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_PARAMETERS);
  } else if (cache || !command->unit->write_cache) {
    command->unit->write_cache = cache;
    es_scsi_good(command);
  } else {
    /* Who turns the cache off flushes no more: what it holds goes to the medium first. */
    command->unit->write_cache = false;
    es_scsi_submit(command, ES_BLOCK_FLUSH, 0, 0, es_scsi_good);
  }
}
