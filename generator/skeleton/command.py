"""python3 -m generator new-device NAME [--kind KIND]: a spec to begin with, and the hand-written room that it needs. Everything compiles as it is written, and the device answers.

What is left to do says TODO: in the spec what only its author knows, in C the actions. A stub that is not written yet gives the safest answer: the guest is told no.
"""

from __future__ import annotations

import argparse
import pathlib
import sys
import tempfile
import uuid

from .. import pipeline
from ..lower import products
from ..lower.c.text import Function
from ..read.diagnostics import Diagnostics
from ..read.scalars import NAME
from ..render.renderer import Renderer
from ..resolve.names import RESERVED, snake
from . import registers, vmbus

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {"vmbus": vmbus, "registers": registers}


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python3 -m generator new-device",
        description="Writes the spec of a new device, its room under hand-written/ and its first tests.",
        epilog="Exit status: 0 written, 1 refused and nothing written, 2 wrong usage.",
    )
    parser.add_argument("name", metavar="NAME", help="kebab-case, such as time-sync")
    parser.add_argument(
        "--output", type=pathlib.Path, default=ROOT, metavar="DIR", help="the tree to write in (default: this one)"
    )
    parser.add_argument(
        "--kind", choices=KINDS, default="vmbus", help="a device on VMBus (the default), or a block of registers"
    )
    options = parser.parse_args(argv)
    try:
        files = made(options.name, options.kind, options.output)
        write(files)
    except Refused as refusal:
        print(f"generator: new-device: error: {refusal}", file=sys.stderr)
        return 1
    for path in files:
        print(path)
    return 0


class Refused(Exception):
    """One line that says why nothing was written."""


def made(name: str, kind: str, tree: pathlib.Path) -> dict[pathlib.Path, str]:
    """What is to be written, by place."""
    if not NAME.match(name):
        raise Refused(f"'{name}' is not a kebab-case name, such as time-sync")
    if snake(name) in RESERVED:
        raise Refused(f"'{name}' is a word that C or C++ keeps for itself")
    word = snake(name)
    room, tests = tree / "hand-written" / word, tree / "tests" / "unit" / word
    for folder in (room, tests):
        if folder.exists():
            raise Refused(f"'{name}' is taken: {folder} is there")
    module = KINDS[kind]
    where = tree / "specs" / module.FOLDER / f"{name}.yaml"
    if where.exists():
        raise Refused(f"'{name}' is taken: {where} is there")
    model = {
        "name": name,
        "snake": word,
        "upper": word.upper(),
        # The same name gives the same ids: a tree that is made again is the same.
        "class_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"entresol:class:{name}")),
        "instance_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"entresol:instance:{name}")),
    }
    renderer = Renderer(None)

    def text(template: str, **more) -> str:
        return renderer.render(products.Product("", f"skeleton/{template}.j2", model | more))

    spec_text = text(f"{kind}/spec.yaml")
    stubs = _stubs(_compiled(where.relative_to(tree).as_posix(), name, spec_text, tree), module.written(word))
    device = module.device(word)
    public = [function for function in device if not function.static]
    return {
        where: spec_text,
        room / "CMakeLists.txt": text("CMakeLists.txt", stands_on=module.STANDS_ON),
        room / f"{word}.h": text(f"{kind}/device.h", functions=public),
        room / f"{word}.c": text(f"{kind}/device.c", functions=device),
        room / "actions.c": text("actions.c", functions=stubs),
        tests / "CMakeLists.txt": text("test-CMakeLists.txt", tests_stand_on=module.TESTS_STAND_ON),
        tests / f"test_{word}.c": text(f"{kind}/test.c", functions=module.tests(word)),
    }


def write(files: dict[pathlib.Path, str]) -> None:
    """Every file is new; when one cannot be written, those before it are taken away again."""
    done: list[pathlib.Path] = []
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with open(path, "x") as file:
                done.append(path)
                file.write(text)
    except OSError as problem:
        for path in done:
            path.unlink(missing_ok=True)
        raise Refused(f"{problem.filename or path}: {problem.strerror}") from None


def _compiled(shown: str, name: str, spec_text: str, tree: pathlib.Path):
    """The new spec among those that are there: what is wrong then is that its names are taken."""
    folder = next((place for place in (tree / "specs", ROOT / "specs") if place.is_dir()), None)
    present = (
        [(f"specs/{p.relative_to(folder).as_posix()}", p) for p in sorted(folder.rglob("*.yaml"))] if folder else []
    )
    with tempfile.TemporaryDirectory() as scratch:
        path = pathlib.Path(scratch) / "new.yaml"
        path.write_text(spec_text)
        before, after = Diagnostics(), Diagnostics()
        pipeline.analyse(pipeline.read(present, before), before)
        specs = pipeline.read([*present, (shown, path)], after)
        context = pipeline.analyse(specs, after)
    known = {(e.at, e.id, e.message) for e in before.errors}
    for error in after.errors:
        if (error.at, error.id, error.message) not in known:
            raise Refused(f"'{name}' is taken: {error.message} ({error.hint or error.at})")
    spec = specs[name]
    products.lower(spec, context)
    return spec


def _stubs(spec, written: dict[str, list]) -> list[Function]:
    """A body for each function that the spec leaves to C, whatever its actions are called."""
    out = []
    for function in spec.out.by_hand:
        body = written.get(function.name)
        if body is None:
            names = [parameter.rpartition(" ")[2].lstrip("*") for parameter in function.parameters]
            said, answer = {
                "void": ("what it does. Until then nothing, and a reply is what the spec says", []),
                "bool": ("when it holds. Until then it never does", ["return false;"]),
            }.get(function.result, ("what it reads. Until then it is 0", ["return 0;"]))
            body = [f"/* TODO: {said}. */", *(f"(void){n};" for n in names), *answer]
        out.append(Function(function.result, function.name, function.parameters, body))
    return out
