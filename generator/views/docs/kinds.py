"""What single kinds of specs have, on their reference pages: registers, intercepts, mappings, settings, targets.

Each function looks at what a spec has and gives a model for templates/docs/, or None. Pictures go to the list that they are given: (name, template, model).
"""

from __future__ import annotations

from ...read import values
from ...read.values import Item, Range
from . import callers, drawing, references
from .markdown import anchor, code, here, line, lines, link, number, others, plain, size, span, table, text, to, word
from .records import head


class Pictures:
    """The pictures of one page. Names have dots between their parts, which names in specs have not."""

    def __init__(self, spec: Item) -> None:
        self.spec = spec
        self.made: list[tuple[str, str, dict]] = []

    def add(self, kind: str, name: str, model: dict, template: str = "docs/drawing.svg.j2") -> str:
        path = f"pictures/{self.spec.name}.{kind}.{name}.svg"
        self.made.append((f"docs/{path}", template, model))
        return path


def _bit_fields(spec: Item, fields, reset=None, reserved=()) -> dict:
    """Named bits of a register, highest first."""
    rows = []
    for field in fields or []:
        initial = code(hex((int(reset) >> field.bits.low) & ((1 << field.bits.width) - 1))) if reset is not None else ""
        kind = ("enum" if field.ref.what == "an enum" else "flags") if field.ref is not None else ""
        rows.append(
            (
                field.bits.low,
                [
                    span(field.bits),
                    code(field.name),
                    field.access or "",
                    to(field.ref, spec, kind) if field.ref is not None else "",
                    initial,
                    lines(others(field, "bits", "access", "type")),
                    text(field.doc),
                ],
            )
        )
    for part in reserved or ():
        rows.append((part.bits.low, [span(part.bits), "", "", "", "", f"reserved: {part.rule}", text(part.doc)]))
    ordered = [row for _, row in sorted(rows, key=lambda r: r[0], reverse=True)]
    return table(["Bits", "Field", "Access", "Type", "Reset", "Rule", "Meaning"], ordered)


def _bits_drawing(spec: Item, name: str, width: int, fields, reserved=()) -> dict:
    parts = [
        (str(f.name), f.bits.low, f.bits.high, "reserved" if f.access == "rsvd" else "plain") for f in fields or []
    ] + [("", r.bits.low, r.bits.high, "reserved") for r in reserved]
    return drawing.bits(f"{spec.name}: {name}", width, parts)


# ----------------------------------------------------------------------------------------------------------- registers


_REGISTER = ("at", "width", "access", "reset", "when", "on-read", "on-write", "fields", "count", "stride")


def _conditions(register: Item):
    return zip((register.when or {}).items(), register.conditions)


def _register(register: Item, words) -> str:
    return link(code(words), f"#{anchor('register', register.name)}")


def registers(spec: Item, pictures: Pictures) -> dict | None:
    if not getattr(spec, "registers", None):
        return None
    rows, details = [], []
    for register in spec.registers:
        anchored = bool(register.fields)
        at = anchor("register", register.name)
        name = link(code(register.name), f"#{at}") if anchored else here(at) + code(register.name)
        when = [f"{_register(other, key)} = {word(value)}" for (key, value), (other, _, _) in _conditions(register)]
        many = f"{register.count} every {register.step} bytes" if register.count is not None else ""
        rows.append(
            [
                code(hex(register.offsets[0])),
                name,
                str(register.width),
                str(register.access),
                word(register.reset),
                many,
                lines([*when, *others(register, *_REGISTER)]),
                word(register.on_read),
                word(register.on_write),
                text(register.doc),
                text(register.source),
                line(register),
            ]
        )
        if anchored:
            picture = pictures.add(
                "register", register.name, _bits_drawing(spec, register.name, register.bytes * 8, register.fields)
            )
            details.append(
                head(register, "register")
                | {"picture": picture, "table": _bit_fields(spec, register.fields, register.reset)}
            )
    heads = [
        "At",
        "Register",
        "Bits",
        "Access",
        "Reset",
        "Number of them",
        "When",
        "On read",
        "On write",
        "Meaning",
        "Source",
        "Line",
    ]
    instances = spec.instances
    return {
        "side": str(spec.side),
        "space": str(spec.space.key),
        "size": word(spec.space.value),
        "widths": ", ".join(number(w) for w in spec.widths),
        "default": word(spec.default),
        "split": spec.split,
        "narrow": spec.narrow,
        "instances": {"name": code(instances.name), "count": number(instances.count), "stride": word(instances.stride)}
        if instances
        else None,
        "table": table(heads, rows, tuple(heads[:4])),
        "details": details,
    }


