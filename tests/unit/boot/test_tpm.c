/* What ACPI says of a TPM: the table, and the device as ACPICA's interpreter takes it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "generated/acpi_tables_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "generated/tpm_crb_registers.h"
#include "generated/tpm_ppi_registers.h"
#include "hand-written/boot/acpi.h"
#include "hand-written/boot/tpm.h"

enum { ROOM = 16 * 1024 };

static const uint64_t base = 0xe0000;

/* The table with this signature that the XSDT names; NULL: none. */
static const uint8_t *find(const uint8_t *bytes, size_t size, const char *signature, unsigned *count) {
  struct es_acpi_tables_rsdp rsdp;
  struct es_acpi_tables_table xsdt;
  const uint8_t *found = NULL;
  assert_true(es_acpi_tables_decode_rsdp(bytes, ES_ACPI_TABLES_RSDP_SIZE_MAX, &rsdp) == ES_OK);
  const uint8_t *at = bytes + (rsdp.xsdt_address - base);
  const uint32_t length = es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET);
  assert_true(es_acpi_tables_decode_table(at, length, &xsdt) == ES_OK);
  *count = xsdt.body.count / 8;
  for (unsigned i = 0; i < *count; i++) {
    const uint64_t address = es_load_le64(xsdt.body.at + (size_t)8 * i);
    assert_true(address > base && address < base + size);
    if (memcmp(bytes + (address - base), signature, 4) == 0) {
      found = bytes + (address - base);
    }
  }
  return found;
}

static struct es_acpi_tables_tpm2 table_of(bool fifo) {
  const struct es_boot_tpm tpm = {.fifo = fifo};
  static uint8_t bytes[ROOM];
  struct es_acpi_tables_table table;
  struct es_acpi_tables_tpm2 body;
  unsigned count;
  size_t size = es_boot_acpi(base, 2, &tpm, bytes, sizeof bytes);
  assert_true(size != 0);
  const uint8_t *at = find(bytes, size, "TPM2", &count);
  assert_int_equal(count, 4);
  assert_non_null(at);
  assert_true(es_acpi_tables_decode_table(at, es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET), &table) == ES_OK);
  assert_true(es_acpi_tables_decode_tpm2(table.body.at, table.body.count, &body) == ES_OK);
  return body;
}

static void test_table(void **test) {
  (void)test;
  struct es_acpi_tables_tpm2 table = table_of(false);
  assert_int_equal(table.start_method, 7);
  assert_int_equal(table.control_area, ES_KVM_X86_64_TPM_BASE + ES_TPM_CRB_CTRL_REQ);
  assert_int_equal(table.log_address, ES_KVM_X86_64_TPM_LOG);
  assert_int_equal(table.log_size, ES_KVM_X86_64_TPM_LOG_ROOM);
  table = table_of(true);
  assert_int_equal(table.start_method, 6);
  assert_int_equal(table.control_area, 0);
  assert_true(ES_KVM_X86_64_TPM_LOG >= ES_KVM_X86_64_FIRMWARE_BASE);
  assert_true(ES_KVM_X86_64_TPM_LOG + ES_KVM_X86_64_TPM_LOG_ROOM <= ES_KVM_X86_64_ACPI_TABLES);
}

static void test_nothing_without_one(void **test) {
  (void)test;
  static uint8_t bytes[ROOM];
  unsigned count;
  size_t size = es_boot_acpi(base, 2, NULL, bytes, sizeof bytes);
  assert_null(find(bytes, size, "TPM2", &count));
  assert_null(find(bytes, size, "SSDT", &count));
  assert_int_equal(count, 2);
}

static void test_no_room(void **test) {
  (void)test;
  const struct es_boot_tpm tpm = {.fifo = false};
  static uint8_t bytes[ROOM];
  size_t size = es_boot_tpm_ssdt(&tpm, bytes, sizeof bytes);
  assert_true(size != 0);
  for (size_t room = 0; room < size; room++) {
    assert_int_equal(es_boot_tpm_ssdt(&tpm, bytes, room), 0);
  }
}

