"""Pictures of reference pages: nothing in them runs into anything else, and graphviz is run when it has to be."""

import html
import os
import random
import shutil
import unittest

from pages import Scratch
from support import HERE, run_generator

from generator.views.docs import drawing


class Drawings(unittest.TestCase):
    """Nothing runs into anything else, and nothing is cut off, whatever the fields."""

    def boxes(self, model: dict) -> list[tuple[float, float, float, float, str]]:
        out = []
        for shape in model["shapes"]:
            if shape["sort"] != "words" or not shape["words"]:
                continue
            size, x, y = float(shape["size"]), float(shape["x"]), float(shape["y"])
            width = drawing.wide(html.unescape(shape["words"]), size)
            left = x - width * {"start": 0, "middle": 0.5, "end": 1}[shape["at"]]
            out.append((left, y - size * 0.75, left + width, y + size * 0.2, shape["words"]))
        return out

    def check(self, model: dict) -> None:
        boxes = self.boxes(model)
        low, width, height = float(model["left"]), float(model["width"]), float(model["height"])
        for i, (left, top, right, bottom, name) in enumerate(boxes):
            self.assertGreaterEqual(left, low, name)
            self.assertLessEqual(right, low + width + 0.2, name)
            self.assertLessEqual(bottom, low + height + 0.2, name)
            for other in boxes[:i]:
                apart = (
                    right <= other[0] + 0.2
                    or other[2] <= left + 0.2
                    or bottom <= other[1] + 0.2
                    or other[3] <= top + 0.2
                )
                self.assertTrue(apart, f"{name} and {other[4]}")

    def fields(self, chance: random.Random, total: int, longest: int) -> list[tuple[str, int, int]]:
        out, here = [], 0
        while here < total:
            size = min(chance.choice((1, 1, 1, 2, 4, 8, longest)), total - here)
            if chance.random() < 0.8:
                name = "-".join(
                    "".join(chance.choice("abcdmw") for _ in range(chance.randint(1, 9)))
                    for _ in range(chance.randint(1, 4))
                )
                out.append((name, here, size))
            here += size
        return out

    def test_bits(self):
        chance = random.Random(1)
        for width in (8, 16, 32, 64) * 20:
            fields = [(name, at, at + size - 1, "plain") for name, at, size in self.fields(chance, width, 20)]
            self.check(drawing.bits("x", width, fields))

    def test_bytes(self):
        chance = random.Random(2)
        for total in [1, 3, 8, 9, 40, 300] * 10:
            fields = [(name, at, size, "plain") for name, at, size in self.fields(chance, total, 70)]
            self.check(drawing.byte_rows("x", fields, total, chance.choice(("", "what-follows"))))

    def test_memory(self):
        self.check(
            drawing.memory(
                "x",
                [
                    ("low", 0, 0x1000, "4 KiB"),
                    ("a-rather-long-name-of-a-range", 0x1000, 1, "1"),
                    ("top", 0xFFFF_FFFF_FFFF_0000, 0x10000, "64 KiB"),
                ],
            )
        )


class Diagrams(Scratch):
    """graphviz is run when a picture has to be drawn, and only then."""

    def setUp(self):
        super().setUp()
        shutil.copy(HERE / "fixtures" / "pages" / "quay.yaml", self.place / "specs" / "quay.yaml")
        self.picture = self.place / "generated" / "docs" / "pictures" / "quay.machine.berth.svg"
        # Programs that stand before all others: a dot that is counted, or none at all.
        (self.place / "counted").mkdir()
        self.count = self.place / "runs"
        self.count.write_text("")
        dot = self.place / "counted" / "dot"
        dot.write_text(f'#!/bin/sh\necho run >>"{self.count}"\nexec "{shutil.which("dot")}" "$@"\n')
        dot.chmod(0o755)
        (self.place / "empty").mkdir()

    def run_it(self, *more, programs="counted", cache="cache"):
        path = str(self.place / programs) + (":" + os.environ["PATH"] if programs == "counted" else "")
        env = {"PATH": path, "XDG_CACHE_HOME": str(self.place / cache)}
        return run_generator(
            "--specs", self.place / "specs", "--output", self.place / "generated", "--no-cache", *more, env=env
        )

    def runs(self) -> int:
        return len(self.count.read_text().splitlines())

    def edit(self, old: str, new: str) -> None:
        path = self.place / "specs" / "quay.yaml"
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def test_a_current_picture_is_not_drawn_again(self):
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.runs(), 1)
        before = self.picture.read_bytes()
        self.edit("How many | there are", "How many berths there are")
        self.assertEqual(self.run_it(cache="another").returncode, 0)
        self.assertEqual(self.runs(), 1)
        self.assertEqual(self.picture.read_bytes(), before)

    def test_a_machine_that_changed_is_drawn(self):
        self.run_it()
        self.edit("do: cast-off", "do: let-go")
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.runs(), 2)
        self.assertIn("let&#45;go", self.picture.read_text())

    def test_a_picture_edited_by_hand_is_drawn_again(self):
        self.run_it()
        before = self.picture.read_text()
        self.picture.write_text(before.replace("cast&#45;off", "cast&#45;on"))
        self.assertEqual(self.run_it("--check", cache="another").returncode, 1)
        self.assertEqual(self.run_it(cache="another").returncode, 0)
        self.assertEqual(self.picture.read_text(), before)

    def test_without_graphviz_current_pictures_stay(self):
        self.run_it()
        done = self.run_it(programs="empty", cache="another")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.run_it("--check", programs="empty", cache="another").returncode, 0)

    def test_without_graphviz_a_stale_picture_is_named(self):
        self.run_it()
        before = self.picture.read_bytes()
        self.edit("do: cast-off", "do: let-go")
        done = self.run_it(programs="empty")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(
            done.stderr,
            "generator: docs/pictures/quay.machine.berth.svg: error: the picture must be drawn anew, and there is no 'dot': install graphviz\n",
        )
        self.assertEqual(self.picture.read_bytes(), before)
        self.assertIn("let-go", (self.place / "generated" / "docs" / "quay.md").read_text())
        self.assertIn("let_go", (self.place / "generated" / "quay_machine.h").read_text())
        # What it could not draw it says every time, and draws when it can.
        self.assertEqual(self.run_it(programs="empty").returncode, 1)
        self.assertEqual(self.run_it().returncode, 0)
        self.assertIn("let&#45;go", self.picture.read_text())

    def test_without_graphviz_a_new_machine_gets_all_but_its_picture(self):
        done = self.run_it(programs="empty")
        self.assertEqual(done.returncode, 1)
        self.assertTrue((self.place / "generated" / "docs" / "quay.md").exists())
        self.assertFalse(self.picture.exists())


if __name__ == "__main__":
    unittest.main()
