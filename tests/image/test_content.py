"""What images are made of, without building one: archives, locks, flavours, modules, the bill of materials."""

import contextlib
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
from igvm import __main__ as command, content, flavour, lock as locks, modules, programs, sbom  # noqa: E402
from igvm.common import FOLDER, Trouble, run  # noqa: E402
from igvm.initramfs import Initramfs  # noqa: E402


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-content.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path


class Archives(Case):
    def filled(self, order):
        ramfs = Initramfs()
        for name in order:
            ramfs.file(name, name.encode() * 3, 0o755 if name == "init" else 0o644)
        ramfs.link("bin/sh", "busybox")
        ramfs.device("dev/console", 0o600, 5, 1)
        ramfs.folder("tmp", 0o1777)
        return ramfs.cpio()

    def test_order_makes_no_difference(self):
        names = ["init", "lib/modules/a.ko", "bin/entresol", "etc/z", "lib/b"]
        self.assertEqual(self.filled(names), self.filled(reversed(names)))

    def test_cpio_reads_it(self):
        done = subprocess.run(["cpio", "--quiet", "-itvn"], input=self.filled(["init", "lib/modules/a.ko"]), stdout=subprocess.PIPE, check=True,
                              env=dict(os.environ, LC_ALL="C", TZ="UTC"))
        rows = [line.split(None, 8) for line in done.stdout.decode().splitlines()]
        names = [row[-1] for row in rows]
        self.assertEqual(names, ["bin", "bin/sh -> busybox", "dev", "1970 dev/console", "init", "lib", "lib/modules", "lib/modules/a.ko", "tmp"])
        for row in rows:
            self.assertEqual(row[2:4], ["0", "0"])
            self.assertIn("1970", " ".join(row))
        self.assertEqual([row[0] for row in rows if row[-1] in ("init", "tmp")], ["-rwxr-xr-x", "drwxrwxrwt"])
        self.assertTrue(rows[3][0].startswith("crw-------"))

    def test_content_comes_back(self):
        subprocess.run(["cpio", "--quiet", "-id", "--no-absolute-filenames", "init", "lib/modules/a.ko"], input=self.filled(["init", "lib/modules/a.ko"]),
                       cwd=self.folder, check=True, stderr=subprocess.DEVNULL)
        self.assertEqual((self.folder / "lib/modules/a.ko").read_bytes(), b"lib/modules/a.ko" * 3)


