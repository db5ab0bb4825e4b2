"""Any spec gets its harnesses: one for each decoder, encoder, round trip, array, step of a machine and function of a kind's own files."""

import json
import pathlib
import shutil
import tempfile
import unittest

from support import HERE, ROOT, command, formatted, generate

FIXTURES = HERE / "fixtures"


class Harnesses(unittest.TestCase):
    def made(self, *names):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="entresol-proof."))
        self.addCleanup(shutil.rmtree, folder)
        generate([FIXTURES / f"{name}.yaml" for name in names], folder / "generated")
        proofs = folder / "generated" / "proof"
        found = {}
        for path in sorted(proofs.glob("*.c")):
            # What is CBMC's own is only declared; everything else has to compile as it is.
            for compiler in ("gcc", "clang"):
                words = "-std=c17 -Wall -Wextra -Werror -Wno-uninitialized -D_GNU_SOURCE -ffreestanding -fsyntax-only"
                include = [f"-I{folder}", f"-I{ROOT}", "-idirafter", ROOT / "tests" / "proof" / "include"]
                done = command(compiler, *words.split(), *include, path)
                self.assertEqual(done.returncode, 0, done.stderr)
            model = json.loads(path.with_suffix(".json").read_text())
            for source in model["sources"]:
                self.assertTrue((folder / source).is_file(), source)
            for harness in model["harnesses"]:
                self.assertIn(f"\nvoid prove_{harness['name']}(void) {{\n", path.read_text())
                self.assertTrue(harness["bound"] and harness["proves"])
                found[f"{model['spec']}/{harness['name']}"] = harness
        formatted(self, sorted(proofs.glob("*.c")))
        return found

    def test_a_protocol(self):
        found = self.made("parrot", "perch")
        for message in ("speak", "listen", "sing", "hush", "heard"):
            for what in ("decode", "encode", "round_trip"):
                self.assertIn(f"parrot/{what}_{message}", found)
        for name in ("element_sing_words", "element_sing_tail", "element_hush_seconds", "decode_from_guest", "decode_from_host"):
            self.assertIn(f"parrot/{name}", found)
        for name in ("start", "on_speak", "on_listen", "on_hush", "on_tired", "on_door", "on_timeout", "step"):
            self.assertIn(f"parrot/cage_{name}", found)
        self.assertEqual(found["parrot/decode_speak"]["bound"], "any size")
        self.assertEqual(found["parrot/decode_sing"]["bound"], "arrays of up to 2 elements")
        self.assertIn("never fly unless silent or talking", found["parrot/cage_on_door"]["proves"])

    def test_the_bound_is_the_specs(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="entresol-proof."))
        self.addCleanup(shutil.rmtree, folder)
        for name in ("parrot", "perch"):
            text = (FIXTURES / f"{name}.yaml").read_text()
            (folder / f"{name}.yaml").write_text(text + ("\nproof: {elements: 5}\n" if name == "parrot" else ""))
        made = generate([folder / "parrot.yaml", folder / "perch.yaml"], folder / "generated")
        bounds = {h["name"]: h["bound"] for h in json.loads(made["proof/parrot_proof.json"])["harnesses"]}
        self.assertEqual(bounds["decode_sing"], "arrays of up to 5 elements")

    def test_other_kinds(self):
        for fixture, names in (
            ("valve", ("call_read", "call_write", "call_reset")),
            ("knobs", ("call_read", "call_write", "call_reset_vp", "call_reset_vm")),
            ("gates", ("call_read", "call_write")),
            ("calls", ("call_call", "decode_pair")),
            ("kitchen", ("call_dispatch",)),
        ):
            with self.subTest(kind=fixture):
                found = self.made(fixture)
                for name in names:
                    self.assertIn(f"{fixture}/{name}", found)


if __name__ == "__main__":
    unittest.main()
