"""python3 -m generator: reads specs/, writes generated/."""

from __future__ import annotations

import argparse
import os
import pathlib
import sys

from .cache import files
from .cache.stamp import Stamp

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARK = "Generated from specs/"


def arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python3 -m generator",
        description="Compiles the specs under specs/ into the C, tables and pages under generated/.",
        epilog="`python3 -m generator new-device NAME` writes the spec of a new device and the C that it needs. Exit status: 0 done, 1 errors in specs or products that differ from --check, 2 wrong usage.",
    )
    parser.add_argument(
        "specs", nargs="*", type=pathlib.Path, metavar="SPEC", help="write only what these specs become (all are read)"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when generated/ is not what the specs say"
    )
    parser.add_argument(
        "--specs",
        dest="folders",
        type=pathlib.Path,
        action="append",
        metavar="DIR",
        help="where specs are (default: specs/); several folders are read as one",
    )
    parser.add_argument(
        "--output",
        type=pathlib.Path,
        default=ROOT / "generated",
        metavar="DIR",
        help="where products go (default: generated/)",
    )
    parser.add_argument("--errors", action="store_true", help="list the ids of errors with their titles")
    parser.add_argument(
        "--errors-page", action="store_true", help="print docs/spec-errors.md, made from the fixtures of the tests"
    )
    parser.add_argument("--no-cache", action="store_true", help="do the work even when nothing changed")
    options = parser.parse_args(argv)
    options.folders = options.folders or [ROOT / "specs"]
    return options


def shown(path: pathlib.Path, folder: pathlib.Path) -> str:
    """How a spec is called in errors and comments: from the repository, or from the folder above its specs."""
    path = path.resolve()
    return path.relative_to(ROOT if path.is_relative_to(ROOT) else folder.resolve().parent).as_posix()


def main(argv: list[str] | None = None) -> int:
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["new-device"]:
        from .skeleton import command

        return command.main(argv[1:])
    options = arguments(argv)
    if options.errors:
        from . import errors

        for id, title in errors.catalog().items():
            print(id, title)
        return 0
    if options.errors_page:
        from . import errors

        print(errors.page(ROOT / "tests" / "spec" / "errors"), end="")
        return 0
    for folder in options.folders:
        if not folder.is_dir():
            print(f"generator: {folder}: error: no such folder", file=sys.stderr)
            return 2
    found = [(shown(path, folder), path) for folder in options.folders for path in sorted(folder.rglob("*.yaml"))]
    stamp = Stamp(ROOT, options.folders, options.output, [path for _, path in found])
    if not options.specs and not options.no_cache and stamp.current():
        return 0

    from . import pipeline
    from .read.diagnostics import Diagnostics
    from .cache.kept import Kept
    from .render.renderer import Renderer

    diagnostics = Diagnostics()
    specs = pipeline.read(found, diagnostics)
    context = pipeline.analyse(specs, diagnostics)
    context.output = options.output
    bad = pipeline.broken(specs, diagnostics)
    good = [name for name in specs if name not in bad]
    wanted = {path.resolve() for path in options.specs}
    names = {path.resolve(): name for name, path in found}
    for path in wanted - names.keys():
        print(f"generator: {path}: error: not among the specs that are read", file=sys.stderr)
        return 2
    only = {name for name in good if not wanted or specs[name].at.file in {names[path] for path in wanted}}
    # --check is to say what is so, whatever was kept.
    places = [files.folder() / name if not options.no_cache else None for name in ("templates", "products")]
    kept = Kept(None if options.check else places[1], stamp.generator(), context)
    made = pipeline.products(context, good, Renderer(places[0]), kept)
    sys.stderr.write(diagnostics.text())
    for problem in context.problems:
        print(problem, file=sys.stderr)

    stale: list[str] = []
    keep: set[str] = set()
    for product in made:
        keep.add(product.path)
        # The registry names every spec: it waits until all of them can be read.
        if (product.spec is None and (diagnostics.errors or wanted)) or (
            product.spec is not None and product.spec not in only
        ):
            continue
        if files.holds(os.path.join(options.output, product.path), product.text):
            continue
        stale.append(product.path)
        if not options.check:
            files.replace(options.output / product.path, product.text)
    if not diagnostics.errors and not wanted:
        for name in sorted(set(files.files_below(options.output)) - keep):
            path = options.output / name
            if MARK in path.read_text(errors="replace")[:400]:
                stale.append(name)
                if not options.check:
                    path.unlink()

    count = len(diagnostics.errors)
    if count:
        print(
            f"generator: {count} error{'s' * (count > 1)} in {len(diagnostics.files())} spec{'s' * (len(diagnostics.files()) > 1)}",
            file=sys.stderr,
        )
    if options.check and stale:
        for name in stale:
            print(f"generator: {options.output.name}/{name}: not what the specs say", file=sys.stderr)
        print(
            f"generator: {len(stale)} of {len(made)} products are out of date: run python3 -m generator",
            file=sys.stderr,
        )
    if count or context.problems or (options.check and stale):
        return 1
    if not wanted:
        stamp.write([product.path for product in made])
    return 0


if __name__ == "__main__":
    sys.exit(main())
