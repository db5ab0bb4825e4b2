/* Where a TPM's state is kept: a folder and a device, both with every bit flipped and the power cut at every write, and the counter. */
#include "tests/unit/es_test.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/store.h"

#define SECTOR 512u
#define ROOM 8192u
#define DEVICE ((size_t)ES_TPM_STATE_SLOTS * ES_TPM_STATE_SLOT_SIZE)
#define OPERATIONS_MAX 12u
#define SEEDS 64u

static char base[64];
static uint64_t seed;

static uint64_t random_number(void) {
  seed += UINT64_C(0x9e3779b97f4a7c15);
  uint64_t z = (seed ^ (seed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static const char *path(const char *name) {
  static char full[128];
  (void)snprintf(full, sizeof full, "%s/%s", base, name);
  return full;
}

static int set_up(void **state) {
  (void)state;
  /* In memory where there is such a place. */
  (void)snprintf(base, sizeof base, "%s/es-tpm-store.XXXXXX", access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
  return mkdtemp(base) != NULL ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  DIR *folder = opendir(base);
  for (struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
    (void)unlinkat(dirfd(folder), entry->d_name, 0);
  }
  closedir(folder);
  return rmdir(base);
}

static void put_file(const char *name, const uint8_t *bytes, size_t size) {
  FILE *file = fopen(path(name), "we");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, size, file), size);
  assert_int_equal(fclose(file), 0);
}

static uint32_t fill(uint8_t *bytes, uint32_t version) {
  uint32_t size = 700 + version * 613 % 5000;
  for (uint32_t i = 0; i < size; i++) {
    bytes[i] = (uint8_t)(version * 31 + i * 7 + (i >> 8));
  }
  return size;
}

static bool is(uint32_t version, const uint8_t *bytes, ssize_t size) {
  uint8_t expected[ROOM];
  return size == (ssize_t)fill(expected, version) && memcmp(bytes, expected, (size_t)size) == 0;
}

static void save(struct es_tpm_store *store, uint32_t version) {
  uint8_t bytes[ROOM];
  uint32_t size = fill(bytes, version);
  assert_int_equal(es_tpm_store_save(store, bytes, size), 0);
}

static void make_device(void) {
  int fd = open(path("device"), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  assert_true(fd >= 0);
  assert_int_equal(ftruncate(fd, (off_t)DEVICE), 0);
  close(fd);
}

static int no_sync(int fd) {
  (void)fd;
  return 0;
}

/* Real files, but for the medium's time, which is what nothing here is about. */
static struct es_tpm_store open_kind(enum es_tpm_store_kind kind) {
  static struct es_tpm_files quick;
  struct es_tpm_store store;
  quick = es_tpm_real_files;
  quick.sync = no_sync;
  assert_int_equal(es_tpm_store_open(&store, kind, kind == ES_TPM_STORE_FOLDER ? base : path("device"), &quick), 0);
  return store;
}

static void keeps_what_was_saved(enum es_tpm_store_kind kind) {
  uint8_t bytes[ROOM];
  struct es_tpm_store store = open_kind(kind), other;
  assert_int_equal(es_tpm_store_load(&store, bytes, sizeof bytes), -ENOENT);
  assert_int_equal(es_tpm_store_open(&other, kind, kind == ES_TPM_STORE_FOLDER ? base : path("device"), NULL), -EBUSY);
  for (uint32_t version = 1; version < 20; version++) {
    save(&store, version);
    assert_true(is(version, bytes, es_tpm_store_load(&store, bytes, sizeof bytes)));
    if (version % 3 == 0) {
      es_tpm_store_close(&store);
      store = open_kind(kind);
      assert_true(is(version, bytes, es_tpm_store_load(&store, bytes, sizeof bytes)));
    }
  }
  assert_int_equal(es_tpm_store_save(&store, bytes, 0), -EINVAL);
  assert_int_equal(es_tpm_store_save(&store, bytes, ES_TPM_STORE_SIZE_MAX + 1), -EINVAL);
  es_tpm_store_close(&store);
}

static void folder_keeps_what_was_saved(void **state) {
  (void)state;
  keeps_what_was_saved(ES_TPM_STORE_FOLDER);
}

static void device_keeps_what_was_saved(void **state) {
  (void)state;
  make_device();
  keeps_what_was_saved(ES_TPM_STORE_DEVICE);
}

static void folder_is_refused_as_it_should(void **state) {
  (void)state;
  uint8_t bytes[ROOM] = {0};
  struct es_tpm_store store;
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_FOLDER, path("nowhere"), NULL), -ENOENT);
  put_file("file", bytes, 1);
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_FOLDER, path("file"), NULL), -ENOTDIR);
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_DEVICE, path("file"), NULL), -ENOSPC);
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_DEVICE, "/dev/null", NULL), -EINVAL);
  store = open_kind(ES_TPM_STORE_FOLDER);
  put_file(ES_TPM_STORE_FILE, bytes, 0);
  assert_int_equal(es_tpm_store_load(&store, bytes, sizeof bytes), -EBADMSG);
  put_file(ES_TPM_STORE_FILE, bytes, sizeof bytes);
  assert_int_equal(es_tpm_store_load(&store, bytes, sizeof bytes - 1), -EBADMSG);
  es_tpm_store_close(&store);
}

