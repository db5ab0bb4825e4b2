"""entresol-igvm reads: digests that others computed, files that no reader takes."""
import itertools
import json
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


def header(name, body):
    return (struct.pack("<II", TYPES[name], len(body)) + body).ljust(8 + (len(body) + 7) // 8 * 8, b"\0")


def file_of(headers, data=bytes(4096)):
    """A file for one platform, of type VSM_ISOLATION, with a page of data or other data."""
    section = header("supported-platform", struct.pack("<IBBHQ", 1, 2, 1, 1, 0)) + headers
    size = 24 + len(section) + len(data)
    return checksum(bytearray(struct.pack("<IIIIII", 0x4D564749, 1, 24, len(section), size, 0) + section + data))


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

    def test_what_a_file_asks_for_has_a_limit(self):
        """A few kilobytes that direct terabytes are refused at once; as much as a file itself could hold is not."""
        size_max = 1 << 32
        error = lambda size: header("error-range", struct.pack("<QII", 0, 1, size))
        area = lambda index: header("parameter-area", struct.pack("<QII", 64 << 20, index, 0))
        insert = lambda index: header("parameter-insert", struct.pack("<QII", index << 26, 1, index))
        page = header("page-data", struct.pack("<QIIIHH", 0, 1, 0, 0, 0, 0))
        rule = "directed-size: what a platform is given, or all areas, is more than this project takes\n"
        first = len(file_of(b"")) - 4096
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "asks.igvm"
            # (headers, where the one that is too much stands)
            for headers, place in ((error(size_max - 4096) + page, None), (error(size_max - 4096) + page * 2, 24 + 32), (error(size_max - 1) + page, 24),
                                   (error(size_max - 1) * 4000, 24), (b"".join(map(area, range(64))), None), (b"".join(map(area, range(65))), 64 * 24),
                                   (b"".join(area(i) + insert(i) for i in range(64)) + page, 64 * 48), (error(0) * (1 << 20), None),
                                   (error(0) * ((1 << 20) + 1), 24 << 20)):
                with self.subTest(f"{len(headers)} {place}"):
                    path.write_bytes(file_of(headers))
                    done = run("verify", path)
                    self.assertEqual((done.returncode, done.stdout), (0, "") if place is None else (1, f"offset 0x{first + place:x}: {rule}"))

    def test_one_long_list_of_registers_for_many_contexts(self):
        """800 KiB of registers and a thousand contexts that name them: refused before they are walked a thousand times."""
        registers = struct.pack("<I", 25000) + struct.pack("<BI11xQQ", 2, 0x00020010, 0, 0) * 25000
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "registers.igvm"
            for count, place in ((41, None), (42, 41), (1000, 41)):
                at = len(file_of(b"")) - 4096 + count * 32
                context = header("vp-context", struct.pack("<QIIHH", 0, 1, at, 0, 0))
                path.write_bytes(file_of(context * count, registers))
                done = run("verify", path)
                said = "" if place is None else f"offset 0x{at - count * 32 + place * 32:x}: directed-size: what a platform is given, or all areas, is more than this project takes\n"
                self.assertEqual((done.returncode, done.stdout, done.stderr), (int(place is not None), said, ""))

    def test_a_large_file_is_not_read_when_its_first_bytes_are_wrong(self):
        """In far less memory than the file has, and one line."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "large.igvm"
            size = (1 << 32) - 1
            for head, said in ((bytes(24), "offset 0x0: fixed-header.magic: value 0x4d564749"),
                               (struct.pack("<IIIIII", 0x4D564749, 1, 24, 24, size - 1, 0), "offset 0x10: file-size: the fixed header's total size is not the file's"),
                               (struct.pack("<IIIIII", 0x4D564749, 1, 24, (256 << 20) + 8, size, 0),
                                "offset 0xc: headers-size: there are more bytes of variable headers than this project takes"),
                               (struct.pack("<IIIIIIII", 0x4D564749, 2, 32, 24, size, 0, 2, 4096), "offset 0x18: fixed-header-v2.architecture: known value")):
                with open(path, "wb") as out:
                    out.write(head)
                    out.truncate(size)
                # Sanitizers take all addresses that there are.
                most = resource.RLIM_INFINITY if os.environ.get("ES_SLOW") == "1" else 256 << 20
                limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most))
                with self.subTest(said):
                    done = subprocess.run([PROGRAM, "verify", path], capture_output=True, text=True, timeout=120, preexec_fn=limit)
                    self.assertEqual((done.returncode, done.stdout, done.stderr), (1, f"{said}\n", ""))
                    done = subprocess.run([PROGRAM, "report", path], capture_output=True, text=True, timeout=120, preexec_fn=limit)
                    self.assertEqual((done.returncode, done.stdout, done.stderr), (2, "", f"entresol-igvm: {path}: error: {said}\n"))

    def test_help(self):
        for words in (("--help",), *((name, "--help") for name in ("build", "verify", "measure", "dump", "diff", "report", "extract", "lock"))):
            with self.subTest(words):
                done = run(*words)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertTrue(done.stdout.startswith("usage: entresol-igvm build MANIFEST -o FILE"))

    def test_output_that_cannot_be_written(self):
        """Half of what was asked for is never taken for all of it."""
        said = "entresol-igvm: error: standard output cannot be written\n"
        one, other = VECTORS / "vec-snp.igvm", VECTORS / "vec-vbs.igvm"
        for words in (("--help",), ("--version",), ("verify", "--help"), ("verify", "--rules"), ("verify", VECTORS / "neg" / "neg-crc.igvm"), ("measure", one),
                      ("dump", one), ("dump", one, "--json"), ("dump", one, "--svg"), ("report", one), ("report", one, "--json"), ("diff", one, other)):
            with open("/dev/full", "w", encoding="utf-8") as full, self.subTest(words):
                done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, text=True, timeout=120)
                self.assertEqual((done.returncode, done.stderr), (2, said))
                done = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", PROGRAM, *words], capture_output=True, text=True, timeout=120)
                self.assertEqual((done.returncode, done.stderr), (2, said))
        with tempfile.TemporaryDirectory() as folder:
            base = pathlib.Path(folder)
            (base / "file").touch()
            (base / "taken").mkdir()
            (base / "taken" / "parameters").touch()
            (base / "blocked" / "parameters" / "00.bin").mkdir(parents=True)
            for where, what in ((base / "file", "Not a directory"), (base / "none" / "deep", "No such file or directory")):
                done = run("extract", one, "-d", where)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (2, "", f"entresol-igvm: {where}: error: {what}\n"))
            areas = VECTORS / "openhcl-x64-cvm-release-small.igvm"
            for where, name, what in ((base / "taken", "parameters/00.bin", "Not a directory"), (base / "blocked", "parameters/00.bin", "Is a directory")):
                done = run("extract", areas, "-d", where)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(f"entresol-igvm: {name}: error: {what}\n", done.stderr)

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
