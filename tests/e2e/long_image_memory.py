"""Images in the memory that they are made for: a guest of two processors comes up on each, writes to all of its memory and runs fio."""
import os
import pathlib
import subprocess
import sys
import unittest

from harness import ROOT, acceleration

sys.path.insert(0, str(ROOT / "tests/image"))
import figures  # noqa: E402

IMAGE_MAX = 24 << 20
FIO_SECONDS = 20


def kernel_is_kept(flavour):
    told = subprocess.run([sys.executable, "-m", "igvm", "kept", flavour], env=dict(os.environ, PYTHONPATH=str(ROOT / "scripts")), check=False)
    return told.returncode == 0


class Memory(unittest.TestCase):
    def setUp(self):
        if acceleration() == "kvm":
            self.skipTest("an image runs in QEMU, with virtualisation emulated")

    def hold(self, flavour, mib):
        """A guest on the image of a flavour, whose machine has `mib` MiB beside what is the guest's."""
        made = subprocess.run([ROOT / "scripts/igvm-image.sh", flavour], stdout=subprocess.PIPE, text=True, check=True)
        seen = figures.look(pathlib.Path(made.stdout.strip()) / "entresol.igvm", mib, FIO_SECONDS)
        report, carried = seen["report"], seen["carried"]
        self.assertTrue(seen["ran"])
        self.assertEqual(seen["given"], mib)
        self.assertLessEqual(report["bytes"], IMAGE_MAX)
        # What firmware keeps is not much.
        self.assertLessEqual(report["memory-beside-guest"], mib + carried << 20)
        self.assertGreater(report["memory-beside-guest"], mib + carried - 4 << 20)
        self.assertGreater(float(report["seconds-to-guest"]), 0)

    def test_release(self):
        self.hold("release", 112)

    def test_release_small(self):
        if not kernel_is_kept("release-small"):
            self.skipTest("the kernel of release-small is not kept here, and to build it takes minutes: scripts/igvm-image.sh release-small makes it")
        self.hold("release-small", 64)


if __name__ == "__main__":
    unittest.main()
