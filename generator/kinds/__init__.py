"""The kinds of spec, one module each, and what such a module must offer.

A kind's module `generator/kinds/KIND.py`, or folder with an `__init__.py` (settings.py for `kind: settings`), has:

    SCHEMA: schema.Record          the whole file's keys, usually Record("a registers spec", sections.COMMON | {...}); see ../read/schema.py and scalars.py
                                   for the types
    ERRORS: dict[str, str]         its own error ids and their titles. Ranges: core E0xx, protocol/format E1xx, registers E2xx,
                                   intercepts E3xx, mapping E4xx, settings E5xx, target E6xx. Each id has fixtures in tests/spec/errors/ID/.
    resolve(spec, context)         names become things: after this stage nothing is looked up by text. Enums, flags, constants, structs of the spec and
                                   of its `uses` are already resolved; find more with context.find(spec, word, "enum"|"flags"|"struct"|"constant")
    layout(spec, context)          offsets, widths, sizes. Structs have theirs (item.layout).
    check(spec, context)           what must hold across items: overlaps, holes, unreachable things.
    lower(spec, context) -> list[products.Product]
                                   the products: template, file name, and a model of finished names, numbers, strings, C lines.
                                   Only called when the whole run has no error in this spec.

All but lower report with context.error(ID, position, message, hint) and go on; they are called for every spec even when an earlier stage
complained about it, so an attribute may be None where the spec is wrong. `spec` is the Item that SCHEMA read: attributes by key, `spec.at`, `spec.places`.
`context` is resolve/context.py's Context: `specs` (by name), `error`, `find`.

What a kind lowers to stands in ../lower/, in a module or folder of the kind's name. ../resolve/names.py makes C names (`c_name(spec, "read")` = es_uart_16550_read, `C_NAME(...)` upper case); ../lower/c/text.py writes C (wrapped signatures and calls,
literals, a tree of statements with their lines); `spec.out` (products.Out) gives refusals and counters:
`spec.out.refusal(where, field, rule, offset)` returns the C expression of a refusal (`&es_x_refusals[…]`), `spec.out.counter("ready.execute-srb")` that of a
counter (`&es_x_counters[…]`). Every spec gets NAME_spec.{h,c} with these tables, its `es_spec`, and a line in registry.{h,c}; enums, flags,
constants, structs of any kind come out in NAME_wire.{h,c} (../lower/products.py, ../lower/wire/), which a kind's own files include when spec.out.has_wire.
"""

import importlib

from .. import modules


def all_kinds() -> list[str]:
    return modules.names(__file__)


def kind(name: str):
    """The module of a kind, or None."""
    return importlib.import_module(f"{__name__}.{name}") if name in all_kinds() else None
