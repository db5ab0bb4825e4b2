"""The stages in order, over all specs of a run."""

from __future__ import annotations

import hashlib
import pathlib

from . import kinds, views
from .cache.kept import Kept, Text
from .check import common as checks
from .layout import places
from .lower import products as lowering
from .read import load
from .read.diagnostics import Diagnostics, suggestion
from .read.load import Scalar
from .read.values import Item
from .resolve import links, records, vocabulary
from .resolve.context import Context


def read(files: list[tuple[str, pathlib.Path]], diagnostics: Diagnostics) -> dict[str, Item]:
    """Loads specs and types them by their kind's schema. `files` pairs the name shown with the path."""
    specs: dict[str, Item] = {}
    for shown, path in files:
        data = path.read_bytes()
        node = load.load(shown, data, diagnostics)
        if node is None:
            continue
        word = next((value for key, value in node.entries if key.text == "kind"), None)
        if word is None:
            diagnostics.error("E011", node.at, "a spec begins with its `kind`", "kind: " + " ".join(kinds.all_kinds()))
            continue
        module = kinds.kind(word.text) if type(word) is Scalar and word.text.isidentifier() else None
        if module is None:
            said = word.text if type(word) is Scalar else ""
            diagnostics.error(
                "E030",
                word.at,
                f"no kind of spec is called '{said}'",
                suggestion(said, kinds.all_kinds()) or " ".join(kinds.all_kinds()),
            )
            continue
        spec = module.SCHEMA.read(node, diagnostics)
        if spec is None or spec.name is None:
            continue
        spec.module = module
        spec.digest = hashlib.sha256(data).hexdigest()
        first = specs.setdefault(spec.name, spec)
        if first is not spec:
            diagnostics.error(
                "E033", spec.name.at, f"a spec '{spec.name}' is there already", f"in {first.at.file}:{first.at.line}"
            )
    return specs


def analyse(specs: dict[str, Item], diagnostics: Diagnostics) -> Context:
    """Every stage that reports errors. Each runs over all specs before the next begins."""
    context = Context(specs, diagnostics)
    every = list(specs.values())
    steps = [
        vocabulary.uses,
        vocabulary.common,
        records.structs,
        records.struct_expressions,
        lambda c, s: s.module.resolve(s, c),
        links.resolve,
        records.functions,
        places.common,
        lambda c, s: s.module.layout(s, c),
        checks.common,
        lambda c, s: s.module.check(s, c),
    ]
    for step in steps:
        for spec in every:
            step(context, spec)
    return context


def broken(specs: dict[str, Item], diagnostics: Diagnostics) -> set[str]:
    """Names of specs that have errors, or use one that has."""
    files = diagnostics.files()
    bad = {name for name, spec in specs.items() if spec.at.file in files}
    grew = True
    while grew:
        users = {name for name, spec in specs.items() if name not in bad and bad & set(spec.uses or [])}
        grew = bool(users)
        bad |= users
    return bad


def products(context: Context, names: list[str], renderer, kept: Kept) -> list[Text]:
    """What the specs become, as it is written; the registry is made from all of them."""
    specs = [context.specs[name] for name in names]
    every = views.all_views()
    made: list[Text] = []
    for spec in specs:
        texts = kept.find(spec)
        if texts is None:
            problems = len(context.problems)
            texts = _texts(_lowered(spec, context, every), renderer)
            if len(context.problems) == problems:
                kept.keep(spec, texts)
        made.extend(texts)
    together = lowering.registry(specs)
    for view in every:
        if hasattr(view, "lower_all"):
            together.extend(view.lower_all(specs, context))
    return made + _texts(together, renderer)


def _lowered(spec: Item, context: Context, every: list) -> list[lowering.Product]:
    made = lowering.lower(spec, context)
    for view in every:
        if hasattr(view, "lower_spec"):
            made.extend(view.lower_spec(spec, context))
    return made


def _texts(made: list[lowering.Product], renderer) -> list[Text]:
    return [Text(product.path, renderer.render(product), product.spec) for product in made]
