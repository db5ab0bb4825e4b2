"""Structs and messages: wrappers of one shape around decoders and encoders, and which bytes both keep."""

from __future__ import annotations

import functools

from ...layout.shape import Leaf, Shape, element_size, element_versions, endian_of, hidden, leaf_size, record_name, uint
from ...lower.c import text as ctext
from ...lower.c.access import decode_name, encode_name
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ...resolve.records import needs_functions
from .text import NONE, Binding, array, braces, equal


def records(spec: Item) -> list[Item]:
    """What has a decoder and an encoder: structs in the order of the spec, then messages."""
    structs = [struct for struct in (spec.structs or {}).values() if needs_functions(struct)]
    return [*structs, *(getattr(spec, "messages", None) or [])]


def bind(binding: Binding) -> None:
    spec = binding.spec
    found = records(spec)
    _enums(binding)
    _names(binding)
    rows = [_record(binding, record) for record in found]
    binding.add_list("records", array("struct es_fuzz_record", "records", rows), len(rows))
    sides = [
        _side(binding, side, found)
        for side in ("guest", "host")
        if any(m.from_ in (side, "both") and m.tag_values for m in getattr(spec, "messages", None) or [])
    ]
    binding.add_list("sides", array("struct es_fuzz_side", "sides", sides), len(sides))


def _enums(binding: Binding) -> None:
    spec, rows = binding.spec, []
    for enum in (spec.enums or {}).values():
        width = 32 if enum.width <= 32 else 64
        name = f"values_of_{snake(enum.name)}"
        values = [braces([ctext.number(int(v.value)), ctext.string(v.name)]) for v in enum.values.values()]
        binding.parts.append(array("struct es_fuzz_name", name, values))
        rows.append(
            [
                f".name = {ctext.string(enum.name)}",
                f".name{width} = {c_name(spec, enum.name, 'name')}",
                f".known{width} = {c_name(spec, enum.name, 'known')}",
                f".values = {name}",
                f".value_count = {len(values)}",
            ]
        )
    binding.add_list("enums", array("struct es_fuzz_enum", "enums", rows), len(rows))


def _names(binding: Binding) -> None:
    """Versions and messages by number and by name."""
    spec = binding.spec
    if getattr(spec, "versions", None):
        version, shift = f"enum {c_name(spec, 'version')}", int(spec.version_shift or 8)
        body: list = [f"{version} version = ({version})0;"]
        numbers = set()
        for i, (name, text) in enumerate(spec.versions.items()):
            major, minor = map(int, text.split("."))
            numbers.add(major << shift | minor)
            number = ctext.number(major << shift | minor)
            body.append(ctext.Call("es_fuzz_require(", [f"{c_name(spec, 'version', 'from-number')}({number}, &version)", ctext.string(name)]))
            body.append(equal("version", i, name))
            body.append(f"es_fuzz_same({c_name(spec, 'version', 'name')}(version), {ctext.string(name)});")
        unknown = max(numbers) + 1
        body.append(
            ctext.Call(
                "es_fuzz_require(", [f"!{c_name(spec, 'version', 'from-number')}({ctext.number(unknown)}, &version)", '"a version that is none"']
            )
        )
        body.append(f'es_fuzz_same({c_name(spec, "version", "name")}(({version}){len(numbers)}), "?");')
        binding.checks.append(body)
    messages = getattr(spec, "messages", None) or []
    if messages:
        name = c_name(spec, "message", "name")
        body = [f"es_fuzz_same({name}({C_NAME(spec, 'message', m.name)}), {ctext.string(m.name)});" for m in messages]
        body.append(f'es_fuzz_same({name}((enum {c_name(spec, "message")}){len(messages)}), "?");')
        binding.checks.append(body)


def version_argument(spec: Item) -> list[str]:
    return [f"(enum {c_name(spec, 'version')})version"] if has_versions_of(spec) else []


def has_versions_of(spec: Item) -> bool:
    return bool(getattr(spec, "versions", None))


def _unused(spec: Item) -> list[str]:
    return [] if has_versions_of(spec) else ["(void)version;"]


def decoder(binding: Binding, record: Item, name: str, origin: str = "") -> str:
    return binding.function(
        "es_result",
        name,
        ["const uint8_t *bytes", "size_t size", "uint32_t version", "void *out"],
        [*_unused(record.spec), ctext.Call(f"return {decode_name(record)}(", ["bytes", "size", *version_argument(record.spec), "out"])],
        origin,
    )


