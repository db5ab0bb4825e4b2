/* Streams as such: everything that is saved comes back, and nothing else passes. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fill.h"
#include "generated/state/registry.h"
#include "generated/state_stream_wire.h"
#include "hand-written/state/in.h"
#include "runtime/crc32c.h"
#include "tests/unit/es_test.h"

static es_result take_all(struct es_state_in *in, bool compare) {
  for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT; i++) {
    const struct es_state_thing *thing = es_state_things[i];
    uint64_t instance = 0;
    uint32_t seen = 0;
    for (; es_state_next(in, thing, &instance); instance++, seen++) {
      void *taken = calloc(1, thing->size);
      assert_non_null(taken);
      es_result refusal = es_state_take(in, thing, instance, taken);
      if (refusal == ES_OK && compare) {
        void *expected = es_fill(thing, i * ES_FILL_INSTANCES + (uint32_t)instance);
        assert_true(es_fill_same(thing, expected, taken));
        es_fill_free(thing, expected);
      }
      free(taken);
      ES_TRY(refusal);
    }
    assert_true(!compare || seen == ES_FILL_INSTANCES);
  }
  return es_state_in_finish(in);
}

static void everything_comes_back(void **state) {
  (void)state;
  struct es_slice bytes;
  struct es_state_out *out = es_fill_stream(NULL, &bytes);
  struct es_state_in in;
  assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
  assert_ptr_equal(take_all(&in, true), ES_OK);
  es_state_in_close(&in);
  es_state_out_destroy(out);
}

static void checksum_is_the_known_one(void **state) {
  (void)state;
  assert_int_equal(es_crc32c(0, "123456789", 9), 0xe3069283u);
  assert_int_equal(es_crc32c(es_crc32c(0, "1234", 4), "56789", 5), 0xe3069283u);
}

/* Calls a test with a stream of each thing alone, in memory of exactly its size. */
static void for_every_thing(void (*test)(uint8_t *bytes, uint32_t count)) {
  for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT; i++) {
    struct es_slice bytes;
    struct es_state_out *out;
    void *filled = es_fill(es_state_things[i], i);
    assert_int_equal(es_state_out_create(0, &out), 0);
    es_state_put(out, es_state_things[i], i, filled);
    assert_int_equal(es_state_out_finish(out, &bytes), 0);
    uint8_t *copy = malloc(bytes.count);
    assert_non_null(copy);
    memcpy(copy, bytes.at, bytes.count);
    test(copy, bytes.count);
    free(copy);
    es_state_out_destroy(out);
    es_fill_free(es_state_things[i], filled);
  }
}

static void flip_every_bit(uint8_t *bytes, uint32_t count) {
  for (size_t bit = 0; bit < (size_t)count * 8; bit++) {
    struct es_state_in in;
    bytes[bit / 8] ^= (uint8_t)(1u << bit % 8);
    if (es_state_in_open(&in, (struct es_slice){.at = bytes, .count = count}) == ES_OK) {
      fail_msg("bit %zu of byte %zu", bit % 8, bit / 8);
    }
    es_state_in_close(&in);
    bytes[bit / 8] ^= (uint8_t)(1u << bit % 8);
  }
}

static void every_flipped_bit_is_detected(void **state) {
  (void)state;
  for_every_thing(flip_every_bit);
}

static void cut_or_longer_streams_are_refused(void **state) {
  (void)state;
  struct es_slice bytes;
  struct es_state_out *out = es_fill_stream(es_state_things[0]->spec, &bytes);
  for (uint32_t size = 0; size < bytes.count + 16; size++) {
    uint8_t *copy = calloc(1, size + 1);
    assert_non_null(copy);
    memcpy(copy, bytes.at, size < bytes.count ? size : bytes.count);
    struct es_state_in in;
    es_result refusal = es_state_in_open(&in, (struct es_slice){.at = copy, .count = size});
    assert_int_equal(refusal == ES_OK, size == bytes.count);
    if (size >= ES_STATE_STREAM_HEADER_SIZE_MAX + ES_STATE_STREAM_END_SIZE_MAX && size != bytes.count) {
      assert_string_equal(refusal->field, "length");
    }
    es_state_in_close(&in);
    free(copy);
  }
  es_state_out_destroy(out);
}

