"""Where stamps, products and compiled templates are kept, and how a file is written."""

from __future__ import annotations

import os
import pathlib
import tempfile


def folder() -> pathlib.Path:
    """Where stamps and compiled templates live: outside the tree."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return pathlib.Path(base) / "entresol-generator"


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
