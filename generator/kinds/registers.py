"""kind: registers. A block of registers: a device gets a dispatcher with access rules, a driver typed accessors."""

from __future__ import annotations

from ..lower.registers.block import Lowering
from ..read.diagnostics import suggestion
from ..read.scalars import Boolean, Choice, Integer, Name, Reference
from ..read.schema import Default, List, Map, OneKey, OneOrMany, Record, Required
from ..read.sections import COMMON, SINCE
from ..resolve import bitfields
from ..resolve.names import C_NAME, check_member

REGISTER = Record(
    "a register",
    {
        "name": Required(Name()),
        "at": Required(Integer(0, 1 << 32)),
        "width": Required(Integer(8, 64)),
        "access": Default(Choice("ro", "rw", "w1c", "w1s", "wo", "rsvd"), "rw"),
        "reset": Integer(0, (1 << 64) - 1),
        "when": Map(Integer(0, (1 << 64) - 1), key=Reference()),
        "on-read": Name(),
        "on-write": Name(),
        "fields": List(bitfields.FIELD),
        "count": Integer(1, 4096),
        "stride": Integer(1, 1 << 20),
        "secret": Default(Boolean(), False),
        "saved-since": SINCE,
    },
)
SIZE = Integer(1, 1 << 32)
INSTANCES = Record(
    "instances",
    {"count": Required(Integer(2, 256)), "stride": Required(Integer(1, 1 << 32)), "name": Default(Name(), "instance")},
)
SCHEMA = Record(
    "a registers spec",
    COMMON
    | {
        "side": Default(Choice("device", "driver", "both"), "device"),
        "space": Required(OneKey("a space", {"io-port": SIZE, "mmio": SIZE, "index": SIZE})),
        "widths": Required(OneOrMany(Integer(1, 8))),
        "default": Required(Integer(0, (1 << 64) - 1)),
        "split": Default(Boolean(), False),
        "narrow": Default(Boolean(), False),
        "registers": Required(List(REGISTER)),
        "instances": INSTANCES,
    },
)

ERRORS = bitfields.ERRORS | {
    "E201": "Two registers at one place",
    "E202": "A register outside of its block, or not aligned",
    "E203": "A condition on what is not there",
    "E204": "A width that is none, or that no access has",
    "E205": "Two registers have one name",
    "E206": "An action that no access reaches",
    "E207": "A value that does not fit a register",
    "E208": "Instances of a block overlap",
}


def resolve(spec, context) -> None:
    spec.by_name = {}
    for register in spec.registers or []:
        first = spec.by_name.setdefault(register.name, register)
        if first is not register and register.name is not None:
            context.error("E205", register.at, f"'{register.name}' is here twice", f"first on line {first.at.line}")
        check_member(context.diagnostics, register.name)
        bitfields.resolve(spec, context, register.fields, int(register.width or 64))
        register.by_field = {field.name: field for field in register.fields or []}
        register.stored = (
            "reset" in register.places
            or (register.on_read is None and register.access not in ("wo", "rsvd"))
            or (register.access in ("rw", "w1c", "w1s") and register.on_write is None)
        )
        for action, access in (("on-read", "wo"), ("on-write", "ro")):
            if action in register.places and register.access in (access, "rsvd"):
                context.error("E206", register.place(action), f"`{action}` of a register that is {register.access}")
    for register in spec.registers or []:
        _conditions(spec, context, register)


def _conditions(spec, context, register) -> None:
    """register.conditions: (register, field or None, value)."""
    register.conditions = []
    for word, value in (register.when or {}).items():
        name, _, field_name = word.partition(".")
        other = spec.by_name.get(name)
        if other is None:
            context.error("E203", word.at, f"no register is called '{name}'", suggestion(name, spec.by_name))
            continue
        field = other.by_field.get(field_name) if field_name else None
        if field_name and field is None:
            context.error(
                "E203", word.at, f"'{name}' has no field '{field_name}'", suggestion(field_name, other.by_field)
            )
            continue
        if not other.stored or other.count is not None:
            context.error(
                "E203", word.at, f"'{name}' {'is many' if other.stored else 'stores nothing'}: it cannot decide"
            )
        width = field.bits.width if field is not None and field.bits else int(other.width or 64)
        if value >> width:
            context.error("E207", value.at, f"{value.text} does not fit the {width} bits of '{word}'")
        register.conditions.append((other, field, int(value)))


