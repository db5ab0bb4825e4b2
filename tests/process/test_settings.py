"""Settings that are wrong: every mistake is one line on standard error that says what and where, and nothing is started."""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from machine import ENTRESOL

GOOD = """\
name: vm
memory: 128MiB
processors: 2
kernel: {image: BASE/kernel}
storage:
  - name: scsi0
    disks:
      - {lun: 0, backing: {file: BASE/disk.raw}}
"""
# (what is replaced, by what, where it is said, what is said)
MISTAKES = [
    ("processors: 2", "procesors: 2", "3:1", "processors"),
    ("processors: 2", "processors: two", "3:13", "integer"),
    ("processors: 2", "processors: 0", "3:13", "1"),
    ("processors: 2", "processors: 65", "3:13", "64"),
    ("processors: 2", "processors: [2]", "3:13", "integer"),
    ("memory: 128MiB", "memory: 1MiB", "2:9", "64MiB"),
    ("memory: 128MiB", "memory: much", "2:9", "size"),
    ("memory: 128MiB", "memory: 128MiB\nmemory: 256MiB", "3:1", "memory"),
    ("name: vm\n", "", "1:1", "name"),
    ("name: vm", "name: ../vm", "1:7", ""),
    ("{image: BASE/kernel}", "{image: BASE/none}", "4:17", "BASE/none: No such file or directory"),
    ("{image: BASE/kernel}", "{image: BASE}", "4:17", "BASE: Is a directory"),
    ("{image: BASE/kernel}", "{image: BASE/kernel, initrd: BASE/none}", None, "BASE/none: No such file or directory"),
    ("BASE/disk.raw", "BASE/none.raw", "8:34", "BASE/none.raw: No such file or directory"),
    ("lun: 0", "lun: 64", "8:15", "63"),
    ("      - {lun: 0", "      - {lun: 0, backing: {memory: 1MiB}}\n      - {lun: 0", "9:15", "on line 8"),
    ("{file: BASE/disk.raw}", "{file: BASE/disk.raw, memory: 1MiB}", None, ""),
    ("lun: 0, ", "lun: 0, block-size: 513, ", "8:30", "512"),
    ("storage:", "control: {shutdown-seconds: 0}\nstorage:", None, "1"),
    ("processors: 2", "processors: &a 2", "3:13", ""),
    ("name: vm", "name: {", None, ""),
]


class Settings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-settings.")
        self.addCleanup(folder.cleanup)
        self.base = pathlib.Path(folder.name)
        self.path = self.base / "vm.yaml"
        (self.base / "kernel").write_bytes(os.urandom(100000))
        with open(self.base / "disk.raw", "wb") as disk:
            disk.truncate(1 << 20)

    def run_with(self, text, *words):
        self.path.write_text(text.replace("BASE", str(self.base)), encoding="utf-8")
        return subprocess.run([ENTRESOL, *words, self.path], capture_output=True, text=True, timeout=60, check=False,
                              stdin=subprocess.DEVNULL)

    def test_good_settings_are_good(self):
        done = self.run_with(GOOD, "check")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{self.path}: good\n", ""))

    def test_each_mistake_is_one_located_line(self):
        for old, new, place, words in MISTAKES:
            text = GOOD.replace(old, new)
            self.assertNotEqual(text, GOOD)
            for command in ("check", "run"):
                with self.subTest(f"{command}: {new}"):
                    done = self.run_with(text, command)
                    self.assertEqual((done.returncode, done.stdout), (1, ""))
                    self.assertRegex(done.stderr, rf"\Aentresol: {re.escape(str(self.path))}:\d+:\d+: error: [^\n]+\n\Z")
                    if place:
                        self.assertIn(f"vm.yaml:{place}: ", done.stderr)
                    self.assertIn(words.replace("BASE", str(self.base)), done.stderr)

    def test_all_mistakes_are_said_in_one_run(self):
        text = GOOD.replace("processors: 2", "processors: 0").replace("128MiB", "1MiB").replace("lun: 0", "lun: 99")
        self.assertEqual(self.run_with(text, "check").stderr.count(": error: "), 3)
        text = GOOD.replace("BASE/kernel", "BASE/a").replace("BASE/disk.raw", "BASE/b")
        self.assertEqual(self.run_with(text, "check").stderr.count(": error: "), 2)

    def test_kernel_that_is_no_kernel(self):
        if not os.access("/dev/kvm", os.R_OK | os.W_OK):
            self.skipTest("a kernel is looked at by a machine's worker, and there is no /dev/kvm to make one")
        done = self.run_with(GOOD + "serial: {console: none}\ncontrol: {socket: BASE/s}\n", "run")
        self.assertEqual(done.returncode, 1)
        said = [line for line in done.stderr.splitlines() if not line.startswith("info ")]
        self.assertEqual(len(said), 1, said)
        self.assertRegex(said[0], rf"^entresol: {self.base}/kernel: error: not a Linux kernel that can be booted: .+ at byte 0x")


if __name__ == "__main__":
    unittest.main(verbosity=2)
