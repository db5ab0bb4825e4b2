"""Settings files at the limits of a settings spec: each key's values at, below and above what it allows, in the shortest file that has it."""

from __future__ import annotations

from ...read.values import Item

PLAIN = {"name": "a", "text": "a", "path": "/a", "boolean": "true", "guid": "00000000-0000-0000-0000-000000000001", "version": "1.0"}


def vectors(spec: Item):
    """(expected, text as bytes, what)"""
    files = _Files(spec)
    yield "ok", files.least(), "least"
    yield "refused", b"", "nothing"
    yield "refused", b"[]\n", "a list"
    yield "refused", b"{\n", "no YAML"
    if spec.example:
        yield "ok", str(spec.example).encode(), "the example"
    for type_ in spec.ordered:
        for given, word, what in files.tries(type_):
            yield word, files.within(type_, given), f"{type_.name}: {what}"


class _Files:
    def __init__(self, spec: Item) -> None:
        self.spec, self.root = spec, spec.types[spec.root]
        self.ways: dict[str, list[tuple[Item, Item]]] = {self.root.name: []}
        pending = [self.root]
        while pending:
            type_ = pending.pop(0)
            for key in type_.members.values():
                if key.ref is not None and key.ref.name not in self.ways:
                    self.ways[key.ref.name] = [*self.ways[type_.name], (type_, key)]
                    pending.append(key.ref)

    def least(self) -> bytes:
        return self.within(self.root, self.mapping(self.root, {}))

    def within(self, type_: Item, text: str) -> bytes:
        """The whole file, in which a value of this type reads `text`."""
        for outer, key in reversed(self.ways[type_.name]):
            text = self.mapping(outer, {str(key.name): f"[{text}]" if key.sort == "list" else text})
        return (text + "\n").encode()

    def mapping(self, type_: Item, given: dict[str, str], without: str = "", twice: str = "") -> str:
        """The shortest value of a type that has what is given."""
        keys = type_.members
        if type_.choice:
            if not given:
                given = {str(next(iter(keys))): self.first(next(iter(keys.values())))}
            parts = list(given.items())
            if len(parts) == 1 and keys[parts[0][0]].sort == "nothing":
                return parts[0][0]
        else:
            parts = [(str(k.name), self.first(k)) for k in keys.values() if k.required and k.name not in given and k.name != without]
            parts += list(given.items())
        if twice:
            parts.append(next(p for p in parts if p[0] == twice))
        return "{" + ", ".join(f"{name}: {text}" if text else name for name, text in parts) + "}"

    def first(self, key: Item, number: int = 0) -> str:
        """A value that a key allows; another for another number where that can be."""
        if key.sort == "nothing":
            return ""
        if key.sort in ("type", "list"):
            inner = self.mapping(key.ref, {}) if key.ref is not None else PLAIN.get(str(key.item), "1")
            return inner if key.sort == "type" else "[]" if key.low == 0 else f"[{inner}]"
        if key.sort == "word":
            return str(key.enum[0])
        if key.sort in ("integer", "size"):
            return str(int(key.values[0]) if key.values else key.low + number)
        if key.sort in ("name", "text", "path"):
            text = PLAIN[key.sort] + (str(number) if number else "")
            return text.ljust(max(len(text), key.low), "a")
        return PLAIN[key.sort]

    def tries(self, type_: Item):
        """(the type's text, expected, what)"""
        yield self.mapping(type_, {}), "ok", "least"
        for name, key in type_.members.items():
            for text, word, what in self.values(key):
                yield self.mapping(type_, {str(name): text}), word, f"{name} {what}"
            if key.required:
                yield self.mapping(type_, {}, without=str(name)), "refused", f"without {name}"
                yield self.mapping(type_, {}, twice=str(name)), "refused", f"{name} twice"
        if type_.choice:
            two = [str(k) for k in type_.members][:2]
            if len(two) == 2:
                given = {k: self.first(type_.members[k]) for k in two}
                yield self.mapping(type_, given), "refused", "two cases"
            yield "{}", "refused", "no case"
            yield "no-such-case", "refused", "a word that is no case"
            for name, key in type_.members.items():
                if key.sort == "nothing":
                    yield str(name), "ok", f"{name} as a word"
                    yield f"{{{name}: 1}}", "refused", f"{name} with a value"
        else:
            yield self.mapping(type_, {"no-such-key": "1"}), "refused", "an unknown key"
            yield "a-word", "refused", "a word"

    def values(self, key: Item):
        """(text, expected, what): a key at its limits."""
        yield self.first(key), "ok", "least"
        sort = key.sort
        if sort in ("integer", "size"):
            for number, what in (
                (key.low - 1, "below its least"),
                (key.low, "at its least"),
                (key.high, "at its most"),
                (key.high + 1, "above its most"),
            ):
                listed = not key.values or number in [int(v) for v in key.values]
                good = key.low <= number <= key.high and listed
                if number >= 0 and number >> 64 == 0:
                    yield str(number), "ok" if good else "refused", what
                    yield hex(number), "ok" if good else "refused", f"{what}, hexadecimal"
            for value in key.values or []:
                yield str(int(value)), "ok", f"is {int(value)}"
            for text in ("-1", "1.5", "'1'", "017", "one", "[]", "18446744073709551616"):
                yield text, "refused", f"is {text}"
            if sort == "size":
                fits = key.low <= 1 << 30 <= key.high and not key.values
                yield "1GiB", "ok" if fits else "refused", "with a unit"
                yield "1GB", "refused", "with a unit that is none"
        elif sort in ("text", "path", "name"):
            letter = "a"
            for size, what in (
                (key.low, "of its least length"),
                (key.high, "of its greatest length"),
                (key.high + 1, "longer"),
                (key.low - 1, "shorter"),
            ):
                if size > 0:
                    yield f'"{letter * size}"', "ok" if key.low <= size <= key.high else "refused", what
            yield "{}", "refused", "is a mapping"
            if sort == "name":
                yield "Not_A_Name", "refused", "is no name"
        elif sort == "boolean":
            yield "false", "ok", "is false"
            for text in ("yes", "1", "True"):
                yield text, "refused", f"is {text}"
        elif sort == "word":
            for word in key.enum:
                yield str(word), "ok", f"is {word}"
            yield "no-such-word", "refused", "is no word of it"
        elif sort == "version":
            yield "5.10", "ok", "is 5.10"
            for text in ("5", "5.1.2", "v5", "65536.0"):
                yield text, "refused", f"is {text}"
        elif sort == "guid":
            yield "00000000-0000-0000-0000-00000000000g", "refused", "is no GUID"
        elif sort == "list":
            for count, what in ((key.high, "with its most items"), (key.high + 1, "with one more")):
                if count <= 512:
                    yield self.items(key, count), "ok" if count <= key.high else "refused", what
            yield "1", "refused", "is no list"
            unique = key.ref.unique if key.ref is not None else None
            if unique and key.high >= 2:
                one = self.mapping(key.ref, {})
                yield f"[{one}, {one}]", "refused", "with an item twice"
        elif sort == "type":
            yield "1.5.x", "refused", "is no mapping"

    def items(self, key: Item, count: int) -> str:
        unique = [key.ref.members[u] for u in key.ref.unique or []] if key.ref is not None else []
        made = []
        for i in range(count):
            given = {str(k.name): self.first(k, i) for k in unique}
            made.append(self.mapping(key.ref, given) if key.ref is not None else PLAIN.get(str(key.item), "1"))
        return "[" + ", ".join(made) + "]"
