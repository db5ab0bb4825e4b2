"""The programs that build an image: locked packages unpacked into a folder, in which they run. So compiler, libraries and zstd are the locked ones
and not those of the machine, and the sources lie in the same place for everybody.

Packages are unpacked and not installed: their scripts do not run, and nobody needs to be root (user namespaces)."""

import fcntl
import hashlib
import os
import pathlib
import shutil
import tempfile

from . import lock as locks
from .common import CACHE, Counter, Trouble, run

MERGED = ("bin", "lib", "lib32", "lib64", "libx32", "sbin")
PLACES = ("dev", "src", "build", "tmp")
# dpkg-deb alone would put a folder where the link of a merged /usr is.
UNPACK = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --keep-directory-symlink --no-same-owner --directory "$2"'
INSIDE = """\
set -e
mount --rbind /dev "$1/dev"
mount --bind "$2" "$1/src"
mount --bind "$3" "$1/build"
mount -t tmpfs tmpfs "$1/tmp"
cd /
root=$1
shift 3
exec chroot "$root" /usr/bin/env -i PATH=/usr/bin:/usr/sbin HOME=/build TMPDIR=/tmp LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH="$EPOCH" \\
  /bin/sh -c 'umask 022; cd /build; exec "$@"' sh "$@"
"""


class BuildRoot:
    def __init__(self, root, epoch):
        self.root, self.epoch = root, epoch

    def run(self, command, source, build, look=None):
        """Runs a program in there with the folder `source` as /src and `build` as /build, where it starts; `look` as in common.run()."""
        # A mount of our own needs a namespace; whoever is not root is root in there.
        words = ["unshare", "--mount", "--map-root-user", "sh", "-c", INSIDE, "sh", str(self.root), str(source), str(build), *command]
        os.environ["EPOCH"] = str(self.epoch)
        return run(words, look)


def _link_merged(root):
    """Debian's merged /usr: packages have files in /bin and in /usr/bin, which are one folder."""
    for name in MERGED:
        (root / "usr" / name).mkdir(parents=True)
        (root / name).symlink_to(f"usr/{name}")
    for name in PLACES:
        (root / name).mkdir()


def _finish(root):
    """What the packages' own scripts would have done and builds need."""
    for name, target in (("cc", "gcc-12"), ("gcc", "gcc-12"), ("awk", "gawk")):
        if (root / "usr/bin" / target).exists() and not os.path.lexists(root / "usr/bin" / name):
            (root / "usr/bin" / name).symlink_to(target)
    if not os.path.lexists(root / "usr/bin/sh"):
        (root / "usr/bin/sh").symlink_to("dash")


def make(lock, uses, inputs=None):
    """The folder for these uses of the lock, made when it is not there yet."""
    packages = [package for package in lock.of(*uses) if not package.name.startswith("linux-source")]
    key = hashlib.sha256("".join(f"{package.name} {package.digest}\n" for package in packages).encode()).hexdigest()[:16]
    result = CACHE / f"igvm-root-{key}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "igvm-root.lock", "w", encoding="utf-8") as mutex:
        fcntl.flock(mutex, fcntl.LOCK_EX)
        if not result.exists():
            files = locks.fetch(packages, inputs)
            work = pathlib.Path(tempfile.mkdtemp(prefix="igvm-root.", dir=CACHE))
            try:
                work.chmod(0o755)
                _link_merged(work)
                with Counter("packages of compiler and tools are unpacked") as counter:
                    for number, name in enumerate(sorted(files), 1):
                        run(["sh", "-c", UNPACK, "sh", str(files[name]), str(work)])
                        counter.show(f"{number} of {len(files)}")
                _finish(work)
                if not (work / "bin").is_symlink():
                    raise Trouble("a package replaced a folder of the build root")
                work.rename(result)
            finally:
                shutil.rmtree(work, ignore_errors=True)
    return BuildRoot(result, lock.epoch)