static void volatile_state_is_taken_once(void **state) {
  (void)state;
  uint8_t bytes[ROOM];
  struct es_tpm_store store = open_kind(ES_TPM_STORE_FOLDER);
  assert_int_equal(es_tpm_store_load_volatile(&store, bytes, sizeof bytes), -ENOENT);
  uint32_t size = fill(bytes, 5);
  assert_int_equal(es_tpm_store_save_volatile(&store, bytes, size), 0);
  assert_true(is(5, bytes, es_tpm_store_load_volatile(&store, bytes, sizeof bytes)));
  assert_int_equal(es_tpm_store_load_volatile(&store, bytes, sizeof bytes), -ENOENT);
  es_tpm_store_close(&store);
}

/* Each bit of the live slot's head sector and of its state. */
static void flipped_bits_on_a_device_are_found(void **state) {
  (void)state;
  uint8_t bytes[ROOM], byte;
  make_device();
  struct es_tpm_store store = open_kind(ES_TPM_STORE_DEVICE);
  for (uint32_t version = 1; version <= 4; version++) {
    save(&store, version);
    const uint64_t slot = (uint64_t)store.slot * ES_TPM_STATE_SLOT_SIZE;
    const uint64_t parts[][2] = {{slot, ES_TPM_STATE_SECTOR_SIZE},
                                 {slot + ES_TPM_STATE_SLOT_DATA_AT, fill(bytes, version)}};
    for (unsigned part = 0; part < 2; part++) {
      for (uint64_t bit = 0; bit < parts[part][1] * 8; bit++) {
        const off_t at = (off_t)(parts[part][0] + bit / 8);
        assert_int_equal(pread(store.fd, &byte, 1, at), 1);
        byte ^= (uint8_t)(1u << bit % 8);
        assert_int_equal(pwrite(store.fd, &byte, 1, at), 1);
        struct es_tpm_store again = store;
        assert_int_equal(es_tpm_store_load(&again, bytes, sizeof bytes), -EBADMSG);
        byte ^= (uint8_t)(1u << bit % 8);
        assert_int_equal(pwrite(store.fd, &byte, 1, at), 1);
      }
    }
    assert_true(is(version, bytes, es_tpm_store_load(&store, bytes, sizeof bytes)));
  }
  es_tpm_store_close(&store);
}

/* The power. What was written and not synced is there in any sectors or in none; of names, renamed or not. */

static struct {
  unsigned left; /* operations until it is cut */
  bool off;
  uint8_t *cached, *durable; /* of the device, or of the one file that is being written */
  size_t cached_size, durable_size;
  bool renamed, rename_durable;
} power;

static bool is_off(void) {
  if (power.left == 0) {
    power.off = true;
  } else {
    power.left--;
  }
  return power.off;
}

static ssize_t cut_write_at(int fd, const void *bytes, size_t size, uint64_t offset) {
  (void)fd;
  /* Less than asked: then it is asked again. */
  size_t take = size > 1500 ? 1500 : size;
  bool off = is_off();
  size_t arrives = off ? random_number() % (take + 1) : take;
  assert_true(offset + arrives <= DEVICE);
  memcpy(power.cached + offset, bytes, arrives);
  if (offset + arrives > power.cached_size) {
    power.cached_size = offset + arrives;
  }
  return off ? -EIO : (ssize_t)take;
}

