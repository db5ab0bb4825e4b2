"""Whether anything changed since the last run. Imports nothing heavy: an unchanged run ends here."""

from __future__ import annotations

import hashlib
import pathlib

from .files import folder, replace


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
    def _digest(files: list[pathlib.Path]) -> str:
        state = hashlib.sha256()
        for path in files:
            state.update(f"{path}\0".encode())
            try:
                state.update(hashlib.sha256(path.read_bytes()).digest())
            except OSError:
                state.update(b"absent")
        return state.hexdigest()

    def current(self) -> bool:
        try:
            digest, *names = self.path.read_text().splitlines()
        except (OSError, ValueError):
            return False
        present = (
            sorted(p.relative_to(self.output).as_posix() for p in self.output.rglob("*") if p.is_file())
            if self.output.is_dir()
            else []
        )
        listed = [self.output / name for name in names]
        return set(names) <= set(present) and digest == self._digest([*self.inputs, *listed])

    def write(self, products: list[pathlib.Path]) -> None:
        names = sorted(p.relative_to(self.output).as_posix() for p in products)
        try:
            replace(self.path, "\n".join([self._digest([*self.inputs, *(self.output / name for name in names)]), *names]) + "\n")
        except OSError:
            pass  # Without a place for the stamp every run does the work.
