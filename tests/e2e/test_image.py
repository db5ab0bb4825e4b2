"""A guest on Entresol that an IGVM image brought: shim, Debian's kernel, init, manager, guest. It has a TPM, whose key is a file that the
image is given and whose counter lies on a volume."""
import fcntl
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import tpm
from harness import BUILD, ROOT, GuestTest, acceleration
from vm.machine import ImageMachine

STAGES = ["machine", "shim", "shim-left", "kernel", "init", "mounts", "modules", "processors", "devices", "manager", "settings", "guest"]


class HostWithMoreWords(ImageMachine):
    """Its plan also has what the image does not let a host say."""

    def _make_plan(self):
        plan = super()._make_plan()
        with open(plan, "a", encoding="utf-8") as out:
            out.write("restart on-failure\nfile file0 1 /etc/passwd\nhost restart\n")
        return plan


class Image(GuestTest, tpm.Checks):
    @classmethod
    def setUpClass(cls):
        if acceleration() == "kvm":
            raise unittest.SkipTest("an image runs in QEMU, with virtualisation emulated")
        cls.image = os.environ.get("ES_IMAGE")
        if not cls.image:
            made = subprocess.run([ROOT / "scripts/igvm-image.sh", "dev"], stdout=subprocess.PIPE, text=True, check=True)
            folder = made.stdout.strip()
            held = os.open(folder, os.O_RDONLY)  # who makes a newer one leaves it alone
            cls.addClassCleanup(os.close, held)
            fcntl.flock(held, fcntl.LOCK_SH)
            cls.image = pathlib.Path(folder) / "entresol.igvm"
        # A folder whose name is one of the image's own.
        cls.base = pathlib.Path(tempfile.mkdtemp(prefix="entresol-e2e-image.", dir="/dev/shm"))
        cls.addClassCleanup(shutil.rmtree, cls.base, ignore_errors=True)
        for name in ("disk.raw", "vmlinuz", "initrd.img"):
            (cls.base / name).symlink_to(pathlib.Path(os.environ["ES_GUEST"]) / name)
        super().setUpClass()

    driver = "tpm_crb"

    @classmethod
    def make_guest(cls):
        guest = tpm.TpmGuest("image", "crb", base=cls.base)
        guest.machine = HostWithMoreWords(guest.machine.settings, guest.work, cls.image, BUILD / "entresol-igvm-loader")
        return guest

    def test_every_stage_has_its_time(self):
        told = json.loads(self.guest.ctl_ok("inspect", "boot", "--json"))
        stages = [(stage["name"], float(stage["at"])) for stage in told.get("boot", told)["stages"]]
        self.assertEqual([name for name, _ in stages], STAGES)
        times = [at for _, at in stages]
        self.assertEqual(times, sorted(times))
        self.assertLess(times[0], 0)
        self.assertIn("kvm", [module["name"] for module in told.get("boot", told)["modules"]])
        self.assertTrue(any("shim: kernel at 0x" in line for line in told.get("boot", told)["shim"]), told)

    def test_the_report_has_the_boot(self):
        boot = self.guest.file("boot.json")
        boot.write_text(self.guest.ctl_ok("inspect", "boot", "--json"))
        report = subprocess.run([BUILD / "entresol-igvm", "report", self.image, "--boot", boot, "--json"], stdout=subprocess.PIPE, check=True)
        told = json.loads(report.stdout)
        self.assertGreater(float(told["seconds-to-guest"]), 0)
        self.assertLessEqual(told["bytes"], 24 << 20)

    def test_the_guest_has_its_own_kernel_and_disk(self):
        self.assertIn("ENTRESOL", self.guest.sh("lsblk -S -n -o VENDOR"))
        self.assertIn("root=LABEL=entresol-root", self.guest.sh("cat /proc/cmdline"))
        self.check_complaints()

    def test_what_the_host_may_not_say_is_refused_and_said(self):
        said = (self.guest.work / "level1.log").read_text(errors="replace")
        log = self.guest.machine.log.read_text(errors="replace")
        told = json.loads(self.guest.ctl_ok("inspect", "boot", "--json"))
        shown = told.get("boot", told)["refused"]
        for line, why in (("restart on-failure", "the image does not let the host say this"), ("file file0 1 /etc/passwd", "the host may not use this path"),
                          ("host restart", "the image does not let the host say this")):
            self.assertRegex(said, f"entresol-init: plan, line [0-9]+: {line}: {why}")
            self.assertRegex(log, f"plan, line [0-9]+: {line}: {why}")
            self.assertTrue(any(text.endswith(f"{line}: {why}") for text in shown), shown)
        self.assertEqual(shown[0], "lines of the host's plan: 3")

    def test_what_the_first_serial_port_says(self):
        text = (self.guest.work / "level1.log").read_text(errors="replace")
        for words in ("loader: entering at 0x", "shim: kernel at 0x"):
            self.assertIn(words, text)

    def test_z_the_volume_keeps_what_was_written(self):
        """The last one: the counter went on inside, where the folder here is a file system."""
        self.check_driver()
        before = self.guest.file("counter/value").read_bytes()
        [volume] = self.guest.machine._make_volumes().values()
        self.assertEqual(self.guest.end_by("poweroff"), 0)
        subprocess.run(["e2fsck", "-p", volume], stdout=subprocess.DEVNULL, check=False)  # its journal
        after = subprocess.run(["debugfs", "-R", "cat value", volume], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
        self.assertEqual(len(after), len(before))
        self.assertNotEqual(after, before)


if __name__ == "__main__":
    unittest.main()
