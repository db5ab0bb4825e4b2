"""The generator reads scalars as tests/vectors/scalars.yaml says; tests/unit/runtime/test_scalar.c holds the C reader to the same."""

import unittest

import yaml

from support import ROOT

from generator.lower.wire import declarations
from generator.read import scalars
from generator.read.diagnostics import Diagnostics, Position
from generator.read.load import Scalar

READERS = {
    "integer": scalars.Integer(0, (1 << 64) - 1),
    "size": scalars.Size(),
    "boolean": scalars.Boolean(),
    "version": scalars.Version(),
    "guid": scalars.Guid(),
    "name": scalars.Name(),
}


def shown(kind: str, value) -> str:
    if kind == "boolean":
        return "true" if value else "false"
    return declarations.guid_bytes(value).hex() if kind == "guid" else str(int(value)) if kind in ("integer", "size") else str(value)


class Scalars(unittest.TestCase):
    def test_the_generator_reads_them_so(self):
        vectors = yaml.load((ROOT / "tests" / "vectors" / "scalars.yaml").read_text(), Loader=yaml.BaseLoader)
        self.assertEqual(set(vectors), set(READERS))
        for kind, cases in vectors.items():
            for text, expected in cases:
                with self.subTest(kind=kind, text=text):
                    found = Diagnostics()
                    value = READERS[kind].read(Scalar(text, False, Position("vector", 1, 1)), found)
                    self.assertEqual("no" if value is None else shown(kind, value), expected)
                    self.assertEqual(bool(found.errors), value is None)


if __name__ == "__main__":
    unittest.main()
