"""Lowers a settings spec to a page of the manual (mdoc, section 5)."""

from __future__ import annotations

from ...resolve.names import snake
from ..products import Product

WORDS = {
    "name": "name",
    "text": "text",
    "path": "path",
    "integer": "integer",
    "size": "size",
    "boolean": "true | false",
    "guid": "GUID",
    "version": "version",
}


def escaped(text: str) -> str:
    """Text that roff takes as it is, on one line."""
    return literal(" ".join(str(text).split()))


def literal(line: str) -> str:
    """A line that roff takes as it is."""
    out = line.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq").replace("`", "\\(ga")
    return "\\&" + out if out[:1] in (".", "'") else out


def product(spec) -> Product:
    page = str(spec.file or f"{snake(spec.name)}.yaml")
    model = {
        "origin": f"Generated from {spec.at.file}; change that and run python3 -m generator.",
        "page": page,
        "title": page.upper(),
        "doc": escaped(spec.doc),
        "example": [literal(line) for line in str(spec.example or "").splitlines()],
        "types": [_type(spec, type_) for type_ in _order(spec)],
    }
    return Product(f"man/{page}.5", "settings.5.j2", model, spec.name)


def _order(spec) -> list:
    """From the root down, each type where it is first used."""
    out: list = []

    def visit(type_) -> None:
        if type_ in out:
            return
        out.append(type_)
        for key in type_.members.values():
            if key.ref is not None:
                visit(key.ref)

    visit(spec.types[spec.root])
    return out


def _type(spec, type_) -> dict:
    return {
        "title": escaped(type_.name.upper()),
        "doc": escaped(type_.doc or ""),
        "choice": type_.choice,
        "keys": [
            {
                "name": escaped(key.name),
                "kind": escaped(_kind(key)),
                "doc": escaped(key.doc or ""),
                "notes": escaped(_notes(key)),
            }
            for key in type_.members.values()
        ],
    }


def _kind(key) -> str:
    if key.sort == "nothing":
        return ""
    if key.sort == "word":
        return " | ".join(key.enum)
    if key.sort == "list":
        return f"list of {key.item}"
    return str(key.ref.name) if key.ref is not None else WORDS[key.sort]


def _number(key, value: int) -> str:
    units = ["", "KiB", "MiB", "GiB", "TiB"]
    while key.sort == "size" and value and value % 1024 == 0 and len(units) > 1:
        value //= 1024
        units.pop(0)
    return f"{value}{units[0]}"


def _notes(key) -> str:
    notes = ["Required."] if key.required else []
    if key.default is not None and key.default != "":
        notes.append(f"Default: {key.default}.")
    if key.values:
        notes.append("One of " + ", ".join(_number(key, int(v)) for v in key.values) + ".")
    of = {"text": " bytes", "list": " items"}.get(key.sort, "")
    if key.min is not None and key.sort != "nothing":
        notes.append(f"At least {_number(key, key.low)}{of}.")
    if key.max is not None and key.sort != "nothing":
        notes.append(f"At most {_number(key, key.high)}{of}.")
    if key.sort == "list" and key.ref is not None and key.ref.unique:
        notes.append("No two items have the same " + " or ".join(key.ref.unique) + ".")
    if key.secret:
        notes.append("Secret: never shown.")
    if not key.measured:
        notes.append("Not measured: may come from outside.")
    return " ".join(notes)
