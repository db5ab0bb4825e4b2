"""Stage 2: located nodes become typed values, by a schema that is data.

A kind's schema is a `Record` of keys. Reading gives `Item`s: one attribute per key (kebab-case with `_`, a trailing `_` where Python
keeps the word: `in_`, `if_`, `from_`; the key `at:` is `offset`), `at` for the place of the item, `places[key]` for the place of a key. Words and numbers are `str`
and `int` with an `at` of their own. What is wrong is reported here and read as None, so that later stages see the rest.
"""

from __future__ import annotations

from . import expressions
from .diagnostics import suggestion
from .load import Mapping, Scalar, Sequence
from .scalars import Name, Schema, Text
from .values import Item, Word, attribute

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


class Expression(Schema):
    """A number, a field's name or an operation on them; see expressions.py."""

    expects = "an expression"

    def read(self, node, d):
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
