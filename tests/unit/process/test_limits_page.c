/* docs/limits.md shows the lists of system calls as they are. */
#include "tests/unit/es_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/kvm/kvm.h"
#include "hand-written/process/sandbox_lists.h"
#include "hand-written/remote/remote.h"

#define PAGE "/docs/limits.md"
#define HERE "/tests/unit/process/"

static char *read_page(void) {
  char path[4096];
  const char *end = strstr(__FILE__, HERE);
  assert_non_null(end);
  assert_true((size_t)(end - __FILE__) + sizeof PAGE <= sizeof path);
  (void)snprintf(path, sizeof path, "%.*s%s", (int)(end - __FILE__), __FILE__, PAGE);
  FILE *file = fopen(path, "re");
  char *text = NULL;
  size_t room = 0;
  assert_non_null(file);
  assert_true(getdelim(&text, &room, '\0', file) > 0);
  (void)fclose(file);
  return text;
}

/* Rules of one call with different arguments are one call. */
static unsigned calls(const struct es_sandbox_list *list) {
  unsigned count = 0;
  for (uint32_t i = 0; i < list->count; i++) {
    bool again = false;
    for (uint32_t k = 0; k < i; k++) {
      again |= strcmp(list->rules[i].name, list->rules[k].name) == 0;
    }
    count += !again;
  }
  return count;
}

static void expect(const char *page, const struct es_sandbox_list *list, const char *who) {
  char *shown = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&shown, &size);
  assert_non_null(out);
  fprintf(out, "**%s, %u calls**\n\n```text\n", who, calls(list));
  es_sandbox_print(list, out);
  fprintf(out, "```\n");
  (void)fclose(out);
  if (strstr(page, shown) == NULL) {
    fail_msg("docs/limits.md should show:\n%s", shown);
  }
  free(shown);
}

static void lists_are_as_the_page_says(void **state) {
  char *page = read_page();
  (void)state;
  expect(page, &es_loop_calls, "Loop thread");
  expect(page, &es_kvm_vp_calls, "Thread of a virtual processor");
  expect(page, &es_remote_vp_calls, "Thread of a virtual processor whose guest is another process");
  free(page);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(lists_are_as_the_page_says)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
