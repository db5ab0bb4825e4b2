/* The ACPI tables: read back with their own decoders, and against ACPICA's compiler and interpreter. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "generated/acpi_registers_registers.h"
#include "generated/acpi_tables_wire.h"
#include "generated/target_kvm_x86_64.h"
#include "hand-written/boot/acpi.h"
#include "hand-written/boot/dsdt.h"

enum { ROOM = 16 * 1024 };

static const uint64_t base = 0xe0000;

struct tables {
  uint8_t bytes[ROOM];
  size_t size;
  struct es_acpi_tables_rsdp rsdp;
  uint64_t fadt, madt;
};

static struct es_acpi_tables_table table_at(const struct tables *tables, uint64_t address, const char *signature) {
  struct es_acpi_tables_table table;

  assert_true(address >= base && address - base + 36 <= tables->size);
  const uint8_t *at = tables->bytes + (address - base);
  uint32_t length = es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET);
  assert_true(length <= tables->size - (address - base));
  assert_true(es_acpi_tables_decode_table(at, length, &table) == ES_OK);
  assert_string_equal(table.signature, signature);
  uint8_t sum = 0;
  for (uint32_t i = 0; i < length; i++) {
    sum = (uint8_t)(sum + at[i]);
  }
  assert_int_equal(sum, 0);
  return table;
}

static void make_tables(struct tables *tables, uint32_t processors) {
  tables->size = es_boot_acpi(base, processors, NULL, tables->bytes, sizeof tables->bytes);
  assert_int_not_equal(tables->size, 0);
  assert_true(es_acpi_tables_decode_rsdp(tables->bytes, ES_ACPI_TABLES_RSDP_SIZE_MAX, &tables->rsdp) == ES_OK);
  struct es_acpi_tables_table xsdt = table_at(tables, tables->rsdp.xsdt_address, "XSDT");
  assert_int_equal(xsdt.body.count, 16);
  tables->fadt = es_load_le64(xsdt.body.at);
  tables->madt = es_load_le64(xsdt.body.at + 8);
}

static void is_hardware_reduced(void **test) {
  struct tables tables;
  struct es_acpi_tables_fadt fadt;

  (void)test;
  make_tables(&tables, 2);
  struct es_acpi_tables_table table = table_at(&tables, tables.fadt, "FACP");
  assert_true(es_acpi_tables_decode_fadt(table.body.at, table.body.count, &fadt) == ES_OK);
  assert_int_equal(fadt.flags & ES_ACPI_TABLES_FADT_FLAGS_HARDWARE_REDUCED, ES_ACPI_TABLES_FADT_FLAGS_HARDWARE_REDUCED);
  assert_int_equal(fadt.boot_flags & (ES_ACPI_TABLES_BOOT_FLAGS_I8042 | ES_ACPI_TABLES_BOOT_FLAGS_LEGACY_DEVICES |
                                      ES_ACPI_TABLES_BOOT_FLAGS_NO_CMOS_RTC),
                   0);
  assert_int_equal(fadt.sleep_control.address, ES_KVM_X86_64_ACPI_REGISTERS_PORT);
  assert_int_equal(fadt.sleep_status.address, ES_KVM_X86_64_ACPI_REGISTERS_PORT + 1);
  assert_int_equal(fadt.reset_register.address, ES_KVM_X86_64_ACPI_REGISTERS_PORT + 2);
  assert_int_equal(fadt.reset_value, ES_ACPI_REGISTERS_RESET_VALUE);
  assert_int_equal(fadt.pm1a_event_block | fadt.pm_timer_block | fadt.smi_command, 0);
  assert_int_equal(fadt.dsdt, fadt.x_dsdt);
  table_at(&tables, fadt.x_dsdt, "DSDT");
}

static void names_every_processor(void **test) {
  const uint32_t counts[] = {1, 2, 64, 300};

  (void)test;
  for (unsigned c = 0; c < sizeof counts / sizeof counts[0]; c++) {
    struct tables tables;
    struct es_acpi_tables_madt_local_apic local;
    struct es_acpi_tables_madt_local_x2apic extended;
    struct es_acpi_tables_madt_io_apic io;
    uint32_t processors = 0, io_apics = 0;

    make_tables(&tables, counts[c]);
    struct es_acpi_tables_table table = table_at(&tables, tables.madt, "APIC");
    for (uint32_t at = ES_ACPI_TABLES_MADT_SIZE_MAX; at < table.body.count; at += table.body.at[at + 1]) {
      const uint8_t *entry = table.body.at + at;
      size_t rest = table.body.count - at;
      if (es_acpi_tables_decode_madt_local_apic(entry, rest, &local) == ES_OK) {
        assert_int_equal(local.apic, processors);
        assert_int_equal(local.flags, ES_ACPI_TABLES_PROCESSOR_FLAGS_ENABLED);
        processors++;
      } else if (es_acpi_tables_decode_madt_local_x2apic(entry, rest, &extended) == ES_OK) {
        assert_int_equal(extended.apic, processors);
        processors++;
      } else {
        assert_true(es_acpi_tables_decode_madt_io_apic(entry, rest, &io) == ES_OK);
        assert_int_equal(io.address, ES_KVM_X86_64_IO_APIC_BASE);
        io_apics++;
      }
      assert_int_not_equal(entry[1], 0);
    }
    assert_int_equal(processors, counts[c]);
    assert_int_equal(io_apics, 1);
  }
}

static void says_when_there_is_no_room(void **test) {
  struct tables tables;
  uint8_t bytes[ROOM];

  (void)test;
  make_tables(&tables, 2);
  for (size_t room = 0; room < tables.size; room++) {
    assert_int_equal(es_boot_acpi(base, 2, NULL, bytes, room), 0);
  }
  assert_int_equal(es_boot_acpi(base, 2, NULL, bytes, tables.size), tables.size);
  assert_int_equal(es_boot_acpi(base, 5000, NULL, bytes, sizeof bytes), 0);
  assert_int_equal(es_boot_acpi(UINT64_MAX - 100, 2, NULL, bytes, sizeof bytes), 0);
}

/* The same devices in ACPI's own language, numbers from the target. */
static void write_source(FILE *file) {
  fprintf(file,
          "DefinitionBlock (\"\", \"DSDT\", 2, \"ESOL  \", \"ENTRESOL\", 1) {\n"
          "Scope (_SB) {\n"
          " Device (VMOD) { Name (_HID, \"ACPI0004\") Name (_UID, 0)\n"
          "  Name (_CRS, ResourceTemplate () {\n"
          "   DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,\n"
          "    0, 0x%" PRIx64 ", 0x%" PRIx64 ", 0, 0x%" PRIx64 ")\n"
          "   QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, NonCacheable, ReadWrite,\n"
          "    0, 0x%" PRIx64 ", 0x%" PRIx64 ", 0, 0x%" PRIx64 ") })\n"
          "  Device (VMBS) { Name (_HID, \"VMBus\") Name (_UID, 0) Name (_STA, 0xF) } }\n",
          (uint64_t)ES_KVM_X86_64_LOW_MMIO_BASE,
          (uint64_t)(ES_KVM_X86_64_LOW_MMIO_BASE + ES_KVM_X86_64_LOW_MMIO_SIZE - 1),
          (uint64_t)ES_KVM_X86_64_LOW_MMIO_SIZE, (uint64_t)ES_KVM_X86_64_HIGH_MMIO_BASE,
          (uint64_t)(ES_KVM_X86_64_HIGH_MMIO_BASE + ES_KVM_X86_64_HIGH_MMIO_SIZE - 1),
          (uint64_t)ES_KVM_X86_64_HIGH_MMIO_SIZE);
  const unsigned ports[2][2] = {{ES_KVM_X86_64_COM1_PORT, ES_KVM_X86_64_COM1_INTERRUPT},
                                {ES_KVM_X86_64_COM2_PORT, ES_KVM_X86_64_COM2_INTERRUPT}};
  for (unsigned i = 0; i < 2; i++) {
    fprintf(file,
            " Device (COM%u) { Name (_HID, \"PNP0501\") Name (_UID, %u) Name (_STA, 0xF)\n"
            "  Name (_CRS, ResourceTemplate () { IO (Decode16, 0x%x, 0x%x, 1, 8)\n"
            "   Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) {%u} }) }\n",
            i + 1, i + 1, ports[i][0], ports[i][0], ports[i][1]);
  }
  fprintf(file,
          " Device (RTC0) { Name (_HID, \"PNP0B00\") Name (_UID, 0)\n"
          "  Name (_CRS, ResourceTemplate () { IO (Decode16, 0x%x, 0x%x, 1, 2) }) }\n"
          " Device (PWRB) { Name (_HID, \"PNP0C0C\") Name (_UID, 0) }\n"
          " Device (GED0) { Name (_HID, \"ACPI0013\") Name (_UID, 0)\n"
          "  Name (_CRS, ResourceTemplate () { Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive) {%u} })\n"
          "  Method (_EVT, 1, Serialized) { Notify (PWRB, 0x80) } }\n"
          "}\n"
          "Name (_S5, Package () {%u, 0, 0, 0}) }\n",
          ES_KVM_X86_64_RTC_PORT, ES_KVM_X86_64_RTC_PORT, ES_KVM_X86_64_POWER_BUTTON_INTERRUPT,
          ES_ACPI_REGISTERS_SLEEP_TYPE_OFF);
}

