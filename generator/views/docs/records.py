"""What specs of all kinds share, as tables of reference pages: constants, enums, flags, and the fields of structs and messages."""

from __future__ import annotations

from ...layout import places
from ...read import expressions
from ...read.values import Item
from . import drawing, references
from .markdown import anchor, code, here, line, lines, number, others, place, span, table, text, to, versions, word

place_of = references.place


def runs(spec: Item, first: int, last: int, values: list) -> list[tuple[int, int, object]]:
    """(first version, last version, value): neighbours with one value together, versions without one left out."""
    out: list[list] = []
    for v in range(first, last + 1):
        if v >= len(values) or values[v] is None:
            continue
        if out and out[-1][1] == v - 1 and out[-1][2] == values[v]:
            out[-1][1] = v
        else:
            out.append([v, v, values[v]])
    return [tuple(run) for run in out]


def by_version(spec: Item, first: int, last: int, values: list) -> str:
    """One value, or each with the versions that it is for."""
    names = list(getattr(spec, "versions", None) or {})
    found = runs(spec, first, last, values)
    if not found:
        return ""
    if len({value for _, _, value in found}) == 1:
        return str(found[0][2])
    out = []
    for low, high, value in found:
        of = code(names[low]) if low == high else f"{code(names[low])}..{code(names[high])}"
        out.append(f"{value} ({of})")
    return lines(out)


def span_of(item: Item) -> tuple[int, int]:
    """The versions that a record is in."""
    return item.first if hasattr(item, "first") else 0, item.last if hasattr(item, "last") else len(item.layout) - 1


# ------------------------------------------------------------------------------------------------------------ vocabulary


def constants(spec: Item) -> dict | None:
    if not spec.constants:
        return None
    rows = []
    for name, constant in spec.constants.items():
        value = {
            "value": lambda c: code(number(c.value)),
            "text": lambda c: code(f'"{c.text}"'),
            "guid": lambda c: code(c.guid),
            "bytes": lambda c: code(c.bytes.hex(" ")),
        }[constant.sort](constant)
        where = line(constant)
        rows.append(
            [
                f'<a id="{anchor("constant", name)}"></a>{code(name)}',
                value,
                text(constant.doc),
                text(constant.source),
                where,
            ]
        )
    return table(["Constant", "Value", "Meaning", "Source", "Line"], rows)


def enums(spec: Item) -> list[dict]:
    out = []
    for enum in spec.enums.values():
        rows = [
            [here(place_of("value", enum.name, value.name)) + code(value.name), code(number(value.value)), versions(spec, value), text(value.doc), text(value.source)]
            for value in enum.values.values()
        ]
        out.append(
            head(enum, "enum")
            | {
                "type": code(enum.type),
                "open": enum.open,
                "table": table(["Value", "Number", "Versions", "Meaning", "Source"], rows),
            }
        )
    return out


def flags(spec: Item) -> list[dict]:
    out = []
    for group in spec.flags.values():
        rows = [
            [
                here(place_of("value", group.name, flag.name)) + code(flag.name),
                number(flag.bit),
                code(hex(1 << flag.bit)),
                versions(spec, flag),
                text(flag.doc),
                text(flag.source),
            ]
            for flag in group.bits.values()
        ]
        out.append(
            head(group, "flags")
            | {"type": code(group.type), "table": table(["Flag", "Bit", "Mask", "Versions", "Meaning", "Source"], rows)}
        )
    return out


def head(item: Item, kind: str) -> dict:
    """What begins the section of a thing."""
    return {
        "anchor": anchor(kind, item.name),
        "name": code(item.name),
        "doc": text(item.doc),
        "source": text(item.source),
        "place": place(item),
    }


# --------------------------------------------------------------------------------------------------------------- fields


def structs(spec: Item) -> list[dict]:
    return [head(struct, "struct") | record(spec, struct) for struct in spec.structs.values()]


_RECORD = "size fields checksum from tag body reply since until".split()


