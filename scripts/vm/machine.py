"""A running `entresol run`: as a process of this machine, or inside level 1 in QEMU. Both look the same from outside."""
import ctypes
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

DEBUG_EXIT_PORT = 0x501  # ours to choose: QEMU's isa-debug-exit is told it, and so is level 1
LEVEL1_MEMORY_MIB = 384
SIGNALLED = 64  # level 1's init: 64 + N when signal N ended Entresol
PR_SET_PDEATHSIG = 1
VOLUME_SIZE = "4M"
KERNEL_COMPLAINT = re.compile(r"\bBUG\b|Oops|Kernel panic|general protection|WARNING:|blocked for more than|rcu.*stall")
COMPLAINT_LINES = 80


class StartError(Exception):
    """Ours failed before there was a guest."""


def _die_with_parent():
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.umask(0o077)


class Machine:
    """One virtual machine. `work` is a folder of the caller's; console_in and console_out are the guest's console."""

    def __init__(self, settings, work, entresol):
        self.settings = settings
        self.work = pathlib.Path(work)
        self.entresol = str(entresol)
        self.log = self.work / "entresol.log"
        self.process = None

    def _spawn(self, command, errors):
        with open(errors, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, bufsize=0, start_new_session=True,
                preexec_fn=_die_with_parent)
        self.console_in = self.process.stdin
        self.console_out = self.process.stdout

    def poll(self):
        """None while it runs, then Entresol's exit status (128 + N: ended by signal N)."""
        status = self.process.poll()
        return None if status is None else self._translate(status)

    def wait(self, seconds):
        """As poll(), after waiting up to `seconds` for the end; the console is read on so that nobody waits for us."""
        end = time.monotonic() + seconds
        os.set_blocking(self.console_out.fileno(), False)
        while self.poll() is None and time.monotonic() < end:
            try:
                if not self.console_out.read(65536):
                    time.sleep(0.05)
            except OSError:
                time.sleep(0.05)
        return self.poll()

    def describe_end(self, status):
        """What to say of an end that is neither the guest's poweroff nor its crash."""
        return f"the paravisor ended with status {status}"

    def kill(self):
        """Ends it at once, with all that belongs to it. Safe to call twice."""
        if self.process is None:
            return
        for ending, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 10)):
            if self.process.poll() is None:
                try:
                    os.killpg(self.process.pid, ending)
                except ProcessLookupError:
                    pass
                try:
                    self.process.wait(patience)
                except subprocess.TimeoutExpired:
                    continue
        self.console_in.close()
        self.console_out.close()

    def log_text(self):
        try:
            return self.log.read_text(errors="replace")
        except OSError:
            return ""


class NativeMachine(Machine):
    """Entresol on this machine's /dev/kvm."""

    def start(self):
        self._spawn([self.entresol, "run", self.settings.path], self.log)

    @staticmethod
    def _translate(status):
        return 128 - status if status < 0 else status


