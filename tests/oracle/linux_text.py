"""Definitions out of Linux's own texts, by name: macros, enums, structs, and whatever those need.

Nothing of them is kept: they go into a program that lives as long as the comparison.
"""

import os
import pathlib
import re
import subprocess
import tarfile
import tempfile

WORD = re.compile(r"\b[A-Za-z_]\w*\b")
# What the texts take from headers that are not among them.
FLOOR = """
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef uint64_t u64;
typedef uint8_t __u8; typedef uint16_t __u16; typedef uint32_t __u32; typedef uint64_t __u64;
typedef uint8_t UINT8; typedef uint16_t UINT16; typedef uint32_t UINT32; typedef uint64_t UINT64;
typedef uint16_t __le16, __be16; typedef uint32_t __le32, __be32; typedef uint64_t __le64, __be64;
typedef int8_t __s8, s8; typedef int16_t s16; typedef int32_t s32; typedef int64_t __s64, s64;
typedef struct { u8 b[16]; } guid_t;
#define __packed __attribute__((packed))
#define PAGE_SIZE 4096
#define BIT(n) (1ull << (n))
#define BIT_ULL(n) (1ull << (n))
#define GENMASK(h, l) ((~0ull >> (63 - (h))) & (~0ull << (l)))
#define GENMASK_ULL(h, l) GENMASK(h, l)
#define NSEC_PER_SEC 1000000000ull
#define _AC(X, Y) X
#define cpu_to_le32(x) (x)
#define _BITUL(x) (1ul << (x))
#define BITS(type, field) ({ type x_; memset(&x_, 0, sizeof x_); x_.field = -1; unsigned long long r_ = 0; \\
  memcpy(&r_, &x_, sizeof x_ < 8 ? sizeof x_ : 8); r_; })
#define AT(type, member) offsetof(type, member)
#define LENGTH(type, member) sizeof(((type *)0)->member)
"""


class Missing(Exception):
    """There is no Linux source on this machine."""


def find_tree(wanted: list[str]) -> pathlib.Path:
    """A folder with the wanted files: ES_LINUX_SOURCE, or unpacked from Debian's linux-source package."""
    given = os.environ.get("ES_LINUX_SOURCE")
    if given:
        return pathlib.Path(given)
    archives = sorted(pathlib.Path("/usr/src").glob("linux-source-*.tar.xz"))
    if not archives:
        raise Missing("no Linux source: install the package linux-source, or let ES_LINUX_SOURCE name a tree")
    archive = archives[0]
    tag = f"{archive.name.removesuffix('.tar.xz')}-{archive.stat().st_mtime_ns:x}"
    tree = pathlib.Path(tempfile.gettempdir()) / f"entresol-oracle-{os.getuid()}" / tag
    missing = [name for name in wanted if not (tree / name).exists()]
    if missing:
        tree.mkdir(parents=True, exist_ok=True, mode=0o700)
        if tree.parent.stat().st_uid != os.getuid():
            raise Missing(f"{tree.parent} belongs to somebody else")
        with tarfile.open(archive) as tar:
            left = set(missing)
            for member in tar:
                name = member.name.split("/", 1)[-1]
                if name in left and member.isfile():
                    target = tree / name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(tar.extractfile(member).read())
                    left.discard(name)
                    if not left:
                        break
    return tree


def without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)


def matching(text: str, start: int) -> int:
    """Just behind the brace that closes the one at `start`."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at + 1
    raise ValueError("unbalanced braces")


class Texts:
    """All definitions of some files; an earlier file wins."""

    def __init__(self, tree: pathlib.Path, files: list[tuple[str, bool]]):
        self.raw: dict[str, str] = {}
        self.macros: dict[str, str] = {}
        self.blocks: dict[str, str] = {}  # "struct x", "enum x", "union x"
        self.constants: dict[str, str] = {}  # enumerator → key of its block
        self.typedefs: dict[str, str] = {}
        for name, packed in files:
            path = tree / name
            if not path.exists():
                raise Missing(f"{path} is not there")
            raw = path.read_text(errors="replace")
            self.raw[name] = raw
            self._read(without_comments(raw).replace("\\\n", " "), packed, name)

    def _read(self, text: str, packed: bool, name: str) -> None:
        for match in re.finditer(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(\([^)\n]*\))?(.*)$", text, re.M):
            self.macros.setdefault(match[1], f"#define {match[1]}{match[2] or ''} {match[3].strip()}")
        # What is conditional on other architectures or byte orders is left to the first that is found.
        text = re.sub(r"^[ \t]*#.*$", "", text, flags=re.M)
        number = behind = 0
        for match in re.finditer(r"\b(typedef\s+)?(struct|union|enum)\s+(\w+)?\s*\{", text):
            if match.start() < behind:
                continue  # inside another
            end = behind = matching(text, match.end() - 1)
            tail = text[end : text.index(";", end)]
            number += 1
            key = f"{match[2]} {match[3] or f'unnamed_{number}_{abs(hash(name))}'}"
            block = text[match.start() : end] + tail + ";"
            if match[2] == "enum":
                block = text[match.start() : end] + ";" if not match[1] else block
                for constant in re.findall(r"(?:^|,)\s*(\w+)", text[match.end() : end - 1]):
                    self.constants.setdefault(constant, key)
            elif not match[1]:
                attributes = " ".join(re.findall(r"__packed|__attribute__?\s*\(\(.*?\)\)", tail))
                block = text[match.start() : end] + f" {attributes};"
            if packed:
                block = f"#pragma pack(push, 1)\n{block}\n#pragma pack(pop)"
            self.blocks.setdefault(key, block)
            if match[1]:
                for new in WORD.findall(tail):
                    self.typedefs.setdefault(new, key)

    def closure(self, expressions: list[str]) -> str:
        """C with every definition that the expressions need, each before its first use."""
        out: list[str] = []
        done: set[str] = set()

        def need_words(text: str, own: str) -> None:
            for word in WORD.findall(text):
                if word != own:
                    need(word)
            for kind, word in re.findall(r"\b(struct|union|enum)\s+(\w+)", text):
                key = f"{kind} {word}"
                if key != own:
                    need_block(key)

        def need_block(key: str) -> None:
            if key in done or key not in self.blocks:
                return
            done.add(key)
            need_words(self.blocks[key], key)
            out.append(self.blocks[key])

        def need(word: str) -> None:
            if word in done or re.search(rf"\b(define|typedef [^;]*)\s{word}\b", FLOOR):
                return
            if word in self.macros:
                done.add(word)
                need_words(self.macros[word].split(None, 2)[-1], word)
                out.append(f"#undef {word}\n{self.macros[word]}")
            elif word in self.constants:
                need_block(self.constants[word])
            elif word in self.typedefs:
                need_block(self.typedefs[word])

        for expression in expressions:
            need_words(expression, "")
        return "\n".join(out)


def run_c(source: str, includes: list[pathlib.Path]) -> tuple[str, str]:
    """Compiles and runs; its output, or what the compiler says."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "claims.c"
        path.write_text(source)
        program = pathlib.Path(folder) / "claims"
        command = ["gcc", "-std=gnu17", "-w", "-O0", *[f"-I{place}" for place in includes], str(path), "-o", str(program)]
        made = subprocess.run(command, capture_output=True, text=True)
        if made.returncode != 0:
            return "", made.stderr
        return subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout, ""