def layout(spec, context) -> None:
    """register.bytes, register.places_of: the offset of every element."""
    for register in spec.registers or []:
        width = int(register.width or 8)
        register.bytes = width // 8
        if width not in (8, 16, 32, 64):
            context.error("E204", register.place("width"), f"a register has 8, 16, 32 or 64 bits, not {width}")
            register.bytes = 1
        register.step = int(register.stride or register.bytes)
        if register.step < register.bytes:
            context.error("E202", register.place("stride"), f"elements of {register.bytes} bytes every {register.step}")
            register.step = register.bytes
        if register.stride is not None and register.count is None:
            context.error("E202", register.place("stride"), "a single register has no stride", "count: N")
        register.offsets = (
            [int(register.offset) + i * register.step for i in range(int(register.count or 1))]
            if register.offset is not None
            else []
        )


def check(spec, context) -> None:
    size = int(spec.space.value) if spec.space and spec.space.value else 1 << 32
    for width in spec.widths or []:
        if width not in (1, 2, 4, 8):
            context.error("E204", width.at, f"an access is of 1, 2, 4 or 8 bytes, not {width}")
    if spec.instances and spec.instances.stride is not None and spec.instances.stride < size:
        context.error(
            "E208", spec.instances.place("stride"), f"a block of {size} bytes every {int(spec.instances.stride)}"
        )
    taken: dict[int, list] = {}
    for register in spec.registers or []:
        if spec.by_name.get(register.name) is register:
            context.claims.claim(C_NAME(spec, register.name), register.at)
        if register.offsets and register.offsets[-1] + register.bytes > size:
            context.error(
                "E202",
                register.place("at"),
                f"'{register.name}' ends at {register.offsets[-1] + register.bytes:#x}, the block at {size:#x}",
            )
        if register.offsets and any(offset % register.bytes for offset in register.offsets):
            context.error(
                "E202",
                register.place("at"),
                f"'{register.name}' does not stand on a multiple of its {register.bytes} bytes",
            )
        if spec.widths and register.bytes not in spec.widths and not _reachable(spec, register):
            context.error(
                "E204",
                register.place("width"),
                f"no access has the {register.bytes} bytes of '{register.name}'",
                "widths, split or narrow",
            )
        if register.reset is not None and register.reset >> (register.bytes * 8):
            context.error(
                "E207", register.place("reset"), f"{register.reset.text} does not fit {register.bytes * 8} bits"
            )
        _overlaps(context, register, taken)


def _reachable(spec, register) -> bool:
    return (spec.narrow and any(w < register.bytes for w in spec.widths)) or (
        spec.split and any(w > register.bytes for w in spec.widths)
    )


def _overlaps(context, register, taken) -> None:
    for offset in register.offsets:
        for byte in range(offset, offset + register.bytes):
            for other in taken.setdefault(byte, []):
                if not _apart(register, other):
                    context.error(
                        "E201",
                        register.at,
                        f"'{register.name}' stands on '{other.name}' at {byte:#x}",
                        f"line {other.at.line}; when: tells them apart",
                    )
                    return
            taken[byte].append(register)


def _apart(a, b) -> bool:
    """Never both meant: one is only read and the other only written, or their conditions exclude each other."""
    if {a.access, b.access} == {"ro", "wo"}:
        return True
    return any(x is y and f is g and v != w for x, f, v in a.conditions for y, g, w in b.conditions)


def lower(spec, context):
    return Lowering(spec).run()
