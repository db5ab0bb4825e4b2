"""Lowers constants, enums, flags, structs and messages to declarations; their decoders and encoders are made by decode.py and encode.py."""

from __future__ import annotations

import textwrap
import uuid

from ...layout.shape import Shape, element_size, endian_of, has_versions, hidden, record_name, uint
from ...read import expressions
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ...resolve.records import needs_functions
from ..c import text as ctext
from ..c.access import decode_name, encode_name, load, local_known, store
from ..c.text import Function, If, block, columns, comment, number, remark, trailing
from . import decode, dispatch, encode


def member_lines(field: Item, indent: int = 2) -> list[str]:
    """The declaration of a field inside its struct."""
    name = snake(field.name)
    doc = comment(field.doc, field.secret)
    if field.sort == "bits":
        inner = [
            line
            for bit in field.bits
            if not hidden(bit)
            for line in trailing(f"{uint(bit.width)} {snake(bit.name)};", comment(bit.doc), indent + 2)
        ]
        lead = " " * indent
        return [*block(doc, indent), f"{lead}struct {{", *inner, f"{lead}}} {name};"]
    array = f"[{field.count_value}]" if field.count_value is not None else ""
    if field.sort == "union":
        text = f"union {c_name(field.spec, field.owner.name, field.name)} {name};"
    elif field.variable:
        text = f"struct es_slice {name};"
    elif field.sort == "struct":
        text = f"struct {record_name(field.ref)} {name}{array};"
    elif field.sort == "text":
        text = f"char {name}[{field.count_value + 1}];"
    elif field.sort == "guid":
        text = f"uint8_t {name}[16];"
    else:
        text = f"{uint(field.width)} {name}{array};"
    return trailing(text, doc, indent)


def record_declaration(record: Item) -> dict:
    fields = [field for field in record.all_fields if not hidden(field)]
    members = [line for field in fields for line in member_lines(field)]
    unions = []
    for field in fields:
        if field.sort == "union":
            cases = [f"  struct {record_name(ref)} {snake(case)};" for case, ref in field.union.members.items()]
            unions.append(
                {
                    "name": c_name(record.spec, record.name, field.name),
                    "members": cases,
                    "remark": remark(field.at.comment),
                }
            )
    shape = Shape(record)
    sizes = [size for _, _, size in shape.fixed_sizes()]
    extra = sum(
        (expressions.constant(leaf.field.max) or 0) * element_size(leaf.field)
        for leaf in shape.leaves
        if leaf.field.variable
    )
    defines = []
    stem = C_NAME(record.spec, record.name)
    defines.append((f"{stem}_SIZE_MIN", number(min(sizes, default=0))))
    defines.append((f"{stem}_SIZE_MAX", number(max(sizes, default=0) + extra)))
    for leaf in shape.leaves:
        places = {offset for v, offset in enumerate(leaf.offsets) if v in shape.active and offset is not None}
        if len(places) == 1 and min(places) >= 0 and leaf.field.sort != "pad" and not leaf.field.reserved:
            defines.append((f"{stem}_{leaf.local.rstrip('_').upper()}_OFFSET", number(min(places))))
    return {
        "name": record_name(record),
        "remark": remark(record.at.comment, record.doc),
        "members": members or ["  uint8_t nothing;"],
        "unions": unions,
        "defines": [f"#define {name} {value}" for name, value in defines],
    }


