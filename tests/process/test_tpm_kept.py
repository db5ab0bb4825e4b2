"""What a TPM keeps over ends of the guest and of the paravisor: commands go to it through the command response buffer, from here, by es-guest's
processor. Stock guests show the same in tests/e2e/."""
import subprocess
import unittest

import machine
import tpm

TPM, PPI, SLEEP, RESET = 0xfed40000, 0xfed45000, 0x600, 0x602
LOC_STATE, LOC_CTRL, CTRL_REQ, CTRL_START, DATA = 0x00, 0x08, 0x40, 0x4c, 0x80
GRANTED, READY, IDLE = 0x82, 1, 2
OPERATION, REQUEST, LAST_REQUEST, LAST_RESPONSE = 0x00, 0x08, 0x10, 0x14
CLEAR, SLEEP_OFF = 5, 0x34
OWNER, EMPTY_PASSWORD = 0x40000001, bytes.fromhex("00000009 40000009 0000 00 0000")
ECC_TEMPLATE = bytes.fromhex("0023 000b 00030072 0000 0006 0080 0043 0010 0003 0010 0000 0000")
HANDLE, FIRST_TRANSIENT = 0x81000001, 0x80000000


def number(value, size=4):
    return value.to_bytes(size, "big")


def command(code, handles, rest=b"", password=True):
    body = b"".join(map(number, handles)) + (EMPTY_PASSWORD if password else b"") + rest
    return (b"\x80\x02" if password else b"\x80\x01") + number(10 + len(body)) + number(code) + body