#define FILE_FD 1000

static int cut_create(int folder, const char *name) {
  (void)folder;
  assert_string_equal(name, ES_TPM_STORE_TEMPORARY);
  if (is_off()) {
    return -EIO;
  }
  power.cached_size = 0;
  return FILE_FD;
}

static int cut_sync(int fd) {
  if (is_off()) {
    return -EIO;
  }
  if (power.renamed && fd != FILE_FD) {
    power.rename_durable = true;
  } else {
    memcpy(power.durable, power.cached, DEVICE);
    power.durable_size = power.cached_size;
  }
  return 0;
}

static int cut_rename(int folder, const char *from, const char *to) {
  (void)folder;
  assert_string_equal(from, ES_TPM_STORE_TEMPORARY);
  assert_string_equal(to, ES_TPM_STORE_FILE);
  if (is_off()) {
    return -EIO;
  }
  power.renamed = true;
  return 0;
}

static void cut_close(int fd) {
  (void)fd;
}

static const struct es_tpm_files cut_files = {
    .create = cut_create, .write_at = cut_write_at, .sync = cut_sync, .rename = cut_rename, .close = cut_close};

static void power_on(unsigned operations) {
  uint8_t *cached = power.cached, *durable = power.durable;
  memset(cached, 0, DEVICE);
  memset(durable, 0, DEVICE);
  memset(&power, 0, sizeof power);
  power.cached = cached;
  power.durable = durable;
  power.left = operations;
}

/* What the medium has in the end. */
static void lose(void) {
  for (size_t at = 0; at < DEVICE; at += SECTOR) {
    if ((random_number() & 1) != 0) {
      memcpy(power.durable + at, power.cached + at, SECTOR);
    }
  }
  if (power.durable_size != power.cached_size && (random_number() & 1) != 0) {
    power.durable_size = power.cached_size;
  }
}

static int set_up_power(void **state) {
  power.cached = calloc(1, DEVICE);
  power.durable = calloc(1, DEVICE);
  return power.cached != NULL && power.durable != NULL ? set_up(state) : -1;
}

static int tear_down_power(void **state) {
  free(power.cached);
  free(power.durable);
  return tear_down(state);
}

static void cut_folder(unsigned operations, bool had, unsigned *old_seen, unsigned *new_seen) {
  uint8_t bytes[ROOM];
  uint32_t size;
  if (had) {
    size = fill(bytes, 1);
    put_file(ES_TPM_STORE_FILE, bytes, size);
  } else {
    (void)unlink(path(ES_TPM_STORE_FILE));
  }
  power_on(operations);
  struct es_tpm_store store;
  assert_int_equal(es_tpm_store_open(&store, ES_TPM_STORE_FOLDER, base, &cut_files), 0);
  size = fill(bytes, 2);
  bool acknowledged = es_tpm_store_save(&store, bytes, size) == 0;
  es_tpm_store_close(&store);
  lose();
  bool renamed = power.rename_durable || (power.renamed && (random_number() & 1) != 0);
  put_file(renamed ? ES_TPM_STORE_FILE : ES_TPM_STORE_TEMPORARY, power.durable, power.durable_size);
  store = open_kind(ES_TPM_STORE_FOLDER);
  ssize_t have = es_tpm_store_load(&store, bytes, sizeof bytes);
  if (is(2, bytes, have)) {
    ++*new_seen;
  } else {
    assert_false(acknowledged);
    assert_true(had ? is(1, bytes, have) : have == -ENOENT);
    ++*old_seen;
  }
  /* What is left over is in nobody's way. */
  save(&store, 3);
  assert_true(is(3, bytes, es_tpm_store_load(&store, bytes, sizeof bytes)));
  es_tpm_store_close(&store);
}

static void a_cut_leaves_a_folder_old_or_new(void **state) {
  unsigned old_seen = 0, new_seen = 0;
  (void)state;
  for (unsigned operations = 0; operations < OPERATIONS_MAX; operations++) {
    for (unsigned i = 0; i < SEEDS; i++) {
      cut_folder(operations, i % 4 != 0, &old_seen, &new_seen);
    }
  }
  assert_true(old_seen > SEEDS && new_seen > SEEDS);
}