class Locks(Case):
    TEXT = f"date 2026-01-02T03:04:05Z\ncontent a 1.0-1 amd64 {hashlib.sha256(b'a').hexdigest()}\nbuild b 2:1 all {hashlib.sha256(b'b').hexdigest()}\n"

    def lock(self, text=TEXT):
        return locks.read(self.write("lock", text))

    def archive(self, **versions):
        return mock.patch.object(locks, "versions_of", lambda names: {name: versions.get(name, []) for name in names})

    def test_it_reads_what_it_writes(self):
        lock = self.lock()
        self.assertEqual(locks.read(self.write("again", lock.text())).text(), lock.text())
        self.assertEqual(lock.epoch, 1767323045)
        self.assertEqual([package.name for package in lock.packages], ["b", "a"])

    def test_our_own_lock(self):
        lock = locks.read(FOLDER / "lock")
        self.assertEqual(lock.text(), (FOLDER / "lock").read_text())
        self.assertNotRegex(lock.text(), r"https?:|\.org|\.com")
        for name in ("gcc-12", "libc6-dev", "zstd"):
            self.assertIn(name, [package.name for package in lock.of("build")])
        for one in flavour.every():
            for name in one.packages:
                self.assertEqual(lock.find(name).use, "content")

    def test_lines_that_are_none(self):
        for line in ("content a 1 amd64", "other a 1 amd64 " + "0" * 64, "content a 1 amd64 " + "0" * 63, "date", "date x\ndate y"):
            with self.subTest(line), self.assertRaisesRegex(Trouble, r"lock:\d+: "):
                self.lock(line + "\n")
        with self.assertRaisesRegex(Trouble, "no date"):
            self.lock("content a 1 amd64 " + "0" * 64 + "\n")

    def test_a_version_that_is_gone_names_both(self):
        with self.archive(a=["1.0-2", "1.0-0"], b=["2:1"]), self.assertRaises(Trouble) as caught:
            locks.fetch(self.lock().packages, keep=self.folder)
        self.assertRegex(str(caught.exception), r"lock:2: a is locked at 1\.0-1, the archive has 1\.0-2; `entresol-igvm lock --update`")
        with self.archive(b=["2:1"]), self.assertRaisesRegex(Trouble, "the archive has none"):
            locks.fetch(self.lock().packages, keep=self.folder)

    def test_packages_that_do_not_come(self):
        """One line, whatever apt says of each."""
        with self.archive(a=["1.0-1"], b=["2:1"]), mock.patch.object(locks, "run", side_effect=Trouble("apt ended", ["E: no a", "E: no b"])):
            with contextlib.redirect_stderr(io.StringIO()), self.assertRaisesRegex(locks.Unfetched, "cannot be fetched: E: no a$"):
                locks.fetch(self.lock().packages, keep=self.folder)

    def test_the_command_says_it_and_fails(self):
        path = self.write("lock", self.TEXT)
        said = io.StringIO()
        with self.archive(a=["1.0-2"], b=["2:1"]), contextlib.redirect_stderr(said):
            self.assertEqual(command.main(["--lock", str(path), "lock"]), 1)
        self.assertRegex(said.getvalue(), "igvm: error: .*a is locked at 1.0-1, the archive has 1.0-2")
        with self.archive(a=["1.0-2", "1.0-1"], b=["2:1"]), contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(command.main(["--lock", str(path), "lock"]), 0)

    def test_kept_packages(self):
        self.write("a_1.0-1_amd64.deb", "a")
        with self.assertRaisesRegex(Trouble, r"lock:3: .* has no b_2%3a1_all\.deb"):
            locks.fetch(self.lock().packages, inputs=self.folder)
        self.write("b_2%3a1_all.deb", "b")
        self.assertEqual(sorted(locks.fetch(self.lock().packages, inputs=self.folder)), ["a", "b"])
        self.write("b_2%3a1_all.deb", "c")
        with self.assertRaisesRegex(Trouble, "the lock says " + hashlib.sha256(b"b").hexdigest()):
            locks.fetch(self.lock().packages, inputs=self.folder)
        self.assertTrue((self.folder / "b_2%3a1_all.deb").exists())

    def test_an_update(self):
        """What the archive has now; twice the same; each change is said."""
        path = self.write("lock", self.TEXT)
        new = {"a": "1.1-1", "c": "3"}
        made = locks.Lock("2027-01-01T00:00:00Z", [locks.Package("content", name, version, "amd64", "1" * 64) for name, version in new.items()])
        for expected in (("a: 1.0-1 -> 1.1-1", "c: new -> 3", "b: no longer needed"), ("already what the archive has",)):
            said = io.StringIO()
            with mock.patch.object(locks, "make", return_value=made), mock.patch.object(command, "_names"), contextlib.redirect_stderr(said):
                self.assertEqual(command.main(["--lock", str(path), "lock", "--update"]), 0)
            for line in expected:
                self.assertIn(line, said.getvalue())
            self.assertEqual(path.read_text(), made.text())


class Flavours(Case):
    GOOD = "kernel: linux-image-cloud-amd64\nmodules: [a, b]\n"

    def test_our_own(self):
        names = [one.name for one in flavour.every()]
        self.assertEqual(sorted(names), ["dev", "release", "release-small"])
        shells = {one.name: one.shell for one in flavour.every()}
        self.assertEqual(shells, {"dev": "busybox-static", "release": None, "release-small": None})
        for one in flavour.every():
            plan = (one.path.parent / one.plan).read_text()
            self.assertEqual("shell" in plan, one.shell is not None, one.name)
            if one.name != "dev":
                self.assertNotIn("console=ttyS", one.command_line)

    def test_mistakes_have_a_place(self):
        for text, place in ((self.GOOD + "sell: x\n", "3:1"), (self.GOOD + "shell: [x]\n", "3:8"), (self.GOOD + "modules: x\n", "3:1"),
                            ("kernel: x\nmodules: a\n", "2:10"), ("modules: []\n", "1:1"), ("kernel: x\nkernel-source: y\nkernel-config: z\n", "1:1"),
                            ("kernel-source: y\n", "1:1"), (self.GOOD + "manifest: nowhere.yaml\n", "3:11"), ("- x\n", "1:1"), ("kernel: {\n", "2:1")):
            with self.subTest(text), self.assertRaisesRegex(Trouble, f"bad.yaml:{place}: "):
                flavour.read(self.write("bad.yaml", text))
        with self.assertRaisesRegex(Trouble, "no flavour 'nothing'; there are: dev, release, release-small"):
            flavour.named_by("nothing")

    def test_which_kernel_a_name_stands_for(self):
        self.assertTrue(content._stands_for("linux-image-cloud-amd64", "linux-image-6.1.0-56-cloud-amd64"))
        self.assertFalse(content._stands_for("linux-image-rt-amd64", "linux-image-6.1.0-56-cloud-amd64"))


