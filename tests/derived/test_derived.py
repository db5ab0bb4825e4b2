"""Specs of a made-up kettle (a protocol with two versions and a machine, a register block, a table of MSRs) get everything that is derived from specs,
and each of it works: no line of the generator, of a template or of a tool knows them."""

import json
import pathlib
import re
import shutil
import struct
import sys
import tempfile
import unittest
import uuid
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "tests" / name) for name in ("spec", "dissector", "proof")]

import support  # noqa: E402
import tshark  # noqa: E402

spin = support.tool(ROOT / "tests" / "model" / "run.py")

SPECS = sorted((HERE / "specs").glob("*.yaml"))
NAMES = [path.stem for path in SPECS]
CLASS = uuid.UUID("7d1c4f2e-52a9-4d0b-8a34-c0ffee0cafe1")
HELLO, FILL, COOK, LOCK, ANSWER = 1, 2, 3, 4, 5
STEEL = 0x200
INBAND, COMPLETION = 6, 11
GUEST, HOST = 0, 1
SECRET = bytes([0xA5]) * 8


def packet(sender, operation, body, transaction=1):
    """A ring packet as captures have it, written out here once more."""
    payload = struct.pack("<I", operation) + body
    payload += bytes(-len(payload) % 8)
    kind = INBAND if sender == GUEST else COMPLETION
    ring = struct.pack("<HHHHQ", kind, 2, 2 + len(payload) // 8, 0, transaction) + payload
    head = struct.pack("<BBBBIIHH", 1, 48, 1, sender, 0xFFFFFFFF, 5, 0, 0) + CLASS.bytes_le + bytes(16)
    return head + ring, sender == GUEST


class Derived(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.place = pathlib.Path(folder.name)
        cls.own = cls.place / "generated"
        cls.made = support.generate(SPECS, cls.own)

    def sources(self, *folders):
        return [path for path in sorted(self.own.rglob("*.c")) if path.parent.relative_to(self.own).as_posix() in folders]

    def program(self, name, sources, *more):
        runtime = [*(ROOT / "runtime").glob("*.c")]  # the linker leaves out what nothing asks for
        runtime += (ROOT / "hand-written" / "state").glob("*.c")
        runtime += [ROOT / "generated" / f"state_stream_{stem}.c" for stem in ("wire", "spec")]
        output = self.place / name
        words = ["gcc", *support.WARNINGS, "-D_GNU_SOURCE", "-O1", "-ffunction-sections", "-fdata-sections", "-fsanitize=undefined",
                 "-fno-sanitize-recover=all", f"-I{self.place}", f"-I{ROOT}", "-o", output, *sources, *runtime, *more, "-Wl,--gc-sections",
                 "-lyaml", "-lpthread"]
        done = support.command(*words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return output

    def test_pages_have_every_name_and_picture(self):
        for name in NAMES:
            page = (self.own / "docs" / f"{name}.md").read_text(encoding="utf-8")
            text = (HERE / "specs" / f"{name}.yaml").read_text(encoding="utf-8")
            for word in re.findall(r"\{name: ([a-z-]+)", text) + re.findall(r"^  - name: ([a-z-]+)$", text, re.M):
                self.assertIn(f"`{word}`", page, name)
            self.assertRegex(page, r"!\[[^]]*\]\(pictures/")
        for picture in (self.own / "docs" / "pictures").glob("*.svg"):
            xml.etree.ElementTree.parse(picture)

    def test_all_c_compiles_without_a_warning(self):
        folders = sorted({path.parent.relative_to(self.own).as_posix() for path in self.own.rglob("*.c")} - {"proof"})
        for folder in (".", "fuzz", "inspect", "state"):
            self.assertIn(folder, folders)
        support.compile_c(self, self.sources(*folders), [self.place, ROOT])

    def test_what_is_saved_comes_back(self):
        made = self.sources(".", "state", "inspect")
        program = self.program("kettle", [HERE / "kettle.c", *made])
        done = support.command(program, "saved")
        self.assertEqual((done.returncode, done.stdout.split()), (0, ["session", "panel", "timers"]), done.stderr)

    def test_the_tree_names_states_registers_and_no_secret(self):
        made = self.sources(".", "state", "inspect")
        done = support.command(self.program("kettle", [HERE / "kettle.c", *made]), "shown")
        self.assertEqual(done.returncode, 0, done.stderr)
        for words in ("filled", "target: 96", "minutes: 66", "armed: 1", "key: secret"):
            self.assertIn(words, done.stdout)
        self.assertNotRegex(done.stdout, "(?i)a5|165")

    def test_the_plugin_decodes_follows_and_complains(self):
        ours = sorted((ROOT / "specs").rglob("*.yaml"))
        support.generate([*ours, *SPECS], self.place / "with-ours")
        plugin = self.place / "with-ours" / "dissector" / "entresol.lua"
        frames = tshark.dissect(
            plugin,
            [
                packet(GUEST, HELLO, struct.pack("<I", STEEL), 1),
                packet(HOST, ANSWER, struct.pack("<II", 0, 0), 1),
                packet(GUEST, FILL, struct.pack("<IHH", 5, 2, 0), 2),
                packet(GUEST, FILL, struct.pack("<IHH", 13, 2, 0), 3),
                packet(GUEST, COOK, struct.pack("<I", 2) + struct.pack("<BBH", 1, 1, 60) + struct.pack("<BBH", 2, 2, 30), 4),
            ],
        )
        self.assertEqual([frame.experts for frame in frames[:3]], [[], [], []])
        self.assertEqual(frames[2].all("kettle.fill.litres"), ["5"])
        self.assertEqual(len(frames[3].experts), 1, frames[3].experts)
        self.assertRegex(frames[3].experts[0], "litres")
        self.assertEqual(frames[4].all("kettle.step.seconds"), ["60", "30"])

    def replay(self):
        harness = [ROOT / "tests" / "fuzz" / f"{name}.c" for name in
                   ("replay", "harness", "wire", "machine", "registers", "intercepts", "hypercalls", "texts", "saved", "shown", "tree")]
        return self.program("replay", [*harness, *self.sources(".", "fuzz", "state", "inspect")], "-g")

    def test_gdb_stops_at_a_line_of_a_spec(self):
        shutil.copytree(ROOT / "scripts" / "gdb", self.place / "scripts" / "gdb")
        text = (HERE / "specs" / "kettle.yaml").read_text(encoding="utf-8").splitlines()
        line = next(number for number, words in enumerate(text, 1) if "event: cook, do: heat-up" in words)
        done = support.command("gdb", "-nx", "-batch", "-ex", f"source {self.place}/scripts/gdb/entresol.py",
                               "-ex", f"spec-break specs/kettle.yaml:{line}", self.replay())
        self.assertRegex(done.stdout + done.stderr, r"Breakpoint 1 at .*kettle_machine\.c")

    def test_vectors_at_every_limit_are_taken_or_refused_as_the_spec_says(self):
        program = self.replay()
        for name in NAMES:
            vectors = self.own / "vectors" / f"{name.replace('-', '_')}.txt"
            targets = [line.split()[0] for line in vectors.read_text().splitlines() if not line.startswith("#")]
            for target in ("state", "inspect"):
                self.assertGreater(targets.count(f"{name}/{target}"), 2)
            done = support.command(program, vectors)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_spin_finds_nothing_in_the_models(self):
        models = sorted((self.own / "model").glob("*.pml"))
        self.assertEqual([path.stem for path in models], ["kettle.session"])
        result = spin.search(models[0])
        self.assertEqual(result.failures, [])
        self.assertEqual(len(result.claims), 3)
        self.assertEqual(len(result.reached), 5)

    def test_cbmc_proves_the_harnesses(self):
        import cbmc
        import slices

        done = support.command(ROOT / "scripts" / "cbmc-root.sh")
        if done.returncode != 0:
            self.skipTest("no CBMC: " + done.stderr.strip().splitlines()[-1])
        tools = cbmc.Tools(pathlib.Path(done.stdout.strip()))
        proved = 0
        for name in NAMES:
            description = self.own / "proof" / f"{name.replace('-', '_')}_proof.json"
            model = json.loads(description.read_text())
            files = [description.with_suffix(".c"), *(self.place / source for source in model["sources"]),
                     *sorted((ROOT / "tests" / "proof" / "models").glob("*.c"))]
            texts = {str(file): tools.preprocessed(file, [self.place, ROOT]) for file in files}
            for harness in model["harnesses"]:
                with self.subTest(harness["name"]):
                    program = slices.Program(texts, *(harness.get(key) for key in ("ends", "stand_ins", "opened")))
                    wanted, _ = program.slice(str(files[0]), f"prove_{harness['name']}")
                    result = tools.prove(wanted, harness)
                    self.assertEqual(result.outcome, "proved", result.said)
                    proved += 1
        self.assertGreater(proved, 10)


if __name__ == "__main__":
    unittest.main()
