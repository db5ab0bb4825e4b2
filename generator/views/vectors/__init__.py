"""Vectors: inputs at each limit that a spec sets, with what must come of them. generated/vectors/NAME.txt has them a line each; tests/fuzz/replay.c runs
them, and the fuzzers begin with them.
"""

from __future__ import annotations

import re

from ...lower import products
from ...read.values import Item
from ...resolve.names import snake
from ..fuzz import has_targets
from . import saved, tables, wire


def lower_spec(spec: Item, context) -> list[products.Product]:
    if not has_targets(spec):
        return []
    rows = [
        {"target": f"{spec.name}/wire", "subject": v.subject, "version": v.version, "expected": v.expected, "bytes": packed(v.data), "what": v.what}
        for v in wire.vectors(spec)
    ]
    others = [(v.target, v.expected, v.data, v.what) for v in tables.vectors(spec)]
    others += [("state", *vector) for vector in saved.streams(spec)]
    others += [("inspect", *vector) for vector in saved.trees(spec)]
    rows += [
        {"target": f"{spec.name}/{target}", "subject": "-", "version": "-", "expected": expected, "bytes": packed(data), "what": what}
        for target, expected, data, what in others
    ]
    if not rows:
        return []
    model = products.head(spec) | {"rows": rows}
    return [products.Product(f"vectors/{snake(spec.name)}.txt", "fuzz/vectors.txt.j2", model, spec.name)]


def packed(data: bytes) -> str:
    """Hexadecimal, with runs of one byte as [N*HH]; `-` for nothing."""
    parts, here = [], 0
    for run in re.finditer(rb"(.)\1{7,}", data, re.S):
        parts += [data[here : run.start()].hex(), f"[{len(run[0])}*{run[1].hex()}]"]
        here = run.end()
    return "".join([*parts, data[here:].hex()]) or "-"
