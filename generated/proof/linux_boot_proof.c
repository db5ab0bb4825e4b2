/* Generated from specs/platform/linux-boot.yaml; change that and run python3 -m generator.
 * What CBMC proves of linux-boot, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/linux_boot_spec.h"
#include "generated/linux_boot_wire.h"

/* specs/platform/linux-boot.yaml:29 decoder of setup-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_setup_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_linux_boot_setup_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_linux_boot_decode_setup_header(bytes, size, &out);
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/linux-boot.yaml:29 encoder of setup-header: writes in its room: any value, any room. */
void prove_encode_setup_header(void) {
  ES_ANY(struct es_linux_boot_setup_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_linux_boot_encode_setup_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/linux-boot.yaml:29 setup-header: decode(encode(x)) = x: any value. */
void prove_round_trip_setup_header(void) {
  ES_ANY(struct es_linux_boot_setup_header, in);
  uint8_t *const bytes = es_any_bytes(123);
  const size_t size = es_linux_boot_encode_setup_header(&in, bytes, 123);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_linux_boot_setup_header, out);
  const es_result result = es_linux_boot_decode_setup_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.setup_sectors, out.setup_sectors);
  ES_SAME(in.root_flags, out.root_flags);
  ES_SAME(in.system_size, out.system_size);
  ES_SAME(in.ram_size, out.ram_size);
  ES_SAME(in.video_mode, out.video_mode);
  ES_SAME(in.root_device, out.root_device);
  ES_SAME(in.jump_opcode, out.jump_opcode);
  ES_SAME(in.jump_length, out.jump_length);
  ES_SAME(in.version, out.version);
  ES_SAME(in.real_mode_switch, out.real_mode_switch);
  ES_SAME(in.start_system_segment, out.start_system_segment);
  ES_SAME(in.kernel_version, out.kernel_version);
  ES_SAME(in.loader_type, out.loader_type);
  ES_SAME(in.load_flags, out.load_flags);
  ES_SAME(in.setup_move_size, out.setup_move_size);
  ES_SAME(in.code32_start, out.code32_start);
  ES_SAME(in.ramdisk_address, out.ramdisk_address);
  ES_SAME(in.ramdisk_size, out.ramdisk_size);
  ES_SAME(in.bootsect_kludge, out.bootsect_kludge);
  ES_SAME(in.heap_end, out.heap_end);
  ES_SAME(in.extended_loader_version, out.extended_loader_version);
  ES_SAME(in.extended_loader_type, out.extended_loader_type);
  ES_SAME(in.command_line_address, out.command_line_address);
  ES_SAME(in.ramdisk_address_max, out.ramdisk_address_max);
  ES_SAME(in.kernel_alignment, out.kernel_alignment);
  ES_SAME(in.relocatable, out.relocatable);
  ES_SAME(in.minimum_alignment, out.minimum_alignment);
  ES_SAME(in.xload_flags, out.xload_flags);
  ES_SAME(in.command_line_size, out.command_line_size);
  ES_SAME(in.hardware_subarch, out.hardware_subarch);
  ES_SAME(in.hardware_subarch_data, out.hardware_subarch_data);
  ES_SAME(in.payload_offset, out.payload_offset);
  ES_SAME(in.payload_length, out.payload_length);
  ES_SAME(in.setup_data, out.setup_data);
  ES_SAME(in.preferred_address, out.preferred_address);
  ES_SAME(in.init_size, out.init_size);
  ES_SAME(in.handover_offset, out.handover_offset);
  ES_SAME(in.kernel_info_offset, out.kernel_info_offset);
  ES_REACHED("came round");
}

