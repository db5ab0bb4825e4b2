"""What of a spec is saved: that it can be, and that older streams can still be read."""

from __future__ import annotations

from ..layout.saved import Thing, saved_since, things, variable, version
from ..layout.shape import endian_of
from ..read import expressions

ERRORS = {
    "E070": "Something is newer than its spec's state version",
    "E071": "A field that cannot be saved",
    "E072": "What is retired is still there",
    "E073": "A default for older streams that no stream needs, or that its rules forbid",
}


def check(context, spec) -> None:
    """Called when everything is resolved; specs with errors are not lowered."""
    newest = version(spec)
    for item, what in _aged(spec):
        if saved_since(item) > newest:
            context.error(
                "E070",
                item.place("saved-since"),
                f"{what} is saved since {saved_since(item)}, but the state version is {newest}",
                f"state-version: {saved_since(item)}",
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
