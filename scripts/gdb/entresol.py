"""For gdb: values of generated structs by the names of their specs, and breakpoints by lines of specs.

    gdb -x scripts/gdb/entresol.py build/entresol
    (gdb) spec-break specs/vmbus/storvsp.yaml:330
    (gdb) print *machine
    (gdb) print *message

The tables are generated/gdb/*.json. Where the C of a line of a spec is, generated C says in comments, which are read when the command is used: the program must have been
built from the generated/ beside this script.
"""

import bisect
import difflib
import json
import pathlib
import re

import gdb
import gdb.printing

ROOT = pathlib.Path(__file__).resolve().parents[2]
BYTES_MAX = 64


class Tables:
    """What generated/gdb says, over all specs."""

    def __init__(self, folder):
        self.structs, self.machines, self.names, self.whole, self.spec_of, self.messages = {}, {}, {}, {}, {}, set()
        for path in sorted(folder.glob("*.json")):
            table = json.loads(path.read_text(encoding="utf-8"))
            for key in ("structs", "machines", "names", "whole"):
                getattr(self, key).update(table.get(key, {}))
            for key in ("structs", "machines", "whole"):
                self.spec_of.update({name: table["spec"] for name in table.get(key, {})})
            self.messages.update(table.get("messages", ()))


TABLES = Tables(ROOT / "generated" / "gdb")


# ------------------------------------------------------------------------------------------------------------ values


def named(key, number):
    """`execute-srb (3)`, `tame | loud (0x11)`, or the number alone."""
    table = TABLES.names[key]
    if not table["flags"]:
        name = table["values"].get(str(number))
        return f"{name} ({number})" if name is not None else f"{number} (unknown)"
    left, words = number, []
    for mask, name in table["values"].items():
        if number & int(mask):
            words.append(name)
            left &= ~int(mask)
    if left:
        words.append(hex(left))
    return f"{' | '.join(words) or 'none'} ({number:#x})"


def number_of(value):
    return int(value) & (1 << 8 * value.type.sizeof) - 1


def is_array(value):
    return value.type.strip_typedefs().code == gdb.TYPE_CODE_ARRAY


def elements(value):
    low, high = value.type.strip_typedefs().range()
    return [value[i] for i in range(low, high + 1)]


def text_of(value):
    """What gdb would print, in one line."""
    return value.format_string(max_elements=BYTES_MAX)


def parts_text(number, parts):
    shown = []
    for part in parts:
        mask = (1 << part["bits"]) - 1
        here = number >> part["low"] & mask
        if part.get("secret"):
            number &= ~(mask << part["low"])
            shown.append(f"{part['name']}=secret")
            continue
        shown.append(f"{part['name']}={named(part['names'], here) if 'names' in part else here}")
    return f"{number:#x} ({', '.join(shown)})" if shown else f"{number:#x}"


def one(value, field):
    if "parts" in field or field.get("hex"):
        return parts_text(number_of(value), field.get("parts", []))
    if "names" in field:
        return named(field["names"], number_of(value))
    kind = value.type.strip_typedefs()
    if kind.code == gdb.TYPE_CODE_INT:
        return str(number_of(value))
    if kind.code == gdb.TYPE_CODE_ARRAY and kind.target().strip_typedefs().name == "unsigned char":
        return bytes(int(element) for element in elements(value)).hex(" ")
    return text_of(value)


def every(value, field):
    """One element, or all of an array, nested as they are."""
    if is_array(value) and any(key in field for key in ("parts", "hex", "names")):
        return "{" + ", ".join(every(element, field) for element in elements(value)) + "}"
    return one(value, field)


def memory(address, size):
    return bytes(gdb.selected_inferior().read_memory(address, size))


def slice_text(value, field):
    """The elements of an array that stays in the packet's bytes."""
    address, count = int(value["at"]), int(value["count"])
    if address == 0 or count == 0:
        return "nothing"
    kind = field["slice"]
    if isinstance(kind, str):
        return f"{count} of {kind.removeprefix('es_')} at {address:#x}"
    shown = memory(address, min(count * kind, BYTES_MAX))
    if kind == 1 and "names" not in field:
        return f"{count} bytes {shown.hex(' ')}" + (" ..." if count > len(shown) else "")
    order = "big" if field.get("big") else "little"
    numbers = [int.from_bytes(shown[i : i + kind], order) for i in range(0, len(shown) - kind + 1, kind)]
    words = [named(field["names"], number) if "names" in field else str(number) for number in numbers]
    return "{" + ", ".join(words) + (", ..." if count > len(numbers) else "") + "}"


def member(value, path):
    for name in path:
        value = value[name]
    return value


def fields_text(value, fields):
    """name = value of the fields of a struct."""
    return [f"{field['name']} = {field_text(value, name, field)}" for name, field in fields.items()]


def field_text(value, name, field):
    here = value[name]
    if field.get("secret"):
        return "secret"
    if "bits" in field:
        return "{" + ", ".join(fields_text(here, field["bits"])) + "}"
    if "cases" in field:
        case = field["cases"].get(str(number_of(member(value, field["by"]))))
        return f"{case} {text_of(here[case])}" if case is not None else "none"
    if "slice" in field:
        return slice_text(here, field)
    return every(here, field)


class StructPrinter:
    """A struct, message, block of registers or store of MSRs."""

    def __init__(self, value, tag):
        self.value, self.tag = value, tag

    def to_string(self):
        table = TABLES.structs[self.tag]
        title = f"{TABLES.spec_of[self.tag]} {table['name']} " if self.tag in TABLES.messages else ""
        return title + "{" + ", ".join(fields_text(self.value, table["fields"])) + "}"


