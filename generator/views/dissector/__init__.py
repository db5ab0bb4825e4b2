"""A Wireshark plugin of all specs: one Lua file with what each record, message, command and call looks like, and an engine that walks it.

The facts are tables (tables.py); how packets are walked, checked and tied together stands in the template. A capture begins with the
struct that a format's `link:` names; without such a spec there is no plugin.
"""

from __future__ import annotations

from ...lower.products import Product
from .tables import Tables


def lower_all(specs, context) -> list[Product]:
    linked = [spec for spec in sorted(specs, key=lambda spec: spec.name) if getattr(spec, "link", None) is not None]
    if not linked:
        return []
    tables = Tables(specs)
    for spec in linked:
        tables.link(spec)
    for spec in sorted(specs, key=lambda spec: spec.name):
        tables.spec(spec)
    return [Product("dissector/entresol.lua", "dissector/entresol.lua.j2", {"lines": tables.lines()})]
