"""The loader of settings and its man page: exercised under the sanitizers; all errors of a file in one run, each at its place."""

import pathlib
import re
import tempfile
import unittest

from support import HERE, command, generate
from test_registers import exercise

FIXTURES = HERE / "fixtures"


class Settings(unittest.TestCase):
    def test_the_loader(self):
        out = exercise(self, ["garden.yaml"], "settings_test.c", ["settings.c", "document.c", "scalar.c", "result.c"], "yaml")
        lines = [line for line in out.splitlines() if "garden-bad.yaml:" in line]
        found = [tuple(map(int, re.search(r"garden-bad\.yaml:(\d+):(\d+): error: ", line).groups())) for line in lines]
        wanted = []
        for line in (FIXTURES / "garden-bad.yaml").read_text().splitlines():
            wanted += [tuple(map(int, place)) for place in re.findall(r"(\d+):(\d+)", line.rpartition("#")[2])] if "#" in line else []
        self.assertEqual(found, sorted(wanted), out)
        self.assertIn("did you mean 'name'?", lines[0] + lines[1])
        self.assertIn("'laom', did you mean 'loam'?", out)
        self.assertIn("/no/such/file:1:1: error: cannot be read: No such file or directory", out)
        self.assertIn("good", out)

    def test_the_page(self):
        with tempfile.TemporaryDirectory() as folder:
            made = generate([FIXTURES / "garden.yaml"], pathlib.Path(folder))
            page = made["man/garden.yaml.5"]
            for words in ("area", "At least 1KiB. At most 1TiB.", "One of 2, 4, 8.", "sand | loam | clay", "No two items have the same number."):
                self.assertIn(words.replace("-", "\\-"), page)
            shown = command("man", "-l", "--warnings", pathlib.Path(folder) / "man" / "garden.yaml.5")
            if shown.returncode == 127:
                self.skipTest("no man")
            self.assertEqual(shown.stderr, "")


if __name__ == "__main__":
    unittest.main()
