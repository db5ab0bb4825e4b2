"""The TPM's process: states that are not taken, its death, what it may call, and the settings of a machine with one."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import unittest

import machine
import tpm


class States(unittest.TestCase):
    """What is stored is taken again, and nothing else is. A start that fails changes nothing."""

    def made(self, **more):
        one = tpm.Tpm(**more)
        self.addCleanup(one.close)
        pipe = one.pipe("--startup")
        self.assertEqual(tpm.code(pipe.ask(tpm.GET_RANDOM)), 0)
        self.assertEqual(pipe.end()[0], 0)
        return one

    def refused(self, one, text, words=None):
        before = one.state.read_bytes() if one.state.is_file() else (one.state / "tpm.state").read_bytes()
        pipe = one.pipe(words=words)
        status, said = pipe.end()
        self.assertEqual(status, 1, said)
        self.assertEqual(len(said.splitlines()), 1, said)
        self.assertIn(text, said)
        self.assertEqual(before, one.state.read_bytes() if one.state.is_file() else (one.state / "tpm.state").read_bytes())

    def test_wrong_key(self):
        one = self.made()
        one.key.write_bytes(bytes(32))
        self.refused(one, "sealed with another key")
        one.key.write_bytes(bytes(31))
        self.refused(one, "has not 32 bytes")
        one.key.unlink()
        self.refused(one, "No such file")

    def test_foreign_state(self):
        one = self.made()
        self.refused(one, "another machine's", [*one.words[:-1], "other"])

    def test_damaged_state(self):
        one = self.made()
        file = one.state / "tpm.state"
        good = file.read_bytes()
        for at in (0, 9, 20, 130, len(good) // 2, len(good) - 1):
            file.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1:])
            self.refused(one, "the state is ")
        file.write_bytes(good[:-1])
        self.refused(one, "damaged")
        file.write_bytes(good)
        self.assertEqual(one.pipe().end()[0], 0)

    def test_rolled_back_state(self):
        for device in (False, True):
            one = self.made(device=device)
            file = one.state if device else one.state / "tpm.state"
            old = file.read_bytes()
            for _ in range(2):
                pipe = one.pipe("--startup")
                self.assertEqual(tpm.code(pipe.ask(tpm.GET_RANDOM)), 0)
                self.assertEqual(pipe.end()[0], 0)
            file.write_bytes(old)
            self.refused(one, "older than the last one")

    def test_counter_one_behind_is_a_cut(self):
        one = self.made()
        counted = int(one.counter.read_text())
        one.counter.write_text(f"{counted - 1}\n")
        self.assertEqual(one.pipe().end()[0], 0)
        self.assertGreaterEqual(int(one.counter.read_text()), counted)
        one.counter.write_text(f"{counted - 2}\n")
        self.refused(one, "newer by more than one")

    def test_state_that_is_gone(self):
        one = self.made()
        (one.state / "tpm.state").unlink()
        status, said = one.pipe().end()
        self.assertEqual(status, 1)
        self.assertIn("there is no state, but the counter says that there was one", said)
        self.assertEqual(os.listdir(one.state), [])

    def test_what_cannot_be_stored_is_not_answered_well(self):
        """An answer leaves after its state is durable: without a store there is no good answer to what changes it."""
        one = self.made()
        pipe = one.pipe()
        self.addCleanup(pipe.close)
        self.assertEqual(tpm.code(pipe.ask(tpm.GET_RANDOM)), tpm.RC_INITIALIZE)
        shutil.rmtree(one.state)
        self.assertNotEqual(tpm.code(pipe.ask(tpm.STARTUP)), 0)

    def test_secrets_are_not_in_the_file(self):
        one = self.made()
        status, text = one.tool("startup", "-c")
        self.assertEqual(status, 0, text)
        marker = b"a-marker-that-nobody-else-has"
        (one.base / "marker").write_bytes(marker)
        self.assertEqual(one.tool("nvdefine", "-C", "o", "-s", str(len(marker)), "0x1500001")[0], 0)
        self.assertEqual(one.tool("nvwrite", "-C", "o", "-i", "marker", "0x1500001")[0], 0)
        status, text = one.tool("nvread", "-C", "o", "0x1500001")
        self.assertIn(marker.decode(), text)
        for file in one.state.iterdir():
            self.assertNotIn(marker, file.read_bytes())


class Process(unittest.TestCase):
    def setUp(self):
        self.pipe = tpm.Pipe("--startup")
        self.addCleanup(self.pipe.close)
        self.assertEqual(tpm.code(self.pipe.ask(tpm.GET_RANDOM)), 0)

    def status(self, what):
        text = pathlib.Path(f"/proc/{self.pipe.worker()}/status").read_text(encoding="ascii")
        return re.search(rf"^{what}:\s*(\S+)", text, re.M)[1]

    def test_is_closed_in(self):
        folder = pathlib.Path(f"/proc/{self.pipe.worker()}")
        self.assertEqual(self.status("Seccomp"), "2")
        self.assertEqual(self.status("NoNewPrivs"), "1")
        self.assertEqual(int(self.status("CapEff"), 16), 0)
        if os.geteuid() == 0:
            self.assertGreater(int(self.status("Uid")), 0x70000000)
            self.assertEqual(list((folder / "root").iterdir()), [])
            for space in ("mnt", "net", "ipc", "uts"):
                self.assertNotEqual(os.readlink(folder / "ns" / space), os.readlink(f"/proc/self/ns/{space}"), space)
        files = {name: os.readlink(folder / "fd" / name) for name in os.listdir(folder / "fd")}
        kinds = sorted(re.sub(r"[:\[].*", "", files[name]) for name in files if name != "2")
        self.assertEqual(kinds, ["/dev/null", "/dev/null", "anon_inode", "pipe", "socket"])

    @unittest.skipIf(os.environ.get("ES_SLOW") == "1", "with the sanitizers' own memory it is not")
    def test_is_small(self):
        text = pathlib.Path(f"/proc/{self.pipe.worker()}/smaps_rollup").read_text(encoding="ascii")
        self.assertLess(int(re.search(r"^Pss:\s*(\d+)", text, re.M)[1]), 6 * 1024)

    def test_its_death_is_failure_to_the_end(self):
        os.kill(self.pipe.worker(), signal.SIGKILL)
        for _ in range(3):
            self.assertEqual(tpm.code(self.pipe.ask(tpm.GET_RANDOM)), tpm.RC_FAILURE)
            self.assertEqual(tpm.code(self.pipe.ask(tpm.STARTUP)), tpm.RC_FAILURE)

    def test_started_by_hand(self):
        for program, words, status, out, errors in ((tpm.PIPE, ["--help"], 0, "usage: entresol-tpm-pipe ", ""),
                                                    (tpm.PIPE, ["--fly"], 2, "", "usage: entresol-tpm-pipe "),
                                                    (tpm.TPM, [], 1, "", "error tpm: there is no ring: entresol starts this program\n"),
                                                    (tpm.TPM, ["--fly"], 2, "", "entresol-tpm is started by entresol\n")):
            done = subprocess.run([program, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=machine.LIMIT)
            self.assertEqual((done.returncode, done.stdout[:len(out)], done.stderr[:len(errors)]), (status, out, errors), words)

    def test_sizes_that_are_none(self):
        def command(size, rest=b""):
            return b"\x80\x01" + size.to_bytes(4, "big") + bytes.fromhex("0000017b") + rest

        self.assertEqual(tpm.code(self.pipe.ask(command(0))), tpm.RC_COMMAND_SIZE)
        self.assertEqual(tpm.code(self.pipe.ask(command(9))), tpm.RC_COMMAND_SIZE)
        self.assertNotEqual(tpm.code(self.pipe.ask(command(10))), 0)
        self.assertNotEqual(tpm.code(self.pipe.ask(command(4096, bytes(4086)))), 0)
        self.assertEqual(tpm.code(self.pipe.ask(tpm.GET_RANDOM)), 0)
        self.assertEqual(tpm.code(self.pipe.ask(command(0xffffffff))), tpm.RC_COMMAND_SIZE)
        self.assertEqual(self.pipe.process.wait(machine.LIMIT), 0)


class Settings(unittest.TestCase):
    def setUp(self):
        self.one = tpm.Tpm()
        self.addCleanup(self.one.close)
        self.file = self.one.base / "vm.yaml"
        (self.one.base / "ca").mkdir()

    def write(self, words):
        base = self.one.base
        self.file.write_text(f"name: t\nmemory: 64MiB\nkernel: {{image: {base}/none}}\n"
                             f"control: {{socket: {base}/c.sock}}\nstorage: []\ntpm: {{{words.format(base=base)}}}\n", encoding="utf-8")

    def manufacture(self, words):
        self.write(words)
        done = subprocess.run([machine.ENTRESOL, "tpm", "manufacture", self.file], capture_output=True, text=True, check=False,
                              timeout=machine.LIMIT)
        return done.returncode, done.stdout + done.stderr

    GOOD = "interface: crb, state: {{folder: {base}/state}}, key: {{file: {base}/key}}, ca: {base}/ca"

    def test_one_line_for_each_mistake(self):
        for words, text in (("interface: crb, key: {{file: {base}/key}}", "needs a state"),
                            ("interface: crb, state: {{folder: {base}/state}}", "its state needs a key"),
                            ("interface: crb, state: {{folder: {base}/nowhere}}, key: {{file: {base}/key}}", "No such file"),
                            ("interface: crb, state: {{device: {base}/key}}, key: {{file: {base}/key}}", "too small for a state"),
                            ("interface: crb, state: {{folder: {base}/state}}, key: {{file: {base}/none}}", "No such file"),
                            ("interface: crb, state: {{folder: {base}/state}}, key: {{file: {base}/vm.yaml}}", "a key has 32 bytes"),
                            ("interface: crb, state: {{folder: {base}/state}}, key: {{file: {base}/key}}, ca: {base}/nowhere", "No such file"),
                            ("interface: crb, state: {{folder: {base}/state}}, key: {{file: {base}/key}}, "
                             "banks: {{sha256: false, sha384: false}}", "needs a bank"),
                            ("interface: usb", "unknown word .usb.")):
            with self.subTest(words):
                status, said = self.manufacture(words)
                self.assertEqual(status, 1, said)
                self.assertRegex(said, text)
                self.assertEqual(len([line for line in said.splitlines() if "error" in line]), 1, said)
        self.assertEqual(list(self.one.state.iterdir()), [])

    def test_one_line_for_each_authority_that_is_none(self):
        ca, key, certificate = (self.one.base / name for name in ("ca", "ca/ca-key.pem", "ca/ca-cert.pem"))

        def openssl(*words):
            subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)

        def make(*words):
            openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", key, "-out", certificate, *words)

        def refused(text):
            before = {file.name: file.read_bytes() for file in ca.iterdir()}
            status, said = self.manufacture(self.GOOD)
            self.assertEqual((status, said), (1, f"entresol: error: {ca}: {text}\n"))
            self.assertEqual({file.name: file.read_bytes() for file in ca.iterdir()}, before)

        make()
        good = key.read_bytes()
        key.unlink()
        refused("there is ca-cert.pem without ca-key.pem")
        key.write_text("no key", encoding="ascii")
        refused("ca-key.pem is no private key")
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key)
        refused("ca-key.pem is not the key of ca-cert.pem")
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-aes128", "-pass", "pass:secret", "-out", key)
        refused("ca-key.pem is encrypted: it is needed without a passphrase")
        key.write_bytes(good)
        certificate.write_text("no certificate", encoding="ascii")
        refused("ca-cert.pem is no certificate")
        certificate.unlink()
        refused("there is ca-key.pem without ca-cert.pem")
        make("-addext", "basicConstraints=critical,CA:FALSE")
        refused("ca-cert.pem is not an authority's")
        self.assertEqual(list(self.one.state.iterdir()), [])
        make()
        self.assertEqual(self.manufacture(self.GOOD)[0], 0)

    def test_without_the_program(self):
        alone = self.one.base / "entresol"
        shutil.copy(machine.ENTRESOL, alone)
        self.write(self.GOOD)
        done = subprocess.run([alone, "tpm", "manufacture", self.file], capture_output=True, text=True, check=False, timeout=machine.LIMIT)
        self.assertEqual((done.returncode, done.stderr.count("\n")), (1, 1))
        self.assertIn("entresol-tpm, which does it, cannot be started", done.stderr)

    def test_what_is_no_state_is_not_written_over(self):
        device = self.one.base / "device"
        words = self.GOOD.replace("folder: {base}/state", "device: {base}/device")
        device.write_bytes(b"a file system, perhaps" * 30000)
        before = device.read_bytes()
        self.assertRegex(self.manufacture(words)[1], "there is something already, which is no state or a damaged one")
        self.assertEqual(device.read_bytes(), before)
        device.write_bytes(bytes(520 << 10))
        self.assertEqual(self.manufacture(words)[0], 0)
        self.assertIn("there is a state already", self.manufacture(words)[1])

    def test_manufacture(self):
        status, said = self.manufacture(self.GOOD)
        self.assertEqual(status, 0, said)
        self.assertIn("there is a state already", self.manufacture(self.GOOD)[1])
        self.one.words = ["--state", self.one.state, "--key", self.one.key, "--name", "t"]
        base = self.one.base
        self.assertEqual((base / "ca" / "ca-key.pem").stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.one.tool("startup", "-c")[0], 0)
        for index, kind, usage in (("0x01c00002", "rsa", "2.23.133.8.1"), ("0x01c0000a", "ecc", "2.23.133.8.1"),
                                   ("0x01c00016", "ecc384", "2.23.133.8.1"), ("0x01c08000", None, "2.23.133.8.2")):
            with self.subTest(index):
                status, said = self.one.tool("nvread", "-C", "o", "-o", "cert.der", index)
                self.assertEqual(status, 0, said)

                def openssl(*words):
                    return subprocess.run(["openssl", *words], cwd=base, capture_output=True, text=True, check=True).stdout

                openssl("x509", "-inform", "der", "-in", "cert.der", "-out", "cert.pem")
                self.assertIn("OK", openssl("verify", "-ignore_critical", "-CAfile", "ca/ca-cert.pem", "cert.pem"))
                self.assertIn(usage, openssl("x509", "-in", "cert.pem", "-noout", "-ext", "extendedKeyUsage"))
                if kind:
                    status, said = self.one.tool("createek", "-c", "ek.ctx", "-G", kind, "-u", "ek.pem", "-f", "pem")
                    self.assertEqual(status, 0, said)
                    self.one.tool("flushcontext", "-t")
                    self.assertEqual((base / "ek.pem").read_text(), openssl("x509", "-in", "cert.pem", "-noout", "-pubkey"))
                self.assertNotEqual(self.one.tool("nvundefine", "-C", "o", index)[0], 0)
        status, said = self.one.tool("getcap", "pcrs")
        self.assertRegex(said, r"sha1: \[ \]")
        self.assertRegex(said, r"sha256: \[ 0,")


class Machines(unittest.TestCase):
    """The TPM's process beside a machine: dies, stays away, and comes back with the next guest."""

    def test_death_and_reset(self):
        one = tpm.Tpm(name="m")
        self.addCleanup(one.close)
        more = (f"tpm: {{interface: crb, state: {{folder: {one.state}}}, key: {{file: {one.key}}}, "
                f"rollback: {{file: {one.counter}}}}}\n")
        vm = machine.Machine("idle", name="m", start=False)
        self.addCleanup(vm.close)
        vm.settings.write_text(vm.settings.read_text(encoding="utf-8") + more, encoding="utf-8")
        vm.start(["idle"])
        vm.ready()

        def child():
            path = pathlib.Path(f"/proc/{vm.paravisor.pid}/task/{vm.paravisor.pid}/children")
            pids = path.read_text(encoding="ascii").split()
            names = {int(pid): pathlib.Path(f"/proc/{pid}/comm").read_text(encoding="ascii").strip() for pid in pids}
            return next((pid for pid, name in names.items() if name == "entresol-tpm"), None)

        first = machine.until(child, "the TPM's process")
        self.assertGreater(int(one.counter.read_text()), 0)
        os.kill(first, signal.SIGKILL)
        machine.until(lambda: "the guest has no TPM until it is reset" in vm.said(), "its death is noticed")
        counters = vm.ctl("counters").stdout
        self.assertIn("manager.tpms-started 1\n", counters)
        self.assertIn("manager.tpms-died 1\n", counters)
        self.assertIsNone(child())
        self.assertEqual(vm.ctl("status").returncode, 0)
        self.assertEqual(vm.ctl("reset").returncode, 0)
        machine.until(child, "another TPM's process")
        machine.until(lambda: "manager.tpms-started 2\n" in vm.ctl("counters").stdout, "it was started again")


if __name__ == "__main__":
    unittest.main()
