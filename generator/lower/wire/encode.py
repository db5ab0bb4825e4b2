"""Bodies of encoders: the rules first, then room, then every store at a constant place. 0 is refused."""

from __future__ import annotations

from ...layout.shape import (
    Leaf,
    Shape,
    element_size,
    element_versions,
    endian_of,
    hidden,
    leaf_size,
    path_of,
    record_name,
    uint,
)
from ...read import expressions
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ..c.access import CExpressions, dated, decode_name, encode_name, load, named, place, store, switch_on, unknown
from ..c.text import Call, For, Function, If, Switch, lines, number
from .arrays import blob, can_refuse, ruled

FAIL = ["return 0;"]


def function(shape: Shape, out) -> Function:
    record = shape.record
    parameters = [f"const struct {record_name(record)} *in"]
    if shape.versions:
        parameters.append(f"enum {c_name(shape.spec, 'version')} version")
    parameters += ["uint8_t *bytes", "size_t room"]
    return Function("size_t", encode_name(record), parameters, _Encoder(shape).body(), record.at.comment)


class _Encoder:
    def __init__(self, shape: Shape) -> None:
        self.shape, self.record = shape, shape.record
        self.texts: dict[tuple, str] = {}

    def fold(self, parts: list) -> list:
        body: list = []
        last: tuple[str, ...] = ()
        for terms, statement in parts:
            if not terms:
                body.append(statement)
            elif terms == last and isinstance(body[-1], If):
                body[-1].body.append(statement)
            else:
                body.append(If(list(terms), [statement]))
            last = terms
        return body

    def runs(self, leaf: Leaf) -> list[tuple[tuple[str, ...], int]]:
        return [(tuple(self.shape.condition(a, b)), offset) for a, b, offset in self.shape.runs(leaf.offsets)]

    def body(self) -> list:
        shape = self.shape
        body: list = []
        if shape.versions and self.record.what == "a message":
            if shape.active[0] > 0:
                body.append(If([f"version < {C_NAME(shape.spec, 'version', shape.versions[shape.active[0]])}"], FAIL))
            if shape.active[-1] < len(shape.versions) - 1:
                body.append(If([f"version > {C_NAME(shape.spec, 'version', shape.versions[shape.active[-1]])}"], FAIL))
        sizes = shape.fixed_sizes()
        if len(sizes) == 1 and not shape.variable:
            self.total = str(sizes[0][2])
        elif len(sizes) == 1:
            body.append(f"size_t total = {sizes[0][2]};")
            self.total = "total"
        else:
            body.append(f"size_t total = {sizes[0][2]};")
            for first, last, size in sizes[1:]:
                body.append(If(shape.condition(first, last), [f"total = {size};"]))
            self.total = "total"
        for leaf in shape.leaves:
            self.name(leaf)
        checks: list = []
        late: list = []
        stores: list = []
        # Second views first: what the fields that they look at hold is what is written.
        for leaf in sorted(shape.leaves, key=lambda leaf: not leaf.field.overlay):
            self.leaf(leaf, checks, late, stores)
        body.extend(self.fold(checks))
        body.extend(late)
        body.append(If([f"room < {self.total}"], FAIL) if self.total != "0" else "(void)room;")
        if self.total != "0" and (self.gaps() or late):
            body.append(f"memset(bytes, 0, {self.total});")
        body.extend(self.fold(stores))
        checksum = getattr(self.record, "checksum", None)
        if checksum is not None:
            body.extend(self.checksum(checksum))
        used = "\n".join(lines(body))
        silent = [name for name in ("in", "version", "bytes") if not _word(name, used)]
        if not shape.versions and "version" in silent:
            silent.remove("version")
        size_rule = self.record.size_expr
        if isinstance(size_rule, expressions.Expr):
            statements: list = []
            value = self.expressions(None, "message_size", statements).value(size_rule, "message_size")
            statements.append(If([f"{self.total} != {value}"], FAIL))
            at = next(i for i, s in enumerate(body) if isinstance(s, If) and s.terms == [f"room < {self.total}"])
            body[at:at] = statements
        return [*[f"(void){name};" for name in silent], *body, f"return {self.total};"]

    def gaps(self) -> bool:
        """Whether some byte of the fixed part is not stored by any field."""
        for v in self.shape.active:
            covered: set[int] = set()
            for leaf in self.shape.leaves:
                start = leaf.offsets[v]
                if (
                    start is None
                    or start < 0
                    or leaf.field.sort in ("pad", "union")
                    or leaf.field.reserved in ("zero", "ignore")
                ):
                    continue
                covered.update(range(start, start + leaf_size(leaf.field, v)))
            size = next(size for first, last, size in self.shape.fixed_sizes() if first <= v <= last)
            if len(covered) < size:
                return True
        return False

    def name(self, leaf: Leaf) -> None:
        if leaf.fixed is not None:
            self.texts[leaf.path] = number(leaf.fixed)
        else:
            self.texts[leaf.path] = f"in->{leaf.member}"
        if leaf.field.sort == "bits":
            for bit in leaf.field.bits:
                text = f"in->{leaf.member}.{snake(bit.name)}"
                self.texts[(*leaf.path, str(bit.name))] = (
                    number(bit.fixed) if bit.fixed is not None else "0u" if hidden(bit) else text
                )

    def expressions(self, leaf: Leaf | None, stem: str, body: list, rest: str | None = None) -> CExpressions:
        prefix = leaf.path[:-1] if leaf is not None else ()

        def name(target) -> str:
            path = path_of(target)
            return self.texts[(*prefix, *path)] if (*prefix, *path) in self.texts else self.texts[path]

        return CExpressions(name, rest, lambda: list(FAIL), body)

    def leaf(self, leaf: Leaf, checks: list, late: list, stores: list) -> None:
        field = leaf.field
        if field.sort == "pad" or field.reserved in ("zero", "ignore") and not field.variable:
            return
        if field.variable:
            self.variable(leaf, late, stores)
        elif field.sort == "union":
            self.union(leaf, checks, stores)
        elif field.count_value is not None or field.sort == "guid":
            self.array(leaf, checks, stores)
        else:
            self.scalar(leaf, checks, stores)

    def scalar(self, leaf: Leaf, checks: list, stores: list) -> None:
        field = leaf.field
        there = tuple(self.shape.presence(leaf))
        endian = endian_of(field)
        if field.sort == "bits":
            terms = []
            for bit in field.bits:
                text = self.texts[(*leaf.path, str(bit.name))]
                if hidden(bit) and bit.fixed is None:
                    continue
                if not hidden(bit):
                    width = int(uint(bit.width)[4:-2])
                    if bit.width < width:
                        checks.append((there, If([f"{text} > {number((1 << bit.width) - 1)}"], FAIL)))
                    self.rules(leaf, bit, text, there, checks)
                wide = f"({uint(max(32, field.width))}){text}"
                terms.append(f"{wide} << {bit.bits.low}" if bit.bits.low else wide)
            raw = f"bits_of_{leaf.local}"
            wide_type = uint(max(32, field.width))
            gather = [
                f"{wide_type} {raw} = {terms[0] if terms else '0'};",
                *[f"{raw} |= {term};" for term in terms[1:]],
            ]
            narrow = f"({uint(field.width)}){raw}" if field.width < 32 and field.width != 24 else raw
            for terms, offset in self.runs(leaf):
                for line in [*gather, *store(place("bytes", offset), field.width, endian, narrow)]:
                    stores.append((terms, line))
            return
        else:
            text = self.texts[leaf.path]
            value = text
            if leaf.fixed is None:
                if field.width in (24, 48):
                    checks.append((there, If([f"{text} > {number((1 << field.width) - 1)}"], FAIL)))
                self.rules(leaf, field, text, there, checks)
            else:
                value = named(field, leaf.fixed)
        for terms, offset in self.runs(leaf):
            for line in store(place("bytes", offset), field.width, endian, value):
                stores.append((terms, line))

    def rules(self, leaf: Leaf, field, text: str, there: tuple, checks: list) -> None:
        full = (1 << field.width) - 1
        before: list = []
        condition: list[str] = []
        stem = "_".join(snake(p) for p in leaf.path)
        if getattr(field, "if_", None) is not None:
            condition = [self.expressions(leaf, stem, before).truth(field.if_, stem)]
        if field.sort == "enum" and not field.ref.open:
            checks.append((there, If([*condition, unknown(field.ref, text, self.shape.spec)], FAIL)))
            for value, limit in dated(field.ref, self.shape):
                same = f"{text} == {named(field, int(value.value))}"
                checks.append((there, If([*condition, same, limit], FAIL)))
        for key, op in (("min", "<"), ("max", ">")):
            expr = getattr(field, key)
            if expr is None or expr.uses_rest():
                continue
            known = expressions.constant(expr)
            if known is not None and (known == 0 and key == "min" or known >= full and key == "max"):
                continue
            statements: list = list(before)
            value = self.expressions(leaf, stem, statements).value(expr, f"{stem}_{key}")
            statements.append(If([*condition, f"{text} {op} {value}"], FAIL))
            checks.extend((there, statement) for statement in statements)

    def array(self, leaf: Leaf, checks: list, stores: list) -> None:
        field = leaf.field
        member = f"in->{leaf.member}"
        there = tuple(self.shape.presence(leaf))
        endian = endian_of(field)
        loop = f"size_t i = 0; i < {field.count_value}; i++"
        if field.sort == "text":
            checks.append((there, If([f"{member}[strnlen({member}, {field.count_value})] != '\\0'"], FAIL)))
        elif field.sort in ("int", "enum") and ruled(field):
            inner: list = []
            self.rules(leaf, field, f"{member}[i]", (), inner)
            if inner:
                checks.append((there, For(loop, [s for _, s in inner])))
        for terms, offset in self.runs(leaf):
            at = place("bytes", offset)
            if blob(field):
                stores.append((terms, Call("memcpy(", [at, member, str(leaf_size(field, self.shape.active[-1]))])))
            elif field.sort == "text":
                fill = "0" if field.pad == "zero" else "' '"
                stores.append((terms, f"memset({at}, {fill}, {field.count_value});"))
                stores.append((terms, f"memcpy({at}, {member}, strnlen({member}, {field.count_value}));"))
            elif field.sort == "struct":
                size = element_size(field)
                arguments = [
                    f"&{member}[i]",
                    *(["version"] if element_versions(field) else []),
                    f"{at} + i * {size}",
                    str(size),
                ]
                call = f"{encode_name(field.ref)}({', '.join(arguments)}) == 0"
                stores.append((terms, For(loop, [If([call], FAIL)])))
            else:
                size = field.width // 8
                target = f"{at} + i * {size}" if size > 1 else f"bytes + {offset} + i"
                statements = (
                    [f"bytes[{offset} + i] = {member}[i];"]
                    if size == 1
                    else store(target, field.width, endian, f"{member}[i]")
                )
                stores.append((terms, For(loop, statements)))

    def variable(self, leaf: Leaf, late: list, stores: list) -> None:
        field = leaf.field
        member, local = f"in->{leaf.member}", leaf.local
        size = element_size(field)
        if hidden(field):
            return
        runs = self.runs(leaf)
        there = tuple(self.shape.presence(leaf))
        inner: list = []
        absent: list[str] = []
        if field.if_ is not None:
            absent = [f"!({self.expressions(leaf, local, late).truth(field.if_, local)})"]
        limit = self.expressions(leaf, f"max_of_{local}", inner, "0u")
        if not field.max.uses_rest():
            inner.append(If([f"{member}.count > {limit.value(field.max, f'max_of_{local}')}"], FAIL))
        if not field.count.uses_rest():
            count = self.expressions(leaf, f"count_of_{local}", inner).value(field.count, f"count_of_{local}")
            inner.append(If([f"{member}.count != {count}"], FAIL))
        inner.extend(self.elements(leaf, member, inner))
        computed = runs[0][1] < 0
        declared = f"size_t start_of_{local} = {0 if computed else runs[0][1]};"
        late.append(declared)
        if computed:
            at = self.expressions(leaf, f"start_of_{local}", inner, "0u").value(field.offset, f"start_of_{local}")
            fixed = self.shape.fixed_sizes()[-1][2]
            inner.append(If([f"{at} < {fixed}", f"{at} > room"], FAIL, joint="||"))
            inner.append(f"start_of_{local} = {at};")
        else:
            for terms, offset in runs[1:]:
                inner.append(
                    If(list(terms), [f"start_of_{local} = {offset};"]) if terms else f"start_of_{local} = {offset};"
                )
        scaled = f"(size_t){member}.count * {size}" if size > 1 else f"{member}.count"
        inner.append(If([f"start_of_{local} + {scaled} > total"], [f"total = start_of_{local} + {scaled};"]))
        if there:
            inner = [If(list(there), inner)]
        if absent:
            late.append(If(absent, [If([f"{member}.count != 0"], FAIL)], inner))
        else:
            late.extend(inner)
        stores.append(
            (
                there,
                If([f"{member}.count > 0"], [Call("memcpy(", [f"bytes + start_of_{local}", f"{member}.at", scaled])]),
            )
        )

    def elements(self, leaf: Leaf, member: str, before: list) -> list:
        """What the decoder will ask of each element of an array of variable length, which is copied as it is."""
        field, local = leaf.field, leaf.local
        size = element_size(field)
        loop = f"uint32_t i = 0; i < {member}.count; i++"
        at = f"{member}.at + (size_t)i * {size}" if size > 1 else f"{member}.at + i"
        if field.reserved == "zero":
            return [For(loop, [If([f"{member}.at[i] != 0"], FAIL)])]
        if field.sort == "struct":
            if not can_refuse(field.ref):
                return []
            arguments = [at, str(size), *(["version"] if element_versions(field) else []), f"&element_of_{local}"]
            call = f"{decode_name(field.ref)}({', '.join(arguments)}) != ES_OK"
            return [For(loop, [f"struct {record_name(field.ref)} element_of_{local};", If([call], FAIL)])]
        rules = []
        if field.sort == "enum" and not field.ref.open:
            rules.append(unknown(field.ref, f"element_of_{local}", self.shape.spec))
        if field.min is not None:
            least = self.expressions(leaf, f"min_of_{local}", before).value(field.min, f"min_of_{local}")
            rules.append(f"element_of_{local} < {least}")
        if not rules:
            return []
        loaded = load(at, field.width, endian_of(field)) if size > 1 else f"{member}.at[i]"
        return [For(loop, [f"const {uint(field.width)} element_of_{local} = {loaded};", *(If([rule], FAIL) for rule in rules)])]

    def union(self, leaf: Leaf, checks: list, stores: list) -> None:
        field, union = leaf.field, leaf.field.union
        prefix = leaf.path[:-1]
        selector_path = path_of(union.selector)
        text = self.texts.get((*prefix, *selector_path)) or self.texts[selector_path]
        enum = union.selector.last.ref
        there = tuple(self.shape.presence(leaf))
        check_cases, store_cases, skipped = [], [], []
        for value in enum.values.values():
            label = C_NAME(enum.spec, enum.name, value.name)
            if value.name not in union.members:
                skipped.append(label)
                continue
            key = next(case for case in union.cases if case == value.name)
            leaves = self.shape.inside(leaf, key, union.members[value.name])
            inner_checks: list = []
            inner_late: list = []
            inner_stores: list = []
            for inner in leaves:
                self.name(inner)
            for inner in leaves:
                self.leaf(inner, inner_checks, inner_late, inner_stores)
            check_cases.append(([label], self.fold(inner_checks), key.at.comment))
            store_cases.append(([label], self.fold(inner_stores), key.at.comment))
        refuse = [] if union.otherwise == "ignore" else FAIL
        selector = switch_on(enum, text)
        if enum.open and union.otherwise != "ignore":
            checks.append((there, If([unknown(enum, text, self.shape.spec)], FAIL)))
        if skipped:
            check_cases.append((skipped, refuse, ""))
            store_cases.append((skipped, [], ""))
        if any(body for _, body, _ in check_cases):
            checks.append((there, Switch(selector, check_cases)))
        stores.append((there, Switch(selector, store_cases)))

    def checksum(self, checksum: Item) -> list:
        leaf = self.shape.leaf((str(checksum.field),))
        offset = leaf.offsets[self.shape.active[0]]
        if checksum.rule == "sum8":
            where = f"bytes[{offset}]"
            return [f"{where} = 0;", f"{where} = (uint8_t)((0x100u - es_sum8(bytes, {self.total})) & 0xffu);"]
        return store(place("bytes", offset), 32, endian_of(leaf.field), f"crc32_around(bytes, {self.total}, {offset})")


def _word(name: str, text: str) -> bool:
    import re

    return re.search(rf"\b{name}\b", text) is not None
