"""Lowers intercepts of I/O ports and of physical addresses that are not memory."""

from __future__ import annotations

from ...resolve.names import C_NAME, c_name, snake
from ..c import file as cfile, text as ctext
from . import callers

WORDS = ("all-ones", "ignore", "stored", "store", "fault")


def others(spec, entry):
    """What callers read who may not use an entry; their writes are ignored."""
    said = entry.others if entry.others is not None else spec.others
    return said.read if said is not None else spec.default.read


def is_action(word) -> bool:
    return isinstance(word, str) and word not in WORDS


def lower(spec, context):
    file = cfile.File(spec, cfile.spec_stem(spec, "intercepts"))
    out = spec.out
    owner = f"struct {c_name(spec, 'owner')}"
    ordered = sorted(spec.entries, key=lambda e: e.match.low)
    file.system = ["stdint.h"]
    file.local = [f"generated/{snake(spec.name)}_wire.h"] if out.has_wire else []
    file.local += ["runtime/intercept.h"] if spec.axes else []
    file.source_local = [f'"generated/{snake(spec.name)}_spec.h"']
    policies = callers.Policies(spec, file)
    for entry in ordered:
        file.header.append(
            cfile.Define(C_NAME(spec, entry.name), ctext.number(entry.match.low), cfile.comment(entry.doc))
        )
        file.header.append(
            cfile.Define(C_NAME(spec, entry.name, "size"), ctext.number(entry.match.high - entry.match.low + 1))
        )
    file.header.append(cfile.Text(["/* Defined by hand. */", owner + ";"]))
    _actions(spec, file, owner)
    _find(spec, file, ordered)
    bits = "address" if spec.space == "mmio" else "port"
    file.private(
        "uint64_t",
        "mask_of",
        ["unsigned width"],
        ["return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;"],
        "The bits that an access of so many bytes has.",
    )
    parameters = [f"{owner} *owner", "uint32_t vp", *callers.parameters(spec), f"uint64_t {bits}", "unsigned width"]
    doc = f"A read of `width` bytes (1, 2, 4, 8) at the {bits} by processor `vp`; always answered."
    file.function("void", c_name(spec, "read"), [*parameters, "uint64_t *value"], _read(spec, out, policies, ordered, bits), doc)
    file.function(
        "void",
        c_name(spec, "write"),
        [*parameters, "uint64_t value"],
        _write(spec, out, policies, ordered, bits),
        f"A write likewise; what is above `width` bytes is not looked at.",
    )
    return file.products()


def _actions(spec, file, owner) -> None:
    seen = set()
    for way in ("read", "write"):
        for entry in spec.entries:
            word = getattr(entry, way)
            if not is_action(word) or (way, str(word)) in seen:
                continue
            seen.add((way, str(word)))
            value = "uint64_t *value" if way == "read" else "uint64_t value"
            parameters = [f"{owner} *owner", "uint32_t vp", "uint64_t offset", "unsigned width", value]
            file.by_hand(
                "void", c_name(spec, way, word), parameters, "`offset` counts from the entry's start.", entry.at.comment
            )


def _find(spec, file, ordered) -> None:
    """A table in order of addresses, and the entry that covers an access wholly."""
    rows = [(C_NAME(spec, "entry", e.name), "", "") for e in ordered]
    nowhere = C_NAME(spec, "entry-none")
    file.source.append(cfile.Enum("entry", rows + [(nowhere, "", "")]))
    members = [
        [f".first = {C_NAME(spec, e.name)}", f".last = {ctext.number(e.match.high)}", f".widths = {_widths(e)}"]
        for e in ordered
    ]
    lines = ["uint64_t first;", "uint64_t last;", "unsigned widths; /* sum of those allowed */"]
    declaration = "static const struct {\n" + "".join(f"  {line}\n" for line in lines) + "} entries[]"
    file.source.append(cfile.Array(declaration, members))
    body = [
        "unsigned low = 0;",
        f"unsigned high = {nowhere};",
        ctext.For(
            "; low < high;",
            [
                "const unsigned middle = (low + high) / 2;",
                ctext.If(["entries[middle].last < address"], ["low = middle + 1;"], ["high = middle;"]),
            ],
        ),
        ctext.If(
            [
                f"low == {nowhere}",
                "address < entries[low].first",
                "(entries[low].widths & width) == 0",
                "width - 1 > entries[low].last - address",
            ],
            [f"return {nowhere};"],
            joint="||",
        ),
        "return (enum entry)low;",
    ]
    file.private(
        "enum entry", "find", ["uint64_t address", "unsigned width"], body, "The entry that covers the access wholly."
    )


def _widths(entry) -> str:
    return ctext.number(sum(set(entry.widths)) if entry.widths else 15)


def _cases(spec, ordered, bodies, fallback) -> list:
    """Entries with equal bodies share a case."""
    groups: list[tuple[list[str], list]] = []
    for entry, body in zip(ordered, bodies):
        groups.append(([C_NAME(spec, "entry", entry.name)], body, entry.at.comment))
    groups.append(([C_NAME(spec, "entry-none")], fallback, ""))
    return groups


def _constant(read) -> str:
    return "UINT64_MAX" if read == "all-ones" else ctext.number(int(read))


def _guarded(spec, out, policies, entry, read: bool, body: list) -> list:
    """What an entry does, for those who may use it."""
    if entry.admits is None:
        return body
    value = [f"*value = {_constant(others(spec, entry))};"] if read else []
    return [ctext.If([policies.refuses(entry.admits)], [f"es_count({out.counter(entry.name + '.others')});", *value], body)]


def _read(spec, out, policies, ordered, bits) -> list:
    bodies = []
    for e in ordered:
        count = f"es_count({out.counter(e.name + '.read')});"
        if is_action(e.read):
            offset = f"{bits} - {C_NAME(spec, e.name)}"
            call = ctext.Call(f"{c_name(spec, 'read', e.read)}(", ["owner", "vp", offset, "width", "value"])
            body = ["*value = 0;", count, call]
        else:
            body = [count, f"*value = {_constant(e.read)};"]
        bodies.append(_guarded(spec, out, policies, e, True, body))
    fallback = [f"es_count({out.counter('unknown.read')});", f"*value = {_constant(spec.default.read)};"]
    used = [] if any(is_action(e.read) for e in ordered) else ["(void)owner;", "(void)vp;"]
    return [
        *used,
        ctext.Switch(f"find({bits}, width)", _cases(spec, ordered, bodies, fallback)),
        "*value &= mask_of(width);",
    ]


def _write(spec, out, policies, ordered, bits) -> list:
    bodies = []
    for e in ordered:
        count = f"es_count({out.counter(e.name + '.write')});"
        if is_action(e.write):
            arguments = ["owner", "vp", f"{bits} - {C_NAME(spec, e.name)}", "width", "value & mask_of(width)"]
            body = [count, ctext.Call(f"{c_name(spec, 'write', e.write)}(", arguments)]
        else:
            body = [count]
        bodies.append(_guarded(spec, out, policies, e, False, body))
    fallback = [f"es_count({out.counter('unknown.write')});"]
    used = [] if any(is_action(e.write) for e in ordered) else ["(void)owner;", "(void)vp;", "(void)value;"]
    return [*used, ctext.Switch(f"find({bits}, width)", _cases(spec, ordered, bodies, fallback))]
