"""What specs mark as secret never gets into a capture: the writer as it is shipped, with the tables of made-up specs."""

import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "tests" / "spec"), str(ROOT)]

import made_up as m  # noqa: E402
import pcapng  # noqa: E402
import support  # noqa: E402

RUNTIME = ["counters", "log", "loop", "loop_ring", "loop_timers", "secrets"]
CALLS = b"made-up-calls".ljust(16, b"\0")


def setUpModule():
    global FOLDER, BASE
    FOLDER = tempfile.TemporaryDirectory()
    BASE = pathlib.Path(FOLDER.name)
    support.generate(sorted((HERE / "specs").glob("*.yaml")), BASE / "made-up")
    sources = [HERE / "markers.c", BASE / "made-up/secrets/secrets.c", ROOT / "hand-written/capture/pcapng.c"]
    sources += [ROOT / f"runtime/{name}.c" for name in RUNTIME] + [ROOT / f"generated/pcapng_{name}.c" for name in ("wire", "spec")]
    done = support.command(
        "gcc", *support.WARNINGS, "-D_GNU_SOURCE", "-O1", f"-I{ROOT}", "-o", BASE / "markers", *sources, "-l:liburing.a", "-lpthread"
    )
    if done.returncode != 0:
        raise AssertionError(done.stderr)


def tearDownModule():
    FOLDER.cleanup()


def capture(*given):
    """The file's bytes, and its packets."""
    path = BASE / "capture.pcapng"
    stream = b""
    for call, from_guest, output, what, code, data in given:
        stream += struct.pack("=BBB16sII", call, from_guest, output, what, code, len(data)) + data
    subprocess.run([BASE / "markers", path], input=stream, timeout=60, check=True)
    whole = path.read_bytes()
    return whole, [packet for packet, _, _ in pcapng.packets(whole)]


def told(data, from_guest=True):
    return 0, from_guest, 0, m.CLASS, 0, data


def called(code, data, output=False):
    return 1, True, output, CALLS, code, data


class Secrets(unittest.TestCase):
    def hidden(self, given, *markers, kept=()):
        whole, (packet,) = capture(given)
        for marker in markers:
            self.assertIn(marker, given[5], "the test's own packet")
            self.assertNotIn(marker, whole)
        for marker in kept:
            self.assertIn(marker, packet)
        self.assertEqual(len(packet), len(given[5]))
        return packet

    def test_fields_bits_elements_commands_and_tails(self):
        for new in (True, False):
            with self.subTest(new=new):
                packet = self.hidden(
                    told(m.whisper(new)), b"WORD", b"KEY", b"YEK", b"PASS", b"TAIL", kept=(b"\0\x04", b"\x11\x11")
                )
                self.assertNotIn(b"\x5a", packet)
        self.hidden(told(m.whisper(), from_guest=False), b"WORD", b"KEY", b"PASS", b"TAIL")

    def test_what_a_command_does_not_hide_is_there(self):
        self.hidden(told(m.whisper(order=bytes([0x10, 3]) + b"SHOWN!")), b"WORD", kept=(b"\x10\x03SHOWN",))

    def test_answers_that_may_hold_a_secret(self):
        self.hidden(told(m.message(m.GOT, b"HERE" + b"PN"), from_guest=False), b"PN", kept=(b"HERE",))

    def test_calls(self):
        self.hidden(called(1, b"NUMBTOKE"), b"TOKE", kept=(b"NUMB",))
        self.hidden(called(2, b"NUMBTOKE" + b"k1V1k2V2"), b"TOKE", b"V1", b"V2", kept=(b"NUMB",))
        self.hidden(called(3, b"LEVETICK", output=True), b"TICK", kept=(b"LEVE",))
        self.hidden(called(3, b"LEVETICK"), kept=(b"LEVETICK",))

    def test_cut_messages_lose_what_is_left_of_a_secret(self):
        whole = m.whisper()
        for size in range(len(whole)):
            _, (packet,) = capture(told(whole[:size]))
            for first in (b"WO", b"KE", b"YE", b"PA", b"TA"):
                self.assertNotIn(first, packet, size)

    def test_others_are_untouched(self):
        for given in (told(m.put()), told(m.message(99, b"WORDS")), (0, True, 0, m.OTHER_CLASS, 0, m.whisper()), called(9, b"NUMBTOKE")):
            whole, packets = capture(given)
            self.assertEqual(packets, [given[5]])
            self.assertEqual(list(pcapng.statistics(whole)), [(1, 0)])


if __name__ == "__main__":
    unittest.main()
