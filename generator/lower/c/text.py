"""C text: literals, wrapped signatures and calls, and a tree of statements that becomes formatted lines."""

from __future__ import annotations

import dataclasses
import re
import textwrap

WIDTH = 120


def number(value: int, unsigned: bool = True) -> str:
    """A literal that needs no cast: small ones decimal, others hexadecimal, wide ones with ull."""
    text = str(value) if value < 1024 else hex(value)
    return text + ("ull" if value > 0xFFFFFFFF else "u" if unsigned else "")


def string(text: str) -> str:
    """A C string literal of ASCII text; other bytes as octal, which cannot swallow what follows."""
    out = []
    for byte in text.encode("utf-8"):
        c = chr(byte)
        out.append("\\" + c if c in '"\\' else c if 32 <= byte < 127 else f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def wrapped(head: str, parts: list[str], tail: str, indent: int, joint: str = ", ") -> list[str]:
    """`head` + parts + `tail` filled into lines; further lines align behind head. The joint's trailing space ends a line."""
    lead = " " * indent
    line = lead + head
    align = " " * len(line)
    lines = []
    if any(len(align) + len(part) + len(tail if part is parts[-1] else joint.rstrip()) > WIDTH for part in parts):
        # A part that fits nowhere behind head: all of them begin on the next line.
        lines.append(line)
        line = align = lead + "    "
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        piece = part + (tail if last else joint.rstrip())
        first_in_line = line == align or i == 0
        candidate = line + ("" if first_in_line else " ") + piece
        if len(candidate) > WIDTH and not first_in_line:
            lines.append(line)
            line = align + piece
        else:
            line = candidate
    if not parts:
        line += tail
    lines.append(line)
    return lines


def first_word(rule: str) -> str:
    """What a refusal is called by when nothing else tells it apart."""
    return re.split("[^a-z0-9-]", rule)[0]


def comment(text: str | None, secret: bool = False) -> str:
    """A doc as the text of a C comment, on one line; of a secret it says so."""
    words = " ".join((text or "").split()).replace("*/", "* /")
    return " ".join(filter(None, ["Secret." if secret else "", words]))


def trailing(code: str, doc: str, indent: int) -> list[str]:
    """Code with its comment behind it, or above where that would be too long."""
    lead = " " * indent
    if not doc:
        return [lead + code]
    line = f"{lead}{code} /* {doc} */"
    if len(line) <= WIDTH and "\n" not in code:
        return [line]
    return [*block(doc, indent), lead + code]


def block(doc: str, indent: int = 0) -> list[str]:
    """A comment of its own, filled into lines."""
    lead = " " * indent
    lines = textwrap.wrap(doc, WIDTH - indent - 6, break_long_words=False, break_on_hyphens=False) if doc else []
    if not lines:
        return []
    return [f"{lead}{'/*' if i == 0 else ' *'} {line}{' */' if i == len(lines) - 1 else ''}" for i, line in enumerate(lines)]


def remark(*texts: str | None, indent: int = 0) -> str:
    """A comment made of what there is of some texts."""
    return "\n".join(block(" ".join(filter(None, map(comment, texts))), indent))


def signature(result: str, name: str, parameters: list[str], tail: str) -> list[str]:
    """`static bool es_x(const uint8_t *bytes, size_t size) {` or a prototype."""
    space = "" if result.endswith("*") else " "
    head, parts = f"{result}{space}{name}(", parameters or ["void"]
    if any(len(head) + len(part) + (len(tail) + 1 if part is parts[-1] else 1) > WIDTH for part in parts):
        # A parameter fits nowhere behind the name: the type goes on a line of its own, or the parameters do where that is shorter.
        below = wrapped(head, parts, ")" + tail, 0)
        apart = [result, *wrapped(f"{name}(", parts, ")" + tail, 0)]
        # clang-format minds a type on its own line more when an attribute stands before it.
        slack = 0 if " " in result.removeprefix("static ").removeprefix("inline ").removeprefix("const ") else 1
        return below if len(below) + slack < len(apart) else apart
    return wrapped(head, parts, ")" + tail, 0)


def columns(head: str, parts: list[str], tail: str) -> list[str]:
    """An array's initializer of equally wide elements: the fewest lines, then the fewest columns."""
    single = head + ", ".join(parts) + tail
    if len(single) <= WIDTH:
        return [single]
    behind, below = (_rows(parts, WIDTH - indent) for indent in (len(head), 4))
    ends = lambda rows, lead: [lead + row + ("," if i < len(rows) - 1 else tail) for i, row in enumerate(rows)]
    if len(behind) - len(below) >= 2:
        return [head, *ends(below, "    ")]
    shown = ends(behind, " " * len(head))
    return [head + shown[0].lstrip(), *shown[1:]]


def _rows(parts: list[str], room: int) -> list[str]:
    width = len(parts[0]) + 2
    lines = -(-len(parts) // ((room + 1) // width))
    each = -(-len(parts) // lines)
    return [", ".join(parts[i : i + each]) for i in range(0, len(parts), each)]


@dataclasses.dataclass(slots=True)
class Line:
    text: str


@dataclasses.dataclass(slots=True)
class Call:
    """A statement `head(parts)tail` that may need more than a line."""

    head: str
    parts: list[str]
    tail: str = ");"


@dataclasses.dataclass(slots=True)
class Assign:
    """`left = head(parts);`, broken behind the `=` where that keeps the call on one line."""

    left: str
    head: str
    parts: list[str]

    def lines(self, indent: int) -> list[str]:
        lead = " " * indent
        call = f"{self.head}({', '.join(self.parts)});"
        if len(lead) + len(self.left) + 3 + len(call) > WIDTH and len(lead) + 4 + len(call) <= WIDTH:
            return [f"{lead}{self.left} =", f"{lead}    {call}"]
        return wrapped(f"{self.left} = {self.head}(", self.parts, ");", indent)


@dataclasses.dataclass(slots=True)
class Note:
    """A comment on a line of its own."""

    text: str


@dataclasses.dataclass(slots=True)
class If:
    """`terms` are joined by `joint` (&& or ||) when there are several."""

    terms: list[str]
    body: list
    orelse: list = dataclasses.field(default_factory=list)
    joint: str = "&&"


@dataclasses.dataclass(slots=True)
class For:
    head: str
    body: list


@dataclasses.dataclass(slots=True)
class Switch:
    """cases: ([labels], body, note); a body that does not leave the function ends with break."""

    on: str
    cases: list[tuple[list[str], list, str]]
    default: list | None = None


@dataclasses.dataclass(slots=True)
class Block:
    body: list


def _call(call: Call, indent: int) -> list[str]:
    """In one line, else after its `=`, else its arguments below one another."""
    text = wrapped(call.head, call.parts, call.tail, indent)
    if len(text) > 1 and " = " in call.head:
        target, _, rest = call.head.partition(" = ")
        other = wrapped(rest, call.parts, call.tail, indent + 4)
        if len(other) == 1:
            return [" " * indent + target + " =", *other]
    return text


def _condition(s: If, indent: int) -> list[str]:
    """A call that is the whole condition and too long for a line has its arguments below one another."""
    text = wrapped("if (", s.terms, ") {", indent, f" {s.joint} ")
    head, bracket, rest = s.terms[0].partition("(")
    parts = rest[:-1].split(", ") if rest.endswith(")") else []
    balanced = all(part.count("(") == part.count(")") for part in parts)
    if len(s.terms) == 1 and max(map(len, text)) > WIDTH and parts and balanced and head.isidentifier():
        return wrapped(f"if ({head}{bracket}", parts, ")) {", indent)
    return text


def leaves(body: list) -> bool:
    if not body:
        return False
    last = body[-1]
    if isinstance(last, (str, Line, Call)):
        text = last if isinstance(last, str) else last.text if isinstance(last, Line) else last.head
        return text.startswith(("return", "break", "continue"))
    if isinstance(last, If):
        return leaves(last.body) and leaves(last.orelse)
    return False


def lines(body: list, indent: int = 2) -> list[str]:
    """The statements as formatted lines. A plain string is a Line; an empty one is an empty line."""
    lead = " " * indent
    out: list[str] = []
    for s in body:
        if isinstance(s, str):
            out.append(lead + s if s else "")
        elif isinstance(s, Line):
            out.append(lead + s.text)
        elif isinstance(s, Note):
            out.append(f"{lead}/* {s.text} */")
        elif isinstance(s, Assign):
            out.extend(s.lines(indent))
        elif isinstance(s, Call):
            out.extend(_call(s, indent))
        elif isinstance(s, If):
            out.extend(_condition(s, indent))
            out.extend(lines(s.body, indent + 2))
            rest = s.orelse
            while len(rest) == 1 and isinstance(rest[0], If):
                out.extend(wrapped("} else if (", rest[0].terms, ") {", indent, f" {rest[0].joint} "))
                out.extend(lines(rest[0].body, indent + 2))
                rest = rest[0].orelse
            if rest:
                out.append(lead + "} else {")
                out.extend(lines(rest, indent + 2))
            out.append(lead + "}")
        elif isinstance(s, For):
            out.append(f"{lead}for ({s.head}) {{")
            out.extend(lines(s.body, indent + 2))
            out.append(lead + "}")
        elif isinstance(s, Block):
            out.append(lead + "{")
            out.extend(lines(s.body, indent + 2))
            out.append(lead + "}")
        elif isinstance(s, Switch):
            out.append(f"{lead}switch ({s.on}) {{")
            for labels, inner, note in s.cases:
                if note:
                    out.append(f"{lead}/* {note} */")
                braces = any(_declares(x) for x in inner)
                for i, label in enumerate(labels):
                    out.append(f"{lead}case {label}:" + (" {" if braces and i == len(labels) - 1 else ""))
                out.extend(lines(inner, indent + 2))
                if not leaves(inner):
                    out.append(lead + "  break;")
                if braces:
                    out.append(lead + "}")
            if s.default is not None:
                out.append(lead + "default:")
                out.extend(lines(s.default, indent + 2))
                if not leaves(s.default):
                    out.append(lead + "  break;")
            out.append(lead + "}")
        else:
            raise TypeError(s)
    return out


def _declares(statement) -> bool:
    """Whether a statement declares a variable, which needs braces inside a case."""
    text = statement if isinstance(statement, str) else statement.text if isinstance(statement, Line) else getattr(statement, "left", "")
    return text.startswith(("const ", "uint", "size_t ", "bool ", "struct ", "union ", "es_result ", "enum "))


@dataclasses.dataclass(slots=True)
class Function:
    """A function with its origin in a spec; templates print it."""

    result: str
    name: str
    parameters: list[str]
    body: list
    origin: str = ""
    doc: str = ""
    static: bool = False
    must_use: bool = False

    @property
    def prototype(self) -> str:
        prefix = "ES_MUST_USE " if self.must_use else ""
        return "\n".join(signature(prefix + self.result, self.name, self.parameters, ";"))

    @property
    def definition(self) -> str:
        head = signature(("static " if self.static else "") + self.result, self.name, self.parameters, " {")
        return "\n".join(head + lines(self.body) + ["}"])

    @property
    def comment(self) -> str:
        return " ".join(filter(None, [self.origin, self.doc]))

    @property
    def remark(self) -> str:
        """The comment as C."""
        return "\n".join(block(self.comment))
