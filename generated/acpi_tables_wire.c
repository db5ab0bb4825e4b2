/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator. */
#include "generated/acpi_tables_wire.h"

#include "generated/acpi_tables_spec.h"

/* specs/platform/acpi-tables.yaml:28 */
const char *es_acpi_tables_address_space_name(uint32_t value) {
  switch ((enum es_acpi_tables_address_space)value) {
  case ES_ACPI_TABLES_ADDRESS_SPACE_MEMORY:
    return "memory";
  case ES_ACPI_TABLES_ADDRESS_SPACE_IO_PORT:
    return "io-port";
  }
  return "?";
}

static inline bool known_address_space(uint32_t value) {
  switch ((enum es_acpi_tables_address_space)value) {
  case ES_ACPI_TABLES_ADDRESS_SPACE_MEMORY:
  case ES_ACPI_TABLES_ADDRESS_SPACE_IO_PORT:
    return true;
  }
  return false;
}

bool es_acpi_tables_address_space_known(uint32_t value) {
  return known_address_space(value);
}

/* specs/platform/acpi-tables.yaml:31 */
const char *es_acpi_tables_access_size_name(uint32_t value) {
  switch ((enum es_acpi_tables_access_size)value) {
  case ES_ACPI_TABLES_ACCESS_SIZE_UNDEFINED:
    return "undefined";
  case ES_ACPI_TABLES_ACCESS_SIZE_BYTE:
    return "byte";
  case ES_ACPI_TABLES_ACCESS_SIZE_WORD:
    return "word";
  case ES_ACPI_TABLES_ACCESS_SIZE_DWORD:
    return "dword";
  case ES_ACPI_TABLES_ACCESS_SIZE_QWORD:
    return "qword";
  }
  return "?";
}

static inline bool known_access_size(uint32_t value) {
  switch ((enum es_acpi_tables_access_size)value) {
  case ES_ACPI_TABLES_ACCESS_SIZE_UNDEFINED:
  case ES_ACPI_TABLES_ACCESS_SIZE_BYTE:
  case ES_ACPI_TABLES_ACCESS_SIZE_WORD:
  case ES_ACPI_TABLES_ACCESS_SIZE_DWORD:
  case ES_ACPI_TABLES_ACCESS_SIZE_QWORD:
    return true;
  }
  return false;
}

bool es_acpi_tables_access_size_known(uint32_t value) {
  return known_access_size(value);
}

/* specs/platform/acpi-tables.yaml:34 */
const char *es_acpi_tables_profile_name(uint32_t value) {
  switch ((enum es_acpi_tables_profile)value) {
  case ES_ACPI_TABLES_PROFILE_UNSPECIFIED:
    return "unspecified";
  case ES_ACPI_TABLES_PROFILE_ENTERPRISE_SERVER:
    return "enterprise-server";
  }
  return "?";
}

static inline bool known_profile(uint32_t value) {
  switch ((enum es_acpi_tables_profile)value) {
  case ES_ACPI_TABLES_PROFILE_UNSPECIFIED:
  case ES_ACPI_TABLES_PROFILE_ENTERPRISE_SERVER:
    return true;
  }
  return false;
}

bool es_acpi_tables_profile_known(uint32_t value) {
  return known_profile(value);
}

/* specs/platform/acpi-tables.yaml:37 */
const char *es_acpi_tables_interrupt_controller_name(uint32_t value) {
  switch ((enum es_acpi_tables_interrupt_controller)value) {
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC:
    return "local-apic";
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_IO_APIC:
    return "io-apic";
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_INTERRUPT_OVERRIDE:
    return "interrupt-override";
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC_NMI:
    return "local-apic-nmi";
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_X2APIC:
    return "local-x2apic";
  }
  return "?";
}

static inline bool known_interrupt_controller(uint32_t value) {
  switch ((enum es_acpi_tables_interrupt_controller)value) {
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC:
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_IO_APIC:
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_INTERRUPT_OVERRIDE:
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC_NMI:
  case ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_X2APIC:
    return true;
  }
  return false;
}

bool es_acpi_tables_interrupt_controller_known(uint32_t value) {
  return known_interrupt_controller(value);
}

/* specs/platform/acpi-tables.yaml:41 */
const char *es_acpi_tables_tpm_start_method_name(uint32_t value) {
  switch ((enum es_acpi_tables_tpm_start_method)value) {
  case ES_ACPI_TABLES_TPM_START_METHOD_FIFO:
    return "fifo";
  case ES_ACPI_TABLES_TPM_START_METHOD_CRB:
    return "crb";
  }
  return "?";
}

static inline bool known_tpm_start_method(uint32_t value) {
  switch ((enum es_acpi_tables_tpm_start_method)value) {
  case ES_ACPI_TABLES_TPM_START_METHOD_FIFO:
  case ES_ACPI_TABLES_TPM_START_METHOD_CRB:
    return true;
  }
  return false;
}

bool es_acpi_tables_tpm_start_method_known(uint32_t value) {
  return known_tpm_start_method(value);
}

