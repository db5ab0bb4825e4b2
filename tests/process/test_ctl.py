"""`entresol ctl`: exit codes, texts, refusals, JSON, and what `poweroff` does to a guest that does not hear."""
import json
import os
import re
import subprocess
import signal
import time
import unittest

import machine
from machine import ENTRESOL, until


class Ctl(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = machine.Machine("idle", disks=2).ready()
        cls.addClassCleanup(cls.one.close)

    def refused(self, *words):
        done = self.one.ctl(*words)
        self.assertEqual((done.returncode, done.stdout), (1, ""), done)
        self.assertEqual(done.stderr.count("\n"), 1, done)
        self.assertTrue(done.stderr.startswith("entresol: error: "))
        return done.stderr[len("entresol: error: "):].strip()

    def test_status(self):
        done = self.one.ctl("status")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^machine name=m state=running seconds=\d+ resets=0\n")
        self.assertRegex(done.stdout, r"\nvmbus state=\S+ version=\d+\.\d+ channels=1 open=1 ")
        told = json.loads(self.one.ctl("status", "--json").stdout)["status"]
        self.assertEqual({line["kind"] for line in told} & {"machine", "process", "memory", "sandbox", "vmbus", "channel"},
                         {"machine", "process", "memory", "sandbox", "vmbus", "channel"})
        memory = next(line for line in told if line["kind"] == "memory")
        self.assertGreater(memory["pss-kib"], 100)
        self.assertEqual(memory["guest-large-pages-kib"] % 2048, 0)

    def test_counters_are_the_same_in_both_forms(self):
        names = [line.split()[0] for line in self.one.ctl("counters").stdout.splitlines()]
        counted = json.loads(self.one.ctl("counters", "--json").stdout)
        self.assertEqual(list(counted), names)
        self.assertEqual(len(set(names)), len(names))
        self.assertGreater(len(names), 500)
        self.assertTrue(all(isinstance(value, int) for value in counted.values()))
        self.assertEqual(counted["manager.workers-started"], 1)

    def test_refusals_are_counted(self):
        before = json.loads(self.one.ctl("counters", "--json").stdout)["manager.commands-refused"]
        self.refused("lun", "remove", "scsi0", "33")
        after = json.loads(self.one.ctl("counters", "--json").stdout)["manager.commands-refused"]
        self.assertEqual(after, before + 1)

    def test_words_that_are_no_command_are_2(self):
        for words in (("fly",), ("status", "--none"), ("lun",), ("lun", "add"), ("lun", "add", "scsi0", "x", "f"), ("reset", "now"),
                      ("lun", "add", "scsi0", "1", "f", "--none"), ("lun", "remove", "scsi0"), ("lun", "remove", "scsi0", "-1")):
            with self.subTest(words):
                done = self.one.ctl(*words)
                self.assertEqual(done.returncode, 2, done)
                self.assertIn("usage: status|counters", done.stderr)

    def test_nobody_there_is_4(self):
        done = subprocess.run([ENTRESOL, "ctl", "-s", self.one.base / "none.sock", "status"], capture_output=True, text=True,
                              timeout=60, check=False)
        self.assertEqual((done.returncode, done.stdout), (4, ""))
        self.assertRegex(done.stderr, r"^entresol: \S+none\.sock: error: nobody answers: No such file or directory\n$")

    def test_luns_come_and_go(self):
        extra = self.one.base / "extra.raw"
        with open(extra, "wb") as out:
            out.truncate(4 << 20)
        for words in ((), ("--read-only",)):
            self.assertEqual(self.one.ctl("lun", "add", "scsi0", "7", str(extra), *words).returncode, 0)
            self.assertEqual(self.refused("lun", "add", "scsi0", "7", str(extra)), "the LUN is in use")
            self.assertEqual(self.refused("lun", "add", "scsi0", "8", str(extra)), "somebody else uses the file")
            self.assertEqual(self.one.ctl("lun", "remove", "scsi0", "7").returncode, 0)

    def test_luns_that_cannot_be(self):
        base = self.one.base
        (base / "empty.raw").write_bytes(b"")
        (base / "odd.raw").write_bytes(b"x" * 100)
        os.mkfifo(base / "fifo.raw")
        self.assertEqual(self.refused("lun", "add", "scsi0", "0", str(base / "new.raw")), "the LUN is in use")
        self.assertEqual(self.refused("lun", "add", "none", "1", "f"), "there is no such controller")
        self.assertEqual(self.refused("lun", "add", "scsi0", "64", "f"), "there is no such LUN")
        self.assertEqual(self.refused("lun", "add", "scsi0", "9", str(base / "none.raw")), "No such file or directory")
        for name in ("empty.raw", "odd.raw", "fifo.raw"):
            with self.subTest(name):
                self.assertTrue(self.refused("lun", "add", "scsi0", "9", str(base / name)))
        self.assertTrue(self.refused("lun", "add", "scsi0", "9", str(base)))
        self.assertEqual(self.refused("lun", "remove", "scsi0", "9"), "there is no such LUN")
        self.assertEqual(self.refused("lun", "remove", "none", "0"), "there is no such LUN")
        self.assertFalse((base / "new.raw").exists())

    def test_files_are_named_from_where_ctl_runs(self):
        with open(self.one.base / "here.raw", "wb") as out:
            out.truncate(1 << 20)
        done = self.one.ctl("lun", "add", "scsi0", "20", "here.raw", cwd=self.one.base)
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(self.one.ctl("lun", "remove", "scsi0", "20").returncode, 0)


class PowerOff(unittest.TestCase):
    def machine(self, seconds):
        one = machine.Machine(start=False)
        self.addCleanup(one.close)
        text = one.settings.read_text(encoding="utf-8")
        one.settings.write_text(text.replace(f"{{socket: {one.control}}}", f"{{socket: {one.control}, shutdown-seconds: {seconds}}}"),
                                encoding="utf-8")
        one.start(("idle",))
        return one.ready()

    def test_button_is_pressed_and_the_guest_has_time(self):
        one = self.machine(3600)
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertIn("state=shutting-down", one.ctl("status").stdout)
        counted = json.loads(one.ctl("counters", "--json").stdout)
        self.assertEqual([value for name, value in counted.items() if re.search(r"power-button", name)], [1])
        self.assertIsNone(one.paravisor.poll())
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertEqual(one.end(), 0, one.said())

    def test_guest_that_does_not_hear_is_stopped_in_time(self):
        one = self.machine(1)
        began = time.monotonic()
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertEqual(one.end(), 0, one.said())
        self.assertGreater(time.monotonic() - began, 0.9)
        self.assertIn("entresol: the guest did not power off within 1 s and is stopped\n", one.said())

    def test_power_failure_signal_is_the_same(self):
        one = self.machine(3600)
        one.paravisor.send_signal(signal.SIGPWR)
        until(lambda: "state=shutting-down" in one.ctl("status").stdout, "shutting down")
        one.paravisor.send_signal(signal.SIGPWR)
        self.assertEqual(one.end(), 0, one.said())

    def test_reset_of_a_guest_that_goes_down_is_its_end(self):
        one = self.machine(3600)
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertEqual(one.ctl("reset").returncode, 0)
        self.assertEqual(one.end(), 0, one.said())

    def test_worker_that_hangs_does_not_hold_it_up(self):
        one = self.machine(3600)
        os.kill(one.worker(), signal.SIGSTOP)
        done = one.ctl("status")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(one.ctl("poweroff").returncode, 1)
        os.kill(one.worker(), signal.SIGCONT)
        # The late answers belong to nobody: each question has its own.
        self.assertIn("storvsp.", one.ctl("counters").stdout)
        self.assertIn("\nvmbus state=", one.ctl("status").stdout)
        os.kill(one.worker(), signal.SIGSTOP)
        one.paravisor.terminate()
        self.assertEqual(one.end(), 1)


class WithoutASocketsName(unittest.TestCase):
    """Which machine is meant, in a mount namespace whose /run/entresol holds what the test puts there."""
    SOCKETS = """
import socket, subprocess, sys
def leave(name):
    left = socket.socket(socket.AF_UNIX)
    left.bind(f"/run/entresol/{name}.sock")
    return left
leave("killed").close()
kept = [leave(name) for name in sys.argv[2:]]
for one in kept:
    one.listen()
    one.settimeout(20)
ctl = subprocess.Popen([sys.argv[1], "ctl", "status"])
if len(kept) == 1:
    for _ in range(2):  # is anybody there, and the request
        kept[0].accept()[0].close()
sys.exit(ctl.wait())
"""

    def asked(self, *machines):
        os.makedirs("/run/entresol", exist_ok=True)
        inside = 'mount -t tmpfs none /run/entresol && exec "$@"'
        return subprocess.run(["unshare", "--mount", "sh", "-c", inside, "sh", "/usr/bin/python3", "-c", self.SOCKETS, ENTRESOL, *machines],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)

    def test_nobody_is_behind_a_socket_that_was_left(self):
        done = self.asked()
        self.assertEqual((done.returncode, done.stdout), (4, "entresol: error: no machine has a socket in /run/entresol: say which with -s\n"))

    def test_the_only_machine(self):
        done = self.asked("one")
        self.assertEqual((done.returncode, done.stdout), (4, "entresol: /run/entresol/one.sock: error: the machine went away before it answered\n"))

    def test_several_machines(self):
        done = self.asked("one", "two")
        self.assertEqual((done.returncode, done.stdout), (4, "entresol: error: several machines have sockets in /run/entresol: say which with -s\n"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
