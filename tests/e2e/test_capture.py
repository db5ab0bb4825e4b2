"""A capture of a stock guest's boot, opened with tshark and the generated plugin. It comes out over the control channel, which one level
down is a single stream: nothing else is asked while it runs."""
import collections
import pathlib
import signal
import subprocess
import sys
import time
import unittest

from harness import ENTRESOL, LIMIT, ROOT, Guest, GuestTest

sys.path.insert(0, str(ROOT / "tests" / "dissector"))

import pcapng  # noqa: E402
import tshark  # noqa: E402

FIELDS = ["frame.number", "_ws.expert.message", *(f"entresol.{name}" for name in (
    "capture.packet.carrier", "capture.packet.sender", "vmbus.message", "vmbus.version", "storvsp.message", "storvsp.version",
    "scsi.command", "scsi.cdb-read-write-10.lba", "scsi.cdb-read-write-10.blocks", "request-in", "response-in",
    "hyperv-hypercall.control.code", "hyperv-hypercall.result.status"))]
SHORT = [name.rpartition("entresol.")[2] for name in FIELDS]
BLOCK, COUNT, SECTORS = 12345, 3, 8
KNOWN_WARNINGS = ("no such command", "a known call")  # what a stock guest may ask for and be refused


class Boot(GuestTest):
    @classmethod
    def make_guest(cls):
        cls.out = None
        return Guest("capture", processors=2)

    @classmethod
    def start_guest(cls):
        """As the parent's, with the capture running from the machine's first moment."""
        cls.guest = cls.make_guest()
        cls.file = cls.guest.file("boot.pcapng")
        start = cls.guest.machine.start

        def start_both():
            start()
            cls.begin_capture()

        cls.guest.machine.start = start_both
        try:
            cls.guest.boot()
            cls.guest.sh(f"dd if=/dev/sda of=/dev/null bs=4096 count={COUNT} skip={BLOCK} iflag=direct")
        except BaseException as reason:
            print(reason, cls.guest.logs(), sep="\n")
            raise
        cls.end_capture()
        cls.frames = cls.decode()

    @classmethod
    def begin_capture(cls):
        socket = pathlib.Path(cls.guest.machine.settings.control_socket)
        end = time.monotonic() + LIMIT
        while not socket.exists() and time.monotonic() < end:
            time.sleep(0.05)
        cls.addClassCleanup(lambda: cls.capture.kill())
        with open(cls.file, "wb") as out:
            cls.capture = subprocess.Popen([ENTRESOL, "ctl", "-s", socket, "capture", "start", "-"], stdout=out, stderr=subprocess.PIPE)

    @classmethod
    def end_capture(cls):
        cls.capture.send_signal(signal.SIGINT)
        said = cls.capture.communicate(timeout=LIMIT)[1]
        if cls.capture.returncode != 0:
            raise AssertionError(f"the capture ended with {cls.capture.returncode}: {said}")

    @classmethod
    def decode(cls):
        words = [word for field in FIELDS for word in ("-e", field)]
        out, said = tshark.run(tshark.PLUGIN, cls.file, "-2", "-T", "fields", "-E", "separator=/t", "-E", "aggregator=|", *words)
        if said:
            raise AssertionError(said)
        return [dict(zip(SHORT, line.split("\t"), strict=True)) for line in out.splitlines()]

    def test_the_file_is_whole(self):
        data = self.file.read_bytes()
        ((seen, lost),) = pcapng.statistics(data)
        self.assertEqual(len(list(pcapng.packets(data))), seen - lost)
        self.assertEqual(len(self.frames), seen - lost)
        self.assertGreater(len(self.frames), 1000)
        print(f"    {seen} packets, {lost} lost, {len(data) // 1024} KiB")
        self.assertEqual(lost, 0)

    def test_every_frame_decodes_and_nothing_is_forbidden(self):
        found = collections.Counter()
        for frame in self.frames:
            for text in filter(None, frame["_ws.expert.message"].split("|")):
                if not any(known in text for known in KNOWN_WARNINGS):
                    found[text] += 1
            self.assertTrue(frame["vmbus.message"] or frame["storvsp.message"] or frame["hyperv-hypercall.control.code"], frame)
        self.assertEqual(found, {})
        with open(self.guest.file("whole.txt"), "wb") as out:
            subprocess.run(["tshark", "-X", f"lua_script:{tshark.PLUGIN}", "-r", self.file, "-V"], stdout=out, stderr=subprocess.DEVNULL,
                           timeout=LIMIT, check=True)
        self.assertNotIn("Lua Error", self.guest.file("whole.txt").read_text(errors="replace"))

    def test_the_boot_is_there(self):
        messages = [frame["vmbus.message"] for frame in self.frames if frame["capture.packet.carrier"] == "2"]
        self.assertEqual(messages[:2], ["initiate-contact", "version-response"])
        for wanted in ("request-offers", "offer-channel", "all-offers-delivered", "gpadl-header", "gpadl-created", "open-channel",
                       "open-channel-result"):
            self.assertIn(wanted, messages)
        stor = [frame["storvsp.message"] for frame in self.frames if frame["storvsp.message"]]
        self.assertEqual([stor[0], stor[1]], ["begin-initialization", "complete-io"])
        self.assertEqual({frame["storvsp.version"] for frame in self.frames if frame["storvsp.message"] == "execute-srb"}, {"blue"})
        commands = {frame["scsi.command"] for frame in self.frames}
        self.assertTrue({"read-capacity-10", "read-capacity-16"} & commands)
        self.assertLessEqual({"inquiry", "report-luns", "test-unit-ready", "mode-sense-6", "read-10", "write-10"}, commands)

    def test_requests_have_their_answers(self):
        requests = [frame for frame in self.frames if frame["storvsp.message"] == "execute-srb"]
        by_number = {frame["frame.number"]: frame for frame in self.frames}
        unanswered = [frame["frame.number"] for frame in requests if not frame["response-in"]]
        # What was under way when the capture ended.
        self.assertTrue(all(int(number) > len(self.frames) - 300 for number in unanswered), unanswered[:10])
        for frame in requests:
            if frame["response-in"]:
                answer = by_number[frame["response-in"]]
                self.assertEqual((answer["request-in"], answer["storvsp.message"]), (frame["frame.number"], "complete-io"))

    def test_what_was_read_in_the_guest_is_what_was_captured(self):
        reads = [(int(frame["scsi.cdb-read-write-10.lba"]), int(frame["scsi.cdb-read-write-10.blocks"]))
                 for frame in self.frames if frame["scsi.command"] == "read-10"]
        for index in range(COUNT):
            self.assertIn(((BLOCK + index) * SECTORS, SECTORS), reads)


if __name__ == "__main__":
    unittest.main()
