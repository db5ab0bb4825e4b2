"""Harnesses of what a kind's own files offer, by their signatures: any argument that a caller may give.

A pointer points at an object of its type that holds anything, or where a count follows it at so many of them; an owner is nothing, since only
hand-written code can look into it. Where some function takes anything else (a file, a text) there is no harness for any: such files are about
what lies outside.
"""

from __future__ import annotations

import dataclasses

from ...lower.c.text import Call, Function
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from .text import Harness, Lines, any_object, prove, reached, result_of, stub

SEEN = ("input", "output")  # what is kept of a hypercall for whoever shows it
PLAIN = ("bool", "unsigned", "size_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t")


def harnesses(spec: Item, elements: int) -> tuple[list[Harness], list]:
    apart = {function.name: f"{snake(spec.name)}_{function.name}_by_contract" for function, _, _ in spec.out.inner}
    made = [_call(spec, function, elements, apart) for function in spec.out.functions]
    if None in made:
        return [], []
    if any(_keeps(function) for function in spec.out.functions):
        made += [_seen(spec, way) for way in SEEN]
    parts: list = []
    for function, below, promise in spec.out.inner:
        made.append(_inner(spec, function, below, promise, elements))
        parts.append(Lines([dataclasses.replace(function, static=False).prototype], function.origin, function.doc))
        parts.append(_contract(spec, function, below, promise, apart[function.name]))
    steps = tuple(c_name(spec, m.name) + "_" for m in getattr(spec, "machines", None) or [])
    stubs = [stub(f, []) for f in spec.out.by_hand if not (steps and f.name.startswith(steps))]
    return made, [*stubs, *parts] if made else []


def _call(spec: Item, function: Function, elements: int, apart: dict[str, str]) -> Harness | None:
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
                # Somebody may want to see what was read and written. Here is only how much that was: whoever touches more is found out.
                body += [
                    "struct es_hypercall_seen *const seen = es_any_bytes(offsetof(struct es_hypercall_seen, input));",
                    "ES_ASSUME(seen->input_size <= sizeof seen->input && seen->output_size <= sizeof seen->output);",
                    f"{name}.seen = nondet_bool() ? NULL : seen;",
                ]
            arguments.append(f"&{name}")
    bound = "any arguments"
    control = getattr(spec, "control", None)
    unwind = _rounds(spec, any(p == "unsigned width" for p in parameters))
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
    access = any(p == "unsigned width" for p in parameters)
    stand_ins = {f"es_hypercall_saw_{way}": f"es_hypercall_saw_{way}_by_contract" for way in SEEN if _keeps(function)}
    if access:
        stand_ins |= apart
    return Harness(
        f"call_{short}",
        f"{short.replace('_', ' ')}: stays in its objects, computes nothing that C does not define",
        bound,
        [*body, reached("returned")],
        function.origin or spec.at.file,
        unwind,
        stand_ins=stand_ins,
    )


def _keeps(function: Function) -> bool:
    """Whether it is given a hypercall, and keeps what it saw of it."""
    return any("struct es_hypercall *" in parameter for parameter in function.parameters)


def _inner(spec: Item, function: Function, below: dict[str, str], promise: str | None, elements: int) -> Harness:
    """A private function of a file by itself: any arguments as far as its callers look at them, which its contract proves."""
    made = _call(spec, function, elements, {})
    call = next(i for i, line in enumerate(made.body) if isinstance(line, Call))
    made.body[call:call] = [f"ES_ASSUME({name} < {count});" for name, count in below.items()]
    if promise is not None:
        made.body[call].head = f"const {function.result} result = {function.name}("
        made.body.insert(call + 1, prove(promise.replace("@", ""), "what it promises"))
    made.opened = [function.name]
    return made


def _contract(spec: Item, function: Function, below: dict[str, str], promise: str | None, name: str) -> Function:
    """What callers of such a function know of it: what they give is what it may be given; it changes that, and refuses or not."""
    before = [prove(f"{parameter} < {count}", "one that there is") for parameter, count in below.items()]
    for parameter in function.parameters:
        type_, star, pointer = parameter.rpartition("*")
        if star and not type_.strip().endswith("_owner"):
            before.append(prove(f"__CPROVER_w_ok({pointer}, sizeof *{pointer})", "an object"))
    answer = [
        "const unsigned refusal = nondet_unsigned();",
        f"return refusal < {C_NAME(spec, 'refusal', 'count')} ? &{c_name(spec, 'refusals')}[refusal] : ES_OK;",
    ]
    if promise is not None:
        answer = [f"const {function.result} result = nondet_{function.result}();", f"ES_ASSUME({promise.replace('@', '*')});", "return result;"]
    doc = f"What call_{function.name} proves, for those who call it."
    return stub(dataclasses.replace(function, name=name, static=False), before, doc, answer)


def _seen(spec: Item, way: str) -> Harness:
    """What harnesses of hypercalls take of keeping what was seen: any bytes, at any place, kept or not, in the memory for them."""
    size = "ES_HYPERCALL_PARAMETERS_MAX"
    body = [
        *any_object("struct es_hypercall", "call"),
        "call.seen = nondet_bool() ? NULL : es_any_bytes(sizeof *call.seen);",
        f"ES_ASSUME(call.seen == NULL || call.seen->{way}_size <= {size});",
        "const size_t count = nondet_size_t();",
        "const uint8_t *const bytes = es_any_bytes(count);",
        f"es_hypercall_saw_{way}(&call, nondet_uint64_t(), bytes, count);",
        prove(f"call.seen == NULL || call.seen->{way}_size <= {size}", "what is kept has room"),
        reached("kept"),
    ]
    proves = f"{way} that is kept of a hypercall stays in its memory"
    stand_ins = {name: f"es_{name}_by_contract" for name in ("memcpy", "memset")}
    return Harness(f"saw_{way}", proves, "any bytes, any place", body, spec.at.comment, 2, stand_ins=stand_ins)


def _rounds(spec: Item, access: bool) -> int:
    """More rounds than any loop makes over what the spec lists, or over the bytes of an access; an access of a few bytes goes over no elements."""
    counts = [8]
    for name in ("entries", "registers", "rows"):
        listed = getattr(spec, name, None) or []
        counts.append(len(listed))
        if not access:
            counts += [int(item.count) for item in listed if isinstance(getattr(item, "count", None), int)]
    return max(counts) + 2
