"""What inspect shows: its functions behind functions of one shape, and for each thing with secrets a function that writes over all of them, made of what
the spec marks and not of inspect's tables: with other secrets the same must be shown."""

from __future__ import annotations

from ...layout.shape import Shape, element_size, endian_of, has_versions, hidden, leaf_size, record_name
from ...lower.c import text as ctext
from ...lower.wire.declarations import ordered_structs
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from ..inspect.places import secret_overlays
from ..inspect.tree import stores, unstored
from .records import decoder, records
from .text import NONE, Binding, array, braces


def shown(spec: Item) -> list[Item]:
    """Records that have a shape; first those with decoders, in their order."""
    decoded = records(spec)
    return [*decoded, *(struct for struct in ordered_structs(spec) if struct not in decoded)]


def bind(binding: Binding) -> None:
    spec = binding.spec
    decoded = len(records(spec))
    rows = [_record(binding, record, f"{i}" if i < decoded else NONE) for i, record in enumerate(shown(spec))]
    for machine in getattr(spec, "machines", None) or []:
        rows.append(_show(binding, str(machine.name), snake(machine.name), f"struct {c_name(spec, machine.name)}", False))
    for _, type_, members, file in stores(spec):
        rows.append(_store(binding, type_, members, file))
    for member in unstored(spec):
        rows.append(_word(binding, member))
    if rows:
        binding.headers.append(f"inspect/{snake(spec.name)}_inspect.h")
    binding.add_list("shown", array("struct es_fuzz_shown", "shown", rows), len(rows))


def _show(binding: Binding, name: str, stem: str, type_: str, versions: bool, record: str = NONE, about: str = "") -> list[str]:
    """`about`: what the function is called by, where that is not the struct."""
    version = [f"(enum {c_name(binding.spec, 'version')})version"] if versions else []
    show = binding.function(
        "void",
        f"show_{stem}",
        ["struct es_inspect *inspect", "const char *name", "const void *value", "uint32_t version"],
        [
            *([] if versions else ["(void)version;"]),
            ctext.Call(f"es_inspect_{(about or type_).removeprefix('struct ').removeprefix('es_')}(", ["inspect", "name", "value", *version]),
        ],
    )
    return [f".name = {ctext.string(name)}", f".show = {show}", f".size = sizeof({type_})", f".record = {record}"]


def _hide(binding: Binding, stem: str, type_: str, body: list) -> list[str]:
    if not body:
        return []
    start = [f"{type_} *value = all;"] + ([] if "version" in "\n".join(ctext.lines(body)) else ["(void)version;"])
    parameters = ["void *all", "uint32_t version", "int filler"]
    return [f".hide = {binding.function('void', f'hide_{stem}', parameters, start + body)}"]


# ------------------------------------------------------------------------------------------------------------- records


def _record(binding: Binding, record: Item, number: str) -> list[str]:
    type_, stem = f"struct {record_name(record)}", snake(record.name)
    row = _show(binding, str(record.name), stem, type_, has_versions(record), number)
    row += _hide(binding, stem, type_, _secrets(binding, record, "value->"))
    own = [field for field in record.all_fields if field.variable and not hidden(field)]
    if number == NONE and own:
        rows = [braces([f"offsetof({type_}, {snake(field.name)})", element_size(field)]) for field in own]
        binding.parts.append(array("struct es_fuzz_slice", f"slices_{stem}", rows))
    if own:
        row += [f".slices = slices_{stem}", f".slice_count = {len(own)}"]
    return row + ([".decoded_only = true"] if points_inside(record) else [])


def _parts(field: Item) -> list[Item]:
    if field.sort == "struct" and not field.variable:
        return [field.ref]
    return list(field.union.members.values()) if field.sort == "union" else []


def points_inside(record: Item) -> bool:
    """Whether a struct that it holds has arrays that point elsewhere."""
    return any(_points(ref) for field in record.all_fields if not hidden(field) for ref in _parts(field))


def _points(record: Item) -> bool:
    return any(field.variable and not hidden(field) for field in record.all_fields) or points_inside(record)


def _secrets(binding: Binding, record: Item, at: str) -> list:
    """Statements that write over what is secret in the struct whose members begin with `at`."""
    body: list = []
    overlays = secret_overlays(record)
    for field in record.all_fields:
        member = at + snake(field.name)
        if hidden(field):
            continue
        if field.variable:
            body += _array(binding, record, field, member, field.secret or id(field) in overlays)
        elif field.secret or id(field) in overlays:
            body.append(_over(member))
        elif field.sort == "bits":
            body += [_over(f"{member}.{snake(bit.name)}") for bit in field.bits if bit.secret and not hidden(bit)]
        elif field.sort == "struct" and field.count_value is not None:
            count = f"n{at.count('[')}"
            inner = _secrets(binding, field.ref, f"{member}[{count}].")
            body += [ctext.For(f"uint32_t {count} = 0; {count} < {field.count_value}; {count}++", inner)] if inner else []
        elif field.sort == "struct":
            body += _secrets(binding, field.ref, f"{member}.")
        elif field.sort == "union":
            body += _cases(binding, field, at, member)
    return body


