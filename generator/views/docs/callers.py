"""The policy of an intercept table on its reference page: what each caller gets of each entry, entries with one policy together."""

from __future__ import annotations

from ...lower.intercepts import hypercall, msr, ports
from ...read.values import Item
from ...resolve.callers import conditional
from .markdown import anchor, code, lines, link, table, text, to
from .references import to_value


def policy(spec: Item) -> dict | None:
    if not getattr(spec, "axes", None):
        return None
    first, *more = spec.axes
    columns = list(spec.axes[first].values.values())
    rows: dict[tuple[str, ...], list[str]] = {}
    for item, name, others in _items(spec):
        cells = tuple(_cell(item.admits, first, int(value.value), more, others) for value in columns)
        rows.setdefault(cells, []).append(name)
    heads = ["Entries", *(f"{first} {to_value(spec.axes[first], spec, value.name)}" for value in columns)]
    return {
        "axes": [f"{axis} ({to(enum, spec, 'enum')})" for axis, enum in spec.axes.items()],
        "doc": text(getattr(spec.for_, "doc", None)),
        "table": table(heads, [[", ".join(names), *cells] for cells, names in rows.items()]),
    }


def _items(spec: Item):
    """(entry or bit, its name, what others get)"""
    for entry in spec.entries:
        yield entry, link(code(entry.name), f"#{anchor('entry', entry.name)}"), _others(spec, entry)
        for bit in conditional(entry):
            if bit.admits is not None:
                yield bit, link(code(f"{entry.name}.{bit.name}"), f"#{anchor('entry', entry.name)}"), code("0")


def _others(spec: Item, entry: Item) -> str:
    if spec.space == "msr":
        read, write = (msr.others(spec, entry, way) for way in ("read", "write"))
        parts = {"read": read if read == "fault" else code(read.text if hasattr(read, "text") else read), "write": write}
        return "fault" if read == write == "fault" else f"reads: {parts['read']}<br>writes: {parts['write']}"
    if spec.space in ("io-port", "mmio"):
        read = ports.others(spec, entry)
        return f"reads: {code(getattr(read, 'text', read))}<br>writes: ignore"
    if spec.space == "hypercall":
        return to_value(spec.status_enum, spec, hypercall.others(spec, entry))
    return code("0")


def _cell(admits, first: str, number: int, more: list[str], others: str) -> str:
    """What a caller with this number of the first axis gets; the other axis stands in the cell."""
    if admits is None:
        return "yes"
    if not admits.masks[first] >> number & 1:
        return others
    limits = [f"{axis} {to_value(admits.spec.axes[axis], admits.spec, name)}" for axis in more for name in admits.names(axis)]
    return "yes" if not limits else lines([*(f"{limit}: yes" for limit in limits), f"else: {others}"])


def requires(spec: Item, item: Item) -> str:
    """The bits that must be announced with something in CPUID."""
    return lines(link(code(f"{bit.entry.name}.{bit.name}"), f"#{anchor('entry', bit.entry.name)}") for bit in item.needs)


