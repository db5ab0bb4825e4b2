"""Packets as a spec has them: built, and judged by a decoder that follows the spec and not the C that is generated from it."""

from __future__ import annotations

import zlib

from ...layout.shape import Leaf, Shape, element_size, endian_of, leaf_size
from ...lower.wire.arrays import can_refuse
from ...read import expressions
from ...read.values import Item

BYTES_MAX = 20000  # of a packet: what would be larger is left to the fuzzer
ELEMENTS_MAX = 20000


class Overflow(Exception):
    """An expression leaves its 64 bits."""


class Packet:
    """One version of a record: builds packets and judges them."""

    def __init__(self, record: Item, version: int) -> None:
        self.record, self.spec, self.version = record, record.spec, version
        self.shape = Shape(record, getattr(record, "tag_values", None))
        self.there = version in self.shape.active
        self.fixed = next((size for a, b, size in self.shape.fixed_sizes() if a <= version <= b), 0)
        self.leaves = [leaf for leaf in self.shape.leaves if leaf.offsets[version] is not None] if self.there else []
        self.checksum = getattr(record, "checksum", None)
        self.ruled = [leaf for leaf in self.leaves if _ruled(leaf)]
        self.named = {field for leaf in self.leaves for field in _names(leaf.field)} | _names_of(record.size_expr)
        self.wanted = [leaf for leaf in self.leaves if leaf.path[-1] in self.named or _ruled(leaf)]
        self.readers = [leaf for leaf in self.leaves if leaf.path[-1] in self.named or leaf.field.sort == "bits"]
        self.base: bytes | None = None

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
            return int(
                {"==": left == right, "!=": left != right, "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[e.op]
            )
        result = left + right if e.op == "+" else left - right if e.op == "-" else left * right
        if not 0 <= result <= expressions.U64_MAX:
            raise Overflow
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

    def judge(self, data: bytes, only: Leaf | None = None) -> list[str]:
        """The fields that a decoder may refuse the packet for, none when it must take it. `only`: all others are known to be right."""
        if not self.there or len(data) < self.fixed:
            return [""]
        if self.record.exact and not self.shape.variable and len(data) != self.fixed:
            return [""]
        wrong: list[str] = []
        if self.checksum is not None and self.repaired(data) != data:
            return [str(self.checksum.field)]
        values: dict = {}
        self.read(data, self.wanted if only is None else [*self.readers, only], values)
        self.rules(data, self.ruled if only is None else [only], values, wrong)
        if isinstance(self.record.size_expr, expressions.Expr):
            try:
                if self.value(self.record.size_expr, None, values, 0) != len(data):
                    wrong.append("")
            except Overflow:
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
            except Overflow:
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
        field, size = leaf.field, element_size(leaf.field)
        if field.sort == "struct":
            inner = Packet(field.ref, self.version if field.ref.spec is self.spec else 0)
            for element in {data[at + i * size : at + (i + 1) * size] for i in range(count if can_refuse(field.ref) else 0)}:
                wrong.extend(inner.judge(element))
        elif field.sort == "enum" and not field.ref.open or field.min is not None or field.max is not None and not field.variable:
            for element in {data[at + i * size : at + (i + 1) * size] for i in range(count)}:
                number = int.from_bytes(element, endian_of(field))
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
            number = zlib.crc32(zeroed)
        return data[:at] + number.to_bytes(size, endian_of(leaf.field)) + data[at + size :]

    def build(self, given: dict | None = None, counts: dict | None = None) -> bytes | None:
        """A packet that is right but for what is given: values by path, elements of arrays by path."""
        given, counts = given or {}, counts or {}
        if len(given) == 1 and not counts:
            patched = self.patched(*next(iter(given.items())))
            if patched is not None:
                return patched
        elif not given and not counts and self.base is not None:
            return self.base
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
        except Overflow:
            pass
        whole = self.repaired(bytes(data))
        if not given and not counts:
            self.base = whole
        return whole

    def alone(self, leaf: Leaf) -> bool:
        """Whether nothing else goes by a field, and it is all of its bytes."""
        field = leaf.field
        return leaf.path[-1] not in self.named and not field.overlay and not field.variable and field.sort not in ("union", "bits")

    def patched(self, path: tuple, value) -> bytes | None:
        """The least packet with one field otherwise, when nothing else goes by that field."""
        leaf = next((leaf for leaf in self.leaves if leaf.path == path), None)
        if leaf is None or not self.alone(leaf):
            return None
        data, at = bytearray(self.build()), leaf.offsets[self.version]
        part = value if isinstance(value, bytes) else value.to_bytes(leaf.field.width // 8, endian_of(leaf.field))
        data[at : at + len(part)] = part
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
        except Overflow:
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


def _ruled(leaf: Leaf) -> bool:
    """Whether anything in a leaf can be refused."""
    field = leaf.field
    if field.sort in ("int", "flags") and not field.variable and field.reserved is None and leaf.tag is None:
        return field.fixed is not None or field.min is not None or field.max is not None
    return True


def _names(field: Item) -> set[str]:
    """The last names of fields that a field's rules go by."""
    rules = [field.min, field.max, field.count, field.offset, field.if_]
    for bit in (field.bits or []) if field.sort == "bits" else ():
        rules += [bit.min, bit.max]
    found: set[str] = set().union(*(_names_of(rule) for rule in rules))
    if field.sort == "union":
        found |= {str(part.name) for part in field.union.selector.fields}
        for struct in field.union.members.values():
            found = found.union(*(_names(inner) for inner in struct.all_fields))
    return found


def _names_of(rule) -> set[str]:
    if not isinstance(rule, expressions.Expr):
        return set()
    return {str(part.name) for name in rule.names() if hasattr(name.target, "fields") for part in name.target.fields}