static void write_table(const char *directory, const char *name, const uint8_t *at) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  const uint32_t length = es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET);
  assert_int_equal(fwrite(at, 1, length, file), length);
  assert_int_equal(fclose(file), 0);
}

static void run(const char *directory, const char *command) {
  char line[2048];
  snprintf(line, sizeof line, "cd %s && %s", directory, command);
  assert_int_equal(system(line), 0); /* NOLINT(cert-env33-c): the tools are programs */
}

static void test_interpreter(void **test) {
  (void)test;
  const struct es_boot_tpm tpm = {.fifo = false};
  static uint8_t bytes[ROOM];
  char directory[] = "/tmp/es-tpm-XXXXXX", command[64];
  struct es_acpi_tables_fadt fadt;
  struct es_acpi_tables_table table;
  unsigned count;
  if (system("which iasl acpiexec > /dev/null") != 0) { /* NOLINT(cert-env33-c) */
    skip();
  }
  size_t size = es_boot_acpi(base, 2, &tpm, bytes, sizeof bytes);
  const uint8_t *facp = find(bytes, size, "FACP", &count);
  assert_true(es_acpi_tables_decode_table(facp, es_load_le32(facp + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET), &table) ==
              ES_OK);
  assert_true(es_acpi_tables_decode_fadt(table.body.at, table.body.count, &fadt) == ES_OK);
  assert_non_null(mkdtemp(directory));
  write_table(directory, "dsdt.dat", bytes + (fadt.x_dsdt - base));
  write_table(directory, "ssdt.dat", find(bytes, size, "SSDT", &count));
  write_table(directory, "tpm2.dat", find(bytes, size, "TPM2", &count));
  run(directory, "iasl -d ssdt.dat tpm2.dat > log 2>&1 && ! grep -iE 'error|invalid|incorrect' log *.dsl && "
                 "grep -q 'Start Method : 07' tpm2.dsl && grep -q 'Physical Presence Interface' ssdt.dsl && "
                 "grep -q 'MSFT0101' ssdt.dsl && grep -A2 Memory32Fixed ssdt.dsl | grep -q 0xFED40000");
  /* The interpreter's memory is 0 at first and keeps what is written: every operation is one that is not there. */
  run(directory,
      "U='(A6 FA DD 3D 1B 36 B4 4E A4 24 8D 10 08 9D 16 53)'; D='evaluate \\_SB.TPM0._DSM'; "
      "acpiexec -b \"$D $U 1 0 [0]; $D $U 1 1 [0]; $D $U 1 2 [5]; $D $U 1 3 [0]; $D $U 2 3 [0]; $D $U 1 4 [0]; "
      "$D $U 1 5 [0]; $D $U 1 6 [0]; $D $U 2 7 [23 1]; $D $U 1 8 [5]; $D (01 02) 1 0 [0]\" dsdt.dat ssdt.dat > out "
      "2>&1 "
      "&& ! grep -E 'ACPI (Error|Exception)' out && test $(grep -c 'Evaluation of' out) = 11 && "
      "grep -E '^ *\\[(Buffer|String|Integer|Package)\\]' out | sed -E 's/ +$//' > seen");
  run(directory, "grep -q 'FF 01' seen && grep -q '\"1.3\"' seen && grep -q 'Contains 2 Elements' seen && "
                 "test $(grep -c 'Contains 3 Elements' seen) = 2 && grep -q '= 0*2$' seen && grep -q '= 0*3$' seen && "
                 "test $(grep -c '= 0*1$' seen) = 2");
  snprintf(command, sizeof command, "rm -r %s", directory);
  run("/", command);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_table),
      cmocka_unit_test(test_nothing_without_one),
      cmocka_unit_test(test_no_room),
      cmocka_unit_test(test_interpreter),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
