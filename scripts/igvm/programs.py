"""What an image has of this tree, and the program that makes images, compiled by the locked compiler. The same sources are compiled once."""

import fcntl
import hashlib
import os
import pathlib
import re
import shutil
import tempfile
import time

from .common import CACHE, ROOT, Counter

TARGETS = ("entresol", "entresol-init", "entresol-tpm", "entresol-igvm", "bare_shim")
NAMES = ("entresol", "entresol-init", "entresol-tpm", "entresol-igvm", "shim.elf")
FOLDERS = ("cmake", "runtime", "generated", "hand-written")
SUFFIXES = (".c", ".h", ".S", ".ld", ".txt", ".cmake", ".in", ".yaml")
KEPT_SECONDS = 24 * 3600
TAIL = 4096
OPTIONS = ("-DCMAKE_BUILD_TYPE=Release", "-DES_TESTS=OFF", "-DCMAKE_C_COMPILER=gcc-12")


def sources():
    """The files that programs are made of, sorted."""
    files = [ROOT / "CMakeLists.txt"]
    for folder in FOLDERS:
        files += [path for path in (ROOT / folder).rglob("*") if path.suffix in SUFFIXES and path.is_file()]
    return sorted(files, key=lambda path: path.relative_to(ROOT).as_posix().encode())


def digest(files, *more):
    total = hashlib.sha256()
    for file in files:
        total.update(f"{file.relative_to(ROOT).as_posix()}\n{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    for text in more:
        total.update(f"{text}\n".encode())
    return total.hexdigest()


def _count(file, counter):
    """What ninja last said in `file` of how far it is."""
    size = os.fstat(file.fileno()).st_size
    last = os.pread(file.fileno(), TAIL, max(size - TAIL, 0)).decode(errors="replace")
    found = re.findall(r"^\[(\d+)/(\d+)\]", last, re.M)
    if found:
        counter.show(" of ".join(found[-1]))


def _compile(root, files, result, jobs):
    with tempfile.TemporaryDirectory(prefix="igvm-programs.", dir=CACHE) as work:
        source, build = pathlib.Path(work) / "src", pathlib.Path(work) / "build"
        build.mkdir()
        for file in files:
            target = source / file.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        root.run(["cmake", "-S", "/src", "-B", "/build", "-G", "Ninja", *OPTIONS], source, build)
        with Counter("Entresol for the image is compiled") as counter:
            root.run(["ninja", f"-j{jobs}", *TARGETS], source, build, lambda file: _count(file, counter))
        result.mkdir(parents=True)
        for name in NAMES:
            root.run(["strip", "-o", f"/build/{name}.stripped", f"/build/{name}"], source, build)
            shutil.copyfile(build / f"{name}.stripped", result / name)


def make(root, jobs, cached=True):
    """A folder with the stripped programs."""
    files = sources()
    key = digest(files, root.root.name, root.epoch, *OPTIONS, *NAMES)[:16]
    result = CACHE / f"igvm-programs-{key}"
    with open(CACHE / "igvm-programs.lock", "w", encoding="utf-8") as mutex:
        fcntl.flock(mutex, fcntl.LOCK_EX)
        if not cached:
            shutil.rmtree(result, ignore_errors=True)
        if not result.exists():
            unfinished = CACHE / f"igvm-programs-{key}.new"
            shutil.rmtree(unfinished, ignore_errors=True)
            _compile(root, files, unfinished, jobs)
            unfinished.rename(result)
        # Programs of older sources go, a day later: another tree's build may be about to read what was made a minute ago.
        for old in CACHE.glob("igvm-programs-*"):
            if old.is_dir() and old != result and old.stat().st_mtime < time.time() - KEPT_SECONDS:
                shutil.rmtree(old, ignore_errors=True)
    return result
