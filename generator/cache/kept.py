"""What each spec became, kept between runs: a change costs the work for the specs that it can reach, and for no other."""

from __future__ import annotations

import dataclasses
import hashlib
import pathlib
import pickle

from ..lower.products import Out
from ..read.values import Item


@dataclasses.dataclass(slots=True)
class Text:
    """A product as it is written."""

    path: str  # under generated/
    text: str
    spec: str | None  # None: made from all specs


class Kept:
    """`folder` None: nothing is kept. `own` is a digest of the generator itself; a spec's products depend on that, on its text and on the specs that it
    uses. Only finished texts and what lowering gathered are kept: every error is found anew in every run."""

    def __init__(self, folder: pathlib.Path | None, own: str, context) -> None:
        self.folder, self.own, self.context = folder, own, context
        self.keys: dict[str, str] = {}

    def _key(self, spec: Item) -> str:
        if spec.name not in self.keys:
            state = hashlib.sha256(f"{self.own}\0{spec.at.file}\0{spec.digest}\0".encode())
            for name in spec.uses or []:
                state.update(self._key(self.context.specs[name]).encode())
            self.keys[spec.name] = state.hexdigest()
        return self.keys[spec.name]

    def _path(self, spec: Item) -> pathlib.Path:
        return self.folder / f"{spec.name}-{hashlib.sha256(spec.at.file.encode()).hexdigest()[:8]}.pickle"

    def find(self, spec: Item) -> list[Text] | None:
        """The texts of a spec that nothing has changed; spec.out is then as lowering would leave it."""
        if self.folder is None:
            return None
        try:
            key, gathered, made = pickle.loads(self._path(spec).read_bytes())
        except (OSError, ValueError, TypeError, EOFError, AttributeError, ImportError, pickle.UnpicklingError):
            return None
        if key != self._key(spec):
            return None
        spec.out = Out(spec)
        spec.out.__dict__.update(gathered)
        return [Text(path, text, str(spec.name)) for path, text in made]

    def keep(self, spec: Item, made: list[Text]) -> None:
        if self.folder is None:
            return
        gathered = {name: value for name, value in spec.out.__dict__.items() if name != "spec"}
        path = self._path(spec)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_suffix(".writing")
            new.write_bytes(pickle.dumps((self._key(spec), gathered, [(one.path, one.text) for one in made])))
            new.replace(path)
        except OSError:
            pass  # Without a place to keep it the next run does the work.