def slices(record: Item, context) -> list[Function]:
    """Accessors of the elements of variable arrays that a record declares itself."""
    made = []
    for field in record.all_fields:
        if (
            not field.variable
            or hidden(field)
            or field.sort == "bytes"
            or (field.width == 8 and field.sort != "struct")
        ):
            continue
        size = element_size(field)
        origin = field.at.comment
        name = c_name(record.spec, record.name, field.name)
        if field.sort == "struct":
            type_ = f"struct {record_name(field.ref)}"
            version = ["version"] if has_versions(field.ref) else []
            parameter = [f"enum {c_name(field.ref.spec, 'version')} version"] if version else []
            decode = ", ".join([f"slice->at + (size_t)index * {size}", str(size), *version, "&value"])
            made.append(
                Function(
                    type_,
                    f"{name}_at",
                    ["const struct es_slice *slice", "uint32_t index", *parameter],
                    [
                        f"{type_} value;",
                        If(
                            ["index >= slice->count", f"{decode_name(field.ref)}({decode}) != ES_OK"],
                            ["memset(&value, 0, sizeof value);"],
                            joint="||",
                        ),
                        "return value;",
                    ],
                    origin,
                    "Zero for an index outside.",
                )
            )
            encode = ", ".join(["in", *version, f"bytes + (size_t)index * {size}", str(size)])
            made.append(
                Function(
                    "bool",
                    f"{name}_put",
                    ["uint8_t *bytes", "uint32_t index", *parameter, f"const {type_} *in"],
                    [f"return {encode_name(field.ref)}({encode}) != 0;"],
                    origin,
                    "The array's bytes must have room.",
                )
            )
        else:
            type_ = uint(field.width)
            value = load(f"slice->at + (size_t)index * {size}", field.width, endian_of(field))
            made.append(
                Function(
                    type_,
                    f"{name}_at",
                    ["const struct es_slice *slice", "uint32_t index"],
                    [f"return index < slice->count ? {value} : 0;"],
                    origin,
                    "Zero for an index outside.",
                )
            )
            made.append(
                Function(
                    "void",
                    f"{name}_put",
                    ["uint8_t *bytes", "uint32_t index", f"{type_} value"],
                    store(f"bytes + (size_t)index * {size}", field.width, endian_of(field), "value"),
                    origin,
                    "The array's bytes must have room.",
                )
            )
    return made


def enum_model(spec: Item, enum: Item) -> dict:
    name = c_name(spec, enum.name)
    values = []
    rows = []
    for value in enum.values.values():
        constant = C_NAME(spec, enum.name, value.name)
        values.append({"constant": constant, "text": ctext.string(value.name)})
        rows.extend(trailing(f"{constant} = {number(value.value, False)},", comment(value.doc), 2))
    return {
        "name": name,
        "origin": enum.at.comment,
        "remark": remark(enum.at.comment, enum.doc),
        "values": values,
        "lines": rows,
        "name_signature": f"const char *{name}_name({uint(max(32, enum.width))} value)",
        "on": "value" if enum.width > 32 else f"(enum {name})value",
        "local_known": local_known(enum),
        "type": uint(max(32, enum.width)),
        "known_signature": f"bool {name}_known({uint(max(32, enum.width))} value)",
    }


def constant_models(spec: Item) -> tuple[list[dict], list[dict]]:
    """Numbers become #defines, bytes become arrays."""
    defines, arrays = [], []
    for name, constant in spec.constants.items():
        c = C_NAME(spec, name)
        doc = remark(constant.doc)
        if constant.sort == "value":
            defines.append({"text": f"#define {c} {number(constant.constant_value)}", "doc": doc})
            continue
        if constant.sort == "text":
            data = constant.text.encode("utf-8")
            defines.append({"text": f"#define {c} {ctext.string(constant.text)}", "doc": doc})
            defines.append({"text": f"#define {c}_SIZE {len(data)}u", "doc": ""})
            continue
        data = guid_bytes(constant.guid) if constant.sort == "guid" else constant.bytes
        values = [f"0x{byte:02x}" for byte in data]
        arrays.append(
            {
                "declaration": f"extern const uint8_t {c}[{len(data)}];",
                "lines": columns(f"const uint8_t {c}[{len(data)}] = {{", values, "};"),
                "remark": remark(constant.at.comment, constant.doc),
                "origin": constant.at.comment,
            }
        )
    return defines, arrays


def origin(spec: Item) -> str:
    return f"Generated from {spec.at.file}; change that and run python3 -m generator."


def guid_bytes(text: str) -> bytes:
    """A GUID as it lies in memory: the first three groups little-endian."""
    return uuid.UUID(text).bytes_le


