"""Harnesses of one element anywhere in an array."""

from __future__ import annotations

from ...layout.shape import element_size, element_versions, record_name, uint
from ...lower.c.text import Call, number
from ...read.values import Item
from ...resolve.names import c_name, snake
from .bounds import longest_loop
from .text import Harness, any_object, any_version, reached


def any_element(record: Item, field: Item) -> list[Harness]:
    """One element anywhere in an array of any length: what holds for it holds for all, whatever their number."""
    size = element_size(field)
    versions = any_version(field.ref.spec) if element_versions(field) else []
    argument = ["version"] if versions else []
    accessor = c_name(record.spec, record.name, field.name)
    place = [
        "const uint32_t count = nondet_uint32_t();",
        "const uint32_t index = nondet_uint32_t();",
        "const size_t start = nondet_size_t();",
        "ES_ASSUME(index < count && start <= ES_PROOF_OBJECT_MAX / 2);",
        f"uint8_t *const bytes = es_any_bytes(start + (size_t)count * {size});",
        f"const struct es_watched watched = es_watch(bytes, start + (size_t)count * {size});",
        *versions,
    ]
    element = f"uint8_t *const element = bytes + start + (size_t)index * {size};"
    reading = [
        "const struct es_slice slice = {.at = bytes + start, .count = count};",
        "const uint32_t beyond = nondet_uint32_t();",
        "ES_ASSUME(beyond >= count);",
    ]
    only = f"es_prove_only(watched, element, {size});"
    unwind = (longest_loop(field.ref, 1) if field.sort == "struct" else 0) + 2

    def harness(what: str, done: str, body: list) -> Harness:
        name = f"{what}_{snake(record.name)}_{snake(field.name)}"
        proves = f"any one element of {record.name}.{field.name}: {done} in its own bytes"
        return Harness(name, proves, "any length, any place", [*body, reached("an element")], field.at.comment, unwind, True)

    if field.sort == "struct":
        # Apart: what was read is no burden to what is written. What the decoder of an element may return its own harness says.
        type_ = f"struct {record_name(field.ref)}"
        read = [
            *place,
            *reading,
            Call(f"{type_} value = {accessor}_at(", ["&slice", "index", *argument]),
            Call(f"value = {accessor}_at(", ["&slice", "beyond", *argument]),
            "(void)value;",
            "es_prove_kept(watched);",
        ]
        written = [
            *place,
            element,
            *any_object(type_, "in"),
            Call(f"(void){accessor}_put(", ["bytes + start", "index", *argument, "&in"]),
            only,
        ]
        return [harness("element", "read", read), harness("put", "written", written)]
    if field.sort == "bytes" or field.width == 8:
        return [harness("element", "read and written", [*place, element, "*element = nondet_uint8_t();", only])]
    type_ = uint(field.width)
    value = f"nondet_{type_}()"
    if field.width in (24, 48):
        value = f"{value} & {number((1 << field.width) - 1)}"
    body = [
        *place,
        element,
        *reading,
        f"const {type_} value = {value};",
        f"{accessor}_put(bytes + start, index, value);",
        only,
        Call("ES_SAME(", [f"{accessor}_at(&slice, index)", "value"]),
        Call("ES_SAME(", [f"{accessor}_at(&slice, beyond)", "0"]),
    ]
    return [harness("element", "read and written", body)]
