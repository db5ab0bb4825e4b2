"""Named bits of registers, as registers and intercepts have them: schema, checks, and accessors on values."""

from __future__ import annotations

from . import cfile, ctext
from .names import C_NAME, c_name
from .schema import BitRange, Choice, Name, Record, Reference, Required

FIELD = Record(
    "a field of a register",
    {
        "name": Required(Name()),
        "bits": Required(BitRange()),
        "access": Choice("ro", "rw", "w1c", "w1s", "wo", "rsvd"),
        "type": Reference(),
    },
)

ERRORS = {
    "E290": "Fields of a register overlap or leave it",
    "E291": "Two fields of a register have one name",
}


def resolve(spec, context, fields, width: int) -> None:
    """Places and names of the fields of one register of `width` bits."""
    taken: dict[int, object] = {}
    seen: dict[str, object] = {}
    for field in fields or []:
        field.ref = context.find(spec, field.type, "enum", "flags", id="E031") if field.type is not None else None
        other = seen.setdefault(field.name, field)
        if other is not field and field.name is not None:
            context.error("E291", field.at, f"'{field.name}' is here twice", f"first on line {other.at.line}")
        if field.bits is None:
            continue
        if field.bits.high >= width:
            context.error(
                "E290",
                field.bits.at,
                f"bits {field.bits.low}..{field.bits.high} are outside a register of {width} bits",
            )
        for bit in range(field.bits.low, field.bits.high + 1):
            other = taken.setdefault(bit, field)
            if other is not field:
                context.error(
                    "E290",
                    field.bits.at,
                    f"'{field.name}' overlaps '{other.name}' at bit {bit}",
                    f"line {other.at.line}",
                )
                break


def value_type(width: int) -> str:
    return next(f"uint{size}_t" for size in (8, 16, 32, 64) if width <= size)


def get(expression: str, bits, register: str) -> str:
    """The C expression of a field's value inside a register's, without a cast."""
    shifted = f"{expression} >> {bits.low}" if bits.low else expression
    mask = ctext.number((1 << bits.width) - 1)
    return f"({shifted}) & {mask}" if bits.low else f"{shifted} & {mask}"


def accessors(spec, file, register: str, fields, type_: str, origin: str) -> None:
    """get and set functions on plain values of the register, and a mask of each field."""
    for field in fields or []:
        if field.access == "rsvd":
            continue
        small = value_type(field.bits.width)
        mask = C_NAME(spec, register, field.name, "mask")
        number = ctext.number(field.bits.mask)
        file.header.append(cfile.Define(mask, number, cfile.comment(field.doc)))
        shifted = f"(value & {mask}) >> {field.bits.low}" if field.bits.low else f"value & {mask}"
        read = [f"return ({small})({shifted});"]
        placed = f"({type_})x << {field.bits.low}" if field.bits.low else "x"
        write = [f"const {type_} mask = {mask};", f"return ({type_})((value & ~mask) | ({placed} & mask));"]
        if field.bits.low:
            write[1] = f"return ({type_})((value & ~mask) | (({placed}) & mask));"
        for result, verb, parameters, body in (
            (small, "get", [f"{type_} value"], read),
            (type_, "set", [f"{type_} value", f"{small} x"], write),
        ):
            function = ctext.Function(result, c_name(spec, verb, register, field.name), parameters, body)
            file.header.append(cfile.Definition(function, inline=True))
