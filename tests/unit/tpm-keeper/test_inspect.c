/* What the ring to the TPM's process shows: its words by their names, what the other side wrote wrongly as such, and no command. */
#include "tests/unit/es_test.h"

#include <unistd.h>

#include "hand-written/tpm-keeper/client.h"
#include "runtime/inspect.h"
#include "tests/unit/shown.h"

#define SIZE 32u
#define MARKER 0xa5u
#define AT(field) ES_TPM_RING_MEMORY_##field##_OFFSET

static void show(const struct es_tpm_client *client) {
  struct es_inspect inspect;
  const struct es_inspect_options options = {.put = shown_put};
  shown_clear();
  es_inspect_start(&inspect, &options);
  es_tpm_client_inspect(client, &inspect);
  assert_int_equal(es_inspect_finish(&inspect), ES_INSPECT_SHOWN);
}

static void test_words_and_nothing_else(void **test) {
  struct es_tpm_client client;
  uint8_t command[SIZE];
  (void)test;
  int ring = es_tpm_ring_create("ring", ES_TPM_RING_SIZE);
  assert_true(ring >= 0);
  assert_int_equal(es_tpm_client_attach(&client, ring), 0);
  show(&client);
  assert_non_null(strstr(shown, "refused: request")); /* nothing was asked yet */
  memset(command, MARKER, sizeof command);
  es_tpm_client_ask(&client, ES_TPM_RING_REQUEST_COMMAND, 3, command, SIZE, ES_TPM_RING_SLEEP_EVENT);
  memset(client.ring.base + ES_TPM_RING_RESPONSE_AT, MARKER, SIZE);
  show(&client);
  for (const char *const *word = (const char *const[]){"busy: true", "request: command", "locality: 3",
                                                       "command-size: 32", "asker-sleeps: event", NULL};
       *word != NULL; word++) {
    assert_non_null(strstr(shown, *word));
  }
  assert_null(strstr(shown, "a5"));
  assert_null(strstr(shown, "165"));
  es_tpm_ring_set(&client.ring, AT(OUTCOME), 77);
  show(&client);
  assert_non_null(strstr(shown, "refused: outcome"));
  es_tpm_client_detach(&client);
  close(ring);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words_and_nothing_else),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
