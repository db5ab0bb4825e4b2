"""Reads a page in the Prometheus text format, strictly: what the format's description allows and nothing else."""
import re

_NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
_LABEL = r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"'
_SAMPLE = re.compile(rf"({_NAME})(?:\{{((?:{_LABEL})(?:,{_LABEL})*)\}})? ([0-9]+)\Z")
_ESCAPES = {r"\\": "\\", r"\"": '"', r"\n": "\n"}


class Broken(Exception):
    """The page is not what a scraper takes."""


def parse(page: str) -> dict:
    """{family: {"help": text, "samples": {frozenset of (label, value): number}}}."""
    families: dict = {}
    current = None
    if not page.endswith("\n"):
        raise Broken("the last line has no end")
    for line in page[:-1].split("\n"):
        if line.startswith("# HELP "):
            name, _, text = line[7:].partition(" ")
            if not re.fullmatch(_NAME, name) or name in families:
                raise Broken(f"a family is there twice or has no name: {line}")
            if re.search(r"\\(?![\\n])", text.replace(r"\\", "")):
                raise Broken(f"an escape that is none: {line}")
            current = families[name] = {"help": text.replace(r"\\", "\\"), "samples": {}, "type": None}
            last = name
        elif line.startswith("# TYPE "):
            name, kind = line[7:].split(" ")
            if name != last or current["type"] is not None or current["samples"] or kind != "counter":
                raise Broken(f"a type out of place: {line}")
            current["type"] = kind
        else:
            match = _SAMPLE.match(line)
            if match is None or match[1] != last or current["type"] is None:
                raise Broken(f"not a sample of {last}: {line}")
            if current["type"] == "counter" and not match[1].endswith("_total"):
                raise Broken(f"a counter is called _total: {line}")
            labels = re.findall(_LABEL, match[2] or "")
            key = frozenset((k, re.sub(r'\\[\\"n]', lambda m: _ESCAPES[m[0]], v)) for k, v in labels)
            if len({k for k, _ in labels}) != len(labels) or key in current["samples"]:
                raise Broken(f"labels or samples are there twice: {line}")
            current["samples"][key] = int(match[match.lastindex])
    if any(not family["samples"] for family in families.values()):
        raise Broken("a family without samples")
    return families
