"""What generated structs look like at run time, as constant data that one walker reads: records with their fields, enums and flags by name, machines with
what each state takes, blocks of registers, stored MSRs; what stands where a refusal points; and how counters are called in a metrics page."""

from __future__ import annotations

import textwrap

from ...layout.shape import endian_of, has_versions, hidden, record_name, uint
from ...lower import products
from ...lower.c import file as cfile, text as ctext
from ...lower.c.text import number, string
from ...lower.wire.declarations import ordered_structs
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from . import elements, metrics, places
from .places import secret_overlays


def lower_spec(spec: Item, context) -> list[products.Product]:
    return _File(spec, context).products()


def lower_all(specs: list[Item], context) -> list[products.Product]:
    ordered = sorted(specs, key=lambda spec: spec.name)
    model = {
        "origin": "Generated from specs/; change those and run python3 -m generator.",
        "guard": products.guard("inspect_registry_h"),
        "headers": sorted(f"{snake(spec.name)}_inspect.h" for spec in ordered),
        "specs": [c_name(spec, "shapes") for spec in ordered],
        "count": len(ordered),
    }
    return [products.Product(f"inspect/registry.{end}", f"inspect/registry.{end}.j2", model) for end in ("h", "c")]


def shape_name(record: Item) -> str:
    return c_name(record.spec, record.name, "shape")


def prose(member: str, text: str | None, indent: int) -> str:
    """`member = "text"`, in pieces below one another where it is long; `indent` is what a table puts before it."""
    head = f"{member} = "
    pieces = textwrap.wrap(" ".join((text or "").split()), ctext.WIDTH - indent - len(head) - 12) or [""]
    literals = [string(piece + (" " if i < len(pieces) - 1 else "")) for i, piece in enumerate(pieces)]
    return head + ("\n" + " " * (indent + len(head))).join(literals)


