/* The program `entresol-tpm`, which the manager starts, and under the name entresol-tpm-pipe a TPM on standard input and output. */
#include <stdio.h>
#include <string.h>

#include "hand-written/tpm-keeper/places.h"
#include "hand-written/tpm-worker/manufacture.h"
#include "hand-written/tpm-worker/pipe.h"
#include "hand-written/tpm-worker/worker.h"

static int manufacture(const char *folder) {
  struct es_tpm_ca ca;
  const char *why = es_tpm_ca_open(&ca, folder);
  if (why != NULL) {
    fprintf(stderr, "entresol: error: %s: %s\n", folder, why);
    return ES_TPM_EXIT_SAID;
  }
  return es_tpm_worker_main(es_tpm_manufacture, &ca);
}

int main(int count, char **words) {
  const char *slash = count > 0 ? strrchr(words[0], '/') : NULL;
  const char *name = slash != NULL ? slash + 1 : count > 0 ? words[0] : "";
  if (strcmp(name, ES_TPM_PIPE_PROGRAM) == 0) {
    return es_tpm_pipe_main(count, words);
  }
  if (count == 2 && strcmp(words[1], "--version") == 0) {
    puts(ES_TPM_PROGRAM " " ES_VERSION);
    return 0;
  }
  if (count == 2 && strcmp(words[1], "--show-sandbox") == 0) {
    es_sandbox_print(&es_tpm_calls, stdout);
    es_sandbox_print(&es_tpm_cancel_calls, stdout);
    return 0;
  }
  if (count == 1) {
    return es_tpm_worker_main(NULL, NULL);
  }
  if (count == 3 && strcmp(words[1], "manufacture") == 0) {
    return manufacture(words[2]);
  }
  fputs("entresol-tpm is started by entresol\n", stderr);
  return 2;
}
