"""The small language of `min`, `max`, `count`, `at`, `if`: comparisons, and/or/not, + - *, names, `rest`.

parse() gives a tree; resolve/terms.py ties its names to fields and constants; bounds() bounds its value; lower/c/access.py writes the C.
"""

from __future__ import annotations

import dataclasses
import re

from .diagnostics import Diagnostics, Position
from .values import integer

ERRORS = {
    "E060": "An expression names something that is not a field before it, a constant or `rest`",
    "E061": "A number is expected, not a truth value, or the other way round",
    "E062": "An expression always overflows",
}

U64_MAX = (1 << 64) - 1
COMPARE = ("==", "!=", "<", "<=", ">", ">=")


@dataclasses.dataclass(slots=True, eq=False)
class Expr:
    """op: 'number', 'name', 'rest', an operator. `target` is what a name was resolved to."""

    op: str
    at: Position
    value: int = 0
    name: str = ""
    left: "Expr | None" = None
    right: "Expr | None" = None
    target: object = None
    text: str = ""

    @property
    def is_number(self) -> bool:
        return self.op == "number"

    def names(self):
        if self.op == "name":
            yield self
        for side in (self.left, self.right):
            if side is not None:
                yield from side.names()

    def uses_rest(self) -> bool:
        return self.op == "rest" or any(side.uses_rest() for side in (self.left, self.right) if side is not None)

    @property
    def is_truth(self) -> bool:
        return self.op in COMPARE or self.op in ("and", "or", "not")


_TOKEN = re.compile(
    r"\s*(?:(0[xX][0-9a-fA-F_]+|[0-9][0-9_]*)|([a-z][a-z0-9]*(?:[-.][a-z0-9]+)*)|(==|!=|<=|>=|[<>()+*-]))"
)


class _Syntax(Exception):
    def __init__(self, message: str, offset: int) -> None:
        self.message, self.offset = message, offset


class _Parser:
    def __init__(self, text: str, at: Position, quoted: bool) -> None:
        self.text, self.at = text, at
        self.shift = 1 if quoted else 0
        self.tokens: list[tuple[str, str, int]] = []
        here = 0
        while here < len(text.rstrip()):
            match = _TOKEN.match(text, here)
            if not match:
                start = here + len(text[here:]) - len(text[here:].lstrip())
                raise _Syntax(f"'{text[start]}' means nothing in an expression", start)
            what = "number" if match.group(1) else "name" if match.group(2) else "op"
            self.tokens.append((what, match.group(match.lastindex), match.start(match.lastindex)))
            here = match.end()
        self.next = 0
        self.depth = 0

    def peek(self) -> str:
        return self.tokens[self.next][1] if self.next < len(self.tokens) else ""

    def take(self) -> tuple[str, str, int]:
        if self.next >= len(self.tokens):
            raise _Syntax("the expression ends too early", max(0, len(self.text) - 1))
        self.next += 1
        return self.tokens[self.next - 1]

    def position(self, offset: int, length: int) -> Position:
        return dataclasses.replace(self.at, column=self.at.column + self.shift + offset, length=length)

    def binary(self, operators: tuple, below) -> Expr:
        left = below()
        while self.peek() in operators:
            _, op, offset = self.take()
            left = Expr(op, self.position(offset, len(op)), left=left, right=below())
            if op in COMPARE and self.peek() in COMPARE:
                raise _Syntax("comparisons do not chain: join them with `and`", self.tokens[self.next][2])
        return left

    def either(self) -> Expr:
        return self.binary(("or",), self.both)

    def both(self) -> Expr:
        return self.binary(("and",), self.negation)

    def negation(self) -> Expr:
        if self.peek() == "not":
            _, op, offset = self.take()
            return Expr("not", self.position(offset, len(op)), left=self.negation())
        return self.binary(COMPARE, self.sum)

    def sum(self) -> Expr:
        return self.binary(("+", "-"), self.product)

    def product(self) -> Expr:
        return self.binary(("*",), self.atom)

    def atom(self) -> Expr:
        what, text, offset = self.take()
        at = self.position(offset, len(text))
        if what == "number":
            value = integer(text)
            if value is None or value > U64_MAX:
                raise _Syntax(f"'{text}' is not a number", offset)
            return Expr("number", at, value=value, text=text)
        if what == "name" and text not in ("and", "or", "not"):
            return Expr("rest", at) if text == "rest" else Expr("name", at, name=text)
        if text == "(":
            self.depth += 1
            if self.depth > 16:
                raise _Syntax("too many parentheses", offset)
            inner = self.either()
            if self.peek() != ")":
                raise _Syntax("a ')' is missing", offset)
            self.take()
            self.depth -= 1
            return inner
        raise _Syntax(f"a number or a name is expected, not '{text}'", offset)


def parse(node, d: Diagnostics) -> Expr | None:
    """Reads a scalar as an expression; `text` of the result is the spec's own words."""
    try:
        parser = _Parser(node.text, node.at, node.quoted)
        if not parser.tokens:
            raise _Syntax("an expression is expected", 0)
        expr = parser.either()
        if parser.next < len(parser.tokens):
            raise _Syntax(f"'{parser.peek()}' is not expected here", parser.tokens[parser.next][2])
    except _Syntax as problem:
        at = dataclasses.replace(node.at, column=node.at.column + (1 if node.quoted else 0) + problem.offset, length=1)
        d.error("E023", at, problem.message)
        return None
    expr.text = node.text
    return expr


def types(expr: Expr, d: Diagnostics, truth: bool) -> None:
    """Checks that operators get what they work on: numbers or truth values."""
    if expr.is_truth != truth:
        what = "a truth value" if truth else "a number"
        d.error("E061", expr.at, f"{what} is expected here", "compare it with something" if truth else "")
        return
    below_truth = expr.op in ("and", "or", "not")
    for side in (expr.left, expr.right):
        if side is not None:
            types(side, d, below_truth)


def bounds(expr: Expr) -> tuple[int, int]:
    """The least and greatest value the mathematics allows, before any overflow check."""
    if expr.op == "number":
        return expr.value, expr.value
    if expr.op == "rest":
        return 0, (1 << 32) - 1
    if expr.op == "name":
        return getattr(expr.target, "value_range", (0, U64_MAX))
    if expr.is_truth:
        return 0, 1
    (a, b), (c, e) = clipped(expr.left), clipped(expr.right)
    if expr.op == "+":
        return a + c, b + e
    if expr.op == "-":
        return a - e, b - c
    return a * c, b * e


def clipped(expr: Expr) -> tuple[int, int]:
    """Bounds of what is left after the overflow check."""
    low, high = bounds(expr)
    return max(low, 0), min(high, U64_MAX)


def overflows(expr: Expr, d: Diagnostics) -> None:
    """Reports operations that cannot ever give a value."""
    for side in (expr.left, expr.right):
        if side is not None:
            overflows(side, d)
    if expr.op in ("+", "-", "*"):
        low, high = bounds(expr)
        if high < 0 or low > U64_MAX:
            d.error("E062", expr.at, f"'{expr.op}' here is always {'below 0' if high < 0 else 'above 64 bits'}")


def constant(expr: Expr | None) -> int | None:
    """The value of an expression of numbers and constants alone, else None."""
    if expr is None or expr.op == "rest" or expr.is_truth:
        return None
    if expr.op == "number":
        return expr.value
    if expr.op == "name":
        return getattr(expr.target, "constant_value", None)
    left, right = constant(expr.left), constant(expr.right)
    if left is None or right is None:
        return None
    return left + right if expr.op == "+" else left - right if expr.op == "-" else left * right
