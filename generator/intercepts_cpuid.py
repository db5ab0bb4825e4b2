"""CPUID: leaves that are ours, and what is changed in the host's."""

from __future__ import annotations

from . import cfile, ctext
from .names import C_NAME, c_name, snake
from .schema import (
    BitRange,
    Boolean,
    Choice,
    Default,
    Either,
    Integer,
    Item,
    List,
    Name,
    NumberRange,
    Record,
    Required,
    Text,
    Value,
)

REGISTERS = ("eax", "ebx", "ecx", "edx")
BIT = Record(
    "a CPUID bit", {"name": Required(Name()), "bit": Integer(0, 31), "bits": BitRange(), "value": Required(Value())}
)
U32 = Integer(0, 0xFFFFFFFF)
REGISTER = Either(
    scalar=Record("a CPUID register", {"value": Required(U32)}, "value"),
    mapping=Record("a CPUID register", {"value": U32, "text": Text(), "mask": U32, "bits": List(BIT)}),
)
ENTRY = Record(
    "an entry of a cpuid table",
    {
        "match": Required(NumberRange(0, 0xFFFFFFFF)),
        "name": Required(Name()),
        "subleaf": Value(),
        "host": Default(Boolean(), False),
        **{register: REGISTER for register in REGISTERS},
    },
)
KEYS = {"default": Required(Choice("zero")), "drop": List(NumberRange(0, 0xFFFFFFFF))}


def registers(entry) -> list[tuple[str, Item]]:
    return [(name, getattr(entry, name)) for name in REGISTERS if getattr(entry, name) is not None]


def resolve(spec, context) -> None:
    for entry in spec.entries or []:
        entry.sub = None if entry.subleaf is None or entry.subleaf == "any" else entry.subleaf
        if isinstance(entry.subleaf, str) and entry.subleaf != "any":
            context.error("E304", entry.place("subleaf"), f"'{entry.subleaf}' is neither a number nor `any`")
            entry.sub = None
        if entry.subleaf == "any" and not entry.host:
            context.error("E303", entry.place("subleaf"), "`any` is for leaves of the host: an own leaf says which")
        if entry.match and entry.match.high - entry.match.low > 255:
            context.error("E304", entry.place("match"), "more than 256 leaves in one entry")
        for name, register in registers(entry):
            _register(context, entry, name, register)


def _register(context, entry, name, register) -> None:
    if register.places.keys() >= {"mask"} and not entry.host:
        context.error("E303", register.place("mask"), "a mask is for leaves of the host")
    if entry.host and (register.value is not None or getattr(register, "text", None) is not None):
        context.error(
            "E303", register.at, "a leaf of the host has masks and bits", "bits: [{name: …, bits: 0..31, value: …}]"
        )
    text = getattr(register, "text", None)
    if text is not None and len(text.encode()) != 4:
        context.error("E309", text.at, f"'{text}' is not four bytes")
    given = [key for key in ("value", "text", "bits", "mask") if key in register.places]
    if not given or ("bits" in given and {"value", "text"} & set(given)) or {"value", "text"} <= set(given):
        context.error("E309", register.at, f"{name} has exactly one of value, text, bits", "" if given else "or a mask")
    taken: dict[int, Item] = {}
    for bit in getattr(register, "bits", None) or []:
        if (bit.bit is None) == (bit.bits is None):
            context.error("E309", bit.at, f"'{bit.name}' has exactly one of bit, bits")
        low, high = (
            (int(bit.bit), int(bit.bit))
            if bit.bit is not None
            else (bit.bits.low, bit.bits.high)
            if bit.bits
            else (0, 0)
        )
        if high > 31:
            context.error("E309", bit.at, f"'{bit.name}' is outside of 32 bits")
        bit.low, bit.width = low, high - low + 1
        if isinstance(bit.value, int) and bit.value >> bit.width:
            context.error("E309", bit.value.at, f"{bit.value.text} does not fit {bit.width} bits")
        for place in range(low, high + 1):
            other = taken.setdefault(place, bit)
            if other is not bit:
                context.error(
                    "E309", bit.at, f"'{bit.name}' overlaps '{other.name}' at bit {place}", f"line {other.at.line}"
                )
                break


