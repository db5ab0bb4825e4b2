"""What the parts share: where things are, errors, programs that are run."""

import fcntl
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "igvm"
CACHE = pathlib.Path(os.environ.get("ENTRESOL_CACHE", "/var/cache/entresol"))


LINES = 30  # of what a program said that failed


class Trouble(Exception):
    """What ends a build: one line for people. `said` are the last lines of a program that failed."""

    def __init__(self, text, said=()):
        super().__init__(text)
        self.said = list(said)


def note(text):
    print(f"igvm: {text}", file=sys.stderr)


def run(command, **more):
    """Runs a program in the C locale; what it said is the error when it fails."""
    environment = dict(os.environ, LC_ALL="C", LANGUAGE="")
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)
    if result.returncode != 0:
        said = (result.stdout + result.stderr).decode(errors="replace").strip().splitlines()
        raise Trouble("\n".join([f"{pathlib.Path(str(command[0])).name} ended with status {result.returncode}", *said[-LINES:]]), said[-LINES:])
    return result.stdout


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