class MachinePrinter:
    """A machine: its state, what the spec says of it, and the events that it would take."""

    def __init__(self, value, tag):
        self.value, self.tag = value, tag

    def to_string(self):
        table = TABLES.machines[self.tag]
        state = table["states"].get(str(self.value["state"]))
        if state is None:
            return f"{table['name']} in no state ({self.value['state']})"
        doc = f" ({state['doc']})" if state["doc"] else ""
        takes = ", ".join(state["takes"]) or ("nothing, it is final" if state["final"] else "nothing")
        return f"{table['name']} in {state['name']}{doc}, takes {takes}"


class WholePrinter:
    """A decoded packet: the message that it is."""

    def __init__(self, value, tag):
        self.value, self.tag = value, tag

    def to_string(self):
        case = TABLES.whole[self.tag].get(str(self.value["message"]))
        return text_of(self.value["as"][case]) if case is not None else f"no message ({self.value['message']})"


class RefusalPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        spec, where, field, rule = (self.value[key].string() for key in ("spec", "where", "field", "rule"))
        place = ".".join(filter(None, (where, field)))
        return f"refusal of {spec} {place} at {int(self.value['offset'])}: {rule}"


class Printers(gdb.printing.PrettyPrinter):
    def __call__(self, value):
        tag = value.type.strip_typedefs().tag
        if tag is None:
            return None
        if tag in TABLES.structs:
            return StructPrinter(value, tag)
        if tag in TABLES.machines:
            return MachinePrinter(value, tag)
        if tag in TABLES.whole:
            return WholePrinter(value, tag)
        return RefusalPrinter(value) if tag == "es_refusal" else None


# ------------------------------------------------------------------------------------------------------------ lines

_ORIGIN = re.compile(r"^\s*/\* (specs/\S+\.yaml|\S+\.yaml):(\d+)\b")
_FUNCTION = re.compile(r"\b(es_\w+|[a-z]\w*)\(")


def places_in(path):
    """(spec, line, where gdb is to stop) of one file of generated C."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for at, text in enumerate(lines):
        origin = _ORIGIN.match(text)
        if origin is None:
            continue
        code = at
        while code < len(lines) and "*/" not in lines[code]:
            code += 1
        code += 1
        while code < len(lines) and re.match(r"\s*(case .*:|default:)( \{)?$", lines[code]):
            code += 1
        if code >= len(lines):
            continue
        if lines[code][:1].isspace():
            yield origin[1], int(origin[2]), f"generated/{path.name}:{code + 1}"
            continue
        # A function has a body; declarations and tables are no code.
        head = code
        while head < len(lines) and not re.search(r"[;{}]\s*$", lines[head]):
            head += 1
        function = _FUNCTION.search(" ".join(lines[code : head + 1]))
        if function is not None and head < len(lines) and lines[head].endswith("{") and "=" not in lines[head]:
            yield origin[1], int(origin[2]), f"generated/{path.name}:{function[1]}"


class Lines:
    """All places by spec and line."""

    def __init__(self):
        self.by_spec = {}
        for path in sorted((ROOT / "generated").glob("*.[ch]")):
            for spec, line, place in places_in(path):
                self.by_spec.setdefault(spec, {}).setdefault(line, []).append(place)


def resolvable(place):
    try:
        return gdb.decode_line(place)[1] is not None
    except gdb.error:
        return False


class SpecBreak(gdb.Command):
    """Stop where the C of a line of a spec begins: spec-break specs/vmbus/storvsp.yaml:330

A line may stand for several places: a function and the branches of other functions; each gets a breakpoint. A line without code is an error that names the nearest
lines that have."""

    def __init__(self):
        super().__init__("spec-break", gdb.COMMAND_BREAKPOINTS)

    def invoke(self, argument, from_tty):
        lines = Lines().by_spec
        spec, colon, number = argument.strip().rpartition(":")
        if not colon or not number.isdigit():
            raise gdb.GdbError("usage: spec-break specs/FILE.yaml:LINE")
        if spec not in lines:
            near = [name for name in lines if name.endswith("/" + spec)]
            if len(near) != 1:
                near = near or difflib.get_close_matches(spec, lines, 3)
                raise gdb.GdbError(f"no C comes from '{spec}'" + (f"; near it: {', '.join(near)}" if near else ""))
            spec = near[0]
        known = lines[spec]
        line = int(number)
        if line not in known:
            raise gdb.GdbError(f"{spec}:{line} has no code; nearest: {', '.join(self.nearest(known, line))}")
        if not gdb.objfiles():
            raise gdb.GdbError("no program is loaded")
        there = [place for place in known[line] if resolvable(place)]
        if not there:
            raise gdb.GdbError(f"the C of {spec}:{line} is not in this program")
        for place in there:
            gdb.Breakpoint(place)

    @staticmethod
    def nearest(known, line):
        """The lines with code before and after a line, with what stands there."""
        numbers = sorted(known)
        at = bisect.bisect(numbers, line)
        return [f"{n} ({known[n][0].rpartition('/')[2]})" for n in numbers[max(0, at - 1) : at + 1]]

    def complete(self, text, word_):
        specs = sorted(Lines().by_spec)
        if ":" in text:
            spec, _, begun = text.rpartition(":")
            return [str(n) for n in sorted(Lines().by_spec.get(spec, {})) if str(n).startswith(begun)]
        # gdb completes from the last word that it sees: what stands before that is there already.
        skip = len(text) - len(word_)
        return [spec[skip:] + ":" for spec in specs if spec.startswith(text)]


gdb.printing.register_pretty_printer(None, Printers("entresol"), replace=True)
SpecBreak()
