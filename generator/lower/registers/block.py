"""Lowers a block of registers to C: what it stores, reads and writes by access rules, fields, and the driver's side."""

from __future__ import annotations

import re

from ...resolve.names import C_NAME, c_name, snake
from ..c import bits, file as cfile, text as ctext
from . import accesses


class Lowering:
    def __init__(self, spec) -> None:
        self.spec, self.out = spec, spec.out
        self.file = cfile.File(spec, cfile.spec_stem(spec, "registers"))
        self.block = f"struct {c_name(spec)}"
        self.owner = f"struct {c_name(spec, 'owner')}"
        self.instances = spec.instances
        self.instance = snake(spec.instances.name) if spec.instances else ""

    def run(self):
        spec, file = self.spec, self.file
        file.system = ["stdint.h"]
        file.local = [f"generated/{snake(spec.name)}_wire.h"] if self.out.has_wire else []
        file.header.append(
            cfile.Define(C_NAME(spec, "size"), ctext.number(int(spec.space.value)), "bytes that the block takes")
        )
        if self.instances:
            file.header.append(
                cfile.Define(C_NAME(spec, self.instances.name, "count"), f"{int(self.instances.count)}u")
            )
            file.header.append(
                cfile.Define(C_NAME(spec, self.instances.name, "stride"), ctext.number(int(self.instances.stride)))
            )
        for register in spec.registers:
            file.header.append(
                cfile.Define(
                    C_NAME(spec, register.name), ctext.number(register.offsets[0]), cfile.comment(register.doc)
                )
            )
            if register.count is not None:
                file.header.append(cfile.Define(C_NAME(spec, register.name, "count"), f"{int(register.count)}u"))
                file.header.append(cfile.Define(C_NAME(spec, register.name, "stride"), f"{register.step}u"))
                file.header.append(
                    cfile.Define(
                        C_NAME(spec, register.name, "end"),
                        ctext.number(register.offsets[-1] + register.step),
                        "behind the last",
                    )
                )
        for register in spec.registers:
            self.values(register)
        if spec.side in ("device", "both"):
            self.device()
        if spec.side in ("driver", "both"):
            accesses.driver(self)
        return file.products()

    # ------------------------------------------------------------------------------------------------ names

    def type(self, register) -> str:
        return f"uint{register.bytes * 8}_t"

    def indices(self, register) -> list[str]:
        """What picks one element: instance, then index."""
        return ([self.instance] if self.instances else []) + (["index"] if register.count is not None else [])

    def member(self, register) -> str:
        return snake(register.name) + "".join(f"[{name}]" for name in self.indices(register))

    def stored_struct(self, register) -> str:
        """The member's declaration."""
        sizes = ([C_NAME(self.spec, self.instances.name, "count")] if self.instances else []) + (
            [C_NAME(self.spec, register.name, "count")] if register.count is not None else []
        )
        return f"{self.type(register)} {snake(register.name)}" + "".join(f"[{size}]" for size in sizes)

    # ------------------------------------------------------------------------------------------------ fields

    def values(self, register) -> None:
        """Masks of fields, and what a field is inside a value."""
        for field in register.fields or []:
            if field.access == "rsvd":
                continue
            mask = C_NAME(self.spec, register.name, field.name, "mask")
            self.file.header.append(cfile.Define(mask, ctext.number(field.bits.mask), cfile.comment(field.doc)))
            small = bits.value_type(field.bits.width)
            shifted = f"(value & {mask}) >> {field.bits.low}" if field.bits.low else f"value & {mask}"
            function = ctext.Function(
                small,
                c_name(self.spec, "value", register.name, field.name),
                [f"{self.type(register)} value"],
                [f"return ({small})({shifted});"],
            )
            self.file.header.append(cfile.Definition(function, inline=True))

    def fields(self, register) -> None:
        """Fields of what the block stores."""
        picks = [f"unsigned {name}" for name in self.indices(register)]
        type_ = self.type(register)
        for field in register.fields or []:
            if field.access == "rsvd":
                continue
            small = bits.value_type(field.bits.width)
            mask = C_NAME(self.spec, register.name, field.name, "mask")
            read = [
                f"return {c_name(self.spec, 'value', register.name, field.name)}(registers->{self.member(register)});"
            ]
            placed = f"({type_})x << {field.bits.low}" if field.bits.low else "x"
            inner = f"({placed})" if field.bits.low else placed
            write = [
                f"const {type_} mask = {mask};",
                f"const {type_} rest = registers->{self.member(register)} & ({type_})~mask;",
                f"registers->{self.member(register)} = ({type_})(rest | ({inner} & mask));",
            ]
            for result, verb, parameters, body in (
                (small, "get", [f"const {self.block} *registers", *picks], read),
                ("void", "set", [f"{self.block} *registers", *picks, f"{small} x"], write),
            ):
                function = ctext.Function(result, c_name(self.spec, verb, register.name, field.name), parameters, body)
                self.file.header.append(cfile.Definition(function, inline=True))

    # ------------------------------------------------------------------------------------------------ device

    def device(self) -> None:
        spec, file = self.spec, self.file
        file.local.append("runtime/result.h")
        file.source_local = [f'"generated/{snake(spec.name)}_spec.h"']
        stored = [r for r in spec.registers if r.stored]
        members = [(self.stored_struct(r), cfile.comment(r.doc, r.secret)) for r in stored]
        file.header.append(
            cfile.Struct(
                c_name(spec), members or [("uint8_t nothing", "the block stores nothing")], "What the block stores."
            )
        )
        file.header.append(cfile.Text(["/* Defined by hand. */", self.owner + ";"]))
        for register in stored:
            self.fields(register)
        self.actions()
        self.reset(stored)
        mask = ["return width >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * width)) - 1;"]
        file.private("uint64_t", "mask_of", ["unsigned width"], mask, "The bits that an access of so many bytes has.")
        for register in spec.registers:
            self.read_one(register)
            self.write_one(register)
        self.whole("read")
        self.whole("write")

    def actions(self) -> None:
        for register in self.spec.registers:
            picks = [f"unsigned {name}" for name in self.indices(register)]
            common = [f"{self.block} *registers", f"{self.owner} *owner", *picks]
            if register.on_read is not None:
                self.file.by_hand(
                    self.type(register),
                    c_name(self.spec, "on-read", register.name),
                    common,
                    f"Reads of {register.name}: {register.on_read}.",
                    register.at.comment,
                )
            if register.on_write is not None:
                self.file.by_hand(
                    "void",
                    c_name(self.spec, "on-write", register.name),
                    [*common, f"{self.type(register)} value"],
                    f"Writes to {register.name}: {register.on_write}.",
                    register.at.comment,
                )

    def reset(self, stored) -> None:
        body: list = [f"*registers = ({self.block}){{0}};"]
        loops: list = []
        for register in stored:
            if not register.reset:
                continue
            store: list = [f"registers->{self.member(register)} = {ctext.number(int(register.reset))};"]
            if register.count is not None:
                store = [
                    ctext.For(
                        f"unsigned index = 0; index < {C_NAME(self.spec, register.name, 'count')}; index++", store
                    )
                ]
            loops += store
        if loops and self.instances:
            name = self.instance
            loops = [
                ctext.For(
                    f"unsigned {name} = 0; {name} < {C_NAME(self.spec, self.instances.name, 'count')}; {name}++", loops
                )
            ]
        self.file.function(
            "void",
            c_name(self.spec, "reset"),
            [f"{self.block} *registers"],
            body + loops,
            "Values after power-on and reset.",
        )

    def parameters(self, register, value: str) -> list[str]:
        return [
            f"{self.block} *registers",
            f"{self.owner} *owner",
            *(f"unsigned {name}" for name in self.indices(register)),
            value,
        ]

    def read_one(self, register) -> None:
        """What a read of one register gives."""
        body: list = [f"es_count({self.out.counter(register.name + '.read')});"]
        picks = self.indices(register)
        if register.access in ("wo", "rsvd"):
            return
        if register.on_read is not None:
            body.append(
                ctext.Assign("*value", c_name(self.spec, "on-read", register.name), ["registers", "owner", *picks])
            )
        else:
            body.append(f"*value = registers->{self.member(register)};")
        hidden = sum(f.bits.mask for f in register.fields or [] if f.access == "wo")
        if hidden:
            body.append(f"*value &= {ctext.number(~hidden & (1 << register.bytes * 8) - 1)};")
        body.append("return ES_OK;")
        parameters = self.parameters(register, "uint64_t *value")
        body = self.void(parameters, body) + body
        self.file.private("es_result", f"read_{snake(register.name)}", parameters, body, origin=register.at.comment)

    def void(self, parameters: list[str], body: list) -> list[str]:
        """Parameters that a body has no use for."""
        text = "\n".join(ctext.lines(body))
        names = [re.search(r"(\w+)$", p).group(1) for p in parameters]
        return [f"(void){name};" for name in names if not re.search(rf"(?<![\w>.]){name}\b", text)]

    def write_one(self, register) -> None:
        """What a write to one register does: access rules bit by bit, then the action."""
        if register.access in ("ro", "rsvd"):
            return
        full = (1 << register.bytes * 8) - 1
        masks = dict.fromkeys(("ro", "rw", "w1c", "w1s", "wo", "rsvd"), 0)
        left = full
        for field in register.fields or []:
            masks[field.access or register.access] |= field.bits.mask
            left &= ~field.bits.mask
        masks[register.access] |= left
        type_ = self.type(register)
        plain = masks["rw"] | masks["wo"]
        writable = plain | masks["w1c"] | masks["w1s"]
        body: list = [f"es_count({self.out.counter(register.name + '.write')});"]
        if writable != full:
            body.append(f"value = ({type_})(value & {ctext.number(writable)});")
        if register.stored:
            place = f"registers->{self.member(register)}"
            if plain == full:
                body.append(f"{place} = value;")
            else:
                body.append(f"{type_} after = {place};")
                if plain:
                    body.append(
                        f"after = ({type_})((after & {ctext.number(~plain & full)}) | (value & {ctext.number(plain)}));"
                    )
                if masks["w1c"]:
                    body.append(f"after = ({type_})(after & ~(value & {ctext.number(masks['w1c'])}));")
                if masks["w1s"]:
                    body.append(f"after = ({type_})(after | (value & {ctext.number(masks['w1s'])}));")
                body.append(f"{place} = after;")
        if register.on_write is not None:
            body.append(
                ctext.Call(
                    f"{c_name(self.spec, 'on-write', register.name)}(",
                    ["registers", "owner", *self.indices(register), "value"],
                )
            )
        body.append("return ES_OK;")
        parameters = self.parameters(register, f"{type_} value")
        body = self.void(parameters, body) + body
        self.file.private("es_result", f"write_{snake(register.name)}", parameters, body, origin=register.at.comment)

    def whole(self, way: str) -> None:
        """es_NAME_read and es_NAME_write: which register an access means."""
        spec = self.spec
        value = "uint64_t *value" if way == "read" else "uint64_t value"
        parameters = [f"{self.block} *registers", f"{self.owner} *owner", "uint64_t offset", "unsigned width", value]
        exact = f"{way}_exact"
        inner = [
            f"{self.block} *registers",
            f"{self.owner} *owner",
            *([f"unsigned {self.instance}"] if self.instances else []),
            "uint64_t offset",
            "unsigned width",
            value,
        ]
        body = self.select(way)
        function = self.file.private(
            "es_result", exact, inner, self.void(inner, body) + body, "An access of exactly one register."
        )
        body = []
        if way == "read":
            body.append(f"*value = {ctext.number(int(spec.default))} & mask_of(width);")
        widths = [f"width != {int(w)}" for w in sorted(spec.widths)]
        allowed = "one of " + ", ".join(str(int(w)) for w in sorted(spec.widths))
        body.append(
            ctext.If(
                widths,
                [f"return {self.out.refusal('access', 'width', allowed, key=way + '-width')};"],
            )
        )
        arguments = ["registers", "owner", "offset", "width", "value"]
        if self.instances:
            stride = C_NAME(spec, self.instances.name, "stride")
            count = C_NAME(spec, self.instances.name, "count")
            body.append(
                ctext.If(
                    [f"offset / {stride} >= {count}"],
                    [f"return {self.out.refusal('access', 'offset', 'inside the block', key=way + '-offset')};"],
                )
            )
            body.append(f"const unsigned {self.instance} = (unsigned)(offset / {stride});")
            body.append(f"offset %= {stride};")
            arguments.insert(2, self.instance)
        if spec.split or spec.narrow:
            body.append(ctext.Call(f"return {way}_parts(", arguments))
            accesses.cut(self, way, inner, arguments)
            below = {self.instance: C_NAME(spec, self.instances.name, "count")} if self.instances else {}
            self.out.inner.append((function, below, None))
        else:
            body.append(ctext.Call(f"return {exact}(", arguments))
        doc = {
            "read": "A read of `width` bytes. What is refused reads as the spec's default; "
            "the caller hands a refusal to es_refused().",
            "write": "A write of `width` bytes. What is refused changes nothing.",
        }[way]
        if spec.split:
            doc += " Of an access that covers several registers, those before the refused one are done."
        self.file.function("es_result", c_name(spec, way), parameters, body, doc, must_use=True)

    def narrowed(self, register) -> str:
        """The bytes of an access that a register has, the others said to be cut off."""
        return f"({self.type(register)})(value & {ctext.number((1 << 8 * register.bytes) - 1)})"

    def select(self, way: str) -> list:
        """Arrays by range, single registers by a switch; registers that share a place in the order of the spec."""
        spec = self.spec
        body: list = []
        singles: dict[int, list] = {}
        for register in spec.registers:
            if register.count is not None:
                first, step = C_NAME(spec, register.name), C_NAME(spec, register.name, "stride")
                terms = ([f"offset >= {first}"] if register.offsets[0] else []) + [
                    f"offset < {C_NAME(spec, register.name, 'end')}"
                ]
                index = [f"const unsigned index = inside / {step};"] if self.allowed(register, way) else []
                inner = [
                    f"const unsigned inside = (unsigned)(offset - {first});",
                    ctext.If([f"inside % {step} == 0"], index + self.one(register, way)),
                ]
                body.append(ctext.If(terms, inner))
            else:
                singles.setdefault(register.offsets[0], []).append(register)
        nothing = f"return {self.out.refusal('access', 'offset', 'a register', key=way)};"
        cases = []
        for registers in singles.values():
            inner = []
            for register in registers:
                if len(registers) > 1 and not self.allowed(register, way):
                    continue
                inner += self.one(register, way)
            ends = inner and isinstance(inner[-1], (str, ctext.Call))
            cases.append(
                ([C_NAME(spec, registers[0].name)], inner + ([] if ends else [nothing]), registers[0].at.comment)
            )
        return body + ([ctext.Switch("offset", cases, [nothing])] if cases else [nothing])

    def allowed(self, register, way: str) -> bool:
        return register.access not in (("wo", "rsvd") if way == "read" else ("ro", "rsvd"))

    def one(self, register, way: str) -> list:
        """The access, if its width and the register's conditions are met."""
        if not self.allowed(register, way):
            rule = "not readable" if way == "read" else "not writable"
            return [f"return {self.out.refusal(register.name, '', rule, key=way)};"]
        arguments = [
            "registers",
            "owner",
            *self.indices(register),
            "value" if way == "read" or register.bytes == 8 else self.narrowed(register),
        ]
        call = ctext.Call(f"return {way}_{snake(register.name)}(", arguments)
        refusal = f"return {self.out.refusal(register.name, 'width', f'{register.bytes} bytes', key=way + '-width')};"
        terms = [self.condition(*condition) for condition in register.conditions]
        body: list = (
            [call] if self.only_width(register) else [ctext.If([f"width != {register.bytes}"], [refusal]), call]
        )
        return [ctext.If(terms, body)] if terms else body

    def only_width(self, register) -> bool:
        """Whether every access that gets here has the register's width."""
        return [int(w) for w in self.spec.widths] == [register.bytes] and not self.spec.split

    def condition(self, register, field, value) -> str:
        picks = [self.instance] if self.instances else []
        if field is None:
            return f"registers->{self.member(register)} == {ctext.number(value)}"
        arguments = ", ".join(["registers", *picks])
        return f"{c_name(self.spec, 'get', register.name, field.name)}({arguments}) == {ctext.number(value)}"
