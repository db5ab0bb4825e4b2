"""The skeleton of a block of registers: its accesses and its first tests. For command.py."""

from __future__ import annotations

from ..lower.c.text import Assign, Call, Function, If

FOLDER = "platform"  # of its spec
STANDS_ON = ""  # its room, and its tests
TESTS_STAND_ON = ""


def written(word: str) -> dict[str, list]:
    """Bodies of actions that need no author: none."""
    return {}


def device(word: str) -> list[Function]:
    """What stands in its source."""
    owner = f"struct es_{word}_owner *device"
    refused = If(["refusal != ES_OK"], ["es_refused(refusal);"])
    arguments = ["&device->registers", "device", "offset", "width"]
    return [
        Function(
            "void",
            f"es_{word}_start",
            [owner],
            [f"es_{word}_reset(&device->registers);"],
            doc="Values after power-on and reset.",
        ),
        Function(
            "uint64_t",
            f"es_{word}_in",
            [owner, "uint64_t offset", "unsigned width"],
            [
                "uint64_t value = 0;",
                Assign("es_result refusal", f"es_{word}_read", [*arguments, "&value"]),
                refused,
                "return value;",
            ],
            doc="A read of so many bytes. What the spec refuses is counted and reads as its default.",
        ),
        Function(
            "void",
            f"es_{word}_out",
            [owner, "uint64_t offset", "unsigned width", "uint64_t value"],
            [Assign("es_result refusal", f"es_{word}_write", [*arguments, "value"]), refused],
            doc="A write likewise.",
        ),
    ]


def tests(word: str) -> list[Function]:
    """The first tests: what each register of the skeleton does."""
    upper = word.upper()

    def test(name: str, *body) -> Function:
        return Function("void", name, ["void **state"], ["(void)state;", *body], static=True)

    def out(register: str, value: str) -> Call:
        return Call(f"es_{word}_out(", ["&device", f"ES_{upper}_{register}", "1", value])

    def reads(register: str, value: str) -> Call:
        return Call("assert_int_equal(", [f"es_{word}_in(&device, {register}, 1)", value])

    return [
        Function(
            "int", "start", ["void **state"], ["(void)state;", f"es_{word}_start(&device);", "return 0;"], static=True
        ),
        test("the_guest_finds_it", reads(f"ES_{upper}_ID", f"ES_{upper}_IDENTITY")),
        test(
            "bits_that_are_reserved_stay",
            out("CONTROL", "0xff"),
            reads(f"ES_{upper}_CONTROL", f"ES_{upper}_CONTROL_ENABLE_MASK"),
        ),
        test("the_status_is_nothing_yet", reads(f"ES_{upper}_STATUS", "0")),
        test("what_is_no_register_reads_as_the_default", reads(f"ES_{upper}_SIZE", "0xff")),
    ]
