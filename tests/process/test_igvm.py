"""entresol-igvm reads: digests that others computed, files that no reader takes."""
import itertools
import json
import os
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

    def test_what_is_no_file_of_a_size(self):
        """One line that says what is wrong, at once, from each command."""
        with tempfile.TemporaryDirectory() as folder:
            base = pathlib.Path(folder)
            with open(base / "sparse", "wb") as sparse:
                sparse.truncate(1 << 40)
            os.mkfifo(base / "pipe")
            (base / "empty").touch()
            for path, said in ((base / "sparse", "it is larger than any IGVM file, which has less than 4 GiB"), (base / "pipe", "it is not a regular file"),
                               (base, "Is a directory"), (pathlib.Path("/dev/zero"), "it is not a regular file"), (base / "none", "No such file or directory"),
                               (base / "empty", "offset 0x0: file-truncated: the file ends inside its fixed header")):
                commands = [(name, path) for name in ("verify", "measure", "dump", "report")]
                commands += [("diff", path, path), ("extract", path, "-d", base / "out"), ("dump", path, "--json"), ("dump", path, "--svg")]
                for words in commands:
                    with self.subTest(words):
                        done = run(*words)
                        if words[0] == "verify" and path.name == "empty":
                            self.assertEqual((done.returncode, done.stdout, done.stderr), (1, f"{said}\n", ""))
                        else:
                            self.assertEqual((done.returncode, done.stdout, done.stderr), (2, "", f"entresol-igvm: {path}: error: {said}\n"))

    def test_every_command_takes_every_file(self):
        for path in VECTORS.glob("*.igvm"):
            with self.subTest(path.name), tempfile.TemporaryDirectory() as folder:
                for words in (("dump", path), ("dump", path, "--json"), ("dump", path, "--svg"), ("report", path), ("report", path, "--json")):
                    done = run(*words)
                    self.assertEqual((done.returncode, done.stderr, bool(done.stdout)), (0, "", True))
                done = run("diff", path, path)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
                # None is an image of ours; its areas come out all the same.
                shown = json.loads(run("dump", path, "--json").stdout)
                sizes = [int(str(header["number-of-bytes"]), 0) for header in shown["headers"] if header["type"] == "parameter-area"]
                done = run("extract", path, "-d", folder)
                self.assertEqual(done.returncode, 1)
                self.assertIn("no parameter page", done.stderr)
                areas = sorted(pathlib.Path(folder).glob("parameters/*.bin"))
                self.assertEqual([area.stat().st_size for area in areas], sizes)
        for one, other in itertools.permutations(VECTORS.glob("*.igvm"), 2):
            done = run("diff", one, other)
            self.assertEqual((done.returncode, done.stderr, bool(done.stdout)), (1, "", True))

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
