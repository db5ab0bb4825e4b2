"""How a guest's lives end and begin again: kexec, reset, power button; a crash ends test_service.py's guest."""
import contextlib
import unittest

from harness import Guest


class Lives(unittest.TestCase):
    @contextlib.contextmanager
    def started(self, name):
        guest = Guest(name)
        self.addCleanup(guest.close)
        try:
            yield guest.boot()
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise

    def boot_id(self, guest):
        return guest.sh("cat /proc/sys/kernel/random/boot_id")

    def kexec(self, guest):
        guest.sh('kexec -l /boot/vmlinuz-$(uname -r) --initrd=/boot/initrd.img-$(uname -r) '
                 '--command-line="$(cat /proc/cmdline) by-kexec"')
        guest.restart_by("systemctl kexec")
        self.assertIn(" by-kexec", guest.sh("cat /proc/cmdline"))

    def test_kexec_reset_and_power_button(self):
        with self.started("lives") as guest:
            boots = {self.boot_id(guest)}
            self.kexec(guest)
            boots.add(self.boot_id(guest))
            guest.expect_restart(lambda: guest.ctl_ok("reset"))
            boots.add(self.boot_id(guest))
            self.assertEqual(len(boots), 3)
            self.assertNotIn("by-kexec", guest.sh("cat /proc/cmdline"))
            self.assertEqual(guest.sh("ls /sys/bus/vmbus/drivers/hv_storvsc/*/channels | wc -l").strip(), "2")
            self.assertEqual(guest.expect_end(lambda: guest.ctl_ok("poweroff")), 0)


if __name__ == "__main__":
    unittest.main()
