"""Lowers constants, enums, flags, structs and messages to C. Declarations are here; the bodies are made by decode.py and encode.py.

A *record* is a struct or a message; a *leaf* is a field reached through the structs that hold it, with its place in every version.
"""

from __future__ import annotations

import dataclasses
import textwrap

from . import ctext, expressions, layout
from .ctext import Function, If, block, columns, comment, number, remark, trailing, wrapped
from .names import C_NAME, c_name, snake
from .resolve import Path, needs_functions
from .schema import Item

C_WIDTH = {8: 8, 16: 16, 24: 32, 32: 32, 48: 64, 64: 64}


def uint(width: int) -> str:
    """The C type that holds so many bits."""
    return f"uint{next(w for w in (8, 16, 32, 64) if w >= width)}_t"


def hidden(field: Item) -> bool:
    """Whether a field is on the wire only: nobody reads or sets it."""
    if field.sort == "pad" or field.reserved in ("zero", "ignore"):
        return True
    if field.sort == "bits":
        return all(hidden(bit) for bit in field.bits)
    return field.fixed is not None


def record_name(record: Item) -> str:
    return c_name(record.spec, record.name)


@dataclasses.dataclass(slots=True)
class Leaf:
    """A field inside a record: `offsets[v]` is its place in version v, None where it is not there, -1 where the packet says."""

    field: Item
    path: tuple[str, ...]
    offsets: tuple
    tag: int | None = None  # the value that makes the message this one

    @property
    def dotted(self) -> str:
        return ".".join(self.path)

    @property
    def local(self) -> str:
        name = "_".join(snake(part) for part in self.path)
        return name + "_" if name in TAKEN else name

    @property
    def member(self) -> str:
        return ".".join(snake(part) for part in self.path)

    @property
    def fixed(self) -> int | None:
        return self.tag if self.tag is not None else self.field.fixed


TAKEN = frozenset(
    """bytes size version out in room i value value_ es_result memcpy memset memcmp index time read write exit signal send recv link open close
    abs labs div rand stat select pipe remove rename y0 y1 yn j0 j1 jn gamma""".split()
)


class Shape:
    """A record flattened: its leaves in order, and how versions differ."""

    def __init__(self, record: Item, tags: dict | None = None) -> None:
        self.record, self.spec = record, record.spec
        self.versions = list(getattr(self.spec, "versions", None) or [])
        first = getattr(record, "first", 0)
        last = getattr(record, "last", None)
        self.active = list(range(first, (len(self.versions) if last is None else last + 1) or 1))
        self.tags = tags or {}
        self.leaves: list[Leaf] = []
        base = tuple(0 if v in self.active else None for v in range(max(1, len(self.versions))))
        self._walk(record, record.all_fields, (), base)

    def _walk(self, record: Item, fields: list[Item], path: tuple[str, ...], base: tuple) -> None:
        for field in fields:
            offsets = []
            for v, start in enumerate(base):
                at = layout.of(record, self.spec, v).offsets.get(id(field)) if start is not None else None
                offsets.append(at if at is None or at < 0 else at + start)
            here = (*path, str(field.name))
            if field.sort == "struct" and field.count is None:
                self._walk(field.ref, field.ref.all_fields, here, tuple(offsets))
            else:
                leaf = Leaf(field, here, tuple(offsets))
                for path_of_tag, value in self.tags.items():
                    if here == path_of_tag:
                        leaf.tag = value
                if any(o is not None for o in offsets):
                    self.leaves.append(leaf)

    def fixed_sizes(self) -> list[tuple[int, int, int]]:
        """(first, last, size): runs of versions with one size of the fixed part."""
        return self.runs([layout.of(self.record, self.spec, v).fixed if v in self.active else None for v in range(max(1, len(self.versions)))])

    def runs(self, values: list | tuple) -> list[tuple[int, int, object]]:
        out: list[list] = []
        for v in self.active:
            value = values[v]
            if value is None:
                continue
            if out and out[-1][2] == value and out[-1][1] == v - 1:
                out[-1][1] = v
            else:
                out.append([v, v, value])
        return [tuple(run) for run in out]

    def condition(self, first: int, last: int) -> list[str]:
        """C terms that are true in versions first..last, none when that is all of them."""
        terms = []
        if first > self.active[0]:
            terms.append(f"version >= {C_NAME(self.spec, 'version', self.versions[first])}")
        if last < self.active[-1]:
            terms.append(f"version <= {C_NAME(self.spec, 'version', self.versions[last])}")
        return terms

    @property
    def variable(self) -> bool:
        return any(leaf.field.variable for leaf in self.leaves)

    def presence(self, leaf: "Leaf") -> list[str]:
        """C terms that are true where a leaf is there at all."""
        there = [v for v in self.active if leaf.offsets[v] is not None]
        return self.condition(there[0], there[-1])

    def inside(self, leaf: "Leaf", case: str, struct: Item) -> list["Leaf"]:
        """The leaves of a union's case."""
        sub = Shape.__new__(Shape)
        sub.record, sub.spec, sub.versions, sub.active, sub.tags, sub.leaves = struct, self.spec, self.versions, self.active, {}, []
        sub._walk(struct, struct.all_fields, (*leaf.path, str(case)), leaf.offsets)
        return sub.leaves

    def leaf(self, path: tuple[str, ...]) -> Leaf | None:
        return next((leaf for leaf in self.leaves if leaf.path == path), None)

    def assert_single_loads(self) -> None:
        """Each byte of the fixed part is in at most one load, in every version; overlays are second views and do not count."""
        for v in self.active:
            seen: dict[int, str] = {}
            for leaf in self.leaves:
                start = leaf.offsets[v]
                if start is None or start < 0 or leaf.field.variable or leaf.field.overlay:
                    continue
                for byte in range(start, start + leaf_size(leaf.field, v)):
                    if byte in seen:
                        raise AssertionError(f"{self.record}: byte {byte} is loaded for {seen[byte]} and {leaf.dotted}")
                    seen[byte] = leaf.dotted


