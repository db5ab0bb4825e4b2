/* Generated from specs/tpm/ppi.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-ppi. */
#include "generated/inspect/tpm_ppi_inspect.h"
#include "generated/state/tpm_ppi_state.h"
#include "generated/tpm_ppi_registers.h"
#include "generated/tpm_ppi_spec.h"
#include "generated/tpm_ppi_wire.h"

#include "tests/fuzz/harness.h"

/* specs/tpm/ppi.yaml:56 */
uint32_t es_tpm_ppi_on_read_confirmation(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner) {
  es_fuzz_called(owner, 0u, 0, 0);
  (void)registers;
  return (uint32_t)es_fuzz_value(owner, 0u);
}

/* specs/tpm/ppi.yaml:57 */
void es_tpm_ppi_on_write_request(struct es_tpm_ppi *registers, struct es_tpm_ppi_owner *owner, uint32_t value) {
  es_fuzz_called(owner, 1u, 0, value);
  (void)registers;
}

static const char *const by_hand[] = {
    "es_tpm_ppi_on_read_confirmation",
    "es_tpm_ppi_on_write_request",
};

static const struct es_fuzz_name values_of_function[] = {
    {0u, "functions"},
    /* 9 in all */
    {1u, "version"},
    {2u, "submit"},
    {3u, "pending"},
    {4u, "transition"},
    {5u, "response"},
    {6u, "language"},
    {7u, "submit-with-argument"},
    {8u, "confirmation"},
};

static const struct es_fuzz_name values_of_submitted[] = {
    {0u, "done"},
    /* 4 in all */
    {1u, "not-implemented"},
    {2u, "failed"},
    {3u, "blocked"},
};

static const struct es_fuzz_name values_of_transition[] = {
    {0u, "none"},
    /* 4 in all */
    {1u, "shutdown"},
    {2u, "reboot"},
    {3u, "vendor"},
};

static const struct es_fuzz_name values_of_language[] = {
    {3u, "not-implemented"},
};

static const struct es_fuzz_name values_of_confirmation[] = {
    {0u, "not-implemented"},
    /* 5 in all */
    {1u, "firmware-only"},
    {2u, "blocked"},
    {3u, "user-required"},
    {4u, "user-not-required"},
};

static const struct es_fuzz_name values_of_operation[] = {
    {0u, "none"},
    /* 6 in all */
    {5u, "clear"},
    {14u, "enable-and-clear"},
    {21u, "enable-activate-and-clear"},
    {22u, "enable-activate-clear-and-enable"},
    {23u, "set-pcr-banks"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "function",
        .name32 = es_tpm_ppi_function_name,
        .known32 = es_tpm_ppi_function_known,
        .values = values_of_function,
        .value_count = 9,
    },
    {
        .name = "submitted",
        .name32 = es_tpm_ppi_submitted_name,
        .known32 = es_tpm_ppi_submitted_known,
        .values = values_of_submitted,
        .value_count = 4,
    },
    {
        .name = "transition",
        .name32 = es_tpm_ppi_transition_name,
        .known32 = es_tpm_ppi_transition_known,
        .values = values_of_transition,
        .value_count = 4,
    },
    {
        .name = "language",
        .name32 = es_tpm_ppi_language_name,
        .known32 = es_tpm_ppi_language_known,
        .values = values_of_language,
        .value_count = 1,
    },
    {
        .name = "confirmation",
        .name32 = es_tpm_ppi_confirmation_name,
        .known32 = es_tpm_ppi_confirmation_known,
        .values = values_of_confirmation,
        .value_count = 5,
    },
    {
        .name = "operation",
        .name32 = es_tpm_ppi_operation_name,
        .known32 = es_tpm_ppi_operation_known,
        .values = values_of_operation,
        .value_count = 6,
    },
};

static const struct es_fuzz_register registers[] = {
    {
        .name = "operation",
        .at = 0u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_ppi, operation),
        .reset = 0u,
        .plain = 0xffffffffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "confirmation",
        .at = 4u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = ES_FUZZ_NO_MEMBER,
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = 0u,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "request",
        .at = 8u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_ppi, request),
        .reset = 0u,
        .plain = 0xffffffffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = 1u,
    },
    {
        .name = "argument",
        .at = 12u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = true,
        .member = offsetof(struct es_tpm_ppi, argument),
        .reset = 0u,
        .plain = 0xffffffffu,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "last-request",
        .at = 16u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_ppi, last_request),
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
    {
        .name = "last-response",
        .at = 20u,
        .step = 4,
        .count = 1,
        .bytes = 4,
        .reads = true,
        .writes = false,
        .member = offsetof(struct es_tpm_ppi, last_response),
        .reset = 0u,
        .plain = 0u,
        .w1c = 0u,
        .w1s = 0u,
        .hidden = 0u,
        .on_read = ES_FUZZ_NONE,
        .on_write = ES_FUZZ_NONE,
    },
};

static void reset_block(void *block) {
  es_tpm_ppi_reset(block);
}

static es_result read_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t *value) {
  return es_tpm_ppi_read(block, owner, offset, width, value);
}

static es_result write_block(void *block, void *owner, uint64_t offset, unsigned width, uint64_t value) {
  return es_tpm_ppi_write(block, owner, offset, width, value);
}

static const struct es_fuzz_registers block_of_registers = {
    .value_size = sizeof(struct es_tpm_ppi),
    .reset = reset_block,
    .read = read_block,
    .write = write_block,
    .widths = 4,
    .standard = 0xffffffffu,
    .split = false,
    .narrow = false,
    .instances = 1,
    .stride = 0u,
    .registers = registers,
    .count = 6,
};

/* specs/tpm/ppi.yaml:2 */
static void save_registers(struct es_state_out *out, uint64_t instance, const void *from) {
  es_save_tpm_ppi_registers(out, instance, from);
}

static es_result take_registers(struct es_state_in *in, uint64_t instance, void *to) {
  return es_take_tpm_ppi_registers(in, instance, to);
}

static const struct es_fuzz_saved saved[] = {
    {
        .thing = &es_saved_tpm_ppi_registers,
        .save = save_registers,
        .take = take_registers,
    },
};

static void show_stored_registers(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_ppi(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "registers",
        .show = show_stored_registers,
        .size = sizeof(struct es_tpm_ppi),
        .record = ES_FUZZ_NONE,
    },
};

extern const struct es_fuzz_spec es_fuzz_tpm_ppi;

const struct es_fuzz_spec es_fuzz_tpm_ppi = {
    .name = "tpm-ppi",
    .spec = &es_tpm_ppi_spec,
    .by_hand = by_hand,
    .by_hand_count = 2,
    .enums = enums,
    .enum_count = 6,
    .registers = &block_of_registers,
    .saved = saved,
    .saved_count = 1,
    .shown = shown,
    .shown_count = 1,
};