static bool have(const char *program) {
  char command[128];

  snprintf(command, sizeof command, "command -v %s >/dev/null 2>&1", program);
  return system(command) == 0; /* NOLINT(cert-env33-c): the tools are programs */
}

static void run(const char *directory, const char *command) {
  char line[1024];

  snprintf(line, sizeof line, "cd %s && %s", directory, command);
  if (system(line) != 0) { /* NOLINT(cert-env33-c) */
    fail_msg("failed: %s", line);
  }
}

static size_t read_back(const char *directory, const char *name, uint8_t *bytes, size_t room) {
  char path[256];

  snprintf(path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen(path, "r");
  assert_non_null(file);
  size_t size = fread(bytes, 1, room, file);
  (void)fclose(file);
  return size;
}

static void write_file(const char *directory, const char *name, const uint8_t *bytes, size_t size) {
  char path[256];

  snprintf(path, sizeof path, "%s/%s", directory, name);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, size, file), size);
  (void)fclose(file);
}

static void is_what_the_compiler_makes(void **test) {
  char directory[] = "/tmp/es-dsdt-XXXXXX", path[256];
  uint8_t ours[4096], theirs[4096];

  (void)test;
  if (!have("iasl")) {
    skip();
  }
  assert_non_null(mkdtemp(directory));
  snprintf(path, sizeof path, "%s/dsdt.asl", directory);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  write_source(file);
  (void)fclose(file);
  /* The compiler dislikes the one device id that Hyper-V made up, and nothing else. */
  run(directory, "{ iasl -f -p dsdt dsdt.asl > log 2>&1 || true; } && "
                 "test $(grep -c '^Error' log) = 1 && grep -q '^Error.*_HID.*VMBus' log");
  size_t size = read_back(directory, "dsdt.aml", theirs, sizeof theirs);
  size_t count = es_boot_dsdt(ours, sizeof ours);
  assert_int_equal(count, size - ES_ACPI_TABLES_TABLE_BODY_OFFSET);
  assert_memory_equal(ours, theirs + ES_ACPI_TABLES_TABLE_BODY_OFFSET, count);
  snprintf(path, sizeof path, "rm -r %s", directory);
  run("/", path);
}

