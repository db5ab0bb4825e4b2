/* What the partition's files share; private to this room. Locks and threads: partition.h. */
#ifndef ES_PARTITION_STATE_H
#define ES_PARTITION_STATE_H

#include <pthread.h>
#include <stdatomic.h>

#include "generated/hyperv_msr_intercepts.h"
#include "generated/hyperv_stimer_wire.h"
#include "generated/hyperv_synic_wire.h"
#include "hand-written/partition/overlay.h"
#include "hand-written/partition/partition.h"
#include "hand-written/partition/synic.h"
#include "runtime/result.h"

/* The generated tables' owners: each knows the partition. */
struct es_hyperv_msr_owner {
  struct es_partition *partition;
};
struct es_hyperv_hypercall_owner {
  struct es_partition *partition;
};
struct es_hyperv_cpuid_owner {
  const struct es_partition *partition;
};

struct es_synic_message {
  uint8_t sint;
  uint8_t size;
  uint32_t type;
  uint8_t payload[ES_HYPERV_SYNIC_MESSAGE_PAYLOAD_MAX];
};

struct es_stimer {
  uint64_t config;
  uint64_t count;
  uint64_t expiration; /* reference time; ES_TIME_NEVER: not running */
  uint64_t message_expiration; /* of the message that waits */
  bool message_waits;
};

struct es_vp {
  pthread_mutex_t lock;
  struct es_hyperv_msr_vp msr;
  struct es_overlay messages, events, assist; /* `place` under the partition's lock, contents under this VP's */
  struct es_stimer timers[ES_HYPERV_STIMER_COUNT];
  uint64_t armed; /* what arm_timer was last told */
  uint32_t queue_first, queue_count;
  struct es_synic_message queue[ES_SYNIC_QUEUE_MAX];
};

struct es_partition {
  struct es_partition_config config;
  struct es_partition_listener listener;
  struct es_partition_platform platform;
  struct es_hyperv_msr_owner msr_owner;
  struct es_hyperv_hypercall_owner hypercall_owner;
  struct es_hyperv_cpuid_owner cpuid_owner;
  pthread_mutex_t lock;
  struct es_hyperv_msr_vm msr;
  struct es_overlay hypercall_page, tsc_page;
  uint32_t tsc_sequence;
  uint64_t tsc_scale; /* 2^64 * reference ticks per TSC tick; 0: no TSC */
  _Atomic uint64_t time_base; /* subtracted from the clock */
  struct es_crash_report crash;
  struct es_vp vps[]; /* config.processors */
};

/* Overlays of one partition never share a page: a second one there is refused. Partition's lock held. */
bool es_partition_place(struct es_partition *partition, struct es_overlay *overlay, uint64_t page,
                        const uint8_t *contents);

/* reference_time.c */
void es_reference_time_start(struct es_partition *partition);
/* Goes on after a restore: from the same clock, or from what the guest last read when that would go back. A page that says
 * something else by now is written anew. Partition's lock held. */
void es_reference_time_resume(struct es_partition *partition, uint64_t last, uint64_t base, uint64_t scale);
/* Partition's lock held. false: no such page. */
bool es_reference_time_place_page(struct es_partition *partition, uint64_t page);

/* synic.c; VP's lock held. */
bool es_synic_deliver(struct es_partition *partition, uint32_t vp, uint8_t sint, uint32_t type, const uint8_t *payload,
                      uint8_t size);
void es_synic_retry(struct es_partition *partition, uint32_t vp);
void es_synic_reset(struct es_vp *vp);

/* timers.c; VP's lock held. */
void es_timers_reset(struct es_vp *vp);
void es_timers_retry(struct es_partition *partition, uint32_t vp);
/* Tells the backend the earliest expiration when that has changed. */
void es_timers_arm(struct es_partition *partition, uint32_t vp);
/* Whether a configuration has what an enabled timer needs. */
bool es_timer_can_enable(uint64_t config);

/* refusals.c */
enum es_partition_refusal {
  ES_PARTITION_REFUSE_PARTITION_ID,
  ES_PARTITION_REFUSE_LISTENER,
  ES_PARTITION_REFUSE_OTHER_PARTITION,
  ES_PARTITION_REFUSE_LEVEL,
  ES_PARTITION_REFUSE_PROCESSOR,
  ES_PARTITION_REFUSE_REGISTER,
  ES_PARTITION_REFUSE_COUNT,
};
extern const struct es_refusal es_partition_refusals[ES_PARTITION_REFUSE_COUNT];
void es_partition_counters_register(void);

/* crash.c; partition's lock held. */
void es_crash_record(struct es_partition *partition, uint32_t vp, uint64_t control);

#endif
