/* The few operations on files that a TPM's state is stored with, so that tests can cut the power between any two of them. Manager's
 * thread. */
#ifndef ES_TPM_KEEPER_FILES_H
#define ES_TPM_KEEPER_FILES_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* As the calls of their names; negative errno instead of -1 and errno. */
struct es_tpm_files {
  int (*create)(int folder, const char *name); /* emptied when it is there; descriptor */
  ssize_t (*write_at)(int fd, const void *bytes, size_t size, uint64_t offset);
  int (*sync)(int fd); /* of a file or a folder */
  int (*rename)(int folder, const char *from, const char *to);
  void (*close)(int fd);
};
extern const struct es_tpm_files es_tpm_real_files;

/* All of it, or negative errno. */
int es_tpm_write_all(const struct es_tpm_files *files, int fd, const uint8_t *bytes, size_t size, uint64_t offset);

/* A file `name` with other bytes in it, durable when this returns 0; else, and whenever the power is cut, it is the old or the new one.
 * `temporary` is a name beside it that is nobody else's. */
int es_tpm_replace(const struct es_tpm_files *files, int folder, const char *name, const char *temporary,
                   const uint8_t *bytes, size_t size);

/* At most `room` bytes of a file. Number of bytes, or negative errno; -EFBIG: it has more. */
ssize_t es_tpm_read_all(int fd, uint8_t *bytes, size_t room);

#endif
