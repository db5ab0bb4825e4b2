/* Generated from specs/igvm/image.yaml; change that and run python3 -m generator.
 * How this project's builder lays an image out in VTL2's memory, from its base upwards. */
#ifndef ES_GENERATED_IGVM_IMAGE_WIRE_H
#define ES_GENERATED_IGVM_IMAGE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/bytes.h"
#include "runtime/result.h"

/* Base and size of VTL2's memory are multiples of this. */
#define ES_IGVM_IMAGE_MEMORY_ALIGNMENT 0x200000u

/* x64: as much is mapped one to one at the start; more when VTL2's memory ends higher. */
#define ES_IGVM_IMAGE_MAPPED_GIGABYTES_MIN 4u

/* Reserved where a file is for SEV-SNP: processor state, two pages of CPUID, secrets. */
#define ES_IGVM_IMAGE_SNP_PAGES 4u

/* Of the parameter area. */
#define ES_IGVM_IMAGE_MEMORY_MAP_PAGES 1u
#define ES_IGVM_IMAGE_PROCESSOR_COUNT_PAGES 1u
#define ES_IGVM_IMAGE_HOST_COMMAND_LINE_PAGES 1u
#define ES_IGVM_IMAGE_DEVICE_TREE_PAGES 64u

/* Enough for the most processors. */
#define ES_IGVM_IMAGE_MADT_PAGES 16u

/* x64: entries of the GDT, of which the two for kernels are used. */
#define ES_IGVM_IMAGE_DESCRIPTORS 4u

/* The oldest firmware ABI that is good enough. */
#define ES_IGVM_IMAGE_SNP_POLICY_ABI_MAJOR 0u
#define ES_IGVM_IMAGE_SNP_POLICY_ABI_MINOR 31u

#endif
