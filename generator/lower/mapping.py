"""Lowers a mapping: the dispatcher of commands, rows, answers, and functions for tables."""

from __future__ import annotations

from ..read.values import Item
from ..resolve.context import INTEGERS
from ..resolve.names import C_NAME, c_name, snake
from .c import bits, file as cfile, text as ctext
from .wire import declarations


def fields_of(row, key: str) -> list[tuple[str, Item, list[str]]]:
    """Name, field and path of everything in a layout that an action is given."""
    out = []
    for field in row.ref.fields or []:
        if declarations.hidden(field) or field.name == key:
            continue
        if field.sort == "bits":
            out += [(bit.name, bit, [field.name, bit.name]) for bit in field.bits if not declarations.hidden(bit)]
        else:
            out.append((field.name, field, [field.name]))
    return out


def lower_files(spec) -> list:
    file = cfile.File(spec, snake(spec.name))
    used = {t.source.spec.name for t in spec.tables or []} | {
        t.target.spec.name for t in spec.tables or [] if t.target not in ("answers", "number")
    }
    used |= {row.ref.spec.name for row in (spec.commands.rows if spec.commands else [])}
    if spec.out.has_wire:
        used.add(spec.name)
    file.system = ["stddef.h", "stdint.h"]
    file.local = [f"generated/{snake(name)}_wire.h" for name in sorted(used)] + ["runtime/result.h"]
    file.source_local = [f'"generated/{snake(spec.name)}_spec.h"', '"runtime/bytes.h"']
    if spec.answers is not None:
        _answers(spec, file)
    if spec.commands is not None:
        _rows(spec, file)
        _operations(spec, file)
        _dispatch(spec, file)
    for table in spec.tables or []:
        _table(spec, file, table)
    return file.products()


def _answers(spec, file) -> None:
    """The enum of answers, and a row of columns for each."""
    what = spec.answers.name
    count = C_NAME(spec, what, "count")
    file.header.append(
        cfile.Enum(
            c_name(spec, what),
            [(C_NAME(spec, what, name), "", "") for name in spec.known_answers],
            cfile.comment(spec.answers.doc),
        )
    )
    file.header.append(cfile.Define(count, f"{len(spec.known_answers)}u"))
    row = c_name(spec, what, "row")
    members = [("const char *name", "")] + [
        (f"{bits.value_type(width)} {snake(column)}", "") for column, (width, _) in spec.columns.items()
    ]
    file.header.append(cfile.Struct(row, members))
    variable = f"{c_name(spec, what, 'rows')}[{count}]"
    file.header.append(cfile.Text([f"extern const struct {row} {variable};"]))
    rows = []
    for name, values in spec.known_answers.items():
        out = [f".name = {ctext.string(name)}"]
        for column, (width, ref) in spec.columns.items():
            value = values[column]
            out.append(
                f".{snake(column)} = "
                + (f"{int(value):#0{width // 4 + 2}x}" if ref is None else C_NAME(ref.spec, ref.name, value))
            )
        rows.append(out)
    file.source.append(cfile.Array(f"const struct {row} {variable}", rows))


def _rows(spec, file) -> None:
    rows = spec.commands.rows
    count = C_NAME(spec, "command", "count")
    file.header.append(
        cfile.Enum(c_name(spec, "command"), [(C_NAME(spec, "command", r.name), "", cfile.comment(r.doc)) for r in rows])
    )
    file.header.append(cfile.Define(count, f"{len(rows)}u"))
    directions = [(C_NAME(spec, "data", word), "", "") for word in ("none", "in", "out")]
    file.header.append(cfile.Enum(c_name(spec, "data"), directions, "Which way a command's data goes."))
    row = c_name(spec, "command-row")
    file.header.append(cfile.Struct(row, [("const char *name", ""), (f"enum {c_name(spec, 'data')} data", "")]))
    variable = f"{c_name(spec, 'command-rows')}[{count}]"
    file.header.append(cfile.Text([f"extern const struct {row} {variable};"]))
    members = [[f".name = {ctext.string(r.name)}", f".data = {C_NAME(spec, 'data', r.data)}"] for r in rows]
    file.source.append(cfile.Array(f"const struct {row} {variable}", members))
    body = [f"return command < {count} ? {c_name(spec, 'command-rows')}[command].name : \"?\";"]
    file.function("const char *", c_name(spec, "command-name"), ["uint32_t command"], body)


def _operations(spec, file) -> None:
    file.header.append(cfile.Text(["/* Defined by hand. */", f"struct {c_name(spec, 'owner')};"]))
    key = str(spec.commands.key.field)
    spec.arguments = {}
    for operation, rows in spec.operations.items():
        widest: dict[str, int] = {}
        docs: dict[str, str] = {}
        for row in rows:
            for name, field, _ in fields_of(row, key):
                widest[name] = max(widest.get(name, 0), field.width)
                docs.setdefault(name, cfile.comment(field.doc))
        members = [(f"enum {c_name(spec, 'command')} command", "")]
        members += [(f"{bits.value_type(width)} {snake(name)}", docs[name]) for name, width in widest.items()]
        which = ", ".join(row.name for row in rows)
        file.header.append(
            cfile.Struct(c_name(spec, operation, "args"), members, f"Of {which}. What the command lacks is 0.")
        )
    for operation, rows in spec.operations.items():
        parameters = [f"struct {c_name(spec, 'owner')} *owner", f"const struct {c_name(spec, operation, 'args')} *args"]
        file.by_hand("void", c_name(spec, "do", operation), parameters, origin=rows[0].at.comment)


