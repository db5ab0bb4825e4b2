"""Claims: what `never:` says of machines, in sentences that are read. One machine's are checked against its transitions here; all of them,
and those about several machines, go into the models.

A claim is WHAT and when. WHAT is `a reply` (of several machines: `a reply of MACHINE`), an action or a state; when is `after`, `before`, `while`
or `unless` one or more states, or `between` two actions. In `together:` names are MACHINE.NAME."""

from __future__ import annotations

import dataclasses
import re

from .diagnostics import Position, suggestion
from .schema import Item

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


def actions_of(machine: Item) -> list:
    return list(dict.fromkeys(a for t in machine.transitions or [] for a in t.do or []))


def read(context, text, machines: dict[str, Item], own: Item | None) -> Claim | None:
    """A claim of `own`, or of machines together, whose names go by `machines`; None after an error."""
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
    if claim.sort == "state" and claim.machine is claim.other and claim.when in ("while", "unless"):
        context.error("E123", text.at, "a machine is in one state at a time", "after, before or between")
        return None
    return claim


# ----------------------------------------------------------------------------------------------- a machine by itself


def replies(machine: Item, event: str, transition: Item | None) -> bool:
    """Whether an outcome answers an event, now or later; no transition: what `otherwise` says. Only messages are answered."""
    if event not in machine.messages:
        return False
    if transition is None:
        return machine.otherwise is not None and machine.otherwise.reply is not None
    return transition.reply is not None or transition.reply_later is not None


def outcomes(machine: Item):
    """(state, event, transition or None): all that can happen, in the order of the spec; `otherwise` where no transition is sure."""
    for name, state in machine.states.items():
        for event in machine.all_events if not state.final else ():
            transitions = machine.pairs.get((str(name), str(event)), [])
            for transition in transitions:
                yield str(name), str(event), transition
                if transition.guard is None:
                    break
            else:
                yield str(name), str(event), None


def _reachable(machine: Item, starts: list[str], without: list[str]) -> set[str]:
    seen: set[str] = set()
    pending = list(starts)
    while pending:
        state = pending.pop()
        if state in seen or state in without:
            continue
        seen.add(state)
        pending.extend(str(t.to) for s, _, t in outcomes(machine) if s == state and t is not None and t.to is not None)
    return seen


def check(context, machine: Item) -> None:
    """A machine's own claims, as far as its transitions decide them: replies that come late are left to the model."""
    for claim in machine.claims:
        for state, event, transition in _against(machine, claim):
            line = f"line {(transition or machine.otherwise).at.line}"
            context.error("E121", claim.at, f"'{event}' in '{state}' does it", line)


def _against(machine: Item, claim: Claim):
    if claim.when == "between":
        return _between(machine, claim)
    start, every = str(machine.start), [str(s) for s in machine.states]
    if claim.sort == "state":
        # Where the state is entered, by what could come after or before the others.
        states = (
            _reachable(machine, claim.names, []) if claim.when == "after" else _reachable(machine, [start], claim.names)
        )
        return [o for o in outcomes(machine) if o[0] in states and o[2] is not None and o[2].to == claim.what]
    states = {
        "after": lambda: _reachable(machine, claim.names, []),
        "before": lambda: _reachable(machine, [start], claim.names),
        "while": lambda: set(claim.names),
        "unless": lambda: set(every) - set(claim.names),
    }[claim.when]()
    return [(s, e, t) for s, e, t in outcomes(machine) if s in states and _does(machine, claim, e, t)]


def _does(machine: Item, claim: Claim, event: str, transition: Item | None) -> bool:
    if claim.sort == "reply":
        return replies(machine, event, transition)
    return transition is not None and claim.what in (transition.do or [])


def _between(machine: Item, claim: Claim):
    """Every state is looked at with and without the first action having happened last."""
    begin, end = claim.names
    found = []
    seen: set[tuple[str, bool]] = set()
    pending = [(str(machine.start), False)]
    while pending:
        state, within = pending.pop()
        if (state, within) in seen:
            continue
        seen.add((state, within))
        for source, event, transition in outcomes(machine):
            if source != state:
                continue
            after, wrong = within, within and claim.sort == "reply" and replies(machine, event, transition)
            for action in transition.do or [] if transition is not None else []:
                wrong = wrong or (after and claim.sort == "action" and action == claim.what)
                after = action == begin or (after and action != end)
            to = str(transition.to) if transition is not None and transition.to is not None else state
            wrong = wrong or (after and claim.sort == "state" and to == claim.what)
            if wrong:
                found.append((source, event, transition))
            pending.append((to, after))
    return found
