#!/usr/bin/python3
"""Fuzzes every target that the specs have, and says what of generated/ the kept inputs reach: run.py BUILD [--seconds N] [--target NAME] [--corpus DIR].

BUILD is a build folder with clang and sanitizers. Targets begin with the vectors of generated/vectors/, the streams of tests/vectors/state/ and with what
tests/fuzz/corpus/ keeps. One that fails is
shown with its input and how to run it again. Exit status 1: a target failed, or fewer lines are reached than should be.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEAST = 95.0  # per cent of the lines of generated/ that the kept inputs reach
LONGEST = 4096  # bytes of an input
SHOWN = 15  # files that are not reached whole
TABLES = ("state", "inspect")  # targets whose code is the same for all specs, with other tables: half the time is as much
ENVIRONMENT = os.environ | {"LLVM_PROFILE_FILE": "/dev/null", "ASAN_OPTIONS": "detect_leaks=1:allocator_may_return_null=0"}


def inputs() -> list[pathlib.Path]:
    """Files of kept inputs: a line each, or a stream."""
    kept = ("generated/vectors/*.txt", "tests/fuzz/corpus/*.txt", "tests/vectors/state/*.state")
    return [path for pattern in kept for path in sorted(ROOT.glob(pattern))]


def fuzz(program: pathlib.Path, target: str, corpus: pathlib.Path, seconds: int) -> tuple[str, str, str]:
    """(target, what to print, why it failed)"""
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as found:
        words = [program, f"--target={target}", f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=10", "-rss_limit_mb=2048"]
        words += ["-print_final_stats=1", f"-artifact_prefix={found}/", corpus]
        done = subprocess.run([str(w) for w in words], capture_output=True, env=ENVIRONMENT, timeout=seconds + 120)
        said = done.stderr.decode(errors="replace")
        number = lambda pattern: (re.findall(pattern, said) or ["?"])[-1]
        execs, edges, features = number(r"number_of_executed_units: (\d+)"), number(r"cov: (\d+)"), number(r"ft: (\d+)")
        line = f"{target:<28} {execs:>9} inputs  {edges:>5} edges  {features:>6} features"
        if done.returncode == 0:
            return target, line, ""
        reason = [l for l in said.splitlines() if re.search(r"^fuzz: |ERROR: |runtime error|SUMMARY", l)] or said.splitlines()[-5:]
        files = sorted(pathlib.Path(found).iterdir())
        data = files[0].read_bytes() if files else b""
        kept = f"{target} - - any {data.hex() or '-'}"
        again = f"echo '{kept}' >/tmp/input && {program.parent}/replay /tmp/input"
        shown = "\n".join(["    " + l for l in reason[:6]])
        return (
            target,
            line,
            f"{shown}\n    input: {data.hex() or '(none)'}\n    again: {again}\n    to keep it: that line in a file of tests/fuzz/corpus/",
        )


def time_of(target: str, seconds: int) -> int:
    return max(1, seconds // 2) if target.rpartition("/")[2] in TABLES else seconds


def tool(name: str) -> str:
    found = shutil.which(name) or shutil.which(f"{name}-14")
    if found is None:
        sys.exit(f"run.py: {name} is not there")
    return found


def coverage(program: pathlib.Path) -> tuple[float, list[str]]:
    """Per cent of the lines of generated/ that the kept inputs reach, and the files that they do not reach whole."""
    with tempfile.TemporaryDirectory() as place:
        raw, merged = f"{place}/raw", f"{place}/merged"
        done = subprocess.run([str(program), *map(str, inputs())], capture_output=True, text=True, env=ENVIRONMENT | {"LLVM_PROFILE_FILE": raw})
        if done.returncode != 0:
            print(done.stdout + done.stderr)
            return 0.0, []
        subprocess.run([tool("llvm-profdata"), "merge", raw, "-o", merged], check=True)
        # Bindings and the harness are no part of what is shipped.
        files = [str(p) for p in (ROOT / "generated").rglob("*.[ch]") if p.parent.name != "fuzz"]
        report = subprocess.run(
            [tool("llvm-cov"), "report", str(program), f"-instr-profile={merged}", "-show-functions=false", *files], capture_output=True, text=True
        ).stdout
    rows = []  # name, lines, missed
    for line in report.splitlines():
        words = line.split()
        # Name, then regions, functions, lines and branches, each as count, missed, per cent.
        if len(words) >= 10 and words[0].endswith((".c", ".h")) and words[7].isdigit():
            rows.append((words[0], int(words[7]), int(words[8])))
    lines, missed = sum(row[1] for row in rows), sum(row[2] for row in rows)
    worst = sorted((row for row in rows if row[2]), key=lambda row: -row[2])
    said = []
    for folder in ("state", "inspect"):
        of, not_ = (sum(row[i] for row in rows if row[0].startswith(f"{folder}/")) for i in (1, 2))
        said.append(f"  {of - not_} of {of} lines of generated/{folder}/")
    said.append(f"  {lines - missed} of {lines} lines of generated/ are reached, {100 * (lines - missed) / max(1, lines):.2f} %; not reached:")
    said += [f"    {name:<36} {count:>4} of {of}" for name, of, count in worst[:SHOWN]]
    if len(worst) > SHOWN:
        said.append(f"    and {sum(row[2] for row in worst[SHOWN:])} lines of {len(worst) - SHOWN} other files")
    return 100 * (lines - missed) / max(1, lines), said


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=2, help="for each target; half of it for those of state and inspect")
    parser.add_argument("--target", action="append", help="one target; may be repeated")
    parser.add_argument("--corpus", type=pathlib.Path, help="where inputs grow; default: a folder that is removed again")
    options = parser.parse_args()
    programs = options.build.resolve() / "fuzz"
    targets = (
        options.target or subprocess.run([str(programs / "targets")], capture_output=True, text=True, env=ENVIRONMENT, check=True).stdout.split()
    )
    with tempfile.TemporaryDirectory() as scratch:
        corpus = (options.corpus or pathlib.Path(scratch)).resolve()
        subprocess.run([str(programs / "coverage"), "--unpack", str(corpus), *map(str, inputs())], capture_output=True, env=ENVIRONMENT, check=True)
        failed = []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for target, line, reason in pool.map(lambda t: fuzz(programs / "targets", t, corpus / t, time_of(t, options.seconds)), targets):
                print(f"  {'FAILED ' if reason else ''}{line}", flush=True)
                if reason:
                    failed.append(target)
                    print(reason)
    print(f"  {len(targets)} targets, {options.seconds} s each ({', '.join(TABLES)}: {time_of(TABLES[0], options.seconds)} s), {len(failed)} failed")
    if options.target:
        return 1 if failed else 0
    reached, said = coverage(programs / "coverage")
    print("\n".join(said))
    if reached < LEAST:
        print(f"  FAILED  fewer than {LEAST:.0f} % of the lines are reached")
    return 1 if failed or reached < LEAST else 0


if __name__ == "__main__":
    sys.exit(main())