static void is_what_the_interpreter_takes(void **test) {
  char directory[] = "/tmp/es-acpi-XXXXXX", path[256];
  struct tables tables;
  struct es_acpi_tables_fadt fadt;

  (void)test;
  if (!have("iasl") || !have("acpiexec")) {
    skip();
  }
  assert_non_null(mkdtemp(directory));
  make_tables(&tables, 4);
  struct es_acpi_tables_table table = table_at(&tables, tables.fadt, "FACP");
  assert_true(es_acpi_tables_decode_fadt(table.body.at, table.body.count, &fadt) == ES_OK);
  const struct {
    const char *name;
    uint64_t address;
  } files[] = {{"dsdt.dat", fadt.x_dsdt}, {"facp.dat", tables.fadt}, {"apic.dat", tables.madt}};
  for (unsigned i = 0; i < sizeof files / sizeof files[0]; i++) {
    const uint8_t *at = tables.bytes + (files[i].address - base);
    write_file(directory, files[i].name, at, es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET));
  }
  run(directory, "iasl -d facp.dat apic.dat dsdt.dat > log 2>&1 && ! grep -iE 'error|invalid|incorrect' log *.dsl");
  run(directory,
      "grep -q 'Hardware Reduced (V5) : 1' facp.dsl && test $(grep -c 'Processor Enabled : 1' apic.dsl) = 4");
  run(directory, "acpiexec -b 'resources \\_SB.VMOD; evaluate \\_SB.VMOD.VMBS._STA; evaluate \\_S5; "
                 "evaluate \\_SB.GED0._EVT 9' dsdt.dat > out 2>&1 && "
                 "grep -q 'Evaluation of \\\\_SB.VMOD.VMBS._STA returned' out && "
                 "grep -q 'Evaluation of \\\\_S5 returned' out && grep -qi 'notify.*0x80\\|PWRB.*80' out && "
                 "! grep -E 'ACPI (Error|Warning|Exception)' out");
  snprintf(path, sizeof path, "rm -r %s", directory);
  run("/", path);
}

