"""Guests for the end-to-end tests: started like demo.sh's, with Entresol as the build made it.

test.sh sets ES_GUEST and ES_LEVEL1 (folders that scripts/ made) and ES_BUILD; ES_ACCEL picks kvm or emulate instead of
asking `entresol check --host`. With ES_IMAGE, an IGVM image, emulated guests run on the Entresol in there. Tests wait for events; the limits only end what hangs.
"""
import functools
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time
import unittest

from vm.disks import copy_sparse
from vm.execute import TIMED_OUT, Ended, Session
from vm.machine import EmulatedMachine, ImageMachine, NativeMachine
from vm.settings import Settings, write_settings

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("ES_BUILD", ROOT / "build"))
ENTRESOL = pathlib.Path(os.environ.get("ES_ENTRESOL", BUILD / "entresol"))
LIMIT = 900
CRASHED = 3  # what a machine whose guest crashed ends with
SAFE_PROCESSORS = 2  # level 1 then has one
DEATHS_MAX = 2
KNOWN_COMPLAINTS = ("PCI: Fatal: No config space access function found", "powernow_k8: Power state transitions not supported",
                    "ima: Can not allocate sha384")  # a module, and IMA begins before there are any
COMMAND_LINE = "root=LABEL=entresol-root rootwait console=ttyS0"


