"""python3 -m igvm content FLAVOUR -o FOLDER | image FLAVOUR [--update] | kept FLAVOUR | lock [--update|--check] | fetch FOLDER"""

import argparse
import os
import pathlib
import signal
import sys

from . import content, flavour, kernel, lock as locks
from .common import FOLDER, Trouble, note, run


def _names():
    """The packages that all flavours are made of: as they name them, and the kernel or source that a name of Debian's stands for."""
    names = set()
    for one in flavour.every():
        for name in one.packages:
            names |= {name, locks.depends(name, r"linux-(image|source)-[0-9].*")}
    return sorted(names)


def _update(path):
    old = locks.read(path) if path.exists() else None
    new = locks.make(_names(), locks.tree_date())
    if old is not None and [str(package) for package in old.packages] == [str(package) for package in new.packages]:
        note(f"{path.name}: already what the archive has")
        return
    versions = {} if old is None else {(package.use, package.name): package.version for package in old.packages}
    for package in new.packages:
        before = versions.pop((package.use, package.name), None)
        if before != package.version and old is not None:
            note(f"{package.name}: {before or 'new'} -> {package.version}")
    for _, name in versions:
        note(f"{name}: no longer needed")
    path.write_text(new.text(), encoding="utf-8")
    note(f"{path.name}: {len(new.packages)} packages")


def _check(path):
    """Whether the archive still has everything."""
    lock = locks.read(path)
    versions = locks.versions_of([package.name for package in lock.packages])
    for package in lock.packages:
        if package.version not in versions[package.name]:
            raise locks.missing(package, versions[package.name])
    note(f"{path.name}: the archive has all {len(lock.packages)} packages")


def _refresh():
    run(["apt-get", "-o", "DPkg::Lock::Timeout=600", "update"])


def _image(options):
    """Prints the folder with the image. With --update what the archive no longer has is locked anew."""
    one = flavour.named_by(options.flavour)
    try:
        folder = content.kept(one, locks.read(options.lock), options.jobs)
    except (locks.Gone, locks.Unfetched) as reason:
        if not options.update:
            raise
        note(f"{reason}")
        _refresh()  # lists that are old name what is no longer there
        try:
            folder = content.kept(one, locks.read(options.lock), options.jobs)
        except locks.Gone:
            note(f"{options.lock.name}: it does not agree with the archive, so it is written anew")
            _update(options.lock)
            folder = content.kept(one, locks.read(options.lock), options.jobs)
    print(folder)


def _lock(options):
    if options.refresh:
        _refresh()
    if options.update:
        _update(options.lock)
    else:
        _check(options.lock)


def _fetch(options):
    """Everything that builds need, kept in a folder for --inputs."""
    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    locks.fetch(locks.read(options.lock).packages, keep=folder)


def _kept(options):
    """Whether the kernel of a flavour is there without a build."""
    one = flavour.named_by(options.flavour)
    if one.kernel_source is not None and not kernel.place(one, locks.read(options.lock))[2].exists():
        raise Trouble(f"{one.name}: its kernel is not kept")


def main(words):
    parser = argparse.ArgumentParser(prog="igvm")
    parser.add_argument("--lock", type=pathlib.Path, default=os.environ.get("ENTRESOL_LOCK", FOLDER / "lock"))
    commands = parser.add_subparsers(required=True)
    make = commands.add_parser("content", help="kernel, initramfs and bill of materials of a flavour")
    make.add_argument("flavour")
    make.add_argument("-o", "--output", type=pathlib.Path, required=True)
    make.add_argument("--inputs", type=pathlib.Path, help="a folder with kept packages instead of the archive")
    make.add_argument("-j", "--jobs", type=int, default=2)
    make.add_argument("--no-cache", action="store_true", help="compile even when the same was compiled before")
    make.set_defaults(call=lambda options: content.make(options))
    image = commands.add_parser("image", help="the folder with a flavour's image, made once and kept")
    image.add_argument("flavour")
    image.add_argument("--update", action="store_true", help="write a new lock when the archive does not have what is locked")
    image.add_argument("-j", "--jobs", type=int, default=2)
    image.set_defaults(call=_image)
    kept = commands.add_parser("kept", help="whether a flavour needs no kernel to be built")
    kept.add_argument("flavour")
    kept.set_defaults(call=_kept)
    lock = commands.add_parser("lock", help="whether the archive has what is locked")
    lock.add_argument("--update", action="store_true", help="write a new lock of what the archive has now")
    lock.add_argument("--refresh", action="store_true", help="fetch the archive's lists first")
    lock.set_defaults(call=_lock)
    fetch = commands.add_parser("fetch", help="keep all locked packages in a folder, for --inputs")
    fetch.add_argument("folder")
    fetch.set_defaults(call=_fetch)
    options = parser.parse_args(words)
    try:
        options.call(options)
    except Trouble as trouble:
        print(f"igvm: error: {trouble}", file=sys.stderr)
        return 1
    return 0


def _ended(number, _frame):
    """What was begun is ended and removed on the way out."""
    sys.exit(128 + number)


if __name__ == "__main__":
    for ending in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _ended)
    sys.exit(main(sys.argv[1:]))
