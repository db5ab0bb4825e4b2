"""Debian's newest kernel, of the backports of the release after this one: it speaks newer protocols, and an older one when that
is refused. Its hypercalls and MSRs come in another order than the demo guest's. Two boots."""
import pathlib
import re
import subprocess
import unittest

from harness import ROOT, Guest

RELEASE = "trixie"
FILE_SYSTEM = """set -e
d=/dev/$(ls /sys/bus/scsi/devices/*:0:0:1/block)
mkfs.ext4 -q -F $d && mount $d /mnt && cp -a /usr/bin /mnt/ && sync && umount /mnt
e2fsck -fn $d >/dev/null 2>&1
echo 3 >/proc/sys/vm/drop_caches
mount $d /mnt && diff -r --no-dereference /usr/bin /mnt/bin && umount /mnt
blkdiscard -f $d && dd if=$d bs=1M count=4 iflag=direct status=none | cmp -n 4194304 - /dev/zero"""


class NewestKernel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        made = subprocess.run([ROOT / "scripts/guest-image.sh", RELEASE], stdout=subprocess.PIPE, text=True, check=True)
        cls.base = pathlib.Path(made.stdout.strip())
        print((cls.base / "packages.txt").read_text(encoding="utf-8").split("linux-image-", 1)[1].split("\n", 1)[0])

    def boot(self, extra=""):
        guest = Guest("newest", base=self.base, disks=[("plain.raw", 256)], extra=extra, memory_mib=768)
        self.addCleanup(guest.close)
        try:
            guest.boot()
            self.look(guest)
            self.assertEqual(guest.end_by("systemctl poweroff"), 0)
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise
        return guest

    def look(self, guest):
        """Nothing that the guest needs depends on the versions it agreed on."""
        kernel = guest.sh("uname -r").strip()
        self.assertGreaterEqual(tuple(map(int, re.match(r"(\d+)\.(\d+)", kernel).groups())), (7, 0))
        told = guest.sh("dmesg")
        print(f"    {kernel}: {', '.join(line.split('] ', 1)[1] for line in told.splitlines() if 'Vmbus version' in line)}")
        self.agreed = re.search(r"Vmbus version:(\d+\.\d+)", told).group(1)
        self.assertIn("Hypervisor detected: Microsoft Hyper-V", told)
        self.assertEqual(set(guest.sh("cat /sys/class/scsi_host/host*/proc_name").split()), {"storvsc_host"})
        # Newer kernels trust an invariant TSC itself.
        self.assertIn(guest.sh("cat /sys/devices/system/clocksource/clocksource0/current_clocksource").strip(),
                      ("tsc", "hyperv_clocksource_tsc_page"))
        guest.sh(FILE_SYSTEM)
        self.assertEqual(guest.complaints(), [])

    def test_newest_vmbus(self):
        self.boot()
        self.assertEqual(self.agreed, "6.0")

    def test_older_vmbus_when_the_newest_is_refused(self):
        self.boot(extra='vmbus: {highest-version: "5.3"}\n')
        self.assertEqual(self.agreed, "5.3")


if __name__ == "__main__":
    unittest.main()
