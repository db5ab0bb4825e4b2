"""What fields are made of: which specs a spec uses, its constants, enums and flags, the versions that something is in."""

from __future__ import annotations

from ..read.diagnostics import suggestion
from ..read.values import Item
from .context import CATEGORIES, INTEGERS, Context


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
    for table in CATEGORIES.values():
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
