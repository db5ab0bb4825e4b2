"""How kinds and views are found: the modules and folders of a package, by name."""

import pathlib


def names(file: str) -> list[str]:
    """What stands beside a package's `__init__.py`."""
    here = pathlib.Path(file).parent
    found = [path.stem for path in here.glob("*.py")] + [path.parent.name for path in here.glob("*/__init__.py")]
    return sorted(name for name in found if name != "__init__")
