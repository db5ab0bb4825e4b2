"""Proves what generated/proof/ claims: run.py [--all] [--record] [--table] [WORD...]

Each harness is a function; what it needs of the preprocessed sources is cut out, and the hash of that text is looked up in the ledger: what is proved
already is not proved again without --all. --record writes the ledger, --table prints it. WORDs select harnesses by SPEC or SPEC/NAME.
Exit status: 0 all proved, 1 something is not, 2 wrong usage, 3 there is no CBMC.
"""

import argparse
import concurrent.futures
import fcntl
import json
import os
import pathlib
import subprocess
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import cbmc  # noqa: E402
import ledger  # noqa: E402
import slices  # noqa: E402

ROOT = HERE.parents[1]


def find_tools() -> cbmc.Tools | None:
    """CBMC, kept from being removed as long as this runs; None where it cannot be had."""
    done = subprocess.run([ROOT / "scripts" / "cbmc-root.sh"], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        return None
    tree = pathlib.Path(done.stdout.strip())
    fcntl.flock(os.open(tree, os.O_RDONLY), fcntl.LOCK_SH)
    return cbmc.Tools(tree)


def tasks_of(tools: cbmc.Tools, description: pathlib.Path, root: pathlib.Path, wanted) -> list[tuple]:
    """(spec, harness, texts, writable) for each harness of a generated/proof/NAME_proof.json."""
    model = json.loads(description.read_text())
    chosen = [h for h in model["harnesses"] if wanted(model["spec"], h["name"])]
    if not chosen:
        return []
    main = description.with_suffix(".c")
    files = [main, *(root / name for name in model["sources"]), *sorted((HERE / "models").glob("*.c"))]
    texts = {str(file): tools.preprocessed(file, [root, ROOT]) for file in files}
    plain = slices.Program(texts)
    tasks = []
    for harness in chosen:
        asked = [harness.get(key) for key in ("ends", "stand_ins", "opened")]
        program = slices.Program(texts, *asked) if any(asked) else plain
        tasks.append((model["spec"], harness, *program.slice(str(main), f"prove_{harness['name']}")))
    return tasks


def prove(tools: cbmc.Tools, task: tuple, limit: int) -> tuple[ledger.Entry, list[str]]:
    spec, harness, texts, writable = task
    if harness["pure"] and writable:
        result = cbmc.Result("refuted", 0.0, 0, 0, [f"may write {text.splitlines()[0]}" for text in writable])
    else:
        result = tools.prove(texts, harness, limit)
    return ledger.entry(cbmc.key(texts, harness), spec, harness, tools.version, result), result.said


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--all", action="store_true", help="prove what the ledger has, too")
    parser.add_argument("--record", action="store_true", help="write the ledger")
    parser.add_argument("--table", action="store_true", help="print the ledger as a table")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=int, default=cbmc.LIMIT_SECONDS, metavar="SECONDS")
    parser.add_argument("--count", type=pathlib.Path, help="write how many passed, failed and were skipped")
    options = parser.parse_args(argv)
    known = ledger.read(HERE / "ledger.tsv")
    if options.table:
        print(ledger.table(known))
        return 0

    found = sorted((ROOT / "generated" / "proof").glob("*_proof.json"))
    tools = find_tools()
    if tools is None:
        count = sum(len(json.loads(path.read_text())["harnesses"]) for path in found)
        print(f"proof: CBMC CANNOT BE HAD HERE: {count} HARNESSES WERE NOT RUN", flush=True)
        if options.count:
            options.count.write_text(f"0 0 {count}\n")
        return 3

    def wanted(spec: str, name: str) -> bool:
        return not options.words or spec in options.words or f"{spec}/{name}" in options.words

    tasks = []
    for path in found:
        tasks += tasks_of(tools, path, ROOT, wanted)
    if not tasks:
        print("proof: no such harness", file=sys.stderr)
        return 2
    kept: dict[str, ledger.Entry] = {}
    todo = []
    for task in tasks:
        entry = known.get(cbmc.key(task[2], task[1]))
        if entry is not None and not options.all:
            kept[f"{task[0]}/{task[1]['name']}"] = entry
        else:
            todo.append(task)
    todo.sort(key=lambda task: (sum(map(len, task[2].values())), task[0], task[1]["name"]))
    print(f"proof: {len(tasks)} harnesses, {len(kept)} in the ledger, {len(todo)} to prove with CBMC {tools.version}", flush=True)

    lock = threading.Lock()
    failed = 0
    done = 0
    late: list[ledger.Entry] = []  # stopped by a limit that is lower than the ledger's

    def record() -> None:
        everything = {entry.key: entry for entry in known.values()} if options.words else {}
        if options.words:
            names = {f"{task[0]}/{task[1]['name']}" for task in tasks}
            everything = {k: e for k, e in everything.items() if e.full not in names}
        everything |= {entry.key: entry for entry in kept.values()}
        ledger.write(HERE / "ledger.tsv", everything)

    def one(task: tuple) -> None:
        nonlocal failed, done
        entry, said = prove(tools, task, options.limit)
        with lock:
            done += 1
            print(f"  {done}/{len(todo)} {entry.line()}", flush=True)
            for line in said[:12]:
                print(f"      {line}", flush=True)
            if entry.result == "proved" or (entry.result == "limit" and options.limit >= cbmc.LIMIT_SECONDS):
                kept[entry.full] = entry
            elif entry.result == "limit":
                late.append(entry)
            else:
                failed += 1
            if options.record and done % 20 == 0:
                record()

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(one, todo))
    if options.record:
        record()
    limits = [*late, *(entry for entry in kept.values() if entry.result == "limit")]
    proved = sum(entry.result == "proved" for entry in kept.values())
    for entry in limits:
        print(f"proof: NOT PROVED within its limit: {entry.line()}")
    print(f"proof: {proved} proved at their bounds, {failed} failed, {len(limits)} not proved within {options.limit} s")
    if options.count:
        options.count.write_text(f"{proved} {failed} {len(limits)}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
