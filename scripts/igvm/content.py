"""An image of a flavour: vmlinuz, initrd.img, command-line, the shim, the IGVM file made of them with its digests, and the bill of materials."""

import fcntl
import hashlib
import pathlib
import re
import shutil
import tempfile

from . import buildroot, flavour as flavours, kernel, lock as locks, modules, programs, sbom
from .common import CACHE, FOLDER, Trouble, named, note, remove_others, run
from .initramfs import Initramfs

IMAGE = "entresol.igvm"
WINDOW_LOG = 20  # zstd's: what unpacking needs beside the archive is this window, 1 MiB
KEY_SIZE = 16
RELEASE = re.compile(r"linux-image-[0-9].*")


class Kernel:
    """A kernel and its modules; a kernel of our own has all built in."""

    def __init__(self, image, tree=None, package=None):
        self.image, self.tree, self.package = image, tree, package


def _unpack(file, target):
    target.mkdir()
    run(["dpkg-deb", "-x", str(file), str(target)])
    return target


def _debian_kernel(lock, name, inputs, work):
    """The kernel package itself, or the one that a package like linux-image-cloud-amd64 stands for."""
    if not RELEASE.fullmatch(name):
        wanted = [package.name for package in lock.of("content") if RELEASE.fullmatch(package.name) and _stands_for(name, package.name)]
        if len(wanted) != 1:
            raise Trouble(f"{name}: the lock names {len(wanted)} kernels for it; `entresol-igvm lock --update` writes a new one")
        lock.find(name)
        name = wanted[0]
    package = lock.find(name)
    tree = _unpack(locks.fetch([package], inputs)[name], work / "kernel")
    images = sorted(tree.glob("boot/vmlinuz-*"))
    if len(images) != 1:
        raise Trouble(f"{name} {package.version}: {len(images)} kernels in the package")
    return Kernel(images[0], tree, package)


def _stands_for(short, full):
    """linux-image-cloud-amd64 and linux-image-6.1.0-56-cloud-amd64."""
    return full.endswith(short.removeprefix("linux-image"))


def _initramfs(flavour, made, kernel_of, shell):
    ramfs = Initramfs()
    for path in ("bin", "dev", "etc/entresol", "proc", "run", "sys", "tmp", "floor", "lib/modules"):
        ramfs.folder(path)
    ramfs.device("dev/console", 0o600, 5, 1)
    ramfs.file("init", (made / "entresol-init").read_bytes(), 0o755)
    for name in ("entresol", "entresol-tpm"):
        ramfs.file(f"bin/{name}", (made / name).read_bytes(), 0o755)
    ramfs.file("etc/passwd", b"root:x:0:0:root:/:/bin/false\nnobody:x:65534:65534:nobody:/:/bin/false\n")
    ramfs.file("etc/group", b"root:x:0:\nnogroup:x:65534:\n")
    for key, name in (("plan", "plan"), ("settings", "settings.yaml")):
        path = getattr(flavour, key)
        if path is not None:
            file = flavour.path.parent / path
            if not file.is_file():
                raise Trouble(f"{flavour.path.name}: {key}: {file} is not there")
            ramfs.file(f"etc/entresol/{name}", file.read_bytes())
    text = ""
    if kernel_of.tree is not None:
        found = modules.Modules(kernel_of.tree)
        text, names = modules.listing(found, flavour.modules, flavour.optional_modules)
        for name in names:
            ramfs.file(f"lib/modules/{name}.ko", found.files[name].read_bytes())
    ramfs.file("etc/entresol/modules", text.encode())
    if shell is not None:
        ramfs.file("bin/busybox", (shell / "bin/busybox").read_bytes(), 0o755)
        for name in ("sh", "cat", "dmesg", "free", "ls", "mount", "ps", "top", "vi"):
            ramfs.link(f"bin/{name}", "busybox")
    return ramfs.cpio()


def _compress(root, archive, work):
    folder = work / "zstd"
    folder.mkdir()
    (folder / "initramfs").write_bytes(archive)
    command = ["zstd", "-q", "-19", "--single-thread", "--no-progress", f"--zstd=wlog={WINDOW_LOG}", "initramfs", "-o", "initramfs.zst"]
    root.run(command, folder, folder)
    return (folder / "initramfs.zst").read_bytes()