def model(spec: Item, context) -> dict | None:
    """What wire.{h,c}.j2 print; None when the spec has nothing to declare."""
    messages = getattr(spec, "messages", None) or []
    if not (spec.enums or spec.flags or spec.structs or spec.constants or messages):
        return None
    defines, arrays = constant_models(spec)
    identity = getattr(spec, "identity", None)
    if identity is not None:
        values = [f"0x{byte:02x}" for byte in guid_bytes(identity.class_id)]
        c = C_NAME(spec, "class-id")
        arrays.append(
            {
                "declaration": f"extern const uint8_t {c}[16];",
                "lines": columns(f"const uint8_t {c}[16] = {{", values, "};"),
                "remark": remark(identity.at.comment, "VMBus class of the device."),
                "origin": identity.at.comment,
            }
        )
    records = [*ordered_structs(spec), *messages]
    functions: list[Function] = []
    for record in records:
        if record.what == "a message" or needs_functions(record):
            shape = Shape(record, getattr(record, "tag_values", None))
            shape.assert_single_loads()
            functions.append(decode.function(shape, spec.out))
            functions.append(encode.function(shape, spec.out))
        functions.extend(slices(record, context))
    directions = [dispatch.function(spec, side) for side in ("guest", "host")] if messages else []
    directions = [d for d in directions if d is not None]
    functions.extend(d["function"] for d in directions)
    versions = list(getattr(spec, "versions", None) or {})
    shift = int(getattr(spec, "version_shift", None) or 8)
    version_list = []
    for name in versions:
        major, minor = map(int, spec.versions[name].split("."))
        version_list.append(
            {
                "constant": C_NAME(spec, "version", name),
                "number_constant": C_NAME(spec, "version", name, "number"),
                "number": hex(major << shift | minor) + "u",
                "text": ctext.string(name),
            }
        )
    return {
        "remark": "\n".join(
            ["/* " + origin(spec), *[" * " + line for line in textwrap.wrap(comment(spec.doc), ctext.WIDTH - 6)]]
        )
        + " */",
        "uses": [f"{snake(used)}_wire.h" for used in spec.uses or [] if needs_header(spec, context.specs[used])],
        "defines": defines,
        "arrays": arrays,
        "versions": version_list,
        "version_enum": c_name(spec, "version"),
        "enums": [enum_model(spec, enum) for enum in spec.enums.values()],
        "flags": [
            {
                "remark": remark(flags.at.comment, flags.doc),
                "lines": [
                    line
                    for bit in flags.bits.values()
                    for line in trailing(
                        f"#define {C_NAME(spec, name, bit.name)} {number(1 << bit.bit)}", comment(bit.doc), 0
                    )
                ],
            }
            for name, flags in spec.flags.items()
        ],
        "records": [record_declaration(record) for record in records],
        "functions": functions,
        "messages": [
            {"constant": C_NAME(spec, "message", message.name), "text": ctext.string(message.name)}
            for message in messages
        ],
        "message_enum": c_name(spec, "message"),
        "directions": directions,
        "has_refusals": bool(spec.out.refusals),
        "crc32": any(
            getattr(record, "checksum", None) is not None and record.checksum.rule == "crc32" for record in records
        ),
    }


def needs_header(spec: Item, other: Item) -> bool:
    return bool(other.enums or other.flags or other.structs or other.constants or getattr(other, "messages", None))


def ordered_structs(spec: Item) -> list[Item]:
    """Structs in spec order, each after those that it holds."""
    done: list[Item] = []
    seen: set[int] = set()

    def visit(struct: Item) -> None:
        if id(struct) in seen or struct.spec is not spec:
            return
        seen.add(id(struct))
        for field in struct.fields:
            for ref in (
                [field.ref]
                if field.sort == "struct"
                else list(field.union.members.values())
                if field.sort == "union"
                else []
            ):
                visit(ref)
        done.append(struct)

    for struct in spec.structs.values():
        visit(struct)
    return done
