"""What is saved: the typed functions of a spec's things behind functions of one shape. The tables that these hand on are what is under test."""

from __future__ import annotations

from ...layout import saved
from ...lower.c import text as ctext
from ...resolve.names import snake
from ..state import function
from .text import Binding, array, equal


def bind(binding: Binding) -> None:
    spec = binding.spec
    rows = [_thing(binding, thing) for thing in saved.things(spec)]
    if rows:
        binding.headers.append(f"state/{snake(spec.name)}_state.h")
    binding.add_list("saved", array("struct es_fuzz_saved", "saved", rows), len(rows))


def _thing(binding: Binding, thing: saved.Thing) -> list[str]:
    spec, stem = binding.spec, snake(thing.name)
    save = binding.function(
        "void",
        f"save_{stem}",
        ["struct es_state_out *out", "uint64_t instance", "const void *from"],
        [ctext.Call(f"{function(spec, 'save', thing)}(", ["out", "instance", "from"])],
        thing.item.at.comment,
    )
    take = binding.function(
        "es_result",
        f"take_{stem}",
        ["struct es_state_in *in", "uint64_t instance", "void *to"],
        [ctext.Call(f"return {function(spec, 'take', thing)}(", ["in", "instance", "to"])],
    )
    # Of what is not in a stream no vector can tell the value.
    table = saved.variable(spec, thing.name)
    initial = [(i, field) for i, field in enumerate(thing.fields) if field.initial]
    if initial:
        binding.checks.append([equal(f"{table}.fields[{i}].initial", field.initial, f"{thing.name}.{field.name}") for i, field in initial])
    return [f".thing = &{table}", f".save = {save}", f".take = {take}"]