def check(spec, context) -> None:
    entries = [e for e in spec.entries or [] if e.match and e.name]
    for i, entry in enumerate(entries):
        if entry.named:
            context.claims.claim(C_NAME(spec, entry.name), entry.at)
        for name, register in registers(entry):
            for bit in getattr(register, "bits", None) or []:
                if entry.named and bit.name is not None:
                    context.claims.claim(C_NAME(spec, entry.name, name, bit.name), bit.at)
        for other in entries[:i]:
            leaves = max(entry.match.low, other.match.low) <= min(entry.match.high, other.match.high)
            if leaves and (entry.sub is None or other.sub is None or int(entry.sub) == int(other.sub)):
                context.error(
                    "E301",
                    entry.place("match"),
                    f"leaf {max(entry.match.low, other.match.low):#x} of '{entry.name}' is taken by '{other.name}'",
                    f"line {other.at.line}",
                )
                break


def lower(spec, context):
    file = cfile.File(spec, cfile.spec_stem(spec, "intercepts"))
    owner = f"struct {c_name(spec, 'owner')}"
    file.system = ["stdbool.h", "stddef.h", "stdint.h"]
    file.local = ["runtime/intercept.h"] + ([f"generated/{snake(spec.name)}_wire.h"] if spec.out.has_wire else [])
    own = [e for e in spec.entries if not e.host]
    host = [e for e in spec.entries if e.host]
    for entry in spec.entries:
        file.header.append(cfile.Define(C_NAME(spec, entry.name), f"{entry.match.low:#x}u", cfile.comment(entry.doc)))
        for name, register in registers(entry):
            for bit in getattr(register, "bits", None) or []:
                mask = ((1 << bit.width) - 1) << bit.low
                file.header.append(
                    cfile.Define(C_NAME(spec, entry.name, name, bit.name), f"{mask:#x}u", cfile.comment(bit.doc))
                )
    file.header.append(cfile.Text(["/* Defined by hand. */", owner + ";"]))
    _queries(spec, file, owner)
    parameters = [f"const {owner} *owner", "uint32_t vp"]
    total = sum(e.match.high - e.match.low + 1 for e in own)
    file.header.append(
        cfile.Text([f"#define {C_NAME(spec, 'fill-count')} {total}u /* entries that {c_name(spec, 'fill')} gives */"])
    )
    file.function(
        "size_t",
        c_name(spec, "fill"),
        [*parameters, "struct es_cpuid_entry *out", "size_t room"],
        _fill(spec, own, total),
        "The leaves that are ours, in order. Their number; 0 when there is no room for all.",
    )
    file.function(
        "bool",
        c_name(spec, "mask"),
        [*parameters, "struct es_cpuid_entry *host"],
        _mask(spec, host, own),
        "Makes an entry of the host's list the guest's; false when it is to be left out.",
    )
    return file.products()


def _queries(spec, file, owner) -> None:
    seen = set()
    for entry in spec.entries:
        for _, register in registers(entry):
            for bit in getattr(register, "bits", None) or []:
                if isinstance(bit.value, str) and bit.value not in seen:
                    seen.add(str(bit.value))
                    file.by_hand(
                        "uint32_t",
                        c_name(spec, "query", bit.value),
                        [f"const {owner} *owner", "uint32_t vp"],
                        origin=bit.at.comment,
                    )


def _fixed(register) -> int:
    """What of a register is known at build time."""
    text = getattr(register, "text", None)
    if text is not None:
        return int.from_bytes(text.encode(), "little")
    if getattr(register, "value", None) is not None:
        return int(register.value)
    return sum(int(bit.value) << bit.low for bit in register.bits or [] if isinstance(bit.value, int))


