"""The lock file: which Debian packages, in which version and with which digest, images are made of.

A line is USE PACKAGE VERSION ARCHITECTURE SHA256. USE is `build` (programs that build), `kernel` (what a kernel of our own needs further) or
`content` (what goes into images). The line `date` is the time that files and bills carry; nothing else stands in for a clock."""

import calendar
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

from .common import CACHE, FOLDER, ROOT, Counter, Trouble, named, run, words_of

USES = ("build", "kernel", "content")
DATE_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
HEAD = """\
# What images are made of: Debian packages by version and digest (docs/releases.md). Written by `entresol-igvm lock --update`.
# date: what files and bills carry as their time. Then: what for, package, version, architecture, SHA-256.
"""


class Gone(Trouble):
    """The archive does not have what is locked."""


class Unfetched(Trouble):
    """The archive's lists have what is locked, and it does not come."""


class Package:
    def __init__(self, use, name, version, architecture, digest, place=""):
        self.use, self.name, self.version, self.architecture = use, name, version, architecture
        self.digest, self.place = digest, place

    def __str__(self):
        return f"{self.use} {self.name} {self.version} {self.architecture} {self.digest}"

    @property
    def file(self):
        """What Debian's tools call the archive."""
        return f"{self.name}_{self.version.replace(':', '%3a')}_{self.architecture}.deb"


class Lock:
    def __init__(self, date, packages):
        self.date = date
        self.packages = sorted(packages, key=lambda package: (USES.index(package.use), package.name))

    @property
    def epoch(self):
        return calendar.timegm(time.strptime(self.date, DATE_FORMAT))

    def of(self, *uses):
        return [package for package in self.packages if package.use in uses]

    def find(self, name):
        for package in self.packages:
            if package.use == "content" and package.name == name:
                return package
        raise Trouble(f"{name} is not in the lock; `entresol-igvm lock --update` writes a new one")

    def text(self):
        return HEAD + f"date {self.date}\n" + "".join(f"{package}\n" for package in self.packages)


def read(path):
    date, packages = None, []
    for number, words in words_of(path):
        place = f"{named(path)}:{number}"
        if len(words) == 2 and words[0] == "date" and date is None:
            date = words[1]
        elif len(words) == 5 and words[0] in USES and re.fullmatch("[0-9a-f]{64}", words[4]):
            packages.append(Package(*words, place=place))
        else:
            raise Trouble(f"{place}: neither a date nor USE PACKAGE VERSION ARCHITECTURE SHA256")
    if date is None:
        raise Trouble(f"{named(path)}: there is no date")
    return Lock(date, packages)


# ------------------------------------------------------------------------------------------------- what the archive has


def versions_of(names):
    """The versions that the archive has of each package, newest first."""
    lines = run(["apt-cache", "madison", *names]).decode().splitlines()
    found = {name: [] for name in names}
    for line in lines:
        name, version, source = [word.strip() for word in line.split("|")]
        if source.endswith(" Packages") and name in found:
            found[name].append(version)
    return found


def available(name):
    return versions_of([name])[name]


def closure(names):
    """(name, version) of packages and of all that they depend on, as a system that has nothing would get them."""
    command = ["apt-get", "-o", "Dir::State::status=/dev/null", "-o", "APT::Install-Recommends=false", "-s", "install", *names]
    lines = run(command).decode().splitlines()
    found = [re.fullmatch(r"Inst (\S+) \((\S+) .*", line) for line in lines]
    return sorted((match[1].split(":")[0], match[2]) for match in found if match)


def records(chosen):
    """What the archive says of (name, version) each: dicts of fields, by name and version."""
    text = run(["apt-cache", "show", *[f"{name}={version}" for name, version in chosen]]).decode()
    found = {}
    for part in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in part.splitlines() if re.match(r"[A-Za-z0-9-]+: ", line))
        if "Package" in fields and "SHA256" in fields:
            found[fields["Package"], fields["Version"]] = fields
    return found


