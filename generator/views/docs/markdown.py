"""Markdown of reference pages: text of specs made harmless, code, links, numbers as the spec writes them. For all of the pages' parts.

Pages are read by two kinds of renderers: that of a forge (GFM) and python3-markdown for the site. What stands here means the same to both: backslashes before
what both escape, character references for the rest, and code that holds a pipe as HTML, because the two disagree about pipes in backquotes.
"""

from __future__ import annotations

import html
import re

from ...read.values import Item, Number, Range, attribute

_CODE = re.compile(r"`([^`]+)`")
_ESCAPED = {c: "\\" + c for c in "\\`*_[]"} | {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "~": "&#126;",
    "$": "&#36;",
}
_BLOCK = re.compile(r"(?:[-+#=:]|[0-9]+[.)])")


def text(words) -> str:
    """A spec's words on one line. Words in backquotes are code, everything else means itself."""
    if words is None:
        return ""
    out = []
    for i, part in enumerate(_CODE.split(" ".join(str(words).split()))):
        out.append(code(part) if i % 2 else "".join(_ESCAPED.get(c, c) for c in part))
    whole = "".join(out)
    # What would begin a list, a heading or an underline at the start of a paragraph.
    return f"&#{ord(whole[0])};{whole[1:]}" if _BLOCK.match(whole) and not whole[0].isdigit() else _numbered(whole)


def _numbered(whole: str) -> str:
    return re.sub(r"^([0-9]+)([.)])", lambda m: f"{m.group(1)}\\{m.group(2)}", whole)


def code(words) -> str:
    """Something that a spec writes, as it stands there: spaces that a renderer would swallow too."""
    words = str(words).replace("\n", " ")
    if not words:
        return ""
    if words != " ".join(words.split()):
        words = words.replace(" ", "\u00a0")
    if any(c in words for c in "`|<>&\\*_~"):
        return f"<code>{''.join(_reference(c) for c in html.escape(words, quote=False))}</code>"
    return f"`{words}`"


def _reference(c: str) -> str:
    """Inside an HTML element Markdown still sees its own signs."""
    return f"&#{ord(c)};" if c in "`|\\*_~[]" else c


def lines(parts) -> str:
    """Several things in one cell of a table."""
    return "<br>".join(part for part in parts if part)


def anchor(*parts) -> str:
    """Where links to a thing go: kinds of things have name spaces of their own."""
    return "-".join(re.sub("[^a-z0-9]+", "-", str(part).lower()) for part in parts)


def here(name: str) -> str:
    """Where links to something go that has no heading."""
    return f'<a id="{name}"></a>'


def link(words: str, target: str) -> str:
    return f"[{words}]({target})"


def to(item: Item, spec: Item, kind: str, name=None) -> str:
    """A link from a spec's page to an enum, struct … of it or of another."""
    name = name or item.name
    page = "" if item.spec is spec else f"{item.spec.name}.md"
    words = code(name if item.spec is spec else f"{item.spec.name}.{name}")
    return link(words, f"{page}#{anchor(kind, name)}")


def place(item: Item) -> str:
    """Where in the specs something stands; pages lie two folders below the root."""
    return link(code(item.at.short), f"../../{item.at.file}#L{item.at.line}")


def line(item: Item) -> str:
    """The same in a table whose heading says `Line`."""
    return link(str(item.at.line), f"../../{item.at.file}#L{item.at.line}")


def number(value) -> str:
    """A number as the spec writes it."""
    return value.text if isinstance(value, Number) else str(value)


def word(value) -> str:
    return "" if value is None else code(number(value))


def span(r: Range, base: int = 10) -> str:
    """A range; addresses and numbers of registers are in base 16."""
    show = hex if base == 16 else str
    return show(r.low) if r.low == r.high else f"{show(r.low)}..{show(r.high)}"


def size(value: int) -> str:
    """Bytes in the largest unit that leaves no rest."""
    units = ["", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    while value and value % 1024 == 0 and len(units) > 1:
        value //= 1024
        units.pop(0)
    return f"{value}\u00a0{units[0]}".strip()


def versions(spec: Item, item: Item) -> str:
    """since V, until V, as the spec says it."""
    out = []
    for key in ("since", "until"):
        if getattr(item, key, None) is not None:
            out.append(f"{key} {code(getattr(item, key))}")
    return lines(out)


def table(heads: list[str], rows: list[list[str]], keep: tuple[str, ...] = ()) -> dict:
    """A table without the columns that are empty in every row; `keep` stay. heads[0] always does."""
    used = [i for i, head in enumerate(heads) if i == 0 or head in keep or any(row[i] for row in rows)]
    return {"heads": [heads[i] for i in used], "rows": [[row[i] for i in used] for row in rows]}


def plain(value, base: int = 10, several=lines, find=None) -> str:
    """Anything that a key may hold; `several` joins the parts of lists, which stand on one line inside of something else; `find` gives the link of a word."""
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, Range):
        return code(span(value, base))
    if isinstance(value, list):
        return several(plain(v, base, ", ".join, find) for v in value)
    if isinstance(value, dict):
        return several(f"{_word(k, find)} = {plain(v, base, ', '.join, _inside(k, find))}" for k, v in value.items())
    if isinstance(value, Item):
        parts = ((key, getattr(value, attribute(key))) for key in value.places)
        return several(
            f"{key}: {text(v) if key in ('doc', 'source') else plain(v, base, ', '.join, find)}" for key, v in parts
        )
    if hasattr(value, "text") and not isinstance(value, int):
        return code(value.text)  # an expression
    return _word(value, find)


def _word(value, find) -> str:
    found = find(value) if find is not None and not isinstance(value, Number) else None
    return found or word(value)


def _inside(key, find):
    """Words behind a key may be parts of what the key names."""
    return None if find is None else lambda value, shown=None: find(f"{key}.{value}", shown or value) or find(value, shown)


def others(item: Item, *known: str, find=None) -> list[str]:
    """What an item says by keys that its page has no place of its own for: a key that is new to the language is shown all the same."""
    out = []
    for key in item.places:
        if key not in known and key not in ("name", "doc", "source"):
            shown = plain(getattr(item, attribute(key)), find=find)
            out += [f"{key}: {shown}"] if shown else []
    return out
