"""Every error id has a spec that shows it and one that does not, and prints what it printed before.

UPDATE_GOLDEN=1 writes expected.txt anew: read the difference before committing it."""

import os
import unittest

from support import HERE, ROOT, errors_of

from generator import errors

FIXTURES = HERE / "errors"


def fixture(folder, name):
    files = [(name, folder / name)]
    if (folder / "also.yaml").is_file():
        files.append(("also.yaml", folder / "also.yaml"))
    return errors_of(files)


class Errors(unittest.TestCase):
    def test_every_id_has_fixtures(self):
        have = {path.name for path in FIXTURES.iterdir() if path.is_dir()}
        self.assertEqual(have, set(errors.catalog()), "ids in the generator and folders under tests/spec/errors differ")

    def test_bad_specs_print_the_golden_text(self):
        for folder in sorted(path for path in FIXTURES.iterdir() if path.is_dir()):
            with self.subTest(id=folder.name):
                found = fixture(folder, "bad.yaml")
                golden = folder / "expected.txt"
                if os.environ.get("UPDATE_GOLDEN"):
                    golden.write_text(found.text())
                self.assertEqual({error.id for error in found.errors}, {folder.name}, found.text())
                self.assertEqual(found.text(), golden.read_text())

    def test_good_specs_have_no_error(self):
        for folder in sorted(path for path in FIXTURES.iterdir() if path.is_dir()):
            with self.subTest(id=folder.name):
                self.assertEqual(fixture(folder, "good.yaml").text(), "")

    def test_the_page_of_errors_is_made_from_them(self):
        page = (ROOT / "docs" / "spec-errors.md").read_text()
        self.assertEqual(page, errors.page(FIXTURES), "run: python3 -m generator --errors-page > docs/spec-errors.md")


class Twenty(unittest.TestCase):
    def test_twenty_mistakes_print_twenty_errors(self):
        path = HERE / "fixtures" / "twenty-mistakes.yaml"
        found = errors_of([("twenty-mistakes.yaml", path)])
        marked = [number for number, line in enumerate(path.read_text().splitlines(), 1) if "# mistake" in line]
        self.assertEqual(len(marked), 20)
        self.assertEqual(sorted(error.at.line for error in found.errors), marked, found.text())
        text = found.text()
        for error in found.errors:
            self.assertIn(f"twenty-mistakes.yaml:{error.at.line}:{error.at.column}: error[{error.id}]: ", text)
        self.assertEqual(text.count("^"), sum(line.count("^") for line in text.splitlines() if "|" in line))
        self.assertGreaterEqual(len({error.id for error in found.errors}), 18)


if __name__ == "__main__":
    unittest.main()
