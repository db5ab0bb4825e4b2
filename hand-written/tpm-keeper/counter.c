/* The counter that an old state is known by: a decimal number in a file, best on another file system than the state's. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/store.h"

static int read_value(struct es_tpm_counter *counter) {
  char text[ES_TPM_STATE_COUNTER_TEXT_MAX + 1];
  int fd = openat(counter->folder, counter->name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) {
    return errno == ENOENT ? 0 : -errno;
  }
  ssize_t size = es_tpm_read_all(fd, (uint8_t *)text, sizeof text - 1);
  close(fd);
  if (size < 2 || text[size - 1] != '\n') {
    return size < 0 && size != -EFBIG ? (int)size : -EBADMSG;
  }
  text[size - 1] = '\0';
  if (strspn(text, "0123456789") != (size_t)size - 1) {
    return -EBADMSG;
  }
  errno = 0;
  counter->value = strtoull(text, NULL, 10);
  return errno == 0 ? 0 : -EBADMSG;
}

int es_tpm_counter_open(struct es_tpm_counter *counter, const char *path, const struct es_tpm_files *files) {
  char folder[PATH_MAX], name[PATH_MAX];
  *counter = (struct es_tpm_counter){.files = files != NULL ? files : &es_tpm_real_files, .folder = -1};
  if (path == NULL) {
    return 0;
  }
  if (strlen(path) >= sizeof folder) {
    return -ENAMETOOLONG;
  }
  (void)snprintf(folder, sizeof folder, "%s", path);
  (void)snprintf(name, sizeof name, "%s", path);
  const char *base = basename(name);
  if (strlen(base) >= sizeof counter->name) {
    return -ENAMETOOLONG;
  }
  (void)snprintf(counter->name, sizeof counter->name, "%s", base);
  (void)snprintf(counter->temporary, sizeof counter->temporary, "%s.new", base);
  counter->folder = open(dirname(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (counter->folder < 0) {
    return -errno;
  }
  int error = faccessat(counter->folder, ".", W_OK | X_OK, AT_EACCESS) != 0 ? -errno : read_value(counter);
  if (error != 0) {
    es_tpm_counter_close(counter);
  }
  return error;
}

void es_tpm_counter_close(struct es_tpm_counter *counter) {
  if (counter->folder >= 0) {
    close(counter->folder);
  }
  counter->folder = -1;
}

int es_tpm_counter_set(struct es_tpm_counter *counter, uint64_t value) {
  char text[ES_TPM_STATE_COUNTER_TEXT_MAX];
  if (counter->folder < 0) {
    return 0;
  }
  int size = snprintf(text, sizeof text, "%llu\n", (unsigned long long)value);
  int error = es_tpm_replace(counter->files, counter->folder, counter->name, counter->temporary, (const uint8_t *)text,
                             (size_t)size);
  if (error == 0) {
    counter->value = value;
  }
  return error;
}
