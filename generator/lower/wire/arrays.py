"""Arrays in decoders: of fixed length, copied; of a length that the packet says, bounded and left where they are."""

from __future__ import annotations

from ...layout.shape import Leaf, element_size, element_versions, endian_of, hidden, leaf_size, record_name, uint
from ...read import expressions
from ...read.values import Item
from ..c.access import decode_name, load, place
from ..c.text import Call, For, If


def ruled(field: Item) -> bool:
    """Whether elements of an array can be refused."""
    return (
        field.sort == "enum"
        and not field.ref.open
        or field.min is not None
        or (field.max is not None and not field.variable)
    )


def blob(field: Item) -> bool:
    """A run of bytes that is copied as it is."""
    return field.sort in ("guid", "bytes") or (
        field.sort == "int" and field.width == 8 and field.count_value is not None and not ruled(field)
    )


class Arrays:
    """The part of a decoder (decode.py) that deals with arrays."""

    def array(self, leaf: Leaf, checks: list, ends: list) -> None:
        """An array of fixed length, a GUID, a text."""
        field = leaf.field
        member = f"{self.target}{leaf.member}"
        runs = self.runs(leaf)
        always = len(runs) == 1 and not runs[0][0]
        if not always:
            ends.append(((), f"memset({member}, 0, sizeof {member});"))
        endian = endian_of(field)
        for terms, offset in runs:
            if blob(field):
                size = leaf_size(field, self.shape.active[-1])
                ends.append((terms, Call("memcpy(", [member, place("bytes", offset), str(size)])))
            elif field.sort == "text":
                size = field.count_value
                ends.append((terms, Call("memcpy(", [member, place("bytes", offset), str(size)])))
                ends.append((terms, f"{member}[{size}] = '\\0';"))
                if field.pad != "zero":
                    trim = For(
                        f"size_t i = {size}; i > 0 && {member}[i - 1] == ' '; i--", [f"{member}[i - 1] = '\\0';"]
                    )
                    ends.append((terms, trim))
            elif field.sort == "struct":
                size = element_size(field)
                checks.append(
                    ((), f"struct {record_name(field.ref)} {leaf.local}[{field.count_value}];")
                ) if terms == runs[0][0] else None
                arguments = [
                    f"{place('bytes', offset)} + i * {size}",
                    str(size),
                    *(["version"] if element_versions(field) else []),
                    f"&{leaf.local}[i]",
                ]
                inner = [
                    Call(f"const es_result result_of_{leaf.local} = {decode_name(field.ref)}(", arguments),
                    If([f"result_of_{leaf.local} != ES_OK"], [f"return result_of_{leaf.local};"]),
                ]
                checks.append((terms, For(f"size_t i = 0; i < {field.count_value}; i++", inner)))
                ends.append((terms, f"memcpy({member}, {leaf.local}, sizeof {member});"))
            else:
                size = field.width // 8
                at = f"{place('bytes', offset)} + i * {size}" if size > 1 else f"{place('bytes', offset)} + i"
                if size == 1:
                    loaded = f"bytes[{offset} + i]" if offset else "bytes[i]"
                else:
                    loaded = load(at, field.width, endian)
                loop = f"size_t i = 0; i < {field.count_value}; i++"
                if not ruled(field):
                    ends.append((terms, For(loop, [f"{member}[i] = {loaded};"])))
                    continue
                checks.append(((), f"{uint(field.width)} {leaf.local}[{field.count_value}] = {{0}};")) if terms == runs[
                    0
                ][0] else None
                rules: list = []
                self.rules(leaf, field, f"{leaf.local}[i]", leaf.dotted, (), [((), offset)], rules)
                checks.append((terms, For(loop, [f"{leaf.local}[i] = {loaded};", *[rule for _, rule in rules]])))
                ends.append((terms, f"memcpy({member}, {leaf.local}, sizeof {member});"))

    def variable(self, leaf: Leaf, body: list, ends: list) -> None:
        """An array whose length or place the packet says: its bounds are checked and it stays where it is."""
        field = leaf.field
        local, dotted = leaf.local, leaf.dotted
        size = element_size(field)
        runs = self.runs(leaf)
        there = tuple(self.shape.presence(leaf))
        body.append(f"uint64_t count_of_{local} = 0;")
        computed = runs[0][1] < 0
        if computed or len(runs) > 1:
            body.append(f"uint64_t start_of_{local} = 0;")
        inner: list = []
        if computed:
            at = self.expressions(leaf, f"start_of_{local}", inner, "size").value(field.offset, f"start_of_{local}")
            inner.append(f"start_of_{local} = {at};")
            inner.append(
                If([f"start_of_{local} > size"], self.refuse(dotted, "place inside the packet", None, "place"))
            )
            start = f"start_of_{local}"
        elif len(runs) > 1:
            for terms, offset in runs:
                inner.append(
                    If(list(terms), [f"start_of_{local} = {offset};"]) if terms else f"start_of_{local} = {offset};"
                )
            start = f"start_of_{local}"
        else:
            start = str(runs[0][1])
        rest = f"(size - {start})" if start != "0" else "size"
        at = None if computed else runs
        if field.count.op == "rest" and size > 1:
            inner.append(f"count_of_{local} = {rest} / {size};")
        else:
            count = self.expressions(leaf, f"count_of_{local}", inner, rest).value(field.count, f"count_of_{local}")
            inner.append(f"count_of_{local} = {count};")
        most = expressions.constant(field.max)
        if most is None or field.count.op == "rest" or expressions.clipped(field.count)[1] > most:
            limit = self.expressions(leaf, f"max_of_{local}", inner, rest).value(field.max, f"max_of_{local}")
            inner.append(
                If(
                    [f"count_of_{local} > {limit}"],
                    self.refuse_at(leaf, dotted, f"max {field.max.text} elements", at, "max"),
                )
            )
        if field.count.op != "rest":
            fits = f"{rest} / {size}" if size > 1 else rest
            inner.append(If([f"count_of_{local} > {fits}"], self.refuse_at(leaf, dotted, "inside the packet", at, "inside")))
        at_text = f"bytes + {start}" if start != "0" else "bytes"
        if field.reserved == "zero":
            inner.append(
                For(
                    f"uint64_t i = 0; i < count_of_{local}; i++",
                    [If([f"({at_text})[i] != 0"], self.refuse_at(leaf, dotted, "reserved, zero", at))],
                )
            )
        elif field.sort == "struct" and can_refuse(field.ref):
            arguments = [
                f"{at_text} + i * {size}",
                str(size),
                *(["version"] if element_versions(field) else []),
                f"&element_of_{local}",
            ]
            inner.append(
                For(
                    f"uint64_t i = 0; i < count_of_{local}; i++",
                    [
                        f"struct {record_name(field.ref)} element_of_{local};",
                        Call(f"const es_result result_of_{local} = {decode_name(field.ref)}(", arguments),
                        If([f"result_of_{local} != ES_OK"], [f"return result_of_{local};"]),
                    ],
                )
            )
        elif field.sort in ("enum", "int") and field.sort == "enum" and not field.ref.open or field.min is not None:
            rules: list = []
            element = f"element_of_{local}"
            loaded = load(f"{at_text} + i * {size}", field.width, endian_of(field)) if size > 1 else f"({at_text})[i]"
            single = _Element(field)
            self.rules(Leaf(field, leaf.path, leaf.offsets), single, element, dotted, (), at, rules)
            inner.append(
                For(
                    f"uint64_t i = 0; i < count_of_{local}; i++",
                    [f"const {uint(field.width)} {element} = {loaded};", *[rule for _, rule in rules]],
                )
            )
        terms = list(there)
        if field.if_ is not None:
            before: list = []
            terms.append(
                f"({self.expressions(leaf, local, before, rest).truth(field.if_, local)})"
                if there
                else self.expressions(leaf, local, before, rest).truth(field.if_, local)
            )
            body.extend(before)
        if terms:
            body.append(If(terms, inner))
        else:
            # Nothing to decide: the count is what it is, said once.
            assign = next(i for i, s in enumerate(inner) if isinstance(s, str) and s.startswith(f"count_of_{local} = "))
            del body[body.index(f"uint64_t count_of_{local} = 0;")]
            inner[assign] = "const uint64_t " + inner[assign]
            body.extend(inner)
        if not hidden(field):
            member = f"{self.target}{leaf.member}"
            ends.append(((), f"{member}.at = {at_text};"))
            ends.append(((), f"{member}.count = (uint32_t)count_of_{local};"))


def element_of(field: Item) -> "_Element":
    return _Element(field)


class _Element:
    """An element of a variable array as a value with rules: the array's `max` is about its length."""

    def __init__(self, field: Item) -> None:
        self.sort, self.ref, self.width, self.fixed, self.min, self.max, self.if_ = (
            field.sort,
            field.ref,
            field.width,
            None,
            field.min,
            None,
            None,
        )


def can_refuse(record: Item) -> bool:
    """Whether a struct's decoder has anything but its size to check."""
    for field in record.all_fields:
        if (
            field.fixed is not None
            or field.reserved == "zero"
            or field.min is not None
            or field.max is not None
            or field.sort == "union"
        ):
            return True
        if field.sort == "enum" and not field.ref.open or field.sort == "struct" and can_refuse(field.ref):
            return True
        if field.sort == "bits" and any(
            b.reserved == "zero"
            or b.fixed is not None
            or b.min is not None
            or b.max is not None
            or b.sort == "enum"
            and not b.ref.open
            for b in field.bits
        ):
            return True
    return getattr(record, "checksum", None) is not None
