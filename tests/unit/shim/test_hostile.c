/* Thousands of hosts that say anything; and device trees that say what they should. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "generated/device_tree_wire.h"
#include "runtime/bytes.h"
#include "tests/unit/shim/hostile.h"
#include "tests/unit/shim/made_up.h"

static void no_host_does_harm(void **state) {
  uint8_t bytes[600];
  uint32_t seed = 1;
  unsigned started = 0, dropped = 0, trees = 0;
  const unsigned runs = 100000;
  (void)state;

  for (unsigned i = 0; i < runs; i++) {
    for (size_t k = 0; k < sizeof bytes; k++) {
      seed = seed * 1664525u + 1013904223u;
      bytes[k] = (uint8_t)(seed >> 24);
    }
    bytes[2] = (uint8_t)(bytes[2] % 5 == 0 ? 2 : bytes[2] % 2); /* seldom what is refused at once */
    const struct hostile_outcome outcome = hostile_host(bytes, seed % sizeof bytes);
    started += outcome.started;
    dropped += outcome.dropped;
    trees += outcome.tree;
  }
  /* Both ends are reached, or this shows little. */
  assert_in_range(started, 100, runs - 100);
  assert_in_range(dropped, 100, runs);
  assert_in_range(trees, 10, runs);
}

struct tree {
  uint8_t *area;
  size_t at;
  char names[256];
  size_t names_size;
};

static void word(struct tree *tree, uint32_t value) {
  es_store_be32(tree->area + tree->at, value);
  tree->at += 4;
}

static void text(struct tree *tree, const char *name) {
  memcpy(tree->area + tree->at, name, strlen(name) + 1);
  tree->at += (strlen(name) + 4) & ~(size_t)3;
}

static void node(struct tree *tree, const char *name) {
  word(tree, ES_DEVICE_TREE_TOKEN_BEGIN_NODE);
  text(tree, name);
}

static void end(struct tree *tree) {
  word(tree, ES_DEVICE_TREE_TOKEN_END_NODE);
}

static void head(struct tree *tree, const char *name, uint32_t length) {
  word(tree, ES_DEVICE_TREE_TOKEN_PROPERTY);
  word(tree, length);
  word(tree, (uint32_t)tree->names_size);
  memcpy(tree->names + tree->names_size, name, strlen(name) + 1);
  tree->names_size += strlen(name) + 1;
}

static void number(struct tree *tree, const char *name, uint32_t value) {
  head(tree, name, 4);
  word(tree, value);
}

static void words(struct tree *tree, const char *name, const char *value) {
  head(tree, name, (uint32_t)strlen(value) + 1);
  text(tree, value);
}

static void finish(struct tree *tree) {
  word(tree, ES_DEVICE_TREE_TOKEN_END);
  memcpy(tree->area + tree->at, tree->names, tree->names_size);
  const struct es_device_tree_header header = {
      .total_size = (uint32_t)(tree->at + tree->names_size),
      .structure_offset = ES_DEVICE_TREE_HEADER_SIZE_MAX,
      .strings_offset = (uint32_t)tree->at,
      .version = 17,
      .compatible_version = 16,
      .strings_size = (uint32_t)tree->names_size,
      .structure_size = (uint32_t)tree->at - ES_DEVICE_TREE_HEADER_SIZE_MAX,
  };
  assert_true(es_device_tree_encode_header(&header, tree->area, ES_DEVICE_TREE_HEADER_SIZE_MAX) > 0);
}

static void cpu(struct tree *tree, const char *name, const char *status) {
  node(tree, name);
  words(tree, "device_type", "cpu");
  if (status != NULL) {
    words(tree, "status", status);
  }
  end(tree);
}

