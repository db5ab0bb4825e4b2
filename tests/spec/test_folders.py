"""The generator's folders are its stages: what a stage imports stands before it."""

import ast
import unittest

from support import ROOT

GENERATOR = ROOT / "generator"
# Each may import from itself and from those before it.
ORDER = ("read", "resolve", "layout", "check", "lower", "kinds", "views", "render", "cache")


def imported(path) -> set[str]:
    """The generator's folders that a module imports from."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            here = path.relative_to(GENERATOR).parent.parts
            base = here[: len(here) - (node.level - 1)] + tuple((node.module or "").split("."))
            found |= {part for part in ((base[0],) if base[0] else (alias.name for alias in node.names)) if part in ORDER}
    return found


class Folders(unittest.TestCase):
    def test_imports_go_back_only(self):
        for place, folder in enumerate(ORDER):
            modules = sorted((GENERATOR / folder).rglob("*.py"))
            self.assertTrue(modules, folder)
            for path in modules:
                later = imported(path) & set(ORDER[place + 1 :])
                if folder == "views":
                    later -= {"cache"}  # files.py: the pictures that a view draws are kept where they stand
                self.assertEqual(later, set(), path.relative_to(ROOT))


if __name__ == "__main__":
    unittest.main()
