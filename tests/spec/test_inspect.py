"""What the generator makes of specs for `entresol ctl inspect`, `events` and `metrics`: made-up specs, whose secrets are markers, shown by a program."""

import json
import pathlib
import re
import tempfile
import unittest

from support import HERE, ROOT, command, compile_c, formatted, generate

FIXTURES = HERE / "fixtures"
SPECS = ("keyring", "keypad", "keycells", "parrot", "perch")
MARKER = re.compile(r"a5|165|42405|2779096485|2652|2650", re.I)  # 0xa5 over and over, and parts of it


class Shown(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.place = pathlib.Path(cls.folder.name)
        cls.made = generate([FIXTURES / f"{name}.yaml" for name in SPECS], cls.place / "generated")
        own = [p for p in (cls.place / "generated").rglob("*.c") if p.parent.name in ("generated", "inspect")]
        cls.own = [p for p in own if p.parent.name == "inspect"]
        cls.program = cls.place / "inspect"
        names = ("inspect", "shape", "result", "counters", "spec", "events", "log")
        runtime = [ROOT / "runtime" / f"{name}.c" for name in names]
        runtime.append(ROOT / "hand-written" / "process" / "events.c")
        kept = [p for p in own if not p.name.startswith("parrot_machine")]
        compile_c(
            cls(),
            [FIXTURES / "inspect_test.c", *(p for p in runtime), *kept],
            [cls.place, ROOT],
            "-O1",
            "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all",
            output=cls.program,
        )

    def shown(self, *words) -> str:
        done = command(self.program, *words)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def json(self, what):
        return json.loads(self.shown(what, "--json"))

    def test_it_is_formatted(self):
        formatted(self, [*self.own, *(p.with_suffix(".h") for p in self.own)])

    def test_a_message_with_names_flags_bits_unions_and_versions(self):
        first = {
            "header": {"tag": "store", "serial": 77},
            "kind": "pin",
            "size": 8,
            "uses": ["seal", "0x100"],
            "seed": "secret",
            "code": "secret",
            "code-again": "secret",
            "control": {"lock": 1, "level": "key", "mask": "secret"},
            "label": "ab\x1b\0",
            "thing": {"pin": {"digits": "secret", "tries": 3}},
            "pairs": [{"public-part": 40, "private-part": "secret"}, {"public-part": 41, "private-part": "secret"}],
        }
        self.assertEqual(self.json("first"), {"store": first})
        self.assertEqual(self.json("second"), {"store": first | {"later": 5}})
        self.assertIn("  label: ab\\x1b\\x00\n", self.shown("first"))
        self.assertIn("  control:\n    lock: 1\n    level: key\n    mask: secret\n", self.shown("first"))

    def test_an_array_is_cut_at_its_count(self):
        items = [{"public-part": 40, "private-part": "secret"}, {"public-part": 41, "private-part": "secret"}]
        self.assertEqual(self.json("many")["many"]["items"], items)

    def test_secrets_are_nowhere(self):
        for what in ("first", "second", "many", "stores"):
            for words in ((what,), (what, "--json")):
                self.assertNotRegex(self.shown(*words), MARKER)

    def test_registers_and_msrs(self):
        shown = self.json("stores")
        self.assertEqual(shown["pad"]["state"], [{"value": "0x12", "kind": "key", "row": 1, "code": "secret"}] * 2)
        self.assertEqual(shown["pad"]["pin"], "secret")
        self.assertEqual(shown["pad"]["line"], [["0x7"] * 3, ["0x7", "0x7", "0x9"]])
        self.assertEqual(shown["vp"], {"cell": [{"value": "0x11", "low": 1, "high": 1, "tail": "secret"}] * 3})
        self.assertEqual(shown["vm"], {"one": "0x20", "hush": "secret"})
        # Values that are kept by hand have their bits from the spec too.
        self.assertEqual(shown["dial"], {"value": "0x7", "turns": 7, "pin": "secret"})
        self.assertEqual(shown["plate"], "secret")

    def test_a_machine_says_its_state_and_what_it_takes(self):
        self.assertEqual(
            self.json("machine"), {"drawer": {"state": "shut", "doc": "Nothing is in it.", "takes": ["store", "lost"]}}
        )

    def test_whatever_structs_hold(self):
        self.assertGreater(len(self.shown("everything")), 1000)

    def test_events_of_secrets_say_no_value(self):
        told = json.loads(self.shown("events", "--json"))["events"]
        values = {(e["where"], e["field"], e["rule"]): e.get("value") for e in told}
        self.assertEqual(values["store", "code", "min 5"], "secret")
        self.assertEqual(values["store", "control.mask", "max 0xf00"], "secret")
        self.assertEqual(values["store", "size", "max 8"], "0x11")
        self.assertEqual(values["store", "header.serial", "max 0x7fff"], "0x1111")
        self.assertEqual(values["hush", "", "reserved bits 0x4000000000000000 are zero"], "secret")
        self.assertEqual(values["cell", "", "reserved bits 0x4000000000000000 are zero"], "secret")
        self.assertEqual(values["read", "", "no such register"], "0x99")
        for words in (("events",), ("events", "--json")):
            self.assertNotRegex(re.sub(r'seconds(=|": ")[0-9.]+', "", self.shown(*words)), MARKER)
        self.assertIn(" where=store field=code offset=16 ", self.shown("events"))

    def test_events_say_where_in_this_version_and_in_which_element(self):
        told = json.loads(self.shown("events", "--json"))["events"][-7:]
        said = [(e["where"], e["field"], e["offset"], e.get("element"), e.get("value")) for e in told]
        self.assertEqual(
            said,
            [
                ("pair", "public-part", 38, 1, "0x7f00"),
                ("pair", "private-part", 40, 1, "secret"),
                ("store", "thing.pin.tries", 30, None, "0x1000003"),
                ("pair", "public-part", 40, 1, "0x7f00"),
                ("pair", "private-part", 42, 1, "secret"),
                ("store", "thing.pin.tries", 32, None, "0x1000003"),
                ("pair", "public-part", 16, 2, "0x7234"),
            ],
        )
        self.assertIn(" where=pair field=public-part element=2 offset=16 ", self.shown("events"))
        counters = [line.split()[0] for line in self.shown("metrics").splitlines()]
        self.assertEqual(len([name for name in counters if "tries" in name]), 1, "one counter, wherever the field stands")

    def test_places_of_refusals(self):
        refusals = dict(line.split(": ") for line in self.shown("refusals").splitlines())
        self.assertEqual(refusals["store size"], "width 1 secret 0")
        self.assertEqual(refusals["store header.serial"], "width 2 secret 0")
        self.assertEqual(refusals["store code"], "width 4 secret 1")
        self.assertEqual(refusals["from-guest header.tag"], "width 2 secret 0")
        self.assertEqual(refusals["store control.level"], "width 2 secret 1", "the integer has a secret part")
        self.assertEqual(refusals["pair private-part"], "width 2 secret 1", "counted from the element")
        self.assertEqual(refusals["store "], "width 0 secret 0")

    def test_counters_as_metrics(self):
        metrics = dict(line.split(" ", 1) for line in self.shown("metrics").splitlines())
        self.assertEqual(
            metrics["keyring.drawer.shut.store"],
            'entresol_keyring_drawer_transitions_total {transition="shut.store"} One of all the drawers, "left" or right\\\\left.',
        )
        self.assertEqual(
            metrics["keyring.refused.store.size.max"],
            'entresol_keyring_refusals_total {where="store",field="size",rule="max 8",counter="refused.store.size.max"} '
            "A made-up protocol that carries secrets, for the tests of what is shown of a running machine.",
        )
        self.assertTrue(metrics["keyring.drawer.out-of-place"].startswith("entresol_keyring_refusals_total {"))


if __name__ == "__main__":
    unittest.main()