/* specs/platform/acpi-tables.yaml:75 */
es_result es_acpi_tables_decode_generic_address(const uint8_t *restrict bytes, size_t size,
                                                struct es_acpi_tables_generic_address *restrict out) {
  if (size < 12) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_GENERIC_ADDRESS_SIZE_12];
  }
  const uint8_t space = bytes[0];
  const uint8_t access = bytes[3];
  if (!known_address_space(space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_GENERIC_ADDRESS_SPACE_KNOWN];
  }
  if (!known_access_size(access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_GENERIC_ADDRESS_ACCESS_KNOWN];
  }
  const uint8_t bit_width = bytes[1];
  const uint8_t bit_offset = bytes[2];
  const uint64_t address = es_load_le64(bytes + 4);
  out->space = space;
  out->bit_width = bit_width;
  out->bit_offset = bit_offset;
  out->access = access;
  out->address = address;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:75 */
size_t es_acpi_tables_encode_generic_address(const struct es_acpi_tables_generic_address *in, uint8_t *bytes,
                                             size_t room) {
  if (!known_address_space(in->space)) {
    return 0;
  }
  if (!known_access_size(in->access)) {
    return 0;
  }
  if (room < 12) {
    return 0;
  }
  bytes[0] = in->space;
  bytes[1] = in->bit_width;
  bytes[2] = in->bit_offset;
  bytes[3] = in->access;
  es_store_le64(bytes + 4, in->address);
  return 12;
}

/* specs/platform/acpi-tables.yaml:83 */
es_result es_acpi_tables_decode_rsdp_first(const uint8_t *restrict bytes, size_t size,
                                           struct es_acpi_tables_rsdp_first *restrict out) {
  if (size < 20) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_RSDP_FIRST_SIZE_20];
  }
  if (es_sum8(bytes, size) != 0) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_RSDP_FIRST_CHECKSUM_CHECKSUM];
  }
  const uint8_t checksum = bytes[8];
  const uint8_t revision = bytes[15];
  const uint32_t rsdt_address = es_load_le32(bytes + 16);
  memcpy(out->signature, bytes, 8);
  out->signature[8] = '\0';
  for (size_t i = 8; i > 0 && out->signature[i - 1] == ' '; i--) {
    out->signature[i - 1] = '\0';
  }
  out->checksum = checksum;
  memcpy(out->oem_id, bytes + 9, 6);
  out->oem_id[6] = '\0';
  for (size_t i = 6; i > 0 && out->oem_id[i - 1] == ' '; i--) {
    out->oem_id[i - 1] = '\0';
  }
  out->revision = revision;
  out->rsdt_address = rsdt_address;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:83 */
size_t es_acpi_tables_encode_rsdp_first(const struct es_acpi_tables_rsdp_first *in, uint8_t *bytes, size_t room) {
  if (in->signature[strnlen(in->signature, 8)] != '\0') {
    return 0;
  }
  if (in->oem_id[strnlen(in->oem_id, 6)] != '\0') {
    return 0;
  }
  if (room < 20) {
    return 0;
  }
  memset(bytes, ' ', 8);
  memcpy(bytes, in->signature, strnlen(in->signature, 8));
  bytes[8] = in->checksum;
  memset(bytes + 9, ' ', 6);
  memcpy(bytes + 9, in->oem_id, strnlen(in->oem_id, 6));
  bytes[15] = in->revision;
  es_store_le32(bytes + 16, in->rsdt_address);
  bytes[8] = 0;
  bytes[8] = (uint8_t)((0x100u - es_sum8(bytes, 20)) & 0xffu);
  return 20;
}

/* specs/platform/acpi-tables.yaml:93 */
es_result es_acpi_tables_decode_rsdp(const uint8_t *restrict bytes, size_t size,
                                     struct es_acpi_tables_rsdp *restrict out) {
  if (size < 36) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_RSDP_SIZE_36];
  }
  if (es_sum8(bytes, size) != 0) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_RSDP_EXTENDED_CHECKSUM_CHECKSUM];
  }
  const uint32_t length = es_load_le32(bytes + 20);
  if (length != 36u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_RSDP_LENGTH_VALUE];
  }
  const uint8_t first_checksum = bytes[8];
  const uint8_t first_revision = bytes[15];
  const uint32_t first_rsdt_address = es_load_le32(bytes + 16);
  const uint64_t xsdt_address = es_load_le64(bytes + 24);
  const uint8_t extended_checksum = bytes[32];
  memcpy(out->first.signature, bytes, 8);
  out->first.signature[8] = '\0';
  for (size_t i = 8; i > 0 && out->first.signature[i - 1] == ' '; i--) {
    out->first.signature[i - 1] = '\0';
  }
  out->first.checksum = first_checksum;
  memcpy(out->first.oem_id, bytes + 9, 6);
  out->first.oem_id[6] = '\0';
  for (size_t i = 6; i > 0 && out->first.oem_id[i - 1] == ' '; i--) {
    out->first.oem_id[i - 1] = '\0';
  }
  out->first.revision = first_revision;
  out->first.rsdt_address = first_rsdt_address;
  out->xsdt_address = xsdt_address;
  out->extended_checksum = extended_checksum;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:93 */
size_t es_acpi_tables_encode_rsdp(const struct es_acpi_tables_rsdp *in, uint8_t *bytes, size_t room) {
  if (in->first.signature[strnlen(in->first.signature, 8)] != '\0') {
    return 0;
  }
  if (in->first.oem_id[strnlen(in->first.oem_id, 6)] != '\0') {
    return 0;
  }
  if (room < 36) {
    return 0;
  }
  memset(bytes, 0, 36);
  memset(bytes, ' ', 8);
  memcpy(bytes, in->first.signature, strnlen(in->first.signature, 8));
  bytes[8] = in->first.checksum;
  memset(bytes + 9, ' ', 6);
  memcpy(bytes + 9, in->first.oem_id, strnlen(in->first.oem_id, 6));
  bytes[15] = in->first.revision;
  es_store_le32(bytes + 16, in->first.rsdt_address);
  es_store_le32(bytes + 20, 36u);
  es_store_le64(bytes + 24, in->xsdt_address);
  bytes[32] = in->extended_checksum;
  bytes[32] = 0;
  bytes[32] = (uint8_t)((0x100u - es_sum8(bytes, 36)) & 0xffu);
  return 36;
}

