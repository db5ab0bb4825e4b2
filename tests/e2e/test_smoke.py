"""demo.sh from outside: one boot that runs a command, from the image where it emulates, and what is refused before anything boots."""
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCEL = os.environ.get("ES_ACCEL", "auto")
LOOK = """printf 'a\\000b\\377\\r\\n'; printf 'to stderr' >&2
echo ==lsblk; lsblk -S -n -o NAME,TRAN,VENDOR,MODEL
echo ==drivers; for d in /sys/block/*/device; do readlink -f $d | grep -o 'host[0-9]*' | head -1; done | sort | uniq -c
echo ==others; ls /sys/block | grep -v -e '^sd' -e '^loop' -e '^ram'
echo ==host; cat /sys/class/scsi_host/host*/proc_name
echo ==dmesg; dmesg | grep -i -e hyper-v -e hv_ -e vmbus
echo ==clock; cd /sys/devices/system/clocksource/clocksource0; cat current_clocksource available_clocksource
echo ==virt; systemd-detect-virt
exit 42"""


def demo(*words, **more):
    return subprocess.run([ROOT / "demo.sh", "--accel", ACCEL, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          stdin=subprocess.DEVNULL, timeout=1500, check=False, **more)


class OneCommand(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.done = demo("--exec", LOOK, "--timeout", 900)
        text = cls.done.stdout.split(b"\n", 1)[-1].decode(errors="replace")
        words = re.split(r"^==(\w+)\n", text, flags=re.M)[1:]
        cls.parts = {name: body.strip() for name, body in zip(words[::2], words[1::2])}

    def setUp(self):
        if self.done.returncode != 42:
            self.fail(f"exit status {self.done.returncode}\n{self.done.stderr.decode(errors='replace')[-4000:]}")

    def test_it_starts_from_the_image_where_it_emulates(self):
        told = self.done.stderr.decode(errors="replace")
        self.assertEqual("one IGVM file (dev)" in told, "acceleration: emulate" in told, told)

    def test_exit_status_is_the_commands(self):
        self.assertEqual(self.done.returncode, 42)

    def test_stdout_is_byte_exact(self):
        self.assertTrue(self.done.stdout.startswith(b"a\0b\xff\r\n==lsblk\n"), self.done.stdout[:40])

    def test_stderr_carries_the_commands(self):
        self.assertIn(b"to stderr", self.done.stderr)
        self.assertNotIn(b"to stderr", self.done.stdout)

    def test_disks_are_scsi_disks_of_ours(self):
        lines = self.parts["lsblk"].splitlines()
        self.assertTrue(lines)
        for line in lines:
            self.assertIn("ENTRESOL", line)

    def test_no_block_device_has_another_driver(self):
        self.assertEqual(self.parts["others"], "")
        self.assertEqual(set(self.parts["host"].split()), {"storvsc_host"})

    def test_guest_finds_hyperv_and_vmbus(self):
        self.assertIn("Hypervisor detected: Microsoft Hyper-V", self.parts["dmesg"])
        self.assertRegex(self.parts["dmesg"], r"Vmbus version:\d")
        self.assertEqual(self.parts["virt"], "microsoft")

    def test_clock_needs_no_exit(self):
        """Linux rates the reference TSC page above the TSC, unless the hypervisor says that the TSC is invariant."""
        current, available = self.parts["clock"].splitlines()
        self.assertIn("hyperv_clocksource_tsc_page", available.split())
        self.assertIn(current, ("tsc", "hyperv_clocksource_tsc_page"))


class Refusals(unittest.TestCase):
    def refused(self, status, words, *arguments):
        done = demo(*arguments)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stdout, b"")
        last = done.stderr.decode().strip().splitlines()[-1]
        for word in ("demo: error: ", *words):
            self.assertIn(word, last)

    def test_unknown_option(self):
        self.refused(2, ["--frob"], "--frob", "1")

    def test_missing_value(self):
        self.refused(2, ["--cpus"], "--cpus")

    def test_number_that_is_none(self):
        self.refused(2, ["--memory", "much"], "--memory", "much")

    def test_missing_files(self):
        for option in ("--kernel", "--initrd", "--disk", "--settings", "--image"):
            self.refused(2, [option, "/nowhere"], option, "/nowhere")

    def test_an_image_that_is_none(self):
        self.refused(125, [__file__, "entresol-igvm-loader: file: offset 0x0: "], "--exec", "true", "--image", __file__)

    def test_wrong_usage_with_a_command_is_125(self):
        self.refused(125, ["--cpus"], "--exec", "true", "--cpus", "0")

    def test_command_over_4_kib(self):
        self.refused(125, ["4096"], "--exec", "#" * 4097)

    def test_foreign_disk_without_the_unit(self):
        with tempfile.TemporaryDirectory() as folder:
            disk = pathlib.Path(folder) / "foreign.raw"
            subprocess.run(["truncate", "-s", "64M", disk], check=True)
            subprocess.run(["mke2fs", "-q", "-t", "ext4", disk], check=True, stdout=subprocess.DEVNULL)
            self.refused(125, ["entresol-exec.service"], "--exec", "true", "--disk", disk)

    def test_settings_exclude_other_options(self):
        self.refused(2, ["--settings"], "--settings", __file__, "--cpus", "3")

    def test_help_needs_nothing(self):
        done = subprocess.run([ROOT / "demo.sh", "--help"], stdout=subprocess.PIPE, check=True, env={"PATH": "/usr/bin:/bin"})
        for option in (b"--exec", b"--timeout", b"--cpus", b"--memory", b"--kernel", b"--initrd", b"--append", b"--disk",
                       b"--settings", b"--accel", b"--image"):
            self.assertIn(option, done.stdout)
