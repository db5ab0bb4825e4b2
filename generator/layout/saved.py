"""What a spec's C keeps between two calls and what of it is saved: machines, blocks of registers, stored MSRs, structs with `saved: true`.

`things()` lists them with one Saved field per member of their C structs, for views. `saved-since:` and `default:` say how streams of older state versions are read,
`retired-state:` what in them is nothing any more.
"""

from __future__ import annotations

import dataclasses

from ..read import expressions
from ..resolve.names import c_name, snake
from .shape import Shape, hidden, record_name, uint


@dataclasses.dataclass(slots=True)
class Saved:
    """A member of a thing's C struct."""

    name: str
    item: object
    member: str  # C designator
    sort: str  # number name text slice
    width: int  # bytes of an element
    count: int = 1
    since: int = 1
    initial: int = 0
    low: int = 0
    high: int = (1 << 64) - 1
    fixed_bits: int = 0
    fixed_value: int = 0
    values: list[int] | None = None
    names: list[str] | None = None
    rules: list[str] = dataclasses.field(default_factory=list)
    secret: bool = False


@dataclasses.dataclass(slots=True)
class Thing:
    name: str
    item: object
    type: str  # C type
    header: str
    since: int
    fields: list[Saved]


def version(spec) -> int:
    return int(getattr(spec, "state_version", None) or 1)


def variable(spec, thing: str) -> str:
    """The C name of a thing's table."""
    return f"es_saved_{snake(spec.name)}_{snake(thing)}"


def things(spec) -> list[Thing]:
    """Everything of a spec that is saved, in the order of the spec."""
    found = []
    stem = snake(spec.name)
    for struct in (getattr(spec, "structs", None) or {}).values():
        if struct.saved:
            found.append(
                Thing(
                    str(struct.name),
                    struct,
                    f"struct {record_name(struct)}",
                    f"{stem}_wire.h",
                    saved_since(struct),
                    _struct(struct),
                )
            )
    for machine in getattr(spec, "machines", None) or []:
        found.append(
            Thing(
                str(machine.name),
                machine,
                f"struct {c_name(spec, machine.name)}",
                f"{stem}_machine.h",
                saved_since(machine),
                [_state(machine)],
            )
        )
    if getattr(spec, "registers", None) and spec.side in ("device", "both"):
        stored = [register for register in spec.registers if register.stored]
        if stored:
            found.append(
                Thing(
                    "registers",
                    spec,
                    f"struct {c_name(spec)}",
                    f"{stem}_registers.h",
                    1,
                    [_register(spec, register) for register in stored],
                )
            )
    if getattr(spec, "space", None) == "msr":
        for scope in ("vp", "vm"):
            stored = [entry for entry in spec.entries if entry.stored and entry.scope == scope]
            if stored:
                found.append(
                    Thing(
                        scope,
                        spec,
                        f"struct {c_name(spec, scope)}",
                        f"{stem}_intercepts.h",
                        1,
                        [_entry(entry) for entry in stored],
                    )
                )
    return found


def saved_since(item) -> int:
    return int(getattr(item, "saved_since", None) or 1)


def _state(machine) -> Saved:
    names = [str(name) for name in machine.states]
    return Saved(
        "state", machine, "state", "name", 4, high=len(names) - 1, names=names, rules=["a state of the machine"]
    )


def hides(item) -> bool:
    """Whether a register, or anything in it, is secret."""
    return bool(item.secret or any(field.secret for field in item.fields or []))


def _register(spec, register) -> Saved:
    full = (1 << register.bytes * 8) - 1
    fixed = sum(field.bits.mask for field in register.fields or [] if field.access == "rsvd")
    if register.access == "rsvd":
        fixed = full
    reset = int(register.reset or 0)
    count = int(register.count or 1) * (int(spec.instances.count) if spec.instances else 1)
    saved = Saved(
        str(register.name),
        register,
        snake(register.name),
        "number",
        register.bytes,
        count,
        saved_since(register),
        reset,
        0,
        full,
        secret=hides(register),
    )
    return _fixed(saved, fixed, reset)


def _entry(entry) -> Saved:
    masks = dict.fromkeys(("preserve", "zero", "ignore"), 0)
    for reserved in entry.reserved or []:
        masks[reserved.rule] |= reserved.bits.mask
    reset = int(entry.reset or 0)
    fixed = masks["preserve"] | masks["zero"]
    if not reset & masks["ignore"]:
        fixed |= masks["ignore"]  # stored as 0, and 0 from the start
    count = (entry.match.high - entry.match.low) // int(entry.stride) + 1
    since = saved_since(entry)
    saved = Saved(str(entry.name), entry, snake(entry.name), "number", 8, count, since, reset, secret=hides(entry))
    return _fixed(saved, fixed, reset)


def _fixed(saved: Saved, bits: int, reset: int) -> Saved:
    saved.fixed_bits, saved.fixed_value = bits, reset & bits
    if bits:
        saved.rules.append("reserved bits as after reset")
    return saved


def _struct(struct) -> list[Saved]:
    made = []
    for leaf in Shape(struct).leaves:
        field = leaf.field
        if field.sort == "bits":
            for bit in field.bits:
                if not hidden(bit) and bit.fixed is None:
                    name = f"{leaf.dotted}.{bit.name}"
                    made.append(_number(name, f"{leaf.member}.{snake(bit.name)}", bit, saved_since(field), 0))
        elif not hidden(field):
            made.append(_leaf(leaf, field))
    return made


def _leaf(leaf, field) -> Saved:
    since, initial = saved_since(field), int(field.default or 0)
    if field.sort == "text":
        return Saved(leaf.dotted, field, leaf.member, "text", 1, field.count_value, since, 0, secret=field.secret)
    if field.sort == "guid":
        return Saved(leaf.dotted, field, leaf.member, "number", 1, 16, since, 0, high=255, secret=field.secret)
    saved = _number(leaf.dotted, leaf.member, field, since, initial)
    if field.variable:
        saved.sort, saved.width = "slice", field.width // 8
        saved.count = expressions.constant(field.max) if field.max is not None else 0
        saved.high = (1 << field.width) - 1
    elif field.count_value is not None:
        saved.count = field.count_value
    return saved


def _number(name: str, member: str, field, since: int, initial: int) -> Saved:
    """A single value, or the elements of an array."""
    low, high = field.value_range if not getattr(field, "variable", False) else (0, (1 << field.width) - 1)
    width = int(uint(field.width).removeprefix("uint").removesuffix("_t")) // 8
    saved = Saved(name, field, member, "number", width, 1, since, initial, low, high, secret=field.secret)
    if low:
        saved.rules.append(f"min {low}")
    if high != (1 << 8 * width) - 1:
        saved.rules.append(f"max {high}")
    if field.ref is not None and field.sort == "enum" and not field.ref.open:
        saved.values = sorted(int(value.value) for value in field.ref.values.values())
        saved.rules.append(f"a value of {field.ref.name}")
    return saved
