"""kind: format. Byte layouts that are not a conversation: tables, headers, boot parameters."""

from __future__ import annotations

from ..read.schema import Record
from ..read.sections import COMMON, LINK

SCHEMA = Record("a format spec", COMMON | {"link": LINK})

ERRORS: dict[str, str] = {}


def resolve(spec, context) -> None:
    """Structs are all there is, and the core resolves them."""


def layout(spec, context) -> None:
    """As above."""


def check(spec, context) -> None:
    """As above."""


def lower(spec, context) -> list:
    return []
