#include "hand-written/tpm-keeper/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "generated/tpm_state_wire.h"
#include "runtime/bytes.h"
#include "runtime/crc32c.h"
#include "runtime/whole.h"

#define SLOT_HEAD ES_TPM_STATE_SLOT_SIZE_MAX
#define SUMMED ES_TPM_STATE_SLOT_SUM_OFFSET
#define DEVICE_SIZE ((off_t)ES_TPM_STATE_SLOTS * (off_t)ES_TPM_STATE_SLOT_SIZE)

_Static_assert(ES_TPM_STATE_SLOT_DATA_AT >= ES_TPM_STATE_SECTOR_SIZE, "a slot's head has a sector to itself");
_Static_assert(ES_TPM_STATE_SLOT_DATA_AT + ES_TPM_STATE_SEALED_MAX <= ES_TPM_STATE_SLOT_SIZE, "a slot has room");

static int open_folder(const char *path) {
  int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) {
    return -errno;
  }
  if (faccessat(fd, ".", W_OK | X_OK, AT_EACCESS) != 0) {
    int error = errno;
    close(fd);
    return -error;
  }
  return fd;
}

static int open_device(const char *path) {
  int fd = open(path, O_RDWR | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  struct stat file;
  if (fd < 0) {
    return -errno;
  }
  int error = fstat(fd, &file) != 0                              ? errno
              : !S_ISREG(file.st_mode) && !S_ISBLK(file.st_mode) ? EINVAL
              : lseek(fd, 0, SEEK_END) < DEVICE_SIZE             ? ENOSPC
                                                                 : 0;
  if (error != 0) {
    close(fd);
    return -error;
  }
  return fd;
}

int es_tpm_store_open(struct es_tpm_store *store, enum es_tpm_store_kind kind, const char *path,
                      const struct es_tpm_files *files) {
  *store = (struct es_tpm_store){.kind = kind, .fd = -1, .files = files != NULL ? files : &es_tpm_real_files};
  if (kind == ES_TPM_STORE_NONE) {
    return 0;
  }
  int fd = kind == ES_TPM_STORE_FOLDER ? open_folder(path) : open_device(path);
  if (fd < 0) {
    return fd;
  }
  if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
    int error = errno;
    close(fd);
    return error == EWOULDBLOCK ? -EBUSY : -error;
  }
  store->fd = fd;
  return 0;
}

void es_tpm_store_close(struct es_tpm_store *store) {
  if (store->fd >= 0) {
    close(store->fd);
  }
  store->fd = -1;
  store->kind = ES_TPM_STORE_NONE;
}

static ssize_t load_file(const struct es_tpm_store *store, const char *name, uint8_t *bytes, size_t room) {
  int fd = openat(store->fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) {
    return -errno;
  }
  ssize_t size = es_tpm_read_all(fd, bytes, room);
  close(fd);
  /* An empty file is no state that was never there. */
  return size == -EFBIG || size == 0 ? -EBADMSG : size;
}

/* The device's slots. */

enum slot_look { SLOT_EMPTY, SLOT_BROKEN, SLOT_LIVE, SLOT_RETIRED };

static uint64_t slot_at(unsigned slot) {
  return (uint64_t)slot * ES_TPM_STATE_SLOT_SIZE;
}

static bool all_zero(const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (bytes[i] != 0) {
      return false;
    }
  }
  return true;
}

/* What is in a slot; the bytes of a live one go to `bytes`. Negative errno: it cannot be read. */
static int look(const struct es_tpm_store *store, unsigned slot, struct es_tpm_state_slot *head, uint8_t *bytes,
                size_t room) {
  uint8_t raw[ES_TPM_STATE_SECTOR_SIZE];
  int error = es_read_whole_at(store->fd, raw, sizeof raw, slot_at(slot));
  if (error != 0) {
    return error;
  }
  if (all_zero(raw, sizeof raw)) {
    return SLOT_EMPTY;
  }
  /* All of the sector that is no head is zero: nothing in it can change unseen. */
  if (es_tpm_state_decode_slot(raw, sizeof raw, head) != ES_OK || es_crc32c(0, raw, SUMMED) != head->sum ||
      !all_zero(raw + SLOT_HEAD, sizeof raw - SLOT_HEAD)) {
    return SLOT_BROKEN;
  }
  if (head->state == ES_TPM_STATE_SLOT_STATE_RETIRED) {
    return SLOT_RETIRED;
  }
  if (head->size > room) {
    return SLOT_BROKEN;
  }
  error = es_read_whole_at(store->fd, bytes, head->size, slot_at(slot) + ES_TPM_STATE_SLOT_DATA_AT);
  if (error != 0) {
    return error;
  }
  return es_crc32c(0, bytes, head->size) == head->data_sum ? SLOT_LIVE : SLOT_BROKEN;
}

