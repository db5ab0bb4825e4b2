"""Proofs prove and proofs bite: a made-up spec's harnesses hold, and each seeded mistake in its code is refuted by the harness named beside it.

Without CBMC these are skipped, and say so."""

import pathlib
import re
import shutil
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "tests" / "spec")]

import run  # noqa: E402
import slices  # noqa: E402
import support  # noqa: E402

TOOLS = None


def setUpModule():
    global TOOLS
    TOOLS = run.find_tools()
    if TOOLS is None:
        raise unittest.SkipTest("CBMC CANNOT BE HAD HERE: it is not shown that proofs bite")


# (mistake, file, what the generator wrote, what it is made, harness that must find it, what it must say)
MISTAKES = (
    (
        "a dropped length check",
        "bird_wire.c",
        r"  if \(size < 8\) \{\n    return [^;]*;\n  \}\n(  const uint16_t [^\n]*\n)",
        r"\1",
        "decode_list",
        "dereference",
    ),
    ("a length check that is one off", "bird_wire.c", r"size < 8\)", "size < 7)", "decode_list", "dereference"),
    (
        "an array that may reach one element beyond the packet",
        "bird_wire.c",
        r"count_of_eggs > \(size - 8\) / 4",
        "count_of_eggs > (size - 4) / 4",
        "decode_list",
        "",
    ),
    ("an accessor that is one off", "bird_wire.c", r"index >= slice->count", "index > slice->count", "element_list_eggs", ""),
    ("a dropped check of room", "bird_wire.c", r"  if \(room < 8\) \{\n    return 0;\n  \}\n", "", "encode_say", ""),
    ("a field stored beside its place", "bird_wire.c", r"es_store_le16\(bytes \+ 2,", "es_store_le16(bytes + 4,", "round_trip_say", ""),
    ("a limit that only the encoder lost", "bird_wire.c", r"  if \(in->loudness > 9u\) \{\n    return 0;\n  \}\n", "", "round_trip_say", "decodes"),
    (
        "a result written before it is checked",
        "bird_wire.c",
        r"(  if \(loudness > 9u\) \{)",
        r"  out->loudness = loudness;\n\1",
        "decode_say",
        "nothing is written",
    ),
    (
        "a decoder that remembers",
        "bird_wire.c",
        r"(es_result es_bird_decode_say\([^{]*\{\n)",
        r"static uint32_t calls;\n\1  calls = calls == 9 ? 0 : calls + 1;\n",
        "decode_say",
        "may write",
    ),
    ("a large record that is not long enough", "bird_wire.c", r"size < 304\)", "size < 303)", "decode_short_nest", "dereference"),
    (
        "a large result written before it is checked",
        "bird_wire.c",
        r"(  if \(height > 99u\) \{)",
        r"  out->depth = depth;\n\1",
        "decode_nest",
        "nothing is written",
    ),
    (
        "a large record that is written before it is checked",
        "bird_wire.c",
        r"(size_t es_bird_encode_nest\([^{]*\{\n)",
        r"\1  bytes[0] = 1;\n",
        "encode_refused_nest",
        "dereference",
    ),
    ("a limit that only the decoder has", "bird_wire.c", r"  if \(in->height > 99u\) \{\n    return 0;\n  \}\n", "", "round_trip_nest", "decodes"),
    ("a large record's field beside its place", "bird_wire.c", r"es_store_le16\(bytes \+ 302,", "es_store_le16(bytes + 301,", "round_trip_nest", ""),
    ("a sum of other bytes", "bird_wire.c", r"es_sum8\(bytes, 7\)", "es_sum8(bytes, 6)", "round_trip_ring", "the same bytes"),
    (
        "a byte changed behind the sum",
        "bird_wire.c",
        r"(  bytes\[4\] = [^\n]*es_sum8[^\n]*\n)",
        r"\1  bytes[0] ^= 1;\n",
        "round_trip_ring",
        "one byte changed alone",
    ),
    ("a wrong next state", "bird_machine.c", r"machine->state = ES_BIRD_CAGE_GONE;", "machine->state = ES_BIRD_CAGE_OPEN;", "cage_on_door", "where the spec says"),
    ("a transition out of a final state", "bird_machine.c", r"(  case ES_BIRD_CAGE_GONE:\n)", r"\1    machine->state = ES_BIRD_CAGE_OPEN;\n", "cage_on_say", "where the spec says"),
    ("a block of registers that there is not", "coop_registers.c", r"_STRIDE >= ES_COOP_DOOR_COUNT", "_STRIDE > ES_COOP_DOOR_COUNT", "call_read", "one that there is"),
    ("a register behind the last of its array", "coop_registers.c", r"offset < ES_COOP_PERCH_END", "offset <= ES_COOP_PERCH_END", "call_read_exact", "bound"),
    ("an action before its state", "bird_machine.c", r"(  case ES_BIRD_CAGE_SHUT:\n)", r"\1    es_bird_cage_do_fly(owner);\n", "cage_on_door", "never fly before open"),
)


