"""The ledger of what was proved: one line for each harness, by the hash of everything that CBMC was given."""

import dataclasses
import pathlib

HEAD = "# hash\tspec/harness\tresult\tbound\tchecks\tseconds\tmegabytes\tcbmc\tproves"


@dataclasses.dataclass(frozen=True)
class Entry:
    key: str
    full: str  # SPEC/HARNESS
    result: str  # proved, or limit: neither proved nor refuted in time
    bound: str
    checks: int
    seconds: float
    megabytes: int
    version: str
    proves: str

    def line(self) -> str:
        return f"{self.result:8} {self.full}: {self.bound}, {self.checks} checks, {self.seconds:.1f} s, {self.megabytes} MB"


def entry(key: str, spec: str, harness: dict, version: str, result) -> Entry:
    return Entry(
        key,
        f"{spec}/{harness['name']}",
        result.outcome,
        harness["bound"],
        result.checks,
        round(result.seconds, 1),
        result.megabytes,
        version,
        harness["proves"],
    )


def read(path: pathlib.Path) -> dict[str, Entry]:
    """By hash."""
    found = {}
    for line in path.read_text().splitlines() if path.exists() else ():
        if not line.startswith("#"):
            key, full, result, bound, checks, seconds, megabytes, version, proves = line.split("\t")
            found[key] = Entry(key, full, result, bound, int(checks), float(seconds), int(megabytes), version, proves)
    return found


def write(path: pathlib.Path, entries: dict[str, Entry]) -> None:
    lines = [HEAD]
    for one in sorted(entries.values(), key=lambda one: (one.full, one.key)):
        lines.append("\t".join(map(str, dataclasses.astuple(one))))
    path.write_text("\n".join(lines) + "\n")


def table(entries: dict[str, Entry]) -> str:
    """For people: every proof with its bound and time."""
    rows = ["| harness | what is proved | bound | checks | s | MB |", "|---|---|---|---|---|---|"]
    for one in sorted(entries.values(), key=lambda one: one.full):
        said = one.proves if one.result == "proved" else f"**not proved in time**: {one.proves}"
        rows.append(f"| `{one.full}` | {said} | {one.bound} | {one.checks} | {one.seconds} | {one.megabytes} |")
    return "\n".join(rows)
