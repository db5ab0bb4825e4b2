#!/usr/bin/python3
"""How long the generator takes, beside the limits that its users feel: generator [--json], as the other benchmarks.
Cold is without any cache and writes every product; then the same again with nothing changed, and with a line more in the largest spec.
The best of several runs."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = 5
COLD_LIMIT, UNCHANGED_LIMIT, ONE_CHANGED_LIMIT = 5.0, 0.5, 0.7


def seconds(place):
    """One run into `place`, which also holds the generator's cache and Python's."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"XDG_CACHE_HOME": place, "PYTHONPYCACHEPREFIX": place, "PYTHONPATH": str(ROOT)}
    start = time.monotonic()
    subprocess.run([sys.executable, "-m", "generator", "--specs", pathlib.Path(place) / "specs",
                    "--output", pathlib.Path(place) / "generated"],
                   cwd=ROOT, env=env, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def measure():
    cold, unchanged, one_changed = [], [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as place:
            specs = pathlib.Path(place) / "specs"
            shutil.copytree(ROOT / "specs", specs)
            cold.append(seconds(place))
            unchanged.append(seconds(place))
            largest = max(specs.rglob("*.yaml"), key=lambda path: path.stat().st_size)
            largest.write_text("# one line more\n" + largest.read_text(encoding="utf-8"), encoding="utf-8")
            one_changed.append(seconds(place))
    for name, value, limit in (("generator cold", min(cold), COLD_LIMIT),
                               ("generator nothing changed", min(unchanged), UNCHANGED_LIMIT),
                               ("generator one spec changed", min(one_changed), ONE_CHANGED_LIMIT)):
        yield {"name": name, "unit": "s", "value": round(value, 3), "peer": "limit", "peer_value": limit,
               "ratio": round(value / limit, 3)}


def main():
    rows = list(measure())
    if sys.argv[1:] == ["--json"]:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        print(f"{row['name']:<32} {row['value']:10.2f} s  limit {row['peer_value']:10.2f} s  ratio {row['ratio']:.2f}")


if __name__ == "__main__":
    main()
