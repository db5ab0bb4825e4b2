"""A stock guest's TPM behind the command response buffer, which is serviced, and a reboot after which what was kept is there. The
FIFO is in long_tpm.py."""
import unittest

import harness
import tpm


class CommandResponseBuffer(harness.GuestTest, tpm.Checks):
    driver = "tpm_crb"

    @classmethod
    def make_guest(cls):
        return tpm.TpmGuest("crb", "crb", disks=[("secret.raw", 32)])

    def test_1_driver(self):
        self.check_driver()

    def test_2_tools(self):
        self.check_tools()
        self.guest.sh(tpm.RSA)
        self.guest.sh(tpm.STORE)

    def test_3_certificates(self):
        self.check_certificates()

    def test_4_event_log(self):
        self.check_event_log()

    def test_5_platform_hierarchy(self):
        self.check_platform_hierarchy()

    def test_6_service_under_commands(self):
        """Another worker takes the guest over while the TPM has a command: its answer, its objects and its PCRs are there."""
        self.guest.sh("""cd /tmp; tpm2_pcrextend 16:sha256=$(printf %064d 1); tpm2_pcrread -Q sha256:0,16 -o before; rm -f stop failed
(while [ ! -e stop ]; do tpm2_createprimary -Q -C o -G rsa2048 -c l.ctx >>said 2>&1 || touch failed; done; touch ended) </dev/null >/dev/null 2>&1 &""")
        for _ in range(2):
            self.assertIn("paused for ", self.guest.ctl_ok("service"))
        self.guest.sh("""set -e; cd /tmp; touch stop; while [ ! -e ended ]; do sleep 0.2; done; if [ -e failed ]; then cat said; exit 1; fi
tpm2_pcrread -Q sha256:0,16 -o after; cmp before after
tpm2_unseal -c s.ctx -p pcr:sha256:4,9,12,23 | cmp - sealed""")

    def test_7_reboot(self):
        """Persistent objects and NV indices are there again, PCRs begin anew, and the volume opens by them."""
        name = self.guest.sh(tpm.PERSIST)
        self.guest.enroll()
        self.guest.restart_by("reboot")
        self.check_event_log()
        self.assertEqual(self.guest.sh("tpm2_pcrread sha256:16").split()[-1], f"0x{0:064}")
        self.assertEqual(self.guest.sh(tpm.NAME), name)
        self.assertEqual(self.guest.sh("tpm2_nvread -C o 0x1500016"), "12345678")
        self.assertEqual(self.guest.unlocked(), "kept over reboots")
        self.guest.sh(f"tpm2_pcrextend 12:sha256={'0' * 63}1")
        self.assertIsNone(self.guest.unlocked())

    def test_8_kernel_has_no_complaint(self):
        self.check_complaints()


if __name__ == "__main__":
    unittest.main()
