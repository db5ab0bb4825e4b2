/* The memory that a machine's worker and its TPM's worker share (specs/process/tpm-ring.yaml): its mapping, its words, and how a
 * side sleeps on one of them. Used by both sides and by the manager, each with a mapping of its own; any thread. */
#ifndef ES_TPM_KEEPER_RING_H
#define ES_TPM_KEEPER_RING_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct es_tpm_ring {
  uint8_t *base; /* NULL: not mapped */
};

/* Anonymous memory of the ring's size, or of any other, that can neither shrink nor grow. Descriptor or negative errno. */
int es_tpm_ring_create(const char *name, uint32_t size);
/* Refuses what is not of the ring's size and sealed so. 0 or negative errno; the descriptor may be closed afterwards. */
int es_tpm_ring_map(struct es_tpm_ring *ring, int memfd);
void es_tpm_ring_unmap(struct es_tpm_ring *ring);

static inline _Atomic uint32_t *es_tpm_ring_word(const struct es_tpm_ring *ring, uint32_t offset) {
  return (_Atomic uint32_t *)(void *)(ring->base + offset);
}

/* A word as it is now. */
static inline uint32_t es_tpm_ring_get(const struct es_tpm_ring *ring, uint32_t offset) {
  return atomic_load_explicit(es_tpm_ring_word(ring, offset), memory_order_acquire);
}

static inline void es_tpm_ring_set(const struct es_tpm_ring *ring, uint32_t offset, uint32_t value) {
  atomic_store_explicit(es_tpm_ring_word(ring, offset), value, memory_order_release);
}

/* Sleeps while the word has this value, until somebody wakes it or `nanoseconds` are over (0: for ever). May return early. */
void es_tpm_ring_sleep(const struct es_tpm_ring *ring, uint32_t offset, uint32_t value, uint64_t nanoseconds);
void es_tpm_ring_rouse(const struct es_tpm_ring *ring, uint32_t offset);
/* Gives the TPM something to look at: it wakes when it sleeps. */
void es_tpm_ring_wake_tpm(const struct es_tpm_ring *ring);
/* The same after a message of the manager's. */
void es_tpm_ring_wake_for_control(const struct es_tpm_ring *ring);

/* Number of the processor this runs on. */
uint32_t es_tpm_ring_processor(void);
/* Looks at a word again and again while it has `value`, as long as the spec allows. True: it has changed. */
bool es_tpm_ring_spin(const struct es_tpm_ring *ring, uint32_t offset, uint32_t value);

#endif
