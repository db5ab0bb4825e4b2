"""Seeds bugs one at a time, in a copy of the tree, and holds the tests to finding each: tests/mutation/mutations.yaml says what is changed and by which named
test, model, proof or generator error it must be caught.

python3 tests/mutation/run.py [--sample N | NAME...] [--evidence] [--work DIR] [--count FILE]

Everything that is to catch something is run on the tree as it is first: what fails there catches nothing."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
EVIDENCE = ROOT / "docs" / "evidence" / "mutations.md"
PYTHON = "/usr/bin/python3"
SECONDS = 600
LATE = 124  # what took longer than SECONDS has found nothing
TRIES = 5


@dataclasses.dataclass
class Mutation:
    name: str
    kind: str
    file: str
    old: str
    new: str
    by: str  # "test NAME", "model NAME", "python FILE", "generator ID", "proof NAME", "fuzz NAME"


@dataclasses.dataclass
class Outcome:
    mutation: Mutation
    caught: bool
    said: str
    seconds: float


def read(path: pathlib.Path) -> list[Mutation]:
    found = [Mutation(**entry) for entry in yaml.safe_load(path.read_text())]
    names = [m.name for m in found]
    if len(set(names)) != len(names):
        raise SystemExit(f"{path}: two mutations have one name")
    return found


class Tree:
    """A copy of the checkout with a build folder of its own; both are kept between runs, so that little is built anew."""

    def __init__(self, work: pathlib.Path) -> None:
        self.tree, self.build = work / "tree", work / "build"
        self.programs: dict[str, list[str]] = {}

    def sync(self) -> None:
        listed = self.run("git", "ls-files", "-co", "--exclude-standard", "-z", cwd=ROOT).stdout.split("\0")
        wanted = {name for name in listed if name and (ROOT / name).is_file()}
        for path in [p for p in self.tree.rglob("*") if p.is_file()] if self.tree.is_dir() else []:
            name = path.relative_to(self.tree).as_posix()
            if name not in wanted and "__pycache__" not in name and not name.startswith(".git"):
                path.unlink()
        for name in wanted:
            here, there = ROOT / name, self.tree / name
            if not there.is_file() or there.read_bytes() != here.read_bytes():
                there.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(here, there)
        # Scripts find the tree by git.
        if not (self.tree / ".git").exists():
            self.run("git", "init", "-q", str(self.tree), cwd=ROOT)

    @staticmethod
    def run(*words, cwd: pathlib.Path, env=None) -> subprocess.CompletedProcess:
        try:
            return subprocess.run(
                [str(w) for w in words],
                cwd=cwd,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=SECONDS,
                env=env,
            )
        except subprocess.TimeoutExpired as late:
            text = late.stdout.decode(errors="replace") if late.stdout else ""
            return subprocess.CompletedProcess(words, LATE, text, f"no end within {SECONDS} s")

    def generate(self) -> subprocess.CompletedProcess:
        return self.run(PYTHON, "-m", "generator", cwd=self.tree)

    def configure(self) -> None:
        done = self.run("cmake", "-S", self.tree, "-B", self.build, "-G", "Ninja", cwd=self.tree)
        if done.returncode != 0:
            raise SystemExit(done.stdout + done.stderr)
        shown = self.run("ctest", "--test-dir", self.build, "--show-only=json-v1", cwd=self.tree)
        for test in json.loads(shown.stdout)["tests"]:
            words = test.get("command") or [f"{test['name'].replace('/', '_')}"]
            self.programs[test["name"]] = words

    def target(self, test: str) -> str | None:
        """What ninja builds for a test: the program that it runs, or everything for a script."""
        program = pathlib.Path(self.programs[test][0])
        return program.relative_to(self.build).as_posix() if program.is_relative_to(self.build) else None

    def catcher(self, by: str, tries: int = 1) -> tuple[bool, str]:
        """Runs what is to catch something. (whether it complains, its last words). Some tests need luck, or an idle machine: they have several tries."""
        sort, _, name = by.partition(" ")
        if sort == "generator":
            done = self.generate()
            return done.returncode != 0 and f"error[{name}]" in done.stderr, last(done, "error[")
        if sort == "test":
            if name not in self.programs:
                raise SystemExit(f"no test is called '{name}'")
            target = self.target(name)
            built = self.run("ninja", "-C", self.build, "-j2", *([target] if target else []), cwd=self.tree)
            if built.returncode != 0:
                return False, "does not compile: " + last(built, "error:")
            words = ["ctest", "--test-dir", self.build, "-R", f"^{name}$", "--output-on-failure", "--timeout", "60"]
            words += ["--repeat", f"until-fail:{tries}"]
            # The first failure ends a program: what follows it may hang on what it left.
            done = self.run(*words, cwd=self.tree, env={**os.environ, "CMOCKA_TEST_ABORT": "1"})
            begun = [line.split("]")[1].strip() for line in done.stdout.splitlines() if "[ RUN      ]" in line]
            said = last(done, ": error: ", "FAIL: ", "ERROR: ", "error:", "***Failed", "***Timeout", "no end within")
            return complains(done), f"{begun[-1]}: {said}" if begun and complains(done) else said
        words = {
            "model": ["tests/model/run.py", name],
            "python": [name],
            "proof": ["tests/proof/run.py", name],
        }[sort]
        env = {**os.environ, "PYTHONPATH": str(self.tree), "PYTHONDONTWRITEBYTECODE": "1"}
        done = self.run(PYTHON, *words, cwd=self.tree, env=env)
        return complains(done), last(
            done, "never: ", "a deadlock", "FAIL: ", "ERROR: ", "refuted", "FAILED ", "no end within", "rror"
        )


def complains(done: subprocess.CompletedProcess) -> bool:
    return done.returncode not in (0, LATE)


def last(done: subprocess.CompletedProcess, *marks: str) -> str:
    """The line of what was said that tells most."""
    lines = [line.strip() for line in (done.stdout + "\n" + done.stderr).splitlines() if line.strip()]
    for mark in marks:
        found = [line for line in lines if mark in line]
        if found:
            return found[0]
    return lines[-1] if lines else ""


def seed(tree: Tree, mutation: Mutation) -> Outcome:
    started = time.monotonic()
    path = tree.tree / mutation.file
    before = path.read_text()
    if before.count(mutation.old) != 1:
        return Outcome(
            mutation, False, f"the old text stands {before.count(mutation.old)} times in {mutation.file}", 0.0
        )
    path.write_text(before.replace(mutation.old, mutation.new))
    try:
        generated = mutation.file.startswith(("specs/", "generator/"))
        made = tree.generate() if generated else None
        if made is not None and made.returncode != 0:
            named = mutation.by.startswith("generator ") and f"error[{mutation.by.split()[1]}]" in made.stderr
            return Outcome(mutation, named, last(made, "error[", "Error"), time.monotonic() - started)
        caught, said = tree.catcher(mutation.by, TRIES)
        return Outcome(
            mutation,
            caught,
            said if caught or said.startswith(("does not", "no end")) else "SURVIVED",
            time.monotonic() - started,
        )
    finally:
        path.write_text(before)
        if mutation.file.startswith(("specs/", "generator/")):
            tree.generate()


def remember(kept: pathlib.Path, outcomes: list[Outcome], mutations: list[Mutation], tree: Tree) -> list[dict]:
    """The last outcome of every mutation that is still as it was then, with the commit."""
    head = ["git", "rev-parse", "--short=12", "HEAD"]
    commit = subprocess.run(head, cwd=ROOT, capture_output=True, text=True).stdout.strip()
    changed = subprocess.run(["git", "status", "--porcelain", "-uno"], cwd=ROOT, capture_output=True, text=True).stdout
    commit += " with changes" if changed else ""
    rows = {row["name"]: row for row in (json.loads(kept.read_text()) if kept.is_file() else [])}
    for o in outcomes:
        said = o.said.replace(str(tree.tree) + "/", "").replace(str(ROOT) + "/", "")
        stamp = {"caught": o.caught, "said": said, "commit": commit, "date": str(datetime.date.today())}
        rows[o.mutation.name] = dataclasses.asdict(o.mutation) | stamp
    found = [
        rows[m.name] for m in mutations if m.name in rows and dataclasses.asdict(m).items() <= rows[m.name].items()
    ]
    kept.write_text(json.dumps(found, indent=1))
    return found


def page(rows: list[dict], every: list[Mutation]) -> str:
    tried = {row["name"] for row in rows}
    left = [m.name for m in every if m.name not in tried]
    out = [
        "# Seeded bugs, and what caught them\n",
        "Made by `python3 tests/mutation/run.py --evidence`. Each bug of `tests/mutation/mutations.yaml` was put by itself into a copy of the tree as of the commit, generated and built,",
        "and the named test, model or generator error had to find it; without the bug it had found nothing.\n",
        f"{sum(row['caught'] for row in rows)} of {len(rows)} were caught."
        + (f" Not tried yet: {', '.join(left)}." if left else "")
        + "\n",
        "| bug | kind | in | caught by | what it said | commit | date |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        said = re.sub(r"\[ +LINE +\] --- |: error: Failure!|/\S+/tree/", "", row["said"]).replace("|", "\\|").strip()
        by = row["by"] if row["caught"] else "**nothing**"
        out.append(
            f"| {row['name']} | {row['kind']} | `{row['file']}` | {by} | {said[:120]} | {row['commit']} | {row['date']} |"
        )
    return "\n".join(out) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="some mutations (default: all)")
    parser.add_argument("--sample", type=int, metavar="N", help="N of them, others every day")
    parser.add_argument("--missing", action="store_true", help="only what was not caught yet as it is now")
    parser.add_argument("--evidence", action="store_true", help=f"write {EVIDENCE.relative_to(ROOT)}")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / "build-mutation", metavar="DIR")
    parser.add_argument(
        "--count", type=pathlib.Path, metavar="FILE", help="write how many passed, failed and were skipped"
    )
    options = parser.parse_args()
    every = mutations = read(HERE / "mutations.yaml")
    if options.names:
        unknown = set(options.names) - {m.name for m in mutations}
        if unknown:
            raise SystemExit(f"no mutation is called {' '.join(sorted(unknown))}")
        mutations = [m for m in mutations if m.name in options.names]
    if options.sample:
        day = datetime.date.today().toordinal()
        mutations = [
            mutations[(day * options.sample + i) % len(mutations)] for i in range(min(options.sample, len(mutations)))
        ]
    tree = Tree(options.work.resolve())
    if options.missing:
        known = {
            row["name"] for row in remember(options.work.resolve() / "outcomes.json", [], every, tree) if row["caught"]
        }
        mutations = [m for m in mutations if m.name not in known]
    tree.tree.mkdir(parents=True, exist_ok=True)
    tree.sync()
    made = tree.generate()
    if made.returncode != 0:
        raise SystemExit(made.stderr)
    tree.configure()
    sound: dict[str, str] = {}
    for by in dict.fromkeys(m.by for m in mutations if not m.by.startswith("generator ")):
        complains, said = tree.catcher(by)
        if complains:
            sound[by] = said
            print(f"  FAILED  {by} complains without any seeded bug: {said}", flush=True)
    outcomes = []
    kept = options.work.resolve() / "outcomes.json"
    for mutation in mutations:
        outcome = Outcome(mutation, False, "not tried", 0.0) if mutation.by in sound else seed(tree, mutation)
        outcomes.append(outcome)
        remember(kept, [outcome], every, tree)
        word = "ok     " if outcome.caught else "FAILED "
        print(f"  {word} {mutation.name}: {mutation.by}, {outcome.seconds:.0f} s: {outcome.said[:150]}", flush=True)
    caught = sum(o.caught for o in outcomes)
    print(f"  {caught} of {len(outcomes)} seeded bugs caught")
    if options.evidence:
        EVIDENCE.write_text(page(remember(kept, [], every, tree), every))
    if options.count is not None:
        options.count.write_text(f"{caught} {len(outcomes) - caught} 0\n")
    return 0 if caught == len(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
