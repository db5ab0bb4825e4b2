/* Actions of the synthetic MSRs, called by the generated table with the partition's and the VP's lock held. */
#include <string.h>

#include "hand-written/partition/state.h"

enum es_intercept es_hyperv_msr_write_guest_os_id(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)vp;
  struct es_partition *partition = owner->partition;
  if (value == 0) {
    es_overlay_remove(&partition->hypercall_page);
    partition->msr.hypercall = es_hyperv_msr_set_hypercall_enable(partition->msr.hypercall, 0);
  }
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_hypercall(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)vp;
  struct es_partition *partition = owner->partition;
  if (es_hyperv_msr_get_hypercall_locked(partition->msr.hypercall))
    return ES_INTERCEPT_FAULT;
  if (!es_hyperv_msr_get_hypercall_enable(value)) {
    es_overlay_remove(&partition->hypercall_page);
    return ES_INTERCEPT_DONE;
  }
  if (partition->msr.guest_os_id == 0)
    return ES_INTERCEPT_FAULT;
  uint8_t page[ES_PAGE_SIZE];
  memset(page, partition->config.hypercall_page_filler, sizeof page);
  if (partition->config.hypercall_page.count != 0)
    memcpy(page, partition->config.hypercall_page.at, partition->config.hypercall_page.count);
  return es_partition_place(partition, &partition->hypercall_page, es_hyperv_msr_get_hypercall_page(value), page)
             ? ES_INTERCEPT_DONE
             : ES_INTERCEPT_FAULT;
}

enum es_intercept es_hyperv_msr_read_vp_index(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)owner;
  *value = vp;
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_reset(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)vp;
  const struct es_partition_config *config = &owner->partition->config;
  if (es_hyperv_msr_get_reset_reset(value))
    config->backend->stop(config->backend_context, ES_STOP_RESET);
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_read_reference_time(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)vp;
  *value = es_partition_reference_time(owner->partition);
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_reference_tsc(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  (void)vp;
  struct es_partition *partition = owner->partition;
  if (!es_hyperv_msr_get_reference_tsc_enable(value)) {
    es_overlay_remove(&partition->tsc_page);
    return ES_INTERCEPT_DONE;
  }
  return es_reference_time_place_page(partition, es_hyperv_msr_get_reference_tsc_page(value)) ? ES_INTERCEPT_DONE
                                                                                              : ES_INTERCEPT_FAULT;
}

enum es_intercept es_hyperv_msr_read_tsc_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)vp;
  *value = owner->partition->config.tsc_frequency;
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_read_apic_frequency(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t *value) {
  (void)vp;
  *value = owner->partition->config.apic_frequency;
  return ES_INTERCEPT_DONE;
}

/* The VP's page registers have one shape: enable bit and page number. */
static enum es_intercept es_msr_page(struct es_partition *partition, struct es_overlay *overlay, uint64_t enable,
                                     uint64_t page) {
  if (!enable) {
    es_overlay_remove(overlay);
    return ES_INTERCEPT_DONE;
  }
  return es_partition_place(partition, overlay, page, NULL) ? ES_INTERCEPT_DONE : ES_INTERCEPT_FAULT;
}

enum es_intercept es_hyperv_msr_write_vp_assist_page(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  return es_msr_page(owner->partition, &owner->partition->vps[vp].assist,
                     es_hyperv_msr_get_vp_assist_page_enable(value), es_hyperv_msr_get_vp_assist_page_page(value));
}

enum es_intercept es_hyperv_msr_write_siefp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  return es_msr_page(owner->partition, &owner->partition->vps[vp].events, es_hyperv_msr_get_siefp_enable(value),
                     es_hyperv_msr_get_siefp_page(value));
}

enum es_intercept es_hyperv_msr_write_simp(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  return es_msr_page(owner->partition, &owner->partition->vps[vp].messages, es_hyperv_msr_get_simp_enable(value),
                     es_hyperv_msr_get_simp_page(value));
}

enum es_intercept es_hyperv_msr_write_crash_control(struct es_hyperv_msr_owner *owner, uint32_t vp, uint64_t value) {
  struct es_partition *partition = owner->partition;
  if (es_hyperv_msr_get_crash_control_notify(value)) {
    es_crash_record(partition, vp, value);
    partition->config.backend->stop(partition->config.backend_context, ES_STOP_CRASH);
  }
  return ES_INTERCEPT_DONE;
}

enum es_intercept es_hyperv_msr_write_tsc_invariant_control(struct es_hyperv_msr_owner *owner, uint32_t vp,
                                                            uint64_t value) {
  (void)vp, (void)value;
  return owner->partition->config.invariant_tsc ? ES_INTERCEPT_DONE : ES_INTERCEPT_FAULT;
}
