"""Where stamps, products and compiled templates are kept, and how a file is written."""

from __future__ import annotations

import os
import pathlib
import tempfile


def folder() -> pathlib.Path:
    """Where stamps and compiled templates live: outside the tree."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return pathlib.Path(base) / "entresol-generator"


def files_below(place: str | os.PathLike) -> list[str]:
    """Names of all files in a folder and those within it, as they are called from there."""
    top = os.fspath(place)
    return [
        os.path.join(inside, name)[len(top) :].lstrip(os.sep)
        for inside, _, names in os.walk(top)
        for name in names
    ]


def holds(target: str, text: str) -> bool:
    """Whether a file is there and has this text."""
    try:
        with open(target, "rb", 0) as file:
            return file.read() == text.encode()
    except OSError:
        return False


def replace(target: pathlib.Path, text: str) -> None:
    """Writes a file whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
