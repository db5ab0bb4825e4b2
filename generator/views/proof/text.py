"""What harnesses are made of: a function with its claim and its bound, and the lines that they share."""

from __future__ import annotations

import dataclasses

from ...lower.c import text as ctext
from ...lower.c.text import If
from ...read.values import Item
from ...resolve.names import C_NAME, c_name


@dataclasses.dataclass(slots=True)
class Harness:
    """`proves` and `bound` are shown in the table of results; `unwind` is how often a loop may run before that itself is an error.

    `ends`: functions whose runs end where they return early, each with the function that tells what holds there, which stands in `tellers`, and whether
    that speaks of memory, and whether runs that do not return early end, too.
    `stand_ins`: functions of which only a contract counts, each with the function that has it.
    `opened`: functions of another file that are its own alone, and may be called from here.
    """

    name: str
    proves: str
    bound: str
    body: list
    origin: str
    unwind: int
    pure: bool = False  # nothing at file scope may be written
    ends: dict[str, tuple[str, bool, bool]] = dataclasses.field(default_factory=dict)
    tellers: list[ctext.Function] = dataclasses.field(default_factory=list)
    stand_ins: dict[str, str] = dataclasses.field(default_factory=dict)
    opened: list[str] = dataclasses.field(default_factory=list)

    def end(self, function: str, parameter: str, body: list, doc: str, memory: bool = False, last: bool = False) -> None:
        """Early returns of `function` end the run, after `body`."""
        teller = f"{function.removeprefix('es_')}_ends_{self.name}"
        self.ends[function] = (teller, memory, last)
        self.tellers.append(ctext.Function("void", teller, [parameter], body, self.origin, doc))

    @property
    def function(self) -> ctext.Function:
        return ctext.Function("void", f"prove_{self.name}", [], self.body, self.origin, f"{self.proves}: {self.bound}.")

    @property
    def row(self) -> dict:
        row = {
            "name": self.name,
            "proves": self.proves,
            "bound": self.bound,
            "unwind": self.unwind,
            "pure": self.pure,
            "origin": self.origin,
        }
        return row | {key: made for key in ("ends", "stand_ins", "opened") if (made := getattr(self, key))}


def any_version(spec: Item) -> list:
    """The version argument: any that the spec has."""
    names = list(getattr(spec, "versions", None) or {})
    if not names:
        return []
    enum = f"enum {c_name(spec, 'version')}"
    return [
        f"const {enum} version = ({enum})nondet_unsigned();",
        f"ES_ASSUME(version <= {C_NAME(spec, 'version', names[-1])});",
    ]


def any_bytes(limit: list) -> list:
    """Memory of exactly `size` bytes; `limit` bounds it."""
    return ["const size_t size = nondet_size_t();", *limit, "const uint8_t *const bytes = es_any_bytes(size);"]


def any_object(type_: str, name: str) -> list:
    return [f"ES_ANY({type_}, {name});"]


def prove(condition: str, text: str) -> ctext.Call:
    return ctext.Call("ES_PROVE(", [condition, ctext.string(text)])


def reached(text: str) -> str:
    """A place that some run must reach: what assumptions rule out altogether proves nothing."""
    return f"ES_REACHED({ctext.string(text)});"


def result_of(spec: Item) -> list:
    """What a decoder or dispatcher may return."""
    table = c_name(spec, "refusals")
    if not spec.out.refusals:
        return [prove("result == ES_OK", "nothing is refused")]
    return [ctext.Call("es_prove_result(", ["result", table, C_NAME(spec, "refusal", "count")])]


def when(terms: list[str], body: list) -> list:
    return [If(list(terms), body)] if terms and body else body


@dataclasses.dataclass(slots=True)
class Lines:
    """What stands outside of functions."""

    lines: list[str]
    origin: str
    doc: str

    @property
    def remark(self) -> str:
        return ctext.remark(self.origin, self.doc)

    @property
    def definition(self) -> str:
        return "\n".join(self.lines)


def stub(function: ctext.Function, before: list, doc: str = "By hand: anything.", result: list | None = None) -> ctext.Function:
    """A function that hand-written code defines, as anything that it may be: it changes what it is given, and answers what it likes, or `result`."""
    body: list = list(before)
    for parameter in function.parameters:
        type_, star, name = parameter.rpartition("*")
        if not star:
            body.append(f"(void){parameter.split()[-1]};")
        elif type_.startswith("const ") or type_.strip().endswith("_owner"):
            body.append(f"(void){name.split()[-1]};")
        elif type_.strip().startswith("struct"):
            body.append(f"__CPROVER_havoc_object({name});")
        else:
            body.append(f"*{name} = nondet_{type_.strip()}();")
    if result is not None:
        body += result
    elif function.result.startswith("enum "):
        body.append(f"return ({function.result})nondet_unsigned();")
    elif function.result != "void":
        body.append(f"return nondet_{function.result.replace(' ', '_')}();")
    return dataclasses.replace(function, body=body, doc=doc)
