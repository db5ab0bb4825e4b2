#include "tests/unit/tpm/fake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "generated/registry.h"
#include "generated/tpm_command_wire.h"
#include "generated/tpm_crb_registers.h"
#include "runtime/bytes.h"
#include "runtime/spec.h"

static void listen_to(void *backend, const struct es_tpm_listener *listener) {
  struct fake *fake = backend;
  fake->listened = listener != NULL;
  if (listener != NULL) {
    fake->listener = *listener;
  }
}

static void submit(void *backend, uint8_t locality, const uint8_t *command, uint32_t size) {
  struct fake *fake = backend;
  assert_false(fake->under_way);
  assert_true(size >= ES_TPM_COMMAND_HEADER_SIZE_MIN && size <= sizeof fake->command);
  fake->under_way = true;
  fake->submits++;
  fake->locality = locality;
  fake->size = size;
  memcpy(fake->command, command, size);
}

static void cancel(void *backend) {
  ((struct fake *)backend)->cancels++;
}

static void reset(void *backend, uint32_t buffer_size) {
  struct fake *fake = backend;
  fake->resets++;
  fake->buffer_size = buffer_size;
  fake->under_way = false;
}

static const struct es_tpm_backend_ops ops = {.listen = listen_to, .submit = submit, .cancel = cancel, .reset = reset};

static void hear_line(void *context, bool active) {
  struct fake *fake = context;
  assert_true(active != fake->line);
  fake->line = active;
  fake->lines++;
}

static void powered(void *context, int error) {
  ((struct fake *)context)->reset_error = error;
}

void fake_power_on(struct fake *fake, int error) {
  fake->reset_error = 1;
  es_tpm_reset(fake->tpm, powered, fake);
  assert_int_equal(fake->reset_error, 1);
  fake->listener.reset_done(fake->listener.context, error);
  assert_int_equal(fake->reset_error, error);
}

void fake_start(struct fake *fake, enum es_tpm_kind kind) {
  static bool registered;
  memset(fake, 0, sizeof *fake);
  if (!registered) {
    es_specs_register(es_specs, ES_SPECS_COUNT);
    registered = true;
  }
  assert_int_equal(es_loop_create(NULL, &fake->loop), 0);
  assert_int_equal(es_loop_enable(fake->loop), 0);
  const struct es_tpm_config config = {.kind = kind,
                                       .base = FAKE_BASE,
                                       .loop = fake->loop,
                                       .backend = {.ops = &ops, .backend = fake},
                                       .line = hear_line,
                                       .context = fake};
  assert_int_equal(es_tpm_create(&config, &fake->tpm), 0);
  assert_true(fake->listened);
  fake_power_on(fake, 0);
  assert_int_equal(fake->buffer_size, es_tpm_buffer_size(fake->tpm));
}

void fake_end(struct fake *fake) {
  es_tpm_destroy(fake->tpm);
  assert_false(fake->listened);
  es_loop_destroy(fake->loop);
}

void fake_turn(struct fake *fake) {
  for (unsigned i = 0; i < 3; i++) {
    assert_true(es_loop_turn(fake->loop, false) >= 0);
  }
}

void fake_answer_bytes(struct fake *fake, const uint8_t *bytes, uint32_t size) {
  assert_true(fake->under_way);
  fake->under_way = false;
  fake->listener.answered(fake->listener.context, bytes, size);
}

void fake_answer(struct fake *fake, uint32_t code, uint32_t size) {
  uint8_t bytes[FAKE_BUFFER + 1];
  fake_command(bytes, size, size);
  es_store_be32(bytes + ES_TPM_COMMAND_HEADER_CODE_OFFSET, code);
  fake_answer_bytes(fake, bytes, size);
}

uint64_t fake_get(struct fake *fake, unsigned locality, uint32_t offset, unsigned width) {
  uint64_t value = 0;
  es_tpm_read(fake->tpm, locality * ES_TPM_CRB_LOCALITY_STRIDE + offset, width, &value);
  return value;
}

void fake_put(struct fake *fake, unsigned locality, uint32_t offset, unsigned width, uint64_t value) {
  es_tpm_write(fake->tpm, locality * ES_TPM_CRB_LOCALITY_STRIDE + offset, width, value);
}

void fake_command(uint8_t *bytes, uint32_t size, uint32_t length) {
  const struct es_tpm_command_header header = {
      .tag = ES_TPM_COMMAND_TAG_NO_SESSIONS, .length = length, .code = ES_TPM_COMMAND_CODE_GET_RANDOM};
  uint8_t head[ES_TPM_COMMAND_HEADER_SIZE_MAX];
  assert_int_equal(es_tpm_command_encode_header(&header, head, sizeof head), sizeof head);
  for (uint32_t i = 0; i < size; i++) {
    bytes[i] = i < sizeof head ? head[i] : (uint8_t)(i * 7 + 1);
  }
}

uint64_t fake_count(const char *spec, const char *counter) {
  for (size_t i = 0; i < ES_SPECS_COUNT; i++) {
    if (strcmp(es_specs[i]->name, spec) != 0) {
      continue;
    }
    for (size_t c = 0; c < es_specs[i]->counters->count; c++) {
      if (strcmp(es_specs[i]->counters->counters[c].name, counter) == 0) {
        return es_counter_value(&es_specs[i]->counters->counters[c]);
      }
    }
  }
  fail_msg("there is no counter %s of %s", counter, spec);
  return 0;
}
