"""entresol-igvm reads: digests that others computed, files that no reader takes."""
import pathlib
import re
import subprocess
import tempfile
import unittest

from machine import BUILD, SOURCE

PROGRAM = BUILD / "entresol-igvm"
VECTORS = SOURCE / "tests" / "vectors" / "igvm"
# Which rule each file of neg/ breaks, and where.
NEGATIVE = {
    "neg-crc.igvm": "offset 0x14: checksum: ",
    "neg-nodata.igvm": "offset 0x30: no-data: ",
    "neg-optional.igvm": "offset 0x1b0: header-optional: ",
    "neg-trailing.igvm": "offset 0x10: file-size: ",
    "neg-unknown.igvm": "offset 0x1b0: header-unknown: ",
}
NAMES = {"SNP-LD": "snp", "TDX-MRTD": "tdx", "VBS-DIGEST": "vbs"}


def run(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=120)


def wanted():
    """The digests of each file, as DIGESTS.txt has them."""
    files = {}
    for line in (VECTORS / "DIGESTS.txt").read_text().splitlines():
        words = line.split()
        if words[0] == "mask":
            files[name][NAMES[words[2]]] = words[3]
        else:
            name = words[0]
            files[name] = {}
    return files


class Reading(unittest.TestCase):
    def test_digests(self):
        files = wanted()
        self.assertEqual(sorted(files), sorted(path.name for path in VECTORS.glob("*.igvm")))
        for name, digests in files.items():
            with self.subTest(name):
                lines = [f"{platform} {digest}\n" for platform, digest in digests.items()]
                done = run("measure", VECTORS / name)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "".join(lines), ""))
                for platform in NAMES.values():
                    done = run("measure", VECTORS / name, "--platform", platform)
                    has = platform in digests
                    self.assertEqual((done.returncode, done.stdout), (0, f"{platform} {digests[platform]}\n") if has else (1, ""))

    def test_good_files_have_no_violation(self):
        for path in VECTORS.glob("*.igvm"):
            with self.subTest(path.name):
                done = run("verify", path)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_negative_files(self):
        self.assertEqual(sorted(NEGATIVE), sorted(path.name for path in (VECTORS / "neg").iterdir()))
        for name, said in NEGATIVE.items():
            with self.subTest(name):
                done = run("verify", VECTORS / "neg" / name)
                self.assertEqual(done.returncode, 1)
                self.assertEqual(len(done.stdout.splitlines()), 1, done.stdout)
                self.assertTrue(done.stdout.startswith(said), done.stdout)
                measured = run("measure", VECTORS / "neg" / name)
                self.assertEqual(measured.returncode, 2)
                self.assertIn(said, measured.stderr)

    def test_every_cut_is_refused(self):
        whole = (VECTORS / "vec-tdx.igvm").read_bytes()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "cut.igvm"
            for size in [*range(0, 64), *range(64, len(whole), 509)]:
                path.write_bytes(whole[:size])
                done = run("verify", path)
                self.assertEqual(done.returncode, 1, size)
                self.assertRegex(done.stdout, r"^offset 0x[0-9a-f]+: (file-truncated|file-size): ")

    def test_trouble(self):
        for words in ((), ("verify",), ("verify", "a", "b"), ("measure",), ("measure", "x", "--platform", "arm"), ("nothing",),
                      ("verify", "/nowhere"), ("verify", "/"), ("verify", "/dev/zero"), ("measure", "/nowhere")):
            with self.subTest(words):
                done = run(*words)
                self.assertEqual(done.returncode, 2)
                self.assertTrue(done.stderr)

    def test_the_page_has_every_rule(self):
        page = (SOURCE / "docs" / "igvm.md").read_text(encoding="utf-8")
        there = dict(re.findall(r"^\| `([a-z0-9.-]+)` \| (.*) \|$", page, re.M))
        lines = run("verify", "--rules").stdout.splitlines()
        self.assertGreater(len(lines), 80)
        for line in lines:
            name, _, text = line.partition(": ")
            self.assertEqual(there.get(name), text, name)


if __name__ == "__main__":
    unittest.main()
