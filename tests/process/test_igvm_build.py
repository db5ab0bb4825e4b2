"""entresol-igvm builds: images that its reader takes, the same ones twice, and mistakes at their places."""
import hashlib
import json
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest

from igvm_inputs import MANIFEST, build, bzimage, checksum, elf, fill, key, run

# (what is replaced, by what, line and column, what is said)
MISTAKES = [
    ("kernel: kernel", "kernel: none", "3:9", "none: No such file or directory"),
    ("kernel: kernel", "kernel: /", "3:9", "/: Is a directory"),
    ("kernel: kernel", "kernel: initrd", "3:9", "initrd: "),
    ("kernel: kernel", "kernel: arm", "3:9", "arm: the kernel is for aarch64, the image for x64"),
    ("kernel: kernel\n", "", "1:1", "kernel"),
    ("initrd: initrd", "initrd: none", "4:9", "none: No such file or directory"),
    ("shim: shim.elf", "shim: none", "5:7", "none: No such file or directory"),
    ("shim: shim.elf", "shim: initrd", "5:7", "not an ELF file"),
    ("shim: shim.elf", "shim: arm.elf", "5:7", "the shim is for aarch64, the image for x64"),
    ("architecture: x64", "architecture: aarch64", "3:9", "kernel: the kernel is for x64, the image for aarch64"),
    ("architecture: x64", "architecture: arm", "1:15", "x64"),
    ("architecture: x64", "architecture: aarch64\nformat-version: 2", "4:9", "kernel: the kernel is for x64, the image for aarch64"),
    ("base: 128MiB", "base: 129MiB", "2:16", "not a multiple of 2MiB"),
    ("size: 16MiB", "size: 17MiB", "2:30", "not a multiple of 2MiB"),
    ("size: 16MiB", "size: 4MiB", "2:30", "8MiB"),
    ("kernel: kernel", "kernel: large", "2:30", "no room for the kernel to start"),
    ("initrd: initrd", "initrd: huge", "2:30", "does not fit"),
    ("  - none: {}", "  - none: {}\n  - vbs: {}", "10:5", "loaded alike"),
    ("  - none: {}", "  - snp: {key: none.pem}", "9:16", "none.pem: No such file or directory"),
    ("  - none: {}", "  - snp: {key: pipe}", "9:16", "pipe: it is not a regular file"),
    ("  - none: {}", "  - snp: {key: /dev/zero}", "9:16", "/dev/zero: it is not a regular file"),
    ("  - none: {}", "  - snp: {key: public.pem}", "9:16", "public.pem: it is not a private key"),
    ("  - none: {}", "  - snp: {key: locked.pem}", "9:16", "locked.pem: it is not a private key as PEM without a password"),
    ("  - none: {}", "  - snp: {key: p384.pem, author-key: /}", "9:38", "/: Is a directory"),
    ("kernel: kernel", "kernel: pipe", "3:9", "pipe: it is not a regular file"),
    ("kernel: kernel", "kernel: empty", "3:9", "empty: not a bzImage for x64: kernel: the file is too short for a setup header"),
    ("kernel: kernel", "kernel: i386", "3:9", "i386: not a bzImage for x64: kernel: it has no 64-bit entry"),
    ("kernel: kernel", "kernel: shim.elf", "3:9", "shim.elf: not a bzImage for x64: "),
    ("kernel: kernel", "kernel: [kernel]", "3:9", "a path is expected here, not a list"),
    ("kernel: kernel", "kernel: &anchor kernel", "3:9", "anchors are not part of the settings language"),
    ("kernel: kernel", "kernel: !!str kernel", "3:9", "tags are not part of the settings language"),
    ("kernel: kernel", "kernel: ker\0nel", "1:1", "control characters are not allowed"),
    ("kernel: kernel", 'kernel: "ker\\0nel"', "3:9", "text with a NUL character"),
    ("kernel: kernel", "kernel: ker\udcffnel", "1:1", "UTF-8"),
    ("kernel: kernel", "kernel: kernel\nkernel: kernel", "4:1", "'kernel' is written twice, first on line 3"),
    ("kernel: kernel", "\tkernel: kernel", "3:1", "found character that cannot start any token"),
    (MANIFEST, "", "1:1", "is empty"),
    ("initrd: initrd", "initrd: empty", "4:9", "empty: it is empty"),
    ("initrd: initrd", "initrd: vast", "2:30", "does not fit into the memory: vast is larger"),
    ("size: 16MiB", "size: 17592186044416MiB", "2:30", "not a size"),
    ("processors: 4", "processors: 18446744073709551617", "7:13", "not an integer"),
    ("  - none: {}", "  - none: {}\n" * 5, "9:3", "at most 4"),
    ("memory: {base: 128MiB, size: 16MiB}", "memory: {base: 128MiB, size: 16MiB, size: 16MiB}", "2:37", "'size' is written twice"),
    ("  - none: {}", "  - snp: {author-key: p384.pem}", "9:23", "signs `key`, which is not there"),
    ("  - none: {}", "  - snp: {key: p384.pem, author-key: p256.pem}", "9:38", "not an ECDSA key on the curve P-384"),
    ("  - none: {}", "  - snp: {key: p256.pem}", "9:16", "not an ECDSA key on the curve P-384"),
    ("  - none: {}", "  - snp: {key: kernel}", "9:16", "not a private key"),
    ("  - none: {}", "  - tdx: {}", None, "reset-page"),
    ("  - none: {}", "  - tdx: {reset-page: kernel}", "9:23", "not one page"),
    ("  - none: {}", "  - sev: {}", "9:5", "sev"),
    ("processors: 4", "processors: 4000000000", "7:13", "2048"),
    ("processors: 4", "procesors: 4", "7:1", "procesors"),
]
EVERYTHING = MANIFEST.replace("  - none: {}\n", "  - none: {}\n  - snp: {}\n  - tdx: {reset-page: reset}\n")


