"""What the tests of the generator share: running it in process, compilers, the repository's places."""

import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from generator import pipeline  # noqa: E402
from generator.read.diagnostics import Diagnostics  # noqa: E402
from generator.cache.kept import Kept  # noqa: E402
from generator.render.renderer import Renderer  # noqa: E402

WARNINGS = "-std=c17 -Wall -Wextra -Werror -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes".split()
COMPILERS = ("gcc", "clang")
# What loads settings, of runtime/.
LOADER = ("settings", "settings_scalars", "settings_refusals", "settings_outside", "document", "scalar")


def tool(path: pathlib.Path):
    """A program of the tests as a module, whatever else is called run.py."""
    name = "_".join(path.relative_to(ROOT).with_suffix("").parts)
    if name not in sys.modules:
        sys.path.append(str(path.parent))
        found = importlib.util.spec_from_file_location(name, path)
        sys.modules[name] = importlib.util.module_from_spec(found)
        found.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def errors_of(files: list[tuple[str, pathlib.Path]]) -> Diagnostics:
    """All errors of the given specs, products left unmade."""
    diagnostics = Diagnostics()
    specs = pipeline.read(files, diagnostics)
    pipeline.analyse(specs, diagnostics)
    return diagnostics


def generate(specs: list[pathlib.Path], output: pathlib.Path) -> dict[str, str]:
    """Writes what some specs become; they must be free of errors."""
    diagnostics = Diagnostics()
    read = pipeline.read([(f"specs/{path.name}", path) for path in specs], diagnostics)
    context = pipeline.analyse(read, diagnostics)
    if diagnostics.errors:
        raise AssertionError(diagnostics.text())
    made = {}
    output.mkdir(parents=True, exist_ok=True)
    for product in pipeline.products(context, list(read), Renderer(None), Kept(None, "", context)):
        made[product.path] = product.text
        target = output / product.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(product.text)
    return made


def command(*words, **more) -> subprocess.CompletedProcess:
    return subprocess.run([str(w) for w in words], capture_output=True, text=True, timeout=300, **more)


def run_generator(*words, env=None) -> subprocess.CompletedProcess:
    return command("/usr/bin/python3", "-m", "generator", *words, cwd=ROOT, env={**os.environ, **(env or {})})


def compile_c(test, sources: list[pathlib.Path], include: list[pathlib.Path], *more: str, output=None, last=()) -> None:
    """Compiles with both compilers and every warning; `output` also links, with gcc and `last` (libraries)."""
    flags = [*WARNINGS, "-D_GNU_SOURCE", *[f"-I{path}" for path in include], *more]
    for compiler in COMPILERS:
        for source in sources:
            done = command(compiler, *flags, "-c", "-o", "/dev/null", source)
            test.assertEqual(done.returncode, 0, f"{compiler} {source}\n{done.stderr}")
    if output is not None:
        done = command("gcc", *flags, "-o", output, *sources, *last)
        test.assertEqual(done.returncode, 0, done.stderr)


def formatted(test, files: list[pathlib.Path]) -> None:
    """clang-format agrees with what was emitted."""
    done = command("clang-format", f"--style=file:{ROOT / '.clang-format'}", "--dry-run", "-Werror", *files)
    test.assertEqual(done.returncode, 0, done.stderr[:4000])


def exercise(test, specs: list[str], program: str, runtime: list[str], *libraries: str) -> str:
    """Generates, checks the format, compiles with both compilers and runs the fixture's program; what it printed."""
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        generate([HERE / "fixtures" / name for name in specs], place / "generated")
        files = sorted(p for p in (place / "generated").iterdir() if p.suffix in (".c", ".h"))
        formatted(test, files)
        sources = [HERE / "fixtures" / program, *[ROOT / "runtime" / name for name in runtime], *[f for f in files if f.suffix == ".c"]]
        more = [f"-l{name}" for name in libraries]
        compile_c(test, sources, [place, ROOT], "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", output=place / "program", last=more)
        done = command(place / "program", str(HERE / "fixtures"))
        test.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout
