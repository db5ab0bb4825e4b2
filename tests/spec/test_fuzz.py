"""Fuzz targets and vectors of specs that are not Entresol's: the fixtures of these tests and the examples of docs/spec-language.md, bound to the harness (which
writes streams of saved state, so that their spec is among them), built with sanitizers and replayed. And what the harness must find when the generated C is not what the spec says."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from support import HERE, LOADER, ROOT, WARNINGS, command, formatted, generate

FIXTURES = HERE / "fixtures"
PAGE = ROOT / "docs" / "spec-language.md"
RUNTIME = ("memory", "copy_once", "result", "counters", "spec", "inspect", "shape", "crc32c", "sort", *LOADER)
HARNESS = ("harness", "wire", "machine", "registers", "intercepts", "hypercalls", "texts", "saved", "shown", "tree", "replay")
STREAM = ROOT / "specs" / "state" / "stream.yaml"
SANITIZERS = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
FLAGS = [*WARNINGS, "-D_GNU_SOURCE", "-fno-strict-aliasing", *SANITIZERS]


def examples(place: pathlib.Path) -> list[pathlib.Path]:
    """The specs of the page, as files."""
    found = []
    for block in re.findall(r"```yaml\n(.*?)```", PAGE.read_text(), re.S):
        path = place / f"{re.search(r'^name: (.+)$', block, re.M).group(1)}.yaml"
        path.write_text(block)
        found.append(path)
    return found


def build(test, place: pathlib.Path, objects: pathlib.Path, only: list[str] | None = None) -> pathlib.Path:
    """The replay program of what stands in `place`/generated."""
    objects.mkdir(exist_ok=True)
    sources = [ROOT / "runtime" / f"{name}.c" for name in RUNTIME] + [ROOT / "tests" / "fuzz" / f"{name}.c" for name in HARNESS]
    sources += sorted((ROOT / "hand-written" / "state").glob("*.c"))
    made = place / "generated"
    sources += [p for p in sorted(made.glob("*.c")) if p.name != "registry.c"]
    sources += [p for folder in ("fuzz", "state", "inspect") for p in sorted((made / folder).glob("*.c"))]
    running, names = [], []
    for source in sources:
        target = objects / (source.parent.name + "_" + source.stem + ".o")
        names.append(target)
        if target.exists() and (only is None or source.name not in only):
            continue
        words = ["clang", *FLAGS, f"-I{place}", f"-I{ROOT}", "-c", "-o", target, source]
        running.append((source, subprocess.Popen([str(w) for w in words], stderr=subprocess.PIPE, text=True)))
        if len(running) >= os.cpu_count():
            _finish(test, running)
    _finish(test, running)
    program = objects / "replay"
    done = command("clang", *SANITIZERS, "-o", program, *names, "-lyaml")
    test.assertEqual(done.returncode, 0, done.stderr)
    return program


def _finish(test, running: list) -> None:
    for source, process in running:
        errors = process.communicate(timeout=300)[1]
        test.assertEqual(process.returncode, 0, f"{source}\n{errors}")
    running.clear()


# Mistakes in generated C, each of another kind.
SEEDED = (
    ("drawer_wire.c", "< 30u", "< 29u"),
    ("drawer_wire.c", "size < 5", "size < 4"),
    ("drawer_machine.c", "machine->state = ES_DRAWER_DRAWER_OPEN;", ""),
    ("drawer_machine.c", "es_drawer_drawer_do_burn(owner);", "es_drawer_drawer_do_push(owner);"),
    ("example_port_registers.c", "after & ~(value &", "after | (value &"),
    ("example_msr_intercepts.c", "value & 0x7ffffu", "value & 0xfffffu"),
    ("calls_intercepts.c", "control->rep_start >= control->rep_count", "control->rep_start > control->rep_count"),
    ("gates_intercepts.c", "width - 1 > entries[low].last - address", "width > entries[low].last - address"),
    ("example_settings.c", ".value.max = 63u", ".value.max = 64u"),
    ("state/hive_state.c", ".max = 60u", ".max = 61u"),
    ("state/hive_state.c", ".since = 2", ".since = 1"),
    ("state/hive_state.c", ".initial = 7u", ".initial = 8u"),
    ("state/hive_state.c", '"larva"', '"larvae"'),
    ("state/box_state.c", ".fixed_bits = 240u", ".fixed_bits = 224u"),
    ("inspect/keyring_inspect.c", ".secret = true,", ""),
    ("inspect/keypad_inspect.c", ".secret = true,", ""),
    ("inspect/keyring_inspect.c", ".count = 2,", ".count = 20,"),
)


class Replay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.place = pathlib.Path(cls.folder.name)
        fixtures = [path for path in sorted(FIXTURES.glob("*.yaml")) if "generated" not in path.name and _is_whole(path)]
        cls.specs = [*fixtures, *sorted((FIXTURES / "aging" / "2").glob("*.yaml")), STREAM, *examples(cls.place)]
        cls.made = generate(cls.specs, cls.place / "generated")

    def replay(self, program: pathlib.Path, place: pathlib.Path | None = None):
        return command(program, *sorted(((place or self.place) / "generated" / "vectors").glob("*.txt")))

    def test_every_spec_that_runs_has_targets_and_vectors(self):
        for path in self.specs:
            text = path.read_text()
            name = re.search(r"^name: (.+)$", text, re.M).group(1).replace("-", "_")
            if "kind: target" in text:
                continue
            self.assertIn(f"fuzz/{name}_fuzz.c", self.made)
            self.assertIn(f"vectors/{name}.txt", self.made)
            self.assertIn(f"es_fuzz_{name}", self.made["fuzz/targets.c"])

    def test_bindings_are_formatted(self):
        formatted(self, sorted((self.place / "generated" / "fuzz").glob("*.c")))

    def test_vectors_come_to_what_they_say(self):
        done = self.replay(build(self, self.place, self.place / "objects"))
        self.assertEqual(done.returncode, 0, done.stdout[-2000:] + done.stderr[-4000:])

    def test_what_is_generated_wrongly_is_found(self):
        objects = self.place / "objects"
        build(self, self.place, objects)
        for file, before, after in SEEDED:
            with self.subTest(f"{file}: {before} becomes {after}"):
                path = self.place / "generated" / file
                right = path.read_text()
                self.assertIn(before, right)
                path.write_text(right.replace(before, after))
                done = self.replay(build(self, self.place, objects, [file.rpartition("/")[2]]))
                path.write_text(right)
                self.assertNotEqual(done.returncode, 0, done.stdout)
                build(self, self.place, objects, [file.rpartition("/")[2]])


def _is_whole(path: pathlib.Path) -> bool:
    return bool(re.search(r"^kind: ", path.read_text(), re.M)) and path.stem != "twenty-mistakes"


if __name__ == "__main__":
    unittest.main()
