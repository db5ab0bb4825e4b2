"""demo.sh at a terminal: the guest's console, keys that are the guest's, Ctrl-A X, and nothing left behind. One boot; and one without an image."""
import fcntl
import os
import pathlib
import pty
import select
import subprocess
import tempfile
import termios
import time
import unittest
import uuid

from harness import acceleration
from test_smoke import ACCEL, ROOT, demo

LIMIT = 900


class Console(unittest.TestCase):
    def setUp(self):
        self.master, self.slave = pty.openpty()
        self.addCleanup(os.close, self.master)
        self.addCleanup(os.close, self.slave)
        self.before = termios.tcgetattr(self.slave)
        self.mark = f"ES_TEST_MARK={uuid.uuid4()}"
        self.seen = self.all = b""
        self.errors = tempfile.TemporaryFile()
        self.addCleanup(self.errors.close)
        name, _, value = self.mark.partition("=")
        self.demo = subprocess.Popen(
            [ROOT / "demo.sh", "--accel", ACCEL], stdin=self.slave, stdout=self.slave, stderr=self.errors, start_new_session=True,
            env={**os.environ, name: value}, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.addCleanup(self.end)

    def end(self):
        if self.demo.poll() is None:
            self.demo.terminate()
            self.demo.wait(60)

    def said(self):
        self.errors.seek(0)
        told = self.errors.read().decode(errors="replace")
        return f"--- console\n{self.all.decode(errors='replace')[-20000:]}\n--- standard error\n{told[-6000:]}"

    def expect(self, text):
        """Reads until the console has shown `text`, and forgets all up to its end."""
        end = time.monotonic() + LIMIT
        while text not in self.seen:
            self.assertLess(time.monotonic(), end, f"{text!r} did not come\n{self.said()}")
            ready, _, _ = select.select([self.master], [], [], 1)
            if ready:
                data = os.read(self.master, 65536)
                self.seen += data
                self.all += data
            elif self.demo.poll() is not None:
                self.fail(f"ended with {self.demo.returncode}\n{self.said()}")
        self.seen = self.seen.partition(text)[2]

    def type(self, keys):
        os.write(self.master, keys)

    def marked(self):
        """Processes that the demo started and that are there."""
        found = []
        for path in pathlib.Path("/proc").glob("[0-9]*/environ"):
            try:
                if self.mark.encode() in path.read_bytes():
                    found.append((path.parent / "cmdline").read_bytes().replace(b"\0", b" "))
            except OSError:
                pass
        return found

    def test_root_is_at_a_shell_and_leaves_by_ctrl_a_x(self):
        self.expect(b"root@")
        self.type(b"echo answer-$((6 * 7)) of $(whoami)\r")
        self.expect(b"answer-42 of root")
        # The interrupt must meet a program that runs: the shell alone, between its echo and the program's start, may take it and wait on.
        self.type(b"sh -c 'echo begun-$((1 + 1)); exec sleep 100000'\r")
        self.expect(b"begun-2")
        self.type(b"\x03")
        self.type(b"echo alive-$((1 + 1))\r")
        self.expect(b"alive-2")
        self.assertNotEqual(self.marked(), [])
        self.type(b"\x01x")
        self.demo.wait(120)
        self.assertEqual(self.demo.returncode, 0, self.said())
        self.assertEqual(termios.tcgetattr(self.slave), self.before)
        self.assertEqual(self.marked(), [])


class WithoutImage(unittest.TestCase):
    @unittest.skipIf(acceleration() == "kvm", "nothing is between Entresol and this machine's KVM")
    def test_debians_kernel_by_itself(self):
        done = demo("--image", "none", "--exec", "printf 'a\\000b'; exit 7", "--timeout", LIMIT)
        told = done.stderr.decode(errors="replace")
        self.assertEqual((done.returncode, done.stdout), (7, b"a\0b"), told[-6000:])
        self.assertNotIn("one IGVM file", told)


if __name__ == "__main__":
    unittest.main()
