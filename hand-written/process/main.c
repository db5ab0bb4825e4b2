/* The program `entresol`, and under the name entresol-vm its worker. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generated/service_wire.h"
#include "hand-written/kvm/probe.h"
#include "hand-written/process/control.h"
#include "hand-written/process/manager.h"
#include "hand-written/process/say.h"
#include "hand-written/process/worker.h"

static const char usage_text[] =
    "usage: entresol run FILE [--outside FILE] [--boot STAGES]\n"
    "       entresol check FILE [--outside FILE] | --host\n"
    "       entresol ctl [-s SOCK] status|counters [--json]\n"
    "                              | inspect [PATH] [--json] | events [--json] [--since NUMBER] | events --follow | "
    "metrics\n"
    "                              | lun add CTRL LUN FILE [--read-only] | lun remove CTRL LUN\n"
    "                              | capture start FILE|- | capture stop\n"
    "                              | reset | poweroff\n"
    "       entresol ctl [-s SOCK] service [--binary PATH]\n"
    "       entresol tpm manufacture FILE\n"
    "       entresol --version | --help\n";

static int usage(void) {
  fputs(usage_text, stderr);
  return ES_EXIT_USAGE;
}

static int run(int count, char **words) {
  struct es_run_options options = {0};
  for (int i = 0; i < count; i++) {
    if (strcmp(words[i], "--show-sandbox") == 0) {
      options.show_sandbox = true;
    } else if (strcmp(words[i], "--outside") == 0 && i + 1 < count) {
      options.outside_path = words[++i];
    } else if (strcmp(words[i], "--boot") == 0 && i + 1 < count) {
      options.boot_path = words[++i];
    } else if (strcmp(words[i], "--guest-socket") == 0 && i + 1 < count) {
      options.guest_socket = words[++i];
    } else if (words[i][0] != '-' && options.settings_path == NULL) {
      options.settings_path = words[i];
    } else {
      return usage();
    }
  }
  return options.settings_path == NULL ? usage() : es_manager_run(&options);
}

static int check_file(const char *path, const char *outside) {
  struct es_settings *settings = NULL;
  char *errors = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&errors, &size);
  if (out == NULL) {
    return ES_EXIT_ERROR;
  }
  int error = outside == NULL ? es_settings_load(path, &settings, out)
                              : es_settings_load_outside(path, outside, &settings, out);
  fclose(out);
  es_say_lines(errors);
  free(errors);
  bool good = error == 0 && es_files_check(settings) && es_manager_tpm_check(settings);
  es_settings_free(settings);
  if (good) {
    printf("%s: good\n", path);
  }
  return good ? 0 : ES_EXIT_ERROR;
}

static int check(int count, char **words) {
  if (count == 3 && strcmp(words[1], "--outside") == 0 && words[0][0] != '-') {
    return check_file(words[0], words[2]);
  }
  if (count != 1) {
    return usage();
  }
  if (strcmp(words[0], "--host") == 0) {
    struct es_kvm_probe probe;
    bool usable = es_kvm_probe(&probe);
    es_kvm_probe_print(&probe, stdout);
    return usable ? 0 : ES_EXIT_ERROR;
  }
  return words[0][0] == '-' ? usage() : check_file(words[0], NULL);
}

static int control(int count, char **words) {
  const char *path = NULL;
  if (count >= 2 && strcmp(words[0], "-s") == 0) {
    path = words[1];
    count -= 2;
    words += 2;
  }
  if (count < 1 || words[0][0] == '-' || (unsigned)count > ES_CONTROL_WORDS_MAX) {
    return usage();
  }
  char found[128];
  if (path == NULL && !es_control_find(found, sizeof found)) {
    return 4;
  }
  return es_control_client(path != NULL ? path : found, (const char *const *)words, (unsigned)count);
}

int main(int count, char **words) {
  if (count > 0 && strcmp(words[0], ES_WORKER_PROGRAM) == 0) {
    if (count == 2 && strcmp(words[1], "--version") == 0) {
      printf(ES_WORKER_PROGRAM " " ES_VERSION " protocol %u-%08x\n", ES_SERVICE_PROTOCOL, es_message_layout());
      return 0;
    }
    return es_worker_main();
  }
  if (count < 2) {
    return usage();
  }
  if (strcmp(words[1], "run") == 0) {
    return run(count - 2, words + 2);
  }
  if (strcmp(words[1], "check") == 0) {
    return check(count - 2, words + 2);
  }
  if (strcmp(words[1], "ctl") == 0) {
    return control(count - 2, words + 2);
  }
  if (strcmp(words[1], "tpm") == 0 && count == 4 && strcmp(words[2], "manufacture") == 0 && words[3][0] != '-') {
    return es_manager_tpm_manufacture(words[3]);
  }
  if (strcmp(words[1], "--version") == 0 && count == 2) {
    puts("entresol " ES_VERSION);
    return 0;
  }
  if (strcmp(words[1], "--help") == 0 && count == 2) {
    fputs(usage_text, stdout);
    return 0;
  }
  return usage();
}
