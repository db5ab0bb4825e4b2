"""kind: mapping. Commands to operations, what to answer when that cannot be, tables from one vocabulary to another."""

from __future__ import annotations

from ..lower.mapping import fields_of, lower_files
from ..read.diagnostics import suggestion
from ..read.scalars import BitRange, Choice, Integer, Name, Reference, Value
from ..read.schema import Default, List, Map, Record, Required
from ..read.sections import COMMON
from ..read.values import Item, Word
from ..resolve import names
from ..resolve.context import INTEGERS

SUB = Record(
    "a sub-match",
    {"at": Required(Integer(0, 4096)), "bits": Default(BitRange(), None), "value": Required(Integer(0, 255))},
)
ROW = Record(
    "a row of commands",
    {
        "match": Required(Integer(0, (1 << 32) - 1)),
        "sub": SUB,
        "name": Required(Name()),
        "layout": Required(Reference()),
        "do": Required(Name()),
        "data": Default(Choice("none", "in", "out"), Word("none", None)),
    },
)
KEY = Record("the key of commands", {"field": Required(Name()), "type": Required(Choice("u8", "u16", "u32"))})
COMMANDS = Record(
    "commands",
    {"key": Required(KEY), "rows": Required(List(ROW)), "otherwise": Required(Name()), "refused": Required(Name())},
)
ANSWERS = Record(
    "answers", {"name": Required(Name()), "columns": Required(Map(Reference())), "rows": Required(Map(Map(Value())))}
)
TABLE = Record(
    "a table",
    {
        "name": Required(Name()),
        "from": Required(Reference()),
        "to": Reference(),
        "rows": Required(Map(Value())),
        "otherwise": Value(),
    },
)
SCHEMA = Record("a mapping spec", COMMON | {"commands": COMMANDS, "answers": ANSWERS, "tables": List(TABLE)})

ERRORS = {
    "E401": "Two rows match the same command",
    "E402": "Two rows have one name",
    "E403": "A table that leaves out values of its left side",
    "E404": "A layout that cannot be a command's",
    "E405": "Fields of one name that cannot be one",
    "E406": "No such answer",
    "E407": "A row of a table leads nowhere",
    "E408": "A command's key is elsewhere in its layout",
    "E409": "Answers do not begin with none, or are not there",
    "E410": "A row of answers and its columns",
}


def resolve(spec, context) -> None:
    _answers(spec, context)
    if spec.commands is not None:
        for row in spec.commands.rows or []:
            row.ref = context.find(spec, row.layout, "struct")
            names.check_member(context.diagnostics, row.name)
            if row.sub is not None and row.sub.bits is not None and row.sub.bits.high > 7:
                context.error("E404", row.sub.bits.at, "a sub-match looks at one byte")
        for key in ("otherwise", "refused"):
            answer = getattr(spec.commands, key)
            if answer is not None and spec.known_answers and answer not in spec.known_answers:
                context.error(
                    "E406", answer.at, f"no answer is called '{answer}'", suggestion(answer, spec.known_answers)
                )
    for table in spec.tables or []:
        _table(spec, context, table)


def _answers(spec, context) -> None:
    """spec.known_answers: name to row; spec.columns: name to (width, enum or None)."""
    answers = spec.answers
    spec.known_answers = (answers.rows or {}) if answers is not None else {}
    spec.columns = {}
    for name, word in ((answers.columns or {}) if answers is not None else {}).items():
        ref = None if word in INTEGERS else context.find(spec, word, "enum", id="E031")
        names.check_member(context.diagnostics, name)
        spec.columns[name] = (INTEGERS.get(word) or getattr(ref, "width", 64), ref)
    for row_name, row in spec.known_answers.items():
        for column, value in row.items():
            if column not in spec.columns:
                context.error(
                    "E410", column.at, f"'{column}' is not a column of the answers", suggestion(column, spec.columns)
                )
                continue
            width, ref = spec.columns[column]
            if ref is not None and value not in (ref.values or {}):
                context.error(
                    "E410",
                    value.at,
                    f"'{value}' is not a value of '{ref.name}'",
                    suggestion(str(value), ref.values or {}),
                )
            elif ref is None and (not isinstance(value, int) or value < 0 or value >> width):
                context.error(
                    "E410",
                    value.at,
                    f"'{value.text if isinstance(value, int) else value}' is not a number of {width} bits",
                )
        missing = [column for column in spec.columns if column not in row]
        if missing:
            context.error("E410", row_name.at, f"'{row_name}' has no " + ", ".join(missing))


def _table(spec, context, table) -> None:
    """table.source (an enum), table.target: "answers", "number" or an enum."""
    table.source = context.find(spec, table.from_, "enum") if table.from_ is not None else None
    table.target = (
        "number" if table.to is None else "answers" if table.to == "answers" else context.find(spec, table.to, "enum")
    )
    known = (table.source.values or {}) if table.source is not None else {}
    for word, result in (table.rows or {}).items():
        if table.source is not None and word not in known:
            context.error("E032", word.at, f"'{word}' is not a value of '{table.source.name}'", suggestion(word, known))
        _result(spec, context, table, result)
    if table.otherwise is not None:
        _result(spec, context, table, table.otherwise)
    elif table.source is not None:
        missing = [name for name in known if name not in (table.rows or {})]
        if missing:
            context.error(
                "E403",
                table.at,
                f"'{table.name}' says nothing about " + ", ".join(missing[:6]) + (" …" if len(missing) > 6 else ""),
                "rows, or otherwise:",
            )


