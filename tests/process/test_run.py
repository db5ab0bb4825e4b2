"""`entresol run` from outside: exit codes, what becomes of a worker's death, terminals and consoles, sockets."""
import fcntl
import json
import os
import pathlib
import pty
import signal
import socket
import stat
import subprocess
import termios
import time
import unittest

import machine
from machine import ENTRESOL, until

RAW = termios.ICANON | termios.ECHO | termios.ISIG


class Case(unittest.TestCase):
    def machine(self, *words, **more):
        one = machine.Machine(*words, **more)
        self.addCleanup(one.close)
        return one

    def assert_ends(self, one, code):
        self.assertEqual(one.end(), code, one.said() + one.guest_said())


class ExitCodes(Case):
    def test_0_when_the_guest_goes(self):
        one = self.machine("smoke")
        self.assert_ends(one, 0)

    def test_1_when_settings_are_wrong(self):
        done = subprocess.run([ENTRESOL, "run", "/nowhere.yaml"], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"^entresol: /nowhere\.yaml:.*No such file or directory\n$")

    def test_2_when_words_are_wrong(self):
        for words in ((), ("run",), ("run", "a", "b"), ("run", "--none", "a"), ("fly",), ("check",), ("check", "--none"),
                      ("check", "a", "b"), ("ctl",), ("ctl", "-s"), ("ctl", "-s", "x"), ("--version", "x"), ("--help", "x")):
            with self.subTest(words):
                done = subprocess.run([ENTRESOL, *words], capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertTrue(done.stderr.startswith("usage: entresol run FILE"))

    def test_3_when_the_guest_crashes(self):
        one = self.machine("crash")
        self.assert_ends(one, 3)
        self.assertIn("entresol: the guest crashed on processor 0: 0xc0ffee 0x2 0x3 ", one.said())
        self.assertIn("entresol: crash: panic: a test\n", one.said())

    def test_help_and_version_are_0(self):
        for word in ("--help", "--version"):
            done = subprocess.run([ENTRESOL, word], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn("entresol", done.stdout)


class Deaths(Case):
    def test_killed_worker_is_said_counted_and_an_error(self):
        for number in (signal.SIGKILL, signal.SIGUSR1):
            with self.subTest(number):
                one = self.machine("idle").ready()
                os.kill(one.worker(), number)
                self.assert_ends(one, 1)
                self.assertIn(f"entresol: error: the worker died: signal {int(number)} "
                              "(workers-started=1 workers-died=1 resets=0)\n", one.said())
                self.assertFalse(one.control.exists())

    def test_worker_goes_with_a_killed_manager(self):
        one = self.machine("idle").ready()
        worker = pathlib.Path(f"/proc/{one.worker()}")
        one.paravisor.kill()
        one.end()
        until(lambda: not worker.exists() or ") Z" in (worker / "stat").read_text(encoding="ascii"), "the worker's end")

    def test_signals_end_it_at_once(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number):
                one = self.machine("idle").ready()
                one.paravisor.send_signal(number)
                self.assert_ends(one, 1)
                self.assertIn(f"stopped by signal {int(number)}", one.said())
                self.assertFalse(one.control.exists())

    def test_reset_starts_a_new_worker(self):
        one = self.machine("idle").ready()
        first = one.worker()
        self.assertEqual(one.ctl("reset").returncode, 0)
        until(lambda: "resets=1" in one.ctl("status").stdout and "state=running" in one.ctl("status").stdout, "reset")
        self.assertNotEqual(one.worker(), first)
        counted = json.loads(one.ctl("counters", "--json").stdout)
        self.assertEqual((counted["manager.resets"], counted["manager.workers-started"], counted["manager.workers-died"]), (1, 2, 0))


class Sockets(Case):
    def test_control_socket_is_the_owners_alone(self):
        one = self.machine("idle").ready()
        self.assertEqual(stat.S_IMODE(one.control.stat().st_mode), 0o600)
        one.paravisor.terminate()
        one.end()
        self.assertFalse(one.control.exists())

    def test_stale_socket_is_replaced(self):
        one = self.machine(start=False)
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(str(one.control))
        one.start(("idle",))
        self.assertEqual(one.ready().ctl("status").returncode, 0)

    def test_what_is_no_socket_stays(self):
        one = self.machine(start=False)
        one.control.write_text("precious", encoding="ascii")
        one.start(("idle",))
        self.assert_ends(one, 1)
        self.assertIn(f"{one.control}: File exists", one.said())
        self.assertEqual(one.control.read_text(encoding="ascii"), "precious")

    def test_second_machine_of_a_name_is_refused(self):
        one = self.machine("idle").ready()
        two = self.machine(start=False)
        two.settings.write_text(two.settings.read_text().replace(str(two.control), str(one.control)), encoding="utf-8")
        two.start(("idle",))
        self.assertEqual(two.end(), 1)
        self.assertIn(f"{one.control}: another machine answers there", two.said())
        self.assertEqual(one.ctl("status").returncode, 0)

    def test_one_disk_is_not_given_to_two_machines(self):
        one = self.machine("idle").ready()
        two = self.machine(start=False)
        two.settings.write_text(two.settings.read_text().replace(str(two.disks[0]), str(one.disks[0])), encoding="utf-8")
        two.start(("idle",))
        self.assertEqual(two.end(), 1)
        self.assertRegex(two.said(), rf"entresol: {two.settings}:\d+:\d+: error: {one.disks[0]}: somebody else uses it\n")

    def test_rubbish_on_the_control_socket_is_dropped(self):
        one = self.machine("idle").ready()
        for rubbish in (b"", b"GET / HTTP/1.0\r\n\r\n", b"\0" * 64, b"TSEQ" * 4096):
            with socket.socket(socket.AF_UNIX) as client:
                client.connect(str(one.control))
                client.sendall(rubbish)
                client.shutdown(socket.SHUT_WR)
                client.settimeout(machine.LIMIT)
                try:
                    self.assertEqual(client.recv(100), b"")
                except ConnectionResetError:
                    pass
        self.assertEqual(one.ctl("status").returncode, 0)

    def test_silent_clients_do_not_lock_others_out_for_ever(self):
        one = self.machine("idle").ready()
        clients = [socket.socket(socket.AF_UNIX) for _ in range(20)]
        for client in clients:
            client.connect(str(one.control))
        self.assertIn(one.ctl("status").returncode, (0, 4))
        for client in clients:
            client.close()
        until(lambda: one.ctl("status").returncode == 0, "an answer")


class Terminal(Case):
    def on_terminal(self, *words, more=""):
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        self.addCleanup(os.close, slave)
        before = termios.tcgetattr(slave)
        self.assertEqual(before[3] & RAW, RAW)
        one = self.machine(*words, stdin=slave, stdout=slave, more=more)
        return one, master, slave, before

    def test_ctrl_a_x_leaves_and_the_terminal_is_as_before(self):
        one, master, slave, before = self.on_terminal("idle")
        one.ready()
        until(lambda: termios.tcgetattr(slave)[3] & RAW == 0, "raw")
        os.write(master, b"\x03ab\x01")
        time.sleep(0.2)
        self.assertIsNone(one.paravisor.poll(), "Ctrl-C is the guest's")
        os.write(master, b"x")
        self.assert_ends(one, 0)
        self.assertEqual(termios.tcgetattr(slave), before)

    def test_terminal_is_as_before_after_signals_deaths_and_crashes(self):
        def end_by_signal(one):
            one.paravisor.terminate()

        def end_by_death(one):
            os.kill(one.worker(), signal.SIGKILL)

        for end, code in ((end_by_signal, 1), (end_by_death, 1)):
            with self.subTest(end.__name__):
                one, _, slave, before = self.on_terminal("idle")
                one.ready()
                until(lambda slave=slave: termios.tcgetattr(slave)[3] & RAW == 0, "raw")
                end(one)
                self.assert_ends(one, code)
                self.assertEqual(termios.tcgetattr(slave), before)

    def test_reader_that_is_stuck_holds_nothing_up(self):
        """A terminal and a pipe that nobody reads: commands are answered, and the machine ends in time."""
        for kind in ("terminal", "pipe"):
            with self.subTest(kind):
                if kind == "terminal":
                    one, _, _, _ = self.on_terminal("serial", "100000")
                else:
                    reader, writer = os.pipe()
                    self.addCleanup(os.close, reader)
                    one = self.machine("serial", "100000", stdout=writer)
                    os.close(writer)
                until(lambda one=one: "stuck after" in one.guest_said() or "done" in one.guest_said(), "stuck")
                self.assertIn("stuck after", one.guest_said() + one.said())
                self.assertEqual(one.ctl("status").returncode, 0)
                began = time.monotonic()
                self.assertEqual(one.ctl("poweroff").returncode, 0)
                self.assertEqual(one.ctl("poweroff").returncode, 0)
                self.assert_ends(one, 0)
                self.assertLess(time.monotonic() - began, 60)

    def test_flags_of_standard_output_stay(self):
        reader, writer = os.pipe()
        self.addCleanup(os.close, reader)
        self.addCleanup(os.close, writer)
        one = self.machine("idle", stdout=writer).ready()
        self.assertEqual(fcntl.fcntl(writer, fcntl.F_GETFL) & os.O_NONBLOCK, 0)
        one.paravisor.terminate()
        one.end()


class Console(Case):
    def test_every_byte_arrives_in_order(self):
        path = None
        for kind in ("stdout", "file"):
            with self.subTest(kind):
                if kind == "stdout":
                    one = self.machine("serial", "3000", stdout=subprocess.PIPE)
                    read = one.paravisor.stdout.readline
                    lines = [read() for _ in range(3000)]
                    one.paravisor.stdout.close()
                else:
                    one = self.machine(start=False)
                    path = one.base / "console"
                    with open(one.settings, "a", encoding="utf-8") as settings:
                        settings.write(f"serial: {{console: {{file: {path}}}}}\n")
                    one.start(("serial", "3000"))
                    until(lambda: "done" in one.guest_said(), "done")
                    until(lambda: path.read_bytes().count(b"\n") == 3000, "all lines")
                    lines = path.read_bytes().splitlines(keepends=True)
                self.assertEqual(lines, [b"line %d\n" % i for i in range(3000)])

    def test_a_pipe_without_reader_is_no_console(self):
        one = self.machine(start=False)
        os.mkfifo(one.base / "fifo")
        with open(one.settings, "a", encoding="utf-8") as settings:
            settings.write(f"serial: {{console: {{file: {one.base}/fifo}}}}\n")
        one.start(("idle",))
        self.assert_ends(one, 1)
        self.assertIn(f"{one.base}/fifo: No such device or address", one.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