class EmulatedMachine(Machine):
    """Entresol inside level 1, a Linux in QEMU: Debian's kernel with an initial RAM disk that is made for this machine. `spares` are files
    that no LUN of the settings has yet but one may get later.

    With up to two processors for the guest level 1 has one, on which they take turns; more would starve each other there, and get
    two. With several, guests or level 1 die now and then, once in a quarter of an hour or so: QEMU's VMRUN may deliver an
    injected interrupt twice, and before 8.1 a processor may go on executing code that another has just replaced
    (docs/kvm-notes.md)."""

    ACCELERATION = ["-accel", "tcg,thread=multi", "-cpu", "max,+svm,+npt"]

    def __init__(self, settings, work, entresol, level1, spares=()):
        super().__init__(settings, work, entresol)
        self.level1 = pathlib.Path(level1)
        self.spares = list(spares)

    def start(self):
        started = self._kernel_words()
        plan = self._make_plan()
        settings_copy = self.work / "settings-for-level1.yaml"
        settings_copy.write_text(self._settings_text(), encoding="utf-8")
        command = [
            "qemu-system-x86_64", *self.ACCELERATION, "-M", "q35",
            "-smp", str(self._processors()), "-m", str(self._memory_mib()), "-nodefaults", "-display", "none", "-no-reboot",
            *started,
            "-chardev", f"file,id=level1,path={_escaped(self.work / 'level1.log')}", "-serial", "chardev:level1",
            "-device", f"isa-debug-exit,iobase={DEBUG_EXIT_PORT:#x},iosize=4",
            "-fw_cfg", f"name=opt/entresol/plan,file={_escaped(plan)}",
            "-fw_cfg", f"name=opt/entresol/settings,file={_escaped(settings_copy)}",
            "-device", "virtio-serial-pci,max_ports=8",
            "-chardev", "stdio,id=console,signal=off", "-device", "virtserialport,chardev=console,name=console",
            "-chardev", f"file,id=errors,path={_escaped(self.log)}", "-device", "virtserialport,chardev=errors,name=errors",
        ]
        for port, path in self._sockets():
            _make_place_for(path)
            command += ["-chardev", f"socket,id={port},path={_escaped(path)},server=on,wait=off",
                        "-device", f"virtserialport,chardev={port},name={port}"]
        for number, file in enumerate([*self._drives(), *self._make_volumes().values()]):
            command += ["-drive", f"if=none,id=disk{number},file={_escaped(file)},format=raw,discard=unmap",
                        "-device", f"nvme,drive=disk{number},serial=disk{number}"]
        for number, file in enumerate(self._carried()):
            command += ["-drive", f"if=none,id=file{number},file={_escaped(file)},format=raw,read-only=on",
                        "-device", f"nvme,drive=file{number},serial=file{number}"]
        self._spawn(command, self.work / "qemu.log")

    def _kernel_words(self):
        """What QEMU starts."""
        return ["-kernel", str(self.level1 / "vmlinuz"), "-initrd", str(self._make_initrd()),
                "-append", "console=ttyS0 quiet panic=-1 mitigations=off nokaslr tsc=reliable maxcpus=1"]

    def _processors(self):
        return 1 if self.settings.processors <= 2 else 2

    def _memory_mib(self):
        boot_mib = sum(os.path.getsize(name) for name in self.settings.boot_files()) // (1024 * 1024)
        return self.settings.memory_mib + LEVEL1_MEMORY_MIB + 2 * boot_mib

    def _settings_text(self):
        return self.settings.text

    def _inside(self, path):
        """Where a file of ours is in level 1."""
        return os.path.abspath(path)

    def _carried(self):
        """Files that level 1 gets as drives and copies."""
        return []

    def _sockets(self):
        yield "control", self.settings.control_socket
        if self.settings.second_serial_socket:
            yield "serial", self.settings.second_serial_socket

    def _drives(self):
        return list(dict.fromkeys(self.settings.disk_files() + self.spares))

    def _volumes(self):
        """Folders of level 1 that outlive it, each in a file system of its own; what is in the folder here is there at first."""
        return {folder: self.work / f"volume{number}.ext4" for number, folder in enumerate(self.settings.kept_folders())}

    def _make_volumes(self):
        volumes = self._volumes()
        for folder, file in volumes.items():
            if not file.exists():
                subprocess.run(["mke2fs", "-q", "-t", "ext4", "-E", "root_owner=0:0", "-d", folder, file, VOLUME_SIZE], check=True,
                               stdout=subprocess.DEVNULL)
        return volumes

    def _make_plan(self):
        """The text that level 1's init follows; the words are explained there."""
        folder = self._inside(os.getcwd())
        lines = ["errors errors", f"exit-port {DEBUG_EXIT_PORT:#x}", *([f"folder {folder}"] if folder != "/" else [])]
        lines += [f"disk disk{number} {self._inside(file)}" for number, file in enumerate(self._drives())]
        lines += [f"volume disk{len(self._drives()) + number} {self._inside(folder)}" for number, folder in enumerate(self._volumes())]
        lines += [f"file file{number} {os.path.getsize(file)} {self._inside(file)}" for number, file in enumerate(self._carried())]
        lines += [f"settings {self._inside(self.settings.path)}", "console console"]
        lines += [f"socket {port} {self._inside(path)}" for port, path in self._sockets()]
        plan = self.work / "plan"
        plan.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return plan

    def _make_initrd(self):
        """Level 1's archive followed by one with Entresol and the files that the guest starts from."""
        tree = self.work / "level1-tree"
        shutil.rmtree(tree, ignore_errors=True)
        programs = {"entresol": self.entresol}
        if self.settings.has_tpm:
            programs["entresol-tpm"] = os.path.join(os.path.dirname(self.entresol), "entresol-tpm")
        for name, program in programs.items():
            place(program, tree / "bin" / name)
            for library in _libraries(program):
                place(library, tree / library.lstrip("/"))
        for file in self.settings.boot_files():
            if not os.path.isfile(file):
                raise StartError(f"{file}: no such file")
            place(file, tree / os.path.abspath(file).lstrip("/"))
        initrd = self.work / "level1.cpio"
        names = subprocess.run(["find", "."], cwd=tree, check=True, stdout=subprocess.PIPE).stdout
        with open(initrd, "wb") as out:
            out.write((self.level1 / "base.cpio").read_bytes())
            out.flush()
            subprocess.run(["cpio", "--quiet", "-o", "-H", "newc", "-R", "0:0"], cwd=tree, check=True, input=names, stdout=out)
        shutil.rmtree(tree)
        return initrd

    @staticmethod
    def _translate(status):
        if status < 0:
            return 128 - status
        if status % 2 == 0:
            return 1  # QEMU itself failed, or level 1 went down without a word
        value = status >> 1
        return value + 128 - SIGNALLED if value >= SIGNALLED else value

    def log_text(self):
        parts = [super().log_text()]
        for name in ("level1", "qemu"):
            try:
                text = (self.work / f"{name}.log").read_text(errors="replace")
            except OSError:
                continue
            parts += [f"{name}: {line}\n" for line in _complaint(text)]
        return "".join(parts)

    def describe_end(self, status):
        raw = self.process.poll()
        if raw is not None and raw % 2 == 0:
            return f"level 1, the Linux below the paravisor, went down by itself (QEMU ended with status {raw})"
        return super().describe_end(status)


