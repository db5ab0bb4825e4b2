"""What the host side says to an image: its plan, and settings whose files may not be where they are here."""

import os
import pathlib
import sys
import tempfile
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
from vm.machine import ImageMachine, StartError  # noqa: E402
from vm.settings import Settings  # noqa: E402

SETTINGS = """\
name: x
memory: 512MiB
kernel: {image: /lib/boot/vmlinuz, initrd: "%(here)s/initrd"} # two files
serial: {console: stdio, second: {socket: /dev/shm/s.sock}}
storage:
  - name: scsi0
    disks:
      - {lun: 0, backing: {file: '/dev/sdb'}}
      - lun: 1
        backing:
          file: /dev/sdb   # once more
      - {lun: 2, backing: {file: relative.raw}, product: /dev/sdbx}
"""


class Machine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="entresol-machine.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "initrd").write_bytes(bytes(513))
        path = self.folder / "settings.yaml"
        path.write_text(SETTINGS % {"here": self.folder})
        self.machine = ImageMachine(Settings(path), self.folder, "/none.igvm", "/bin/false")

    def test_files_in_folders_of_the_image_are_elsewhere_in_it(self):
        text, before = self.machine._settings_text(), self.machine.settings.text
        self.assertEqual(len(text.splitlines()), len(before.splitlines()))
        told = yaml.safe_load(text)
        self.assertEqual(told["kernel"], {"image": "/host/lib/boot/vmlinuz", "initrd": f"{self.folder}/initrd"})
        self.assertEqual(told["serial"]["second"]["socket"], "/host/dev/shm/s.sock")
        self.assertEqual([disk["backing"]["file"] for disk in told["storage"][0]["disks"]], ["/host/dev/sdb", "/host/dev/sdb", "relative.raw"])
        self.assertEqual(told["storage"][0]["disks"][2]["product"], "/dev/sdbx")
        self.assertIn("# once more", text)

    def test_the_plan_names_them_so_too(self):
        self.machine._carried = lambda: [str(self.folder / "initrd")]
        lines = self.machine._make_plan().read_text().splitlines()
        self.assertIn("disk disk0 /host/dev/sdb", lines)
        self.assertIn(f"disk disk1 {os.path.abspath('relative.raw')}", lines)
        self.assertIn(f"file file0 513 {self.folder}/initrd", lines)
        self.assertIn("socket serial /host/dev/shm/s.sock", lines)
        for line in lines:
            for word in line.split()[1:]:
                self.assertNotRegex(word, f"^/({'|'.join(self.machine.OWN_FOLDERS)})(/|$)")

    def test_the_folders_are_those_that_init_keeps(self):
        source = (ROOT / "hand-written/init/plan.c").read_text()
        kept = source[source.index("kept[] = {") + len("kept[] = {"):]
        self.assertEqual([word.strip(' "') for word in kept[:kept.index("}")].split(",")], list(self.machine.OWN_FOLDERS))

    def command(self, kvm, processors):
        """What would be started."""
        for name in ("kernel", "initrd"):
            (self.folder / name).write_bytes(bytes(513))
        path = self.folder / "few.yaml"
        path.write_text(f"name: x\nprocessors: {processors}\nkernel: {{image: {self.folder}/kernel, initrd: {self.folder}/initrd}}\n"
                        f"control: {{socket: {self.folder}/control.sock}}\n")
        machine = ImageMachine(Settings(path), self.folder, "/none.igvm", "/bin/true", kvm)
        started = []
        machine._spawn = lambda words, _errors: started.extend(words)
        machine.start()
        return {word: started[place + 1] for place, word in enumerate(started[:-1]) if word in ("-accel", "-cpu", "-smp", "-kernel")}

    def test_kvm_and_emulation(self):
        few, many = self.command(False, 2), self.command(False, 8)
        self.assertEqual((few["-accel"], few["-smp"], many["-smp"]), ("tcg,thread=multi", "1", "2"))
        self.assertIn("+svm", few["-cpu"])
        self.assertEqual(self.command(True, 2), {"-accel": "kvm", "-cpu": "host", "-smp": str(min(2, os.cpu_count())), "-kernel": f"{self.folder}/image.elf"})

    def test_what_is_missing_is_said_before_anything_starts(self):
        with self.assertRaisesRegex(StartError, "/lib/boot/vmlinuz: no such file"):
            self.machine.start()
        self.assertIsNone(self.machine.process)


if __name__ == "__main__":
    unittest.main(verbosity=2)
