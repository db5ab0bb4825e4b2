"""The TPM's interface in front of the TPM's own process: what firmware does with it comes to its end before the guest runs."""
import json
import re
import unittest

import machine


class Interface(unittest.TestCase):
    def started(self, kind):
        control = "control: {socket: m.sock}\n"
        guest = machine.Machine("idle", more=f"tpm: {{interface: {kind}, ephemeral: true}}\n{control}", start=False)
        self.addCleanup(guest.close)
        text = guest.settings.read_text(encoding="utf-8")
        guest.settings.write_text(text.replace("m.sock", str(guest.control)), encoding="utf-8")
        guest.start(("idle",))
        return guest.ready()

    def shown(self, guest, *words):
        answer = guest.ctl("inspect", *words)
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        return answer.stdout

    def test_both_kinds_are_powered_on(self):
        for kind in ("crb", "tis"):
            with self.subTest(kind):
                guest = self.started(kind)
                shown = self.shown(guest, "platform/tpm")
                self.assertRegex(shown, rf"(?m)^\s*interface: \"?{kind}\"?$")
                self.assertRegex(shown, r"(?m)^\s*gone: false$")
                self.assertRegex(shown, r"(?m)^\s*under-way: false$")
                self.assertNotIn("the guest has no TPM", guest.said())
                asked = json.loads(self.shown(guest, "tpm-process", "--json"))
                self.assertEqual((asked["gone"], asked["under-way"], asked["busy"]), (False, "nothing", False))
                self.assertEqual(asked["ring"]["submitted"], asked["ring"]["answered"])
                self.assertGreater(asked["ring"]["submitted"], 3)
                self.assertEqual(asked["ring"]["outcome"], "done")

    def test_without_one_nothing_is_shown(self):
        guest = machine.Machine("idle")
        self.addCleanup(guest.close)
        guest.ready()
        self.assertFalse(re.search(r"(?m)^\s*tpm:", self.shown(guest, "platform")))
        self.assertFalse(re.search(r"(?m)^tpm-process:", self.shown(guest)))


if __name__ == "__main__":
    unittest.main()
