"""What must hold in specs of every kind; first of all that C names are unique."""

from __future__ import annotations

from ..read import expressions
from ..read.values import Item
from ..resolve.context import Context
from ..resolve.names import C_NAME, c_name
from . import saved

ERRORS: dict[str, str] = saved.ERRORS | {"E080": "A bound of proofs that no array reaches"}  # a name claimed twice is E041


def common(context: Context, spec: Item) -> None:
    """Claims the C names of what every kind shares."""
    claim = context.claims.claim
    for name, constant in spec.constants.items():
        claim(C_NAME(spec, name), constant.at)
    for name, enum in spec.enums.items():
        claim(c_name(spec, name), enum.at)
        for value in enum.values or {}:
            claim(C_NAME(spec, name, value), value.at)
    for name, flags in spec.flags.items():
        claim(c_name(spec, name), flags.at)
        for bit in flags.bits or {}:
            claim(C_NAME(spec, name, bit), bit.at)
    for name, struct in spec.structs.items():
        claim(c_name(spec, name), struct.at)
        claim(c_name(spec, "decode", name), struct.at)
        for field in struct.fields or []:
            if field.union is not None and field.name is not None:
                claim(c_name(spec, name, field.name), field.at)
    saved.check(context, spec)
    _bound(context, spec)


def _bound(context: Context, spec: Item) -> None:
    """`proof: {elements: N}` bounds the arrays of variable length: some array has to have room for so many."""
    if getattr(spec, "proof", None) is None or spec.proof.elements is None:
        return
    records = [*spec.structs.values(), *(getattr(spec, "messages", None) or [])]
    arrays = [field for record in records for field in record.all_fields if field.variable]
    most = [expressions.constant(field.max) or 1 << 20 for field in arrays]
    if getattr(getattr(spec, "control", None), "rep_count", None) is not None:
        most.append(1 << spec.control.rep_count.width)
    if spec.proof.elements > max(most, default=0):
        said = f"none has more than {max(most)}" if most else "there is none"
        context.error("E080", spec.proof.elements.at, f"no array here reaches {spec.proof.elements} elements", said)
