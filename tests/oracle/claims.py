"""Reads claims: which of our names means the same as which of Linux's.

    spec storvsp                    the spec whose generated headers have our names; ES_<SPEC>_ is put before each
    from FILE [packed]              a text of Linux; packed: its structs stand under #pragma pack(1)
    NAME = EXPRESSION               one number; what Linux calls it
    enum PREFIX : A=X B=Y           PREFIX_A = X and so on
    layout STRUCT TYPE : F=member   STRUCT_F_OFFSET = offsetof(TYPE, member); `size` alone: as long as TYPE
    masks PREFIX TYPE : F=field     PREFIX_F_MASK = the bits of a bit field
    guid MACRO                      the spec's class id is the GUID_INIT() of this macro

In expressions sense("text") is the number of a line SENSE_CODE(number, "text"); BITS(type, field), AT(type, member) and LENGTH(type, member) are
as in linux_text.py. Lines that begin with a blank go on; # begins a comment.
"""

import dataclasses
import pathlib
import re


@dataclasses.dataclass
class Claim:
    name: str
    expression: str
    place: str


@dataclasses.dataclass
class File:
    path: pathlib.Path
    specs: list[str]
    texts: list[tuple[str, bool]]
    claims: list[Claim]
    guids: list[tuple[str, str, str]]  # spec, macro, place


def _pairs(words: list[str], place: str) -> list[tuple[str, str]]:
    out = []
    for word in words:
        ours, equals, theirs = word.partition("=")
        if not equals and ours != "size":
            raise ValueError(f"{place}: '{word}' is no pair")
        out.append((ours, theirs))
    return out


def read(path: pathlib.Path) -> File:
    file = File(path, [], [], [], [])
    logical: list[tuple[int, str]] = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = line.split("#", 1)[0].rstrip()
        if line.startswith((" ", "\t")) and logical:
            logical[-1] = (logical[-1][0], logical[-1][1] + " " + line.strip())
        elif line:
            logical.append((number, line))
    prefix = "ES_"
    for number, line in logical:
        place = f"{path.name}:{number}"
        words = line.split()
        if words[0] == "spec":
            file.specs.append(words[1])
            prefix = f"ES_{words[1].upper().replace('-', '_')}_"
        elif words[0] == "from":
            file.texts.append((words[1], "packed" in words[2:]))
        elif words[0] == "guid":
            file.guids.append((file.specs[-1], words[1], place))
        elif words[0] in ("enum", "layout", "masks"):
            head, rest = line.split(" : ", 1)
            head = head.split()
            stem, type_name = prefix + head[1], " ".join(head[2:])
            for ours, theirs in _pairs(rest.split(), place):
                if words[0] == "enum":
                    claim = (f"{stem}_{ours}", theirs)
                elif ours == "size":
                    claim = (f"{stem}_SIZE_MAX", f"sizeof({type_name})")
                elif words[0] == "layout":
                    claim = (f"{stem}_{ours}_OFFSET", f"AT({type_name}, {theirs})")
                else:
                    claim = (f"{stem}_{ours}_MASK", f"BITS({type_name}, {theirs})")
                file.claims.append(Claim(*claim, place))
        else:
            match = re.fullmatch(r"(\w+)\s*=\s*(.+)", line)
            if match is None:
                raise ValueError(f"{place}: '{line}' is no claim")
            file.claims.append(Claim(prefix + match[1], match[2], place))
    return file
