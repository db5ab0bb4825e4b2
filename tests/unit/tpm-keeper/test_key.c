/* The key of a TPM's state: from a file, and from the kernel's keyring. */
#include "tests/unit/es_test.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "hand-written/tpm-keeper/key.h"

static uint8_t key[ES_TPM_CONTROL_KEY_SIZE];

static bool is(uint8_t value) {
  for (size_t i = 0; i < sizeof key; i++) {
    if (key[i] != value) {
      return false;
    }
  }
  return true;
}

static int read_key(enum es_tpm_key_kind kind, const char *name) {
  memset(key, 0x11, sizeof key);
  return es_tpm_key_read(&(struct es_tpm_key_source){.kind = kind, .name = name}, key);
}

static void from_a_file(void **state) {
  char path[] = "/tmp/es-tpm-key.XXXXXX";
  uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE + 1];
  int fd = mkstemp(path);
  (void)state;
  assert_true(fd >= 0);
  memset(bytes, 0x7d, sizeof bytes);
  for (size_t size = 0; size <= sizeof bytes; size++) {
    assert_int_equal(ftruncate(fd, 0), 0);
    assert_int_equal(pwrite(fd, bytes, size, 0), (ssize_t)size);
    assert_int_equal(read_key(ES_TPM_KEY_FILE, path), size == sizeof key ? 0 : -EINVAL);
    assert_true(is(size == sizeof key ? 0x7d : 0)); /* nothing of one that is not taken */
  }
  close(fd);
  assert_int_equal(unlink(path), 0);
  assert_int_equal(read_key(ES_TPM_KEY_FILE, path), -ENOENT);
  assert_int_equal(read_key(ES_TPM_KEY_FILE, "/"), -EISDIR);
  assert_true(is(0));
}

static void none_is_zeros(void **state) {
  (void)state;
  assert_int_equal(read_key(ES_TPM_KEY_NONE, NULL), 0);
  assert_true(is(0));
}

static long put_key(const char *name, const uint8_t *bytes, size_t size) {
  return syscall(SYS_add_key, "user", name, bytes, size, KEY_SPEC_PROCESS_KEYRING);
}

static void from_the_keyring(void **state) {
  uint8_t bytes[ES_TPM_CONTROL_KEY_SIZE + 1];
  (void)state;
  memset(bytes, 0x6c, sizeof bytes);
  if (put_key("entresol-test-key", bytes, sizeof key) < 0) {
    fprintf(stderr, "\n*** the kernel's keyring was NOT tested: %s ***\n\n", strerror(errno));
    skip();
  }
  assert_int_equal(read_key(ES_TPM_KEY_KEYRING, "entresol-test-key"), 0);
  assert_true(is(0x6c));
  assert_true(put_key("entresol-test-short", bytes, sizeof key - 1) > 0);
  assert_true(put_key("entresol-test-long", bytes, sizeof key + 1) > 0);
  assert_int_equal(read_key(ES_TPM_KEY_KEYRING, "entresol-test-short"), -EINVAL);
  assert_true(is(0));
  assert_int_equal(read_key(ES_TPM_KEY_KEYRING, "entresol-test-long"), -EINVAL);
  assert_true(is(0));
  assert_int_equal(read_key(ES_TPM_KEY_KEYRING, "entresol-test-nowhere"), -ENOKEY);
  assert_true(is(0));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(from_a_file),
      cmocka_unit_test(none_is_zeros),
      cmocka_unit_test(from_the_keyring),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
