"""The skeleton of a device on VMBus: what moves packets between its ring and its machine, and its first tests. For command.py."""

from __future__ import annotations

from ..lower.c.text import Assign, Call, Function, If

FOLDER = "vmbus"  # of its spec
STANDS_ON = "vmbus"  # its room, and its tests
TESTS_STAND_ON = "guest"


def written(word: str) -> dict[str, list]:
    """Bodies of actions that need no author."""
    return {
        f"es_{word}_session_if_version_known": [
            f"enum es_{word}_version version;",
            "(void)owner;",
            f"return es_{word}_version_from_number(message->number, &version);",
        ],
        f"es_{word}_session_do_choose_version": [
            "(void)reply;",
            f"(void)es_{word}_version_from_number(message->number, &owner->version);",
        ],
    }


def device(word: str) -> list[Function]:
    """What stands in its source."""
    upper = word.upper()
    owner = f"struct es_{word}_session_owner"
    answer_size = f"ES_{upper}_ANSWER_SIZE_MAX"
    opened = Function(
        "int",
        "on_open",
        ["void *device", "struct es_vmbus_channel *channel"],
        [
            f"{owner} *opened = device;",
            "(void)channel;",
            f"es_{word}_session_start(&opened->machine);",
            f"opened->version = ES_{upper}_VERSION_FIRST;",
            "return 0;",
        ],
        static=True,
    )
    handle = Function(
        "void",
        "handle",
        [f"{owner} *device", "struct es_ring *ring", "const struct es_ring_packet *packet"],
        [
            f"struct es_{word}_from_guest message;",
            f"struct es_{word}_answer answer = {{0}};",
            f"uint8_t bytes[{answer_size}];",
            Assign(
                "es_result refusal",
                f"es_{word}_decode_from_guest",
                ["packet->payload", "packet->size", "device->version", "&message"],
            ),
            If(
                ["refusal != ES_OK"],
                [
                    "es_refused(refusal);",
                    f"answer.header.operation = ES_{upper}_OPERATION_ANSWER;",
                    f"answer.status = ES_{upper}_STATUS_MALFORMED;",
                ],
                [
                    Assign(
                        "enum es_step step",
                        f"es_{word}_session_step",
                        ["&device->machine", "device", "&message", "&answer"],
                    ),
                    If(["step != ES_STEP_REPLY"], ["return;"]),
                ],
            ),
            Assign("size_t size", f"es_{word}_encode_answer", ["&answer", "device->version", "bytes", "sizeof bytes"]),
            Call(
                "(void)es_ring_push(",
                ["ring", "ES_VMBUS_RING_PACKET_TYPE_COMPLETION", "0", "packet->transaction", "bytes", "(uint32_t)size"],
            ),
        ],
        doc="A private copy of one packet: checked against the spec, then stepped, then answered.",
        static=True,
    )
    signal = Function(
        "void",
        "on_signal",
        ["void *device", "struct es_vmbus_channel *channel"],
        [
            "struct es_ring *ring = es_vmbus_channel_ring(channel);",
            "struct es_ring_packet packet;",
            "/* A packet is taken only when its answer fits; if not, the guest signals when it has made room. */",
            f"while (es_ring_room(ring, {answer_size})) {{",
            "  enum es_ring_read read = es_ring_next(ring, &packet);",
            "  if (read == ES_RING_PACKET) {",
            "    handle(device, ring, &packet);",
            "  } else if (read != ES_RING_SKIPPED) {",
            "    return;",
            "  }",
            "}",
        ],
        static=True,
    )
    closed = Function(
        "void",
        "on_close",
        ["void *device", "struct es_vmbus_channel *channel"],
        [
            f"{owner} *closed = device;",
            Call(f"(void)es_{word}_session_on_channel_closed(", ["&closed->machine", "closed"]),
            "es_vmbus_channel_closed(channel);",
        ],
        static=True,
    )
    offer = Function(
        "bool",
        f"es_{word}_offer",
        [f"{owner} *device", "struct es_vmbus *vmbus"],
        [
            "static const struct es_vmbus_device_ops ops = {.open = on_open, .signal = on_signal, .close = on_close};",
            "const struct es_vmbus_offer offer = {",
            f"    .class_id = ES_{upper}_CLASS_ID,",
            f"    .instance_id = ES_{upper}_INSTANCE,",
            "};",
            "return es_vmbus_offer(vmbus, &offer, &ops, device) != NULL;",
        ],
        doc="Offers the device. False: VMBus has no room for another channel.",
    )
    return [opened, handle, signal, closed, offer]


