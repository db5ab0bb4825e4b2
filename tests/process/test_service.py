"""Another worker takes the guest over: es-guest writes, reads back and compares all the while, and neither loses anything nor hears of
it; and when any step of a service fails, the guest goes on where it was.
"""
import os
import re
import signal
import statistics
import struct
import subprocess
import time
import unittest

import machine

SERVICES = int(os.environ.get("ES_SERVICES", "25"))
FAULTS, NEXT, FOREIGN = (machine.BUILD / name for name in ("entresol-service-faults", "entresol-next", "entresol-foreign"))
AIM = 50.0  # milliseconds; printed beside what was seen, for a busy machine takes longer
BLOCK = 4096


def runs(process):
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


class Verified(machine.Machine):
    """A machine whose guest verifies a disk without end."""

    def progress(self):
        """(blocks that were read back and compared, workers that the guest has had)"""
        lines = re.findall(r"^verified (\d+) workers (\d+)$", self.guest_said(), re.M)
        return tuple(map(int, lines[-1])) if lines else (0, 0)

    def goes_on(self, workers=None):
        """More was verified, under that many workers."""
        before = self.progress()[0]

        def more():
            if self.guest.poll() is not None or self.paravisor.poll() is not None:
                raise AssertionError(f"it ended: {self.said()} {self.guest_said()[-500:]}")
            now = self.progress()
            return now[0] > before + 300 and (workers is None or now[1] == workers)
        machine.until(more, f"the guest goes on under {workers} workers")
        return self

    def service(self, *words):
        """The pause in milliseconds."""
        done = self.ctl("service", *words)
        if done.returncode != 0:
            raise AssertionError(f"service: {done.returncode} {done.stdout} {done.stderr} {self.said()}")
        said = re.fullmatch(r"paused for (\d+\.\d) ms\n", done.stdout)
        if not said:
            raise AssertionError(f"service said {done.stdout!r}")
        return float(said[1])


