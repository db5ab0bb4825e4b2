"""The tables of the Wireshark plugin: specs as Lua. Records, fields and enums are numbered as they are met."""

from __future__ import annotations

import re

from ...layout import places
from ...layout.shape import endian_of
from ...lower.wire.declarations import guid_bytes
from ...read import expressions
from ...read.values import Item
from ...resolve.links import Held, is_calls, is_commands, is_protocol
from ...resolve.names import snake

PARTS = ("code", "fast", "variable-header-size", "rep-count", "rep-start")


_PLAIN = re.compile(r"[ !#-\[\]-~]*")


def text(value) -> str:
    """A Lua string."""
    words = " ".join(str(value).split())
    if _PLAIN.fullmatch(words):
        return f'"{words}"'
    out = []
    for byte in words.encode("utf-8"):
        c = chr(byte)
        out.append("\\" + c if c in '"\\' else c if 32 <= byte < 127 else f"\\{byte:03d}")
    return '"' + "".join(out) + '"'


def number(value: int) -> str:
    return str(value) if value < 1024 else hex(value)


def table(pairs: dict) -> str:
    """A Lua table of what is not None; values are Lua text."""
    return "{" + ", ".join(f"{key} = {value}" for key, value in pairs.items() if value is not None) + "}"


def listed(values) -> str:
    return "{" + ", ".join(values) + "}"


def same(values: list) -> str:
    """One value per version, or one for all."""
    texts = ["false" if value is None else number(value) for value in values]
    return texts[0] if len(set(texts)) == 1 and texts[0] != "false" else listed(texts)


