/* Accesses to a TPM, which a machine has or has not: without one its addresses are as any other without a name. */
#include "generated/mmio_intercepts.h"
#include "hand-written/platform/state.h"
#include "hand-written/tpm/interface.h"

static uint64_t all_ones(unsigned width) {
  return width >= sizeof(uint64_t) ? UINT64_MAX : (UINT64_C(1) << 8 * width) - 1;
}

void es_platform_set_tpm(struct es_platform *platform, struct es_tpm *tpm) {
  platform->tpm = tpm;
}

void es_mmio_read_tpm(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  (void)vp;
  *value = all_ones(width);
  if (mmio->platform->tpm != NULL) {
    es_tpm_read(mmio->platform->tpm, offset, width, value);
  }
}

void es_mmio_write_tpm(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  (void)vp;
  if (mmio->platform->tpm != NULL) {
    es_tpm_write(mmio->platform->tpm, offset, width, value);
  }
}

void es_mmio_read_tpm_ppi(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t *value) {
  (void)vp;
  *value = all_ones(width);
  if (mmio->platform->tpm != NULL) {
    es_tpm_presence_read(mmio->platform->tpm, offset, width, value);
  }
}

void es_mmio_write_tpm_ppi(struct es_mmio_owner *mmio, uint32_t vp, uint64_t offset, unsigned width, uint64_t value) {
  (void)vp;
  if (mmio->platform->tpm != NULL) {
    es_tpm_presence_write(mmio->platform->tpm, offset, width, value);
  }
}
