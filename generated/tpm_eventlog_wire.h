/* Generated from specs/tpm/eventlog.yaml; change that and run python3 -m generator.
 * The event log of a measured boot, crypto-agile: a first event that says which digests follow, then one event for
 * each extension of a PCR. Replayed, it gives the values of the PCRs. */
#ifndef ES_GENERATED_TPM_EVENTLOG_WIRE_H
#define ES_GENERATED_TPM_EVENTLOG_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_TPM_EVENTLOG_SIGNATURE "Spec ID Event03"
#define ES_TPM_EVENTLOG_SIGNATURE_SIZE 15u
#define ES_TPM_EVENTLOG_VERSION_MAJOR 2u
#define ES_TPM_EVENTLOG_VERSION_MINOR 0u

/* The firmware's words have 64 bits. */
#define ES_TPM_EVENTLOG_UINTN_64 2u

/* Bytes of the longest digest. */
#define ES_TPM_EVENTLOG_DIGEST_MAX 64u

/* Bytes that an event of ours says of itself. */
#define ES_TPM_EVENTLOG_DATA_MAX 0x1000u

/* Digests of an event. */
#define ES_TPM_EVENTLOG_BANKS_MAX 4u

/* PCRs 0 to 7 have one: what follows was not the firmware's. */
#define ES_TPM_EVENTLOG_SEPARATORS 8u

/* specs/tpm/eventlog.yaml:18 The firmware has ended without an error. */
extern const uint8_t ES_TPM_EVENTLOG_SEPARATOR[4];

/* specs/tpm/eventlog.yaml:20 */
enum es_tpm_eventlog_pcr {
  ES_TPM_EVENTLOG_PCR_FIRMWARE = 0, /* The version of the paravisor. */
  ES_TPM_EVENTLOG_PCR_CONFIGURATION = 1, /* What of the settings matters to the guest. */
  ES_TPM_EVENTLOG_PCR_BOOT_LOADER = 4, /* The kernel. */
  ES_TPM_EVENTLOG_PCR_INITRD = 9,
  ES_TPM_EVENTLOG_PCR_COMMAND_LINE = 12,
};
const char *es_tpm_eventlog_pcr_name(uint32_t value);
bool es_tpm_eventlog_pcr_known(uint32_t value);

/* specs/tpm/eventlog.yaml:29 */
enum es_tpm_eventlog_event_type {
  ES_TPM_EVENTLOG_EVENT_TYPE_NO_ACTION = 3,
  ES_TPM_EVENTLOG_EVENT_TYPE_SEPARATOR = 4,
  ES_TPM_EVENTLOG_EVENT_TYPE_CRTM_VERSION = 8,
  ES_TPM_EVENTLOG_EVENT_TYPE_PLATFORM_CONFIG_FLAGS = 10,
  ES_TPM_EVENTLOG_EVENT_TYPE_COMPACT_HASH = 12, /* Likewise; what a firmware without EFI says of what it boots. */
  ES_TPM_EVENTLOG_EVENT_TYPE_IPL = 13, /* Something that is booted; its digest is of that and not of the event. */
};
const char *es_tpm_eventlog_event_type_name(uint32_t value);
bool es_tpm_eventlog_event_type_known(uint32_t value);

/* specs/tpm/eventlog.yaml:40 The first event, in the form that there was for SHA-1 alone, up to its contents. */
struct es_tpm_eventlog_first {
  uint32_t size;
};
#define ES_TPM_EVENTLOG_FIRST_SIZE_MIN 32u
#define ES_TPM_EVENTLOG_FIRST_SIZE_MAX 32u
#define ES_TPM_EVENTLOG_FIRST_PCR_OFFSET 0u
#define ES_TPM_EVENTLOG_FIRST_TYPE_OFFSET 4u
#define ES_TPM_EVENTLOG_FIRST_SIZE_OFFSET 28u

/* specs/tpm/eventlog.yaml:48 The contents of the first event, up to the algorithms. */
struct es_tpm_eventlog_identity {
  char signature[17];
  uint8_t errata;
  uint32_t count;
};
#define ES_TPM_EVENTLOG_IDENTITY_SIZE_MIN 28u
#define ES_TPM_EVENTLOG_IDENTITY_SIZE_MAX 28u
#define ES_TPM_EVENTLOG_IDENTITY_SIGNATURE_OFFSET 0u
#define ES_TPM_EVENTLOG_IDENTITY_PLATFORM_CLASS_OFFSET 16u
#define ES_TPM_EVENTLOG_IDENTITY_MINOR_OFFSET 20u
#define ES_TPM_EVENTLOG_IDENTITY_MAJOR_OFFSET 21u
#define ES_TPM_EVENTLOG_IDENTITY_ERRATA_OFFSET 22u
#define ES_TPM_EVENTLOG_IDENTITY_UINTN_SIZE_OFFSET 23u
#define ES_TPM_EVENTLOG_IDENTITY_COUNT_OFFSET 24u

