"""A TPM for tests: entresol-tpm-pipe with a state in a folder of its own, and the stock tools that speak to it."""
import os
import pathlib
import subprocess
import tempfile

import machine

TPM, PIPE = machine.BUILD / "entresol-tpm", machine.BUILD / "entresol-tpm-pipe"
RC_FAILURE, RC_INITIALIZE, RC_COMMAND_SIZE = 0x101, 0x100, 0x142
STARTUP = bytes.fromhex("80010000000c000001440000")
GET_RANDOM = bytes.fromhex("80010000000c0000017b0008")


def code(answer):
    """The response code; every answer says its own size."""
    assert len(answer) == int.from_bytes(answer[2:6], "big"), answer.hex()
    return int.from_bytes(answer[6:10], "big")


class Pipe:
    """One entresol-tpm-pipe that is talked to in bytes."""

    def __init__(self, *words, program=PIPE):
        self.process = subprocess.Popen([program, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)

    def ask(self, command):
        self.process.stdin.write(command)
        self.process.stdin.flush()
        head = self.process.stdout.read(10)
        return head + self.process.stdout.read(int.from_bytes(head[2:6], "big") - 10) if len(head) == 10 else b""

    def worker(self):
        """The process id of the TPM behind it."""
        path = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(machine.until(lambda: path.read_text(encoding="ascii").split(), "worker")[0])

    def end(self):
        """Exit code and what was said."""
        _, errors = self.process.communicate(timeout=machine.LIMIT)
        return self.process.returncode, errors.decode()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()


class Tpm:
    """A folder with key, state and counter; stock tools over the pipe, each in a TPM process that goes on where the last one was."""

    def __init__(self, name="t", device=False):
        self.folder = tempfile.TemporaryDirectory(prefix="entresol-tpm.")
        self.base = pathlib.Path(self.folder.name)
        self.name, self.key, self.counter = name, self.base / "key", self.base / "counter"
        self.state = self.base / "state"
        self.key.write_bytes(os.urandom(32))
        if device:
            self.state.write_bytes(bytes(520 << 10))
        else:
            self.state.mkdir()
        self.words = ["--device" if device else "--state", self.state, "--key", self.key, "--rollback", self.counter,
                      "--name", name]

    def pipe(self, *more, words=None):
        return Pipe(*(words or self.words), *more)

    def tool(self, *words):
        """Runs tpm2_WORD in the folder; (exit code, output)."""
        tcti = "cmd:" + " ".join(map(str, [PIPE, *self.words, "--go-on"]))
        done = subprocess.run([f"tpm2_{words[0]}", *map(str, words[1:])], cwd=self.base, capture_output=True, check=False,
                              timeout=machine.LIMIT, env={**os.environ, "TPM2TOOLS_TCTI": tcti})
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace")

    def close(self):
        self.folder.cleanup()
