"""Entries of CPUID: leaves that are ours, and what is changed in the host's."""

from __future__ import annotations

from ...lower.intercepts.cpuid import REGISTERS, registers
from ...read.scalars import BitRange, Boolean, Choice, Integer, Name, NumberRange, Reference, Text, Value
from ...read.schema import Default, Either, List, OneOrMany, Record, Required
from ...read.values import Item
from ...resolve import callers, conditions
from ...resolve.names import C_NAME

ASKED = {"for": callers.FOR, "requires": OneOrMany(Reference())}
BIT = Record(
    "a CPUID bit",
    {"name": Required(Name()), "bit": Integer(0, 31), "bits": BitRange(), "value": Required(Value()), **ASKED},
)
U32 = Integer(0, 0xFFFFFFFF)
REGISTER = Either(
    scalar=Record("a CPUID register", {"value": Required(U32)}, "value"),
    mapping=Record("a CPUID register", {"value": U32, "text": Text(), "mask": U32, "bits": List(BIT)}),
)
ENTRY = Record(
    "an entry of a cpuid table",
    {
        "match": Required(NumberRange(0, 0xFFFFFFFF)),
        "name": Required(Name()),
        "subleaf": Value(),
        "host": Default(Boolean(), False),
        **{register: REGISTER for register in REGISTERS},
        **ASKED,
    },
)
KEYS = {"default": Required(Choice("zero")), "drop": List(NumberRange(0, 0xFFFFFFFF)), **callers.keys()}


def resolve(spec, context) -> None:
    for entry in spec.entries or []:
        entry.sub = None if entry.subleaf is None or entry.subleaf == "any" else entry.subleaf
        if isinstance(entry.subleaf, str) and entry.subleaf != "any":
            context.error("E304", entry.place("subleaf"), f"'{entry.subleaf}' is neither a number nor `any`")
            entry.sub = None
        if entry.subleaf == "any" and not entry.host:
            context.error("E303", entry.place("subleaf"), "`any` is for leaves of the host: an own leaf says which")
        if entry.match and entry.match.high - entry.match.low > 255:
            context.error("E304", entry.place("match"), "more than 256 leaves in one entry")
        for name, register in registers(entry):
            _register(context, entry, name, register)
    conditions.resolve(spec, context)


def _register(context, entry, name, register) -> None:
    if register.places.keys() >= {"mask"} and not entry.host:
        context.error("E303", register.place("mask"), "a mask is for leaves of the host")
    if entry.host and (register.value is not None or getattr(register, "text", None) is not None):
        context.error(
            "E303", register.at, "a leaf of the host has masks and bits", "bits: [{name: …, bits: 0..31, value: …}]"
        )
    text = getattr(register, "text", None)
    if text is not None and len(text.encode()) != 4:
        context.error("E309", text.at, f"'{text}' is not four bytes")
    given = [key for key in ("value", "text", "bits", "mask") if key in register.places]
    if not given or ("bits" in given and {"value", "text"} & set(given)) or {"value", "text"} <= set(given):
        context.error("E309", register.at, f"{name} has exactly one of value, text, bits", "" if given else "or a mask")
    taken: dict[int, Item] = {}
    for bit in getattr(register, "bits", None) or []:
        if (bit.bit is None) == (bit.bits is None):
            context.error("E309", bit.at, f"'{bit.name}' has exactly one of bit, bits")
        low, high = (
            (int(bit.bit), int(bit.bit))
            if bit.bit is not None
            else (bit.bits.low, bit.bits.high)
            if bit.bits
            else (0, 0)
        )
        if high > 31:
            context.error("E309", bit.at, f"'{bit.name}' is outside of 32 bits")
        bit.low, bit.width = low, high - low + 1
        if isinstance(bit.value, int) and bit.value >> bit.width:
            context.error("E309", bit.value.at, f"{bit.value.text} does not fit {bit.width} bits")
        for place in range(low, high + 1):
            other = taken.setdefault(place, bit)
            if other is not bit:
                context.error(
                    "E309", bit.at, f"'{bit.name}' overlaps '{other.name}' at bit {place}", f"line {other.at.line}"
                )
                break


def check(spec, context) -> None:
    entries = [e for e in spec.entries or [] if e.match and e.name]
    for i, entry in enumerate(entries):
        if entry.named:
            context.claims.claim(C_NAME(spec, entry.name), entry.at)
        for name, register in registers(entry):
            for bit in getattr(register, "bits", None) or []:
                if entry.named and bit.name is not None:
                    context.claims.claim(C_NAME(spec, entry.name, name, bit.name), bit.at)
        for other in entries[:i]:
            leaves = max(entry.match.low, other.match.low) <= min(entry.match.high, other.match.high)
            if leaves and (entry.sub is None or other.sub is None or int(entry.sub) == int(other.sub)):
                context.error(
                    "E301",
                    entry.place("match"),
                    f"leaf {max(entry.match.low, other.match.low):#x} of '{entry.name}' is taken by '{other.name}'",
                    f"line {other.at.line}",
                )
                break
