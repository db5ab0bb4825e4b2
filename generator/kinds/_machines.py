"""Machines of a protocol: what may come when, and what then happens."""
ERRORS: dict[str, str] = {}
from ..schema import Schema, Item
class Any(Schema):
    def read(self, node, d):
        return Item("a machine", node.at)
MACHINE = Any()
def resolve(spec, context): pass
def check(spec, context): pass
def lower(spec, context): return []
