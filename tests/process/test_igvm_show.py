"""entresol-igvm shows, compares and takes apart what it built, and files of others."""
import json
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest
import xml.dom.minidom

import igvm_headers
from igvm_inputs import MANIFEST, PROGRAM, build, checksum, fill, run
from machine import SOURCE

VECTORS = SOURCE / "tests" / "vectors" / "igvm"
CVM = VECTORS / "openhcl-x64-cvm-release-small.igvm"
EVERYTHING = MANIFEST.replace("  - none: {}\n", "  - none: {}\n  - snp: {}\n  - tdx: {reset-page: reset}\n")


class Showing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-igvm.")
        self.addCleanup(folder.cleanup)
        self.base = fill(folder.name, EVERYTHING)
        self.image = self.base / "image.igvm"
        done = build(self.base, "image.igvm")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def dump(self, path):
        done = run("dump", path, "--json")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout)

    def test_dump(self):
        for path, architecture, platforms in (
            (CVM, "x64", ["sev-snp", "tdx", "vsm-isolation"]),
            (self.image, "x64", ["vsm-isolation", "sev-snp", "tdx"]),
        ):
            shown = self.dump(path)
            self.assertEqual(shown["architecture"], architecture)
            self.assertEqual(shown["header"]["total-file-size"], path.stat().st_size)
            self.assertEqual(list(shown["memory"]), platforms)
            data = path.read_bytes()
            at = 24
            for header in shown["headers"]:
                kind, length = struct.unpack_from("<II", data, at)
                self.assertEqual(int(str(header["offset"]), 0), at)
                if header["type"] == "page-data":
                    self.assertEqual(kind, 0x302)
                    self.assertEqual(int(str(header["gpa"]), 0), struct.unpack_from("<Q", data, at + 8)[0])
                at += 8 + (length + 7) // 8 * 8
            self.assertEqual(at, int(str(shown["data"]), 0))
            text = run("dump", path)
            self.assertEqual(text.returncode, 0)
            self.assertLess(len(text.stdout.splitlines()), 4000)
            for header in shown["headers"]:
                self.assertIn(f"type: {header['type']}\n", text.stdout)

    def test_every_field_of_every_header_is_shown(self):
        """As text and as JSON; versions 1 and 2, both architectures."""
        seen = set()
        for architecture, version in ((0, 1), (0, 2), (1, 2)):
            data, places = igvm_headers.make(checksum, architecture, version)
            path = self.base / "made.igvm"
            path.write_bytes(data)
            shown, text = self.dump(path), run("dump", path)
            self.assertEqual((shown["header"]["format-version"], shown["architecture"]), (f"v{version}", ("x64", "aarch64")[architecture]))
            self.assertEqual((text.returncode, text.stderr), (0, ""))
            for header, (name, offset, body) in zip(shown["headers"], places, strict=True):
                with self.subTest(f"{name} of version {version}"):
                    wanted, size = igvm_headers.decode(igvm_headers.struct_of(name), body)
                    self.assertEqual((header["type"], int(header["offset"], 0), size), (name, offset, len(body)))
                    self.holds(header, wanted)
                    self.holds_text(text.stdout.split(f"offset: {offset:#x}\n", 1)[1].split("    type: ", 1)[0], wanted)
                    seen.add(name)
        self.assertEqual(seen, set(igvm_headers.TYPES))

    def holds(self, shown, wanted):
        for name, value in wanted.items():
            if isinstance(value, dict):
                self.holds(shown[name], value)
            elif isinstance(value, int):
                self.assertEqual(int(str(shown[name]), 0), value, name)
            else:
                self.assertEqual(shown[name], value, name)

    def holds_text(self, text, wanted):
        for name, value in wanted.items():
            if isinstance(value, dict):
                self.holds_text(text.split(f" {name}:\n", 1)[1], value)
            else:
                said = value if isinstance(value, str) else f"(?:{value}|{value:#x})"
                self.assertRegex(text, rf"(?m)^ +{name}: {said}$")

    def test_memory_map_covers_every_page(self):
        shown = self.dump(self.image)
        pages = {int(str(h["gpa"]), 0) for h in shown["headers"] if h["type"] == "page-data" and h["compatibility-mask"] & 2}
        covered = set()
        for region in shown["memory"]["sev-snp"]:
            if region["kind"] not in ("memory", "parameters", "vp-context"):
                base, size = int(str(region["gpa"]), 0), int(str(region["size"]), 0)
                covered |= set(range(base, base + size, 4096))
        self.assertEqual(covered, pages)
        names = {region.get("name") for region in shown["memory"]["sev-snp"]}
        self.assertLessEqual({"kernel", "initrd", "command-line", "page-tables", "descriptors", "hashes", "log", "shim-parameters", "memory-map"}, names)

    def test_start_is_shown(self):
        contexts = [h for h in self.dump(self.image)["headers"] if h["type"] == "vp-context"]
        registers = {entry["name"]: entry for entry in contexts[0]["registers"]}
        self.assertEqual({entry["vtl"] for entry in registers.values()}, {"vtl2"})
        self.assertIn("rsi", registers)
        self.assertEqual(int(str(contexts[1]["state"]["cr0"]), 0), 0x80010031)

    def test_drawing(self):
        for path in (CVM, self.image):
            done = run("dump", path, "--svg")
            self.assertEqual(done.returncode, 0)
            drawing = xml.dom.minidom.parseString(done.stdout.encode())
            self.assertGreater(len(drawing.getElementsByTagName("rect")), 20)
            words = " ".join(node.firstChild.data for node in drawing.getElementsByTagName("text"))
            for platform in ("sev-snp", "tdx", "vsm-isolation"):
                self.assertIn(platform, words)
            if path == self.image:
                self.assertEqual(words.count("requires 16.0 MiB from 0x8000000"), 3)
            height = int(drawing.documentElement.getAttribute("height"))
            for box in drawing.getElementsByTagName("rect"):
                self.assertGreater(int(box.getAttribute("y")), 0)
                self.assertLess(int(box.getAttribute("y")) + int(box.getAttribute("height")), height)

    def test_report(self):
        boot = self.base / "boot.json"
        boot.write_text('{"boot": {"stages": [{"name": "kernel", "at": 0.5}, {"name": "guest", "at": 2.25}], "modules": [],'
                        ' "memory": {"given": 5000, "beside-guest": 2000}}}')
        done = run("report", self.image, "--boot", boot, "--json")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        told = json.loads(done.stdout)
        self.assertEqual(told["bytes"], self.image.stat().st_size)
        self.assertEqual(list(told["platforms"]), ["vsm-isolation", "sev-snp", "tdx"])
        for platform in told["platforms"].values():
            self.assertEqual(platform["memory"], 16 << 20)
            self.assertEqual(platform["taken-at-start"], platform["measured"] + platform["not-measured"] + platform["parameter-areas"])
            self.assertEqual(platform["parts"]["kernel"], 40960)
            self.assertEqual(platform["parts"]["initrd"], 12288)
            self.assertEqual(platform["parameter-areas"], 83 * 4096)
        self.assertEqual(told["platforms"]["sev-snp"]["not-measured"], 40960 + 12288)
        self.assertEqual(told["platforms"]["vsm-isolation"]["not-measured"], 0)
        self.assertEqual([stage["name"] for stage in told["boot"]["stages"]], ["kernel", "guest"])
        self.assertEqual(told["seconds-to-guest"], "1.750000")
        self.assertEqual(told["memory-beside-guest"], 2000)
        self.assertIn("taken-at-start: ", run("report", CVM).stdout)
        for words in ((), (self.image, "--boot"), (self.image, "--boot", "/none"), (self.image, "--boot", self.image)):
            self.assertEqual(run("report", *words).returncode, 2)

    def test_extract(self):
        out = self.base / "parts"
        done = run("extract", self.image, "-d", out)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for name in ("kernel", "initrd"):
            self.assertEqual((out / name).read_bytes(), (self.base / name).read_bytes())
        self.assertEqual((out / "cmdline").read_bytes(), b"console=ttyS0 quiet")
        areas = {path.name: path.stat().st_size for path in (out / "parameters").iterdir()}
        self.assertEqual(areas, {"00.bin": 4096, "01.bin": 4096, "02.bin": 4096, "03.bin": 64 * 4096, "04.bin": 16 * 4096})
        self.assertEqual(run("extract", self.image, "-d", out).returncode, 0)

    def test_extract_from_others(self):
        done = run("extract", CVM, "-d", self.base / "cvm")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no parameter page", done.stderr)
        self.assertEqual(len(list((self.base / "cvm" / "parameters").iterdir())), 9)

    def test_extract_does_not_follow(self):
        """A link that lies where a part goes is not written through."""
        out, victim = self.base / "parts", self.base / "victim"
        out.mkdir()
        victim.write_text("mine")
        os.symlink(victim, out / "kernel")
        self.assertEqual(run("extract", self.image, "-d", out).returncode, 2)
        self.assertEqual(victim.read_text(), "mine")

    def test_extract_believes_no_range(self):
        """A parameter page that says the kernel is larger than all memory."""
        data = bytearray(self.image.read_bytes())
        at = data.index(b"ESSHIMPR")
        struct.pack_into("<Q", data, at + 24 + 16 + 8, 1 << 63)
        path = self.base / "large.igvm"
        path.write_bytes(data)
        done = run("extract", path, "-d", self.base / "large")
        self.assertEqual(done.returncode, 2)
        self.assertIn("kernel: error: the file has no page at 0x", done.stderr)

    def other(self, change):
        data = bytearray(self.image.read_bytes())
        change(data)
        path = self.base / "other.igvm"
        path.write_bytes(checksum(data))
        done = run("diff", self.image, path)
        self.assertEqual(done.stderr, "")
        return done.returncode, done.stdout.splitlines()

    def test_diff(self):
        self.assertEqual(self.other(lambda data: None), (0, []))
        kernel = (self.base / "kernel").read_bytes()

        def in_kernel(data):
            data[data.index(kernel[8192:12288])] ^= 1

        code, lines = self.other(in_kernel)
        self.assertEqual(code, 1)
        self.assertEqual([line.split(" 0x")[0] for line in lines if line.startswith("page")], ["page vsm-isolation", "page sev-snp", "page tdx"])
        # Those who have the kernel measured see it; the list of hashes is what it was.
        self.assertEqual([line.split(":")[0] for line in lines if line.startswith("digest")], ["digest vbs"])

        def policy(data):
            at = data.index(struct.pack("<II", 0x101, 16))
            data[at + 8 + 2] ^= 8

        self.assertEqual(self.other(policy)[1], ["header guest-policy 0: different, at offsets 0x60 and 0x60"])

    def test_diff_of_different_kinds(self):
        done = run("diff", self.image, CVM)
        self.assertEqual(done.returncode, 1)
        for words in ("page sev-snp 0x", "only in the first file", "only in the second file", "digest snp: ", "header vp-context 0: different"):
            self.assertIn(words, done.stdout)
        done = run("diff", VECTORS / "vec-snp.igvm", VECTORS / "vec-vbs.igvm")
        self.assertRegex(done.stdout, r"digest vbs: none [0-9a-f]{64}\n")

    def test_trouble(self):
        for words in (("dump",), ("dump", self.image, "--json", "--svg"), ("dump", "x", "y"), ("diff", self.image), ("diff", self.image, "/none"),
                      ("diff", VECTORS / "neg" / "neg-crc.igvm", self.image), ("extract", self.image), ("extract", self.image, "-d", self.image),
                      ("dump", VECTORS / "neg" / "neg-crc.igvm")):
            with self.subTest(words):
                done = run(*words)
                self.assertEqual(done.returncode, 2)
                self.assertTrue(done.stderr)

    def test_nobody_reads(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "dump", self.image], stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
