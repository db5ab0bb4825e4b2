"""Tables of what is saved, with a typed function each to save and to take it: state/NAME_state.{h,c}; and a list of all things for tests and tools."""

from __future__ import annotations

from ..layout import saved
from ..lower.c import file as cfile, text as ctext
from ..lower.products import Product, guard
from ..resolve.names import snake

SORTS = {"number": "ES_STATE_NUMBER", "name": "ES_STATE_NAME", "text": "ES_STATE_TEXT", "slice": "ES_STATE_SLICE"}


def lower_spec(spec, context) -> list[Product]:
    things = saved.things(spec)
    if not things:
        return []
    file = cfile.File(spec, f"state/{snake(spec.name)}_state")
    file.local = sorted({f"generated/{thing.header}" for thing in things} | {"runtime/state.h"})
    file.source_local = ["<stddef.h>"]
    about = f"state_{snake(spec.name)}"
    file.source.append(_spec(spec, about, file))
    for thing in things:
        _thing(spec, file, thing, about)
    return _named(file.products(), file.stem)


def function(spec, verb: str, thing) -> str:
    """The C name of what saves or takes a thing."""
    return f"es_{verb}_{snake(spec.name)}_{snake(thing.name)}"


def _named(products: list[Product], stem: str) -> list[Product]:
    for product in products:
        product.model["guard"] = guard(stem.replace("/", "_") + "_h")
    return products


def _spec(spec, about: str, file) -> cfile.Text:
    retired = spec.retired_state or []
    members = [f".name = {ctext.string(spec.name)}", f".version = {saved.version(spec)}"]
    if retired:
        rows = [
            f"{{.thing = {ctext.string(r.thing)}, .field = {ctext.string(r.field or '')}, .until = {int(r.until)}}}"
            for r in retired
        ]
        file.source.append(cfile.Array("static const struct es_state_retired retired[]", rows))
        members += [".retired = retired", f".retired_count = {len(retired)}"]
    return cfile.Text([f"static const struct es_state_spec {about} = {{", *(f"    {m}," for m in members), "};"])


def _thing(spec, file, thing, about: str) -> None:
    own = snake(thing.name)
    rows = []
    for field in thing.fields:
        rows.append(_field(file, thing, own, field))
    file.source.append(cfile.Array(f"static const struct es_state_field {own}_fields[]", rows))
    name = saved.variable(spec, thing.name)
    members = [
        f".spec = &{about}",
        f".name = {ctext.string(thing.name)}",
        f".since = {thing.since}",
        f".fields = {own}_fields",
        f".field_count = {len(thing.fields)}",
        f".size = sizeof({thing.type})",
    ]
    origin = ctext.block(thing.item.at.comment)
    file.source.append(
        cfile.Text([*origin, f"const struct es_state_thing {name} = {{", *(f"    {m}," for m in members), "};"])
    )
    file.header.append(cfile.Text([*origin, f"extern const struct es_state_thing {name};"]))
    for result, verb, parameters, body in (
        (
            "void",
            "save",
            ["struct es_state_out *out", "uint64_t instance", f"const {thing.type} *from"],
            f"es_state_put(out, &{name}, instance, from);",
        ),
        (
            "es_result",
            "take",
            ["struct es_state_in *in", "uint64_t instance", f"{thing.type} *to"],
            f"return es_state_take(in, &{name}, instance, to);",
        ),
    ):
        typed = ctext.Function(result, function(spec, verb, thing), parameters, [body])
        file.header.append(cfile.Definition(typed, inline=True))


def _field(file, thing, own: str, field) -> list[str]:
    local = f"{own}_{snake(field.name)}"
    members = [f".name = {ctext.string(field.name)}", f".sort = {SORTS[field.sort]}", f".since = {field.since}"]
    members += [f".width = {field.width}", f".at = offsetof({thing.type}, {field.member})", f".count = {field.count}"]
    if field.initial:
        members.append(f".initial = {ctext.number(field.initial)}")
    if field.low:
        members.append(f".min = {ctext.number(field.low)}")
    members.append(f".max = {ctext.number(field.high)}")
    if field.fixed_bits:
        members.append(f".fixed_bits = {ctext.number(field.fixed_bits)}")
        if field.fixed_value:
            members.append(f".fixed_value = {ctext.number(field.fixed_value)}")
    if field.values is not None:
        numbers = [ctext.number(value) for value in field.values]
        file.source.append(_list(f"static const uint64_t {local}_values[]", numbers))
        members += [f".values = {local}_values", f".value_count = {len(numbers)}"]
    if field.names is not None:
        rows = [ctext.string(name) for name in field.names]
        file.source.append(_list(f"static const char *const {local}_names[]", rows))
        members.append(f".names = {local}_names")
    members.append(f".rule = {ctext.string(', '.join(field.rules))}")
    if field.secret:
        members.append(".secret = true")
    return members


def _list(declaration: str, rows: list[str]):
    """A constant table as clang-format has it: more than five rows stand below each other."""
    if len(rows) > 5:
        return cfile.Array(declaration, rows)
    return cfile.Text(ctext.columns(declaration + " = {", rows, "};"))


def lower_all(specs, context) -> list[Product]:
    rows = sorted(
        (saved.variable(spec, thing.name), snake(spec.name)) for spec in specs for thing in saved.things(spec)
    )
    model = {
        "origin": "Generated from specs/; change those and run python3 -m generator.",
        "guard": guard("state_registry_h"),
        "headers": sorted({f"state/{stem}_state.h" for _, stem in rows}),
        "things": _list(
            "const struct es_state_thing *const es_state_things[]", [*(f"&{name}" for name, _ in rows), "NULL"]
        ).lines,
        "count": len(rows),
    }
    return [Product(f"state/registry.{end}", f"state/registry.{end}.j2", model) for end in ("h", "c")]
