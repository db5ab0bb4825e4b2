"""A mapping's dispatcher and tables: formatted, compiled, exercised under the sanitizers."""

import unittest

from support import exercise


class Mapping(unittest.TestCase):
    def test_commands_senses_and_tables(self):
        self.assertIn("good", exercise(self, ["kitchen.yaml"], "mapping_test.c", ["result.c"]))


if __name__ == "__main__":
    unittest.main()
