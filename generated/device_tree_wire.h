/* Generated from specs/platform/device-tree.yaml; change that and run python3 -m generator.
 * A flattened device tree: header, list of reserved memory, tree as a sequence of tokens, names of properties. */
#ifndef ES_GENERATED_DEVICE_TREE_WIRE_H
#define ES_GENERATED_DEVICE_TREE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Of the whole in memory. */
#define ES_DEVICE_TREE_ALIGNMENT 8u
#define ES_DEVICE_TREE_TOKEN_SIZE 4u

/* Nodes within nodes; our own limit. */
#define ES_DEVICE_TREE_DEPTH_MAX 16u

/* Of a node that does not say. */
#define ES_DEVICE_TREE_ADDRESS_CELLS_DEFAULT 2u
#define ES_DEVICE_TREE_SIZE_CELLS_DEFAULT 1u

/* 32-bit numbers in one address or size that are understood. */
#define ES_DEVICE_TREE_CELLS_MAX 2u
#define ES_DEVICE_TREE_NODE_CPUS "cpus"
#define ES_DEVICE_TREE_NODE_CPUS_SIZE 4u
#define ES_DEVICE_TREE_NODE_CPU "cpu"
#define ES_DEVICE_TREE_NODE_CPU_SIZE 3u
#define ES_DEVICE_TREE_NODE_MEMORY "memory"
#define ES_DEVICE_TREE_NODE_MEMORY_SIZE 6u
#define ES_DEVICE_TREE_NODE_CHOSEN "chosen"
#define ES_DEVICE_TREE_NODE_CHOSEN_SIZE 6u
#define ES_DEVICE_TREE_PROPERTY_ADDRESS_CELLS "#address-cells"
#define ES_DEVICE_TREE_PROPERTY_ADDRESS_CELLS_SIZE 14u
#define ES_DEVICE_TREE_PROPERTY_SIZE_CELLS "#size-cells"
#define ES_DEVICE_TREE_PROPERTY_SIZE_CELLS_SIZE 11u
#define ES_DEVICE_TREE_PROPERTY_DEVICE_TYPE "device_type"
#define ES_DEVICE_TREE_PROPERTY_DEVICE_TYPE_SIZE 11u
#define ES_DEVICE_TREE_PROPERTY_REG "reg"
#define ES_DEVICE_TREE_PROPERTY_REG_SIZE 3u
#define ES_DEVICE_TREE_PROPERTY_STATUS "status"
#define ES_DEVICE_TREE_PROPERTY_STATUS_SIZE 6u
#define ES_DEVICE_TREE_PROPERTY_BOOTARGS "bootargs"
#define ES_DEVICE_TREE_PROPERTY_BOOTARGS_SIZE 8u
#define ES_DEVICE_TREE_PROPERTY_MEMORY_TYPE "microsoft,igvm-type"
#define ES_DEVICE_TREE_PROPERTY_MEMORY_TYPE_SIZE 19u
#define ES_DEVICE_TREE_STATUS_OKAY "okay"
#define ES_DEVICE_TREE_STATUS_OKAY_SIZE 4u
#define ES_DEVICE_TREE_STATUS_OK "ok"
#define ES_DEVICE_TREE_STATUS_OK_SIZE 2u

/* specs/platform/device-tree.yaml:27 */
enum es_device_tree_token {
  ES_DEVICE_TREE_TOKEN_BEGIN_NODE = 1,
  ES_DEVICE_TREE_TOKEN_END_NODE = 2,
  ES_DEVICE_TREE_TOKEN_PROPERTY = 3,
  ES_DEVICE_TREE_TOKEN_NOP = 4,
  ES_DEVICE_TREE_TOKEN_END = 9,
};
const char *es_device_tree_token_name(uint32_t value);
bool es_device_tree_token_known(uint32_t value);

/* specs/platform/device-tree.yaml:32 */
struct es_device_tree_header {
  uint32_t total_size;
  uint32_t structure_offset;
  uint32_t strings_offset;
  uint32_t reservations_offset;
  uint32_t version; /* The first that has the structure's size. */
  uint32_t compatible_version;
  uint32_t boot_processor;
  uint32_t strings_size;
  uint32_t structure_size;
};
#define ES_DEVICE_TREE_HEADER_SIZE_MIN 40u
#define ES_DEVICE_TREE_HEADER_SIZE_MAX 40u
#define ES_DEVICE_TREE_HEADER_MAGIC_OFFSET 0u
#define ES_DEVICE_TREE_HEADER_TOTAL_SIZE_OFFSET 4u
#define ES_DEVICE_TREE_HEADER_STRUCTURE_OFFSET_OFFSET 8u
#define ES_DEVICE_TREE_HEADER_STRINGS_OFFSET_OFFSET 12u
#define ES_DEVICE_TREE_HEADER_RESERVATIONS_OFFSET_OFFSET 16u
#define ES_DEVICE_TREE_HEADER_VERSION_OFFSET 20u
#define ES_DEVICE_TREE_HEADER_COMPATIBLE_VERSION_OFFSET 24u
#define ES_DEVICE_TREE_HEADER_BOOT_PROCESSOR_OFFSET 28u
#define ES_DEVICE_TREE_HEADER_STRINGS_SIZE_OFFSET 32u
#define ES_DEVICE_TREE_HEADER_STRUCTURE_SIZE_OFFSET 36u

/* specs/platform/device-tree.yaml:45 Behind its token; the value follows, padded to whole tokens. */
struct es_device_tree_property {
  uint32_t length;
  uint32_t name_offset; /* Into the names. */
};
#define ES_DEVICE_TREE_PROPERTY_SIZE_MIN 8u
#define ES_DEVICE_TREE_PROPERTY_SIZE_MAX 8u
#define ES_DEVICE_TREE_PROPERTY_LENGTH_OFFSET 0u
#define ES_DEVICE_TREE_PROPERTY_NAME_OFFSET_OFFSET 4u

/* specs/platform/device-tree.yaml:51 */
struct es_device_tree_cell {
  uint32_t value;
};
#define ES_DEVICE_TREE_CELL_SIZE_MIN 4u
#define ES_DEVICE_TREE_CELL_SIZE_MAX 4u
#define ES_DEVICE_TREE_CELL_VALUE_OFFSET 0u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/device-tree.yaml:32 */
ES_MUST_USE es_result es_device_tree_decode_header(const uint8_t *restrict bytes, size_t size,
                                                   struct es_device_tree_header *restrict out);

/* specs/platform/device-tree.yaml:32 */
size_t es_device_tree_encode_header(const struct es_device_tree_header *in, uint8_t *bytes, size_t room);

/* specs/platform/device-tree.yaml:45 */
ES_MUST_USE es_result es_device_tree_decode_property(const uint8_t *restrict bytes, size_t size,
                                                     struct es_device_tree_property *restrict out);

/* specs/platform/device-tree.yaml:45 */
size_t es_device_tree_encode_property(const struct es_device_tree_property *in, uint8_t *bytes, size_t room);

/* specs/platform/device-tree.yaml:51 */
ES_MUST_USE es_result es_device_tree_decode_cell(const uint8_t *restrict bytes, size_t size,
                                                 struct es_device_tree_cell *restrict out);

/* specs/platform/device-tree.yaml:51 */
size_t es_device_tree_encode_cell(const struct es_device_tree_cell *in, uint8_t *bytes, size_t room);

#endif
