"""Entries of I/O ports and of physical addresses that are not memory."""

from __future__ import annotations

from ...read.scalars import Choice, Integer, Name, NumberRange, Value
from ...read.schema import List, Record, Required
from ...read.values import Item
from ...resolve import callers
from ...resolve.names import C_NAME

OTHERS = Record("what others get", {"read": Required(Value())})
ENTRY = Record(
    "an entry of a port or mmio table",
    {
        "match": Required(NumberRange(0, (1 << 64) - 1)),
        "name": Required(Name()),
        "read": Required(Value()),
        "write": Required(Value()),
        "widths": List(Integer(1, 8)),
        **callers.entry_keys(OTHERS),
    },
)
KEYS = {
    "default": Required(Record("a default", {"read": Required(Value()), "write": Required(Choice("ignore"))})),
    **callers.keys(OTHERS),
}
PORTS = 0x10000


def resolve(spec, context) -> None:
    for entry in spec.entries or []:
        if isinstance(entry.write, int) or entry.write in ("all-ones", "stored", "store", "fault"):
            context.error("E303", entry.place("write"), f"a write cannot be '{entry.write}'", "ignore or an action")
        if isinstance(entry.read, str) and entry.read in ("ignore", "stored", "store", "fault"):
            context.error(
                "E303", entry.place("read"), f"a read cannot be '{entry.read}'", "all-ones, a number or an action"
            )
        if entry.match and spec.space == "io-port" and entry.match.high >= PORTS:
            context.error("E304", entry.place("match"), f"there are {PORTS:#x} ports")
        for width in entry.widths or []:
            if width not in (1, 2, 4, 8):
                context.error("E304", width.at, f"an access is of 1, 2, 4 or 8 bytes, not {width}")
    for item in [spec, *(spec.entries or [])]:
        word = item.others.read if item.others is not None else None
        if isinstance(word, str) and word != "all-ones":
            context.error("E303", word.at, f"others cannot read '{word}'", "all-ones or a number")
    read = spec.default.read if isinstance(spec.default, Item) else None
    if isinstance(read, str) and read != "all-ones":
        context.error(
            "E303", spec.default.place("read"), f"what nothing answers cannot read '{read}'", "all-ones or a number"
        )


def check(spec, context) -> None:
    entries = [e for e in spec.entries or [] if e.match and e.name]
    for entry in entries:
        if entry.named:
            context.claims.claim(C_NAME(spec, entry.name), entry.at)
    ordered = sorted(entries, key=lambda e: (e.match.low, e.match.high))
    for before, after in zip(ordered, ordered[1:]):
        if before.match.high >= after.match.low:
            first, second = sorted((before, after), key=lambda e: e.at)
            context.error(
                "E301",
                second.place("match"),
                f"{after.match.low:#x} of '{second.name}' is taken by '{first.name}'",
                f"line {first.at.line}",
            )
