"""Records flattened: what decoders, encoders and views walk over.

A *record* is a struct or a message; a *leaf* is a field reached through the structs that hold it, with its place in every version.
"""

from __future__ import annotations

import dataclasses

from ..read.values import Item
from ..resolve.context import Path
from ..resolve.names import C_NAME, c_name, snake
from . import places


def uint(width: int) -> str:
    """The C type that holds so many bits."""
    return f"uint{next(w for w in (8, 16, 32, 64) if w >= width)}_t"


def hidden(field: Item) -> bool:
    """Whether a field is on the wire only: nobody reads or sets it."""
    if field.sort == "pad" or field.reserved in ("zero", "ignore"):
        return True
    if field.sort == "bits":
        return all(hidden(bit) for bit in field.bits)
    return field.fixed is not None


def record_name(record: Item) -> str:
    return c_name(record.spec, record.name)


@dataclasses.dataclass(slots=True)
class Leaf:
    """A field inside a record: `offsets[v]` is its place in version v, None where it is not there, -1 where the packet says."""

    field: Item
    path: tuple[str, ...]
    offsets: tuple
    tag: int | None = None  # the value that makes the message this one

    @property
    def dotted(self) -> str:
        return ".".join(self.path)

    @property
    def local(self) -> str:
        name = "_".join(snake(part) for part in self.path)
        return name + "_" if name in TAKEN else name

    @property
    def member(self) -> str:
        return ".".join(snake(part) for part in self.path)

    @property
    def fixed(self) -> int | None:
        return self.tag if self.tag is not None else self.field.fixed


TAKEN = frozenset(
    """bytes size version out in room i value value_ es_result memcpy memset memcmp index time read write exit signal send recv link open close
    abs labs div rand stat select pipe remove rename y0 y1 yn j0 j1 jn gamma""".split()
)


class Shape:
    """A record flattened: its leaves in order, and how versions differ."""

    def __init__(self, record: Item, tags: dict | None = None) -> None:
        self.record, self.spec = record, record.spec
        self.versions = list(getattr(self.spec, "versions", None) or [])
        first = getattr(record, "first", 0)
        last = getattr(record, "last", None)
        self.active = list(range(first, (len(self.versions) if last is None else last + 1) or 1))
        self.tags = tags or {}
        self.leaves: list[Leaf] = []
        base = tuple(0 if v in self.active else None for v in range(max(1, len(self.versions))))
        self._walk(record, record.all_fields, (), base)

    def _walk(self, record: Item, fields: list[Item], path: tuple[str, ...], base: tuple) -> None:
        for field in fields:
            offsets = []
            for v, start in enumerate(base):
                at = places.of(record, self.spec, v).offsets.get(id(field)) if start is not None else None
                offsets.append(at if at is None or at < 0 else at + start)
            here = (*path, str(field.name))
            if field.sort == "struct" and field.count is None:
                self._walk(field.ref, field.ref.all_fields, here, tuple(offsets))
            else:
                leaf = Leaf(field, here, tuple(offsets))
                for path_of_tag, value in self.tags.items():
                    if here == path_of_tag:
                        leaf.tag = value
                if any(o is not None for o in offsets):
                    self.leaves.append(leaf)

    def fixed_sizes(self) -> list[tuple[int, int, int]]:
        """(first, last, size): runs of versions with one size of the fixed part."""
        return self.runs(
            [
                places.of(self.record, self.spec, v).fixed if v in self.active else None
                for v in range(max(1, len(self.versions)))
            ]
        )

    def runs(self, values: list | tuple) -> list[tuple[int, int, object]]:
        out: list[list] = []
        for v in self.active:
            value = values[v]
            if value is None:
                continue
            if out and out[-1][2] == value and out[-1][1] == v - 1:
                out[-1][1] = v
            else:
                out.append([v, v, value])
        return [tuple(run) for run in out]

    def condition(self, first: int, last: int) -> list[str]:
        """C terms that are true in versions first..last, none when that is all of them."""
        terms = []
        if first > self.active[0]:
            terms.append(f"version >= {C_NAME(self.spec, 'version', self.versions[first])}")
        if last < self.active[-1]:
            terms.append(f"version <= {C_NAME(self.spec, 'version', self.versions[last])}")
        return terms

    @property
    def variable(self) -> bool:
        return any(leaf.field.variable for leaf in self.leaves)

    def presence(self, leaf: "Leaf") -> list[str]:
        """C terms that are true where a leaf is there at all."""
        there = [v for v in self.active if leaf.offsets[v] is not None]
        return self.condition(there[0], there[-1])

    def inside(self, leaf: "Leaf", case: str, struct: Item) -> list["Leaf"]:
        """The leaves of a union's case."""
        sub = Shape.__new__(Shape)
        sub.record, sub.spec, sub.versions, sub.active, sub.tags, sub.leaves = (
            struct,
            self.spec,
            self.versions,
            self.active,
            {},
            [],
        )
        sub._walk(struct, struct.all_fields, (*leaf.path, str(case)), leaf.offsets)
        return sub.leaves

    def leaf(self, path: tuple[str, ...]) -> Leaf | None:
        return next((leaf for leaf in self.leaves if leaf.path == path), None)

    def assert_single_loads(self) -> None:
        """Each byte of the fixed part is in at most one load, in every version; overlays are second views and do not count."""
        for v in self.active:
            seen: dict[int, str] = {}
            for leaf in self.leaves:
                start = leaf.offsets[v]
                if start is None or start < 0 or leaf.field.variable or leaf.field.overlay:
                    continue
                for byte in range(start, start + leaf_size(leaf.field, v)):
                    if byte in seen:
                        raise AssertionError(f"{self.record}: byte {byte} is loaded for {seen[byte]} and {leaf.dotted}")
                    seen[byte] = leaf.dotted


def leaf_size(field: Item, v: int) -> int:
    return places.size_of(None, field, v)


def element_size(field: Item) -> int:
    """Bytes of one element of an array."""
    return places.of(field.ref, field.spec, 0).fixed if field.sort == "struct" else field.width // 8


def element_versions(field: Item) -> bool:
    return field.sort == "struct" and has_versions(field.ref)


def has_versions(record: Item) -> bool:
    return bool(getattr(record.spec, "versions", None))


def path_of(target: Path) -> tuple[str, ...]:
    return tuple(str(field.name) for field in target.fields)


def endian_of(field: Item) -> str:
    return field.endian or field.spec.endian or "little"