class Tables:
    def __init__(self, specs: list[Item]) -> None:
        self.specs = {spec.name: spec for spec in specs}
        self.out: list[str] = []
        self.fields = 0
        self.enums: dict[int, int] = {}
        self.records: dict[int, int] = {}
        self.done: set[str] = set()

    def lines(self) -> list[str]:
        return self.out

    # -- parts

    def field(self, type_: str, abbreviation: str, name: str, *more: str) -> str:
        """Declares a ProtoField; its place in the table."""
        self.fields += 1
        self.out.append(f"F[{self.fields}] = P.{type_}({', '.join([text(abbreviation), text(name), *more])})")
        return str(self.fields)

    def enum(self, enum: Item) -> str:
        known = self.enums.get(id(enum))
        if known is None:
            known = self.enums[id(enum)] = len(self.enums) + 1
            values = [f"[{number(int(v.value))}] = {text(v.name)}" for v in enum.values.values()]
            count = len(getattr(enum.spec, "versions", None) or {})
            dated = {
                number(int(v.value)): listed([str(v.first + 1), str(v.last + 1)])
                for v in enum.values.values()
                if count and (v.since or v.until)
            }
            rows = {"values": listed(values), "open": "true" if enum.open else None}
            if dated:
                rows["dated"] = listed([f"[{key}] = {value}" for key, value in dated.items()])
            self.out.append(f"E[{known}] = {table(rows)}")
        return str(known)

    def expression(self, expr: expressions.Expr | None) -> str | None:
        """A Lua function of the values so far and of the bytes that are left."""
        return None if expr is None else f"function(v, rest) return {self.term(expr)} end"

    def term(self, expr: expressions.Expr) -> str:
        if expr.op == "number":
            return number(expr.value)
        if expr.op == "rest":
            return "rest"
        if expr.op == "name":
            if hasattr(expr.target, "fields"):
                return f"get(v, {', '.join(text(field.name) for field in expr.target.fields)})"
            return number(expr.target.constant_value)
        if expr.op == "not":
            return f"(not {self.term(expr.left)})"
        left, right = self.term(expr.left), self.term(expr.right)
        if expr.op == "-":
            return f"minus({left}, {right})"
        return f"({left} {'~=' if expr.op == '!=' else expr.op} {right})"

    def path(self, path) -> str:
        return f"function(v) return get(v, {', '.join(text(field.name) for field in path.fields)}) end"

    def rule(self, key: str, expr: expressions.Expr | None) -> str | None:
        if expr is None:
            return None
        return listed([self.expression(expr), text(f"{key} {expr.text}")])

    def integer(self, abbreviation: str, field: Item, width: int, mask: int | None = None) -> str:
        type_ = {8: "uint8", 16: "uint16", 24: "uint24", 32: "uint32"}.get(width, "uint64")
        base, values = ("base.DEC" if width < 32 else "base.DEC_HEX"), "nil"
        if field.sort == "enum":
            base, values = ("base.HEX_DEC" if width >= 16 else "base.DEC_HEX"), f"E[{self.enum(field.ref)}].values"
        elif field.sort == "flags":
            base = "base.HEX"
        masked = "nil" if mask is None else mask_text(mask)
        return self.field(type_, abbreviation, field.name, base, values, masked, self.doc(field))

    @staticmethod
    def doc(item: Item) -> str:
        return text(
            " ".join(filter(None, ["Secret." if getattr(item, "secret", False) else "", item.doc or ""])) or item.name
        )

    # -- records

    def record(self, record: Item) -> str:
        """A struct or message; those that it holds come before it."""
        known = self.records.get(id(record))
        if known is not None:
            return f"R[{known}]"
        known = self.records[id(record)] = len(self.records) + 1
        spec = record.spec
        self.out.append(f"R[{known}] = {{}}")
        stem = f"entresol.{spec.name}.{record.name}"
        fields = [self.one(record, field, f"{stem}.{field.name}") for field in record.all_fields if field.sort != "pad"]
        rows = {
            "name": text(f"{spec.name}.{record.name}"),
            "spec": text(spec.name),
            "sizes": same([l.fixed for l in record.layout]),
            "exact": "true" if record.exact and not any(l.variable for l in record.layout) else None,
        }
        if isinstance(record.size_expr, expressions.Expr):
            rows["size"] = listed([self.expression(record.size_expr), text(f"size {record.size_expr.text}")])
        checksum = getattr(record, "checksum", None)
        if checksum is not None:
            rows["sum"] = listed([text(checksum.rule), text(checksum.field)])
        if getattr(record, "paired", None) is not None:
            rows["pairs"] = table({"key": text(record.paired.key), "answer": self.expression(record.paired.answer)})
        self.out.append(f"fill(R[{known}], {table(rows)}, {{")
        self.out.extend(f"  {row}," for row in fields)
        self.out.append("})")
        return f"R[{known}]"

    def places(self, record: Item, field: Item) -> str | None:
        offsets = [l.offsets.get(id(field)) for l in record.layout]
        if any(o is not None and o < 0 for o in offsets):
            return None
        return same(offsets)

    def one(self, record: Item, field: Item, abbreviation: str) -> str:
        rows: dict = {"n": text(field.name), "at": self.places(record, field)}
        if field.variable:
            rows["start"] = self.expression(field.offset) if rows["at"] is None else None
            rows["count"] = "REST" if field.count.op == "rest" else self.expression(field.count)
            rows["most"] = self.rule("max", field.max)
        elif field.count_value is not None:
            rows["count"] = number(field.count_value)
        if field.first or field.last < len(record.layout) - 1:
            rows["first"], rows["last"] = str(field.first + 1), str(field.last + 1)
        rows["when"] = self.expression(field.if_)
        rows["held"] = self.held(field.held) if getattr(field, "held", None) is not None else None
        if getattr(field, "selects", None) is not None:
            rows["selects"] = "true"
        getattr(self, f"sort_{field.sort}")(record, field, abbreviation, rows)
        return table(rows)

    def scalar(self, field: Item, rows: dict, abbreviation: str) -> None:
        rows["k"], rows["w"] = text(field.sort), number(field.width // 8)
        rows["le"] = "true" if endian_of(field) == "little" else None
        rows["f"] = self.integer(abbreviation, field, field.width)
        if field.fixed is not None:
            rows["fixed"] = text(field.fixed.to_bytes(field.width // 8, endian_of(field)).hex())
            rows["rule"] = text(f"value {field.fixed:#x}")
        self.limits(field, rows, field.variable)

    def limits(self, field: Item, rows: dict, variable: bool = False) -> None:
        rows["zero"] = "true" if field.reserved == "zero" else None
        rows["e"] = self.enum(field.ref) if field.sort == "enum" else None
        if field.fixed is None and field.reserved is None:
            rows["min"] = self.rule("min", field.min)
            rows["max"] = self.rule("max", field.max) if not variable else None

    def sort_int(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        if field.width == 8 and field.count is not None and field.min is None:
            self.sort_bytes(record, field, abbreviation, rows)
        else:
            self.scalar(field, rows, abbreviation)

    def sort_enum(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        self.scalar(field, rows, abbreviation)

    def sort_flags(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        self.scalar(field, rows, abbreviation)
        bits = []
        for flag in field.ref.bits.values():
            high = int(flag.bit) >= 32
            more = ["base.NONE" if high else str(field.width), "SET", mask_text(1 << int(flag.bit)), self.doc(flag)]
            f = self.field("bool", f"{abbreviation}.{flag.name}", flag.name, *more)
            bits.append(table({"f": f, "low": str(int(flag.bit)), "wide": "1", "whole": "true" if high else None}))
        rows["flags"] = listed(bits)

    def sort_bits(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"], rows["w"] = '"bits"', number(field.width // 8)
        rows["le"] = "true" if endian_of(field) == "little" else None
        more = ["base.HEX", "nil", "nil", self.doc(field)]
        type_ = {8: "uint8", 16: "uint16", 24: "uint24", 32: "uint32"}.get(field.width, "uint64")
        rows["f"] = self.field(type_, abbreviation, field.name, *more)
        bits = []
        for bit in field.bits:
            one: dict = {"n": text(bit.name), "low": str(bit.bits.low), "wide": str(bit.bits.width)}
            one["f"] = self.integer(f"{abbreviation}.{bit.name}", bit, field.width, bit.bits.mask)
            one["whole"] = "true" if bit.bits.mask >> 32 else None
            if bit.fixed is not None:
                one["fixed"], one["rule"] = number(bit.fixed), text(f"value {bit.fixed:#x}")
            self.limits(bit, one)
            bits.append(table(one))
        rows["bits"] = listed(bits)

    def sort_guid(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"], rows["w"] = '"guid"', "16"
        rows["f"] = self.field("guid", abbreviation, field.name, self.doc(field))

    def sort_bytes(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"], rows["w"] = '"bytes"', "1"
        rows["f"] = self.field("bytes", abbreviation, field.name, "base.NONE", self.doc(field))
        rows["zero"] = "true" if field.reserved == "zero" else None

    def sort_text(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"], rows["w"] = '"text"', "1"
        rows["f"] = self.field("string", abbreviation, field.name, "base.ASCII", self.doc(field))

    def sort_struct(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"], rows["r"] = '"struct"', self.record(field.ref)
        rows["f"] = self.field("none", abbreviation, field.name, self.doc(field))

    def sort_union(self, record: Item, field: Item, abbreviation: str, rows: dict) -> None:
        rows["k"] = '"union"'
        rows["f"] = self.field("none", abbreviation, field.name, self.doc(field))
        values = field.union.selector.last.ref.values
        cases = [
            f"[{number(int(values[case].value))}] = {self.record(ref)}" for case, ref in field.union.members.items()
        ]
        rows["by"], rows["cases"] = self.path(field.union.selector), listed(cases)
        rows["rule"] = text(f"a case for {field.union.by}")
        rows["ignore"] = "true" if field.union.otherwise == "ignore" else None

    # -- what fields hold

    def held(self, held: Held) -> str:
        rows: dict = {"when": self.expression(held.condition), "size": self.expression(held.size)}
        rows["part"] = text(held.part) if held.part else None
        if held.target is not None:
            rows["is"] = self.target(held.target)
        if held.control is not None:
            rows["control"] = listed(text(field.name) for field in held.control.fields)
        if held.by_class:
            rows["class"] = "true"
        if held.selector is not None:
            values = held.selector.last.ref.values
            cases = [f"[{number(int(values[case].value))}] = {self.target(t)}" for case, t in held.cases.items()]
            rows["by"], rows["cases"] = self.path(held.selector), listed(cases)
        return table(rows)

    def target(self, target: Item) -> str:
        """A record, or a spec, whose table is filled when its turn comes."""
        if target.what == "a struct":
            return self.record(target)
        self.out.append(f"S[{text(target.name)}] = S[{text(target.name)}] or {{}}")
        return f"S[{text(target.name)}]"

    # -- specs

    def spec(self, spec: Item) -> None:
        for struct in spec.structs.values():
            self.record(struct)
        kind = next((k for k in ("protocol", "commands", "calls") if getattr(self, f"is_{k}")(spec)), None)
        if kind is not None:
            name = text(spec.name)
            self.out.append(f"S[{name}] = S[{name}] or {{}}")
            getattr(self, kind)(spec, f"S[{name}]")

    is_protocol, is_commands, is_calls = map(staticmethod, (is_protocol, is_commands, is_calls))

    def protocol(self, spec: Item, here: str) -> None:
        names, shift = list(spec.versions), int(spec.version_shift or 8)
        numbers = []
        for version in spec.versions.values():
            major, minor = map(int, version.split("."))
            numbers.append(major << shift | minor)
        shown = self.field("string", f"entresol.{spec.name}.message", "message", "base.ASCII", self.doc(spec))
        version = self.field("string", f"entresol.{spec.name}.version", "version read as", "base.ASCII")
        rows = {
            "kind": '"protocol"',
            "name": text(spec.name),
            "versions": listed(map(text, names)),
            "numbers": listed(map(number, numbers)),
            "f": shown,
            "fv": version,
        }
        messages = []
        for message in spec.messages:
            record = self.record(message)
            tags = []
            for path, value in message.tag_values.items():
                tags.append(self.tag(spec, message, path, value))
            one = {"r": record, "name": text(message.name), "from": text(message.from_), "tags": listed(tags)}
            one["first"], one["last"] = str(message.first + 1), str(message.last + 1)
            if message.reply_held:
                one["reply"] = listed([f"[{text(k)}] = {self.record(v)}" for k, v in message.reply_held.items()])
            if getattr(message, "reply_by", None) is not None:
                one["answer"], one["by"] = text(message.reply), listed(map(text, message.reply_by))
            selecting = self.selecting(message)
            if selecting is not None:
                one["selects"] = selecting
            messages.append(table(one))
        if spec.messages and spec.header is not None:
            rows["header"] = self.record(spec.messages[0].members["header"].ref)
        self.out.append(f"fill({here}, {table(rows)}, {{")
        self.out.extend(f"  {row}," for row in messages)
        self.out.append("})")
        if spec.identity is not None:
            self.out.append(f"C[{text(guid_bytes(spec.identity.class_id).hex())}] = {here}")

    def tag(self, spec: Item, message: Item, path: tuple, value: int) -> str:
        record, there, field = message, None, None
        for name in path:
            field = record.members[name]
            offsets = [places.of(record, spec, v).offsets.get(id(field)) for v in range(len(message.layout))]
            there = (
                offsets
                if there is None
                else [None if a is None or b is None else a + b for a, b in zip(there, offsets)]
            )
            record = field.ref
        return table(
            {
                "at": same(there),
                "bytes": text(value.to_bytes(field.width // 8, endian_of(field)).hex()),
                "rule": text(".".join(path)),
            }
        )

    def selecting(self, message: Item) -> str | None:
        """Where the number is by which a message chooses the version."""
        for field in message.all_fields:
            if getattr(field, "selects", None) is not None:
                offsets = [l.offsets.get(id(field)) for l in message.layout]
                little = "true" if endian_of(field) == "little" else "false"
                return table({"at": same(offsets), "w": number(field.width // 8), "le": little})
        return None

    def commands(self, spec: Item, here: str) -> None:
        commands = spec.commands
        little = spec.endian == "little"
        width = {"u8": 1, "u16": 2, "u32": 4}[commands.key.type]
        shown = self.field("string", f"entresol.{spec.name}.command", "command", "base.ASCII", self.doc(spec))
        rows = {
            "kind": '"commands"',
            "name": text(spec.name),
            "w": str(width),
            "le": "true" if little else None,
            "f": shown,
            "otherwise": text(f"no such command: {commands.otherwise}"),
        }
        made = []
        for row in commands.rows:
            one = {"match": number(int(row.match)), "name": text(row.name), "r": self.record(row.ref)}
            if row.sub is not None:
                low, wide = (row.sub.bits.low, row.sub.bits.width) if row.sub.bits else (0, 8)
                one["sub"] = listed([number(int(row.sub.offset)), str(low), str(wide), number(int(row.sub.value))])
            made.append(table(one))
        self.out.append(f"fill({here}, {table(rows)}, {{")
        self.out.extend(f"  {row}," for row in made)
        self.out.append("})")

    def calls(self, spec: Item, here: str) -> None:
        names = listed([f"[{number(int(e.match))}] = {text(e.name)}" for e in spec.entries])
        self.out.append(f"local call_names = {names}")

        def words(kind: str, parts, values: dict[str, str]) -> str:
            out = []
            for part in parts:
                bits = getattr(getattr(spec, kind), snake(part))
                more = ["base.DEC_HEX", values.get(part, "nil"), mask_text(bits.mask)]
                f = self.field("uint64", f"entresol.{spec.name}.{kind}.{part}", part, *more)
                one = {"n": text(part), "low": str(bits.low), "wide": str(bits.width), "f": f}
                out.append(table(one | {"whole": "true" if bits.mask >> 32 else None}))
            return listed(out)

        known = 0
        for part in PARTS:
            known |= getattr(spec.control, snake(part)).mask
        status = f"E[{self.enum(spec.status_enum)}].values"
        rows = {
            "kind": '"calls"',
            "name": text(spec.name),
            "control": words("control", PARTS, {"code": "call_names"}),
            "result": words("result", ("status", "reps-completed"), {"status": status}),
            "reserved": text(f"{~known & (1 << 64) - 1:016x}"),
            "unknown": text(spec.default),
        }
        made = []
        for entry in spec.entries:
            one = {"match": number(int(entry.match)), "name": text(entry.name), "rep": "true" if entry.rep else None}
            one["fast"] = text(entry.fast)
            for part in ("input", "output", "rep_input", "rep_output"):
                ref = entry.refs[part]
                one[part] = self.record(ref) if ref is not None else None
                one[f"{part}_size"] = number(ref.layout[0].fixed) if ref is not None else None
            one["header"] = "true" if entry.variable_header is not None else None
            made.append(table(one))
        self.out.append(f"fill({here}, {table(rows)}, {{")
        self.out.extend(f"  {row}," for row in made)
        self.out.append("})")

    def link(self, spec: Item) -> None:
        link = spec.link
        values = link.struct.members[link.from_].ref.values
        rows = {
            "type": number(int(link.type)),
            "r": self.record(link.struct),
            "sender": text(link.from_),
            "sides": listed([f"[{number(int(values[side].value))}] = {text(side)}" for side in ("guest", "host")]),
            "class": text(link.class_) if link.class_ is not None else None,
            "conversation": listed(map(text, link.conversation or [])),
            "device": listed(map(text, link.device or [])),
        }
        self.out.append(f"links[{number(int(link.type))}] = {table(rows)}")


def mask_text(mask: int) -> str:
    """Wireshark's Lua takes masks of 32 bits: groups above go without one, and the engine gives their value."""
    return "nil" if mask >> 32 else hex(mask)
