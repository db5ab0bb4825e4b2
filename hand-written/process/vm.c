#include "hand-written/process/vm.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "generated/registry.h"
#include "hand-written/boot/memory_map.h"
#include "hand-written/capture/packets.h"
#include "hand-written/platform/saved.h"
#include "hand-written/process/report.h"
#include "hand-written/process/vm_tpm.h"
#include "runtime/events.h"

static void backend_stopped(void *context, enum es_stop_reason reason) {
  struct es_vm *vm = context;
  vm->stopped(vm->context, reason);
}

static void backend_paused(void *context) {
  struct es_vm *vm = context;
  es_vm_hold(vm);
  vm->paused(vm->context);
}

static int enter_thread(void *context, uint32_t vp) {
  const struct es_vm *vm = context;
  (void)vp;
  return es_sandbox_filter(es_backend_vp_calls(&vm->backend), ES_SANDBOX_KILL);
}

static int create_memory(struct es_vm *vm) {
  struct es_boot_range ranges[ES_BOOT_RANGES_MAX];
  unsigned count = es_boot_memory_ranges(vm->plan->vm.memory, ranges);
  int fd = vm->plan->memory;
  int error = count == 0 || !es_memory_fd_is_sealed(fd, es_boot_memory_file_size(vm->plan->vm.memory)) ? -EINVAL : 0;
  for (unsigned i = 0; i < count && error == 0; i++) {
    int own = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    error = own < 0 ? -errno
                    : es_memory_add(&vm->memory, ranges[i].gpa, ranges[i].size, own, ranges[i].offset,
                                    ES_MEMORY_READ | ES_MEMORY_WRITE);
  }
  close(fd);
  return error;
}

static int create_partition(struct es_vm *vm) {
  struct es_partition_config config = {.processors = vm->plan->vm.processors, .memory = &vm->memory};
  es_backend_describe(&vm->backend, &config);
  int error = es_partition_create(&config, &vm->partition);
  if (error != 0) {
    return error;
  }
  const struct es_platform_config platform = {
      .backend = config.backend, .backend_context = config.backend_context, .loop = vm->loop};
  error = es_platform_create(&platform, &vm->platform);
  if (error != 0) {
    return error;
  }
  const struct es_partition_platform tables = es_platform_tables(vm->platform);
  es_partition_set_platform(vm->partition, &tables);
  return 0;
}

/* Of a successor nothing moves yet: their bytes are another worker's. */
static int open_ports(struct es_vm *vm) {
  if (vm->plan->vm.successor) {
    es_platform_hold(vm->platform);
  }
  for (unsigned i = 0; i < ES_VM_PORTS; i++) {
    if (vm->plan->ports[i] >= 0) {
      const struct es_serial_stream stream = {.input = vm->plan->ports[i], .output = vm->plan->ports[i]};
      int error = es_platform_serial_open(vm->platform, i, &stream);
      if (error != 0) {
        return error;
      }
    }
  }
  return 0;
}

static int create_backend(struct es_vm *vm) {
  const struct es_backend_options options = {.guest = vm->plan->backend,
                                             .memory = &vm->memory,
                                             .processors = vm->plan->vm.processors,
                                             .successor = vm->plan->vm.successor,
                                             .loop = vm->loop,
                                             .context = vm,
                                             .enter_thread = enter_thread,
                                             .stopped = backend_stopped,
                                             .paused = backend_paused};
  return es_backend_create(&vm->backend, &options);
}

static int create_tpm(struct es_vm *vm) {
  const struct es_vm_tpm_plan *tpm = &vm->plan->tpm;
  return tpm->ring < 0 ? 0 : es_tpm_process_create(vm->loop, tpm->ring, tpm->event, tpm->life, &vm->tpm_process);
}

static int fail(FILE *errors, const char *what, int error) {
  fprintf(errors, "%s: %s\n", what, strerror(-error));
  return error;
}

