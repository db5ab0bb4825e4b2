"""`entresol-igvm lock`: finds the tree that it is run in, and says when there is none."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

TOOL = pathlib.Path(os.environ["ES_BUILD"]) / "entresol-igvm"
SOURCE = pathlib.Path(os.environ["ES_SOURCE"])


class Lock(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-lock.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_in(self, folder, *words):
        return subprocess.run([TOOL, "lock", *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=60, check=False)

    def test_outside_a_tree(self):
        done = self.run_in(self.folder)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("no tree of Entresol", done.stderr)

    def test_words_that_are_none(self):
        for words in (("--updated",), ("--update",) * 20):
            done = self.run_in(self.folder, *words)
            self.assertEqual(done.returncode, 2)
            self.assertIn("usage: ", done.stderr)

    def test_within_a_tree(self):
        """A lock that cannot be read is found from a folder below, and its place is said."""
        shutil.copytree(SOURCE / "scripts/igvm", self.folder / "scripts/igvm", ignore=shutil.ignore_patterns("__pycache__"))
        below = self.folder / "igvm/flavours"
        below.mkdir(parents=True)
        (self.folder / "igvm/lock").write_text("date 2026-01-01T00:00:00Z\nnonsense\n")
        done = self.run_in(below)
        self.assertEqual(done.returncode, 1)
        self.assertIn("igvm: error: igvm/lock:2: ", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
