/* Generated from specs/process/tpm-control.yaml; change that and run python3 -m generator.
 * What the fuzz harness needs of tpm-control. */
#include "generated/inspect/tpm_control_inspect.h"
#include "generated/tpm_control_spec.h"
#include "generated/tpm_control_wire.h"

#include "tests/fuzz/harness.h"

static const struct es_fuzz_name values_of_kind[] = {
    {1u, "begin"},
    /* 8 in all */
    {2u, "permit"},
    {3u, "stored"},
    {4u, "power-off"},
    {5u, "take-volatile"},
    {16u, "begun"},
    {17u, "store"},
    {18u, "finished"},
};

static const struct es_fuzz_name values_of_outcome[] = {
    {0u, "done"},
    /* 10 in all */
    {1u, "wrong-key"},
    {2u, "damaged"},
    {3u, "foreign"},
    {4u, "rolled-back"},
    {5u, "newer"},
    {6u, "unknown-version"},
    {7u, "refused"},
    {8u, "failed"},
    {9u, "not-stored"},
};

static const struct es_fuzz_name values_of_what[] = {
    {1u, "permanent"},
    {2u, "volatile"},
};

static const struct es_fuzz_enum enums[] = {
    {
        .name = "kind",
        .name32 = es_tpm_control_kind_name,
        .known32 = es_tpm_control_kind_known,
        .values = values_of_kind,
        .value_count = 8,
    },
    {
        .name = "outcome",
        .name32 = es_tpm_control_outcome_name,
        .known32 = es_tpm_control_outcome_known,
        .values = values_of_outcome,
        .value_count = 10,
    },
    {
        .name = "what",
        .name32 = es_tpm_control_what_name,
        .known32 = es_tpm_control_what_known,
        .values = values_of_what,
        .value_count = 2,
    },
};

/* specs/process/tpm-control.yaml:64 */
static es_result decode_begin(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_begin(bytes, size, out);
}

static size_t encode_begin(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_begin(in, bytes, room);
}

static const struct es_fuzz_span kept_begin_0[] = {
    {0, 32, 0xff},
    {96, 32, 0xff},
};

static const struct es_fuzz_layout layouts_begin[] = {
    {
        .first = 0,
        .last = 0,
        .size = 128,
        .spans = kept_begin_0,
        .span_count = 2,
    },
};

/* specs/process/tpm-control.yaml:78 */
static es_result decode_permit(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_permit(bytes, size, out);
}

static size_t encode_permit(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_permit(in, bytes, room);
}

