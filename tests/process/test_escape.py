"""A worker that has been taken over gets nowhere: attempts made inside a real worker, on both kinds of its threads, behind its
own filters and through its own ring. Each has a worker of its own, as most attempts end it.
"""
import os
import pathlib
import re
import signal
import unittest

import machine

CALLS = ("open", "socket", "ptrace", "exec", "mmap-exec", "mprotect-exec", "fork", "new-ring")
RING = ("ring-open", "ring-connect", "ring-unlink", "ring-open-fixed", "ring-connect-fixed", "ring-unlink-fixed",
        "ring-plain-write")
EACCES = 13


class Escape(unittest.TestCase):
    def attempt(self, thread, name):
        """(what the attempt got or None, exit code, standard error)"""
        one = machine.Machine("idle", name=f"{thread}-{name}", program=machine.ESCAPE)
        try:
            (one.base / "victim").write_text("x", encoding="ascii")
            if thread == "loop":
                one.ready()
                one.ctl("status")
            machine.until(lambda: f"{name} begins" in one.said() or one.paravisor.poll() is not None, "attempt begins")
            got = machine.until(lambda: re.search(rf"escape: {name} got (-?\d+) (\d+)", one.said()) or one.paravisor.poll() is not None,
                                "attempt ends")
            if got is True:  # the end may have come between the two looks
                got = re.search(rf"escape: {name} got (-?\d+) (\d+)", one.said())
            if got:
                one.paravisor.send_signal(signal.SIGTERM)
            code, text = one.end(), one.said()
            self.assertIn(f"escape: {name} begins", text)
            self.assertNotIn("no listener", text)
            return (int(got[1]) if got else None), code, text, (one.base / "victim").exists()
        finally:
            one.close()

    def assert_killed(self, thread, name):
        got, code, text, victim = self.attempt(thread, name)
        self.assertIsNone(got, text)
        self.assertEqual(code, 1, text)
        self.assertIn(f"the worker died: signal {int(signal.SIGSYS)}", text)
        self.assertTrue(victim)

    def test_calls_end_the_worker_on_the_loop_thread(self):
        for name in CALLS:
            with self.subTest(name):
                self.assert_killed("loop", name)

    def test_calls_end_the_worker_on_a_processors_thread(self):
        for name in CALLS:
            with self.subTest(name):
                self.assert_killed("vp", name)

    def test_signals_reach_nobody_else(self):
        for thread in ("loop", "vp"):
            with self.subTest(thread):
                self.assert_killed(thread, "kill")

    def test_ring_of_the_loop_refuses(self):
        for name in RING:
            with self.subTest(name):
                got, _, text, victim = self.attempt("loop", name)
                self.assertEqual(got, -EACCES, text)
                self.assertTrue(victim)

    def test_ring_cannot_be_opened_up(self):
        self.assert_killed("loop", "ring-register")

    def test_processors_have_no_ring(self):
        for name in ("ring-enter", "ring-register"):
            with self.subTest(name):
                self.assert_killed("vp", name)

    def test_what_is_allowed_comes_back(self):
        for thread in ("loop", "vp"):
            with self.subTest(thread):
                got, _, text, _ = self.attempt(thread, "write")
                self.assertEqual(got, 0, text)

    def test_attempts_succeed_before_the_sandbox(self):
        """Else they would prove nothing. exec ends the worker by replacing it: then nobody says what it got."""
        for name in CALLS + ("kill", "ring-open", "ring-connect", "ring-unlink", "ring-plain-write", "ring-enter"):
            with self.subTest(name):
                got, _, text, victim = self.attempt("free", name)
                if name == "exec":
                    self.assertIsNone(got, text)
                    self.assertIn("the worker died: exit code 0", text)
                else:
                    self.assertGreaterEqual(got, 0, text)
                self.assertEqual(victim, name != "ring-unlink")


class Held(unittest.TestCase):
    """What a worker holds and may call."""

    @classmethod
    def setUpClass(cls):
        cls.one = machine.Machine("idle", run=("--show-sandbox",)).ready()
        cls.addClassCleanup(cls.one.close)

    def test_descriptors_are_those_it_needs(self):
        folder = f"/proc/{self.one.worker()}/fd"
        if os.geteuid() != 0:
            self.skipTest("only root sees a worker's descriptors")
        held = sorted(re.sub(r"\d{2,}|:\[\d+\]", "", os.readlink(f"{folder}/{fd}")) for fd in os.listdir(folder))
        counts = {what: held.count(what) for what in held}
        print("\na worker's descriptors:", counts)
        disk = re.sub(r"\d{2,}", "", str(self.one.disks[0]))
        known = {"/dev/null", "pipe", "socket", "anon_inode:[eventfd]", "anon_inode:[io_uring]", "/memfd:guest (deleted)",
                 "/memfd:pending (deleted)", disk, re.sub(r"\d{2,}", "", str(self.one.log))}
        self.assertEqual(set(counts) - known, set())
        self.assertEqual(counts[disk], 1)

    def test_lists_of_calls_are_short(self):
        calls = {}
        for kind, name in re.findall(r"^(loop|vp|vp-\w+) (\w+)", self.one.said(), re.M):
            calls.setdefault(kind, set()).add(name)
        print("\nallowed calls:", {kind: len(names) for kind, names in calls.items()}, calls)
        self.assertLessEqual(len(calls["loop"]), 30)
        for kind in set(calls) - {"loop"}:
            self.assertLessEqual(len(calls[kind]), 10)
        self.assertEqual(set(calls), {"loop", "vp", "vp-remote"})
        loaded = re.findall(r"^(?:loop|vp|vp-remote) \w.*$", self.one.said(), re.M)
        page = (machine.SOURCE / "docs/limits.md").read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in loaded if line not in page], [])

    def test_manager_gets_no_new_privileges(self):
        status = pathlib.Path(f"/proc/{self.one.paravisor.pid}/status").read_text(encoding="ascii")
        self.assertIn("NoNewPrivs:\t1\n", status)

    def test_namespaces_and_user_are_its_own(self):
        status = dict(line.split("=") for line in
                      re.search(r"^sandbox (.*)$", self.one.ctl("status").stdout, re.M)[1].split())
        if os.geteuid() != 0:
            self.skipTest("only root makes namespaces for certain")
        self.assertEqual((status["mounts"], status["network"], status["ipc"]), ("1", "1", "1"))
        for line in pathlib.Path(f"/proc/{self.one.worker()}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("Uid:"):
                self.assertNotIn("0", line.split()[1:])
            if line.startswith(("CapPrm:", "CapEff:", "CapInh:", "CapAmb:")):
                self.assertEqual(int(line.split()[1], 16), 0)
            if line.startswith("NoNewPrivs:"):
                self.assertEqual(line.split()[1], "1")


if __name__ == "__main__":
    unittest.main(verbosity=2)
