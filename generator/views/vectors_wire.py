"""Packets at the limits of structs and messages: for each rule one at, one below and one above it, and what a decoder must say.

What it must say comes from a decoder of its own here, which follows the spec and not the C that is generated from it.
"""

from __future__ import annotations

import dataclasses

from .. import expressions
from ..leaves import Leaf, Shape, element_size, endian_of, leaf_size
from ..resolve import needs_functions
from ..schema import Item

BYTES_MAX = 6000  # of a packet: what would be larger is left to the fuzzer
ELEMENTS_MAX = 600


class _Overflow(Exception):
    pass


@dataclasses.dataclass(slots=True)
class Vector:
    subject: str
    version: str
    expected: str
    data: bytes
    what: str


def vectors(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    every = [*(s for s in (spec.structs or {}).values() if needs_functions(s)), *(getattr(spec, "messages", None) or [])]
    for record in every:
        found += _of_record(record)
    for side in ("guest", "host"):
        found += _of_side(spec, side)
    return found


# -------------------------------------------------------------------------------------------------- what a decoder says


class Packet:
    """One version of a record: builds packets and judges them."""

    def __init__(self, record: Item, version: int) -> None:
        self.record, self.spec, self.version = record, record.spec, version
        self.shape = Shape(record, getattr(record, "tag_values", None))
        self.there = version in self.shape.active
        self.fixed = next((size for a, b, size in self.shape.fixed_sizes() if a <= version <= b), 0)
        self.leaves = [leaf for leaf in self.shape.leaves if leaf.offsets[version] is not None] if self.there else []
        self.checksum = getattr(record, "checksum", None)

    # -- expressions

    def value(self, e: expressions.Expr, leaf: Leaf | None, values: dict, rest: int) -> int:
        if e.op == "number":
            return e.value
        if e.op == "rest":
            return rest
        if e.op == "name":
            known = getattr(e.target, "constant_value", None)
            if known is not None:
                return known
            path = tuple(str(field.name) for field in e.target.fields)
            prefix = leaf.path[:-1] if leaf is not None else ()
            return values.get((*prefix, *path), values.get(path, 0))
        if e.op == "not":
            return int(not self.value(e.left, leaf, values, rest))
        if e.op in ("and", "or"):
            first = self.value(e.left, leaf, values, rest)
            if bool(first) == (e.op == "or"):
                return int(bool(first))
            return int(bool(self.value(e.right, leaf, values, rest)))
        left, right = self.value(e.left, leaf, values, rest), self.value(e.right, leaf, values, rest)
        if e.op in expressions.COMPARE:
            return int({"==": left == right, "!=": left != right, "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[e.op])
        result = left + right if e.op == "+" else left - right if e.op == "-" else left * right
        if not 0 <= result <= expressions.U64_MAX:
            raise _Overflow
        return result

    # -- reading

    def number(self, data: bytes, leaf: Leaf) -> int:
        at = leaf.offsets[self.version]
        return int.from_bytes(data[at : at + leaf.field.width // 8], endian_of(leaf.field))

    def read(self, data: bytes, leaves: list[Leaf], values: dict) -> None:
        """Numbers that rules may name."""
        for leaf in leaves:
            field = leaf.field
            if field.count is not None or field.sort not in ("int", "enum", "flags", "bits"):
                continue
            values[leaf.path] = self.number(data, leaf)
            for bit in field.bits or [] if field.sort == "bits" else []:
                values[(*leaf.path, str(bit.name))] = values[leaf.path] >> bit.bits.low & (1 << bit.width) - 1

    def judge(self, data: bytes) -> list[str]:
        """The fields that a decoder may refuse the packet for, none when it must take it."""
        if not self.there or len(data) < self.fixed:
            return [""]
        if self.record.exact and not self.shape.variable and len(data) != self.fixed:
            return [""]
        wrong: list[str] = []
        if self.checksum is not None and self.repaired(data) != data:
            return [str(self.checksum.field)]
        values: dict = {}
        self.read(data, self.leaves, values)
        self.rules(data, self.leaves, values, wrong)
        if isinstance(self.record.size_expr, expressions.Expr):
            try:
                if self.value(self.record.size_expr, None, values, 0) != len(data):
                    wrong.append("")
            except _Overflow:
                wrong.append("")
        return wrong

    def rules(self, data: bytes, leaves: list[Leaf], values: dict, wrong: list[str]) -> None:
        for leaf in leaves:
            field = leaf.field
            try:
                if field.sort == "pad" or field.reserved == "ignore":
                    continue
                if field.variable:
                    self.array(data, leaf, values, wrong)
                elif field.reserved == "zero":
                    at = leaf.offsets[self.version]
                    if any(data[at : at + leaf_size(field, self.version)]):
                        wrong.append(leaf.dotted)
                elif field.sort == "union":
                    self.union(data, leaf, values, wrong)
                elif field.count_value is not None:
                    self.elements(data, leaf, leaf.offsets[self.version], field.count_value, values, wrong)
                elif field.sort == "bits":
                    for bit in field.bits:
                        number = values[(*leaf.path, str(bit.name))]
                        if bit.reserved == "zero" and number:
                            wrong.append(f"{leaf.dotted}.{bit.name}")
                        elif bit.reserved is None and not self.allowed(data, leaf, bit, number, values):
                            wrong.append(f"{leaf.dotted}.{bit.name}")
                elif field.sort in ("int", "enum", "flags") and not self.allowed(data, leaf, field, values[leaf.path], values):
                    wrong.append(leaf.dotted)
            except _Overflow:
                wrong.append(leaf.dotted)

    def allowed(self, data: bytes, leaf: Leaf, field: Item, number: int, values: dict, limits: bool = True) -> bool:
        """Whether a single value keeps to its rules."""
        fixed = leaf.tag if field is leaf.field and leaf.tag is not None else field.fixed
        if fixed is not None:
            return number == fixed
        at = leaf.offsets[self.version]
        rest = len(data) - at if at >= 0 else len(data)
        if getattr(field, "if_", None) is not None and not self.value(field.if_, leaf, values, rest):
            return True
        if field.sort == "enum" and not field.ref.open:
            known = next((v for v in field.ref.values.values() if int(v.value) == number), None)
            if known is None:
                return False
            dated = field.ref.spec is self.spec and self.shape.versions
            if dated and not known.first <= self.version <= known.last:
                return False
        if not limits:
            return field.min is None or number >= self.value(field.min, leaf, values, rest)
        for limit, outside in ((field.min, lambda bound: number < bound), (field.max, lambda bound: number > bound)):
            if limit is not None and outside(self.value(limit, leaf, values, rest)):
                return False
        return True

    def elements(self, data: bytes, leaf: Leaf, at: int, count: int, values: dict, wrong: list[str]) -> None:
        field = leaf.field
        if field.sort == "struct":
            inner = Packet(field.ref, self.version if field.ref.spec is self.spec else 0)
            size = element_size(field)
            for i in range(count):
                wrong.extend(inner.judge(data[at + i * size : at + (i + 1) * size]))
        elif field.sort in ("int", "enum"):
            size = field.width // 8
            for i in range(count):
                number = int.from_bytes(data[at + i * size : at + (i + 1) * size], endian_of(field))
                if not self.allowed(data, leaf, field, number, values, limits=not field.variable):
                    wrong.append(leaf.dotted)

    def place(self, leaf: Leaf, values: dict, size: int) -> int:
        at = leaf.offsets[self.version]
        return at if at >= 0 else self.value(leaf.field.offset, leaf, values, size)

    def array(self, data: bytes, leaf: Leaf, values: dict, wrong: list[str]) -> None:
        field = leaf.field
        start = self.place(leaf, values, len(data)) if field.if_ is None or leaf.offsets[self.version] >= 0 else None
        if field.if_ is not None:
            rest = len(data) - start if start is not None and start <= len(data) else 0
            if not self.value(field.if_, leaf, values, rest):
                return
            start = self.place(leaf, values, len(data))
        if start > len(data):
            wrong.append(leaf.dotted)
            return
        rest, size = len(data) - start, element_size(field)
        count = rest // size if field.count.op == "rest" else self.value(field.count, leaf, values, rest)
        if count > self.value(field.max, leaf, values, rest) or (field.count.op != "rest" and count > rest // size):
            wrong.append(leaf.dotted)
            return
        if field.reserved == "zero":
            if any(data[start : start + count]):
                wrong.append(leaf.dotted)
        else:
            self.elements(data, leaf, start, count, values, wrong)

    def union(self, data: bytes, leaf: Leaf, values: dict, wrong: list[str]) -> None:
        inner = self.case(leaf, values)
        if inner is None:
            if leaf.field.union.otherwise != "ignore":
                wrong.append(leaf.dotted)
            return
        self.read(data, inner, values)
        self.rules(data, inner, values, wrong)

    def case(self, leaf: Leaf, values: dict) -> list[Leaf] | None:
        """The leaves of the case that the selector means."""
        union = leaf.field.union
        path = tuple(str(field.name) for field in union.selector.fields)
        number = values.get((*leaf.path[:-1], *path), values.get(path, 0))
        for value in union.selector.last.ref.values.values():
            if int(value.value) == number and value.name in union.members:
                return self.shape.inside(leaf, value.name, union.members[value.name])
        return None

    # -- building

    def repaired(self, data: bytes) -> bytes:
        """The packet with its checksum right."""
        if self.checksum is None:
            return data
        leaf = self.shape.leaf((str(self.checksum.field),))
        at, size = leaf.offsets[self.version], leaf.field.width // 8
        if len(data) < at + size:
            return data
        zeroed = data[:at] + bytes(size) + data[at + size :]
        if self.checksum.rule == "sum8":
            number = -sum(zeroed) & 0xFF
        else:
            import zlib

            number = zlib.crc32(zeroed)
        return data[:at] + number.to_bytes(size, endian_of(leaf.field)) + data[at + size :]

    def build(self, given: dict | None = None, counts: dict | None = None) -> bytes | None:
        """A packet that is right but for what is given: values by path, elements of arrays by path."""
        given, counts = given or {}, counts or {}
        data = bytearray(self.fixed)
        values: dict = {}
        self.fill(data, self.leaves, given, values)
        try:
            for leaf in self.leaves:
                field = leaf.field
                if not field.variable:
                    continue
                start = self.place(leaf, values, len(data))
                if field.if_ is not None and not self.value(field.if_, leaf, values, max(0, len(data) - start)):
                    continue
                count = counts.get(leaf.path)
                if count is None:
                    count = 0 if field.count.op == "rest" else self.value(field.count, leaf, values, BYTES_MAX)
                size = element_size(field)
                if count > ELEMENTS_MAX or start + count * size > BYTES_MAX:
                    count = 0
                if len(data) < start + count * size:
                    data.extend(bytes(start + count * size - len(data)))
                element = self.element(field)
                for i in range(count):
                    data[start + i * size : start + (i + 1) * size] = element
            if isinstance(self.record.size_expr, expressions.Expr):
                wanted = self.value(self.record.size_expr, None, values, 0)
                if len(data) < wanted <= BYTES_MAX:
                    data.extend(bytes(wanted - len(data)))
        except _Overflow:
            pass
        return self.repaired(bytes(data))

    def element(self, field: Item) -> bytes:
        if field.sort == "struct":
            return Packet(field.ref, self.version if field.ref.spec is self.spec else 0).build()
        return self.first(field, None, {}).to_bytes(field.width // 8, endian_of(field))

    def first(self, field: Item, leaf: Leaf | None, values: dict) -> int:
        """The least value that a field's own rules allow."""
        if leaf is not None and field is leaf.field and leaf.tag is not None:
            return leaf.tag
        if field.fixed is not None:
            return field.fixed
        number = 0
        try:
            if field.min is not None:
                number = self.value(field.min, leaf, values, BYTES_MAX)
        except _Overflow:
            pass
        if field.sort == "enum" and not field.ref.open:
            dated = field.ref.spec is self.spec and self.shape.versions
            known = [int(v.value) for v in field.ref.values.values() if not dated or v.first <= self.version <= v.last]
            known = [n for n in known if n >= number and n >> field.width == 0]
            number = known[0] if known else 0
        return number & (1 << field.width) - 1

    def fill(self, data: bytearray, leaves: list[Leaf], given: dict, values: dict) -> None:
        for leaf in leaves:
            field, at = leaf.field, leaf.offsets[self.version]
            if field.variable or field.sort == "pad" or field.overlay:
                continue
            if field.sort == "union":
                inner = self.case(leaf, values)
                if inner is not None:
                    self.fill(data, inner, given, values)
                continue
            if field.sort == "text":
                data[at : at + field.count_value] = given.get(leaf.path, b" " * field.count_value)
                continue
            if field.count_value is not None or field.sort == "guid":
                size = leaf_size(field, self.version)
                default = self.element(field) * field.count_value if field.sort in ("struct", "int", "enum", "flags") else bytes(size)
                data[at : at + size] = given.get(leaf.path, default)
                continue
            if field.sort == "bits":
                number = 0
                for bit in field.bits:
                    path = (*leaf.path, str(bit.name))
                    part = given.get(path, 0 if bit.reserved in ("zero", "ignore") else self.first(bit, None, values))
                    values[path] = part
                    number |= part << bit.bits.low
            else:
                number = given.get(leaf.path, 0 if field.reserved in ("zero", "ignore") else self.first(field, leaf, values))
            values[leaf.path] = number
            data[at : at + field.width // 8] = number.to_bytes(field.width // 8, endian_of(field))


# ------------------------------------------------------------------------------------------------------- what is tried


def _said(wrong: list[str]) -> str:
    return "refused:" + "|".join(dict.fromkeys(wrong)) if wrong else "ok"


def _versions(record: Item) -> list[int]:
    """One version of each run in which a record is the same, and the first one before and after it is there."""
    shape = Shape(record, getattr(record, "tag_values", None))
    if not shape.versions:
        return [0]
    chosen: list[int] = []
    before = None
    for v in shape.active:
        now = ([leaf.offsets[v] for leaf in shape.leaves], _dates(shape, v))
        if now != before:
            chosen.append(v)
        before = now
    return chosen


def _dates(shape: Shape, v: int) -> list[bool]:
    """Which values of the record's enums are there in a version."""
    found: list[bool] = []
    for leaf in shape.leaves:
        fields = [leaf.field, *(leaf.field.bits or [])] if leaf.field.sort != "union" else []
        for field in fields:
            if field.sort == "enum" and field.ref.spec is shape.spec:
                found += [value.first <= v <= value.last for value in field.ref.values.values()]
    return found


def _of_record(record: Item) -> list[Vector]:
    names = [str(v) for v in getattr(record.spec, "versions", None) or []] or ["-"]
    made: list[Vector] = []
    chosen = _versions(record)
    for v in chosen:
        made += _of_version(record, v, names[v])
    shape = Shape(record, getattr(record, "tag_values", None))
    base = Packet(record, chosen[-1]).build()
    for v in (shape.active[0] - 1, shape.active[-1] + 1):
        if 0 <= v < len(names) and record.what == "a message":
            made.append(Vector(str(record.name), names[v], "refused:", base, "not in this version"))
    return made


def _of_version(record: Item, v: int, version: str) -> list[Vector]:
    packet = Packet(record, v)
    base = packet.build()
    if packet.judge(base):
        base = _search(packet) or base
    found: dict[bytes, Vector] = {}

    def add(data: bytes | None, what: str) -> None:
        if data is not None and len(data) <= BYTES_MAX and data not in found:
            found[data] = Vector(str(record.name), version, _said(packet.judge(data)), data, what)

    add(base, "least")
    for size in (packet.fixed - 1, packet.fixed):
        if 0 <= size < len(base):
            add(packet.repaired(base[:size]) if size >= packet.fixed else base[:size], f"{size} bytes")
    add(b"", "nothing")
    add(packet.repaired(base + b"\0"), "a byte more")
    add(packet.repaired(base + b"\xff" * 4), "four bytes more")
    if packet.checksum is not None:
        leaf = packet.shape.leaf((str(packet.checksum.field),))
        at = leaf.offsets[v]
        add(base[:at] + bytes([base[at] ^ 1]) + base[at + 1 :], "checksum, wrong")
    for leaf in _all_leaves(packet):
        for given, counts, what in tries(packet, leaf):
            add(packet.build(given, counts), f"{leaf.dotted}{what}")
    for leaf in packet.leaves:
        if leaf.field.variable:
            for data, what in _arrays(packet, leaf, base):
                add(data, f"{leaf.dotted}{what}")
    return list(found.values())


def _search(packet: Packet) -> bytes | None:
    """A packet that is right when the least values are not: single fields at their greatest."""
    for leaf in packet.leaves:
        for given, counts, _ in tries(packet, leaf):
            data = packet.build(given, counts)
            if data is not None and not packet.judge(data):
                return data
    return None


def _all_leaves(packet: Packet) -> list[Leaf]:
    """Leaves, and those of every case of unions."""
    found: list[Leaf] = []
    for leaf in packet.leaves:
        found.append(leaf)
        if leaf.field.sort == "union":
            for case, struct in leaf.field.union.members.items():
                found += [i for i in packet.shape.inside(leaf, case, struct) if i.offsets[packet.version] is not None]
    return found


def _selected(packet: Packet, leaf: Leaf) -> dict:
    """What selects the union's case that a leaf is in."""
    given: dict = {}
    for outer in packet.leaves:
        if outer.field.sort == "union" and leaf.path[: len(outer.path)] == outer.path and len(leaf.path) > len(outer.path):
            union = outer.field.union
            value = union.selector.last.ref.values[leaf.path[len(outer.path)]]
            path = tuple(str(field.name) for field in union.selector.fields)
            known = {l.path for l in packet.leaves}
            given[path if path in known else (*outer.path[:-1], *path)] = int(value.value)
    return given


def tries(packet: Packet, leaf: Leaf):
    """(values, counts, what): each limit of a leaf from both sides."""
    field = leaf.field
    given = _selected(packet, leaf)
    if field.variable or field.sort in ("pad", "union"):
        return
    if field.sort == "bits":
        for bit in field.bits:
            for number, what in _numbers(packet, leaf, bit):
                yield {**given, (*leaf.path, str(bit.name)): number}, None, f".{bit.name} {what}"
        return
    size = leaf_size(field, packet.version)
    if field.sort == "text":
        yield {**given, leaf.path: b"A" * size}, None, " full"
        yield {**given, leaf.path: b"AB\0D".ljust(size, b"Z")[:size]}, None, " with a zero"
        return
    if field.count_value is not None or field.sort == "guid":
        if field.reserved is None:
            yield {**given, leaf.path: b"\xff" * size}, None, " all ones"
        else:
            yield {**given, leaf.path: b"\0" * (size - 1) + b"\1"}, None, " not zero"
        if field.count_value is not None and field.sort in ("int", "enum") and size <= BYTES_MAX:
            first = packet.element(field) * (field.count_value - 1)
            for number, what in _numbers(packet, leaf, field):
                yield {**given, leaf.path: first + number.to_bytes(field.width // 8, endian_of(field))}, None, f" {what}"
        return
    for number, what in _numbers(packet, leaf, field):
        yield {**given, leaf.path: number}, None, f" {what}"


def _numbers(packet: Packet, leaf: Leaf, field: Item):
    """(number, what it is): values at, below and above each limit of a single value."""
    top = (1 << field.width) - 1
    values: dict = {}
    seen: set[int] = set()
    base = packet.build(_selected(packet, leaf))
    packet.read(base, packet.leaves, values)
    found = [(0, "zero"), (top, "all ones"), (1, "one"), (1 << field.width - 1, "highest bit")]
    fixed = leaf.tag if field is leaf.field and leaf.tag is not None else field.fixed
    if fixed is not None:
        found += [(fixed, "fixed"), (fixed - 1, "below"), (fixed + 1, "above")]
    if field.sort == "enum":
        known = sorted(int(v.value) for v in field.ref.values.values())
        for value in field.ref.values.values():
            found.append((int(value.value), str(value.name)))
        found += [(known[0] - 1, "below the least"), (known[-1] + 1, "above the greatest")]
    for key in ("min", "max"):
        expr = getattr(field, key)
        if expr is None:
            continue
        try:
            limit = packet.value(expr, leaf, values, len(base))
        except _Overflow:
            continue
        found += [(limit - 1, f"below {key}"), (limit, f"at {key}"), (limit + 1, f"above {key}")]
    for number, what in found:
        if 0 <= number <= top and number not in seen:
            seen.add(number)
            yield number, f"{what}, {number:#x}" if number > 9 else f"{what}, {number}"


def _arrays(packet: Packet, leaf: Leaf, base: bytes):
    """(packet, what): arrays as long as they may be, one longer, and cut short."""
    field = leaf.field
    values: dict = {}
    packet.read(base, packet.leaves, values)
    size = element_size(field)
    try:
        most = packet.value(field.max, leaf, values, BYTES_MAX)
    except _Overflow:
        return
    counter = None
    if field.count.op == "name" and hasattr(field.count.target, "fields"):
        path = tuple(str(f.name) for f in field.count.target.fields)
        known = {l.path for l in packet.leaves} | {(*l.path, str(b.name)) for l in packet.leaves for b in l.field.bits or []}
        counter = path if path in known else (*leaf.path[:-1], *path)
    place: dict = {}
    if leaf.offsets[packet.version] < 0 and field.offset.op == "name" and hasattr(field.offset.target, "fields"):
        place = {(*leaf.path[:-1], *(str(f.name) for f in field.offset.target.fields)): packet.fixed}
    if field.count.op == "rest" or counter is not None:
        for count in (0, 1, 2, most, most + 1):
            if count * size > BYTES_MAX:
                continue
            given = {**place, **({counter: count} if counter is not None else {})}
            try:
                data = packet.build(given, {leaf.path: count})
            except OverflowError:
                continue
            what = {most: "at max, ", most + 1: "above max, "}.get(count, "")
            yield data, f" {what}{count} elements"
            if count in (1, 2) and len(data) > packet.fixed:
                yield packet.repaired(data[:-1]), f" {count} elements, cut short"
                yield packet.repaired(data + b"\1"), f" {count} elements and a byte"
                if field.sort == "struct" or field.sort == "enum":
                    yield packet.repaired(data[: len(data) - size] + b"\xff" * size), f" {count} elements, the last all ones"
    if place:
        for at in (packet.fixed - 1, packet.fixed, len(base), len(base) + 1, 0xFFFF):
            given = {next(iter(place)): at, **({counter: 1} if counter is not None else {})}
            data = packet.build({**given})
            yield data, f" at {at}"
            yield packet.repaired(data[: packet.fixed]), f" at {at}, without its bytes"


# -------------------------------------------------------------------------------------------------------------- sides


def _of_side(spec: Item, side: str) -> list[Vector]:
    messages = [m for m in getattr(spec, "messages", None) or [] if m.from_ in (side, "both") and m.tag_values]
    if not messages:
        return []
    names = [str(v) for v in spec.versions or []] or ["-"]
    made: list[Vector] = []
    path = next(iter(messages[0].tag_values))
    leaf = Shape(messages[0], messages[0].tag_values).leaf(path)
    at = next(o for o in leaf.offsets if o is not None)
    end, tag = at + leaf.field.width // 8, ".".join(path)
    subject = f"from-{side}"
    for message in spec.messages:
        for v in _versions(message):
            packet = Packet(message, v)
            data = packet.build()
            if packet.judge(data):
                data = _search(packet) or data
            heard = message in messages
            taken = None
            if message.tag_values and len(data) >= end:
                same = [m for m in messages if m.tag_values[path] == int.from_bytes(data[at:end], endian_of(leaf.field))]
                taken = next((m for m in same if m is message), None) if heard else None
                if not heard and not same:
                    made.append(Vector(subject, names[v], f"refused:{tag}", data, f"{message.name}, of the other side"))
            if taken is not None:
                made.append(Vector(subject, names[v], _said(packet.judge(data)), data, str(message.name)))
    last = len(names) - 1
    known = {m.tag_values[path] for m in messages}
    number = next(n for n in range(1 << 20) if n not in known and n not in {m.tag_values.get(path) for m in spec.messages})
    unknown = bytes(at) + number.to_bytes(end - at, endian_of(leaf.field))
    made.append(Vector(subject, names[last], f"refused:{tag}", unknown + bytes(64), "a tag that is none"))
    made.append(Vector(subject, names[last], "refused:", unknown[: end - 1], "shorter than its tag"))
    return made
