#include "hand-written/tpm-keeper/ring.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "generated/tpm_ring_wire.h"

#define SEALS (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)
#define LOOKS 32u /* between two looks at the clock */

_Static_assert(sizeof(_Atomic uint32_t) == sizeof(uint32_t), "words are what the spec says");

int es_tpm_ring_create(const char *name, uint32_t size) {
  int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) {
    return -errno;
  }
  if (ftruncate(fd, (off_t)size) != 0 || fcntl(fd, F_ADD_SEALS, SEALS) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  return fd;
}

int es_tpm_ring_map(struct es_tpm_ring *ring, int memfd) {
  struct stat file;
  ring->base = NULL;
  /* Memory that could shrink would end whoever looks at it. */
  if (fstat(memfd, &file) != 0 || file.st_size != ES_TPM_RING_SIZE ||
      (fcntl(memfd, F_GET_SEALS) & F_SEAL_SHRINK) == 0) {
    return -EINVAL;
  }
  void *at = mmap(NULL, ES_TPM_RING_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memfd, 0);
  if (at == MAP_FAILED) {
    return -errno;
  }
  ring->base = at;
  return 0;
}

void es_tpm_ring_unmap(struct es_tpm_ring *ring) {
  if (ring->base != NULL) {
    munmap(ring->base, ES_TPM_RING_SIZE);
  }
  ring->base = NULL;
}

void es_tpm_ring_sleep(const struct es_tpm_ring *ring, uint32_t offset, uint32_t value, uint64_t nanoseconds) {
  const struct timespec limit = {.tv_sec = (time_t)(nanoseconds / 1000000000u),
                                 .tv_nsec = (long)(nanoseconds % 1000000000u)};
  (void)syscall(SYS_futex, es_tpm_ring_word(ring, offset), FUTEX_WAIT, value, nanoseconds != 0 ? &limit : NULL, NULL,
                0);
}

void es_tpm_ring_rouse(const struct es_tpm_ring *ring, uint32_t offset) {
  (void)syscall(SYS_futex, es_tpm_ring_word(ring, offset), FUTEX_WAKE, 1, NULL, NULL, 0);
}

void es_tpm_ring_wake_tpm(const struct es_tpm_ring *ring) {
  atomic_fetch_add(es_tpm_ring_word(ring, ES_TPM_RING_MEMORY_WAKE_OFFSET), 1);
  /* The TPM says that it sleeps before it looks at the word for the last time: one of both sees the other. */
  if (atomic_load(es_tpm_ring_word(ring, ES_TPM_RING_MEMORY_TPM_SLEEPS_OFFSET)) != ES_TPM_RING_SLEEP_AWAKE) {
    es_tpm_ring_rouse(ring, ES_TPM_RING_MEMORY_WAKE_OFFSET);
  }
}

void es_tpm_ring_wake_for_control(const struct es_tpm_ring *ring) {
  atomic_fetch_add(es_tpm_ring_word(ring, ES_TPM_RING_MEMORY_CONTROL_OFFSET), 1);
  atomic_fetch_add(es_tpm_ring_word(ring, ES_TPM_RING_MEMORY_WAKE_OFFSET), 1);
  /* Whether it sleeps is asked of nobody: a worker of the machine that was taken over could have written that word. */
  es_tpm_ring_rouse(ring, ES_TPM_RING_MEMORY_WAKE_OFFSET);
}

uint32_t es_tpm_ring_processor(void) {
  int processor = sched_getcpu();
  return processor < 0 ? 0 : (uint32_t)processor;
}

static uint64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

bool es_tpm_ring_spin(const struct es_tpm_ring *ring, uint32_t offset, uint32_t value) {
  const uint64_t end = now() + ES_TPM_RING_SPIN_NANOSECONDS;
  do {
    for (unsigned i = 0; i < LOOKS; i++) {
      if (es_tpm_ring_get(ring, offset) != value) {
        return true;
      }
      __builtin_ia32_pause();
    }
  } while (now() < end);
  return false;
}
