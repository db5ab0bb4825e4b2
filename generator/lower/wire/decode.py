"""Bodies of decoders: one length check, then every load at a constant place, then the rules, then what leaves the function."""

from __future__ import annotations

import re

from ...layout.shape import Leaf, Shape, endian_of, hidden, leaf_size, path_of, record_name, uint
from ...read import expressions
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ..c.access import CExpressions, dated, decode_name, load, named, place, switch_on, unknown
from ..c.text import For, Function, If, Switch, first_word, lines, number
from .arrays import Arrays, can_refuse, element_of

SCALARS = ("int", "enum", "flags", "bits")


def function(shape: Shape, out) -> Function:
    record = shape.record
    parameters = ["const uint8_t *restrict bytes", "size_t size"]
    if shape.versions:
        parameters.append(f"enum {c_name(shape.spec, 'version')} version")
    parameters.append(f"struct {record_name(record)} *restrict out")
    body = _Decoder(shape, out).body()
    return Function("es_result", decode_name(record), parameters, body, record.at.comment, must_use=True)


def element_rules(leaf: Leaf, shape: Shape, out, offset: int) -> list:
    """What one number of an array at `offset`, called `element`, must keep to: the decoder's own statements."""
    decoder, rules = _Decoder(shape, out), []
    field = element_of(leaf.field) if leaf.field.variable else leaf.field
    decoder.rules(leaf, field, "element", leaf.dotted, (), [((), offset)], rules)
    return [rule for _, rule in rules]


def tag_refusal(out, message: Item, leaf: Leaf, offset: int) -> list[str]:
    """The refusal of a packet that is no message: the same from a message's decoder as from the dispatch before it."""
    side = "guest" if message.from_ == "both" else str(message.from_)
    return [f"return {out.refusal(f'from-{side}', leaf.dotted, 'a message of this side', offset, 'tag')};"]


def bit_text(raw: str, group: Item, bit: Item) -> str:
    """The value of a bit field inside the loaded integer."""
    if group.width > 32 and bit.width <= 32:
        shift = f"{raw} >> {bit.bits.low}" if bit.bits.low else raw
        if bit.bits.low + bit.width < group.width:
            shift = f"{shift} & {number((1 << bit.width) - 1)}"
        return f"({uint(bit.width)})({shift})"
    mask = number((1 << bit.width) - 1)
    if bit.bits.low + bit.width == group.width:
        return f"({raw} >> {bit.bits.low})" if bit.bits.low else raw
    return f"({raw} >> {bit.bits.low} & {mask})" if bit.bits.low else f"({raw} & {mask})"


