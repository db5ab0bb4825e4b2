"""kind: intercepts. What happens when a guest touches something that is not memory; a module for each space."""

from __future__ import annotations

from ...lower import intercepts as lowering
from ...read.load import Mapping, Scalar
from ...read.scalars import Choice, Schema
from ...read.schema import List, Record, Required
from ...read.sections import COMMON
from ...resolve import bitfields, callers, conditions
from . import cpuid, hypercall, msr, ports

SPACES = {
    "msr": msr,
    "cpuid": cpuid,
    "io-port": ports,
    "mmio": ports,
    "hypercall": hypercall,
}

ERRORS = bitfields.ERRORS | callers.ERRORS | conditions.ERRORS | {
    "E301": "Two entries match the same thing",
    "E302": "A stored value and its scope",
    "E303": "An answer that does not go with this way of access",
    "E304": "A range that is none, or has no index",
    "E305": "Two entries have one name",
    "E306": "Reserved bits that are not reserved",
    "E307": "A hypercall whose parts do not go together",
    "E308": "Bits of the control or result word",
    "E309": "A CPUID register whose bits overlap or do not fit",
    "E310": "An action is called in two shapes",
}


def record(space) -> Record:
    module = SPACES[space]
    keys = COMMON | {"space": Required(Choice(*SPACES)), "entries": Required(List(module.ENTRY))} | module.KEYS
    return Record(f"a table of {space} intercepts", keys)


class BySpace(Schema):
    """What may stand in an entry depends on the table's space."""

    expects = "an intercepts spec"

    def read(self, node, d):
        word = (
            next((value for key, value in node.entries if key.text == "space"), None) if type(node) is Mapping else None
        )
        space = word.text if type(word) is Scalar else ""
        if space in SPACES:
            return record(space).read(node, d)
        head = Record(
            "an intercepts spec",
            COMMON
            | {
                "space": Required(Choice(*SPACES)),
                **{key: Anything() for m in SPACES.values() for key in m.KEYS},
                "entries": Anything(),
            },
        )
        item = head.read(node, d)
        if item is not None:
            item.space, item.entries = None, []
        return item


class Anything(Schema):
    """Not looked at: what it should be is unknown."""

    def read(self, node, d):
        return None


SCHEMA = BySpace()


def resolve(spec, context) -> None:
    seen: dict[str, object] = {}
    for entry in spec.entries or []:
        other = seen.setdefault(entry.name, entry)
        entry.named = entry.name is not None and other is entry  # its C name is its own
        if other is not entry and entry.name is not None:
            context.error("E305", entry.at, f"'{entry.name}' is here twice", f"first on line {other.at.line}")
    if spec.space in SPACES:
        callers.resolve(spec, context)
        SPACES[spec.space].resolve(spec, context)


def layout(spec, context) -> None:
    pass


def check(spec, context) -> None:
    if spec.space in SPACES:
        SPACES[spec.space].check(spec, context)


def lower(spec, context):
    return lowering.lower(spec, context)
