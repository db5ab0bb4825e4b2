"""kind: target. What a build is: the machine's memory map, its fixed places and the devices in it."""

from __future__ import annotations

from ..lower import target as lowering
from ..read.diagnostics import suggestion
from ..read.scalars import Choice, Integer, Name, Size
from ..read.schema import List, Record, Required
from ..read.sections import COMMON
from ..resolve.names import C_NAME

RANGE = Record(
    "a memory range", {"name": Required(Name()), "base": Required(Integer(0, (1 << 64) - 1)), "size": Required(Size())}
)
SCHEMA = Record(
    "a target spec",
    COMMON
    | {
        "architecture": Required(Choice("x86-64", "aarch64")),
        "memory": Required(List(RANGE)),
        "devices": Required(List(Name())),
    },
)

ERRORS = {
    "E601": "Two memory ranges overlap",
    "E602": "A memory range is empty or goes beyond the last address",
    "E603": "A device that no spec describes",
    "E604": "Two memory ranges or devices have one name",
}


def resolve(spec, context) -> None:
    known = {
        name: other for name, other in context.specs.items() if other.kind in ("protocol", "registers", "intercepts")
    }
    seen: dict[str, object] = {}
    for device in spec.devices or []:
        if device not in known:
            context.error("E603", device.at, f"no spec describes a device '{device}'", suggestion(device, known))
        if seen.setdefault(device, device) is not device:
            context.error("E604", device.at, f"'{device}' is here twice", f"first on line {seen[device].at.line}")


def layout(spec, context) -> None:
    pass


def check(spec, context) -> None:
    ranges = [r for r in spec.memory or [] if None not in (r.name, r.base, r.size)]
    seen: dict[str, object] = {}
    for r in ranges:
        first = seen.setdefault(r.name, r)
        if first is r:
            context.claims.claim(C_NAME(spec, r.name, "base"), r.at)
        else:
            context.error("E604", r.at, f"'{r.name}' is here twice", f"first on line {first.at.line}")
        if r.size == 0 or r.base + r.size > 1 << 64:
            context.error(
                "E602", r.place("size"), f"'{r.name}' is empty" if r.size == 0 else f"'{r.name}' ends beyond 64 bits"
            )
    ordered = sorted(ranges, key=lambda r: int(r.base))
    for before, after in zip(ordered, ordered[1:]):
        if before.base + before.size > after.base and after.size > 0:
            first, second = sorted((before, after), key=lambda r: r.at)
            start = max(first.base, second.base)
            context.error(
                "E601", second.at, f"'{second.name}' overlaps '{first.name}' at {start:#x}", f"line {first.at.line}"
            )


def lower(spec, context):
    return lowering.lower(spec, context)
