"""`cmake --install` into an empty folder: what is there, that it works from there, and that the manual is true."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from igvm_inputs import MANIFEST, bzimage

BUILD, SOURCE = pathlib.Path(os.environ["ES_BUILD"]), pathlib.Path(os.environ["ES_SOURCE"])

WORD = r"(?<![\w-])(?:--?[a-z][a-z-]*|[A-Za-z]+(?:-[a-z]+)*)"


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, timeout=120, check=False, **more)


def plain(page):
    """The words of a manual page as a reader sees them."""
    done = run("groff", "-mandoc", "-Kutf8", "-Tutf8", "-ww", "-rLL=195n", "-rHY=0", "-P-c", "-P-b", "-P-u", page)
    return done.stdout.replace("‐", "-"), done.stderr


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="entresol-install.")
        cls.addClassCleanup(folder.cleanup)
        cls.root = pathlib.Path(folder.name)
        done = run("cmake", "--install", BUILD, "--prefix", "/usr", env={**os.environ, "DESTDIR": folder.name})
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        cls.usr = cls.root / "usr"
        cls.program = cls.usr / "bin/entresol"

    def test_everything_is_there_and_nothing_else(self):
        files = {str(path.relative_to(self.usr)) for path in self.usr.rglob("*") if path.is_file()}
        wanted = {"bin/entresol", "share/man/man1/entresol.1", "share/man/man5/entresol.yaml.5",
                  "bin/entresol-tpm", "bin/entresol-tpm-pipe",
                  "bin/entresol-igvm", "share/man/man1/entresol-igvm.1", "share/man/man5/entresol-igvm.yaml.5",
                  "bin/entresol-igvm-loader", "share/man/man1/entresol-igvm-loader.1", "lib/entresol/shim.elf",
                  "lib/systemd/system/entresol@.service", "share/doc/entresol/README.md", "share/doc/entresol/LICENSE",
                  "share/doc/entresol/docs/threat-model.md", "share/entresol/entresol.lua"}
        self.assertEqual(wanted - files, set())
        others = {name for name in files - wanted if not name.startswith("share/doc/entresol/docs/")}
        self.assertEqual(others, set())
        self.assertEqual({path.name for path in self.root.iterdir()}, {"usr"})

    def test_program_runs_from_there(self):
        done = run(self.program, "--version")
        self.assertEqual(done.returncode, 0)
        version = re.search(r"project\(entresol VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
        self.assertEqual(done.stdout, f"entresol {version}\n")

    def test_example_of_the_manual_is_read(self):
        text, _ = plain(self.usr / "share/man/man5/entresol.yaml.5")
        example = text.split("EXAMPLES\n", 1)[1].split("\n\n", 1)[0]
        lines = [line for line in example.splitlines() if line.strip()]
        indent = len(lines[0]) - len(lines[0].lstrip())
        with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as settings:
            settings.write("\n".join(line[indent:] for line in lines) + "\n")
            settings.flush()
            done = run(self.program, "check", settings.name)
        self.assertNotRegex(done.stderr, r"unknown|integer|is not one of|required")
        for line in done.stderr.splitlines():
            self.assertRegex(line, r": (No such file or directory|Permission denied)$")

    def test_manuals_have_every_word_of_the_help(self):
        for name in ("entresol", "entresol-igvm"):
            with self.subTest(name):
                usage = run(self.usr / "bin" / name, "--help").stdout
                self.assertGreater(len(set(re.findall(WORD, usage))), 16)
                self.manual_has_every_word(name, usage)

    def test_manual_of_the_loader_has_every_word_of_its_usage(self):
        """What follows the first line are sentences."""
        usage = run(self.usr / "bin/entresol-igvm-loader", "--help").stdout
        self.assertIn("--parameter", usage)
        self.manual_has_every_word("entresol-igvm-loader", usage.splitlines()[0])

    def manual_has_every_word(self, name, usage):
        text, warnings = plain(self.usr / f"share/man/man1/{name}.1")
        self.assertEqual(warnings, "")
        text = " ".join(text.split())
        words = set(re.findall(WORD, usage)) - {"usage"}
        for word in words:
            self.assertRegex(text, rf"(?<![\w-]){re.escape(word)}(?!\w)")
        # The other way round: every command and option of the synopsis is in the help.
        synopsis = text.split("SYNOPSIS", 1)[1].split("DESCRIPTION", 1)[0]
        for word in set(re.findall(WORD, synopsis)):
            self.assertRegex(usage, rf"(?<![\w-]){re.escape(word)}(?!\w)")

    def test_manual_says_the_exit_codes(self):
        text, _ = plain(self.usr / "share/man/man1/entresol.1")
        header = (SOURCE / "hand-written/process/manager.h").read_text(encoding="utf-8")
        codes = set(re.findall(r"ES_EXIT_\w+ = (\d)", header))
        self.assertEqual(codes, set("0123"))
        status = text.split("EXIT STATUS", 1)[1].split("Of check", 1)[0]
        self.assertEqual(set(re.findall(r"^\s+(\d)\s+\S", status, re.M)), codes)

    def test_pages_are_clean(self):
        for page in ("man1/entresol.1", "man5/entresol.yaml.5", "man1/entresol-igvm.1", "man5/entresol-igvm.yaml.5", "man1/entresol-igvm-loader.1"):
            with self.subTest(page):
                _, warnings = plain(self.usr / "share/man" / page)
                self.assertEqual(warnings, "")

    def test_image_is_made_of_what_was_installed(self):
        """The shim, by the builder, for the loader: no file of the tree takes part."""
        with tempfile.TemporaryDirectory(prefix="entresol-image.") as name:
            folder = pathlib.Path(name)
            (folder / "kernel").write_bytes(bzimage())
            (folder / "initrd").write_bytes(bytes(4096))
            (folder / "image.yaml").write_text(MANIFEST.replace("shim.elf", str(self.usr / "lib/entresol/shim.elf")), encoding="utf-8")
            done = run(self.usr / "bin/entresol-igvm", "build", folder / "image.yaml", "-o", folder / "image.igvm")
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            done = run(self.usr / "bin/entresol-igvm-loader", folder / "image.igvm", "-o", folder / "image.elf")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertRegex(done.stdout, r"^carried at 0x[0-9a-f]+, \d+ bytes; entry 0x[0-9a-f]+\n$")
            self.assertTrue((folder / "image.elf").read_bytes().startswith(b"\x7fELF"))

    def test_unit_starts_what_was_installed(self):
        unit = self.usr / "lib/systemd/system/entresol@.service"
        text = unit.read_text(encoding="utf-8")
        self.assertNotIn("@ES_", text)
        program = re.search(r"^ExecStart=(\S+) run /etc/entresol/%i\.yaml$", text, re.M)[1]
        self.assertRegex(program, r"^/usr/bin/entresol$")
        if shutil.which("systemd-analyze") is None:
            self.skipTest("systemd-analyze is not there to read the unit")
        with tempfile.TemporaryDirectory(prefix="entresol-unit.") as folder:
            one = pathlib.Path(folder) / "entresol@x.service"
            one.write_text(text.replace(program, str(self.program)), encoding="utf-8")
            done = run("systemd-analyze", "verify", "--man=no", one)
            self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main(verbosity=2)
