"""The content of an image under plain QEMU: kernel, initramfs and command line as scripts/igvm-image.sh makes them, without the image around them."""

import os
import shutil
import subprocess

from vm.machine import EmulatedMachine, place

# What emulation needs and no image has in its own command line (docs/kvm-notes.md).
EMULATED = "console=ttyS0 mitigations=off nokaslr"


class ContentMachine(EmulatedMachine):
    """`content` is the folder with vmlinuz, initrd.img and command-line; `memory_mib` what is given beside the guest's memory."""

    def __init__(self, settings, work, content, memory_mib=384, extra=(), plan=()):
        super().__init__(settings, work, "", content)
        self.given_mib, self.extra, self.further_plan = memory_mib, list(extra), list(plan)

    def _spawn(self, command, errors):
        line = (self.level1 / "command-line").read_text(encoding="utf-8").strip()
        command[command.index("-append") + 1] = f"{line} {EMULATED}"
        if self.given_mib:
            command[command.index("-m") + 1] = str(self.settings.memory_mib + self.given_mib)
        super()._spawn(command + self.extra, errors)

    def _make_plan(self):
        plan = super()._make_plan()
        with open(plan, "a", encoding="utf-8") as out:
            out.write("".join(f"{line}\n" for line in self.further_plan))
        return plan

    def _make_initrd(self):
        """The content's archive, and one with the files that the guest starts from."""
        tree = self.work / "files"
        shutil.rmtree(tree, ignore_errors=True)
        for file in self.settings.boot_files():
            place(file, tree / os.path.abspath(file).lstrip("/"))
        for name, file in getattr(self, "replaced", {}).items():
            place(file, tree / name)
        names = subprocess.run(["find", "."], cwd=tree, check=True, stdout=subprocess.PIPE).stdout
        initrd = self.work / "initrd"
        with open(initrd, "wb") as out:
            data = (self.level1 / "initrd.img").read_bytes()
            out.write(data + bytes(-len(data) % 4))
            out.flush()
            subprocess.run(["cpio", "--quiet", "-o", "-H", "newc", "-R", "0:0"], cwd=tree, check=True, input=names, stdout=out)
        shutil.rmtree(tree)
        return initrd
