"""Claims: what `never:` says of machines, in sentences that are read. One machine's are checked against its transitions (../check/never.py);
all of them, and those about several machines, go into the models.

A claim is WHAT and when. WHAT is `a reply` (of several machines: `a reply of MACHINE`), an action or a state; when is `after`, `before`, `while`
or `unless` one or more states, or `between` two actions. In `together:` names are MACHINE.NAME."""

from __future__ import annotations

import dataclasses
import re

from ..read.diagnostics import Position, suggestion
from ..read.values import Item

ERRORS = {
    "E121": "Something that `never` rules out can happen",
    "E123": "A claim that nothing can check",
    "E124": "A name in a claim that is none",
}
GRAMMAR = "WHAT after|before|while|unless STATE or STATE; WHAT between ACTION and ACTION; WHAT is `a reply`, an action or a state"

_NAME = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?"
_WHAT = rf"(?P<reply>a reply)(?: of (?P<replier>{_NAME}))?|(?P<what>{_NAME})"
_CLAIM = re.compile(
    rf"(?:{_WHAT}) (?:(?P<when>after|before|while|unless) (?P<states>{_NAME}(?: or {_NAME})*)|between (?P<begin>{_NAME}) and (?P<end>{_NAME}))\Z"
)


@dataclasses.dataclass(slots=True)
class Claim:
    text: str
    at: Position
    machine: Item  # whose reply, action or state it is about
    sort: str  # reply, action, state
    what: str | None
    when: str  # after, before, while, unless, between
    other: Item  # whose states or actions say when
    names: list[str]  # states; or the two actions
    alone: bool = True  # of the same machine: this one, not its rivals


def actions_of(machine: Item) -> list:
    return list(dict.fromkeys(a for t in machine.transitions or [] for a in t.do or []))


def read(context, text, machines: dict[str, Item], own: Item | None, rivals=()) -> Claim | None:
    """A claim of `own`, or of machines together, whose names go by `machines`; None after an error. Of `rivals` one speaks of the others."""
    match = _CLAIM.match(text)
    if match is None:
        context.error("E123", text.at, "nothing can check this sentence", GRAMMAR)
        return None
    last: list[Item | None] = [own]

    def find(name: str, sorts: tuple[str, ...]) -> tuple[Item, str, str] | None:
        machine, plain = own, name
        if own is None and "." in name:
            first, plain = name.split(".")
            machine = last[0] = machines.get(first)
        elif own is None:
            machine = last[0]  # `channel.open or closing`
        if machine is None or "." in plain:
            context.error("E124", text.at, f"'{name}' names no machine here", "MACHINE.NAME, of " + " ".join(machines))
            return None
        known = {"state": list(machine.states or {}), "action": actions_of(machine)}
        found = [sort for sort in sorts if plain in known[sort]]
        if len(found) != 1:
            said = " and ".join(sorts) if found else " nor ".join(sorts)
            message = f"'{plain}' is {'both ' if found else 'no ' if len(sorts) == 1 else 'neither '}{said} of '{machine.name}'"
            context.error("E124", text.at, message, suggestion(plain, [n for s in sorts for n in known[s]]))
            return None
        return machine, plain, found[0]

    if match["reply"]:
        machine = own if own is not None else machines.get(match["replier"] or "")
        if machine is None or (own is not None and match["replier"]):
            context.error("E124", text.at, "whose reply?", "a reply of MACHINE" if own is None else "a reply")
            return None
        if not any(t.reply is not None or t.reply_later is not None for t in machine.transitions or []):
            context.error("E124", text.at, f"'{machine.name}' never replies", "name the action that answers")
            return None
        subject = (machine, None, "reply")
    else:
        subject = find(match["what"], ("action", "state"))
    sort = "action" if match["begin"] else "state"
    words = [match["begin"], match["end"]] if match["begin"] else match["states"].split(" or ")
    others = [find(word, (sort,)) for word in words]
    if subject is None or None in others:
        return None
    if any(other[0] is not others[0][0] for other in others):
        context.error("E123", text.at, f"the {sort}s are of several machines", "one claim for each")
        return None
    claim = Claim(
        str(text),
        text.at,
        *(subject[0], subject[2], subject[1]),
        match["when"] or "between",
        others[0][0],
        [o[1] for o in others],
    )
    claim.alone = claim.machine not in rivals
    same = claim.machine is claim.other and claim.alone
    if claim.sort == "state" and same and claim.when in ("while", "unless"):
        context.error("E123", text.at, "a machine is in one state at a time", "after, before or between")
        return None
    return claim
