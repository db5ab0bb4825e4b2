"""Stage 4: where every field stands. A record (struct or message) gets `layout`, one Layout per version of its spec (one in all without versions)."""

from __future__ import annotations

import dataclasses

from ..read import expressions
from ..read.values import Item
from ..resolve import bitfields
from ..resolve.context import Context

ERRORS = {
    "E050": "A struct's size is not what its fields take",
    "E051": "Two fields overlap",
    "E052": "A struct contains itself",
    "E053": "Something follows a field of variable length",
    "E054": "A variable array has no maximum",
    "E055": "A struct of variable length where a fixed one is needed",
    "E056": "Bits overlap or leave their integer",
    "E057": "A struct with versions is used by another spec",
    "E058": "A size that is too large or zero",
    "E059": "A case does not fit its union",
}

MAX_SIZE = 1 << 20


@dataclasses.dataclass(slots=True)
class Layout:
    """One version's places. `fixed` is the size of the part before what is variable."""

    offsets: dict[int, int]  # id(field) to bytes from the start
    fixed: int = 0
    variable: bool = False


def layouts(context: Context, spec: Item, item: Item, fields: list[Item]) -> None:
    """Computes item.layout; structs that it holds are laid out first."""
    if getattr(item, "layout", None) is not None:
        return
    if getattr(item, "laying_out", False):
        context.error("E052", item.at, f"'{item.name}' contains itself")
        item.layout = [Layout({}) for _ in range(max(1, len(context.versions(spec))))]
        return
    item.laying_out = True
    for field in fields:
        for ref in (
            [field.ref] if field.sort == "struct" else list((field.union.members or {}).values()) if field.union else []
        ):
            if ref is not None:
                layouts(context, ref.spec, ref, ref.fields or [])
                if ref.spec is not spec and len({(tuple(l.offsets.values()), l.fixed) for l in ref.layout}) > 1:
                    context.error(
                        "E057", field.at, f"'{ref.name}' differs by version of {ref.spec.name} and cannot be used here"
                    )
        if field.sort == "bits":
            bitfields.apart(context, "E056", field.bits, field.width, f"the {field.width} bits of '{field.name}'")
        if field.variable and field.max is None and "max" not in field.places:
            context.error("E054", field.place("count"), f"'{field.name}' needs a `max`")
        elif field.variable and field.max is not None and expressions.bounds(field.max)[1] > MAX_SIZE:
            context.error("E058", field.place("max"), f"'{field.name}' may have more than {MAX_SIZE} elements")
    if getattr(item, "layout", None) is None:
        item.layout = [_one(context, spec, item, fields, v) for v in range(max(1, len(context.versions(spec))))]
    if getattr(item, "size", None) is not None and not isinstance(item.size, (str, expressions.Expr)):
        largest = max(layout.fixed for layout in item.layout)
        if largest != item.size and not context.diagnostics.in_file(spec.at.file):
            context.error(
                "E050",
                item.place("size"),
                f"'{item.name}' takes {largest} bytes, not {item.size}",
                _sizes(item, fields),
            )
    item.laying_out = False


def _sizes(item: Item, fields: list[Item]) -> str:
    last = item.layout[-1]
    ends = [f"{field.name} at {last.offsets[id(field)]}" for field in fields if id(field) in last.offsets]
    return ", ".join(ends[-4:])


def of(item: Item, spec: Item, version: int) -> Layout:
    """A record's layout as seen from a spec: another spec's versions do not count."""
    return item.layout[version if item.spec is spec and version < len(item.layout) else 0]


def size_of(context: Context, field: Item, version: int) -> int:
    """Bytes that a field takes in its fixed part."""
    if field.variable:
        return 0
    count = field.count_value if field.count_value is not None else 1
    if field.sort == "struct":
        return (of(field.ref, field.spec, version).fixed if field.ref is not None else 0) * count
    if field.sort == "union":
        sizes = [of(ref, field.spec, version).fixed for ref in field.union.members.values()]
        return field.union.size or max(sizes, default=0)
    return field.width // 8 * count


def _one(context: Context, spec: Item, item: Item, fields: list[Item], version: int) -> Layout:
    layout = Layout({})
    here = 0
    owner: dict[int, Item] = {}
    variable: Item | None = None
    for field in fields:
        if not field.first <= version <= field.last:
            continue
        fixed_at = expressions.constant(field.offset) if field.offset is not None else None
        if field.offset is not None and fixed_at is None:
            if not field.variable:
                context.error(
                    "E053", field.place("at"), f"only an array of variable length may stand at a computed place"
                )
            layout.variable = True
            layout.offsets[id(field)] = -1
            continue
        if field.offset is None and variable is not None:
            context.error(
                "E053", field.at, f"'{field.name}' follows '{variable.name}', whose length varies", "give it `at:`"
            )
            continue
        start = here if fixed_at is None else fixed_at
        size = size_of(context, field, version)
        if field.count_value is not None and not 0 < field.count_value <= MAX_SIZE:
            context.error(
                "E058",
                field.place("count"),
                f"{field.count_value} elements are {'none' if field.count_value <= 0 else 'too many'}",
            )
            size = 1
        if start + size > MAX_SIZE:
            context.error("E058", field.at, f"'{field.name}' ends beyond {MAX_SIZE} bytes")
            size = 0
        layout.offsets[id(field)] = start
        nested = field.sort == "struct" and field.ref is not None and of(field.ref, spec, version).variable
        if field.sort == "struct" and nested and (field.count is not None):
            context.error("E055", field.at, f"elements of '{field.name}' vary in length")
        if field.sort == "union":
            for case, ref in field.union.members.items():
                inner = of(ref, spec, version)
                if inner.variable:
                    context.error("E055", case.at, f"'{ref.name}' varies in length and cannot be a case of a union")
                if field.union.size and inner.fixed > field.union.size:
                    context.error(
                        "E059", case.at, f"'{ref.name}' takes {inner.fixed} bytes, the union {field.union.size}"
                    )
        if field.sort == "struct" and field.variable and nested:
            context.error("E055", field.at, f"elements of '{field.name}' vary in length")
        if field.variable or nested:
            layout.variable = True
            variable = variable or field
        if not field.overlay:
            for byte in range(start, start + size):
                other = owner.setdefault(byte, field)
                if other is not field:
                    context.error(
                        "E051",
                        field.at,
                        f"'{field.name}' overlaps '{other.name}' at byte {byte}",
                        f"line {other.at.line}; is it `overlay: true`?",
                    )
                    break
        layout.fixed = max(layout.fixed, start + size)
        if not field.overlay:
            here = start + size
    return layout


def common(context: Context, spec: Item) -> None:
    for struct in spec.structs.values():
        layouts(context, spec, struct, struct.fields or [])
