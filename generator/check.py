"""Stage 5: what must hold across items and specs; first of all that C names are unique."""

from __future__ import annotations

from . import saved
from .names import C_NAME, c_name
from .resolve import Context
from .schema import Item

ERRORS: dict[str, str] = saved.ERRORS  # what else goes wrong here is a name claimed twice, E041


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
