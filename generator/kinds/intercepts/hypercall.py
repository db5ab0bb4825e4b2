"""Entries of hypercalls: the control word's rules, parameters from registers or guest memory, repetitions, the result word."""

from __future__ import annotations

from ...lower.intercepts.hypercall import PARTS, REGISTERS, STRUCTS, sizes_of
from ...read.diagnostics import suggestion
from ...read.scalars import BitRange, Boolean, Choice, Integer, Name, Reference
from ...read.schema import Default, Record, Required
from ...read.values import Word
from ...resolve import callers
from ...resolve.names import C_NAME, check_member, snake

CONTROL = Record("the control word", {part: Required(BitRange()) for part in PARTS})
RESULT = Record("the result word", {"status": Required(BitRange()), "reps-completed": Required(BitRange())})
REFUSALS = Record(
    "statuses of refusals", {key: Required(Name()) for key in ("control", "alignment", "memory", "parameter")}
)
PARAMETERS = Record(
    "where parameters stand", {"alignment": Required(Integer(1, 4096)), "page": Required(Integer(16, 65536))}
)
ENTRY = Record(
    "an entry of a hypercall table",
    {
        "match": Required(Integer(0, (1 << 32) - 1)),
        "name": Required(Name()),
        "fast": Default(Choice("allowed", "required", "never"), Word("never", None)),
        "rep": Default(Boolean(), False),
        "variable-header": Integer(1, 4096),
        "input": Reference(),
        "output": Reference(),
        "rep-input": Reference(),
        "rep-output": Reference(),
        "do": Required(Name()),
        **callers.entry_keys(Name()),
    },
)
KEYS = {
    "default": Required(Name()),
    "control": Required(CONTROL),
    "result": Required(RESULT),
    "statuses": Required(Reference()),
    "refusals": Required(REFUSALS),
    "parameters": Required(PARAMETERS),
    **callers.keys(Name()),
}


def resolve(spec, context) -> None:
    spec.status_enum = context.find(spec, spec.statuses, "enum") if spec.statuses else None
    values = (spec.status_enum.values or {}) if spec.status_enum else {}
    named = [spec.default] + [
        getattr(spec.refusals, key, None) for key in ("control", "alignment", "memory", "parameter")
    ]
    named += [item.others for item in [spec, *(spec.entries or [])]]
    for word in named if spec.status_enum else []:
        if word is not None and word not in values:
            context.error("E032", word.at, f"'{word}' is not a value of '{spec.statuses}'", suggestion(word, values))
    for entry in spec.entries or []:
        check_member(context.diagnostics, entry.name)
        entry.refs = {}
        for part in STRUCTS:
            word = getattr(entry, part)
            entry.refs[part] = context.find(spec, word, "struct") if word is not None else None
        if not entry.rep and (entry.rep_input is not None or entry.rep_output is not None):
            context.error(
                "E307",
                entry.place("rep-input" if entry.rep_input is not None else "rep-output"),
                f"'{entry.name}' does not repeat",
                "rep: true",
            )
        if entry.rep and entry.rep_input is None and entry.rep_output is None:
            context.error(
                "E307", entry.at, f"'{entry.name}' repeats, but nothing in it does", "rep-input or rep-output"
            )


def check(spec, context) -> None:
    _words(spec, context)
    codes: dict[int, object] = {}
    shapes: dict[str, object] = {}
    for entry in spec.entries or []:
        if entry.match is not None:
            if spec.control and spec.control.code and entry.match >> spec.control.code.width:
                context.error(
                    "E308",
                    entry.match.at,
                    f"{entry.match.text} does not fit the {spec.control.code.width} bits of the code",
                )
            other = codes.setdefault(int(entry.match), entry)
            if other is not entry:
                context.error(
                    "E301",
                    entry.match.at,
                    f"{entry.match.text} of '{entry.name}' is taken by '{other.name}'",
                    f"line {other.at.line}",
                )
        if entry.named:
            context.claims.claim(C_NAME(spec, "call", entry.name), entry.at)
        for part, ref in entry.refs.items():
            if ref is not None and any(layout.variable for layout in ref.layout or []):
                context.error(
                    "E307",
                    entry.place(part.replace("_", "-")),
                    f"'{ref.name}' varies in length",
                    "a fixed struct, or `variable-header`",
                )
        sizes = sizes_of(entry)
        page = int(spec.parameters.page) if spec.parameters and spec.parameters.page else 4096
        if entry.fast != "never":
            bad = "has output, which registers cannot carry" if entry.output or entry.rep_output else ""
            if not entry.rep and sizes["input"] > REGISTERS:
                bad = f"takes {sizes['input']} bytes of input, the registers {REGISTERS}"
            if bad:
                context.error("E307", entry.place("fast"), f"'{entry.name}' {bad}", "fast: never")
        if sizes["input"] + sizes["rep_input"] > page or sizes["output"] + sizes["rep_output"] > page:
            context.error("E307", entry.at, f"the parameters of '{entry.name}' do not fit a page")
        shape = tuple(id(entry.refs[p]) if entry.refs[p] else 0 for p in STRUCTS) + (entry.variable_header is not None,)
        first = shapes.setdefault(entry.do, (shape, entry))
        if first[0] != shape:
            context.error(
                "E310",
                entry.place("do"),
                f"'{entry.do}' is given other parameters by '{first[1].name}'",
                f"line {first[1].at.line}",
            )


def _words(spec, context) -> None:
    for word, parts in ((spec.control, PARTS), (spec.result, ("status", "reps-completed"))):
        taken: dict[int, str] = {}
        for part in parts if word else ():
            bits = getattr(word, snake(part))
            for bit in range(bits.low, bits.high + 1) if bits else ():
                if taken.setdefault(bit, part) != part:
                    context.error("E308", bits.at, f"'{part}' overlaps '{taken[bit]}' at bit {bit}")
                    break
    if spec.control and spec.control.fast and spec.control.fast.width != 1:
        context.error("E308", spec.control.fast.at, "`fast` is one bit")
    if spec.control and spec.control.variable_header_size and spec.control.variable_header_size.width > 12:
        context.error("E308", spec.control.variable_header_size.at, "a size of more than 12 bits")
