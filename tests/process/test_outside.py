"""Settings from outside beside measured ones: what they may say is taken, anything else is refused with its place, and a measured one is never replaced."""
import pathlib
import subprocess
import tempfile
import unittest

import yaml

from machine import ENTRESOL, SOURCE

SPEC = yaml.safe_load((SOURCE / "specs/settings/settings.yaml").read_text())
MEASURED = """\
name: vm
memory: 128MiB
kernel: {image: BASE/kernel, command-line: measured}
serial: {console: none}
control: {socket: BASE/measured.sock, shutdown-seconds: 5}
"""


def keys(type_="vm", path=()):
    """(path of keys, whether it is measured, the key) of all that a file can say without a list or a choice."""
    for name, key in SPEC["types"][type_].get("keys", {}).items():
        inner = SPEC["types"].get(key.get("type"))
        if inner is not None and "keys" in inner and key.get("measured", True):
            yield from keys(key["type"], (*path, name))
        else:
            yield (*path, name), key.get("measured", True), key


class Outside(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-outside.")
        self.addCleanup(folder.cleanup)
        self.base = pathlib.Path(folder.name)

    def check(self, outside, measured=MEASURED, command=("check",)):
        for name, text in (("measured.yaml", measured), ("outside.yaml", outside)):
            (self.base / name).write_text(text.replace("BASE", str(self.base)))
        return subprocess.run([ENTRESOL, *command, self.base / "measured.yaml", "--outside", self.base / "outside.yaml"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, timeout=60, check=False)

    def refused(self, outside, *lines, **more):
        """Each of `lines` is (place in the file from outside, what is said)."""
        done = self.check(outside, **more)
        self.assertEqual(done.returncode, 1, done.stderr)
        said = done.stderr.splitlines()
        for place, words in lines:
            prefix = f"entresol: {self.base}/outside.yaml:{place}: error: "
            self.assertTrue(any(line.startswith(prefix) and words in line for line in said), (prefix, words, done.stderr))
        return done

    def test_the_spec_lets_something_and_not_everything_be_said(self):
        self.assertEqual({measured for _, measured, _ in keys()}, {True, False})

    def test_nothing_is_there_because_of_an_empty_mapping(self):
        """A TPM needs keys that are measured, so that one made of nothing would be a mistake of the host's in what is measured."""
        kernel = f"entresol: {self.base}/measured.yaml:3:17: error: {self.base}/kernel: No such file or directory\n"
        for name, key in SPEC["types"]["vm"]["keys"].items():
            if "keys" in SPEC["types"].get(key.get("type"), {}):
                with self.subTest(name):
                    done = self.check(f"{name}: {{}}\n")
                    self.assertEqual((done.returncode, done.stderr), (1, kernel))

    def test_no_measured_key_can_be_said(self):
        """Every key of the spec, whatever its value would be, and whether the measured settings have it or not."""
        for path, measured, _ in keys():
            text, place = "", ""
            for depth, name in enumerate(path):
                text += f"{'  ' * depth}{name}:\n"
                place = f"{depth + 1}:{2 * depth + 1}"
            text = text.rstrip("\n") + " anything\n"
            with self.subTest(path=path):
                done = self.check(text)
                self.assertEqual(done.returncode, 1)
                refusal = f"{self.base}/outside.yaml:{place}: error: '{path[-1]}' is measured"
                self.assertEqual(measured, refusal in done.stderr, done.stderr)

    def test_what_may_be_said_is_taken(self):
        # The kernel is not there: what is said of it is all that is wrong.
        done = self.check("name: other\nmemory: 256MiB\nprocessors: 3\ncontrol: {shutdown-seconds: 7}\n")
        self.assertEqual(done.stderr.count("error:"), 1, done.stderr)
        self.assertIn(f"{self.base}/measured.yaml:3:17: error: {self.base}/kernel: No such file", done.stderr)

    def test_its_values_are_checked_where_they_stand(self):
        self.refused("memory: 1MiB\nprocessors: 65\n", ("1:9", "64MiB"), ("2:13", "64"))
        self.refused("control:\n  shutdown-seconds: 0\n", ("2:21", "1"))
        self.refused("storage:\n  - name: scsi0\n    disks: [{lun: 0, backing: {file: BASE/none}}]\n", ("3:38", "No such file"))

    def test_both_files_have_their_errors(self):
        done = self.refused("memory: 1MiB\nnonsense: 1\n", ("1:9", "64MiB"), ("2:1", "nonsense"), measured=MEASURED.replace("128MiB", "much"))
        self.assertNotIn("measured.yaml:2:9", done.stderr)  # it is replaced
        done = self.refused("processors: x\n", ("1:13", "integer"), measured=MEASURED + "serail: 1\n")
        self.assertIn("measured.yaml:6:1: error:", done.stderr)

    def test_texts_that_are_none(self):
        self.refused("", ("1:1", "is empty"))
        self.refused("[1, 2]\n", ("1:1", "a mapping"))
        self.refused("name: {\n", ("2:1", ""))
        self.refused("memory: 128MiB\nmemory: 256MiB\n", ("2:1", "first on line 1"))
        self.refused("name: &a x\n", ("1:7", "anchors"))
        self.refused("control: 5\n", ("1:1", "is measured"))
        done = self.check("x")
        (self.base / "outside.yaml").unlink()
        done = subprocess.run([ENTRESOL, "check", self.base / "measured.yaml", "--outside", self.base / "outside.yaml"],
                              stderr=subprocess.PIPE, text=True, check=False)
        self.assertIn("outside.yaml:1:1: error: cannot be read: No such file", done.stderr)

    def test_run_takes_them_too(self):
        self.refused("kernel: {command-line: init=/bin/sh}\n", ("1:10", "is measured"), command=("run",))
        self.refused("capture: {file: /tmp/x}\n", ("1:11", "is measured"), command=("run",))
        self.refused("serial: {console: stdio}\n", ("1:10", "is measured"), command=("run",))


if __name__ == "__main__":
    unittest.main(verbosity=2)
