#include "hand-written/process/worker_answers.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "hand-written/capture/packets.h"
#include "hand-written/process/report.h"
#include "runtime/counters.h"

struct counters_part {
  struct es_message_answer *answer;
  uint32_t index, first;
  size_t size;
};

static bool put_counter(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  struct counters_part *part = context;
  if (part->index++ < part->first) {
    return true;
  }
  char *at = part->answer->text + part->size;
  size_t room = sizeof part->answer->text - part->size;
  int size = snprintf(at, room, "%s%s%s %" PRIu64 "\n", set->name, set->name[0] != '\0' ? "." : "", counter->name,
                      es_counter_value(counter));
  if (size < 0 || (size_t)size >= room) {
    *at = '\0';
    part->answer->next = part->index - 1;
    return false;
  }
  part->size += (size_t)size;
  return true;
}

static void answer_counters(struct es_message_answer *answer, uint32_t first) {
  struct counters_part part = {.answer = answer, .first = first};
  es_counters_walk(put_counter, &part);
}

static void put_channel(void *context, const struct es_vmbus_channel *channel) {
  struct es_vmbus_channel_figures figures;
  es_vmbus_channel_show(channel, &figures);
  fprintf(context,
          "channel relid=%u sub=%u state=%s vp=%u doorbell=%d signals=%" PRIu64 " interrupts=%" PRIu64 " in=%" PRIu64
          " out=%" PRIu64 "\n",
          figures.id, figures.sub_index, figures.state, figures.target_vp, figures.doorbell, figures.signals,
          figures.interrupts, figures.packets_in, figures.packets_out);
}

static void answer_status(struct es_vm *vm, struct es_message_answer *answer) {
  FILE *out = fmemopen(answer->text, sizeof answer->text - 1, "w");
  if (out == NULL) {
    return;
  }
  struct es_vmbus_figures vmbus;
  es_vmbus_show(vm->vmbus, &vmbus);
  fprintf(out, "vmbus state=%s version=%u.%u channels=%u open=%u doorbells=%u gpadls=%u\n", vmbus.state,
          vmbus.version >> 16, vmbus.version & 0xffff, vmbus.channels, vmbus.open_channels, vmbus.doorbells,
          vmbus.gpadls);
  es_disks_show(&vm->disks, out);
  es_vmbus_walk(vm->vmbus, put_channel, out);
  struct es_pcapng_figures capture;
  es_pcapng_show(&capture);
  if (capture.running) {
    fprintf(out, "capture packets=%" PRIu64 " lost=%" PRIu64 " bytes=%" PRIu64 "\n", capture.seen, capture.lost,
            capture.bytes);
  }
  fclose(out);
}

static void set_result(struct es_message_answer *answer, int error) {
  answer->refused = error != 0;
  if (error != 0) {
    snprintf(answer->text, sizeof answer->text, "%s", strerror(-error));
  }
}

void es_worker_answer(struct es_vm *vm, struct es_message *message, const int *files, unsigned count) {
  const enum es_message_kind kind = message->kind;
  const struct es_message_disk disk = message->as.disk;
  const uint32_t first = message->as.counters.first;
  const struct es_message_report report = message->as.report;
  const enum es_stop_reason reason = message->as.stop.reason;
  const uint32_t number = message->number;
  memset(message, 0, sizeof *message);
  message->kind = ES_MESSAGE_ANSWER;
  message->number = number;
  struct es_message_answer *answer = &message->as.answer;
  switch (kind) {
  case ES_MESSAGE_COUNTERS:
    answer_counters(answer, first);
    return;
  case ES_MESSAGE_STATUS:
    answer_status(vm, answer);
    return;
  case ES_MESSAGE_REPORT:
    if (count == 1) {
      es_report_write(vm, &report, files[0], answer);
    } else {
      set_result(answer, -EBADF);
    }
    return;
  case ES_MESSAGE_LUN_ADD:
    set_result(answer, count == 1 ? es_disks_add(&vm->disks, &disk, files[0]) : -EBADF);
    return;
  case ES_MESSAGE_LUN_REMOVE:
    set_result(answer, es_disks_remove(&vm->disks, disk.controller, disk.lun));
    return;
  case ES_MESSAGE_STOP:
    es_vm_stop(vm, reason);
    return;
  case ES_MESSAGE_POWER_BUTTON:
    es_platform_press_power_button(vm->platform);
    return;
  case ES_MESSAGE_CAPTURE_START:
    set_result(answer, count == 1 ? es_pcapng_start(files[0], es_captured_link_type()) : -EBADF);
    return;
  case ES_MESSAGE_CAPTURE_STOP:
    snprintf(answer->text, sizeof answer->text, "%" PRIu64, es_pcapng_stop());
    return;
  case ES_MESSAGE_VM:
  case ES_MESSAGE_SERIAL:
  case ES_MESSAGE_CONTROLLER:
  case ES_MESSAGE_DISK:
  case ES_MESSAGE_BOOT:
  case ES_MESSAGE_TPM:
  case ES_MESSAGE_START:
  case ES_MESSAGE_PAUSE: /* taken by the worker */
  case ES_MESSAGE_RESUME:
  case ES_MESSAGE_RESTORE:
  case ES_MESSAGE_GO:
  case ES_MESSAGE_PREPARED:
  case ES_MESSAGE_STARTED:
  case ES_MESSAGE_ANSWER:
  case ES_MESSAGE_ENDED:
  case ES_MESSAGE_KINDS:
    break;
  }
  set_result(answer, -EINVAL);
}
