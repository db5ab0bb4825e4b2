#include "tests/guest/synic.h"

#include <string.h>

#include "generated/hyperv_hypercall_intercepts.h"
#include "generated/hyperv_hypercall_wire.h"
#include "generated/hyperv_msr_intercepts.h"
#include "generated/hyperv_synic_wire.h"

static uint8_t *page_at(const struct es_guest_synic *synic, uint64_t page) {
  return es_memory_map(synic->memory, page << ES_PAGE_SHIFT, ES_PAGE_SIZE, ES_MEMORY_READ | ES_MEMORY_WRITE);
}

static bool write_msr(const struct es_guest_synic *synic, uint32_t vp, uint32_t msr, uint64_t value) {
  return synic->cpu->msr_write(synic->cpu_context, vp, msr, value);
}

static uint16_t status_of(uint64_t result) {
  return (uint16_t)(result >> ES_HYPERV_HYPERCALL_RESULT_STATUS_SHIFT & ES_HYPERV_HYPERCALL_RESULT_STATUS_MASK);
}

static uint16_t post(void *context, uint32_t connection, const uint8_t *bytes, uint32_t size) {
  struct es_guest_synic *synic = context;
  struct es_hyperv_hypercall_post_message_input input = {
      .connection_id = connection, .message_type = ES_VMBUS_MESSAGE_TYPE, .payload_size = size};
  memcpy(input.payload, bytes, size);
  es_hyperv_hypercall_encode_post_message_input(&input, page_at(synic, synic->input_page), ES_PAGE_SIZE);
  return status_of(synic->cpu->hypercall(synic->cpu_context, 0, ES_HYPERV_HYPERCALL_CALL_POST_MESSAGE,
                                         synic->input_page << ES_PAGE_SHIFT, 0));
}

static uint16_t signal(void *context, uint32_t connection) {
  struct es_guest_synic *synic = context;
  if (synic->cpu->doorbell != NULL && synic->cpu->doorbell(synic->cpu_context, connection)) {
    return 0;
  }
  uint64_t control = ES_HYPERV_HYPERCALL_CALL_SIGNAL_EVENT | (uint64_t)1 << ES_HYPERV_HYPERCALL_CONTROL_FAST_SHIFT;
  return status_of(synic->cpu->hypercall(synic->cpu_context, 0, control, connection, 0));
}

/* The slot is ours from the moment that its type is set until we set it to none. */
static bool receive(void *context, uint8_t *bytes, uint32_t *size) {
  struct es_guest_synic *synic = context;
  uint8_t *slot = page_at(synic, synic->message_page[0]) + (size_t)ES_VMBUS_MESSAGE_SINT * ES_HYPERV_SYNIC_MESSAGE_SIZE;
  uint32_t *type = (uint32_t *)(void *)(slot + ES_HYPERV_SYNIC_MESSAGE_HEADER_TYPE_OFFSET);
  if (__atomic_load_n(type, __ATOMIC_ACQUIRE) == ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE) {
    return false;
  }
  *size = slot[ES_HYPERV_SYNIC_MESSAGE_HEADER_PAYLOAD_SIZE_OFFSET];
  if (*size > ES_VMBUS_MESSAGE_SIZE_MAX) {
    *size = ES_VMBUS_MESSAGE_SIZE_MAX;
  }
  memcpy(bytes, slot + ES_HYPERV_SYNIC_MESSAGE_HEADER_SIZE_MAX, *size);
  __atomic_store_n(type, (uint32_t)ES_HYPERV_SYNIC_MESSAGE_TYPE_NONE, __ATOMIC_SEQ_CST);
  if ((__atomic_load_n(slot + ES_HYPERV_SYNIC_MESSAGE_HEADER_FLAGS_OFFSET, __ATOMIC_SEQ_CST) &
       ES_HYPERV_SYNIC_MESSAGE_FLAGS_PENDING) != 0) {
    write_msr(synic, 0, ES_HYPERV_MSR_EOM, 0);
  }
  return true;
}