/* specs/platform/acpi-tables.yaml:102 */
es_result es_acpi_tables_decode_table(const uint8_t *restrict bytes, size_t size,
                                      struct es_acpi_tables_table *restrict out) {
  if (size < 36) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TABLE_SIZE_36];
  }
  if (es_sum8(bytes, size) != 0) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TABLE_CHECKSUM_CHECKSUM];
  }
  const uint32_t length = es_load_le32(bytes + 4);
  if (length < 36u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TABLE_LENGTH_MIN];
  }
  if (length > 0x10024u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TABLE_LENGTH_MAX];
  }
  const uint64_t count_of_body = (size - 36);
  if (count_of_body > 0x10000u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TABLE_BODY_MAX];
  }
  const uint8_t revision = bytes[8];
  const uint8_t checksum = bytes[9];
  const uint32_t oem_revision = es_load_le32(bytes + 24);
  const uint32_t creator_revision = es_load_le32(bytes + 32);
  memcpy(out->signature, bytes, 4);
  out->signature[4] = '\0';
  for (size_t i = 4; i > 0 && out->signature[i - 1] == ' '; i--) {
    out->signature[i - 1] = '\0';
  }
  out->length = length;
  out->revision = revision;
  out->checksum = checksum;
  memcpy(out->oem_id, bytes + 10, 6);
  out->oem_id[6] = '\0';
  for (size_t i = 6; i > 0 && out->oem_id[i - 1] == ' '; i--) {
    out->oem_id[i - 1] = '\0';
  }
  memcpy(out->oem_table_id, bytes + 16, 8);
  out->oem_table_id[8] = '\0';
  for (size_t i = 8; i > 0 && out->oem_table_id[i - 1] == ' '; i--) {
    out->oem_table_id[i - 1] = '\0';
  }
  out->oem_revision = oem_revision;
  memcpy(out->creator_id, bytes + 28, 4);
  out->creator_id[4] = '\0';
  for (size_t i = 4; i > 0 && out->creator_id[i - 1] == ' '; i--) {
    out->creator_id[i - 1] = '\0';
  }
  out->creator_revision = creator_revision;
  out->body.at = bytes + 36;
  out->body.count = (uint32_t)count_of_body;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:102 */
size_t es_acpi_tables_encode_table(const struct es_acpi_tables_table *in, uint8_t *bytes, size_t room) {
  size_t total = 36;
  if (in->signature[strnlen(in->signature, 4)] != '\0') {
    return 0;
  }
  if (in->length < 36u) {
    return 0;
  }
  if (in->length > 0x10024u) {
    return 0;
  }
  if (in->oem_id[strnlen(in->oem_id, 6)] != '\0') {
    return 0;
  }
  if (in->oem_table_id[strnlen(in->oem_table_id, 8)] != '\0') {
    return 0;
  }
  if (in->creator_id[strnlen(in->creator_id, 4)] != '\0') {
    return 0;
  }
  size_t start_of_body = 36;
  if (in->body.count > 0x10000u) {
    return 0;
  }
  if (start_of_body + in->body.count > total) {
    total = start_of_body + in->body.count;
  }
  if (room < total) {
    return 0;
  }
  memset(bytes, 0, total);
  memset(bytes, ' ', 4);
  memcpy(bytes, in->signature, strnlen(in->signature, 4));
  es_store_le32(bytes + 4, in->length);
  bytes[8] = in->revision;
  bytes[9] = in->checksum;
  memset(bytes + 10, ' ', 6);
  memcpy(bytes + 10, in->oem_id, strnlen(in->oem_id, 6));
  memset(bytes + 16, ' ', 8);
  memcpy(bytes + 16, in->oem_table_id, strnlen(in->oem_table_id, 8));
  es_store_le32(bytes + 24, in->oem_revision);
  memset(bytes + 28, ' ', 4);
  memcpy(bytes + 28, in->creator_id, strnlen(in->creator_id, 4));
  es_store_le32(bytes + 32, in->creator_revision);
  if (in->body.count > 0) {
    memcpy(bytes + start_of_body, in->body.at, in->body.count);
  }
  bytes[9] = 0;
  bytes[9] = (uint8_t)((0x100u - es_sum8(bytes, total)) & 0xffu);
  return total;
}

/* specs/platform/acpi-tables.yaml:116 */
es_result es_acpi_tables_decode_xsdt_entry(const uint8_t *restrict bytes, size_t size,
                                           struct es_acpi_tables_xsdt_entry *restrict out) {
  if (size < 8) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_XSDT_ENTRY_SIZE_8];
  }
  const uint64_t address = es_load_le64(bytes);
  out->address = address;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:116 */
size_t es_acpi_tables_encode_xsdt_entry(const struct es_acpi_tables_xsdt_entry *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le64(bytes, in->address);
  return 8;
}

