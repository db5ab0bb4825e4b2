/* Generated from specs/platform/aml.yaml; change that and run python3 -m generator.
 * ACPI Machine Language as far as the DSDT needs it: opcodes, resource descriptors, and the names of the devices
 * that guests know. */
#ifndef ES_GENERATED_AML_WIRE_H
#define ES_GENERATED_AML_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

#define ES_AML_ZERO 0u
#define ES_AML_ONE 1u
#define ES_AML_NAME 8u
#define ES_AML_BYTE_PREFIX 10u
#define ES_AML_WORD_PREFIX 11u
#define ES_AML_DWORD_PREFIX 12u
#define ES_AML_STRING_PREFIX 13u
#define ES_AML_QWORD_PREFIX 14u
#define ES_AML_SCOPE 16u
#define ES_AML_BUFFER 17u
#define ES_AML_PACKAGE 18u
#define ES_AML_METHOD 20u
#define ES_AML_EXTENDED_PREFIX 91u

/* The others follow. */
#define ES_AML_ARGUMENT_0 104u
#define ES_AML_STORE 112u
#define ES_AML_DEREFERENCE 131u
#define ES_AML_NOTIFY 134u
#define ES_AML_INDEX 136u
#define ES_AML_EQUAL 147u
#define ES_AML_IF 160u
#define ES_AML_RETURN 164u
#define ES_AML_REGION_EXTENDED 128u
#define ES_AML_FIELD_EXTENDED 129u
#define ES_AML_REGION_SYSTEM_MEMORY 0u
#define ES_AML_FIELD_ACCESS_DWORD 3u

/* The byte after the extended prefix. */
#define ES_AML_DEVICE_EXTENDED 130u
#define ES_AML_NAME_SEGMENT_SIZE 4u
#define ES_AML_NAME_SEGMENT_FILLER "_"
#define ES_AML_NAME_SEGMENT_FILLER_SIZE 1u

/* Greatest package length that one byte can say. */
#define ES_AML_PACKAGE_LENGTH_ONE_BYTE 63u

/* Bits of the length in the lead byte when others follow. */
#define ES_AML_PACKAGE_LENGTH_LOW_BITS 4u

/* Where the lead byte says how many others follow. */
#define ES_AML_PACKAGE_LENGTH_COUNT_SHIFT 6u
#define ES_AML_PACKAGE_LENGTH_FOLLOW_MAX 3u

/* Bits of a method's flags that count its arguments. */
#define ES_AML_METHOD_ARGUMENT_MASK 7u

/* The bit of a method that is not entered twice at a time. */
#define ES_AML_METHOD_SERIALIZED 8u
#define ES_AML_NOTIFY_BUTTON_PRESSED 128u

/* _STA: present, enabled, shown, functioning. */
#define ES_AML_STATUS_WORKING 15u
#define ES_AML_SYSTEM_BUS "_SB_"
#define ES_AML_SYSTEM_BUS_SIZE 4u
#define ES_AML_HARDWARE_ID "_HID"
#define ES_AML_HARDWARE_ID_SIZE 4u
#define ES_AML_UNIQUE_ID "_UID"
#define ES_AML_UNIQUE_ID_SIZE 4u
#define ES_AML_STATUS "_STA"
#define ES_AML_STATUS_SIZE 4u
#define ES_AML_CURRENT_RESOURCES "_CRS"
#define ES_AML_CURRENT_RESOURCES_SIZE 4u
#define ES_AML_EVENT "_EVT"
#define ES_AML_EVENT_SIZE 4u
#define ES_AML_DEVICE_SPECIFIC "_DSM"
#define ES_AML_DEVICE_SPECIFIC_SIZE 4u
#define ES_AML_SLEEP_5 "_S5_"
#define ES_AML_SLEEP_5_SIZE 4u
#define ES_AML_HID_VMBUS "VMBus"
#define ES_AML_HID_VMBUS_SIZE 5u
#define ES_AML_HID_MODULE "ACPI0004"
#define ES_AML_HID_MODULE_SIZE 8u
#define ES_AML_HID_UART "PNP0501"
#define ES_AML_HID_UART_SIZE 7u
#define ES_AML_HID_RTC "PNP0B00"
#define ES_AML_HID_RTC_SIZE 7u
#define ES_AML_HID_POWER_BUTTON "PNP0C0C"
#define ES_AML_HID_POWER_BUTTON_SIZE 7u
#define ES_AML_HID_GENERIC_EVENT "ACPI0013"
#define ES_AML_HID_GENERIC_EVENT_SIZE 8u
#define ES_AML_HID_TPM "MSFT0101"
#define ES_AML_HID_TPM_SIZE 8u

