#include "tests/unit/es_test.h"

#include "runtime/bytes.h"

static void loads_by_byte_order_at_any_alignment(void **state) {
  (void)state;
  const uint8_t bytes[] = {0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x88};
  assert_int_equal(es_load_u8(bytes + 8), 0x88);
  assert_int_equal(es_load_le16(bytes + 1), 0x0201);
  assert_int_equal(es_load_be16(bytes + 1), 0x0102);
  assert_int_equal(es_load_le32(bytes + 1), 0x04030201);
  assert_int_equal(es_load_be32(bytes + 1), 0x01020304);
  assert_true(es_load_le64(bytes + 1) == 0x8807060504030201u);
  assert_true(es_load_be64(bytes + 1) == 0x0102030405060788u);
}

static void stores_what_is_loaded_and_nothing_beside(void **state) {
  (void)state;
  uint8_t bytes[12];
  memset(bytes, 0xee, sizeof bytes);
  es_store_be32(bytes + 3, 0x01020304);
  const uint8_t big[] = {0xee, 0xee, 0xee, 1, 2, 3, 4, 0xee, 0xee, 0xee, 0xee, 0xee};
  assert_memory_equal(bytes, big, sizeof big);
  es_store_le64(bytes + 1, 0x1122334455667788u);
  assert_true(es_load_be64(bytes + 1) == 0x8877665544332211u);
  assert_int_equal(bytes[0], 0xee);
  assert_int_equal(bytes[9], 0xee);
  es_store_le16(bytes + 1, 0xabcd);
  es_store_be16(bytes + 5, 0xabcd);
  assert_int_equal(es_load_be16(bytes + 1), 0xcdab);
  assert_int_equal(es_load_be16(bytes + 5), 0xabcd);
  es_store_u8(bytes, 7);
  assert_int_equal(bytes[0], 7);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loads_by_byte_order_at_any_alignment),
      cmocka_unit_test(stores_what_is_loaded_and_nothing_beside),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
