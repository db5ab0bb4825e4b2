"""Vectors of what is saved: every field of a record at, below and above its limits, in every state version, as short scripts that the harness makes streams of
(tests/fuzz/saved.c). What must come of them is said by the spec. And things that inspect shows whatever stands in them (tests/fuzz/shown.c)."""

from __future__ import annotations

from ...layout import saved
from ...read.values import Item
from ..fuzz.shown import points_inside, shown
from ..inspect.tree import stores, unstored

SET, EVERY, COUNT, WIDTH, DROP, TWICE, RENAME, TEXT, EXTRA = range(9)
BYTES_MAX = 1 << 16  # of a field
RAW = 1  # in the place of a packet stands the struct itself
FILLINGS = ((b"", "zeros"), (b"\xff" * 4096, "ones"), (bytes(range(256)) * 2, "other bytes"))


def u(number: int, size: int) -> bytes:
    return (number & (1 << 8 * size) - 1).to_bytes(size, "little")


# -------------------------------------------------------------------------------------------------------------- streams


def streams(spec: Item) -> list[tuple[str, bytes, str]]:
    """(expected, input, what it is)"""
    found = []
    for number, thing in enumerate(saved.things(spec)):
        found += _Thing(spec, number, thing).vectors()
    return found


def allowed(field: saved.Saved, value: int) -> bool:
    if not field.low <= value <= field.high or value & field.fixed_bits != field.fixed_value:
        return False
    return field.values is None or value in field.values


class _Thing:
    def __init__(self, spec: Item, number: int, thing: saved.Thing) -> None:
        self.spec, self.number, self.thing = spec, number, thing
        self.now = saved.version(spec)
        self.found: list[tuple[str, bytes, str]] = []

    def add(self, expected: str, what: str, *steps: bytes, version: int | None = None) -> None:
        version = self.now if version is None else version
        data = u(0, 1) + u(self.number, 1) + u(version, 2) + b"".join(steps)
        self.found.append((expected, data, f"{self.thing.name}{what}"))

    def vectors(self) -> list[tuple[str, bytes, str]]:
        for version in range(max(1, self.thing.since), self.now + 1):
            self.add("ok", f" of version {version}", version=version)
        self.add("refused:state-version", " of the version to come", version=self.now + 1)
        for place, field in enumerate(self.thing.fields):
            self.field(place, field)
        for gone in self.spec.retired_state or []:
            if gone.field and str(gone.thing) == self.thing.name:
                name = str(gone.field).encode()
                extra = u(EXTRA, 1) + bytes(2) + u(len(name), 4) + bytes(8) + name
                self.add("ok", f".{gone.field}, which is gone", extra, version=int(gone.until))
                self.add(f"refused:{gone.field}", f".{gone.field}, which was gone", extra, version=int(gone.until) + 1)
        return self.found

    def field(self, place: int, field: saved.Saved) -> None:
        step = lambda action, a=0, b=0, text=b"": u(action, 1) + u(place, 2) + u(a, 4) + u(b, 8) + text
        name, refused = f".{field.name}", f"refused:{field.name}"
        self.add(refused, f"{name} is not there", step(DROP))
        self.add(refused, f"{name} is there twice", step(TWICE))
        self.add("refused", f"{name} is called otherwise", step(RENAME))
        if field.since > max(1, self.thing.since):
            self.add("ok", f"{name} is not there yet", step(DROP), version=field.since - 1)
            self.add(refused, f"{name} is there too early", step(COUNT, field.count), version=field.since - 1)
        width = 1 if field.sort in ("name", "text") else field.width
        other = 2 * width if width < 8 else 4
        self.add(refused, f"{name} has elements of {other} bytes", step(WIDTH, other))
        if field.sort == "name":
            for state in [*field.names, "", field.names[0][:-1], field.names[-1] + "x"]:
                text = state.encode()
                self.add("ok" if state in field.names else refused, f"{name} is {state!r}", step(TEXT, len(text), 0, text))
            return
        if field.count * field.width > BYTES_MAX:
            return
        least = field.count if field.sort == "number" else 0
        for count in sorted({0, 1, field.count - 1, field.count, field.count + 1}):
            if count >= 0:
                expected = "ok" if least <= count <= field.count else refused
                self.add(expected, f"{name} has {count} elements", step(COUNT, count))
        if field.sort == "text":
            text = b"a\0b"
            if field.count >= len(text):
                self.add(refused, f"{name} has a NUL", step(TEXT, len(text), 0, text))
            return
        grown = step(COUNT, field.count)
        for value in _beside(field):
            expected = "ok" if allowed(field, value) else refused
            for element in sorted({0, field.count - 1}) if field.count else ():
                self.add(expected, f"{name} is {value:#x}, element {element}", grown, step(SET, element, value))
        for value in [value for value in _beside(field) if allowed(field, value)][-1:]:
            self.add("ok", f"{name} is {value:#x} everywhere", grown, step(EVERY, 0, value))


def _beside(field: saved.Saved) -> list[int]:
    """Values at, below and above each limit that fit the field's width."""
    full = (1 << 8 * field.width) - 1
    values = {0, full, field.low, field.high, field.fixed_value, full & ~field.fixed_bits | field.fixed_value, *(field.values or [])}
    for limit in (field.low, field.high, *(field.values or [])):
        values |= {limit - 1, limit + 1}
    run = field.fixed_bits
    for bit in range(8 * field.width):
        inside = [bool(run >> near & 1) if near >= 0 else False for near in (bit - 1, bit, bit + 1)]
        if inside[1] and not (inside[0] and inside[2]):
            values.add(field.fixed_value ^ 1 << bit)
    return sorted(value for value in values if 0 <= value <= full)


# ---------------------------------------------------------------------------------------------------------------- trees


def trees(spec: Item) -> list[tuple[str, bytes, str]]:
    """Structs with nothing, with all ones and with other bytes in them; states of machines. Packets are those of SPEC/wire."""
    found = []
    every = list(shown(spec))
    versions = len(getattr(spec, "versions", None) or [0])

    def add(index: int, version: int, data: bytes, what: str) -> None:
        found.append(("ok", u(index, 2) + u(version, 1) + u(RAW, 1) + data, what))

    for index, record in enumerate(every):
        if not points_inside(record):
            for version in sorted({0, versions - 1}):
                for data, what in FILLINGS:
                    add(index, version, data, f"{record.name} of {what}")
    for machine in getattr(spec, "machines", None) or []:
        for state in range(len(machine.states) + 1):
            add(len(every), 0, u(state, 4), f"{machine.name} in state {state}")
        every.append(machine)
    for title in [*(f"what {title} stores" for title, *_ in stores(spec)), *(member["name"] for member in unstored(spec))]:
        for data, what in FILLINGS:
            add(len(every), 0, data, f"{title} of {what}")
        every.append(title)
    return found