/* specs/platform/aml.yaml:43 */
extern const uint8_t ES_AML_END_TAG[2];

/* specs/platform/aml.yaml:60 */
enum es_aml_resource_type {
  ES_AML_RESOURCE_TYPE_MEMORY = 0,
  ES_AML_RESOURCE_TYPE_IO = 1,
  ES_AML_RESOURCE_TYPE_BUS = 2,
};
const char *es_aml_resource_type_name(uint32_t value);
bool es_aml_resource_type_known(uint32_t value);

/* specs/platform/aml.yaml:64 Small descriptor of a range of I/O ports. */
struct es_aml_io_ports {
  struct {
    uint8_t decode_16;
  } flags;
  uint16_t minimum;
  uint16_t maximum;
  uint8_t alignment;
  uint8_t count;
};
#define ES_AML_IO_PORTS_SIZE_MIN 8u
#define ES_AML_IO_PORTS_SIZE_MAX 8u
#define ES_AML_IO_PORTS_TAG_OFFSET 0u
#define ES_AML_IO_PORTS_FLAGS_OFFSET 1u
#define ES_AML_IO_PORTS_MINIMUM_OFFSET 2u
#define ES_AML_IO_PORTS_MAXIMUM_OFFSET 4u
#define ES_AML_IO_PORTS_ALIGNMENT_OFFSET 6u
#define ES_AML_IO_PORTS_COUNT_OFFSET 7u

/* specs/platform/aml.yaml:76 Large descriptor of one interrupt by its global number. */
struct es_aml_extended_interrupt {
  struct {
    uint8_t consumer;
    uint8_t edge;
    uint8_t active_low;
    uint8_t shared;
    uint8_t wake;
  } flags;
  uint32_t interrupt;
};
#define ES_AML_EXTENDED_INTERRUPT_SIZE_MIN 9u
#define ES_AML_EXTENDED_INTERRUPT_SIZE_MAX 9u
#define ES_AML_EXTENDED_INTERRUPT_TAG_OFFSET 0u
#define ES_AML_EXTENDED_INTERRUPT_LENGTH_OFFSET 1u
#define ES_AML_EXTENDED_INTERRUPT_FLAGS_OFFSET 3u
#define ES_AML_EXTENDED_INTERRUPT_COUNT_OFFSET 4u
#define ES_AML_EXTENDED_INTERRUPT_INTERRUPT_OFFSET 5u

/* specs/platform/aml.yaml:93 Large descriptor of a fixed address range below 4 GiB. */
struct es_aml_memory_fixed {
  struct {
    uint8_t writable;
  } flags;
  uint32_t base;
  uint32_t size;
};
#define ES_AML_MEMORY_FIXED_SIZE_MIN 12u
#define ES_AML_MEMORY_FIXED_SIZE_MAX 12u
#define ES_AML_MEMORY_FIXED_TAG_OFFSET 0u
#define ES_AML_MEMORY_FIXED_LENGTH_OFFSET 1u
#define ES_AML_MEMORY_FIXED_FLAGS_OFFSET 3u
#define ES_AML_MEMORY_FIXED_BASE_OFFSET 4u
#define ES_AML_MEMORY_FIXED_SIZE_OFFSET 8u

/* specs/platform/aml.yaml:104 Large descriptor of an address range below 4 GiB. */
struct es_aml_dword_address {
  uint8_t resource_type;
  struct {
    uint8_t consumer;
    uint8_t subtractive;
    uint8_t minimum_fixed;
    uint8_t maximum_fixed;
  } flags;
  struct {
    uint8_t writable;
    uint8_t caching;
    uint8_t kind;
    uint8_t translated;
  } memory_flags;
  uint32_t granularity;
  uint32_t minimum;
  uint32_t maximum;
  uint32_t translation;
  uint32_t size;
};
#define ES_AML_DWORD_ADDRESS_SIZE_MIN 26u
#define ES_AML_DWORD_ADDRESS_SIZE_MAX 26u
#define ES_AML_DWORD_ADDRESS_TAG_OFFSET 0u
#define ES_AML_DWORD_ADDRESS_LENGTH_OFFSET 1u
#define ES_AML_DWORD_ADDRESS_RESOURCE_TYPE_OFFSET 3u
#define ES_AML_DWORD_ADDRESS_FLAGS_OFFSET 4u
#define ES_AML_DWORD_ADDRESS_MEMORY_FLAGS_OFFSET 5u
#define ES_AML_DWORD_ADDRESS_GRANULARITY_OFFSET 6u
#define ES_AML_DWORD_ADDRESS_MINIMUM_OFFSET 10u
#define ES_AML_DWORD_ADDRESS_MAXIMUM_OFFSET 14u
#define ES_AML_DWORD_ADDRESS_TRANSLATION_OFFSET 18u
#define ES_AML_DWORD_ADDRESS_SIZE_OFFSET 22u

