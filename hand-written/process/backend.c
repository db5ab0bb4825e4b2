#include "hand-written/process/backend.h"

#include "hand-written/kvm/kvm.h"
#include "hand-written/kvm/saved.h"
#include "hand-written/remote/remote.h"

int es_backend_create(struct es_backend *backend, const struct es_backend_options *options) {
  if (options->guest >= 0) {
    const struct es_remote_options remote = {.socket = options->guest,
                                             .memory = options->memory,
                                             .processors = options->processors,
                                             .successor = options->successor,
                                             .loop = options->loop,
                                             .context = options->context,
                                             .enter_thread = options->enter_thread,
                                             .stopped = options->stopped,
                                             .paused = options->paused};
    return es_remote_create(&remote, &backend->remote);
  }
  const struct es_kvm_options kvm = {.memory = options->memory,
                                     .processors = options->processors,
                                     .loop = options->loop,
                                     .context = options->context,
                                     .enter_thread = options->enter_thread,
                                     .stopped = options->stopped,
                                     .paused = options->paused};
  return es_kvm_create(&kvm, &backend->kvm);
}

void es_backend_describe(const struct es_backend *backend, struct es_partition_config *config) {
  if (backend->remote != NULL) {
    es_remote_describe(backend->remote, config);
  } else {
    es_kvm_describe(backend->kvm, config);
  }
}

int es_backend_attach(struct es_backend *backend, struct es_partition *partition) {
  return backend->remote != NULL ? es_remote_attach(backend->remote, partition)
                                 : es_kvm_attach(backend->kvm, partition);
}

int es_backend_run(struct es_backend *backend, const struct es_boot_state *state) {
  return backend->remote != NULL ? es_remote_run(backend->remote) : es_kvm_run(backend->kvm, state);
}

void es_backend_stop(struct es_backend *backend, enum es_stop_reason reason) {
  if (backend->remote != NULL) {
    es_remote_stop(backend->remote, reason);
  } else {
    es_kvm_stop(backend->kvm, reason);
  }
}

int es_backend_pause(struct es_backend *backend) {
  return backend->remote != NULL ? es_remote_pause(backend->remote) : es_kvm_pause(backend->kvm);
}

int es_backend_save(struct es_backend *backend, struct es_state_out *out) {
  return backend->remote != NULL ? es_remote_save(backend->remote, out) : es_kvm_save(backend->kvm, out);
}

es_result es_backend_restore(struct es_backend *backend, struct es_state_in *in) {
  return backend->remote != NULL ? es_remote_restore(backend->remote, in) : es_kvm_restore(backend->kvm, in);
}

int es_backend_resume(struct es_backend *backend) {
  return backend->remote != NULL ? es_remote_resume(backend->remote) : es_kvm_resume(backend->kvm);
}

const struct es_sandbox_list *es_backend_vp_calls(const struct es_backend *backend) {
  return backend->remote != NULL ? &es_remote_vp_calls : &es_kvm_vp_calls;
}

void es_backend_inspect(const struct es_backend *backend, struct es_inspect *inspect) {
  if (backend->remote != NULL) {
    es_remote_inspect(backend->remote, inspect);
  } else {
    es_kvm_inspect(backend->kvm, inspect);
  }
}