/* specs/platform/linux-boot.yaml:73 decoder of setup-data: reads its bytes, writes what it accepts: any size. */
void prove_decode_setup_data(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_linux_boot_setup_data, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_linux_boot_decode_setup_data(bytes, size, &out);
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/linux-boot.yaml:73 encoder of setup-data: writes in its room: any value, any room. */
void prove_encode_setup_data(void) {
  ES_ANY(struct es_linux_boot_setup_data, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_linux_boot_encode_setup_data(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/linux-boot.yaml:73 setup-data: decode(encode(x)) = x: any value. */
void prove_round_trip_setup_data(void) {
  ES_ANY(struct es_linux_boot_setup_data, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_linux_boot_encode_setup_data(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_linux_boot_setup_data, out);
  const es_result result = es_linux_boot_decode_setup_data(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.next, out.next);
  ES_SAME(in.type, out.type);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/platform/linux-boot.yaml:80 decoder of e820-entry: reads its bytes, writes what it accepts: any size. */
void prove_decode_e820_entry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_linux_boot_e820_entry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_linux_boot_decode_e820_entry(bytes, size, &out);
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/linux-boot.yaml:80 encoder of e820-entry: writes in its room: any value, any room. */
void prove_encode_e820_entry(void) {
  ES_ANY(struct es_linux_boot_e820_entry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_linux_boot_encode_e820_entry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/linux-boot.yaml:80 e820-entry: decode(encode(x)) = x: any value. */
void prove_round_trip_e820_entry(void) {
  ES_ANY(struct es_linux_boot_e820_entry, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_linux_boot_encode_e820_entry(&in, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_linux_boot_e820_entry, out);
  const es_result result = es_linux_boot_decode_e820_entry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.address, out.address);
  ES_SAME(in.size, out.size);
  ES_SAME(in.type, out.type);
  ES_REACHED("came round");
}

/* specs/platform/linux-boot.yaml:86 Refused: nothing was written. */
void linux_boot_decode_boot_params_ends_decode_boot_params(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.bytes);
  es_prove_kept(es_ghost.out);
}

/* specs/platform/linux-boot.yaml:86 decoder of boot-params: reads its bytes, writes what it accepts: sizes from
 * 4096. */
void prove_decode_boot_params(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size >= 4096);
  const uint8_t *const bytes = es_any_bytes(4096);
  ES_ANY(struct es_linux_boot_boot_params, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, 4096);
  es_ghost.bytes = watched;
  es_ghost.out = watched_out;
  const es_result result = es_linux_boot_decode_boot_params(bytes, size, &out);
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/linux-boot.yaml:86 Refused: nothing was written. */
void linux_boot_decode_boot_params_ends_decode_short_boot_params(es_result result) {
  ES_PROVE(result != ES_OK, "only what is refused ends early");
  es_prove_result(result, es_linux_boot_refusals, ES_LINUX_BOOT_REFUSAL_COUNT);
  es_prove_kept(es_ghost.out);
  ES_REACHED("refused");
}

/* specs/platform/linux-boot.yaml:86 decoder of boot-params: reads nothing of what is too short: sizes below 4096. */
void prove_decode_short_boot_params(void) {
  const size_t size = nondet_size_t();
  ES_ASSUME(size < 4096);
  const uint8_t *const bytes = es_any_bytes(0);
  ES_ANY(struct es_linux_boot_boot_params, out);
  es_ghost.out = es_watch(&out, sizeof out);
  const es_result result = es_linux_boot_decode_boot_params(bytes, size, &out);
  (void)result;
  ES_PROVE(false, "what is too short is refused");
}

/* specs/platform/linux-boot.yaml:86 Refused. */
void linux_boot_encode_boot_params_ends_encode_boot_params(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/platform/linux-boot.yaml:86 encoder of boot-params: writes in its room: any value, room up to 4096 bytes. */
void prove_encode_boot_params(void) {
  ES_ANY(struct es_linux_boot_boot_params, in);
  const size_t room = nondet_size_t();
  ES_ASSUME(room <= 4096);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_linux_boot_encode_boot_params(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  ES_PROVE(size == 0 || size == 4096, "all of it or nothing");
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/linux-boot.yaml:86 Not to be encoded: nothing to decode. */
void linux_boot_encode_boot_params_ends_round_trip_boot_params(size_t size) {
  ES_PROVE(size == 0, "only what is refused ends early");
}

/* specs/platform/linux-boot.yaml:86 Refused, which must not be. */
void linux_boot_decode_boot_params_ends_round_trip_boot_params(es_result result) {
  (void)result;
  ES_PROVE(false, "what was encoded decodes");
}

/* specs/platform/linux-boot.yaml:86 boot-params: decode(encode(x)) = x: any value. */
void prove_round_trip_boot_params(void) {
  ES_ANY(struct es_linux_boot_boot_params, in);
  uint8_t *const bytes = es_any_bytes(4096);
  const size_t size = es_linux_boot_encode_boot_params(&in, bytes, 4096);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_linux_boot_boot_params, out);
  const es_result result = es_linux_boot_decode_boot_params(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.screen_info, out.screen_info, sizeof in.screen_info);
  es_prove_same(in.apm_bios_info, out.apm_bios_info, sizeof in.apm_bios_info);
  ES_SAME(in.tboot_address, out.tboot_address);
  es_prove_same(in.ist_info, out.ist_info, sizeof in.ist_info);
  ES_SAME(in.acpi_rsdp_address, out.acpi_rsdp_address);
  es_prove_same(in.obsolete_disks, out.obsolete_disks, sizeof in.obsolete_disks);
  ES_SAME(in.extended_ramdisk_address, out.extended_ramdisk_address);
  ES_SAME(in.extended_ramdisk_size, out.extended_ramdisk_size);
  ES_SAME(in.extended_command_line_address, out.extended_command_line_address);
  ES_SAME(in.cc_blob_address, out.cc_blob_address);
  es_prove_same(in.edid_info, out.edid_info, sizeof in.edid_info);
  es_prove_same(in.efi_info, out.efi_info, sizeof in.efi_info);
  ES_SAME(in.alternative_memory, out.alternative_memory);
  ES_SAME(in.scratch, out.scratch);
  ES_SAME(in.e820_count, out.e820_count);
  ES_SAME(in.edd_count, out.edd_count);
  ES_SAME(in.edd_signature_count, out.edd_signature_count);
  ES_SAME(in.keyboard_status, out.keyboard_status);
  ES_SAME(in.secure_boot, out.secure_boot);
  ES_SAME(in.header.setup_sectors, out.header.setup_sectors);
  ES_SAME(in.header.root_flags, out.header.root_flags);
  ES_SAME(in.header.system_size, out.header.system_size);
  ES_SAME(in.header.ram_size, out.header.ram_size);
  ES_SAME(in.header.video_mode, out.header.video_mode);
  ES_SAME(in.header.root_device, out.header.root_device);
  ES_SAME(in.header.jump_opcode, out.header.jump_opcode);
  ES_SAME(in.header.jump_length, out.header.jump_length);
  ES_SAME(in.header.version, out.header.version);
  ES_SAME(in.header.real_mode_switch, out.header.real_mode_switch);
  ES_SAME(in.header.start_system_segment, out.header.start_system_segment);
  ES_SAME(in.header.kernel_version, out.header.kernel_version);
  ES_SAME(in.header.loader_type, out.header.loader_type);
  ES_SAME(in.header.load_flags, out.header.load_flags);
  ES_SAME(in.header.setup_move_size, out.header.setup_move_size);
  ES_SAME(in.header.code32_start, out.header.code32_start);
  ES_SAME(in.header.ramdisk_address, out.header.ramdisk_address);
  ES_SAME(in.header.ramdisk_size, out.header.ramdisk_size);
  ES_SAME(in.header.bootsect_kludge, out.header.bootsect_kludge);
  ES_SAME(in.header.heap_end, out.header.heap_end);
  ES_SAME(in.header.extended_loader_version, out.header.extended_loader_version);
  ES_SAME(in.header.extended_loader_type, out.header.extended_loader_type);
  ES_SAME(in.header.command_line_address, out.header.command_line_address);
  ES_SAME(in.header.ramdisk_address_max, out.header.ramdisk_address_max);
  ES_SAME(in.header.kernel_alignment, out.header.kernel_alignment);
  ES_SAME(in.header.relocatable, out.header.relocatable);
  ES_SAME(in.header.minimum_alignment, out.header.minimum_alignment);
  ES_SAME(in.header.xload_flags, out.header.xload_flags);
  ES_SAME(in.header.command_line_size, out.header.command_line_size);
  ES_SAME(in.header.hardware_subarch, out.header.hardware_subarch);
  ES_SAME(in.header.hardware_subarch_data, out.header.hardware_subarch_data);
  ES_SAME(in.header.payload_offset, out.header.payload_offset);
  ES_SAME(in.header.payload_length, out.header.payload_length);
  ES_SAME(in.header.setup_data, out.header.setup_data);
  ES_SAME(in.header.preferred_address, out.header.preferred_address);
  ES_SAME(in.header.init_size, out.header.init_size);
  ES_SAME(in.header.handover_offset, out.header.handover_offset);
  ES_SAME(in.header.kernel_info_offset, out.header.kernel_info_offset);
  es_prove_same(in.edd_signatures, out.edd_signatures, sizeof in.edd_signatures);
  for (size_t i = 0; i < 128; i++) {
    ES_SAME(in.e820[i].address, out.e820[i].address);
    ES_SAME(in.e820[i].size, out.e820[i].size);
    ES_SAME(in.e820[i].type, out.e820[i].type);
  }
  es_prove_same(in.edd, out.edd, sizeof in.edd);
  ES_REACHED("came round");
}
