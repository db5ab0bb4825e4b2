/* Generated from specs/vmbus/storvsp.yaml; change that and run python3 -m generator. */
#include "generated/storvsp_spec.h"

struct es_counter es_storvsp_counters[ES_STORVSP_COUNTER_COUNT] = {
    {
        .name = "storvsp.refused.scsi-result.size-36",
    },
    {
        .name = "storvsp.refused.scsi-result.size-52",
    },
    {
        .name = "storvsp.refused.scsi-result.sense-length.max",
    },
    {
        .name = "storvsp.refused.channel-properties.size-24",
    },
    {
        .name = "storvsp.refused.fc-port-names.size-36",
    },
    {
        .name = "storvsp.refused.offer-properties.size-24",
    },
    {
        .name = "storvsp.refused.begin-initialization.size-12",
    },
    {
        .name = "storvsp.refused.begin-initialization.header.operation.tag",
    },
    {
        .name = "storvsp.refused.end-initialization.size-12",
    },
    {
        .name = "storvsp.refused.end-initialization.header.operation.tag",
    },
    {
        .name = "storvsp.refused.query-protocol-version.size-16",
    },
    {
        .name = "storvsp.refused.query-protocol-version.header.operation.tag",
    },
    {
        .name = "storvsp.refused.query-properties.size-12",
    },
    {
        .name = "storvsp.refused.query-properties.header.operation.tag",
    },
    {
        .name = "storvsp.refused.create-sub-channels.size-14",
    },
    {
        .name = "storvsp.refused.create-sub-channels.header.operation.tag",
    },
    {
        .name = "storvsp.refused.execute-srb.size-48",
    },
    {
        .name = "storvsp.refused.execute-srb.size-64",
    },
    {
        .name = "storvsp.refused.execute-srb.header.operation.tag",
    },
    {
        .name = "storvsp.refused.execute-srb.body.cdb-length.min",
    },
    {
        .name = "storvsp.refused.execute-srb.body.cdb-length.max",
    },
    {
        .name = "storvsp.refused.execute-srb.body.direction.known",
    },
    {
        .name = "storvsp.refused.execute-srb.body.transfer-length.max",
    },
    {
        .name = "storvsp.refused.reset-lun.size-20",
    },
    {
        .name = "storvsp.refused.reset-lun.header.operation.tag",
    },
    {
        .name = "storvsp.refused.reset-adapter.size-20",
    },
    {
        .name = "storvsp.refused.reset-adapter.header.operation.tag",
    },
    {
        .name = "storvsp.refused.reset-bus.size-20",
    },
    {
        .name = "storvsp.refused.reset-bus.header.operation.tag",
    },
    {
        .name = "storvsp.refused.fc-hba-data.size-12",
    },
    {
        .name = "storvsp.refused.fc-hba-data.header.operation.tag",
    },
    {
        .name = "storvsp.refused.complete-io.size-12",
    },
    {
        .name = "storvsp.refused.complete-io.header.operation.tag",
    },
    {
        .name = "storvsp.refused.complete-io.body.max",
    },
    {
        .name = "storvsp.refused.enumerate-bus.size-12",
    },
    {
        .name = "storvsp.refused.enumerate-bus.header.operation.tag",
    },
    {
        .name = "storvsp.refused.enumerate-bus.body.max",
    },
    {
        .name = "storvsp.refused.remove-device.size-12",
    },
    {
        .name = "storvsp.refused.remove-device.header.operation.tag",
    },
    {
        .name = "storvsp.refused.remove-device.body.max",
    },
    {
        .name = "storvsp.refused.from-guest.size",
    },
    {
        .name = "storvsp.refused.from-guest.header.operation.tag",
    },
    {
        .name = "storvsp.refused.from-host.size",
    },
    {
        .name = "storvsp.refused.from-host.header.operation.tag",
    },
};

static struct es_counter_set es_storvsp_counter_set = {
    .name = "",
    .counters = es_storvsp_counters,
    .count = ES_STORVSP_COUNTER_COUNT,
};

