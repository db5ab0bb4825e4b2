"""An initramfs as bytes that depend on its content alone: entries sorted by name, numbered in that order, of time 0, owned by root."""

import pathlib

MAGIC = b"070701"
FOLDER, FILE, LINK, DEVICE = 0o040000, 0o100000, 0o120000, 0o020000
TRAILER = "TRAILER!!!"
BLOCK = 512  # the archive's size is a multiple of it, as cpio's own archives are


class Initramfs:
    def __init__(self):
        self.entries = {}

    def folder(self, path, mode=0o755):
        self._put(path, FOLDER | mode, b"")

    def file(self, path, content, mode=0o644):
        self._put(path, FILE | mode, content)

    def link(self, path, target):
        self._put(path, LINK | 0o777, target.encode())

    def device(self, path, mode, major, minor):
        self._put(path, DEVICE | mode, b"", (major, minor))

    def _put(self, path, mode, content, device=(0, 0)):
        path = pathlib.PurePosixPath(path)
        for parent in list(path.parents)[:-1]:
            self.entries.setdefault(str(parent), (FOLDER | 0o755, b"", (0, 0)))
        self.entries[str(path)] = (mode, content, device)

    def cpio(self):
        out = bytearray()
        names = sorted(self.entries, key=lambda name: name.encode())
        for number, name in enumerate(names, 1):
            mode, content, device = self.entries[name]
            _write(out, number, name, mode, content, device)
        _write(out, 0, TRAILER, 0, b"", (0, 0))
        out += bytes(-len(out) % BLOCK)
        return bytes(out)


def _write(out, number, name, mode, content, device):
    """The "newc" header: 13 numbers of eight hexadecimal digits, then the name with its NUL, then the content, each padded to 4."""
    encoded = name.encode() + b"\0"
    links = 2 if mode & 0o170000 == FOLDER else 1
    numbers = (number, mode, 0, 0, links, 0, len(content), 0, 0, *device, len(encoded), 0)
    out += MAGIC + b"".join(b"%08x" % number for number in numbers) + encoded
    out += bytes(-len(out) % 4)
    out += content
    out += bytes(-len(out) % 4)