def headers(data):
    """(type, body) of each variable header, by eyes of its own."""
    start, size = struct.unpack_from("<II", data, 8)
    at, out = start, []
    while at < start + size:
        kind, length = struct.unpack_from("<II", data, at)
        out.append((kind, data[at + 8 : at + 8 + length]))
        at += 8 + (length + 7) // 8 * 8
    return out


def memory_of(data, mask):
    """What a host has put where, page by page, for one platform."""
    pages = {}
    for kind, body in headers(data):
        if kind == 0x302:
            gpa, masks, offset = struct.unpack_from("<QII", body)
            if masks & mask:
                pages[gpa] = data[offset : offset + 4096] if offset else bytes(4096)
    return pages


def piece(pages, base, size):
    return b"".join(pages[at] for at in range(base, base + size, 4096))[:size]


def signature(block, at):
    """The numbers of a signature in an ID block, as DER."""
    content = b""
    for place in (at, at + 72):
        number = int.from_bytes(block[place : place + 72], "little")
        digits = number.to_bytes(number.bit_length() // 8 + 1, "big")
        content += b"\2" + bytes([len(digits)]) + digits
    return b"\x30" + bytes([len(content)]) + content


class Building(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-igvm.")
        self.addCleanup(folder.cleanup)
        self.base = fill(folder.name)

    def good(self, manifest, out="out.igvm"):
        (self.base / "image.yaml").write_text(manifest, encoding="utf-8")
        done = build(self.base, out)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        checked = run("verify", self.base / out)
        self.assertEqual((checked.returncode, checked.stdout), (0, ""))
        return (self.base / out).read_bytes()

    def test_contents(self):
        for manifest, masks in ((MANIFEST, 1), (EVERYTHING, 7)):
            data = self.good(manifest)
            self.assertEqual(struct.unpack_from("<I", data, 4)[0], 1)
            for mask in (1, 2, 4):
                if not mask & masks:
                    continue
                pages = memory_of(data, mask)
                parameters = next(page for page in pages.values() if page.startswith(b"ESSHIMPR"))
                ranges = [struct.unpack_from("<QQ", parameters, 24 + 16 * i) for i in range(13)]
                memory, kernel, initrd, command_line, tables, descriptors, hashes, log = ranges[:8]
                self.assertEqual(memory, (128 << 20, 16 << 20))
                self.assertEqual(piece(pages, *kernel), (self.base / "kernel").read_bytes())
                self.assertEqual(piece(pages, *initrd), (self.base / "initrd").read_bytes())
                self.assertEqual(piece(pages, *command_line), b"console=ttyS0 quiet\0")
                self.assertEqual(piece(pages, *log), bytes(16384))
                self.assertEqual(len(piece(pages, *descriptors)), 4096)
                self.walk(pages, tables[0])
                self.assertEqual(hashes[1] != 0, mask != 1)
                if hashes[1]:
                    self.hashes(pages, piece(pages, *hashes), (kernel, initrd))

    def walk(self, pages, table):
        """Every address of the first 4 GiB is itself."""
        entry = lambda page, index: struct.unpack_from("<Q", pages[page], index * 8)[0]
        for address in (0, 128 << 20, (1 << 30) + 5, 0xFFFFFFFF):
            page = table
            for shift in (39, 30):
                value = entry(page, address >> shift & 511)
                self.assertEqual(value & 0x83, 3)
                page = value & ~0xFFF
            value = entry(page, address >> 21 & 511)
            self.assertEqual(value & 0x83, 0x83)
            self.assertEqual(value & ~0x1FFFFF, address & ~0x1FFFFF)

    def hashes(self, pages, listed, parts):
        self.assertTrue(listed.startswith(b"ESSHIMHL"))
        self.assertEqual(struct.unpack_from("<I", listed, 8)[0], 2)
        for i, (base, size) in enumerate(parts):
            whole = (size + 4095) // 4096 * 4096
            self.assertEqual(struct.unpack_from("<QQ", listed, 16 + 64 * i), (base, whole))
            self.assertEqual(listed[32 + 64 * i : 80 + 64 * i], hashlib.sha384(piece(pages, base, whole)).digest())

    def shown(self, version, architecture, platforms, kernel):
        """out.igvm by all commands that read: what it is, and what it was made of."""
        path = self.base / "out.igvm"
        dumped = json.loads(run("dump", path, "--json").stdout)
        self.assertEqual((dumped["header"]["format-version"], dumped["architecture"], list(dumped["memory"])), (version, architecture, platforms))
        for words in (("dump", path), ("dump", path, "--svg"), ("report", path), ("diff", path, path)):
            done = run(*words)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
        told = json.loads(run("report", path, "--json").stdout)
        self.assertEqual((told["architecture"], list(told["platforms"])), (architecture, platforms))
        done = run("extract", path, "-d", self.base / "parts")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual((self.base / "parts" / "kernel").read_bytes(), (self.base / kernel).read_bytes())
        self.assertEqual((self.base / "parts" / "initrd").read_bytes(), (self.base / "initrd").read_bytes())
        self.assertEqual((self.base / "parts" / "cmdline").read_bytes(), b"console=ttyS0 quiet")

    def test_each_version_architecture_and_platform_is_shown(self):
        vsm, snp, tdx = "vsm-isolation", "sev-snp", "tdx"
        sets = {"none: {}": [vsm], "vbs: {hashed: true}": [vsm], "snp: {}": [snp], "tdx: {reset-page: reset}": [tdx],
                "vbs: {}\n  - tdx: {reset-page: reset}": [vsm, tdx], "snp: {hashed: false}\n  - none: {hashed: true}": [snp, vsm],
                "tdx: {reset-page: reset}\n  - snp: {}\n  - vbs: {}": [tdx, snp, vsm]}
        for text, platforms in sets.items():
            for version in (1, 2):
                with self.subTest(f"{version} {text}"):
                    self.good(MANIFEST.replace("architecture: x64", f"format-version: {version}").replace("none: {}", text))
                    self.shown(f"v{version}", "x64", platforms, "kernel")
        for text in ("none: {}", "vbs: {}", "vbs: {hashed: true}"):
            with self.subTest(text):
                manifest = MANIFEST.replace("architecture: x64", "architecture: aarch64\nformat-version: 2").replace("none: {}", text)
                self.good(manifest.replace("kernel: kernel", "kernel: arm").replace("shim.elf", "arm.elf"))
                self.shown("v2", "aarch64", [vsm], "arm")

    def test_versions_and_architectures(self):
        second = self.good(MANIFEST.replace("architecture: x64", "architecture: x64\nformat-version: 2"))
        self.assertEqual(struct.unpack_from("<IIIIIIII", second)[1::5], (2, 0))
        self.assertEqual(struct.unpack_from("<I", second, 28)[0], 4096)
        first = self.good(MANIFEST)
        self.assertEqual(run("measure", self.base / "out.igvm").stdout.split()[0], "vbs")
        self.assertEqual([kind for kind, _ in headers(first)], [kind for kind, _ in headers(second)])
        arm = self.good(MANIFEST.replace("architecture: x64", "architecture: aarch64\nformat-version: 2")
                        .replace("kernel: kernel", "kernel: arm").replace("shim.elf", "arm.elf").replace("none:", "vbs:"))
        self.assertEqual(struct.unpack_from("<I", arm, 24)[0], 1)
        old = (self.base / "image.yaml").read_text().replace("format-version: 2\n", "")
        (self.base / "image.yaml").write_text(old)
        self.assertIn("image.yaml:1:15: error: files for aarch64 are of format-version 2", build(self.base).stderr)

    def test_same_bytes(self):
        """Another folder, time, umask, locale and owner's name, and the same manifest."""
        first = self.good(EVERYTHING)
        with tempfile.TemporaryDirectory(prefix="entresol-other.") as folder:
            other = fill(folder, EVERYTHING)
            for path in other.iterdir():
                os.utime(path, (12345, 12345))
            before = os.umask(0o077)
            try:
                done = run("build", "image.yaml", "-o", "x", cwd=other, env={"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "USER": "other"})
            finally:
                os.umask(before)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual((other / "x").read_bytes(), first)

    def test_built_and_measured(self):
        (self.base / "image.yaml").write_text(EVERYTHING, encoding="utf-8")
        done = build(self.base, "out.igvm", "--measure")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual([line.split()[0] for line in done.stdout.splitlines()], ["snp", "tdx", "vbs"])
        self.assertEqual(done.stdout, run("measure", self.base / "out.igvm").stdout)
        done = build(self.base, "none/out.igvm", "--measure")
        self.assertEqual((done.returncode, done.stdout), (2, ""))

    def test_inputs_elsewhere(self):
        first = self.good(MANIFEST)
        with tempfile.TemporaryDirectory() as folder:
            manifest = pathlib.Path(folder) / "image.yaml"
            manifest.write_text(MANIFEST)
            done = run("build", manifest, "-o", manifest.parent / "x", "--inputs", self.base)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual((manifest.parent / "x").read_bytes(), first)

    def test_what_is_measured(self):
        """A byte of the kernel changes the digest of who measures it, and through the hash list also of who does not."""
        self.good(EVERYTHING)
        before = run("measure", self.base / "out.igvm").stdout.splitlines()
        kernel = bytearray((self.base / "kernel").read_bytes())
        kernel[30000] ^= 1
        (self.base / "kernel").write_bytes(kernel)
        self.good(EVERYTHING)
        after = run("measure", self.base / "out.igvm").stdout.splitlines()
        self.assertEqual([line.split()[0] for line in after], ["snp", "tdx", "vbs"])
        for one, other in zip(before, after):
            self.assertNotEqual(one, other)

    def test_id_block(self):
        key(self.base)
        data = self.good(MANIFEST.replace("none: {}", "snp: {key: key.pem, security-version: 7, family: f, image: i}"))
        block = next(body for kind, body in headers(data) if kind == 0x30B)
        digest = run("measure", self.base / "out.igvm").stdout.split()[1]
        self.assertEqual(block[8:56].hex(), digest)
        policy = next(body for kind, body in headers(data) if kind == 0x101)[:8]
        identity = block[8:56] + b"f".ljust(16, b"\0") + b"i".ljust(16, b"\0") + struct.pack("<II", 1, 7) + policy
        (self.base / "signature").write_bytes(signature(block, 104))
        (self.base / "identity").write_bytes(identity)
        openssl = lambda *words: subprocess.run(["openssl", *words], cwd=self.base, capture_output=True, text=True)
        openssl("ec", "-in", "key.pem", "-pubout", "-out", "public.pem")
        done = openssl("dgst", "-sha384", "-verify", "public.pem", "-signature", "signature", "identity")
        self.assertEqual(done.stdout, "Verified OK\n", done.stderr)

    SIGNED = MANIFEST.replace("none: {}", "snp: {key: key.pem, author-key: author.pem}")

    def verify(self, data):
        path = self.base / "changed.igvm"
        path.write_bytes(checksum(data))
        done = run("verify", path)
        self.assertEqual(done.stderr, "")
        return done.returncode, {line.split(": ")[1]: int(line.split(":")[0].split()[1], 16) for line in done.stdout.splitlines()}

    def test_every_byte_of_an_id_block_is_verified(self):
        """Each byte that is signed, signs or is a key; and of those behind the numbers, which have to be zero."""
        key(self.base)
        key(self.base, name="author.pem")
        data = self.good(self.SIGNED)
        at = data.index(struct.pack("<II", 0x30B, 696)) + 8
        self.assertEqual(self.verify(bytearray(data)), (0, {}))
        # first byte and the one behind the last, which rule, the offset in the block that is said
        parts = ((8, 56, "id-block-digest", 8), (56, 88, "id-block-signature", 104), (88, 92, "id-block-version", 88),
                 (92, 96, "id-block-signature", 104), (96, 100, "id-block-key", 248), (100, 104, "author-key", 544),
                 (104, 248, "id-block-signature", 104), (248, 252, "id-block-key", 248), (256, 400, "id-block-key", 248),
                 (400, 544, "author-signature", 400), (544, 548, "author-key", 544), (552, 696, "author-key", 544))
        for first, end, rule, place in parts:
            for offset in range(first, end):
                changed = bytearray(data)
                changed[at + offset] ^= 1 << offset % 8
                code, said = self.verify(changed)
                with self.subTest(f"{rule} {offset}"):
                    self.assertEqual(code, 1)
                    self.assertEqual(said.get(rule), at + place, said)
        # What the digest and the policy cover.
        for where, rule in ((data.index(b"console=ttyS0"), "id-block-digest"), (data.index(struct.pack("<II", 0x101, 16)) + 8, "id-block-signature")):
            changed = bytearray(data)
            changed[where] ^= 1
            code, said = self.verify(changed)
            self.assertEqual((code, list(said)), (1, [rule]))

    def test_keys_of_an_id_block(self):
        """Other keys than those that have signed, and none."""
        for name in ("key.pem", "author.pem"):
            key(self.base, name=name)
        one = bytearray(self.good(self.SIGNED))
        at = one.index(struct.pack("<II", 0x30B, 696)) + 8
        for name in ("key.pem", "author.pem"):
            key(self.base, name=name)
        other = self.good(self.SIGNED)
        swapped = one[:]
        swapped[at + 256 : at + 400] = other[at + 256 : at + 400]
        self.assertEqual(set(self.verify(swapped)[1]), {"id-block-signature", "author-signature"})
        swapped = one[:]
        swapped[at + 552 : at + 696] = other[at + 552 : at + 696]
        self.assertEqual(set(self.verify(swapped)[1]), {"author-signature"})
        none = one[:]
        none[at + 104 : at + 400] = bytes(296)
        self.assertEqual(set(self.verify(none)[1]), {"id-block-key", "author-signature"})
        # The author's key counts only where it is said to be there.
        quiet = one[:]
        quiet[at + 4] = 0
        quiet[at + 400 : at + 696] = bytes(296)
        self.assertEqual(self.verify(quiet), (0, {}))
        self.author_by_openssl(bytes(one[at : at + 696]))

    def author_by_openssl(self, block):
        """The author's signature covers the ID key as the firmware has it: 1028 bytes."""
        (self.base / "id-key").write_bytes(block[248:252] + block[256:400] + bytes(880))
        (self.base / "signature").write_bytes(signature(block, 400))
        numbers = b"\x04" + block[552:600][::-1] + block[624:672][::-1]
        # SubjectPublicKeyInfo of a point on secp384r1.
        der = bytes.fromhex("3076301006072a8648ce3d020106052b81040022036200") + numbers
        (self.base / "public.der").write_bytes(der)
        words = ("openssl", "dgst", "-sha384", "-verify", "public.der", "-keyform", "DER", "-signature", "signature", "id-key")
        done = subprocess.run(words, cwd=self.base, capture_output=True, text=True)
        self.assertEqual(done.stdout, "Verified OK\n", done.stderr)

    def test_mistakes(self):
        key(self.base, "prime256v1", "p256.pem")
        key(self.base, name="p384.pem")
        (self.base / "large").write_bytes(bzimage(init_size=64 << 20))
        (self.base / "i386").write_bytes(bzimage(entry_64=False))
        (self.base / "empty").touch()
        os.mkfifo(self.base / "pipe")
        for name, size in (("huge", 32 << 20), ("vast", (1 << 32) - 1)):
            with open(self.base / name, "wb") as out:
                out.truncate(size)
        openssl = lambda *words: subprocess.run(("openssl", "ec", "-in", "p384.pem", *words), cwd=self.base, check=True, capture_output=True)
        openssl("-pubout", "-out", "public.pem")
        openssl("-aes128", "-passout", "pass:word", "-out", "locked.pem")
        before = b"what was there before"
        (self.base / "wrong.igvm").write_bytes(before)
        for old, new, place, said in MISTAKES:
            with self.subTest(new):
                self.assertEqual(MANIFEST.count(old), 1)
                (self.base / "image.yaml").write_text(MANIFEST.replace(old, new), encoding="utf-8", errors="surrogateescape")
                done = build(self.base, "wrong.igvm")
                self.assertEqual(done.returncode, 1, done.stderr)
                # With another architecture nothing fits.
                self.assertEqual(len(done.stderr.splitlines()), 2 if "aarch64" in new else 1, done.stderr)
                self.assertIn(f"{self.base}/image.yaml:" + (f"{place}: error: " if place else ""), done.stderr)
                self.assertIn(said, done.stderr)
                self.assertEqual([path.name for path in self.base.glob("wrong*")], ["wrong.igvm"])
                self.assertEqual((self.base / "wrong.igvm").read_bytes(), before)

    def test_memory_over_the_reset_page(self):
        for memory, place in (("base: 3GiB, size: 1GiB", "2:28"), ("base: 3GiB, size: 2GiB", "2:28")):
            manifest = EVERYTHING.replace("base: 128MiB, size: 16MiB", memory)
            (self.base / "image.yaml").write_text(manifest, encoding="utf-8")
            done = build(self.base)
            said = f"entresol-igvm: {self.base}/image.yaml:{place}: error: the memory goes over the page at 0xfffff000 that TDX starts in\n"
            self.assertEqual((done.returncode, done.stderr), (1, said))
        self.good(MANIFEST.replace("base: 128MiB, size: 16MiB", "base: 3GiB, size: 1GiB"))

    def test_broken_shims(self):
        for what, data in (("cut", elf()[:4097]), ("entry", elf(entry=1 << 30)), ("size", elf(zeros=1 << 40)), ("short", elf()[:70])):
            with self.subTest(what):
                (self.base / "shim.elf").write_bytes(data)
                done = build(self.base)
                self.assertEqual(done.returncode, 1)
                self.assertIn("image.yaml:5:7: error: shim.elf: ", done.stderr)

    def test_trouble(self):
        os.mkfifo(self.base / "pipe")
        for out, said in (("none/out.igvm", "No such file or directory"), ("/dev/full", "No space left on device"), (".", "Is a directory"),
                          ("pipe", "it is not a regular file")):
            done = build(self.base, out)
            self.assertEqual((done.returncode, done.stderr), (2, f"entresol-igvm: {self.base / out}: error: {said}\n"))
        self.assertEqual(build(self.base, "/dev/null").returncode, 0)
        self.assertTrue(pathlib.Path("/dev/null").is_char_device())
        before = sorted(path.name for path in self.base.iterdir())
        for words in ((), (self.base / "image.yaml",), ("-o", "x"), (self.base / "image.yaml", "-o"), ("a", "b", "-o", "c")):
            self.assertEqual(run("build", *words).returncode, 2)
        done = run("build", self.base / "nothing.yaml", "-o", self.base / "x")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nothing.yaml", done.stderr)
        self.assertEqual(before, sorted(path.name for path in self.base.iterdir()))


if __name__ == "__main__":
    unittest.main()
