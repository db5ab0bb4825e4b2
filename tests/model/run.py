"""Lets spin search the models under generated/model/: every state of every machine is reached, nobody waits for ever, no claim is broken.

python3 tests/model/run.py [--models DIR] [NAME...]: prints what was searched, with its bounds, and how each failure comes about."""

from __future__ import annotations

import argparse
import dataclasses
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEPTH_MAX = 2_000_000  # steps of one path; spin says when they were too few
SECONDS = 60


@dataclasses.dataclass
class Result:
    name: str
    bounds: str = ""
    states: int = 0  # of the whole model, each with the claims' flags
    transitions: int = 0
    depth: int = 0
    seconds: float = 0.0
    failures: list[str] = dataclasses.field(default_factory=list)
    never_taken: list[str] = dataclasses.field(
        default_factory=list
    )  # transitions; not an error: `comes` may rule them out
    reached: set[str] = dataclasses.field(default_factory=set)
    claims: list[str] = dataclasses.field(default_factory=list)


def command(*words, folder: pathlib.Path) -> subprocess.CompletedProcess:
    return subprocess.run([str(w) for w in words], cwd=folder, capture_output=True, text=True, timeout=SECONDS * 2)


def number(pattern: str, text: str) -> int:
    match = re.search(pattern, text)
    return int(match.group(1)) if match else 0


def search(model: pathlib.Path, trace: bool = True) -> Result:
    """Everything spin finds in one model."""
    text = model.read_text()
    result = Result(model.name.removesuffix(".pml"))
    result.bounds = " ".join(re.search(r"\* Bounds: (.*)\.\n", text).group(1).split())
    result.claims = re.findall(r"\* Never: (.*)\.\n", text)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="entresol-model-") as name:
        folder = pathlib.Path(name)
        (folder / "m.pml").write_text(text)
        # -o3: statements are not merged, so that the list of what was not reached is by line.
        made = command("spin", "-a", "-o3", "m.pml", folder=folder)
        if made.returncode == 0 and "error" not in (made.stdout + made.stderr).lower():
            flags = ["-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-DVECTORSZ=4096", "-DMEMLIM=1024"]
            made = command("gcc", *flags, "-o", "pan", "pan.c", folder=folder)
        if not (folder / "pan").is_file():
            result.failures.append(f"spin cannot read it:\n{made.stdout}{made.stderr}")
            return result
        ran = command("./pan", f"-m{DEPTH_MAX}", folder=folder)
        result.seconds = time.monotonic() - started
        _read(result, text, ran.stdout + ran.stderr)
        if trace and (folder / "m.pml.trail").is_file():
            steps = command("spin", "-t", "-T", "m.pml", folder=folder).stdout.splitlines()
            steps = [line.strip() for line in steps if re.match(r"\s*[a-z0-9-]+ \d+[: ]|\s*never: ", line)]
            result.failures[-1] += "\n    " + "\n    ".join(steps)
    return result


def _read(result: Result, text: str, said: str) -> None:
    result.states = number(r"(\d+) states, stored", said)
    result.transitions = number(r"(\d+) transitions", said)
    result.depth = number(r"depth reached (\d+)", said)
    if (
        "max search depth too small" in said
        or "out of memory" in said
        or "Search not completed" in said
        and "errors: 0" in said
    ):
        result.failures.append("the search did not come to its end")
    lines = text.splitlines()
    states = {n: line.split("/* state ")[1].split(" */")[0] for n, line in enumerate(lines, 1) if "/* state " in line}
    moves = {
        n: line.split("/* transition ")[1].split(" */")[0]
        for n, line in enumerate(lines, 1)
        if "/* transition " in line
    }
    if "errors: 0" in said:
        missed = {int(n) for n in re.findall(r"m\.pml:(\d+), state \d+", said.split("unreached in proctype", 1)[-1])}
        result.never_taken = [moves[n] for n in sorted(missed & moves.keys())]
        result.reached = {what for n, what in states.items() if n not in missed} | set(
            re.findall(r"/\* starts in (.*?) \*/", text)
        )
        for what in sorted(set(states.values()) - result.reached):
            machine, state = what.split(" ")
            result.failures.append(f"'{state}' of '{machine}' is never reached")
    elif re.search(r"pan:\d+: invalid end state", said):
        result.failures.append("a deadlock: nothing more can happen, and somebody waits")
    elif re.search(r"pan:\d+: assertion violated", said):
        claim = re.search(r"pan:\d+: assertion violated (0|false)", said)
        result.failures.append("a claim does not hold" if claim else "too much to do at once: the model is wrong")
    else:
        result.failures.append("spin stopped:\n" + said[-2000:])


def table(results: list[Result]) -> str:
    width = max([len(r.name) for r in results] + [5])
    out = [f"  {'model':{width}}  {'states':>8}  {'transitions':>11}  {'depth':>7}  {'seconds':>7}  claims  bounds"]
    for r in results:
        out.append(
            f"  {r.name:{width}}  {r.states:>8}  {r.transitions:>11}  {r.depth:>7}  {r.seconds:>7.1f}  {len(r.claims):>6}  {r.bounds}"
        )
    return "\n".join(out)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="models, such as storvsp.controller (default: all)")
    parser.add_argument("--models", type=pathlib.Path, default=ROOT / "generated" / "model", metavar="DIR")
    parser.add_argument(
        "--count", type=pathlib.Path, metavar="FILE", help="write how many passed, failed and were skipped"
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="also list transitions that are never taken")
    options = parser.parse_args()
    models = [
        p
        for p in sorted(options.models.glob("*.pml"))
        if not options.names or p.name.removesuffix(".pml") in options.names
    ]
    if not models:
        print(f"{options.models}: no models there")
        return 1
    results = [search(model) for model in models]
    print(table(results))
    failed = [r for r in results if r.failures]
    for result in results:
        for failure in result.failures:
            print(f"  FAILED  {result.name}: {failure}")
        if result.never_taken:
            print(
                f"  {result.name}: {len(result.never_taken)} transitions are never taken{':' if options.verbose else ''}"
            )
        for what in result.never_taken if options.verbose else []:
            print(f"    {what}")
    print(
        f"  {len(results) - len(failed)} of {len(results)} models hold within their bounds, {sum(r.seconds for r in results):.0f} s"
    )
    if options.count is not None:
        options.count.write_text(f"{len(results) - len(failed)} {len(failed)} 0\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
