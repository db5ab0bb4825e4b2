"""The host's side of the conversation with the guest's exec-agent (scripts/guest/exec-agent.c explains it)."""
import re
import socket
import time

COMMAND_MAX = 4096
HELLO = re.compile(rb"entresol-exec 1 (\S+)$")
HELLO_EVERY = 2.0
LINE_LIMIT = 256


class GuestGone(Exception):
    """The guest, or the agent in it, was started anew or says what it must not."""


class Channel:
    """Bytes come in by feed(), which yields (kind, bytes) for what arrived: hello, out, err, exit, bad."""

    def __init__(self, path):
        self.path = path
        self.socket = None
        self.buffer = b""
        self.identity = None
        self.may_restart = False
        self.block = None
        self.last_hello = 0.0

    def connect(self):
        """Connects if somebody listens by now; says whether connected."""
        if self.socket is None:
            made = socket.socket(socket.AF_UNIX)
            try:
                made.connect(self.path)
            except OSError:
                made.close()
                return False
            self.socket = made
        return True

    def greet(self):
        """Asks for the agent's hello now and then until it has come."""
        if self.identity is None and time.monotonic() - self.last_hello >= HELLO_EVERY:
            self.last_hello = time.monotonic()
            self.send(b"hello")

    def send(self, line):
        self._send_bytes(b"\n" + line + b"\n")

    def _send_bytes(self, data):
        """Raises OSError when nobody is there to take them."""
        if self.socket is None:
            raise ConnectionError("the other end of the guest's serial port closed it")
        self.socket.sendall(data)

    def run(self, command):
        if len(command) > COMMAND_MAX:
            raise ValueError(f"a command has at most {COMMAND_MAX} bytes")
        self._send_bytes(b"\nrun %d\n" % len(command) + command)

    def power_off(self):
        self.send(b"poweroff")

    def close(self):
        if self.socket is not None:
            self.socket.close()
            self.socket = None

    def receive(self):
        """Yields what one read of the socket brought; nothing when there is nothing."""
        data = self.socket.recv(65536)
        if not data:
            self.close()
            return
        self.buffer += data
        while True:
            event = self._next_block() if self.block else self._next_line()
            if event is None:
                return
            if event[0] != "noise":
                yield event

    def _next_block(self):
        kind, count = self.block
        if len(self.buffer) <= count:
            return None
        data, end, self.buffer = self.buffer[:count], self.buffer[count:count + 1], self.buffer[count + 1:]
        if end != b"\n":
            raise GuestGone("bytes of the command's output were lost on the way")
        self.block = None
        return kind, data

    def _next_line(self):
        line, newline, rest = self.buffer.partition(b"\n")
        if not newline:
            if len(self.buffer) > LINE_LIMIT:
                self.buffer = self.buffer[-LINE_LIMIT:]
            return None
        self.buffer = rest
        hello = HELLO.search(line)
        if hello:
            before, self.identity = self.identity, hello.group(1)
            if before == self.identity:
                return "noise", line
            if before is not None and not self.may_restart:
                raise GuestGone("the guest was started anew")
            return "hello", self.identity
        if self.identity is None or self.may_restart:
            return "noise", line
        words = line.split()
        if len(words) == 2 and words[0] in (b"out", b"err") and words[1].isdigit():
            self.block = words[0].decode(), int(words[1])
            return "noise", line
        if len(words) == 2 and words[0] in (b"exit", b"bad"):
            return words[0].decode(), words[1]
        raise GuestGone(f"the guest's agent said {line[:80]!r}")