def _result(spec, context, table, result) -> None:
    if table.target == "number":
        if not isinstance(result, int):
            context.error("E407", result.at, f"'{result}' is not a number", "to: an enum or answers")
        return
    allowed = (
        spec.known_answers
        if table.target == "answers"
        else (table.target.values or {})
        if table.target is not None
        else None
    )
    if allowed is not None and (isinstance(result, int) or result not in allowed):
        what = "an answer" if table.target == "answers" else f"a value of '{table.target.name}'"
        shown = result.text if isinstance(result, int) else result
        context.error(
            "E406" if table.target == "answers" else "E407",
            result.at,
            f"'{shown}' is not {what}",
            suggestion(str(shown), allowed),
        )


def layout(spec, context) -> None:
    """spec.operations: name to its rows and the fields that its action is given."""
    spec.operations = {}
    for row in (spec.commands.rows if spec.commands else None) or []:
        if row.ref is not None and row.do is not None:
            spec.operations.setdefault(row.do, []).append(row)


def check(spec, context) -> None:
    claim = context.claims.claim
    if spec.commands is not None:
        _commands(spec, context)
    for answer in spec.known_answers if spec.answers is not None and spec.answers.name is not None else ():
        claim(names.C_NAME(spec, spec.answers.name, answer), answer.at)
    for table in spec.tables or []:
        if table.name is not None:
            claim(names.c_name(spec, table.name), table.at)


def _commands(spec, context) -> None:
    if next(iter(spec.known_answers), None) != "none":
        place = spec.answers.place("rows") if spec.answers is not None else spec.place("commands")
        context.error("E409", place, "the first answer is called `none`: it says that a command was taken")
    taken: dict[tuple, Item] = {}
    whole: dict[int, Item] = {}
    seen: dict[str, Item] = {}
    key = spec.commands.key
    for row in spec.commands.rows or []:
        if seen.setdefault(row.name, row) is not row and row.name is not None:
            context.error("E402", row.at, f"'{row.name}' is here twice", f"first on line {seen[row.name].at.line}")
        elif row.name is not None:
            context.claims.claim(names.C_NAME(spec, "command", row.name), row.at)
        if row.match is not None:
            if key and key.type and row.match >> INTEGERS[key.type]:
                context.error("E035", row.match.at, f"{row.match.text} does not fit {key.type}")
            code = int(row.match)
            sub = (
                (int(row.sub.offset), row.sub.bits.mask if row.sub.bits else 255, int(row.sub.value))
                if row.sub and row.sub.offset is not None and row.sub.value is not None
                else None
            )
            other = (
                whole.get(code)
                or taken.get((code, sub))
                or (None if sub else next((r for (c, _), r in taken.items() if c == code), None))
            )
            if other is not None:
                context.error(
                    "E401",
                    row.match.at,
                    f"{row.match.text} of '{row.name}' is taken by '{other.name}'",
                    f"line {other.at.line}",
                )
            taken.setdefault((code, sub), row)
            if sub is None:
                whole.setdefault(code, row)
        if row.ref is not None:
            _layout(spec, context, row, key)
    for operation, rows in spec.operations.items():
        _operation(context, operation, rows, str(key.field) if key else "")


def _layout(spec, context, row, key) -> None:
    if any(layout.variable for layout in row.ref.layout or []):
        context.error("E404", row.place("layout"), f"'{row.ref.name}' varies in length")
    first = next((f for f in row.ref.fields or [] if key and f.name == key.field), None)
    if (
        key
        and key.field
        and (
            first is None
            or row.ref.layout[0].offsets.get(id(first)) != 0
            or (key.type and first.width != INTEGERS[key.type])
        )
    ):
        context.error(
            "E408",
            row.place("layout"),
            f"'{row.ref.name}' does not begin with '{key.field}' of type {key.type}",
            f"{row.ref.at.short}",
        )
    if (
        row.sub is not None
        and row.sub.offset is not None
        and row.ref.layout
        and row.sub.offset >= row.ref.layout[0].fixed
    ):
        context.error("E404", row.sub.place("at"), f"byte {int(row.sub.offset)} is behind the end of '{row.ref.name}'")


def _operation(context, operation, rows, key) -> None:
    """Fields of one name in the layouts of one operation are one argument: all of them must be numbers."""
    seen: dict[str, Item] = {}
    for row in rows:
        for name, field, _ in fields_of(row, key):
            plain = field.sort in ("int", "enum", "flags") and getattr(field, "count", None) is None
            if not plain:
                context.error(
                    "E405",
                    row.place("layout"),
                    f"'{name}' of '{row.ref.name}' is no number and cannot be an argument of '{operation}'",
                )
            if name == "command":
                context.error(
                    "E405",
                    row.place("layout"),
                    f"'{row.ref.name}' has a field 'command', which an argument is called already",
                )
            seen.setdefault(name, field)


def lower(spec, context):
    return lower_files(spec)
