"""es-guest against a real `entresol run`: the whole path between processes, and kill -9 under writes.

usage: test_es_guest.py ES-GUEST ENTRESOL; ES_KILL_ROUNDS is how often something is killed (default 4): the worker
alone and the whole paravisor in turn. Every write that es-guest
says was acknowledged must be in the backing file, or a later one of the same block.
"""
import os
import pathlib
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

LIMIT = 180  # seconds for what takes a second, even when the disk is busy; only ends what hangs
BLOCK = 4096
ROUNDS = int(os.environ.get("ES_KILL_ROUNDS", "4"))
ES_GUEST, ENTRESOL = sys.argv[1:3] if len(sys.argv) > 2 else ("", "")


class Machine:
    def __init__(self, *words):
        self.closed, self.paravisor = False, None
        self.folder = tempfile.TemporaryDirectory(prefix="entresol-es-guest.")
        base = pathlib.Path(self.folder.name)
        self.disk, self.socket, self.acknowledged = base / "disk.raw", base / "guest.sock", base / "acknowledged"
        settings = base / "vm.yaml"
        with open(self.disk, "wb") as disk:
            disk.truncate(64 << 20)
        settings.write_text(f"name: es-guest\nmemory: 128MiB\nprocessors: 2\nkernel: {{image: {base}/none}}\n"
                            f"storage:\n  - name: scsi0\n    disks:\n      - {{lun: 0, backing: {{file: {self.disk}}}}}\n"
                            f"control: {{socket: {base}/control.sock}}\n", encoding="utf-8")
        with open(self.acknowledged, "wb") as out:
            self.guest = subprocess.Popen([ES_GUEST, self.socket, *words], stdout=out, stderr=subprocess.PIPE, text=True)
        self.until(lambda: self.socket.is_socket())
        self.paravisor = subprocess.Popen([ENTRESOL, "run", "--guest-socket", self.socket, settings],
                                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                          start_new_session=True)

    def until(self, happened):
        end = time.monotonic() + LIMIT
        while not happened():
            if time.monotonic() > end or self.guest.poll() is not None:
                raise AssertionError(f"it never happened: {len(self.lines())} lines, {self.words()}")
            time.sleep(0.01)

    def words(self):
        said = []
        for name, process in (("guest", self.guest), ("paravisor", self.paravisor)):
            if process is not None:
                process.kill()
                said.append(f"{name}: {process.wait()} {process.stderr.read()}")
        return " ".join(said)

    def lines(self):
        return self.acknowledged.read_text(encoding="ascii").splitlines()

    def close(self):
        if self.closed:
            return
        self.closed = True
        for process in filter(None, (self.paravisor, self.guest)):
            if process.poll() is None:
                process.kill()
            process.wait()
            process.stderr.close()
        self.folder.cleanup()


class EsGuest(unittest.TestCase):
    def machine(self, *words):
        machine = Machine(*words)
        self.addCleanup(machine.close)
        return machine

    def test_whole_path_between_processes(self):
        machine = self.machine("smoke")
        self.assertEqual(machine.guest.wait(LIMIT), 0, machine.guest.stderr)
        self.assertEqual(machine.lines(), ["ok"])
        self.assertEqual(machine.paravisor.wait(LIMIT), 0)
        with open(machine.disk, "rb") as disk:
            self.assertEqual(disk.read(16), struct.pack("<QQ", 0, 1))

    def test_nothing_acknowledged_is_missing_after_kill(self):
        checked = lines = 0
        for number in range(ROUNDS):
            machine = self.machine("write", str(number))
            machine.until(lambda: len(machine.lines()) > 200 * (1 + number % 7))
            self.kill(machine, whole=number % 2 == 1)
            self.assertEqual(machine.guest.wait(LIMIT), 0)
            newest = {}
            for line in machine.lines():
                block, write = map(int, line.split())
                newest[block] = max(newest.get(block, 0), write)
            self.assertGreater(len(newest), 100)
            with open(machine.disk, "rb") as disk:
                for block, write in newest.items():
                    disk.seek(block * BLOCK)
                    data = disk.read(BLOCK)
                    self.assertEqual(data, data[:16] * (BLOCK // 16), f"block {block} is torn")
                    place, found = struct.unpack("<QQ", data[:16])
                    self.assertEqual(place, block)
                    self.assertGreaterEqual(found, write, f"block {block}: an acknowledged write is missing")
            checked += len(newest)
            lines += len(machine.lines())
            machine.close()
        print(f"\n{ROUNDS} kills, {lines} writes acknowledged, {checked} blocks looked at, none missing")

    def kill(self, machine, whole):
        """The whole paravisor at once, or its worker: that ends the machine, and is said and counted."""
        worker = int(pathlib.Path(f"/proc/{machine.paravisor.pid}/task/{machine.paravisor.pid}/children").read_text(encoding="ascii"))
        if whole:
            os.killpg(machine.paravisor.pid, signal.SIGKILL)
        else:
            os.kill(worker, signal.SIGKILL)
        self.assertEqual(machine.paravisor.wait(LIMIT), -signal.SIGKILL if whole else 1)
        if not whole:
            self.assertIn("the worker died: signal 9 (workers-started=1 workers-died=1 ", machine.paravisor.stderr.read())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
