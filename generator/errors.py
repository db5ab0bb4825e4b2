"""All error ids with their titles, gathered from the stages and kinds that report them."""

from . import kinds


def catalog() -> dict[str, str]:
    from . import check, expressions, layout, load, names, resolve, schema

    found: dict[str, str] = {}
    modules = [load, schema, resolve, names, layout, expressions, check]
    for module in [*modules, *(kinds.kind(name) for name in kinds.all_kinds())]:
        for id, title in module.ERRORS.items():
            if found.setdefault(id, title) != title:
                raise AssertionError(f"{id} has two titles: {found[id]!r} and {title!r}")
    return dict(sorted(found.items()))
