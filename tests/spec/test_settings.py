"""The loader of settings and its man page: exercised under the sanitizers; all errors of a file in one run, each at its place."""

import pathlib
import re
import tempfile
import unittest

from support import HERE, LOADER, ROOT, command, compile_c, exercise, generate

FIXTURES = HERE / "fixtures"


class Settings(unittest.TestCase):
    def test_the_loader(self):
        out = exercise(self, ["garden.yaml"], "settings_test.c", [f"{name}.c" for name in (*LOADER, "result")], "yaml")
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

    def test_the_example_of_the_page_is_a_good_file(self):
        """The real schema loads its own example."""
        import yaml

        schema = ROOT / "specs" / "settings" / "settings.yaml"
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder)
            made = generate([schema], place / "generated")
            example = yaml.load(schema.read_text(), Loader=yaml.BaseLoader)["example"]
            self.assertIn(".Sh EXAMPLES", made["man/entresol.yaml.5"])
            (place / "example.yaml").write_text(example)
            (place / "main.c").write_text(
                '#include "generated/settings.h"\n'
                "int main(int count, char **arguments) {\n"
                "  struct es_settings *settings = NULL;\n"
                "  int result = count == 2 ? es_settings_load(arguments[1], &settings, stdout) : 1;\n"
                "  if (result == 0) {\n"
                '    printf("%s %u\\n", settings->name, settings->storage[0].disks[1].block_size);\n'
                "    es_settings_free(settings);\n"
                "  }\n"
                "  return result != 0;\n"
                "}\n"
            )
            sources = [place / "main.c", place / "generated" / "settings.c", *[ROOT / "runtime" / f"{name}.c" for name in LOADER]]
            compile_c(self, sources, [place, ROOT], "-O1", output=place / "program", last=["-lyaml"])
            done = command(place / "program", place / "example.yaml")
            self.assertEqual((done.returncode, done.stdout), (0, "demo 4096\n"), done.stderr)

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