static void seal(uint8_t *bytes, uint32_t count) {
  es_store_le32(bytes + count - sizeof(uint32_t), es_crc32c(0, bytes, count - sizeof(uint32_t)));
}

static unsigned refused_count, taken_count;

static void try_wrong(uint8_t *bytes, uint32_t count) {
  struct es_state_in in;
  seal(bytes, count);
  es_result refusal = es_state_in_open(&in, (struct es_slice){.at = bytes, .count = count});
  if (refusal == ES_OK) {
    refusal = take_all(&in, false);
  }
  if (refusal != ES_OK) {
    char text[256];
    assert_true(refusal->offset <= count);
    assert_string_not_equal(refusal->rule, "");
    es_state_say(&in, refusal, text, sizeof text);
    assert_non_null(strstr(text, refusal->rule));
    refused_count++;
  } else {
    taken_count++;
  }
  es_state_in_close(&in);
}

static void change_every_byte(uint8_t *bytes, uint32_t count) {
  static const uint8_t wrong[] = {0x00, 0x01, 0x7f, 0x80, 0xff};
  /* Large streams are large for their arrays of anything. */
  for (uint32_t at = 0; at < count - sizeof(uint32_t); at += at < 1000 || at + 400 > count ? 1 : 13) {
    for (unsigned i = 0; i < sizeof wrong; i++) {
      uint8_t was = bytes[at];
      if (was != wrong[i]) {
        bytes[at] = wrong[i];
        try_wrong(bytes, count);
        bytes[at] = was;
      }
    }
  }
}

/* Any byte may be anything as long as the sum is right: nothing is read outside, and what is taken keeps to its rules. */
static void wrong_bytes_under_a_right_sum_do_no_harm(void **state) {
  (void)state;
  for_every_thing(change_every_byte);
  print_message("%u refused, %u taken\n", refused_count, taken_count);
  assert_true(refused_count > 1000 && taken_count > 1000);
}

/* Every rule of every field: just outside is refused with its name and place, by the saver too. */
static void values_outside_their_rules_are_refused(void **state) {
  (void)state;
  unsigned tried = 0;
  for (uint32_t i = 0; i < ES_STATE_THINGS_COUNT; i++) {
    const struct es_state_thing *thing = es_state_things[i];
    for (uint32_t f = 0; f < thing->field_count; f++) {
      const struct es_state_field *field = &thing->fields[f];
      const uint64_t bad[] = {field->min - 1, field->max + 1,
                              field->fixed_value ^ (field->fixed_bits & -field->fixed_bits)};
      for (unsigned b = 0; b < 3 && field->sort == ES_STATE_NUMBER; b++) {
        if (es_state_allowed(field, bad[b]) || (field->width < 8 && bad[b] >> field->width * 8 != 0)) {
          continue;
        }
        struct es_state_out *out;
        struct es_slice bytes;
        uint8_t *filled = es_fill(thing, i);
        assert_int_equal(es_state_out_create(0, &out), 0);
        es_state_put(out, thing, 7, filled);
        assert_int_equal(es_state_out_finish(out, &bytes), 0);
        struct es_state_in in;
        assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
        es_result place = es_state_refuse(&in, thing, 7, field->name, "here");
        uint32_t at = place->offset;
        es_state_in_close(&in);
        memcpy((uint8_t *)(uintptr_t)bytes.at + at, &bad[b], field->width);
        seal((uint8_t *)(uintptr_t)bytes.at, bytes.count);
        assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
        uint8_t *taken = calloc(1, thing->size);
        es_result refusal = es_state_take(&in, thing, 7, taken);
        assert_non_null(refusal);
        assert_string_equal(refusal->spec, thing->spec->name);
        assert_string_equal(refusal->where, thing->name);
        assert_string_equal(refusal->field, field->name);
        assert_string_equal(refusal->rule, field->rule);
        assert_int_equal(refusal->offset, at);
        free(taken);
        es_state_in_close(&in);
        es_state_out_destroy(out);
        memcpy(filled + field->at, &bad[b], field->width);
        assert_int_equal(es_state_out_create(0, &out), 0);
        es_state_put(out, thing, 7, filled);
        assert_int_equal(es_state_out_error(out), -EINVAL);
        es_state_out_destroy(out);
        es_fill_free(thing, filled);
        tried++;
      }
    }
  }
  print_message("%u values outside\n", tried);
  assert_true(tried >= 10);
}

