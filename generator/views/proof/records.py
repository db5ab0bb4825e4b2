"""Harnesses of decoders, encoders and their round trip; elements of arrays have theirs in elements.py."""

from __future__ import annotations

from ...layout.shape import (
    Leaf,
    Shape,
    element_size,
    element_versions,
    endian_of,
    hidden,
    path_of,
    record_name,
)
from ...lower.c.access import decode_name, encode_name, load, switch_on
from ...lower.c.text import Call, For, If, Switch, number
from ...read import expressions
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ...resolve.records import needs_functions
from .bounds import counted, longest_loop, room_for
from .elements import any_element
from .text import Harness, any_bytes, any_object, any_version, prove, reached, result_of, when

COPY = 256  # bytes; longer copies are proved in memory of a known size
SINGLE = ("int", "enum", "flags")


def harnesses(spec: Item, elements: int) -> list[Harness]:
    made = []
    messages = getattr(spec, "messages", None) or []
    for record in [*spec.structs.values(), *messages]:
        if record.what == "a message" or needs_functions(record):
            one = _Record(record, elements)
            made += [one.decode(), *([one.decode_short()] if one.large() else []), one.encode()]
            made += [*([one.encode_refused()] if one.large() and not one.nested() else []), one.round_trip()]
        for field in record.all_fields:
            if field.variable and not hidden(field) and field.spec is spec and getattr(field, "owner", record) is record:
                made += any_element(record, field)
    if any(one.checksum.rule == "sum8" for one in [*spec.structs.values(), *messages] if getattr(one, "checksum", None)):
        made.append(_sum8_step(spec))
    for side in ("guest", "host"):
        heard = [m for m in messages if m.from_ in (side, "both") and m.tag_values]
        if heard:
            made.append(_dispatch(spec, side, heard, elements))
    return made


