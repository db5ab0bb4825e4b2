#include "hand-written/partition/partition.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/io_ports_intercepts.h"
#include "generated/mmio_intercepts.h"
#include "hand-written/capture/packets.h"
#include "hand-written/partition/state.h"

static void es_vp_reset(struct es_vp *vp) {
  es_overlay_remove(&vp->messages);
  es_overlay_remove(&vp->events);
  es_overlay_remove(&vp->assist);
  es_hyperv_msr_reset_vp(&vp->msr);
  es_synic_reset(vp);
  es_timers_reset(vp);
}

static void es_partition_forget(struct es_partition *partition) {
  es_overlay_remove(&partition->hypercall_page);
  es_overlay_remove(&partition->tsc_page);
  es_hyperv_msr_reset_vm(&partition->msr);
  memset(&partition->crash, 0, sizeof partition->crash);
  for (uint32_t i = 0; i < partition->config.processors; i++)
    es_vp_reset(&partition->vps[i]);
  es_reference_time_start(partition);
}

int es_partition_create(const struct es_partition_config *config, struct es_partition **out) {
  es_partition_counters_register();
  if (config->processors == 0 || config->processors > ES_PARTITION_PROCESSORS_MAX || config->memory == NULL ||
      config->backend == NULL || config->hypercall_page.count > ES_PAGE_SIZE ||
      (config->synthetic_timers && config->backend->arm_timer == NULL) ||
      (config->backend->tsc != NULL && config->tsc_frequency == 0))
    return -EINVAL;
  struct es_partition *partition = calloc(1, sizeof *partition + config->processors * sizeof partition->vps[0]);
  if (partition == NULL)
    return -ENOMEM;
  partition->config = *config;
  partition->msr_owner.partition = partition;
  partition->hypercall_owner.partition = partition;
  partition->cpuid_owner.partition = partition;
  pthread_mutex_init(&partition->lock, NULL);
  for (uint32_t i = 0; i < config->processors; i++)
    pthread_mutex_init(&partition->vps[i].lock, NULL);
  es_partition_forget(partition);
  *out = partition;
  return 0;
}

void es_partition_destroy(struct es_partition *partition) {
  if (partition == NULL)
    return;
  for (uint32_t i = 0; i < partition->config.processors; i++)
    pthread_mutex_destroy(&partition->vps[i].lock);
  pthread_mutex_destroy(&partition->lock);
  free(partition);
}

void es_partition_set_listener(struct es_partition *partition, const struct es_partition_listener *listener) {
  partition->listener = *listener;
}

void es_partition_set_platform(struct es_partition *partition, const struct es_partition_platform *platform) {
  partition->platform = *platform;
}

void es_partition_reset(struct es_partition *partition) {
  if (partition->listener.reset != NULL)
    partition->listener.reset(partition->listener.context);
  pthread_mutex_lock(&partition->lock);
  es_partition_forget(partition);
  pthread_mutex_unlock(&partition->lock);
}

struct es_memory *es_partition_memory(const struct es_partition *partition) {
  return partition->config.memory;
}

uint32_t es_partition_processors(const struct es_partition *partition) {
  return partition->config.processors;
}

const struct es_backend_ops *es_partition_backend(const struct es_partition *partition) {
  return partition->config.backend;
}

void *es_partition_backend_context(const struct es_partition *partition) {
  return partition->config.backend_context;
}

/* Stored MSRs and pages of the VM and of this VP. */
static void es_partition_lock(struct es_partition *partition, uint32_t vp) {
  pthread_mutex_lock(&partition->lock);
  pthread_mutex_lock(&partition->vps[vp].lock);
}

static void es_partition_unlock(struct es_partition *partition, uint32_t vp) {
  pthread_mutex_unlock(&partition->vps[vp].lock);
  pthread_mutex_unlock(&partition->lock);
}

enum es_intercept es_partition_msr_read(struct es_partition *partition, uint32_t vp, uint32_t msr, uint64_t *value) {
  *value = 0;
  if (vp >= partition->config.processors)
    return ES_INTERCEPT_FAULT;
  es_partition_lock(partition, vp);
  enum es_intercept result = es_hyperv_msr_read(&partition->msr_owner, &partition->vps[vp].msr, &partition->msr, vp,
                                                &partition->config.caller, msr, value);
  es_partition_unlock(partition, vp);
  return result;
}

/* A guest that panics has stopped its other processors, empties their slots itself and says so here. */
static void es_partition_retry_others(struct es_partition *partition, uint32_t vp) {
  for (uint32_t other = 0; other < partition->config.processors; other++) {
    if (other == vp)
      continue;
    pthread_mutex_lock(&partition->vps[other].lock);
    es_synic_retry(partition, other);
    es_timers_retry(partition, other);
    pthread_mutex_unlock(&partition->vps[other].lock);
  }
}

