/* What `entresol ctl` can say to a running machine. */
#include <stdio.h>
#include <string.h>

#include "hand-written/process/manager.h"
#include "runtime/scalar.h"

static enum es_control_status refuse(FILE *out, const char *why) {
  fprintf(out, "%s\n", why);
  return ES_CONTROL_STATUS_REFUSED;
}

static enum es_control_status usage(FILE *out) {
  fputs("usage: status|counters [--json] | inspect [PATH] [--json] | events [--json] [--since NUMBER] | events "
        "--follow | metrics | lun add "
        "CTRL LUN FILE [--read-only] | lun remove CTRL LUN | "
        "capture start FILE|- | capture stop | reset | poweroff\n",
        out);
  fputs("       service [--binary PATH]\n", out);
  return ES_CONTROL_STATUS_USAGE;
}

static bool lun_number(const char *word, uint32_t *lun) {
  uint64_t value;
  if (!es_scalar_integer(word, &value) || value > UINT32_MAX) {
    return false;
  }
  *lun = (uint32_t)value;
  return true;
}

static enum es_control_status lun_add(struct es_manager *manager, const char *const *words, unsigned count, FILE *out) {
  uint32_t lun;
  bool read_only = count == 6 && strcmp(words[5], "--read-only") == 0;
  if ((count != 5 && !read_only) || !lun_number(words[3], &lun)) {
    return usage(out);
  }
  const char *why = "";
  struct es_files_disk *disk =
      es_files_add(&manager->files, manager->settings, words[2], lun, words[4], read_only, &why);
  if (disk == NULL) {
    return refuse(out, why);
  }
  const struct es_message question = {.kind = ES_MESSAGE_LUN_ADD, .as.disk = disk->disk};
  const struct es_message_answer *answer = es_manager_ask(manager, &question, &disk->fd, 1);
  if (answer == NULL || answer->refused) {
    es_files_remove(disk);
    return refuse(out, answer != NULL ? answer->text : "the machine does not answer");
  }
  return ES_CONTROL_STATUS_DONE;
}

static enum es_control_status lun_remove(struct es_manager *manager, const char *const *words, unsigned count,
                                         FILE *out) {
  uint32_t lun;
  if (count != 4 || !lun_number(words[3], &lun)) {
    return usage(out);
  }
  struct es_files_disk *disk = es_files_find(&manager->files, manager->settings, words[2], lun);
  if (disk == NULL) {
    return refuse(out, "there is no such LUN");
  }
  const struct es_message question = {.kind = ES_MESSAGE_LUN_REMOVE, .as.disk = disk->disk};
  const struct es_message_answer *answer = es_manager_ask(manager, &question, NULL, 0);
  if (answer == NULL || answer->refused) {
    return refuse(out, answer != NULL ? answer->text : "the machine does not answer");
  }
  es_files_remove(disk);
  return ES_CONTROL_STATUS_DONE;
}

static enum es_control_status reset(struct es_manager *manager, FILE *out) {
  const struct es_message question = {.kind = ES_MESSAGE_STOP, .as.stop.reason = ES_STOP_RESET};
  const struct es_message_answer *answer = es_manager_ask(manager, &question, NULL, 0);
  return answer == NULL || answer->refused ? refuse(out, "the machine does not answer") : ES_CONTROL_STATUS_DONE;
}

static enum es_control_status service(struct es_manager *manager, const char *const *words, unsigned count, FILE *out) {
  bool binary = count == 3 && strcmp(words[1], "--binary") == 0;
  if (count != 1 && !binary) {
    return usage(out);
  }
  return es_manager_service(manager, binary ? words[2] : NULL, out);
}

enum es_control_status es_manager_command(struct es_manager *manager, const char *const *words, unsigned count,
                                          FILE *out) {
  if (count == 0) {
    return usage(out);
  }
  if (strcmp(words[0], "service") == 0) {
    return service(manager, words, count, out);
  }
  bool json = count == 2 && strcmp(words[1], "--json") == 0;
  if ((count == 1 || json) && strcmp(words[0], "status") == 0) {
    es_manager_status(manager, json, out);
    return ES_CONTROL_STATUS_DONE;
  }
  if ((count == 1 || json) && strcmp(words[0], "counters") == 0) {
    es_manager_counters(manager, json, out);
    return ES_CONTROL_STATUS_DONE;
  }
  if (count >= 2 && strcmp(words[0], "lun") == 0) {
    if (strcmp(words[1], "add") == 0) {
      return lun_add(manager, words, count, out);
    }
    if (strcmp(words[1], "remove") == 0) {
      return lun_remove(manager, words, count, out);
    }
  }
  if (count == 3 && strcmp(words[0], "capture") == 0 && strcmp(words[1], "start") == 0) {
    return es_manager_capture_start(manager, words[2], out);
  }
  if (count == 2 && strcmp(words[0], "capture") == 0 && strcmp(words[1], "stop") == 0) {
    return es_manager_capture_stop(manager, out);
  }
  enum es_control_status report = es_manager_report(manager, words, count, out);
  if (report != ES_CONTROL_STATUS_USAGE) {
    return report;
  }
  if (count == 1 && strcmp(words[0], "reset") == 0) {
    return reset(manager, out);
  }
  if (count == 1 && strcmp(words[0], "poweroff") == 0) {
    return es_manager_shut_down(manager) ? ES_CONTROL_STATUS_DONE : refuse(out, "the machine does not answer");
  }
  return usage(out);
}