const struct es_refusal es_storvsp_refusals[ES_STORVSP_REFUSAL_COUNT] = {
    {
        .spec = "storvsp",
        .where = "scsi-result",
        .field = "",
        .rule = "size at least 36",
        .offset = 0,
        .count = &es_storvsp_counters[0].value,
    },
    {
        .spec = "storvsp",
        .where = "scsi-result",
        .field = "",
        .rule = "size at least 52",
        .offset = 0,
        .count = &es_storvsp_counters[1].value,
    },
    {
        .spec = "storvsp",
        .where = "scsi-result",
        .field = "sense-length",
        .rule = "max 20",
        .offset = 9,
        .count = &es_storvsp_counters[2].value,
    },
    {
        .spec = "storvsp",
        .where = "channel-properties",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_storvsp_counters[3].value,
    },
    {
        .spec = "storvsp",
        .where = "fc-port-names",
        .field = "",
        .rule = "size at least 36",
        .offset = 0,
        .count = &es_storvsp_counters[4].value,
    },
    {
        .spec = "storvsp",
        .where = "offer-properties",
        .field = "",
        .rule = "size at least 24",
        .offset = 0,
        .count = &es_storvsp_counters[5].value,
    },
    {
        .spec = "storvsp",
        .where = "begin-initialization",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[6].value,
    },
    {
        .spec = "storvsp",
        .where = "begin-initialization",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[7].value,
    },
    {
        .spec = "storvsp",
        .where = "end-initialization",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[8].value,
    },
    {
        .spec = "storvsp",
        .where = "end-initialization",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[9].value,
    },
    {
        .spec = "storvsp",
        .where = "query-protocol-version",
        .field = "",
        .rule = "size at least 16",
        .offset = 0,
        .count = &es_storvsp_counters[10].value,
    },
    {
        .spec = "storvsp",
        .where = "query-protocol-version",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[11].value,
    },
    {
        .spec = "storvsp",
        .where = "query-properties",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[12].value,
    },
    {
        .spec = "storvsp",
        .where = "query-properties",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[13].value,
    },
    {
        .spec = "storvsp",
        .where = "create-sub-channels",
        .field = "",
        .rule = "size at least 14",
        .offset = 0,
        .count = &es_storvsp_counters[14].value,
    },
    {
        .spec = "storvsp",
        .where = "create-sub-channels",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[15].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "",
        .rule = "size at least 48",
        .offset = 0,
        .count = &es_storvsp_counters[16].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "",
        .rule = "size at least 64",
        .offset = 0,
        .count = &es_storvsp_counters[17].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[18].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "body.cdb-length",
        .rule = "min 1",
        .offset = 20,
        .count = &es_storvsp_counters[19].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "body.cdb-length",
        .rule = "max 16",
        .offset = 20,
        .count = &es_storvsp_counters[20].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "body.direction",
        .rule = "known value",
        .offset = 22,
        .count = &es_storvsp_counters[21].value,
    },
    {
        .spec = "storvsp",
        .where = "execute-srb",
        .field = "body.transfer-length",
        .rule = "max max-transfer-bytes",
        .offset = 24,
        .count = &es_storvsp_counters[22].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-lun",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_storvsp_counters[23].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-lun",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[24].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-adapter",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_storvsp_counters[25].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-adapter",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[26].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-bus",
        .field = "",
        .rule = "size at least 20",
        .offset = 0,
        .count = &es_storvsp_counters[27].value,
    },
    {
        .spec = "storvsp",
        .where = "reset-bus",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[28].value,
    },
    {
        .spec = "storvsp",
        .where = "fc-hba-data",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[29].value,
    },
    {
        .spec = "storvsp",
        .where = "fc-hba-data",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[30].value,
    },
    {
        .spec = "storvsp",
        .where = "complete-io",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[31].value,
    },
    {
        .spec = "storvsp",
        .where = "complete-io",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[32].value,
    },
    {
        .spec = "storvsp",
        .where = "complete-io",
        .field = "body",
        .rule = "max body-size elements",
        .offset = 12,
        .count = &es_storvsp_counters[33].value,
    },
    {
        .spec = "storvsp",
        .where = "enumerate-bus",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[34].value,
    },
    {
        .spec = "storvsp",
        .where = "enumerate-bus",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[35].value,
    },
    {
        .spec = "storvsp",
        .where = "enumerate-bus",
        .field = "body",
        .rule = "max body-size elements",
        .offset = 12,
        .count = &es_storvsp_counters[36].value,
    },
    {
        .spec = "storvsp",
        .where = "remove-device",
        .field = "",
        .rule = "size at least 12",
        .offset = 0,
        .count = &es_storvsp_counters[37].value,
    },
    {
        .spec = "storvsp",
        .where = "remove-device",
        .field = "header.operation",
        .rule = "the message's tag",
        .offset = 0,
        .count = &es_storvsp_counters[38].value,
    },
    {
        .spec = "storvsp",
        .where = "remove-device",
        .field = "body",
        .rule = "max body-size elements",
        .offset = 12,
        .count = &es_storvsp_counters[39].value,
    },
    {
        .spec = "storvsp",
        .where = "from-guest",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_storvsp_counters[40].value,
    },
    {
        .spec = "storvsp",
        .where = "from-guest",
        .field = "header.operation",
        .rule = "a message from this side",
        .offset = 0,
        .count = &es_storvsp_counters[41].value,
    },
    {
        .spec = "storvsp",
        .where = "from-host",
        .field = "",
        .rule = "size at least 4",
        .offset = 0,
        .count = &es_storvsp_counters[42].value,
    },
    {
        .spec = "storvsp",
        .where = "from-host",
        .field = "header.operation",
        .rule = "a message from this side",
        .offset = 0,
        .count = &es_storvsp_counters[43].value,
    },
};

const struct es_spec es_storvsp_spec = {
    .name = "storvsp",
    .path = "specs/vmbus/storvsp.yaml",
    .refusals = es_storvsp_refusals,
    .refusal_count = ES_STORVSP_REFUSAL_COUNT,
    .counters = &es_storvsp_counter_set,
};
