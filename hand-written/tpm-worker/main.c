/* The program `entresol-tpm`, which the manager starts, and under the name entresol-tpm-pipe a TPM on standard input and output. */
#include <stdio.h>
#include <string.h>

#include "hand-written/tpm-keeper/places.h"
#include "hand-written/tpm-worker/pipe.h"
#include "hand-written/tpm-worker/worker.h"

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
  if (count == 1) {
    return es_tpm_worker_main(NULL, NULL);
  }
  fputs("entresol-tpm is started by entresol\n", stderr);
  return 2;
}
