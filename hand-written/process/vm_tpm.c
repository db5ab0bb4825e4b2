#include "hand-written/process/vm_tpm.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "generated/target_kvm_x86_64.h"
#include "generated/tpm_eventlog_wire.h"
#include "hand-written/process/vm.h"
#include "hand-written/tpm/firmware.h"
#include "hand-written/tpm/saved.h"
#include "runtime/log.h"

#define LIMIT_NANOSECONDS 120000000000u /* for all of the firmware's part, in the slowest emulation */

static const char version[] = "Entresol " ES_VERSION;

struct es_vm_tpm {
  struct es_tpm *tpm;
  struct es_boot_tpm acpi;
  struct es_boot_measurer measurer;
  struct es_tpm_hash hashes[ES_BOOT_MEASURED];
  bool seen[ES_BOOT_MEASURED];
  struct es_tpm_measured measured;
  struct es_tpm_firmware firmware;
  struct es_loop_timer limit;
  bool done, late;
};

int es_vm_tpm_create(struct es_vm *vm) {
  if (vm->tpm_process == NULL) {
    return 0;
  }
  struct es_vm_tpm *tpm = calloc(1, sizeof *tpm);
  if (tpm == NULL) {
    return -ENOMEM;
  }
  tpm->acpi.fifo = vm->plan->tpm.tpm.interface == ES_MESSAGE_TPM_TIS;
  const struct es_tpm_config config = {.kind = tpm->acpi.fifo ? ES_TPM_TIS : ES_TPM_CRB,
                                       .base = ES_KVM_X86_64_TPM_BASE,
                                       .loop = vm->loop,
                                       .backend = es_tpm_process_backend(vm->tpm_process)};
  int error = es_tpm_create(&config, &tpm->tpm);
  if (error != 0) {
    free(tpm);
    return error;
  }
  es_tpm_presence_set(tpm->tpm, &vm->plan->tpm.tpm.presence);
  es_platform_set_tpm(vm->platform, tpm->tpm);
  vm->tpm = tpm;
  return 0;
}

static void hear_bytes(void *context, enum es_boot_measured what, const void *bytes, size_t size) {
  struct es_vm_tpm *tpm = context;
  if (!tpm->seen[what]) {
    tpm->seen[what] = true;
    es_tpm_hash_start(&tpm->hashes[what]);
  }
  es_tpm_hash_bytes(&tpm->hashes[what], bytes, size);
}

void es_vm_tpm_prepare(struct es_vm *vm, struct es_boot_config *config) {
  struct es_vm_tpm *tpm = vm->tpm;
  if (tpm != NULL) {
    tpm->measurer = (struct es_boot_measurer){.bytes = hear_bytes, .context = tpm};
    config->tpm = &tpm->acpi;
    config->measurer = &tpm->measurer;
  }
}

static bool measure_loaded(struct es_vm_tpm *tpm, enum es_boot_measured what, uint32_t pcr, uint32_t type,
                           const char *text) {
  struct es_tpm_digests digests;
  if (!tpm->seen[what]) {
    return true;
  }
  es_tpm_hash_end(&tpm->hashes[what], &digests);
  return es_tpm_measure(&tpm->measured, pcr, type, &digests, text, strlen(text));
}

/* What of the settings a guest can tell. */
static bool measure_settings(struct es_vm_tpm *tpm, const struct es_message_vm *plan) {
  char text[128];
  int size = snprintf(text, sizeof text, "memory=%" PRIu64 " processors=%" PRIu32 " vmbus=%u.%u", plan->memory,
                      plan->processors, plan->vmbus_version >> 16, plan->vmbus_version & 0xffff);
  return size > 0 && (size_t)size < sizeof text &&
         es_tpm_measure_data(&tpm->measured, ES_TPM_EVENTLOG_PCR_CONFIGURATION,
                             ES_TPM_EVENTLOG_EVENT_TYPE_PLATFORM_CONFIG_FLAGS, text, (size_t)size);
}

