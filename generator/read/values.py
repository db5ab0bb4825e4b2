"""What a spec is once it is typed: words, numbers and ranges with a place, and items with an attribute for each key."""

from __future__ import annotations

import keyword
import re

from .diagnostics import Position


class Word(str):
    """Text with a place. `quoted` says whether the spec quoted it."""

    at: Position
    quoted: bool

    def __new__(cls, text: str, at: Position, quoted: bool = False) -> "Word":
        self = super().__new__(cls, text)
        self.at, self.quoted = at, quoted
        return self


class Number(int):
    """An integer with a place; `text` is how the spec writes it."""

    at: Position
    text: str

    def __new__(cls, value: int, at: Position, text: str = "") -> "Number":
        self = super().__new__(cls, value)
        self.at, self.text = at, text or str(value)
        return self


class Range:
    """`low..high`, or a single number: both ends included."""

    __slots__ = ("low", "high", "at")

    def __init__(self, low: int, high: int, at: Position) -> None:
        self.low, self.high, self.at = low, high, at

    @property
    def width(self) -> int:
        return self.high - self.low + 1

    @property
    def mask(self) -> int:
        """As a range of bits."""
        return ((1 << self.width) - 1) << self.low


class Item:
    """One mapping of a spec; stages add attributes of their own."""

    def __init__(self, what: str, at: Position) -> None:
        self.what = what
        self.at = at
        self.places: dict[str, Position] = {}

    def place(self, key: str) -> Position:
        return self.places.get(key, self.at)

    def __repr__(self) -> str:
        return f"<{self.what} {getattr(self, 'name', '')} at {self.at}>"


def attribute(key: str) -> str:
    """The Item's attribute for a key; `at:` is `offset`, because `at` is the item's place."""
    if key == "at":
        return "offset"
    name = key.replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name


_INTEGER = re.compile(r"-?(0x[0-9a-fA-F]+(_[0-9a-fA-F]+)*|[0-9]+(_[0-9]+)*)\Z")
LEADING_ZERO = re.compile(r"-?0[0-9_]+\Z")


def integer(text: str) -> int | None:
    """The number a text writes: decimal or 0x, `_` between digits; None for anything else (017 is nothing)."""
    if not _INTEGER.match(text) or LEADING_ZERO.match(text):
        return None
    return int(text.replace("_", ""), 0)
