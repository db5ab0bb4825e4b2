/* Generated from specs/tpm/command.yaml; change that and run python3 -m generator. */
#include "generated/tpm_command_spec.h"

struct es_counter es_tpm_command_counters[ES_TPM_COMMAND_COUNTER_COUNT] = {
    {
        .name = "tpm-command.refused.header.size-10",
    },
    {
        .name = "tpm-command.refused.startup.size-12",
    },
    {
        .name = "tpm-command.refused.startup.type.known",
    },
    {
        .name = "tpm-command.refused.self-test.size-11",
    },
    {
        .name = "tpm-command.refused.self-test.full.max",
    },
    {
        .name = "tpm-command.refused.get-random.size-12",
    },
    {
        .name = "tpm-command.refused.random.size-12",
    },
    {
        .name = "tpm-command.refused.random.count.max",
    },
    {
        .name = "tpm-command.refused.random.bytes.inside",
    },
    {
        .name = "tpm-command.refused.authorization.size-13",
    },
    {
        .name = "tpm-command.refused.authorization.length.value",
    },
    {
        .name = "tpm-command.refused.authorization.session.value",
    },
    {
        .name = "tpm-command.refused.authorization.nonce-size.value",
    },
    {
        .name = "tpm-command.refused.authorization.attributes.value",
    },
    {
        .name = "tpm-command.refused.authorization.password-size.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.size-31",
    },
    {
        .name = "tpm-command.refused.pcr-extend.pcr.max",
    },
    {
        .name = "tpm-command.refused.pcr-extend.authorization.length.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.authorization.session.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.authorization.nonce-size.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.authorization.attributes.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.authorization.password-size.value",
    },
    {
        .name = "tpm-command.refused.pcr-extend.count.max",
    },
    {
        .name = "tpm-command.refused.digest.size-2",
    },
    {
        .name = "tpm-command.refused.clear.size-27",
    },
    {
        .name = "tpm-command.refused.clear.authorization.length.value",
    },
    {
        .name = "tpm-command.refused.clear.authorization.session.value",
    },
    {
        .name = "tpm-command.refused.clear.authorization.nonce-size.value",
    },
    {
        .name = "tpm-command.refused.clear.authorization.attributes.value",
    },
    {
        .name = "tpm-command.refused.clear.authorization.password-size.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.size-29",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.authorization.length.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.authorization.session.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.authorization.nonce-size.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.authorization.attributes.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.authorization.password-size.value",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.count.max",
    },
    {
        .name = "tpm-command.refused.hierarchy-change-auth.password.inside",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.size-31",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.authorization.length.value",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.authorization.session.value",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.authorization.nonce-size.value",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.authorization.attributes.value",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.authorization.password-size.value",
    },
    {
        .name = "tpm-command.refused.pcr-allocate.count.max",
    },
    {
        .name = "tpm-command.refused.pcr-selection.size-6",
    },
    {
        .name = "tpm-command.refused.pcr-selection.size.value",
    },
    {
        .name = "tpm-command.refused.get-capability.size-22",
    },
    {
        .name = "tpm-command.refused.banks.size-19",
    },
    {
        .name = "tpm-command.refused.banks.capability.value",
    },
    {
        .name = "tpm-command.refused.banks.count.max",
    },
    {
        .name = "tpm-command.refused.banks.banks.inside",
    },
};

static struct es_counter_set es_tpm_command_counter_set = {
    .name = "",
    .counters = es_tpm_command_counters,
    .count = ES_TPM_COMMAND_COUNTER_COUNT,
};

