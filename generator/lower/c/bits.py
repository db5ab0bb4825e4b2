"""Named bits of registers in C: accessors on plain values."""

from __future__ import annotations

from ...resolve.names import C_NAME, c_name
from . import file as cfile, text as ctext


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
