#include "hand-written/boot/tpm.h"

#include <string.h>

#include "generated/acpi_tables_wire.h"
#include "generated/aml_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_ppi_registers.h"
#include "hand-written/boot/aml.h"

/* Names of our own in the device. */
#define REGION "PPIR"
#define OPERATION "PPOP"
#define CONFIRMATION "PPCF"
#define REQUEST "PPRQ"
#define ARGUMENT "PPAR"
#define LAST_REQUEST "PPLQ"
#define LAST_RESPONSE "PPLR"
#define PAIR "PPK2"
#define TRIPLE "PPK3"

/* Arguments of _DSM. */
enum { ARG_INTERFACE, ARG_REVISION, ARG_FUNCTION, ARG_ARGUMENTS, ARGS };

size_t es_boot_tpm_table(const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room) {
  const struct es_acpi_tables_tpm2 table = {
      .control_area = tpm->fifo ? 0 : ES_KVM_X86_64_TPM_BASE + ES_TPM_CRB_CONTROL_AREA,
      .start_method = tpm->fifo ? ES_ACPI_TABLES_TPM_START_METHOD_FIFO : ES_ACPI_TABLES_TPM_START_METHOD_CRB,
      .log_size = ES_KVM_X86_64_TPM_LOG_ROOM,
      .log_address = ES_KVM_X86_64_TPM_LOG,
  };
  return es_acpi_tables_encode_tpm2(&table, bytes, room);
}

/* One fixed range: drivers of TPMs know no other kind of resource. */
static void write_resources(struct es_aml *aml) {
  const struct es_aml_memory_fixed memory = {
      .flags = {.writable = 1}, .base = (uint32_t)ES_KVM_X86_64_TPM_BASE, .size = (uint32_t)ES_KVM_X86_64_TPM_SIZE};
  uint8_t bytes[ES_AML_MEMORY_FIXED_SIZE_MAX + sizeof ES_AML_END_TAG];
  size_t size = es_aml_encode_memory_fixed(&memory, bytes, sizeof bytes);
  if (size == 0) {
    aml->failed = true;
    return;
  }
  memcpy(bytes + size, ES_AML_END_TAG, sizeof ES_AML_END_TAG);
  es_aml_begin_name(aml, ES_AML_CURRENT_RESOURCES);
  es_aml_buffer(aml, bytes, size + sizeof ES_AML_END_TAG);
}

static void write_package(struct es_aml *aml, const char *name, uint8_t elements) {
  es_aml_begin_name(aml, name);
  size_t package = es_aml_begin_package(aml, elements);
  for (uint8_t i = 0; i < elements; i++) {
    es_aml_integer(aml, 0);
  }
  es_aml_end(aml, package);
}

static void return_integer(struct es_aml *aml, uint64_t value) {
  es_aml_return(aml);
  es_aml_integer(aml, value);
}

static void store_segment(struct es_aml *aml, const char *from, const char *to) {
  es_aml_store(aml);
  es_aml_segment(aml, from);
  es_aml_segment(aml, to);
}

/* A package's element becomes a register's value. */
static void put_element(struct es_aml *aml, const char *package, uint64_t element, const char *from) {
  es_aml_store(aml);
  es_aml_segment(aml, from);
  es_aml_element(aml, package, element);
}

static void return_object(struct es_aml *aml, const char *name) {
  es_aml_return(aml);
  es_aml_segment(aml, name);
}

static size_t begin_if_argument(struct es_aml *aml, unsigned argument, uint64_t value) {
  size_t mark = es_aml_begin_if(aml);
  es_aml_equal(aml);
  es_aml_argument(aml, argument);
  es_aml_integer(aml, value);
  return mark;
}

/* The operation that the arguments name, where the firmware's part says what it thinks of it. */
static void store_operation(struct es_aml *aml) {
  es_aml_store(aml);
  es_aml_argument_element(aml, ARG_ARGUMENTS, 0);
  es_aml_segment(aml, OPERATION);
}

static void write_submit(struct es_aml *aml, bool with_argument) {
  store_operation(aml);
  size_t unknown = es_aml_begin_if(aml);
  es_aml_equal(aml);
  es_aml_segment(aml, CONFIRMATION);
  es_aml_integer(aml, ES_TPM_PPI_CONFIRMATION_NOT_IMPLEMENTED);
  return_integer(aml, ES_TPM_PPI_SUBMITTED_NOT_IMPLEMENTED);
  es_aml_end(aml, unknown);
  es_aml_store(aml);
  es_aml_integer(aml, 0);
  es_aml_segment(aml, ARGUMENT);
  if (with_argument) {
    size_t second = begin_if_argument(aml, ARG_REVISION, ES_TPM_PPI_REVISION_WITH_ARGUMENTS);
    es_aml_store(aml);
    es_aml_argument_element(aml, ARG_ARGUMENTS, 1);
    es_aml_segment(aml, ARGUMENT);
    es_aml_end(aml, second);
  }
  store_segment(aml, OPERATION, REQUEST);
  return_integer(aml, ES_TPM_PPI_SUBMITTED_DONE);
}