static void records_are_taken_once_and_all(void **state) {
  (void)state;
  const struct es_state_thing *thing = es_state_things[0];
  struct es_slice bytes;
  struct es_state_out *out = es_fill_stream(thing->spec, &bytes);
  struct es_state_in in;
  uint8_t *taken = calloc(1, thing->size);
  assert_ptr_equal(es_state_in_open(&in, bytes), ES_OK);
  assert_true(es_state_has(&in, thing, 1));
  assert_false(es_state_has(&in, thing, ES_FILL_INSTANCES));
  es_result refusal = es_state_take(&in, thing, ES_FILL_INSTANCES, taken);
  assert_string_equal(refusal->rule, "in the stream");
  assert_ptr_equal(es_state_take(&in, thing, 0, taken), ES_OK);
  refusal = es_state_take(&in, thing, 0, taken);
  assert_string_equal(refusal->rule, "taken once");
  refusal = es_state_in_finish(&in);
  assert_string_equal(refusal->where, thing->name);
  assert_string_equal(refusal->rule, "something that this machine has");
  free(taken);
  es_state_in_close(&in);
  es_state_out_destroy(out);
}

static void a_thing_saved_twice_is_refused(void **state) {
  (void)state;
  const struct es_state_thing *thing = es_state_things[0];
  struct es_state_out *out;
  struct es_slice bytes;
  struct es_state_in in;
  void *filled = es_fill(thing, 1);
  assert_int_equal(es_state_out_create(0, &out), 0);
  es_state_put(out, thing, 3, filled);
  es_state_put(out, thing, 3, filled);
  assert_int_equal(es_state_out_finish(out, &bytes), 0);
  assert_string_equal(es_state_in_open(&in, bytes)->rule, "there once");
  es_state_in_close(&in);
  es_state_out_destroy(out);
  es_fill_free(thing, filled);
}

static void a_stream_keeps_to_its_limit(void **state) {
  (void)state;
  const struct es_state_thing *thing = es_state_things[0];
  struct es_state_out *out;
  struct es_slice bytes;
  void *filled = es_fill(thing, 1);
  assert_int_equal(es_state_out_create(256, &out), 0);
  for (uint64_t i = 0; i < 100; i++) {
    es_state_put(out, thing, i, filled);
  }
  assert_int_equal(es_state_out_error(out), -E2BIG);
  assert_int_equal(es_state_out_finish(out, &bytes), -E2BIG);
  es_state_out_destroy(out);
  es_fill_free(thing, filled);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(everything_comes_back),
      cmocka_unit_test(checksum_is_the_known_one),
      cmocka_unit_test(every_flipped_bit_is_detected),
      cmocka_unit_test(cut_or_longer_streams_are_refused),
      cmocka_unit_test(wrong_bytes_under_a_right_sum_do_no_harm),
      cmocka_unit_test(values_outside_their_rules_are_refused),
      cmocka_unit_test(records_are_taken_once_and_all),
      cmocka_unit_test(a_thing_saved_twice_is_refused),
      cmocka_unit_test(a_stream_keeps_to_its_limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
