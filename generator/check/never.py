"""What can happen in a machine by itself, and whether its `never` rules that out, as far as transitions decide it: replies that come late are left to the model."""

from __future__ import annotations

from ..read.values import Item
from ..resolve.claims import Claim


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