def module(**say):
    """A module that says this of itself, and nothing else: an ELF file with a .modinfo section."""
    info = b"".join(f"{key}={value}".encode() + b"\0" for key, value in say.items())
    names = b"\0.modinfo\0.shstrtab\0"
    header = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 1, 62, 1, 0, 0, 64 + len(info) + len(names), 0, 64, 0, 0, 64, 3, 2)
    section = "<IIQQQQIIQQ"
    table = bytes(64) + struct.pack(section, 1, 1, 0, 0, 64, len(info), 0, 0, 1, 0)
    table += struct.pack(section, 10, 3, 0, 0, 64 + len(info), len(names), 0, 0, 1, 0)
    return header + info + names + table


class Images(Case):
    """What entresol-igvm says of a flavour's manifest, as people see it."""

    MANIFEST = "memory: {base: 128MiB, size: 112MiB}\nkernel: vmlinuz\nshim: shim.elf\nplatforms:\n  - none: {}\n"
    TOOL = pathlib.Path(os.environ.get("ES_BUILD", ROOT / "build"))

    class Outside:
        """A build root that is this machine: the folders have other names in there."""

        @staticmethod
        def run(command, source, build):
            try:
                return run([word.replace("/src", str(source)).replace("/build", str(build)) for word in command], cwd=build)
            except Trouble as trouble:
                raise Trouble("", [line.replace(str(build), "/build").replace(str(source), "/src") for line in trouble.said]) from None

    def image(self, manifest, kernel=b"MZ", tool=None):
        path = self.write("image.yaml", manifest)
        self.write("flavour.yaml", "kernel: x\nmanifest: image.yaml\n")
        made = self.folder / "made"
        made.mkdir(exist_ok=True)
        shutil.copy(tool or self.TOOL / "entresol-igvm", made / "entresol-igvm")
        work = pathlib.Path(tempfile.mkdtemp(prefix="entresol-content."))
        self.addCleanup(shutil.rmtree, work)
        files = {"vmlinuz": kernel, "shim.elf": b"\x7fELF"} if kernel is not None else {}
        with self.assertRaises(Trouble) as caught:
            content._igvm(self.Outside, flavour.read(path.parent / "flavour.yaml"), made, files, work)
        return str(caught.exception).replace(str(self.folder) + "/", "")

    def test_mistakes_have_a_place(self):
        if not (self.TOOL / "entresol-igvm").exists():
            self.skipTest("entresol-igvm is not built")
        self.assertRegex(self.image(self.MANIFEST, kernel=None).splitlines()[0], r"^image\.yaml:2:9: vmlinuz: No such file or directory$")
        self.assertRegex(self.image(self.MANIFEST), r"^image\.yaml:2:9: vmlinuz: not a bzImage for x64: kernel: the file is too short for a setup header\n")
        arm = bytes(56) + b"ARM\x64" + bytes(4)
        self.assertRegex(self.image(self.MANIFEST, kernel=arm).splitlines()[0], r"^image\.yaml:2:9: vmlinuz: the kernel is for aarch64, the image for x64$")
        self.assertRegex(self.image(self.MANIFEST + "frob: 1\n").splitlines()[0], r"^image\.yaml:6:1: ")

    def test_our_own_give_the_words_that_emulation_and_kvm_need(self):
        for one in flavour.every():
            for word in ("no_timer_check", "tsc=reliable", "maxcpus=1", "panic=-1"):
                self.assertIn(word, one.command_line.split(), one.name)

    def test_what_the_archive_no_longer_has_is_locked_anew_when_asked(self):
        """First with new lists of the archive, then with a new lock."""
        gone, lost, done = locks.Gone("a is gone"), locks.Unfetched("a is gone, whatever the lists say"), []
        lock = self.write("lock", Locks.TEXT)
        for words, results, calls, status in (
                (["image", "dev"], [gone], [], 1),
                (["image", "dev", "--update"], [gone, self.folder], ["refresh"], 0),
                (["image", "dev", "--update"], [lost, gone, self.folder], ["refresh", "update"], 0),
                (["image", "dev", "--update"], [lost, lost], ["refresh"], 1),
                (["image", "dev", "--update"], [gone, gone, self.folder], ["refresh", "update"], 0),
                (["image", "dev", "--update"], [gone, gone, gone], ["refresh", "update"], 1)):
            done.clear()
            said, printed = io.StringIO(), io.StringIO()
            with (mock.patch.object(content, "kept", side_effect=list(results)), contextlib.redirect_stderr(said), contextlib.redirect_stdout(printed),
                  mock.patch.object(command, "_refresh", lambda: done.append("refresh")), mock.patch.object(command, "_update", lambda _: done.append("update"))):
                self.assertEqual(command.main(["--lock", str(lock), *words]), status)
            self.assertEqual(done, calls)
            self.assertEqual(printed.getvalue(), f"{self.folder}\n" if status == 0 else "")
            self.assertIn("a is gone", said.getvalue())
            self.assertEqual("written anew" in said.getvalue(), "update" in calls)