/* specs/platform/acpi-tables.yaml:120 */
es_result es_acpi_tables_decode_fadt(const uint8_t *restrict bytes, size_t size,
                                     struct es_acpi_tables_fadt *restrict out) {
  if (size < 240) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_SIZE_240];
  }
  const uint8_t profile = bytes[9];
  const uint8_t reset_register_space = bytes[80];
  const uint8_t reset_register_access = bytes[83];
  const uint8_t x_pm1a_event_block_space = bytes[112];
  const uint8_t x_pm1a_event_block_access = bytes[115];
  const uint8_t x_pm1b_event_block_space = bytes[124];
  const uint8_t x_pm1b_event_block_access = bytes[127];
  const uint8_t x_pm1a_control_block_space = bytes[136];
  const uint8_t x_pm1a_control_block_access = bytes[139];
  const uint8_t x_pm1b_control_block_space = bytes[148];
  const uint8_t x_pm1b_control_block_access = bytes[151];
  const uint8_t x_pm2_control_block_space = bytes[160];
  const uint8_t x_pm2_control_block_access = bytes[163];
  const uint8_t x_pm_timer_block_space = bytes[172];
  const uint8_t x_pm_timer_block_access = bytes[175];
  const uint8_t x_gpe0_block_space = bytes[184];
  const uint8_t x_gpe0_block_access = bytes[187];
  const uint8_t x_gpe1_block_space = bytes[196];
  const uint8_t x_gpe1_block_access = bytes[199];
  const uint8_t sleep_control_space = bytes[208];
  const uint8_t sleep_control_access = bytes[211];
  const uint8_t sleep_status_space = bytes[220];
  const uint8_t sleep_status_access = bytes[223];
  if (!known_profile(profile)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_PROFILE_KNOWN];
  }
  if (!known_address_space(reset_register_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_RESET_REGISTER_SPACE_KNOWN];
  }
  if (!known_access_size(reset_register_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_RESET_REGISTER_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm1a_event_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1A_EVENT_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm1a_event_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1A_EVENT_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm1b_event_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1B_EVENT_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm1b_event_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1B_EVENT_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm1a_control_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1A_CONTROL_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm1a_control_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1A_CONTROL_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm1b_control_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1B_CONTROL_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm1b_control_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM1B_CONTROL_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm2_control_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM2_CONTROL_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm2_control_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM2_CONTROL_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_pm_timer_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM_TIMER_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_pm_timer_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_PM_TIMER_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_gpe0_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_GPE0_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_gpe0_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_GPE0_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(x_gpe1_block_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_GPE1_BLOCK_SPACE_KNOWN];
  }
  if (!known_access_size(x_gpe1_block_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_X_GPE1_BLOCK_ACCESS_KNOWN];
  }
  if (!known_address_space(sleep_control_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_SLEEP_CONTROL_SPACE_KNOWN];
  }
  if (!known_access_size(sleep_control_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_SLEEP_CONTROL_ACCESS_KNOWN];
  }
  if (!known_address_space(sleep_status_space)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_SLEEP_STATUS_SPACE_KNOWN];
  }
  if (!known_access_size(sleep_status_access)) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_FADT_SLEEP_STATUS_ACCESS_KNOWN];
  }
  const uint32_t facs = es_load_le32(bytes);
  const uint32_t dsdt = es_load_le32(bytes + 4);
  const uint16_t sci_interrupt = es_load_le16(bytes + 10);
  const uint32_t smi_command = es_load_le32(bytes + 12);
  const uint8_t acpi_enable = bytes[16];
  const uint8_t acpi_disable = bytes[17];
  const uint8_t s4_bios_request = bytes[18];
  const uint8_t processor_state_control = bytes[19];
  const uint32_t pm1a_event_block = es_load_le32(bytes + 20);
  const uint32_t pm1b_event_block = es_load_le32(bytes + 24);
  const uint32_t pm1a_control_block = es_load_le32(bytes + 28);
  const uint32_t pm1b_control_block = es_load_le32(bytes + 32);
  const uint32_t pm2_control_block = es_load_le32(bytes + 36);
  const uint32_t pm_timer_block = es_load_le32(bytes + 40);
  const uint32_t gpe0_block = es_load_le32(bytes + 44);
  const uint32_t gpe1_block = es_load_le32(bytes + 48);
  const uint8_t pm1_event_length = bytes[52];
  const uint8_t pm1_control_length = bytes[53];
  const uint8_t pm2_control_length = bytes[54];
  const uint8_t pm_timer_length = bytes[55];
  const uint8_t gpe0_block_length = bytes[56];
  const uint8_t gpe1_block_length = bytes[57];
  const uint8_t gpe1_base = bytes[58];
  const uint8_t cst_control = bytes[59];
  const uint16_t c2_latency = es_load_le16(bytes + 60);
  const uint16_t c3_latency = es_load_le16(bytes + 62);
  const uint16_t flush_size = es_load_le16(bytes + 64);
  const uint16_t flush_stride = es_load_le16(bytes + 66);
  const uint8_t duty_offset = bytes[68];
  const uint8_t duty_width = bytes[69];
  const uint8_t day_alarm = bytes[70];
  const uint8_t month_alarm = bytes[71];
  const uint8_t century = bytes[72];
  const uint16_t boot_flags = es_load_le16(bytes + 73);
  const uint32_t flags = es_load_le32(bytes + 76);
  const uint8_t reset_register_bit_width = bytes[81];
  const uint8_t reset_register_bit_offset = bytes[82];
  const uint64_t reset_register_address = es_load_le64(bytes + 84);
  const uint8_t reset_value = bytes[92];
  const uint16_t arm_boot_flags = es_load_le16(bytes + 93);
  const uint8_t minor_revision = bytes[95];
  const uint64_t x_facs = es_load_le64(bytes + 96);
  const uint64_t x_dsdt = es_load_le64(bytes + 104);
  const uint8_t x_pm1a_event_block_bit_width = bytes[113];
  const uint8_t x_pm1a_event_block_bit_offset = bytes[114];
  const uint64_t x_pm1a_event_block_address = es_load_le64(bytes + 116);
  const uint8_t x_pm1b_event_block_bit_width = bytes[125];
  const uint8_t x_pm1b_event_block_bit_offset = bytes[126];
  const uint64_t x_pm1b_event_block_address = es_load_le64(bytes + 128);
  const uint8_t x_pm1a_control_block_bit_width = bytes[137];
  const uint8_t x_pm1a_control_block_bit_offset = bytes[138];
  const uint64_t x_pm1a_control_block_address = es_load_le64(bytes + 140);
  const uint8_t x_pm1b_control_block_bit_width = bytes[149];
  const uint8_t x_pm1b_control_block_bit_offset = bytes[150];
  const uint64_t x_pm1b_control_block_address = es_load_le64(bytes + 152);
  const uint8_t x_pm2_control_block_bit_width = bytes[161];
  const uint8_t x_pm2_control_block_bit_offset = bytes[162];
  const uint64_t x_pm2_control_block_address = es_load_le64(bytes + 164);
  const uint8_t x_pm_timer_block_bit_width = bytes[173];
  const uint8_t x_pm_timer_block_bit_offset = bytes[174];
  const uint64_t x_pm_timer_block_address = es_load_le64(bytes + 176);
  const uint8_t x_gpe0_block_bit_width = bytes[185];
  const uint8_t x_gpe0_block_bit_offset = bytes[186];
  const uint64_t x_gpe0_block_address = es_load_le64(bytes + 188);
  const uint8_t x_gpe1_block_bit_width = bytes[197];
  const uint8_t x_gpe1_block_bit_offset = bytes[198];
  const uint64_t x_gpe1_block_address = es_load_le64(bytes + 200);
  const uint8_t sleep_control_bit_width = bytes[209];
  const uint8_t sleep_control_bit_offset = bytes[210];
  const uint64_t sleep_control_address = es_load_le64(bytes + 212);
  const uint8_t sleep_status_bit_width = bytes[221];
  const uint8_t sleep_status_bit_offset = bytes[222];
  const uint64_t sleep_status_address = es_load_le64(bytes + 224);
  const uint64_t hypervisor_id = es_load_le64(bytes + 232);
  out->facs = facs;
  out->dsdt = dsdt;
  out->profile = profile;
  out->sci_interrupt = sci_interrupt;
  out->smi_command = smi_command;
  out->acpi_enable = acpi_enable;
  out->acpi_disable = acpi_disable;
  out->s4_bios_request = s4_bios_request;
  out->processor_state_control = processor_state_control;
  out->pm1a_event_block = pm1a_event_block;
  out->pm1b_event_block = pm1b_event_block;
  out->pm1a_control_block = pm1a_control_block;
  out->pm1b_control_block = pm1b_control_block;
  out->pm2_control_block = pm2_control_block;
  out->pm_timer_block = pm_timer_block;
  out->gpe0_block = gpe0_block;
  out->gpe1_block = gpe1_block;
  out->pm1_event_length = pm1_event_length;
  out->pm1_control_length = pm1_control_length;
  out->pm2_control_length = pm2_control_length;
  out->pm_timer_length = pm_timer_length;
  out->gpe0_block_length = gpe0_block_length;
  out->gpe1_block_length = gpe1_block_length;
  out->gpe1_base = gpe1_base;
  out->cst_control = cst_control;
  out->c2_latency = c2_latency;
  out->c3_latency = c3_latency;
  out->flush_size = flush_size;
  out->flush_stride = flush_stride;
  out->duty_offset = duty_offset;
  out->duty_width = duty_width;
  out->day_alarm = day_alarm;
  out->month_alarm = month_alarm;
  out->century = century;
  out->boot_flags = boot_flags;
  out->flags = flags;
  out->reset_register.space = reset_register_space;
  out->reset_register.bit_width = reset_register_bit_width;
  out->reset_register.bit_offset = reset_register_bit_offset;
  out->reset_register.access = reset_register_access;
  out->reset_register.address = reset_register_address;
  out->reset_value = reset_value;
  out->arm_boot_flags = arm_boot_flags;
  out->minor_revision = minor_revision;
  out->x_facs = x_facs;
  out->x_dsdt = x_dsdt;
  out->x_pm1a_event_block.space = x_pm1a_event_block_space;
  out->x_pm1a_event_block.bit_width = x_pm1a_event_block_bit_width;
  out->x_pm1a_event_block.bit_offset = x_pm1a_event_block_bit_offset;
  out->x_pm1a_event_block.access = x_pm1a_event_block_access;
  out->x_pm1a_event_block.address = x_pm1a_event_block_address;
  out->x_pm1b_event_block.space = x_pm1b_event_block_space;
  out->x_pm1b_event_block.bit_width = x_pm1b_event_block_bit_width;
  out->x_pm1b_event_block.bit_offset = x_pm1b_event_block_bit_offset;
  out->x_pm1b_event_block.access = x_pm1b_event_block_access;
  out->x_pm1b_event_block.address = x_pm1b_event_block_address;
  out->x_pm1a_control_block.space = x_pm1a_control_block_space;
  out->x_pm1a_control_block.bit_width = x_pm1a_control_block_bit_width;
  out->x_pm1a_control_block.bit_offset = x_pm1a_control_block_bit_offset;
  out->x_pm1a_control_block.access = x_pm1a_control_block_access;
  out->x_pm1a_control_block.address = x_pm1a_control_block_address;
  out->x_pm1b_control_block.space = x_pm1b_control_block_space;
  out->x_pm1b_control_block.bit_width = x_pm1b_control_block_bit_width;
  out->x_pm1b_control_block.bit_offset = x_pm1b_control_block_bit_offset;
  out->x_pm1b_control_block.access = x_pm1b_control_block_access;
  out->x_pm1b_control_block.address = x_pm1b_control_block_address;
  out->x_pm2_control_block.space = x_pm2_control_block_space;
  out->x_pm2_control_block.bit_width = x_pm2_control_block_bit_width;
  out->x_pm2_control_block.bit_offset = x_pm2_control_block_bit_offset;
  out->x_pm2_control_block.access = x_pm2_control_block_access;
  out->x_pm2_control_block.address = x_pm2_control_block_address;
  out->x_pm_timer_block.space = x_pm_timer_block_space;
  out->x_pm_timer_block.bit_width = x_pm_timer_block_bit_width;
  out->x_pm_timer_block.bit_offset = x_pm_timer_block_bit_offset;
  out->x_pm_timer_block.access = x_pm_timer_block_access;
  out->x_pm_timer_block.address = x_pm_timer_block_address;
  out->x_gpe0_block.space = x_gpe0_block_space;
  out->x_gpe0_block.bit_width = x_gpe0_block_bit_width;
  out->x_gpe0_block.bit_offset = x_gpe0_block_bit_offset;
  out->x_gpe0_block.access = x_gpe0_block_access;
  out->x_gpe0_block.address = x_gpe0_block_address;
  out->x_gpe1_block.space = x_gpe1_block_space;
  out->x_gpe1_block.bit_width = x_gpe1_block_bit_width;
  out->x_gpe1_block.bit_offset = x_gpe1_block_bit_offset;
  out->x_gpe1_block.access = x_gpe1_block_access;
  out->x_gpe1_block.address = x_gpe1_block_address;
  out->sleep_control.space = sleep_control_space;
  out->sleep_control.bit_width = sleep_control_bit_width;
  out->sleep_control.bit_offset = sleep_control_bit_offset;
  out->sleep_control.access = sleep_control_access;
  out->sleep_control.address = sleep_control_address;
  out->sleep_status.space = sleep_status_space;
  out->sleep_status.bit_width = sleep_status_bit_width;
  out->sleep_status.bit_offset = sleep_status_bit_offset;
  out->sleep_status.access = sleep_status_access;
  out->sleep_status.address = sleep_status_address;
  out->hypervisor_id = hypervisor_id;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:120 */