class Guest:
    """es-guest with a TPM whose state, counter and key stay from one paravisor to the next."""

    def __init__(self, test):
        self.one = tpm.Tpm(name="m")
        test.addCleanup(self.one.close)
        self.machine = self.process = None
        test.addCleanup(self.close)

    def close(self):
        if self.machine is not None:
            self.machine.paravisor.kill()
            self.machine.paravisor.wait()
            self.process.kill()
            self.process.communicate()
            self.machine.folder.cleanup()
            self.machine = None

    def start(self):
        self.close()
        one, vm = self.one, machine.Machine(start=False)
        text = vm.settings.read_text(encoding="utf-8")
        vm.settings.write_text(f"{text}tpm: {{interface: crb, state: {{folder: {one.state}}}, key: {{file: {one.key}}}, "
                               f"rollback: {{file: {one.counter}}}}}\n", encoding="utf-8")
        self.process = subprocess.Popen([machine.ES_GUEST, vm.guest_socket, "obey"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        machine.until(vm.guest_socket.is_socket, "es-guest listens")
        with open(vm.log, "wb") as err:
            vm.paravisor = subprocess.Popen([machine.ENTRESOL, "run", "--guest-socket", vm.guest_socket, vm.settings],
                                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=err)
        self.machine = vm
        return self

    def says(self, *words):
        print(*(word if isinstance(word, str) else f"{word:x}" for word in words), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline().strip()
        return answer if answer == "gone" else int(answer)

    def get(self, offset, base=TPM):
        return self.says("read", base + offset, 4)

    def put(self, offset, value, base=TPM):
        self.says("write", base + offset, 4, value)

    def until(self, offset, mask, wanted):
        machine.until(lambda: self.get(offset) & mask == wanted, f"register {offset:#x} has {wanted:#x} in {mask:#x}")

    def ask(self, message):
        """The answer's code, and what is behind its header."""
        self.put(LOC_CTRL, 1)
        self.until(LOC_STATE, GRANTED, GRANTED)
        self.put(CTRL_REQ, READY)
        self.until(CTRL_REQ, 0xffffffff, 0)
        for at, byte in enumerate(message):
            self.says("write", TPM + DATA + at, 1, byte)
        self.put(CTRL_START, 1)
        self.until(CTRL_START, 1, 0)
        head = bytes(self.says("read", TPM + DATA + at, 1) for at in range(10))
        rest = bytes(self.says("read", TPM + DATA + at, 1) for at in range(10, int.from_bytes(head[2:6], "big")))
        self.put(CTRL_REQ, IDLE)
        self.until(CTRL_REQ, 0xffffffff, 0)
        return int.from_bytes(head[6:], "big"), rest

    def persistent(self):
        """Handles of persistent objects."""
        code, rest = self.ask(command(0x17a, (), number(1) + number(HANDLE) + number(8), password=False))
        assert code == 0, code
        count = int.from_bytes(rest[5:9], "big")
        return [int.from_bytes(rest[9 + 4 * i:13 + 4 * i], "big") for i in range(count)]

    def make_persistent(self):
        sensitive, public = number(4, 2) + bytes(4), number(len(ECC_TEMPLATE), 2) + ECC_TEMPLATE
        assert self.ask(command(0x131, (OWNER,), sensitive + public + bytes(2) + bytes(4)))[0] == 0
        assert self.ask(command(0x120, (OWNER, FIRST_TRANSIENT), number(HANDLE)))[0] == 0

    def name(self):
        """What a persistent key is known by: its public part and its names."""
        code, rest = self.ask(command(0x173, (HANDLE,), password=False))
        assert code == 0, code
        return rest

    def is_gone(self):
        """The worker has ended; until then it is not left."""
        machine.until(lambda: self.says("in", SLEEP, 1) == "gone", "the worker ends")

    def resets(self):
        """Its own reset, and the start behind it."""
        self.says("out", RESET, 1, 1)
        self.is_gone()
        assert self.says("again") == 0, self.machine.said()

    def goes_off(self):
        self.says("out", SLEEP, 1, SLEEP_OFF)
        self.is_gone()
        return self.machine.end()

    def serviced(self):
        """While it runs: a processor hears of it when it does something."""
        service = self.machine.ctl_later("service")
        machine.until(lambda: self.get(LOC_STATE) is not None and service.poll() is not None, "the service ends")
        out, errors = service.communicate()
        return service.returncode, out, errors


class Kept(unittest.TestCase):
    def made(self):
        return Guest(self).start()

    def test_a_key_stays_and_an_old_state_is_not_taken(self):
        guest = self.made()
        self.assertEqual(guest.persistent(), [])
        file = guest.one.state / "tpm.state"
        old = file.read_bytes()
        guest.make_persistent()
        name = guest.name()
        guest.resets()
        self.assertEqual((guest.persistent(), guest.name()), ([HANDLE], name))
        self.assertEqual(guest.goes_off(), 0)
        new = file.read_bytes()
        file.write_bytes(old)
        guest.start()
        self.assertEqual(guest.machine.end(), 1)
        self.assertRegex(guest.machine.said(), r"\Aentresol: [^\n]*vm.yaml:\d+:\d+: error: tpm: the state is older than the last one that was counted\n\Z")
        self.assertEqual(file.read_bytes(), old)
        file.write_bytes(new)
        guest.start()
        self.assertEqual((guest.persistent(), guest.name()), ([HANDLE], name))

    def asks_to_clear(self, guest):
        guest.put(OPERATION, CLEAR, PPI)
        guest.put(REQUEST, CLEAR, PPI)
        self.assertEqual(guest.get(REQUEST, PPI), CLEAR)
        self.assertEqual(guest.persistent(), [HANDLE])

    def was_cleared(self, guest):
        self.assertEqual([guest.get(offset, PPI) for offset in (REQUEST, LAST_REQUEST, LAST_RESPONSE)], [0, CLEAR, 0])
        self.assertEqual(guest.persistent(), [])

    def test_clear_is_done_once_at_the_next_start_whoever_starts_it(self):
        guest = self.made()
        guest.make_persistent()
        self.asks_to_clear(guest)
        self.assertEqual(guest.serviced()[0], 0)
        self.assertEqual(guest.get(REQUEST, PPI), CLEAR)
        guest.resets()
        self.was_cleared(guest)
        guest.make_persistent()
        guest.resets()
        self.assertEqual(guest.persistent(), [HANDLE])
        self.asks_to_clear(guest)
        self.assertEqual(guest.goes_off(), 0)
        guest.start()
        self.was_cleared(guest)
        guest.make_persistent()
        self.assertEqual(guest.goes_off(), 0)
        guest.start()
        self.assertEqual(guest.persistent(), [HANDLE])
        self.assertEqual([guest.get(offset, PPI) for offset in (REQUEST, LAST_REQUEST, LAST_RESPONSE)], [0, CLEAR, 0])


if __name__ == "__main__":
    unittest.main()
