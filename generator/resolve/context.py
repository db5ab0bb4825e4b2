"""What every later stage is given: all specs of a run, how to find a thing in them, and how to complain."""

from __future__ import annotations

from ..read import expressions
from ..read.diagnostics import Diagnostics, suggestion
from ..read.values import Item, Word
from . import names

ERRORS = {
    "E030": "No such kind of spec",
    "E031": "Not a type here",
    "E032": "No such name",
    "E033": "Two specs have one name",
    "E034": "Two names of an enum have one value",
    "E035": "A value does not fit its type",
    "E036": "No such version",
    "E037": "Versions that exclude each other",
    "E038": "A spec is not in `uses`",
    "E039": "A key that does not go with this field",
    "E042": "Two fields have one name",
    "E043": "A field has no type",
    "E046": "Specs that use one another in a circle",
    "E044": "A fixed value, minimum and maximum that exclude each other",
}

INTEGERS = {"u8": 8, "u16": 16, "u24": 24, "u32": 32, "u48": 48, "u64": 64}
PLAIN = {"guid", "bytes", "text", "pad"}


class Path:
    """What a name in an expression means: a field, through the structs and bit groups that hold it."""

    def __init__(self, fields: tuple[Item, ...]) -> None:
        self.fields = fields

    @property
    def last(self) -> Item:
        return self.fields[-1]

    @property
    def value_range(self) -> tuple[int, int]:
        return getattr(self.last, "value_range", (0, expressions.U64_MAX))


class Context:
    """All specs of a run, and how stages complain."""

    def __init__(self, specs: dict[str, Item], diagnostics: Diagnostics) -> None:
        self.specs = specs
        self.diagnostics = diagnostics
        self.error = diagnostics.error
        self.claims = names.Claims(diagnostics)
        self.output = None  # the folder of products, where there is one already: what is costly is taken from there when it is current
        self.problems: list[str] = []  # what kept a product from being made, and is no mistake of a spec

    def find(self, spec: Item, word: Word | None, *categories: str, id: str = "E032", what: str = "") -> Item | None:
        """The enum, flags, struct or constant that a spec means by a word; reported when there is none."""
        if word is None:
            return None
        known: list = []
        for category in categories:
            table = getattr(spec, CATEGORIES[category], None) or {}
            if word in table:
                return table[word]
            known.extend(table)
        for used in getattr(spec, "uses", None) or []:
            other = self.specs.get(used)
            for category in categories if other else ():
                table = getattr(other, CATEGORIES.get(category, ""), None) or {}
                if word == f"{used}.{word.rpartition('.')[2]}" and word[len(used) + 1 :] in table:
                    return table[word[len(used) + 1 :]]
                known.extend(Word(f"{used}.{name}", name.at) for name in table)
        what = what or " or ".join(categories)
        prefix = word.partition(".")[0]
        if "." in word and prefix in self.specs and prefix not in (spec.uses or []):
            self.error("E038", word.at, f"'{word}' is in a spec that is not in `uses`", f"add `uses: [{prefix}]`")
            return None
        message = f"'{word}' is not a type here" if id == "E031" else f"no {what} is called '{word}'"
        self.error(id, word.at, message, suggestion(word, known + [Word(t, word.at) for t in ()]) or _builtin(word, id))
        return None

    def versions(self, spec: Item) -> list[Word]:
        return list(getattr(spec, "versions", None) or {})


CATEGORIES = {"enum": "enums", "flags": "flags", "struct": "structs", "constant": "constants"}


def _builtin(word: str, id: str) -> str:
    return suggestion(word, [*INTEGERS, *sorted(PLAIN)]) if id == "E031" else ""
