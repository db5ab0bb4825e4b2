"""What the parts share: where things are, errors, programs that are run."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "igvm"
CACHE = pathlib.Path(os.environ.get("ENTRESOL_CACHE", "/var/cache/entresol"))


LINES = 30  # of what a program said that failed


class Trouble(Exception):
    """What ends a build: one line for people."""


def note(text):
    print(f"igvm: {text}", file=sys.stderr)


def run(command, **more):
    """Runs a program in the C locale; what it said is the error when it fails."""
    environment = dict(os.environ, LC_ALL="C", LANGUAGE="")
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)
    if result.returncode != 0:
        said = (result.stdout + result.stderr).decode(errors="replace").strip().splitlines()
        raise Trouble("\n".join([f"{pathlib.Path(str(command[0])).name} ended with status {result.returncode}", *said[-LINES:]]))
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
