"""A C file as a list of what stands in it: the model of templates/kind.h.j2 and kind.c.j2."""

from __future__ import annotations

import dataclasses

from ...read.values import Item
from ...resolve.names import snake
from ..products import Product, guard, head
from . import text as ctext
from .text import block, comment, trailing


@dataclasses.dataclass(slots=True)
class Define:
    name: str
    value: str
    doc: str = ""
    sort = "define"

    @property
    def lines(self) -> list[str]:
        return trailing(f"#define {self.name} {self.value}", self.doc, 0)


@dataclasses.dataclass(slots=True)
class Enum:
    """rows: (constant, value or "", doc)"""

    name: str
    rows: list[tuple[str, str, str]]
    doc: str = ""
    sort = "enum"

    @property
    def lines(self) -> list[str]:
        out = [*block(self.doc), f"enum {self.name} {{"]
        for constant, value, doc in self.rows:
            out += trailing(f"{constant} = {value}," if value else f"{constant},", doc, 2)
        return [*out, "};"]


@dataclasses.dataclass(slots=True)
class Struct:
    """members: (declaration without `;`, doc)"""

    name: str
    members: list[tuple[str, str]]
    doc: str = ""
    sort = "struct"

    @property
    def lines(self) -> list[str]:
        out = [*block(self.doc), f"struct {self.name} {{"]
        for declaration, doc in self.members:
            out += trailing(declaration + ";", doc, 2)
        return [*out, "};"]


@dataclasses.dataclass(slots=True)
class Array:
    """A constant table. A row is a string that stands as it is, or a list of `.member = value` strings, one a line."""

    declaration: str  # "static const struct x table[3]"
    rows: list
    doc: str = ""
    notes: list[str] = dataclasses.field(default_factory=list)  # a comment above each row
    sort = "array"

    @property
    def lines(self) -> list[str]:
        out = [*block(self.doc), self.declaration + " = {"]
        for i, row in enumerate(self.rows):
            if isinstance(row, str):
                # clang-format sets more than five plain elements in columns, but not around a comment between them.
                if self.notes:
                    out.append(f"    /* {self.notes[i]} */")
                elif i == 1 and len(self.rows) > 5 and not row.startswith((".", "{.")):
                    out.append(f"    /* {len(self.rows)} in all */")
                out.append(f"    {row},")
            else:
                out += ["    {", *(f"        {member}," for member in row), "    },"]
        return [*out, "};"]


@dataclasses.dataclass(slots=True)
class Text:
    """Lines that stand as they are."""

    lines: list[str]
    sort = "text"


def said(function: ctext.Function) -> str:
    """Where a function comes from and what it is for."""
    return " ".join(filter(None, [function.origin, function.doc]))


@dataclasses.dataclass(slots=True)
class Prototype:
    function: ctext.Function
    sort = "prototype"

    @property
    def lines(self) -> list[str]:
        return [*block(said(self.function)), self.function.prototype]


@dataclasses.dataclass(slots=True)
class Definition:
    """A function with its body; in a header it is `inline`."""

    function: ctext.Function
    inline: bool = False
    sort = "definition"

    @property
    def lines(self) -> list[str]:
        function = (
            dataclasses.replace(self.function, result="static inline " + self.function.result)
            if self.inline
            else self.function
        )
        return [*block(said(function)), function.definition]


def parts(items: list) -> list[dict]:
    """Items as the template prints them: lines, and whether an empty line parts an item from the one before."""
    out = []
    before = None
    for item in items:
        close = before is not None and (before.sort == item.sort != "text") and item.sort in ("define", "prototype")
        close = close or (
            before is not None and {before.sort, item.sort} == {"text", "define"} and before.sort == "text"
        )
        documented = item.sort == "prototype" and bool(said(item.function))
        out.append({"gap": not close or documented, "lines": item.lines})
        before = item
    return out


class File:
    """A header and its source, filled side by side."""

    def __init__(self, spec: Item, stem: str) -> None:
        self.spec, self.stem = spec, stem
        self.system: list[str] = []
        self.local: list[str] = []
        self.source_local: list[str] = []
        self.header: list = []
        self.source: list = []

    def function(
        self,
        result: str,
        name: str,
        parameters: list[str],
        body: list,
        doc: str = "",
        origin: str = "",
        must_use: bool = False,
    ) -> None:
        """A function that others may call."""
        function = ctext.Function(result, name, parameters, body, origin, comment(doc), must_use=must_use)
        self.header.append(Prototype(function))
        self.source.append(Definition(function))
        self.spec.out.functions.append(function)

    def private(
        self, result: str, name: str, parameters: list[str], body: list, doc: str = "", origin: str = ""
    ) -> ctext.Function:
        function = ctext.Function(result, name, parameters, body, origin, comment(doc), static=True)
        self.source.append(Definition(function))
        return function

    def by_hand(self, result: str, name: str, parameters: list[str], doc: str = "", origin: str = "") -> None:
        """A function that hand-written code defines."""
        function = ctext.Function(result, name, parameters, [], origin, comment(doc))
        self.header.append(Prototype(function))
        self.spec.out.by_hand.append(function)

    def products(self) -> list[Product]:
        model = head(self.spec) | {
            "guard": guard(self.stem + "_h"),
            "stem": self.stem,
            "doc": [
                line.removeprefix("/* ").removeprefix(" * ").removesuffix(" */")
                for line in block(comment(self.spec.doc))
            ],
            "system": self.system,
            "local": sorted(self.local),
            "source_local": [f"#include {name}" if name else "" for name in self.source_local],
            "header": parts(self.header),
            "source": parts(self.source),
        }
        return [Product(f"{self.stem}.{end}", f"kind.{end}.j2", model, self.spec.name) for end in ("h", "c")]


def spec_stem(spec: Item, what: str) -> str:
    return f"{snake(spec.name)}_{what}"
