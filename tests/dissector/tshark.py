"""tshark of this machine with a plugin: what it makes of a capture."""

import json
import pathlib
import subprocess
import tempfile

import pcapng

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "generated" / "dissector" / "entresol.lua"
LIMIT = 300


def run(plugin, path, *words):
    """(standard output, what was said besides)"""
    done = subprocess.run(
        ["tshark", "-X", f"lua_script:{plugin}", "-r", str(path), *words],
        capture_output=True, text=True, timeout=LIMIT, check=False,
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith("Running as user")]
    if done.returncode != 0:
        raise AssertionError(f"tshark: {done.returncode}: {done.stderr}")
    return done.stdout, "\n".join(line for line in said if line.strip())


class Frame:
    """One packet as tshark shows it: values by the end of a field's name, and what breaks the rules."""

    def __init__(self, layers):
        self.values = {}
        self.experts = []
        self._walk(layers)

    def _walk(self, node):
        if isinstance(node, list):
            for one in node:
                self._walk(one)
            return
        for name, value in node.items():
            if isinstance(value, dict):
                self._walk(value)
            elif isinstance(value, list):
                for one in value:
                    if isinstance(one, (dict, list)):
                        self._walk(one)
                    else:
                        self._take(name, one)
            else:
                self._take(name, value)

    def _take(self, name, value):
        if name == "_ws.expert.message":
            self.experts.append(value)
        self.values.setdefault(name, []).append(value)

    def all(self, name):
        """Values of `name` below the plugin's own prefix, as text."""
        return self.values.get(f"entresol.{name}", [])

    def __getitem__(self, name):
        found = self.all(name)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} values of {name}: {found}")
        return found[0]

    def number(self, name):
        return int(self[name], 0)


def frames(plugin, path, *words):
    """Every packet; what tshark says besides is an error."""
    out, said = run(plugin, path, "-2", "-T", "json", "--no-duplicate-keys", *words)
    if said or "Lua Error" in out:
        raise AssertionError(f"tshark says: {said or out[out.index('Lua Error') - 200:][:600]}")
    return [Frame(one["_source"]["layers"]) for one in json.loads(out)]


def dissect(plugin, packets, *words, link=147):
    with tempfile.NamedTemporaryFile(suffix=".pcapng") as file:
        pcapng.write(file.name, packets, link)
        return frames(plugin, file.name, *words)
