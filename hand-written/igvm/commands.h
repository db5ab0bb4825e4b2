/* What entresol-igvm does, each word of its command line one function. They return the program's exit code. */
#ifndef ES_IGVM_COMMANDS_H
#define ES_IGVM_COMMANDS_H

#include "hand-written/igvm/measure.h"

/* A file that was read without a violation. */
struct es_igvm_opened {
  uint8_t *bytes;
  struct es_igvm_file file;
};
/* True, or a line about what is wrong was printed. */
bool es_igvm_open(const char *path, struct es_igvm_opened *opened);
void es_igvm_release(struct es_igvm_opened *opened);

/* The lines of `measure`; its exit code. */
int es_igvm_print_digests(const char *path, const struct es_igvm_digest digests[ES_IGVM_MEASURED_COUNT]);

int es_igvm_build_command(int count, char **words);
int es_igvm_verify(int count, char **words);
int es_igvm_measure_command(int count, char **words);
int es_igvm_dump_command(int count, char **words);
int es_igvm_diff_command(int count, char **words);
int es_igvm_report_command(int count, char **words);
int es_igvm_extract_command(int count, char **words);
int es_igvm_lock_command(int count, char **words);
int es_igvm_usage(void);

#endif
