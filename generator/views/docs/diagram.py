"""Pictures that graphviz lays out. It is run only for a source that no picture was made of: a picture carries the digest of its source, and of itself, so that
one that was edited by hand counts as none."""

from __future__ import annotations

import hashlib
import json
import pathlib
import re
import subprocess

from ...cache import files

FORM = "1"  # of what becomes of graphviz's SVG here; another one makes every picture anew
ROOT = pathlib.Path(__file__).resolve().parents[3]
_FILE = re.compile(
    r'<!-- dot (?P<source>[0-9a-f]{32}) drawn (?P<body>[0-9a-f]{32}) -->\n<svg [^>]*?width="(?P<width>[0-9]+)" height="(?P<height>[0-9]+)" '
    r'viewBox="(?P<box>[-0-9. ]+)".*?</style>\n(?P<drawing>.*)</svg>\n\Z',
    re.S,
)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def _found(path: pathlib.Path) -> dict | None:
    """A picture as it was made, or None."""
    try:
        match = _FILE.search(path.read_text())
    except (OSError, ValueError):
        return None
    return match.groupdict() if match and _sum(match.groupdict()) == match.group("body") else None


def _sum(picture: dict) -> str:
    return _digest(f"{picture['width']} {picture['height']} {picture['box']}\n{picture['drawing']}")


def picture(path: str, source: str, context) -> dict | None:
    """The model of a picture; without graphviz the stale one, or None when there is none, and context.problems says so."""
    wanted = _digest(f"{FORM}\n{source}")
    outputs = dict.fromkeys([context.output or ROOT / "generated", ROOT / "generated"])
    stale = None
    for output in outputs:
        found = _found(output / path)
        if found is not None and found["source"] == wanted:
            return found
        stale = stale or found
    kept = files.folder() / "diagrams" / f"{wanted}.json"
    try:
        found = json.loads(kept.read_text())
        if found["body"] == _sum(found):
            return found
    except (OSError, ValueError, KeyError, TypeError):
        pass  # It was never drawn here.
    try:
        done = subprocess.run(["dot", "-Tsvg"], input=source, capture_output=True, text=True, timeout=60)
        wrong = "" if done.returncode == 0 else done.stderr.strip()
    except (OSError, subprocess.TimeoutExpired) as problem:
        wrong = "there is no 'dot': install graphviz" if isinstance(problem, FileNotFoundError) else str(problem)
    if wrong:
        context.problems.append(f"generator: {path}: error: the picture must be drawn anew, and {wrong}")
        return stale
    made = _clean(done.stdout) | {"source": wanted}
    made["body"] = _sum(made)
    try:
        files.replace(kept, json.dumps(made))
    except OSError:
        pass  # Without a place to keep it, it is drawn again where it is not written.
    return made


def _clean(svg: str) -> dict:
    """Graphviz's SVG without what a picture has no need for: colours (classes stand in their place), comments, ids, the background."""
    width, height = (round(float(n)) for n in re.search(r'width="([0-9.]+)pt" height="([0-9.]+)pt"', svg).groups())
    box = re.search(r'viewBox="([^"]*)"', svg).group(1)
    body = svg[svg.index("<g ") : svg.rindex("</svg>")]
    body = re.sub(r"<!--.*?-->\n?", "", body, flags=re.S)
    body = re.sub(r"<title>.*?</title>\n?", "", body, flags=re.S)
    body = re.sub(r'^(<g id="graph0"[^>]*>\n)<polygon [^>]*/>\n', r"\1", body)
    body = re.sub(r' (?:id|fill|stroke|font-family|font-size|font-weight)="([^"]*)"', _kept, body)
    return {"width": str(width), "height": str(height), "box": box, "drawing": body}


def _kept(match: re.Match) -> str:
    """Of the attributes that are looked at, sizes and weights stay."""
    return match.group(0) if match.group(0).startswith((" font-size", " font-weight")) else ""
