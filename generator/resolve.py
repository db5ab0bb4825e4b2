"""Stage 3: names become the things they name. After it nothing is looked up by text.

Sets on fields: sort (int enum flags struct guid bytes text pad bits union), width in bits, ref (the enum, flags or struct), count_value (fixed arrays),
variable (arrays whose length the packet says), first and last (indices of versions), value_range.
"""

from __future__ import annotations

from . import expressions, names
from .diagnostics import Diagnostics, Position, suggestion
from .schema import Item, Number, Word

ERRORS = {
    "E030": "No such kind of spec",
    "E031": "Not a type here",
    "E032": "No such name",
    "E033": "Two specs have one name",
    "E034": "Two names of an enum have one value",
    "E035": "A value does not fit its type",
    "E036": "No such version",
    "E037": "Versions that exclude each other",
    "E038": "A spec is not in `uses`",
    "E039": "A key that does not go with this field",
    "E042": "Two fields have one name",
    "E043": "A field has no type",
    "E046": "Specs that use one another in a circle",
    "E044": "A fixed value, minimum and maximum that exclude each other",
}

INTEGERS = {"u8": 8, "u16": 16, "u24": 24, "u32": 32, "u48": 48, "u64": 64}
PLAIN = {"guid", "bytes", "text", "pad"}


class Path:
    """What a name in an expression means: a field, through the structs and bit groups that hold it."""

    def __init__(self, fields: tuple[Item, ...]) -> None:
        self.fields = fields

    @property
    def last(self) -> Item:
        return self.fields[-1]

    @property
    def value_range(self) -> tuple[int, int]:
        return getattr(self.last, "value_range", (0, expressions.U64_MAX))


class Context:
    """All specs of a run, and how stages complain."""

    def __init__(self, specs: dict[str, Item], diagnostics: Diagnostics) -> None:
        self.specs = specs
        self.diagnostics = diagnostics
        self.error = diagnostics.error
        self.claims = names.Claims(diagnostics)
        self.output = None  # the folder of products, where there is one already: what is costly is taken from there when it is current
        self.problems: list[str] = []  # what kept a product from being made, and is no mistake of a spec

    def find(self, spec: Item, word: Word | None, *categories: str, id: str = "E032", what: str = "") -> Item | None:
        """The enum, flags, struct or constant that a spec means by a word; reported when there is none."""
        if word is None:
            return None
        known: list = []
        for category in categories:
            table = getattr(spec, _TABLE[category], None) or {}
            if word in table:
                return table[word]
            known.extend(table)
        for used in getattr(spec, "uses", None) or []:
            other = self.specs.get(used)
            for category in categories if other else ():
                table = getattr(other, _TABLE.get(category, ""), None) or {}
                if word == f"{used}.{word.rpartition('.')[2]}" and word[len(used) + 1 :] in table:
                    return table[word[len(used) + 1 :]]
                known.extend(Word(f"{used}.{name}", name.at) for name in table)
        what = what or " or ".join(categories)
        prefix = word.partition(".")[0]
        if "." in word and prefix in self.specs and prefix not in (spec.uses or []):
            self.error("E038", word.at, f"'{word}' is in a spec that is not in `uses`", f"add `uses: [{prefix}]`")
            return None
        message = f"'{word}' is not a type here" if id == "E031" else f"no {what} is called '{word}'"
        self.error(id, word.at, message, suggestion(word, known + [Word(t, word.at) for t in ()]) or _builtin(word, id))
        return None

    def versions(self, spec: Item) -> list[Word]:
        return list(getattr(spec, "versions", None) or {})


_TABLE = {"enum": "enums", "flags": "flags", "struct": "structs", "constant": "constants"}


def _builtin(word: str, id: str) -> str:
    return suggestion(word, [*INTEGERS, *sorted(PLAIN)]) if id == "E031" else ""


def uses(context: Context, spec: Item) -> None:
    for used in spec.uses or []:
        if used not in context.specs:
            context.error("E032", used.at, f"no spec is called '{used}'", suggestion(used, context.specs))
        elif used == spec.name or _reaches(context, used, spec.name, set()):
            context.error(
                "E046", used.at, f"'{used}' leads back to '{spec.name}'", "move what both need into a third spec"
            )


def _reaches(context: Context, start: str, goal: str, seen: set[str]) -> bool:
    """Whether a spec uses another, through any number of others."""
    if start in seen or start not in context.specs:
        return False
    seen.add(start)
    return any(next_ == goal or _reaches(context, next_, goal, seen) for next_ in context.specs[start].uses or [])


