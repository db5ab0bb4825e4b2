"""Cuts a preprocessed C file down to what one function needs: what is proved, and what the ledger's hash is made from.

A file is a list of pieces: everything up to a `;` or a function's `}` outside of all brackets. A piece is taken when a name that it declares is
needed, and then every name in it is needed too. Too much may be taken, never too little: CBMC refuses a function without a body.

What a harness asks for is put into the pieces before: functions whose early ends are told apart (`ends`), those of which only a contract counts (`stand_ins`), and
those of one file alone that it calls itself (`opened`).
"""

import dataclasses
import re

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|[A-Za-z_]\w*|[(){}\[\];]|[^\sA-Za-z_(){}\[\];"\']+')
_WORD = re.compile(r"[A-Za-z_]\w*\Z")
GHOST = "es_ghost"  # what harnesses remember (include/proof.h): no code under proof knows its name
_KEYWORDS = frozenset(
    """auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short
    signed sizeof static struct switch typedef union unsigned void volatile while _Bool _Atomic _Alignas _Noreturn __attribute__ __inline
    __inline__ __extension__ __restrict __volatile__ __asm__""".split()
)


@dataclasses.dataclass
class Piece:
    text: str
    names: set  # declared here
    needs: set  # mentioned here
    body: bool  # a function or an object, not only its declaration
    static: bool
    writable: bool = False  # an object that code may write


def pieces(text: str) -> list[Piece]:
    """The file's pieces in order."""
    made = []
    tokens: list[str] = []
    depth = 0
    start = 0
    function = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == "{" and depth == 0:
            function = bool(tokens) and tokens[-1] == ")" and "=" not in tokens
        tokens.append(token)
        if token in "({[":
            depth += 1
        elif token in ")}]":
            depth -= 1
        if depth == 0 and (token == ";" or token == "}" and function):
            if tokens != [";"]:
                made.append(_piece(text[start : match.end()].strip(), tokens, function))
            tokens, start, function = [], match.end(), False
    return made


def _piece(text: str, tokens: list[str], function: bool) -> Piece:
    words = {token for token in tokens if _WORD.match(token) and token not in _KEYWORDS}
    plain = _outside(tokens)
    if tokens[0] == "typedef" or tokens[0] == "__extension__":
        if "{" in tokens:
            # Whoever needs any of its words gets it.
            return Piece(text, set(words), words, False, False)
        # The name of a pointer to a function stands in brackets, any other is the last word outside of them.
        pointer = re.search(r"\(\s*\*\s*(\w+)", text)
        name = pointer.group(1) if pointer else [token for token in plain if _WORD.match(token)][-1]
        return Piece(text, {name}, words, False, False)
    names = set()
    for i, token in enumerate(tokens[:-2]):
        if token in ("struct", "union", "enum") and tokens[i + 2] == "{":
            names.add(tokens[i + 1])
    if tokens[0] in ("struct", "union", "enum") and tokens[1] == "{":
        names |= words  # it has no name of its own
    if "enum" in tokens and "{" in tokens and not function and "=" not in plain:
        names |= _enumerators(tokens)
    if len(plain) == 3 and plain[0] in ("struct", "union", "enum"):
        names.add(plain[1])  # a tag declared by itself
    call = plain.index("(") if "(" in plain else None
    ends = [plain.index(sign) for sign in ("=", "[", ";") if sign in plain]
    object_ = False
    if function or call is not None and (not ends or call < min(ends)):
        if call and _WORD.match(plain[call - 1]):
            names.add(plain[call - 1])
    elif ends and min(ends) and _WORD.match(plain[min(ends) - 1]) and not (plain[0] in ("struct", "union", "enum") and len(plain) <= 3):
        names.add(plain[min(ends) - 1])
        object_ = plain[min(ends) - 1] not in _KEYWORDS
    static = "static" in plain
    defines = function or object_ and "extern" not in plain
    writable = object_ and "const" not in plain
    return Piece(text, names, words, defines, static, writable)


def _outside(tokens: list[str]) -> list[str]:
    """Tokens outside of brackets, without attributes; an opening bracket stays to show that it was there."""
    out: list[str] = []
    depth = 0
    skip = False
    for token in tokens:
        if token in ")}]":
            depth -= 1
            if depth == 0 and skip:
                skip = False
            continue
        if depth == 0 and token == "__attribute__":
            skip = True
        elif depth == 0 and not skip:
            # Operators may stick together: `=` is what counts.
            out.append("=" if "=" in token and not _WORD.match(token) and token[0] != '"' else token)
        if token in "({[":
            depth += 1
    return [token for token in out if token not in ("{",)]


def _enumerators(tokens: list[str]) -> set:
    found = set()
    inside = before = None
    for token in tokens:
        if token == "{":
            inside, before = True, ","
            continue
        if token == "}":
            inside = None
        if inside and before is not None and before.endswith(",") and _WORD.match(token):
            found.add(token)
        before = token
    return found


def ended(piece: Piece, function: str, teller: str, joined: bool, last: bool = False) -> list[Piece]:
    """A function whose runs end where it returns early, after `teller` has said what holds there.

    CBMC joins what every way out has made of memory. With a hundred refusals, which have written nothing, and one way on, which has written
    everything, that is a hundred choices for each bit. Here refusals never meet the way on. `joined`: they meet each other behind the function's end, so
    that what is said of memory is said once; else each is told of by itself, which is cheaper where nothing is said of memory. `last`: runs that have passed
    the last early return end there.
    """
    head, brace, body = piece.text.partition("{")
    result = re.search(rf"(\w+)\s+{function}\s*\(", head).group(1)
    made, depth, start = [], 1, 0
    for match in re.finditer(r"[{}]|\breturn\b([^;]*);", body):
        if match.group() in "{}":
            depth += 1 if match.group() == "{" else -1
        elif depth > 1:
            value = match.group(1).strip()
            end = f"early_value = {value}; goto early;" if joined else f"{teller}({value}); __CPROVER_assume(0);"
            made += [body[start : match.start()], f"{{ {end} }}"]
            start = match.end()
    if last:
        end = _closed(body, start)
        made += [body[start:end], " __CPROVER_assume(0);"]
        start = end
    made.append(body[start : body.rindex("}")])
    first, behind = "", "}"
    if joined:
        first = f"\n  {result} early_value;"
        behind = f"early:\n  {teller}(early_value);\n  __CPROVER_assume(0);\n  return early_value;\n}}"
    declared = Piece(f"void {teller}({result});", {teller}, {result}, False, False)
    text = f"{head}{brace}{first}{''.join(made)}{behind}"
    return [declared, dataclasses.replace(piece, text=text, needs=piece.needs | {teller})]


def _closed(body: str, start: int) -> int:
    """Where all that is open at `start` of a function's body, but the body, is closed."""
    depth = 1 + body.count("{", 0, start) - body.count("}", 0, start)
    while depth > 1:
        match = re.compile(r"[{}]").search(body, start)
        depth += 1 if match.group() == "{" else -1
        start = match.end()
    return start


def stood_in(piece: Piece, stand_ins: dict[str, str]) -> Piece:
    """A piece that calls a stand-in; a function that has one is only declared, by the other's name."""
    found = piece.needs & stand_ins.keys()
    if not found:
        return piece
    text = piece.text
    if piece.body and piece.names & found:
        text = re.sub(r"^(static |inline )*", "", text.partition("{")[0]).strip() + ";"
    for name in found:
        text = re.sub(rf"\b{name}\b", stand_ins[name], text)

    def other(words: set) -> set:
        return {stand_ins.get(word, word) for word in words}

    declares = bool(piece.names & found)
    needs = {word for word in piece.needs if re.search(rf"\b{word}\b", text)} if declares else piece.needs
    return dataclasses.replace(
        piece, text=text, names=other(piece.names), needs=other(needs) | other(found), body=piece.body and not declares
    )


def opened(piece: Piece) -> Piece:
    """A function that other files may call, too."""
    return dataclasses.replace(piece, text=re.sub(r"^static (inline )?", "", piece.text), static=False)


class Program:
    """Several files that are linked."""

    def __init__(
        self,
        texts: dict[str, str],
        ends: dict[str, tuple[str, bool, bool]] | None = None,
        stand_ins: dict[str, str] | None = None,
        open_: list[str] | None = None,
    ) -> None:
        self.files: dict[str, list[Piece]] = {}
        for name, text in texts.items():
            made = self.files[name] = []
            for piece in (stood_in(one, stand_ins or {}) for one in pieces(text)):
                if piece.body and piece.names & set(open_ or ()):
                    piece = opened(piece)
                function = next(iter(piece.names & (ends or {}).keys()), None) if piece.body else None
                made.extend([piece] if function is None else ended(piece, function, *ends[function]))
        self.declared: dict[str, dict[str, list[int]]] = {}
        self.bodies: dict[str, list[tuple[str, int]]] = {}  # what other files can link with
        for name, made in self.files.items():
            table = self.declared[name] = {}
            for i, piece in enumerate(made):
                for word in piece.names:
                    table.setdefault(word, []).append(i)
                    if piece.body and not piece.static:
                        self.bodies.setdefault(word, []).append((name, i))

    def slice(self, start: str, function: str) -> tuple[dict[str, str], list[str]]:
        """What `function` of the file `start` needs: the text of each file, and the objects that may be written."""
        taken: dict[str, set[int]] = {}
        seen: set[tuple[str, str]] = set()
        pending = [(start, function)]
        while pending:
            file, word = pending.pop()
            if (file, word) in seen:
                continue
            seen.add((file, word))
            here = self.declared[file].get(word, [])
            if here and not any(self.files[file][i].body for i in here):
                for other, i in self.bodies.get(word, [])[:1]:
                    pending.append((other, word))
            for i in here:
                if i not in taken.setdefault(file, set()):
                    taken[file].add(i)
                    pending.extend((file, need) for need in self.files[file][i].needs)
        texts = {
            name: "\n".join(self.files[name][i].text for i in sorted(taken[name])) + "\n"
            for name in [start, *(n for n in self.files if n != start)]
            if taken.get(name)
        }
        writable = [
            piece.text
            for name in taken
            for piece in (self.files[name][i] for i in sorted(taken[name]))
            if piece.writable and piece.names != {GHOST}
        ]
        return texts, writable
