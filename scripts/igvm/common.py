"""What the parts share: where things are, errors, programs that are run."""

import fcntl
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "igvm"
CACHE = pathlib.Path(os.environ.get("ENTRESOL_CACHE", "/var/cache/entresol"))


LINES = 30  # of what a program said that failed
LOOK_SECONDS = 0.5
LINE_SECONDS = 10  # between lines of a counter where no terminal shows it
END_SECONDS = 10  # for a program that is told to end


class Trouble(Exception):
    """What ends a build: one line for people. `said` are the last lines of a program that failed."""

    def __init__(self, text, said=()):
        super().__init__(text)
        self.said = list(said)


def note(text):
    print(f"igvm: {text}", file=sys.stderr)


class Counter:
    """How far something long is, on standard error: one line that changes on a terminal, else one every few seconds."""

    def __init__(self, title):
        self.title, self.count, self.terminal = title, "", sys.stderr.isatty()
        self.shown = time.monotonic()
        if not self.terminal:
            note(title)

    def __enter__(self):
        return self

    def show(self, count):
        """`count` is text like `3 of 10`."""
        self.count = count
        if self.terminal:
            print(f"\r\033[Kigvm: {self.title}: {count}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() - self.shown >= LINE_SECONDS:
            self.shown = time.monotonic()
            note(f"{self.title}: {count}")

    def __exit__(self, kind, *_):
        if self.terminal:
            print("\r\033[K", end="", file=sys.stderr)
        if kind is None:
            note(": ".join(filter(None, (self.title, self.count, "done"))))


def run(command, look=None, **more):
    """Runs a program in the C locale and gives its standard output; what it said is the error when it fails. While it runs `look` is called with
    the file that its output goes to. It does not outlive us."""
    environment = dict(os.environ, LC_ALL="C", LANGUAGE="")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        with subprocess.Popen(command, env=environment, stdout=out, stderr=errors, **more) as program:
            try:
                while True:
                    try:
                        program.wait(LOOK_SECONDS)
                        break
                    except subprocess.TimeoutExpired:
                        if look is not None:
                            look(out)
            except BaseException:
                _end(program)
                raise
        texts = []
        for file in (out, errors):
            file.seek(0)
            texts.append(file.read())
    if program.returncode != 0:
        said = b"".join(texts).decode(errors="replace").strip().splitlines()
        raise Trouble("\n".join([f"{pathlib.Path(str(command[0])).name} ended with status {program.returncode}", *said[-LINES:]]), said[-LINES:])
    return texts[0]


def _end(program):
    program.terminate()
    try:
        program.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        program.kill()


def words_of(path):
    """The lines of a file as lists of words, with their numbers; without comments and empty lines."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = line.split("#", 1)[0].split()
        if words:
            yield number, words


def named(path):
    """A file as people know it: from the tree's root on when it lies there."""
    try:
        return path.resolve().relative_to(ROOT)
    except ValueError:
        return path


def remove_others(folder, pattern):
    """What is kept beside `folder` under such names goes, unless somebody holds it."""
    for other in folder.parent.glob(pattern):
        if other == folder or not other.is_dir():
            continue
        place = os.open(other, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(place, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(other, ignore_errors=True)
        except BlockingIOError:
            pass
        finally:
            os.close(place)
