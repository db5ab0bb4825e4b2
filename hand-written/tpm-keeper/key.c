#include "hand-written/tpm-keeper/key.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/files.h"

static int read_file(const char *path, uint8_t key[ES_TPM_CONTROL_KEY_SIZE]) {
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  if (fd < 0) {
    return -errno;
  }
  ssize_t size = es_tpm_read_all(fd, key, ES_TPM_CONTROL_KEY_SIZE);
  close(fd);
  if (size < 0 && size != -EFBIG) {
    return (int)size;
  }
  return size == ES_TPM_CONTROL_KEY_SIZE ? 0 : -EINVAL;
}

static int read_keyring(const char *name, uint8_t key[ES_TPM_CONTROL_KEY_SIZE]) {
  long number = syscall(SYS_request_key, "user", name, NULL, 0);
  if (number < 0) {
    return -errno;
  }
  long size = syscall(SYS_keyctl, KEYCTL_READ, number, key, ES_TPM_CONTROL_KEY_SIZE);
  if (size < 0) {
    return -errno;
  }
  return size == ES_TPM_CONTROL_KEY_SIZE ? 0 : -EINVAL; /* the size of the key, whatever there was room for */
}

int es_tpm_key_read(const struct es_tpm_key_source *source, uint8_t key[ES_TPM_CONTROL_KEY_SIZE]) {
  int error = 0;
  memset(key, 0, ES_TPM_CONTROL_KEY_SIZE);
  if (source->kind == ES_TPM_KEY_FILE) {
    error = read_file(source->name, key);
  } else if (source->kind == ES_TPM_KEY_KEYRING) {
    error = read_keyring(source->name, key);
  }
  if (error != 0) {
    explicit_bzero(key, ES_TPM_CONTROL_KEY_SIZE);
  }
  return error;
}