static const struct es_fuzz_span kept_permit_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_permit[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_permit_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:79 */
static es_result decode_stored(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_stored(bytes, size, out);
}

static size_t encode_stored(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_stored(in, bytes, room);
}

static const struct es_fuzz_span kept_stored_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_stored[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_stored_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:80 */
static es_result decode_power_off(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_power_off(bytes, size, out);
}

static size_t encode_power_off(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_power_off(in, bytes, room);
}

static const struct es_fuzz_span kept_power_off_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_power_off[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_power_off_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:81 */
static es_result decode_take_volatile(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_take_volatile(bytes, size, out);
}

static size_t encode_take_volatile(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_take_volatile(in, bytes, room);
}

static const struct es_fuzz_span kept_take_volatile_0[] = {
    {0, 8, 0xff},
};

static const struct es_fuzz_layout layouts_take_volatile[] = {
    {
        .first = 0,
        .last = 0,
        .size = 8,
        .spans = kept_take_volatile_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:82 */
static es_result decode_begun(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_begun(bytes, size, out);
}

static size_t encode_begun(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_begun(in, bytes, room);
}

static const struct es_fuzz_span kept_begun_0[] = {
    {0, 40, 0xff},
};

static const struct es_fuzz_layout layouts_begun[] = {
    {
        .first = 0,
        .last = 0,
        .size = 40,
        .spans = kept_begun_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:91 */
static es_result decode_store(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_store(bytes, size, out);
}

static size_t encode_store(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_store(in, bytes, room);
}

static const struct es_fuzz_span kept_store_0[] = {
    {0, 24, 0xff},
};

static const struct es_fuzz_layout layouts_store[] = {
    {
        .first = 0,
        .last = 0,
        .size = 24,
        .spans = kept_store_0,
        .span_count = 1,
    },
};

/* specs/process/tpm-control.yaml:101 */
static es_result decode_finished(const uint8_t *bytes, size_t size, uint32_t version, void *out) {
  (void)version;
  return es_tpm_control_decode_finished(bytes, size, out);
}

static size_t encode_finished(const void *in, uint32_t version, uint8_t *bytes, size_t room) {
  (void)version;
  return es_tpm_control_encode_finished(in, bytes, room);
}

static const struct es_fuzz_span kept_finished_0[] = {
    {0, 12, 0xff},
};

static const struct es_fuzz_layout layouts_finished[] = {
    {
        .first = 0,
        .last = 0,
        .size = 12,
        .spans = kept_finished_0,
        .span_count = 1,
    },
};

static const struct es_fuzz_record records[] = {
    {
        .name = "begin",
        .decode = decode_begin,
        .encode = encode_begin,
        .value_size = sizeof(struct es_tpm_control_begin),
        .size_max = ES_TPM_CONTROL_BEGIN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_begin,
        .layout_count = 1,
    },
    {
        .name = "permit",
        .decode = decode_permit,
        .encode = encode_permit,
        .value_size = sizeof(struct es_tpm_control_permit),
        .size_max = ES_TPM_CONTROL_PERMIT_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_permit,
        .layout_count = 1,
    },
    {
        .name = "stored",
        .decode = decode_stored,
        .encode = encode_stored,
        .value_size = sizeof(struct es_tpm_control_stored),
        .size_max = ES_TPM_CONTROL_STORED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_stored,
        .layout_count = 1,
    },
    {
        .name = "power-off",
        .decode = decode_power_off,
        .encode = encode_power_off,
        .value_size = sizeof(struct es_tpm_control_power_off),
        .size_max = ES_TPM_CONTROL_POWER_OFF_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_power_off,
        .layout_count = 1,
    },
    {
        .name = "take-volatile",
        .decode = decode_take_volatile,
        .encode = encode_take_volatile,
        .value_size = sizeof(struct es_tpm_control_take_volatile),
        .size_max = ES_TPM_CONTROL_TAKE_VOLATILE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_take_volatile,
        .layout_count = 1,
    },
    {
        .name = "begun",
        .decode = decode_begun,
        .encode = encode_begun,
        .value_size = sizeof(struct es_tpm_control_begun),
        .size_max = ES_TPM_CONTROL_BEGUN_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_begun,
        .layout_count = 1,
    },
    {
        .name = "store",
        .decode = decode_store,
        .encode = encode_store,
        .value_size = sizeof(struct es_tpm_control_store),
        .size_max = ES_TPM_CONTROL_STORE_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_store,
        .layout_count = 1,
    },
    {
        .name = "finished",
        .decode = decode_finished,
        .encode = encode_finished,
        .value_size = sizeof(struct es_tpm_control_finished),
        .size_max = ES_TPM_CONTROL_FINISHED_SIZE_MAX,
        .checksum = ES_FUZZ_NONE,
        .layouts = layouts_finished,
        .layout_count = 1,
    },
};

/* specs/process/tpm-control.yaml:63 */
static es_result decode_from_guest(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  (void)version;
  struct es_tpm_control_from_guest out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_tpm_control_decode_from_guest(bytes, size, &out);
  switch (out.message) {
  case ES_TPM_CONTROL_MESSAGE_BEGUN:
    *record = 5;
    break;
  case ES_TPM_CONTROL_MESSAGE_STORE:
    *record = 6;
    break;
  case ES_TPM_CONTROL_MESSAGE_FINISHED:
    *record = 7;
    break;
  case ES_TPM_CONTROL_MESSAGE_BEGIN:
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
  case ES_TPM_CONTROL_MESSAGE_STORED:
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    break;
  }
  return result;
}

/* specs/process/tpm-control.yaml:63 */
static es_result decode_from_host(const uint8_t *bytes, size_t size, uint32_t version, uint32_t *record) {
  (void)version;
  struct es_tpm_control_from_host out;
  memset(&out, 0xff, sizeof out);
  const es_result result = es_tpm_control_decode_from_host(bytes, size, &out);
  switch (out.message) {
  case ES_TPM_CONTROL_MESSAGE_BEGIN:
    *record = 0;
    break;
  case ES_TPM_CONTROL_MESSAGE_PERMIT:
    *record = 1;
    break;
  case ES_TPM_CONTROL_MESSAGE_STORED:
    *record = 2;
    break;
  case ES_TPM_CONTROL_MESSAGE_POWER_OFF:
    *record = 3;
    break;
  case ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE:
    *record = 4;
    break;
  case ES_TPM_CONTROL_MESSAGE_BEGUN:
  case ES_TPM_CONTROL_MESSAGE_STORE:
  case ES_TPM_CONTROL_MESSAGE_FINISHED:
    break;
  }
  return result;
}

static const struct es_fuzz_side sides[] = {
    {
        .name = "from-guest",
        .decode = decode_from_guest,
    },
    {
        .name = "from-host",
        .decode = decode_from_host,
    },
};

static void show_begin(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_begin(inspect, name, value);
}

static void hide_begin(void *all, uint32_t version, int filler) {
  struct es_tpm_control_begin *value = all;
  (void)version;
  memset(&value->key, filler, sizeof value->key);
}

static void show_permit(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_permit(inspect, name, value);
}

static void show_stored(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_stored(inspect, name, value);
}

static void show_power_off(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_power_off(inspect, name, value);
}

static void show_take_volatile(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_take_volatile(inspect, name, value);
}

static void show_begun(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_begun(inspect, name, value);
}

static void show_store(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_store(inspect, name, value);
}

static void show_finished(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_finished(inspect, name, value);
}

static void show_header(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_header(inspect, name, value);
}

static void show_presence(struct es_inspect *inspect, const char *name, const void *value, uint32_t version) {
  (void)version;
  es_inspect_tpm_control_presence(inspect, name, value);
}

static const struct es_fuzz_shown shown[] = {
    {
        .name = "begin",
        .show = show_begin,
        .size = sizeof(struct es_tpm_control_begin),
        .record = 0,
        .hide = hide_begin,
    },
    {
        .name = "permit",
        .show = show_permit,
        .size = sizeof(struct es_tpm_control_permit),
        .record = 1,
    },
    {
        .name = "stored",
        .show = show_stored,
        .size = sizeof(struct es_tpm_control_stored),
        .record = 2,
    },
    {
        .name = "power-off",
        .show = show_power_off,
        .size = sizeof(struct es_tpm_control_power_off),
        .record = 3,
    },
    {
        .name = "take-volatile",
        .show = show_take_volatile,
        .size = sizeof(struct es_tpm_control_take_volatile),
        .record = 4,
    },
    {
        .name = "begun",
        .show = show_begun,
        .size = sizeof(struct es_tpm_control_begun),
        .record = 5,
    },
    {
        .name = "store",
        .show = show_store,
        .size = sizeof(struct es_tpm_control_store),
        .record = 6,
    },
    {
        .name = "finished",
        .show = show_finished,
        .size = sizeof(struct es_tpm_control_finished),
        .record = 7,
    },
    {
        .name = "header",
        .show = show_header,
        .size = sizeof(struct es_tpm_control_header),
        .record = ES_FUZZ_NONE,
    },
    {
        .name = "presence",
        .show = show_presence,
        .size = sizeof(struct es_tpm_control_presence),
        .record = ES_FUZZ_NONE,
    },
};

static void constants_0(void) {
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_BEGIN), "begin");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_PERMIT), "permit");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_STORED), "stored");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_POWER_OFF), "power-off");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_TAKE_VOLATILE), "take-volatile");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_BEGUN), "begun");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_STORE), "store");
  es_fuzz_same(es_tpm_control_message_name(ES_TPM_CONTROL_MESSAGE_FINISHED), "finished");
  es_fuzz_same(es_tpm_control_message_name((enum es_tpm_control_message)8), "?");
}

static void constants(void) {
  constants_0();
}

extern const struct es_fuzz_spec es_fuzz_tpm_control;

const struct es_fuzz_spec es_fuzz_tpm_control = {
    .name = "tpm-control",
    .spec = &es_tpm_control_spec,
    .enums = enums,
    .enum_count = 3,
    .records = records,
    .record_count = 8,
    .sides = sides,
    .side_count = 2,
    .shown = shown,
    .shown_count = 10,
    .tables = constants,
};
