"""What else specs become, besides the C of their kinds: pages, a dissector, models, harnesses. One module or folder each, found by its name.

A view's module `generator/views/VIEW.py`, or the `__init__.py` of its folder `generator/views/VIEW/`, may have:

    lower_spec(spec, context) -> list[products.Product]     what one spec becomes. It looks at that spec and those that it `uses`, at nothing else
    lower_all(specs, context) -> list[products.Product]     what all of them become together (an index, a list for the build): cheap, and nothing that
                                                         could stand in a spec's own product

Both are called after every stage of the run, for specs without an error, and serve every kind of spec: a view asks what a spec has (messages, machines, registers,
entries, rows), never what it is called. `spec.out` has the refusals and counters that the spec's C gathered. Products go to a folder of the view's own under generated/,
their templates are in ../render/templates/VIEW/, and each begins with the words "Generated from specs/" within its first 400 characters: by that a product that no spec
makes any more is found and removed.
"""

import importlib

from .. import modules


def all_views() -> list:
    """The modules of all views, by name."""
    return [importlib.import_module(f"{__name__}.{name}") for name in modules.names(__file__)]
