"""Guests with a TPM, and what stock tools do with it. The TPM's state is on a device, its counter in a file system of its own, and its
certificates are of an authority that the guest's folder has."""
import base64
import hashlib
import os
import pathlib
import re
import subprocess

import harness

STATE_SIZE = 520 << 10
SECTOR, SETUP_SECTORS_AT, LOADED_AT, PARAGRAPH = 512, 0x1F1, 0x1F4, 16  # of a Linux kernel's file
SELF_TESTS_MAX = 8
MEASURED = {0, 1, 2, 3, 4, 5, 6, 7, 9, 12}
HANDLE = "0x81000001"
ATTACH = "/lib/systemd/systemd-cryptsetup attach secret {disk} - tpm2-device=auto,headless=true"
DETACH = "/lib/systemd/systemd-cryptsetup detach secret"
TOLD_LOG = "tpm2_eventlog /sys/kernel/security/tpm0/binary_bios_measurements"
# A primary key of each kind; a signing key whose quote of the PCRs is checked, and is another's with another nonce.
KEYS = """set -e; cd /tmp
tpm2_createprimary -Q -C o -G ecc256 -c ecc.ctx
tpm2_create -Q -C ecc.ctx -G ecc256:ecdsa -u ak.pub -r ak.priv -c ak.ctx
tpm2_readpublic -Q -c ak.ctx -f pem -o ak.pem
tpm2_quote -Q -c ak.ctx -l sha256:0,1,4,9,12 -q 11aa22 -m quote -s signature -o values -g sha256
tpm2_checkquote -Q -u ak.pem -m quote -s signature -f values -q 11aa22 -g sha256
! tpm2_checkquote -Q -u ak.pem -m quote -s signature -f values -q 11aa23 -g sha256 2>/dev/null"""
RSA = """set -e; cd /tmp
tpm2_createprimary -Q -C o -G rsa2048 -c rsa.ctx
tpm2_readpublic -c rsa.ctx | grep -q '^bits: 2048'"""
SEAL = """set -e; cd /tmp; echo a secret >sealed
tpm2_createpolicy -Q --policy-pcr -l sha256:4,9,12,23 -L policy
tpm2_create -Q -C ecc.ctx -L policy -i sealed -u s.pub -r s.priv -c s.ctx
tpm2_unseal -c s.ctx -p pcr:sha256:4,9,12,23 | cmp - sealed
tpm2_pcrextend 23:sha256=$(printf %064d 1)
! tpm2_unseal -c s.ctx -p pcr:sha256:4,9,12,23 >/dev/null 2>&1
tpm2_pcrreset 23
tpm2_unseal -c s.ctx -p pcr:sha256:4,9,12,23 | cmp - sealed"""
STORE = """set -e; cd /tmp; printf 12345678 >value
tpm2_nvdefine -Q -C o -s 8 0x1500016
tpm2_nvwrite -Q -C o -i value 0x1500016
tpm2_nvread -C o 0x1500016 | cmp - value
! tpm2_nvread -C o 0x1500017 >/dev/null 2>&1"""
PERSIST = f"set -e; cd /tmp; tpm2_evictcontrol -Q -C o -c ecc.ctx {HANDLE}; tpm2_readpublic -Q -c {HANDLE} -n name; od -An -tx1 name"
NAME = f"tpm2_readpublic -Q -c {HANDLE} -n /tmp/name && od -An -tx1 /tmp/name"
ENROLL = f"""set -e; export PASSWORD=first; printf first >/tmp/password
cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 {{disk}} /tmp/password
systemd-cryptenroll --tpm2-device=auto --tpm2-pcrs=0+4+9+12 {{disk}} >/dev/null
cryptsetup luksKillSlot -q {{disk}} 0
{ATTACH}
echo kept over reboots | dd of=/dev/mapper/secret conv=sync,fsync bs=512 status=none
{DETACH}"""
UNLOCK = f"""set -e; {ATTACH}
dd if=/dev/mapper/secret bs=512 count=1 status=none | head -n 1
{DETACH}"""


class TpmGuest(harness.Guest):
    """Its key, state, counter and authority are in files of its folder: tpm.key, tpm.state, counter/, ca/."""

    def __init__(self, name, interface, **more):
        self.interface = interface
        super().__init__(name, extra=self._tpm, **more)
        self.manufacture()

    def _tpm(self, work):
        new_tpm(work)
        return (f"tpm: {{interface: {self.interface}, state: {{device: {work}/tpm.state}}, key: {{file: {work}/tpm.key}}, "
                f"rollback: {{file: {work}/counter/value}}, ca: {work}/ca}}\n")

    def manufacture(self):
        made = subprocess.run([harness.ENTRESOL, "tpm", "manufacture", self.machine.settings.path], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, check=False, timeout=harness.LIMIT)
        if made.returncode != 0:
            raise harness.CommandFailed(made.stdout)

    def stored(self):
        """The stored state as it is now."""
        return self.file("tpm.state").read_bytes()

    def forget_volumes(self):
        """The next start takes the counter that is in counter/ now."""
        for file in self.work.glob("volume*.ext4"):
            file.unlink()

    def disk(self, lun=1):
        return f"/dev/{self.sh(f'ls /sys/bus/scsi/devices/*:0:0:{lun}/block').strip()}"

    def enroll(self):
        """The data disk becomes a volume that opens by the TPM and by nothing else."""
        self.sh(ENROLL.format(disk=self.disk()))

    def unlocked(self):
        """What the volume holds; None when it does not open."""
        status, out, err = self.run(UNLOCK.format(disk=self.disk()))
        if status == 0:
            return out.strip()
        if "No passphrase or recovery key registered" not in err:
            raise harness.CommandFailed(f"the volume failed by something else:\n{out}\n{err}")
        return None

    def fetch(self, path):
        return base64.b64decode(self.sh(f"base64 {path}"))