size_t es_acpi_tables_encode_fadt(const struct es_acpi_tables_fadt *in, uint8_t *bytes, size_t room) {
  if (!known_profile(in->profile)) {
    return 0;
  }
  if (!known_address_space(in->reset_register.space)) {
    return 0;
  }
  if (!known_access_size(in->reset_register.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm1a_event_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm1a_event_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm1b_event_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm1b_event_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm1a_control_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm1a_control_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm1b_control_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm1b_control_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm2_control_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm2_control_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_pm_timer_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_pm_timer_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_gpe0_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_gpe0_block.access)) {
    return 0;
  }
  if (!known_address_space(in->x_gpe1_block.space)) {
    return 0;
  }
  if (!known_access_size(in->x_gpe1_block.access)) {
    return 0;
  }
  if (!known_address_space(in->sleep_control.space)) {
    return 0;
  }
  if (!known_access_size(in->sleep_control.access)) {
    return 0;
  }
  if (!known_address_space(in->sleep_status.space)) {
    return 0;
  }
  if (!known_access_size(in->sleep_status.access)) {
    return 0;
  }
  if (room < 240) {
    return 0;
  }
  memset(bytes, 0, 240);
  es_store_le32(bytes, in->facs);
  es_store_le32(bytes + 4, in->dsdt);
  bytes[9] = in->profile;
  es_store_le16(bytes + 10, in->sci_interrupt);
  es_store_le32(bytes + 12, in->smi_command);
  bytes[16] = in->acpi_enable;
  bytes[17] = in->acpi_disable;
  bytes[18] = in->s4_bios_request;
  bytes[19] = in->processor_state_control;
  es_store_le32(bytes + 20, in->pm1a_event_block);
  es_store_le32(bytes + 24, in->pm1b_event_block);
  es_store_le32(bytes + 28, in->pm1a_control_block);
  es_store_le32(bytes + 32, in->pm1b_control_block);
  es_store_le32(bytes + 36, in->pm2_control_block);
  es_store_le32(bytes + 40, in->pm_timer_block);
  es_store_le32(bytes + 44, in->gpe0_block);
  es_store_le32(bytes + 48, in->gpe1_block);
  bytes[52] = in->pm1_event_length;
  bytes[53] = in->pm1_control_length;
  bytes[54] = in->pm2_control_length;
  bytes[55] = in->pm_timer_length;
  bytes[56] = in->gpe0_block_length;
  bytes[57] = in->gpe1_block_length;
  bytes[58] = in->gpe1_base;
  bytes[59] = in->cst_control;
  es_store_le16(bytes + 60, in->c2_latency);
  es_store_le16(bytes + 62, in->c3_latency);
  es_store_le16(bytes + 64, in->flush_size);
  es_store_le16(bytes + 66, in->flush_stride);
  bytes[68] = in->duty_offset;
  bytes[69] = in->duty_width;
  bytes[70] = in->day_alarm;
  bytes[71] = in->month_alarm;
  bytes[72] = in->century;
  es_store_le16(bytes + 73, in->boot_flags);
  es_store_le32(bytes + 76, in->flags);
  bytes[80] = in->reset_register.space;
  bytes[81] = in->reset_register.bit_width;
  bytes[82] = in->reset_register.bit_offset;
  bytes[83] = in->reset_register.access;
  es_store_le64(bytes + 84, in->reset_register.address);
  bytes[92] = in->reset_value;
  es_store_le16(bytes + 93, in->arm_boot_flags);
  bytes[95] = in->minor_revision;
  es_store_le64(bytes + 96, in->x_facs);
  es_store_le64(bytes + 104, in->x_dsdt);
  bytes[112] = in->x_pm1a_event_block.space;
  bytes[113] = in->x_pm1a_event_block.bit_width;
  bytes[114] = in->x_pm1a_event_block.bit_offset;
  bytes[115] = in->x_pm1a_event_block.access;
  es_store_le64(bytes + 116, in->x_pm1a_event_block.address);
  bytes[124] = in->x_pm1b_event_block.space;
  bytes[125] = in->x_pm1b_event_block.bit_width;
  bytes[126] = in->x_pm1b_event_block.bit_offset;
  bytes[127] = in->x_pm1b_event_block.access;
  es_store_le64(bytes + 128, in->x_pm1b_event_block.address);
  bytes[136] = in->x_pm1a_control_block.space;
  bytes[137] = in->x_pm1a_control_block.bit_width;
  bytes[138] = in->x_pm1a_control_block.bit_offset;
  bytes[139] = in->x_pm1a_control_block.access;
  es_store_le64(bytes + 140, in->x_pm1a_control_block.address);
  bytes[148] = in->x_pm1b_control_block.space;
  bytes[149] = in->x_pm1b_control_block.bit_width;
  bytes[150] = in->x_pm1b_control_block.bit_offset;
  bytes[151] = in->x_pm1b_control_block.access;
  es_store_le64(bytes + 152, in->x_pm1b_control_block.address);
  bytes[160] = in->x_pm2_control_block.space;
  bytes[161] = in->x_pm2_control_block.bit_width;
  bytes[162] = in->x_pm2_control_block.bit_offset;
  bytes[163] = in->x_pm2_control_block.access;
  es_store_le64(bytes + 164, in->x_pm2_control_block.address);
  bytes[172] = in->x_pm_timer_block.space;
  bytes[173] = in->x_pm_timer_block.bit_width;
  bytes[174] = in->x_pm_timer_block.bit_offset;
  bytes[175] = in->x_pm_timer_block.access;
  es_store_le64(bytes + 176, in->x_pm_timer_block.address);
  bytes[184] = in->x_gpe0_block.space;
  bytes[185] = in->x_gpe0_block.bit_width;
  bytes[186] = in->x_gpe0_block.bit_offset;
  bytes[187] = in->x_gpe0_block.access;
  es_store_le64(bytes + 188, in->x_gpe0_block.address);
  bytes[196] = in->x_gpe1_block.space;
  bytes[197] = in->x_gpe1_block.bit_width;
  bytes[198] = in->x_gpe1_block.bit_offset;
  bytes[199] = in->x_gpe1_block.access;
  es_store_le64(bytes + 200, in->x_gpe1_block.address);
  bytes[208] = in->sleep_control.space;
  bytes[209] = in->sleep_control.bit_width;
  bytes[210] = in->sleep_control.bit_offset;
  bytes[211] = in->sleep_control.access;
  es_store_le64(bytes + 212, in->sleep_control.address);
  bytes[220] = in->sleep_status.space;
  bytes[221] = in->sleep_status.bit_width;
  bytes[222] = in->sleep_status.bit_offset;
  bytes[223] = in->sleep_status.access;
  es_store_le64(bytes + 224, in->sleep_status.address);
  es_store_le64(bytes + 232, in->hypervisor_id);
  return 240;
}