const struct es_refusal es_tpm_command_refusals[ES_TPM_COMMAND_REFUSAL_COUNT] = {
    {
        .spec = "tpm-command",
        .where = "header",
        .field = "",
        .rule = "size at least 10",
        .offset = 0,
        .count = &es_tpm_command_counters[0].value,
    },
    {
        .spec = "tpm-command",
        .where = "startup",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_tpm_command_counters[1].value,
    },
    {
        .spec = "tpm-command",
        .where = "startup",
        .field = "type",
        .rule = "known value",
        .offset = 10,
        .count = &es_tpm_command_counters[2].value,
    },
    {
        .spec = "tpm-command",
        .where = "self-test",
        .field = "",
        .rule = "size at least 11",
        .offset = 0,
        .count = &es_tpm_command_counters[3].value,
    },
    {
        .spec = "tpm-command",
        .where = "self-test",
        .field = "full",
        .rule = "max 1",
        .offset = 10,
        .count = &es_tpm_command_counters[4].value,
    },
    {
        .spec = "tpm-command",
        .where = "get-random",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_tpm_command_counters[5].value,
    },
    {
        .spec = "tpm-command",
        .where = "random",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_tpm_command_counters[6].value,
    },
    {
        .spec = "tpm-command",
        .where = "random",
        .field = "count",
        .rule = "max platform-auth-size",
        .offset = 10,
        .count = &es_tpm_command_counters[7].value,
    },
    {
        .spec = "tpm-command",
        .where = "random",
        .field = "bytes",
        .rule = "inside the packet",
        .offset = 12,
        .count = &es_tpm_command_counters[8].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "",
        .rule = "size at least 13",
        .offset = 0,
        .count = &es_tpm_command_counters[9].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "length",
        .rule = "value 0x9",
        .offset = 0,
        .count = &es_tpm_command_counters[10].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "session",
        .rule = "value 0x40000009",
        .offset = 4,
        .count = &es_tpm_command_counters[11].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "nonce-size",
        .rule = "value 0x0",
        .offset = 8,
        .count = &es_tpm_command_counters[12].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "attributes",
        .rule = "value 0x1",
        .offset = 10,
        .count = &es_tpm_command_counters[13].value,
    },
    {
        .spec = "tpm-command",
        .where = "authorization",
        .field = "password-size",
        .rule = "value 0x0",
        .offset = 11,
        .count = &es_tpm_command_counters[14].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "",
        .rule = "size at least 31",
        .offset = 0,
        .count = &es_tpm_command_counters[15].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "pcr",
        .rule = "max 23",
        .offset = 10,
        .count = &es_tpm_command_counters[16].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "authorization.length",
        .rule = "value 0x9",
        .offset = 14,
        .count = &es_tpm_command_counters[17].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "authorization.session",
        .rule = "value 0x40000009",
        .offset = 18,
        .count = &es_tpm_command_counters[18].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "authorization.nonce-size",
        .rule = "value 0x0",
        .offset = 22,
        .count = &es_tpm_command_counters[19].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "authorization.attributes",
        .rule = "value 0x1",
        .offset = 24,
        .count = &es_tpm_command_counters[20].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "authorization.password-size",
        .rule = "value 0x0",
        .offset = 25,
        .count = &es_tpm_command_counters[21].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-extend",
        .field = "count",
        .rule = "max digests-max",
        .offset = 27,
        .count = &es_tpm_command_counters[22].value,
    },
    {
        .spec = "tpm-command",
        .where = "digest",
        .field = "",
        .rule = "size at least 2",
        .offset = 0,
        .count = &es_tpm_command_counters[23].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "",
        .rule = "size at least 27",
        .offset = 0,
        .count = &es_tpm_command_counters[24].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "authorization.length",
        .rule = "value 0x9",
        .offset = 14,
        .count = &es_tpm_command_counters[25].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "authorization.session",
        .rule = "value 0x40000009",
        .offset = 18,
        .count = &es_tpm_command_counters[26].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "authorization.nonce-size",
        .rule = "value 0x0",
        .offset = 22,
        .count = &es_tpm_command_counters[27].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "authorization.attributes",
        .rule = "value 0x1",
        .offset = 24,
        .count = &es_tpm_command_counters[28].value,
    },
    {
        .spec = "tpm-command",
        .where = "clear",
        .field = "authorization.password-size",
        .rule = "value 0x0",
        .offset = 25,
        .count = &es_tpm_command_counters[29].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "",
        .rule = "size at least 29",
        .offset = 0,
        .count = &es_tpm_command_counters[30].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "authorization.length",
        .rule = "value 0x9",
        .offset = 14,
        .count = &es_tpm_command_counters[31].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "authorization.session",
        .rule = "value 0x40000009",
        .offset = 18,
        .count = &es_tpm_command_counters[32].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "authorization.nonce-size",
        .rule = "value 0x0",
        .offset = 22,
        .count = &es_tpm_command_counters[33].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "authorization.attributes",
        .rule = "value 0x1",
        .offset = 24,
        .count = &es_tpm_command_counters[34].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "authorization.password-size",
        .rule = "value 0x0",
        .offset = 25,
        .count = &es_tpm_command_counters[35].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "count",
        .rule = "max platform-auth-size",
        .offset = 27,
        .count = &es_tpm_command_counters[36].value,
    },
    {
        .spec = "tpm-command",
        .where = "hierarchy-change-auth",
        .field = "password",
        .rule = "inside the packet",
        .offset = 29,
        .count = &es_tpm_command_counters[37].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "",
        .rule = "size at least 31",
        .offset = 0,
        .count = &es_tpm_command_counters[38].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "authorization.length",
        .rule = "value 0x9",
        .offset = 14,
        .count = &es_tpm_command_counters[39].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "authorization.session",
        .rule = "value 0x40000009",
        .offset = 18,
        .count = &es_tpm_command_counters[40].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "authorization.nonce-size",
        .rule = "value 0x0",
        .offset = 22,
        .count = &es_tpm_command_counters[41].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "authorization.attributes",
        .rule = "value 0x1",
        .offset = 24,
        .count = &es_tpm_command_counters[42].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "authorization.password-size",
        .rule = "value 0x0",
        .offset = 25,
        .count = &es_tpm_command_counters[43].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-allocate",
        .field = "count",
        .rule = "max 16",
        .offset = 27,
        .count = &es_tpm_command_counters[44].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-selection",
        .field = "",
        .rule = "size at least 6",
        .offset = 0,
        .count = &es_tpm_command_counters[45].value,
    },
    {
        .spec = "tpm-command",
        .where = "pcr-selection",
        .field = "size",
        .rule = "value 0x3",
        .offset = 2,
        .count = &es_tpm_command_counters[46].value,
    },
    {
        .spec = "tpm-command",
        .where = "get-capability",
        .field = "",
        .rule = "size at least 22",
        .offset = 0,
        .count = &es_tpm_command_counters[47].value,
    },
    {
        .spec = "tpm-command",
        .where = "banks",
        .field = "",
        .rule = "size at least 19",
        .offset = 0,
        .count = &es_tpm_command_counters[48].value,
    },
    {
        .spec = "tpm-command",
        .where = "banks",
        .field = "capability",
        .rule = "value 0x5",
        .offset = 11,
        .count = &es_tpm_command_counters[49].value,
    },
    {
        .spec = "tpm-command",
        .where = "banks",
        .field = "count",
        .rule = "max 16",
        .offset = 15,
        .count = &es_tpm_command_counters[50].value,
    },
    {
        .spec = "tpm-command",
        .where = "banks",
        .field = "banks",
        .rule = "inside the packet",
        .offset = 19,
        .count = &es_tpm_command_counters[51].value,
    },
};

const struct es_spec es_tpm_command_spec = {
    .name = "tpm-command",
    .path = "specs/tpm/command.yaml",
    .refusals = es_tpm_command_refusals,
    .refusal_count = ES_TPM_COMMAND_REFUSAL_COUNT,
    .counters = &es_tpm_command_counter_set,
};
