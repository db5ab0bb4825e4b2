"""Schemas of single values: what a name, a number, a size or a word may look like."""

from __future__ import annotations

import re

from .diagnostics import Diagnostics, suggestion
from .load import Node, Scalar, Sequence
from .values import LEADING_ZERO, Number, Range, Word, integer


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


NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_REFERENCE = re.compile(r"[a-z][a-z0-9]*([-.][a-z0-9]+)*\Z")
_VERSION_NAME = re.compile(r"[a-z][a-z0-9]*([-.][a-z0-9]+)*\Z")
_GUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z")
_SIZE = re.compile(r"([0-9][0-9_]*|0x[0-9a-fA-F_]+)(KiB|MiB|GiB|TiB)?\Z")
_UNIT = {None: 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}


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
    pattern = NAME

    def read(self, node, d):
        node = self.scalar(node, d)
        if node is None:
            return None
        if not self.pattern.match(node.text):
            plain = re.sub(r"[^a-z0-9]+", "-", re.sub(r"([a-z0-9])([A-Z])", r"\1-\2", node.text).lower()).strip("-")
            hint = f"write '{plain}'" if NAME.match(plain) else ""
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
            if LEADING_ZERO.match(node.text):
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
