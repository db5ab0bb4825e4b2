"""Registers and the intercepts of MSRs, ports, addresses and CPUID leaves, as tables of what the spec says of each."""

from __future__ import annotations

from ...lower.c import text as ctext
from ...lower.intercepts import msr, ports
from ...lower.intercepts.callers import members as masks
from ...lower.intercepts.cpuid import REGISTERS as CPUID_REGISTERS, registers as cpuid_registers
from ...lower.intercepts.ports import is_action
from ...read.values import Item
from ...resolve import callers
from ...resolve.names import C_NAME, c_name, snake
from .text import NO_MEMBER, NONE, Binding, array, braces, equal, truth

DRIVER_SPACE = 1 << 16  # bytes: a larger block is not tried from the driver's side


def bound(spec: Item) -> bool:
    """Whether a spec has a block, a table or a file that something can be asked of."""
    if spec.kind == "registers":
        return spec.side in ("device", "both")
    return spec.kind in ("intercepts", "settings") or getattr(spec, "commands", None) is not None


def bind(binding: Binding) -> None:
    spec = binding.spec
    if spec.kind == "registers":
        if spec.side in ("device", "both"):
            _registers(binding)
        _fields(binding)
        if spec.side in ("driver", "both"):
            _driver(binding)
    elif spec.kind == "intercepts" and spec.space != "hypercall":
        {"msr": _msrs, "cpuid": _cpuid, "io-port": _ports, "mmio": _ports}[spec.space](binding)


# ---------------------------------------------------------------------------------------------------------- registers


def masks_of(register: Item) -> dict[str, int]:
    """Bits of a register by their access."""
    masks = dict.fromkeys(("ro", "rw", "w1c", "w1s", "wo", "rsvd"), 0)
    left = (1 << register.bytes * 8) - 1
    for field in register.fields or []:
        masks[field.access or register.access] |= field.bits.mask
        left &= ~field.bits.mask
    masks[register.access] |= left
    return masks


def _registers(binding: Binding) -> None:
    spec = binding.spec
    block = f"struct {c_name(spec)}"
    rows = []
    for register in spec.registers:
        masks = masks_of(register)
        member = f"offsetof({block}, {snake(register.name)})" if register.stored else NO_MEMBER
        hidden = sum(f.bits.mask for f in register.fields or [] if f.access == "wo")
        row = [
            f".name = {ctext.string(register.name)}",
            f".at = {ctext.number(register.offsets[0])}",
            f".step = {register.step}",
            f".count = {int(register.count or 1)}",
            f".bytes = {register.bytes}",
            f".reads = {truth(register.access not in ('wo', 'rsvd'))}",
            f".writes = {truth(register.access not in ('ro', 'rsvd'))}",
            f".member = {member}",
            f".reset = {ctext.number(int(register.reset or 0))}",
            f".plain = {ctext.number(masks['rw'] | masks['wo'])}",
            f".w1c = {ctext.number(masks['w1c'])}",
            f".w1s = {ctext.number(masks['w1s'])}",
            f".hidden = {ctext.number(hidden)}",
            f".on_read = {binding.number('on-read', register.name)}",
            f".on_write = {binding.number('on-write', register.name)}",
        ]
        if register.conditions:
            conditions = []
            for other, field, value in register.conditions:
                low, width = (field.bits.low, field.bits.width) if field is not None else (0, other.bytes * 8)
                place = f"offsetof({block}, {snake(other.name)})"
                conditions.append(braces([place, other.bytes, low, ctext.number((1 << width) - 1), ctext.number(value)]))
            name = f"conditions_of_{snake(register.name)}"
            binding.parts.append(array("struct es_fuzz_condition", name, conditions))
            row += [f".conditions = {name}", f".condition_count = {len(conditions)}"]
        rows.append(row)
    binding.parts.append(array("struct es_fuzz_register", "registers", rows))
    binding.function("void", "reset_block", ["void *block"], [f"{c_name(spec, 'reset')}(block);"])
    for way, value in (("read", "uint64_t *value"), ("write", "uint64_t value")):
        binding.function(
            "es_result",
            f"{way}_block",
            ["void *block", "void *owner", "uint64_t offset", "unsigned width", value],
            [f"return {c_name(spec, way)}(block, owner, offset, width, value);"],
        )
    members = [
        f".value_size = sizeof({block})",
        ".reset = reset_block",
        ".read = read_block",
        ".write = write_block",
        f".widths = {sum({int(w) for w in spec.widths})}",
        f".standard = {ctext.number(int(spec.default))}",
        f".split = {truth(spec.split)}",
        f".narrow = {truth(spec.narrow)}",
        f".instances = {int(spec.instances.count) if spec.instances else 1}",
        f".stride = {ctext.number(int(spec.instances.stride) if spec.instances else 0)}",
        ".registers = registers",
        f".count = {len(rows)}",
    ]
    binding.add_struct("es_fuzz_registers", "block_of_registers", "registers", members)


