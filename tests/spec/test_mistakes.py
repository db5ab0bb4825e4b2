"""Specs with random damage: the generator reports errors, or finds none and generates; it never breaks."""

import pathlib
import random
import re
import tempfile
import traceback
import unittest

from support import HERE, ROOT

from generator import pipeline
from generator.read.diagnostics import Diagnostics
from generator.cache.kept import Kept
from generator.render.renderer import Renderer

WORDS = [
    "true",
    "017",
    "-1",
    "0xffffffffffffffff",
    "99999999999999999999",
    "[]",
    "{}",
    "a.b.c",
    "rest",
    '""',
    "u8",
    "~",
    "x - y",
    "any",
    "3..1",
    "1..70",
    "not",
    "é",
    "zero",
]


def damage(text: str, chance: random.Random) -> str:
    """One change of the kind that fingers make: a token replaced, doubled or dropped, a line gone, moved or repeated."""
    lines = text.splitlines()
    at = chance.randrange(len(lines))
    what = chance.randrange(6)
    tokens = list(re.finditer(r"[A-Za-z0-9_.-]+|[{}\[\],:\"]", lines[at]))
    if what < 4 and tokens:
        token = chance.choice(tokens)
        other = chance.choice(re.findall(r"[A-Za-z0-9_.-]+", text))
        new = [chance.choice(WORDS), other, "", token.group() + chance.choice("-x0:")][what]
        lines[at] = lines[at][: token.start()] + new + lines[at][token.end() :]
    elif what == 4:
        del lines[at]
    else:
        lines.insert(chance.randrange(len(lines)), lines[at])
    return "\n".join(lines) + "\n"


class Damage(unittest.TestCase):
    def test_no_damage_breaks_the_generator(self):
        specs = sorted((ROOT / "specs").rglob("*.yaml")) + [
            HERE / "fixtures" / "parrot.yaml",
            HERE / "fixtures" / "perch.yaml",
        ]
        texts = {path: path.read_text() for path in specs}
        renderer = Renderer(None)
        seen: set[str] = set()
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(ROUNDS):
                chance = random.Random(seed)
                victim = chance.choice(specs)
                text = texts[victim]
                for _ in range(chance.randrange(1, 4)):
                    text = damage(text, chance)
                broken = pathlib.Path(folder) / "broken.yaml"
                broken.write_text(text)
                used = re.search(r"^uses: \[(.*)\]$", texts[victim], re.M)
                names = [word.strip() for word in used.group(1).split(",")] if used else []
                others = [
                    path
                    for path in specs
                    if path != victim and re.search(rf"^name: ({'|'.join(names) or '-'})$", texts[path], re.M)
                ]
                diagnostics = Diagnostics()
                try:
                    read = pipeline.read(
                        [("broken.yaml", broken), *[(path.name, path) for path in others]], diagnostics
                    )
                    context = pipeline.analyse(read, diagnostics)
                    good = [name for name in read if name not in pipeline.broken(read, diagnostics)]
                    pipeline.products(context, good, renderer, Kept(None, "", context))
                    diagnostics.text()
                except Exception:
                    self.fail(f"seed {seed}, {victim.name}:\n{traceback.format_exc()}")
                seen |= {error.id for error in diagnostics.errors}
        self.assertGreater(len(seen), 20, "the damage is too tame to say anything")


ROUNDS = 300

if __name__ == "__main__":
    unittest.main()