class _Decoder(Arrays):
    def __init__(self, shape: Shape, out) -> None:
        self.shape, self.out, self.record = shape, out, shape.record
        self.texts: dict[tuple, str] = {}
        unions = [leaf.field.union for leaf in shape.leaves if leaf.field.sort == "union"]
        # What is zeroed before its cases are looked at, or written before another union refuses, must not be the caller's yet.
        early = any(u.otherwise == "ignore" and any(can_refuse(ref) for ref in u.members.values()) for u in unions)
        self.target = "value." if len(unions) > 1 or early else "out->"

    # -- refusing

    def refuse(self, field: str, rule: str, offset: int | None, key: str | None = None) -> list[str]:
        return [f"return {self.out.refusal(str(self.record.name), field, rule, offset or 0, key)};"]

    def refuse_at(self, leaf: Leaf, field: str, rule: str, runs: list | None, key: str | None = None) -> list:
        """The refusal of what stands at one place or, as versions have it, at several: each has its own, all are counted together."""
        if runs is None:
            return self.refuse(field, rule, None, key)
        word = key or first_word(rule)
        count = "refused." + ".".join(filter(None, [str(self.record.name), field, word]))
        first = next(offset for offset in leaf.offsets if offset is not None)
        out: list = []
        for i, (terms, offset) in enumerate(runs):
            there = word if offset == first else f"{word}-at-{offset}"
            refusal = self.out.refusal(str(self.record.name), field, rule, offset, there, count)
            last = i == len(runs) - 1
            out.append(f"return {refusal};" if last or not terms else If(list(terms), [f"return {refusal};"]))
        return out

    # -- versions

    def fold(self, parts: list[tuple]) -> list:
        """(terms, statement[, what holds otherwise]): statements with the same condition next to one another share one `if`."""
        body: list = []
        last: tuple | None = None
        for terms, statement, *otherwise in parts:
            if not terms:
                body.append(statement)
                last = None
                continue
            if last != (terms, bool(otherwise)):
                body.append(If(list(terms), []))
                last = (terms, bool(otherwise))
            body[-1].body.append(statement)
            body[-1].orelse.extend(otherwise)
        return body

    def runs(self, leaf: Leaf) -> list[tuple[tuple[str, ...], int]]:
        return [(tuple(self.shape.condition(a, b)), offset) for a, b, offset in self.shape.runs(leaf.offsets)]

    # -- the whole

    def body(self) -> list:
        shape, record = self.shape, self.record
        body: list = []
        if shape.versions:
            if record.what == "a message" and shape.active[0] > 0:
                since = C_NAME(shape.spec, "version", shape.versions[shape.active[0]])
                body.append(If([f"version < {since}"], self.refuse("", f"since {shape.versions[shape.active[0]]}", 0)))
            if record.what == "a message" and shape.active[-1] < len(shape.versions) - 1:
                until = C_NAME(shape.spec, "version", shape.versions[shape.active[-1]])
                body.append(If([f"version > {until}"], self.refuse("", f"until {shape.versions[shape.active[-1]]}", 0)))
        exact = record.exact and not shape.variable
        for first, last, size in shape.fixed_sizes():
            terms = shape.condition(first, last)
            if exact:
                body.append(If([*terms, f"size != {size}"], self.refuse("", f"size {size}", 0, f"size-{size}")))
            elif size:
                body.append(If([*terms, f"size < {size}"], self.refuse("", f"size at least {size}", 0, f"size-{size}")))
        checksum = getattr(record, "checksum", None)
        if checksum is not None:
            body.extend(self.checksum(checksum))
        self.base = next((leaf for leaf in shape.leaves), None)
        if self.target == "value.":
            body.append(f"struct {record_name(record)} value;")
            body.append("memset(&value, 0, sizeof value);")
        body.extend(self.part(shape.leaves, top=True))
        if self.target == "value.":
            body.append("*out = value;")
        used = "\n".join(lines(body))
        silent = [name for name in ("version", "size", "bytes", "out") if not re.search(rf"\b{name}\b", used)]
        if not shape.versions and "version" in silent:
            silent.remove("version")
        if not any(not hidden(field) for field in record.all_fields) and "out" in silent:
            silent.remove("out")
            body.append("out->nothing = 0;")
        return [*[f"(void){name};" for name in silent], *body, "return ES_OK;"]

    def part(self, leaves: list[Leaf], top: bool) -> list:
        self.looked_at, self.late = self.needed(leaves), []
        loads: list = []
        checks: list = []
        variables: list = []
        unions: list = []
        ends: list = []
        for leaf in leaves:
            self.name(leaf)
        for leaf in leaves:
            field = leaf.field
            if field.sort == "pad" or field.reserved == "ignore":
                continue
            if field.variable:
                self.variable(leaf, variables, ends)
            elif field.reserved == "zero":
                self.zero(leaf, checks)
            elif field.sort == "union":
                unions.append(leaf)
            elif field.count_value is not None or field.sort == "guid":
                self.array(leaf, checks, ends)
            elif field.sort in SCALARS:
                self.scalar(leaf, loads, checks, ends)
        # What only some versions have is declared first, so that one `if` holds all its loads.
        declared = [part for part in loads if part[1].endswith(" = 0;") and not part[1].startswith("const ")]
        body = self.fold(declared + [part for part in loads if part not in declared]) + self.fold(checks) + variables
        if top and isinstance(self.record.size_expr, expressions.Expr):
            limit = self.expressions(leaves[0] if leaves else None, "message_size", body, "0u")
            value = limit.value(self.record.size_expr, "message_size")
            body.append(
                If([f"size != {value}"], self.refuse("", f"size {self.record.size_expr.text}", 0, "size-computed"))
            )
        late = self.late
        for leaf in unions:
            body.extend(self.union(leaf))
        return body + late + self.fold(ends)

    def needed(self, leaves: list[Leaf]) -> set[tuple]:
        """Paths of the values that some rule looks at; all others go straight from the packet to where they belong."""
        found: set[tuple] = set()
        if isinstance(self.record.size_expr, expressions.Expr):
            found |= {path_of(name.target) for name in self.record.size_expr.names() if hasattr(name.target, "fields")}
        for leaf in leaves:
            field = leaf.field
            rules = [field.min, field.max, field.count, field.offset, field.if_]
            for bit in (field.bits or []) if field.sort == "bits" else ():
                rules += [bit.min, bit.max]
            targets = [name.target for rule in rules if rule is not None for name in rule.names()]
            if field.union is not None:
                targets.append(field.union.selector)
            for target in targets:
                if hasattr(target, "fields"):
                    path = path_of(target)
                    # A name is relative to the struct that says it; through a message's header or body it is whole.
                    found |= {path, path[:-1], (*leaf.path[:-1], *path), (*leaf.path[:-1], *path[:-1])}
        return found

    def name(self, leaf: Leaf) -> None:
        self.texts[leaf.path] = leaf.local
        if leaf.field.sort == "bits":
            for bit in leaf.field.bits:
                self.texts[(*leaf.path, str(bit.name))] = bit_text(leaf.local, leaf.field, bit)

    def expressions(self, leaf: Leaf | None, stem: str, body: list, rest: str | None) -> CExpressions:
        prefix = (
            leaf.path[:-1]
            if leaf is not None and self.record.what != "a message" or leaf is not None and len(leaf.path) > 1
            else ()
        )

        def name(target) -> str:
            path = path_of(target)
            return self.texts[(*prefix, *path)] if (*prefix, *path) in self.texts else self.texts[path]

        dotted = leaf.dotted if leaf is not None else ""
        what = stem.partition("_")[0] if "_of_" in stem else stem.rpartition("_")[2]

        def fail() -> list[str]:
            runs = self.runs(leaf) if leaf is not None and all(offset is None or offset >= 0 for offset in leaf.offsets) else None
            return self.refuse_at(leaf, dotted, f"overflow in the expression of {what}", runs, f"{what}-overflow")

        return CExpressions(name, rest, fail, body)

    # -- kinds of leaves

    def scalar(self, leaf: Leaf, loads: list, checks: list, ends: list) -> None:
        field = leaf.field
        type_ = uint(field.width)
        runs = self.runs(leaf)
        endian = endian_of(field)
        if len(runs) == 1 and field.sort != "bits" and leaf.path not in self.looked_at and not self.judged(leaf):
            terms, offset = runs[0]
            member = f"{self.target}{leaf.member}"
            value = load(place("bytes", offset), field.width, endian)
            if terms:
                ends.append((terms, f"{member} = {value};", f"{member} = 0;"))
            else:
                # Loads before stores: packet and result might overlap for all a compiler knows, and then it cannot join neighbours.
                self.late.append(f"const {type_} {leaf.local} = {value};")
                ends.append(((), f"{member} = {leaf.local};"))
            return
        if len(runs) == 1 and not runs[0][0]:
            loads.append(((), f"const {type_} {leaf.local} = {load(place('bytes', runs[0][1]), field.width, endian)};"))
        else:
            loads.append(((), f"{type_} {leaf.local} = 0;"))
            for terms, offset in runs:
                loads.append((terms, f"{leaf.local} = {load(place('bytes', offset), field.width, endian)};"))
        there = tuple(self.shape.presence(leaf))
        self.rules(leaf, field, leaf.local, leaf.dotted, there, runs, checks)
        if field.sort == "bits":
            for bit in field.bits:
                text = self.texts[(*leaf.path, str(bit.name))]
                dotted = f"{leaf.dotted}.{bit.name}"
                if bit.reserved == "zero":
                    checks.append(
                        (there, If([f"{text} != 0"], self.refuse_at(leaf, dotted, "reserved bits are zero", runs)))
                    )
                elif bit.reserved is None:
                    self.rules(leaf, bit, text, dotted, there, runs, checks)
                if not hidden(bit):
                    member = f"{self.target}{leaf.member}.{snake(bit.name)}"
                    ends.append(
                        (
                            (),
                            f"{member} = {text};"
                            if text.startswith(f"({uint(bit.width)})(")
                            else f"{member} = ({uint(bit.width)}){text};",
                        )
                    )
        elif not (field.fixed is not None):
            ends.append(((), f"{self.target}{leaf.member} = {leaf.local};"))

    def judged(self, leaf: Leaf) -> bool:
        """Whether a single value has a rule of its own."""
        field = leaf.field
        closed = field.sort == "enum" and not field.ref.open
        dated = field.sort == "enum" and any(value.since or value.until for value in field.ref.values.values())
        return leaf.fixed is not None or closed or dated or field.min is not None or field.max is not None

    def rules(self, leaf: Leaf, field: Item, text: str, dotted: str, there: tuple, runs: list | None, checks: list) -> None:
        """What a single value must keep to; `runs` are its places by version."""
        full = (1 << field.width) - 1
        tag = leaf.tag if field is leaf.field else None
        if tag is not None or field.fixed is not None:
            value = tag if tag is not None else field.fixed
            refusal = (
                tag_refusal(self.out, self.record, leaf, runs[0][1])
                if tag is not None
                else self.refuse_at(leaf, dotted, f"value {value:#x}", runs)
            )
            checks.append((there, If([f"{text} != {named(field, value)}"], refusal)))
            return
        condition: list[str] = []
        before: list = []
        stem = snake(dotted.replace(".", "_"))
        if getattr(field, "if_", None) is not None:
            condition = [self.expressions(leaf, stem, before, self.rest(leaf)).truth(field.if_, stem)]
        if field.sort == "enum" and not field.ref.open:
            known = unknown(field.ref, text, self.shape.spec)
            checks.append((there, If([*condition, known], self.refuse_at(leaf, dotted, "known value", runs))))
            for value, limit in dated(field.ref, self.shape):
                same = f"{text} == {named(field, int(value.value))}"
                refusal = self.refuse_at(leaf, dotted, f"{value.name} in this version", runs, f"{value.name}-version")
                checks.append((there, If([*condition, same, limit], refusal)))
        for key, op in (("min", "<"), ("max", ">")):
            expr = getattr(field, key)
            if expr is None:
                continue
            known = expressions.constant(expr)
            if known is not None and (known == 0 and key == "min" or known >= full and key == "max"):
                continue
            statements = list(before)
            value = self.expressions(leaf, stem, statements, self.rest(leaf)).value(expr, f"{stem}_{key}")
            statements.append(
                If([*condition, f"{text} {op} {value}"], self.refuse_at(leaf, dotted, f"{key} {expr.text}", runs))
            )
            checks.extend((there, statement) for statement in statements)

    def rest(self, leaf: Leaf) -> str:
        offset = next(o for o in leaf.offsets if o is not None)
        return f"(size - {offset})" if offset > 0 else "size"

    def zero(self, leaf: Leaf, checks: list) -> None:
        field = leaf.field
        for terms, offset in self.runs(leaf):
            refusal = self.refuse_at(leaf, leaf.dotted, "reserved, zero", [((), offset)])
            if field.count_value is None and field.sort != "guid":
                checks.append(
                    (
                        terms,
                        If(
                            [f"({load(place('bytes', offset), field.width, endian_of(field))}) != 0"]
                            if field.width in (24, 48)
                            else [f"{load(place('bytes', offset), field.width, endian_of(field))} != 0"],
                            refusal,
                        ),
                    )
                )
            else:
                size = leaf_size(field, self.shape.active[-1])
                where = f"bytes[{offset} + i]" if offset else "bytes[i]"
                checks.append((terms, For(f"size_t i = 0; i < {size}; i++", [If([f"{where} != 0"], refusal)])))

    def union(self, leaf: Leaf) -> list:
        """One case by the selector's value."""
        field, union = leaf.field, leaf.field.union
        prefix = leaf.path[:-1]
        selector_path = path_of(union.selector)
        text = self.texts.get((*prefix, *selector_path)) or self.texts[selector_path]
        enum = union.selector.last.ref
        member = f"{self.target}{leaf.member}"
        runs = self.runs(leaf)
        refusal = self.refuse_at(leaf, leaf.dotted, f"a case for {union.by}", runs, "case")
        cases = []
        skipped = []
        for value in enum.values.values():
            label = C_NAME(enum.spec, enum.name, value.name)
            if value.name in union.members:
                key = next(case for case in union.cases if case == value.name)
                leaves = self.shape.inside(leaf, key, union.members[value.name])
                cases.append(([label], self.part(leaves, top=False), key.at.comment))
            else:
                skipped.append(label)
        if skipped:
            cases.append((skipped, [] if union.otherwise == "ignore" else refusal, ""))
        body: list = []
        if enum.open and union.otherwise != "ignore":
            body.append(If([unknown(enum, text, self.shape.spec)], refusal))
        body.append(f"memset(&{member}, 0, sizeof {member});") if union.otherwise == "ignore" else None
        body.append(Switch(switch_on(enum, text), cases))
        there = self.shape.presence(leaf)
        return [If(there, body)] if there else body

    def checksum(self, checksum: Item) -> list:
        leaf = self.shape.leaf((str(checksum.field),))
        offset = leaf.offsets[self.shape.active[0]]
        refusal = self.refuse(str(checksum.field), f"checksum {checksum.rule}", offset, "checksum")
        if checksum.rule == "sum8":
            return [If(["es_sum8(bytes, size) != 0"], refusal)]
        return [
            If(
                [f"crc32_around(bytes, size, {offset}) != {load(place('bytes', offset), 32, endian_of(leaf.field))}"],
                refusal,
            )
        ]
