"""figures.py IMAGE [--memory MIB] [--fio SECONDS] [--evidence]: boots a guest with two processors from an image, runs fio in it, and prints what
`entresol-igvm report` says of image and boot, and what memory the machine had beside the guest's. ES_GUEST and ES_BUILD as for the guests' tests.
--evidence writes docs/evidence/image.md."""

import argparse
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests/e2e")]
from harness import BUILD, Guest  # noqa: E402
from vm.machine import ImageMachine  # noqa: E402

# Disks are not always named in the order of their LUNs.
FIO = (
    "fio --name=a --filename=/dev/$(ls /sys/bus/scsi/devices/*:0:1/block) --rw=randrw --bs=4k --iodepth=32 --numjobs=2 --ioengine=libaio --direct=1 "
    "--time_based --runtime={} --minimal >/dev/null && echo done"
)
# Memory that the guest has not touched yet is lent to VTL2: first all but this is written once.
LEFT_KIB = 48 << 10
FILL = (
    "mkdir -p /run/all && mount -t tmpfs -o size=100% all /run/all && "
    f"head -c $((($(awk '/^MemAvailable/ {{print $2}}' /proc/meminfo) - {LEFT_KIB}) * 1024)) /dev/zero >/run/all/zeros; s=$?; umount /run/all; exit $s"
)
MIB = 1 << 20


class Small(ImageMachine):
    """`given_mib` beside the guest's memory and beside its kernel and initial RAM disk, which init copies: elsewhere they come with the guest."""

    given_mib = None

    def carried_mib(self):
        return -(-sum(os.path.getsize(file) for file in self.settings.boot_files()) // MIB)

    def _memory_mib(self):
        return super()._memory_mib() if self.given_mib is None else self.settings.memory_mib + self.carried_mib() + self.given_mib


def look(image, memory, seconds):
    """What the report says; MiB beside the guest's; those of its kernel and initial RAM disk; MiB in large pages; whether fio ran."""
    guest = Guest("figures", disks=[("data.raw", 64)])
    guest.machine = Small(guest.machine.settings, guest.work, image, BUILD / "entresol-igvm-loader")
    guest.machine.given_mib = memory
    try:
        guest.boot()
        boot = guest.file("boot.json")
        boot.write_text(guest.ctl_ok("inspect", "boot", "--json"))
        report = subprocess.run([BUILD / "entresol-igvm", "report", image, "--boot", boot, "--json"], stdout=subprocess.PIPE, check=True)
        guest.sh(FILL)
        told = json.loads(guest.ctl_ok("status", "--json"))["status"]
        large = next(entry["guest-large-pages-kib"] for entry in told if entry["kind"] == "memory")
        ran = guest.sh(FIO.format(seconds)).strip() == "done" if seconds else None
        carried = guest.machine.carried_mib()
        given = guest.machine._memory_mib() - guest.machine.settings.memory_mib - carried
        return {"report": json.loads(report.stdout), "given": given, "carried": carried, "large": large >> 10, "ran": ran}
    except BaseException:
        print(guest.logs(), file=sys.stderr)
        raise
    finally:
        guest.close()


def rows(name, report, given, carried, large, ran):
    stages = [(stage["name"], float(stage["at"])) for stage in report["boot"].get("stages", [])]
    platform = next(iter(report["platforms"].values()))
    yield "image", f"{name}, {report['bytes'] / MIB:.2f} MiB: kernel {platform['parts']['kernel'] / MIB:.2f}, initramfs {platform['parts']['initrd'] / MIB:.2f}"
    yield "digest", platform["digest"]
    yield "VTL2's own range in the image", f"{platform['memory'] / MIB:.0f} MiB"
    memory = {name: int(size) / MIB for name, size in report["boot"]["memory"].items()}
    yield "memory of the machine beside the guest's", f"{given} MiB, and {carried} for the guest's own kernel and initial RAM disk" + (
        "; fio with two processors ended well when the guest had written to all of its memory" if ran else "")
    yield "of that VTL2's kernel was told of", (
        f"{report['memory-beside-guest'] / MIB:.1f} MiB; it keeps {memory['kernel']:.1f} from the beginning, of which some are for the guest's memory, "
        f"and {memory['given'] - memory['kernel'] - memory['available']:.1f} more were not free when the manager began")
    yield "the guest's memory in large pages", f"{large} of {memory['guest']:.0f} MiB"
    yield "from the machine's beginning to the guest's first instruction", f"{float(report['seconds-to-guest']):.2f} s"
    begin = stages[0][1]
    yield "stages", ", ".join(f"{stage} {at - begin:.2f}" for stage, at in stages)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("image")
    parser.add_argument("--memory", type=int)
    parser.add_argument("--fio", type=int, default=0)
    parser.add_argument("--evidence", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("ES_IMAGE", options.image)  # so that nothing of a machine without an image is needed
    name = re.sub(r"^igvm-image-|-[0-9a-f]{16}$", "", pathlib.Path(options.image).resolve().parent.name)
    lines = [f"| {what} | {value} |" for what, value in rows(name, **look(options.image, options.memory, options.fio))]
    print("\n".join(lines))
    if options.evidence:
        commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        path = ROOT / "docs/evidence/image.md"
        head = "# Figures of images\n\nPrinted by `tests/image/figures.py`, in QEMU with everything emulated, beside other work.\n"
        before = path.read_text(encoding="utf-8") if path.exists() else head
        part = f"\n## {name}, {commit}, {datetime.date.today()}\n\n| | |\n|---|---|\n" + "\n".join(lines) + "\n"
        path.write_text(before + part, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
