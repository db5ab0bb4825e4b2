"""Lowers a settings spec: structs for what is loaded, and the tables by which runtime/settings.c loads it."""

from __future__ import annotations

from ...read import scalars
from ...resolve.names import C_NAME, c_name, snake
from ..c import file as cfile, text as ctext

KINDS = {
    sort: "ES_SETTING_" + sort.upper()
    for sort in (
        "nothing",
        "name",
        "text",
        "path",
        "integer",
        "size",
        "boolean",
        "guid",
        "version",
        "word",
        "type",
        "list",
    )
}


# Items of lists have no limits of their own: only what their C type holds.
ITEM_MAX = {
    "name": "ES_SETTING_TEXT_MAX",
    "text": "ES_SETTING_TEXT_MAX",
    "path": "ES_SETTING_TEXT_MAX",
    "integer": "UINT32_MAX",
    "size": "UINT64_MAX",
}


def lower_files(spec) -> list:
    file = cfile.File(spec, snake(spec.name))
    file.system = ["stdbool.h", "stdint.h", "stdio.h"]
    file.local = ["runtime/settings.h"]
    file.source_local = ["<stddef.h>"]
    _limits(spec, file)
    for type_ in spec.ordered:
        _declare(spec, file, type_)
    for type_ in spec.ordered:
        _table(spec, file, type_)
    _functions(spec, file)
    return file.products()


def struct(spec, type_) -> str:
    """The root's struct is called by the spec alone."""
    return "struct " + (c_name(spec) if type_.name == spec.root else c_name(spec, type_.name))


def kind_enum(spec, type_) -> str:
    return c_name(spec, type_.name, "kind")


def scalar_c(spec, type_, key, name: str, sort: str) -> str:
    """A member's declaration."""
    if sort in ("name", "text", "path"):
        return f"const char *{name}"
    if sort == "integer":
        return f"{'uint64_t' if _wide(key) else 'uint32_t'} {name}"
    if sort == "guid":
        return f"uint8_t {name}[16]"
    if sort == "word":
        return f"enum {c_name(spec, type_.name, key.name)} {name}"
    if sort == "type":
        return f"{struct(spec, key.ref)} {name}"
    return {"size": "uint64_t", "boolean": "bool", "version": "uint32_t"}[sort] + f" {name}"


def _wide(key) -> bool:
    return key.high > 0xFFFFFFFF


def _item_sort(key) -> str:
    return "type" if key.ref is not None else str(key.item)


def _has(key) -> bool:
    """Whether the struct says if the key was given: only where the value itself cannot."""
    if key.required or key.default is not None or key.sort in ("name", "text", "path", "list", "nothing"):
        return False
    return not (key.sort == "type" and key.ref.may_be_absent)


def _limits(spec, file) -> None:
    """Limits and defaults as constants, for whoever sizes something by them."""
    for type_ in spec.ordered:
        for key in type_.members.values():
            for what in ("min", "max"):
                if getattr(key, what) is not None and key.sort in ("integer", "size", "text", "list"):
                    number = key.low if what == "min" else key.high
                    file.header.append(cfile.Define(C_NAME(spec, type_.name, key.name, what), ctext.number(number)))
            if key.default is not None and key.sort in ("integer", "size"):
                reader = scalars.Size() if key.sort == "size" else scalars.Integer()
                from ...read.diagnostics import Diagnostics
                from ...read.load import Scalar

                value = reader.read(Scalar(str(key.default), False, key.default.at), Diagnostics())
                file.header.append(
                    cfile.Define(C_NAME(spec, type_.name, key.name, "default"), ctext.number(int(value)))
                )


