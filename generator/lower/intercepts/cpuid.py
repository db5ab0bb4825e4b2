"""Lowers tables of CPUID: leaves that are ours, and what is changed in the host's."""

from __future__ import annotations

from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ..c import file as cfile, text as ctext
from . import callers

REGISTERS = ("eax", "ebx", "ecx", "edx")


def registers(entry) -> list[tuple[str, Item]]:
    return [(name, getattr(entry, name)) for name in REGISTERS if getattr(entry, name) is not None]


def lower(spec, context):
    file = cfile.File(spec, cfile.spec_stem(spec, "intercepts"))
    owner = f"struct {c_name(spec, 'owner')}"
    file.system = ["stdbool.h", "stddef.h", "stdint.h"]
    file.local = ["runtime/intercept.h"] + ([f"generated/{snake(spec.name)}_wire.h"] if spec.out.has_wire else [])
    file.source_local = [f'"generated/{snake(spec.name)}_spec.h"'] if spec.axes else []
    own = [e for e in spec.entries if not e.host]
    host = [e for e in spec.entries if e.host]
    when = callers.Conditions(spec, callers.Policies(spec, file))
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
    parameters = [f"const {owner} *owner", "uint32_t vp", *callers.parameters(spec)]
    total = sum(e.match.high - e.match.low + 1 for e in own)
    file.header.append(
        cfile.Text([f"#define {C_NAME(spec, 'fill-count')} {total}u /* entries that {c_name(spec, 'fill')} gives */"])
    )
    file.function(
        "size_t",
        c_name(spec, "fill"),
        [*parameters, "struct es_cpuid_entry *out", "size_t room"],
        _fill(spec, own, total, when),
        "The leaves that are ours, in order. Their number; 0 when there is no room for all.",
    )
    file.function(
        "bool",
        c_name(spec, "mask"),
        [*parameters, "struct es_cpuid_entry *host"],
        _mask(spec, host, own, when),
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
    return sum(int(bit.value) << bit.low for bit in register.bits or [] if isinstance(bit.value, int) and not bit.asks)


def _term(spec, bit) -> str:
    """A bit's value at its place."""
    if isinstance(bit.value, int):
        return ctext.number(int(bit.value) << bit.low)
    call = f"{c_name(spec, 'query', bit.value)}(owner, vp)"
    term = (
        f"({call} != 0 ? 1u : 0u)"
        if bit.width == 1
        else call
        if bit.width == 32
        else f"({call} & {ctext.number((1 << bit.width) - 1)})"
    )
    return f"{term} << {bit.low}" if bit.low else term


def _asked(spec, register) -> list[str]:
    """C terms of what is asked at run time and stands in any case."""
    bits = getattr(register, "bits", None) or []
    return [_term(spec, bit) for bit in bits if isinstance(bit.value, str) and not bit.asks]


def _assign(head: str, first: str, terms: list[str]) -> list:
    """`head = first | (term) | …;`, a line each when there are several."""
    out = [f"{head} = {first};"]
    return out + [f"{head} |= {term};" for term in terms]


def _unused(body: list) -> list[str]:
    text = "\n".join(ctext.lines(body))
    return [f"(void){name};" for name, use in (("owner", "(owner, vp)"), ("vp", "(owner, vp)")) if use not in text]


def _conditional(spec, entry, name, register, target: str, when: callers.Conditions) -> list:
    """Bits that are there for some callers only, or with others."""
    out: list = []
    for bit in getattr(register, "bits", None) or []:
        if bit.asks and not (isinstance(bit.value, int) and int(bit.value) == 0):
            out += when.guard(entry, bit, [f"{target} |= {_term(spec, bit)};"])
    return out


def _fill(spec, own, total, when: callers.Conditions) -> list:
    body: list = [ctext.If([f"room < {C_NAME(spec, 'fill-count')}"], ["return 0;"]), "struct es_cpuid_entry *entry = out;"]
    for e in sorted(own, key=lambda e: (e.match.low, int(e.sub or 0))):
        for leaf in range(e.match.low, e.match.high + 1):
            subleaf = "" if e.sub is None else f", .subleaf = {ctext.number(int(e.sub))}, .has_subleaf = true"
            name = C_NAME(spec, e.name) + (f" + {leaf - e.match.low}u" if leaf > e.match.low else "")
            body += [ctext.Note(e.at.comment), f"*entry = (struct es_cpuid_entry){{.leaf = {name}{subleaf}}};"]
            inner: list = []
            for name, register in registers(e):
                fixed, terms = _fixed(register), _asked(spec, register)
                if fixed or terms:
                    inner += _assign(
                        f"entry->{name}", ctext.number(fixed) if fixed or not terms else terms.pop(0), terms
                    )
                inner += _conditional(spec, e, name, register, f"entry->{name}", when)
            body += when.guard(None, e, inner)
            body.append("entry++;")
    return [*_unused(body), *when.unused(body), *body, "return (size_t)(entry - out);"]


def _covers(spec, e) -> list[str]:
    first = C_NAME(spec, e.name)
    if e.match.low == e.match.high:
        terms = [f"host->leaf == {first}"]
    else:
        terms = [f"host->leaf >= {first}", f"host->leaf <= {ctext.number(e.match.high)}"]
    if e.sub is not None:
        terms.append(f"host->subleaf == {ctext.number(int(e.sub))}")
    return terms


def _mask(spec, host, own, when: callers.Conditions) -> list:
    body: list = []
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
            inner += _conditional(spec, e, name, register, f"host->{name}", when)
        nothing = [f"host->{name} = 0;" for name in REGISTERS]
        inner = when.guard(None, e, inner, nothing)
        body += [ctext.Note(e.at.comment), ctext.If(_covers(spec, e), inner + ["return true;"])]
    return [*_unused(body), *when.unused(body), *body, "return true;"]
