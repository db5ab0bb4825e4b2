/* The tree that `entresol ctl inspect` shows: one node for each part of the machine. Loop thread. */
#include <stdio.h>

#include "hand-written/process/boot_stages.h"
#include "hand-written/process/report.h"
#include "runtime/counters.h"
#include "runtime/events.h"
#include "runtime/inspect.h"

static void show_machine(struct es_vm *vm, struct es_inspect *inspect) {
  const struct es_message_vm *plan = &vm->plan->vm;
  if (!es_inspect_begin(inspect, "machine")) {
    return;
  }
  es_inspect_text(inspect, "name", plan->name);
  es_inspect_u64(inspect, "processors", plan->processors);
  es_inspect_u64(inspect, "memory", plan->memory);
  if (es_inspect_begin_list(inspect, "regions")) {
    for (uint32_t i = 0; i < vm->memory.count; i++) {
      if (es_inspect_begin(inspect, NULL)) {
        es_inspect_hex(inspect, "gpa", vm->memory.regions[i].gpa);
        es_inspect_hex(inspect, "size", vm->memory.regions[i].size);
        es_inspect_bool(inspect, "writable", (vm->memory.regions[i].access & ES_MEMORY_WRITE) != 0);
        es_inspect_end(inspect);
      }
    }
    es_inspect_end(inspect);
  }
  es_inspect_end(inspect);
}

static bool show_counter(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  char name[256];
  snprintf(name, sizeof name, "%s%s%s", set->name, set->name[0] != '\0' ? "." : "", counter->name);
  es_inspect_u64(context, name, es_counter_value(counter));
  return true;
}

static void show_all(struct es_vm *vm, struct es_inspect *inspect) {
  show_machine(vm, inspect);
  es_boot_stages_inspect(&vm->plan->boot, es_memory_size(&vm->memory), inspect);
  es_backend_inspect(&vm->backend, inspect);
  es_partition_inspect(vm->partition, inspect);
  es_platform_inspect(vm->platform, inspect);
  if (vm->tpm_process != NULL) {
    es_tpm_process_inspect(vm->tpm_process, inspect);
  }
  es_vmbus_inspect(vm->vmbus, inspect);
  if (es_inspect_begin(inspect, "storage")) {
    for (uint32_t i = 0; i < vm->disks.count; i++) {
      es_storage_inspect(vm->disks.controllers[i].storage, vm->disks.controllers[i].name, inspect);
    }
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "events")) {
    es_inspect_u64(inspect, "recorded", es_events_count());
    es_inspect_u64(inspect, "kept", es_events_count() - es_events_first());
    es_inspect_u64(inspect, "lost", es_events_lost());
    es_inspect_end(inspect);
  }
  if (es_inspect_begin(inspect, "counters")) {
    es_counters_walk(show_counter, inspect);
    es_inspect_end(inspect);
  }
}

bool es_report_inspect(struct es_vm *vm, const struct es_message_report *asked, struct es_report *report,
                       struct es_message_answer *answer) {
  static struct es_inspect inspect;
  const struct es_inspect_options options = {.put = es_report_put,
                                             .context = report,
                                             .path = asked->path,
                                             .json = asked->json,
                                             .room = ES_REPORT_SIZE - ES_INSPECT_ENDING_MAX};
  es_inspect_start(&inspect, &options);
  show_all(vm, &inspect);
  switch (es_inspect_finish(&inspect)) {
  case ES_INSPECT_SHOWN:
    return true;
  case ES_INSPECT_MISSING:
    es_inspect_nearest(&inspect, answer->text, sizeof answer->text);
    return false;
  case ES_INSPECT_CUT:
    snprintf(answer->text, sizeof answer->text, "the tree is larger than %zu bytes: ask for a part of it",
             ES_REPORT_SIZE);
    return false;
  }
  return false;
}