/* What the FADT promises, in the words of ACPICA, which has its own idea of which bit means what. */
static void promises_what_is_true(void **test) {
  static const char *const promises[] = {
      "VGA Not Present (V4)",
      "WBINVD instruction is operational (V1)",
      "All CPUs support C1 (V1)",
      "Control Method Power Button (V1)",
      "Control Method Sleep Button (V1)",
      "RTC wake not in fixed reg space (V1)",
      "Reset Register Supported (V2)",
      "Headless - No Video (V3)",
      "Hardware Reduced (V5)",
  };
  char directory[] = "/tmp/es-fadt-XXXXXX", path[256];
  struct tables tables;

  (void)test;
  if (!have("iasl")) {
    skip();
  }
  assert_non_null(mkdtemp(directory));
  make_tables(&tables, 1);
  const uint8_t *at = tables.bytes + (tables.fadt - base);
  write_file(directory, "facp.dat", at, es_load_le32(at + ES_ACPI_TABLES_TABLE_LENGTH_OFFSET));
  snprintf(path, sizeof path, "%s/wanted", directory);
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  for (unsigned i = 0; i < sizeof promises / sizeof promises[0]; i++) {
    fprintf(file, "%s\n", promises[i]);
  }
  (void)fclose(file);
  run(directory,
      "iasl -d facp.dat > log 2>&1 && sed -nE 's/^ *(.* \\(V[0-9]\\)) : 1$/\\1/p' facp.dsl | diff wanted - >&2");
  /* The reset register, sleep control and sleep status are byte ports; nothing else is there. */
  run(directory,
      "test $(grep -c '\\[SystemIO\\]' facp.dsl) = 3 && test $(grep -c '\\[Byte Access:8\\]' facp.dsl) = 3 && "
      "test $(grep -c 'Bit Width : 08' facp.dsl) = 3 && grep -q 'PM Profile : 04 .Enterprise Server.' facp.dsl");
  snprintf(path, sizeof path, "rm -r %s", directory);
  run("/", path);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(is_hardware_reduced),           cmocka_unit_test(names_every_processor),
      cmocka_unit_test(says_when_there_is_no_room),    cmocka_unit_test(is_what_the_compiler_makes),
      cmocka_unit_test(is_what_the_interpreter_takes), cmocka_unit_test(promises_what_is_true),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
