"""Vectors of everything but packets, as inputs of the targets: tests/fuzz/*.c say how those begin. What must come of the last access or event is said."""

from __future__ import annotations

import dataclasses

from ...lower.intercepts import msr as msrs
from ...lower.intercepts.hypercall import REGISTERS
from ...lower.intercepts.msr import numbers
from ...read.values import Item
from ...resolve import callers
from ...resolve.names import c_name, snake
from ..fuzz.machines import otherwise_of, sides, step_of
from ..fuzz.tables import masks_of
from . import settings
from .packets import Packet
from .wire import tries

STEPS_MAX = 60  # of one input
OTHER = 0xFF  # in the place of an entry's number: a place of its own follows


@dataclasses.dataclass(slots=True)
class Vector:
    target: str
    expected: str
    data: bytes
    what: str


def vectors(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    for machine in getattr(spec, "machines", None) or []:
        found += _machine(spec, machine)
    if spec.kind == "registers" and spec.side in ("device", "both"):
        found += _registers(spec)
    elif spec.kind == "intercepts":
        of = {"msr": _msrs, "io-port": _ports, "mmio": _ports, "cpuid": _cpuid, "hypercall": _hypercalls}
        found += of[spec.space](spec)
    elif getattr(spec, "commands", None) is not None:
        found += _commands(spec)
    elif spec.kind == "settings":
        found += [Vector("settings", *rest) for rest in settings.vectors(spec)]
    return found


def u(number: int, size: int) -> bytes:
    return (number & (1 << 8 * size) - 1).to_bytes(size, "little")


# ---------------------------------------------------------------------------------------------------------- machines


def _machine(spec: Item, machine: Item) -> list[Vector]:
    bits = {f.name: i % 64 for i, f in enumerate(spec.out.by_hand)}
    guard_bit = lambda name: 1 << bits[c_name(spec, machine.name, "if", name)]
    events, states = [str(e) for e in machine.all_events], [str(s) for s in machine.states]

    def outcomes(state: str, event: str):
        """(answers of guards, step, next state): all that can happen."""
        transitions = machine.pairs.get((state, event), [])
        guards = list(dict.fromkeys(t.guard for t in transitions if t.guard is not None))
        for chosen in range(1 << len(guards)):
            yes = {g: bool(chosen >> i & 1) for i, g in enumerate(guards)}
            taken = next((t for t in transitions if t.guard is None or yes[t.guard] != t.negated), None)
            answers = sum(guard_bit(g) for g in guards if yes[g])
            if taken is not None:
                yield answers, step_of(machine, event, taken), str(taken.to) if taken.to is not None else state
            else:
                heard = event in machine.messages and not machine.states[state].final
                yield answers, otherwise_of(machine) if heard else "refused", state

    def step(way: int, answers: int, filled: bool) -> bytes:
        return u(way, 1) + u(answers, 8) + (b"\0" if filled else b"")

    # The shortest way to each state.
    start = str(machine.start)
    ways: dict[str, bytes] = {start: b""}
    pending = [start]
    while pending:
        state = pending.pop(0)
        for number, event in enumerate(events):
            for answers, _, to in outcomes(state, event):
                if to not in ways:
                    ways[to] = ways[state] + step(number, answers, event in machine.messages)
                    pending.append(to)
    found: list[Vector] = []
    target = str(machine.name)
    heard = sides(spec, machine)
    for state in states:
        if state not in ways:
            continue
        for number, event in enumerate(events):
            for answers, said, to in outcomes(state, event):
                data = ways[state] + step(number, answers, event in machine.messages)
                found.append(Vector(target, f"{said}:{to}", data, f"{event} in {state}"))
        for s, side in enumerate(heard):
            for m, message in enumerate(spec.messages):
                way = len(events) + s * len(spec.messages) + m
                mine = message.name in machine.messages and message.from_ in (side, "both") and message.tag_values
                said = list(outcomes(state, str(message.name)))[0] if mine else (0, "refused", state)
                data = ways[state] + step(way, said[0], True)
                found.append(Vector(target, f"{said[1]}:{said[2]}", data, f"{message.name} in {state}, by its tag"))
        if any(other.timeout is not None for other in machine.states.values()):
            timeout = machine.states[state].timeout
            said = list(outcomes(state, str(timeout.event)))[0] if timeout is not None else (0, "silent", state)
            way = len(events) + len(heard) * len(spec.messages)
            found.append(Vector(target, f"{said[1]}:{said[2]}", ways[state] + step(way, said[0], False), f"time is over in {state}"))
    return [v for v in found if len(v.data) <= STEPS_MAX * 10]


# --------------------------------------------------------------------------------------------------------- registers


def _registers(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    places = [r.name for r in spec.registers]

    def access(write: bool, width: int, which: int, value: int = 0, distance: int = 0, offset: int | None = None) -> bytes:
        place = u(which, 1) if offset is None else u(OTHER, 1) + u(offset, 4)
        return u(int(write) | (width.bit_length() - 1) << 1, 1) + place + u(distance, 1) + u(value, 8)

    def add(expected: str, data: bytes, what: str) -> None:
        found.append(Vector("registers", expected, data, what))

    exact = not (spec.split or spec.narrow)
    for i, register in enumerate(spec.registers):
        if i >= OTHER:
            break
        before, sure = _meet(spec, register, places, access)
        full = (1 << register.bytes * 8) - 1
        shared = sum(bool(set(register.offsets) & set(other.offsets)) for other in spec.registers) > 1
        reach = register.bytes in [int(w) for w in spec.widths]
        word = lambda allowed: ("ok" if allowed else "any" if shared else "refused") if sure and reach else "any" if sure else "any"
        for value in (0, full, 0x5A5A5A5A5A5A5A5A & full, 1, full ^ full >> 1):
            data = before + access(True, register.bytes, i, value)
            add(word(register.access not in ("ro", "rsvd")), data, f"{register.name}: {value:#x} written")
            data += access(False, register.bytes, i)
            add(word(register.access not in ("wo", "rsvd")), data, f"{register.name}: {value:#x} written, read")
        for field in register.fields or []:
            data = before + access(True, register.bytes, i, field.bits.mask) + access(False, register.bytes, i)
            add(word(register.access not in ("wo", "rsvd")), data, f"{register.name}.{field.name}")
        for width in (1, 2, 4, 8):
            if width != register.bytes:
                wrong = "refused" if exact else "any"
                for write in (False, True):
                    add(wrong, before + access(write, width, i), f"{register.name}: {'written' if write else 'read'} with {width} bytes")
        if register.count is not None:
            last = register.offsets[-1]
            for write in (False, True):
                allowed = register.access not in (("ro", "rsvd") if write else ("wo", "rsvd"))
                add(word(allowed), before + access(write, register.bytes, i, full, offset=last), f"{register.name}: the last")
                add("any", before + access(write, register.bytes, i, full, offset=last + register.step), f"{register.name}: behind the last")
        for distance in (-1, 1):
            add("any", before + access(False, register.bytes, i, distance=distance), f"{register.name}: {distance} bytes beside")
    size = int(spec.space.value)
    end = int(spec.instances.count) * int(spec.instances.stride) if spec.instances else size
    for width in (1, 2, 4, 8):
        for write in (False, True):
            add("refused", access(write, width, 0, offset=end), f"behind the block, {width} bytes")
            if spec.instances:
                add(
                    "any",
                    access(write, width, 0, offset=int(spec.instances.stride) * (int(spec.instances.count) - 1)),
                    f"the last instance, {width} bytes",
                )
    return found


def _meet(spec: Item, register: Item, places: list, access) -> tuple[bytes, bool]:
    """Accesses that make a register's conditions true, and whether they are sure to."""
    data, sure = b"", True
    wanted: dict[str, int] = {}
    for other, field, value in register.conditions:
        low, width = (field.bits.low, field.bits.width) if field is not None else (0, other.bytes * 8)
        mask = (1 << width) - 1 << low
        now = wanted.get(other.name, int(other.reset or 0))
        wanted[other.name] = (now & ~mask) | value << low
        if wanted[other.name] != int(other.reset or 0):
            masks = masks_of(other)
            sure = sure and mask & (masks["rw"] | masks["wo"]) == mask and not other.conditions
    for name, value in wanted.items():
        other = spec.by_name[name]
        if value != int(other.reset or 0):
            data += access(True, other.bytes, places.index(name), value)
    return data, sure


# ------------------------------------------------------------------------------------------------------------ callers


def numbered(spec: Item) -> list[tuple[int, dict]]:
    """Callers by their numbers in the harness's table."""
    return list(enumerate(callers.callers(spec)))


def first(spec: Item, admits) -> int:
    """The number of the first caller that may; 0 where everybody may or nobody."""
    return next((i for i, caller in numbered(spec) if admits is None or admits.may(caller)), 0)


# --------------------------------------------------------------------------------------------------------------- MSRs


def _msrs(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    known = {number: entry for entry in spec.entries for number in numbers(entry)}

    everybody = numbered(spec)

    def access(write: bool, msr: int, value: int = 0, refused: bool = False, caller: int | None = None) -> bytes:
        if caller is None:
            caller = first(spec, known[msr].admits) if msr in known else 0
        return u(int(write) | int(refused) << 1 | caller << 2, 1) + u(OTHER, 1) + u(msr, 4) + b"\0" + u(value, 8)

    def word(write: bool, msr: int, value: int, refused: bool, caller: int | None = None) -> str:
        entry = known.get(msr)
        if entry is None:
            return "ok" if spec.default == "ignore" else "refused:"
        number = first(spec, entry.admits) if caller is None else caller
        if entry.admits is not None and not entry.admits.may(everybody[number][1]):
            other = msrs.others(spec, entry, "write" if write else "read")
            return "refused:" if other == "fault" else "ok"
        answer = entry.write if write else entry.read
        action = isinstance(answer, str) and answer not in ("stored", "store", "fault", "ignore")
        if answer == "fault":
            return "refused:"
        zero = sum(r.bits.mask for r in entry.reserved or [] if r.rule == "zero") if write else 0
        if value & zero:
            return "refused:"
        return ("refused:" if write else "refused") if action and refused else "ok"

    def add(write: bool, msr: int, value: int, what: str, refused: bool = False, caller: int | None = None) -> None:
        data = access(write, msr, value, refused, caller)
        found.append(Vector("intercepts", word(write, msr, value, refused, caller), data, what))
        if write:
            found.append(Vector("intercepts", word(False, msr, 0, False), data + access(False, msr), f"{what}, read"))

    for entry in spec.entries:
        for number, caller in everybody if entry.admits is not None else ():
            add(False, entry.match.low, 0, f"{entry.name}: read by {_called(caller)}", caller=number)
            add(True, entry.match.high, 0, f"{entry.name}: 0 written by {_called(caller)}", caller=number)
        for msr in dict.fromkeys((entry.match.low, entry.match.high)):
            add(False, msr, 0, f"{entry.name}: read")
            add(False, msr, 0, f"{entry.name}: read, and the action refuses", refused=True)
            add(True, msr, 0, f"{entry.name}: 0 written")
            add(True, msr, 1, f"{entry.name}: 1 written, and the action refuses", refused=True)
            add(True, msr, (1 << 64) - 1, f"{entry.name}: all ones written")
            reserved = sum(r.bits.mask for r in entry.reserved or [] if r.rule == "zero")
            add(True, msr, (1 << 64) - 1 & ~reserved, f"{entry.name}: all that may be written")
            for r in entry.reserved or []:
                for bit in dict.fromkeys((r.bits.low, r.bits.high)):
                    add(True, msr, 1 << bit, f"{entry.name}: reserved bit {bit}")
            for field in entry.fields or []:
                add(True, msr, field.bits.mask, f"{entry.name}.{field.name}")
        for msr in (entry.match.low - 1, entry.match.high + 1, entry.match.low + 1):
            if 0 <= msr <= 0xFFFFFFFF and msr not in known:
                add(False, msr, 0, f"beside {entry.name}: read")
                add(True, msr, 1, f"beside {entry.name}: written")
    return found


def _called(caller: dict) -> str:
    return ", ".join(f"{axis} {number}" for axis, number in caller.items())


# ------------------------------------------------------------------------------------------------ ports and addresses


def _ports(spec: Item) -> list[Vector]:
    found: list[Vector] = []

    everybody = numbered(spec)

    def access(write: bool, width: int, address: int, what: str, caller: int | None = None) -> None:
        covered = [
            e
            for e in spec.entries
            if e.match.low <= address and address + width - 1 <= e.match.high and (not e.widths or width in [int(w) for w in e.widths])
        ]
        admits = covered[0].admits if covered else None
        number = first(spec, admits) if caller is None else caller
        how = int(write) | (width.bit_length() - 1) << 1 | number << 3
        data = u(how, 1) + u(OTHER, 1) + u(address, 8) + b"\0" + u(0x8877665544332211, 8)
        way = "written" if write else "read"
        allowed = covered and (admits is None or admits.may(everybody[number][1]))
        found.append(Vector("intercepts", "ok" if allowed else "refused", data, f"{what}: {way} with {width} bytes"))

    for entry in spec.entries:
        for width in (1, 2, 4, 8):
            for write in (False, True):
                for number, caller in everybody if entry.admits is not None else ():
                    access(write, width, entry.match.low, f"{entry.name}, {_called(caller)}", number)
                access(write, width, entry.match.low, str(entry.name))
                access(write, width, entry.match.high - width + 1, f"{entry.name}, its end")
                access(write, width, entry.match.high, f"{entry.name}, over its end")
                if entry.match.low > 0:
                    access(write, width, entry.match.low - 1, f"before {entry.name}")
                if entry.match.high < (1 << 64) - 1:
                    access(write, width, entry.match.high + 1, f"behind {entry.name}")
    return found


# -------------------------------------------------------------------------------------------------------------- CPUID


def _cpuid(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    own = [e for e in spec.entries if not e.host]
    total = sum(e.match.high - e.match.low + 1 for e in own)
    everybody = [(u(i, 1), caller) for i, caller in numbered(spec)] if len(numbered(spec)) > 1 else [(b"", {})]
    for room, word in ((0, "refused" if total else "any"), (total - 1, "refused"), (total, "ok"), (total + 1, "ok")):
        if room >= 0:
            for queries in (0, 0xFFFFFFFF):
                for byte, caller in everybody:
                    what = ", ".join(filter(None, [f"room for {room} leaves", _called(caller)]))
                    found.append(Vector("intercepts", word if total else "any", u(room, 1) + u(queries, 4) + byte, what))

    def host(leaf: int, subleaf: int, what: str) -> None:
        out = any(d.low <= leaf <= d.high for d in spec.drop or []) or any(
            e.match.low <= leaf <= e.match.high and (e.sub is None or int(e.sub) == subleaf) for e in own
        )
        entry = u(OTHER, 1) + u(leaf, 4) + b"\0" + u(subleaf, 1) + b"\xff" * 16
        asks = any(e.host and (e.may is not None or any(bit.asks for bit in callers.conditional(e))) for e in spec.entries)
        for queries in (0, 0xFFFFFFFF):
            for byte, caller in everybody if asks else everybody[:1]:
                said = ", ".join(filter(None, [what, _called(caller)]))
                found.append(Vector("intercepts", "refused" if out else "ok", b"\0" + u(queries, 4) + byte + entry, said))

    for entry in spec.entries:
        for leaf in dict.fromkeys((entry.match.low - 1, entry.match.low, entry.match.high, entry.match.high + 1)):
            if 0 <= leaf <= 0xFFFFFFFF:
                for subleaf in dict.fromkeys((0, 1, int(entry.sub or 0))):
                    host(leaf, subleaf, f"{leaf:#x}.{subleaf} of the host, by {entry.name}")
    for dropped in spec.drop or []:
        for leaf in (dropped.low - 1, dropped.low, dropped.high, dropped.high + 1):
            if 0 <= leaf <= 0xFFFFFFFF:
                host(leaf, 0, f"{leaf:#x} of the host, by what is dropped")
    return found


# --------------------------------------------------------------------------------------------------------- hypercalls


def _hypercalls(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    control = spec.control
    most = (1 << control.rep_count.width) - 1
    everybody = numbered(spec)

    def part(entry: Item, name: str) -> bytes:
        return Packet(entry.refs[name], 0).build() if entry.refs[name] is not None else b""

    def call(
        entry: Item,
        number: int,
        what: str,
        fast=False,
        variable=0,
        count=0,
        start=0,
        odd=(0, 0),
        places=(0, 0),
        noise=0,
        content=None,
        expected=None,
        outside=(1 << 64) - 1,
        caller=None,
    ) -> None:
        by = first(spec, entry.admits) if caller is None else caller
        form = int(fast) | (2 if noise else 0) | places[0] << 2 | places[1] << 4
        data = u(number, 1) + u(form, 1) + (u(by, 1) if len(everybody) > 1 else b"") + u(variable, 1) + u(count, 2) + u(start, 2) + u(odd[0], 1) + u(odd[1], 2)
        data += u(noise, 8) if noise else b""
        body = part(entry, "input") + bytes(8 * variable) + part(entry, "rep_input") * count if content is None else content
        if fast:
            data += body[:REGISTERS].ljust(REGISTERS, b"\0")
        else:
            for place in places:
                data += {0: b"", 1: u(0, 2), 2: u(1, 2), 3: u(outside, 8)}[place]
            data += u(len(body), 2) + body
        if expected is None:
            expected = _call_word(entry, fast, variable, count, start, part)
        found.append(Vector("intercepts", expected, data, f"{entry.name}: {what}"))

    for number, entry in enumerate(spec.entries):
        if number >= OTHER:
            break
        least = 1 if entry.rep else 0
        for by, caller in everybody if entry.admits is not None else ():
            may = entry.admits.may(caller)
            call(entry, number, _called(caller), fast=entry.fast == "required", count=least, caller=by, expected=None if may else "refused:")
        for fast in (False, True):
            form = "fast" if fast else "by memory"
            call(entry, number, form, fast=fast, count=least)
            call(entry, number, f"{form}, repeats or not, the other way", fast=fast, count=1 - least)
            call(entry, number, f"{form}, begins behind its repetitions", fast=fast, count=least, start=least)
            call(entry, number, f"{form}, begins with the second", fast=fast, count=2, start=1)
            call(entry, number, f"{form}, {most} repetitions", fast=fast, count=most, content=b"", expected="any")
            for size in dict.fromkeys((1, int(entry.variable_header or 0) // 8, int(entry.variable_header or 0) // 8 + 1)):
                call(entry, number, f"{form}, variable header of {8 * size} bytes", fast=fast, variable=size, count=least)
            call(entry, number, f"{form}, input all ones", fast=fast, count=least, content=b"\xff" * 64, expected="any")
            for bit in range(64):
                if not any(getattr(control, snake(p)).mask >> bit & 1 for p in ("code", "fast", "variable-header-size", "rep-count", "rep-start")):
                    call(entry, number, f"{form}, reserved bit {bit}", fast=fast, count=least, noise=1 << bit, expected="refused:reserved")
            call(entry, number, f"{form}, the action fails", fast=fast, count=least, odd=(1, 5), expected="any")
        call(entry, number, "the second repetition fails", count=3 if entry.rep else 0, odd=(2, 5), expected="any")
        for place in (1, 2, 3):
            call(entry, number, f"input at place {place}", count=least, places=(place, 0), expected="any")
            call(entry, number, f"output at place {place}", count=least, places=(0, place), expected="any")
        for places in ((3, 0), (0, 3)):
            what = f"{'input' if places[0] else 'output'} where no memory is"
            call(entry, number, what, count=least, places=places, outside=1 << 40, expected="any")
        for name in ("input", "rep_input"):
            for data, wrong in _bent(entry, name):
                content = part(entry, "input") + data if name == "rep_input" else data + part(entry, "rep_input")
                call(entry, number, wrong, count=least, content=content, expected="any")
    codes = {int(e.match) for e in spec.entries}
    for code in sorted({c + d for c in codes for d in (-1, 1)} | {0, control.code.mask >> control.code.low}):
        if code not in codes and 0 <= code <= min(0xFFFF, control.code.mask >> control.code.low):
            found.append(Vector("intercepts", "refused:", u(OTHER, 1) + u(code, 2) + bytes(21), f"code {code:#x}"))
    return found


def _bent(entry: Item, name: str):
    """The structs of a call at their limits."""
    if entry.refs[name] is None:
        return
    packet = Packet(entry.refs[name], 0)
    for leaf in packet.leaves:
        for given, counts, what in tries(packet, leaf):
            yield packet.build(given, counts), f"{leaf.dotted}{what}"


def _call_word(entry: Item, fast: bool, variable: int, count: int, start: int, part) -> str:
    """What the rules of the control word say; the parameters are right."""
    if fast and entry.fast == "never" or not fast and entry.fast == "required":
        return "refused:control"
    if 8 * variable > int(entry.variable_header or 0) // 8 * 8:
        return "refused:control"
    if entry.rep and start >= count or not entry.rep and (count or start):
        return "refused:control"
    size = len(part(entry, "input")) + 8 * variable + count * len(part(entry, "rep_input"))
    if fast and size > REGISTERS:
        return "refused:input"
    for name in ("output", "rep_output"):
        ref = entry.refs[name]
        if ref is not None and Packet(ref, 0).judge(bytes(ref.layout[0].fixed)):
            return "any"  # an output of zeros breaks the output's own rules
    return "ok"


# ----------------------------------------------------------------------------------------------------------- commands


def _commands(spec: Item) -> list[Vector]:
    found: list[Vector] = []
    key = spec.commands.key
    order = "big" if spec.endian == "big" else "little"
    first = {"u8": 1, "u16": 2, "u32": 4}[str(key.type)]
    for row in spec.commands.rows:
        packet = Packet(row.ref, 0)

        def block(given: dict) -> bytes:
            data = bytearray(packet.build({(str(key.field),): int(row.match), **given}))
            if row.sub is not None:
                bits = row.sub.bits
                mask, low = (bits.mask, bits.low) if bits is not None else (0xFF, 0)
                data[int(row.sub.offset)] = data[int(row.sub.offset)] & ~mask & 0xFF | int(row.sub.value) << low
            return bytes(data)

        def add(data: bytes, what: str) -> None:
            wrong = packet.judge(data)
            expected = "refused:" + "|".join(dict.fromkeys(wrong)) if wrong else "ok"
            if row.sub is not None and len(data) <= int(row.sub.offset):
                expected = "refused"
            found.append(Vector("commands", expected, data, f"{row.name}: {what}"))

        base = block({})
        add(base, "least")
        add(base[:-1], "a byte short")
        add(base[:first], "nothing but its code")
        add(base + b"\xff", "a byte more")
        for leaf in packet.leaves:
            if leaf.field.count is None and leaf.field.sort in ("int", "enum", "flags") and leaf.path != (str(key.field),):
                add(block({leaf.path: (1 << leaf.field.width) - 1}), f"{leaf.dotted}, all ones")
    known = {int(row.match) for row in spec.commands.rows}
    for code in sorted({k + d for k in known for d in (-1, 1)}):
        if code not in known and 0 <= code < 1 << 8 * first:
            found.append(Vector("commands", f"refused:{key.field}", code.to_bytes(first, order) + bytes(31), f"code {code:#x}"))
    found.append(Vector("commands", f"refused:{key.field}", b"", "nothing"))
    return found
