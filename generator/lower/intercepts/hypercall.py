"""Lowers tables of hypercalls: the control word's rules, parameters from registers or guest memory, repetitions, the result word."""

from __future__ import annotations

from ...resolve.names import C_NAME, c_name, snake
from ..c import file as cfile, text as ctext
from . import callers

PARTS = ("code", "fast", "variable-header-size", "rep-count", "rep-start")

STRUCTS = ("input", "output", "rep_input", "rep_output")
REGISTERS = 16  # bytes of the two registers that carry the parameters of a fast call


def sizes_of(entry) -> dict[str, int]:
    return {part: (ref.layout[0].fixed if ref is not None and ref.layout else 0) for part, ref in entry.refs.items()}


def others(spec, entry):
    """The status for callers who may not issue a call; as if nobody knew it, when nothing says."""
    return entry.others or spec.others or spec.default


def lower(spec, context):
    return Lowering(spec).run()


class Lowering:
    def __init__(self, spec) -> None:
        self.spec, self.out = spec, spec.out
        self.file = cfile.File(spec, cfile.spec_stem(spec, "intercepts"))
        self.owner = f"struct {c_name(spec, 'owner')}"
        self.page = int(spec.parameters.page)
        self.policies = callers.Policies(spec, self.file)

    def status(self, word) -> str:
        return C_NAME(self.spec.status_enum.spec, self.spec.status_enum.name, word)

    def run(self):
        spec, file = self.spec, self.file
        others = sorted(
            {ref.spec.name for e in spec.entries for ref in e.refs.values() if ref} | {spec.status_enum.spec.name}
        )
        file.system = ["stdint.h"]
        file.local = [f"generated/{snake(name)}_wire.h" for name in others] + ["runtime/intercept.h"]
        file.source_local = ["<string.h>", "", f'"generated/{snake(spec.name)}_spec.h"', '"runtime/bytes.h"']
        for entry in spec.entries:
            file.header.append(
                cfile.Define(C_NAME(spec, "call", entry.name), f"{int(entry.match):#x}u", cfile.comment(entry.doc))
            )
        for part in PARTS:
            bits = getattr(spec.control, snake(part))
            file.header.append(cfile.Define(C_NAME(spec, "control", part, "shift"), f"{bits.low}u"))
            file.header.append(cfile.Define(C_NAME(spec, "control", part, "mask"), f"{(1 << bits.width) - 1:#x}u"))
        for part in ("status", "reps-completed"):
            bits = getattr(spec.result, snake(part))
            file.header.append(cfile.Define(C_NAME(spec, "result", part, "shift"), f"{bits.low}u"))
            file.header.append(cfile.Define(C_NAME(spec, "result", part, "mask"), f"{(1 << bits.width) - 1:#x}u"))
        file.header.append(cfile.Text(["/* Defined by hand. */", self.owner + ";"]))
        self.actions()
        self.helpers()
        for entry in spec.entries:
            self.call(entry)
        self.dispatch()
        return file.products()

    def parameters(self, entry) -> list[tuple[str, str]]:
        """Declarations and arguments of an entry's action after owner and vp."""
        out = []
        if entry.refs["input"]:
            out.append((f"const {self.struct(entry, 'input')} *input", "&input"))
        if entry.variable_header is not None:
            out.append(("const struct es_slice *variable_header", "&variable_header"))
        if entry.refs["rep_input"]:
            out.append((f"const {self.struct(entry, 'rep_input')} *element", "&element"))
        if entry.refs["output"]:
            out.append((f"{self.struct(entry, 'output')} *output", "&output"))
        if entry.refs["rep_output"]:
            out.append((f"{self.struct(entry, 'rep_output')} *element_output", "&element_output"))
        return out

    def struct(self, entry, part: str) -> str:
        ref = entry.refs[part]
        return f"struct {c_name(ref.spec, ref.name)}"

    def actions(self) -> None:
        seen = set()
        for entry in self.spec.entries:
            if entry.do in seen:
                continue
            seen.add(entry.do)
            parameters = [f"{self.owner} *owner", "uint32_t vp", *(p for p, _ in self.parameters(entry))]
            doc = "Once for each repetition." if entry.rep else ""
            self.file.by_hand("uint16_t", c_name(self.spec, "do", entry.do), parameters, doc, entry.at.comment)

    def helpers(self) -> None:
        spec, file = self.spec, self.file
        control = spec.control
        members = [(f"uint32_t {snake(part)}", "") for part in PARTS]
        file.source.append(cfile.Struct("control", members, "The control word's parts."))
        body = []
        for part in PARTS:
            shift, mask = C_NAME(spec, "control", part, "shift"), C_NAME(spec, "control", part, "mask")
            body.append(ctext.Call(f"out->{snake(part)} = part(", ["word", shift, mask]))
        file.private(
            "uint32_t",
            "part",
            ["uint64_t word", "uint32_t shift", "uint32_t mask"],
            ["return (uint32_t)(word >> shift & mask);"],
        )
        file.private("void", "split", ["uint64_t word", "struct control *out"], body)
        rs, cs = C_NAME(spec, "result", "status", "shift"), C_NAME(spec, "result", "reps-completed", "shift")
        file.private(
            "uint64_t",
            "result_word",
            ["uint64_t status", "uint64_t completed"],
            [f"status <<= {rs};", f"completed <<= {cs};", "return status | completed;"],
        )
        refuse = ["es_refused_number(why, call->control);", "return result_word(status, completed);"]
        told = ["const struct es_hypercall *call", "es_result why", "uint64_t status", "uint64_t completed"]
        file.private("uint64_t", "refuse", told, refuse)
        align = ctext.number(int(spec.parameters.alignment))
        page = ctext.number(self.page)
        if any(e.fast != "required" and (e.variable_header is not None or any(e.refs.values())) for e in spec.entries):
            file.private(
                "bool",
                "stands_well",
                ["uint64_t address", "uint64_t size"],
                [f"return address % {align} == 0 && size <= {page} - address % {page};"],
                "Aligned, and within one page.",
            )
        if any(e.fast != "never" for e in spec.entries):
            file.private(
                "void",
                "registers_to_bytes",
                ["const struct es_hypercall *call", f"uint8_t bytes[{REGISTERS}]"],
                ["es_store_le64(bytes, call->input);", "es_store_le64(bytes + 8, call->output);"],
                "A fast call's parameters.",
            )

    def rules(self, entry) -> list:
        """What the control word of this call must be."""
        out = []

        def must_not(terms: list[str], rule: str, key: str, joint: str = "&&") -> None:
            why = self.out.refusal(entry.name, "control", rule, key=key)
            out.append(ctext.If(terms, [self.refuse(why, self.spec.refusals.control)], joint=joint))

        if entry.fast == "never":
            must_not(["control->fast != 0"], "never fast", "fast")
        elif entry.fast == "required":
            must_not(["control->fast == 0"], "always fast", "fast")
        if entry.variable_header is None:
            must_not(["control->variable_header_size != 0"], "no variable header", "variable-header")
        else:
            must_not(
                [f"control->variable_header_size > {ctext.number(int(entry.variable_header) // 8)}"],
                f"variable header of at most {int(entry.variable_header)} bytes",
                "variable-header",
            )
        if entry.rep:
            must_not(["control->rep_start >= control->rep_count"], "a repetition to begin with", "rep")
        else:
            must_not(["control->rep_count != 0", "control->rep_start != 0"], "no repetitions", "rep", "||")
        return out

    def fail(self, entry, what: str, rule: str, field: str, completed: str = "0", key: str | None = None):
        return self.refuse(
            self.out.refusal(entry.name, field, rule, key=key), getattr(self.spec.refusals, what), completed
        )

    def refuse(self, why: str, status, completed: str = "0"):
        return ctext.Call("return refuse(", ["call", why, self.status(status), completed])

    def call(self, entry) -> None:
        sizes = sizes_of(entry)
        body: list = self.rules(entry)
        head = sizes["input"]
        variable = entry.variable_header is not None
        fast = entry.fast != "never"
        fixed_total = head + (int(entry.variable_header) if variable else 0)
        reads = head > 0 or variable or sizes["rep_input"] > 0
        # What the input takes, and where it comes from.
        if reads:
            terms = [ctext.number(head)] if head or not (variable or entry.rep) else []
            if variable:
                body.append("const uint32_t variable_size = control->variable_header_size * 8;")
                terms.append("variable_size")
            body.append(f"const uint32_t head_size = {' + '.join(terms) or '0u'};")
            size = "head_size"
            if sizes["rep_input"]:
                body.append(
                    f"const uint32_t input_size = head_size + control->rep_count * {ctext.number(sizes['rep_input'])};"
                )
                size = "input_size"
            if fast:
                body.append(f"uint8_t registers[{REGISTERS}];")
                body.append("registers_to_bytes(call, registers);")
                inside = [
                    ctext.If(
                        [f"{size} > sizeof registers"],
                        [self.fail(entry, "control", "input in two registers", "input", key="registers")],
                    )
                ]
                outside = [
                    ctext.If(
                        [f"!stands_well(call->input, {size})"],
                        [self.fail(entry, "alignment", "aligned within a page", "input", key="alignment")],
                    )
                ]
                if not (variable or entry.rep):
                    body += (
                        [ctext.If(["control->fast == 0", *outside[0].terms], outside[0].body)]
                        if entry.fast == "allowed"
                        else []
                    )
                else:
                    body += [ctext.If(["control->fast != 0"], inside, outside)] if entry.fast == "allowed" else inside
            else:
                body.append(
                    ctext.If(
                        [f"!stands_well(call->input, {size})"],
                        [self.fail(entry, "alignment", "aligned within a page", "input", key="alignment")],
                    )
                )
        # Where the output goes: known to be writable before anything is done.
        if entry.refs["output"] or entry.refs["rep_output"]:
            size = ctext.number(sizes["output"])
            if entry.refs["rep_output"]:
                terms = ([size] if sizes["output"] else []) + [
                    f"control->rep_count * {ctext.number(sizes['rep_output'])}"
                ]
                body.append(f"const uint32_t output_size = {' + '.join(terms)};")
                size = "output_size"
            body.append(
                ctext.If(
                    [f"!stands_well(call->output, {size})"],
                    [self.fail(entry, "alignment", "aligned within a page", "output", key="alignment")],
                )
            )
            body.append(
                ctext.If(
                    [f"es_memory_map(call->memory, call->output, {size}, ES_MEMORY_WRITE) == NULL"],
                    [self.fail(entry, "memory", "writable memory", "output", key="memory")],
                )
            )
        if fixed_total:
            body += [f"uint8_t bytes[{fixed_total}];"]
            body += self.fetch(entry, "bytes", "head_size", "0", "call->input", "0")
            body.append(ctext.Call("es_hypercall_saw_input(", ["call", "0", "bytes", "head_size"]))
        if entry.refs["input"]:
            body.append(f"{self.struct(entry, 'input')} input;")
            ref = entry.refs["input"]
            body.append(
                ctext.Assign(
                    "const es_result head_wrong",
                    c_name(ref.spec, "decode", ref.name),
                    ["bytes", ctext.number(head), "&input"],
                )
            )
            body.append(ctext.If(["head_wrong != ES_OK"], [self.refuse("head_wrong", self.spec.refusals.parameter)]))
        if variable:
            body.append(f"const struct es_slice variable_header = {{.at = bytes + {head}u, .count = variable_size}};")
        self.act(entry, body, sizes)
        parameters = [
            f"{self.owner} *owner",
            "uint32_t vp",
            "const struct es_hypercall *call",
            "const struct control *control",
        ]
        body = self.unused(body, ["call"]) + body
        self.file.private("uint64_t", f"call_{snake(entry.name)}", parameters, body, entry.doc or "", entry.at.comment)

    def unused(self, body: list, names: list[str]) -> list[str]:
        text = "\n".join(ctext.lines(body))
        return [f"(void){name};" for name in names if name + "->" not in text and f"({name}" not in text]

    def fetch(self, entry, into: str, size: str, register_offset: str, address: str, completed: str) -> list:
        copy = f"memcpy({into}, registers{'' if register_offset == '0' else ' + ' + register_offset}, {size});"
        read = ctext.If(
            [f"!es_memory_read(call->memory, {address}, {into}, {size})"],
            [self.fail(entry, "memory", "readable memory", "input", completed, "memory")],
        )
        if entry.fast == "required":
            return [copy]
        if entry.fast == "never":
            return [read]
        return [ctext.If(["control->fast != 0"], [copy], [read])]

    def act(self, entry, body: list, sizes) -> None:
        arguments = ["owner", "vp", *(a for _, a in self.parameters(entry))]
        call = ctext.Assign("const uint16_t status", c_name(self.spec, "do", entry.do), arguments)
        counter = f"es_count({self.out.counter(entry.name + '.called')});"
        if entry.refs["output"]:
            body.append(f"{self.struct(entry, 'output')} output = {{0}};")
        if not entry.rep:
            body += [counter, call]
            if entry.refs["output"]:
                body.append(ctext.If(["status == 0"], self.store(entry, "output", "0", "0")))
            body.append("return result_word(status, 0);")
            return
        body += [counter, "uint32_t done = control->rep_start;"]
        inner: list = []
        if entry.refs["rep_input"]:
            width = ctext.number(sizes["rep_input"])
            ref = entry.refs["rep_input"]
            inner += [
                f"const uint32_t place = head_size + done * {width};",
                f"uint8_t element_bytes[{sizes['rep_input']}];",
            ]
            inner += self.fetch(entry, "element_bytes", "sizeof element_bytes", "place", "call->input + place", "done")
            inner.append(
                ctext.Call("es_hypercall_saw_input(", ["call", "place", "element_bytes", "sizeof element_bytes"])
            )
            inner.append(f"{self.struct(entry, 'rep_input')} element;")
            inner.append(
                ctext.Assign(
                    "const es_result wrong",
                    c_name(ref.spec, "decode", ref.name),
                    ["element_bytes", "sizeof element_bytes", "&element"],
                )
            )
            inner.append(ctext.If(["wrong != ES_OK"], [self.refuse("wrong", self.spec.refusals.parameter, "done")]))
        if entry.refs["rep_output"]:
            inner.append(f"{self.struct(entry, 'rep_output')} element_output = {{0}};")
        inner += [call, ctext.If(["status != 0"], ["return result_word(status, done);"])]
        if entry.refs["rep_output"]:
            place = f"{ctext.number(sizes['output'])} + " if sizes["output"] else ""
            inner += self.store(
                entry, "rep_output", f"{place}(uint64_t)done * {ctext.number(sizes['rep_output'])}", "done"
            )
        body.append(ctext.For("; done < control->rep_count; done++", inner))
        if entry.refs["output"]:
            body += self.store(entry, "output", "0", "done")
        body.append("return result_word(0, done);")

    def store(self, entry, part: str, place: str, completed: str) -> list:
        address = "call->output" if place == "0" else f"call->output + {place}"
        ref = entry.refs[part]
        value = "&output" if part == "output" else "&element_output"
        buffer = "output_bytes" if part == "output" else "element_output_bytes"
        size = str(ref.layout[0].fixed)
        encode = ctext.Assign(
            "const size_t made", c_name(ref.spec, "encode", ref.name), [value, buffer, f"sizeof {buffer}"]
        )
        terms = ["made == 0", f"!es_memory_write(call->memory, {address}, {buffer}, made)"]
        return [
            f"uint8_t {buffer}[{size}];",
            encode,
            ctext.If(
                terms,
                [self.fail(entry, "memory", "writable memory", part.replace("_", "-"), completed, "memory")],
                joint="||",
            ),
            ctext.Call("es_hypercall_saw_output(", ["call", place, buffer, "made"]),
        ]

    def dispatch(self) -> None:
        spec = self.spec
        known = 0
        for part in PARTS:
            known |= getattr(spec.control, snake(part)).mask
        body: list = ["struct control control;", "split(call->control, &control);"]
        reserved = ~known & (1 << 64) - 1
        unknown = [self.refuse(self.out.refusal("control", "", "a known call", key="code"), spec.default)]
        cases = []
        for e in spec.entries:
            inner = [f"return call_{snake(e.name)}(owner, vp, call, &control);"]
            if e.admits is not None:
                why = self.out.refusal(e.name, "", e.admits.said, key="caller")
                inner.insert(0, ctext.If([self.policies.refuses(e.admits)], [self.refuse(why, others(spec, e))]))
            cases.append(([C_NAME(spec, "call", e.name)], inner, ""))
        if reserved:
            why = self.out.refusal("control", "reserved", "zero", key="reserved")
            body.append(
                ctext.If(
                    [f"(call->control & {ctext.number(reserved)}) != 0"], [self.refuse(why, spec.refusals.control)]
                )
            )
        body.append(ctext.Switch("control.code", cases, unknown))
        self.file.function(
            "uint64_t",
            c_name(spec, "call"),
            [f"{self.owner} *owner", "uint32_t vp", *callers.parameters(spec), "const struct es_hypercall *call"],
            body,
            "One hypercall of processor `vp`: the result word for it. Input is copied before it is looked at.",
        )
