"""The C of a fixture protocol: compiled with every warning, formatted, and exercised by a program under the sanitizers."""

import pathlib
import re
import tempfile
import unittest

from support import HERE, ROOT, command, compile_c, formatted, generate

FIXTURES = HERE / "fixtures"


class Parrot(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.place = pathlib.Path(cls.folder.name)
        cls.made = generate([FIXTURES / "parrot.yaml", FIXTURES / "perch.yaml"], cls.place / "generated")
        cls.files = sorted(p for p in (cls.place / "generated").iterdir() if p.suffix in (".c", ".h"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_it_is_formatted(self):
        formatted(self, self.files)

    def test_it_compiles(self):
        compile_c(self, [f for f in self.files if f.suffix == ".c"], [self.place, ROOT], "-O2")

    def test_what_is_encoded_decodes_and_every_refusal_happens(self):
        program = self.place / "parrot"
        sources = [
            FIXTURES / "parrot_test.c",
            ROOT / "runtime" / "result.c",
            *[f for f in self.files if f.suffix == ".c"],
        ]
        compile_c(
            self,
            sources,
            [self.place, ROOT],
            "-O1",
            "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all",
            output=program,
        )
        done = command(program)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("never seen 0", done.stdout)

    def test_every_rule_is_a_refusal(self):
        """What speak, which has a field of every kind, may be refused for: no rule is left out, and none is made up."""
        shown = r'\.where = "(.*?)",\n *\.field = "(.*?)",\n *\.rule = "(.*?)",\n *\.offset = (\d+)'
        refusals = re.findall(shown, self.made["parrot_spec.c"])
        wanted = """
            size 50 @0; size 58 @0; header.length max 200 @2; header.magic value 0x50415252 @4; body.mood known value @8;
            body.mood wild in this version @8; body.must reserved, zero @10; body.kind known value @12; body.far known value @24;
            body.control.mood known value @38; body.control.mood wild in this version @38; body.control.fixed value 0x2 @38;
            body.control.volume min 1 @38; body.control.volume max 10 @38; body.control.none reserved bits are zero @38;
            body.lower max 100 @48; body.upper min lower @49; body.upper max lower + limit * 10 @49; body.body a case for kind @16;
            body.body.wing.span min 1 @16; body.body.wing.span max 99 @16; body.body.beak.sharp max 1 @16"""
        found = {f"{field} {rule} @{at}".strip() for where, field, rule, at in refusals if where == "speak"}
        self.assertEqual(found, {" ".join(rule.split()) for rule in wanted.split(";")})

    def test_it_says_where_it_comes_from(self):
        text = self.made["parrot_wire.c"]
        lines = (FIXTURES / "parrot.yaml").read_text().splitlines()
        at = next(n for n, line in enumerate(lines, 1) if "name: speak" in line)
        self.assertIn(f"/* specs/parrot.yaml:{at} */\nes_result es_parrot_decode_speak(", text)

    def test_it_has_no_heap_no_default_on_enums_no_macros(self):
        for name, text in self.made.items():
            if not name.endswith((".c", ".h")):
                continue
            for word in ("malloc", "calloc", "free(", "#line", "goto", "setjmp"):
                self.assertNotIn(word, text, name)
            for line in text.splitlines():
                if line.startswith("#define"):
                    self.assertNotIn("(", line.split('"')[0], f"{name}: {line}")
        self.assertEqual(self.made["parrot_machine.c"].count("default:"), 0)

    def test_each_byte_is_loaded_once(self):
        """No two loads of a decoder's fixed part touch one byte; the union's cases (16 to 23) are one or the other."""
        speak = re.findall(r"es_result es_parrot_decode_speak\(.*?\n}", self.made["parrot_wire.c"], re.S)[0]
        seen = set()
        for width, at in re.findall(r"es_load_[lb]e(\d+)\(bytes(?: \+ (\d+))?\)", speak):
            here = range(int(at or 0), int(at or 0) + int(width) // 8)
            if int(at or 0) < 16 or int(at or 0) >= 24:
                self.assertFalse(seen & set(here), f"{width} bits at {at}")
                seen |= set(here)


if __name__ == "__main__":
    unittest.main()
