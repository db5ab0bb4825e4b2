"""What is on a disk image, found without mounting it."""
import json
import os
import stat
import subprocess

EXEC_UNIT = "/etc/systemd/system/multi-user.target.wants/entresol-exec.service"
ROOT_TYPE = "4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709"  # a root file system for x86-64, by its partition's type
LINUX_TYPES = ("0FC63DAF-8483-4772-8E79-3D69D8477DE4", "83")


def _blkid(path, offset=None):
    """What blkid finds at `offset` of the file, as a dict."""
    where = ["--offset", str(offset)] if offset else []
    text = subprocess.run(["blkid", "-p", "-o", "export", *where, path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, check=False).stdout
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def is_blank(path):
    """No file system and no partition table: such a disk cannot be started from."""
    found = _blkid(path)
    return "TYPE" not in found and "PTTYPE" not in found


def _partitions(path):
    done = subprocess.run(["sfdisk", "--json", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    if done.returncode != 0:
        return []
    table = json.loads(done.stdout)["partitiontable"]
    size = int(table.get("sectorsize", 512))
    return [{"offset": entry["start"] * size, "type": entry["type"].upper(), "number": number,
             "uuid": entry.get("uuid") or f"{table['id'].removeprefix('0x')}-{number:02x}"}
            for number, entry in enumerate(table["partitions"], 1)]


def find_root(path):
    """(offset in bytes, words for root=) of the root file system, or None."""
    if _blkid(path).get("TYPE"):
        found = _blkid(path)
        return 0, f"UUID={found['UUID']}" if "UUID" in found else "/dev/sda"
    partitions = _partitions(path)
    for types in ((ROOT_TYPE,), LINUX_TYPES):
        for entry in partitions:
            if entry["type"] in types:
                return entry["offset"], f"PARTUUID={entry['uuid'].lower()}"
    return None


def has_exec_unit(path):
    """Whether the demo's unit is enabled in the ext4 root file system on the disk."""
    root = find_root(path)
    if root is None:
        return False
    where = f"{path}?offset={root[0]}" if root[0] else path
    listing = subprocess.run(["debugfs", "-R", f"stat {EXEC_UNIT}", where], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             text=True, check=False).stdout
    return "Type: symlink" in listing


def is_disk(path):
    """A raw file or a block device."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) or stat.S_ISBLK(mode)


def copy_sparse(source, target):
    """A copy that shares blocks with the source where the file system can."""
    subprocess.run(["cp", "--reflink=auto", "--sparse=always", str(source), str(target)], check=True)
