"""decode_from_guest and decode_from_host: which message a packet is, then that message's own decoder."""

from __future__ import annotations

from ...layout.shape import Shape, endian_of, record_name, uint
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ..c.access import decode_name, load, place, switch_on
from ..c.text import Call, Function, If, Switch, number


def function(spec: Item, side: str) -> dict | None:
    """decode_from_guest or decode_from_host: which message this is, then its own decoder."""
    messages = [m for m in spec.messages if m.from_ in (side, "both") and getattr(m, "tag_values", None)]
    if not messages:
        return None
    versions = bool(spec.versions)
    struct = c_name(spec, f"from-{side}")
    name = c_name(spec, f"decode-from-{side}")
    parameters = [
        "const uint8_t *bytes",
        "size_t size",
        *([f"enum {c_name(spec, 'version')} version"] if versions else []),
        f"struct {struct} *out",
    ]
    out = spec.out
    where = f"from-{side}"
    shape = Shape(messages[0], messages[0].tag_values)
    tag_path = next(iter(messages[0].tag_values))
    leaf = shape.leaf(tag_path)
    offset = next(o for o in leaf.offsets if o is not None)
    size = leaf.field.width // 8
    body: list = [
        If(
            [f"size < {offset + size}"],
            [f"return {out.refusal(where, '', f'size at least {offset + size}', 0, 'size')};"],
        )
    ]
    enum = leaf.field.ref if leaf.field.sort == "enum" else None
    body.append(
        f"const {uint(leaf.field.width)} tag = {load(place('bytes', offset), leaf.field.width, endian_of(leaf.field))};"
    )
    second: dict[int, list] = {}
    for message in messages:
        second.setdefault(message.tag_values[tag_path], []).append(message)

    def one(message: Item) -> list:
        arguments = ["bytes", "size", *(["version"] if versions else []), f"&out->as.{snake(message.name)}"]
        return [
            f"out->message = {C_NAME(spec, 'message', message.name)};",
            Call(f"return {decode_name(message)}(", arguments),
        ]

    cases = []
    for value, group in second.items():
        label = number(value)
        if enum is not None:
            label = next(
                (C_NAME(enum.spec, enum.name, v.name) for v in enum.values.values() if int(v.value) == value), label
            )
        inner: list = []
        for message in group[:-1]:
            inner.append(If(_distinct(spec, message, group[-1], tag_path), one(message)))
        inner.extend(one(group[-1]))
        cases.append(([label], inner, group[0].at.comment))
    refusal = [f"return {out.refusal(where, '.'.join(tag_path), 'a message of this side', offset, 'tag')};"]
    if enum is not None:
        listed = {case[0][0] for case in cases}
        rest = [C_NAME(enum.spec, enum.name, v.name) for v in enum.values.values()]
        rest = [label for label in rest if label not in listed]
        if rest:
            cases.append((rest, [], ""))
        body.append(Switch(switch_on(enum, "tag"), cases))
        body.extend(refusal)
    else:
        body.append(Switch("tag", cases, refusal))
    return {
        "struct": struct,
        "message_enum": c_name(spec, "message"),
        "members": [f"    struct {record_name(m)} {snake(m.name)};" for m in messages],
        "function": Function("es_result", name, parameters, body, spec.place("messages").comment, must_use=True),
    }


def _distinct(spec: Item, message: Item, other: Item, first: tuple) -> list[str]:
    """C terms that tell a message from those with the same first tag: a second tag field, or the versions it is in."""
    terms = []
    shape = Shape(message, message.tag_values)
    for path, value in message.tag_values.items():
        if path != first:
            leaf = shape.leaf(path)
            offset = next(o for o in leaf.offsets if o is not None)
            size = leaf.field.width // 8
            terms.append(f"size >= {offset + size}")
            terms.append(f"{load(place('bytes', offset), leaf.field.width, endian_of(leaf.field))} == {number(value)}")
    known = list(spec.versions or {})
    if message.first > 0:
        terms.append(f"version >= {C_NAME(spec, 'version', known[message.first])}")
    if known and message.last < len(known) - 1:
        terms.append(f"version <= {C_NAME(spec, 'version', known[message.last])}")
    return terms