void es_guest_synic_collect(struct es_guest_synic *synic) {
  for (uint32_t vp = 0; vp < synic->processors; vp++) {
    uint64_t *words = (uint64_t *)(void *)(page_at(synic, synic->event_page[vp]) +
                                           (size_t)ES_VMBUS_MESSAGE_SINT * ES_HYPERV_SYNIC_EVENT_FLAGS_SIZE);
    for (uint32_t word = 0; word < ES_HYPERV_SYNIC_EVENT_FLAGS_COUNT / 64; word++) {
      if (__atomic_load_n(&words[word], __ATOMIC_RELAXED) != 0) {
        synic->events[vp][word] |= __atomic_exchange_n(&words[word], 0, __ATOMIC_SEQ_CST);
      }
    }
  }
}

static bool take_event(void *context, uint32_t vp, uint32_t flag) {
  struct es_guest_synic *synic = context;
  if (vp >= synic->processors || flag >= ES_HYPERV_SYNIC_EVENT_FLAGS_COUNT) {
    return false;
  }
  es_guest_synic_collect(synic);
  uint64_t bit = (uint64_t)1 << flag % 64;
  bool set = (synic->events[vp][flag / 64] & bit) != 0;
  synic->events[vp][flag / 64] &= ~bit;
  return set;
}

static bool run(void *context) {
  struct es_guest_synic *synic = context;
  return synic->cpu->run(synic->cpu_context);
}

const struct es_guest_transport es_guest_synic_transport = {
    .post = post, .signal = signal, .receive = receive, .take_event = take_event, .run = run};

static bool start_processor(const struct es_guest_synic *synic, uint32_t vp) {
  uint32_t sint = ES_HYPERV_MSR_SINT + ES_VMBUS_MESSAGE_SINT;
  return write_msr(synic, vp, ES_HYPERV_MSR_SIMP,
                   synic->message_page[vp] << ES_PAGE_SHIFT | ES_HYPERV_MSR_SIMP_ENABLE_MASK) &&
         write_msr(synic, vp, ES_HYPERV_MSR_SIEFP,
                   synic->event_page[vp] << ES_PAGE_SHIFT | ES_HYPERV_MSR_SIEFP_ENABLE_MASK) &&
         write_msr(synic, vp, sint, ES_GUEST_VECTOR) &&
         write_msr(synic, vp, ES_HYPERV_MSR_SCONTROL, ES_HYPERV_MSR_SCONTROL_ENABLE_MASK);
}

bool es_guest_synic_start(struct es_guest_synic *synic, const struct es_guest_cpu *cpu, void *context,
                          const struct es_memory *memory, uint32_t processors, uint64_t first_page) {
  *synic = (struct es_guest_synic){.cpu = cpu,
                                   .cpu_context = context,
                                   .memory = memory,
                                   .processors = processors,
                                   .input_page = first_page,
                                   .hypercall_page = first_page + 1};
  if (processors == 0 || processors > ES_GUEST_PROCESSORS_MAX) {
    return false;
  }
  uint64_t os = es_hyperv_msr_set_guest_os_id_open_source(0, 1);
  os = es_hyperv_msr_set_guest_os_id_build(os, 1);
  bool started = write_msr(synic, 0, ES_HYPERV_MSR_GUEST_OS_ID, os) &&
                 write_msr(synic, 0, ES_HYPERV_MSR_HYPERCALL,
                           synic->hypercall_page << ES_PAGE_SHIFT | ES_HYPERV_MSR_HYPERCALL_ENABLE_MASK);
  for (uint32_t vp = 0; started && vp < processors; vp++) {
    synic->message_page[vp] = first_page + 2 + (uint64_t)vp * 2;
    synic->event_page[vp] = first_page + 3 + (uint64_t)vp * 2;
    started = start_processor(synic, vp);
  }
  return started;
}