class ImageMachine(EmulatedMachine):
    """Entresol from an IGVM image, which `loader` (entresol-igvm-loader) makes something of that QEMU starts."""

    # Folders of the image, in which no file of a host's may be; ours that lie in such a folder are below ELSEWHERE there.
    OWN_FOLDERS = ("bin", "dev", "etc", "floor", "init", "lib", "proc", "sbin", "sys")
    ELSEWHERE = "/host"
    # What emulation needs, for images that take words of the host's (docs/kvm-notes.md).
    WORDS = "quiet mitigations=off nokaslr"

    def __init__(self, settings, work, image, loader, kvm=False, spares=()):
        super().__init__(settings, work, "", work, spares)
        self.image, self.loader, self.kvm = str(image), str(loader), kvm
        if kvm:
            self.ACCELERATION = ["-accel", "kvm", "-cpu", "host"]

    def _processors(self):
        return min(self.settings.processors, os.cpu_count() or 1) if self.kvm else super()._processors()

    def _kernel_words(self):
        for file in self.settings.boot_files():
            if not os.path.isfile(file):
                raise StartError(f"{file}: no such file")
        elf = self.work / "image.elf"
        made = subprocess.run([self.loader, self.image, "-o", elf], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        if made.returncode != 0:
            raise StartError(f"{self.image}: {made.stderr.strip()}")
        return ["-kernel", str(elf), "-append", self.WORDS]

    def _carried(self):
        return list(dict.fromkeys(self.settings.boot_files()))

    def _inside(self, path):
        path = "/" + os.path.abspath(path).lstrip("/")
        return self.ELSEWHERE + path if path.split("/")[1] in self.OWN_FOLDERS else path

    def _settings_text(self):
        return self.settings.with_files(lambda path: self._inside(path) if self._inside(path).startswith(self.ELSEWHERE) else path)


def _complaint(text):
    """The lines of a log that tell what went wrong: from a kernel's first complaint on, or the last ones."""
    lines = [line for line in text.splitlines() if line.strip()]
    first = next((number for number, line in enumerate(lines) if KERNEL_COMPLAINT.search(line)), None)
    return lines[-COMPLAINT_LINES:] if first is None else lines[first:first + COMPLAINT_LINES]


def place(source, target):
    """Puts the file `source` at `target` of a tree, by a link where the file systems allow it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        return
    try:
        os.link(os.path.realpath(source), target)
    except OSError:
        shutil.copy(source, target)


def _libraries(program):
    listing = subprocess.run(["ldd", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    return [word for line in listing.splitlines() for word in line.split() if word.startswith("/")]


def _escaped(path):
    return str(path).replace(",", ",,")


def _make_place_for(socket_path):
    os.makedirs(os.path.dirname(socket_path), exist_ok=True)
    if os.path.lexists(socket_path):
        os.unlink(socket_path)