def common(context: Context, spec: Item) -> None:
    """Constants, enums, flags: no names of others in them."""
    for table in _TABLE.values():
        if getattr(spec, table, None) is None:
            setattr(spec, table, {})
    for constant in spec.constants.values():
        constant.spec = spec
        given = [key for key in ("value", "guid", "text", "bytes") if getattr(constant, key, None) is not None]
        if len(given) > 1 or not constant.places.keys() & {"value", "guid", "text", "bytes"}:
            context.error("E011", constant.at, "a constant has exactly one of value, guid, text, bytes")
        constant.sort = given[0] if given else "value"
        constant.constant_value = int(constant.value) if getattr(constant, "value", None) is not None else None
    for enum in spec.enums.values():
        enum.spec = spec
        enum.width = INTEGERS.get(enum.type, 64)
        first: dict[int, Item] = {}
        for value in (enum.values or {}).values():
            if value.value is None:
                continue
            versions(context, spec, value)
            if value.value >> enum.width:
                context.error("E035", value.value.at, f"{value.value.text} does not fit {enum.type}")
            elif value.value in first:
                other = first[value.value]
                context.error(
                    "E034", value.at, f"'{value.name}' has the value of '{other.name}'", f"line {other.at.line}"
                )
            else:
                first[value.value] = value
    for flags in spec.flags.values():
        flags.spec = spec
        flags.width = INTEGERS.get(flags.type, 64)
        taken: dict[int, Item] = {}
        for flag in (flags.bits or {}).values():
            if flag.bit is None:
                continue
            versions(context, spec, flag)
            if flag.bit >= flags.width:
                context.error("E035", flag.bit.at, f"bit {flag.bit} is outside {flags.type}")
            elif flag.bit in taken:
                other = taken[flag.bit]
                context.error("E034", flag.at, f"'{flag.name}' is the bit of '{other.name}'", f"line {other.at.line}")
            else:
                taken[flag.bit] = flag


def versions(context: Context, spec: Item, item: Item) -> None:
    """Sets first and last, the indices of the versions that an item is in."""
    known = context.versions(spec)
    item.first, item.last = 0, max(0, len(known) - 1)
    for key, side in (("since", "first"), ("until", "last")):
        word = getattr(item, key, None)
        if word is None:
            continue
        if word in known:
            setattr(item, side, known.index(word))
        elif not known:
            context.error("E036", word.at, f"'{key}: {word}', but the spec has no `versions`")
        else:
            context.error(
                "E036",
                word.at,
                f"no version is called '{word}'",
                suggestion(word, known) or "versions: " + " ".join(known),
            )
    if item.first > item.last:
        context.error("E037", item.place("until"), f"until {item.until} is before since {item.since}")
        item.last = item.first


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


def lookup(
    context: Context, item: Item, name: str, at: Position, transparent: tuple[Item, ...] = (), quiet: bool = False
) -> Path | None:
    """The field that a dotted name means inside a record."""
    members = dict(getattr(item, "members", {}) or {})
    through: dict[str, Item] = {}
    for outer in transparent:
        for inner_name, inner in (getattr(outer.ref, "members", None) or {}).items():
            if inner_name not in members:
                members[inner_name] = inner
                through[inner_name] = outer
    parts = name.split(".")
    if parts[0] in members:
        path = ((through[parts[0]],) if parts[0] in through else ()) + (members[parts[0]],)
        for part in parts[1:]:
            inside = path[-1].members if path[-1].sort == "bits" else getattr(path[-1].ref, "members", None) or {}
            if part not in inside:
                if not quiet:
                    context.error(
                        "E060",
                        at,
                        f"'{'.'.join(parts[: parts.index(part)])}' has no '{part}'",
                        suggestion(part, inside),
                    )
                return None
            path += (inside[part],)
        return Path(path)
    if not quiet:
        context.error("E060", at, f"'{name}' is not a field here", suggestion(name, members))
    return None


def expression(
    context: Context,
    spec: Item,
    item: Item,
    expr: expressions.Expr,
    truth: bool,
    transparent: tuple[Item, ...] = (),
    itself: Item | None = None,
) -> None:
    """Ties every name of an expression to a field of the record, a constant or an enum's value. A field's own rules do not mean the field."""
    before = len(context.diagnostics.errors)
    for name in expr.names():
        if name.target is not None:
            continue
        path = lookup(context, item, name.name, name.at, transparent, quiet=True)
        if path is not None and path.last is not itself:
            if path.last.sort not in ("int", "enum", "flags") or getattr(path.last, "count", None) is not None:
                context.error("E061", name.at, f"'{name.name}' is not a single number")
            name.target = path
            continue
        name.target = _constant(context, spec, name)
        if name.target is None:
            known = [*(getattr(item, "members", None) or {}), *spec.constants]
            for outer in transparent:
                known.extend(getattr(outer.ref, "members", None) or {})
            hint = suggestion(name.name, known)
            if not hint and name.name.startswith("rest-"):
                hint = "a minus sign has spaces around it"
            context.error("E060", name.at, f"'{name.name}' is not a field here, a constant or `rest`", hint)
    if len(context.diagnostics.errors) == before:
        expressions.types(expr, context.diagnostics, truth)
        expressions.overflows(expr, context.diagnostics)


class Fixed:
    """A constant or an enum's value inside an expression."""

    def __init__(self, value: int) -> None:
        self.constant_value = value
        self.value_range = (value, value)


def _constant(context: Context, spec: Item, name: expressions.Expr) -> Fixed | None:
    for owner, prefix in [(spec, "")] + [(context.specs[u], f"{u}.") for u in spec.uses or [] if u in context.specs]:
        if not name.name.startswith(prefix):
            continue
        bare = name.name[len(prefix) :]
        constant = (owner.constants or {}).get(bare)
        if constant is not None and getattr(constant, "value", None) is not None:
            return Fixed(int(constant.value))
        first, _, rest = bare.partition(".")
        enum = (owner.enums or {}).get(first)
        value = (enum.values or {}).get(rest) if enum is not None else None
        if value is not None and value.value is not None:
            return Fixed(int(value.value))
        flags = (owner.flags or {}).get(first)
        flag = (flags.bits or {}).get(rest) if flags is not None else None
        if flag is not None and flag.bit is not None:
            return Fixed(1 << flag.bit)
    return None


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