def leaf_size(field: Item, v: int) -> int:
    return layout.size_of(None, field, v)


def element_size(field: Item) -> int:
    """Bytes of one element of an array."""
    return layout.of(field.ref, field.spec, 0).fixed if field.sort == "struct" else field.width // 8


def element_versions(field: Item) -> bool:
    return field.sort == "struct" and has_versions(field.ref)


def has_versions(record: Item) -> bool:
    return bool(getattr(record.spec, "versions", None))


def path_of(target: Path) -> tuple[str, ...]:
    return tuple(str(field.name) for field in target.fields)


# ------------------------------------------------------------------------------------------------- loads and stores


def load(at: str, width: int, endian: str) -> str:
    """An expression that loads an unsigned integer; `at` is such as `bytes + 4`."""
    big = endian == "big"
    e = "be" if big else "le"
    if width == 8:
        base, _, offset = at.partition(" + ")
        return f"{base}[{offset or 0}]"
    if width == 24:
        low, high = (plus(at, 1), at) if big else (at, plus(at, 2))
        return f"es_load_{e}16({low}) | (uint32_t){load(high, 8, endian)} << 16"
    if width == 48:
        low, high = (plus(at, 2), at) if big else (at, plus(at, 4))
        return f"es_load_{e}32({low}) | (uint64_t)es_load_{e}16({high}) << 32"
    return f"es_load_{e}{width}({at})"


def store(at: str, width: int, endian: str, value: str) -> list[str]:
    big = endian == "big"
    e = "be" if big else "le"
    if width == 8:
        base, _, offset = at.partition(" + ")
        return [f"{base}[{offset or 0}] = {value};"]
    if width == 24:
        low, high = (plus(at, 1), at) if big else (at, plus(at, 2))
        return [f"es_store_{e}16({low}, (uint16_t)({value}));", *store(high, 8, endian, f"(uint8_t)({value} >> 16)")]
    if width == 48:
        low, high = (plus(at, 2), at) if big else (at, plus(at, 4))
        return [f"es_store_{e}32({low}, (uint32_t)({value}));", f"es_store_{e}16({high}, (uint16_t)({value} >> 32));"]
    return [f"es_store_{e}{width}({at}, {value});"]


def plus(at: str, more: int) -> str:
    base, _, offset = at.partition(" + ")
    if offset.isdigit() or not offset:
        return f"{base} + {int(offset or 0) + more}"
    return f"{at} + {more}"


def place(base: str, offset: int) -> str:
    return f"{base} + {offset}" if offset else base


def switch_on(enum: Item, text: str) -> str:
    """What a switch over an enum's values looks at; a cast to the enum would cut 64 bits off."""
    return text if enum.width > 32 else f"(enum {c_name(enum.spec, enum.name)}){text}"


def unknown(enum: Item, text: str, spec: Item) -> str:
    """A condition that is true when an enum does not have a value; within the spec by a function that can be inlined."""
    return f"!{local_known(enum)}({text})" if enum.spec is spec else f"!{c_name(enum.spec, enum.name, 'known')}({text})"


def local_known(enum: Item) -> str:
    return f"known_{snake(enum.name)}"


def endian_of(field: Item) -> str:
    return field.endian or field.spec.endian or "little"


# ------------------------------------------------------------------------------------------------------ expressions


SPOKEN = {"+": "sum", "-": "difference", "*": "product"}


