"""Named bits of registers, as registers and intercepts have them: schema and checks."""

from __future__ import annotations

from ..read.scalars import BitRange, Boolean, Choice, Name, Reference
from ..read.schema import Default, Record, Required

FIELD = Record(
    "a field of a register",
    {
        "name": Required(Name()),
        "bits": Required(BitRange()),
        "access": Choice("ro", "rw", "w1c", "w1s", "wo", "rsvd"),
        "type": Reference(),
        "secret": Default(Boolean(), False),
    },
)

ERRORS = {
    "E290": "Fields of a register overlap or leave it",
    "E291": "Two fields of a register have one name",
}


def apart(context, id: str, fields, width: int, whole: str) -> None:
    """Holds bits to an integer of `width` bits, and one against another."""
    taken: dict[int, object] = {}
    for field in fields:
        if field.bits is None:
            continue
        if field.bits.high >= width:
            context.error(id, field.bits.at, f"bits {field.bits.low}..{field.bits.high} are outside {whole}")
        for bit in range(field.bits.low, field.bits.high + 1):
            other = taken.setdefault(bit, field)
            if other is not field:
                said = f"'{field.name}' overlaps '{other.name}' at bit {bit}"
                context.error(id, field.bits.at, said, f"line {other.at.line}")
                break


def resolve(spec, context, fields, width: int) -> None:
    """Places and names of the fields of one register of `width` bits."""
    seen: dict[str, object] = {}
    for field in fields or []:
        field.ref = context.find(spec, field.type, "enum", "flags", id="E031") if field.type is not None else None
        other = seen.setdefault(field.name, field)
        if other is not field and field.name is not None:
            context.error("E291", field.at, f"'{field.name}' is here twice", f"first on line {other.at.line}")
    apart(context, "E290", fields or [], width, f"a register of {width} bits")
