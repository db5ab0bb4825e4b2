/* Generated from specs/platform/linux-boot-aarch64.yaml; change that and run python3 -m generator.
 * What CBMC proves of linux-boot-aarch64, a function for each claim: see docs/proofs.md. */
#include "proof.h"

#include "generated/linux_boot_aarch64_spec.h"
#include "generated/linux_boot_aarch64_wire.h"

/* specs/platform/linux-boot-aarch64.yaml:8 decoder of image-header: reads its bytes, writes what it accepts: any
 * size. */
void prove_decode_image_header(void) {
  const size_t size = nondet_size_t();
  const uint8_t *const bytes = es_any_bytes(size);
  ES_ANY(struct es_linux_boot_aarch64_image_header, out);
  const struct es_watched watched_out = es_watch(&out, sizeof out);
  const struct es_watched watched = es_watch(bytes, size);
  const es_result result = es_linux_boot_aarch64_decode_image_header(bytes, size, &out);
  es_prove_result(result, es_linux_boot_aarch64_refusals, ES_LINUX_BOOT_AARCH64_REFUSAL_COUNT);
  es_prove_kept(watched);
  if (result != ES_OK) {
    es_prove_kept(watched_out);
    return;
  }
  ES_REACHED("accepted");
}

/* specs/platform/linux-boot-aarch64.yaml:8 encoder of image-header: writes in its room: any value, any room. */
void prove_encode_image_header(void) {
  ES_ANY(struct es_linux_boot_aarch64_image_header, in);
  const size_t room = nondet_size_t();
  uint8_t *const bytes = es_any_bytes(room);
  const struct es_watched watched = es_watch(bytes, room);
  const size_t size = es_linux_boot_aarch64_encode_image_header(&in, bytes, room);
  ES_PROVE(size <= room, "no more than there is room for");
  es_prove_only(watched, bytes, size);
  if (size != 0) {
    ES_REACHED("encoded");
  }
}

/* specs/platform/linux-boot-aarch64.yaml:8 image-header: decode(encode(x)) = x: any value. */
void prove_round_trip_image_header(void) {
  ES_ANY(struct es_linux_boot_aarch64_image_header, in);
  uint8_t *const bytes = es_any_bytes(64);
  const size_t size = es_linux_boot_aarch64_encode_image_header(&in, bytes, 64);
  if (size == 0) {
    return;
  }
  ES_ANY(struct es_linux_boot_aarch64_image_header, out);
  const es_result result = es_linux_boot_aarch64_decode_image_header(bytes, size, &out);
  ES_PROVE(result == ES_OK, "what was encoded decodes");
  ES_ASSUME(result == ES_OK);
  es_prove_same(in.code, out.code, sizeof in.code);
  ES_SAME(in.text_offset, out.text_offset);
  ES_SAME(in.image_size, out.image_size);
  ES_SAME(in.flags.big_endian, out.flags.big_endian);
  ES_SAME(in.flags.page_size, out.flags.page_size);
  ES_SAME(in.flags.anywhere, out.flags.anywhere);
  ES_SAME(in.flags.others, out.flags.others);
  ES_SAME(in.pe_offset, out.pe_offset);
  ES_REACHED("came round");
}