class Service(unittest.TestCase):
    def machine(self, *words, **more):
        one = Verified(*(words or ("verify", "1")), **more)
        self.addCleanup(one.close)
        return one

    def refused(self, one, words, *expected):
        """A service that is refused says why in one line and changes nothing."""
        worker = one.worker()
        done = one.ctl("service", *words)
        self.assertEqual(done.returncode, 1, done)
        self.assertEqual(done.stdout, "")
        self.assertRegex(done.stderr, r"\Aentresol: error: [^\n]+\n\Z")
        for text in expected:
            self.assertIn(text, done.stderr)
        if expected:
            self.assertEqual(one.worker(), worker)
        return done.stderr

    def counter(self, one, name):
        return int(re.search(rf"^{re.escape(name)} (\d+)$", one.ctl("counters").stdout, re.M)[1])

    def children(self, one):
        with open(f"/proc/{one.paravisor.pid}/task/{one.paravisor.pid}/children", encoding="ascii") as file:
            return file.read().split()

    def test_many_in_a_row(self):
        one = self.machine().goes_on(1)
        descriptors = len(os.listdir(f"/proc/{one.paravisor.pid}/fd"))
        pauses, workers = [], {one.worker()}
        for i in range(SERVICES):
            pauses.append(one.service())
            one.goes_on(i + 2)
            workers.add(one.worker())
            self.assertEqual(len(self.children(one)), 1)
        self.assertEqual(len(workers), SERVICES + 1)
        self.assertEqual(len(os.listdir(f"/proc/{one.paravisor.pid}/fd")), descriptors)
        self.assertEqual(self.counter(one, "manager.services"), SERVICES)
        self.assertEqual(self.counter(one, "manager.workers-died"), 0)
        print(f"\n{SERVICES} services, paused for {min(pauses)} to {max(pauses)} ms, median {statistics.median(pauses):.1f} ms, aim {AIM} ms; "
              f"{one.progress()[0]} blocks verified")
        one.guest.kill()
        self.assertEqual(one.end(), 0)
        self.assertNotIn("error", one.said())
        with open(one.disks[0], "rb") as disk:  # what was acknowledged is in the file, each block whole and in its place
            for place in range(4096):
                block = disk.read(BLOCK)
                self.assertEqual(block, block[:16] * (BLOCK // 16), f"block {place} is torn")
                self.assertIn(struct.unpack("<QQ", block[:16])[0], (0, place))

    def test_many_processors(self):
        """As many as there may be: a state of more than a few records."""
        one = Verified("verify", "1", start=False)
        self.addCleanup(one.close)
        text = one.settings.read_text(encoding="utf-8")
        one.settings.write_text(text.replace("processors: 2", "processors: 64"), encoding="utf-8")
        one.start(("verify", "1"))
        one.goes_on(1)
        for i in range(3):
            one.service()
            one.goes_on(i + 2)

    def test_right_after_one_another(self):
        """The next begins while the guest has hardly gone on."""
        one = self.machine().goes_on(1)
        for _ in range(5):
            one.service()
        one.goes_on(6)

    def test_disk_in_memory_keeps_its_contents(self):
        one = self.machine(disks=0, ram="16MiB").goes_on(1)
        for i in range(3):
            one.service()
            one.goes_on(i + 2)

    def test_quiet_guest(self):
        one = self.machine("idle").ready()
        for _ in range(3):
            one.service()
        self.assertIn("vmbus state=running", one.ctl("status").stdout)
        self.assertIsNone(one.guest.poll())

    def test_serial_port_loses_nothing(self):
        console = "console.txt"
        one = Verified("serial", "4000", start=False)
        self.addCleanup(one.close)
        text = one.settings.read_text(encoding="utf-8") + f"serial: {{console: {{file: {one.base / console}}}}}\n"
        one.settings.write_text(text, encoding="utf-8")
        one.start(("serial", "4000"))
        machine.until(lambda: (one.base / console).exists() and "line 50\n" in (one.base / console).read_text(), "lines")
        services = 0
        while "done" not in one.guest_said() and services < 10:
            one.service()
            services += 1
            time.sleep(0.05)
        one.ready()
        wanted = "".join(f"line {i}\n" for i in range(4000))
        machine.until(lambda: len((one.base / console).read_text()) >= len(wanted), "all lines")
        self.assertEqual((one.base / console).read_text(), wanted)
        self.assertGreater(services, 1)

    def test_luns_that_came_and_went(self):
        one = self.machine().goes_on(1)
        other = one.base / "other.raw"
        with open(other, "wb") as file:
            file.truncate(16 << 20)
        self.assertEqual(one.ctl("lun", "add", "scsi0", "7", str(other)).returncode, 0)
        one.service()
        self.assertIn("lun=7", one.ctl("status").stdout)
        self.assertEqual(one.ctl("lun", "remove", "scsi0", "7").returncode, 0)
        one.service()
        self.assertNotIn("lun=7", one.ctl("status").stdout)
        one.goes_on(3)

    # What is refused before anything happens

    def test_program_that_is_none(self):
        one = self.machine().goes_on(1)
        text = one.base / "text"
        said = subprocess.run(["entresol-vm", "--version"], executable=machine.ENTRESOL, capture_output=True, text=True, check=True).stdout
        self.assertRegex(said, r"\Aentresol-vm \d+\.\d+\.\d+ protocol \d+-[0-9a-f]{8}\n\Z")
        text.write_text(f"#!/bin/sh\necho {said}", encoding="ascii")
        text.chmod(0o755)
        plain = one.base / "plain"
        plain.write_bytes(b"")
        fifo = one.base / "fifo"
        os.mkfifo(fifo)
        for path, why in (("/bin/true", "no program that can take"), ("/bin/cat", "no program that can take"),
                          ("/bin/sleep", "no program that can take"), (text, "no program that can take"),
                          (plain, "no program that can take"), (fifo, "no program"), (one.base, "no program"),
                          (one.base / "missing", "No such file"), (FOREIGN, "another protocol")):
            with self.subTest(path):
                self.assertIn(str(path), self.refused(one, ("--binary", str(path)), why))
        one.goes_on(1)
        self.assertEqual(self.counter(one, "manager.services-refused"), 9)
        self.assertEqual(self.counter(one, "manager.workers-started"), 1)

    def test_words_that_are_none(self):
        one = self.machine("idle").ready()
        for words in (("--binary",), ("x",), ("--binary", "a", "b")):
            self.assertEqual(one.ctl("service", *words).returncode, 2)

    # Other programs

    def test_other_version(self):
        one = self.machine().goes_on(1)
        one.service("--binary", os.path.relpath(NEXT))  # from the folder of who asks
        one.goes_on(2)
        self.assertIn("the guest goes on under version 9.9.9-next", one.said())
        if os.geteuid() == 0:
            self.assertEqual(os.readlink(f"/proc/{one.worker()}/exe"), str(NEXT))
        one.service()  # that one again
        one.goes_on(3)
        if os.geteuid() == 0:
            self.assertEqual(os.readlink(f"/proc/{one.worker()}/exe"), str(NEXT))
        one.service("--binary", str(machine.ENTRESOL))
        one.goes_on(4)

    def test_reset_stays_with_the_program(self):
        one = self.machine("idle").ready()
        one.service("--binary", str(NEXT))
        worker = one.worker()
        self.assertEqual(one.ctl("reset").returncode, 0)
        machine.until(lambda: one.worker() != worker and "resets=1" in one.ctl("status").stdout, "the reset")
        if os.geteuid() == 0:
            self.assertEqual(os.readlink(f"/proc/{one.worker()}/exe"), str(NEXT))

    # A step of the new worker's fails

    def fails_in_the_new(self, fault, why):
        one = self.machine(name=fault).goes_on(1)
        self.refused(one, ("--binary", str(FAULTS)), why)
        one.goes_on(1)
        self.assertEqual(len(self.children(one)), 1)
        self.assertEqual(self.counter(one, "manager.services-refused"), 1)
        self.assertIn("fault\n", one.said())
        one.service()
        one.goes_on(2)

    def test_new_dies_before_it_is_prepared(self):
        self.fails_in_the_new("new-prepare-die", "the new worker died: exit code 9")

    def test_new_refuses_to_be_prepared(self):
        self.fails_in_the_new("new-prepare-refuse", "no room for another")

    def test_new_hangs_before_it_is_prepared(self):
        self.fails_in_the_new("new-prepare-hang", "the new worker does not answer")

    def test_new_dies_over_the_state(self):
        self.fails_in_the_new("new-restore-die", "the new worker died: exit code 9")

    def test_new_refuses_the_state(self):
        self.fails_in_the_new("new-restore-refuse", "not to its taste")

    def test_new_hangs_over_the_state(self):
        self.fails_in_the_new("new-restore-hang", "the new worker does not answer")

    def test_new_dies_when_it_is_to_go(self):
        """Too late for the old one: the guest may have run on. Its end is said, as that of any worker."""
        one = self.machine(name="new-go-die").goes_on(1)
        done = one.ctl("service", "--binary", str(FAULTS))
        self.assertEqual(done.returncode, 1)
        self.assertIn("the machine is lost", done.stderr)
        self.assertEqual(one.end(), 1)
        self.assertIn("the worker died: exit code 9", one.said())

    # A step of the old worker's fails

    def fails_in_the_old(self, fault, why):
        one = self.machine(name=fault, program=FAULTS).goes_on(1)
        if "drain" in fault:
            machine.until(lambda: "fault\n" in one.said(), "the disk hangs")
        self.refused(one, (), why)
        one.goes_on(1)
        self.assertEqual(len(self.children(one)), 1)
        self.assertIn("fault\n", one.said())
        one.service()
        one.goes_on(2)

    def test_old_cannot_stop_the_guest(self):
        self.fails_in_the_old("old-stop-refuse", "Input/output error")

    def test_guest_does_not_stop(self):
        self.fails_in_the_old("old-stop-hang", "the processors did not stop in time")

    def test_disk_hangs(self):
        self.fails_in_the_old("old-drain-hang", "a disk did not end its requests in time")

    def test_old_cannot_save(self):
        self.fails_in_the_old("old-save-refuse", "Cannot allocate memory")

    def test_state_arrives_with_a_flipped_bit(self):
        self.fails_in_the_old("old-save-flip", "checksum")

    def test_old_dies_as_it_saves(self):
        """As at any other time: the machine has ended, and that is said."""
        one = self.machine(name="old-save-die", program=FAULTS).goes_on(1)
        done = one.ctl("service")
        self.assertEqual(done.returncode, 1)
        self.assertIn("the guest ended", done.stderr)
        self.assertEqual(one.end(), 1)
        self.assertIn("the worker died: exit code 9", one.said())

    # What comes at the same time

    def test_guest_ends_during_a_service(self):
        one = self.machine(name="old-stop-hang", program=FAULTS).goes_on(1)
        asked = one.ctl_later("service")
        machine.until(lambda: "fault\n" in one.said(), "it has begun")
        one.guest.kill()
        out, err = asked.communicate(timeout=machine.LIMIT)
        self.assertEqual((asked.returncode, out), (1, ""), err)
        self.assertEqual(one.end(), 0)

    def test_manager_is_killed_during_a_service(self):
        """Neither worker outlives it."""
        one = self.machine(name="old-stop-hang", program=FAULTS).goes_on(1)
        asked = one.ctl_later("service")
        machine.until(lambda: "fault\n" in one.said(), "it has begun")
        children = self.children(one)
        self.assertEqual(len(children), 2)
        one.paravisor.send_signal(signal.SIGKILL)
        one.end()
        asked.communicate(timeout=machine.LIMIT)
        machine.until(lambda: not any(runs(child) for child in children), "workers end")


if __name__ == "__main__":
    unittest.main(verbosity=2)
