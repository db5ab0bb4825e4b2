"""Fields of structs and messages: what each of them is.

Sets on fields: sort (int enum flags struct guid bytes text pad bits union), width in bits, ref (the enum, flags or struct), count_value (fixed arrays),
variable (arrays whose length the packet says), first and last (indices of versions), value_range.
"""

from __future__ import annotations

from ..read import expressions
from ..read.diagnostics import suggestion
from ..read.values import Item, Number
from . import names
from .context import INTEGERS, PLAIN, Context
from .terms import expression, lookup
from .vocabulary import versions


def record(context: Context, spec: Item, item: Item, fields: list[Item]) -> None:
    """The fields of a struct or message: types, versions, names. Expressions come after, by record_expressions."""
    item.spec = spec
    seen: dict[str, Item] = {}
    for field in fields:
        field.spec = spec
        versions(context, spec, field)
        _field_type(context, spec, field)
        if field.name is None:
            continue
        hidden = field.sort == "pad" or field.reserved in ("zero", "ignore")
        if not hidden:
            names.check_member(context.diagnostics, field.name)
        other = seen.setdefault(field.name, field)
        if other is not field and field.sort != "pad":
            context.error("E042", field.name.at, f"'{field.name}' is here twice", f"first on line {other.at.line}")
    item.members = seen


def _field_type(context: Context, spec: Item, field: Item) -> None:
    """Finds out what a field is."""
    field.sort, field.width, field.ref, field.value_range, field.fixed = "int", 8, None, (0, 255), None
    field.count_value, field.variable = None, False
    word = field.type
    if field.union is not None:
        if word is not None:
            context.error("E039", field.place("type"), "a union has no type of its own")
        field.sort = "union"
        field.width = 0
        return
    if word is None:
        if "type" not in field.places:
            context.error("E043", field.at, f"'{field.name}' has no type")
        return
    if word in INTEGERS:
        field.width = INTEGERS[word]
    elif word in PLAIN:
        field.sort, field.width = str(word), {"guid": 128}.get(word, 8)
    else:
        ref = context.find(spec, word, "enum", "flags", "struct", id="E031")
        if ref is None:
            return
        field.ref, field.sort = ref, {"an enum": "enum", "flags": "flags"}.get(ref.what, "struct")
        field.width = getattr(ref, "width", 0) if field.sort != "struct" else 0
    if field.sort in ("int", "enum", "flags"):
        field.value_range = (0, (1 << field.width) - 1)
    if field.bits is not None:
        _bits(context, spec, field)
    _keys(context, spec, field)


def _bits(context: Context, spec: Item, field: Item) -> None:
    if field.sort != "int":
        context.error("E039", field.place("bits"), "`bits` divide an unsigned integer")
    field.sort = "bits"
    seen: dict[str, Item] = {}
    for bit in field.bits:
        bit.spec, bit.sort, bit.ref, bit.fixed, bit.secret = spec, "int", None, None, bit.secret
        if bit.reserved not in ("zero", "ignore"):
            names.check_member(context.diagnostics, bit.name)
        if bit.type is not None:
            bit.ref = context.find(spec, bit.type, "enum", "flags", id="E031")
            bit.sort = "int" if bit.ref is None else "enum" if bit.ref.what == "an enum" else "flags"
        width = bit.bits.width if bit.bits else 1
        bit.width = width
        bit.value_range = (0, (1 << width) - 1)
        other = seen.setdefault(bit.name, bit)
        if other is not bit and bit.name is not None:
            context.error("E042", bit.name.at, f"'{bit.name}' is here twice", f"first on line {other.at.line}")
        _fixed_value(context, bit)
    field.members = seen


def _fixed_value(context: Context, field: Item) -> None:
    """`value:` of a field as a number."""
    field.fixed = fixed_number(context, field, field.value)
    if field.fixed is not None:
        if field.fixed >> field.width:
            context.error("E035", field.place("value"), f"{field.value} does not fit {field.width} bits")
        field.value_range = (field.fixed, field.fixed)


def fixed_number(context: Context, field: Item, value) -> int | None:
    """A number, or the name of a value of the field's enum or of a constant, as a number."""
    if value is None:
        return None
    if isinstance(value, Number):
        return int(value)
    if field.sort == "enum" and field.ref is not None:
        found = (field.ref.values or {}).get(value)
        if found is not None:
            return None if found.value is None else int(found.value)
        context.error(
            "E032",
            value.at,
            f"'{value}' is not a value of '{field.ref.name}'",
            suggestion(value, field.ref.values or {}),
        )
        return None
    if field.sort == "flags" and field.ref is not None and value in (field.ref.bits or {}):
        found = field.ref.bits[value]
        return None if found.bit is None else 1 << found.bit
    constant = context.find(field.spec, value, "constant")
    if constant is None:
        return None
    if constant.constant_value is None:
        context.error("E035", value.at, f"'{value}' is not a number")
    return constant.constant_value