def tests(word: str) -> list[Function]:
    """The first tests: a guest that finds the device, says hello and asks for something."""
    upper = word.upper()
    answer = f"struct es_{word}_answer"

    def test(name: str, *body) -> Function:
        return Function("void", name, ["void **state"], ["(void)state;", *body], static=True)

    def is_(call: str, status: str) -> Call:
        return Call("assert_int_equal(", [f"{call}.status", f"ES_{upper}_STATUS_{status}"])

    known = f"hello(ES_{upper}_VERSION_FIRST_NUMBER)"
    return [
        Function(
            "int",
            "open_channel",
            ["void **state"],
            [
                "struct es_guest *guest = &rig.direct.guest;",
                "const struct es_direct_options options = {.maximum = ES_VMBUS_VERSION_V5_3};",
                "(void)state;",
                "memset(&rig, 0, sizeof rig);",
                "es_specs_register(es_specs, ES_SPECS_COUNT); /* makes counters known by their names */",
                "assert_int_equal(es_direct_create(&rig.direct, &options), 0);",
                f"assert_true(es_{word}_offer(&rig.device, rig.direct.vmbus));",
                "assert_true(es_guest_connect(guest));",
                "assert_true(es_guest_request_offers(guest));",
                Assign(
                    "const struct es_vmbus_offer_channel *offer",
                    "es_guest_find_offer",
                    ["guest", f"ES_{upper}_CLASS_ID", "0"],
                ),
                "assert_non_null(offer);",
                "assert_int_equal(es_guest_channel_open(&rig.channel, guest, offer, 2, 2, 0), 0);",
                "return 0;",
            ],
            static=True,
        ),
        Function(
            "int",
            "close_channel",
            ["void **state"],
            [
                "(void)state;",
                "assert_true(es_guest_channel_close(&rig.channel));",
                f"assert_int_equal(rig.device.machine.state, ES_{upper}_SESSION_CLOSED);",
                "es_direct_destroy(&rig.direct);",
                "return 0;",
            ],
            static=True,
        ),
        Function(
            answer,
            "exchange",
            ["const uint8_t *bytes", "size_t size"],
            [
                "const struct es_guest_packet packet = {",
                "    .type = ES_VMBUS_RING_PACKET_TYPE_IN_BAND,",
                "    .flags = ES_VMBUS_RING_PACKET_FLAGS_COMPLETION_REQUESTED,",
                "    .payload = bytes,",
                "    .size = (uint32_t)size,",
                "};",
                "struct es_guest_received received;",
                f"{answer} answer;",
                "assert_int_not_equal(size, 0);",
                "assert_true(es_guest_channel_send(&rig.channel, &packet));",
                "es_guest_quiesce(&rig.direct.guest);",
                "assert_true(es_guest_channel_receive(&rig.channel, &received));",
                Assign(
                    "es_result refusal",
                    f"es_{word}_decode_answer",
                    ["received.payload", "received.size", f"ES_{upper}_VERSION_FIRST", "&answer"],
                ),
                "assert_true(refusal == ES_OK);",
                "return answer;",
            ],
            doc="Sends one packet, lets the host work and gives back its answer.",
            static=True,
        ),
        Function(
            answer,
            "hello",
            ["uint32_t number"],
            [
                f"const struct es_{word}_hello message = {{.number = number}};",
                f"uint8_t bytes[ES_{upper}_HELLO_SIZE_MAX];",
                Assign(
                    "size_t size",
                    f"es_{word}_encode_hello",
                    ["&message", f"ES_{upper}_VERSION_FIRST", "bytes", "sizeof bytes"],
                ),
                "return exchange(bytes, size);",
            ],
            static=True,
        ),
        Function(
            answer,
            "request",
            [],
            [
                "static const uint8_t data[] = {1, 2, 3};",
                f"const struct es_{word}_request message = {{",
                "    .length = sizeof data,",
                "    .data = {.at = data, .count = sizeof data},",
                "};",
                f"uint8_t bytes[ES_{upper}_REQUEST_SIZE_MAX];",
                Assign(
                    "size_t size",
                    f"es_{word}_encode_request",
                    ["&message", f"ES_{upper}_VERSION_FIRST", "bytes", "sizeof bytes"],
                ),
                "return exchange(bytes, size);",
            ],
            static=True,
        ),
        test("a_known_version_is_agreed_on", is_(known, "SUCCESS")),
        test("another_version_is_refused", is_("hello(0x7fff)", "UNKNOWN_VERSION")),
        test("a_request_before_hello_comes_too_early", is_("request()", "NOT_NOW")),
        test("a_request_is_not_supported_yet", is_(known, "SUCCESS"), is_("request()", "NOT_SUPPORTED")),
    ]