class Proofs(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="entresol-proof."))
        self.addCleanup(shutil.rmtree, self.folder)
        support.generate([HERE / "bird.yaml", HERE / "coop.yaml"], self.folder / "generated")

    def prove(self, name, spec="bird"):
        description = self.folder / "generated" / "proof" / f"{spec}_proof.json"
        (task,) = run.tasks_of(TOOLS, description, self.folder, lambda _, harness: harness == name)
        return run.prove(TOOLS, task, 60)

    def test_a_made_up_spec_is_proved(self):
        for spec, name in sorted({(mistake[1].split("_")[0], mistake[4]) for mistake in MISTAKES}):
            with self.subTest(harness=name):
                entry, said = self.prove(name, spec)
                self.assertEqual(entry.result, "proved", said)
                self.assertGreater(entry.checks, 0)

    def test_seeded_mistakes_are_refuted(self):
        for what, file, old, new, harness, reason in MISTAKES:
            with self.subTest(mistake=what):
                path = self.folder / "generated" / file
                before = path.read_text()
                after = re.sub(old, new, before)
                self.assertNotEqual(after, before, "the code does not look like this any more")
                path.write_text(after)
                entry, said = self.prove(harness, file.split("_")[0])
                path.write_text(before)
                self.assertEqual(entry.result, "refuted", said)
                self.assertIn(reason, "\n".join(said))

    def test_what_is_never_reached_proves_nothing(self):
        path = self.folder / "generated" / "proof" / "bird_proof.c"
        path.write_text(path.read_text().replace("ES_ANY(struct es_bird_say, out);", "ES_ANY(struct es_bird_say, out);\n  ES_ASSUME(false);"))
        self.assertEqual(self.prove("decode_say")[0].result, "vacuous")


class Slices(unittest.TestCase):
    def test_only_what_is_needed_is_kept(self):
        program = slices.Program(
            {
                "a": "struct s { int x; };\nstruct t { int y; };\nint g(struct s *);\nint h(void);\nint f(void) { struct s v; return g(&v); }\n",
                "b": "struct s { int x; };\nstatic int kept = 3;\nint other(void) { return 1; }\nint g(struct s *v) { return v->x + kept; }\n",
            }
        )
        texts, writable = program.slice("a", "f")
        self.assertNotIn("struct t", texts["a"])
        self.assertNotIn("int h", texts["a"])
        self.assertNotIn("other", texts["b"])
        self.assertIn("int g(struct s *v)", texts["b"])
        self.assertEqual(writable, ["static int kept = 3;"])

    def test_early_ends_are_told_of(self):
        program = slices.Program(
            {
                "a": "int g(int);\nvoid told(int x) { (void)x; }\nint f(void) { return g(1); }\n",
                "b": "int g(int x) { if (x) { return 5; } return 3; }\n",
            },
            {"g": ("told", False, False)},
        )
        texts, _ = program.slice("a", "f")
        self.assertIn("if (x) { { told(5); __CPROVER_assume(0); } } return 3; }", texts["b"])
        self.assertIn("void told(int);", texts["b"])
        self.assertIn("void told(int x)", texts["a"])

    def test_what_does_not_end_early_can_end_behind_it(self):
        text = "int g(int x) { for (;;) { if (x) { return 5; } x--; } return 3; }\n"
        program = slices.Program({"a": "int g(int);\nvoid told(int x) { (void)x; }\nint f(void) { return g(1); }\n", "b": text}, {"g": ("told", False, True)})
        texts, _ = program.slice("a", "f")
        self.assertIn("x--; } __CPROVER_assume(0); return 3; }", texts["b"])

    def test_a_function_of_another_file_alone_is_opened(self):
        files = {"a": "int g(int);\nint f(void) { return g(1); }\n", "b": "static inline int g(int x) { return x; }\n"}
        texts, _ = slices.Program(files, None, None, ["g"]).slice("a", "f")
        self.assertEqual(texts["b"], "int g(int x) { return x; }\n")

    def test_a_stand_in_is_called_instead(self):
        program = slices.Program(
            {
                "a": "static inline int sum(int x) { return x + hidden(x); }\nint f(void) { return sum(1); }\n",
                "b": "int other(int x) { return x; }\n",
            },
            None,
            {"sum": "other"},
        )
        texts, _ = program.slice("a", "f")
        self.assertEqual(texts["a"], "int other(int x);\nint f(void) { return other(1); }\n")
        self.assertIn("int other(int x) { return x; }", texts["b"])


if __name__ == "__main__":
    unittest.main()
