"""Stage 2: located nodes become typed values, by a schema that is data.

A kind's schema is a `Record` of keys. Reading gives `Item`s: one attribute per key (kebab-case with `_`, a trailing `_` where Python
keeps the word: `in_`, `if_`, `from_`; the key `at:` is `offset`), `at` for the place of the item, `places[key]` for the place of a key. Words and numbers are `str`
and `int` with an `at` of their own. What is wrong is reported here and read as None, so that later stages see the rest.
"""

from __future__ import annotations

import keyword
import re

from .diagnostics import Diagnostics, Position, suggestion
from .load import Mapping, Node, Scalar, Sequence

ERRORS = {
    "E010": "Unknown key",
    "E011": "A required key is missing",
    "E012": "A name is not kebab-case",
    "E013": "Not an integer",
    "E014": "Not true or false",
    "E015": "Not a version",
    "E016": "Not a size",
    "E017": "Not a GUID",
    "E018": "Not a range",
    "E019": "Not one of the words allowed here",
    "E020": "The wrong shape: a word, a list or a mapping is expected",
    "E021": "Empty",
    "E022": "A number is out of the range that this place allows",
    "E023": "An expression cannot be read",
    "E024": "Bytes are not hexadecimal",
}


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


class Schema:
    """Reads one node. `expects` is used in messages."""

    expects = "a value"

    def read(self, node: Node, d: Diagnostics):
        raise NotImplementedError

    def scalar(self, node: Node, d: Diagnostics) -> Scalar | None:
        if type(node) is Scalar:
            return node
        d.error(
            "E020", node.at, f"{self.expects} is expected here, not a {'list' if type(node) is Sequence else 'mapping'}"
        )
        return None


_INTEGER = re.compile(r"-?(0x[0-9a-fA-F]+(_[0-9a-fA-F]+)*|[0-9]+(_[0-9]+)*)\Z")
_LEADING_ZERO = re.compile(r"-?0[0-9_]+\Z")
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_REFERENCE = re.compile(r"[a-z][a-z0-9]*([-.][a-z0-9]+)*\Z")
_VERSION_NAME = re.compile(r"[a-z][a-z0-9]*([-.][a-z0-9]+)*\Z")
_GUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z")
_SIZE = re.compile(r"([0-9][0-9_]*|0x[0-9a-fA-F_]+)(KiB|MiB|GiB|TiB)?\Z")
_UNIT = {None: 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}


def integer(text: str) -> int | None:
    """The number a text writes: decimal or 0x, `_` between digits; None for anything else (017 is nothing)."""
    if not _INTEGER.match(text) or _LEADING_ZERO.match(text):
        return None
    return int(text.replace("_", ""), 0)


class Text(Schema):
    """Any text, quoted or not."""

    expects = "text"

    def __init__(self, filled: bool = False) -> None:
        self.filled = filled

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is not None and self.filled and not node.text.strip():
            d.error("E021", node.at, "some text is expected here")
            return None
        return Word(node.text, node.at, node.quoted) if node else None


class Name(Schema):
    """A kebab-case name that is being given."""

    expects = "a kebab-case name"
    pattern = _NAME

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if not self.pattern.match(node.text):
            plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", node.text).lower()).strip("-")
            hint = f"write '{plain}'" if _NAME.match(plain) else ""
            d.error("E012", node.at, f"'{node.text}' is not {self.expects}", hint)
            return None
        return Word(node.text, node.at, node.quoted)


class Reference(Name):
    """A name that stands elsewhere, with dots between parts: `vmbus-types.guid`, `header.flags`."""

    expects = "a name"
    pattern = _REFERENCE


class VersionName(Name):
    """A version's name: kebab-case, dots allowed (v5.0)."""

    expects = "a version's name"
    pattern = _VERSION_NAME


class Integer(Schema):
    expects = "an integer"

    def __init__(self, low: int | None = None, high: int | None = (1 << 64) - 1) -> None:
        self.low, self.high = low, high

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        value = None if node.quoted else integer(node.text)
        if value is None:
            hint = ""
            if _LEADING_ZERO.match(node.text):
                hint = "a leading zero means nothing here: write decimal or 0x"
            elif node.quoted and integer(node.text) is not None:
                hint = "without quotes"
            d.error("E013", node.at, f"'{node.text}' is not an integer", hint)
            return None
        if (self.low is not None and value < self.low) or (self.high is not None and value > self.high):
            low = "" if self.low is None else f"{self.low}"
            high = "" if self.high is None else f"{self.high:#x}" if self.high > 9999 else f"{self.high}"
            limits = f"{low}..{high}" if low and high else f"at least {low}" if low else f"at most {high}"
            d.error("E022", node.at, f"{node.text} is out of range here: {limits}")
            return None
        return Number(value, node.at, node.text)


