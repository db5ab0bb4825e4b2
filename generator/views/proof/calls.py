"""Harnesses of what a kind's own files offer, by their signatures: any argument that a caller may give.

A pointer points at an object of its type that holds anything, or where a count follows it at so many of them; an owner is nothing, since only
hand-written code can look into it. Where some function takes anything else (a file, a text) there is no harness for any: such files are about
what lies outside.
"""

from __future__ import annotations

from ...lower.c.text import Call, Function
from ...read.values import Item
from ...resolve.names import c_name
from .text import Harness, any_object, reached, result_of, stub

PLAIN = ("bool", "unsigned", "size_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t")


def harnesses(spec: Item, elements: int) -> tuple[list[Harness], list]:
    made = [_call(spec, function, elements) for function in spec.out.functions]
    if None in made:
        return [], []
    steps = tuple(c_name(spec, m.name) + "_" for m in getattr(spec, "machines", None) or [])
    stubs = [stub(f, []) for f in spec.out.by_hand if not (steps and f.name.startswith(steps))]
    return made, stubs if made else []


def _call(spec: Item, function: Function, elements: int) -> Harness | None:
    body: list = []
    arguments = []
    parameters = function.parameters
    counted = {i for i in range(1, len(parameters)) if parameters[i].startswith("size_t ") and "*" in parameters[i - 1]}
    for i, parameter in enumerate(parameters):
        type_, star, name = parameter.rpartition("*")
        if not star:
            type_, _, name = parameter.rpartition(" ")
            if i in counted:
                arguments.append(name)
            elif type_ in PLAIN:
                body.append(f"const {type_} {name} = nondet_{type_}();")
                arguments.append(name)
            elif type_.startswith("enum "):
                body.append(f"const {type_} {name} = ({type_})nondet_unsigned();")
                arguments.append(name)
            else:
                return None
            continue
        type_ = type_.strip()
        bare = type_.removeprefix("const ")
        if bare.endswith("_owner"):
            arguments.append("NULL")
        elif not (bare in PLAIN or bare.startswith(("struct ", "es_result"))):
            return None
        elif i + 1 in counted:
            count = parameters[i + 1].split()[-1]
            body += [
                f"const size_t {count} = nondet_size_t();",
                f"ES_ASSUME({count} <= ES_PROOF_OBJECT_MAX / sizeof({bare}));",
                f"{type_} *const {name} = es_any_bytes({count} * sizeof({bare}));",
            ]
            arguments.append(name)
        else:
            body += any_object(bare, name)
            if bare == "struct es_hypercall":
                # Somebody may want to see what was read and written: a place with room, filled so far or not.
                body += [
                    *any_object("struct es_hypercall_seen", "seen"),
                    "ES_ASSUME(seen.input_size <= sizeof seen.input && seen.output_size <= sizeof seen.output);",
                    f"{name}.seen = nondet_bool() ? NULL : &seen;",
                ]
            arguments.append(f"&{name}")
    bound = "any arguments"
    control = getattr(spec, "control", None)
    unwind = _rounds(spec)
    reps = getattr(control, "rep_count", None), getattr(control, "rep_start", None)
    if None not in reps and any(p == "const struct es_hypercall *call" for p in parameters):
        count, start = (f"(call.control >> {bits.low} & {hex(bits.mask >> bits.low)})" for bits in reps)
        body.append(f"ES_ASSUME({count} <= {start} + {elements});")
        bound = f"lists of up to {elements} elements"
        unwind = max(elements + 2, unwind)
    if function.result == "es_result":
        body += [Call(f"const es_result result = {function.name}(", arguments), *result_of(spec)]
    elif function.result == "void":
        body.append(Call(f"{function.name}(", arguments))
    else:
        body.append(Call(f"(void){function.name}(", arguments))
    short = function.name.removeprefix(c_name(spec) + "_")
    return Harness(
        f"call_{short}",
        f"{short.replace('_', ' ')}: stays in its objects, computes nothing that C does not define",
        bound,
        [*body, reached("returned")],
        function.origin or spec.at.file,
        unwind,
    )


def _rounds(spec: Item) -> int:
    """More rounds than any loop makes over what the spec lists, or over the bytes of an access."""
    counts = [8]
    for name in ("entries", "registers", "rows"):
        listed = getattr(spec, name, None) or []
        counts.append(len(listed))
        counts += [int(item.count) for item in listed if isinstance(getattr(item, "count", None), int)]
    return max(counts) + 2