# ---------------------------------------------------------------------------------------------------------- intercepts

# Columns in this order; keys of an entry that are not here get columns of their own behind them.
_COLUMNS = {
    "match": "Match",
    "name": "Entry",
    "stride": "Every",
    "subleaf": "Subleaf",
    "scope": "Scope",
    "read": "Read",
    "write": "Write",
    "widths": "Widths",
    "reset": "Reset",
    "fast": "Fast",
    "rep": "Rep",
    "variable-header": "Variable header",
    "input": "Input",
    "rep-input": "Rep input",
    "output": "Output",
    "rep-output": "Rep output",
    "do": "Do",
    "host": "From the host",
    "eax": "EAX",
    "ebx": "EBX",
    "ecx": "ECX",
    "edx": "EDX",
    "requires": "Requires",
    "index": "",
    "fields": "",
    "reserved": "",
    "for": "",
    "others": "",
    "doc": "",
    "source": "",
}


def intercepts(spec: Item, pictures: Pictures) -> dict | None:
    if not getattr(spec, "entries", None):
        return None
    others = list(dict.fromkeys(key for entry in spec.entries for key in entry.places if key not in _COLUMNS))
    heads = [*(h for h in _COLUMNS.values() if h), *(key.capitalize() for key in others), "Meaning", "Source", "Line"]
    keys = [key for key, h in _COLUMNS.items() if h] + others
    rows, details = [], []
    for entry in spec.entries:
        detail = _detail(spec, entry, pictures)
        row = []
        for key in keys:
            value = getattr(entry, values.attribute(key), None)
            ref = getattr(entry, "refs", {}).get(values.attribute(key))
            if key == "name":
                place = anchor("entry", entry.name)
                row.append(link(code(entry.name), f"#{place}") if detail else here(place) + code(entry.name))
            elif key == "match":
                row.append(code(span(value, 16)) if isinstance(value, Range) else word(value))
            elif key == "stride" and "stride" not in entry.places:
                row.append("")
            elif ref is not None:
                row.append(to(ref, spec, "struct"))
            elif key == "requires":
                row.append(callers.requires(spec, entry) if spec.space == "cpuid" else "")
            elif key in CPUID:
                row.append(_cpuid_cell(entry, key, value) if value is not None else "")
            else:
                row.append(plain(value))
        rows.append([*row, text(entry.doc), text(entry.source), line(entry)])
        if detail:
            details.append(detail)
    default, statuses = spec.default, getattr(spec, "status_enum", None)
    return {
        "space": str(spec.space),
        "default": plain(default) if statuses is None else references.to_value(statuses, spec, default),
        "drop": [code(span(r, 16)) for r in getattr(spec, "drop", None) or []],
        "call": _call(spec, pictures) if getattr(spec, "control", None) is not None else None,
        "table": table(heads, rows, ("Match", "Entry")),
        "policy": callers.policy(spec),
        "details": details,
    }


def _detail(spec: Item, entry: Item, pictures: Pictures) -> dict | None:
    """An entry that has bits: one picture and table for a register of its own, one for each of several."""
    parts = []
    fields, reserved = getattr(entry, "fields", None), getattr(entry, "reserved", None) or []
    if fields or reserved:
        picture = pictures.add("entry", entry.name, _bits_drawing(spec, entry.name, 64, fields, reserved))
        parts.append({"title": "", "picture": picture, "table": _bit_fields(spec, fields, entry.reset, reserved)})
    for name in CPUID:
        register = getattr(entry, name, None)
        if getattr(register, "bits", None):
            parts.append(_cpuid(spec, entry, name, register.bits, pictures))
    return head(entry, "entry") | {"parts": parts} if parts else None


CPUID = ("eax", "ebx", "ecx", "edx")


