"""Hypercalls, mappings and settings: their tables, and functions of one shape in front of theirs."""

from __future__ import annotations

from ...lower.c import text as ctext
from ...lower.intercepts.hypercall import PARTS, others
from ...resolve.context import INTEGERS
from ...resolve.names import C_NAME, c_name, snake
from .tables import CALLER, caller, callers_of, who
from .text import Binding, array, braces, equal, strings, truth


def bind(binding: Binding) -> None:
    spec = binding.spec
    if spec.kind == "intercepts" and spec.space == "hypercall":
        _hypercalls(binding)
    elif spec.kind == "mapping":
        _mapping(binding)
    elif spec.kind == "settings":
        _settings(binding)


def _hypercalls(binding: Binding) -> None:
    spec = binding.spec
    status = {value.name: int(value.value) for value in spec.status_enum.values.values()}
    rows = []
    for entry in spec.entries:
        size = lambda part: entry.refs[part].layout[0].fixed if entry.refs[part] is not None else 0
        rows.append(
            [
                f".name = {ctext.string(entry.name)}",
                f".code = {ctext.number(int(entry.match))}",
                f".may_be_fast = {truth(entry.fast != 'never')}",
                f".may_be_slow = {truth(entry.fast != 'required')}",
                f".repeats = {truth(entry.rep)}",
                f".variable = {int(entry.variable_header or 0)}",
                *(f".{part} = {size(part)}" for part in ("input", "rep_input", "output", "rep_output")),
                f".action = {binding.number('do', entry.do)}",
                who(entry),
                f".others = {status[others(spec, entry)]}",
            ]
        )
    binding.parts.append(array("struct es_fuzz_call", "call_entries", rows))
    unused, passed = caller(spec)
    everybody = callers_of(binding)
    done = f"return {c_name(spec, 'call')}({', '.join(['owner', '0', *passed, 'call'])});"
    binding.function("uint64_t", "call", ["void *owner", CALLER, "const struct es_hypercall *call"], [*unused, done])
    bits = lambda b: braces([b.low, ctext.number((1 << b.width) - 1)])
    names = dict(zip(PARTS, ("code", "fast", "variable", "rep_count", "rep_start")))
    members = [".call = call", everybody]
    members += [f".{name} = {bits(getattr(spec.control, snake(part)))}" for part, name in names.items()]
    members += [f".status = {bits(spec.result.status)}", f".completed = {bits(spec.result.reps_completed)}"]
    members.append(f".unknown = {status[spec.default]}")
    members += [f".bad_{key} = {status[getattr(spec.refusals, key)]}" for key in ("control", "alignment", "memory", "parameter")]
    members += [f".alignment = {int(spec.parameters.alignment)}", f".page = {int(spec.parameters.page)}"]
    members += [".entries = call_entries", f".count = {len(rows)}"]
    binding.add_struct("es_fuzz_calls", "calls", "calls", members)


def _mapping(binding: Binding) -> None:
    spec = binding.spec
    answers = list(spec.known_answers)
    for table in spec.tables or []:
        body: list = []
        target = table.target
        for word, value in table.source.values.items():
            result = table.rows.get(word, table.otherwise)
            if target == "number":
                number = int(result)
            elif target == "answers":
                number = answers.index(result)
            else:
                number = int(target.values[result].value)
            origin = f"(enum {c_name(table.source.spec, table.source.name)}){ctext.number(int(value.value))}"
            body.append(equal(f"(uint64_t){c_name(spec, table.name)}({origin})", number, f"{table.name}: {word}"))
        binding.checks.append(body)
    if spec.answers is not None:
        body = []
        for name, values in spec.known_answers.items():
            row = f"{c_name(spec, spec.answers.name, 'rows')}[{answers.index(name)}]"
            for column, (_, ref) in spec.columns.items():
                value = values[column]
                number = int(value) if ref is None else int(ref.values[value].value)
                body.append(equal(f"{row}.{snake(column)}", number, f"{name}: {column}"))
            body.append(ctext.Call("es_fuzz_same(", [f"{row}.name", ctext.string(name)]))
        binding.checks.append(body)
    if spec.commands is None:
        return
    commands = spec.commands
    names = strings("command_names", [row.name for row in commands.rows])
    binding.parts.append(names)
    count = C_NAME(spec, "command", "count")
    name = c_name(spec, "command-name")
    binding.checks.append(
        [
            ctext.For(f"uint32_t i = 0; i < {len(commands.rows)}; i++", [f"es_fuzz_same({name}(i), command_names[i]);"]),
            f'es_fuzz_same({name}({count}), "?");',
        ]
    )
    rows = [braces([ctext.string(row.name), ctext.number(int(row.match)), binding.number("do", row.do)]) for row in commands.rows]
    binding.parts.append(array("struct es_fuzz_command", "command_rows", rows))
    binding.function(
        "uint32_t",
        "dispatch",
        ["void *owner", "const uint8_t *bytes", "size_t size", "es_result *refusal"],
        [f"return (uint32_t){c_name(spec, 'dispatch')}(owner, bytes, size, refusal);"],
    )
    members = [
        ".dispatch = dispatch",
        f".key_bytes = {INTEGERS[commands.key.type] // 8}",
        f".key_big = {truth(spec.endian == 'big')}",
        f".unknown = {answers.index(commands.otherwise)}",
        f".refused = {answers.index(commands.refused)}",
        ".rows = command_rows",
        f".count = {len(rows)}",
    ]
    binding.add_struct("es_fuzz_commands", "commands", "commands", members)


def _settings(binding: Binding) -> None:
    spec = binding.spec
    struct = f"struct {c_name(spec)}"
    binding.function(
        "int",
        "parse",
        ["const void *bytes", "size_t size", "void **out", "void *errors"],
        [
            f"{struct} *settings = NULL;",
            f"const int result = {c_name(spec, 'parse')}(\"input\", bytes, size, &settings, errors);",
            "*out = settings;",
            "return result;",
        ],
    )
    binding.function(
        "int",
        "load",
        ["const char *path", "void **out", "void *errors"],
        [
            f"{struct} *settings = NULL;",
            f"const int result = {c_name(spec, 'load')}(path, &settings, errors);",
            "*out = settings;",
            "return result;",
        ],
    )
    inside = [
        "struct es_setting_place place = {0};",
        ctext.If(
            [f"{c_name(spec, 'where')}(settings, (const uint8_t *)settings + i, &place)"],
            ['es_fuzz_require(place.line > 0 && place.column > 0, "a value without a place");'],
        ),
    ]
    walk = ctext.For(f"size_t i = 0; i < sizeof({struct}); i++", inside)
    free = f"{c_name(spec, 'free')}(settings);"
    binding.function("void", "release", ["void *settings"], [ctext.If(["settings != NULL"], [walk]), free])
    binding.add_struct("es_fuzz_settings", "settings", "settings", [".parse = parse", ".load = load", ".free = release"])
