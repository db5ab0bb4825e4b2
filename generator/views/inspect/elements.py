"""Which element of an array a refusal is about: for each record with such arrays a function that looks for it in the bytes that were refused.

Decoders return a constant and have no side effect, so they cannot say. What they refused can be asked again: the record is decoded once more, in
every version that it has, and where that ends with the same refusal its arrays are gone through for the element that ends so.
"""

from __future__ import annotations

from ...layout.shape import Leaf, element_size, element_versions, endian_of, has_versions, record_name, uint
from ...lower.c import file as cfile, text as ctext
from ...lower.c.access import decode_name, load
from ...lower.wire.arrays import can_refuse
from ...lower.wire.decode import element_rules
from ...read.values import Item
from ...resolve.names import c_name, snake
from .places import judged, shape_of

PARAMETERS = ["es_result refusal", "const uint8_t *bytes", "size_t size", "unsigned version", "struct es_refused_place *out"]


def tables(file) -> None:
    """Adds the functions and their table to a spec's file."""
    spec = file.spec
    names = []
    for record in file.records:
        if _arrays(record):
            _function(file, record)
            versions = max(1, len(getattr(spec, "versions", None) or [])) if has_versions(record) else 1
            names.append([f".find = {_name(record)}", f".versions = {versions}"])
    if names:
        file.table(f"static const struct es_shape_place {c_name(spec, 'places')}[{len(names)}]", names, "Whose elements may be refused.")
    file.place_count = len(names)


def _arrays(record: Item) -> list[Leaf]:
    """Arrays whose elements can be refused, in the decoder's order; those that cannot be told apart by what is refused are left out."""
    shape = shape_of(record)
    found = [(leaf, False) for leaf in shape.leaves]
    for leaf in shape.leaves:
        if leaf.field.sort == "union":
            for case, ref in leaf.field.union.members.items():
                key = next(word for word in leaf.field.union.cases if word == case)
                found += [(inner, True) for inner in shape.inside(leaf, key, ref)]
    arrays = []
    for leaf, inner in found:
        field = leaf.field
        many = field.variable or field.count_value is not None
        if many and (field.sort == "struct" and can_refuse(field.ref) or judged(field)):
            if all(offset is None or offset >= 0 for offset in leaf.offsets):
                arrays.append((leaf, inner or field.variable))
    said = [id(leaf.field.ref) if leaf.field.sort == "struct" else leaf.dotted for leaf, _ in arrays]
    apart = [leaf for (leaf, loose), name in zip(arrays, said) if not loose or said.count(name) == 1]
    return sorted(apart, key=lambda leaf: bool(leaf.field.variable))


def _name(record: Item) -> str:
    return f"element_in_{snake(record.name)}"


def _function(file, record: Item) -> None:
    spec, shape = record.spec, shape_of(record)
    version = [f"(enum {c_name(spec, 'version')})version"] if has_versions(record) else []
    body: list = [
        *([] if version else ["(void)version;"]),
        f"struct {record_name(record)} whole;",
        ctext.If([f"{decode_name(record)}({', '.join(['bytes', 'size', *version, '&whole'])}) != refusal"], ["return false;"]),
    ]
    for leaf in _arrays(record):
        for first, last, offset in shape.runs(leaf.offsets):
            loop = _loop(file, record, leaf, offset)
            terms = shape.condition(first, last)
            body.append(ctext.If(terms, [loop]) if terms else loop)
    file.source.append(
        cfile.Definition(ctext.Function("bool", _name(record), PARAMETERS, [*body, "return false;"], record.at.comment, static=True))
    )


def _loop(file, record: Item, leaf: Leaf, offset: int):
    field = leaf.field
    size = element_size(field)
    base = f"{offset} + i * {size}" if offset else f"i * {size}" if size > 1 else "i"
    head = f"uint32_t i = 0; i < {field.count_value}; i++"
    if field.variable:
        head = f"uint32_t i = 0; {offset + size} + (size_t)i * {size} <= size; i++"
    found = ["*out = (struct es_refused_place){.base = base, .index = i};", "return true;"]
    if field.sort != "struct":
        first = "base" if offset == 0 else f"base - {offset}"
        found[0] = f"*out = (struct es_refused_place){{.base = {first}, .index = i}};"
        type_ = uint(field.width)
        rules = element_rules(leaf, shape_of(record), file.spec.out, offset)
        judge = f"judge_{snake(record.name)}_{leaf.local}_at_{offset}"
        file.source.append(cfile.Definition(ctext.Function("es_result", judge, [f"{type_} element"], [*rules, "return ES_OK;"], static=True)))
        value = load("bytes + base", field.width, endian_of(field)) if size > 1 else "bytes[base]"
        return ctext.For(head, [f"const uint32_t base = {base};", ctext.If([f"{judge}({value}) == refusal"], found)])
    version = [f"(enum {c_name(file.spec, 'version')})version"] if element_versions(field) else []
    file.include(field.ref)
    body: list = [
        f"const uint32_t base = {base};",
        f"struct {record_name(field.ref)} element;",
        ctext.Assign("const es_result wrong", decode_name(field.ref), ["bytes + base", str(size), *version, "&element"]),
    ]
    inner: list = found
    if _arrays(field.ref) and field.ref.spec is file.spec:
        call = f"{_name(field.ref)}(refusal, bytes + base, {size}, version, out)"
        inner = [ctext.If([call], ["out->base += base;", "out->index = i;", "return true;"]), *found]
    return ctext.For(head, [*body, ctext.If(["wrong == refusal"], inner)])
