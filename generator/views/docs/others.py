"""What a spec says by whole sections that no part of its page is made for: shown as it is written, lists as tables. So a section that is new to the language has its place."""

from __future__ import annotations

from ...read.values import Item, attribute
from .markdown import anchor, line, lines, others, place, plain, table, text
from .records import head
from .references import claim, finder


def split(spec: Item, known: list[str]) -> tuple[list[str], list[dict]]:
    """(plain words for the head of the page, sections)."""
    structured = [key for key in spec.places if key not in known and _items(getattr(spec, attribute(key)))]
    sections = []
    for key in structured:
        items = _items(getattr(spec, attribute(key)))
        section = {
            "anchor": anchor("section", key),
            "title": key.replace("-", " ").capitalize(),
            "table": None,
            "items": [],
        }
        if all(_flat(item) for item in items) and len(items) > 1:
            section["table"] = _table(spec, items)
        else:
            section["items"] = [_item(spec, item, key, i) for i, item in enumerate(items)]
        sections.append(section)
    return others(spec, *known, *structured, find=finder(spec)), sections


def _items(value) -> list[Item]:
    """The items of a list or mapping of them, or a single one; none of what is no item."""
    if isinstance(value, Item):
        return [value]
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return parts if parts and all(isinstance(part, Item) for part in parts) else []


def _flat(item: Item) -> bool:
    return not any(_items(getattr(item, attribute(key))) for key in item.places)


def _table(spec: Item, items: list[Item]) -> dict:
    keys = [key for key in dict.fromkeys(key for item in items for key in item.places) if key not in ("doc", "source")]
    rows = [
        [*(_cell(spec, key, getattr(item, attribute(key), None)) for key in keys), text(item.doc), text(item.source), line(item)]
        for item in items
    ]
    return table([*(key.replace("-", " ").capitalize() for key in keys), "Meaning", "Source", "Line"], rows)


def _cell(spec: Item, key: str, value) -> str:
    return plain(value, find=finder(spec)) if key != "name" else plain(value)


def _item(spec: Item, item: Item, key: str, index: int) -> dict:
    tables = [k for k in item.places if _items(getattr(item, attribute(k)))]
    claims = [claim(spec, sentence) for sentence in getattr(item, "never", None) or []]
    facts = others(item, *tables, "never", find=finder(spec)) + ([f"never: {lines(claims)}"] if claims else [])
    named = getattr(item, "name", None) is not None
    unnamed = {
        "name": "",
        "anchor": anchor(key, index),
        "doc": text(item.doc),
        "source": text(item.source),
        "place": place(item),
    }
    return (head(item, key) if named else unnamed) | {
        "facts": [lines([fact]) for fact in facts],
        "tables": [
            {"title": k.replace("-", " ").capitalize(), "table": _table(spec, _items(getattr(item, attribute(k))))}
            for k in tables
        ],
    }
