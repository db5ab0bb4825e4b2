/* Generated from specs/platform/acpi-tables.yaml; change that and run python3 -m generator.
 * What CBMC proves of acpi-tables, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/acpi_tables_spec.h"
#include "generated/acpi_tables_wire.h"

/* specs/platform/acpi-tables.yaml:75 decoder of generic-address: reads its bytes, writes what it accepts: any size. */
void prove_decode_generic_address(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_generic_address, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_generic_address(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:75 encoder of generic-address: writes in its room: any value, any room. */
void prove_encode_generic_address(void) {
  ES_ANY(struct es_acpi_tables_generic_address, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_generic_address(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:75 generic-address: decode(encode(x)) = x: any value. */
void prove_round_trip_generic_address(void) {
  ES_ANY(struct es_acpi_tables_generic_address, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_acpi_tables_encode_generic_address(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_generic_address, out);
  const es_result result = es_acpi_tables_decode_generic_address(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.space, out.space);
  ES_SAME(in.bit_width, out.bit_width);
  ES_SAME(in.bit_offset, out.bit_offset);
  ES_SAME(in.access, out.access);
  ES_SAME(in.address, out.address);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:83 decoder of rsdp-first: reads its bytes, writes what it accepts: up to 20 bytes. */
void prove_decode_rsdp_first(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size <= 20);
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_rsdp_first, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_rsdp_first(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:83 encoder of rsdp-first: writes in its room: any value, up to 20 bytes. */
void prove_encode_rsdp_first(void) {
  ES_ANY(struct es_acpi_tables_rsdp_first, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 20);
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_rsdp_first(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:83 rsdp-first: decode(encode(x)) = x: any value. */
void prove_round_trip_rsdp_first(void) {
  ES_ANY(struct es_acpi_tables_rsdp_first, in);
  es_assume_no_padding(in.signature, 8);
  es_assume_no_padding(in.oem_id, 6);
  uint8_t *const bytes = es_any_bytes(20);
  es_ghost.sum8.at = 8;
  const size_t size = es_acpi_tables_encode_rsdp_first(&in, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_rsdp_first, out);
  const es_result result = es_acpi_tables_decode_rsdp_first(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.signature, out.signature, 8);
  es_prove_same_text(in.oem_id, out.oem_id, 6);
  ES_SAME(in.revision, out.revision);
  ES_SAME(in.rsdt_address, out.rsdt_address);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:93 decoder of rsdp: reads its bytes, writes what it accepts: up to 36 bytes. */
void prove_decode_rsdp(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size <= 36);
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_rsdp, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_rsdp(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:93 encoder of rsdp: writes in its room: any value, up to 36 bytes. */
void prove_encode_rsdp(void) {
  ES_ANY(struct es_acpi_tables_rsdp, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 36);
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_rsdp(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:93 rsdp: decode(encode(x)) = x: any value. */
void prove_round_trip_rsdp(void) {
  ES_ANY(struct es_acpi_tables_rsdp, in);
  es_assume_no_padding(in.first.signature, 8);
  es_assume_no_padding(in.first.oem_id, 6);
  uint8_t *const bytes = es_any_bytes(36);
  es_ghost.sum8.at = 32;
  const size_t size = es_acpi_tables_encode_rsdp(&in, bytes, 36);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_rsdp, out);
  const es_result result = es_acpi_tables_decode_rsdp(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.first.signature, out.first.signature, 8);
  ES_SAME(in.first.checksum, out.first.checksum);
  es_prove_same_text(in.first.oem_id, out.first.oem_id, 6);
  ES_SAME(in.first.revision, out.first.revision);
  ES_SAME(in.first.rsdt_address, out.first.rsdt_address);
  ES_SAME(in.xsdt_address, out.xsdt_address);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:102 decoder of table: reads its bytes, writes what it accepts: up to 38 bytes. */
void prove_decode_table(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size <= 38);
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_table, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_table(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  es_prove_inside(&out.body, 1, bytes, size);
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:102 encoder of table: writes in its room: any value, up to 38 bytes. */
void prove_encode_table(void) {
  ES_ANY(struct es_acpi_tables_table, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 38);
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_table(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:102 table: decode(encode(x)) = x: arrays of up to 2 elements. */
void prove_round_trip_table(void) {
  ES_ANY(struct es_acpi_tables_table, in);
  ES_ASSUME(in.body.count <= 2u);
  in.body.at = es_any_bytes(in.body.count);
  es_assume_no_padding(in.signature, 4);
  es_assume_no_padding(in.oem_id, 6);
  es_assume_no_padding(in.oem_table_id, 8);
  es_assume_no_padding(in.creator_id, 4);
  uint8_t *const bytes = es_any_bytes(38);
  es_ghost.sum8.at = 9;
  const size_t size = es_acpi_tables_encode_table(&in, bytes, 38);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_table, out);
  const es_result result = es_acpi_tables_decode_table(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same_text(in.signature, out.signature, 4);
  ES_SAME(in.length, out.length);
  ES_SAME(in.revision, out.revision);
  es_prove_same_text(in.oem_id, out.oem_id, 6);
  es_prove_same_text(in.oem_table_id, out.oem_table_id, 8);
  ES_SAME(in.oem_revision, out.oem_revision);
  es_prove_same_text(in.creator_id, out.creator_id, 4);
  ES_SAME(in.creator_revision, out.creator_revision);
  es_prove_same_slice(&in.body, &out.body, 1);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:115 any one element of table.body: read and written in its own bytes: any length,
 * any place. */
void prove_element_table_body(void) {
  const uint32_t count = nondet_uint32_t();
  const uint32_t index = nondet_uint32_t();
  const size_t start = nondet_size_t();
  ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);
  uint8_t *const bytes = es_any_bytes(start + (size_t)count * 1);
  const struct es_watched watched = es_watch(bytes, start + (size_t)count * 1);
  uint8_t *const element = bytes + start + (size_t)index * 1;
  *element = nondet_uint8_t();
  es_prove_only(watched, element, 1);
  ES_REACHED("an element");
}

/* specs/platform/acpi-tables.yaml:116 decoder of xsdt-entry: reads its bytes, writes what it accepts: any size. */
void prove_decode_xsdt_entry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_xsdt_entry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_xsdt_entry(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:116 encoder of xsdt-entry: writes in its room: any value, any room. */
void prove_encode_xsdt_entry(void) {
  ES_ANY(struct es_acpi_tables_xsdt_entry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_xsdt_entry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:116 xsdt-entry: decode(encode(x)) = x: any value. */
void prove_round_trip_xsdt_entry(void) {
  ES_ANY(struct es_acpi_tables_xsdt_entry, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_acpi_tables_encode_xsdt_entry(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_xsdt_entry, out);
  const es_result result = es_acpi_tables_decode_xsdt_entry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.address, out.address);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:120 decoder of fadt: reads its bytes, writes what it accepts: any size. */
void prove_decode_fadt(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_fadt, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_fadt(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:120 encoder of fadt: writes in its room: any value, any room. */
void prove_encode_fadt(void) {
  ES_ANY(struct es_acpi_tables_fadt, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_fadt(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:120 fadt: decode(encode(x)) = x: any value. */
void prove_round_trip_fadt(void) {
  ES_ANY(struct es_acpi_tables_fadt, in);
  uint8_t *const bytes = es_any_bytes(240);
  const size_t size = es_acpi_tables_encode_fadt(&in, bytes, 240);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_fadt, out);
  const es_result result = es_acpi_tables_decode_fadt(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.facs, out.facs);
  ES_SAME(in.dsdt, out.dsdt);
  ES_SAME(in.profile, out.profile);
  ES_SAME(in.sci_interrupt, out.sci_interrupt);
  ES_SAME(in.smi_command, out.smi_command);
  ES_SAME(in.acpi_enable, out.acpi_enable);
  ES_SAME(in.acpi_disable, out.acpi_disable);
  ES_SAME(in.s4_bios_request, out.s4_bios_request);
  ES_SAME(in.processor_state_control, out.processor_state_control);
  ES_SAME(in.pm1a_event_block, out.pm1a_event_block);
  ES_SAME(in.pm1b_event_block, out.pm1b_event_block);
  ES_SAME(in.pm1a_control_block, out.pm1a_control_block);
  ES_SAME(in.pm1b_control_block, out.pm1b_control_block);
  ES_SAME(in.pm2_control_block, out.pm2_control_block);
  ES_SAME(in.pm_timer_block, out.pm_timer_block);
  ES_SAME(in.gpe0_block, out.gpe0_block);
  ES_SAME(in.gpe1_block, out.gpe1_block);
  ES_SAME(in.pm1_event_length, out.pm1_event_length);
  ES_SAME(in.pm1_control_length, out.pm1_control_length);
  ES_SAME(in.pm2_control_length, out.pm2_control_length);
  ES_SAME(in.pm_timer_length, out.pm_timer_length);
  ES_SAME(in.gpe0_block_length, out.gpe0_block_length);
  ES_SAME(in.gpe1_block_length, out.gpe1_block_length);
  ES_SAME(in.gpe1_base, out.gpe1_base);
  ES_SAME(in.cst_control, out.cst_control);
  ES_SAME(in.c2_latency, out.c2_latency);
  ES_SAME(in.c3_latency, out.c3_latency);
  ES_SAME(in.flush_size, out.flush_size);
  ES_SAME(in.flush_stride, out.flush_stride);
  ES_SAME(in.duty_offset, out.duty_offset);
  ES_SAME(in.duty_width, out.duty_width);
  ES_SAME(in.day_alarm, out.day_alarm);
  ES_SAME(in.month_alarm, out.month_alarm);
  ES_SAME(in.century, out.century);
  ES_SAME(in.boot_flags, out.boot_flags);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.reset_register.space, out.reset_register.space);
  ES_SAME(in.reset_register.bit_width, out.reset_register.bit_width);
  ES_SAME(in.reset_register.bit_offset, out.reset_register.bit_offset);
  ES_SAME(in.reset_register.access, out.reset_register.access);
  ES_SAME(in.reset_register.address, out.reset_register.address);
  ES_SAME(in.reset_value, out.reset_value);
  ES_SAME(in.arm_boot_flags, out.arm_boot_flags);
  ES_SAME(in.minor_revision, out.minor_revision);
  ES_SAME(in.x_facs, out.x_facs);
  ES_SAME(in.x_dsdt, out.x_dsdt);
  ES_SAME(in.x_pm1a_event_block.space, out.x_pm1a_event_block.space);
  ES_SAME(in.x_pm1a_event_block.bit_width, out.x_pm1a_event_block.bit_width);
  ES_SAME(in.x_pm1a_event_block.bit_offset, out.x_pm1a_event_block.bit_offset);
  ES_SAME(in.x_pm1a_event_block.access, out.x_pm1a_event_block.access);
  ES_SAME(in.x_pm1a_event_block.address, out.x_pm1a_event_block.address);
  ES_SAME(in.x_pm1b_event_block.space, out.x_pm1b_event_block.space);
  ES_SAME(in.x_pm1b_event_block.bit_width, out.x_pm1b_event_block.bit_width);
  ES_SAME(in.x_pm1b_event_block.bit_offset, out.x_pm1b_event_block.bit_offset);
  ES_SAME(in.x_pm1b_event_block.access, out.x_pm1b_event_block.access);
  ES_SAME(in.x_pm1b_event_block.address, out.x_pm1b_event_block.address);
  ES_SAME(in.x_pm1a_control_block.space, out.x_pm1a_control_block.space);
  ES_SAME(in.x_pm1a_control_block.bit_width, out.x_pm1a_control_block.bit_width);
  ES_SAME(in.x_pm1a_control_block.bit_offset, out.x_pm1a_control_block.bit_offset);
  ES_SAME(in.x_pm1a_control_block.access, out.x_pm1a_control_block.access);
  ES_SAME(in.x_pm1a_control_block.address, out.x_pm1a_control_block.address);
  ES_SAME(in.x_pm1b_control_block.space, out.x_pm1b_control_block.space);
  ES_SAME(in.x_pm1b_control_block.bit_width, out.x_pm1b_control_block.bit_width);
  ES_SAME(in.x_pm1b_control_block.bit_offset, out.x_pm1b_control_block.bit_offset);
  ES_SAME(in.x_pm1b_control_block.access, out.x_pm1b_control_block.access);
  ES_SAME(in.x_pm1b_control_block.address, out.x_pm1b_control_block.address);
  ES_SAME(in.x_pm2_control_block.space, out.x_pm2_control_block.space);
  ES_SAME(in.x_pm2_control_block.bit_width, out.x_pm2_control_block.bit_width);
  ES_SAME(in.x_pm2_control_block.bit_offset, out.x_pm2_control_block.bit_offset);
  ES_SAME(in.x_pm2_control_block.access, out.x_pm2_control_block.access);
  ES_SAME(in.x_pm2_control_block.address, out.x_pm2_control_block.address);
  ES_SAME(in.x_pm_timer_block.space, out.x_pm_timer_block.space);
  ES_SAME(in.x_pm_timer_block.bit_width, out.x_pm_timer_block.bit_width);
  ES_SAME(in.x_pm_timer_block.bit_offset, out.x_pm_timer_block.bit_offset);
  ES_SAME(in.x_pm_timer_block.access, out.x_pm_timer_block.access);
  ES_SAME(in.x_pm_timer_block.address, out.x_pm_timer_block.address);
  ES_SAME(in.x_gpe0_block.space, out.x_gpe0_block.space);
  ES_SAME(in.x_gpe0_block.bit_width, out.x_gpe0_block.bit_width);
  ES_SAME(in.x_gpe0_block.bit_offset, out.x_gpe0_block.bit_offset);
  ES_SAME(in.x_gpe0_block.access, out.x_gpe0_block.access);
  ES_SAME(in.x_gpe0_block.address, out.x_gpe0_block.address);
  ES_SAME(in.x_gpe1_block.space, out.x_gpe1_block.space);
  ES_SAME(in.x_gpe1_block.bit_width, out.x_gpe1_block.bit_width);
  ES_SAME(in.x_gpe1_block.bit_offset, out.x_gpe1_block.bit_offset);
  ES_SAME(in.x_gpe1_block.access, out.x_gpe1_block.access);
  ES_SAME(in.x_gpe1_block.address, out.x_gpe1_block.address);
  ES_SAME(in.sleep_control.space, out.sleep_control.space);
  ES_SAME(in.sleep_control.bit_width, out.sleep_control.bit_width);
  ES_SAME(in.sleep_control.bit_offset, out.sleep_control.bit_offset);
  ES_SAME(in.sleep_control.access, out.sleep_control.access);
  ES_SAME(in.sleep_control.address, out.sleep_control.address);
  ES_SAME(in.sleep_status.space, out.sleep_status.space);
  ES_SAME(in.sleep_status.bit_width, out.sleep_status.bit_width);
  ES_SAME(in.sleep_status.bit_offset, out.sleep_status.bit_offset);
  ES_SAME(in.sleep_status.access, out.sleep_status.access);
  ES_SAME(in.sleep_status.address, out.sleep_status.address);
  ES_SAME(in.hypervisor_id, out.hypervisor_id);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:179 decoder of madt: reads its bytes, writes what it accepts: any size. */
void prove_decode_madt(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_madt, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_madt(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:179 encoder of madt: writes in its room: any value, any room. */
void prove_encode_madt(void) {
  ES_ANY(struct es_acpi_tables_madt, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_madt(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:179 madt: decode(encode(x)) = x: any value. */
void prove_round_trip_madt(void) {
  ES_ANY(struct es_acpi_tables_madt, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_acpi_tables_encode_madt(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_madt, out);
  const es_result result = es_acpi_tables_decode_madt(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.local_apic_address, out.local_apic_address);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:185 decoder of madt-local-apic: reads its bytes, writes what it accepts: any size. */
void prove_decode_madt_local_apic(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_madt_local_apic, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_madt_local_apic(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:185 encoder of madt-local-apic: writes in its room: any value, any room. */
void prove_encode_madt_local_apic(void) {
  ES_ANY(struct es_acpi_tables_madt_local_apic, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_madt_local_apic(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:185 madt-local-apic: decode(encode(x)) = x: any value. */
void prove_round_trip_madt_local_apic(void) {
  ES_ANY(struct es_acpi_tables_madt_local_apic, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_acpi_tables_encode_madt_local_apic(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_madt_local_apic, out);
  const es_result result = es_acpi_tables_decode_madt_local_apic(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.processor, out.processor);
  ES_SAME(in.apic, out.apic);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:193 decoder of madt-local-x2apic: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_madt_local_x2apic(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_madt_local_x2apic, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_madt_local_x2apic(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:193 encoder of madt-local-x2apic: writes in its room: any value, any room. */
void prove_encode_madt_local_x2apic(void) {
  ES_ANY(struct es_acpi_tables_madt_local_x2apic, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_madt_local_x2apic(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:193 madt-local-x2apic: decode(encode(x)) = x: any value. */
void prove_round_trip_madt_local_x2apic(void) {
  ES_ANY(struct es_acpi_tables_madt_local_x2apic, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_acpi_tables_encode_madt_local_x2apic(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_madt_local_x2apic, out);
  const es_result result = es_acpi_tables_decode_madt_local_x2apic(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.apic, out.apic);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.processor, out.processor);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:202 decoder of madt-io-apic: reads its bytes, writes what it accepts: any size. */
void prove_decode_madt_io_apic(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_madt_io_apic, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_madt_io_apic(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:202 encoder of madt-io-apic: writes in its room: any value, any room. */
void prove_encode_madt_io_apic(void) {
  ES_ANY(struct es_acpi_tables_madt_io_apic, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_madt_io_apic(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:202 madt-io-apic: decode(encode(x)) = x: any value. */
void prove_round_trip_madt_io_apic(void) {
  ES_ANY(struct es_acpi_tables_madt_io_apic, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_acpi_tables_encode_madt_io_apic(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_madt_io_apic, out);
  const es_result result = es_acpi_tables_decode_madt_io_apic(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.id, out.id);
  ES_SAME(in.address, out.address);
  ES_SAME(in.first_interrupt, out.first_interrupt);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:211 decoder of tpm2: reads its bytes, writes what it accepts: any size. */
void prove_decode_tpm2(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_acpi_tables_tpm2, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_acpi_tables_decode_tpm2(bytes, size, &out);
  es_prove_result(result, es_acpi_tables_refusals, ES_ACPI_TABLES_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/acpi-tables.yaml:211 encoder of tpm2: writes in its room: any value, any room. */
void prove_encode_tpm2(void) {
  ES_ANY(struct es_acpi_tables_tpm2, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_acpi_tables_encode_tpm2(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/acpi-tables.yaml:211 tpm2: decode(encode(x)) = x: any value. */
void prove_round_trip_tpm2(void) {
  ES_ANY(struct es_acpi_tables_tpm2, in);
  uint8_t *const bytes = es_any_bytes(40);
  const size_t size = es_acpi_tables_encode_tpm2(&in, bytes, 40);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_acpi_tables_tpm2, out);
  const es_result result = es_acpi_tables_decode_tpm2(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.control_area, out.control_area);
  ES_SAME(in.start_method, out.start_method);
  ES_SAME(in.log_size, out.log_size);
  ES_SAME(in.log_address, out.log_address);
  ES_REACHED("came round");
}

/* specs/platform/acpi-tables.yaml:2 a sum of bytes changes by as much as one of them: any byte, any place. */
void prove_sum8_step(void) {
  const uint8_t sum = nondet_uint8_t();
  const uint8_t other = nondet_uint8_t();
  const uint8_t byte = nondet_uint8_t();
  const uint8_t others_byte = nondet_uint8_t();
  const uint8_t apart = (uint8_t)((0x100u + other - sum) & 0xffu);
  const uint8_t change = (uint8_t)((0x100u + others_byte - byte) & 0xffu);
  const uint8_t next = es_sum8_more(sum, byte);
  ES_SAME(((0x100u + es_sum8_more(other, byte) - next) & 0xffu), apart);
  ES_SAME(((0x100u + es_sum8_more(other, others_byte) - next) & 0xffu), ((apart + change) & 0xff));
  ES_REACHED("one more");
}
