"""The program: what --check says, what is written and what is left alone, how fast it is."""

import pathlib
import shutil
import tempfile
import unittest

from support import HERE, ROOT, compile_c, formatted, run_generator

FIXTURES = HERE / "fixtures"


class Program(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.place = pathlib.Path(self.folder.name)
        (self.place / "specs").mkdir()
        for name in ("parrot.yaml", "perch.yaml"):
            shutil.copy(FIXTURES / name, self.place / "specs" / name)
        self.env = {"XDG_CACHE_HOME": str(self.place / "cache")}

    def run_it(self, *words):
        return run_generator(
            "--specs", self.place / "specs", "--output", self.place / "generated", *words, env=self.env
        )

    def edit(self, name, old, new):
        path = self.place / "specs" / name
        text = path.read_text()
        self.assertIn(old, text)
        path.write_text(text.replace(old, new))

    def test_a_spec_edited_without_generating_fails_the_check(self):
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.run_it("--check").returncode, 0)
        self.edit("perch.yaml", "height: 40", "height: 41")
        done = self.run_it("--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("generated/perch_wire.c: not what the specs say\n", done.stderr)
        self.assertIn("products are out of date: run python3 -m generator\n", done.stderr)
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.run_it("--check").returncode, 0)

    def test_a_product_edited_by_hand_fails_the_check(self):
        self.run_it()
        path = self.place / "generated" / "parrot_wire.c"
        path.write_text(path.read_text().replace("return 0;", "return 1;", 1))
        done = self.run_it("--check")
        self.assertEqual(done.returncode, 1)
        self.assertIn("generated/parrot_wire.c: not what the specs say", done.stderr)

    def everything(self):
        folder = self.place / "generated"
        return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def test_what_is_kept_is_what_a_whole_run_makes(self):
        """A line more moves every line that a spec's products name, and those of the specs that use it."""
        shutil.rmtree(self.place / "specs")
        shutil.copytree(ROOT / "specs", self.place / "specs")
        self.run_it()
        for changed in (["vmbus/ring.yaml"], ["scsi/scsi.yaml", "platform/ioapic.yaml"], ["settings/settings.yaml"]):
            for name in changed:
                path = self.place / "specs" / name
                path.write_text("# one line more\n" + path.read_text())
            with self.subTest(changed):
                self.assertEqual(self.run_it().returncode, 0)
                made = self.everything()
                self.assertEqual(self.run_it("--no-cache").returncode, 0)
                self.assertEqual({path: text for path, text in self.everything().items() if made.get(path) != text}, {})

    def test_what_is_kept_and_damaged_is_made_anew(self):
        self.run_it()
        for path in (self.place / "cache").rglob("*.pickle"):
            path.write_bytes(path.read_bytes()[:-20])
        self.edit("perch.yaml", "height: 40", "height: 41")
        self.assertEqual(self.run_it().returncode, 0)
        self.assertEqual(self.run_it("--check").returncode, 0)

    def test_products_of_a_removed_spec_go(self):
        shutil.copy(FIXTURES / "perch.yaml", self.place / "specs" / "other.yaml")
        self.edit("other.yaml", "name: perch", "name: other")
        self.run_it()
        kept = self.place / "generated" / "by-hand.txt"
        kept.write_text("not generated\n")
        self.assertTrue((self.place / "generated" / "other_wire.c").exists())
        (self.place / "specs" / "other.yaml").unlink()
        self.assertEqual(self.run_it("--check").returncode, 1)
        self.assertEqual(self.run_it().returncode, 0)
        self.assertFalse((self.place / "generated" / "other_wire.c").exists())
        self.assertTrue(kept.exists())

    def test_a_broken_spec_keeps_its_products_and_the_others_go_on(self):
        self.run_it()
        before = (self.place / "generated" / "parrot_wire.c").read_text()
        self.edit("parrot.yaml", "type: traits", "type: trait")
        self.edit("perch.yaml", "height: 40", "height: 41")
        done = self.run_it()
        self.assertEqual(done.returncode, 1)
        self.assertIn("error[E031]: 'trait' is not a type here", done.stderr)
        self.assertIn("did you mean 'traits' (parrot.yaml:", done.stderr)
        self.assertEqual((self.place / "generated" / "parrot_wire.c").read_text(), before)
        self.assertIn("41u", (self.place / "generated" / "perch_wire.c").read_text())

    def test_files_that_do_not_change_are_not_touched(self):
        self.run_it()
        path = self.place / "generated" / "parrot_wire.c"
        stamp = path.stat().st_mtime_ns
        self.edit("perch.yaml", "height: 40", "height: 41")
        self.run_it()
        self.assertEqual(path.stat().st_mtime_ns, stamp)

    def test_several_folders_are_read_as_one(self):
        more = self.place / "more" / "specs"
        more.mkdir(parents=True)
        shutil.move(self.place / "specs" / "parrot.yaml", more / "parrot.yaml")
        done = self.run_it("--specs", more)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("es_parrot_spec", (self.place / "generated" / "registry.c").read_text())
        self.assertEqual(self.run_it("--specs", more, "--check").returncode, 0)

    def test_only_named_specs_are_written(self):
        self.run_it()
        self.edit("perch.yaml", "height: 40", "height: 41")
        self.edit("parrot.yaml", "{value: 6, doc", "{value: 7, doc")
        done = self.run_it(self.place / "specs" / "perch.yaml")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("41u", (self.place / "generated" / "perch_wire.c").read_text())
        self.assertNotIn("_LIMIT 7u", (self.place / "generated" / "parrot_wire.h").read_text())
        self.assertEqual(self.run_it(self.place / "elsewhere.yaml").returncode, 2)

    def test_wrong_usage(self):
        self.assertEqual(run_generator("--specs", self.place / "nowhere").returncode, 2)
        self.assertEqual(run_generator("--unknown").returncode, 2)
        self.assertEqual(run_generator("--help").returncode, 0)


class Repository(unittest.TestCase):
    def test_generated_is_what_the_specs_say(self):
        done = run_generator("--check", "--no-cache")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_it_is_formatted(self):
        formatted(self, sorted(p for p in (ROOT / "generated").iterdir() if p.suffix in (".c", ".h")))

    def test_it_compiles(self):
        compile_c(self, sorted((ROOT / "generated").glob("*.c")), [ROOT], "-O1")


if __name__ == "__main__":
    unittest.main()