def _record(binding: Binding, record: Item) -> list[str]:
    spec, name = record.spec, snake(record.name)
    shape = Shape(record, getattr(record, "tag_values", None))
    version = version_argument(spec)
    decode = decoder(binding, record, f"decode_{name}", record.at.comment)
    encode = binding.function(
        "size_t",
        f"encode_{name}",
        ["const void *in", "uint32_t version", "uint8_t *bytes", "size_t room"],
        [*_unused(spec), ctext.Call(f"return {encode_name(record)}(", ["in", *version, "bytes", "room"])],
    )
    variable = [leaf for leaf in shape.leaves if leaf.field.variable and not hidden(leaf.field)]
    stem = C_NAME(spec, record.name)
    out = [
        f".name = {ctext.string(record.name)}",
        f".decode = {decode}",
        f".encode = {encode}",
        f".value_size = sizeof(struct {record_name(record)})",
        f".size_max = {stem}_SIZE_MAX",
    ]
    walk = _walk(binding, record, variable)
    if walk:
        out.append(f".walk = {walk}")
    computed = any(min(o for o in leaf.offsets if o is not None) < 0 for leaf in shape.leaves if leaf.field.variable)
    hidden_arrays = any(leaf.field.variable and hidden(leaf.field) for leaf in shape.leaves)
    # A size that must be met, and an array of what whole elements are left: a part of one is accepted, and nothing encodes it.
    sized = record.size_expr is not None and any(l.field.count.op == "rest" and element_size(l.field) > 1 for l in variable)
    if computed or hidden_arrays or sized:
        out.append(".loose = true")
    if variable and not computed:
        out.append(".tail = true")
    checksum = getattr(record, "checksum", None)
    if checksum is not None:
        leaf = shape.leaf((str(checksum.field),))
        out += [f".checksum = {leaf.offsets[shape.active[0]]}", f".checksum_bytes = {leaf.field.width // 8}"]
        if endian_of(leaf.field) == "big":
            out.append(".checksum_big = true")
    else:
        out.append(f".checksum = {NONE}")
    layouts = []
    for i, (first, last, spans, size) in enumerate(_kept(shape, checksum)):
        rows = [braces([at, length, f"0x{bits:02x}"]) for at, length, bits in spans]
        if rows:
            binding.parts.append(array("struct es_fuzz_span", f"kept_{name}_{i}", rows))
        layouts.append(
            [f".first = {first}", f".last = {last}", f".size = {size}"]
            + ([f".spans = kept_{name}_{i}", f".span_count = {len(rows)}"] if rows else [])
        )
    binding.parts.append(array("struct es_fuzz_layout", f"layouts_{name}", layouts))
    out += [f".layouts = layouts_{name}", f".layout_count = {len(layouts)}"]
    if variable:
        rows = [braces([f"offsetof(struct {record_name(record)}, {leaf.member})", element_size(leaf.field)]) for leaf in variable]
        binding.parts.append(array("struct es_fuzz_slice", f"slices_{name}", rows))
        out += [f".slices = slices_{name}", f".slice_count = {len(rows)}"]
    return out


def _kept(shape: Shape, checksum) -> list[tuple]:
    """(first version, last, [(at, bytes, bits of each)], size): what decoding and encoding again leaves as it was."""
    made: list[list] = []
    sizes = {v: size for first, last, size in shape.fixed_sizes() for v in range(first, last + 1)}
    for v in shape.active:
        mask = bytearray(sizes.get(v, 0))
        for leaf in shape.leaves:
            start = leaf.offsets[v]
            if start is None or start < 0 or leaf.field.variable or leaf.field.overlay:
                continue
            bits = b"" if checksum is not None and leaf.path == (str(checksum.field),) else _bits(shape, leaf, v)
            mask[start : start + len(bits)] = bits
        spans: list[list[int]] = []
        for at, bits in enumerate(mask):
            if bits and spans and spans[-1][2] == bits and spans[-1][0] + spans[-1][1] == at:
                spans[-1][1] += 1
            elif bits:
                spans.append([at, 1, bits])
        row = (spans, sizes.get(v, 0))
        if made and made[-1][2] == row:
            made[-1][1] = v
        else:
            made.append([v, v, row])
    return [(first, last, *row) for first, last, row in made]


