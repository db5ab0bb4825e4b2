"""The list of seeded bugs stays true to the tree: each text to change stands there once, and what is to find it is there."""

import unittest

from support import ROOT, tool

run = tool(ROOT / "tests" / "mutation" / "run.py")


class Mutations(unittest.TestCase):
    def setUp(self):
        self.mutations = run.read(ROOT / "tests" / "mutation" / "mutations.yaml")

    def test_each_has_a_place(self):
        for mutation in self.mutations:
            with self.subTest(name=mutation.name):
                text = (ROOT / mutation.file).read_text()
                self.assertEqual(
                    text.count(mutation.old), 1, f"{mutation.file} changed: seed the bug where it would be now"
                )
                self.assertNotEqual(mutation.old, mutation.new)

    def test_each_names_what_is_there(self):
        for mutation in self.mutations:
            sort, _, name = mutation.by.partition(" ")
            with self.subTest(name=mutation.name):
                if sort == "python":
                    self.assertTrue((ROOT / name).is_file())
                elif sort == "model":
                    self.assertTrue((ROOT / "generated" / "model" / f"{name}.pml").is_file())
                elif sort == "generator":
                    self.assertTrue((ROOT / "tests" / "spec" / "errors" / name).is_dir())
                elif sort == "test" and name.startswith("process/"):
                    self.assertTrue((ROOT / "tests" / f"{name}.py").is_file())
                elif sort == "test" and name.startswith("unit/") and name.count("/") == 2:
                    room, test = name.split("/")[1:]
                    self.assertTrue((ROOT / "tests" / "unit" / room / f"{test}.c").is_file())
                else:
                    self.assertRegex(mutation.by, r"^(test (fuzz/vectors|unit/read_once)|proof [a-z0-9-]+/\w+)$")

    def test_there_are_bugs_of_every_kind(self):
        self.assertGreaterEqual(len(self.mutations), 30)
        kinds = {mutation.kind for mutation in self.mutations}
        wanted = {"dropped check", "off by one in a limit", "double read", "wrong transition", "missing barrier"}
        self.assertEqual(wanted - kinds, set())
        for top in ("specs/", "generator/", "runtime/", "hand-written/"):
            self.assertTrue(any(mutation.file.startswith(top) for mutation in self.mutations), top)


if __name__ == "__main__":
    unittest.main()