int es_vm_create(struct es_vm *vm, const struct es_vm_plan *plan, FILE *errors) {
  enum es_vmbus_version version;
  int error;
  vm->plan = plan;
  es_specs_register(es_specs, ES_SPECS_COUNT);
  es_events_start();
  es_refused_elements(es_report_element);
  if (!es_vmbus_version_from_number(plan->vm.vmbus_version, &version)) {
    fprintf(errors, "there is no VMBus version %u.%u\n", plan->vm.vmbus_version >> 16, plan->vm.vmbus_version & 0xffff);
    return -EINVAL;
  }
  if ((error = create_memory(vm)) != 0) {
    return fail(errors, "guest memory", error);
  }
  if ((error = es_loop_create(NULL, &vm->loop)) != 0 || (error = es_loop_enable(vm->loop)) != 0) {
    return fail(errors, "io_uring", error);
  }
  if ((error = es_pcapng_attach(vm->loop)) != 0) {
    return fail(errors, "captures", error);
  }
  if (plan->capture >= 0) {
    error = es_pcapng_start(plan->capture, es_captured_link_type());
    close(plan->capture);
    if (error != 0) {
      return fail(errors, "capture", error);
    }
  }
  if ((error = create_tpm(vm)) != 0) {
    return fail(errors, "TPM", error);
  }
  if ((error = create_backend(vm)) != 0) {
    return fail(errors, "virtual processors", error);
  }
  if ((error = create_partition(vm)) != 0) {
    return fail(errors, "platform", error);
  }
  if ((error = es_vm_tpm_create(vm)) != 0) {
    return fail(errors, "TPM", error);
  }
  if ((error = open_ports(vm)) != 0) {
    return fail(errors, "platform", error);
  }
  if ((error = es_vmbus_create_on(vm->partition, vm->loop, version, &vm->vmbus)) != 0) {
    return fail(errors, "VMBus", error);
  }
  return es_disks_create(&vm->disks, &plan->disks, vm->loop, vm->vmbus, plan->vm.processors, errors);
}

int es_vm_attach(struct es_vm *vm, FILE *errors) {
  int error = es_backend_attach(&vm->backend, vm->partition);
  return error == 0 ? 0 : fail(errors, "virtual processors", error);
}

int es_vm_run(struct es_vm *vm, FILE *errors) {
  struct es_boot_state state = {0};
  const struct es_message_vm *plan = &vm->plan->vm;
  int error = 0;
  if (plan->has_kernel) {
    struct es_boot_config config = {.kernel = vm->plan->kernel,
                                    .initrd = vm->plan->initrd,
                                    .kernel_name = plan->kernel_name,
                                    .initrd_name = plan->initrd_name,
                                    .command_line = plan->command_line,
                                    .processors = plan->processors,
                                    .memory_size = plan->memory,
                                    .errors = errors};
    es_vm_tpm_prepare(vm, &config);
    error = es_boot_load(&vm->memory, &config, &state);
    close(vm->plan->kernel);
    if (vm->plan->initrd >= 0) {
      close(vm->plan->initrd);
    }
    if (error != 0) {
      return error;
    }
  }
  if ((error = es_vm_tpm_power_on(vm)) != 0) {
    return fail(errors, "TPM", error);
  }
  if ((error = es_backend_run(&vm->backend, &state)) != 0) {
    return fail(errors, "virtual processors", error);
  }
  if (es_vm_tpm_again(vm)) {
    es_backend_stop(&vm->backend, ES_STOP_RESET);
  }
  return 0;
}

void es_vm_stop(struct es_vm *vm, enum es_stop_reason reason) {
  es_backend_stop(&vm->backend, reason);
}

void es_vm_begin_end(struct es_vm *vm) {
  es_vm_release(vm);
  es_vmbus_reset(vm->vmbus);
  (void)es_pcapng_stop();
}

bool es_vm_quiet(struct es_vm *vm) {
  return es_vmbus_idle(vm->vmbus) && es_disks_quiet(&vm->disks) && es_platform_serial_flushed(vm->platform) &&
         es_pcapng_idle();
}