def _keys(context: Context, spec: Item, field: Item) -> None:
    """Keys that a field of this sort cannot have."""
    scalar = field.sort in ("int", "enum", "flags")
    for key, allowed in (
        ("value", scalar and field.count is None),
        ("min", scalar),
        ("max", scalar or "count" in field.places),
        ("reserved", scalar or field.sort == "bytes"),
        ("endian", scalar or field.sort == "bits"),
        ("pad", field.sort == "text"),
    ):
        if key in field.places and not allowed:
            context.error("E039", field.place(key), f"`{key}` does not go with {'an array' if scalar else field.type}")
    if field.sort in ("bytes", "text", "pad") and field.count is None and "count" not in field.places:
        context.error("E039", field.place("type"), f"{field.type} needs a `count`")
    if field.sort == "guid" and field.count is not None:
        context.error("E039", field.place("count"), "an array of GUIDs is an array of a struct with one")
    if field.value is not None:
        _fixed_value(context, field)


def record_expressions(
    context: Context, spec: Item, item: Item, fields: list[Item], transparent: tuple[Item, ...] = ()
) -> None:
    """Ties names in expressions to fields, finds fixed counts and bounds; `transparent` fields' members count as the record's own."""
    for field in fields:
        for value in (field.count, field.offset, field.min, field.max):
            if value is not None:
                expression(context, spec, item, value, False, transparent, field)
        if field.if_ is not None:
            expression(context, spec, item, field.if_, True, transparent, field)
        for bit in (field.bits or []) if field.sort == "bits" else ():
            for key in ("min", "max"):
                value = getattr(bit, key)
                if value is not None:
                    expression(context, spec, item, value, False, transparent)
            _narrow(context, bit)
        if field.count is not None:
            field.count_value = expressions.constant(field.count)
            field.variable = field.count_value is None
        if not field.variable:
            _narrow(context, field)
        if field.union is not None:
            _union(context, spec, item, field, transparent)


def _narrow(context: Context, field: Item) -> None:
    """Takes a constant min and max into the range that expressions may count on."""
    if field.sort not in ("int", "enum", "flags") or field.fixed is not None:
        return
    low, high = field.value_range
    for key in ("min", "max"):
        expr = getattr(field, key)
        value = expressions.constant(expr)
        if value is None:
            continue
        if not 0 <= value <= (1 << field.width) - 1:
            context.error("E035", expr.at, f"{key} {value} does not fit {field.width} bits")
            return
        low, high = (max(low, value), high) if key == "min" else (low, min(high, value))
    if low > high:
        context.error("E044", field.place("min"), f"no value is left between {low} and {high}")
        return
    field.value_range = (low, high)


def _union(context: Context, spec: Item, item: Item, field: Item, transparent: tuple[Item, ...]) -> None:
    union = field.union
    union.selector, union.members = None, {}
    if union.by is not None:
        union.selector = lookup(context, item, union.by, union.by.at, transparent)
        if union.selector is not None and (union.selector.last.sort != "enum" or union.selector.last.ref is None):
            context.error("E039", union.by.at, f"a union goes by an enum, and '{union.by}' is none")
            union.selector = None
    for case, word in (union.cases or {}).items():
        names.check_member(context.diagnostics, case)
        if union.selector is not None:
            values = union.selector.last.ref.values or {}
            if case not in values:
                context.error(
                    "E032",
                    case.at,
                    f"'{case}' is not a value of '{union.selector.last.ref.name}'",
                    suggestion(case, values),
                )
        ref = context.find(spec, word, "struct", id="E031")
        if ref is not None:
            union.members[case] = ref


def structs(context: Context, spec: Item) -> None:
    """The spec's structs, first their types (which may name one another), then their expressions."""
    for struct in spec.structs.values():
        struct.fields = struct.fields or []
        struct.all_fields = struct.fields
        struct.exact, struct.size_expr = False, None
        struct.held, struct.element = False, False
        for field in struct.fields:
            field.owner = struct
        record(context, spec, struct, struct.fields)


def struct_expressions(context: Context, spec: Item) -> None:
    for struct in spec.structs.values():
        record_expressions(context, spec, struct, struct.fields or [])
        if struct.checksum is not None:
            _checksum(context, spec, struct)


def _checksum(context: Context, spec: Item, struct: Item) -> None:
    checksum = struct.checksum
    if checksum.field is None or checksum.rule is None:
        return
    field = struct.members.get(checksum.field)
    if field is None:
        context.error(
            "E060",
            checksum.field.at,
            f"'{checksum.field}' is not a field here",
            suggestion(checksum.field, struct.members),
        )
    elif field.sort != "int" or field.width != {"sum8": 8, "crc32": 32}[checksum.rule] or field.count is not None:
        context.error(
            "E039",
            checksum.field.at,
            f"{checksum.rule} needs an unsigned field of {'8' if checksum.rule == 'sum8' else '32'} bits",
        )


def functions(context: Context, spec: Item) -> None:
    """Which structs get a decoder and an encoder of their own: all but those that only messages hold, and every element of an array."""
    for record in [*spec.structs.values(), *(getattr(spec, "messages", None) or [])]:
        for field in record.all_fields:
            if field.sort == "struct" and field.ref is not None and field.count is not None:
                field.ref.element = True


def needs_functions(struct: Item) -> bool:
    return struct.element or not struct.held
