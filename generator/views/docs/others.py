"""What a spec says by whole sections that no part of its page is made for: shown as it is written, lists as tables. So a section that is new to the language has its place."""

from __future__ import annotations

from ...read.values import Item, attribute
from .markdown import anchor, line, lines, others, place, plain, table, text
from .records import head


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
            section["table"] = _table(items)
        else:
            section["items"] = [_item(item, key, i) for i, item in enumerate(items)]
        sections.append(section)
    return others(spec, *known, *structured), sections


def _items(value) -> list[Item]:
    """The items of a list or mapping of them, or a single one; none of what is no item."""
    if isinstance(value, Item):
        return [value]
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return parts if parts and all(isinstance(part, Item) for part in parts) else []


def _flat(item: Item) -> bool:
    return not any(_items(getattr(item, attribute(key))) for key in item.places)


def _table(items: list[Item]) -> dict:
    keys = [key for key in dict.fromkeys(key for item in items for key in item.places) if key not in ("doc", "source")]
    rows = [
        [*(plain(getattr(item, attribute(key), None)) for key in keys), text(item.doc), text(item.source), line(item)]
        for item in items
    ]
    return table([*(key.replace("-", " ").capitalize() for key in keys), "Meaning", "Source", "Line"], rows)


def _item(item: Item, key: str, index: int) -> dict:
    tables = [k for k in item.places if _items(getattr(item, attribute(k)))]
    named = getattr(item, "name", None) is not None
    unnamed = {
        "name": "",
        "anchor": anchor(key, index),
        "doc": text(item.doc),
        "source": text(item.source),
        "place": place(item),
    }
    return (head(item, key) if named else unnamed) | {
        "facts": [lines([fact]) for fact in others(item, *tables)],
        "tables": [
            {"title": k.replace("-", " ").capitalize(), "table": _table(_items(getattr(item, attribute(k))))}
            for k in tables
        ],
    }
