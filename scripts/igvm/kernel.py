"""A kernel of our own, of Debian's source package with a configuration from igvm/. It takes minutes and is kept by what it is made of."""

import fcntl
import hashlib
import pathlib
import shutil
import tempfile
import time

from . import buildroot, lock as locks
from .common import CACHE, Trouble, note, run

SCRIPT = """\
set -e
tar --extract --xz --strip-components=1 --file /src/source.tar.xz
export KBUILD_BUILD_USER=entresol KBUILD_BUILD_HOST=entresol KBUILD_BUILD_VERSION=1 KBUILD_BUILD_TIMESTAMP="$1"
make -s CC=gcc-12 HOSTCC=gcc-12 KCONFIG_ALLCONFIG=/src/config allnoconfig
make -s CC=gcc-12 HOSTCC=gcc-12 -j"$2" bzImage
"""


def source_package(flavour, lock):
    """The package with the source that a package like linux-source stands for."""
    wanted = [package for package in lock.of("content") if package.name.startswith(flavour.kernel_source + "-")]
    return wanted[0] if len(wanted) == 1 else lock.find(flavour.kernel_source)


def place(flavour, lock):
    """(source package, configuration, where the kernel is kept)"""
    package = source_package(flavour, lock)
    config = flavour.path.parent / flavour.kernel_config
    if not config.is_file():
        raise Trouble(f"{flavour.path.name}: {config} is not there")
    parts = [package.digest, hashlib.sha256(config.read_bytes()).hexdigest(), SCRIPT, str(lock.epoch)]
    parts += [one.digest for one in lock.of("build", "kernel")]
    key = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
    return package, config, CACHE / f"igvm-kernel-{key}"


def make(flavour, lock, inputs, jobs):
    """(source package, the kernel), built when it is not kept yet."""
    package, config, result = place(flavour, lock)
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "igvm-kernel.lock", "w", encoding="utf-8") as mutex:
        fcntl.flock(mutex, fcntl.LOCK_EX)
        if not result.exists():
            # Builds that were killed: nobody else is in there while the lock is held.
            for left in CACHE.glob("igvm-kernel.*/"):
                shutil.rmtree(left, ignore_errors=True)
            note(f"the kernel is built from {package.name} {package.version}; that takes minutes")
            _build(package, config, lock, inputs, jobs, result)
    return package, result / "vmlinuz"


def _build(package, config, lock, inputs, jobs, result):
    root = buildroot.make(lock, ("build", "kernel"), inputs)
    with tempfile.TemporaryDirectory(prefix="igvm-kernel.", dir=CACHE) as name:
        work = pathlib.Path(name)
        for part in ("src", "build", "package"):
            (work / part).mkdir()
        run(["dpkg-deb", "-x", str(locks.fetch([package], inputs)[package.name]), str(work / "package")])
        archives = sorted(work.glob("package/usr/src/linux-source-*.tar.xz"))
        if len(archives) != 1:
            raise Trouble(f"{package.name} {package.version}: no source in the package")
        archives[0].rename(work / "src/source.tar.xz")
        shutil.copyfile(config, work / "src/config")
        date = time.strftime("%a %b %e %H:%M:%S UTC %Y", time.gmtime(lock.epoch))
        root.run(["sh", "-c", SCRIPT, "sh", date, str(jobs)], work / "src", work / "build")
        made = work / "made"
        made.mkdir()
        shutil.copyfile(work / "build/arch/x86/boot/bzImage", made / "vmlinuz")
        shutil.copyfile(work / "build/.config", made / "config")
        made.chmod(0o755)
        made.rename(result)