static void cut_device(unsigned operations, uint32_t saves, unsigned *old_seen, unsigned *new_seen) {
  uint8_t bytes[ROOM];
  struct es_tpm_store store;
  power_on(1000);
  put_file("device", power.durable, DEVICE);
  store = open_kind(ES_TPM_STORE_DEVICE);
  for (uint32_t version = 1; version <= saves; version++) {
    save(&store, version);
  }
  assert_int_equal(pread(store.fd, power.durable, DEVICE, 0), (ssize_t)DEVICE);
  memcpy(power.cached, power.durable, DEVICE);
  power.left = operations;
  store.files = &cut_files;
  uint32_t size = fill(bytes, saves + 1);
  bool acknowledged = es_tpm_store_save(&store, bytes, size) == 0;
  es_tpm_store_close(&store);
  lose();
  put_file("device", power.durable, DEVICE);
  store = open_kind(ES_TPM_STORE_DEVICE);
  ssize_t have = es_tpm_store_load(&store, bytes, sizeof bytes);
  if (is(saves + 1, bytes, have)) {
    ++*new_seen;
  } else {
    assert_false(acknowledged);
    assert_true(saves != 0 ? is(saves, bytes, have) : have == -ENOENT);
    ++*old_seen;
  }
  save(&store, saves + 2);
  save(&store, saves + 3);
  assert_true(is(saves + 3, bytes, es_tpm_store_load(&store, bytes, sizeof bytes)));
  es_tpm_store_close(&store);
}

static void a_cut_leaves_a_device_old_or_new(void **state) {
  unsigned old_seen = 0, new_seen = 0;
  (void)state;
  for (unsigned operations = 0; operations < OPERATIONS_MAX + 4; operations++) {
    for (unsigned i = 0; i < SEEDS / 2; i++) {
      cut_device(operations, i % 4, &old_seen, &new_seen);
    }
  }
  assert_true(old_seen > SEEDS && new_seen > SEEDS);
}

static void the_counter_counts(void **state) {
  (void)state;
  struct es_tpm_counter counter;
  assert_int_equal(es_tpm_counter_open(&counter, NULL, NULL), 0);
  assert_int_equal(es_tpm_counter_set(&counter, 4), 0);
  assert_int_equal(es_tpm_counter_open(&counter, path("counter"), NULL), 0);
  assert_int_equal(counter.value, 0);
  assert_int_equal(es_tpm_counter_set(&counter, UINT64_MAX), 0);
  es_tpm_counter_close(&counter);
  assert_int_equal(es_tpm_counter_open(&counter, path("counter"), NULL), 0);
  assert_true(counter.value == UINT64_MAX);
  es_tpm_counter_close(&counter);
  static const char *const wrong[] = {"",
                                      "\n",
                                      "7",
                                      "-7\n",
                                      "7 \n",
                                      "0x7\n",
                                      "18446744073709551616\n",
                                      "7\n7\n",
                                      "0000000000000000000000000000000000000000007\n"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    put_file("counter", (const uint8_t *)wrong[i], strlen(wrong[i]));
    assert_int_equal(es_tpm_counter_open(&counter, path("counter"), NULL), -EBADMSG);
  }
  assert_int_equal(es_tpm_counter_open(&counter, "/nowhere/at/all/counter", NULL), -ENOENT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(folder_keeps_what_was_saved, set_up, tear_down),
      cmocka_unit_test_setup_teardown(device_keeps_what_was_saved, set_up, tear_down),
      cmocka_unit_test_setup_teardown(folder_is_refused_as_it_should, set_up, tear_down),
      cmocka_unit_test_setup_teardown(volatile_state_is_taken_once, set_up, tear_down),
      cmocka_unit_test_setup_teardown(flipped_bits_on_a_device_are_found, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_cut_leaves_a_folder_old_or_new, set_up_power, tear_down_power),
      cmocka_unit_test_setup_teardown(a_cut_leaves_a_device_old_or_new, set_up_power, tear_down_power),
      cmocka_unit_test_setup_teardown(the_counter_counts, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