def _cpuid_cell(entry: Item, name: str, register: Item) -> str:
    """A register that is a number or a text; the bits of others stand below."""
    out = [word(register.value)] if register.value is not None else []
    out += [code(f'"{register.text}"')] if getattr(register, "text", None) is not None else []
    out += [f"mask\u00a0{word(register.mask)}"] if getattr(register, "mask", None) is not None else []
    out += [link("bits", f"#{anchor('entry', entry.name)}")] if getattr(register, "bits", None) else []
    return lines(out)


def _cpuid(spec: Item, entry: Item, name: str, bits: list[Item], pictures: Pictures) -> dict:
    shapes = [(str(b.name), b.low, b.low + b.width - 1, "plain") for b in bits]
    picture = pictures.add(
        "entry", f"{entry.name}.{name}", drawing.bits(f"{spec.name}: {entry.name} {name}", 32, shapes)
    )
    rows = []
    for bit in sorted(bits, key=lambda b: b.low, reverse=True):
        where = str(bit.low) if bit.width == 1 else f"{bit.low}..{bit.low + bit.width - 1}"
        needs = callers.requires(spec, bit)
        rows.append([where, code(bit.name), word(bit.value), needs, text(bit.doc), text(bit.source)])
    return {
        "title": name.upper(),
        "picture": picture,
        "table": table(["Bits", "Name", "Value", "Requires", "Meaning", "Source"], rows),
    }


def _call(spec: Item, pictures: Pictures) -> dict:
    """The words that go with a hypercall."""
    words = []
    for title, item in (("control", spec.control), ("result", spec.result)):
        parts = [(key, getattr(item, values.attribute(key))) for key in item.places if key not in ("doc", "source")]
        shapes = [(key, bits.low, bits.high, "plain") for key, bits in parts]
        rows = [[span(bits), code(key)] for key, bits in sorted(parts, key=lambda p: p[1].low, reverse=True)]
        picture = pictures.add("word", title, drawing.bits(f"{spec.name}: {title}", 64, shapes))
        words.append({"title": title, "picture": picture, "table": table(["Bits", "Part"], rows)})
    statuses = spec.status_enum
    return {
        "words": words,
        "statuses": to(statuses, spec, "enum"),
        "refusals": table(
            ["Refused", "Status"],
            [
                [key, references.to_value(statuses, spec, getattr(spec.refusals, values.attribute(key)))]
                for key in spec.refusals.places
            ],
        ),
        "parameters": table(
            ["Parameters", "Bytes"],
            [[key, word(getattr(spec.parameters, values.attribute(key)))] for key in spec.parameters.places],
        ),
    }


# ------------------------------------------------------------------------------------------------------------- mapping


def commands(spec: Item) -> dict | None:
    item = getattr(spec, "commands", None)
    if item is None:
        return None
    rows = []
    for row in item.rows:
        sub = ""
        if row.sub is not None:
            bits = f" bits {span(row.sub.bits)}" if row.sub.bits is not None else ""
            sub = f"byte {number(row.sub.offset)}{bits} = {word(row.sub.value)}"
        data = "" if row.data == "none" else str(row.data)
        rows.append(
            [
                word(row.match),
                sub,
                code(row.name),
                to(row.ref, spec, "struct"),
                code(row.do),
                data,
                text(row.doc),
                text(row.source),
                line(row),
            ]
        )
    heads = ["Code", "And", "Command", "Layout", "Do", "Data", "Meaning", "Source", "Line"]
    return {
        "field": code(item.key.field),
        "type": code(item.key.type),
        "otherwise": _answer(spec, item.otherwise),
        "refused": _answer(spec, item.refused),
        "table": table(heads, rows),
    }


def _answer(spec: Item, name) -> str:
    """One of a mapping's answers."""
    known = name in spec.known_answers and spec.answers is not None
    return link(code(name), f"#{references.place('answer', spec.answers.name, name)}") if known else code(name)