def _fields(binding: Binding) -> None:
    """What a field's accessors set they get, and change nothing beside it."""
    spec = binding.spec
    device = spec.side in ("device", "both")
    block = f"struct {c_name(spec)}"
    for register in spec.registers:
        if not register.fields:
            continue
        type_ = f"uint{register.bytes * 8}_t"
        body: list = []
        stored = device and register.stored
        picks = (["0"] if spec.instances else []) + (["0"] if register.count is not None else [])
        place = snake(register.name) + "".join(f"[{p}]" for p in picks)
        if stored:
            body += [f"{block} block;", "memset(&block, 0, sizeof block);"]
        for field in register.fields:
            if field.access == "rsvd":
                continue
            mask = field.bits.mask
            ones = (1 << field.bits.width) - 1
            said = f"{register.name}.{field.name}"
            value = c_name(spec, "value", register.name, field.name)
            body.append(equal(f"{value}(({type_}){ctext.number(mask)})", ones, said))
            body.append(equal(C_NAME(spec, register.name, field.name, "mask"), mask, said))
            if stored:
                body.append(ctext.Call(f"{c_name(spec, 'set', register.name, field.name)}(", ["&block", *picks, ctext.number(ones)]))
                body.append(equal(f"block.{place}", mask, said))
                body.append(equal(f"{c_name(spec, 'get', register.name, field.name)}({', '.join(['&block', *picks])})", ones, said))
                body.append(ctext.Call(f"{c_name(spec, 'set', register.name, field.name)}(", ["&block", *picks, "0"]))
                body.append(equal(f"block.{place}", 0, said))
        if body:
            binding.checks.append(body)


def _driver(binding: Binding) -> None:
    """What the driver's side writes to memory it reads."""
    spec = binding.spec
    if int(spec.space.value) > DRIVER_SPACE:
        return
    for register in spec.registers:
        picks = (["0"] if spec.instances else []) + (["0"] if register.count is not None else [])
        reads, writes = register.access not in ("wo", "rsvd"), register.access not in ("ro", "rsvd")
        place = f"space + {ctext.number(register.offsets[0])}"
        body: list = [f"static _Alignas(8) uint8_t space[{int(spec.space.value)}];", f"memset({place}, 0x5a, {register.bytes});"]
        ones = ctext.number(int.from_bytes(b"\x5a" * register.bytes, "little"))
        if writes:
            body.append(f"memset({place}, 0, {register.bytes});")
            body.append(ctext.Call(f"{c_name(spec, 'mmio-write', register.name)}(", ["space", *picks, ones]))
            body.append(equal(f"space[{ctext.number(register.offsets[0])}]", 0x5A, str(register.name)))
        if reads:
            call = f"{c_name(spec, 'mmio-read', register.name)}({', '.join(['space', *picks])})"
            body.append(equal(call, ones, str(register.name)))
        binding.checks.append(body)


# ------------------------------------------------------------------------------------------------------------- callers


def who(item: Item, admits=None) -> str:
    """Who may, as the member of a table's row."""
    return f".who = {braces(masks(admits if admits is not None else item.admits))}"


def callers_of(binding: Binding) -> str:
    """All callers that a table tells apart, as the member of the table; it is made on the way."""
    rows = [braces([caller.get(axis, 0) for axis in callers.AXES]) for caller in callers.callers(binding.spec)]
    binding.parts.append(array("struct es_caller", "all_callers", rows))
    return f".callers = {{.all = all_callers, .count = {len(rows)}}}"


def caller(spec: Item) -> tuple[list[str], list[str]]:
    """What a wrapper begins with, and the argument that it passes on."""
    return ([], ["caller"]) if spec.axes else (["(void)caller;"], [])


CALLER = "const struct es_caller *caller"

# ---------------------------------------------------------------------------------------------------------------- MSRs

ANSWERS = {"stored": "STORED", "store": "STORED", "fault": "FAULT", "ignore": "IGNORE"}


def _answer(word) -> str:
    return "ES_FUZZ_" + ("NUMBER" if isinstance(word, int) else ANSWERS.get(str(word), "ACTION"))


