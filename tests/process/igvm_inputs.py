"""What an image is made of, in a folder of its own: kernels and shims that are only as good as the builder looks at them."""
import pathlib
import struct
import subprocess
import zlib

from machine import BUILD

PROGRAM = BUILD / "entresol-igvm"
X64, AARCH64 = 62, 183


def run(*words, **more):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=300, **more)


def bzimage(size=40000, init_size=0x100000, entry_64=True):
    """A kernel with a setup header that is accepted, and a pattern behind it."""
    out = bytearray((i * 7 + i // 251) & 0xFF for i in range(size))
    out[0x1F1:0x270] = bytes(0x270 - 0x1F1)
    out[0x1F1] = 1  # one setup sector behind the boot sector
    struct.pack_into("<H", out, 0x1FE, 0xAA55)
    struct.pack_into("<BB", out, 0x200, 0xEB, 0x6A)
    struct.pack_into("<I", out, 0x202, 0x53726448)
    struct.pack_into("<H", out, 0x206, 0x020F)
    struct.pack_into("<I", out, 0x1F4, (size - 1024) // 16)
    out[0x211] = 1  # loaded high
    struct.pack_into("<I", out, 0x22C, 0x7FFFFFFF)
    struct.pack_into("<I", out, 0x230, 0x200000)
    out[0x234], out[0x235] = 1, 21
    struct.pack_into("<H", out, 0x236, int(entry_64))
    struct.pack_into("<I", out, 0x238, 2047)
    struct.pack_into("<Q", out, 0x258, 0x1000000)
    struct.pack_into("<I", out, 0x260, init_size)
    return bytes(out)


def arm_image(size=30000):
    return struct.pack("<IIQQQQQQII", 0, 0, 0, size, 8, 0, 0, 0, 0x644D5241, 0) + bytes(i & 0xFF for i in range(size - 64))


def elf(machine=X64, entry=16, code=b"\xf4" * 5000, zeros=3000):
    header = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\2\1\1", 3, machine, 1, entry, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    segment = struct.pack("<IIQQQQQQ", 1, 7, 4096, 0, 0, len(code), len(code) + zeros, 4096)
    return (header + segment).ljust(4096, b"\0") + code


MANIFEST = """\
architecture: x64
memory: {base: 128MiB, size: 16MiB}
kernel: kernel
initrd: initrd
shim: shim.elf
command-line: "console=ttyS0 quiet"
processors: 4
platforms:
  - none: {}
"""


def fill(folder, manifest=MANIFEST):
    """Everything that a manifest may name."""
    base = pathlib.Path(folder)
    (base / "kernel").write_bytes(bzimage())
    (base / "arm").write_bytes(arm_image())
    (base / "initrd").write_bytes(bytes(i * 11 & 0xFF for i in range(10001)))
    (base / "shim.elf").write_bytes(elf())
    (base / "arm.elf").write_bytes(elf(AARCH64))
    (base / "reset").write_bytes(b"\x90" * 4096)
    (base / "image.yaml").write_text(manifest, encoding="utf-8")
    return base


def checksum(data):
    """Of the headers, into its place."""
    start, size = struct.unpack_from("<II", data, 8)
    struct.pack_into("<I", data, 20, 0)
    struct.pack_into("<I", data, 20, zlib.crc32(data[: start + size]))
    return bytes(data)


def key(base, curve="secp384r1", name="key.pem"):
    subprocess.run(["openssl", "ecparam", "-name", curve, "-genkey", "-noout", "-out", base / name], check=True, capture_output=True)


def build(base, out="out.igvm", *words):
    return run("build", base / "image.yaml", "-o", base / out, *words)
