"""What the parts of the fuzz view share: the file that is made, its tables, and the numbers of functions by hand."""

from __future__ import annotations

from ...lower.c import file as cfile, text as ctext
from ...read.values import Item
from ...resolve.names import c_name

NONE = "ES_FUZZ_NONE"
NO_MEMBER = "ES_FUZZ_NO_MEMBER"


class Binding:
    def __init__(self, spec: Item) -> None:
        self.spec = spec
        self.by_hand: list[ctext.Function] = list(spec.out.by_hand)
        self.numbers = {function.name: i for i, function in enumerate(self.by_hand)}
        self.headers: list[str] = []  # under generated/, besides those of the spec's kind
        self.foreign: set[str] = set()  # decoders of other specs that have a function here
        self.parts: list = []  # of the file, in order
        self.members: list[str] = []  # of the spec's struct
        self.checks: list[list] = []  # statements that must hold without any input

    def number(self, *parts: str) -> str:
        """The number of a function by hand, as C."""
        found = self.numbers.get(c_name(self.spec, *parts))
        return NONE if found is None else f"{found}u"

    def add_list(self, member: str, table, count: int) -> None:
        """A table of the spec's struct, and how long it is."""
        if count > 0:
            self.parts.append(table)
            self.members += [f".{member} = {member}", f".{member.removesuffix('s')}_count = {count}"]

    def add_struct(self, type_: str, name: str, member: str, members: list[str]) -> None:
        """A member of the spec's struct that points to a struct of its own."""
        lines = (f"    {line}," for line in members)
        self.parts.append(cfile.Text([f"static const struct {type_} {name} = {{", *lines, "};"]))
        self.members.append(f".{member} = &{name}")

    def function(self, result: str, name: str, parameters: list[str], body: list, origin: str = "") -> str:
        """A function of this file; its name."""
        self.parts.append(cfile.Definition(ctext.Function(result, name, parameters, body, origin, static=True)))
        return name


def array(type_: str, name: str, rows: list, notes: list | None = None) -> cfile.Array | cfile.Text:
    declaration = f"static const {type_} {name}[]"
    if notes or not rows or not isinstance(rows[0], str):
        return cfile.Array(declaration, rows, notes=notes or [])
    # clang-format sets plain elements in columns, but not around a comment between them.
    lines = [f"    {row}," for row in rows]
    lines[1:1] = [f"    /* {len(rows)} in all */"] if len(rows) > 2 else []
    return cfile.Text([declaration + " = {", *lines, "};"])


def strings(name: str, values: list) -> cfile.Array:
    return array("char *const", name, [ctext.string(str(value)) for value in values])


def braces(values: list) -> str:
    return "{" + ", ".join(str(value) for value in values) + "}"


def truth(value) -> str:
    return "true" if value else "false"


def equal(value: str, number: int | str, what: str) -> ctext.Call:
    """A statement that holds what is so against what the spec says."""
    wanted = number if isinstance(number, str) else ctext.number(number)
    return ctext.Call("es_fuzz_equal(", [value, wanted, ctext.string(what)])
