"""Lowers intercepts of model-specific registers: values that are stored, actions, reserved bits."""

from __future__ import annotations

from ...resolve.names import C_NAME, c_name, snake
from ...layout.saved import hides
from ..c import bits, file as cfile, text as ctext
from . import callers

TYPE = "enum es_intercept"


def numbers(entry) -> list[int]:
    return list(range(entry.match.low, entry.match.high + 1, entry.stride)) if entry.match else []


def others(spec, entry, way: str):
    """What callers get who may not use an entry: `fault`, or a number read and a write ignored. As if the entry were not there, when nothing says."""
    said = entry.others if entry.others is not None else spec.others
    word = getattr(said, way, None)
    if word is not None:
        return word
    return "fault" if spec.default == "inject-gp" else {"read": 0, "write": "ignore"}[way]


def _mask(entry, rule: str) -> int:
    return sum(r.bits.mask for r in entry.reserved or [] if r.rule == rule)


class Lowering:
    def __init__(self, spec) -> None:
        self.spec, self.out = spec, spec.out
        self.file = cfile.File(spec, cfile.spec_stem(spec, "intercepts"))
        self.scopes = [s for s in ("vp", "vm") if any(e.stored and e.scope == s for e in spec.entries)]
        self.owner = f"struct {c_name(spec, 'owner')}"
        self.policies = callers.Policies(spec, self.file)

    def run(self):
        spec, file = self.spec, self.file
        file.system = ["stdint.h"]
        file.local = ["runtime/intercept.h"] + ([f"generated/{snake(spec.name)}_wire.h"] if self.out.has_wire else [])
        file.source_local = [f'"generated/{snake(spec.name)}_spec.h"']
        for entry in spec.entries:
            file.header.append(
                cfile.Define(C_NAME(spec, entry.name), f"{entry.match.low:#x}u", cfile.comment(entry.doc))
            )
            if entry.many:
                file.header.append(cfile.Define(C_NAME(spec, entry.name, "count"), f"{len(numbers(entry))}u"))
        file.header.append(cfile.Text(["/* Defined by hand. */", self.owner + ";"]))
        self.structs()
        self.actions()
        for entry in spec.entries:
            bits.accessors(spec, file, entry.name, entry.fields, "uint64_t", entry.at.comment)
        self.reads()
        self.writes()
        self.resets()
        return file.products()

    def structs(self) -> None:
        for scope in self.scopes:
            members = []
            for entry in self.spec.entries:
                if entry.stored and entry.scope == scope:
                    members.append(
                        (
                            f"uint64_t {snake(entry.name)}"
                            + (f"[{C_NAME(self.spec, entry.name, 'count')}]" if entry.many else ""),
                            cfile.comment(None, entry.secret),
                        )
                    )
            doc = (
                "What one virtual processor's registers hold."
                if scope == "vp"
                else "What the machine's registers hold, one for all processors."
            )
            doc += " Other threads may look: every access here is a relaxed atomic one."
            self.file.header.append(cfile.Struct(c_name(self.spec, scope), members, doc))
        for entry in self.spec.entries:
            if entry.stored:
                parameters = [f"const struct {c_name(self.spec, entry.scope)} *stored"] + (
                    ["uint32_t index"] if entry.many else []
                )
                function = ctext.Function(
                    "uint64_t",
                    c_name(self.spec, "load", entry.name),
                    parameters,
                    [f"return __atomic_load_n(&stored->{self.member(entry)}, __ATOMIC_RELAXED);"],
                )
                self.file.header.append(cfile.Definition(function, inline=True))

    def member(self, entry) -> str:
        return snake(entry.name) + ("[index]" if entry.many else "")

    def action(self, word) -> bool:
        return isinstance(word, str) and word not in ("stored", "store", "fault", "ignore")

    def actions(self) -> None:
        seen = set()
        for way in ("read", "write"):
            for entry in self.spec.entries:
                word = getattr(entry, way)
                if not self.action(word) or (way, str(word)) in seen:
                    continue
                seen.add((way, str(word)))
                parameters = [f"{self.owner} *owner", "uint32_t vp"] + (["uint32_t index"] if entry.many else [])
                parameters.append("uint64_t *value" if way == "read" else "uint64_t value")
                self.file.by_hand(TYPE, c_name(self.spec, way, word), parameters, origin=entry.at.comment)

    def parameters(self, value: str, const: bool) -> list[str]:
        stored = [f"{'const ' if const else ''}struct {c_name(self.spec, s)} *{s}_stored" for s in self.scopes]
        return [f"{self.owner} *owner", *stored, "uint32_t vp", *callers.parameters(self.spec), "uint32_t msr", value]

    def unused(self, entries: list, way: str) -> list[str]:
        """Parameters that this table has no use for."""
        actions = any(self.action(getattr(e, way)) for e in entries)
        out = [] if actions else ["(void)owner;", "(void)vp;"]
        for scope in self.scopes:
            used = any(
                e.stored
                and e.scope == scope
                and (way == "write" and self.stores(e) or way == "read" and e.read == "stored")
                for e in entries
            )
            out += [] if used else [f"(void){scope}_stored;"]
        return out

    def stores(self, entry) -> bool:
        return entry.stored and entry.write not in ("fault", "ignore")

    def dispatch(self, bodies: list[tuple[object, list]], fallback: list) -> list:
        """Ranges first, then single registers by a switch."""
        out: list = []
        for entry, body in bodies:
            if not entry.many:
                continue
            first, last = C_NAME(self.spec, entry.name), ctext.number(entry.match.high)
            terms = [f"msr >= {first}", f"msr <= {last}"]
            step = f"msr - {first}"
            if entry.stride > 1:
                terms.append(f"({step}) % {entry.stride}u == 0")
                step = f"({step}) / {entry.stride}u"
            uses_index = any("index" in line for line in ctext.lines(body))
            out += [
                ctext.Note(entry.at.comment),
                ctext.If(terms, ([f"const uint32_t index = {step};"] if uses_index else []) + body),
            ]
        cases = [([C_NAME(self.spec, entry.name)], body, entry.at.comment) for entry, body in bodies if not entry.many]
        return out + ([ctext.Switch("msr", cases, fallback)] if cases else fallback)

    def refuse(self, where: str, rule: str, key: str, what: str = "msr", entry=None) -> list:
        """`what` is what events say of it: the register's number or the value written, of an `entry` that may keep it to itself."""
        refusal = self.out.refusal(where, "", rule, key=key, secret=entry is not None and hides(entry))
        return [ctext.Call("es_refused_number(", [refusal, what]), "return ES_INTERCEPT_FAULT;"]

    def guard(self, entry, way: str) -> list:
        """What comes first: whether the caller may, and what it gets when it may not."""
        if entry.admits is None:
            return []
        answer = others(self.spec, entry, way)
        if answer == "fault":
            inner = self.refuse(entry.name, entry.admits.said, "caller")
        else:
            value = [] if way == "write" else [f"*value = {ctext.number(int(answer))};"]
            inner = [f"es_count({self.out.counter(entry.name + '.others')});", *value, "return ES_INTERCEPT_DONE;"]
        return [ctext.If([self.policies.refuses(entry.admits)], inner)]

    def unknown(self, way: str) -> list[str]:
        if self.spec.default == "ignore":
            zero = ["*value = 0;"] if way == "read" else []
            return [f"es_count({self.out.counter('unknown.' + way)});", *zero, "return ES_INTERCEPT_DONE;"]
        return self.refuse(way, "no such register", "unknown")

    def reads(self) -> None:
        bodies = []
        for entry in self.spec.entries:
            count = f"es_count({self.out.counter(entry.name + '.read')});"
            if entry.read == "fault":
                body = self.refuse(entry.name, "not readable", "read")
            elif entry.read == "stored":
                index = ", index" if entry.many else ""
                body = [
                    count,
                    f"*value = {c_name(self.spec, 'load', entry.name)}({entry.scope}_stored{index});",
                    "return ES_INTERCEPT_DONE;",
                ]
            elif self.action(entry.read):
                arguments = ["owner", "vp"] + (["index"] if entry.many else []) + ["value"]
                body = [count, ctext.Call(f"return {c_name(self.spec, 'read', entry.read)}(", arguments)]
            else:
                body = [count, f"*value = {ctext.number(int(entry.read))};", "return ES_INTERCEPT_DONE;"]
            bodies.append((entry, self.guard(entry, "read") + body))
        body = self.unused(self.spec.entries, "read") + self.dispatch(bodies, self.unknown("read"))
        doc = "A read of a register by processor `vp`. `value` is set on ES_INTERCEPT_DONE alone."
        self.file.function(TYPE, c_name(self.spec, "read"), self.parameters("uint64_t *value", True), body, doc)

    def writes(self) -> None:
        bodies = []
        for entry in self.spec.entries:
            if entry.write == "fault":
                bodies.append((entry, self.guard(entry, "write") + self.refuse(entry.name, "not writable", "write")))
                continue
            body: list = self.guard(entry, "write")
            zero, keep, drop = (_mask(entry, rule) for rule in ("zero", "preserve", "ignore"))
            keep |= sum(f.bits.mask for f in entry.fields or [] if f.access == "ro")
            if zero:
                body.append(
                    ctext.If(
                        [f"(value & {ctext.number(zero)}) != 0"],
                        self.refuse(entry.name, f"reserved bits {zero:#x} are zero", "reserved", "value", entry),
                    )
                )
            if drop:
                body.append(f"value &= {ctext.number(~drop & (1 << 64) - 1)};")
            index = ", index" if entry.many else ""
            if keep and entry.stored:
                body.append(
                    f"const uint64_t before = {c_name(self.spec, 'load', entry.name)}({entry.scope}_stored{index});"
                )
                body.append(
                    f"value = (value & {ctext.number(~keep & (1 << 64) - 1)}) | (before & {ctext.number(keep)});"
                )
            if self.action(entry.write):
                call = f"{c_name(self.spec, 'write', entry.write)}(owner, vp{index}, value) != ES_INTERCEPT_DONE"
                body.append(ctext.If([call], self.refuse(entry.name, f"refused by {entry.write}", "action", "value", entry)))
            body.append(f"es_count({self.out.counter(entry.name + '.write')});")
            if self.stores(entry):
                body.append(f"__atomic_store_n(&{entry.scope}_stored->{self.member(entry)}, value, __ATOMIC_RELAXED);")
            body.append("return ES_INTERCEPT_DONE;")
            bodies.append((entry, body))
        unused = self.unused(self.spec.entries, "write")
        if not any("value" in line for _, body in bodies for line in ctext.lines(body)):
            unused.append("(void)value;")
        doc = "A write to a register by processor `vp`. On ES_INTERCEPT_FAULT nothing is stored."
        body = unused + self.dispatch(bodies, self.unknown("write"))
        self.file.function(TYPE, c_name(self.spec, "write"), self.parameters("uint64_t value", False), body, doc)

    def resets(self) -> None:
        for scope in self.scopes:
            body = [f"*stored = (struct {c_name(self.spec, scope)}){{0}};"]
            for entry in self.spec.entries:
                if not (entry.stored and entry.scope == scope and entry.reset):
                    continue
                store = f"stored->{self.member(entry).replace('index', 'i')} = {ctext.number(int(entry.reset))};"
                count = C_NAME(self.spec, entry.name, "count")
                body.append(ctext.For(f"uint32_t i = 0; i < {count}; i++", [store]) if entry.many else store)
            self.file.function(
                "void",
                c_name(self.spec, "reset", scope),
                [f"struct {c_name(self.spec, scope)} *stored"],
                body,
                "Values after power-on and reset.",
            )


def lower(spec, context):
    return Lowering(spec).run()
