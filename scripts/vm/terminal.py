"""The user's terminal as the guest's console: raw until Ctrl-A X."""
import os
import select
import sys
import termios
import tty

ESCAPE = b"\x01"  # Ctrl-A


class Escapes:
    """Takes Ctrl-A X and Ctrl-A Ctrl-A out of what is typed; feed() gives (bytes for the guest, whether to leave)."""

    def __init__(self):
        self.pending = False

    def feed(self, typed):
        out = bytearray()
        for value in typed:
            byte = bytes([value])
            if self.pending:
                self.pending = False
                if byte in b"xX":
                    return bytes(out), True
                out += byte if byte == ESCAPE else ESCAPE + byte
            elif byte == ESCAPE:
                self.pending = True
            else:
                out += byte
        return bytes(out), False


class RawTerminal:
    """Within `with`, keys reach the guest one by one, Ctrl-C among them."""

    def __enter__(self):
        self.before = termios.tcgetattr(sys.stdin)
        tty.setraw(sys.stdin)
        return self

    def __exit__(self, *_):
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self.before)


def talk(machine):
    """Connects terminal and console until the guest ends (its status) or the user leaves (None)."""
    escapes = Escapes()
    console = machine.console_out.fileno()
    while True:
        ready, _, _ = select.select([sys.stdin.fileno(), console], [], [], 0.5)
        if console in ready:
            data = os.read(console, 65536)
            if not data:
                return machine.wait(10)
            os.write(sys.stdout.fileno(), data)
        if sys.stdin.fileno() in ready:
            typed = os.read(sys.stdin.fileno(), 4096)
            data, leave = escapes.feed(typed)
            try:
                os.write(machine.console_in.fileno(), data)
            except BrokenPipeError:
                pass
            if leave or not typed:
                return None
