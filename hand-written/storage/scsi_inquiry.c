/* INQUIRY with its vital product data pages, and REPORT LUNS: what a unit is, asked before anything else. */
#include <string.h>

#include "generated/scsi_data_wire.h"
#include "hand-written/storage/scsi.h"

#define PAGE_ROOM 256u

static void put_peripheral(const struct es_scsi_owner *command, uint8_t *device_type, uint8_t *qualifier) {
  bool there = command->unit != NULL;
  *device_type = there ? ES_SCSI_DATA_DEVICE_TYPE_BLOCK_DEVICE : ES_SCSI_DATA_DEVICE_TYPE_UNKNOWN;
  *qualifier = there ? ES_SCSI_DATA_QUALIFIER_CONNECTED : ES_SCSI_DATA_QUALIFIER_INCAPABLE;
}

static void standard(struct es_scsi_owner *command, size_t allocation) {
  const struct es_scsi_unit *unit = command->unit;
  struct es_scsi_data_standard_inquiry data = {
      .version = ES_SCSI_DATA_VERSION_SPC_4,
      .response.format = ES_SCSI_DATA_RESPONSE_FORMAT,
      .additional_length = ES_SCSI_DATA_STANDARD_ADDITIONAL_LENGTH,
      .capabilities_3.command_queuing = 1,
      .standards = {ES_SCSI_DATA_VERSION_DESCRIPTOR_SAM_5, ES_SCSI_DATA_VERSION_DESCRIPTOR_SPC_4,
                    ES_SCSI_DATA_VERSION_DESCRIPTOR_SBC_3},
  };
  put_peripheral(command, &data.peripheral.device_type, &data.peripheral.qualifier);
  if (unit != NULL) {
    memcpy(data.vendor, unit->vendor, sizeof data.vendor);
    memcpy(data.product, unit->product, sizeof data.product);
    memcpy(data.revision, unit->revision, sizeof data.revision);
  } else {
    memset(data.vendor, ' ', sizeof data.vendor);
    memset(data.product, ' ', sizeof data.product);
    memset(data.revision, ' ', sizeof data.revision);
  }
  uint8_t bytes[ES_SCSI_DATA_STANDARD_INQUIRY_SIZE_MAX];
  size_t size = es_scsi_data_encode_standard_inquiry(&data, bytes, sizeof bytes);
  es_scsi_answer(command, bytes, size, allocation);
}

static struct es_scsi_data_vpd_header page_header(enum es_scsi_data_vpd_page page, size_t length) {
  return (struct es_scsi_data_vpd_header){
      .peripheral.device_type = ES_SCSI_DATA_DEVICE_TYPE_BLOCK_DEVICE,
      .peripheral.qualifier = ES_SCSI_DATA_QUALIFIER_CONNECTED,
      .page = (uint8_t)page,
      .length = (uint16_t)length,
  };
}

static size_t put_page(enum es_scsi_data_vpd_page page, const void *body, size_t length, uint8_t *out) {
  struct es_scsi_data_vpd_header header = page_header(page, length);
  size_t size = es_scsi_data_encode_vpd_header(&header, out, PAGE_ROOM);
  memcpy(out + size, body, length);
  return size + length;
}

static size_t supported_pages(uint8_t *out) {
  static const uint8_t pages[] = {
      ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES,       ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL,
      ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION,        ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS,
      ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS, ES_SCSI_DATA_VPD_PAGE_PROVISIONING,
  };
  return put_page(ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES, pages, sizeof pages, out);
}

/* A T10 vendor designator with the serial number, and a number that is unique where we made it. */
static size_t identification(const struct es_scsi_unit *unit, uint8_t *out) {
  uint8_t body[PAGE_ROOM];
  struct es_scsi_data_designator_header header = {
      .coding.code_set = ES_SCSI_DATA_CODE_SET_ASCII,
      .kind.designator_type = ES_SCSI_DATA_DESIGNATOR_TYPE_T10_VENDOR,
      .kind.association = ES_SCSI_DATA_ASSOCIATION_LOGICAL_UNIT,
      .length = (uint8_t)(sizeof unit->vendor + sizeof unit->product + unit->serial_length),
  };
  size_t at = es_scsi_data_encode_designator_header(&header, body, sizeof body);
  memcpy(body + at, unit->vendor, sizeof unit->vendor);
  at += sizeof unit->vendor;
  memcpy(body + at, unit->product, sizeof unit->product);
  at += sizeof unit->product;
  memcpy(body + at, unit->serial, unit->serial_length);
  at += unit->serial_length;

  struct es_scsi_data_naa_locally_assigned naa = {.number.naa = ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED,
                                                  .number.value = unit->identifier};
  header.coding.code_set = ES_SCSI_DATA_CODE_SET_BINARY;
  header.kind.designator_type = ES_SCSI_DATA_DESIGNATOR_TYPE_NAA;
  header.length = ES_SCSI_DATA_NAA_LOCALLY_ASSIGNED_SIZE_MAX;
  at += es_scsi_data_encode_designator_header(&header, body + at, sizeof body - at);
  at += es_scsi_data_encode_naa_locally_assigned(&naa, body + at, sizeof body - at);
  return put_page(ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION, body, at, out);
}

static uint32_t in_blocks(const struct es_scsi_unit *unit, uint64_t bytes) {
  uint64_t blocks = bytes / unit->block_size;
  return blocks < UINT32_MAX ? (uint32_t)blocks : UINT32_MAX;
}