def record(spec: Item, item: Item) -> dict:
    """The fields of a struct or message with their places in every version. A message's header is one row, its body's fields are rows of their own."""
    first, last = span_of(item)
    rows: list[list[str]] = []
    for field in item.all_fields:
        offsets = [entry.offsets.get(id(field)) for entry in item.layout]
        if field.name == "body" and field in getattr(item, "transparent", ()):
            for inner in field.ref.all_fields:
                found = []
                for v, base in enumerate(offsets):
                    there = places.of(field.ref, spec, v).offsets.get(id(inner)) if base is not None else None
                    found.append(there if there is None or there < 0 else there + base)
                rows += field_rows(spec, item, inner, found, first, last, f"{field.name}.")
        else:
            rows += field_rows(spec, item, field, offsets, first, last, tags=_tags(spec, item, field))
    sizes = [entry.fixed for entry in item.layout]
    return {
        "size": by_version(spec, first, last, sizes),
        "variable": any(entry.variable for entry in item.layout[first : last + 1]),
        "checksum": {"field": references.to_field(spec, [item.members[item.checksum.field]], item.checksum.field), "rule": code(item.checksum.rule)}
        if item.checksum is not None
        else None,
        "table": table(
            ["Offset", "Bytes", "Field", "Type", "Limits", "Versions", "Meaning", "Source"],
            rows,
            ("Bytes", "Field", "Type"),
        ),
        "empty": not rows,
        "more": [*_replies(spec, item), *others(item, *_RECORD, find=references.finder(spec))],
    }


def _replies(spec: Item, item: Item) -> list[str]:
    """What the bytes of a message's reply are."""
    held = getattr(item, "reply_held", None) or {}
    answer = next((m for m in getattr(spec, "messages", None) or [] if held and m.name == item.reply), None)
    return [
        f"reply-holds: {references.to_field(spec, [answer.members[name]], name)} = {references.target(spec, ref, item.reply_holds[name])}"
        for name, ref in held.items()
    ]


def tags(spec: Item, item: Item) -> list[str]:
    """What makes a message this one: fields of its header, with values."""
    out = []
    for key, value in (item.tag or {}).items():
        path = references.path(item, str(key))
        enum = path[-1].ref if path and path[-1].sort == "enum" else None
        shown = references.to_value(enum, spec, value) if enum is not None and value in (enum.values or {}) else word(value)
        out.append(f"{references.to_field(spec, path, key) if path else code(key)} = {shown}")
    return out


def _tags(spec: Item, item: Item, field: Item) -> list[str]:
    """What makes a message this one, in the row of its header."""
    if field not in getattr(item, "transparent", ()) or field.name != "header":
        return []
    return tags(spec, item)


def field_rows(
    spec: Item, item: Item, field: Item, offsets: list, first: int, last: int, prefix: str = "", tags=()
) -> list[list[str]]:
    """A field's row, and a row for each of its bit fields."""
    shown = [None if offset is None else word_of_offset(spec, field, offset) for offset in offsets]
    sizes = [None if offset is None else _bytes(field, v) for v, offset in enumerate(offsets)]
    out = [
        [
            by_version(spec, first, last, shown),
            by_version(spec, first, last, sizes),
            _anchored(item, prefix, field) + code(prefix + str(field.name)),
            type_of(spec, field),
            lines([*tags, *limits(spec, field)]),
            versions(spec, field),
            text(field.doc),
            text(field.source),
        ]
    ]
    if field.union is not None:
        out += [
            [
                "",
                "",
                _case(spec, field, prefix, case),
                to(ref, spec, "struct"),
                "",
                "",
                "",
                "",
            ]
            for case, ref in field.union.members.items()
        ]
    for bit in (field.bits or []) if field.sort == "bits" else ():
        out.append(
            [
                "",
                f"bit {span(bit.bits)}" if bit.bits.width == 1 else f"bits {span(bit.bits)}",
                code(f"{prefix}{field.name}.{bit.name}"),
                to(bit.ref, spec, _kind(bit.ref)) if bit.ref is not None else "",
                lines(limits(spec, bit)),
                "",
                text(bit.doc),
                text(bit.source),
            ]
        )
    return out