/* specs/tpm/eventlog.yaml:59 One algorithm and how long its digests are. */
struct es_tpm_eventlog_algorithm {
  uint16_t algorithm;
  uint16_t size;
};
#define ES_TPM_EVENTLOG_ALGORITHM_SIZE_MIN 4u
#define ES_TPM_EVENTLOG_ALGORITHM_SIZE_MAX 4u
#define ES_TPM_EVENTLOG_ALGORITHM_ALGORITHM_OFFSET 0u
#define ES_TPM_EVENTLOG_ALGORITHM_SIZE_OFFSET 2u

/* specs/tpm/eventlog.yaml:65 What ends the first event. We have nothing to say. */
struct es_tpm_eventlog_vendor {
  uint8_t nothing;
};
#define ES_TPM_EVENTLOG_VENDOR_SIZE_MIN 1u
#define ES_TPM_EVENTLOG_VENDOR_SIZE_MAX 1u
#define ES_TPM_EVENTLOG_VENDOR_SIZE_OFFSET 0u

/* specs/tpm/eventlog.yaml:69 What begins all other events. */
struct es_tpm_eventlog_event {
  uint32_t pcr;
  uint32_t type;
  uint32_t count; /* Digests that follow. */
};
#define ES_TPM_EVENTLOG_EVENT_SIZE_MIN 12u
#define ES_TPM_EVENTLOG_EVENT_SIZE_MAX 12u
#define ES_TPM_EVENTLOG_EVENT_PCR_OFFSET 0u
#define ES_TPM_EVENTLOG_EVENT_TYPE_OFFSET 4u
#define ES_TPM_EVENTLOG_EVENT_COUNT_OFFSET 8u

/* specs/tpm/eventlog.yaml:76 What begins a digest; its bytes follow. */
struct es_tpm_eventlog_digest {
  uint16_t algorithm;
};
#define ES_TPM_EVENTLOG_DIGEST_SIZE_MIN 2u
#define ES_TPM_EVENTLOG_DIGEST_SIZE_MAX 2u
#define ES_TPM_EVENTLOG_DIGEST_ALGORITHM_OFFSET 0u

/* specs/tpm/eventlog.yaml:80 What an event says of itself; after its digests. */
struct es_tpm_eventlog_data {
  uint32_t size;
  struct es_slice bytes;
};
#define ES_TPM_EVENTLOG_DATA_SIZE_MIN 4u
#define ES_TPM_EVENTLOG_DATA_SIZE_MAX 0x1004u
#define ES_TPM_EVENTLOG_DATA_SIZE_OFFSET 0u
#define ES_TPM_EVENTLOG_DATA_BYTES_OFFSET 4u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/tpm/eventlog.yaml:40 */
ES_MUST_USE es_result es_tpm_eventlog_decode_first(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_eventlog_first *restrict out);

/* specs/tpm/eventlog.yaml:40 */
size_t es_tpm_eventlog_encode_first(const struct es_tpm_eventlog_first *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:48 */
ES_MUST_USE es_result es_tpm_eventlog_decode_identity(const uint8_t *restrict bytes, size_t size,
                                                      struct es_tpm_eventlog_identity *restrict out);

/* specs/tpm/eventlog.yaml:48 */
size_t es_tpm_eventlog_encode_identity(const struct es_tpm_eventlog_identity *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:59 */
ES_MUST_USE es_result es_tpm_eventlog_decode_algorithm(const uint8_t *restrict bytes, size_t size,
                                                       struct es_tpm_eventlog_algorithm *restrict out);

/* specs/tpm/eventlog.yaml:59 */
size_t es_tpm_eventlog_encode_algorithm(const struct es_tpm_eventlog_algorithm *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:65 */
ES_MUST_USE es_result es_tpm_eventlog_decode_vendor(const uint8_t *restrict bytes, size_t size,
                                                    struct es_tpm_eventlog_vendor *restrict out);

/* specs/tpm/eventlog.yaml:65 */
size_t es_tpm_eventlog_encode_vendor(const struct es_tpm_eventlog_vendor *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:69 */
ES_MUST_USE es_result es_tpm_eventlog_decode_event(const uint8_t *restrict bytes, size_t size,
                                                   struct es_tpm_eventlog_event *restrict out);

/* specs/tpm/eventlog.yaml:69 */
size_t es_tpm_eventlog_encode_event(const struct es_tpm_eventlog_event *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:76 */
ES_MUST_USE es_result es_tpm_eventlog_decode_digest(const uint8_t *restrict bytes, size_t size,
                                                    struct es_tpm_eventlog_digest *restrict out);

/* specs/tpm/eventlog.yaml:76 */
size_t es_tpm_eventlog_encode_digest(const struct es_tpm_eventlog_digest *in, uint8_t *bytes, size_t room);

/* specs/tpm/eventlog.yaml:80 */
ES_MUST_USE es_result es_tpm_eventlog_decode_data(const uint8_t *restrict bytes, size_t size,
                                                  struct es_tpm_eventlog_data *restrict out);

/* specs/tpm/eventlog.yaml:80 */
size_t es_tpm_eventlog_encode_data(const struct es_tpm_eventlog_data *in, uint8_t *bytes, size_t room);

#endif
