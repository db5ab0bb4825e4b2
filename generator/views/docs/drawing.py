"""Drawings of reference pages that need no layout program: bits of a register, bytes of a struct, a map of addresses.

A drawing is a list of shapes with classes; templates/docs/drawing.svg.j2 writes them and has the colours for light and dark. Widths of words are estimated for the
widest of the fonts that the template names, so that names do not run into each other whichever is there.
"""

from __future__ import annotations

import html

WIDTH = 736.0


def wide(words: str, size: float) -> float:
    """How much room words take at most."""
    return len(words) * size * 0.62


class Drawing:
    def __init__(self, title: str) -> None:
        self.title = title
        self.shapes: list[dict] = []
        self.width = self.height = 0.0

    def _grow(self, x: float, y: float) -> None:
        self.width, self.height = max(self.width, x), max(self.height, y)

    def box(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        self.shapes.append(
            {"sort": "box", "x": _n(x), "y": _n(y), "width": _n(width), "height": _n(height), "kind": kind}
        )
        self._grow(x + width, y + height)

    def line(self, points: list[tuple[float, float]], kind: str = "line") -> None:
        self.shapes.append({"sort": "line", "points": " ".join(f"{_n(x)},{_n(y)}" for x, y in points), "kind": kind})
        for x, y in points:
            self._grow(x, y)

    def words(self, x: float, y: float, words: str, kind: str, size: float = 12, at: str = "middle") -> None:
        self.shapes.append(
            {
                "sort": "words",
                "x": _n(x),
                "y": _n(y),
                "words": html.escape(words),
                "kind": kind,
                "size": _n(size),
                "at": at,
            }
        )
        self._grow(x + wide(words, size) * {"start": 1, "middle": 0.5, "end": 0}[at], y + size * 0.3)

    def model(self, margin: float = 8) -> dict:
        return {
            "title": html.escape(self.title),
            "left": _n(-margin),
            "width": _n(self.width + 2 * margin),
            "height": _n(self.height + 2 * margin),
            "shapes": self.shapes,
        }


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


# --------------------------------------------------------------------------------------------------------------- bits


def bits(title: str, width: int, fields: list[tuple[str, int, int, str]]) -> dict:
    """A word of `width` bits, highest left. fields: (name, low, high, class); bits that no field has are blank. Words of more than 32 bits take two rows."""
    drawing = Drawing(title)
    per_row = min(width, 32)
    cell = 22.0 if per_row > 16 else 34.0 if per_row > 8 else 60.0
    top = 0.0
    for row_high in range(width - 1, -1, -per_row):
        row_low = row_high - per_row + 1
        top = _bit_row(drawing, top, row_low, row_high, cell, fields) + 14
    return drawing.model()


def _bit_row(drawing: Drawing, top: float, low: int, high: int, cell: float, fields) -> float:
    box_top, box_height = top + 16, 34.0
    left = lambda bit: (high - bit) * cell  # the left edge of a bit
    here = sorted((f for f in fields if f[1] <= high and f[2] >= low), key=lambda f: f[1])
    pieces: list[tuple[str, int, int, str, bool]] = []
    bit = low
    for name, first, last, kind in here:
        first_here, last_here = max(first, low), min(last, high)
        if bit < first_here:
            pieces.append(("", bit, first_here - 1, "blank", False))
        pieces.append((name, first_here, last_here, kind, first < low))
        bit = last_here + 1
    if bit <= high:
        pieces.append(("", bit, high, "blank", False))
    below: list[tuple[float, str]] = []
    for name, first, last, kind, goes_on in pieces:
        x, width = left(last), (last - first + 1) * cell
        drawing.box(x, box_top, width, box_height, kind)
        for edge in {first, last}:
            drawing.words(left(edge) + cell / 2, top + 11, str(edge), "faint", 10)
        if not name:
            continue
        size = next((s for s in (12.0, 11.0, 10.0) if wide(name, s) <= width - 6), None)
        if size is not None:
            drawing.words(x + width / 2, box_top + 21, name, "name", size)
        elif not goes_on:
            below.append((x + width / 2, name))
    # Names that do not fit hang below on stairs: the rightmost highest, so that no line crosses a name.
    y = box_top + box_height + 16
    for x, name in below:
        drawing.line([(x, box_top + box_height), (x, y - 4), (x + 8, y - 4)])
        drawing.words(x + 11, y, name, "name", 12, "start")
        y += 17
    return (y - 12) if below else box_top + box_height


# -------------------------------------------------------------------------------------------------------------- bytes

PER_ROW = 8
CELL = 86.0
ROW = 44.0


def byte_rows(title: str, fields: list[tuple[str, int, int, str]], fixed: int, tail: str) -> dict:
    """A struct in rows of eight bytes, first byte left. fields: (name, offset, size, class); `tail` names what follows at a length that the packet says."""
    drawing = Drawing(title)
    margin = 46.0
    owners: list[tuple[str, int, int, str]] = []
    here = 0
    for name, offset, size, kind in sorted(fields, key=lambda f: f[1]):
        if offset > here:
            owners.append(("", here, offset - here, "blank"))
        owners.append((name, offset, size, kind))
        here = offset + size
    if here < fixed:
        owners.append(("", here, fixed - here, "blank"))
    for column in range(min(PER_ROW, max(fixed, 1))):
        drawing.words(margin + (column + 0.5) * CELL, 10, str(column), "faint", 10)
    y = 16.0
    rows = _cut(owners)
    before = None
    for row, pieces in rows:
        if before is not None and row > before + 1:
            drawing.words(margin + PER_ROW * CELL / 2, y + 13, "⋮", "faint", 14)
            y += 20
        before = row
        drawing.words(margin - 8, y + ROW / 2 + 4, str(row * PER_ROW), "faint", 10, "end")
        for name, first, last, kind, named in pieces:
            x, width = margin + first * CELL, (last - first + 1) * CELL
            drawing.box(x, y, width, ROW, kind)
            if named:
                _fitted(drawing, x, y, width, name)
            elif name:
                drawing.words(x + width / 2, y + ROW / 2 + 4, name if wide(name, 10) <= width - 6 else "…", "faint", 10)
        y += ROW
    if tail:
        drawing.box(margin, y, PER_ROW * CELL, ROW, "varying")
        _fitted(drawing, margin, y, PER_ROW * CELL, tail)
    return drawing.model()


def _cut(owners) -> list[tuple[int, list]]:
    """Rows with their pieces; rows in the middle of something long are left out. A name stands in the widest piece of its first two rows."""
    rows: dict[int, list] = {}
    for name, offset, size, kind in owners:
        first_row, last_row = offset // PER_ROW, (offset + size - 1) // PER_ROW
        shown = [r for r in (first_row, first_row + 1, last_row - 1, last_row) if first_row <= r <= last_row]
        shown = sorted(set(shown)) if last_row - first_row > 3 else list(range(first_row, last_row + 1))
        cut = [(r, max(offset - r * PER_ROW, 0), min(offset + size - 1 - r * PER_ROW, PER_ROW - 1)) for r in shown]
        best = max(cut[:2], key=lambda c: c[2] - c[1])
        for piece in cut:
            rows.setdefault(piece[0], []).append((name, piece[1], piece[2], kind, piece is best))
    return sorted(rows.items())


def _fitted(drawing: Drawing, x: float, y: float, width: float, name: str) -> None:
    """A name in a box: smaller, or on two or three lines, broken where its words end."""
    if not name:
        return
    for size in (12.0, 11.0, 10.0, 9.0, 8.0):
        parts = _broken(name, width - 4, size)
        if parts and len(parts) * size * 1.15 <= ROW - 4:
            break
    else:
        parts = _chopped(name, width - 4, size)
    start = y + ROW / 2 - (len(parts) - 1) * size * 0.575 + size * 0.35
    for i, part in enumerate(parts):
        drawing.words(x + width / 2, start + i * size * 1.15, part, "name", size)


def _broken(name: str, width: float, size: float) -> list[str]:
    """Lines that fit, or none when a word alone does not."""
    out = [""]
    words = name.replace("-", "-\0").split("\0")
    for word in words:
        if wide(out[-1] + word, size) <= width:
            out[-1] += word
        elif wide(word, size) <= width:
            out.append(word)
        else:
            return []
    return [line for line in out if line]


def _chopped(name: str, width: float, size: float) -> list[str]:
    step = max(1, int(width / (size * 0.62)))
    return [name[i : i + step] for i in range(0, len(name), step)][:4]


# ------------------------------------------------------------------------------------------------------------- memory


def memory(title: str, ranges: list[tuple[str, int, int, str]]) -> dict:
    """A map of addresses, highest on top, not to scale. ranges: (name, base, size, size as words)."""
    drawing = Drawing(title)
    left, width, height, gap = 190.0, 300.0, 38.0, 20.0
    y = 8.0
    ordered = sorted(ranges, key=lambda r: r[1], reverse=True)
    top = None
    for name, base, size, words in ordered:
        last = base + size - 1
        if top is not None and last + 1 < top:
            drawing.box(left, y, width, gap, "blank")
            y += gap
        drawing.box(left, y, width, height, "plain")
        drawing.words(left + width / 2, y + height / 2 + 4.5, name, "name", 13)
        drawing.words(left - 10, y + 12, hex(last), "faint", 11, "end")
        drawing.words(left - 10, y + height - 4, hex(base), "faint", 11, "end")
        drawing.words(left + width + 12, y + height / 2 + 4, words, "faint", 12, "start")
        y += height
        top = base
    if top:
        drawing.box(left, y, width, gap, "blank")
    return drawing.model()