def _answer(spec, name) -> str:
    return C_NAME(spec, spec.answers.name, name)


def _dispatch(spec, file) -> None:
    commands = spec.commands
    result = f"enum {c_name(spec, spec.answers.name)}"
    parameters = [f"struct {c_name(spec, 'owner')} *owner", "const uint8_t *bytes", "size_t size", "es_result *refusal"]
    key = str(commands.key.field)
    for row in commands.rows:
        layout = c_name(row.ref.spec, row.ref.name)
        body: list = [
            f"struct {layout} layout;",
            ctext.Assign("*refusal", c_name(row.ref.spec, "decode", row.ref.name), ["bytes", "size", "&layout"]),
            ctext.If(["*refusal != ES_OK"], [f"return {_answer(spec, commands.refused)};"]),
            f"const struct {c_name(spec, row.do, 'args')} args = {{",
            f"    .command = {C_NAME(spec, 'command', row.name)},",
        ]
        fields = fields_of(row, key)
        body += [f"    .{snake(name)} = layout.{'.'.join(snake(p) for p in path)}," for name, _, path in fields]
        body += [
            "};",
            f"es_count({spec.out.counter(row.name)});",
            f"{c_name(spec, 'do', row.do)}(owner, &args);",
            f"return {_answer(spec, 'none')};",
        ]
        file.private(result, f"command_{snake(row.name)}", parameters, body, row.doc or "", row.at.comment)
    width = INTEGERS[commands.key.type] // 8
    load = "bytes[0]" if width == 1 else f"es_load_{'be' if spec.endian == 'big' else 'le'}{width * 8}(bytes)"
    short = spec.out.refusal("command", key, "there", key="short")
    unknown = spec.out.refusal("command", key, "known", key="unknown")
    body = [ctext.If([f"size < {width}"], [f"*refusal = {short};", f"return {_answer(spec, commands.otherwise)};"])]
    groups: dict[int, list] = {}
    for row in commands.rows:
        groups.setdefault(int(row.match), []).append(row)
    cases = []
    for match, rows in groups.items():
        inner: list = []
        for row in rows:
            call = f"return command_{snake(row.name)}(owner, bytes, size, refusal);"
            if row.sub is None:
                inner.append(call)
                continue
            at = int(row.sub.offset)
            byte = f"bytes[{at}]"
            if row.sub.bits is not None and row.sub.bits.width < 8:
                byte = f"({byte} & {ctext.number(row.sub.bits.mask)})"
                if row.sub.bits.low:
                    byte = f"{byte} >> {row.sub.bits.low}"
            inner.append(ctext.If([f"size > {at}", f"{byte} == {ctext.number(int(row.sub.value))}"], [call]))
        cases.append(([f"{match:#x}"], inner, rows[0].at.comment))
    body.append(ctext.Switch(load, cases, ["break;"]))
    body += [f"*refusal = {unknown};", f"return {_answer(spec, commands.otherwise)};"]
    doc = (
        f"Calls the action of the command and returns {_answer(spec, 'none')}; "
        "or calls nothing and returns what to answer, "
        "with *refusal for es_refused()."
    )
    file.function(result, c_name(spec, "dispatch"), parameters, body, doc)


def _table(spec, file, table) -> None:
    source = table.source
    values = source.values

    def result(word) -> str:
        if table.target == "number":
            return ctext.number(int(word))
        if table.target == "answers":
            return _answer(spec, word)
        return C_NAME(table.target.spec, table.target.name, word)

    if table.target == "number":
        numbers = [int(r) for r in table.rows.values()] + (
            [int(table.otherwise)] if table.otherwise is not None else []
        )
        type_ = bits.value_type(max(n.bit_length() for n in numbers) or 1)
    elif table.target == "answers":
        type_ = f"enum {c_name(spec, spec.answers.name)}"
    else:
        type_ = f"enum {c_name(table.target.spec, table.target.name)}"
    groups: dict[str, list[str]] = {}
    for word in values:
        value = table.rows.get(word, table.otherwise)
        groups.setdefault(result(value), []).append(C_NAME(source.spec, source.name, word))
    last = result(table.otherwise if table.otherwise is not None else list(table.rows.values())[-1])
    cases = [(labels, [f"return {value};"], "") for value, labels in groups.items()]
    body = [ctext.Switch("from", cases), f"return {last};"]
    parameters = [f"enum {c_name(source.spec, source.name)} from"]
    file.function(type_, c_name(spec, table.name), parameters, body, cfile.comment(table.doc), table.at.comment)
