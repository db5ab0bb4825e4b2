"""The TPM's interface in front of the TPM's own process: what firmware does with it comes to its end before the guest runs."""
import json
import os
import re
import unittest

import machine
import prometheus


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

    def worker(self, guest):
        return re.search(r"(?m)^process name=entresol-vm pid=(\d+) ", guest.ctl("status").stdout)[1]

    def memory(self, told, process):
        """The TPM's process has a line of its own, and its part of the sum."""
        sizes = {line["name"]: line["pss-kib"] for line in told if line["kind"] == "process"}
        self.assertEqual(sizes.keys(), {"entresol", "entresol-vm", "entresol-tpm"})
        self.assertEqual(next(line["pid"] for line in told if line.get("name") == "entresol-tpm"), process)
        self.assertEqual(next(line["pss-kib"] for line in told if line["kind"] == "memory"), sum(sizes.values()))
        if os.geteuid() == 0:
            self.assertGreater(sizes["entresol-tpm"], 500)
        if os.environ.get("ES_SLOW") != "1":
            self.assertLess(sizes["entresol-tpm"], 6 << 10)

    def counters(self, guest):
        """What was asked of the TPM's process, and how it ended, in all places where counters are."""
        counted = json.loads(guest.ctl("counters", "--json").stdout)
        names = [f"tpm-process.{name}" for name in ("commands", "resets", "refused", "failed", "cancels")]
        self.assertEqual([counted[name] for name in names[1:]], [1, 0, 0, 0])
        self.assertGreater(counted[names[0]], 3)
        shown = json.loads(self.shown(guest, "counters", "--json"))
        self.assertEqual([shown[name] for name in names], [counted[name] for name in names])
        page = prometheus.parse(guest.ctl("metrics").stdout)
        for name in names:
            family = f"entresol_{name.replace('.', '_').replace('-', '_')}_total"
            self.assertEqual(page[family]["samples"], {frozenset(): counted[name]})

    def test_both_kinds_are_powered_on(self):
        for kind in ("crb", "tis"):
            with self.subTest(kind):
                guest = self.started(kind)
                shown = self.shown(guest, "platform/tpm")
                self.assertRegex(shown, rf"(?m)^\s*interface: \"?{kind}\"?$")
                self.assertRegex(shown, r"(?m)^\s*gone: false$")
                self.assertRegex(shown, r"(?m)^\s*under-way: false$")
                self.assertNotIn("the guest has no TPM", guest.said())
                told = json.loads(guest.ctl("status", "--json").stdout)["status"]
                tpm = next(line for line in told if line["kind"] == "tpm")
                self.assertEqual(tpm["alive"], 1)
                self.assertEqual(os.readlink(f"/proc/{tpm['process']}/exe"), str((machine.BUILD / "entresol-tpm").resolve()))
                asked = json.loads(self.shown(guest, "tpm-process", "--json"))
                self.assertEqual((asked["gone"], asked["under-way"], asked["busy"]), (False, "nothing", False))
                self.assertEqual(asked["ring"]["submitted"], asked["ring"]["answered"])
                self.assertGreater(asked["ring"]["submitted"], 3)
                self.assertEqual(asked["ring"]["outcome"], "done")
                self.memory(told, tpm["process"])
                self.counters(guest)

    def test_it_stays_through_services(self):
        """Another worker has the same interface in front of the same process."""
        guest = self.started("crb")
        interface, status = self.shown(guest, "platform/tpm"), re.compile(r"(?m)^tpm process=\d+ alive=1$")
        process = status.findall(guest.ctl("status").stdout)
        asked = json.loads(self.shown(guest, "tpm-process", "--json"))
        for _ in range(3):
            worker = self.worker(guest)
            served = guest.ctl("service")
            self.assertEqual((served.returncode, served.stderr), (0, ""))
            self.assertNotEqual(self.worker(guest), worker)
            self.assertEqual(self.shown(guest, "platform/tpm"), interface)
            self.assertEqual(status.findall(guest.ctl("status").stdout), process)
            now = json.loads(self.shown(guest, "tpm-process", "--json"))
            self.assertEqual((now["gone"], now["busy"], now["ring"]["answered"]), (False, False, asked["ring"]["answered"]))
        self.assertEqual(len(process), 1)

    def test_without_one_nothing_is_shown(self):
        guest = machine.Machine("idle")
        self.addCleanup(guest.close)
        guest.ready()
        self.assertFalse(re.search(r"(?m)^\s*tpm:", self.shown(guest, "platform")))
        self.assertFalse(re.search(r"(?m)^tpm-process:", self.shown(guest)))


if __name__ == "__main__":
    unittest.main()
