"""Entries of model-specific registers: values that are stored, actions, reserved bits."""

from __future__ import annotations

from ...lower.intercepts.msr import numbers
from ...read.scalars import BitRange, Boolean, Choice, Integer, Name, NumberRange, Value
from ...read.schema import Default, List, OneOrMany, Record, Required
from ...read.sections import SINCE
from ...resolve import bitfields, callers
from ...resolve.names import C_NAME, check_member

RESERVED = Record(
    "reserved bits", {"bits": Required(BitRange()), "rule": Required(Choice("preserve", "zero", "ignore"))}
)
OTHERS = Record("what others get", {"read": Value(), "write": Choice("fault", "ignore")})
ENTRY = Record(
    "an entry of an msr table",
    {
        "match": Required(NumberRange(0, 0xFFFFFFFF)),
        "name": Required(Name()),
        "stride": Default(Integer(1, 0x1000), 1),
        "index": Default(Boolean(), False),
        "scope": Choice("vp", "vm"),
        "read": Required(Value()),
        "write": Required(Value()),
        "reset": Integer(0, (1 << 64) - 1),
        "fields": List(bitfields.FIELD),
        "reserved": OneOrMany(RESERVED),
        "secret": Default(Boolean(), False),
        "saved-since": SINCE,
        **callers.entry_keys(OTHERS),
    },
)
KEYS = {"default": Required(Choice("inject-gp", "ignore")), **callers.keys(OTHERS)}


def resolve(spec, context) -> None:
    for item in [spec, *(spec.entries or [])]:
        word = item.others.read if item.others is not None else None
        if isinstance(word, str) and word != "fault":
            context.error("E303", word.at, f"others cannot read '{word}'", "fault or a number")
    for entry in spec.entries or []:
        check_member(context.diagnostics, entry.name)
        entry.stored = entry.read == "stored" or entry.write in ("store", "stored")
        entry.many = bool(entry.match and entry.match.low != entry.match.high)
        if isinstance(entry.write, int):
            context.error(
                "E303", entry.place("write"), "a write cannot be a number", "store, fault, ignore or an action"
            )
        if entry.read in ("store", "ignore"):
            context.error(
                "E303", entry.place("read"), f"a read cannot be '{entry.read}'", "stored, fault, a number or an action"
            )
        if entry.stored and entry.scope is None:
            context.error("E302", entry.at, f"'{entry.name}' is stored and needs a scope", "scope: vp or scope: vm")
        if not entry.stored:
            if "reset" in entry.places:
                context.error("E302", entry.place("reset"), f"'{entry.name}' is not stored and has no reset value")
        if entry.many != entry.index and entry.match:
            context.error(
                "E304",
                entry.place("index" if entry.index else "match"),
                "one register has no index" if entry.index else "a range needs `index: true`",
            )
        if entry.stride is None:
            entry.stride = 1
        if "stride" in entry.places and entry.match and (entry.match.high - entry.match.low) % entry.stride:
            context.error("E304", entry.place("match"), "the range does not end on a step of its stride")
        bitfields.resolve(spec, context, entry.fields, 64)


def check(spec, context) -> None:
    taken: dict[int, object] = {}
    for entry in spec.entries or []:
        if entry.named:
            context.claims.claim(C_NAME(spec, entry.name), entry.at)
        if entry.match and entry.match.high - entry.match.low > 4096:
            context.error("E304", entry.place("match"), "more than 4096 registers in one entry")
            continue
        for number in numbers(entry):
            other = taken.setdefault(number, entry)
            if other is not entry:
                context.error(
                    "E301",
                    entry.place("match"),
                    f"{number:#x} of '{entry.name}' is taken by '{other.name}'",
                    f"line {other.at.line}",
                )
                break
        bits: dict[int, object] = {}
        for reserved in entry.reserved or []:
            for bit in range(reserved.bits.low, reserved.bits.high + 1) if reserved.bits else []:
                bits[bit] = reserved
        for field in entry.fields or []:
            for bit in range(field.bits.low, field.bits.high + 1) if field.bits else []:
                if bit in bits:
                    context.error(
                        "E306", field.bits.at, f"bit {bit} of '{field.name}' is reserved", f"line {bits[bit].at.line}"
                    )
                    break
        if entry.reset is not None:
            must = sum(1 << b for b, r in bits.items() if r.rule == "zero")
            if entry.reset & must:
                context.error(
                    "E306",
                    entry.place("reset"),
                    f"the reset value has reserved bits that are zero: {entry.reset & must:#x}",
                )
