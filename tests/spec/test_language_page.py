"""The examples of docs/spec-language.md are whole specs: all of them are read, generated, formatted and compiled together."""

import pathlib
import re
import tempfile
import unittest

from support import ROOT, compile_c, errors_of, formatted, generate

PAGE = ROOT / "docs" / "spec-language.md"


class LanguagePage(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.place = pathlib.Path(self.folder.name)
        self.specs = []
        for block in re.findall(r"```yaml\n(.*?)```", PAGE.read_text(), re.S):
            name = re.search(r"^name: (\S+)$", block, re.M)
            self.assertIsNotNone(name, f"an example is not a whole spec:\n{block}")
            path = self.place / f"{name.group(1)}.yaml"
            path.write_text(block)
            self.specs.append(path)

    def test_every_kind_has_an_example(self):
        kinds = {re.match(r"kind: (\w+)", path.read_text()).group(1) for path in self.specs}
        self.assertEqual(kinds, {"protocol", "format", "registers", "intercepts", "mapping", "settings", "target"})

    def test_examples_have_no_errors(self):
        self.assertEqual(errors_of([(path.name, path) for path in self.specs]).text(), "")

    def test_examples_compile(self):
        generate(self.specs, self.place / "generated")
        files = sorted(p for p in (self.place / "generated").iterdir() if p.suffix in (".c", ".h"))
        formatted(self, files)
        compile_c(self, [f for f in files if f.suffix == ".c"], [self.place, ROOT], "-O1")


if __name__ == "__main__":
    unittest.main()
