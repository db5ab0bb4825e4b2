"""What the tests of reference pages share: a place to generate in, and what a reader sees of Markdown and HTML."""

import html
import os
import pathlib
import re
import tempfile
import unittest

import markdown


def words(fragment: str) -> str:
    """What a reader sees of some HTML, spaces as one."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", fragment)).replace("\u00a0", " ").split())


def plain(text: str) -> str:
    """A spec's words as a reader would see them: backquotes mark code."""
    return " ".join(text.replace("`", " ").split())


def render(text: str) -> str:
    return markdown.markdown(text, extensions=["tables", "fenced_code"])


class Scratch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.place = pathlib.Path(folder.name)
        self.env = {"XDG_CACHE_HOME": str(self.place / "cache")}
        before = os.environ.get("XDG_CACHE_HOME")
        os.environ["XDG_CACHE_HOME"] = self.env["XDG_CACHE_HOME"]
        self.addCleanup(
            lambda: os.environ.pop("XDG_CACHE_HOME") if before is None else os.environ.update(XDG_CACHE_HOME=before)
        )
        (self.place / "specs").mkdir()
