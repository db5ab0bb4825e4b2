/* What `entresol ctl status` and `counters` print. The worker's part comes as lines: of status "WORD key=value …", of
 * counters "NAME VALUE". */
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/process/manager.h"
#include "hand-written/tpm-keeper/places.h"
#include "runtime/counters.h"

enum { FIGURES_SIZE = 2048 };

/* The value in KiB behind `key` at the beginning of a line. */
static uint64_t figure(const char *text, const char *key) {
  size_t size = strlen(key);
  for (const char *line = text; line != NULL; line = strchr(line, '\n')) {
    line += *line == '\n';
    if (strncmp(line, key, size) == 0) {
      return strtoull(line + size, NULL, 10);
    }
  }
  return 0;
}

static bool read_figures(int smaps_rollup, char text[FIGURES_SIZE]) {
  ssize_t size = pread(smaps_rollup, text, FIGURES_SIZE - 1, 0);
  text[size < 0 ? 0 : size] = '\0';
  return size > 0;
}

uint64_t es_resident_kib(int smaps_rollup, bool has_guest_memory) {
  char text[FIGURES_SIZE];
  if (!read_figures(smaps_rollup, text)) {
    return 0;
  }
  /* Guest memory is shared memory; of other shared memory whoever maps it has a ring to the TPM at most. */
  uint64_t whole = figure(text, "Pss:"), shared = has_guest_memory ? figure(text, "Pss_Shmem:") : 0;
  return whole - (shared < whole ? shared : whole);
}

/* What of the guest's memory lies in large pages, and is mapped as such. */
static uint64_t large_pages_kib(int smaps_rollup) {
  char text[FIGURES_SIZE];
  return read_figures(smaps_rollup, text) ? figure(text, "ShmemPmdMapped:") : 0;
}

/* Of a process whose figures are asked for by name; 0 when the system keeps them from who asks. */
static uint64_t kib_of(const char *process) {
  char path[64];
  (void)snprintf(path, sizeof path, "/proc/%s/smaps_rollup", process);
  int figures = open(path, O_RDONLY | O_CLOEXEC);
  uint64_t kib = figures >= 0 ? es_resident_kib(figures, false) : 0;
  if (figures >= 0) {
    close(figures);
  }
  return kib;
}

/* The line of the TPM's process, and its KiB. */
static uint64_t put_tpm(const struct es_manager *manager, char *line, size_t room) {
  char process[16];
  line[0] = '\0';
  if (manager->tpm == NULL || !es_tpm_keeper_alive(manager->tpm)) {
    return 0;
  }
  (void)snprintf(process, sizeof process, "%d", (int)manager->tpm->worker);
  const uint64_t kib = kib_of(process);
  (void)snprintf(line, room, "process name=" ES_TPM_PROGRAM " pid=%s pss-kib=%" PRIu64 "\n", process, kib);
  return kib;
}

/* A JSON string of what may be any bytes. */
static void put_string(FILE *out, const char *text, size_t size) {
  fputc('"', out);
  for (size_t i = 0; i < size; i++) {
    unsigned char byte = (unsigned char)text[i];
    if (byte == '"' || byte == '\\') {
      fputc('\\', out);
      fputc(byte, out);
    } else if (byte < 0x20 || byte >= 0x7f) {
      fprintf(out, "\\u%04x", byte);
    } else {
      fputc(byte, out);
    }
  }
  fputc('"', out);
}

static void put_value(FILE *out, const char *text, size_t size) {
  bool number = size != 0 && size < 16 && strspn(text, "0123456789") >= size;
  if (number) {
    fprintf(out, "%.*s", (int)size, text);
  } else {
    put_string(out, text, size);
  }
}

/* "channel relid=3 open=1" → {"kind": "channel", "relid": 3, "open": 1} */
static void put_line(FILE *out, const char *line, size_t size) {
  const char *end = line + size;
  size_t word = strcspn(line, " \n");
  fputs("{\"kind\": ", out);
  put_string(out, line, word < size ? word : size);
  const char *at = line + word;
  while (at < end && *at == ' ') {
    at++;
    size_t length = strcspn(at, " \n"), key = strcspn(at, "= \n");
    fputs(", ", out);
    put_string(out, at, key);
    fputs(": ", out);
    put_value(out, key < length ? at + key + 1 : at + key, key < length ? length - key - 1 : 0);
    at += length;
  }
  fputc('}', out);
}