def _asked(spec, register) -> list[str]:
    """C terms of what is asked at run time."""
    out = []
    for bit in getattr(register, "bits", None) or []:
        if not isinstance(bit.value, str):
            continue
        call = f"{c_name(spec, 'query', bit.value)}(owner, vp)"
        term = (
            f"({call} != 0 ? 1u : 0u)"
            if bit.width == 1
            else call
            if bit.width == 32
            else f"({call} & {ctext.number((1 << bit.width) - 1)})"
        )
        out.append(f"{term} << {bit.low}" if bit.low else term)
    return out


def _assign(head: str, first: str, terms: list[str]) -> list:
    """`head = first | (term) | …;`, a line each when there are several."""
    out = [f"{head} = {first};"]
    return out + [f"{head} |= {term};" for term in terms]


def _unused(spec, entries) -> list[str]:
    asked = any(_asked(spec, register) for e in entries for _, register in registers(e))
    return [] if asked else ["(void)owner;", "(void)vp;"]


def _fill(spec, own, total) -> list:
    body = _unused(spec, own)
    body += [ctext.If([f"room < {C_NAME(spec, 'fill-count')}"], ["return 0;"]), "struct es_cpuid_entry *entry = out;"]
    for e in sorted(own, key=lambda e: (e.match.low, int(e.sub or 0))):
        for leaf in range(e.match.low, e.match.high + 1):
            subleaf = "" if e.sub is None else f", .subleaf = {ctext.number(int(e.sub))}, .has_subleaf = true"
            name = C_NAME(spec, e.name) + (f" + {leaf - e.match.low}u" if leaf > e.match.low else "")
            body += [ctext.Note(e.at.comment), f"*entry = (struct es_cpuid_entry){{.leaf = {name}{subleaf}}};"]
            for name, register in registers(e):
                fixed, terms = _fixed(register), _asked(spec, register)
                if fixed or terms:
                    body += _assign(
                        f"entry->{name}", ctext.number(fixed) if fixed or not terms else terms.pop(0), terms
                    )
            body.append("entry++;")
    return [*body, "return (size_t)(entry - out);"]


def _covers(spec, e) -> list[str]:
    first = C_NAME(spec, e.name)
    if e.match.low == e.match.high:
        terms = [f"host->leaf == {first}"]
    else:
        terms = [f"host->leaf >= {first}", f"host->leaf <= {ctext.number(e.match.high)}"]
    if e.sub is not None:
        terms.append(f"host->subleaf == {ctext.number(int(e.sub))}")
    return terms


def _mask(spec, host, own) -> list:
    body = _unused(spec, host)
    for dropped in spec.drop or []:
        low, high = ctext.number(dropped.low), ctext.number(dropped.high)
        terms = ([f"host->leaf >= {low}"] if dropped.low else []) + [f"host->leaf <= {high}"]
        body += [ctext.Note(dropped.at.comment), ctext.If(terms, ["return false;"])]
    for e in own:
        if any(d.low <= e.match.low and e.match.high <= d.high for d in spec.drop or []):
            continue
        body += [ctext.Note(e.at.comment), ctext.If(_covers(spec, e), ["return false;"])]
    for e in host:
        inner: list = []
        for name, register in registers(e):
            keep = int(register.mask) if getattr(register, "mask", None) is not None else 0xFFFFFFFF
            for bit in getattr(register, "bits", None) or []:
                keep &= ~(((1 << bit.width) - 1) << bit.low) & 0xFFFFFFFF
            fixed, terms = _fixed(register), _asked(spec, register)
            if keep != 0xFFFFFFFF:
                inner.append(f"host->{name} &= {ctext.number(keep)};" if keep else f"host->{name} = 0;")
            inner += [f"host->{name} |= {term};" for term in ([ctext.number(fixed)] if fixed else []) + terms]
        body += [ctext.Note(e.at.comment), ctext.If(_covers(spec, e), inner + ["return true;"])]
    return [*body, "return true;"]
