"""A machine for tests: es-guest as the guest, the program as people start it, in a folder of its own."""
import os
import pathlib
import subprocess
import tempfile
import time

BUILD = pathlib.Path(os.environ["ES_BUILD"])
SOURCE = pathlib.Path(os.environ["ES_SOURCE"])
ENTRESOL, ES_GUEST, ESCAPE = (BUILD / name for name in ("entresol", "es-guest", "entresol-escape"))
LIMIT = 120  # seconds for what takes a moment, however busy the machine is; only ends what hangs


def until(happened, what="", limit=LIMIT):
    """Waits for a value that is true, and gives it."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        value = happened()
        if value:
            return value
        time.sleep(0.01)
    raise AssertionError(f"it never happened: {what}")


class Machine:
    """Guest and paravisor with small settings. `ram` is the size of a disk in memory behind the others. `more` is added to the settings, `run` to the program's words."""

    def __init__(self, *guest_words, name="m", more="", run=(), program=ENTRESOL, command_line=None, disks=1, ram=None,
                 start=True, **popen):
        self.folder = tempfile.TemporaryDirectory(prefix="entresol-process.")
        self.base = pathlib.Path(self.folder.name)
        self.guest_socket, self.control = self.base / "guest.sock", self.base / "control.sock"
        self.settings, self.log = self.base / "vm.yaml", self.base / "stderr"
        self.disks = [self.base / f"disk{i}.raw" for i in range(disks)]
        for disk in self.disks:
            with open(disk, "wb") as out:
                out.truncate(16 << 20)
        units = "".join(f"      - {{lun: {i}, backing: {{file: {disk}}}}}\n" for i, disk in enumerate(self.disks))
        if ram:
            units += f"      - {{lun: {disks}, backing: {{memory: {ram}}}}}\n"
        self.settings.write_text(
            f"name: {name}\nmemory: 64MiB\nprocessors: 2\n"
            f"kernel: {{image: {self.base}/none, command-line: \"{command_line or self.base}\"}}\n"
            f"storage:\n  - name: scsi0\n" + (f"    disks:\n{units}" if units else "") +
            (more or f"control: {{socket: {self.control}}}\n"), encoding="utf-8")
        self.guest = self.paravisor = None
        if start:
            self.start(guest_words, run, program, **popen)

    def start(self, guest_words, run=(), program=ENTRESOL, **popen):
        self.guest_out = self.base / "guest.out"
        with open(self.guest_out, "wb") as out:
            self.guest = subprocess.Popen([ES_GUEST, self.guest_socket, *guest_words], stdout=out, stderr=subprocess.STDOUT)
        until(self.guest_socket.is_socket, "es-guest listens")
        with open(self.log, "wb") as err:
            self.paravisor = subprocess.Popen(
                [program, "run", "--guest-socket", self.guest_socket, *run, self.settings],
                **{"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": err, **popen})

    def said(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def guest_said(self):
        return self.guest_out.read_text(encoding="utf-8", errors="replace")

    def ready(self):
        """The guest is up and has opened its disk."""
        until(lambda: "ready" in self.guest_said() or self.paravisor.poll() is not None, "guest ready")
        if self.paravisor.poll() is not None:
            raise AssertionError(f"the paravisor ended: {self.said()}")
        return self

    def ctl(self, *words, **more):
        return subprocess.run([ENTRESOL, "ctl", "-s", self.control, *words], capture_output=True, text=True, timeout=LIMIT,
                              check=False, **more)

    def ctl_later(self, *words):
        """The same without waiting for its end."""
        return subprocess.Popen([ENTRESOL, "ctl", "-s", self.control, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def worker(self):
        """The worker's process id."""
        path = pathlib.Path(f"/proc/{self.paravisor.pid}/task/{self.paravisor.pid}/children")
        return int(until(lambda: path.read_text(encoding="ascii").split(), "worker")[0])

    def end(self):
        """Exit code of the paravisor."""
        return self.paravisor.wait(LIMIT)

    def close(self):
        for process in filter(None, (self.paravisor, self.guest)):
            if process.poll() is None:
                process.kill()
            process.wait()
        self.folder.cleanup()
