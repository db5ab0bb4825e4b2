"""The settings file as the host side needs it: which files it names. Entresol itself checks it."""
import json
import os

import yaml


class Settings:
    """What the settings at `path` name; values stay text, as in Entresol's own loader."""

    def __init__(self, path):
        self.path = str(path)
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.root = yaml.load(self.text, Loader=yaml.BaseLoader)
        self.name = self.root["name"]

    @property
    def processors(self):
        return int(self.root.get("processors", "1"), 0)

    @property
    def memory_mib(self):
        return size_in_mib(self.root.get("memory", "512MiB"))

    @property
    def control_socket(self):
        return self.root.get("control", {}).get("socket", f"/run/entresol/{self.name}.sock")

    @property
    def second_serial_socket(self):
        second = self.root.get("serial", {}).get("second", "none")
        return second.get("socket") if isinstance(second, dict) else None

    @property
    def has_tpm(self):
        return "tpm" in self.root

    def boot_files(self):
        """Files that are only read."""
        kernel = self.root["kernel"]
        key = self._of_tpm("key", "file")
        return [kernel[name] for name in ("image", "initrd") if name in kernel] + ([key] if key else [])

    def kept_folders(self):
        """Folders that hold what has to be there again at the next start."""
        state, counter = self._of_tpm("state", "folder"), self._of_tpm("rollback", "file")
        return [state] * bool(state) + [os.path.dirname(os.path.abspath(counter or ""))] * bool(counter)

    def _of_tpm(self, name, kind):
        value = self.root.get("tpm", {}).get(name)
        return value.get(kind) if isinstance(value, dict) else None

    def disk_files(self):
        """Files and devices that are written: disks, and the TPM's state."""
        state = self._of_tpm("state", "device")
        disks = (disk for controller in self.root.get("storage", []) for disk in controller.get("disks", []))
        backings = (disk["backing"] for disk in disks)
        files = [backing["file"] for backing in backings if isinstance(backing, dict) and "file" in backing]
        return list(dict.fromkeys(files + [state] * bool(state)))

    def with_files(self, moved):
        """The text with moved(path) for each path of a file or socket in it. Lines stay where they are."""
        paths = {*self.boot_files(), *self.disk_files(), self.control_socket, self.second_serial_socket, self._of_tpm("state", "folder"),
                 self._of_tpm("rollback", "file")}
        found = {scalar.start_mark.index: scalar for scalar in _scalars(yaml.compose(self.text, Loader=yaml.BaseLoader))
                 if scalar.value in paths and moved(scalar.value) != scalar.value}
        text = self.text
        for index in sorted(found, reverse=True):
            text = text[:index] + quoted(moved(found[index].value)) + text[found[index].end_mark.index:]
        return text


def _scalars(node):
    """The values of a document, without its keys."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    for child in node.value if isinstance(node, yaml.SequenceNode) else [value for _, value in node.value] if isinstance(node, yaml.MappingNode) else []:
        yield from _scalars(child)


def size_in_mib(text):
    for unit, factor in (("KiB", 1 / 1024), ("MiB", 1), ("GiB", 1024), ("TiB", 1024 * 1024)):
        if text.endswith(unit):
            return int(int(text[: -len(unit)].replace("_", ""), 0) * factor)
    return int(text.replace("_", ""), 0) // (1024 * 1024)


def quoted(text):
    """Text as a YAML scalar that cannot be taken for anything else."""
    return json.dumps(str(text), ensure_ascii=False)


def write_settings(path, *, name, memory_mib, processors, kernel, initrd, command_line, controllers, exec_socket, extra=""):
    """Writes settings for a guest. `controllers` maps names to lists of disks, whose LUNs count from 0: a disk is a path, or a
    dict with `file` or `memory` and other keys of the settings' schema."""
    lines = [
        f"name: {name}",
        f"memory: {memory_mib}MiB",
        f"processors: {processors}",
        "kernel:",
        f"  image: {quoted(kernel)}",
        *([f"  initrd: {quoted(initrd)}"] if initrd else []),
        f"  command-line: {quoted(command_line)}",
        "serial:",
        "  console: stdio",
        f"  second: {{socket: {quoted(exec_socket)}}}" if exec_socket else "  second: none",
        "storage:",
    ]
    for controller, disks in controllers.items():
        lines += [f"  - name: {controller}", "    disks:"]
        lines += [f"      - {_disk(lun, disk)}" for lun, disk in enumerate(disks)]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n" + extra)


def _disk(lun, disk):
    keys = dict(disk) if isinstance(disk, dict) else {"file": disk}
    backing = f"{{memory: {keys.pop('memory')}}}" if "memory" in keys else f"{{file: {quoted(keys.pop('file'))}}}"
    rest = "".join(f", {key}: {value}" for key, value in keys.items())
    return f"{{lun: {lun}, backing: {backing}{rest}}}"
