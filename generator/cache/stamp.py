"""Whether anything changed since the last run. Imports nothing heavy: an unchanged run ends here."""

from __future__ import annotations

import hashlib
import os
import pathlib

from .files import files_below, folder, replace


class Stamp:
    """A digest of everything that went in and came out of the last good run."""

    def __init__(
        self, root: pathlib.Path, folders: list[pathlib.Path], output: pathlib.Path, files: list[pathlib.Path]
    ) -> None:
        self.own = sorted(p for p in (root / "generator").rglob("*") if p.suffix in (".py", ".j2"))
        self.inputs = files + self.own
        self.output = output
        where = hashlib.sha256("\0".join(str(path.resolve()) for path in [*folders, output]).encode()).hexdigest()[:16]
        self.path = folder() / f"stamp-{where}"

    def generator(self) -> str:
        """A digest of the generator itself."""
        return self._digest(self.own)

    @staticmethod
    def _digest(files: list) -> str:
        """Thousands of files: their paths are only texts here."""
        state = hashlib.sha256()
        for path in files:
            state.update(f"{path}\0".encode())
            try:
                with open(path, "rb", 0) as file:
                    state.update(hashlib.sha256(file.read()).digest())
            except OSError:
                state.update(b"absent")
        return state.hexdigest()

    def _listed(self, names: list[str]) -> list:
        return [*self.inputs, *(os.path.join(self.output, name) for name in names)]

    def current(self) -> bool:
        try:
            digest, *names = self.path.read_text().splitlines()
        except (OSError, ValueError):
            return False
        return set(names) <= set(files_below(self.output)) and digest == self._digest(self._listed(names))

    def write(self, products: list[str]) -> None:
        """After a good run; products by their names below the output's folder."""
        names = sorted(products)
        try:
            replace(self.path, "\n".join([self._digest(self._listed(names)), *names]) + "\n")
        except OSError:
            pass  # Without a place for the stamp every run does the work.
