"""Kernel modules and what they need, as the modules themselves say it."""

import re
import struct

from .common import Trouble


def _section(data, wanted):
    """A section of a 64-bit little-endian ELF file by its name; empty when there is none."""
    if data[:6] != b"\x7fELF\x02\x01":
        return b""
    table, = struct.unpack_from("<Q", data, 40)
    size, count, names = struct.unpack_from("<HHH", data, 58)
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, table + index * size) for index in range(count)]
    strings = headers[names]
    for name, _, _, _, offset, length, *_ in headers:
        start = strings[4] + name
        if data[start:data.index(b"\0", start)] == wanted:
            return data[offset:offset + length]
    return b""


def _say(data, key):
    for line in _section(data, b".modinfo").split(b"\0"):
        name, _, value = line.decode(errors="replace").partition("=")
        if name == key:
            yield value


def plain(name):
    return name.replace("-", "_")


class Modules:
    """The modules of one kernel package unpacked in `tree`."""

    def __init__(self, tree):
        self.files = {plain(path.name.removesuffix(".ko")): path for path in sorted(tree.rglob("*.ko"))}
        self.built_in = set()
        for path in tree.rglob("modules.builtin"):
            self.built_in |= {plain(line.rsplit("/", 1)[-1].removesuffix(".ko")) for line in path.read_text(encoding="utf-8").split()}

    def needs(self, name):
        """What is to be loaded before: needed symbols, and what the module asks to have before it when there is such a thing."""
        data = self.files[name].read_bytes()
        needed = [plain(word) for text in _say(data, "depends") for word in text.split(",") if word]
        for text in _say(data, "softdep"):
            before = re.search(r"pre: (.*?)(?: post:|$)", text)
            needed += [plain(word) for word in before[1].split() if plain(word) in self.files] if before else []
        return [name for name in dict.fromkeys(needed) if name not in self.built_in]

    def ordered(self, names, found=None):
        """`names` and what they need, each after its needs: a dict of a module to its needs."""
        found = {} if found is None else found
        for name in map(plain, names):
            if name in found or name in self.built_in:
                continue
            if name not in self.files:
                raise Trouble(f"the kernel has no module {name}")
            needs = self.needs(name)
            self.ordered(needs, found)
            found[name] = needs
        return found


def listing(modules, required, optional):
    """The text that init follows (hand-written/init/modules.h), and the modules in it."""
    needed = modules.ordered(required)
    every = modules.ordered(optional, dict(needed))
    lines = [" ".join(["required" if name in needed else "optional", name, *needs]) for name, needs in every.items()]
    return "".join(f"{line}\n" for line in lines), list(every)
