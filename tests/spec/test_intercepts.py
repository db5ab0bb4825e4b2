"""Tables of intercepts in every space: formatted, compiled, exercised under the sanitizers."""

import unittest

from support import exercise


class Intercepts(unittest.TestCase):
    def test_registers_ports_leaves_and_hypercalls(self):
        specs = [f"{name}.yaml" for name in ("knobs", "dials", "gates", "hills", "leaves", "calls")]
        self.assertIn("good", exercise(self, specs, "intercepts_test.c", ["result.c", "memory.c", "copy_once.c"]))

    def test_who_may(self):
        specs = [f"{name}.yaml" for name in ("ranks", "vault", "hatch", "banner", "orders")]
        self.assertIn("good", exercise(self, specs, "callers_test.c", ["result.c", "memory.c", "copy_once.c"]))


if __name__ == "__main__":
    unittest.main()
