"""Blocks of registers: formatted, compiled, exercised under the sanitizers."""

import pathlib
import tempfile
import unittest

from support import HERE, ROOT, command, compile_c, formatted, generate

FIXTURES = HERE / "fixtures"


def exercise(test, specs: list[str], program: str, runtime: list[str], *libraries: str) -> str:
    """Generates, checks the format, compiles with both compilers and runs the fixture's program; what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        generate([FIXTURES / name for name in specs], place / "generated")
        files = sorted(p for p in (place / "generated").iterdir() if p.suffix in (".c", ".h"))
        formatted(test, files)
        sources = [FIXTURES / program, *[ROOT / "runtime" / name for name in runtime], *[f for f in files if f.suffix == ".c"]]
        more = [f"-l{name}" for name in libraries]
        compile_c(test, sources, [place, ROOT], "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", output=place / "program", last=more)
        done = command(place / "program", str(FIXTURES))
        test.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout


class Registers(unittest.TestCase):
    def test_access_rules_reset_values_widths_and_refusals(self):
        self.assertIn("good", exercise(self, ["valve.yaml", "locks.yaml"], "registers_test.c", ["result.c"]))


if __name__ == "__main__":
    unittest.main()
