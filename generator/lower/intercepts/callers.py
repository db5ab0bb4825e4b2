"""Who may use an entry, in C: constants that say so, and the statements that ask."""

from __future__ import annotations

from ...read.values import Item
from ...resolve.callers import AXES, FULL, Admitted
from ...resolve.names import c_name, snake
from ..c import file as cfile, text as ctext

LONGEST = 60  # of a name that says who


def parameters(spec: Item) -> list[str]:
    return ["const struct es_caller *caller"] if spec.axes else []


class Policies:
    """The constants of a C file that say who may, each once."""

    def __init__(self, spec: Item, file: cfile.File) -> None:
        self.spec, self.file = spec, file
        self.made: dict[tuple[int, ...], str] = {}

    def refuses(self, admits: Admitted) -> str:
        """The C condition that a caller may not."""
        return f"!{self.allows(admits)}"

    def allows(self, admits: Admitted) -> str:
        if admits.key not in self.made:
            name = "for_" + snake(admits.said.replace(", ", " ").replace(" or ", " ").replace(" ", "-"))
            name = name if len(name) <= LONGEST else f"for_these_{len(self.made)}"
            masks = [f"    {mask}," for mask in members(admits)]
            lines = [*ctext.block(admits.said), f"static const struct es_admitted {name} = {{", *masks, "};"]
            self.file.source.insert(len(self.made), cfile.Text(lines))
            self.made[admits.key] = name
        return f"es_admits(&{self.made[admits.key]}, caller)"


def _mask(mask: int) -> str:
    return "UINT64_MAX" if mask == FULL else ctext.number(mask)


def members(admits: Admitted | None) -> list[str]:
    """Masks as members of somebody else's struct."""
    masks = admits.masks if admits is not None else dict.fromkeys(AXES, FULL)
    return [f".{member} = {_mask(masks[axis])}" for axis, member in AXES.items()]


class Conditions:
    """In C: the statements of a bit or an entry, done when it is announced."""

    def __init__(self, spec: Item, policies: Policies) -> None:
        self.spec, self.policies = spec, policies

    def guard(self, entry: Item | None, item: Item, body: list, otherwise: list = ()) -> list:
        may: Admitted | None = item.may
        if not item.asks or not body and not otherwise:
            return body
        if item.queries:
            terms = [f"{c_name(self.spec, 'query', query)}(owner, vp) != 0" for query in item.queries]
            body = [ctext.If(terms, body, list(otherwise))]
        if may is not None:
            parts = [entry.name, item.name] if entry is not None else [item.name]
            count = f"es_count({self.spec.out.counter('.'.join([*parts, 'others']))});"
            body = [ctext.If([self.policies.allows(may)], body, [count, *otherwise])]
        return body

    def unused(self, body: list) -> list[str]:
        return ["(void)caller;"] if self.spec.axes and "caller)" not in "\n".join(ctext.lines(body)) else []
