"""Runs one command in a guest that is starting, and says how that went."""
import os
import select
import sys
import time

from .channel import Channel, GuestGone

OURS_FAILED, TIMED_OUT, GUEST_DIED = 125, 124, 126
TICK = 0.25
POWEROFF_PATIENCE = 60
LOSS_PATIENCE = 10  # seconds from a socket's end to its process's


class Ended(Exception):
    """No exit status came from the guest: `status` is one of the three above."""

    def __init__(self, status, reason):
        super().__init__(reason)
        self.status = status


def _write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]


class Session:
    """The conversation with the agent of a running machine. Console bytes go to the file `console_log`."""

    def __init__(self, machine, console_log, deadline):
        self.machine = machine
        self.deadline = deadline
        self.channel = Channel(machine.settings.second_serial_socket)
        self.console_log = open(console_log, "ab", buffering=0)
        self.out = lambda data: _write_all(1, data)
        self.err = lambda data: _write_all(2, data)

    def _events(self):
        """Yields what the agent says until the machine ends or time is up, which are raised as Ended."""
        while True:
            if time.monotonic() > self.deadline:
                raise Ended(TIMED_OUT, "no answer from the guest in time")
            sources = [self.machine.console_out.fileno()]
            if self.channel.connect():
                try:
                    self.channel.greet()
                except OSError:
                    self.channel.close()
                    continue
                sources.append(self.channel.socket.fileno())
            ready, _, _ = select.select(sources, [], [], TICK)
            if len(sources) == 2 and sources[1] in ready:
                try:
                    yield from self.channel.receive()
                except GuestGone as gone:
                    raise Ended(GUEST_DIED, str(gone)) from gone
                except ConnectionError:
                    self.channel.close()
            if sources[0] in ready:
                data = os.read(sources[0], 65536)
                self.console_log.write(data)
                if not data:
                    self._raise_end()
            if self.machine.poll() is not None:
                self._raise_end()

    def _raise_end(self):
        status = self.machine.wait(10)
        if status == 0:
            raise Ended(GUEST_DIED, "the guest powered off before the command had ended")
        if status == 3:
            raise Ended(GUEST_DIED, "the guest crashed")
        raise Ended(OURS_FAILED, self.machine.describe_end(status))

    def _raise_loss(self, lost):
        """The serial port's socket is gone: the machine's end says why, if it ends."""
        if self.machine.wait(LOSS_PATIENCE) is not None:
            self._raise_end()
        raise Ended(OURS_FAILED, f"the machine runs, but {lost}") from lost

    def wait_for_agent(self):
        for kind, _ in self._events():
            if kind == "hello":
                return

    def wait_for_restart(self, act):
        """Does what takes the guest down, and waits for the agent of the guest's next life."""
        self.channel.may_restart = True
        try:
            act()
            self.wait_for_agent()
        finally:
            self.channel.may_restart = False

    def wait_for_end(self, act):
        """Does what ends the machine, and returns Entresol's exit status."""
        self.channel.may_restart = True
        act()
        try:
            for _ in self._events():
                pass
        except Ended as end:
            if end.status == TIMED_OUT:
                raise
        return self.machine.poll()

    def run(self, command):
        """Runs one command; its output goes to self.out and self.err, its exit status is returned."""
        try:
            self.channel.run(command)
        except OSError as lost:
            self._raise_loss(lost)
        for kind, data in self._events():
            if kind == "out":
                self.out(data)
            elif kind == "err":
                self.err(data)
            elif kind == "exit":
                return int(data)
            elif kind == "bad":
                raise Ended(OURS_FAILED, "the guest did not understand the command")
        raise AssertionError("the events end by an exception only")

    def run_captured(self, command):
        """As run(), but gives (status, stdout, stderr) as bytes."""
        out, err = [], []
        before = self.out, self.err
        self.out, self.err = out.append, err.append
        try:
            status = self.run(command.encode() if isinstance(command, str) else command)
        finally:
            self.out, self.err = before
        return status, b"".join(out), b"".join(err)

    def power_off(self):
        """An orderly end; says whether it came, with status 0, within its time."""
        try:
            self.channel.power_off()
            self.deadline = time.monotonic() + POWEROFF_PATIENCE
            for _ in self._events():
                pass
        except (Ended, OSError):
            pass
        return self.machine.poll() == 0

    def close(self):
        self.channel.close()
        self.console_log.close()


def say(text):
    print(f"demo: {text}", file=sys.stderr, flush=True)
