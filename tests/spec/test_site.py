"""Links of the documentation lead somewhere, on a forge and on the site that is made of it."""

import html
import pathlib
import re
import shutil
import unittest

from pages import Scratch
from support import ROOT, command


def anchors(path: pathlib.Path) -> set[str]:
    """Places in a page that links can name: what forges make of headings, and ids."""
    text = re.sub(r"^```.*?^```", "", path.read_text(), flags=re.M | re.S)
    found = set(re.findall(r'<a id="([^"]+)">', text))
    for heading in re.findall(r"^#+ (.*)$", text, re.M):
        found.add(re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-"))
    return found


class Links(unittest.TestCase):
    def test_links_in_the_repository_lead_somewhere(self):
        pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "generated" / "docs").glob("*.md")]
        count = 0
        for page in pages:
            text = re.sub(r"^```.*?^```", "", page.read_text(), flags=re.M | re.S)
            text = re.sub(r"(?<!\[)`[^`\n]*`(?!\])", "", text)
            for target in re.findall(r"\]\(([^)\s]+)\)", text):
                if re.match(r"[a-z]+:", target):
                    continue
                count += 1
                path, _, place = target.partition("#")
                there = (page.parent / path).resolve() if path else page
                self.assertTrue(there.exists(), f"{page.relative_to(ROOT)}: {target}")
                if re.fullmatch(r"L[0-9]+", place):
                    self.assertLessEqual(int(place[1:]), len(there.read_text().splitlines()), f"{page}: {target}")
                elif place:
                    self.assertIn(place, anchors(there), f"{page.relative_to(ROOT)}: {target}")
        self.assertGreater(count, 500)

    def test_docs_lead_to_every_page(self):
        index = (ROOT / "docs" / "README.md").read_text()
        self.assertIn("(../generated/docs/README.md)", index)
        for guide in (ROOT / "docs").glob("*.md"):
            if guide.name != "README.md":
                self.assertTrue(f"({guide.name})" in index, f"docs/README.md does not name {guide.name}")
        reference = (ROOT / "generated" / "docs" / "README.md").read_text()
        for page in (ROOT / "generated" / "docs").glob("*.md"):
            if page.name != "README.md":
                self.assertTrue(f"({page.name})" in reference, page.name)


class Site(Scratch):
    def build(self, root: pathlib.Path, output: pathlib.Path):
        return command("/usr/bin/python3", ROOT / "scripts" / "docs-site.py", output, "--root", root)

    def copy(self) -> pathlib.Path:
        root = self.place / "copy"
        for name in ("docs", "generated/docs", "specs"):
            shutil.copytree(ROOT / name, root / name)
        return root

    def test_the_site_is_whole(self):
        output = self.place / "site"
        done = self.build(ROOT, output)
        self.assertEqual(done.returncode, 0, done.stderr)
        guides = {p.relative_to(ROOT / "docs").with_suffix(".html").as_posix() for p in (ROOT / "docs").rglob("*.md")}
        guides = {g.replace("README", "index") for g in guides}
        made = {p.relative_to(output).as_posix() for p in output.rglob("*.html")}
        self.assertLessEqual(guides, made)
        for page in (ROOT / "generated" / "docs").glob("*.md"):
            self.assertIn("reference/" + page.with_suffix(".html").name.replace("README", "index"), made)
        for name in made:
            page = output / name
            text = page.read_text()
            self.assertNotIn("<script", text)
            self.assertIn('<a class="home"', text)
            for key, target in re.findall(r'<(?:a|img|link)\b[^>]*?\b(href|src)="([^"]*)"', text):
                if re.match(r"[a-z]+:", target):
                    self.assertEqual(key, "href", f"{name} shows something from elsewhere: {target}")
                    continue
                path, _, place = html.unescape(target).partition("#")
                there = (page.parent / path).resolve() if path else page
                self.assertTrue(there.is_file(), f"{name}: {target}")
                if place and there.suffix == ".html":
                    self.assertIn(f'id="{place}"', there.read_text(), f"{name}: {target}")
        # Made again in its place; anything else's folder is left alone.
        self.assertEqual(self.build(ROOT, output).returncode, 0)
        (self.place / "other").mkdir()
        (self.place / "other" / "file").write_text("mine\n")
        self.assertEqual(self.build(ROOT, self.place / "other").returncode, 2)
        self.assertEqual((self.place / "other" / "file").read_text(), "mine\n")

    def test_cmake_has_a_target_for_it(self):
        output = self.place / "build"
        done = command("cmake", "-S", ROOT, "-B", output, "-G", "Ninja")
        self.assertEqual(done.returncode, 0, done.stderr)
        done = command("cmake", "--build", output, "--target", "docs")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertTrue((output / "docs" / "reference" / "index.html").is_file())

    def test_a_dead_link_ends_the_build(self):
        root = self.copy()
        page = root / "docs" / "limits.md"
        page.write_text(page.read_text() + "\n[a](nowhere.md) [b](sandbox.md#no-such-place) ![c](pictures/none.svg)\n")
        done = self.build(root, self.place / "site")
        self.assertEqual(done.returncode, 1)
        for said in (
            "'nowhere.md' leads nowhere",
            "there is no '#no-such-place' in docs/sandbox.md",
            "'pictures/none.svg' leads nowhere",
        ):
            self.assertIn(f"docs/limits.md: error: {said}", done.stderr)
        self.assertFalse((self.place / "site").exists())


if __name__ == "__main__":
    unittest.main()
