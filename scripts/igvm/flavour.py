"""A flavour: what one kind of image is made of, as a file in igvm/flavours/ says it. Mistakes are said with line and column."""

import yaml

from .common import FOLDER, Trouble, named

# Key: (what it must be, what it is without being given).
KEYS = {
    "doc": (str, ""),
    "kernel": (str, None),
    "kernel-source": (str, None),
    "kernel-config": (str, None),
    "modules": (list, []),
    "optional-modules": (list, []),
    "shell": (str, None),
    "manifest": (str, None),
    "plan": (str, None),
    "settings": (str, None),
}


class Flavour:
    def __init__(self, path, values):
        self.path, self.name = path, path.stem
        self.kernel, self.kernel_source, self.kernel_config = values["kernel"], values["kernel-source"], values["kernel-config"]
        self.modules, self.optional_modules = values["modules"], values["optional-modules"]
        self.shell, self.manifest = values["shell"], values["manifest"] and (path.parent / values["manifest"]).resolve()
        self.plan, self.settings = values["plan"], values["settings"]

    @property
    def packages(self):
        """The Debian packages that it is made of, as the flavour names them."""
        return [name for name in (self.kernel, self.kernel_source, self.shell) if name]

    @property
    def command_line(self):
        """The kernel's, as the manifest has it; entresol-igvm checks that."""
        root = yaml.load(self.manifest.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) if self.manifest else {}
        return root.get("command-line", "") if isinstance(root, dict) else ""


def _refuse(path, mark, text):
    raise Trouble(f"{named(path)}:{mark.line + 1}:{mark.column + 1}: {text}")


def _value(path, node, kind):
    if kind is str and isinstance(node, yaml.ScalarNode):
        return node.value
    if kind is list and isinstance(node, yaml.SequenceNode):
        return [_value(path, entry, str) for entry in node.value]
    return _refuse(path, node.start_mark, "a text is wanted" if kind is str else "a list is wanted")


def read(path):
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except OSError as error:
        raise Trouble(f"{named(path)}: {error.strerror}") from None
    except yaml.MarkedYAMLError as error:
        _refuse(path, error.problem_mark, error.problem)
    if not isinstance(root, yaml.MappingNode):
        raise Trouble(f"{named(path)}:1:1: a flavour is a mapping")
    values = {key: default for key, (_, default) in KEYS.items()}
    seen = set()
    for key, node in root.value:
        if key.value not in KEYS:
            _refuse(path, key.start_mark, f"there is no key '{key.value}'; there are: {', '.join(KEYS)}")
        if key.value in seen:
            _refuse(path, key.start_mark, f"'{key.value}' stands here twice")
        seen.add(key.value)
        values[key.value] = _value(path, node, KEYS[key.value][0])
        if key.value == "manifest" and not (path.parent / node.value).is_file():
            _refuse(path, node.start_mark, f"{node.value}: there is no such file")
    if ("kernel" in seen) == ("kernel-source" in seen) or ("kernel-source" in seen) != ("kernel-config" in seen):
        _refuse(path, root.start_mark, "a flavour has either a kernel, or a kernel-source and a kernel-config")
    return Flavour(path, values)


def every():
    return [read(path) for path in sorted((FOLDER / "flavours").glob("*.yaml"))]


def named_by(name):
    path = FOLDER / "flavours" / f"{name}.yaml"
    if not path.exists():
        there = ", ".join(sorted(file.stem for file in path.parent.glob("*.yaml")))
        raise Trouble(f"there is no flavour '{name}'; there are: {there}")
    return read(path)