static ssize_t load_device(struct es_tpm_store *store, uint8_t *bytes, size_t room) {
  struct es_tpm_state_slot heads[ES_TPM_STATE_SLOTS] = {0};
  int looks[ES_TPM_STATE_SLOTS];
  unsigned empty = 0, live = 0;
  store->has_slot = false;
  for (unsigned i = 0; i < ES_TPM_STATE_SLOTS; i++) {
    looks[i] = look(store, i, &heads[i], bytes, room);
    if (looks[i] < 0) {
      return looks[i];
    }
    empty += looks[i] == SLOT_EMPTY;
    live += looks[i] == SLOT_LIVE;
    if (looks[i] == SLOT_LIVE && (!store->has_slot || heads[i].sequence > store->sequence)) {
      store->has_slot = true;
      store->slot = i;
      store->sequence = heads[i].sequence;
    }
  }
  if (live == 0) {
    /* A slot that was written had its data before its head, and the one before it is retired only then. */
    return empty == ES_TPM_STATE_SLOTS ? -ENOENT : -EBADMSG;
  }
  const int again = look(store, store->slot, &heads[0], bytes, room);
  return again == SLOT_LIVE ? (ssize_t)heads[0].size : again < 0 ? again : -EBADMSG;
}

static int write_head(struct es_tpm_store *store, unsigned slot, const struct es_tpm_state_slot *head) {
  uint8_t raw[ES_TPM_STATE_SECTOR_SIZE] = {0};
  if (es_tpm_state_encode_slot(head, raw, sizeof raw) == 0) {
    return -EINVAL;
  }
  es_store_le32(raw + ES_TPM_STATE_SLOT_SUM_OFFSET, es_crc32c(0, raw, SUMMED));
  return es_tpm_write_all(store->files, store->fd, raw, sizeof raw, slot_at(slot));
}

static int save_device(struct es_tpm_store *store, const uint8_t *bytes, uint32_t size) {
  const unsigned slot = store->has_slot ? (store->slot + 1) % ES_TPM_STATE_SLOTS : 0;
  const struct es_tpm_state_slot head = {.state = ES_TPM_STATE_SLOT_STATE_LIVE,
                                         .size = size,
                                         .sequence = store->has_slot ? store->sequence + 1 : 1,
                                         .data_sum = es_crc32c(0, bytes, size)};
  /* Data before head: a head without its data is then a broken slot, not another's. */
  int error = es_tpm_write_all(store->files, store->fd, bytes, size, slot_at(slot) + ES_TPM_STATE_SLOT_DATA_AT);
  if (error == 0) {
    error = store->files->sync(store->fd);
  }
  if (error == 0) {
    error = write_head(store, slot, &head);
  }
  if (error == 0) {
    error = store->files->sync(store->fd);
  }
  if (error != 0) {
    return error;
  }
  /* From here on a new slot that does not read right was changed, and the old one does not take its place. */
  if (store->has_slot) {
    const struct es_tpm_state_slot retired = {
        .state = ES_TPM_STATE_SLOT_STATE_RETIRED, .size = 1, .sequence = store->sequence};
    error = write_head(store, store->slot, &retired);
    if (error == 0) {
      error = store->files->sync(store->fd);
    }
  }
  store->has_slot = true;
  store->slot = slot;
  store->sequence = head.sequence;
  return error;
}

ssize_t es_tpm_store_load(struct es_tpm_store *store, uint8_t *bytes, size_t room) {
  switch (store->kind) {
  case ES_TPM_STORE_FOLDER:
    return load_file(store, ES_TPM_STORE_FILE, bytes, room);
  case ES_TPM_STORE_DEVICE:
    return load_device(store, bytes, room);
  case ES_TPM_STORE_NONE:
    break;
  }
  return -ENOENT;
}

int es_tpm_store_save(struct es_tpm_store *store, const uint8_t *bytes, uint32_t size) {
  if (size == 0 || size > ES_TPM_STORE_SIZE_MAX) {
    return -EINVAL;
  }
  switch (store->kind) {
  case ES_TPM_STORE_FOLDER:
    return es_tpm_replace(store->files, store->fd, ES_TPM_STORE_FILE, ES_TPM_STORE_TEMPORARY, bytes, size);
  case ES_TPM_STORE_DEVICE:
    return save_device(store, bytes, size);
  case ES_TPM_STORE_NONE:
    break;
  }
  return -EINVAL;
}

ssize_t es_tpm_store_load_volatile(struct es_tpm_store *store, uint8_t *bytes, size_t room) {
  if (store->kind != ES_TPM_STORE_FOLDER) {
    return -ENOENT;
  }
  ssize_t size = load_file(store, ES_TPM_STORE_VOLATILE, bytes, room);
  /* Whoever goes on from it does so once. */
  if (size > 0 && (unlinkat(store->fd, ES_TPM_STORE_VOLATILE, 0) != 0 || store->files->sync(store->fd) != 0)) {
    return -EIO;
  }
  return size;
}

int es_tpm_store_save_volatile(struct es_tpm_store *store, const uint8_t *bytes, uint32_t size) {
  return store->kind != ES_TPM_STORE_FOLDER ? -EINVAL
                                            : es_tpm_replace(store->files, store->fd, ES_TPM_STORE_VOLATILE,
                                                             ES_TPM_STORE_VOLATILE_TEMPORARY, bytes, size);
}
