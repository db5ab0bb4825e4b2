"""Stage 6: products, each a template with a model of finished names, numbers and strings. What all kinds share is here; records are in wire/."""

from __future__ import annotations

import dataclasses

from ..read.values import Item
from ..resolve.names import C_NAME, c_name, snake
from .c import text as ctext
from .wire import declarations


@dataclasses.dataclass(slots=True)
class Product:
    path: str  # under generated/
    template: str
    model: dict
    spec: str | None = None  # None: made from all specs


class Out:
    """What lowering a spec gathers: refusals and counters, which come out in NAME_spec.{h,c}, and what is left to hand-written code."""

    def __init__(self, spec: Item) -> None:
        self.spec = spec
        self.refusals: dict[str, dict] = {}
        self.counters: dict[str, str] = {}
        self.has_wire = False
        self.by_hand: list = []  # ctext.Functions that hand-written code defines
        # (private ctext.Function, what parameters are below, what its result is in C with @ before what it writes): others are made of many calls of it
        self.inner: list = []
        self.functions: list = []  # ctext.Functions that the kind's own files offer
        self.files: list[str] = []  # under generated/

    def counter(self, name: str) -> str:
        """The C expression of a counter called `spec.NAME`, made on first use."""
        constant = C_NAME(self.spec, "counter", name)
        self.counters.setdefault(constant, f"{self.spec.name}.{name}")
        return f"&{c_name(self.spec, 'counters')}[{constant}]"

    def refusal(
        self,
        where: str,
        field: str,
        rule: str,
        offset: int = 0,
        key: str | None = None,
        count: str | None = None,
        secret: bool = False,
    ) -> str:
        """The C expression of a refusal. `key` tells apart refusals of one field when their rules' first words do not; `count` names a shared counter;
        `secret`: the number that goes with it is not shown."""
        parts = [part for part in (where, field, key or ctext.first_word(rule)) if part]
        constant = C_NAME(self.spec, "refusal", *parts)
        if constant not in self.refusals:
            name = count or "refused." + ".".join(parts)
            self.counter(name)
            self.refusals[constant] = {
                "constant": constant,
                "where": ctext.string(where),
                "field": ctext.string(field),
                "rule": ctext.string(rule),
                "offset": ctext.number(offset, unsigned=False),
                "counter": list(self.counters).index(C_NAME(self.spec, "counter", name)),
                "secret": secret,
            }
        return f"&{c_name(self.spec, 'refusals')}[{constant}]"


def head(spec: Item) -> dict:
    """What every template of a spec gets."""
    return {"spec": spec.name, "path": spec.at.file, "origin": declarations.origin(spec)}


def guard(file: str) -> str:
    return "ES_GENERATED_" + snake(file).upper()


def lower(spec: Item, context) -> list[Product]:
    """All products of one spec: its wire code, what its kind adds, and the tables of refusals and counters."""
    spec.out = Out(spec)
    made: list[Product] = []
    model = declarations.model(spec, context)
    if model is not None:
        spec.out.has_wire = True
        made += pair(spec, "wire", model)
    made += spec.module.lower(spec, context)
    made += pair(spec, "spec", tables(spec))
    spec.out.files = [product.path for product in made]
    return made


def pair(spec: Item, what: str, model: dict) -> list[Product]:
    """NAME_WHAT.h and NAME_WHAT.c from WHAT.h.j2 and WHAT.c.j2, with one model."""
    stem = f"{snake(spec.name)}_{what}"
    full = head(spec) | {"guard": guard(stem + "_h"), "stem": stem, "name": snake(spec.name)} | model
    return [Product(f"{stem}.{end}", f"{what}.{end}.j2", full, spec.name) for end in ("h", "c")]


def tables(spec: Item) -> dict:
    out = spec.out
    return {
        "name_text": ctext.string(spec.name),
        "path_text": ctext.string(spec.at.file),
        "spec_variable": c_name(spec, "spec"),
        "refusals_variable": c_name(spec, "refusals"),
        "refusals_enum": c_name(spec, "refusal"),
        "refusals_count": C_NAME(spec, "refusal", "count"),
        "refusals": list(out.refusals.values()),
        "counters_variable": c_name(spec, "counters"),
        "counters_enum": c_name(spec, "counter"),
        "counters_count": C_NAME(spec, "counter", "count"),
        "counters": [{"constant": constant, "text": ctext.string(name)} for constant, name in out.counters.items()],
        "set_variable": c_name(spec, "counter_set"),
    }


def registry(specs: list[Item]) -> list[Product]:
    ordered = sorted(specs, key=lambda spec: spec.name)
    model = {
        "origin": "Generated from specs/; change those and run python3 -m generator.",
        "guard": guard("registry_h"),
        "stem": "registry",
        "specs": [
            {"header": f"{snake(spec.name)}_spec.h", "variable": c_name(spec, "spec"), "path": spec.at.file}
            for spec in ordered
        ],
        "headers": sorted(f"{snake(spec.name)}_spec.h" for spec in ordered),
        "count": len(ordered),
    }
    return [Product(f"registry.{end}", f"registry.{end}.j2", model) for end in ("h", "c")]