/* specs/platform/acpi-tables.yaml:179 */
es_result es_acpi_tables_decode_madt(const uint8_t *restrict bytes, size_t size,
                                     struct es_acpi_tables_madt *restrict out) {
  if (size < 8) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_SIZE_8];
  }
  const uint32_t local_apic_address = es_load_le32(bytes);
  const uint32_t flags = es_load_le32(bytes + 4);
  out->local_apic_address = local_apic_address;
  out->flags = flags;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:179 */
size_t es_acpi_tables_encode_madt(const struct es_acpi_tables_madt *in, uint8_t *bytes, size_t room) {
  if (room < 8) {
    return 0;
  }
  es_store_le32(bytes, in->local_apic_address);
  es_store_le32(bytes + 4, in->flags);
  return 8;
}

/* specs/platform/acpi-tables.yaml:185 */
es_result es_acpi_tables_decode_madt_local_apic(const uint8_t *restrict bytes, size_t size,
                                                struct es_acpi_tables_madt_local_apic *restrict out) {
  if (size < 8) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_APIC_SIZE_8];
  }
  const uint8_t type = bytes[0];
  const uint8_t length = bytes[1];
  if (type != ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_APIC_TYPE_VALUE];
  }
  if (length != 8u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_APIC_LENGTH_VALUE];
  }
  const uint8_t processor = bytes[2];
  const uint8_t apic = bytes[3];
  const uint32_t flags = es_load_le32(bytes + 4);
  out->processor = processor;
  out->apic = apic;
  out->flags = flags;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:185 */