class _File:
    def __init__(self, spec: Item, context) -> None:
        self.spec, self.context = spec, context
        self.stem = f"{snake(spec.name)}_inspect"
        self.header: list = []
        self.source: list = []
        self.names: dict[tuple, str] = {}
        self.local: set[str] = set()
        self.shapes: list[str] = []
        self.machines: list[str] = []

    # ------------------------------------------------------------------------------------------------ the whole

    def products(self) -> list[products.Product]:
        spec = self.spec
        self.records = records = [*ordered_structs(spec), *(getattr(spec, "messages", None) or [])]
        if records:
            self.local.add(f"generated/{snake(spec.name)}_wire.h")
        for record in records:
            self.record(record)
        for machine in getattr(spec, "machines", None) or []:
            self.local.add(f"generated/{snake(spec.name)}_machine.h")
            self.machine(machine)
        for title, type_, members, file in stores(spec):
            self.local.add(f"generated/{snake(spec.name)}_{file}.h")
            self.store(title, type_, members)
        for member in unstored(spec):
            self.word(member)
        places.refused(self)
        elements.tables(self)
        metrics.tables(self)
        self.registry()
        text = products.head(spec) | {
            "guard": products.guard(f"inspect_{self.stem}_h"),
            "stem": f"inspect/{self.stem}",
            "doc": [f"How what {spec.name} describes is shown; runtime/shape.h says what the tables mean."],
            "system": [],
            "local": sorted(self.local | {"runtime/shape.h"}),
            "source_local": [f'#include "generated/{snake(spec.name)}_spec.h"'],
            "header": cfile.parts(self.header),
            "source": cfile.parts(self.source),
        }
        return [products.Product(f"inspect/{self.stem}.{end}", f"kind.{end}.j2", text, spec.name) for end in ("h", "c")]

    def table(self, declaration: str, rows: list, doc: str = "") -> None:
        self.source.append(cfile.Array(declaration, rows, doc))

    def show(self, name: str, type_: str, call: str, version: bool) -> None:
        """The inline function that ties a struct to its shape."""
        parameters = ["struct es_inspect *inspect", "const char *name", f"const {type_} *value"]
        parameters += [f"enum {c_name(self.spec, 'version')} version"] if version else []
        head, _, rest = call.partition("(")
        body = [ctext.Call(head + "(", rest.removesuffix(");").split(", "))]
        self.header.append(
            cfile.Definition(ctext.Function("void", name, parameters, body), inline=True)
        )

    @staticmethod
    def prose(member: str, text: str, indent: int) -> str:
        return prose(member, text, indent)

    # ------------------------------------------------------------------------------------------------ names

    def named(self, ref: Item | None, versioned: bool = True) -> str:
        """The C expression of an enum's or flags' names; the table is made on first use."""
        variable = "_".join(["names_of", snake(ref.spec.name), snake(ref.name)])
        key = (ref.spec.name, str(ref.name))
        if key not in self.names:
            self.names[key] = variable
            if ref.what == "an enum":
                rows = [(number(int(v.value)), str(v.name)) for v in ref.values.values()]
            else:
                rows = [(number(1 << int(bit.bit)), str(bit.name)) for bit in ref.bits.values()]
            self.table(
                f"static const struct es_shape_name rows_{variable}[{len(rows)}]",
                [[f".value = {value}", f".name = {string(name)}"] for value, name in rows],
                ref.at.comment,
            )
            flags = "true" if ref.what != "an enum" else "false"
            self.source.append(
                cfile.Text(
                    [
                        f"static const struct es_shape_names {variable} = {{",
                        f"    .rows = rows_{variable},",
                        f"    .count = {len(rows)},",
                        f"    .flags = {flags},",
                        "};",
                    ]
                )
            )
        return "&" + variable

    # ------------------------------------------------------------------------------------------------ records

    def record(self, record: Item) -> None:
        type_ = f"struct {record_name(record)}"
        rows = self.fields(record, record.all_fields, type_, "", "", secret_overlays(record))
        self.shape(shape_name(record), str(record.name), record.doc, type_, rows, record.at.comment, self.slices(record))
        version = ["version"] if has_versions(record) else ["0"]
        call = f"es_inspect_shape({', '.join(['inspect', 'name', '&' + shape_name(record), 'value', *version])});"
        self.show("es_inspect_" + type_.removeprefix("struct es_"), type_, call, has_versions(record))

    def slices(self, record: Item) -> bool:
        for field in record.all_fields:
            if hidden(field):
                continue
            refs = [field.ref] if field.sort == "struct" else []
            refs += list(field.union.members.values()) if field.sort == "union" else []
            if field.variable or any(self.slices(ref) for ref in refs):
                return True
        return False

    def shape(self, name: str, title: str, doc, type_: str, rows: list, origin: str, slices: bool = False) -> None:
        if rows:
            self.table(f"static const struct es_shape_field fields_of_{name}[{len(rows)}]", rows)
        self.source.append(
            cfile.Text(
                [
                    *ctext.block(origin),
                    f"const struct es_shape {name} = {{",
                    f"    .name = {string(title)},",
                    prose("    .doc", doc, 0) + ",",
                    *([f"    .fields = fields_of_{name},"] if rows else []),
                    f"    .count = {len(rows)},",
                    f"    .size = sizeof({type_}),",
                    f"    .slices = {'true' if slices else 'false'},",
                    "};",
                ]
            )
        )
        self.header.append(cfile.Text([f"extern const struct es_shape {name};"]))
        self.shapes.append(name)

    def fields(self, record: Item, fields: list[Item], type_: str, inside: str, stem: str, secrets: set[int]) -> list:
        """Rows of a record's members, or of those of a bit group inside it."""
        return [
            self.field(record, field, type_, inside, stem, id(field) in secrets) for field in fields if not hidden(field)
        ]

    def field(self, record: Item, field: Item, type_: str, inside: str, stem: str, hide: bool) -> list[str]:
        member = inside + snake(field.name)
        spec = record.spec
        last = getattr(field, "last", None)
        row = [f".name = {string(str(field.name))}"]
        sort = field.sort
        variable = getattr(field, "variable", False)
        count = getattr(field, "count_value", None)
        more: list[str] = []
        element = f"((const {type_} *)0)->{member}"
        if variable:
            row.append(".sort = ES_SHAPE_SLICE")
            more += self.slice(record, field)
        elif sort == "bits":
            row.append(".sort = ES_SHAPE_GROUP")
            more.append(f".shape = &{self.group(record, field, type_, member)}")
        elif sort == "union":
            row.append(".sort = ES_SHAPE_UNION")
            more += self.union(record, field, type_, inside)
        elif sort == "struct":
            self.include(field.ref)
            row.append(".sort = ES_SHAPE_STRUCT")
            more.append(f".shape = &{shape_name(field.ref)}")
            if count is not None:
                more += [f".count = {count}", f".size = sizeof({element}[0])"]
        elif sort == "text":
            row.append(".sort = ES_SHAPE_TEXT")
            more.append(f".size = {count}")
        elif sort in ("bytes", "guid") or (sort == "int" and field.width == 8 and count is not None):
            row.append(".sort = ES_SHAPE_BYTES")
            more.append(f".size = sizeof({element})")
        else:
            row.append(".sort = ES_SHAPE_NUMBER")
            more += self.scalar(field)
            more.append(f".width = {int(uint(field.width)[4:-2]) // 8}")
            if count is not None:
                more += [f".count = {count}", f".size = sizeof({element}[0])"]
        if field.secret or hide:
            row.append(".secret = true")
        if getattr(field, "first", 0):
            row.append(f".first = {field.first}")
        versions = len(getattr(spec, "versions", None) or [])
        row.append(f".last = {last if last is not None and versions else 'UINT8_MAX'}")
        row.append(f".offset = offsetof({type_}, {member})")
        return row + more

    def include(self, ref: Item) -> None:
        if ref.spec is not self.spec:
            self.local.add(f"generated/inspect/{snake(ref.spec.name)}_inspect.h")

    def scalar(self, field: Item) -> list[str]:
        if field.sort in ("enum", "flags") and field.ref is not None:
            return [f".names = {self.named(field.ref)}"]
        return [".hex = true"] if field.width > 32 else []

    def group(self, record: Item, field: Item, type_: str, member: str) -> str:
        name = c_name(record.spec, record.name, field.name, "group")
        rows = self.fields(record, field.bits, type_, member + ".", name, set())
        self.table(f"static const struct es_shape_field fields_of_{name}[{len(rows)}]", rows)
        self.source.append(
            cfile.Text(
                [
                    f"static const struct es_shape {name} = {{",
                    f"    .name = {string(str(field.name))},",
                    '    .doc = "",',
                    f"    .fields = fields_of_{name},",
                    f"    .count = {len(rows)},",
                    f"    .size = sizeof({type_}),",
                    "};",
                ]
            )
        )
        return name

    def union(self, record: Item, field: Item, type_: str, inside: str) -> list[str]:
        selector = field.union.selector
        values = selector.last.ref.values
        name = f"cases_of_{c_name(record.spec, record.name, field.name)}"
        rows = []
        for case, ref in field.union.members.items():
            self.include(ref)
            value = number(int(values[case].value))
            rows.append([f".value = {value}", f".name = {string(str(case))}", f".shape = &{shape_name(ref)}"])
        self.table(f"static const struct es_shape_case {name}[{len(rows)}]", rows)
        path = ".".join(snake(part.name) for part in selector.fields)
        return [
            f".cases = {name}",
            f".case_count = {len(rows)}",
            f".selector = offsetof({type_}, {inside}{path})",
            f".selector_width = {int(uint(selector.last.width)[4:-2]) // 8}",
        ]

    def slice(self, record: Item, field: Item) -> list[str]:
        if field.sort != "struct":
            big = [".big_endian = true"] if endian_of(field) == "big" else []
            return [*self.scalar(field), f".width = {field.width // 8}", *big]
        self.include(field.ref)
        type_ = f"struct {record_name(field.ref)}"
        name = f"element_of_{c_name(record.spec, record.name, field.name)}"
        version = has_versions(field.ref)
        arguments = ["slice", "index", *([f"(enum {c_name(field.ref.spec, 'version')})version"] if version else [])]
        body = [
            *([] if version else ["(void)version;"]),
            ctext.Assign(f"*({type_} *)out", c_name(record.spec, record.name, field.name) + "_at", arguments),
        ]
        room = [f"sizeof({type_}) <= ES_SHAPE_ELEMENT_MAX", '"an element has room"']
        self.source.append(cfile.Text(ctext.wrapped("_Static_assert(", room, ");", 0)))
        self.source.append(
            cfile.Definition(
                ctext.Function(
                    "void",
                    name,
                    ["const struct es_slice *slice", "uint32_t index", "unsigned version", "void *out"],
                    body,
                    field.at.comment,
                    static=True,
                )
            )
        )
        return [f".shape = &{shape_name(field.ref)}", f".element = {name}"]

    # ------------------------------------------------------------------------------------------------ machines

    def machine(self, machine: Item) -> None:
        spec, name = self.spec, c_name(self.spec, machine.name, "machine")
        rows = []
        for state_name, state in machine.states.items():
            taken = [str(e) for e in machine.all_events if machine.pairs.get((str(state_name), str(e)))]
            takes = f"{c_name(spec, machine.name, state_name, 'takes')}"
            self.source.append(
                cfile.Text(
                    [
                        f"static const char *const {takes}[] = {{",
                        *(f"    {string(event)}," for event in taken[:1]),
                        *([f"    /* {len(taken)} events */"] if taken else []),
                        *(f"    {string(event)}," for event in taken[1:]),
                        "    NULL,",
                        "};",
                    ]
                )
            )
            rows.append(
                [
                    f".name = {string(str(state_name))}",
                    prose(".doc", state.doc, 8),
                    f".takes = {takes}",
                    f".final = {'true' if state.final else 'false'}",
                ]
            )
        self.table(f"static const struct es_shape_state states_of_{name}[{len(rows)}]", rows)
        self.source.append(
            cfile.Text(
                [
                    *ctext.block(machine.at.comment),
                    f"const struct es_shape_machine {name} = {{",
                    f"    .name = {string(str(machine.name))},",
                    prose("    .doc", machine.doc, 0) + ",",
                    f"    .states = states_of_{name},",
                    f"    .count = {len(rows)},",
                    "};",
                ]
            )
        )
        self.header.append(cfile.Text([f"extern const struct es_shape_machine {name};"]))
        self.machines.append(name)
        call = f"es_inspect_machine(inspect, name, &{name}, (unsigned)value->state);"
        type_ = f"struct {c_name(spec, machine.name)}"
        self.show("es_inspect_" + type_.removeprefix("struct es_"), type_, call, False)

    # ------------------------------------------------------------------------------------------------ stores

    def store(self, title: str, type_: str, members: list[dict]) -> None:
        """A block of registers or stored MSRs: integers with named bits, perhaps arrays."""
        name = f"{type_.removeprefix('struct ')}_shape"
        rows = []
        for member in members:
            element = f"((const {type_} *)0)->{member['member']}"
            place = [
                f".offset = offsetof({type_}, {member['member']})",
                f".size = sizeof({element}{'[0]' * (bool(member['count']) + bool(member['rows']))})",
            ]
            place += [f".count = {member['count']}"] if member["count"] else []
            place += [f".rows = {member['rows']}"] if member["rows"] else []
            what, parts = self.word_row(f"{name}_{member['member']}", member)
            rows.append([*what, *place, *parts])
        self.shape(name, title, self.spec.doc, type_, rows, self.spec.at.comment)
        self.show(
            "es_inspect_" + type_.removeprefix("struct es_"),
            type_,
            f"es_inspect_shape(inspect, name, &{name}, value, 0);",
            False,
        )

    def word_row(self, stem: str, member: dict) -> tuple[list[str], list[str]]:
        """What an integer's row says wherever it stands, and of its named bits, which become a table."""
        what = [
            f".name = {string(member['name'])}",
            ".sort = ES_SHAPE_WORD",
            ".hex = true",
            f".width = {member['width']}",
            ".last = UINT8_MAX",
        ]
        more = [".secret = true"] if member["secret"] else []
        if member["fields"]:
            parts = f"parts_of_{stem}"
            self.table(
                f"static const struct es_shape_part {parts}[{len(member['fields'])}]",
                [
                    [
                        f".name = {string(str(field.name))}",
                        *([f".names = {self.named(field.ref)}"] if field.ref is not None else []),
                        f".low = {field.bits.low}",
                        f".bits = {field.bits.width}",
                        *([".secret = true"] if field.secret else []),
                    ]
                    for field in member["fields"]
                ],
            )
            more += [f".parts = {parts}", f".part_count = {len(member['fields'])}"]
        return what, more

    def word(self, member: dict) -> None:
        """A register whose value is kept by hand: only it knows its bits."""
        name = c_name(self.spec, member["name"], "word")
        what, parts = self.word_row(name, member)
        text = [*ctext.block(member["origin"]), f"const struct es_shape_field {name} = {{"]
        self.source.append(cfile.Text([*text, *(f"    {value}," for value in [*what, *parts]), "};"]))
        self.header.append(cfile.Text([f"extern const struct es_shape_field {name};"]))
        self.show(f"es_inspect_{name.removeprefix('es_')}", "uint64_t", f"es_inspect_word(inspect, name, &{name}, *value);", False)

    # ------------------------------------------------------------------------------------------------ registry

    def registry(self) -> None:
        spec = self.spec
        lines = [f"const struct es_shape_spec {c_name(spec, 'shapes')} = {{", f"    .spec = &{c_name(spec, 'spec')},"]
        for key, variable, names, type_ in (
            ("shape", "all_shapes", self.shapes, "es_shape"),
            ("machine", "all_machines", self.machines, "es_shape_machine"),
        ):
            if names:
                self.source.append(
                    cfile.Text(
                        [
                            f"static const struct {type_} *const {variable}[] = {{",
                            f"    &{names[0]},",
                            f"    /* {len(names)} in all */",
                            *(f"    &{name}," for name in names[1:]),
                            "};",
                        ]
                    )
                )
                lines += [f"    .{key}s = {variable},", f"    .{key}_count = {len(names)},"]
        if spec.out.refusals:
            lines.append(f"    .refused = {c_name(spec, 'refused')},")
        if self.place_count:
            lines += [f"    .places = {c_name(spec, 'places')},", f"    .place_count = {self.place_count},"]
        if spec.out.counters:
            lines.append(f"    .metrics = {c_name(spec, 'metrics')},")
        self.source.append(cfile.Text([*lines, "};"]))
        self.header.append(cfile.Text([f"extern const struct es_shape_spec {c_name(spec, 'shapes')};"]))


