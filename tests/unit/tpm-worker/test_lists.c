/* docs/limits.md shows what the TPM's process may call, as it is. */
#include "tests/unit/es_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hand-written/tpm-worker/worker.h"

#define PAGE "/docs/limits.md"
#define HERE "/tests/unit/tpm-worker/"

static void expect(const struct es_sandbox_list *list, const char *who) {
  char path[4096], *page = NULL, *shown = NULL;
  size_t room = 0, size = 0;
  const char *end = strstr(__FILE__, HERE);
  assert_non_null(end);
  (void)snprintf(path, sizeof path, "%.*s%s", (int)(end - __FILE__), __FILE__, PAGE);
  FILE *file = fopen(path, "re"), *out = open_memstream(&shown, &size);
  assert_non_null(file);
  assert_non_null(out);
  assert_true(getdelim(&page, &room, '\0', file) > 0);
  (void)fclose(file);
  fprintf(out, "**%s, %u calls**\n\n```text\n", who, list->count);
  es_sandbox_print(list, out);
  fprintf(out, "```\n");
  (void)fclose(out);
  if (strstr(page, shown) == NULL) {
    fail_msg("docs/limits.md should show:\n%s", shown);
  }
  free(shown);
  free(page);
}

static void lists_are_as_the_page_says(void **state) {
  (void)state;
  assert_true(es_tpm_calls.count <= 15);
  expect(&es_tpm_calls, "The TPM's process");
  expect(&es_tpm_cancel_calls, "Its thread that cancels commands");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(lists_are_as_the_page_says)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
