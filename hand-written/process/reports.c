/* `entresol ctl inspect`, `events` and `metrics`: what the worker writes into memory of ours, given on without what could
 * speak to a terminal. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/process/metrics.h"
#include "hand-written/process/report.h"
#include "runtime/scalar.h"

/* Memory of fixed size, so that a worker cannot make it larger. Descriptor or negative errno. */
static int make_memory(void) {
  int fd = memfd_create("report", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0 || ftruncate(fd, (off_t)ES_REPORT_SIZE) != 0 ||
      fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) {
    int error = errno;
    if (fd >= 0) {
      close(fd);
    }
    return -error;
  }
  return fd;
}

/* The worker's text may be anything. */
static void copy_text(int fd, size_t size, FILE *out) {
  char part[4096];
  for (size_t at = 0; at < size;) {
    size_t wanted = size - at < sizeof part ? size - at : sizeof part;
    ssize_t got = pread(fd, part, wanted, (off_t)at);
    if (got <= 0) {
      return;
    }
    for (ssize_t i = 0; i < got; i++) {
      if ((part[i] < ' ' || part[i] > '~') && part[i] != '\n') {
        part[i] = '?';
      }
    }
    fwrite(part, 1, (size_t)got, out);
    at += (size_t)got;
  }
}

static void put(void *context, const char *text, size_t size) {
  fwrite(text, 1, size, context);
}

static enum es_control_status ask(struct es_manager *manager, const struct es_message_report *report, FILE *out) {
  const struct es_message question = {.kind = ES_MESSAGE_REPORT, .as.report = *report};
  int fd = make_memory();
  if (fd < 0) {
    fprintf(out, "%s\n", strerror(-fd));
    return ES_CONTROL_STATUS_REFUSED;
  }
  const struct es_message_answer *answer = es_manager_ask(manager, &question, &fd, 1);
  bool good = answer != NULL && !answer->refused && answer->next <= ES_REPORT_SIZE;
  if (good) {
    copy_text(fd, answer->next, out);
  } else {
    fprintf(out, "%s\n", answer != NULL && answer->refused ? answer->text : "the machine does not answer");
  }
  close(fd);
  return good ? ES_CONTROL_STATUS_DONE : ES_CONTROL_STATUS_REFUSED;
}

static bool take_words(struct es_message_report *report, const char *const *words, unsigned count) {
  bool path = false;
  for (unsigned i = 1; i < count; i++) {
    if (strcmp(words[i], "--json") == 0 && !report->json && report->kind != ES_MESSAGE_REPORT_METRICS) {
      report->json = true;
    } else if (strcmp(words[i], "--since") == 0 && report->kind == ES_MESSAGE_REPORT_EVENTS && i + 1 < count &&
               es_scalar_integer(words[i + 1], &report->since)) {
      i++;
    } else if (report->kind == ES_MESSAGE_REPORT_INSPECT && !path && words[i][0] != '-' &&
               es_message_text(report->path, sizeof report->path, words[i])) {
      path = true;
    } else {
      return false;
    }
  }
  return true;
}

enum es_control_status es_manager_report(struct es_manager *manager, const char *const *words, unsigned count,
                                         FILE *out) {
  static const struct {
    const char *word;
    enum es_message_report_kind kind;
  } kinds[] = {{"inspect", ES_MESSAGE_REPORT_INSPECT},
               {"events", ES_MESSAGE_REPORT_EVENTS},
               {"metrics", ES_MESSAGE_REPORT_METRICS}};
  for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    struct es_message_report report = {.kind = kinds[i].kind};
    if (strcmp(words[0], kinds[i].word) != 0) {
      continue;
    }
    if (!take_words(&report, words, count)) {
      return ES_CONTROL_STATUS_USAGE;
    }
    enum es_control_status status = ask(manager, &report, out);
    if (status == ES_CONTROL_STATUS_DONE && report.kind == ES_MESSAGE_REPORT_METRICS) {
      es_metrics_rooms(put, out);
    }
    return status;
  }
  return ES_CONTROL_STATUS_USAGE;
}