class _Record:
    def __init__(self, record: Item, elements: int) -> None:
        self.record, self.elements = record, elements
        self.spec = record.spec
        self.shape = Shape(record, getattr(record, "tag_values", None))
        self.type = f"struct {record_name(record)}"
        self.version = ["version"] if self.shape.versions else []
        self.arrays = [leaf for leaf in self.shape.leaves if leaf.field.variable and not hidden(leaf.field)]
        self.counted = [leaf for leaf in self.shape.leaves if leaf.field.variable and counted(leaf.field)]
        self.summed = getattr(record, "checksum", None) is not None
        self.unwind = longest_loop(record, elements) + 2

    # -- the three

    def decode(self) -> Harness:
        """Any bytes at all: what the decoder reads, writes and returns."""
        bound, limit = self.bound()
        given = any_bytes(limit)
        watched = "size"
        if self.large():
            # Memory whose size is known: of a packet that is too short decode_short() tells.
            watched = str(self.size())
            bound, limit = f"sizes from {watched}", [f"ES_ASSUME(size >= {watched});"]
            given = [given[0], *limit, f"const uint8_t *const bytes = es_any_bytes({watched});"]
        body = [
            *given,
            *any_version(self.spec),
            *any_object(self.type, "out"),
            "const struct es_watched watched_out = es_watch(&out, sizeof out);",
            f"const struct es_watched watched = es_watch(bytes, {watched});",
            *(["es_ghost.bytes = watched;", "es_ghost.out = watched_out;"] if self.large() else []),
            Call(f"const es_result result = {decode_name(self.record)}(", ["bytes", "size", *self.version, "&out"]),
            *self.said(),
            "es_prove_kept(watched);",
            If(["result != ES_OK"], ["es_prove_kept(watched_out);", "return;"]),
            *[
                Call("es_prove_inside(", [f"&out.{leaf.member}", str(element_size(leaf.field)), "bytes", "size"])
                for leaf in self.arrays
            ],
            reached("accepted"),
        ]
        harness = self.harness("decode", body, bound, f"decoder of {self.record.name}: reads its bytes, writes what it accepts")
        if self.large():
            told = [prove("result != ES_OK", "only what is refused ends early"), *self.said()]
            told += ["es_prove_kept(es_ghost.bytes);", "es_prove_kept(es_ghost.out);"]
            doc = "Refused: nothing was written."
            harness.end(decode_name(self.record), "es_result result", told, doc, memory=True)
        return harness

    def decode_short(self) -> Harness:
        """Of a large record of one size: the decoder of a packet that is too short, of which no byte can be read."""
        size = self.size()
        body = [
            "const size_t size = nondet_size_t();",
            f"ES_ASSUME(size < {size});",
            "const uint8_t *const bytes = es_any_bytes(0);",
            *any_version(self.spec),
            *any_object(self.type, "out"),
            "es_ghost.out = es_watch(&out, sizeof out);",
            Call(f"const es_result result = {decode_name(self.record)}(", ["bytes", "size", *self.version, "&out"]),
            "(void)result;",
            prove("false", "what is too short is refused"),
        ]
        proves = f"decoder of {self.record.name}: reads nothing of what is too short"
        harness = self.harness("decode_short", body, f"sizes below {size}", proves)
        told = [prove("result != ES_OK", "only what is refused ends early"), *self.said(), "es_prove_kept(es_ghost.out);"]
        told.append(reached("refused"))
        doc = "Refused: nothing was written."
        harness.end(decode_name(self.record), "es_result result", told, doc, memory=True)
        return harness

    def said(self) -> list:
        """What a decoder may return."""
        return ["es_prove_refusal(result);"] if self.foreign() else result_of(self.spec)

    def encode(self) -> Harness:
        """Any value and any room: what the encoder reads and writes."""
        bound, limit = "any value, any room", []
        if any(self.bounded(leaf.field) for leaf in self.arrays):
            bound = f"arrays of up to {self.elements} elements, any room"
        if self.summed:
            room = room_for(self.shape, self.elements)
            bound, limit = f"any value, up to {room} bytes", [f"ES_ASSUME(room <= {room});"]
        memory = "room"
        if self.large():
            memory = str(self.size())
            bound, limit = f"any value, room up to {memory} bytes", [f"ES_ASSUME(room <= {memory});"]
        body = [
            *any_object(self.type, "in"),
            *self.slices(checked=False),
            "const size_t room = nondet_size_t();",
            *limit,
            f"uint8_t *const bytes = es_any_bytes({memory});",
            *any_version(self.spec),
            *([] if self.large() else [f"const struct es_watched watched = es_watch(bytes, {memory});"]),
            Call(f"const size_t size = {encode_name(self.record)}(", ["&in", *self.version, "bytes", "room"]),
            prove("size <= room", "no more than there is room for"),
        ]
        if self.large():
            # Memory of just this size: whoever writes beside it is found out by that.
            body.append(prove(f"size == 0 || size == {memory}", "all of it or nothing"))
        elif not self.nested():
            body.append("es_prove_only(watched, bytes, size);")
        else:
            body.append(If(["size != 0"], ["es_prove_only(watched, bytes, size);"]))
        body.append(If(["size != 0"], [reached("encoded")]) if self.size() > 0 else reached("encoded"))
        harness = self.harness("encode", body, bound, f"encoder of {self.record.name}: writes in its room")
        if self.large():
            told = [prove("size == 0", "only what is refused ends early")]
            harness.end(encode_name(self.record), "size_t size", told, "Refused.")
        return harness

    def encode_refused(self) -> Harness:
        """Of a large record of one size: until the encoder has looked at everything it writes nothing, there is nothing to write to."""
        body = [
            *any_object(self.type, "in"),
            *any_version(self.spec),
            "uint8_t *const bytes = es_any_bytes(0);",
            Call(f"const size_t size = {encode_name(self.record)}(", ["&in", *self.version, "bytes", "nondet_size_t()"]),
            "(void)size;",
        ]
        proves = f"encoder of {self.record.name}: writes nothing of what it refuses"
        harness = self.harness("encode_refused", body, "any value, any room", proves)
        told = [prove("size == 0", "only what is refused ends early"), reached("refused")]
        harness.end(encode_name(self.record), "size_t size", told, "Refused.", last=True)
        return harness

    def round_trip(self) -> Harness:
        """decode(encode(x)) = x, field by field, where a version has the field."""
        apart = any(o is not None and o < 0 for leaf in self.shape.leaves for o in leaf.offsets)
        room = room_for(self.shape, self.elements) * (2 if apart else 1)
        body: list = [*any_version(self.spec)]
        bound = f"arrays of up to {self.elements} elements" if self.arrays else "any value"
        if apart or any(leaf.field.overlay for leaf in self.shape.leaves):
            # What shares bytes has values that go together: those that a decoder finds.
            body += [
                f"const uint8_t *const first = es_any_bytes({room});",
                *any_object(self.type, "in"),
                Call(
                    f"const es_result taken = {decode_name(self.record)}(", ["first", str(room), *self.version, "&in"]
                ),
                "ES_ASSUME(taken == ES_OK);",
                *self.assumptions(),
            ]
            bound = f"what {room} bytes can hold"
        else:
            body += [*any_object(self.type, "in"), *self.slices(checked=True), *self.assumptions()]
        body += [
            f"uint8_t *const bytes = es_any_bytes({room});",
            *self.sum_at(apart),
            Call(f"const size_t size = {encode_name(self.record)}(", ["&in", *self.version, "bytes", str(room)]),
        ]
        if self.size() > 0:
            body.append(If(["size == 0"], ["return;"]))
        body += [
            *any_object(self.type, "out"),
            Call(f"const es_result result = {decode_name(self.record)}(", ["bytes", "size", *self.version, "&out"]),
            prove("result == ES_OK", "what was encoded decodes"),
            "ES_ASSUME(result == ES_OK);",
            *self.same(self.shape.leaves, "in", "out"),
            reached("came round"),
        ]
        harness = self.harness("round_trip", body, bound, f"{self.record.name}: decode(encode(x)) = x")
        if self.large() and not apart:
            told = [prove("size == 0", "only what is refused ends early")]
            harness.end(encode_name(self.record), "size_t size", told, "Not to be encoded: nothing to decode.")
            told = ["(void)result;", prove("false", "what was encoded decodes")]
            harness.end(decode_name(self.record), "es_result result", told, "Refused, which must not be.")
        if self.summed8() and not apart:
            harness.stand_ins["es_sum8"] = "es_sum8_by_contract"
        if apart and self.counted:
            sizes = [element_size(leaf.field) for leaf in self.counted]
            harness.unwind = max(harness.unwind, room // min(sizes, default=1) + 2)
        return harness

    def summed8(self) -> bool:
        return self.summed and self.record.checksum.rule == "sum8"

    def sum_at(self, apart: bool) -> list:
        """The place that a stand-in for a sum has to know."""
        if not self.summed8() or apart:
            return []
        leaf = self.shape.leaf((str(self.record.checksum.field),))
        return [f"es_ghost.sum8.at = {leaf.offsets[self.shape.active[0]]};"]

    def harness(self, what: str, body: list, bound: str, proves: str) -> Harness:
        return Harness(
            f"{what}_{snake(self.record.name)}", proves, bound, body, self.record.at.comment, self.unwind, True
        )

    # -- parts

    def size(self) -> int:
        return min((size for _, _, size in self.shape.fixed_sizes()), default=0)

    def large(self) -> bool:
        """Whether a record always has the same size, and one that solvers want to know."""
        sizes = self.shape.fixed_sizes()
        return len(sizes) == 1 and sizes[0][2] > COPY and not self.shape.variable and not self.summed

    def bounded(self, field: Item) -> bool:
        """Whether an encoder is proved for a few elements alone: those that it looks at one by one, and long copies."""
        most = expressions.constant(field.max)
        return counted(field) or most is None or most * element_size(field) > COPY

    def foreign(self) -> bool:
        """Whether elements are of another spec, whose decoder refuses them."""
        return any(leaf.field.sort == "struct" and leaf.field.ref.spec is not self.spec for leaf in self.shape.leaves)

    def nested(self) -> bool:
        """Whether an element may be refused when others were written already."""
        return any(leaf.field.sort == "struct" and leaf.field.count_value is not None for leaf in self.shape.leaves)

    def bound(self) -> tuple[str, list]:
        room = room_for(self.shape, self.elements)
        if self.summed:
            return f"up to {room} bytes", [f"ES_ASSUME(size <= {room});"]
        if not self.counted:
            return "any size", []
        return f"arrays of up to {self.elements} elements", [f"ES_ASSUME(size <= {room});"]

    def slices(self, checked: bool) -> list:
        """Memory for each array of variable length; `checked`: with elements that the decoder takes."""
        made: list = []
        for leaf in self.arrays:
            field, slice_, size = leaf.field, f"in.{leaf.member}", element_size(leaf.field)
            most = expressions.constant(field.max)
            if checked or self.bounded(field):
                most = self.elements
            made.append(f"ES_ASSUME({slice_}.count <= {number(most)});")
            scaled = f"(size_t){slice_}.count * {size}" if size > 1 else f"{slice_}.count"
            made.append(f"{slice_}.at = es_any_bytes({scaled});")
            if checked and counted(field):
                made.append(For(f"uint32_t i = 0; i < {slice_}.count; i++", self.element(field, slice_)))
        return made

    def element(self, field: Item, slice_: str) -> list:
        size = element_size(field)
        at = f"{slice_}.at + (size_t)i * {size}" if size > 1 else f"{slice_}.at + i"
        if field.sort == "struct":
            arguments = [at, str(size), *(["version"] if element_versions(field) else []), "&element"]
            return [
                f"struct {record_name(field.ref)} element;",
                Call(f"ES_ASSUME({decode_name(field.ref)}(", arguments, ") == ES_OK);"),
            ]
        loaded = load(at, field.width, endian_of(field)) if size > 1 else f"{slice_}.at[i]"
        made = []
        if field.sort == "enum" and not field.ref.open:
            made.append(f"ES_ASSUME({c_name(field.ref.spec, field.ref.name, 'known')}({loaded}));")
        least = expressions.constant(field.min) if field.min is not None else None
        if least is not None:
            made.append(f"ES_ASSUME(({loaded}) >= {number(least)});")
        return made

    def assumptions(self) -> list:
        """Values that mean the same as others on the wire: a text that ends in the padding."""
        return [
            f"es_assume_no_padding(in.{leaf.member}, {leaf.field.count_value});"
            for leaf in self.shape.leaves
            if leaf.field.sort == "text" and leaf.field.pad != "zero" and not hidden(leaf.field)
        ]

    def same(self, leaves: list[Leaf], one: str, other: str) -> list:
        """Statements that compare what a record holds; of arrays any one element."""
        made: list = []
        for leaf in leaves:
            filled = self.summed and leaf.path == (str(self.record.checksum.field),)
            if leaf.field.sort != "pad" and not hidden(leaf.field) and not filled:
                made += when(self.shape.presence(leaf), self.leaf(leaf, f"{one}.{leaf.member}", f"{other}.{leaf.member}"))
        return made

    def leaf(self, leaf: Leaf, a: str, b: str) -> list:
        field = leaf.field
        if leaf.tag is not None:
            return [Call("ES_SAME(", [b, number(leaf.tag)])]
        if field.variable:
            return [Call("es_prove_same_slice(", [f"&{a}", f"&{b}", str(element_size(field))])]
        if field.sort == "union":
            return self.union(leaf, a.partition(".")[0], b.partition(".")[0])
        if field.sort == "bits":
            return [
                Call("ES_SAME(", [f"{a}.{snake(bit.name)}", f"{b}.{snake(bit.name)}"])
                for bit in field.bits
                if not hidden(bit)
            ]
        if field.sort == "text":
            return [Call("es_prove_same_text(", [a, b, str(field.count_value)])]
        if field.sort == "struct":
            inner = [
                Call("ES_SAME(", [f"{a}[i].{one.member}", f"{b}[i].{one.member}"])
                for one in Shape(field.ref).leaves
                if not hidden(one.field) and one.field.sort in SINGLE and one.field.count is None
            ]
            return [For(f"size_t i = 0; i < {field.count_value}; i++", inner)] if inner else []
        if field.count_value is not None or field.sort == "guid":
            return [Call("es_prove_same(", [a, b, f"sizeof {a}"])]
        return [Call("ES_SAME(", [a, b])]

    def union(self, leaf: Leaf, one: str, other: str) -> list:
        union = leaf.field.union
        prefix, path = leaf.path[:-1], path_of(union.selector)
        known = {known.path for known in self.shape.leaves}
        path = (*prefix, *path) if (*prefix, *path) in known or (*prefix, *path[:-1]) in known else path
        selector = f"{one}.{'.'.join(snake(part) for part in path)}"
        enum = union.selector.last.ref
        cases, skipped = [], []
        for value in enum.values.values():
            label = C_NAME(enum.spec, enum.name, value.name)
            if value.name in union.members:
                inner = self.shape.inside(leaf, next(c for c in union.cases if c == value.name), union.members[value.name])
                cases.append(([label], self.same(inner, one, other), ""))
            else:
                skipped.append(label)
        if skipped:
            cases.append((skipped, [], ""))
        return [Switch(switch_on(enum, selector), cases)]


def _sum8_step(spec: Item) -> Harness:
    """What round trips take of sums: one byte more, the same for two sums or with a difference, changes how far they are apart by this difference."""
    body = [
        "const uint8_t sum = nondet_uint8_t();",
        "const uint8_t other = nondet_uint8_t();",
        "const uint8_t byte = nondet_uint8_t();",
        "const uint8_t others_byte = nondet_uint8_t();",
        "const uint8_t apart = (uint8_t)((0x100u + other - sum) & 0xffu);",
        "const uint8_t change = (uint8_t)((0x100u + others_byte - byte) & 0xffu);",
        "const uint8_t next = es_sum8_more(sum, byte);",
        Call("ES_SAME(", ["((0x100u + es_sum8_more(other, byte) - next) & 0xffu)", "apart"]),
        Call("ES_SAME(", ["((0x100u + es_sum8_more(other, others_byte) - next) & 0xffu)", "((apart + change) & 0xff)"]),
        reached("one more"),
    ]
    proves = "a sum of bytes changes by as much as one of them"
    return Harness("sum8_step", proves, "any byte, any place", body, spec.at.comment, 2, True)


def _dispatch(spec: Item, side: str, heard: list[Item], elements: int) -> Harness:
    records = [_Record(m, elements) for m in heard]
    bound, limit = "any size", []
    if any(r.counted or r.summed for r in records):
        room = max(room_for(r.shape, elements) for r in records)
        bound, limit = f"arrays of up to {elements} elements", [f"ES_ASSUME(size <= {room});"]
    struct = f"struct {c_name(spec, f'from-{side}')}"
    versions = any_version(spec)
    labels = [C_NAME(spec, "message", m.name) for m in spec.messages]
    mine = [C_NAME(spec, "message", m.name) for m in heard]
    cases = [(mine, [reached("accepted")], "")]
    rest = [label for label in labels if label not in mine]
    if rest:
        cases.append((rest, [prove("false", "a message of this side")], ""))
    body = [
        *any_bytes(limit),
        *versions,
        *any_object(struct, "out"),
        "const struct es_watched watched = es_watch(bytes, size);",
        Call(
            f"const es_result result = {c_name(spec, f'decode-from-{side}')}(",
            ["bytes", "size", *(["version"] if versions else []), "&out"],
        ),
        *(["es_prove_refusal(result);"] if any(r.foreign() for r in records) else result_of(spec)),
        "es_prove_kept(watched);",
        If(["result != ES_OK"], ["return;"]),
        prove(f"out.message <= {labels[-1]}", "a message"),
        Switch("out.message", cases),
    ]
    return Harness(
        f"decode_from_{side}",
        f"decoder of any message from the {side}: reads its bytes, finds a message of that side",
        bound,
        body,
        spec.place("messages").comment,
        max(r.unwind for r in records),
        True,
    )