enum es_intercept es_partition_msr_write(struct es_partition *partition, uint32_t vp, uint32_t msr, uint64_t value) {
  if (vp >= partition->config.processors)
    return ES_INTERCEPT_FAULT;
  es_partition_lock(partition, vp);
  enum es_intercept result = es_hyperv_msr_write(&partition->msr_owner, &partition->vps[vp].msr, &partition->msr, vp,
                                                 &partition->config.caller, msr, value);
  /* Not at the end of a message alone: pages that come back and sources that open let through what waits, too. */
  es_synic_retry(partition, vp);
  es_timers_retry(partition, vp);
  es_partition_unlock(partition, vp);
  if (msr == ES_HYPERV_MSR_EOM)
    es_partition_retry_others(partition, vp);
  return result;
}

/* Apart: what is seen of it takes room on the stack. */
__attribute__((noinline)) static uint64_t es_partition_captured_hypercall(struct es_partition *partition, uint32_t vp,
                                                                          struct es_hypercall *call) {
  struct es_hypercall_seen seen;
  seen.input_size = seen.output_size = 0;
  call->seen = &seen;
  uint64_t result = es_hyperv_hypercall_call(&partition->hypercall_owner, vp, &partition->config.caller, call);
  es_captured_hypercall(vp, call, result);
  call->seen = NULL;
  return result;
}

uint64_t es_partition_hypercall(struct es_partition *partition, uint32_t vp, uint64_t control, uint64_t input,
                                uint64_t output) {
  if (vp >= partition->config.processors)
    return ES_HYPERV_HYPERCALL_STATUS_INVALID_VP_INDEX;
  struct es_hypercall call = {.control = control, .input = input, .output = output, .memory = partition->config.memory};
  if (es_pcapng_on())
    return es_partition_captured_hypercall(partition, vp, &call);
  return es_hyperv_hypercall_call(&partition->hypercall_owner, vp, &partition->config.caller, &call);
}

uint32_t es_partition_doorbell(struct es_partition *partition, uint32_t vp, uint32_t connection) {
  uint16_t status = ES_HYPERV_HYPERCALL_STATUS_INVALID_CONNECTION_ID;
  if (vp < partition->config.processors && partition->listener.signal_event != NULL)
    status = partition->listener.signal_event(partition->listener.context, vp, connection, 0);
  return connection + status;
}

static uint64_t es_all_ones(unsigned width) {
  return width >= sizeof(uint64_t) ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;
}

void es_partition_io_read(struct es_partition *partition, uint32_t vp, uint64_t port, unsigned width, uint64_t *value) {
  if (partition->platform.io != NULL) {
    es_io_ports_read(partition->platform.io, vp, port, width, value);
  } else {
    *value = es_all_ones(width);
  }
}

void es_partition_io_write(struct es_partition *partition, uint32_t vp, uint64_t port, unsigned width, uint64_t value) {
  if (partition->platform.io != NULL)
    es_io_ports_write(partition->platform.io, vp, port, width, value);
}

void es_partition_mmio_read(struct es_partition *partition, uint32_t vp, uint64_t address, unsigned width,
                            uint64_t *value) {
  if (partition->platform.mmio != NULL) {
    es_mmio_read(partition->platform.mmio, vp, address, width, value);
  } else {
    *value = es_all_ones(width);
  }
}

void es_partition_mmio_write(struct es_partition *partition, uint32_t vp, uint64_t address, unsigned width,
                             uint64_t value) {
  if (partition->platform.mmio != NULL)
    es_mmio_write(partition->platform.mmio, vp, address, width, value);
}

void es_partition_end_of_interrupt(struct es_partition *partition, uint8_t vector) {
  if (partition->platform.end_of_interrupt != NULL)
    partition->platform.end_of_interrupt(partition->platform.context, vector);
}

const struct es_crash_report *es_partition_crash(const struct es_partition *partition) {
  return &partition->crash;
}

uint64_t es_partition_guest_os_id(struct es_partition *partition) {
  pthread_mutex_lock(&partition->lock);
  uint64_t id = partition->msr.guest_os_id;
  pthread_mutex_unlock(&partition->lock);
  return id;
}

static bool es_overlay_takes(const struct es_overlay *overlay, uint64_t gpa) {
  return overlay->at != NULL && overlay->gpa == gpa;
}

static bool es_partition_page_taken(const struct es_partition *partition, const struct es_overlay *except,
                                    uint64_t gpa) {
  const struct es_overlay *own[] = {&partition->hypercall_page, &partition->tsc_page};
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
    if (own[i] != except && es_overlay_takes(own[i], gpa))
      return true;
  }
  for (uint32_t i = 0; i < partition->config.processors; i++) {
    const struct es_vp *vp = &partition->vps[i];
    const struct es_overlay *pages[] = {&vp->messages, &vp->events, &vp->assist};
    for (size_t j = 0; j < sizeof pages / sizeof pages[0]; j++) {
      if (pages[j] != except && es_overlay_takes(pages[j], gpa))
        return true;
    }
  }
  return false;
}

bool es_partition_place(struct es_partition *partition, struct es_overlay *overlay, uint64_t page,
                        const uint8_t *contents) {
  if (page > UINT64_MAX >> ES_PAGE_SHIFT)
    return false;
  uint64_t gpa = page << ES_PAGE_SHIFT;
  if (es_overlay_takes(overlay, gpa) && contents == NULL)
    return true;
  return !es_partition_page_taken(partition, overlay, gpa) &&
         es_overlay_place(overlay, partition->config.memory, gpa, contents);
}