def _msrs(binding: Binding) -> None:
    spec = binding.spec
    scopes = [s for s in ("vp", "vm") if any(e.stored and e.scope == s for e in spec.entries)]
    rows = []
    for entry in spec.entries:
        mask = lambda rule: sum(r.bits.mask for r in entry.reserved or [] if r.rule == rule)
        ro = sum(f.bits.mask for f in entry.fields or [] if f.access == "ro")
        stores = entry.stored and entry.write not in ("fault", "ignore")
        rows.append(
            [
                f".name = {ctext.string(entry.name)}",
                f".low = {ctext.number(entry.match.low)}",
                f".high = {ctext.number(entry.match.high)}",
                f".stride = {int(entry.stride)}",
                f".read = {_answer(entry.read)}",
                f".write = {_answer(entry.write)}",
                f".number = {ctext.number(int(entry.read) if isinstance(entry.read, int) else 0)}",
                f".on_read = {binding.number('read', entry.read) if _answer(entry.read).endswith('ACTION') else NONE}",
                f".on_write = {binding.number('write', entry.write) if _answer(entry.write).endswith('ACTION') else NONE}",
                f".stores = {truth(stores)}",
                f".scope = {1 if entry.scope == 'vm' else 0}",
                ".member = " + (f"offsetof(struct {c_name(spec, entry.scope)}, {snake(entry.name)})" if entry.stored else NO_MEMBER),
                f".reset = {ctext.number(int(entry.reset or 0))}",
                f".zero = {ctext.number(mask('zero'))}",
                f".keep = {ctext.number(mask('preserve') | ro)}",
                f".drop = {ctext.number(mask('ignore'))}",
                who(entry),
                *_others(spec, entry),
            ]
        )
        if entry.fields:
            binding.checks.append(_msr_fields(spec, entry))
    binding.parts.append(array("struct es_fuzz_msr", "msr_entries", rows))
    number = {"vp": 0, "vm": 1}
    unused, passed = caller(spec)
    everybody = callers_of(binding)
    body = [f"{c_name(spec, 'reset', s)}(stored[{number[s]}]);" for s in scopes] or ["(void)stored;"]
    binding.function("void", "reset_msrs", ["void *const stored[2]"], body)
    for way, value in (("read", "uint64_t *value"), ("write", "uint64_t value")):
        arguments = ["owner", *(f"stored[{number[s]}]" for s in scopes), "0", *passed, "msr", "value"]
        binding.function(
            "enum es_intercept",
            f"{way}_msr",
            ["void *owner", "void *const stored[2]", CALLER, "uint32_t msr", value],
            [*unused, *([] if scopes else ["(void)stored;"]), f"return {c_name(spec, way)}({', '.join(arguments)});"],
        )
    sizes = [f"sizeof(struct {c_name(spec, s)})" if s in scopes else "0" for s in ("vp", "vm")]
    members = [
        f".value_size = {braces(sizes)}",
        ".reset = reset_msrs",
        ".read = read_msr",
        ".write = write_msr",
        everybody,
        f".ignores = {truth(spec.default == 'ignore')}",
        ".entries = msr_entries",
        f".count = {len(rows)}",
    ]
    binding.add_struct("es_fuzz_msrs", "msrs", "msrs", members)


def _others(spec: Item, entry: Item) -> list[str]:
    if entry.admits is None:
        return []
    read, write = (msr.others(spec, entry, way) for way in ("read", "write"))
    return [
        f".others_read = {_answer(read)}",
        f".others_write = {_answer(write)}",
        f".others_number = {ctext.number(int(read) if isinstance(read, int) else 0)}",
    ]


def _msr_fields(spec: Item, entry: Item) -> list:
    body: list = ["uint64_t value = 0;"]
    for field in entry.fields:
        if field.access == "rsvd":
            continue
        get, set_ = c_name(spec, "get", entry.name, field.name), c_name(spec, "set", entry.name, field.name)
        ones, mask = ctext.number((1 << field.bits.width) - 1), field.bits.mask
        said = f"{entry.name}.{field.name}"
        body.append(f"value = {set_}(0, {ones});")
        body.append(equal("value", mask, said))
        body.append(equal(f"{get}(value)", ones, said))
        body.append(f"value = {set_}(UINT64_MAX, 0);")
        body.append(equal("value", ~mask & (1 << 64) - 1, said))
    return body


# ------------------------------------------------------------------------------------------------- ports and addresses