def _over(member: str):
    return ctext.Call("memset(", [f"&{member}", "filler", f"sizeof {member}"])


def _cases(binding: Binding, field: Item, at: str, member: str) -> list:
    """Only of the case that counts: the others' secrets are bytes of what is shown."""
    values = field.union.selector.last.ref.values
    cases = []
    for case, ref in field.union.members.items():
        inner = _secrets(binding, ref, f"{member}.{snake(case)}.")
        if inner:
            cases.append(([ctext.number(int(values[case].value))], inner, ""))
    path = ".".join(snake(part.name) for part in field.union.selector.fields)
    return [ctext.Switch(at + path, cases, ["break;"])] if cases else []


def _array(binding: Binding, record: Item, field: Item, member: str, secret: bool) -> list:
    """Elements stand elsewhere, as they are on the wire."""
    if secret:
        return [f"es_fuzz_hide_array(&{member}, filler);"]
    if field.sort != "struct":
        return []
    versions = range(len(binding.spec.versions or [1]) if has_versions(record) else 1)
    rows, stem = [], f"secrets_{snake(record.name)}_{snake(field.name)}"
    for v in versions:
        bits = secret_bits(field.ref, v if field.ref.spec is record.spec else 0)
        rows += [braces([v, place, f"0x{mask:02x}"]) for place, mask in enumerate(bits) if mask]
    if not rows:
        return []
    binding.parts.append(array("struct es_fuzz_secret", stem, rows))
    parts = [f"&{member}", str(element_size(field)), _decoder(binding, field.ref), stem, str(len(rows)), "version", "filler"]
    return [ctext.Call("es_fuzz_hide_elements(", parts)]


def _decoder(binding: Binding, record: Item) -> str:
    """The function of this file that decodes an element, of another spec perhaps."""
    own = record.spec is binding.spec
    name = f"decode_{snake(record.name)}" if own else f"decode_{snake(record.spec.name)}_{snake(record.name)}"
    if not own and name not in binding.foreign:
        binding.foreign.add(name)
        decoder(binding, record, name)
    return name


def secret_bits(record: Item, version: int) -> bytes:
    """A mask of the secret bits in each byte of a struct on the wire; of second views the bytes are those of the first."""
    shape = Shape(record)
    leaves = [leaf for leaf in shape.leaves if not leaf.field.variable and (leaf.offsets[version] or 0) >= 0 and leaf.offsets[version] is not None]
    mask = bytearray(max((leaf.offsets[version] + leaf_size(leaf.field, version) for leaf in leaves), default=0))
    for leaf in leaves:
        field, start, size = leaf.field, leaf.offsets[version], leaf_size(leaf.field, version)
        inside = bytes(size)
        if field.secret:
            inside = b"\xff" * size
        elif field.sort == "bits":
            inside = sum(bit.bits.mask for bit in field.bits if bit.secret).to_bytes(size, endian_of(field))
        elif field.sort == "struct":
            inside = (secret_bits(field.ref, version if field.ref.spec is record.spec else 0) * (field.count_value or 1)).ljust(size, b"\0")
        for i, bits in enumerate(inside[:size]):
            mask[start + i] |= bits
    return bytes(mask)


# -------------------------------------------------------------------------------------------------------------- stores


def _store(binding: Binding, type_: str, members: list[dict], file: str) -> list[str]:
    """A block of registers, or stored MSRs of a scope."""
    name = "registers" if file == "registers" else type_.rpartition("_")[2]
    body: list = []
    for member in members:
        place = f"value->{member['member']}"
        hides = sum(field.bits.mask for field in member["fields"] if field.secret)
        if member["secret"]:
            body.append(_over(place))
        elif hides:
            parameters = [place if member["count"] or member["rows"] else f"&{place}", f"sizeof {place}", str(member["width"]), ctext.number(hides), "filler"]
            body.append(ctext.Call("es_fuzz_hide_bits(", parameters))
    row = _show(binding, name, f"stored_{name}", type_, False)
    return row + _hide(binding, f"stored_{name}", type_, body)


def _word(binding: Binding, member: dict) -> list[str]:
    """A register whose value somebody else keeps."""
    name, stem = c_name(binding.spec, member["name"], "word"), f"word_{snake(member['name'])}"
    hides = sum(field.bits.mask for field in member["fields"] if field.secret)
    body: list = []
    if member["secret"]:
        body.append("memset(value, filler, sizeof *value);")
    elif hides:
        body.append(ctext.Call("es_fuzz_hide_bits(", ["value", "sizeof *value", str(member["width"]), ctext.number(hides), "filler"]))
    return _show(binding, member["name"], stem, "uint64_t", False, about=name) + _hide(binding, stem, "uint64_t", body)