size_t es_acpi_tables_encode_madt_local_apic(const struct es_acpi_tables_madt_local_apic *in, uint8_t *bytes,
                                             size_t room) {
  if (room < 8) {
    return 0;
  }
  bytes[0] = ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_APIC;
  bytes[1] = 8u;
  bytes[2] = in->processor;
  bytes[3] = in->apic;
  es_store_le32(bytes + 4, in->flags);
  return 8;
}

/* specs/platform/acpi-tables.yaml:193 */
es_result es_acpi_tables_decode_madt_local_x2apic(const uint8_t *restrict bytes, size_t size,
                                                  struct es_acpi_tables_madt_local_x2apic *restrict out) {
  if (size < 16) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_X2APIC_SIZE_16];
  }
  const uint8_t type = bytes[0];
  const uint8_t length = bytes[1];
  if (type != ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_X2APIC) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_X2APIC_TYPE_VALUE];
  }
  if (length != 16u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_LOCAL_X2APIC_LENGTH_VALUE];
  }
  const uint32_t apic = es_load_le32(bytes + 4);
  const uint32_t flags = es_load_le32(bytes + 8);
  const uint32_t processor = es_load_le32(bytes + 12);
  out->apic = apic;
  out->flags = flags;
  out->processor = processor;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:193 */
