"""scripts/gdb/entresol.py under a real gdb: stops at lines of specs, prints messages and machines; on a program of the build, and on made-up specs."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
SCRIPT = pathlib.Path("scripts/gdb/entresol.py")
FIXTURES = ROOT / "tests" / "spec" / "fixtures"
sys.path.insert(0, str(ROOT / "tests" / "spec"))

from support import command, generate  # noqa: E402


def line_of(spec: pathlib.Path, text: str) -> int:
    """The only line of a spec with this text."""
    found = [n for n, line in enumerate(spec.read_text().splitlines(), 1) if text in line]
    assert len(found) == 1, f"{text} is on lines {found}"
    return found[0]


def session(root: pathlib.Path, program: pathlib.Path, *commands: str) -> list[str]:
    """What each command printed; errors are printed too."""
    text = ["set pagination off", "set confirm off", "set width 0", "set style enabled off", f"source {root / SCRIPT}", "python"]
    text += ["def say(words):", " try:", "  out = gdb.execute(words, to_string=True)", " except gdb.error as error:", "  out = str(error)"]
    text += [" print('<<<' + out + '>>>')", *(f"say({words!r})" for words in commands), "end", "kill"]
    with tempfile.NamedTemporaryFile("w", suffix=".gdb") as file:
        file.write("\n".join(text) + "\n")
        file.flush()
        done = subprocess.run(["gdb", "-nx", "-batch", "-x", file.name, str(program)], capture_output=True, text=True, timeout=300,
                              check=False, stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C"})
    said = re.findall(r"<<<(.*?)>>>", done.stdout, re.S)
    if len(said) != len(commands):
        raise AssertionError(done.stdout + done.stderr)
    return [part.strip() for part in said]


class RealProgram(unittest.TestCase):
    """Storage's unit test, as it was built."""

    program = pathlib.Path(os.environ["ES_GDB_PROGRAM"])
    spec = "specs/vmbus/storvsp.yaml"

    def line(self, text):
        return line_of(ROOT / self.spec, text)

    def test_stop_in_a_transition_print_the_message_step_the_machine(self):
        line = self.line("- {in: versioning, event: query-protocol-version, if: version-known")
        stopped, _, machine, message, _, after = session(
            ROOT, self.program, f"spec-break {self.spec}:{line}", "run", "print ((struct es_storage *)owner)->machine",
            "print *message", "python machine = gdb.parse_and_eval('&((struct es_storage *)owner)->machine'); gdb.execute('finish')",
            "python print(machine.dereference())",
        )
        self.assertIn("Breakpoint 1 at", stopped)
        self.assertIn("storvsp_machine.c", stopped)
        self.assertIn(" = controller in versioning (", machine)
        self.assertRegex(machine, r"takes .*query-protocol-version")
        self.assertRegex(message, r" = storvsp query-protocol-version \{header = \{operation = query-protocol-version \(\d+\), ")
        self.assertIn("flags = request-completion (0x1)", message)
        self.assertTrue(after.startswith("controller in configuring ("), after)

    def test_lines_and_names_that_are_not_there(self):
        first = self.line("  opened: {")
        no_code, no_spec, near, usage = session(
            ROOT, self.program, f"spec-break {self.spec}:1", "spec-break specs/vmbus/storvps.yaml:3",
            f"spec-break {self.spec}:100000", "spec-break here",
        )
        self.assertRegex(no_code, rf"^{self.spec}:1 has no code; nearest: \d+ \(storvsp_wire\.c:\w+\)$")
        self.assertEqual(no_spec.split(";")[0], "no C comes from 'specs/vmbus/storvps.yaml'")
        self.assertIn(self.spec, no_spec)
        self.assertRegex(near, r"has no code; nearest: \d+ \(\S+\)$")
        self.assertEqual(usage, "usage: spec-break specs/FILE.yaml:LINE")
        self.assertGreater(first, 0)

    def test_file_names_and_lines_are_completed(self):
        files, lines = session(ROOT, self.program, "complete spec-break specs/vmbus/st", f"complete spec-break {self.spec}:")
        self.assertEqual(files, f"spec-break {self.spec}:")
        self.assertGreater(len(lines.splitlines()), 20)

    def test_every_spec_with_functions_has_lines(self):
        said, = session(ROOT, self.program, "python print(sorted(Lines().by_spec))")
        for path in ("specs/scsi/scsi.yaml", "specs/hyperv/hyperv-msr.yaml", "specs/platform/uart-16550.yaml", "specs/platform/io-ports.yaml"):
            self.assertIn(f"'{path}'", said)


class MadeUp(unittest.TestCase):
    """Specs that no generator and no script has heard of."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.place = pathlib.Path(cls.folder.name)
        generate([FIXTURES / f"{name}.yaml" for name in ("keyring", "keypad", "keycells")], cls.place / "generated")
        (cls.place / SCRIPT).parent.mkdir(parents=True)
        shutil.copy(ROOT / SCRIPT, cls.place / SCRIPT)
        cls.program = cls.place / "drawer"
        sources = [HERE / "drawer.c", ROOT / "runtime" / "result.c", *(cls.place / "generated").glob("key*.c")]
        # Nothing here accesses a cell, so what accesses call goes without being written.
        unused = ("-ffunction-sections", "-Wl,--gc-sections")
        done = command("gcc", "-std=c17", "-g", "-O0", *unused, "-D_GNU_SOURCE", f"-I{cls.place}", f"-I{ROOT}", "-o", cls.program, *sources)
        assert done.returncode == 0, done.stderr
        cls.line = line_of(FIXTURES / "keyring.yaml", "{in: shut, event: store, do: put-in")

    def test_everything(self):
        said = session(
            self.place, self.program, f"spec-break specs/keyring.yaml:{self.line}", "run", "print *machine", "print *message",
            "finish", "break stop_here", "continue", "print *whole", "print *pad", "print *cells", "print *refusal", "up", "print drawer",
        )
        stopped, _, machine, message, _, _, _, whole, pad, cells, refusal, _, after = said
        self.assertIn("keyring_machine.c", stopped)
        self.assertEqual(machine, "$1 = drawer in shut (Nothing is in it.), takes store, lost")
        self.assertEqual(
            message,
            "$2 = keyring store {header = {tag = store (1), serial = 77}, kind = pin (1), size = 8, uses = sign | seal (0x9), "
            "seed = secret, code = secret, code-again = secret, control = {lock = 1, level = key (2), mask = secret}, later = 9, "
            'label = "ab\\000\\000", thing = pin {digits = secret, tries = 3}, '
            "pairs = {{public-part = 40, private-part = secret}, {public-part = 41, private-part = secret}}}",
        )
        self.assertTrue(whole.endswith(message.partition(" = ")[2]), whole)
        self.assertEqual(pad.partition(" = ")[2], "{state = {0x12 (kind=key (2), row=1, code=secret), "
                                                  "0x12 (kind=key (2), row=1, code=secret)}, pin = secret, line = {{0x7, 0x7, 0x7}, {0x7, 0x7, 0x7}}}")
        self.assertEqual(cells.partition(" = ")[2], "{cell = {" + ", ".join(["0x11 (low=1, high=1, tail=secret)"] * 3) + "}}")
        self.assertRegex(refusal, r"= refusal of keyring \S+ at \d+: ")
        self.assertIn("drawer in full (Something is in it.), takes many, lost", after)
        self.assertNotRegex("".join(said), "a5a5|2779096485")


if __name__ == "__main__":
    unittest.main(verbosity=2)
