"""Reference pages: one of Markdown for each spec, with its pictures, and an index by the folders of specs. Read on a forge, and made into a site by scripts/docs-site.py.

What a page has goes by what its spec has: records.py for what all kinds share, machines.py for machines, kinds.py for single kinds,
others.py for what is new.
"""

from __future__ import annotations

import pathlib

from ...lower.products import Product
from ...lower.wire import declarations
from ...read.values import Item
from . import diagram, kinds, machines, others, records
from .markdown import anchor, code, link, place, table, text, to, versions

# Keys of whole specs that a page shows in places of their own.
_KNOWN = """kind uses endian identity versions version-shift header constants enums flags structs messages machines side space widths default split narrow
    registers instances entries drop control result statuses refusals parameters commands answers tables root types file example architecture memory
    devices callers for others""".split()


def lower_spec(spec: Item, context) -> list[Product]:
    spec.known_specs = context.specs
    pictures = kinds.Pictures(spec)
    products: list[Product] = []
    origin = declarations.origin(spec)
    messages = getattr(spec, "messages", None) or []
    more, sections = others.split(spec, _KNOWN)
    model = {
        "origin": origin,
        "name": str(spec.name),
        "kind": str(spec.kind),
        "doc": text(spec.doc),
        "source": text(spec.source),
        "place": place(spec),
        "more": more,
        "others": sections,
        "uses": [link(code(used), f"{used}.md") for used in spec.uses or []],
        "endian": str(spec.endian) if getattr(spec, "endian", None) and (spec.structs or messages) else "",
        "identity": code(spec.identity.class_id) if getattr(spec, "identity", None) is not None else "",
        "versions": _versions(spec),
        "header": f"#{anchor('struct', spec.header)}" if getattr(spec, "header", None) is not None else "",
        "constants": records.constants(spec),
        "enums": records.enums(spec),
        "flags": records.flags(spec),
        "structs": _structs(spec, pictures),
        "messages": [_message(spec, message) for message in messages],
        "message_table": _message_table(spec, messages),
        "machines": [
            _machine(spec, machine, context, products, origin) for machine in getattr(spec, "machines", None) or []
        ],
        "registers": kinds.registers(spec, pictures),
        "intercepts": kinds.intercepts(spec, pictures),
        "commands": kinds.commands(spec),
        "answers": kinds.answers(spec),
        "tables": kinds.tables(spec),
        "settings": kinds.settings(spec),
        "target": kinds.target(spec, pictures),
    }
    page = Product(f"docs/{spec.name}.md", "docs/page.md.j2", model, spec.name)
    drawn = [
        Product(path, template, shapes | {"origin": origin}, spec.name) for path, template, shapes in pictures.made
    ]
    return [page, *drawn, *products]


def _versions(spec: Item) -> dict | None:
    known = getattr(spec, "versions", None)
    if not known:
        return None
    shift = int(getattr(spec, "version_shift", None) or 8)
    rows = []
    for name, version in known.items():
        major, minor = map(int, version.split("."))
        rows.append([code(name), str(version), code(hex(major << shift | minor))])
    return table(["Name", "Version", "Number"], rows)


def _structs(spec: Item, pictures: kinds.Pictures) -> list[dict]:
    """Layouts that are no part of a conversation are drawn too."""
    out = records.structs(spec)
    for struct, model in zip(spec.structs.values(), out):
        drawn = spec.kind == "format"
        model["picture"] = pictures.add("struct", struct.name, records.drawn(spec, struct)) if drawn else ""
    return out


def _message(spec: Item, message: Item) -> dict:
    size = message.size_expr if message.size_expr is not None else None
    return (
        records.head(message, "message")
        | records.record(spec, message)
        | {
            "from": str(message.from_),
            "body": _body(spec, message),
            "versions": versions(spec, message),
            "reply": link(code(message.reply), f"#{anchor('message', message.reply)}")
            if message.reply is not None
            else "",
            "exact": message.exact,
            "rule": records.expression(spec, size) if size is not None else "",
        }
    )


def _body(spec: Item, message: Item) -> str:
    return next((to(field.ref, spec, "struct") for field in message.transparent if field.name == "body"), "")


def _message_table(spec: Item, messages: list[Item]) -> dict | None:
    if not messages:
        return None
    rows = []
    for message in messages:
        tag = "<br>".join(records.tags(spec, message))
        reply = link(code(message.reply), f"#{anchor('message', message.reply)}") if message.reply is not None else ""
        name = link(code(message.name), f"#{anchor('message', message.name)}")
        rows.append([name, str(message.from_), tag, reply, versions(spec, message), text(message.doc)])
    return table(["Message", "From", "Tag", "Reply", "Versions", "Meaning"], rows)


def _machine(spec: Item, machine: Item, context, products: list[Product], origin: str) -> dict:
    path = f"pictures/{spec.name}.machine.{machine.name}.svg"
    drawn = diagram.picture(f"docs/{path}", machines.dot(machine), context)
    if drawn is not None:
        model = drawn | {"origin": origin, "title": f"{spec.name}: {machine.name}"}
        products.append(Product(f"docs/{path}", "docs/diagram.svg.j2", model, spec.name))
    return machines.model(spec, machine, path)


def lower_all(specs: list[Item], context) -> list[Product]:
    """The index: specs by the folder that they are in."""
    groups: dict[str, list[Item]] = {}
    for spec in sorted(specs, key=lambda s: s.name):
        parts = pathlib.PurePosixPath(spec.at.file).parent.parts
        groups.setdefault("/".join(parts[1:] if parts[:1] == ("specs",) else parts), []).append(spec)
    model = {
        "origin": "Generated from specs/; change those and run python3 -m generator.",
        "groups": [
            {
                "name": folder,
                "table": table(
                    ["Spec", "Kind", "Meaning"],
                    [[link(code(spec.name), f"{spec.name}.md"), str(spec.kind), text(spec.doc)] for spec in members],
                ),
            }
            for folder, members in sorted(groups.items())
        ],
    }
    return [Product("docs/README.md", "docs/index.md.j2", model)]
