/* The thread of a virtual processor: answers its intercepts, stands still while the guest is paused. What it may call is the list at the end. */
#include <errno.h>
#include <sys/socket.h>

#include "hand-written/remote/state.h"
#include "runtime/events.h"

static bool answer(struct es_remote *remote, uint32_t vp, const struct es_remote_question *question,
                   struct es_remote_answer *answer) {
  struct es_partition *partition = remote->partition;
  switch ((enum es_remote_intercept)question->intercept) {
  case ES_REMOTE_MSR_READ:
    answer->fault =
        es_partition_msr_read(partition, vp, (uint32_t)question->number, &answer->value) != ES_INTERCEPT_DONE;
    return true;
  case ES_REMOTE_MSR_WRITE:
    answer->fault =
        es_partition_msr_write(partition, vp, (uint32_t)question->number, question->value) != ES_INTERCEPT_DONE;
    return true;
  case ES_REMOTE_HYPERCALL:
    answer->value = es_partition_hypercall(partition, vp, question->number, question->value, question->output);
    return true;
  case ES_REMOTE_DOORBELL:
    answer->value = es_partition_doorbell(partition, vp, (uint32_t)question->number);
    return true;
  case ES_REMOTE_IO_READ:
    es_partition_io_read(partition, vp, question->number, question->width, &answer->value);
    return true;
  case ES_REMOTE_IO_WRITE:
    es_partition_io_write(partition, vp, question->number, question->width, question->value);
    return true;
  case ES_REMOTE_MMIO_READ:
    es_partition_mmio_read(partition, vp, question->number, question->width, &answer->value);
    return true;
  case ES_REMOTE_MMIO_WRITE:
    es_partition_mmio_write(partition, vp, question->number, question->width, question->value);
    return true;
  case ES_REMOTE_PAUSED: /* answer_all() has taken it */
    break;
  }
  return false;
}

/* Waits until the guest may go on. One that says so late, or unasked, goes on at once. */
static void park(struct es_remote *remote, uint64_t number) {
  pthread_mutex_lock(&remote->pause_lock);
  if (remote->pausing && number == remote->pause_number) {
    if (++remote->parked == remote->options.processors) {
      es_loop_wake_signal(&remote->changed);
    }
    while (remote->pausing && number == remote->pause_number) {
      pthread_cond_wait(&remote->resumed, &remote->pause_lock);
    }
  }
  pthread_mutex_unlock(&remote->pause_lock);
}

static bool width_good(const struct es_remote_question *question) {
  return question->intercept < ES_REMOTE_IO_READ || question->width == 1 || question->width == 2 ||
         question->width == 4 || question->width == 8;
}

/* Until the socket is shut: by the guest's process, or by us when the machine stops. */
static void answer_all(struct es_remote_vp *vp) {
  struct es_remote_question question;
  for (;;) {
    ssize_t size = recv(vp->ours, &question, sizeof question, 0);
    if (size < 0 && errno == EINTR) {
      continue;
    }
    if (size == (ssize_t)sizeof question && question.intercept == ES_REMOTE_PAUSED) {
      park(vp->remote, question.number);
      continue;
    }
    struct es_remote_answer reply = {0};
    if (size != (ssize_t)sizeof question || !width_good(&question) ||
        !answer(vp->remote, vp->index, &question, &reply) ||
        es_remote_send_packet(vp->ours, &reply, sizeof reply, NULL, 0) != 0) {
      return;
    }
  }
}

void *es_remote_vp_thread(void *context) {
  struct es_remote_vp *vp = context;
  struct es_remote *remote = vp->remote;
  es_events_from((struct es_event_sender){ES_EVENT_SOURCE_VP, vp->index});
  bool good =
      remote->options.enter_thread == NULL || remote->options.enter_thread(remote->options.context, vp->index) == 0;
  if (!good) {
    atomic_fetch_add(&remote->failed, 1);
  }
  pthread_barrier_wait(&remote->entered);
  if (good) {
    answer_all(vp);
  }
  atomic_fetch_sub(&remote->threads, 1);
  es_loop_wake_signal(&remote->changed);
  return NULL;
}

static const struct es_sandbox_rule vp_rules[] = {
    {.name = "recvfrom"},      {.name = "sendmsg"},      {.name = "write"}, /* wake-ups of the loop, log lines */
    {.name = "futex"},         {.name = "rt_sigreturn"}, {.name = "rt_sigprocmask"},
    {.name = "clock_gettime"}, /* a system call wherever the host's clock source is not one that the vDSO can read */
    {.name = "madvise"}, /* glibc gives an ending thread's stack back */
    {.name = "exit"},
};

const struct es_sandbox_list es_remote_vp_calls = {"vp-remote", vp_rules, sizeof vp_rules / sizeof *vp_rules};
