"""Stage 1: a YAML text becomes located nodes. Scalars keep their text and whether they were quoted; nothing is typed here."""

from __future__ import annotations

import re

import yaml

from .diagnostics import Diagnostics, Position

MAX_DEPTH = 24

ERRORS = {
    "E001": "This is not YAML",
    "E002": "A key is written twice",
    "E003": "Anchors, aliases and tags are not part of the language",
    "E004": "Text that YAML splits must be quoted",
    "E005": "A file is one mapping",
    "E006": "Specs are UTF-8 text",
    "E007": "Too deeply nested",
}


class Scalar:
    __slots__ = ("text", "quoted", "at")

    def __init__(self, text: str, quoted: bool, at: Position) -> None:
        self.text, self.quoted, self.at = text, quoted, at


class Mapping:
    __slots__ = ("entries", "at")

    def __init__(self, at: Position) -> None:
        self.entries: list[tuple[Scalar, object]] = []
        self.at = at


class Sequence:
    __slots__ = ("items", "at")

    def __init__(self, at: Position) -> None:
        self.items: list = []
        self.at = at


Node = Scalar | Mapping | Sequence


class _Stop(Exception):
    pass


def load(file: str, data: bytes, diagnostics: Diagnostics) -> Mapping | None:
    """Reads one file; None when nothing useful came out (then an error was reported)."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        diagnostics.source(file, data.decode("utf-8", "replace"))
        diagnostics.error("E006", Position(file, line, 1), "this line is not UTF-8 text")
        return None
    diagnostics.source(file, text)
    reader = _Reader(file, text, diagnostics)
    try:
        root = reader.read()
    except _Stop:
        return None
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        lines = text.splitlines()
        quote = _quote_hint(lines[line - 1]) if line <= len(lines) else ""
        what = problem.problem or "cannot be read"
        diagnostics.error("E004" if quote else "E001", Position(file, line, column), f"not YAML: {what}", quote)
        return None
    except yaml.YAMLError as problem:
        diagnostics.error("E001", Position(file, 1, 1), f"not YAML: {' '.join(str(problem).split())}")
        return None
    if not isinstance(root, Mapping):
        diagnostics.error("E005", root.at if root else Position(file, 1, 1), "a spec is one mapping of keys to values")
        return None
    return root


def _quote_hint(line: str) -> str:
    """Whether a line that YAML cannot read has text with `: ` or a bracket in it that wants quotes."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", line)
    return "quote this text" if re.search(r":\s+[^,{}\[\]]*:\s", bare) or re.search(r"\w\s*[\[\]{}]\s*\w", bare) else ""


class _Reader:
    def __init__(self, file: str, text: str, diagnostics: Diagnostics) -> None:
        self.file, self.text, self.diagnostics = file, text, diagnostics

    def position(self, event) -> Position:
        start, end = event.start_mark, event.end_mark
        length = end.column - start.column if end.line == start.line and end.column > start.column else 1
        return Position(self.file, start.line + 1, start.column + 1, length)

    def read(self) -> Node | None:
        root: Node | None = None
        stack: list[tuple[Node, dict]] = []
        pending: list[Scalar | None] = []
        documents = 0
        # The Event classes are compared by identity: isinstance over this many events is a third of the run.
        for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                node: Node = self.scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self.plain(event)
                start = event.start_mark
                at = Position(self.file, start.line + 1, start.column + 1)
                node = Mapping(at) if kind is yaml.MappingStartEvent else Sequence(at)
                if len(stack) >= MAX_DEPTH:
                    self.diagnostics.error("E007", at, f"nested more than {MAX_DEPTH} deep")
                    raise _Stop
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                stack.pop()
                pending.pop()
                continue
            elif kind is yaml.AliasEvent:
                at = self.position(event)
                self.diagnostics.error(
                    "E003", at, f"alias '*{event.anchor}' is not part of the language", "write it out"
                )
                node = Scalar("", False, at)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self.diagnostics.error("E005", self.position(event), "a file holds one document")
                    raise _Stop
                continue
            else:
                continue

            if not stack:
                root = node
            else:
                parent, seen = stack[-1]
                if type(parent) is Sequence:
                    parent.items.append(node)
                elif pending[-1] is None:
                    if type(node) is not Scalar:
                        self.diagnostics.error("E004", node.at, "a key must be a word", "quote this text")
                        node_key = Scalar("", False, node.at)
                    else:
                        node_key = node
                    pending[-1] = node_key
                else:
                    key = pending[-1]
                    pending[-1] = None
                    if key.text in seen:
                        first = seen[key.text]
                        self.diagnostics.error(
                            "E002", key.at, f"'{key.text}' is written twice", f"first on line {first.line}"
                        )
                    else:
                        seen[key.text] = key.at
                        parent.entries.append((key, node))
            if type(node) is not Scalar:
                stack.append((node, {}))
                pending.append(None)
        return root

    def plain(self, event) -> None:
        if event.anchor is not None or event.tag is not None:
            what = f"anchor '&{event.anchor}'" if event.anchor is not None else f"tag '{event.tag}'"
            mark = event.start_mark
            self.diagnostics.error(
                "E003", Position(self.file, mark.line + 1, mark.column + 1), f"{what} is not part of the language"
            )

    def scalar(self, event) -> Scalar:
        if event.anchor is not None or event.tag is not None:
            self.plain(event)
        start, end = event.start_mark, event.end_mark
        length = end.column - start.column if end.line == start.line and end.column > start.column else 1
        at = Position(self.file, start.line + 1, start.column + 1, length)
        quoted = not event.style is None and event.style != ""
        return Scalar(event.value, quoted, at)