size_t es_acpi_tables_encode_madt_local_x2apic(const struct es_acpi_tables_madt_local_x2apic *in, uint8_t *bytes,
                                               size_t room) {
  if (room < 16) {
    return 0;
  }
  memset(bytes, 0, 16);
  bytes[0] = ES_ACPI_TABLES_INTERRUPT_CONTROLLER_LOCAL_X2APIC;
  bytes[1] = 16u;
  es_store_le32(bytes + 4, in->apic);
  es_store_le32(bytes + 8, in->flags);
  es_store_le32(bytes + 12, in->processor);
  return 16;
}

/* specs/platform/acpi-tables.yaml:202 */
es_result es_acpi_tables_decode_madt_io_apic(const uint8_t *restrict bytes, size_t size,
                                             struct es_acpi_tables_madt_io_apic *restrict out) {
  if (size < 12) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_IO_APIC_SIZE_12];
  }
  const uint8_t type = bytes[0];
  const uint8_t length = bytes[1];
  if (type != ES_ACPI_TABLES_INTERRUPT_CONTROLLER_IO_APIC) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_IO_APIC_TYPE_VALUE];
  }
  if (length != 12u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_MADT_IO_APIC_LENGTH_VALUE];
  }
  const uint8_t id = bytes[2];
  const uint32_t address = es_load_le32(bytes + 4);
  const uint32_t first_interrupt = es_load_le32(bytes + 8);
  out->id = id;
  out->address = address;
  out->first_interrupt = first_interrupt;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:202 */
size_t es_acpi_tables_encode_madt_io_apic(const struct es_acpi_tables_madt_io_apic *in, uint8_t *bytes, size_t room) {
  if (room < 12) {
    return 0;
  }
  memset(bytes, 0, 12);
  bytes[0] = ES_ACPI_TABLES_INTERRUPT_CONTROLLER_IO_APIC;
  bytes[1] = 12u;
  bytes[2] = in->id;
  es_store_le32(bytes + 4, in->address);
  es_store_le32(bytes + 8, in->first_interrupt);
  return 12;
}

/* specs/platform/acpi-tables.yaml:211 */
es_result es_acpi_tables_decode_tpm2(const uint8_t *restrict bytes, size_t size,
                                     struct es_acpi_tables_tpm2 *restrict out) {
  if (size < 40) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TPM2_SIZE_40];
  }
  const uint16_t platform_class = es_load_le16(bytes);
  if (platform_class != 0u) {
    return &es_acpi_tables_refusals[ES_ACPI_TABLES_REFUSAL_TPM2_PLATFORM_CLASS_VALUE];
  }
  const uint64_t control_area = es_load_le64(bytes + 4);
  const uint32_t start_method = es_load_le32(bytes + 12);
  const uint32_t log_size = es_load_le32(bytes + 28);
  const uint64_t log_address = es_load_le64(bytes + 32);
  out->control_area = control_area;
  out->start_method = start_method;
  out->log_size = log_size;
  out->log_address = log_address;
  return ES_OK;
}

/* specs/platform/acpi-tables.yaml:211 */
size_t es_acpi_tables_encode_tpm2(const struct es_acpi_tables_tpm2 *in, uint8_t *bytes, size_t room) {
  if (room < 40) {
    return 0;
  }
  memset(bytes, 0, 40);
  es_store_le16(bytes, 0u);
  es_store_le64(bytes + 4, in->control_area);
  es_store_le32(bytes + 12, in->start_method);
  es_store_le32(bytes + 28, in->log_size);
  es_store_le64(bytes + 32, in->log_address);
  return 40;
}