static void write_pending(struct es_aml *aml) {
  size_t second = begin_if_argument(aml, ARG_REVISION, ES_TPM_PPI_REVISION_WITH_ARGUMENTS);
  put_element(aml, TRIPLE, 1, REQUEST);
  put_element(aml, TRIPLE, 2, ARGUMENT);
  return_object(aml, TRIPLE);
  es_aml_end(aml, second);
  put_element(aml, PAIR, 1, REQUEST);
  return_object(aml, PAIR);
}

static void write_response(struct es_aml *aml) {
  put_element(aml, TRIPLE, 1, LAST_REQUEST);
  put_element(aml, TRIPLE, 2, LAST_RESPONSE);
  return_object(aml, TRIPLE);
}

static void write_function(struct es_aml *aml, enum es_tpm_ppi_function function) {
  size_t mark = begin_if_argument(aml, ARG_FUNCTION, function);
  switch (function) {
  case ES_TPM_PPI_FUNCTION_FUNCTIONS:
    es_aml_return(aml);
    es_aml_buffer(aml, ES_TPM_PPI_FUNCTIONS, sizeof ES_TPM_PPI_FUNCTIONS);
    break;
  case ES_TPM_PPI_FUNCTION_VERSION:
    es_aml_return(aml);
    es_aml_string(aml, ES_TPM_PPI_VERSION, ES_TPM_PPI_VERSION_SIZE);
    break;
  case ES_TPM_PPI_FUNCTION_SUBMIT:
    write_submit(aml, false);
    break;
  case ES_TPM_PPI_FUNCTION_PENDING:
    write_pending(aml);
    break;
  case ES_TPM_PPI_FUNCTION_TRANSITION:
    return_integer(aml, ES_TPM_PPI_TRANSITION_REBOOT);
    break;
  case ES_TPM_PPI_FUNCTION_RESPONSE:
    write_response(aml);
    break;
  case ES_TPM_PPI_FUNCTION_LANGUAGE:
    return_integer(aml, ES_TPM_PPI_LANGUAGE_NOT_IMPLEMENTED);
    break;
  case ES_TPM_PPI_FUNCTION_SUBMIT_WITH_ARGUMENT:
    write_submit(aml, true);
    break;
  case ES_TPM_PPI_FUNCTION_CONFIRMATION:
    store_operation(aml);
    return_object(aml, CONFIRMATION);
    break;
  }
  es_aml_end(aml, mark);
}

static void write_registers(struct es_aml *aml) {
  es_aml_region(aml, REGION, ES_KVM_X86_64_TPM_PPI_BASE, ES_TPM_PPI_SIZE);
  size_t fields = es_aml_begin_fields(aml, REGION);
  static const char *const names[] = {OPERATION, CONFIRMATION, REQUEST, ARGUMENT, LAST_REQUEST, LAST_RESPONSE};
  static const uint32_t places[] = {ES_TPM_PPI_OPERATION, ES_TPM_PPI_CONFIRMATION, ES_TPM_PPI_REQUEST,
                                    ES_TPM_PPI_ARGUMENT,  ES_TPM_PPI_LAST_REQUEST, ES_TPM_PPI_LAST_RESPONSE};
  for (uint32_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    aml->failed = aml->failed || places[i] != i * sizeof(uint32_t);
    es_aml_field(aml, names[i]);
  }
  es_aml_end(aml, fields);
}

static void write_presence(struct es_aml *aml) {
  write_registers(aml);
  write_package(aml, PAIR, 2);
  write_package(aml, TRIPLE, 3);
  size_t method = es_aml_begin_method(aml, ES_AML_DEVICE_SPECIFIC, ARGS);
  size_t ours = es_aml_begin_if(aml);
  es_aml_equal(aml);
  es_aml_argument(aml, ARG_INTERFACE);
  es_aml_buffer(aml, ES_TPM_PPI_INTERFACE, sizeof ES_TPM_PPI_INTERFACE);
  for (unsigned i = ES_TPM_PPI_FUNCTION_FUNCTIONS; i <= ES_TPM_PPI_FUNCTION_CONFIRMATION; i++) {
    write_function(aml, (enum es_tpm_ppi_function)i);
  }
  es_aml_end(aml, ours);
  es_aml_return(aml);
  es_aml_buffer(aml, ES_TPM_PPI_NO_FUNCTIONS, sizeof ES_TPM_PPI_NO_FUNCTIONS);
  es_aml_end(aml, method);
}

size_t es_boot_tpm_ssdt(const struct es_boot_tpm *tpm, uint8_t *bytes, size_t room) {
  struct es_aml aml;
  (void)tpm;
  es_aml_start(&aml, bytes, room);
  size_t bus = es_aml_begin_scope(&aml, ES_AML_SYSTEM_BUS);
  size_t device = es_aml_begin_device(&aml, "TPM0");
  es_aml_begin_name(&aml, ES_AML_HARDWARE_ID);
  es_aml_string(&aml, ES_AML_HID_TPM, strlen(ES_AML_HID_TPM));
  es_aml_begin_name(&aml, ES_AML_UNIQUE_ID);
  es_aml_integer(&aml, 0);
  es_aml_begin_name(&aml, ES_AML_STATUS);
  es_aml_integer(&aml, ES_AML_STATUS_WORKING);
  write_resources(&aml);
  write_presence(&aml);
  es_aml_end(&aml, device);
  es_aml_end(&aml, bus);
  return aml.failed ? 0 : aml.size;
}