def depends(name, pattern):
    """The first package whose name fits `pattern` among what `name` depends on; `name` itself when none does."""
    versions = available(name)
    if not versions:
        raise Trouble(f"{name}: the archive has no such package")
    for word in re.split(r"[,|]", records([(name, versions[0])])[name, versions[0]].get("Depends", "")):
        if re.fullmatch(pattern, word.split("(")[0].strip()):
            return word.split("(")[0].strip()
    return name


def make(contents, date):
    """A lock of what the archive has now. `contents` are names of packages that images are made of."""
    groups = {use: [words[1] for _, words in words_of(FOLDER / "tools") if words[0] == use] for use in ("build", "kernel")}
    chosen, taken = [], set()
    for use in ("build", "kernel"):
        for name, version in closure(groups["build"] + (groups["kernel"] if use == "kernel" else [])):
            if name not in taken:
                taken.add(name)
                chosen.append((use, name, version))
    for name in sorted(set(contents)):
        versions = available(name)
        if not versions:
            raise Trouble(f"{name}: the archive has no such package")
        chosen.append(("content", name, versions[0]))
    told = records([(name, version) for _, name, version in chosen])
    packages = []
    for use, name, version in chosen:
        if (name, version) not in told:
            raise Trouble(f"{name} {version}: the archive does not say its digest")
        packages.append(Package(use, name, version, told[name, version]["Architecture"], told[name, version]["SHA256"]))
    return Lock(date, packages)


# ---------------------------------------------------------------------------------------------------- packages as files


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def missing(package, versions):
    """What to say when the archive, which has `versions`, no longer has the locked one."""
    has = f"the archive has {versions[0]}" if versions else "the archive has none"
    return Gone(f"{package.place}: {package.name} is locked at {package.version}, {has}; `entresol-igvm lock --update` writes a new lock")


def _download(packages, target):
    versions = versions_of([package.name for package in packages])
    for package in packages:
        if package.version not in versions[package.name]:
            raise missing(package, versions[package.name])
    with tempfile.TemporaryDirectory(dir=target) as folder, Counter("packages are fetched") as counter:
        # Not as apt's own user: it may not write here.
        command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", *[f"{package.name}={package.version}" for package in packages]]
        try:
            run(command, lambda _: counter.show(f"{len(os.listdir(folder))} of {len(packages)}"), cwd=folder)
        except Trouble as trouble:
            raise Unfetched(f"packages cannot be fetched: {' '.join(trouble.said[:1])}") from None
        counter.show(f"{len(packages)} of {len(packages)}")
        for file in pathlib.Path(folder).iterdir():
            shutil.move(file, target / file.name)


def fetch(packages, inputs=None, keep=None):
    """The archives of packages by name, each with the locked digest: from the folder `inputs`, or from the archive, and kept in `keep`."""
    folder = pathlib.Path(inputs) if inputs else keep or CACHE / "igvm-inputs"
    if not inputs:
        folder.mkdir(parents=True, exist_ok=True)
    wanting = [package for package in packages if not (folder / package.file).exists()]
    if wanting and inputs:
        raise Trouble(f"{wanting[0].place}: {folder} has no {wanting[0].file}")
    if wanting:
        _download(wanting, folder)
    files = {}
    for package in packages:
        file = folder / package.file
        if not file.exists():
            raise Trouble(f"{package.place}: {package.name} {package.version} did not come as {package.file}")
        digest = sha256(file)
        if digest != package.digest:
            if not inputs:
                file.unlink()
            raise Trouble(f"{package.place}: {package.file} has SHA-256 {digest}, the lock says {package.digest}")
        files[package.name] = file
    return files


def tree_date():
    """The time of the tree's last commit, or of the newest kept date when there is no repository."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    seconds = int(result.stdout) if result.returncode == 0 and result.stdout.strip() else 0
    return time.strftime(DATE_FORMAT, time.gmtime(seconds))