def _anchored(item: Item, prefix: str, field: Item) -> str:
    """Where links to a field go: its record's own row."""
    return "" if prefix or field.name is None or field.sort == "pad" else here(place_of("field", item.name, field.name))


def _case(spec: Item, field: Item, prefix: str, case) -> str:
    selector = field.union.selector
    by = references.to_field(spec, list(selector.fields), field.union.by)
    return f"{code(prefix + str(field.name))} if {by} = {references.to_value(selector.last.ref, spec, case)}"


def word_of_offset(spec: Item, field: Item, offset: int) -> str:
    return str(offset) if offset >= 0 else references.expression(spec, field.offset)


def _bytes(field: Item, version: int) -> str:
    if field.variable:
        return "0.."
    return str(places.size_of(None, field, version))


def _kind(ref: Item) -> str:
    return {"an enum": "enum", "flags": "flags"}.get(ref.what, "struct")


def type_of(spec: Item, field: Item) -> str:
    if field.union is not None:
        return "union"
    name = to(field.ref, spec, _kind(field.ref)) if field.ref is not None else code(field.type)
    # Brackets behind a link would be read as part of one.
    return name + (f"\\[{expression(spec, field.count)}\\]" if field.count is not None else "")


def expression(spec: Item, expr) -> str:
    """As the spec writes it, with its value where that is no number already."""
    value = expressions.constant(expr)
    return references.expression(spec, expr) + (f" = {value}" if value is not None and not expr.is_number else "")


# Keys that a field's row shows in places of their own.
_KNOWN = "holds type count min max value at if since until endian reserved secret overlay pad bits union".split()


def limits(spec: Item, field: Item) -> list[str]:
    """Every rule of a field in the spec's own words."""
    out = []
    if field.value is not None:
        fixed = f" = {field.fixed}" if not isinstance(field.value, int) and field.fixed is not None else ""
        out.append(f"value {_fixed(spec, field)}{fixed}")
    out += [f"{key} {expression(spec, getattr(field, key))}" for key in ("min", "max") if getattr(field, key) is not None]
    if field.reserved is not None:
        out.append(f"reserved: {field.reserved}")
    if getattr(field, "if_", None) is not None:
        out.append(f"if {references.expression(spec, field.if_)}")
    out += [f"{key} {getattr(field, key)}" for key in ("endian", "pad") if getattr(field, key, None) is not None]
    out += [key for key in ("overlay", "secret") if getattr(field, key, None)]
    if getattr(field, "union", None) is not None:
        out.append(f"by {references.to_field(spec, list(field.union.selector.fields), field.union.by)}")
        if field.union.otherwise is not None:
            out.append(f"otherwise: {field.union.otherwise}")
    if getattr(field, "held", None) is not None:
        out.append(references.holds(spec, field))
    return out + others(field, *_KNOWN, find=references.finder(spec))


def _fixed(spec: Item, field: Item) -> str:
    """The only value of a field: a number, a value of its enum, a constant."""
    ref = field.ref if field.sort == "enum" else None
    if ref is not None and field.value in (ref.values or {}):
        return references.to_value(ref, spec, field.value)
    return references.named(spec, field.value, ("constants",)) or word(field.value)


# ------------------------------------------------------------------------------------------------------------- drawings


def drawn(spec: Item, item: Item) -> dict:
    """A struct's bytes in the newest version that has it."""
    entry = item.layout[-1]
    last = len(item.layout) - 1
    fields, tail = [], []
    for field in item.all_fields:
        offset = entry.offsets.get(id(field))
        if offset is None or field.overlay:
            continue
        size = places.size_of(None, field, last)
        if offset < 0 or size == 0:
            tail.append(str(field.name))
            continue
        hidden = field.sort == "pad" or field.reserved is not None
        fields.append((str(field.name), offset, size, "reserved" if hidden else "plain"))
    return drawing.byte_rows(f"{spec.name}: {item.name}", fields, entry.fixed, ", ".join(tail))