def _declare(spec, file, type_) -> None:
    for key in type_.members.values():
        if key.sort == "word":
            rows = [(C_NAME(spec, type_.name, key.name, word), "", "") for word in key.enum]
            file.header.append(cfile.Enum(c_name(spec, type_.name, key.name), rows))
    if type_.choice:
        rows = [(C_NAME(spec, type_.name, key.name), "", cfile.comment(key.doc)) for key in type_.members.values()]
        file.header.append(cfile.Enum(kind_enum(spec, type_), rows))
        members = [(f"enum {kind_enum(spec, type_)} kind", "")]
        valued = [key for key in type_.members.values() if key.sort != "nothing"]
        if valued:
            members.append(_union(spec, type_, valued))
        file.header.append(cfile.Struct(struct(spec, type_).split()[1], members, cfile.comment(type_.doc)))
        return
    members = [("struct es_settings_file *file", "owns everything here")] if type_.name == spec.root else []
    for key in type_.members.values():
        members += _members(spec, type_, key)
    file.header.append(cfile.Struct(struct(spec, type_).split()[1], members, cfile.comment(type_.doc)))


def _union(spec, type_, keys) -> tuple[str, str]:
    lines = ["union {"]
    for key in keys:
        members = _members(spec, type_, key)
        several = len(members) > 1  # a list and its count stand side by side
        lines += ["    struct {"] if several else []
        for declaration, doc in members:
            lines += ctext.trailing(declaration + ";", doc, 6 if several else 4)
        lines += ["    };"] if several else []
    lines.append("  } as")
    return "\n".join(lines), ""


def _members(spec, type_, key) -> list[tuple[str, str]]:
    name, doc = snake(key.name), cfile.comment(key.doc, key.secret)
    out = []
    if key.sort == "list":
        item = scalar_c(spec, type_, key, f"*{name}", _item_sort(key)).replace("const char **", "const char **")
        out += [(item, doc), (f"uint32_t {name}_count", "")]
    else:
        out.append((scalar_c(spec, type_, key, name, key.sort), doc))
    if _has(key) and not type_.choice:
        out.append((f"bool has_{name}", ""))
    return out


def members(spec, type_, key) -> list[str]:
    """Names of the members that a setting has in its struct."""
    return [declaration.rpartition(" ")[2].lstrip("*").partition("[")[0] for declaration, _ in _members(spec, type_, key)]


def _variable(spec, *parts: str) -> str:
    return "_".join([*(snake(p) for p in parts)])


def _value(spec, file, type_, key, sort: str, prefix: str) -> list[str]:
    """The initializers of an es_setting_value; tables that it points at come first."""
    out = [f".kind = {KINDS[sort]}"]
    if sort == "integer" and _wide(key):
        out.append(".wide = true")
    if sort in ("name", "text", "path", "integer", "size", "list"):
        out += (
            [f".min = {ctext.number(key.low)}", f".max = {ctext.number(key.high)}"]
            if sort == key.sort
            else [f".max = {ITEM_MAX[sort]}"]
        )
    if key.values and sort == key.sort:
        table = f"{prefix}_choices"
        file.source.append(cfile.Array(f"static const uint64_t {table}[]", [ctext.number(int(v)) for v in key.values]))
        out += [f".choices = {table}", f".choice_count = {len(key.values)}"]
    if sort == "word":
        table = f"{prefix}_words"
        file.source.append(cfile.Array(f"static const char *const {table}[]", [ctext.string(w) for w in key.enum]))
        out += [f".words = {table}", f".word_count = {len(key.enum)}"]
    if sort == "type":
        out.append(f".type = &type_{snake(key.ref.name)}")
    if sort == "list":
        inner = _value(spec, file, type_, key, _item_sort(key), prefix + "_item")
        file.source.append(cfile.Array(f"static const struct es_setting_value {prefix}_item", inner))
        size = scalar_c(spec, type_, key, "", _item_sort(key)).strip()
        out += [f".item = &{prefix}_item", f".item_size = sizeof({size})"]
        if key.ref is not None and key.ref.unique:
            names = list(key.ref.members)
            file.source.append(
                cfile.Array(f"static const uint16_t {prefix}_unique[]", [str(names.index(u)) for u in key.ref.unique])
            )
            out += [f".unique = {prefix}_unique", f".unique_count = {len(key.ref.unique)}"]
    return out


