#!/usr/bin/python3
"""Runs all benchmarks and says what came out beside the limits: report.py BENCH-FOLDER [--evidence].
With --evidence also writes docs/evidence/benchmarks.{md,json}, with date, commit and machine. Fails only when a
benchmark does: figures depend on what else the machine does, so they are read, not asserted."""
import datetime
import json
import pathlib
import platform
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ("ring", "storvsp", "decode", "igvm", "generator", "tpm")
# Of a name's beginning or whole: the most that the value may be of its peer, and what it may be above that.
LIMITS = (
    (r"ring-push-pop-\d+-batch-16$", 1.5, 10.0, "1.5 × peer + 10 ns"),
    (r"storvsp read 4096 batch 16$", 3.0, 0.0, "3 × peer"),
    (r"decode ", 1.0, 0.0, "1 × peer"),
    (r"igvm 64 MiB, SNP$", 1.3, 0.0, "1.3 × peer"),
    (r"igvm 64 MiB, SNP, TDX and VBS$", 1.7, 0.0, "1.7 × peer"),
    (r"tpm [GP]\S+ one core$", 0.4, 0.0, "peer / 2.5"),
    (r"tpm [GP]\S+ two cores$", 0.1, 0.0, "peer / 10"),
    (r"generator ", 1.0, 0.0, "1 × peer"),
)


def verdict(row):
    for pattern, factor, above, words in LIMITS:
        if re.match(pattern, row["name"]):
            kept = row["value"] <= factor * row["peer_value"] + above
            return words, "kept" if kept else "exceeded"
    return "", ""


def table(rows):
    yield "| what | value | peer | peer's value | ratio | limit | |"
    yield "|---|---:|---|---:|---:|---|---|"
    for row in rows:
        words, kept = verdict(row)
        yield (f"| {row['name']} | {row['value']:.2f} {row['unit']} | {row['peer']} | {row['peer_value']:.2f} {row['unit']} "
               f"| {row['ratio']:.2f} | {words} | {kept} |")


def command(*words):
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def where():
    """What the figures belong to."""
    model = re.search(r"^model name\s*:\s*(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)
    changed = command("git", "status", "--porcelain", "--", "runtime", "generated", "hand-written", "tests/bench")
    return {"date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
            "commit": command("git", "rev-parse", "--short=12", "HEAD") + (" with changes" if changed else ""),
            "processor": model.group(1) if model else platform.machine(),
            "compiler": command("cc", "--version").splitlines()[0]}


def main():
    folder, evidence = pathlib.Path(sys.argv[1]), sys.argv[2:] == ["--evidence"]
    rows = []
    for program in PROGRAMS:
        rows += json.loads(subprocess.run([folder / program, "--json"], check=True, stdout=subprocess.PIPE,
                                          stderr=subprocess.DEVNULL).stdout)
    lines = list(table(rows))
    print("\n".join(lines))
    if evidence:
        of = where()
        place = ROOT / "docs" / "evidence"
        place.mkdir(exist_ok=True)
        head = ["# Benchmarks", "", "Written by `tests/bench/report.py`; the rows as JSON are in `benchmarks.json`. Best of many "
                "short turns, value and peer in alternation on one processor.", ""]
        head += [f"- {name}: {text}" for name, text in of.items()] + [""]
        (place / "benchmarks.md").write_text("\n".join(head + lines) + "\n")
        (place / "benchmarks.json").write_text(json.dumps({**of, "results": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