@functools.cache
def acceleration():
    chosen = os.environ.get("ES_ACCEL")
    if chosen:
        return chosen
    probe = subprocess.run([ENTRESOL, "check", "--host"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return "kvm" if probe.returncode == 0 else "emulate"


class CommandFailed(AssertionError):
    """A command in the guest, or `entresol ctl`, ended otherwise than the test needs."""


class Guest:
    """One machine. `disks` follow the root disk on controller scsi0, `second` are the disks of controller scsi1, and
    `spares` can be added by `entresol ctl` later. A disk is (name, MiB) or (name, MiB, keys of the settings), the
    name None: in memory. `base` is the folder of another guest than ES_GUEST, `extra` is added to the settings: text, or what
    makes it for the folder that the guest's files are in."""

    def __init__(self, name, *, processors=2, memory_mib=512, disks=(), second=(), spares=(), append="", extra="",
                 base=None):
        self.work = pathlib.Path(tempfile.mkdtemp(prefix=f"entresol-e2e-{name}."))
        base = pathlib.Path(base or os.environ["ES_GUEST"])
        root = self.work / "root.raw"
        copy_sparse(base / "disk.raw", root)
        controllers = {"scsi0": [root, *self._made(disks)]}
        if second:
            controllers["scsi1"] = list(self._made(second))
        kept = [disk["file"] for disk in self._made(spares)]
        path = self.work / "settings.yaml"
        write_settings(path, name=f"e2e-{name}", memory_mib=memory_mib, processors=processors, kernel=base / "vmlinuz",
                       initrd=base / "initrd.img", command_line=f"{COMMAND_LINE} {append}".strip(),
                       controllers=controllers, exec_socket=self.work / "exec.sock",
                       extra=extra(self.work) if callable(extra) else extra)
        self.spares = kept
        self.machine = self._machine(path)
        self.session = None
        self.lost = False  # the guest went away while a command was running or before it was up

    def _machine(self, path):
        settings = Settings(path)
        if acceleration() == "emulate" and "ES_IMAGE" in os.environ:
            return ImageMachine(settings, self.work, os.environ["ES_IMAGE"], BUILD / "entresol-igvm-loader", spares=self.spares)
        if acceleration() == "emulate":
            return EmulatedMachine(settings, self.work, ENTRESOL, os.environ["ES_LEVEL1"], self.spares)
        return NativeMachine(settings, self.work, ENTRESOL)

    def again(self, change=lambda text: text):
        """A machine over the same files, once the last one has ended; `change` makes its settings of the last one's."""
        if self.session is not None:
            self.session.close()
            self.session = None
        self.machine.kill()
        path = self.machine.settings.path
        pathlib.Path(path).write_text(change(self.machine.settings.text), encoding="utf-8")
        self.machine = self._machine(path)
        return self

    def _made(self, wanted):
        for name, mib, *keys in wanted:
            backing = {"memory": f"{mib}MiB"}
            if name is not None:
                backing = {"file": str(self.work / name)}
                with open(self.work / name, "wb") as file:
                    file.truncate(mib * 1024 * 1024)
            yield {**backing, **(keys[0] if keys else {})}

    def file(self, name):
        return self.work / name

    def boot(self):
        self.machine.start()
        self.session = Session(self.machine, self.work / "console.log", time.monotonic() + LIMIT)
        try:
            self.session.wait_for_agent()
        except Ended as end:
            self.lost = end.status != TIMED_OUT
            raise
        return self

    def may_die_of_emulation(self):
        return acceleration() == "emulate" and self.machine.settings.processors > SAFE_PROCESSORS

    def more_time(self, seconds=LIMIT):
        self.session.deadline = time.monotonic() + seconds

    def run(self, command, limit=LIMIT):
        """(exit status, stdout, stderr) of a command in the guest, as text."""
        self.more_time(limit)
        try:
            status, out, err = self.session.run_captured(command)
        except Ended as end:
            self.lost = end.status != TIMED_OUT
            raise
        return status, out.decode(errors="replace"), err.decode(errors="replace")

    def sh(self, command, limit=LIMIT):
        """The standard output of a command that must succeed."""
        status, out, err = self.run(command, limit)
        if status != 0:
            raise CommandFailed(f"exit {status} from: {command}\n{out[-3000:]}\n{err[-3000:]}")
        return out

    def ctl(self, *words):
        """(exit status, stdout, stderr) of `entresol ctl` for this machine."""
        done = subprocess.run([ENTRESOL, "ctl", "-s", self.machine.settings.control_socket, *map(str, words)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
        return done.returncode, done.stdout, done.stderr

    def ctl_ok(self, *words):
        status, out, err = self.ctl(*words)
        if status != 0:
            raise CommandFailed(f"exit {status} from: entresol ctl {words}\n{out}\n{err}")
        return out

    def counters(self):
        return json.loads(self.ctl_ok("counters", "--json"))

    def expect_restart(self, act):
        self.more_time()
        self.session.wait_for_restart(act)

    def expect_end(self, act):
        """Entresol's exit status after `act`."""
        self.more_time()
        return self.session.wait_for_end(act)

    def restart_by(self, command):
        self.expect_restart(lambda: self.session.channel.run(command.encode()))

    def end_by(self, command):
        return self.expect_end(lambda: self.session.channel.run(command.encode()))

    def complaints(self):
        """What the guest's kernel calls an error, but for what any guest without PCI, with this processor or with a TPM says."""
        told = self.sh("dmesg --level=emerg,alert,crit,err")
        return [line for line in told.splitlines() if not any(known in line for known in KNOWN_COMPLAINTS)]

    def console(self):
        try:
            return (self.work / "console.log").read_text(errors="replace")
        except OSError:
            return ""

    def logs(self):
        return f"--- console\n{self.console()[-6000:]}\n--- paravisor\n{self.machine.log_text()[-12000:]}"

    def close(self):
        if self.session is not None:
            self.session.close()
        self.machine.kill()
        shutil.rmtree(self.work, ignore_errors=True)


class GuestTest(unittest.TestCase):
    """Tests that share one guest, made by the class's make_guest()."""

    guest = None
    logs_shown = False
    deaths = 0

    @classmethod
    def make_guest(cls):
        raise NotImplementedError

    @classmethod
    def look_around(cls):
        """What the tests need to know of a guest that has just come up."""

    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(lambda: cls.guest.close())  # whichever guest is the last
        cls.start_guest()

    @classmethod
    def start_guest(cls):
        while True:
            cls.guest = cls.make_guest()
            try:
                cls.guest.boot()
                cls.look_around()
                return
            except BaseException as reason:
                print(reason, cls.guest.logs(), sep="\n")
                if not cls.begin_again(reason):
                    raise

    @classmethod
    def begin_again(cls, reason):
        """Whether `reason` may be the death of a guest that emulation is known for: then the guest is put away."""
        if not cls.guest.lost or not cls.guest.may_die_of_emulation() or cls.deaths == DEATHS_MAX:
            return False
        cls.deaths += 1
        print(f"    NOTE: {reason}. Emulation may have done that, or Entresol (docs/kvm-notes.md): "
              f"once more, with another guest ({cls.deaths} of {DEATHS_MAX})", flush=True)
        cls.guest.close()
        return True

    def _callTestMethod(self, method):  # unittest's own name
        try:
            super()._callTestMethod(method)
        except BaseException as reason:
            if self.guest.lost or not type(self).logs_shown:
                type(self).logs_shown = True
                print(reason, self.guest.logs(), sep="\n")
            if not self.begin_again(reason):
                raise
            self.start_guest()
            super()._callTestMethod(method)