def answers(spec: Item) -> dict | None:
    item = getattr(spec, "answers", None)
    if item is None:
        return None
    columns = list(spec.columns)
    rows = []
    for name, row in spec.known_answers.items():
        refs = {column: spec.columns[column][1] for column in columns}
        cells = [references.to_value(refs[c], spec, row[c]) if refs[c] is not None else word(row[c]) for c in columns]
        rows.append([here(references.place("answer", item.name, name)) + code(name), *cells])
    types = [
        to(ref, spec, "enum") if ref is not None else code(item.columns[name])
        for name, (_, ref) in spec.columns.items()
    ]
    return head(item, "answers") | {
        "table": table(["Answer", *(f"{code(c)} ({t})" for c, t in zip(columns, types))], rows)
    }


def tables(spec: Item) -> list[dict]:
    out = []
    for item in getattr(spec, "tables", None) or []:
        target = item.target

        def to_target(value) -> str:
            return word(value) if target == "number" else _answer(spec, value) if target == "answers" else references.to_value(target, spec, value)

        rows = [[references.to_value(item.source, spec, name), to_target(value)] for name, value in item.rows.items()]
        if item.otherwise is not None:
            rows.append(["otherwise", to_target(item.otherwise)])
        named = (
            "numbers"
            if target == "number"
            else link(code(spec.answers.name), f"#{anchor('answers', spec.answers.name)}")
            if target == "answers"
            else to(target, spec, "enum")
        )
        out.append(
            head(item, "table") | {"table": table([f"From {to(item.source, spec, 'enum')}", f"To {named}"], rows)}
        )
    return out


# ------------------------------------------------------------------------------------------------------------ settings


_SETTING = ("type", "list", "enum", "required", "default", "min", "max", "values", "measured")


def settings(spec: Item) -> dict | None:
    types = getattr(spec, "types", None)
    if not types:
        return None
    sections = []
    for type_ in types.values():
        rows = []
        for key in type_.members.values():
            rows.append(
                [
                    code(key.name),
                    _setting(key),
                    "yes" if key.required else "",
                    code(key.default) if key.default is not None and key.default != "" else "",
                    word(key.min),
                    word(key.max),
                    lines([*(word(v) for v in key.values or []), *others(key, *_SETTING)]),
                    "" if key.measured else "yes",
                    text(key.doc),
                    text(key.source),
                ]
            )
        heads = ["Key", "Type", "Required", "Default", "Min", "Max", "One of", "From outside", "Meaning", "Source"]
        sections.append(
            head(type_, "type")
            | {"choice": type_.choice, "unique": [code(u) for u in type_.unique or []], "table": table(heads, rows)}
        )
    return {
        "root": link(code(spec.root), f"#{anchor('type', spec.root)}"),
        "file": code(spec.file) if spec.file else "",
        "types": sections,
        "example": fenced(str(spec.example).rstrip("\n"), "yaml") if spec.example else "",
    }


def _setting(key: Item) -> str:
    if key.sort == "word":
        return lines(code(w) for w in key.enum)
    if key.sort == "nothing":
        return ""
    name = (
        link(code(key.ref.name), f"#{anchor('type', key.ref.name)}")
        if key.ref is not None
        else code(key.item or key.type)
    )
    return f"list of {name}" if key.sort == "list" else name


def fenced(words: str, language: str) -> str:
    fence = "```"
    while fence in words:
        fence += "`"
    return f"{fence}{language}\n{words}\n{fence}"


# -------------------------------------------------------------------------------------------------------------- target


def target(spec: Item, pictures: Pictures) -> dict | None:
    if not getattr(spec, "memory", None):
        return None
    rows = [
        [
            code(r.name),
            code(hex(int(r.base))),
            code(hex(int(r.base) + int(r.size) - 1)),
            size(int(r.size)),
            text(r.doc),
            text(r.source),
            line(r),
        ]
        for r in sorted(spec.memory, key=lambda r: int(r.base))
    ]
    shapes = [(str(r.name), int(r.base), int(r.size), size(int(r.size))) for r in spec.memory]
    return {
        "architecture": code(spec.architecture),
        "picture": pictures.add("memory", "map", drawing.memory(f"{spec.name}: memory", shapes)),
        "table": table(["Range", "First", "Last", "Size", "Meaning", "Source", "Line"], rows),
        "devices": [link(code(name), f"{name}.md") for name in spec.devices or []],
    }
