"""How C loads, stores and computes what stands in packets."""

from __future__ import annotations

from ...layout.shape import Shape
from ...read import expressions
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from .text import If, number, wrapped


def decode_name(record: Item) -> str:
    return c_name(record.spec, "decode", record.name)


def encode_name(record: Item) -> str:
    return c_name(record.spec, "encode", record.name)


def load(at: str, width: int, endian: str) -> str:
    """An expression that loads an unsigned integer; `at` is such as `bytes + 4`."""
    big = endian == "big"
    e = "be" if big else "le"
    if width == 8:
        base, _, offset = at.partition(" + ")
        return f"{base}[{offset or 0}]"
    if width == 24:
        low, high = (plus(at, 1), at) if big else (at, plus(at, 2))
        return f"es_load_{e}16({low}) | (uint32_t){load(high, 8, endian)} << 16"
    if width == 48:
        low, high = (plus(at, 2), at) if big else (at, plus(at, 4))
        return f"es_load_{e}32({low}) | (uint64_t)es_load_{e}16({high}) << 32"
    return f"es_load_{e}{width}({at})"


def store(at: str, width: int, endian: str, value: str) -> list[str]:
    big = endian == "big"
    e = "be" if big else "le"
    if width == 8:
        base, _, offset = at.partition(" + ")
        return [f"{base}[{offset or 0}] = {value};"]
    if width == 24:
        low, high = (plus(at, 1), at) if big else (at, plus(at, 2))
        return [f"es_store_{e}16({low}, (uint16_t)({value} & 0xffffu));", *store(high, 8, endian, f"(uint8_t)({value} >> 16)")]
    if width == 48:
        low, high = (plus(at, 2), at) if big else (at, plus(at, 4))
        return [
            f"es_store_{e}32({low}, (uint32_t)({value} & 0xffffffffu));",
            f"es_store_{e}16({high}, (uint16_t)({value} >> 32));",
        ]
    return [f"es_store_{e}{width}({at}, {value});"]


def plus(at: str, more: int) -> str:
    base, _, offset = at.partition(" + ")
    if offset.isdigit() or not offset:
        return f"{base} + {int(offset or 0) + more}"
    return f"{at} + {more}"


def place(base: str, offset: int) -> str:
    return f"{base} + {offset}" if offset else base


def switch_on(enum: Item, text: str) -> str:
    """What a switch over an enum's values looks at; a cast to the enum would cut 64 bits off."""
    return text if enum.width > 32 else f"(enum {c_name(enum.spec, enum.name)}){text}"


def unknown(enum: Item, text: str, spec: Item) -> str:
    """A condition that is true when an enum does not have a value; within the spec by a function that can be inlined."""
    return f"!{local_known(enum)}({text})" if enum.spec is spec else f"!{c_name(enum.spec, enum.name, 'known')}({text})"


def named(field: Item, value: int) -> str:
    """A field's value by its name where its enum has one."""
    if field.sort == "enum":
        for item in field.ref.values.values():
            if int(item.value) == value:
                return C_NAME(field.ref.spec, field.ref.name, item.name)
    return number(value)


def dated(enum: Item, shape: Shape) -> list[tuple[Item, str]]:
    """Values of an enum that not every version has, each with a condition that is true where it is missing."""
    made = []
    if enum.spec is shape.spec and shape.versions:
        for value in enum.values.values():
            if value.since:
                made.append((value, f"version < {C_NAME(shape.spec, 'version', shape.versions[value.first])}"))
            if value.until:
                made.append((value, f"version > {C_NAME(shape.spec, 'version', shape.versions[value.last])}"))
    return made


def local_known(enum: Item) -> str:
    return f"known_{snake(enum.name)}"


SPOKEN = {"+": "sum", "-": "difference", "*": "product"}


class CExpressions:
    """Turns expressions into C of type uint64_t; what may overflow becomes checked statements in front."""

    def __init__(self, names, rest: str | None, fail, out: list) -> None:
        self.names = names  # Path -> C text
        self.rest = rest
        self.fail = fail  # makes the statements that leave the function; called only when an overflow is possible
        self.out = out
        self.count = 0

    def value(self, e: expressions.Expr, stem: str) -> str:
        known = expressions.constant(e)
        if known is not None:
            return number(known)
        if e.op == "rest":
            return self.rest or "0u"
        if e.op == "name":
            text = self.names(e.target)
            return text
        left, right = self.value(e.left, stem), self.value(e.right, stem)
        low, high = expressions.bounds(e)
        if low >= 0 and high <= expressions.U64_MAX:
            return f"({self.wide(e.left, left)} {e.op} {right})"
        name = {"+": "add", "-": "sub", "*": "mul"}[e.op]
        self.count += 1
        temporary = f"{SPOKEN[e.op]}{self.count if self.count > 1 else ''}_for_{stem}"
        self.out.append(f"uint64_t {temporary} = 0;")
        call = wrapped(
            f"__builtin_{name}_overflow(", [self.wide(e.left, left), self.wide(e.right, right), f"&{temporary}"], ")", 0
        )
        self.out.append(If(["".join(line.strip() + " " for line in call).strip()], self.fail()))
        return temporary

    def wide(self, e: expressions.Expr, text: str) -> str:
        return (
            text
            if text.startswith("(uint64_t)") or expressions.bounds(e)[1] > 0xFFFFFFFF and e.op != "number"
            else f"(uint64_t){text}"
        )

    def truth(self, e: expressions.Expr, stem: str) -> str:
        if e.op == "not":
            return f"!({self.truth(e.left, stem)})"
        if e.op in ("and", "or"):
            joint = "&&" if e.op == "and" else "||"
            return f"({self.truth(e.left, stem)}) {joint} ({self.truth(e.right, stem)})"
        return f"{self.value(e.left, stem)} {e.op} {self.value(e.right, stem)}"
