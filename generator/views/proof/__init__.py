"""Proofs: harnesses for CBMC, a function for each decoder, encoder, element of an array, step of a machine and function of a kind's own files.

generated/proof/NAME_proof.c has the functions, NAME_proof.json what each proves, up to which bound, and the sources that it is linked with.
tests/proof/run.py runs them.
"""

from __future__ import annotations

from ...lower import products
from ...lower.wire import declarations
from ...read.values import Item
from ...resolve.names import snake
from . import calls, machines, records

ELEMENTS = 2  # of a spec that does not say


def lower_spec(spec: Item, context) -> list[products.Product]:
    said = getattr(spec, "proof", None)
    elements = int(said.elements) if said is not None else ELEMENTS
    parts: list = []
    harnesses = records.harnesses(spec, elements)
    for made, stubs in (machines.harnesses(spec), calls.harnesses(spec, elements)):
        harnesses += made
        parts += stubs
    if not harnesses:
        return []
    used = _used(spec, context)
    files = [*(f"{snake(other.name)}_wire.c" for other in used if declarations.needs_header(spec, other)), *spec.out.files]
    model = products.head(spec) | {
        "headers": sorted(name for name in spec.out.files if name.endswith(".h")),
        "sources": [f"generated/{name}" for name in files if name.endswith(".c") and not name.endswith("_spec.c")],
        "parts": [*parts, *(part for harness in harnesses for part in (*harness.tellers, harness.function))],
        "rows": [harness.row for harness in harnesses],
    }
    stem = f"proof/{snake(spec.name)}_proof"
    return [products.Product(f"{stem}.{end}", f"proof/proof.{end}.j2", model, spec.name) for end in ("c", "json")]


def _used(spec: Item, context) -> list[Item]:
    """The specs whose types this one names, and theirs."""
    found: list[Item] = []
    pending = list(spec.uses or [])
    while pending:
        other = context.specs[pending.pop()]
        if other not in found and other is not spec:
            found.append(other)
            pending.extend(other.uses or [])
    return sorted(found, key=lambda other: other.name)
