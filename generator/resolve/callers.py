"""Who may use an entry of an intercept table: callers told apart by their trust level and by how their machine is isolated.

A table names the enums of both by `callers:`; `for:` of the table or of an entry says who may, `others:` what everybody else gets. Sets on specs
`axes` (the enums by axis), on entries `admits` (None: everybody). What becomes of it in C is struct es_admitted (runtime/intercept.h).
"""

from __future__ import annotations

from ..read.diagnostics import suggestion
from ..read.scalars import Name, Reference
from ..read.schema import OneOrMany, Record
from ..read.values import Item

AXES = {"level": "levels", "isolation": "isolations"}  # the key of an axis, and the member of struct es_admitted
ANY = "any"
NUMBERS = 64  # of one axis
FULL = (1 << NUMBERS) - 1

CALLERS = Record("what tells callers apart", {axis: Reference() for axis in AXES})
FOR = Record("who may use it", {axis: OneOrMany(Name()) for axis in AXES})

ERRORS = {"E311": "Callers that a table does not tell apart"}


class Admitted:
    """Masks of the numbers that may, by axis."""

    def __init__(self, spec: Item, masks: dict[str, int]) -> None:
        self.spec, self.masks = spec, masks

    @property
    def key(self) -> tuple[int, ...]:
        return tuple(self.masks[axis] for axis in AXES)

    def names(self, axis: str) -> list[str]:
        """Values of an axis that may; none when the axis does not matter."""
        mask = self.masks[axis]
        return [] if mask == FULL else [str(v.name) for v in self.spec.axes[axis].values.values() if mask >> int(v.value) & 1]

    @property
    def said(self) -> str:
        """`level vtl0 or vtl1, isolation none`"""
        parts = [f"{axis} {' or '.join(self.names(axis)) or 'nobody'}" for axis in AXES if self.masks[axis] != FULL]
        return ", ".join(parts)

    def both(self, other: Admitted | None) -> Admitted:
        """Who may by both."""
        if other is None:
            return self
        return Admitted(self.spec, {axis: self.masks[axis] & other.masks[axis] for axis in AXES})

    def may(self, caller: dict[str, int]) -> bool:
        return all(number < NUMBERS and self.masks[axis] >> number & 1 for axis, number in caller.items())


def keys(others=None) -> dict:
    """Keys of a table; `others` is the schema of what others get."""
    return {"callers": CALLERS} | entry_keys(others)


def entry_keys(others=None) -> dict:
    return {"for": FOR} | ({"others": others} if others is not None else {})


def resolve(spec: Item, context) -> None:
    spec.axes = {}
    for axis in AXES:
        word = getattr(spec.callers, axis, None)
        enum = context.find(spec, word, "enum") if word is not None else None
        if enum is None:
            continue
        large = next((v for v in (enum.values or {}).values() if v.value is not None and v.value >= NUMBERS), None)
        if large is not None:
            context.error("E311", word.at, f"'{large.name}' of '{word}' is {large.value.text}: no more than {NUMBERS - 1}")
        else:
            spec.axes[axis] = enum
    if spec.callers is not None and not spec.callers.places.keys() & AXES.keys():
        context.error("E311", spec.callers.at, "callers are told apart by a level, an isolation or both")
    spec.admits = admitted(spec, context, spec)
    asked = spec.admits is not None
    for entry in spec.entries or []:
        entry.admits = admitted(spec, context, entry) if "for" in entry.places else spec.admits
        asked = asked or entry.admits is not None
        if getattr(entry, "others", None) is not None and entry.admits is None:
            context.error("E311", entry.place("others"), f"everybody may use '{entry.name}': there are no others", "for: {…}")
        for bit in conditional(entry):
            bit.admits = admitted(spec, context, bit)
            asked = asked or bit.admits is not None
    if spec.callers is not None and spec.axes and not asked:
        context.error("E311", spec.place("callers"), "callers are told apart, and nothing here asks who comes", "for: {…}")
    if getattr(spec, "others", None) is not None and not asked:
        context.error("E311", spec.place("others"), "everybody may use everything: there are no others", "for: {…}")


def conditional(entry: Item) -> list[Item]:
    """Parts of an entry that may have a `for:` of their own: the bits of CPUID registers."""
    registers = [getattr(entry, name, None) for name in ("eax", "ebx", "ecx", "edx")]
    return [bit for register in registers for bit in getattr(register, "bits", None) or []]


def admitted(spec: Item, context, item: Item) -> Admitted | None:
    """What an item's `for:` says; None: everybody."""
    if item.for_ is None:
        return None
    masks = dict.fromkeys(AXES, FULL)
    for axis in AXES:
        words = getattr(item.for_, axis)
        if words is None or [ANY] == words:
            continue
        enum = spec.axes.get(axis)
        if enum is None:
            if getattr(spec.callers, axis, None) is None:
                context.error("E311", item.for_.place(axis), f"this table does not know callers by their {axis}", f"callers: {{{axis}: …}}")
            continue
        masks[axis] = 0
        for word in words:
            value = enum.values.get(word)
            if value is None:
                context.error("E032", word.at, f"'{word}' is not a value of '{enum.name}'", suggestion(word, enum.values))
            else:
                masks[axis] |= 1 << int(value.value)
    found = Admitted(spec, masks)
    return None if found.key == (FULL,) * len(AXES) else found


def callers(spec: Item) -> list[dict[str, int]]:
    """Every caller that a table tells apart, and one that nobody knows; a single one where it does not ask."""
    out: list[dict[str, int]] = [{}]
    for axis in AXES:
        numbers = [int(v.value) for v in spec.axes[axis].values.values()] if axis in spec.axes else [0]
        out = [known | {axis: number} for number in numbers for known in out]
    return out + [dict.fromkeys(AXES, NUMBERS)] if spec.axes else out
