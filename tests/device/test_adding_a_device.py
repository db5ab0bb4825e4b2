"""Follows docs/adding-a-device.md as a reader would: writes its files, runs its commands in one shell, compares what they print.

What the page promises to this test: a block of yaml, c or cmake stands below a line that is nothing but the file's name in backquotes; a block of sh is
run where the one before it ended; the block of text behind it is what it prints, shortened: each line is part of a line of the output, in
this order. Commands succeed, unless the text shows the last line of a failure.
"""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "adding-a-device.md"
BLOCK = re.compile(r"(?:^`([^`\n]+)`\n\n)?^```(\w+)\n(.*?)^```$", re.M | re.S)
FAILURE = re.compile(r"ninja: build stopped|generator: \d+ errors? in")
END = "end of block"


class Shell:
    """One shell for all commands of the page; standard error joins standard output."""

    def __init__(self, scratch: str):
        environment = {**os.environ, "TMPDIR": scratch, "LC_ALL": "C", "PYTHONDONTWRITEBYTECODE": "1"}
        environment["PATH"] = "/usr/bin:" + environment["PATH"]
        environment.pop("PYTHONPATH", None)
        self.process = subprocess.Popen(
            ["bash"],
            cwd=ROOT,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.place = ROOT

    def run(self, commands: str) -> tuple[bool, list[str]]:
        self.process.stdin.write(
            f"failed=0; trap failed=1 ERR\n{commands}\ntrap - ERR; printf '\\n%s %d %s\\n' '{END}' $failed \"$PWD\"\n"
        )
        self.process.stdin.flush()
        lines = []
        for line in self.process.stdout:
            if line.startswith(END):
                failed, place = line[len(END) :].split(maxsplit=1)
                self.place = pathlib.Path(place.strip())
                return failed == "0", lines
            lines.append(line.rstrip("\n"))
        raise AssertionError("the shell ended:\n" + "\n".join(lines))

    def close(self) -> None:
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=60)


class AddingADevice(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory(prefix="entresol-device.")
        self.addCleanup(self.scratch.cleanup)
        self.shell = Shell(self.scratch.name)
        self.addCleanup(self.shell.close)

    def write(self, name: str, text: str) -> None:
        """A file that is there already is the same."""
        self.assertNotEqual(self.shell.place, ROOT, "files are written into a copy")
        path = self.shell.place / name
        if path.exists():
            self.assertEqual(path.read_text(), text, f"{name} is not what the page shows")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if path.suffix in (".c", ".h"):
            done = subprocess.run(
                ["clang-format", "--dry-run", "-Werror", path], cwd=self.shell.place, capture_output=True, text=True
            )
            self.assertEqual(done.returncode, 0, done.stderr)

    def compare(self, text: str, output: list[str]) -> None:
        rest = iter(output)
        for line in text.splitlines():
            if not any(line in printed for printed in rest):
                self.fail(f"not printed, or not in this order: {line!r}\n" + "\n".join(output))

    def follow(self) -> dict[str, int]:
        """All steps of the page; how many there were of each kind."""
        blocks = [match.groups() for match in BLOCK.finditer(PAGE.read_text())]
        done = {"file": 0, "command": 0, "output": 0, "failure": 0}
        for (name, language, text), (_, following, answer) in zip(blocks, [*blocks[1:], (None, "", "")]):
            if language == "sh":
                expected = answer if following == "text" else ""
                failure = FAILURE.search(expected) is not None
                succeeded, output = self.shell.run(text)
                self.assertEqual(succeeded, not failure, f"{text}\n" + "\n".join(output))
                self.compare(expected, output)
                done["command"] += 1
                done["failure"] += failure
            elif language == "text":
                done["output"] += 1
            else:
                self.assertIsNotNone(name, f"a file without a name:\n{text}")
                self.write(name, text)
                done["file"] += 1
        return done

    def test_the_page_is_true(self):
        done = self.follow()
        # A page that lost its blocks would pass all the rest.
        self.assertEqual(done, {"file": 7, "command": 7, "output": 6, "failure": 2})


if __name__ == "__main__":
    unittest.main()
