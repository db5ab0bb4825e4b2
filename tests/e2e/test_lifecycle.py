"""How a guest's lives end and begin again: reboot, kexec, crash, power button, reset. Two machines."""
import unittest

from harness import Guest

CRASHED = 3


class Lives(unittest.TestCase):
    reboots = 1

    def started(self, name, **more):
        guest = Guest(name, **more)
        self.addCleanup(guest.close)
        try:
            return guest.boot()
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise

    def test_reboots_kexec_and_crash(self):
        guest = self.started("lives")
        try:
            boots = {guest.sh("cat /proc/sys/kernel/random/boot_id")}
            for _ in range(self.reboots):
                guest.restart_by("reboot")
                boots.add(guest.sh("cat /proc/sys/kernel/random/boot_id"))
                self.assertEqual(guest.sh("ls /sys/bus/vmbus/drivers/hv_storvsc/*/channels | wc -l").strip(), "2")
            guest.sh('kexec -l /boot/vmlinuz-$(uname -r) --initrd=/boot/initrd.img-$(uname -r) '
                     '--command-line="$(cat /proc/cmdline) by-kexec"')
            guest.restart_by("systemctl kexec")
            boots.add(guest.sh("cat /proc/sys/kernel/random/boot_id"))
            self.assertIn(" by-kexec", guest.sh("cat /proc/cmdline"))
            self.assertEqual(len(boots), 2 + self.reboots)
            self.assertEqual(guest.end_by("echo c >/proc/sysrq-trigger"), CRASHED)
            self.assertIn("crash", guest.machine.log_text().lower())
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise

    def test_reset_and_power_button(self):
        guest = self.started("button")
        try:
            first = guest.sh("cat /proc/sys/kernel/random/boot_id")
            guest.expect_restart(lambda: guest.ctl_ok("reset"))
            self.assertNotEqual(guest.sh("cat /proc/sys/kernel/random/boot_id"), first)
            self.assertEqual(guest.expect_end(lambda: guest.ctl_ok("poweroff")), 0)
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise


if __name__ == "__main__":
    unittest.main()