def _igvm(root, flavour, made, files, work):
    """The image and its digests; entresol-igvm says what is wrong with the manifest."""
    folder = work / "igvm"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    shutil.copyfile(made / "entresol-igvm", folder / "entresol-igvm")
    (folder / "entresol-igvm").chmod(0o755)
    program = "/build/entresol-igvm"
    try:
        command = [program, "build", f"/src/{flavour.manifest.name}", "--inputs", "/build", "-o", IMAGE]
        root.run(command, flavour.manifest.parent, folder)
    except Trouble as trouble:
        said = "\n".join(trouble.said) or str(trouble)
        for inside, outside in (("entresol-igvm: ", ""), (": error: ", ": "), ("/src/", f"{named(flavour.manifest.parent)}/"), ("/build/", "")):
            said = said.replace(inside, outside)
        raise Trouble(said) from None
    return {IMAGE: (folder / IMAGE).read_bytes(), "measurements": root.run([program, "measure", IMAGE], folder, folder)}


def build(flavour, lock, output, inputs=None, jobs=2, cached=True):
    """Writes the files of a flavour into the folder `output`; gives their names with their sizes."""
    CACHE.mkdir(parents=True, exist_ok=True)
    root = buildroot.make(lock, ("build",), inputs)
    with tempfile.TemporaryDirectory(prefix="igvm-content.", dir=CACHE) as place:
        work = pathlib.Path(place)
        if flavour.kernel is not None:
            kernel_of = _debian_kernel(lock, flavour.kernel, inputs, work)
        else:
            package, image = kernel.make(flavour, lock, inputs, jobs)
            kernel_of = Kernel(image, None, package)
        # Behind the kernel, which may take an hour.
        made = programs.make(root, jobs, cached)
        shell, contents = None, [kernel_of.package]
        if flavour.shell is not None:
            package = lock.find(flavour.shell)
            shell = _unpack(locks.fetch([package], inputs)[package.name], work / "shell")
            contents.append(package)
        note("the initramfs is packed, and the image made")
        archive = _initramfs(flavour, made, kernel_of, shell)
        files = {
            "vmlinuz": kernel_of.image.read_bytes(),
            "initrd.img": _compress(root, archive, work),
            "command-line": flavour.command_line.encode(),
        }
        if flavour.manifest is not None:
            files["shim.elf"] = (made / "shim.elf").read_bytes()
            files |= _igvm(root, flavour, made, files, work)
    files["sbom.spdx.json"] = sbom.make(flavour, lock, files, contents, programs.digest(programs.sources()))
    output.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (output / name).write_bytes(content)
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items()))
    (output / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return {name: len(content) for name, content in files.items()} | {"initramfs unpacked": len(archive)}


def make(options):
    sizes = build(flavours.named_by(options.flavour), locks.read(options.lock), options.output, options.inputs, options.jobs,
                  not options.no_cache)
    for name, size in sizes.items():
        note(f"{options.flavour}: {name}: {size / 1024 / 1024:.2f} MiB")


def _key(flavour, lock):
    """What an image depends on, in a few letters."""
    own = [path for folder in (FOLDER, pathlib.Path(__file__).parent) for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".pyc"]
    return programs.digest(programs.sources() + own, flavour.name, lock.text())[:KEY_SIZE]


def kept(flavour, lock, jobs=2):
    """The folder with the image of this tree, made when it is not there yet. Whoever uses it locks it (flock), so that no newer one replaces it."""
    result = CACHE / f"igvm-image-{flavour.name}-{_key(flavour, lock)}"
    CACHE.mkdir(parents=True, exist_ok=True)
    with open(CACHE / "igvm-image.lock", "w", encoding="utf-8") as mutex:
        fcntl.flock(mutex, fcntl.LOCK_EX)
        if not result.exists():
            work = pathlib.Path(tempfile.mkdtemp(prefix="igvm-image.", dir=CACHE))
            try:
                build(flavour, lock, work / "image", None, jobs)
                (work / "image").rename(result)
            finally:
                shutil.rmtree(work, ignore_errors=True)
        remove_others(result, f"igvm-image-{flavour.name}-{'[0-9a-f]' * KEY_SIZE}")
    return result