class Modules(Case):
    def tree(self, **files):
        for name, say in files.items():
            (self.folder / f"{name}.ko").write_bytes(module(**say))
        self.write("modules.builtin", "kernel/lib/built-in-one.ko\n")
        return modules.Modules(self.folder)

    def test_each_after_its_needs(self):
        tree = self.tree(core={"depends": ""}, ring={"depends": "core"}, pci={"depends": "ring,core"}, kvm={"depends": ""},
                         amd={"depends": "kvm", "softdep": "pre: core not-there post: pci"})
        text, names = modules.listing(tree, ["pci"], ["amd"])
        self.assertEqual(names, ["core", "ring", "pci", "kvm", "amd"])
        self.assertEqual(text, "required core\nrequired ring core\nrequired pci ring core\noptional kvm\noptional amd kvm core\n")

    def test_what_is_built_in_is_left_out(self):
        tree = self.tree(one={"depends": "built-in-one"})
        self.assertEqual(modules.listing(tree, ["one", "built_in_one"], [])[0], "required one\n")

    def test_names_with_dashes(self):
        (self.folder / "virtio-x.ko").write_bytes(module(depends=""))
        self.assertEqual(modules.listing(self.tree(a={"depends": "virtio_x"}), ["a"], [])[1], ["virtio_x", "a"])

    def test_one_that_is_not_there(self):
        with self.assertRaisesRegex(Trouble, "no module nothing"):
            modules.listing(self.tree(), ["nothing"], [])


class Bills(Case):
    def bill(self, content_of=b"x"):
        lock = locks.read(FOLDER / "lock")
        files = {"vmlinuz": content_of, "initrd.img": b"y", "command-line": b""}
        return sbom.make(flavour.named_by("dev"), lock, files, [lock.find("busybox-static")], "0" * 64)

    def test_the_same_content_has_the_same_document(self):
        self.assertEqual(self.bill(), self.bill())
        names = {json.loads(self.bill(content_of))["documentNamespace"] for content_of in (b"x", b"x", b"z")}
        self.assertEqual(len(names), 2)

    def test_it_is_whole(self):
        """The parts that SPDX 2.3 wants, and no relationship with what is not there."""
        document = json.loads(self.bill())
        self.assertEqual((document["spdxVersion"], document["dataLicense"]), ("SPDX-2.3", "CC0-1.0"))
        self.assertEqual(document["creationInfo"]["created"], locks.read(FOLDER / "lock").date)
        things = document["packages"] + document["files"]
        identifiers = [thing["SPDXID"] for thing in things]
        self.assertEqual(len(identifiers), len(set(identifiers)))
        for identifier in identifiers:
            self.assertRegex(identifier, r"^SPDXRef-[A-Za-z0-9.-]+$")
        for package in document["packages"]:
            self.assertLessEqual({"name", "downloadLocation", "filesAnalyzed"}, set(package))
        for file in document["files"]:
            self.assertEqual([one["algorithm"] for one in file["checksums"]], ["SHA1", "SHA256"])
        kinds = set()
        for relationship in document["relationships"]:
            self.assertIn(relationship["spdxElementId"], [*identifiers, "SPDXRef-DOCUMENT"])
            self.assertIn(relationship["relatedSpdxElement"], identifiers)
            kinds.add(relationship["relationshipType"])
        self.assertEqual(kinds, {"DESCRIBES", "CONTAINS", "STATIC_LINK", "BUILD_TOOL_OF"})

    def test_no_place_and_no_server_stands_in_it(self):
        self.assertIsNone(re.search(rb"/tmp|/home|https?:|debian\.org", self.bill()))

    def test_sources_have_a_digest_of_their_own(self):
        files = programs.sources()
        self.assertGreater(len(files), 100)
        self.assertEqual(programs.digest(files), programs.digest(files))
        self.assertNotEqual(programs.digest(files), programs.digest(files[1:]))


if __name__ == "__main__":
    unittest.main(verbosity=2)
