"""The last stage of demo.sh: writes the settings, starts the machine and leaves the user at its console, runs one command
in it, or prints a report. demo.sh gives the options; they are explained there."""
import argparse
import os
import pathlib
import re
import shutil
import signal
import socket
import sys
import tempfile
import time

from . import disks, terminal
from .execute import OURS_FAILED, TIMED_OUT, Ended, Session, say
from .machine import EmulatedMachine, ImageMachine, NativeMachine, StartError
from .settings import Settings, write_settings

COMMAND_LINE = "root={root} rootwait console=ttyS0"
CRASHED = 3
LOG_LINES = 100
CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|[^\n\t -~\x80-\U0010ffff]")


class Refused(Exception):
    """What the user asked for cannot be; nothing was started."""


def parse():
    parser = argparse.ArgumentParser(prog="demo.sh")
    for name in ("entresol", "guest", "accel"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("image", "loader", "level1", "exec", "kernel", "initrd", "settings"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--append", default="")
    parser.add_argument("--disk", action="append", default=[])
    parser.add_argument("--spare", action="append", default=[])
    for name, value in (("timeout", 600), ("cpus", 2), ("memory", 512)):
        parser.add_argument(f"--{name}", type=int, default=value)
    return parser.parse_args()


def free_name():
    """`demo`, unless another demo has it."""
    probe = socket.socket(socket.AF_UNIX)
    try:
        probe.connect("/run/entresol/demo.sock")
        return f"demo-{os.getpid()}"
    except OSError:
        return "demo"
    finally:
        probe.close()


def choose_disks(options, work):
    """(disks in the order of their LUNs, words for root=, whether the root can run commands)"""
    for disk in options.disk:
        if not disks.is_disk(disk):
            raise Refused(f"--disk {disk}: no such file or block device")
    given = [os.path.abspath(disk) for disk in options.disk]
    if given and not disks.is_blank(given[0]):
        root = disks.find_root(given[0])
        if root is None and "root=" not in options.append:
            raise Refused(f"--disk {given[0]}: no Linux root file system found; name it by --append root=...")
        return given, root[1] if root else None, disks.has_exec_unit(given[0])
    own = work / "disk.raw"
    disks.copy_sparse(pathlib.Path(options.guest) / "disk.raw", own)
    return [str(own), *given], "LABEL=entresol-root", True


def own_settings(options, work):
    """Writes the settings that the options describe; (path, whether commands can be run)."""
    chosen, root, can_execute = choose_disks(options, work)
    line = COMMAND_LINE.format(root=root) if root else "console=ttyS0"
    path = work / "settings.yaml"
    kernel = options.kernel or f"{options.guest}/vmlinuz"
    initrd = options.initrd or (None if options.kernel else f"{options.guest}/initrd.img")
    for file in filter(None, (kernel, initrd)):
        if not os.path.isfile(file):
            raise Refused(f"{file}: no such file")
    write_settings(path, name=free_name(), memory_mib=options.memory, processors=options.cpus, kernel=os.path.abspath(kernel),
                   initrd=initrd and os.path.abspath(initrd), command_line=f"{line} {options.append}".strip(),
                   controllers={"scsi0": chosen}, exec_socket=work / "exec.sock")
    return path, can_execute


def user_settings(options):
    """The user's own settings; commands can be run when the second serial port is a socket and the root has the unit."""
    settings = Settings(options.settings)
    files = settings.disk_files()
    can_execute = bool(settings.second_serial_socket) and bool(files) and disks.has_exec_unit(files[0])
    return options.settings, can_execute


def make_machine(options, path, work):
    settings = Settings(path)
    if options.image:
        return ImageMachine(settings, work, options.image, options.loader, options.accel == "kvm", options.spare)
    if options.accel == "emulate":
        return EmulatedMachine(settings, work, options.entresol, options.level1, options.spare)
    return NativeMachine(settings, work, options.entresol)


def show_log(machine, work):
    """What helps to understand a failure: the paravisor's own last words and the console's."""
    for line in machine.log_text().splitlines()[-LOG_LINES:]:
        print(line, file=sys.stderr)
    try:
        console = (work / "console.log").read_bytes()[-2000:].decode(errors="replace")
    except OSError:
        return
    for line in [line for line in CONTROL.sub("", console).splitlines() if line.strip()][-15:]:
        print(f"console: {line}", file=sys.stderr)


def run_command(machine, work, command, seconds):
    """The command's exit status, or 124 to 126."""
    session = Session(machine, work / "console.log", time.monotonic() + seconds)
    try:
        session.wait_for_agent()
        say("the guest is up")
        status = session.run(command)
        if not session.power_off():
            say("note: the guest did not power off by itself")
        return status
    except Ended as end:
        say(f"error: {end}")
        show_log(machine, work)
        return end.status
    finally:
        session.close()


def watch_console(machine, seconds):
    """For a guest that cannot run commands, without a terminal: its console, until it ends or time is up."""
    deadline = time.monotonic() + seconds
    os.set_blocking(machine.console_out.fileno(), False)
    while machine.poll() is None:
        if time.monotonic() > deadline:
            say("error: the guest still ran when its time was up")
            return TIMED_OUT
        data = machine.console_out.read(65536)
        if data:
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        else:
            time.sleep(0.1)
    return machine.poll()


def use_console(machine, work):
    say("console of the guest; Ctrl-A X leaves")
    with terminal.RawTerminal():
        status = terminal.talk(machine)
    print(file=sys.stderr)
    if status is None:
        say("left; the guest is gone")
        return 0
    say({0: "the guest powered off", CRASHED: "the guest crashed"}.get(status, machine.describe_end(status)))
    if status:
        show_log(machine, work)
    return status


def run(options, work):
    if options.exec is not None and len(os.fsencode(options.exec)) > 4096:
        raise Refused("--exec: a command has at most 4096 bytes")
    path, can_execute = user_settings(options) if options.settings else own_settings(options, work)
    if options.exec is not None and not can_execute:
        raise Refused("--exec: the disk has no entresol-exec.service, the demo's unit that runs commands in the guest")
    machine = make_machine(options, path, work)
    try:
        machine.start()
        say(f"guest started ({machine.settings.processors} processors, {machine.settings.memory_mib} MiB, "
            f"{'emulated' if options.accel == 'emulate' else 'KVM'})")
        if options.exec is not None:
            return run_command(machine, work, os.fsencode(options.exec), options.timeout)
        if sys.stdin.isatty():
            return use_console(machine, work)
        if can_execute:
            report = pathlib.Path(__file__).with_name("report.sh").read_bytes()
            return run_command(machine, work, report, options.timeout)
        return watch_console(machine, options.timeout)
    finally:
        machine.kill()


def _interrupted(number, _frame):
    sys.exit(128 + number)


def main():
    options = parse()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupted)
    work = pathlib.Path(tempfile.mkdtemp(prefix="entresol-demo."))
    failed = OURS_FAILED if options.exec is not None else 1
    try:
        return run(options, work)
    except (Refused, StartError) as refusal:
        print(f"demo: error: {refusal}", file=sys.stderr)
        return failed
    except BrokenPipeError:
        return failed
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
