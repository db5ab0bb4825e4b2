"""The boot shim in QEMU: an image made for tests, started by way of entresol-igvm-loader; and hosts that say what no host may say."""
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("ES_BUILD", ROOT / "build"))
LIMIT = 300  # seconds; only ends what hangs
MEMORY_MIB = 512
BASE = 128 << 20
VTL2_MIB = 192
PAGE = 4096
# A busy machine may be too slow for the kernel's look whether the timer ticks, and that is a panic.
LINE = "console=ttyS0 panic=-1 quiet no_timer_check from-the-image"
HOST_LINE = "from-the-host"


def entry(first, pages, kind):
    return struct.pack("<QQHHI", first, pages, kind, 0, 0)


class BootShim(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if "ES_LEVEL1" not in os.environ:
            raise unittest.SkipTest("ES_LEVEL1 names no folder with a kernel")
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="entresol-shim."))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        (cls.folder / "root").mkdir()
        shutil.copy(BUILD / "tests/shim/shim_init", cls.folder / "root/init")
        archive = subprocess.run(["cpio", "--quiet", "-o", "-H", "newc", "-R", "0:0"], input=b".\ninit\n", cwd=cls.folder / "root",
                                 stdout=subprocess.PIPE, check=True).stdout
        (cls.folder / "initrd").write_bytes(archive)

    def boot(self, *words, given=None, memory=MEMORY_MIB, processors=1, spoil=None, line=LINE):
        """All that the serial port said."""
        image, elf = self.folder / "image.igvm", self.folder / "image.elf"
        made = [BUILD / "tests/shim/shim_image", BUILD / "shim.bin", pathlib.Path(os.environ["ES_LEVEL1"]) / "vmlinuz", self.folder / "initrd",
                line, str(VTL2_MIB), image, *words]
        subprocess.run(made, check=True)
        options = []
        for name, content in (given or {}).items():
            (self.folder / name).write_bytes(content)
            options += ["--parameter", f"{name}={self.folder / name}"]
        subprocess.run([BUILD / "entresol-igvm-loader", image, "-o", elf, *options], check=True, stdout=subprocess.DEVNULL)
        if spoil is not None:
            with open(elf, "r+b") as file:
                file.seek(spoil, os.SEEK_END)
                byte = file.read(1)
                file.seek(spoil, os.SEEK_END)
                file.write(bytes([byte[0] ^ 1]))
        done = subprocess.run(
            ["qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-M", "q35", "-smp", str(processors), "-m", str(memory), "-nodefaults",
             "-display", "none", "-no-reboot", "-serial", "stdio", "-kernel", elf, "-append", HOST_LINE],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LIMIT, check=False)
        return done.stdout.decode(errors="replace")

    def said(self, text, *patterns):
        for pattern in patterns:
            self.assertRegex(text, pattern)

    def stopped(self, text, pattern):
        self.said(text, pattern)
        self.assertNotIn("Linux version", text)
        self.assertNotIn("init: here", text)

    def test_a_stock_kernel_starts_and_finds_the_shims_log(self):
        text = self.boot("hashes", processors=2)
        self.said(text, r"loader: \d+ pages placed", r"loader: entering at 0x8001000", r"shim: hashes: 1 hold", r"init: here", r"init: done",
                  re.escape(f"init: command line: {LINE} {HOST_LINE}"), r"init: 2 processors", r"init: log: 2 processors, 0 dropped, [1-9]\d* cycles")
        # The log from the kernel's setup data is what the shim said on its console.
        behind = text[text.index("init: log:"):]
        self.assertIn(re.search(r"shim: kernel at .*", text).group().strip(), behind)
        # Memory outside of VTL2's too: the host allows it.
        self.assertGreater(int(re.search(r"MemTotal: +(\d+) kB", text).group(1)), (VTL2_MIB + 128) * 1024)

    def test_isolated_it_takes_no_word_of_the_host_and_says_nothing_outside(self):
        # A stock kernel cannot go on without memory below 1 MiB, which is not VTL2's; what it was given it says before.
        line = "console=ttyS0 earlyprintk=serial,ttyS0 panic=-1 no_timer_check from-the-image"
        text = self.boot("isolated", line=line)
        self.assertNotRegex(text, r"(?m)^shim: ")
        self.said(text, re.escape(f"Command line: {line}") + r"\s")
        self.assertNotIn(HOST_LINE, text)
        usable = re.findall(r"BIOS-e820: \[mem 0x([0-9a-f]+)-0x([0-9a-f]+)\] (\w+)", text)
        self.assertEqual([kind for _, _, kind in usable], ["usable", "reserved", "usable"])
        self.assertEqual((int(usable[0][0], 16), int(usable[-1][1], 16) + 1), (BASE, BASE + (VTL2_MIB << 20)))

    def test_a_command_line_without_end_is_dropped(self):
        text = self.boot(given={"command-line": b"x" * PAGE})
        self.said(text, r"shim: host command line: dropped: no end within 4096 bytes", r"init: done",
                  re.escape(f"init: command line: {LINE}") + r"\s")

    def test_a_kernel_that_was_changed_is_not_started(self):
        self.stopped(self.boot("broken"), r"shim: hashes: the \d+ bytes at 0x8200000 are not those of the image")

    def test_a_memory_map_over_vtl2_stops(self):
        self.stopped(self.boot(given={"memory-map": entry(0, BASE // PAGE + 1, 0)}), "shim: memory map: entry 0 at 0x0 overlaps VTL2's memory")

    def test_a_memory_map_without_end_stops(self):
        self.stopped(self.boot(given={"memory-map": entry(2**64 - 1, 2**64 - 1, 0)}), "shim: memory map: entry 0 has no end")

    def test_more_processors_than_the_image_takes_stop(self):
        self.stopped(self.boot(given={"vp-count": b"\xff" * 4}), "shim: processors: the host gives 4294967295, the image takes 8")

    def test_a_device_tree_of_a_gibibyte_stops(self):
        header = struct.pack(">10I", 0xD00DFEED, 1 << 30, 56, 1 << 29, 40, 17, 16, 0, 1 << 29, 1 << 28)
        self.stopped(self.boot(given={"device-tree": header}), "shim: device tree: it says 1073741824 bytes, its area has 262144")

    def test_a_device_tree_that_ends_within_a_node_stops(self):
        header = struct.pack(">10I", 0xD00DFEED, 48, 40, 48, 40, 17, 16, 0, 0, 8)
        self.stopped(self.boot(given={"device-tree": header + struct.pack(">II", 1, 0)}), "shim: device tree: the tree has no end")

    def test_pages_outside_of_memory_are_refused(self):
        self.stopped(self.boot(memory=256), "loader: file: offset 0x[0-9a-f]+: 0xc000000 bytes at 0x8000000 are not all memory of this machine")

    def test_a_payload_that_changed_on_its_way_is_refused(self):
        self.stopped(self.boot(spoil=-5000), "loader: payload: the checksum is wrong")


if __name__ == "__main__":
    unittest.main()
