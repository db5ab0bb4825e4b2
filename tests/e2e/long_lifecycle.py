"""Three reboots, kexec and a crash in one run."""
import unittest

import harness
import test_lifecycle

REBOOTS = 3


class Lives(test_lifecycle.Lives):
    test_kexec_reset_and_power_button = None  # every run has it

    def test_reboots_kexec_and_crash(self):
        with self.started("lives") as guest:
            boots = {self.boot_id(guest)}
            for _ in range(REBOOTS):
                guest.restart_by("reboot")
                boots.add(self.boot_id(guest))
                self.assertEqual(guest.sh("ls /sys/bus/vmbus/drivers/hv_storvsc/*/channels | wc -l").strip(), "2")
            self.kexec(guest)
            boots.add(self.boot_id(guest))
            self.assertEqual(len(boots), 2 + REBOOTS)
            self.assertEqual(guest.end_by("echo c >/proc/sysrq-trigger"), harness.CRASHED)
            self.assertIn("the guest crashed on processor ", guest.machine.log_text())


if __name__ == "__main__":
    unittest.main()
