/* Generated from specs/platform/mmio.yaml; change that and run python3 -m generator.
 * Guest-physical addresses outside of memory. An address without a name reads as all ones and ignores writes. */
#ifndef ES_GENERATED_MMIO_INTERCEPTS_H
#define ES_GENERATED_MMIO_INTERCEPTS_H

#include <stdint.h>

#define ES_MMIO_LEGACY_VIDEO 0xa0000u
#define ES_MMIO_LEGACY_VIDEO_SIZE 0x20000u
#define ES_MMIO_IOAPIC 0xfec00000u
#define ES_MMIO_IOAPIC_SIZE 0x1000u
#define ES_MMIO_HPET 0xfed00000u
#define ES_MMIO_HPET_SIZE 0x400u
#define ES_MMIO_TPM 0xfed40000u
#define ES_MMIO_TPM_SIZE 0x5000u
#define ES_MMIO_TPM_PPI 0xfed45000u
#define ES_MMIO_TPM_PPI_SIZE 0x1000u

/* Defined by hand. */
struct es_mmio_owner;

/* specs/platform/mmio.yaml:11 `offset` counts from the entry's start. */
void es_mmio_read_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value);

/* specs/platform/mmio.yaml:13 `offset` counts from the entry's start. */
void es_mmio_read_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value);

/* specs/platform/mmio.yaml:14 `offset` counts from the entry's start. */
void es_mmio_read_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value);

/* specs/platform/mmio.yaml:11 `offset` counts from the entry's start. */
void es_mmio_write_ioapic(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value);

/* specs/platform/mmio.yaml:13 `offset` counts from the entry's start. */
void es_mmio_write_tpm(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value);

/* specs/platform/mmio.yaml:14 `offset` counts from the entry's start. */
void es_mmio_write_tpm_ppi(struct es_mmio_owner *owner, uint32_t vp, uint64_t offset, unsigned width, uint64_t value);

/* A read of `width` bytes (1, 2, 4, 8) at the address by processor `vp`; always answered. */
void es_mmio_read(struct es_mmio_owner *owner, uint32_t vp, uint64_t address, unsigned width, uint64_t *value);

/* A write likewise; what is above `width` bytes is not looked at. */
void es_mmio_write(struct es_mmio_owner *owner, uint32_t vp, uint64_t address, unsigned width, uint64_t value);

#endif
