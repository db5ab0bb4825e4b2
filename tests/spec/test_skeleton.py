"""python3 -m generator new-device: what it writes compiles, links, is formatted and answers; what it refuses leaves nothing behind."""

import os
import pathlib
import shutil
import tempfile
import unittest

from support import ROOT, command, compile_c, formatted, run_generator

COPIED = (
    "CMakeLists.txt",
    ".clang-format",
    "cmake",
    "docs",
    "generator",
    "generated",
    "hand-written",
    "runtime",
    "specs",
    "tests",
)


def listing(place: pathlib.Path) -> dict[str, bytes]:
    return {p.relative_to(place).as_posix(): p.read_bytes() for p in place.rglob("*") if p.is_file()}


class Skeleton(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-skeleton.")
        self.addCleanup(folder.cleanup)
        self.place = pathlib.Path(folder.name)
        self.tree = self.place / "tree"

    def new(self, name: str, kind: str = "vmbus"):
        return run_generator("new-device", name, "--kind", kind, "--output", self.tree)

    def whole_tree(self) -> None:
        self.tree.mkdir()
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, self.tree / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(ROOT / name, self.tree / name)

    def in_tree(self, *words):
        env = {**os.environ, "XDG_CACHE_HOME": str(self.place / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
        env.pop("PYTHONPATH", None)
        done = command("nice", "-n", "19", *words, cwd=self.tree, env=env)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_new_devices_are_built_and_answer(self):
        self.whole_tree()
        before = listing(self.tree)
        begin = ("/usr/bin/python3", "-m", "generator", "new-device")
        printed = self.in_tree(*begin, "time-sync") + self.in_tree(*begin, "dial-box", "--kind", "registers")
        after = listing(self.tree)
        self.assertEqual({name: after[name] for name in before}, before)
        new = sorted(after.keys() - before.keys())
        places = [pathlib.Path(line).resolve().relative_to(self.tree.resolve()) for line in printed.splitlines()]
        self.assertEqual(sorted(place.as_posix() for place in places), new)
        rooms = [
            name.format(word)
            for word in ("dial_box", "time_sync")
            for name in (
                "hand-written/{0}/CMakeLists.txt",
                "hand-written/{0}/{0}.c",
                "hand-written/{0}/{0}.h",
                "hand-written/{0}/actions.c",
                "tests/unit/{0}/CMakeLists.txt",
                "tests/unit/{0}/test_{0}.c",
            )
        ]
        self.assertEqual(new, sorted([*rooms, "specs/platform/dial-box.yaml", "specs/vmbus/time-sync.yaml"]))
        self.in_tree("/usr/bin/python3", "-m", "generator")
        self.in_tree("/usr/bin/python3", "-m", "generator", "--check", "--no-cache")
        for name in ("time-sync", "dial-box"):
            self.assertTrue((self.tree / "generated" / "docs" / f"{name}.md").is_file())
        sources = [self.tree / name for name in new if name.endswith(".c")]
        own = [p for name in ("time_sync", "dial_box") for p in sorted((self.tree / "generated").glob(f"{name}_*.c"))]
        compile_c(self, [*sources, *own], [self.tree])
        formatted(self, [self.tree / name for name in new if name.endswith((".c", ".h"))])
        self.in_tree("cmake", "-S", ".", "-B", "build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug")
        self.in_tree("ninja", "-j2", "-C", "build", "unit_time_sync", "unit_dial_box")
        for word in ("time_sync", "dial_box"):
            said = command(self.tree / "build" / "tests" / "unit" / word / f"unit_{word}_test_{word}")
            self.assertEqual(said.returncode, 0, said.stderr)
            self.assertIn("[  PASSED  ] 4 test(s).", said.stdout + said.stderr)
        # The same name again is taken, whatever its kind.
        for more in ((), ("--kind", "registers")):
            again = command(*begin, "time-sync", *more, cwd=self.tree)
            self.assertEqual(again.returncode, 1)
            self.assertIn("'time-sync' is taken", again.stderr)

    def test_what_is_left_to_do_is_said(self):
        # Of a device on VMBus, hello works as it is.
        for kind, folder, stubs in (("vmbus", "vmbus", 1), ("registers", "platform", 2)):
            self.assertEqual(self.new(f"a-{kind}", kind).returncode, 0)
            spec = (self.tree / "specs" / folder / f"a-{kind}.yaml").read_text()
            self.assertIn("TODO", spec)
            for line, above in zip(spec.splitlines()[1:], spec.splitlines()):
                if line[:1].isalpha() and line.endswith(":"):
                    self.assertTrue(above.startswith("#"), f"no word about {line}")
            actions = (self.tree / "hand-written" / f"a_{kind}" / "actions.c").read_text()
            self.assertEqual(actions.count("TODO"), stubs)

    def test_stubs_follow_the_spec(self):
        """A guard or action that the spec's template gains gets its stub, without a word about it in skeleton/command.py."""
        from generator.lower.c.text import Function
        from generator.skeleton import command as skeleton

        class Spec:
            class out:
                by_hand = [
                    Function("bool", "es_x_session_if_dark", ["const struct o *owner"], []),
                    Function("void", "es_x_session_do_shine", ["struct o *owner", "struct r *reply"], []),
                    Function("uint8_t", "es_x_on_read_status", ["struct o *owner"], []),
                ]

        dark, shine, status = skeleton._stubs(Spec, {})
        self.assertIn("return 0;", status.definition)
        self.assertIn("return false;", dark.definition)
        self.assertIn("TODO", dark.definition)
        self.assertIn("(void)owner;\n  (void)reply;", shine.definition)

    def test_it_is_formatted_whatever_the_name(self):
        for name in ("a", "ab1", "a-name-of-some-words"):
            self.assertEqual(self.new(name).returncode, 0, name)
            self.assertEqual(self.new(f"{name}-too", "registers").returncode, 0, name)
        formatted(self, sorted(p for p in self.tree.rglob("*") if p.suffix in (".c", ".h")))

    def test_the_same_name_gives_the_same_files(self):
        self.assertEqual(self.new("lamp").returncode, 0)
        first = listing(self.tree)
        shutil.rmtree(self.tree)
        self.assertEqual(self.new("lamp").returncode, 0)
        self.assertEqual(listing(self.tree), first)

    def refused(self, name: str, said: str) -> None:
        before = listing(self.tree) if self.tree.exists() else {}
        done = self.new(name)
        self.assertEqual((done.returncode, done.stdout), (1, ""), name)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertTrue(done.stderr.startswith("generator: new-device: error: "), done.stderr)
        self.assertIn(said, done.stderr)
        self.assertEqual(listing(self.tree) if self.tree.exists() else {}, before)

    def test_bad_names(self):
        for name in ("Lamp", "two_words", "9lives", "a--b", "a-", "../lamp", "", "lämp"):
            self.refused(name, "is not a kebab-case name")
        self.refused("switch", "a word that C or C++ keeps for itself")
        self.refused("co-await", "a word that C or C++ keeps for itself")

    def test_taken_names(self):
        for name in ("storvsp", "scsi", "uart-16550"):
            self.refused(name, f"'{name}' is taken")
        # Specs of the tree count, not those of this one.
        (self.tree / "specs").mkdir(parents=True)
        shutil.copy(ROOT / "specs" / "vmbus" / "ring.yaml", self.tree / "specs" / "ring.yaml")
        self.refused("vmbus-ring", "'vmbus-ring' is taken")
        self.assertEqual(self.new("storvsp").returncode, 0)

    def test_nothing_is_written_over(self):
        for path in ("specs/vmbus/lamp.yaml", "hand-written/lamp/lamp.c", "tests/unit/lamp/other.c"):
            place = self.tree / path
            place.parent.mkdir(parents=True)
            place.write_text("mine\n")
            self.refused("lamp", "'lamp' is taken")
            shutil.rmtree(self.tree)

    def test_a_file_that_comes_in_between_is_not_written_over(self):
        from generator.skeleton import command as skeleton

        first, second = self.place / "first" / "file", self.place / "second" / "file"
        second.parent.mkdir()
        second.write_text("mine\n")
        with self.assertRaises(skeleton.Refused):
            skeleton.write({first: "new\n", second: "new\n"})
        self.assertEqual(second.read_text(), "mine\n")
        self.assertFalse(first.exists())

    def test_a_tree_that_cannot_be_written_is_left_as_it_was(self):
        self.tree.mkdir()
        (self.tree / "hand-written").write_text("not a folder\n")
        self.refused("lamp", "hand-written")

    def test_wrong_usage(self):
        self.assertEqual(run_generator("new-device").returncode, 2)
        self.assertEqual(run_generator("new-device", "a", "b").returncode, 2)
        self.assertEqual(run_generator("new-device", "a", "--kind", "another").returncode, 2)
        self.assertEqual(run_generator("new-device", "--help").returncode, 0)


if __name__ == "__main__":
    unittest.main()
