"""Two builds of an image give the same bytes: of trees in other folders, by other users, with another umask, locale, time zone, number of jobs,
another cache and nothing compiled before, the second from kept packages as somebody without rights."""

import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = pathlib.Path(os.environ.get("ENTRESOL_CACHE", "/var/cache/entresol"))
FLAVOUR = os.environ.get("ES_FLAVOUR", "release")
COPIED = ("CMakeLists.txt", "cmake", "runtime", "generated", "hand-written", "igvm", "scripts")


def copy_tree(target):
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target / name)


class Reproducible(unittest.TestCase):
    def build(self, tree, user=None, umask=0o022, words=(), **environment):
        """The files that a build of the copy `tree` made."""
        copy_tree(tree / "source")
        for name in ("cache", "tmp", "out"):
            (tree / name).mkdir()
        person = pwd.getpwnam(user) if user else None
        if person:
            subprocess.run(["chown", "-R", f"{person.pw_uid}:{person.pw_gid}", tree], check=True)
        command = [tree / "source/scripts/igvm-image.sh", FLAVOUR, tree / "out", "--no-cache", *words]
        variables = dict(os.environ, ENTRESOL_CACHE=str(tree / "cache"), TMPDIR=str(tree / "tmp"), HOME=str(tree), **environment)
        done = subprocess.run(command, env=variables, user=person and person.pw_uid, group=person and person.pw_gid,
                              extra_groups=[] if person else None, umask=umask, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False, timeout=3600)
        self.assertEqual(done.returncode, 0, done.stdout)
        return {path.name: path.read_bytes() for path in sorted((tree / "out").iterdir())}

    def test_two_builds(self):
        place = pathlib.Path(tempfile.mkdtemp(prefix="entresol-image."))
        self.addCleanup(shutil.rmtree, place, ignore_errors=True)
        place.chmod(0o755)
        inputs = CACHE / "igvm-inputs"
        first = self.build(place / "one", words=("--inputs", inputs), LC_ALL="C", TZ="UTC")
        second = self.build(place / "another place with a longer name", user="nobody" if os.geteuid() == 0 else None, umask=0o077,
                            words=("-j", "1", "--inputs", inputs), LC_ALL="C.UTF-8", LANG="tr_TR.UTF-8", TZ="Asia/Kathmandu",
                            SOURCE_DATE_EPOCH="12345")
        self.assertEqual(sorted(first), ["SHA256SUMS", "command-line", "entresol.igvm", "initrd.img", "measurements", "sbom.spdx.json", "shim.elf", "vmlinuz"])
        self.assertEqual(sorted(first), sorted(second))
        for name, content in first.items():
            self.assertTrue(content == second[name], f"{name} differs")


if __name__ == "__main__":
    unittest.main(verbosity=2)
