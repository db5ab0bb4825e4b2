"""Settings that are wrong: every mistake is one line on standard error that says what and where, and nothing is started."""
import os
import pathlib
import re
import struct
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
    ("{image: BASE/kernel}", "{image: BASE/noise}", "4:17", "not a Linux kernel that can be booted: boot-flag at byte 0x1fe"),
    ("{image: BASE/kernel}", "{image: BASE/empty}", "4:17", "not a Linux kernel that can be booted"),
    ("{image: BASE/kernel}", "{image: BASE/cut}", "4:17", "the kernel is cut off: the file has 4096 bytes of 9216"),
    ("{image: BASE/kernel}", "{image: /dev/zero}", "4:17", "not a regular file"),
    ("{image: BASE/kernel}", "{image: BASE/pipe}", "4:17", "BASE/pipe: not a regular file"),
    ("{image: BASE/kernel}", "{image: BASE/kernel, initrd: BASE/pipe}", None, "BASE/pipe: not a regular file"),
    ("{image: BASE/kernel}", "{image: BASE/kernel, initrd: /dev/zero}", None, "/dev/zero: not a regular file"),
    ("BASE/disk.raw", "BASE/pipe", "8:34", "BASE/pipe: neither a file nor a block device"),
    ("memory: 128MiB", "memory: 134217729", "2:9", "not a multiple of 4KiB"),
    ("{image: BASE/kernel}", "{image: BASE/kernel, initrd: BASE/none}", None, "BASE/none: No such file or directory"),
    ("BASE/disk.raw", "BASE/none.raw", "8:34", "BASE/none.raw: No such file or directory"),
    ("BASE/disk.raw", "BASE/empty", "8:34", "BASE/empty: smaller than a block"),
    ("BASE/disk.raw", "/dev/null", "8:34", "/dev/null: neither a file nor a block device"),
    ("lun: 0", "lun: 64", "8:15", "63"),
    ("      - {lun: 0", "      - {lun: 0, backing: {memory: 1MiB}}\n      - {lun: 0", "9:15", "on line 8"),
    ("{file: BASE/disk.raw}", "{file: BASE/disk.raw, memory: 1MiB}", None, ""),
    ("lun: 0, ", "lun: 0, block-size: 513, ", "8:30", "512"),
    ("storage:", "control: {shutdown-seconds: 0}\nstorage:", None, "1"),
    ("processors: 2", "processors: &a 2", "3:13", ""),
    ("name: vm", "name: {", None, ""),
]


# What `check` cannot know: it makes nothing.
MISTAKES_AT_START = [
    ("serial: {console: none}", "serial: {console: {file: BASE/none/log}}", "9:26", "BASE/none/log: No such file or directory"),
    ("BASE/s}", "BASE/none/s}", "10:19", "BASE/none/s: No such file or directory"),
]


def kernel():
    """The smallest file that has all that a kernel for direct boot must say of itself; it would not run."""
    image = bytearray(1024 + 8192)
    fields = {0x1F1: ("B", 1), 0x1F4: ("I", 8192 // 16), 0x1FE: ("H", 0xAA55), 0x200: ("H", 0x66EB), 0x202: ("4s", b"HdrS"),
              0x206: ("H", 0x020F), 0x211: ("B", 1), 0x22C: ("I", 0x7FFFFFFF), 0x230: ("I", 0x200000), 0x234: ("B", 1),
              0x236: ("H", 1), 0x238: ("I", 2047), 0x258: ("Q", 0x1000000), 0x260: ("I", 0x100000)}
    for at, (shape, value) in fields.items():
        struct.pack_into("<" + shape, image, at, value)
    return bytes(image)


class Settings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-settings.")
        self.addCleanup(folder.cleanup)
        self.base = pathlib.Path(folder.name)
        self.path = self.base / "vm.yaml"
        (self.base / "kernel").write_bytes(kernel())
        (self.base / "cut").write_bytes(kernel()[:4096])
        (self.base / "noise").write_bytes(bytes(range(256)) * 400)
        (self.base / "empty").touch()
        os.mkfifo(self.base / "pipe")
        with open(self.base / "disk.raw", "wb") as disk:
            disk.truncate(1 << 20)

    def run_with(self, text, *words):
        self.path.write_text(text.replace("BASE", str(self.base)), encoding="utf-8")
        return subprocess.run([ENTRESOL, *words, self.path], capture_output=True, text=True, timeout=60, check=False,
                              stdin=subprocess.DEVNULL)

    def test_good_settings_are_good(self):
        done = self.run_with(GOOD, "check")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, f"{self.path}: good\n", ""))

    def is_refused(self, text, command, place, words):
        with self.subTest(f"{command}: {words}"):
            done = self.run_with(text, command)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertRegex(done.stderr, rf"\Aentresol: {re.escape(str(self.path))}:\d+:\d+: error: [^\n]+\n\Z")
            if place:
                self.assertIn(f"vm.yaml:{place}: ", done.stderr)
            self.assertIn(words.replace("BASE", str(self.base)), done.stderr)

    def test_each_mistake_is_one_located_line(self):
        for old, new, place, words in MISTAKES:
            text = GOOD.replace(old, new)
            self.assertNotEqual(text, GOOD)
            self.is_refused(text, "check", place, words)
            self.is_refused(text, "run", place, words)

    def test_all_mistakes_are_said_in_one_run(self):
        text = GOOD.replace("processors: 2", "processors: 0").replace("128MiB", "1MiB").replace("lun: 0", "lun: 99")
        self.assertEqual(self.run_with(text, "check").stderr.count(": error: "), 3)
        text = GOOD.replace("BASE/kernel", "BASE/a").replace("BASE/disk.raw", "BASE/b")
        self.assertEqual(self.run_with(text, "check").stderr.count(": error: "), 2)

    def test_mistakes_seen_at_start_are_located_too(self):
        if not os.access("/dev/kvm", os.R_OK | os.W_OK):
            self.skipTest("without /dev/kvm that is said first")
        good = GOOD + "serial: {console: none}\ncontrol: {socket: BASE/s}\n"
        for old, new, place, words in MISTAKES_AT_START:
            text = good.replace(old, new)
            self.assertNotEqual(text, good)
            self.is_refused(text, "run", place, words)


if __name__ == "__main__":
    unittest.main(verbosity=2)