def new_tpm(work):
    """Blank files for a TPM that was never there."""
    (work / "tpm.key").write_bytes(os.urandom(32))
    (work / "tpm.state").write_bytes(bytes(STATE_SIZE))
    for folder in ("counter", "ca"):
        (work / folder).mkdir()


def openssl(*words):
    done = subprocess.run(["openssl", *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise harness.CommandFailed(done.stdout)
    return done.stdout


def loaded_part(kernel):
    """A kernel's file up to the end of what is loaded of it."""
    size = int.from_bytes(kernel[LOADED_AT:LOADED_AT + 4], "little")
    return kernel[:(kernel[SETUP_SECTORS_AT] + 1) * SECTOR + size * PARAGRAPH]


class Checks:
    """What any guest's TPM must do, whatever its interface; `guest` is up, and so is the class that has this."""

    def check_driver(self):
        self.assertEqual(self.guest.sh("basename $(readlink -f /sys/class/tpm/tpm0/device/driver)").strip(), self.driver)
        self.assertEqual(self.guest.sh("cat /sys/class/tpm/tpm0/tpm_version_major").strip(), "2")

    def check_self_test(self):
        """Linux gives it two seconds, which is not always enough for a TPM that is emulated on a busy machine."""
        tries = SELF_TESTS_MAX if harness.acceleration() == "emulate" else 1
        while self.guest.run("tpm2_selftest -f")[0] != 0:
            tries -= 1
            self.assertGreater(tries, 0, "no self test came to its end in time")

    def check_complaints(self):
        told = self.guest.complaints()
        if harness.acceleration() == "emulate":
            told = [line for line in told if "tpm tpm0: Operation Timed out" not in line]
        self.assertEqual(told, [])

    def check_tools(self):
        self.check_self_test()
        random = self.guest.sh("tpm2_getrandom --hex 32; echo; tpm2_getrandom --hex 32").split()
        self.assertEqual([len(word) for word in random], [64, 64])
        self.assertNotEqual(*random)
        for script in (KEYS, SEAL):
            self.guest.sh(script)

    def check_platform_hierarchy(self):
        """Its authorisation is one that nobody has."""
        status, _, err = self.guest.run("tpm2_clear -c p")
        self.assertNotEqual(status, 0)
        self.assertIn("authorization failure", err)

    def check_event_log(self):
        """It replays to the values of the PCRs, and its digests are of what the guest was started from."""
        told = self.guest.sh(TOLD_LOG)
        replayed = self._values(told.split("\npcrs:", 1)[1])
        self.assertEqual({bank: set(values) for bank, values in replayed.items() if values}, {"sha256": MEASURED, "sha384": MEASURED})
        values = self._values(self.guest.sh("tpm2_pcrread"))
        for bank, pcrs in replayed.items():
            for pcr, value in pcrs.items():
                self.assertEqual(values[bank][pcr], value, f"PCR {pcr} of {bank}")
        settings = self.guest.machine.settings.root["kernel"]
        kernel, initrd = (pathlib.Path(settings[name]).read_bytes() for name in ("image", "initrd"))
        for bank in ("sha256", "sha384"):
            for data in (loaded_part(kernel), initrd, settings["command-line"].encode()):
                self.assertIn(hashlib.new(bank, data).hexdigest(), told)

    @staticmethod
    def _values(text):
        """{bank: {pcr: value}} of what tpm2_pcrread and tpm2_eventlog print."""
        banks = {}
        for line in text.splitlines():
            bank = re.fullmatch(r"\s*(sha\d+):\s*", line)
            value = re.fullmatch(r"\s*(\d+)\s*: 0x([0-9A-Fa-f]+)", line)
            if bank:
                banks[bank[1]] = {}
            elif value:
                banks[next(reversed(banks))][int(value[1])] = value[2].lower()
        return banks

    def check_certificates(self, kinds=("rsa", "ecc")):
        """Certificates of the endorsement keys are the authority's, and the keys are the TPM's."""
        self.guest.sh("cd /tmp && tpm2_getekcertificate -Q -o rsa.der -o ecc.der")
        for kind in kinds:
            der, pem = self.guest.file(f"{kind}.der"), self.guest.file(f"{kind}.pem")
            der.write_bytes(self.guest.fetch(f"/tmp/{kind}.der"))
            openssl("x509", "-inform", "der", "-in", der, "-out", pem)
            self.assertIn("OK", openssl("verify", "-ignore_critical", "-CAfile", self.guest.file("ca/ca-cert.pem"), pem))
            key = self.guest.sh(f"cd /tmp && tpm2_createek -Q -c ek.ctx -G {kind} -u ek.pem -f pem && cat ek.pem")
            self.assertEqual(key, openssl("x509", "-in", pem, "-noout", "-pubkey"))
