"""Saved state of made-up specs in two versions: older streams restore with defaults, newer ones are refused by the name of what is not known."""

import pathlib
import shutil
import tempfile
import unittest

from support import HERE, ROOT, WARNINGS, command, formatted, generate

AGING = HERE / "fixtures" / "aging"
SANITIZERS = ("-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
OLD, NEW = ({"hive": age, "box": age, "honey": age} for age in (1, 2))


class Aging(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.place = pathlib.Path(cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def build(self, name, ages, change=None):
        """A program over the specs of an age each, made to be written and read; `change` edits one of them first."""
        place = self.place / name
        (place / "specs").mkdir(parents=True)
        for spec, age in ages.items():
            shutil.copy(AGING / str(age) / f"{spec}.yaml", place / "specs")
        if change is not None:
            spec, old, new = change
            text = (place / "specs" / spec).read_text()
            self.assertIn(old, text)
            (place / "specs" / spec).write_text(text.replace(old, new))
        specs = [*sorted((place / "specs").glob("*.yaml")), ROOT / "specs" / "state" / "stream.yaml"]
        generate(specs, place / "generated")
        made = sorted((place / "generated" / "state").glob("*.[ch]"))
        formatted(self, made)
        sources = [
            HERE / "fixtures" / "aging_test.c",
            *[path for path in made if path.suffix == ".c"],
            *sorted((place / "generated").glob("state_stream_*.c")),
            *sorted((ROOT / "hand-written" / "state").glob("*.c")),
            *[ROOT / "runtime" / part for part in ("crc32c.c", "counters.c", "result.c", "sort.c")],
        ]
        flags = [f"-D{spec.upper()}={age}" for spec, age in ages.items()]
        done = command(
            "gcc",
            *WARNINGS,
            "-D_GNU_SOURCE",
            f"-I{place}",
            f"-I{ROOT}",
            *flags,
            *SANITIZERS,
            "-o",
            place / "program",
            *sources,
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        return place / "program"

    def run_it(self, program, *words):
        done = command(program, *words)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout.strip()

    def written(self, program):
        path = program.with_suffix(".state")
        self.run_it(program, "write", path)
        return path

    def test_older_streams_restore_and_newer_ones_are_refused_by_name(self):
        old, new = self.build("old", OLD), self.build("new", NEW)
        first, second = self.written(old), self.written(new)
        self.assertEqual(self.run_it(old, "read", first), "restored")
        self.assertEqual(self.run_it(new, "read", first), "restored")
        self.assertEqual(self.run_it(new, "read", second), "restored")
        self.assertRegex(
            self.run_it(old, "read", second), r"^hive bee 5: field 'stings' at \d+: a field that this version knows$"
        )
        for spec, says in (("box", "box registers 0: field 'heater'"), ("honey", "honey vp 3: field 'comb'")):
            with self.subTest(spec=spec):
                reader = self.build(f"old-{spec}", NEW | {spec: 1})
                self.assertIn(says, self.run_it(reader, "read", second))

    def test_a_newer_version_without_a_new_field_is_refused_too(self):
        change = ("box.yaml", "doc: A box for bees.", "doc: A box for bees.\nstate-version: 2")
        newer = self.written(self.build("bare-newer", OLD, change))
        says = self.run_it(self.build("bare-old", OLD), "read", newer)
        self.assertRegex(says, r"^box registers 0: field 'state-version' at \d+: ")

    def test_what_went_without_a_word_is_refused(self):
        first = self.written(self.build("wordy", OLD))
        silent = self.build("no-field", NEW, ("hive.yaml", "  - {thing: bee, field: worries, until: 1}\n", ""))
        self.assertIn("hive bee 5: field 'worries'", self.run_it(silent, "read", first))
        silent = self.build("no-thing", NEW, ("hive.yaml", "  - {thing: drone, until: 1}\n", ""))
        self.assertIn("hive drone 0: ", self.run_it(silent, "read", first))


if __name__ == "__main__":
    unittest.main()
