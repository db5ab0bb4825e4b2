/* Generated from specs/igvm/loader.yaml; change that and run python3 -m generator.
 * What the loader for QEMU carries into the machine behind its trampoline: the IGVM file as it is, and parameters
 * that somebody gives in the host's place. */
#ifndef ES_GENERATED_IGVM_LOADER_WIRE_H
#define ES_GENERATED_IGVM_LOADER_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/igvm_wire.h"
#include "generated/x86_state_wire.h"
#include "runtime/bytes.h"
#include "runtime/result.h"

/* The lowest address of trampoline and payload. */
#define ES_IGVM_LOADER_PLACE_FIRST 0x200000u
#define ES_IGVM_LOADER_OVERRIDES_MAX 8u

/* Of parameter areas. Our images have five. */
#define ES_IGVM_LOADER_INSERTIONS_MAX 256u

/* The VTL whose registers are entered with. */
#define ES_IGVM_LOADER_CONTEXT_VTL 2u

/* Where the trampoline's page tables end, and with them what it can fill. */
#define ES_IGVM_LOADER_ADDRESSES_END 0x100000000ull

/* Pages that are tried for the last jump, from the end of VTL2's memory down. */
#define ES_IGVM_LOADER_STUB_CANDIDATES 0x1000u

/* The first serial port of QEMU's PC machines. */
#define ES_IGVM_LOADER_CONSOLE_PORT 1016u

/* Behind the trampoline: the launch page, then a table of level 4, one of level 3, four of level 2. */
#define ES_IGVM_LOADER_LAUNCH_SIZE 0x7000u

/* Where the table of level 4 is. */
#define ES_IGVM_LOADER_LAUNCH_TABLES 0x1000u
#define ES_IGVM_LOADER_CODE_SELECTOR 8u
#define ES_IGVM_LOADER_DATA_SELECTOR 16u

/* specs/igvm/loader.yaml:21 On the page behind the trampoline: what it needs to get into long mode, with addresses
 * as they will be. */
struct es_igvm_loader_launch {
  uint16_t limit; /* Of the descriptor table. */
  uint32_t base; /* Its address. */
  struct es_x86_state_segment_descriptor descriptors[3];
};
#define ES_IGVM_LOADER_LAUNCH_SIZE_MIN 32u
#define ES_IGVM_LOADER_LAUNCH_SIZE_MAX 32u
#define ES_IGVM_LOADER_LAUNCH_LIMIT_OFFSET 0u
#define ES_IGVM_LOADER_LAUNCH_BASE_OFFSET 2u
#define ES_IGVM_LOADER_LAUNCH_DESCRIPTORS_OFFSET 8u

/* specs/igvm/loader.yaml:29 A parameter whose bytes are given with the payload and not made up by the loader. */
struct es_igvm_loader_override {
  uint32_t type;
  uint64_t offset; /* From the payload's start. */
  uint64_t size;
};
#define ES_IGVM_LOADER_OVERRIDE_SIZE_MIN 24u
#define ES_IGVM_LOADER_OVERRIDE_SIZE_MAX 24u
#define ES_IGVM_LOADER_OVERRIDE_TYPE_OFFSET 0u
#define ES_IGVM_LOADER_OVERRIDE_OFFSET_OFFSET 8u
#define ES_IGVM_LOADER_OVERRIDE_SIZE_OFFSET 16u

/* specs/igvm/loader.yaml:37 Begins on the page behind the launch page and its tables. */
struct es_igvm_loader_payload {
  uint64_t size; /* All of it, with this header. */
  uint32_t crc32; /* Of what follows this header. */
  uint32_t override_count;
  uint64_t file_offset; /* From the payload's start. */
  uint64_t file_size;
  struct es_igvm_loader_override overrides[8];
};
#define ES_IGVM_LOADER_PAYLOAD_SIZE_MIN 240u
#define ES_IGVM_LOADER_PAYLOAD_SIZE_MAX 240u
#define ES_IGVM_LOADER_PAYLOAD_MAGIC_OFFSET 0u
#define ES_IGVM_LOADER_PAYLOAD_SIZE_OFFSET 8u
#define ES_IGVM_LOADER_PAYLOAD_CRC32_OFFSET 16u
#define ES_IGVM_LOADER_PAYLOAD_OVERRIDE_COUNT_OFFSET 20u
#define ES_IGVM_LOADER_PAYLOAD_FILE_OFFSET_OFFSET 24u
#define ES_IGVM_LOADER_PAYLOAD_FILE_SIZE_OFFSET 32u
#define ES_IGVM_LOADER_PAYLOAD_OVERRIDES_OFFSET 48u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/igvm/loader.yaml:21 */
ES_MUST_USE es_result es_igvm_loader_decode_launch(const uint8_t *restrict bytes, size_t size,
                                                   struct es_igvm_loader_launch *restrict out);

/* specs/igvm/loader.yaml:21 */
size_t es_igvm_loader_encode_launch(const struct es_igvm_loader_launch *in, uint8_t *bytes, size_t room);

/* specs/igvm/loader.yaml:29 */
ES_MUST_USE es_result es_igvm_loader_decode_override(const uint8_t *restrict bytes, size_t size,
                                                     struct es_igvm_loader_override *restrict out);

/* specs/igvm/loader.yaml:29 */
size_t es_igvm_loader_encode_override(const struct es_igvm_loader_override *in, uint8_t *bytes, size_t room);

/* specs/igvm/loader.yaml:37 */
ES_MUST_USE es_result es_igvm_loader_decode_payload(const uint8_t *restrict bytes, size_t size,
                                                    struct es_igvm_loader_payload *restrict out);

/* specs/igvm/loader.yaml:37 */
size_t es_igvm_loader_encode_payload(const struct es_igvm_loader_payload *in, uint8_t *bytes, size_t room);

#endif
