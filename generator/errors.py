"""All error ids with their titles, gathered from the stages and kinds that report them."""

from . import kinds


def catalog() -> dict[str, str]:
    from .check import common
    from .layout import places
    from .read import expressions, load, schema
    from .resolve import context, links, names

    found: dict[str, str] = {}
    modules = [load, schema, context, links, names, places, expressions, common]
    for module in [*modules, *(kinds.kind(name) for name in kinds.all_kinds())]:
        for id, title in module.ERRORS.items():
            if found.setdefault(id, title) != title:
                raise AssertionError(f"{id} has two titles: {found[id]!r} and {title!r}")
    return dict(sorted(found.items()))


def page(fixtures) -> str:
    """docs/spec-errors.md: each id with what its bad fixture prints and how the good one differs."""
    import difflib

    out = [
        "# Errors in specs\n",
        "Made from the fixtures in `tests/spec/errors/` by `python3 -m generator --errors-page`. Each shows what a mistake prints,",
        "and the lines that are wrong (-) and right (+).\n",
    ]
    for id, title in catalog().items():
        folder = fixtures / id
        if not (folder / "expected.txt").is_file():
            continue
        bad = (folder / "bad.yaml").read_bytes().decode("utf-8", "replace").splitlines()
        good = (folder / "good.yaml").read_text().splitlines()
        difference = [
            line
            for line in difflib.unified_diff(bad, good, lineterm="", n=0)
            if not line.startswith(("---", "+++", "@@"))
        ]
        out.append(f"## {id}: {title}\n")
        out.append("```\n" + (folder / "expected.txt").read_text().rstrip("\n") + "\n```\n")
        out.append("```diff\n" + "\n".join(difference) + "\n```\n")
    return "\n".join(out)