static size_t block_limits(const struct es_scsi_unit *unit, uint8_t *out) {
  const struct es_block_device *device = unit->device;
  struct es_scsi_data_vpd_block_limits data = {
      .header = page_header(ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS, ES_SCSI_DATA_BLOCK_LIMITS_LENGTH),
      .max_transfer = in_blocks(unit, ES_STORVSP_MAX_TRANSFER_BYTES),
      .max_write_same = in_blocks(unit, ES_SCSI_WRITE_SAME_BYTES_MAX),
  };
  uint32_t granularity = in_blocks(unit, device->physical_block);
  data.transfer_granularity = (uint16_t)(granularity > 1 && granularity <= UINT16_MAX ? granularity : 1);
  if (device->discard_granularity != 0) {
    data.max_unmap_blocks = in_blocks(unit, ES_SCSI_UNMAP_BYTES_MAX);
    data.max_unmap_descriptors = ES_SCSI_UNMAP_DESCRIPTORS_MAX;
    uint32_t best = in_blocks(unit, device->discard_granularity);
    data.best_unmap_granularity = best != 0 ? best : 1;
    data.unmap_alignment.alignment_valid = 1;
  }
  return es_scsi_data_encode_vpd_block_limits(&data, out, PAGE_ROOM);
}

static size_t characteristics(const struct es_scsi_unit *unit, uint8_t *out) {
  struct es_scsi_data_vpd_block_characteristics data = {
      .header = page_header(ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS, ES_SCSI_DATA_BLOCK_CHARACTERISTICS_LENGTH),
      .rotation_rate = unit->device->rotational ? 0 : ES_SCSI_DATA_NO_ROTATION,
  };
  return es_scsi_data_encode_vpd_block_characteristics(&data, out, PAGE_ROOM);
}

static size_t provisioning(const struct es_scsi_unit *unit, uint8_t *out) {
  bool thin = unit->device->discard_granularity != 0;
  struct es_scsi_data_vpd_provisioning data = {
      .header = page_header(ES_SCSI_DATA_VPD_PAGE_PROVISIONING, ES_SCSI_DATA_PROVISIONING_LENGTH),
      .support.unmap_supported = thin,
      .support.write_same_10_unmaps = thin,
      .support.write_same_16_unmaps = thin,
      .support.read_zeros = thin ? ES_SCSI_DATA_UNMAPPED_READS_ZERO : 0,
      .type_byte.provisioning_type = thin ? ES_SCSI_DATA_PROVISIONING_TYPE_THIN : ES_SCSI_DATA_PROVISIONING_TYPE_FULL,
  };
  return es_scsi_data_encode_vpd_provisioning(&data, out, PAGE_ROOM);
}

static void vital_product_data(struct es_scsi_owner *command, uint8_t page, size_t allocation) {
  const struct es_scsi_unit *unit = command->unit;
  uint8_t bytes[PAGE_ROOM + ES_SCSI_DATA_VPD_HEADER_SIZE_MAX];
  size_t size = 0;
  switch (page) {
  case ES_SCSI_DATA_VPD_PAGE_SUPPORTED_PAGES:
    size = supported_pages(bytes);
    break;
  case ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL:
    size = put_page(ES_SCSI_DATA_VPD_PAGE_UNIT_SERIAL, unit->serial, unit->serial_length, bytes);
    break;
  case ES_SCSI_DATA_VPD_PAGE_IDENTIFICATION:
    size = identification(unit, bytes);
    break;
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_LIMITS:
    size = block_limits(unit, bytes);
    break;
  case ES_SCSI_DATA_VPD_PAGE_BLOCK_CHARACTERISTICS:
    size = characteristics(unit, bytes);
    break;
  case ES_SCSI_DATA_VPD_PAGE_PROVISIONING:
    size = provisioning(unit, bytes);
    break;
  default:
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
    return;
  }
  es_scsi_answer(command, bytes, size, allocation);
}

/* An initiator that looks for units asks addresses where there is none and must be told so in data. */
void es_scsi_do_inquiry(struct es_scsi_owner *command, const struct es_scsi_inquiry_args *args) {
  bool vital = args->evpd != 0;
  if (!vital && args->page != 0) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
  } else if (!vital) {
    standard(command, args->allocation);
  } else if (command->unit == NULL) {
    es_scsi_end_srb(command, ES_STORVSP_SRB_STATUS_INVALID_LUN);
  } else {
    vital_product_data(command, args->page, args->allocation);
  }
}

void es_scsi_do_report_luns(struct es_scsi_owner *command, const struct es_scsi_report_luns_args *args) {
  uint8_t bytes[ES_SCSI_DATA_LUNS_HEADER_SIZE_MAX + ES_STORVSP_MAX_LUNS * ES_SCSI_DATA_LUN_SIZE_MAX];
  size_t at = ES_SCSI_DATA_LUNS_HEADER_SIZE_MAX;
  bool well_known = args->select == ES_SCSI_REPORT_LUNS_SELECT_WELL_KNOWN;
  if (!well_known && args->select != ES_SCSI_REPORT_LUNS_SELECT_ADDRESSED &&
      args->select != ES_SCSI_REPORT_LUNS_SELECT_EVERY) {
    es_scsi_check(command, ES_SCSI_SENSE_INVALID_FIELD_IN_CDB);
    return;
  }
  for (uint32_t lun = 0; lun < ES_STORVSP_MAX_LUNS && command->addresses_target && !well_known; lun++) {
    struct es_scsi_data_lun entry = {.number = (uint8_t)lun};
    if (command->target->units[lun] != NULL)
      at += es_scsi_data_encode_lun(&entry, bytes + at, sizeof bytes - at);
  }
  struct es_scsi_data_luns_header header = {.length = (uint32_t)(at - ES_SCSI_DATA_LUNS_HEADER_SIZE_MAX)};
  (void)es_scsi_data_encode_luns_header(&header, bytes, sizeof bytes);
  es_scsi_answer(command, bytes, at, args->allocation);
}
