"""Captures: into a file, to who asks, from the guest's start; opened with tshark and the generated plugin."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import time
import unittest

import machine
from machine import ENTRESOL, LIMIT, SOURCE, until

sys.path.insert(0, str(SOURCE / "tests" / "dissector"))

import pcapng  # noqa: E402
import tshark  # noqa: E402

BLOCKS = 64  # that es-guest's smoke writes and reads back
BLOCK_SECTORS, BLOCK_BYTES = 8, 4096
FAULTLESS = []


def errors(frame):
    """What tshark flags as forbidden; unknown commands and calls are warnings, which a guest may send."""
    return [text for text in frame.experts if "no such command" not in text and "a known call" not in text]


class FromTheStart(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = machine.Machine(start=False)
        cls.addClassCleanup(cls.one.close)
        cls.file = cls.one.base / "boot.pcapng"
        cls.one.settings.write_text(cls.one.settings.read_text(encoding="utf-8") + f"capture: {{file: {cls.file}}}\n", encoding="utf-8")
        cls.one.start(("smoke",))
        cls.status = cls.one.end()
        cls.frames = tshark.frames(tshark.PLUGIN, cls.file)

    def sent(self, message):
        return [(number, frame) for number, frame in enumerate(self.frames, 1) if frame.all("storvsp.message") == [message]]

    def test_the_guest_saw_nothing_of_it(self):
        self.assertEqual(self.status, 0, self.one.said())
        self.assertEqual(self.one.guest.wait(LIMIT), 0)
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)

    def test_blocks_are_whole_and_nothing_was_lost(self):
        data = self.file.read_bytes()
        self.assertEqual([kind for kind, _ in pcapng.blocks(data)][:2], [0x0A0D0D0A, 1])
        self.assertEqual(list(pcapng.statistics(data)), [(len(self.frames), 0)])
        times = [when for _, _, when in pcapng.packets(data)]
        self.assertEqual(times, sorted(times))
        self.assertLess(abs(times[0] / 1e9 - time.time()), 2 * LIMIT)
        for (packet, direction, _), frame in zip(pcapng.packets(data), self.frames, strict=True):
            self.assertEqual(direction, 1 if packet[3] == 0 else 2)
            self.assertEqual(frame.number("capture.packet.sender"), packet[3])

    def test_every_frame_is_decoded_and_none_breaks_a_rule(self):
        self.assertEqual([(n, f.experts) for n, f in enumerate(self.frames, 1) if f.experts], FAULTLESS)
        for number, frame in enumerate(self.frames, 1):
            names = frame.all("storvsp.message") + frame.all("vmbus.message") + frame.all("hyperv-hypercall.control.code")
            self.assertTrue(names, f"frame {number} says nothing")

    def test_the_conversation_begins_at_the_beginning(self):
        messages = [frame["vmbus.message"] for frame in self.frames if frame.all("capture.packet.carrier") == ["2"]]
        self.assertEqual(messages[:2], ["initiate-contact", "version-response"])
        self.assertEqual(messages[-2:], ["unload", "unload-response"])
        self.assertEqual({frame["vmbus.version"] for frame in self.frames if frame.all("capture.packet.carrier") == ["2"]}, {"v6-0"})

    def test_posted_messages_are_captured_as_calls_too(self):
        posted = [f["vmbus.message"] for f in self.frames if f.all("hyperv-hypercall.control.code") == [str(0x5C)]]
        heard = [f["vmbus.message"] for f in self.frames
                 if f.all("capture.packet.carrier") == ["2"] and f.all("capture.packet.sender") == ["0"]]
        self.assertEqual(posted, heard)
        self.assertEqual({f["hyperv-hypercall.result.status"] for f in self.frames if f.all("hyperv-hypercall.result.status")}, {"0"})

    def test_commands_are_what_was_sent_and_have_their_answers(self):
        requests = self.sent("execute-srb")
        blocks = [(n, f) for n, f in requests if f["scsi.command"] in ("read-10", "write-10")]
        self.assertEqual(len(blocks), 2 * BLOCKS)
        for index, (number, frame) in enumerate(blocks):
            self.assertEqual(frame["scsi.command"], ("write-10", "read-10")[index % 2])
            self.assertEqual(frame.number("scsi.cdb-read-write-10.lba"), index // 2 * BLOCK_SECTORS)
            self.assertEqual(frame.number("scsi.cdb-read-write-10.blocks"), BLOCK_SECTORS)
            self.assertEqual(frame.number("scsi.cdb-read-write-10.options.fua"), 1 - index % 2)
            self.assertEqual(frame.number("storvsp.scsi-request.direction"), index % 2)
            self.assertEqual(frame.number("storvsp.scsi-request.transfer-length"), BLOCK_BYTES)
            self.assertEqual(frame.number("storvsp.scsi-request.cdb-length"), 10)
            self.assertEqual(frame.number("vmbus-ring.page-ranges.byte-count"), BLOCK_BYTES)
            self.assertEqual(len(frame.all("vmbus-ring.page-ranges.page-numbers")), 1)
        for number, frame in requests:
            answer = self.frames[int(frame["response-in"]) - 1]
            self.assertEqual(answer["request-in"], str(number))
            self.assertEqual(answer["request"], "execute-srb")
            self.assertEqual(answer["vmbus-ring.descriptor.transaction"], frame["vmbus-ring.descriptor.transaction"])
            self.assertGreaterEqual(float(answer["response-time"]), 0)
            if (number, frame) in blocks:
                self.assertEqual(answer.number("storvsp.scsi-result.srb-status.status"), 1)
                self.assertEqual(answer.number("storvsp.scsi-result.transfer-length"), BLOCK_BYTES)

    def test_properties_are_told(self):
        ((_, asked),) = self.sent("query-properties")
        answer = self.frames[int(asked["response-in"]) - 1]
        self.assertEqual(answer.number("storvsp.channel-properties.max-transfer-bytes"), 8 << 20)


class Hostile(unittest.TestCase):
    def test_what_is_refused_is_flagged_with_its_rule(self):
        one = machine.Machine(start=False)
        self.addCleanup(one.close)
        file = one.base / "refused.pcapng"
        one.settings.write_text(one.settings.read_text(encoding="utf-8") + f"capture: {{file: {file}}}\n", encoding="utf-8")
        one.start(("refused", "3"))
        one.ready()
        self.assertEqual(one.ctl("capture", "stop").returncode, 0)
        frames = tshark.frames(tshark.PLUGIN, file)
        found = [text for frame in frames for text in frame.experts]
        self.assertEqual(found.count("storvsp.scsi-request.cdb-length: max 16"), 3)
        self.assertEqual(found.count("scsi: no such command: invalid-opcode"), 3)
        self.assertEqual(found.count("hyperv-hypercall: a known call; invalid-hypercall-code"), 3)
        # A message that is none: in the call that posted it, and where it was taken out of the queue.
        self.assertEqual(found.count("vmbus: a message of this side"), 6)
        counted = json.loads(one.ctl("counters", "--json").stdout)
        self.assertEqual(counted["storvsp.refused.execute-srb.body.cdb-length.max"], 3)


class OnRequest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = machine.Machine("write", "1")
        cls.addClassCleanup(cls.one.close)
        until(lambda: cls.one.guest_said().count("\n") > 50, "the guest writes")

    def counted(self, name):
        return json.loads(self.one.ctl("counters", "--json").stdout)[name]

    def some_packets(self):
        before = self.counted("capture.packets")
        until(lambda: self.counted("capture.packets") > before + 500, "packets are captured")

    def stream(self, out):
        return subprocess.Popen([ENTRESOL, "ctl", "-s", self.one.control, "capture", "start", "-"], stdout=out, stderr=subprocess.PIPE)

    def whole(self, path):
        """A complete capture: its statistics say what is in it."""
        data = path.read_bytes()
        ((seen, lost),) = pcapng.statistics(data)
        self.assertEqual(len(list(pcapng.packets(data))), seen - lost)
        return seen - lost

    def test_into_a_file_named_from_where_ctl_runs(self):
        done = self.one.ctl("capture", "start", "here.pcapng", cwd=self.one.base)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        done = self.one.ctl("capture", "start", str(self.one.base / "other.pcapng"))
        self.assertEqual((done.returncode, done.stderr), (1, "entresol: error: a capture is running\n"))
        self.assertFalse((self.one.base / "other.pcapng").exists())
        self.some_packets()
        self.assertRegex(self.one.ctl("status").stdout, r"\ncapture packets=\d+ lost=0 bytes=\d+\n")
        self.assertEqual(self.one.ctl("capture", "stop").returncode, 0)
        self.assertNotIn("\ncapture ", self.one.ctl("status").stdout)
        self.assertGreater(self.whole(self.one.base / "here.pcapng"), 500)
        done = self.one.ctl("capture", "stop")
        self.assertEqual((done.returncode, done.stderr), (1, "entresol: error: nothing is captured\n"))

    def test_in_the_middle_of_a_conversation(self):
        """Nobody saw which version was agreed on: the length tells."""
        path = self.one.base / "middle.pcapng"
        self.one.ctl("capture", "start", str(path))
        self.some_packets()
        self.one.ctl("capture", "stop")
        frames = tshark.frames(tshark.PLUGIN, path, "-c", "400")
        self.assertEqual([f.experts for f in frames if errors(f)], FAULTLESS)
        asked = [f for f in frames if f.all("storvsp.message") == ["execute-srb"]]
        self.assertTrue(asked)
        self.assertEqual({f["storvsp.version"] for f in asked}, {"blue (by length)"})
        self.assertTrue(all(f["scsi.command"] == "write-10" for f in asked))

    def test_to_standard_output_until_somebody_stops_it(self):
        for how in ("stop", "interrupt"):
            with self.subTest(how):
                path = self.one.base / f"{how}.pcapng"
                with open(path, "wb") as out:
                    process = self.stream(out)
                until(lambda: path.stat().st_size > 100_000, "packets come")
                if how == "stop":
                    self.assertEqual(self.one.ctl("capture", "stop").returncode, 0)
                else:
                    process.send_signal(signal.SIGINT)
                said = process.communicate(timeout=LIMIT)[1]
                self.assertEqual((process.returncode, said), (0, b""))
                self.assertGreater(self.whole(path), 300)

    def test_a_client_that_goes_away_ends_it(self):
        with open(os.devnull, "wb") as out:
            process = self.stream(out)
            self.some_packets()
            process.kill()
            process.communicate()
        until(lambda: self.one.ctl("capture", "stop").returncode == 1, "the capture has ended")
        path = self.one.base / "after.pcapng"
        until(lambda: self.one.ctl("capture", "start", str(path)).returncode == 0, "another can begin")
        self.assertEqual(self.one.ctl("capture", "stop").returncode, 0)
        self.whole(path)

    def test_a_reader_that_is_slow_loses_packets_and_holds_nobody_up(self):
        ends = os.pipe()
        process = self.stream(ends[1])
        os.close(ends[1])
        lost = self.counted("capture.packets-lost")
        try:
            # A sanitized guest on a busy machine takes minutes to fill megabytes.
            until(lambda: self.counted("capture.packets-lost") > lost + 1000, "the buffer is full", 5 * LIMIT)
            written = self.one.guest_said().count("\n")
            until(lambda: self.one.guest_said().count("\n") > written + 500, "the guest goes on")
            process.send_signal(signal.SIGINT)
            path = self.one.base / "slow.pcapng"
            with open(ends[0], "rb") as pipe:
                path.write_bytes(pipe.read())
            self.assertEqual(process.wait(LIMIT), 0)
            ((seen, missing),) = pcapng.statistics(path.read_bytes())
            self.assertGreater(missing, 1000)
            self.assertEqual(len(list(pcapng.packets(path.read_bytes()))), seen - missing)
        finally:
            process.kill()
            process.communicate()

    def test_a_full_disk_ends_it(self):
        failed = self.counted("manager.captures-failed")
        self.assertEqual(self.one.ctl("capture", "start", "/dev/full").returncode, 0)
        until(lambda: self.counted("manager.captures-failed") == failed + 1, "the disk is full")
        self.assertIn("entresol: error: the capture is stopped: No space left on device\n", self.one.said())
        self.assertEqual(self.one.ctl("capture", "stop").returncode, 1)
        self.assertIsNone(self.one.paravisor.poll())

    def test_files_that_cannot_be(self):
        os.mkfifo(self.one.base / "fifo")
        for name in ("none/such.pcapng", "fifo", "."):
            with self.subTest(name):
                done = self.one.ctl("capture", "start", str(self.one.base / name))
                self.assertEqual((done.returncode, done.stdout), (1, ""), done)
                self.assertTrue(done.stderr.startswith("entresol: error: "))


class OverResets(unittest.TestCase):
    def test_a_reset_begins_a_new_section(self):
        one = machine.Machine("idle")
        self.addCleanup(one.close)
        one.ready()
        path = one.base / "reset.pcapng"
        self.assertEqual(one.ctl("capture", "start", str(path)).returncode, 0)
        self.assertEqual(one.ctl("reset").returncode, 0)
        until(lambda: "resets=1" in one.ctl("status").stdout and "state=running" in one.ctl("status").stdout, "reset")
        self.assertEqual(one.ctl("capture", "stop").returncode, 0)
        kinds = [kind for kind, _ in pcapng.blocks(path.read_bytes())]
        self.assertEqual([kind for kind in kinds if kind != 6], [0x0A0D0D0A, 1, 5] * 2)
        self.assertEqual(tshark.run(tshark.PLUGIN, path)[1], "")

    def test_the_machines_end_is_the_captures(self):
        one = machine.Machine("idle")
        self.addCleanup(one.close)
        one.ready()
        path = one.base / "end.pcapng"
        with open(path, "wb") as out:
            process = subprocess.Popen([ENTRESOL, "ctl", "-s", one.control, "capture", "start", "-"], stdout=out, stderr=subprocess.PIPE)
        until(lambda: path.stat().st_size > 0, "it has begun")
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertEqual(one.ctl("poweroff").returncode, 0)
        self.assertEqual(one.end(), 0, one.said())
        self.assertEqual((process.communicate(timeout=LIMIT)[1], process.returncode), (b"", 0))
        self.assertEqual(len(list(pcapng.statistics(path.read_bytes()))), 1)

    def test_a_worker_that_is_replaced_leaves_its_section_whole(self):
        one = machine.Machine("write", "1")
        self.addCleanup(one.close)
        until(lambda: one.guest_said().count("\n") > 50, "the guest writes")
        for stream in (False, True):
            with self.subTest(stream=stream):
                path = one.base / f"service-{stream}.pcapng"
                with open(path, "wb") as out:
                    process = subprocess.Popen([ENTRESOL, "ctl", "-s", one.control, "capture", "start", "-" if stream else path], stdout=out)
                    until(lambda: path.stat().st_size > 100_000, "packets come")
                    self.assertEqual(one.ctl("service").returncode, 0)
                    size = path.stat().st_size
                    until(lambda: path.stat().st_size > size + 100_000, "packets come from the new worker")
                    self.assertEqual(one.ctl("capture", "stop").returncode, 0)
                    self.assertEqual(process.wait(LIMIT), 0)
                data = path.read_bytes()
                self.assertEqual([kind for kind, _ in pcapng.blocks(data) if kind != 6], [0x0A0D0D0A, 1, 5] * 2)
                self.assertEqual(len(list(pcapng.packets(data))), sum(seen - lost for seen, lost in pcapng.statistics(data)))


if __name__ == "__main__":
    unittest.main()
