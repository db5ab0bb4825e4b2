"""Packets at the limits of structs and messages: for each rule one at, one below and one above it, and what a decoder must say."""

from __future__ import annotations

import dataclasses

from ...layout.shape import Leaf, Shape, element_size, endian_of, leaf_size
from ...read.values import Item
from ...resolve.records import needs_functions
from .packets import BYTES_MAX, Overflow, Packet


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

    right = not packet.judge(base)

    def add(data: bytes | None, what: str, only: Leaf | None = None) -> None:
        if data is not None and len(data) <= BYTES_MAX and data not in found:
            found[data] = Vector(str(record.name), version, _said(packet.judge(data, only)), data, what)

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
            only = leaf if right and len(given) == 1 and leaf.path in given and packet.alone(leaf) else None
            add(packet.build(given, counts), f"{leaf.dotted}{what}", only)
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
    if field.min is not None or field.max is not None:
        packet.read(base, packet.wanted, values)
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
        except Overflow:
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
    except Overflow:
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