def _table(spec, file, type_) -> None:
    own = struct(spec, type_)
    rows = []
    for key in type_.members.values():
        name = snake(key.name)
        member = f"as.{name}" if type_.choice else name
        row = [f".name = {ctext.string(key.name)}"]
        row += ["." + "value" + v for v in _value(spec, file, type_, key, key.sort, f"{snake(type_.name)}_{name}")]
        if key.required:
            row.append(".required = true")
        if key.secret:
            row.append(".secret = true")
        if not key.measured:
            row.append(".outside = true")
        if key.default is not None:
            row.append(f".standard = {ctext.string(key.default)}")
        row.append(
            f".offset = offsetof({own}, {member})" if key.sort != "nothing" else ".offset = ES_SETTING_NO_MEMBER"
        )
        row.append(
            f".count_offset = offsetof({own}, {member}_count)"
            if key.sort == "list"
            else ".count_offset = ES_SETTING_NO_MEMBER"
        )
        has = _has(key) and not type_.choice
        row.append(f".has_offset = offsetof({own}, has_{name})" if has else ".has_offset = ES_SETTING_NO_MEMBER")
        rows.append(row)
    stem = snake(type_.name)
    file.source.append(cfile.Array(f"static const struct es_setting_key {stem}_keys[]", rows))
    members = [f".name = {ctext.string(type_.name)}"]
    if type_.choice:
        members.append(".one_of = true")
    if type_.may_be_absent:
        members.append(".may_be_absent = true")
    members += [f".keys = {stem}_keys", f".key_count = {len(rows)}", f".size = sizeof({own})"]
    file.source.append(cfile.Array(f"static const struct es_setting_type type_{stem}", members))


def _functions(spec, file) -> None:
    own = struct(spec, spec.types[spec.root])
    root = f"type_{snake(spec.root)}"
    done = ["if (result == 0) {", "  *out = es_settings_root(file);", "}", "return result;"]
    file.function(
        "int",
        c_name(spec, "load"),
        ["const char *path", f"{own} **out", "FILE *errors"],
        [
            "struct es_settings_file *file = NULL;",
            f"int result = es_settings_file_load(&{root}, path, &file, errors);",
            *done,
        ],
        "0, or a negative errno after every error was printed as `FILE:LINE:COLUMN: error: …`; "
        "-EINVAL when the text is at fault.",
    )
    file.function(
        "int",
        c_name(spec, "parse"),
        ["const char *name", "const void *bytes", "size_t size", f"{own} **out", "FILE *errors"],
        [
            "struct es_settings_file *file = NULL;",
            f"int result = es_settings_file_parse(&{root}, name, bytes, size, &file, errors);",
            *done,
        ],
        "The same from memory; `name` stands for the file in errors.",
    )
    if any(not key.measured for type_ in spec.ordered for key in type_.members.values()):
        _outside_functions(spec, file, own, root, done)
    file.function(
        "void",
        c_name(spec, "free"),
        [f"{own} *settings"],
        [ctext.If(["settings != NULL"], ["es_settings_file_free(settings->file);"])],
    )
    file.function(
        "bool",
        c_name(spec, "where"),
        [f"const {own} *settings", "const void *member", "struct es_setting_place *place"],
        ["return es_settings_file_where(settings->file, member, place);"],
        "Where the file gives a member's value; false for a default.",
    )


def _outside_functions(spec, file, own: str, root: str, done: list[str]) -> None:
    file.function(
        "int",
        c_name(spec, "load", "outside"),
        ["const char *path", "const char *outside", f"{own} **out", "FILE *errors"],
        [
            "struct es_settings_file *file = NULL;",
            f"int result = es_settings_file_load_outside(&{root}, path, outside, &file, errors);",
            *done,
        ],
        "As load, of measured settings and of those that may come from outside.",
    )
    file.function(
        "int",
        c_name(spec, "parse", "outside"),
        [
            "const struct es_settings_text *measured",
            "const struct es_settings_text *outside",
            f"{own} **out",
            "FILE *errors",
        ],
        [
            "struct es_settings_file *file = NULL;",
            f"int result = es_settings_file_parse_outside(&{root}, measured, outside, &file, errors);",
            *done,
        ],
        "The same from memory.",
    )