def stores(spec: Item) -> list[tuple]:
    """(title, C struct, members, file) of what a spec's own code stores: a block of registers, an MSR table's values by scope."""
    out = []
    if getattr(spec, "registers", None) and spec.side in ("device", "both"):
        members = [
            {
                "name": str(register.name),
                "member": snake(register.name),
                "width": register.bytes,
                "count": int(register.count) if register.count is not None else 0,
                "rows": int(spec.instances.count) if spec.instances else 0,
                "fields": [field for field in register.fields or [] if field.access != "rsvd"],
                "secret": register.secret,
            }
            for register in spec.registers
            if register.stored
        ]
        out.append((str(spec.name), f"struct {c_name(spec)}", members, "registers"))
    entries = [e for e in getattr(spec, "entries", None) or [] if getattr(e, "stored", False)]
    for scope in ("vp", "vm"):
        members = [
            {
                "name": str(entry.name),
                "member": snake(entry.name),
                "width": 8,
                "count": C_NAME(spec, entry.name, "count") if entry.many else 0,
                "rows": 0,
                "fields": entry.fields or [],
                "secret": entry.secret,
            }
            for entry in entries
            if entry.scope == scope
        ]
        if members:
            out.append((str(spec.name), f"struct {c_name(spec, scope)}", members, "intercepts"))
    return out


def unstored(spec: Item) -> list[dict]:
    """Registers with named bits whose values somebody else keeps: MSRs, as the others of a spec's have them."""
    return [
        {
            "name": str(entry.name),
            "width": 8,
            "fields": entry.fields,
            "secret": entry.secret,
            "origin": entry.at.comment,
        }
        for entry in getattr(spec, "entries", None) or []
        if not getattr(entry, "stored", True) and entry.fields
    ]
