"""What a TPM is for: a volume that opens where it was sealed and nowhere else. And what a TPM must keep over ends of the paravisor:
requests of physical presence, and that no older state is taken. And the other interface, the FIFO. Twelve starts of a guest."""
import pathlib
import subprocess
import unittest

import harness
import tpm

PPI = "/sys/class/tpm/tpm0/ppi"
CLEAR, CLEAR_DONE = 5, "5 0: Success"
MARKER_AT = 0x48  # of a kernel's file: the time stamp of its PE header, which nothing that starts it here looks at
REFUSED = 1


def changed(path, at):
    """A copy of a file in which one byte is another."""
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    other = path.with_name(f"{path.name}-changed")
    other.write_bytes(data)
    return other


def marked_initrd(guest, initrd):
    """An initial RAM disk that has an archive with one byte of ours in front; and the place of that byte."""
    (guest.work / "marker").write_text("a")
    archive = subprocess.run(["cpio", "--quiet", "-o", "-H", "newc"], cwd=guest.work, check=True, input=b"marker\n",
                             stdout=subprocess.PIPE).stdout
    marked = guest.work / "initrd-marked"
    marked.write_bytes(archive + initrd.read_bytes())
    return marked, archive.index(b"a", archive.index(b"marker\0") + len(b"marker\0"))


class Starts(unittest.TestCase):
    """Guests whose paravisor ends and is started again."""

    def made(self, name, interface="crb", **more):
        guest = tpm.TpmGuest(name, interface, **more)
        self.addCleanup(guest.close)
        return guest

    def boot(self, guest):
        try:
            return guest.boot()
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise

    def off(self, guest):
        self.assertEqual(guest.end_by("systemctl poweroff"), 0)

    def refused(self, guest, text):
        """The paravisor does not start, says why, and leaves the state as it was."""
        before = guest.stored()
        guest.again().machine.start()
        self.assertEqual(guest.machine.wait(harness.LIMIT), REFUSED)
        self.assertIn(text, guest.machine.log_text())
        self.assertEqual(guest.stored(), before)


class Fifo(harness.GuestTest, tpm.Checks):
    driver = "tpm_tis"

    @classmethod
    def make_guest(cls):
        return tpm.TpmGuest("tis", "tis")

    def test_driver(self):
        self.check_driver()

    def test_tools(self):
        self.check_tools()

    def test_event_log(self):
        self.check_event_log()

    def test_platform_hierarchy(self):
        self.check_platform_hierarchy()

    def test_service(self):
        self.assertIn("paused for ", self.guest.ctl_ok("service"))
        self.guest.sh("cd /tmp; tpm2_getrandom --hex 8 && tpm2_pcrread -Q sha256:0")

    def test_z_kernel_has_no_complaint(self):
        self.check_complaints()


class Volume(Starts):
    def test_opens_where_it_was_sealed(self):
        guest = self.made("volume", disks=[("secret.raw", 32)])
        kernel = pathlib.Path(guest.machine.settings.root["kernel"]["image"])
        initrd = pathlib.Path(guest.machine.settings.root["kernel"]["initrd"])
        own_kernel = guest.work / "vmlinuz"
        own_kernel.write_bytes(kernel.read_bytes())
        marked, at = marked_initrd(guest, initrd)
        guest.again(lambda text: text.replace(str(kernel), str(own_kernel)).replace(str(initrd), str(marked)))
        self.boot(guest)
        guest.enroll()
        self.off(guest)
        good = guest.machine.settings.text
        for what, change in (("command line", lambda text: text.replace("rootwait console", "rootwait  console")),
                             ("initial RAM disk", lambda text: text.replace(str(marked), str(changed(marked, at)))),
                             ("kernel", lambda text: text.replace(str(own_kernel), str(changed(own_kernel, MARKER_AT))))):
            with self.subTest(what):
                guest.again(lambda _, change=change: change(good))
                self.assertNotEqual(guest.machine.settings.text, good)
                self.boot(guest)
                self.assertIsNone(guest.unlocked(), what)
                self.off(guest)
        guest.again(lambda _: good)
        self.boot(guest)
        self.assertEqual(guest.unlocked(), "kept over reboots")
        self.off(guest)
        self.another_machines_state(guest, good)

    def another_machines_state(self, guest, good):
        """Another machine's TPM beside this one's disks: not taken under this one's name, and of no use under its own."""
        other = self.made("other", disks=[("secret.raw", 32)])
        for name in ("tpm.key", "tpm.state"):
            guest.file(name).write_bytes(other.file(name).read_bytes())
        (guest.work / "counter/value").write_text((other.work / "counter/value").read_text())
        guest.forget_volumes()
        self.refused(guest, "another machine's")
        guest.again(lambda _: good.replace("name: e2e-volume", "name: e2e-other"))
        self.boot(guest)
        self.assertIsNone(guest.unlocked())
        self.off(guest)


class State(Starts):
    def test_rolled_back_state(self):
        guest = self.made("rollback")
        old = guest.stored()
        self.boot(guest)
        guest.sh(tpm.KEYS)
        name = guest.sh(tpm.PERSIST)
        self.off(guest)
        new = guest.stored()
        guest.file("tpm.state").write_bytes(old)
        self.refused(guest, "older than the last one")
        guest.file("tpm.state").write_bytes(new)
        guest.again()
        self.boot(guest)
        self.assertEqual(guest.sh(tpm.NAME), name)


class Presence(Starts):
    """Clear that is asked for by physical presence is done once, at the next start of the guest, whoever starts it."""

    def persistent(self, guest):
        return guest.sh("tpm2_getcap handles-persistent").split()

    def prepare(self, guest):
        guest.sh(tpm.KEYS)
        guest.sh(tpm.PERSIST)
        self.assertIn(tpm.HANDLE, self.persistent(guest))

    def ask(self, guest):
        guest.sh(f"echo {CLEAR} >{PPI}/request")
        self.assertEqual(guest.sh(f"cat {PPI}/request").strip(), str(CLEAR))

    def was_done(self, guest):
        self.assertEqual(guest.sh(f"cat {PPI}/request").strip(), "0")
        self.assertEqual(guest.sh(f"cat {PPI}/response").strip(), CLEAR_DONE)
        self.assertNotIn(tpm.HANDLE, self.persistent(guest))

    def test_clear(self):
        guest = self.made("presence", "tis")
        self.boot(guest)
        self.prepare(guest)
        self.ask(guest)
        guest.ctl_ok("service")
        guest.restart_by("reboot")
        self.was_done(guest)
        self.prepare(guest)
        guest.restart_by("reboot")
        self.assertIn(tpm.HANDLE, self.persistent(guest))
        self.ask(guest)
        self.off(guest)
        guest.again()
        self.boot(guest)
        self.was_done(guest)


class Again(Starts, tpm.Checks):
    driver = "tpm_tis"

    def test_all_tools_over_the_fifo(self):
        self.guest = self.boot(self.made("fifo", "tis", disks=[("secret.raw", 32)]))
        self.check_driver()
        self.check_tools()
        for script in (tpm.RSA, tpm.STORE):
            self.guest.sh(script)
        self.check_event_log()
        self.check_certificates()
        self.guest.enroll()
        self.assertEqual(self.guest.unlocked(), "kept over reboots")


if __name__ == "__main__":
    unittest.main()
