/* Generated from specs/scsi/scsi-data.yaml; change that and run python3 -m generator.
 * What CBMC proves of scsi-data, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/scsi_data_spec.h"
#include "generated/scsi_data_wire.h"

/* specs/scsi/scsi-data.yaml:80 decoder of sense-fixed: reads its bytes, writes what it accepts: any size. */
void prove_decode_sense_fixed(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_sense_fixed, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_sense_fixed(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:80 encoder of sense-fixed: writes in its room: any value, any room. */
void prove_encode_sense_fixed(void) {
  ES_ANY(struct es_scsi_data_sense_fixed, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_sense_fixed(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:80 sense-fixed: decode(encode(x)) = x: any value. */
void prove_round_trip_sense_fixed(void) {
  ES_ANY(struct es_scsi_data_sense_fixed, in);
  uint8_t *const bytes = es_any_bytes(18);
  const size_t size = es_scsi_data_encode_sense_fixed(&in, bytes, 18);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_sense_fixed, out);
  const es_result result = es_scsi_data_decode_sense_fixed(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.response.code, out.response.code);
  ES_SAME(in.response.information_valid, out.response.information_valid);
  ES_SAME(in.key_and_flags.key, out.key_and_flags.key);
  ES_SAME(in.key_and_flags.incorrect_length, out.key_and_flags.incorrect_length);
  ES_SAME(in.key_and_flags.end_of_medium, out.key_and_flags.end_of_medium);
  ES_SAME(in.key_and_flags.filemark, out.key_and_flags.filemark);
  ES_SAME(in.information, out.information);
  ES_SAME(in.additional_length, out.additional_length);
  ES_SAME(in.command_information, out.command_information);
  ES_SAME(in.asc, out.asc);
  ES_SAME(in.ascq, out.ascq);
  ES_SAME(in.replaceable_unit, out.replaceable_unit);
  ES_SAME(in.key_specific, out.key_specific);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:93 decoder of sense-descriptor: reads its bytes, writes what it accepts: any size. */
void prove_decode_sense_descriptor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_sense_descriptor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_sense_descriptor(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:93 encoder of sense-descriptor: writes in its room: any value, any room. */
void prove_encode_sense_descriptor(void) {
  ES_ANY(struct es_scsi_data_sense_descriptor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_sense_descriptor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:93 sense-descriptor: decode(encode(x)) = x: any value. */
void prove_round_trip_sense_descriptor(void) {
  ES_ANY(struct es_scsi_data_sense_descriptor, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_sense_descriptor(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_sense_descriptor, out);
  const es_result result = es_scsi_data_decode_sense_descriptor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.code, out.code);
  ES_SAME(in.key_and_flags.key, out.key_and_flags.key);
  ES_SAME(in.asc, out.asc);
  ES_SAME(in.ascq, out.ascq);
  ES_SAME(in.additional_length, out.additional_length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:102 decoder of standard-inquiry: reads its bytes, writes what it accepts: any size. */
void prove_decode_standard_inquiry(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_standard_inquiry, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_standard_inquiry(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:102 encoder of standard-inquiry: writes in its room: any value, any room. */
void prove_encode_standard_inquiry(void) {
  ES_ANY(struct es_scsi_data_standard_inquiry, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_standard_inquiry(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:102 standard-inquiry: decode(encode(x)) = x: any value. */
void prove_round_trip_standard_inquiry(void) {
  ES_ANY(struct es_scsi_data_standard_inquiry, in);
  uint8_t *const bytes = es_any_bytes(96);
  const size_t size = es_scsi_data_encode_standard_inquiry(&in, bytes, 96);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_standard_inquiry, out);
  const es_result result = es_scsi_data_decode_standard_inquiry(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.peripheral.device_type, out.peripheral.device_type);
  ES_SAME(in.peripheral.qualifier, out.peripheral.qualifier);
  ES_SAME(in.removal.removable, out.removal.removable);
  ES_SAME(in.version, out.version);
  ES_SAME(in.response.format, out.response.format);
  ES_SAME(in.response.hierarchical, out.response.hierarchical);
  ES_SAME(in.response.naca_supported, out.response.naca_supported);
  ES_SAME(in.additional_length, out.additional_length);
  ES_SAME(in.capabilities_1.protection, out.capabilities_1.protection);
  ES_SAME(in.capabilities_1.third_party_copy, out.capabilities_1.third_party_copy);
  ES_SAME(in.capabilities_1.port_groups, out.capabilities_1.port_groups);
  ES_SAME(in.capabilities_2.multi_port, out.capabilities_2.multi_port);
  ES_SAME(in.capabilities_3.vendor_bit, out.capabilities_3.vendor_bit);
  ES_SAME(in.capabilities_3.command_queuing, out.capabilities_3.command_queuing);
  es_prove_same(in.vendor, out.vendor, sizeof in.vendor);
  es_prove_same(in.product, out.product, sizeof in.product);
  es_prove_same(in.revision, out.revision, sizeof in.revision);
  es_prove_same(in.standards, out.standards, sizeof in.standards);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:120 decoder of vpd-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_vpd_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_vpd_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_vpd_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:120 encoder of vpd-header: writes in its room: any value, any room. */
void prove_encode_vpd_header(void) {
  ES_ANY(struct es_scsi_data_vpd_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_vpd_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:120 vpd-header: decode(encode(x)) = x: any value. */
void prove_round_trip_vpd_header(void) {
  ES_ANY(struct es_scsi_data_vpd_header, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_scsi_data_encode_vpd_header(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_vpd_header, out);
  const es_result result = es_scsi_data_decode_vpd_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.peripheral.device_type, out.peripheral.device_type);
  ES_SAME(in.peripheral.qualifier, out.peripheral.qualifier);
  ES_SAME(in.page, out.page);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:126 decoder of designator-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_designator_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_designator_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_designator_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:126 encoder of designator-header: writes in its room: any value, any room. */
void prove_encode_designator_header(void) {
  ES_ANY(struct es_scsi_data_designator_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_designator_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:126 designator-header: decode(encode(x)) = x: any value. */
void prove_round_trip_designator_header(void) {
  ES_ANY(struct es_scsi_data_designator_header, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_scsi_data_encode_designator_header(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_designator_header, out);
  const es_result result = es_scsi_data_decode_designator_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.coding.code_set, out.coding.code_set);
  ES_SAME(in.coding.protocol, out.coding.protocol);
  ES_SAME(in.kind.designator_type, out.kind.designator_type);
  ES_SAME(in.kind.association, out.kind.association);
  ES_SAME(in.kind.protocol_valid, out.kind.protocol_valid);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:133 decoder of naa-locally-assigned: reads its bytes, writes what it accepts: any size. */
void prove_decode_naa_locally_assigned(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_naa_locally_assigned, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_naa_locally_assigned(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:133 encoder of naa-locally-assigned: writes in its room: any value, any room. */
void prove_encode_naa_locally_assigned(void) {
  ES_ANY(struct es_scsi_data_naa_locally_assigned, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_naa_locally_assigned(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:133 naa-locally-assigned: decode(encode(x)) = x: any value. */
void prove_round_trip_naa_locally_assigned(void) {
  ES_ANY(struct es_scsi_data_naa_locally_assigned, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_naa_locally_assigned(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_naa_locally_assigned, out);
  const es_result result = es_scsi_data_decode_naa_locally_assigned(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.number.value, out.number.value);
  ES_SAME(in.number.naa, out.number.naa);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:137 decoder of vpd-block-limits: reads its bytes, writes what it accepts: any size. */
void prove_decode_vpd_block_limits(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_vpd_block_limits, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_vpd_block_limits(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:137 encoder of vpd-block-limits: writes in its room: any value, any room. */
void prove_encode_vpd_block_limits(void) {
  ES_ANY(struct es_scsi_data_vpd_block_limits, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_vpd_block_limits(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:137 vpd-block-limits: decode(encode(x)) = x: any value. */
void prove_round_trip_vpd_block_limits(void) {
  ES_ANY(struct es_scsi_data_vpd_block_limits, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_scsi_data_encode_vpd_block_limits(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_vpd_block_limits, out);
  const es_result result = es_scsi_data_decode_vpd_block_limits(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.peripheral.device_type, out.header.peripheral.device_type);
  ES_SAME(in.header.peripheral.qualifier, out.header.peripheral.qualifier);
  ES_SAME(in.header.page, out.header.page);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.zero_means_nothing.write_same_non_zero, out.zero_means_nothing.write_same_non_zero);
  ES_SAME(in.max_compare_and_write, out.max_compare_and_write);
  ES_SAME(in.transfer_granularity, out.transfer_granularity);
  ES_SAME(in.max_transfer, out.max_transfer);
  ES_SAME(in.best_transfer, out.best_transfer);
  ES_SAME(in.max_prefetch, out.max_prefetch);
  ES_SAME(in.max_unmap_blocks, out.max_unmap_blocks);
  ES_SAME(in.max_unmap_descriptors, out.max_unmap_descriptors);
  ES_SAME(in.best_unmap_granularity, out.best_unmap_granularity);
  ES_SAME(in.unmap_alignment.alignment, out.unmap_alignment.alignment);
  ES_SAME(in.unmap_alignment.alignment_valid, out.unmap_alignment.alignment_valid);
  ES_SAME(in.max_write_same, out.max_write_same);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:153 decoder of vpd-block-characteristics: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_vpd_block_characteristics(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_vpd_block_characteristics, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_vpd_block_characteristics(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:153 encoder of vpd-block-characteristics: writes in its room: any value, any room. */
void prove_encode_vpd_block_characteristics(void) {
  ES_ANY(struct es_scsi_data_vpd_block_characteristics, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_vpd_block_characteristics(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:153 vpd-block-characteristics: decode(encode(x)) = x: any value. */
void prove_round_trip_vpd_block_characteristics(void) {
  ES_ANY(struct es_scsi_data_vpd_block_characteristics, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_scsi_data_encode_vpd_block_characteristics(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_vpd_block_characteristics, out);
  const es_result result = es_scsi_data_decode_vpd_block_characteristics(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.peripheral.device_type, out.header.peripheral.device_type);
  ES_SAME(in.header.peripheral.qualifier, out.header.peripheral.qualifier);
  ES_SAME(in.header.page, out.header.page);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.rotation_rate, out.rotation_rate);
  ES_SAME(in.product_type, out.product_type);
  ES_SAME(in.form_factor, out.form_factor);
  ES_SAME(in.flags, out.flags);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:162 decoder of vpd-provisioning: reads its bytes, writes what it accepts: any size. */
void prove_decode_vpd_provisioning(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_vpd_provisioning, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_vpd_provisioning(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:162 encoder of vpd-provisioning: writes in its room: any value, any room. */
void prove_encode_vpd_provisioning(void) {
  ES_ANY(struct es_scsi_data_vpd_provisioning, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_vpd_provisioning(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:162 vpd-provisioning: decode(encode(x)) = x: any value. */
void prove_round_trip_vpd_provisioning(void) {
  ES_ANY(struct es_scsi_data_vpd_provisioning, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_vpd_provisioning(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_vpd_provisioning, out);
  const es_result result = es_scsi_data_decode_vpd_provisioning(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.peripheral.device_type, out.header.peripheral.device_type);
  ES_SAME(in.header.peripheral.qualifier, out.header.peripheral.qualifier);
  ES_SAME(in.header.page, out.header.page);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.threshold_exponent, out.threshold_exponent);
  ES_SAME(in.support.descriptor_present, out.support.descriptor_present);
  ES_SAME(in.support.anchored_supported, out.support.anchored_supported);
  ES_SAME(in.support.read_zeros, out.support.read_zeros);
  ES_SAME(in.support.write_same_10_unmaps, out.support.write_same_10_unmaps);
  ES_SAME(in.support.write_same_16_unmaps, out.support.write_same_16_unmaps);
  ES_SAME(in.support.unmap_supported, out.support.unmap_supported);
  ES_SAME(in.type_byte.provisioning_type, out.type_byte.provisioning_type);
  ES_SAME(in.type_byte.min_percentage, out.type_byte.min_percentage);
  ES_SAME(in.threshold_percentage, out.threshold_percentage);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:170 decoder of capacity-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_capacity_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_capacity_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_capacity_10(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:170 encoder of capacity-10: writes in its room: any value, any room. */
void prove_encode_capacity_10(void) {
  ES_ANY(struct es_scsi_data_capacity_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_capacity_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:170 capacity-10: decode(encode(x)) = x: any value. */
void prove_round_trip_capacity_10(void) {
  ES_ANY(struct es_scsi_data_capacity_10, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_capacity_10(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_capacity_10, out);
  const es_result result = es_scsi_data_decode_capacity_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.last_lba, out.last_lba);
  ES_SAME(in.block_size, out.block_size);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:175 decoder of capacity-16: reads its bytes, writes what it accepts: any size. */
void prove_decode_capacity_16(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_capacity_16, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_capacity_16(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:175 encoder of capacity-16: writes in its room: any value, any room. */
void prove_encode_capacity_16(void) {
  ES_ANY(struct es_scsi_data_capacity_16, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_capacity_16(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:175 capacity-16: decode(encode(x)) = x: any value. */
void prove_round_trip_capacity_16(void) {
  ES_ANY(struct es_scsi_data_capacity_16, in);
  uint8_t *const bytes = es_any_bytes(32);
  const size_t size = es_scsi_data_encode_capacity_16(&in, bytes, 32);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_capacity_16, out);
  const es_result result = es_scsi_data_decode_capacity_16(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.last_lba, out.last_lba);
  ES_SAME(in.block_size, out.block_size);
  ES_SAME(in.protection, out.protection);
  ES_SAME(in.exponents.physical_exponent, out.exponents.physical_exponent);
  ES_SAME(in.exponents.protection_exponent, out.exponents.protection_exponent);
  ES_SAME(in.provisioning.lowest_aligned, out.provisioning.lowest_aligned);
  ES_SAME(in.provisioning.unmapped_reads_zero, out.provisioning.unmapped_reads_zero);
  ES_SAME(in.provisioning.thin, out.provisioning.thin);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:184 decoder of luns-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_luns_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_luns_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_luns_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:184 encoder of luns-header: writes in its room: any value, any room. */
void prove_encode_luns_header(void) {
  ES_ANY(struct es_scsi_data_luns_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_luns_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:184 luns-header: decode(encode(x)) = x: any value. */
void prove_round_trip_luns_header(void) {
  ES_ANY(struct es_scsi_data_luns_header, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_luns_header(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_luns_header, out);
  const es_result result = es_scsi_data_decode_luns_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:189 decoder of lun: reads its bytes, writes what it accepts: any size. */
void prove_decode_lun(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_lun, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_lun(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:189 encoder of lun: writes in its room: any value, any room. */
void prove_encode_lun(void) {
  ES_ANY(struct es_scsi_data_lun, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_lun(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:189 lun: decode(encode(x)) = x: any value. */
void prove_round_trip_lun(void) {
  ES_ANY(struct es_scsi_data_lun, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_lun(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_lun, out);
  const es_result result = es_scsi_data_decode_lun(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.number, out.number);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:196 decoder of lba-status-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_lba_status_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_lba_status_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_lba_status_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:196 encoder of lba-status-header: writes in its room: any value, any room. */
void prove_encode_lba_status_header(void) {
  ES_ANY(struct es_scsi_data_lba_status_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_lba_status_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:196 lba-status-header: decode(encode(x)) = x: any value. */
void prove_round_trip_lba_status_header(void) {
  ES_ANY(struct es_scsi_data_lba_status_header, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_lba_status_header(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_lba_status_header, out);
  const es_result result = es_scsi_data_decode_lba_status_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:201 decoder of lba-status: reads its bytes, writes what it accepts: any size. */
void prove_decode_lba_status(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_lba_status, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_lba_status(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:201 encoder of lba-status: writes in its room: any value, any room. */
void prove_encode_lba_status(void) {
  ES_ANY(struct es_scsi_data_lba_status, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_lba_status(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:201 lba-status: decode(encode(x)) = x: any value. */
void prove_round_trip_lba_status(void) {
  ES_ANY(struct es_scsi_data_lba_status, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_data_encode_lba_status(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_lba_status, out);
  const es_result result = es_scsi_data_decode_lba_status(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_SAME(in.status.provisioning_status, out.status.provisioning_status);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:208 decoder of unmap-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_unmap_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_unmap_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_unmap_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:208 encoder of unmap-header: writes in its room: any value, any room. */
void prove_encode_unmap_header(void) {
  ES_ANY(struct es_scsi_data_unmap_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_unmap_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:208 unmap-header: decode(encode(x)) = x: any value. */
void prove_round_trip_unmap_header(void) {
  ES_ANY(struct es_scsi_data_unmap_header, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_unmap_header(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_unmap_header, out);
  const es_result result = es_scsi_data_decode_unmap_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.descriptors_length, out.descriptors_length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:214 decoder of unmap-descriptor: reads its bytes, writes what it accepts: any size. */
void prove_decode_unmap_descriptor(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_unmap_descriptor, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_unmap_descriptor(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:214 encoder of unmap-descriptor: writes in its room: any value, any room. */
void prove_encode_unmap_descriptor(void) {
  ES_ANY(struct es_scsi_data_unmap_descriptor, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_unmap_descriptor(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:214 unmap-descriptor: decode(encode(x)) = x: any value. */
void prove_round_trip_unmap_descriptor(void) {
  ES_ANY(struct es_scsi_data_unmap_descriptor, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_data_encode_unmap_descriptor(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_unmap_descriptor, out);
  const es_result result = es_scsi_data_decode_unmap_descriptor(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.lba, out.lba);
  ES_SAME(in.blocks, out.blocks);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:220 decoder of mode-header-6: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_header_6(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_header_6, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_header_6(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:220 encoder of mode-header-6: writes in its room: any value, any room. */
void prove_encode_mode_header_6(void) {
  ES_ANY(struct es_scsi_data_mode_header_6, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_header_6(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:220 mode-header-6: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_header_6(void) {
  ES_ANY(struct es_scsi_data_mode_header_6, in);
  uint8_t *const bytes = es_any_bytes(4);
  const size_t size = es_scsi_data_encode_mode_header_6(&in, bytes, 4);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_header_6, out);
  const es_result result = es_scsi_data_decode_mode_header_6(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.medium_type, out.medium_type);
  ES_SAME(in.device_specific, out.device_specific);
  ES_SAME(in.descriptors_length, out.descriptors_length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:227 decoder of mode-header-10: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_header_10(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_header_10, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_header_10(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:227 encoder of mode-header-10: writes in its room: any value, any room. */
void prove_encode_mode_header_10(void) {
  ES_ANY(struct es_scsi_data_mode_header_10, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_header_10(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:227 mode-header-10: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_header_10(void) {
  ES_ANY(struct es_scsi_data_mode_header_10, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_mode_header_10(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_header_10, out);
  const es_result result = es_scsi_data_decode_mode_header_10(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.length, out.length);
  ES_SAME(in.medium_type, out.medium_type);
  ES_SAME(in.device_specific, out.device_specific);
  ES_SAME(in.options.long_lba, out.options.long_lba);
  ES_SAME(in.descriptors_length, out.descriptors_length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:236 decoder of block-descriptor-short: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_block_descriptor_short(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_block_descriptor_short, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_block_descriptor_short(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:236 encoder of block-descriptor-short: writes in its room: any value, any room. */
void prove_encode_block_descriptor_short(void) {
  ES_ANY(struct es_scsi_data_block_descriptor_short, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_block_descriptor_short(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:236 block-descriptor-short: decode(encode(x)) = x: any value. */
void prove_round_trip_block_descriptor_short(void) {
  ES_ANY(struct es_scsi_data_block_descriptor_short, in);
  uint8_t *const bytes = es_any_bytes(8);
  const size_t size = es_scsi_data_encode_block_descriptor_short(&in, bytes, 8);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_block_descriptor_short, out);
  const es_result result = es_scsi_data_decode_block_descriptor_short(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.blocks, out.blocks);
  ES_SAME(in.block_size, out.block_size);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:242 decoder of block-descriptor-long: reads its bytes, writes what it accepts: any size. */
void prove_decode_block_descriptor_long(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_block_descriptor_long, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_block_descriptor_long(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:242 encoder of block-descriptor-long: writes in its room: any value, any room. */
void prove_encode_block_descriptor_long(void) {
  ES_ANY(struct es_scsi_data_block_descriptor_long, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_block_descriptor_long(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:242 block-descriptor-long: decode(encode(x)) = x: any value. */
void prove_round_trip_block_descriptor_long(void) {
  ES_ANY(struct es_scsi_data_block_descriptor_long, in);
  uint8_t *const bytes = es_any_bytes(16);
  const size_t size = es_scsi_data_encode_block_descriptor_long(&in, bytes, 16);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_block_descriptor_long, out);
  const es_result result = es_scsi_data_decode_block_descriptor_long(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.blocks, out.blocks);
  ES_SAME(in.block_size, out.block_size);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:248 decoder of mode-page-header: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_page_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_page_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_page_header(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:248 encoder of mode-page-header: writes in its room: any value, any room. */
void prove_encode_mode_page_header(void) {
  ES_ANY(struct es_scsi_data_mode_page_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_page_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:248 mode-page-header: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_page_header(void) {
  ES_ANY(struct es_scsi_data_mode_page_header, in);
  uint8_t *const bytes = es_any_bytes(2);
  const size_t size = es_scsi_data_encode_mode_page_header(&in, bytes, 2);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_page_header, out);
  const es_result result = es_scsi_data_decode_mode_page_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.code.page, out.code.page);
  ES_SAME(in.code.has_subpage, out.code.has_subpage);
  ES_SAME(in.code.saveable, out.code.saveable);
  ES_SAME(in.length, out.length);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:253 decoder of mode-page-recovery: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_page_recovery(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_page_recovery, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_page_recovery(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:253 encoder of mode-page-recovery: writes in its room: any value, any room. */
void prove_encode_mode_page_recovery(void) {
  ES_ANY(struct es_scsi_data_mode_page_recovery, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_page_recovery(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:253 mode-page-recovery: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_page_recovery(void) {
  ES_ANY(struct es_scsi_data_mode_page_recovery, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_data_encode_mode_page_recovery(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_page_recovery, out);
  const es_result result = es_scsi_data_decode_mode_page_recovery(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.code.page, out.header.code.page);
  ES_SAME(in.header.code.has_subpage, out.header.code.has_subpage);
  ES_SAME(in.header.code.saveable, out.header.code.saveable);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.recovery.correction, out.recovery.correction);
  ES_SAME(in.recovery.read_reallocate, out.recovery.read_reallocate);
  ES_SAME(in.recovery.write_reallocate, out.recovery.write_reallocate);
  ES_SAME(in.read_retries, out.read_retries);
  ES_SAME(in.more_recovery, out.more_recovery);
  ES_SAME(in.write_retries, out.write_retries);
  ES_SAME(in.time_limit, out.time_limit);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:264 decoder of mode-page-caching: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_page_caching(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_page_caching, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_page_caching(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:264 encoder of mode-page-caching: writes in its room: any value, any room. */
void prove_encode_mode_page_caching(void) {
  ES_ANY(struct es_scsi_data_mode_page_caching, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_page_caching(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:264 mode-page-caching: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_page_caching(void) {
  ES_ANY(struct es_scsi_data_mode_page_caching, in);
  uint8_t *const bytes = es_any_bytes(20);
  const size_t size = es_scsi_data_encode_mode_page_caching(&in, bytes, 20);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_page_caching, out);
  const es_result result = es_scsi_data_decode_mode_page_caching(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.code.page, out.header.code.page);
  ES_SAME(in.header.code.has_subpage, out.header.code.has_subpage);
  ES_SAME(in.header.code.saveable, out.header.code.saveable);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.cache.read_cache_disable, out.cache.read_cache_disable);
  ES_SAME(in.cache.multiplication, out.cache.multiplication);
  ES_SAME(in.cache.write_cache, out.cache.write_cache);
  ES_SAME(in.cache.size_enable, out.cache.size_enable);
  ES_SAME(in.cache.discontinuity, out.cache.discontinuity);
  ES_SAME(in.cache.cap, out.cache.cap);
  ES_SAME(in.cache.abort_prefetch, out.cache.abort_prefetch);
  ES_SAME(in.cache.initiator_control, out.cache.initiator_control);
  ES_SAME(in.retention, out.retention);
  ES_SAME(in.prefetch_off_length, out.prefetch_off_length);
  ES_SAME(in.min_prefetch, out.min_prefetch);
  ES_SAME(in.max_prefetch, out.max_prefetch);
  ES_SAME(in.prefetch_ceiling, out.prefetch_ceiling);
  ES_SAME(in.more_cache.nv_disable, out.more_cache.nv_disable);
  ES_SAME(in.more_cache.sync_progressive, out.more_cache.sync_progressive);
  ES_SAME(in.more_cache.vendor_bits, out.more_cache.vendor_bits);
  ES_SAME(in.more_cache.read_ahead_disable, out.more_cache.read_ahead_disable);
  ES_SAME(in.more_cache.block_units, out.more_cache.block_units);
  ES_SAME(in.more_cache.force_sequential, out.more_cache.force_sequential);
  ES_SAME(in.segments, out.segments);
  ES_SAME(in.segment_size, out.segment_size);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:278 decoder of mode-page-control: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_page_control(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_page_control, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_page_control(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:278 encoder of mode-page-control: writes in its room: any value, any room. */
void prove_encode_mode_page_control(void) {
  ES_ANY(struct es_scsi_data_mode_page_control, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_page_control(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:278 mode-page-control: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_page_control(void) {
  ES_ANY(struct es_scsi_data_mode_page_control, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_data_encode_mode_page_control(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_page_control, out);
  const es_result result = es_scsi_data_decode_mode_page_control(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.code.page, out.header.code.page);
  ES_SAME(in.header.code.has_subpage, out.header.code.has_subpage);
  ES_SAME(in.header.code.saveable, out.header.code.saveable);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.sense_options.global_log_disable, out.sense_options.global_log_disable);
  ES_SAME(in.sense_options.implicit_log_disable, out.sense_options.implicit_log_disable);
  ES_SAME(in.sense_options.descriptor_sense, out.sense_options.descriptor_sense);
  ES_SAME(in.sense_options.tmf_only, out.sense_options.tmf_only);
  ES_SAME(in.sense_options.task_set_type, out.sense_options.task_set_type);
  ES_SAME(in.queue.queue_error, out.queue.queue_error);
  ES_SAME(in.queue.no_unit_attention_report, out.queue.no_unit_attention_report);
  ES_SAME(in.queue.reorder, out.queue.reorder);
  ES_SAME(in.protect.software_write_protect, out.protect.software_write_protect);
  ES_SAME(in.protect.unit_attention_interlock, out.protect.unit_attention_interlock);
  ES_SAME(in.protect.report_checks, out.protect.report_checks);
  ES_SAME(in.protect.tape_status, out.protect.tape_status);
  ES_SAME(in.autoload, out.autoload);
  ES_SAME(in.busy_time_out, out.busy_time_out);
  ES_SAME(in.self_test_time, out.self_test_time);
  ES_REACHED("came round");
}

/* specs/scsi/scsi-data.yaml:289 decoder of mode-page-exceptions: reads its bytes, writes what it accepts: any size. */
void prove_decode_mode_page_exceptions(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_scsi_data_mode_page_exceptions, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_scsi_data_decode_mode_page_exceptions(bytes, size, &out);
  es_prove_result(result, es_scsi_data_refusals, ES_SCSI_DATA_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/scsi/scsi-data.yaml:289 encoder of mode-page-exceptions: writes in its room: any value, any room. */
void prove_encode_mode_page_exceptions(void) {
  ES_ANY(struct es_scsi_data_mode_page_exceptions, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_scsi_data_encode_mode_page_exceptions(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/scsi/scsi-data.yaml:289 mode-page-exceptions: decode(encode(x)) = x: any value. */
void prove_round_trip_mode_page_exceptions(void) {
  ES_ANY(struct es_scsi_data_mode_page_exceptions, in);
  uint8_t *const bytes = es_any_bytes(12);
  const size_t size = es_scsi_data_encode_mode_page_exceptions(&in, bytes, 12);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_scsi_data_mode_page_exceptions, out);
  const es_result result = es_scsi_data_decode_mode_page_exceptions(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  ES_SAME(in.header.code.page, out.header.code.page);
  ES_SAME(in.header.code.has_subpage, out.header.code.has_subpage);
  ES_SAME(in.header.code.saveable, out.header.code.saveable);
  ES_SAME(in.header.length, out.header.length);
  ES_SAME(in.flags, out.flags);
  ES_SAME(in.reporting, out.reporting);
  ES_SAME(in.interval, out.interval);
  ES_SAME(in.report_count, out.report_count);
  ES_REACHED("came round");
}
