"""A target's constants, memory map and devices."""

import pathlib
import tempfile
import unittest

from support import HERE, ROOT, command, compile_c, formatted, generate

FIXTURES = HERE / "fixtures"


class Target(unittest.TestCase):
    def test_what_a_target_says(self):
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder)
            generate([FIXTURES / name for name in ("plot.yaml", "valve.yaml", "locks.yaml")], place / "generated")
            files = [place / "generated" / name for name in ("target_plot.c", "target_plot.h", "plot_wire.c")]
            formatted(self, files)
            sources = [FIXTURES / "target_test.c", files[0], files[2]]
            compile_c(self, sources, [place, ROOT], "-O1", output=place / "program")
            done = command(place / "program")
            self.assertEqual((done.returncode, done.stdout), (0, "good\n"), done.stderr)


if __name__ == "__main__":
    unittest.main()
