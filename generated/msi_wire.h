/* Generated from specs/platform/msi.yaml; change that and run python3 -m generator.
 * Address and data of a message-signaled interrupt on x86. */
#ifndef ES_GENERATED_MSI_WIRE_H
#define ES_GENERATED_MSI_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* What the upper twelve of the address's low 32 bits must be. */
#define ES_MSI_ADDRESS_BASE 0xfeeu

/* specs/platform/msi.yaml:8 */
struct es_msi_message_address {
  struct {
    uint8_t unused;
    uint8_t destination_mode;
    uint8_t redirection_hint;
    uint8_t extended;
    uint8_t extended_destination;
    uint8_t destination;
    uint16_t base;
  } low;
  uint32_t high;
};
#define ES_MSI_MESSAGE_ADDRESS_SIZE_MIN 8u
#define ES_MSI_MESSAGE_ADDRESS_SIZE_MAX 8u
#define ES_MSI_MESSAGE_ADDRESS_LOW_OFFSET 0u
#define ES_MSI_MESSAGE_ADDRESS_HIGH_OFFSET 4u

/* specs/platform/msi.yaml:22 */
struct es_msi_message_data {
  struct {
    uint8_t vector;
    uint8_t delivery_mode;
    uint8_t unused_low;
    uint8_t level;
    uint8_t trigger_mode;
    uint16_t unused_high;
  } data;
};
#define ES_MSI_MESSAGE_DATA_SIZE_MIN 4u
#define ES_MSI_MESSAGE_DATA_SIZE_MAX 4u
#define ES_MSI_MESSAGE_DATA_DATA_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/msi.yaml:8 */
ES_MUST_USE es_result es_msi_decode_message_address(const uint8_t *restrict bytes, size_t size,
                                                    struct es_msi_message_address *restrict out);

/* specs/platform/msi.yaml:8 */
size_t es_msi_encode_message_address(const struct es_msi_message_address *in, uint8_t *bytes, size_t room);

/* specs/platform/msi.yaml:22 */
ES_MUST_USE es_result es_msi_decode_message_data(const uint8_t *restrict bytes, size_t size,
                                                 struct es_msi_message_data *restrict out);

/* specs/platform/msi.yaml:22 */
size_t es_msi_encode_message_data(const struct es_msi_message_data *in, uint8_t *bytes, size_t room);

#endif
