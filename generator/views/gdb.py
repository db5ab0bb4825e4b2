"""What gdb cannot know of generated structs: which enum or flags an integer is, which case of a union counts, what a machine's states are and take.
scripts/gdb/entresol.py reads it. Lines of specs need no table: the C says in comments where it comes from."""

from __future__ import annotations

import json

from ..layout.shape import endian_of, hidden, record_name
from ..lower import products
from ..lower.settings import tables
from ..lower.wire.declarations import ordered_structs
from ..read.values import Item
from ..resolve.names import C_NAME, c_name, snake
from .inspect.places import secret_overlays
from .inspect.tree import stores


def lower_spec(spec: Item, context) -> list[products.Product]:
    messages = getattr(spec, "messages", None) or []
    records = [*ordered_structs(spec), *messages]
    machines = getattr(spec, "machines", None) or []
    blocks = stores(spec)
    hiding = [t for t in getattr(spec, "ordered", None) or [] if any(key.secret for key in t.members.values())]
    if not (records or machines or blocks or hiding):
        return []
    names: dict[str, dict] = {}
    structs = {record_name(record): _record(record, names) for record in records}
    structs |= {type_.removeprefix("struct "): _store(spec, members, names) for _, type_, members, _ in blocks}
    structs |= {tables.struct(spec, type_).removeprefix("struct "): _settings(spec, type_) for type_ in hiding}
    parts = {
        "spec": str(spec.name),
        "structs": structs,
        "messages": [record_name(message) for message in messages],
        "whole": {c_name(spec, f"from-{side}"): _whole(spec, messages, side) for side in ("guest", "host") if messages},
        "machines": {c_name(spec, machine.name): _machine(spec, machine) for machine in machines},
        "names": names,
    }
    model = {
        "origin": json.dumps(products.head(spec)["origin"]),
        "parts": [{"name": json.dumps(key), "text": json.dumps(value, indent=1)} for key, value in parts.items() if value],
    }
    return [products.Product(f"gdb/{snake(spec.name)}.json", "gdb/tables.json.j2", model, spec.name)]


def _named(ref: Item, names: dict) -> str:
    key = f"{ref.spec.name}.{ref.name}"
    if key not in names:
        flags = ref.what != "an enum"
        rows = {str(1 << int(b.bit)): str(b.name) for b in ref.bits.values()} if flags else None
        names[key] = {
            "flags": flags,
            "values": rows if flags else {str(int(v.value)): str(v.name) for v in ref.values.values()},
        }
    return key


def _record(record: Item, names: dict) -> dict:
    hide = secret_overlays(record)
    fields = {snake(f.name): _field(f, id(f) in hide, names) for f in record.all_fields if not hidden(f)}
    return {"name": str(record.name), "at": record.at.comment, "fields": fields}


def _field(field: Item, hide: bool, names: dict) -> dict:
    out: dict = {"name": str(field.name)}
    if field.secret or hide:
        out["secret"] = True
    if field.sort in ("enum", "flags") and field.ref is not None:
        out["names"] = _named(field.ref, names)
    if getattr(field, "variable", False):
        out["slice"] = record_name(field.ref) if field.sort == "struct" else field.width // 8
        if field.sort != "struct" and endian_of(field) == "big":
            out["big"] = True
    elif field.sort == "bits":
        out["bits"] = {snake(bit.name): _field(bit, False, names) for bit in field.bits if not hidden(bit)}
    elif field.sort == "union":
        selector = field.union.selector
        values = selector.last.ref.values
        out["by"] = [snake(part.name) for part in selector.fields]
        out["cases"] = {str(int(values[case].value)): snake(case) for case in field.union.members}
    return out


def _store(spec: Item, members: list[dict], names: dict) -> dict:
    fields = {}
    for member in members:
        parts = [
            {
                "name": str(field.name),
                "low": field.bits.low,
                "bits": field.bits.width,
                **({"names": _named(field.ref, names)} if field.ref is not None else {}),
                **({"secret": True} if field.secret else {}),
            }
            for field in member["fields"]
        ]
        field = {"name": member["name"], "hex": True, **({"parts": parts} if parts else {})}
        fields[member["member"]] = field | ({"secret": True} if member["secret"] else {})
    return {"name": str(spec.name), "at": spec.at.comment, "fields": fields}


def _settings(spec: Item, type_: Item) -> dict:
    """A mapping of settings with a secret in it; of one that is one of several, nothing but which."""
    fields: dict[str, dict] = {}
    if type_.choice:
        fields = {"kind": {"name": "kind"}, "as": {"name": "as", "secret": True}}
    for key in type_.members.values() if not type_.choice else ():
        for member in tables.members(spec, type_, key):
            fields[member] = {"name": member} | ({"secret": True} if key.secret else {})
    return {"name": str(type_.name), "at": type_.at.comment, "fields": fields}


def _whole(spec: Item, messages: list[Item], side: str) -> dict:
    """Which member of a decoded packet's union a message is."""
    return {
        C_NAME(spec, "message", m.name): snake(m.name) for m in messages if m.from_ in (side, "both") and m.tag_values
    }


def _machine(spec: Item, machine: Item) -> dict:
    states = {}
    for name, state in machine.states.items():
        states[C_NAME(spec, machine.name, name)] = {
            "name": str(name),
            "doc": " ".join((state.doc or "").split()),
            "final": bool(state.final),
            "takes": [str(e) for e in machine.all_events if machine.pairs.get((str(name), str(e)))],
        }
    return {"name": str(machine.name), "at": machine.at.comment, "states": states}
