"""CBMC from its own small Debian tree (scripts/cbmc-root.sh): preprocessing that does not look at this machine, and one run."""

import dataclasses
import hashlib
import os
import pathlib
import re
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
LIMIT_SECONDS = 120
LIMIT_MEMORY = 8 << 30

CHECKS = """--bounds-check --pointer-check --pointer-overflow-check --pointer-primitive-check --signed-overflow-check
--unsigned-overflow-check --conversion-check --undefined-shift-check --div-by-zero-check --no-malloc-may-fail
--unwinding-assertions --object-bits 12""".split()


@dataclasses.dataclass
class Result:
    outcome: str  # proved, refuted, vacuous, limit, error
    seconds: float
    megabytes: int
    checks: int
    said: list[str]  # what failed


class Tools:
    """The tree's programs, run with the tree's own loader and libraries: nothing is mounted and nothing in it is written."""

    def __init__(self, tree: pathlib.Path) -> None:
        self.tree = tree / "root"
        libraries = [self.tree / "usr/lib/x86_64-linux-gnu", self.tree / "usr/lib"]
        self.run_here = [
            str(self.tree / "usr/lib64/ld-linux-x86-64.so.2"),
            "--library-path",
            ":".join(map(str, libraries)),
        ]
        (self.compiler,) = self.tree.glob("usr/libexec/gcc/x86_64-linux-gnu/*/cc1")
        (self.headers,) = self.tree.glob("usr/lib/gcc/x86_64-linux-gnu/*/include")
        self.cbmc = [*self.run_here, str(self.tree / "usr/bin/cbmc")]
        self.version = subprocess.run([*self.cbmc, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]

    def preprocessed(self, source: pathlib.Path, include: list[pathlib.Path]) -> str:
        """The text after preprocessing, without lines' origins; only the compiler's own headers and ours are seen."""
        words = [*self.run_here, str(self.compiler), "-E", "-P", "-quiet", "-nostdinc", "-ffreestanding", "-D__CPROVER__"]
        words += ["-isystem", str(HERE / "include"), "-isystem", str(self.headers), *(f"-I{folder}" for folder in include)]
        done = subprocess.run([*words, str(source)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{source} cannot be preprocessed:\n{done.stderr}")
        return done.stdout

    def prove(self, texts: dict[str, str], harness: dict, limit: int = LIMIT_SECONDS) -> Result:
        """One run; `limit` is in seconds of a processor, so that a busy machine changes nothing."""

        def limits() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY, LIMIT_MEMORY))
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5))

        with tempfile.TemporaryDirectory(prefix="entresol-proof.") as folder:
            files = []
            for i, text in enumerate(texts.values()):
                files.append(str(pathlib.Path(folder) / f"{i}.i"))
                pathlib.Path(files[-1]).write_text(text)
            words = ["nice", "-n", "19", "timeout", str(limit * 20), *self.cbmc, *flags(harness), *files]
            out = pathlib.Path(folder) / "out"
            with open(out, "wb") as file:
                child = subprocess.Popen(words, stdout=file, stderr=subprocess.STDOUT, cwd=folder, preexec_fn=limits)
                _, status, usage = os.wait4(child.pid, 0)
                child.returncode = os.waitstatus_to_exitcode(status)
            seconds = usage.ru_utime + usage.ru_stime
            return _read(out.read_text(errors="replace"), child.returncode, seconds, usage.ru_maxrss // 1024)


def flags(harness: dict) -> list[str]:
    unwind = ["--unwind", str(harness["unwind"])] if harness["unwind"] else []
    return ["--function", f"prove_{harness['name']}", *unwind, *CHECKS]


def key(texts: dict[str, str], harness: dict) -> str:
    """What the ledger calls a proof: everything that CBMC is given."""
    digest = hashlib.sha256(" ".join([*flags(harness), f"pure={harness['pure']}"]).encode())
    for text in texts.values():
        digest.update(b"\0" + text.encode())
    return digest.hexdigest()[:32]


_PROPERTY = re.compile(r"\[(\S+)\] (?:line \d+ )?(.*): (SUCCESS|FAILURE|UNKNOWN|ERROR)\Z")


def _read(text: str, code: int, seconds: float, megabytes: int) -> Result:
    checks, failed, missed, reached = 0, [], [], 0
    for line in text.splitlines():
        match = _PROPERTY.match(line)
        if match is None:
            continue
        name, what, verdict = match.groups()
        if what.startswith("reached: "):
            # This one has to fail, or no run gets there.
            reached += verdict == "FAILURE"
            if verdict != "FAILURE":
                missed.append(f"never {what}")
            continue
        checks += 1
        if verdict != "SUCCESS":
            failed.append(f"{name}: {what}")
    if code in (124, 137, 152, -9, -24):
        return Result("limit", seconds, megabytes, checks, [f"stopped after {seconds:.0f} s"])
    if "VERIFICATION" not in text or code not in (0, 10):
        said = [line for line in text.splitlines() if line.strip()][-8:]
        memory = "bad_alloc" in text or "Out of memory" in text
        return Result("limit" if memory else "error", seconds, megabytes, checks, said)
    if failed:
        return Result("refuted", seconds, megabytes, checks, failed)
    if missed or not reached:
        return Result("vacuous", seconds, megabytes, checks, missed or ["no place that must be reached"])
    return Result("proved", seconds, megabytes, checks, [])
