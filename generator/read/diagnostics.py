"""Located errors: collected over a whole run, printed sorted, each with its line, a caret and a suggestion."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a spec; line and column count from 1, length is what the caret underlines."""

    file: str
    line: int
    column: int
    length: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def short(self) -> str:
        return f"{self.file.rsplit('/', 1)[-1]}:{self.line}"

    @property
    def comment(self) -> str:
        """What generated code says about its origin."""
        return f"{self.file}:{self.line}"


@dataclasses.dataclass(frozen=True, slots=True)
class Error:
    at: Position
    id: str
    message: str
    hint: str = ""


class Diagnostics:
    def __init__(self) -> None:
        self.errors: list[Error] = []
        self.texts: dict[str, list[str]] = {}
        self._seen: set[tuple] = set()

    def source(self, file: str, text: str) -> None:
        """Makes the text of a file known, so that errors can show their line."""
        self.texts[file] = text.splitlines()

    def error(self, id: str, at: Position, message: str, hint: str = "") -> None:
        key = (at.file, at.line, at.column, id, message)
        if key not in self._seen:
            self._seen.add(key)
            self.errors.append(Error(at, id, message, hint))

    def in_file(self, file: str) -> bool:
        return any(error.at.file == file for error in self.errors)

    def files(self) -> set[str]:
        return {error.at.file for error in self.errors}

    def text(self) -> str:
        ordered = sorted(self.errors, key=lambda e: (e.at.file, e.at.line, e.at.column, e.id, e.message))
        return "".join(self._one(error) for error in ordered)

    def _one(self, error: Error) -> str:
        at = error.at
        out = f"{at}: error[{error.id}]: {error.message}\n"
        lines = self.texts.get(at.file, [])
        hint = f" {error.hint}" if error.hint else ""
        if 0 < at.line <= len(lines):
            line = lines[at.line - 1]
            carets = max(1, min(at.length, len(line) - at.column + 1))
            lead = "".join("\t" if c == "\t" else " " for c in line[: at.column - 1])
            out += f"{at.line:5} | {line}\n      | {lead}{'^' * carets}{hint}\n"
        elif hint:
            out += f"      |{hint}\n"
        return out


def distance(a: str, b: str, limit: int) -> int:
    """Edit distance with neighbours swapped counting once; anything above limit comes back as limit + 1."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]


def nearest(word: str, names) -> str | None:
    """The known name that a mistyped word most likely means, or None."""
    limit = max(1, len(word) // 3)
    best = None
    for name in names:
        d = distance(word, str(name), limit)
        if d <= limit and (best is None or d < best[0]):
            best = (d, name)
    return best[1] if best else None


def suggestion(word: str, names) -> str:
    """`did you mean 'x' (file:line)?`, or an empty string; names may carry an `at`."""
    found = nearest(word, names)
    if found is None:
        return ""
    at = getattr(found, "at", None)
    return f"did you mean '{found}'" + (f" ({at.short})?" if at else "?")