/* specs/platform/aml.yaml:132 Large descriptor of an address range anywhere. */
struct es_aml_qword_address {
  uint8_t resource_type;
  struct {
    uint8_t consumer;
    uint8_t subtractive;
    uint8_t minimum_fixed;
    uint8_t maximum_fixed;
  } flags;
  struct {
    uint8_t writable;
    uint8_t caching;
    uint8_t kind;
    uint8_t translated;
  } memory_flags;
  uint64_t granularity;
  uint64_t minimum;
  uint64_t maximum;
  uint64_t translation;
  uint64_t size;
};
#define ES_AML_QWORD_ADDRESS_SIZE_MIN 46u
#define ES_AML_QWORD_ADDRESS_SIZE_MAX 46u
#define ES_AML_QWORD_ADDRESS_TAG_OFFSET 0u
#define ES_AML_QWORD_ADDRESS_LENGTH_OFFSET 1u
#define ES_AML_QWORD_ADDRESS_RESOURCE_TYPE_OFFSET 3u
#define ES_AML_QWORD_ADDRESS_FLAGS_OFFSET 4u
#define ES_AML_QWORD_ADDRESS_MEMORY_FLAGS_OFFSET 5u
#define ES_AML_QWORD_ADDRESS_GRANULARITY_OFFSET 6u
#define ES_AML_QWORD_ADDRESS_MINIMUM_OFFSET 14u
#define ES_AML_QWORD_ADDRESS_MAXIMUM_OFFSET 22u
#define ES_AML_QWORD_ADDRESS_TRANSLATION_OFFSET 30u
#define ES_AML_QWORD_ADDRESS_SIZE_OFFSET 38u

/* Decoders look only at `bytes`, a private copy, and write `out` only when they return ES_OK. Encoders return how many
 * bytes they wrote, 0 when `room` is too small or a value breaks a rule of the spec. */

/* specs/platform/aml.yaml:64 */
ES_MUST_USE es_result es_aml_decode_io_ports(const uint8_t *restrict bytes, size_t size,
                                             struct es_aml_io_ports *restrict out);

/* specs/platform/aml.yaml:64 */
size_t es_aml_encode_io_ports(const struct es_aml_io_ports *in, uint8_t *bytes, size_t room);

/* specs/platform/aml.yaml:76 */
ES_MUST_USE es_result es_aml_decode_extended_interrupt(const uint8_t *restrict bytes, size_t size,
                                                       struct es_aml_extended_interrupt *restrict out);

/* specs/platform/aml.yaml:76 */
size_t es_aml_encode_extended_interrupt(const struct es_aml_extended_interrupt *in, uint8_t *bytes, size_t room);

/* specs/platform/aml.yaml:93 */
ES_MUST_USE es_result es_aml_decode_memory_fixed(const uint8_t *restrict bytes, size_t size,
                                                 struct es_aml_memory_fixed *restrict out);

/* specs/platform/aml.yaml:93 */
size_t es_aml_encode_memory_fixed(const struct es_aml_memory_fixed *in, uint8_t *bytes, size_t room);

/* specs/platform/aml.yaml:104 */
ES_MUST_USE es_result es_aml_decode_dword_address(const uint8_t *restrict bytes, size_t size,
                                                  struct es_aml_dword_address *restrict out);

/* specs/platform/aml.yaml:104 */
size_t es_aml_encode_dword_address(const struct es_aml_dword_address *in, uint8_t *bytes, size_t room);

/* specs/platform/aml.yaml:132 */
ES_MUST_USE es_result es_aml_decode_qword_address(const uint8_t *restrict bytes, size_t size,
                                                  struct es_aml_qword_address *restrict out);

/* specs/platform/aml.yaml:132 */
size_t es_aml_encode_qword_address(const struct es_aml_qword_address *in, uint8_t *bytes, size_t room);

#endif
