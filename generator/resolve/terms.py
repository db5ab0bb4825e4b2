"""Names in expressions become fields, constants and values of enums."""

from __future__ import annotations

from ..read import expressions
from ..read.diagnostics import Position, suggestion
from ..read.values import Item
from .context import Context, Path


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
