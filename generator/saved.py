"""What a spec's C keeps between two calls and what of it is saved: machines, blocks of registers, stored MSRs, structs with `saved: true`.

`things()` lists them with one Saved field per member of their C structs, for views. `saved-since:` and `default:` say how streams of older state versions are read,
`retired-state:` what in them is nothing any more.
"""

from __future__ import annotations

import dataclasses

from . import expressions
from .leaves import Shape, endian_of, hidden, record_name, uint
from .names import c_name, snake
from .schema import Boolean, Default, Integer, List, Name, Record, Reference, Required

ERRORS = {
    "E070": "Something is newer than its spec's state version",
    "E071": "A field that cannot be saved",
    "E072": "What is retired is still there",
    "E073": "A default for older streams that no stream needs, or that its rules forbid",
}

SINCE = Integer(2, 0xFFFF)
RETIRED = Record(
    "a retired thing", {"thing": Required(Name()), "field": Reference(), "until": Required(Integer(1, 0xFFFE))}
)
SPEC_KEYS = {"state-version": Integer(1, 0xFFFF), "retired-state": List(RETIRED)}
STRUCT_KEYS = {"saved": Default(Boolean(), False), "saved-since": SINCE}
FIELD_KEYS = {"saved-since": SINCE, "default": Integer(0, (1 << 64) - 1)}


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
                    _since(struct),
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
                _since(machine),
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


def _since(item) -> int:
    return int(getattr(item, "saved_since", None) or 1)


def _state(machine) -> Saved:
    names = [str(name) for name in machine.states]
    return Saved(
        "state", machine, "state", "name", 4, high=len(names) - 1, names=names, rules=["a state of the machine"]
    )


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
        _since(register),
        reset,
        0,
        full,
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
    return _fixed(
        Saved(str(entry.name), entry, snake(entry.name), "number", 8, count, _since(entry), reset), fixed, reset
    )


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
                    made.append(_number(name, f"{leaf.member}.{snake(bit.name)}", bit, _since(field), 0))
        elif not hidden(field):
            made.append(_leaf(leaf, field))
    return made


def _leaf(leaf, field) -> Saved:
    since, initial = _since(field), int(field.default or 0)
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


# -------------------------------------------------------------------------------------------------------------- check


def check(context, spec) -> None:
    """Called when everything is resolved; specs with errors are not lowered."""
    newest = version(spec)
    for item, what in _aged(spec):
        if _since(item) > newest:
            context.error(
                "E070",
                item.place("saved-since"),
                f"{what} is saved since {_since(item)}, but the state version is {newest}",
                f"state-version: {_since(item)}",
            )
    for struct in (spec.structs or {}).values():
        for field in struct.fields or []:
            if struct.saved:
                _savable(context, field)
            _default(context, struct, field)
    if any(error.at.file == spec.at.file for error in context.diagnostics.errors):
        return  # what there is cannot be told yet
    there = things(spec)
    for thing in there:
        context.claims.claim(variable(spec, thing.name), thing.item.at)
    _retired(context, spec, newest, there)


def _aged(spec):
    for struct in (spec.structs or {}).values():
        yield struct, f"'{struct.name}'"
        for field in struct.fields or []:
            yield field, f"'{field.name}'"
    for machine in getattr(spec, "machines", None) or []:
        yield machine, f"'{machine.name}'"
    for register in getattr(spec, "registers", None) or []:
        yield register, f"'{register.name}'"
    if getattr(spec, "space", None) == "msr":
        for entry in spec.entries or []:
            yield entry, f"'{entry.name}'"


def _savable(context, field) -> None:
    """A saved field is a number, text, bytes, or a struct or array of such; its rules know no other field."""
    why = None
    if field.sort == "union":
        why = "a union"
    elif field.sort == "struct" and field.count is not None:
        why = "an array of structs: save each as an instance"
    elif field.if_ is not None:
        why = "there only sometimes"
    elif field.variable and (field.max is None or expressions.constant(field.max) is None):
        why = "an array without a fixed maximum"
    elif field.variable and (field.width not in (8, 16, 32, 64) or (field.width > 8 and endian_of(field) == "big")):
        why = "an array of elements that are not little-endian integers"
    elif any(
        value is not None and not field.variable and expressions.constant(value) is None
        for value in (field.min, field.max)
    ):
        why = "bounded by other fields"
    elif field.since is not None or field.until is not None:
        why = "there only in some versions: `saved-since` is what streams go by"
    if why is not None:
        context.error("E071", field.at, f"'{field.name}' is {why}")


def _default(context, struct, field) -> None:
    """What older streams give a field is one of its values."""
    low, high = getattr(field, "value_range", (0, (1 << 64) - 1))
    if field.saved_since is None and struct.saved_since is None:
        if field.default is not None:
            context.error("E073", field.place("default"), f"'{field.name}' is in every stream", "saved-since: VERSION")
    elif not field.variable and not low <= (field.default or 0) <= high:
        said = "0, its default," if field.default is None else field.default.text
        context.error("E073", field.place("default"), f"{said} is no value of '{field.name}': {low}..{high}")


def _retired(context, spec, newest: int, all_things: list[Thing]) -> None:
    there = {thing.name: {field.name for field in thing.fields} for thing in all_things}
    for retired in spec.retired_state or []:
        if retired.until is not None and retired.until >= newest:
            context.error(
                "E070",
                retired.place("until"),
                f"until {retired.until}, but the state version is {newest}",
                f"state-version: {retired.until + 1}",
            )
        if retired.thing in there and (retired.field is None or retired.field in there[retired.thing]):
            what = f"'{retired.thing}'" if retired.field is None else f"'{retired.field}' of '{retired.thing}'"
            context.error("E072", retired.at, f"{what} is saved today")
