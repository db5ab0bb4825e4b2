"""Places in records: where secrets stand, and what stands where a refusal points."""

from __future__ import annotations

from ...layout.shape import Leaf, Shape, element_size, endian_of, leaf_size
from ...lower.wire.arrays import element_of, ruled
from ...read.values import Item
from ...resolve.names import C_NAME, c_name


def shape_of(record: Item) -> Shape:
    """A record flattened; once, for all who ask."""
    if not hasattr(record, "flat"):
        record.flat = Shape(record)
    return record.flat


def secret_bytes(record: Item, version: int) -> set[int]:
    """Where a record's secrets stand, so that a second view of the same bytes hides them too."""
    if not hasattr(record, "secret_places"):
        record.secret_places = {}
    if version not in record.secret_places:
        record.secret_places[version] = _secret_bytes(record, version)
    return record.secret_places[version]


def _secret_bytes(record: Item, version: int) -> set[int]:
    out: set[int] = set()
    for leaf in shape_of(record).leaves:
        start = leaf.offsets[version]
        if start is None or start < 0:
            continue
        secret = leaf.field.secret or any(bit.secret for bit in (leaf.field.bits or []) if leaf.field.sort == "bits")
        if secret:
            out.update(range(start, start + max(1, leaf_size(leaf.field, version))))
        elif leaf.field.sort == "struct":
            size = element_size(leaf.field)
            inner = secret_bytes(leaf.field.ref, version if leaf.field.ref.spec is record.spec else 0)
            for i in range(leaf.field.count_value or 0):
                out.update(start + i * size + byte for byte in inner)
        elif leaf.field.sort == "union":
            for ref in leaf.field.union.members.values():
                out.update(start + byte for byte in secret_bytes(ref, version if ref.spec is record.spec else 0))
    return out


def secret_overlays(record: Item) -> set[int]:
    """Fields (their ids) that look at the bytes of a secret one."""
    out = set()
    shape = shape_of(record)
    for v in shape.active:
        bytes_ = secret_bytes(record, v)
        for leaf in shape.leaves:
            start = leaf.offsets[v]
            if leaf.field.overlay and start is not None and start >= 0:
                if bytes_ & set(range(start, start + max(1, leaf_size(leaf.field, v)))):
                    out.add(id(leaf.field))
    return out


def judged(field: Item) -> bool:
    """Whether single elements of an array of numbers are held to rules that need nothing else."""
    if field.sort == "struct" or not (field.variable or field.count_value is not None):
        return False
    element = element_of(field) if field.variable else field
    limits = (element.min, None if field.variable else element.max)
    if field.sort == "enum" and any(value.since or value.until for value in field.ref.values.values()):
        return False
    return ruled(element) and not any(limit is not None and list(limit.names()) for limit in limits)


def _of_element(field: Item, rule: str) -> bool:
    """Whether a refusal of an array of numbers is about one of them, not about the whole."""
    return judged(field) and (rule == "known value" or rule.startswith("min ") if field.variable else rule != "reserved, zero")


def refused(file) -> None:
    """Adds a row for each of the spec's refusals to its file."""
    spec = file.spec
    records = {str(r.name): r for r in [*spec.structs.values(), *(getattr(spec, "messages", None) or [])]}
    # An element's refusal counts from the element, and whoever refuses has the whole: elements.py finds it there.
    elements = {
        id(field.ref)
        for record in records.values()
        for field in record.all_fields
        if field.sort == "struct" and (field.variable or field.count_value is not None)
    }
    rows = []
    for refusal in spec.out.refusals.values():
        where, field = refusal["where"].strip('"'), refusal["field"].strip('"')
        record = records.get(where)
        if record is None and where.startswith("from-") and getattr(spec, "messages", None):
            record = next((m for m in spec.messages if m.tag_values), None)
        hidden = [".secret = true"] if refusal["secret"] else []
        rule = refusal["rule"].strip('"')
        row = refused_at(file, record, field, rule) if record is not None and field else [".width = 0", *hidden]
        rows.append(row + ([".element = true"] if id(record) in elements and ".element = true" not in row else []))
    if rows:
        file.table(
            f"static const struct es_shape_refused {c_name(spec, 'refused')}[{C_NAME(spec, 'refusal', 'count')}]",
            rows,
            "What stands where a refusal points.",
        )


def _leaf(shape: Shape, path: tuple[str, ...]) -> Leaf | None:
    """A leaf, also one of a union's case."""
    found = shape.leaf(path)
    for outer in shape.leaves if found is None else ():
        rest = path[len(outer.path) :]
        if outer.field.sort == "union" and path[: len(outer.path)] == outer.path and rest and rest[0] in outer.field.union.members:
            key = next(word for word in outer.field.union.cases if word == rest[0])
            inside = shape.inside(outer, key, outer.field.union.members[key])
            found = next((leaf for leaf in inside if leaf.path == path), None)
    return found


def refused_at(file, record: Item, dotted: str, rule: str) -> list[str]:
    """The integer that a refusal of `dotted` is about; where it moved between versions each place has a refusal of its own."""
    shape = shape_of(record)
    path = tuple(dotted.split("."))
    leaf = _leaf(shape, path)
    bit = None
    if leaf is None and len(path) > 1 and (leaf := _leaf(shape, path[:-1])) is not None and leaf.field.sort == "bits":
        bit = leaf.field.members.get(path[-1])
    if leaf is None or leaf.field.sort not in ("int", "enum", "flags", "bits"):
        return [".width = 0"]
    places = {leaf.offsets[v] for v in shape.active if leaf.offsets[v] is not None}
    element = leaf.field.count is not None
    if min(places) < 0 or element and not _of_element(leaf.field, rule):
        return [".width = 0"]
    size = leaf.field.width // 8
    secret = leaf.field.secret or any(
        secret_bytes(record, v) & set(range(leaf.offsets[v], leaf.offsets[v] + size))
        for v in shape.active
        if leaf.offsets[v] is not None
    )
    ref = leaf.field.ref if leaf.field.sort in ("enum", "flags") else None
    return [
        f".width = {size}",
        *([".element = true"] if element else []),
        *([".big_endian = true"] if endian_of(leaf.field) == "big" else []),
        *([".secret = true"] if secret or (bit is not None and bit.secret) else []),
        *([f".names = {file.named(ref)}"] if ref is not None else []),
    ]