def _ports(binding: Binding) -> None:
    spec = binding.spec
    number = lambda read: "UINT64_MAX" if read == "all-ones" else ctext.number(int(read)) if isinstance(read, int) else "0"
    rows = []
    for entry in sorted(spec.entries, key=lambda e: e.match.low):
        rows.append(
            [
                f".name = {ctext.string(entry.name)}",
                f".low = {ctext.number(entry.match.low)}",
                f".high = {ctext.number(entry.match.high)}",
                f".widths = {sum({int(w) for w in entry.widths}) if entry.widths else 15}",
                f".read = {'ES_FUZZ_ACTION' if is_action(entry.read) else 'ES_FUZZ_NUMBER'}",
                f".write = {'ES_FUZZ_ACTION' if is_action(entry.write) else 'ES_FUZZ_IGNORE'}",
                f".number = {number(entry.read)}",
                f".on_read = {binding.number('read', entry.read) if is_action(entry.read) else NONE}",
                f".on_write = {binding.number('write', entry.write) if is_action(entry.write) else NONE}",
                who(entry),
                f".others = {number(ports.others(spec, entry))}",
            ]
        )
    binding.parts.append(array("struct es_fuzz_port", "port_entries", rows))
    unused, passed = caller(spec)
    everybody = callers_of(binding)
    for way, value in (("read", "uint64_t *value"), ("write", "uint64_t value")):
        binding.function(
            "void",
            f"{way}_port",
            ["void *owner", CALLER, "uint64_t address", "unsigned width", value],
            [*unused, f"{c_name(spec, way)}({', '.join(['owner', '0', *passed, 'address', 'width', 'value'])});"],
        )
    members = [
        ".read = read_port",
        ".write = write_port",
        everybody,
        f".standard = {number(spec.default.read)}",
        ".entries = port_entries",
        f".count = {len(rows)}",
    ]
    binding.add_struct("es_fuzz_ports", "ports", "ports", members)


# --------------------------------------------------------------------------------------------------------------- CPUID


def _cpuid(binding: Binding) -> None:
    spec = binding.spec
    full = 0xFFFFFFFF
    rows = []
    for entry in spec.entries:
        fixed, known, kept = [], [], []
        given = dict(cpuid_registers(entry))
        bits: list = []
        for which, name in enumerate(CPUID_REGISTERS):
            register = given.get(name)
            value, sure, keep = 0, 0 if entry.host else full, full if entry.host else 0
            if register is not None:
                text = getattr(register, "text", None)
                mask = getattr(register, "mask", None)
                if mask is not None:
                    keep, sure = int(mask), ~int(mask) & full
                if text is not None:
                    value = int.from_bytes(text.encode(), "little")
                elif getattr(register, "value", None) is not None:
                    value = int(register.value)
                for bit in getattr(register, "bits", None) or []:
                    place = ((1 << bit.width) - 1) << bit.low
                    keep &= ~place
                    if bit.asks:
                        sure &= ~place
                        value_known = isinstance(bit.value, int)
                        fixed_bits = ctext.number(int(bit.value) << bit.low if value_known else 0)
                        row = [which, ctext.number(place), fixed_bits, truth(value_known), truth(bit.queries)]
                        bits.append(braces([*row, braces(masks(bit.may))]))
                    elif isinstance(bit.value, int):
                        value |= int(bit.value) << bit.low
                        sure |= place
                    else:
                        sure &= ~place
            fixed.append(ctext.number(value))
            known.append(ctext.number(sure))
            kept.append(ctext.number(keep))
        conditional = f"bits_of_{snake(entry.name)}"
        if bits:
            binding.parts.append(array("struct es_fuzz_leaf_bit", conditional, bits))
        rows.append(
            [
                f".name = {ctext.string(entry.name)}",
                f".low = {ctext.number(entry.match.low)}",
                f".high = {ctext.number(entry.match.high)}",
                f".subleaf = {NONE if entry.sub is None else ctext.number(int(entry.sub))}",
                f".host = {truth(entry.host)}",
                f".fixed = {braces(fixed)}",
                f".known = {braces(known)}",
                f".kept = {braces(kept)}",
                who(entry, entry.may),
                f".asks = {truth(entry.queries)}",
                *([f".bits = {conditional}", f".bit_count = {len(bits)}"] if bits else []),
            ]
        )
    binding.parts.append(array("struct es_fuzz_leaf", "leaves", rows))
    drops = [braces([ctext.number(d.low), ctext.number(d.high)]) for d in spec.drop or []]
    if drops:
        binding.parts.append(array("struct es_fuzz_range", "drops", drops))
    unused, passed = caller(spec)
    everybody = callers_of(binding)
    for result, name, function, more in (
        ("size_t", "fill_leaves", "fill", {"out": "struct es_cpuid_entry *out", "room": "size_t room"}),
        ("bool", "mask_leaf", "mask", {"host": "struct es_cpuid_entry *host"}),
    ):
        call = f"return {c_name(spec, function)}({', '.join(['owner', '0', *passed, *more])});"
        binding.function(result, name, ["void *owner", CALLER, *more.values()], [*unused, call])
    total = sum(e.match.high - e.match.low + 1 for e in spec.entries if not e.host)
    members = [".fill = fill_leaves", ".mask = mask_leaf", everybody, f".fill_count = {total}", ".leaves = leaves", f".count = {len(rows)}"]
    members += [".drops = drops", f".drop_count = {len(drops)}"] if drops else []
    binding.add_struct("es_fuzz_cpuid", "cpuid", "cpuid", members)