static bool measure(struct es_vm_tpm *tpm, const struct es_message_vm *plan) {
  return es_tpm_measure_data(&tpm->measured, ES_TPM_EVENTLOG_PCR_FIRMWARE, ES_TPM_EVENTLOG_EVENT_TYPE_CRTM_VERSION,
                             version, sizeof version) &&
         measure_settings(tpm, plan) && es_tpm_measure_separators(&tpm->measured) &&
         measure_loaded(tpm, ES_BOOT_KERNEL, ES_TPM_EVENTLOG_PCR_BOOT_LOADER, ES_TPM_EVENTLOG_EVENT_TYPE_COMPACT_HASH,
                        "kernel") &&
         measure_loaded(tpm, ES_BOOT_INITRD, ES_TPM_EVENTLOG_PCR_INITRD, ES_TPM_EVENTLOG_EVENT_TYPE_IPL, "initrd") &&
         measure_loaded(tpm, ES_BOOT_COMMAND_LINE, ES_TPM_EVENTLOG_PCR_COMMAND_LINE, ES_TPM_EVENTLOG_EVENT_TYPE_IPL,
                        plan->command_line);
}

static void is_done(struct es_tpm_firmware *firmware, int error) {
  struct es_vm_tpm *tpm = firmware->context;
  tpm->done = true;
  if (error != 0) {
    es_log(ES_LOG_ERROR, "tpm", "the guest has no TPM: %s: %s", firmware->failed, strerror(-error));
  }
}

static void is_late(struct es_loop_timer *timer) {
  ((struct es_vm_tpm *)timer->context)->late = true;
}

static int write_log(struct es_vm *vm) {
  struct es_vm_tpm *tpm = vm->tpm;
  uint8_t *at = es_memory_map(&vm->memory, ES_KVM_X86_64_TPM_LOG, ES_KVM_X86_64_TPM_LOG_ROOM, ES_MEMORY_WRITE);
  if (at == NULL) {
    return -EFAULT;
  }
  memset(at, 0, ES_KVM_X86_64_TPM_LOG_ROOM);
  if (tpm->firmware.failed != NULL) {
    return 0;
  }
  return es_tpm_log_write(&tpm->measured, tpm->firmware.banks, at, ES_KVM_X86_64_TPM_LOG_ROOM) == 0 ? -ENOSPC : 0;
}

int es_vm_tpm_power_on(struct es_vm *vm) {
  struct es_vm_tpm *tpm = vm->tpm;
  int error = 0;
  if (tpm == NULL) {
    return 0;
  }
  if (!measure(tpm, &vm->plan->vm)) {
    return -E2BIG;
  }
  tpm->firmware =
      (struct es_tpm_firmware){.tpm = tpm->tpm, .measured = &tpm->measured, .done = is_done, .context = tpm};
  tpm->limit = (struct es_loop_timer){.fire = is_late, .context = tpm};
  es_loop_timer_set(vm->loop, &tpm->limit, es_loop_now() + LIMIT_NANOSECONDS);
  es_tpm_firmware_start(&tpm->firmware);
  while (!tpm->done && !tpm->late && error >= 0) {
    error = es_loop_turn(vm->loop, true);
  }
  es_loop_timer_cancel(vm->loop, &tpm->limit);
  if (error < 0) {
    return error;
  }
  return tpm->done ? write_log(vm) : -ETIMEDOUT;
}

bool es_vm_tpm_again(const struct es_vm *vm) {
  return vm->tpm != NULL && vm->tpm->firmware.again;
}

bool es_vm_tpm_quiet(const struct es_vm *vm) {
  return vm->tpm == NULL || es_tpm_quiet(vm->tpm->tpm);
}

void es_vm_tpm_presence(const struct es_vm *vm, struct es_tpm_presence *presence) {
  *presence = (struct es_tpm_presence){0};
  if (vm->tpm != NULL) {
    es_tpm_presence_get(vm->tpm->tpm, presence);
  }
}