class CExpressions:
    """Turns expressions into C of type uint64_t; what may overflow becomes checked statements in front."""

    def __init__(self, names, rest: str | None, fail, out: list) -> None:
        self.names = names  # Path -> C text
        self.rest = rest
        self.fail = fail  # makes the statements that leave the function; called only when an overflow is possible
        self.out = out
        self.count = 0

    def value(self, e: expressions.Expr, stem: str) -> str:
        known = expressions.constant(e)
        if known is not None:
            return number(known)
        if e.op == "rest":
            return self.rest or "0u"
        if e.op == "name":
            text = self.names(e.target)
            return text
        left, right = self.value(e.left, stem), self.value(e.right, stem)
        low, high = expressions.bounds(e)
        if low >= 0 and high <= expressions.U64_MAX:
            return f"({self.wide(e.left, left)} {e.op} {right})"
        name = {"+": "add", "-": "sub", "*": "mul"}[e.op]
        self.count += 1
        temporary = f"{SPOKEN[e.op]}{self.count if self.count > 1 else ''}_for_{stem}"
        self.out.append(f"uint64_t {temporary} = 0;")
        call = wrapped(f"__builtin_{name}_overflow(", [self.wide(e.left, left), self.wide(e.right, right), f"&{temporary}"], ")", 0)
        self.out.append(If(["".join(line.strip() + " " for line in call).strip()], self.fail()))
        return temporary

    def wide(self, e: expressions.Expr, text: str) -> str:
        return text if text.startswith("(uint64_t)") or expressions.bounds(e)[1] > 0xFFFFFFFF and e.op != "number" else f"(uint64_t){text}"

    def truth(self, e: expressions.Expr, stem: str) -> str:
        if e.op == "not":
            return f"!({self.truth(e.left, stem)})"
        if e.op in ("and", "or"):
            joint = "&&" if e.op == "and" else "||"
            return f"({self.truth(e.left, stem)}) {joint} ({self.truth(e.right, stem)})"
        return f"{self.value(e.left, stem)} {e.op} {self.value(e.right, stem)}"


# ------------------------------------------------------------------------------------------------------ declarations


def member_lines(field: Item, indent: int = 2) -> list[str]:
    """The declaration of a field inside its struct."""
    name = snake(field.name)
    doc = comment(" ".join(filter(None, ["Secret." if field.secret else None, field.doc])))
    if field.sort == "bits":
        inner = [line for bit in field.bits if not hidden(bit) for line in trailing(f"{uint(bit.width)} {snake(bit.name)};", comment(bit.doc), indent + 2)]
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
            unions.append({"name": c_name(record.spec, record.name, field.name), "members": cases, "remark": remark(field.at.comment)})
    shape = Shape(record)
    sizes = [size for _, _, size in shape.fixed_sizes()]
    extra = sum(
        (expressions.constant(leaf.field.max) or 0) * element_size(leaf.field) for leaf in shape.leaves if leaf.field.variable
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
        if not field.variable or hidden(field) or field.sort == "bytes" or (field.width == 8 and field.sort != "struct"):
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


def decode_name(record: Item) -> str:
    return c_name(record.spec, "decode", record.name)


def encode_name(record: Item) -> str:
    return c_name(record.spec, "encode", record.name)


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
    import uuid

    return uuid.UUID(text).bytes_le


def model(spec: Item, context) -> dict | None:
    """What wire.{h,c}.j2 print; None when the spec has nothing to declare."""
    from . import decode, encode

    messages = getattr(spec, "messages", None) or []
    if not (spec.enums or spec.flags or spec.structs or spec.constants or messages):
        return None
    defines, arrays = constant_models(spec)
    identity = getattr(spec, "identity", None)
    if identity is not None:
        values = [f"0x{byte:02x}" for byte in guid_bytes(identity.class_id)]
        c = C_NAME(spec, "class-id")
        arrays.append(
            {"declaration": f"extern const uint8_t {c}[16];", "lines": columns(f"const uint8_t {c}[16] = {{", values, "};"), "remark": remark(identity.at.comment, "VMBus class of the device."), "origin": identity.at.comment}
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
    directions = [decode.dispatch(spec, side) for side in ("guest", "host")] if messages else []
    directions = [d for d in directions if d is not None]
    functions.extend(d["function"] for d in directions)
    versions = list(getattr(spec, "versions", None) or {})
    shift = int(getattr(spec, "version_shift", None) or 8)
    version_list = []
    for name in versions:
        major, minor = map(int, spec.versions[name].split("."))
        version_list.append(
            {"constant": C_NAME(spec, "version", name), "number_constant": C_NAME(spec, "version", name, "number"), "number": hex(major << shift | minor) + "u", "text": ctext.string(name)}
        )
    return {
        "remark": "\n".join(["/* " + origin(spec), *[" * " + line for line in textwrap.wrap(comment(spec.doc), ctext.WIDTH - 6)]]) + " */",
        "uses": [f"{snake(used)}_wire.h" for used in spec.uses or [] if _needs_header(spec, context.specs[used])],
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
                    for line in trailing(f"#define {C_NAME(spec, name, bit.name)} {number(1 << bit.bit)}", comment(bit.doc), 0)
                ],
            }
            for name, flags in spec.flags.items()
        ],
        "records": [record_declaration(record) for record in records],
        "functions": functions,
        "messages": [
            {"constant": C_NAME(spec, "message", message.name), "text": ctext.string(message.name)} for message in messages
        ],
        "message_enum": c_name(spec, "message"),
        "directions": directions,
        "has_refusals": bool(spec.out.refusals),
        "crc32": any(getattr(record, "checksum", None) is not None and record.checksum.rule == "crc32" for record in records),
    }


def _needs_header(spec: Item, other: Item) -> bool:
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
            for ref in [field.ref] if field.sort == "struct" else list(field.union.members.values()) if field.sort == "union" else []:
                visit(ref)
        done.append(struct)

    for struct in spec.structs.values():
        visit(struct)
    return done
