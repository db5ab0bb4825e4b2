"""How far harnesses of records go: rounds of loops, bytes of room."""

from __future__ import annotations

from ...layout.shape import Shape, element_size, leaf_size
from ...lower.wire.arrays import can_refuse
from ...read.values import Item


def counted(field: Item) -> bool:
    """Whether the decoder looks at each element of an array of variable length."""
    return (
        field.reserved == "zero"
        or field.sort == "struct"
        and can_refuse(field.ref)
        or field.sort == "enum"
        and not field.ref.open
        or field.min is not None
    )


def longest_loop(record: Item, elements: int) -> int:
    """The most rounds of a loop over a fixed array, a text, zero bytes or elements at the bound."""
    shape = Shape(record)
    most = elements
    for leaf in shape.leaves:
        field = leaf.field
        if field.count_value is not None or field.sort == "guid":
            most = max(most, leaf_size(field, shape.active[-1]) if field.sort != "struct" else field.count_value)
        if field.sort == "struct" and field.count is not None:
            most = max(most, longest_loop(field.ref, elements))
        if field.sort == "union":
            most = max(most, *(longest_loop(ref, elements) for ref in field.union.members.values()))
    if getattr(record, "checksum", None) is not None:
        most = max(most, room_for(shape, elements))
    return most


def room_for(shape: Shape, elements: int) -> int:
    """Bytes of the fixed part and of as many elements as the bound allows."""
    fixed = max((size for _, _, size in shape.fixed_sizes()), default=0)
    return fixed + sum(element_size(leaf.field) * elements for leaf in shape.leaves if leaf.field.variable)
