"""A TPM's process that has been taken over gets nowhere: attempts made inside a real one, on both of its threads, behind their own filters. Each
has a process of its own, as most attempts end it; and what it holds and may call."""
import os
import pathlib
import re
import signal
import subprocess
import unittest

import machine
import tpm

FOLDER = machine.BUILD / "tpm-escape"
KILLED = ("open", "socket", "ptrace", "exec", "mmap", "mmap-exec", "mprotect-exec", "fork", "kill", "new-ring", "memfd", "read-other", "stat-plainly")
ENOENT = 2


def command(text):
    """What the program that tries takes for an order; a TPM does not know it."""
    body = text.encode()
    return b"\x80\x01" + (10 + len(body)).to_bytes(4, "big") + b"\x20\x45\x53\x43" + body


class Escape(unittest.TestCase):
    def attempt(self, thread, name):
        """(result and errno, or None; what was said; response code)"""
        pipe = tpm.Pipe("--startup", program=FOLDER / "entresol-tpm-pipe")
        self.addCleanup(pipe.close)
        self.assertEqual(tpm.code(pipe.ask(tpm.GET_RANDOM)), 0)
        answer = tpm.code(pipe.ask(command(f"{thread}-{name}")))
        _, said = pipe.end()
        self.assertIn(f"escape: {name} begins", said)
        got = re.search(rf"escape: {name} got (-?\d+) (\d+)", said)
        return (int(got[1]), int(got[2])) if got else None, said, answer

    def assert_killed(self, thread, name):
        got, said, answer = self.attempt(thread, name)
        self.assertIsNone(got, said)
        self.assertIn(f"the TPM's process died: signal {int(signal.SIGSYS)}\n", said)
        self.assertEqual(answer, tpm.RC_FAILURE)

    def test_calls_end_the_process(self):
        for thread in ("main", "cancel"):
            for name in KILLED:
                with self.subTest(thread=thread, attempt=name):
                    self.assert_killed(thread, name)

    def test_a_path_leads_nowhere(self):
        if os.geteuid() != 0:
            self.skipTest("only root gets an empty root folder for certain")
        got, said, _ = self.attempt("main", "stat")
        self.assertEqual(got, (-1, ENOENT), said)
        self.assert_killed("cancel", "stat")

    def test_what_is_allowed_comes_back(self):
        for thread in ("main", "cancel"):
            with self.subTest(thread):
                got, said, answer = self.attempt(thread, "futex")
                self.assertEqual(got, (0, 0), said)
                self.assertNotIn("died", said)
                self.assertNotIn(answer, (0, tpm.RC_FAILURE))  # a command that no TPM knows

    def test_attempts_succeed_without_the_sandbox(self):
        """Else they would prove nothing. Who gets through exec says no more."""
        for name in (*KILLED, "stat"):
            with self.subTest(name):
                done = subprocess.run([FOLDER / "entresol-tpm", "free", name], capture_output=True, text=True, check=False,
                                      timeout=machine.LIMIT)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn(f"escape: {name} begins", done.stderr)
                got = re.search(rf"escape: {name} got (-?\d+) (\d+)", done.stderr)
                self.assertTrue(got is None if name == "exec" else int(got[1]) >= 0, done.stderr)


class Held(unittest.TestCase):
    """What it holds and may call."""

    def test_shown(self):
        pipe = tpm.Pipe("--startup")
        self.addCleanup(pipe.close)
        self.assertEqual(tpm.code(pipe.ask(tpm.GET_RANDOM)), 0)
        process = pathlib.Path(f"/proc/{pipe.worker()}")
        calls = subprocess.run([tpm.TPM, "--show-sandbox"], capture_output=True, text=True, check=True).stdout.splitlines()
        lists = {}
        for line in calls:
            kind, name, *_ = line.split()
            lists.setdefault(kind, []).append(name)
        print("\nallowed calls:", {kind: len(names) for kind, names in lists.items()}, lists)
        self.assertEqual(set(lists), {"tpm", "tpm-cancel"})
        self.assertLessEqual(len(set(lists["tpm"])), 15)
        self.assertLess(len(lists["tpm-cancel"]), len(lists["tpm"]))
        page = (machine.SOURCE / "docs/limits.md").read_text(encoding="utf-8").splitlines()
        self.assertEqual([line for line in calls if line not in page], [])
        for thread in (process / "task").iterdir():
            status = dict(line.split(":", 1) for line in (thread / "status").read_text(encoding="ascii").splitlines())
            self.assertEqual((status["Seccomp"].strip(), status["NoNewPrivs"].strip()), ("2", "1"))
            for name in ("CapInh", "CapPrm", "CapEff", "CapAmb"):
                self.assertEqual(int(status[name], 16), 0)
        self.assertEqual(len(list((process / "task").iterdir())), 2)
        if os.geteuid() != 0:
            self.skipTest("only root makes namespaces for certain, and sees them")
        self.assertEqual(list((process / "root").iterdir()), [])
        mounts = (process / "mounts").read_text(encoding="utf-8").splitlines()
        interfaces = [line.split(":")[0].strip() for line in (process / "net/dev").read_text(encoding="ascii").splitlines() if ":" in line]
        user = re.search(r"^Uid:\s*(.*)$", (process / "status").read_text(encoding="ascii"), re.M)[1].split()
        print("user", user[0], "| mounts", mounts, "| interfaces", interfaces)
        self.assertEqual(len(set(user)), 1)
        self.assertGreater(int(user[0]), 0x70000000)
        self.assertEqual([line.split()[1:3] for line in mounts], [["/", "tmpfs"]])
        self.assertIn("nr_inodes=1", mounts[0])  # nothing fits beside the root itself
        self.assertEqual(interfaces, ["lo"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