static void a_device_tree_says_memory_processors_and_words(void **state) {
  struct made_up *made = made_up_new();
  struct tree tree = {.area = made_up_at(made, PLACE_DEVICE_TREE), .at = ES_DEVICE_TREE_HEADER_SIZE_MAX};
  (void)state;

  node(&tree, "");
  number(&tree, "#address-cells", 2);
  number(&tree, "#size-cells", 2);
  node(&tree, "cpus");
  cpu(&tree, "cpu@0", NULL);
  cpu(&tree, "cpu@1", "okay");
  cpu(&tree, "cpu@2", "disabled");
  cpu(&tree, "cpu@3", "ok");
  node(&tree, "l2-cache");
  end(&tree);
  end(&tree);
  node(&tree, "memory@100000000");
  word(&tree, ES_DEVICE_TREE_TOKEN_NOP);
  head(&tree, "reg", 32);
  for (unsigned i = 0; i < 8; i++) {
    /* 1 MiB at 4 GiB and 64 KiB at 1 MiB */
    word(&tree, (const uint32_t[]){1, 0, 0, 0x100000, 0, 0x100000, 0, 0x10000}[i]);
  }
  end(&tree);
  node(&tree, "memory@8000000");
  number(&tree, "microsoft,igvm-type", ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE);
  head(&tree, "reg", 16);
  word(&tree, 0);
  word(&tree, (uint32_t)MEMORY_BASE);
  word(&tree, 0);
  word(&tree, MEMORY_SIZE);
  end(&tree);
  node(&tree, "chosen");
  words(&tree, "bootargs", "from the tree");
  end(&tree);
  node(&tree, "other");
  words(&tree, "bootargs", "not these");
  end(&tree);
  end(&tree);
  finish(&tree);

  if (!made_up_run(made)) {
    fail_msg("%s", made->console);
  }
  assert_int_equal(made->shim.host.processors, 3);
  assert_int_equal(made->shim.host.map_count, 3);
  assert_int_equal(made->shim.host.map[0].first_page, 0x100000);
  assert_int_equal(made->shim.host.map[0].pages, 0x100);
  assert_int_equal(made->shim.host.map[1].first_page, 0x100);
  assert_int_equal(made->shim.host.map[2].type, ES_SHIM_MEMORY_TYPE_VTL2_PROTECTABLE);
  assert_string_equal(made->handover.command_line, "quiet from the tree");
  assert_false(made->outside);
  made_up_free(made);
}

static void sizes_of_a_device_tree_are_looked_at_first(void **state) {
  struct made_up *made = made_up_new();
  struct tree tree = {.area = made_up_at(made, PLACE_DEVICE_TREE), .at = ES_DEVICE_TREE_HEADER_SIZE_MAX};
  const struct {
    size_t offset;
    uint32_t value;
    const char *said;
  } bad[] = {
      {ES_DEVICE_TREE_HEADER_TOTAL_SIZE_OFFSET, 1u << 30, "it says 1073741824 bytes, its area has 65536"},
      {ES_DEVICE_TREE_HEADER_TOTAL_SIZE_OFFSET, 40, "its parts are not within it"},
      {ES_DEVICE_TREE_HEADER_STRUCTURE_OFFSET_OFFSET, UINT32_MAX, "its parts are not within it"},
      {ES_DEVICE_TREE_HEADER_STRUCTURE_SIZE_OFFSET, UINT32_MAX, "its parts are not within it"},
      {ES_DEVICE_TREE_HEADER_STRUCTURE_SIZE_OFFSET, 8, "the tree has no end"},
      {ES_DEVICE_TREE_HEADER_STRINGS_OFFSET_OFFSET, UINT32_MAX, "its parts are not within it"},
      {ES_DEVICE_TREE_HEADER_STRINGS_SIZE_OFFSET, 0, "a property's name is none of the names"},
      {ES_DEVICE_TREE_HEADER_STRINGS_SIZE_OFFSET, 5, "a property's name has no end"},
      {ES_DEVICE_TREE_HEADER_VERSION_OFFSET, 16, "version"},
      {ES_DEVICE_TREE_HEADER_MAGIC_OFFSET, 1, "magic"},
  };
  (void)state;

  node(&tree, "");
  number(&tree, "#address-cells", 2);
  end(&tree);
  finish(&tree);
  assert_true(made_up_run(made));
  for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    const uint32_t good = es_load_be32(tree.area + bad[i].offset);
    es_store_be32(tree.area + bad[i].offset, bad[i].value);
    assert_false(made_up_run(made));
    assert_non_null(strstr(made_up_log(made), bad[i].said));
    assert_false(made->outside);
    es_store_be32(tree.area + bad[i].offset, good);
  }
  for (unsigned depth = 0; depth < 40; depth++) {
    node(&tree, "deep");
  }
  tree.at = ES_DEVICE_TREE_HEADER_SIZE_MAX;
  for (unsigned depth = 0; depth <= ES_DEVICE_TREE_DEPTH_MAX; depth++) {
    node(&tree, "deep");
  }
  finish(&tree);
  assert_false(made_up_run(made));
  assert_non_null(strstr(made_up_log(made), "nodes are too deep"));
  made_up_free(made);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(no_host_does_harm),
      cmocka_unit_test(a_device_tree_says_memory_processors_and_words),
      cmocka_unit_test(sizes_of_a_device_tree_are_looked_at_first),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