static void put_lines(FILE *out, const char *text) {
  const char *separator = "\n    ";
  while (*text != '\0') {
    size_t size = strcspn(text, "\n");
    fputs(separator, out);
    put_line(out, text, size);
    separator = ",\n    ";
    text += size + (text[size] == '\n');
  }
}

static const char *state_name(const struct es_manager *manager) {
  if (!manager->worker.started || manager->worker.ended) {
    return "starting";
  }
  return manager->shutting_down ? "shutting-down" : "running";
}

void es_manager_status(struct es_manager *manager, bool json, FILE *out) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  char tpm[96];
  uint64_t manager_kib = kib_of("self"), tpm_kib = put_tpm(manager, tpm, sizeof tpm);
  const int figures = manager->worker.memory_figures;
  uint64_t worker_kib = figures >= 0 ? es_resident_kib(figures, true) : 0;
  const struct es_sandbox_state *sandbox = &manager->worker.begin.sandbox;
  char lines[1024];
  snprintf(lines, sizeof lines,
           "machine name=%s state=%s seconds=%" PRId64 " resets=%u\n"
           "process name=entresol pid=%d pss-kib=%" PRIu64 "\n"
           "process name=entresol-vm pid=%d pss-kib=%" PRIu64 "\n"
           "%s"
           "memory pss-kib=%" PRIu64 " guest-mib=%" PRIu64 " guest-large-pages-kib=%" PRIu64 "\n"
           "sandbox user=%d mounts=%d network=%d ipc=%d uts=%d\n",
           manager->settings->name, state_name(manager), (int64_t)(now.tv_sec - manager->started_at.tv_sec),
           (unsigned)es_manager_counted(ES_MANAGER_RESETS), (int)getpid(), manager_kib, (int)manager->worker.pid,
           worker_kib, tpm, manager_kib + worker_kib + tpm_kib, manager->settings->memory >> 20,
           figures >= 0 ? large_pages_kib(figures) : 0, sandbox->user, sandbox->mounts, sandbox->network, sandbox->ipc,
           sandbox->uts);
  if (manager->tpm != NULL) {
    size_t size = strlen(lines);
    (void)snprintf(lines + size, sizeof lines - size, "tpm process=%d alive=%d\n", (int)manager->tpm->worker,
                   es_tpm_keeper_alive(manager->tpm));
  }
  const struct es_message question = {.kind = ES_MESSAGE_STATUS};
  const struct es_message_answer *answer = es_manager_ask(manager, &question, NULL, 0);
  const char *more = answer != NULL ? answer->text : "";
  if (!json) {
    fprintf(out, "%s%s", lines, more);
    return;
  }
  fputs("{\"status\": [", out);
  put_lines(out, lines);
  if (more[0] != '\0') {
    fputc(',', out);
    put_lines(out, more);
  }
  fputs("\n]}\n", out);
}

static void put_counters(FILE *out, const char *text, bool *first) {
  while (*text != '\0') {
    size_t size = strcspn(text, "\n"), name = strcspn(text, " \n");
    fputs(*first ? "\n  " : ",\n  ", out);
    *first = false;
    put_string(out, text, name);
    fprintf(out, ": %.*s", (int)(size - name), text + name);
    text += size + (text[size] == '\n');
  }
}

struct own_counters {
  FILE *out;
  bool json, first;
};

static bool put_own_counter(void *context, const struct es_counter_set *set, const struct es_counter *counter) {
  struct own_counters *own = context;
  char line[128];
  (void)snprintf(line, sizeof line, "%s.%s %" PRIu64 "\n", set->name, counter->name, es_counter_value(counter));
  if (own->json) {
    put_counters(own->out, line, &own->first);
  } else {
    fputs(line, own->out);
  }
  return true;
}

void es_manager_counters(struct es_manager *manager, bool json, FILE *out) {
  struct es_message question = {.kind = ES_MESSAGE_COUNTERS};
  struct own_counters own = {.out = out, .json = json, .first = true};
  fputs(json ? "{" : "", out);
  es_counters_walk(put_own_counter, &own);
  for (;;) {
    const struct es_message_answer *answer = es_manager_ask(manager, &question, NULL, 0);
    if (answer == NULL) {
      break;
    }
    if (json) {
      put_counters(out, answer->text, &own.first);
    } else {
      fputs(answer->text, out);
    }
    if (answer->next <= question.as.counters.first) {
      break;
    }
    question.as.counters.first = answer->next;
  }
  fputs(json ? "\n}\n" : "", out);
}
