"""A TPM with a command under way while es-guest writes, reads back and compares: it stands still, it dies, another worker takes the guest
over. The disk and the guest's processors go on."""
import json
import os
import re
import signal
import struct
import unittest

import machine
import tpm

BLOCK = 4096
SERVICES = 8
ENOUGH = 600  # blocks verified


class Busy(unittest.TestCase):
    def started(self, lives):
        one = machine.Machine("tpm", str(lives), start=False)
        self.addCleanup(one.close)
        text = one.settings.read_text(encoding="utf-8")
        one.settings.write_text(f"{text}tpm: {{interface: crb, ephemeral: true}}\n", encoding="utf-8")
        one.start(("tpm", str(lives)))
        self.answered(one, 0)
        return one

    def lines(self, one):
        """[(code, how many in a row, blocks verified until then)]"""
        found = re.findall(r"^tpm (0x[0-9a-f]+|0) answers (\d+) verified (\d+)$", one.guest_said(), re.M)
        return [(int(code, 0), int(answers), int(verified)) for code, answers, verified in found]

    def happened(self, one, what, name):
        def look():
            if one.guest.poll() is not None or one.paravisor.poll() is not None:
                raise AssertionError(f"it ended: {one.said()} {one.guest_said()[-500:]}")
            return what()
        return machine.until(look, name)

    def answered(self, one, code, after=0):
        """There is an answer with this code behind so many lines."""
        self.happened(one, lambda: any(line[0] == code for line in self.lines(one)[after:]), f"an answer {code:#x}")

    def goes_on(self, one):
        """More blocks are verified."""
        def verified():
            found = re.findall(r"^verified (\d+) ", one.guest_said(), re.M)
            return sum(1 for _ in found)
        before = verified()
        self.happened(one, lambda: verified() >= before + 1 + ENOUGH // 256, "the disk goes on")

    def status(self, one):
        return json.loads(one.ctl("status", "--json").stdout)["status"]

    def process(self, one):
        """The TPM's, or 0."""
        line = next(line for line in self.status(one) if line["kind"] == "tpm")
        return line["process"] if line["alive"] else 0

    def worker(self, one):
        return next(line["pid"] for line in self.status(one) if line.get("name") == "entresol-vm")

    def counter(self, one, name):
        return json.loads(one.ctl("counters", "--json").stdout)[name]

    def stopped_at_a_command(self, one):
        process = self.process(one)
        os.kill(process, signal.SIGSTOP)

        def under_way():
            return json.loads(one.ctl("inspect", "tpm-process", "--json").stdout)["under-way"] == "command"
        self.happened(one, under_way, "a command is under way")
        return process

    def blocks_are_whole(self, one):
        with open(one.disks[0], "rb") as disk:
            for place in range(4096):
                block = disk.read(BLOCK)
                self.assertEqual(block, block[:16] * (BLOCK // 16), f"block {place} is torn")
                self.assertIn(struct.unpack("<QQ", block[:16])[0], (0, place))

    def test_its_death_hurts_nothing_else(self):
        """It dies with a command: TPM_RC_FAILURE from then on, also behind another worker; the next guest has one again."""
        one = self.started(2)
        process = self.stopped_at_a_command(one)
        self.goes_on(one)
        self.assertEqual(self.process(one), process)
        os.kill(process, signal.SIGKILL)
        self.answered(one, tpm.RC_FAILURE)
        self.goes_on(one)
        self.happened(one, lambda: self.lines(one)[-1][1] > 30, "all answers are failures")
        self.assertEqual(one.ctl("service").returncode, 0)
        self.goes_on(one)
        self.assertEqual({line[0] for line in self.lines(one)[-3:]}, {tpm.RC_FAILURE})
        self.assertEqual((self.process(one), self.counter(one, "manager.tpms-died"), self.counter(one, "manager.workers-died")), (0, 1, 0))
        lines = len(self.lines(one))
        self.assertEqual(one.ctl("reset").returncode, 0)
        self.answered(one, 0, lines)
        self.goes_on(one)
        self.assertNotIn(self.process(one), (0, process))
        self.assertEqual(self.counter(one, "manager.tpms-started"), 2)
        self.assertEqual(self.lines(one)[-1][0], 0)
        one.guest.kill()
        self.assertEqual(one.end(), 0)
        self.blocks_are_whole(one)

    def test_one_that_hangs_is_replaced_at_a_reset(self):
        one = self.started(2)
        process, lines = self.stopped_at_a_command(one), len(self.lines(one))
        self.assertEqual(one.ctl("reset").returncode, 0)
        self.answered(one, 0, lines)
        self.goes_on(one)
        self.assertNotIn(self.process(one), (0, process))
        self.assertEqual((self.counter(one, "manager.tpms-started"), self.counter(one, "manager.tpms-died")), (2, 1))

    def test_what_all_processes_hear_is_the_managers_business(self):
        """Whoever closes a terminal or ends a group sends it to every process: the manager does what is to be done."""
        one = self.started(1)
        before = (self.process(one), self.worker(one))
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPWR):
            for process in before:
                os.kill(process, number)
        lines = len(self.lines(one))
        self.happened(one, lambda: len(self.lines(one)) > lines, "the TPM goes on")
        self.goes_on(one)
        self.assertEqual((self.process(one), self.worker(one)), before)
        self.assertEqual({line[0] for line in self.lines(one)}, {0})

    def test_service_waits_for_its_command(self):
        """With a command that does not end the service does not happen, and says so; with one that does it is done, and no answer is lost."""
        one = self.started(1)
        process, worker = self.stopped_at_a_command(one), self.worker(one)
        refused = one.ctl("service")
        self.assertEqual((refused.returncode, refused.stdout), (1, ""))
        self.assertRegex(refused.stderr, r"\Aentresol: error: [^\n]*the TPM did not answer a command in time\n\Z")
        self.assertEqual((self.worker(one), self.counter(one, "manager.services-refused")), (worker, 1))
        self.goes_on(one)
        later = one.ctl_later("service")
        os.kill(process, signal.SIGCONT)
        out, err = later.communicate(timeout=machine.LIMIT)
        self.assertEqual((later.returncode, err), (0, ""))
        self.assertRegex(out, r"\Apaused for \d+\.\d ms\n\Z")
        self.assertNotEqual(self.worker(one), worker)
        answers = len(self.lines(one))
        self.goes_on(one)
        self.happened(one, lambda: len(self.lines(one)) > answers + 2, "the TPM goes on")
        for _ in range(SERVICES):
            self.assertEqual(one.ctl("service").returncode, 0)
        answers = len(self.lines(one))
        self.happened(one, lambda: len(self.lines(one)) > answers, "the TPM goes on behind the last one")
        self.assertEqual({line[0] for line in self.lines(one)}, {0})
        one.guest.kill()
        self.assertEqual(one.end(), 0)
        self.blocks_are_whole(one)


if __name__ == "__main__":
    unittest.main()
