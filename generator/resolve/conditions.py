"""What CPUID announces to some callers only (`for:`), or only beside others (`requires:`).

Sets on bits and entries `asks` (whether anything is asked), `needs` (bits that must be announced) and `queries` (what must answer yes for that). A bit is announced
when its entry and everything that it requires is; conditions are flat in C, nothing is looked up there.
"""

from __future__ import annotations

from ..read.diagnostics import suggestion
from ..read.values import Item
from .callers import conditional

REGISTERS = ("eax", "ebx", "ecx", "edx")

ERRORS = {"E312": "A CPUID bit that requires what cannot be announced"}


def resolve(spec: Item, context) -> None:
    """After callers.resolve() and the places of bits."""
    known: dict[str, list[Item]] = {}
    for entry in spec.entries or []:
        entry.entry = None
        for register in REGISTERS:
            for bit in getattr(getattr(entry, register, None), "bits", None) or []:
                bit.entry = entry
                for name in (f"{entry.name}.{bit.name}", f"{entry.name}.{register}.{bit.name}"):
                    known.setdefault(name, []).append(bit)
    every = [item for entry in spec.entries or [] for item in (entry, *conditional(entry))]
    for item in every:
        item.needs = [bit for word in item.requires or [] if (bit := _find(context, known, item, word)) is not None]
    for item in every:
        item.queries, item.may = [], item.admits
        _gather(context, item, item, [])
        item.asks = item.may is not None or bool(item.queries)


def _find(context, known: dict, item: Item, word) -> Item | None:
    entry = item.entry if item.entry is not None else item
    found = known.get(word) or known.get(f"{entry.name}.{word}") or []
    if len(found) == 1:
        bit = found[0]
        if bit.width != 1:
            context.error("E312", word.at, f"'{word}' has {bit.width} bits: it is not announced or not")
        elif isinstance(bit.value, int) and bit.value == 0:
            context.error("E312", word.at, f"'{word}' is always 0", f"line {bit.at.line}")
        else:
            return bit
    elif found:
        context.error("E312", word.at, f"'{word}' is in several registers", "ENTRY.REGISTER.BIT")
    else:
        names = [name for name in known if name.count(".") == 1]
        names += [str(bit.name) for bit in conditional(entry)]
        context.error("E312", word.at, f"no bit is called '{word}'", suggestion(word, names) or "ENTRY.BIT or ENTRY.REGISTER.BIT")
    return None


def _gather(context, item: Item, at: Item, way: list[Item]) -> None:
    """Adds to `item` what `at` asks: its own callers, those of its entry, and the same of all that it requires."""
    if at in way:
        if at is item:
            context.error("E312", item.place("requires"), f"'{item.name}' requires itself")
        return
    way = [*way, at]
    for bit in at.needs:
        if bit.admits is not None:
            item.may = bit.admits.both(item.may)
        if isinstance(bit.value, str) and bit.value not in item.queries:
            item.queries.append(bit.value)
        if bit.entry is item:
            context.error("E312", item.place("requires"), f"'{item.name}' requires a bit of its own")
            continue
        _gather(context, item, bit, way)
        if bit.entry is not item.entry:
            if bit.entry.admits is not None:
                item.may = bit.entry.admits.both(item.may)
            _gather(context, item, bit.entry, way)
