"""Blocks of registers: formatted, compiled, exercised under the sanitizers."""

import unittest

from support import exercise


class Registers(unittest.TestCase):
    def test_access_rules_reset_values_widths_and_refusals(self):
        self.assertIn("good", exercise(self, ["valve.yaml", "locks.yaml"], "registers_test.c", ["result.c"]))


if __name__ == "__main__":
    unittest.main()