def _bits(shape: Shape, leaf: Leaf, v: int) -> bytes:
    """Which bits of a leaf's bytes come back."""
    field, size = leaf.field, leaf_size(leaf.field, v)
    if field.sort in ("pad", "text") or field.reserved == "ignore":
        return bytes(size)
    if field.sort == "union":
        if field.union.otherwise == "ignore":
            return bytes(size)
        masks = []
        for case, struct in field.union.members.items():
            one = bytearray(size)
            for inner in shape.inside(leaf, case, struct):
                at = inner.offsets[v] - leaf.offsets[v]
                inside = _bits(shape, inner, v)
                one[at : at + len(inside)] = inside
            masks.append(one)
        return bytes(functools.reduce(lambda a, b: a & b, column) for column in zip(*masks))
    if field.sort == "bits":
        whole = 0
        for bit in field.bits:
            whole |= 0 if bit.reserved == "ignore" else bit.bits.mask
        return whole.to_bytes(size, endian_of(field))
    if field.sort == "struct":
        inner = Shape(field.ref)
        element = _kept(inner, getattr(field.ref, "checksum", None))[0]
        one = bytearray(element[3])
        for at, length, bits in element[2]:
            one[at : at + length] = bytes([bits]) * length
        return bytes(one) * field.count_value
    return b"\xff" * size


def _walk(binding: Binding, record: Item, variable: list[Leaf]) -> str:
    """Every element out of the array and into it again."""
    body: list = []
    for leaf in variable:
        field = leaf.field
        if field.sort == "bytes" or (field.width == 8 and field.sort != "struct"):
            continue
        name = c_name(field.owner.spec, field.owner.name, field.name)
        size = element_size(field)
        version = ["version"] if element_versions(field) and field.sort == "struct" else []
        argument = [f"(enum {c_name(field.ref.spec, 'version')})version"] if version else []
        type_ = f"struct {record_name(field.ref)}" if field.sort == "struct" else uint(field.width)
        slice_ = f"&value->{leaf.member}"
        inner: list = [
            ctext.Call(f"const {type_} element = {name}_at(", [slice_, "i", *argument]),
            f"uint8_t bytes[{size}] = {{0}};",
        ]
        if field.sort == "struct":
            inner += [
                ctext.Call(f"const bool made = {name}_put(", ["bytes", "0", *argument, "&element"]),
                ctext.Call(
                    "es_fuzz_require(",
                    [f"made || i == value->{leaf.member}.count", ctext.string(f"{leaf.dotted}: an element that cannot be written")],
                ),
            ]
        else:
            inner += [
                f"{name}_put(bytes, 0, element);",
                ctext.If(
                    [f"i < value->{leaf.member}.count"],
                    [
                        f"const uint8_t *was = value->{leaf.member}.at + (size_t)i * sizeof bytes;",
                        ctext.Call(
                            "es_fuzz_require(",
                            ["memcmp(bytes, was, sizeof bytes) == 0", ctext.string(f"{leaf.dotted}: an element is written otherwise")],
                        ),
                    ],
                ),
            ]
        body.append(ctext.For(f"uint32_t i = 0; i <= value->{leaf.member}.count; i++", inner))
    if not body:
        return ""
    text = "\n".join(ctext.lines(body))
    start = [f"const struct {record_name(record)} *value = in;"] + ([] if "version" in text else ["(void)version;"])
    return binding.function("void", f"walk_{snake(record.name)}", ["const void *in", "uint32_t version"], start + body)


def _side(binding: Binding, side: str, found: list[Item]) -> list[str]:
    spec = binding.spec
    messages = [m for m in spec.messages if m.from_ in (side, "both") and m.tag_values]
    struct = c_name(spec, f"from-{side}")
    cases = [([C_NAME(spec, "message", m.name)], [f"*record = {found.index(m)};"], "") for m in messages]
    rest = [C_NAME(spec, "message", m.name) for m in spec.messages if m not in messages]
    if rest:
        cases.append((rest, [], ""))
    name = binding.function(
        "es_result",
        f"decode_from_{side}",
        ["const uint8_t *bytes", "size_t size", "uint32_t version", "uint32_t *record"],
        [
            *_unused(spec),
            f"struct {struct} out;",
            "memset(&out, 0xff, sizeof out);",
            ctext.Assign("const es_result result", c_name(spec, f"decode-from-{side}"), ["bytes", "size", *version_argument(spec), "&out"]),
            ctext.Switch("out.message", cases),
            "return result;",
        ],
        spec.place("messages").comment,
    )
    return [f".name = {ctext.string(f'from-{side}')}", f".decode = {name}"]