class Boolean(Schema):
    expects = "true or false"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if node.quoted or node.text not in ("true", "false"):
            said = {"yes": "true", "on": "true", "1": "true", "no": "false", "off": "false", "0": "false"}.get(
                node.text.lower()
            )
            d.error(
                "E014", node.at, f"'{node.text}' is neither true nor false", f"did you mean {said}?" if said else ""
            )
            return None
        return node.text == "true"


class Version(Schema):
    """MAJOR.MINOR as text: 5.10 is not 5.1."""

    expects = "a version MAJOR.MINOR"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        match = re.match(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\Z", node.text)
        if not match or max(int(match.group(1)), int(match.group(2))) > 0xFFFF:
            d.error("E015", node.at, f"'{node.text}' is not a version MAJOR.MINOR")
            return None
        return Word(node.text, node.at, node.quoted)


class Size(Schema):
    expects = "a size such as 512MiB"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        match = None if node.quoted else _SIZE.match(node.text)
        value = integer(match.group(1)) if match else None
        if value is None or value * _UNIT[match.group(2)] >> 64:
            d.error("E016", node.at, f"'{node.text}' is not a size", "a number, or one with KiB, MiB, GiB or TiB")
            return None
        return Number(value * _UNIT[match.group(2)], node.at, node.text)


class Guid(Schema):
    expects = "a GUID"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if not _GUID.match(node.text):
            d.error("E017", node.at, f"'{node.text}' is not a GUID", "8-4-4-4-12 hexadecimal digits")
            return None
        return Word(node.text.lower(), node.at, node.quoted)


class HexBytes(Schema):
    """Pairs of hexadecimal digits with spaces between; read as bytes."""

    expects = "hexadecimal bytes"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if not re.match(r"[0-9a-fA-F]{2}( *[0-9a-fA-F]{2})*\Z", node.text):
            d.error("E024", node.at, "these are not bytes in hexadecimal", 'pairs of digits, such as "f3 0f 1e fa"')
            return None
        return bytes.fromhex(node.text)


class NumberRange(Schema):
    """`low..high` or one number."""

    expects = "a range low..high"

    def __init__(self, low: int = 0, high: int = (1 << 64) - 1) -> None:
        self.low, self.high = low, high

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        parts = node.text.split("..")
        values = [integer(part.strip()) for part in parts]
        if node.quoted or len(parts) > 2 or None in values:
            hint = "two dots" if re.match(r"[0-9a-fA-Fx_]+[:-][0-9a-fA-Fx_]+\Z", node.text) else ""
            d.error("E018", node.at, f"'{node.text}' is not {self.expects}", hint)
            return None
        low, high = values[0], values[-1]
        if low > high:
            d.error(
                "E018",
                node.at,
                f"the range {node.text} ends before it begins",
                f"did you mean {parts[-1]}..{parts[0]}?",
            )
            return None
        if low < self.low or high > self.high:
            d.error("E022", node.at, f"{node.text} is out of range here: {self.low}..{self.high}")
            return None
        return Range(low, high, node.at)


class BitRange(NumberRange):
    """Bits of an integer, low bit 0: `7` or `1..3`."""

    expects = "a bit range low..high"

    def __init__(self) -> None:
        super().__init__(0, 63)


class Choice(Schema):
    """One of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.expects = "one of " + ", ".join(words)

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if node.text not in self.words:
            hint = suggestion(node.text, self.words)
            d.error("E019", node.at, f"'{node.text}' is not {self.expects}", hint)
            return None
        return Word(node.text, node.at, node.quoted)


class Value(Schema):
    """A number or a name: integers become Number, anything else Word; a later stage says what the name is."""

    expects = "a number or a name"

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        value = None if node.quoted else integer(node.text)
        if value is not None and not 0 <= value < 1 << 64:
            d.error("E022", node.at, f"{node.text} is out of range here: 64 bits without a sign")
            return None
        return Word(node.text, node.at, node.quoted) if value is None else Number(value, node.at, node.text)


class Expression(Schema):
    """A number, a field's name or an operation on them; see expressions.py."""

    expects = "an expression"

    def read(self, node, d):
        from . import expressions

        node = self.scalar(node, d)
        return expressions.parse(node, d) if node else None


class List(Schema):
    def __init__(self, of: Schema, empty: bool = False) -> None:
        self.of, self.empty = of, empty
        self.expects = "a list"

    def read(self, node, d):
        if type(node) is not Sequence:
            d.error("E020", node.at, "a list is expected here")
            return None
        if not node.items and not self.empty:
            d.error("E021", node.at, "this list is empty")
        values = [self.of.read(item, d) for item in node.items]
        return [value for value in values if value is not None]


class OneOrMany(Schema):
    """A value, or a list of such values; always read as a list."""

    def __init__(self, of: Schema) -> None:
        self.of = of
        self.expects = of.expects

    def read(self, node, d):
        if type(node) is Sequence:
            return List(self.of).read(node, d)
        value = self.of.read(node, d)
        return None if value is None else [value]


class Map(Schema):
    """A mapping whose keys are names: a dict from Word (or what `key` reads) to value, in the order of the spec."""

    expects = "a mapping"

    def __init__(self, of: Schema, key: Schema | None = None, empty: bool = False) -> None:
        self.of, self.key, self.empty = of, key or Name(), empty

    def read(self, node, d):
        if type(node) is not Mapping:
            d.error("E020", node.at, "a mapping is expected here")
            return None
        if not node.entries and not self.empty:
            d.error("E021", node.at, "this mapping is empty")
        out = {}
        for key, value in node.entries:
            name = self.key.read(key, d)
            read = self.of.read(value, d)
            if name is not None and read is not None:
                out[name] = read
                if isinstance(read, Item):
                    if getattr(read, "name", None) is None:
                        read.name = name
                    read.at = key.at
        return out


class Required:
    """Marks a key of a Record that must be there."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema


class Default:
    """A key of a Record that may be left out, with the value it then has."""

    def __init__(self, schema: Schema, value) -> None:
        self.schema, self.value = schema, value


class Record(Schema):
    """A mapping with known keys, read as an Item.

    `keys` maps each key to a Schema, Required(Schema) or Default(Schema, value). `short=key` lets a plain scalar or list stand for a mapping with
    only that key. `doc` and `source` are allowed everywhere and need not be listed.
    """

    def __init__(self, what: str, keys: dict, short: str | None = None) -> None:
        self.what, self.short = what, short
        self.keys = dict(keys)
        self.expects = f"a mapping ({what})"
        for free in ("doc", "source"):
            self.keys.setdefault(free, Text())

    def read(self, node, d):
        item = Item(self.what, node.at)
        for key, schema in self.keys.items():
            setattr(item, attribute(key), schema.value if isinstance(schema, Default) else None)
        if type(node) is not Mapping:
            if self.short is None:
                d.error("E020", node.at, f"a mapping is expected here: {self.what}")
                return None
            schema = self.keys[self.short]
            schema = schema.schema if isinstance(schema, (Required, Default)) else schema
            value = schema.read(node, d)
            setattr(item, attribute(self.short), value)
            item.places[self.short] = node.at
            return None if value is None else item
        present = set()
        for key, value in node.entries:
            schema = self.keys.get(key.text)
            if schema is None:
                hint = suggestion(key.text, self.keys)
                d.error(
                    "E010", key.at, f"unknown key '{key.text}' in {self.what}", hint or "keys: " + " ".join(self.keys)
                )
                continue
            present.add(key.text)
            if isinstance(schema, (Required, Default)):
                schema = schema.schema
            item.places[key.text] = key.at
            setattr(item, attribute(key.text), schema.read(value, d))
        for key, schema in self.keys.items():
            if isinstance(schema, Required) and key not in present:
                d.error("E011", node.at, f"{self.what} has no '{key}'")
        name = getattr(item, "name", None)
        if isinstance(name, Word):
            item.at = name.at
        return item


class Either(Schema):
    """Another schema for each shape of the node: scalar, mapping, list."""

    def __init__(
        self, scalar: Schema | None = None, mapping: Schema | None = None, sequence: Schema | None = None
    ) -> None:
        self.by = {Scalar: scalar, Mapping: mapping, Sequence: sequence}
        self.expects = " or ".join(s.expects for s in self.by.values() if s)

    def read(self, node, d):
        schema = self.by[type(node)]
        if schema is None:
            d.error("E020", node.at, f"{self.expects} is expected here")
            return None
        return schema.read(node, d)


class OneKey(Schema):
    """A mapping with exactly one key out of several: an Item with `key` and `value`."""

    def __init__(self, what: str, keys: dict[str, Schema]) -> None:
        self.record = Record(what, keys)
        self.what, self.choices = what, keys
        self.expects = f"a mapping ({what})"

    def read(self, node, d):
        item = self.record.read(node, d)
        if item is None:
            return None
        given = [key for key in self.choices if key in item.places]
        if len(given) != 1:
            d.error("E011", node.at, f"{self.what} has exactly one of " + ", ".join(self.choices))
            return None
        item.key = given[0]
        item.value = getattr(item, attribute(given[0]))
        return None if item.value is None else item
