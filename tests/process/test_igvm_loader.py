"""entresol-igvm-loader: what it takes and what it says; what its ELF files do is for the e2e tests."""
import os
import pathlib
import re
import resource
import struct
import subprocess
import tempfile
import unittest

from igvm_headers import TYPES
from igvm_inputs import checksum
from machine import BUILD, SOURCE

PROGRAM = BUILD / "entresol-igvm-loader"
VECTORS = SOURCE / "tests" / "vectors" / "igvm"
GOOD = VECTORS / "openhcl-x64-cvm-release-small.igvm"
SAYS = "entresol-igvm-loader: "
# Nobody needs more for the few kilobytes that a test's image has; sanitizers take all addresses that there are.
MEMORY = resource.RLIM_INFINITY if os.environ.get("ES_SLOW") == "1" else 512 << 20


def run(*words, **more):
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return subprocess.run([PROGRAM, *words], stderr=subprocess.PIPE, text=True, timeout=120, preexec_fn=limit, **{"stdout": subprocess.PIPE, **more})


class Loader(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-loader.")
        self.addCleanup(folder.cleanup)
        self.base = pathlib.Path(folder.name)
        self.out = self.base / "image.elf"
        os.mkfifo(self.base / "pipe")
        (self.base / "short").write_bytes(b"IGVM")
        for name, size in (("large", (1 << 32) - 1), ("larger", 1 << 32), ("longest", 64 << 20), ("long", (64 << 20) + 1)):
            with open(self.base / name, "wb") as out:
                out.truncate(size)

    def refused(self, code, said, *words, **more):
        """One line, and what was there before stays."""
        self.out.write_bytes(b"before")
        done = run(*words, **more)
        with self.subTest(words):
            self.assertEqual((done.returncode, done.stderr), (code, f"{SAYS}{said}\n"))
            self.assertEqual(self.out.read_bytes(), b"before")
            self.assertEqual([path.name for path in self.base.glob("image*")], [self.out.name])

    def test_carries_the_image(self):
        done = run(GOOD, "-o", self.out)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        size = int(re.fullmatch(r"carried at 0x200000, (\d+) bytes; entry 0x[0-9a-f]+\n", done.stdout)[1])
        data = self.out.read_bytes()
        self.assertEqual(len(data), 4096 + size)
        self.assertIn(GOOD.read_bytes(), data)
        (self.base / "words").write_bytes(b"words of the host")
        done = run(GOOD, "-o", self.out, "--parameter", f"command-line={self.base}/words")
        self.assertEqual(done.returncode, 0)
        self.assertTrue(self.out.read_bytes().endswith(b"words of the host"))

    def test_what_is_no_file_of_a_size(self):
        for path, image, parameter in (
            (self.base / "pipe", "it is not a regular file", None), (pathlib.Path("/dev/zero"), "it is not a regular file", None),
            (self.base, "Is a directory", None), (self.base / "none", "No such file or directory", None),
            (self.base / "larger", "File too large", None), (self.base / "long", None, "File too large"),
        ):
            if image is not None:
                self.refused(1, f"{path}: {image}", path, "-o", self.out)
            self.refused(1, f"{path}: {parameter or image}", GOOD, "-o", self.out, "--parameter", f"madt={path}")
        # The most that an area may have, and for a file the first bytes decide whether the rest is read.
        self.assertEqual(run(GOOD, "-o", self.out, "--parameter", f"madt={self.base}/longest").returncode, 0)
        self.refused(1, "file: offset 0x0: magic: value 0x4d564749", self.base / "large", "-o", self.out)
        self.refused(1, "file: offset 0x0: fixed-header: size at least 24", self.base / "short", "-o", self.out)
        with open(self.base / "large", "r+b") as out:
            out.write(struct.pack("<IIIIII", 0x4D564749, 1, 24, 24, (1 << 32) - 2, 0))
        self.refused(1, "file: offset 0x10: its size is not what its header says", self.base / "large", "-o", self.out)

    def test_images_that_cannot_be_started(self):
        platform = "file: offset 0x18: it has no platform for a host without isolation"
        context = "context: the file has none for the first processor"
        said = {"vec-snp": platform, "vec-tdx": platform, "vec-vbs": context, "neg/neg-crc": "file: offset 0x14: the checksum of the headers is wrong",
                "neg/neg-trailing": "file: offset 0x10: its size is not what its header says"}
        for name, line in said.items():
            self.refused(1, line, VECTORS / f"{name}.igvm", "-o", self.out)

    def test_each_insertion_is_looked_for_among_all_headers(self):
        """Hence there are not more than a few of them, although the file would be small."""
        head = lambda name, body: struct.pack("<II", TYPES[name], len(body)) + body
        platform = head("supported-platform", struct.pack("<IBBHQ", 1, 2, 1, 1, 0))
        area = lambda i: head("parameter-area", struct.pack("<QII", 4096, i, 0)) + head("parameter-insert", struct.pack("<QII", i << 12, 1, i))
        for count, line in ((256, "context: the file has none for the first processor"), (300000, "file: offset 0x%x: too many parameter areas are inserted")):
            section = platform + b"".join(map(area, range(count)))
            data = struct.pack("<IIIIII", 0x4D564749, 1, 24, len(section), 24 + len(section) + 4096, 0) + section + bytes(4096)
            (self.base / "many").write_bytes(checksum(bytearray(data)))
            at = 24 + len(platform) + 256 * 48 + 24
            self.refused(1, line % at if "%" in line else line, self.base / "many", "-o", self.out)

    def test_words(self):
        for words in ((), (GOOD,), ("-o", self.out), (GOOD, GOOD, "-o", self.out), (GOOD, "-o"), ("--nothing",), (GOOD, "-o", self.out, "--parameter", "madt")):
            with self.subTest(words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertRegex(done.stderr, "usage: entresol-igvm-loader IMAGE -o ELF|requires an argument|unrecognized option")
        self.refused(2, "nothing: no such parameter", GOOD, "-o", self.out, "--parameter", f"nothing={self.base}/short")
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("usage: entresol-igvm-loader IMAGE -o ELF", done.stdout)

    def test_what_cannot_be_written(self):
        for out, said in (("/dev/full", "No space left on device"), (str(self.base), "Is a directory"), (f"{self.base}/none/x", "No such file or directory"),
                          (f"{self.base}/pipe", "it is not a regular file")):
            self.refused(1, f"{out}: {said}", GOOD, "-o", out)
        with open("/dev/full", "w", encoding="utf-8") as full:
            for words in ((GOOD, "-o", self.out), ("--help",)):
                done = run(*words, stdout=full)
                self.assertEqual((done.returncode, done.stderr), (1, f"{SAYS}standard output: it cannot be written\n"))


if __name__ == "__main__":
    unittest.main()
