"""Fuzz targets: generated/fuzz/NAME_fuzz.c binds what a spec became to the one harness (tests/fuzz/harness.h) and defines, in the place of
hand-written code, the guards and actions that it needs: they note that they were called and answer as the input says.

The tables say what the spec says, not what the generated C does: the harness compares the two.
"""

from __future__ import annotations

from ...lower import products
from ...lower.c import file as cfile, text as ctext
from ...read.values import Item
from ...resolve.names import c_name, snake
from . import calls, machines, records, saved, shown, tables
from .text import Binding, strings


def lower_spec(spec: Item, context) -> list[products.Product]:
    if not has_targets(spec):
        return []
    binding = Binding(spec)
    _by_hand(binding)
    for part in (records, machines, tables, calls, saved, shown):
        part.bind(binding)
    _tables(binding)
    members = [f".name = {ctext.string(spec.name)}", f".spec = &{c_name(spec, 'spec')}", *binding.members]
    name = variable(spec)
    binding.parts += [
        cfile.Text([f"extern const struct es_fuzz_spec {name};"]),
        cfile.Text([f"const struct es_fuzz_spec {name} = {{", *(f"    {member}," for member in members), "};"]),
    ]
    headers = sorted(f"generated/{name}" for name in [*spec.out.files, *binding.headers] if name.endswith(".h"))
    model = products.head(spec) | {"headers": headers, "parts": cfile.parts(binding.parts)}
    return [products.Product(f"fuzz/{snake(spec.name)}_fuzz.c", "fuzz/binding.c.j2", model, spec.name)]


def lower_all(specs: list[Item], context) -> list[products.Product]:
    names = sorted(variable(spec) for spec in specs if has_targets(spec))
    return [products.Product("fuzz/targets.c", "fuzz/targets.c.j2", {"names": names})]


def has_targets(spec: Item) -> bool:
    """Whether there is anything that runs: a target's numbers do not."""
    runs = records.records(spec) or tables.bound(spec) or spec.enums or getattr(spec, "machines", None)
    return bool(spec.kind != "target" and runs)


def variable(spec: Item) -> str:
    return f"es_fuzz_{snake(spec.name)}"


def _by_hand(binding: Binding) -> None:
    """Functions in the place of hand-written ones, numbered in order."""
    for number, function in enumerate(binding.by_hand):
        names = [parameter.rpartition(" ")[2].lstrip("*") for parameter in function.parameters]
        place = next((name for name in ("offset", "index") if name in names), "0")
        value = "value" if any(p.startswith("uint") and p.endswith(" value") for p in function.parameters) else "0"
        guard = function.result == "bool"
        body: list = []
        if not guard:
            body.append(f"es_fuzz_called(owner, {number}u, {place}, {value});")
        for parameter, name in zip(function.parameters, names):
            pointer = "*" in parameter
            if name == "owner" or name == place or (name == value and not pointer):
                continue
            if pointer and parameter.startswith("const "):
                body.append(f"es_fuzz_see({name}, sizeof *{name});")
            elif pointer and name in ("output", "element_output"):
                body.append(f"es_fuzz_fill({name}, sizeof *{name});")
            elif pointer and parameter.startswith("uint64_t"):
                body.append(f"*{name} = es_fuzz_value(owner, {number}u);")
            else:
                body.append(f"(void){name};")
        if guard:
            body.append(f"return es_fuzz_yes(owner, {number}u);")
        elif function.result == "enum es_intercept":
            body.append(f"return es_fuzz_yes(owner, {number}u) ? ES_INTERCEPT_FAULT : ES_INTERCEPT_DONE;")
        elif function.result.startswith("uint"):
            body.append(f"return ({function.result})es_fuzz_value(owner, {number}u);")
        binding.parts.append(cfile.Definition(ctext.Function(function.result, function.name, function.parameters, body, function.origin)))
    binding.add_list("by_hand", strings("by_hand", [function.name for function in binding.by_hand]), len(binding.by_hand))


def _tables(binding: Binding) -> None:
    """What needs no input: field accessors, tables of mappings."""
    versions = list(getattr(binding.spec, "versions", None) or [])
    binding.add_list("versions", strings("versions", versions), len(versions))
    if binding.checks:
        filled = []
        for i, check in enumerate(binding.checks):
            binding.parts.append(cfile.Definition(ctext.Function("void", f"constants_{i}", [], check, static=True)))
            filled.append(f"constants_{i}();")
        binding.parts.append(cfile.Definition(ctext.Function("void", "constants", [], filled, static=True)))
        binding.members.append(".tables = constants")
