"""Specs against Linux's texts, and the oracle against claims that are wrong."""

import pathlib
import tempfile
import unittest

from tests.oracle import linux_text, oracle

HERE = pathlib.Path(__file__).resolve().parent


class Oracle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        try:
            cls.errors, cls.confirmed = oracle.everything()
        except linux_text.Missing as missing:
            raise unittest.SkipTest(str(missing)) from missing

    def test_specs_agree_with_linux(self):
        self.assertEqual(self.errors, [])
        # Less would mean that claims went missing.
        self.assertGreater(len(self.confirmed), 900)

    def test_what_nothing_confirms_is_listed(self):
        kept = (HERE / "unconfirmed.md").read_text()
        current = oracle.unconfirmed(self.confirmed)
        self.assertEqual(kept, current, "run python3 -m tests.oracle.oracle --list > tests/oracle/unconfirmed.md")

    def says(self, text: str) -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "wrong.txt"
            path.write_text(text)
            return oracle.compare(path)[0]

    def test_wrong_claims_are_caught(self):
        head = "spec storvsp\nfrom drivers/scsi/storvsc_drv.c\nfrom drivers/scsi/sense_codes.h\nfrom include/linux/hyperv.h\n"
        for line, said in (
            ("OPERATION_EXECUTE_SRB = VSTOR_OPERATION_RESET_LUN", "is 0x3, Linux's VSTOR_OPERATION_RESET_LUN is 0x4"),
            ("OPERATION_NEVER = VSTOR_OPERATION_RESET_LUN", "no spec has ES_STORVSP_OPERATION_NEVER"),
            ("OPERATION_RESET_LUN = VSTOR_OPERATION_NEVER", "undeclared"),
            ("OPERATION_RESET_LUN = sense(\"Never\")", "Linux has no sense code"),
            ("layout PACKET struct vstor_packet : FLAGS=status", "is 0x4, Linux's AT(struct vstor_packet, status) is 0x8"),
            ("guid HV_NIC_GUID", "class id of storvsp"),
        ):
            with self.subTest(line):
                errors = self.says(head + line + "\n")
                self.assertEqual(len(errors), 1, errors)
                self.assertIn(said, errors[0])
                self.assertIn("wrong.txt:5", errors[0])


if __name__ == "__main__":
    unittest.main()
