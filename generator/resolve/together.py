"""Machines of a spec that talk to each other: which action of one is an event of another, and when what else can come."""

from __future__ import annotations

from ..read.diagnostics import suggestion
from ..read.scalars import Choice, Integer, Name, Reference, Text
from ..read.schema import Default, List, Map, OneOrMany, Record, Required
from ..read.values import Item, Word
from . import claims

ERRORS = {
    "E125": "A machine, event, action or guard that is none",
    "E126": "Machines that wake each other in a circle",
}

WHEN = Map(OneOrMany(Name()))
TOGETHER = Record(
    "machines together",
    {
        "name": Required(Name()),
        "machines": Required(Map(Integer(1, 8))),
        "paired": List(Name()),
        "rivals": List(Name()),
        "follows": List(
            Record(
                "what follows",
                {
                    "do": Required(OneOrMany(Reference())),
                    "event": Reference(),
                    "start": Name(),
                    "to": Default(Choice("one", "all"), Word("one", None)),
                },
            )
        ),
        "comes": List(
            Record("what comes", {"event": OneOrMany(Reference()), "start": Name(), "while": WHEN, "unless": WHEN})
        ),
        "guards": List(
            Record("a guard", {"guard": Required(Reference()), "while": WHEN, "only-while": WHEN, "unless": WHEN})
        ),
        "never": List(Text()),
    },
)


def resolve(spec: Item, context) -> None:
    """Names become (machine, name); what has none is left out, with an error."""
    spec.together = spec.together or []
    known = {m.name: m for m in spec.machines if m.name is not None}
    for group in spec.together:
        group.members = {}
        for name in group.machines or {}:
            if name in known:
                group.members[str(name)] = known[name]
            else:
                context.error("E125", name.at, f"no machine is called '{name}'", suggestion(name, known))
        for name in group.paired or []:
            _member(context, group, name)
        for name in group.rivals or []:
            machine = _member(context, group, name)
            if machine is not None and int(group.machines[name]) < 2:
                context.error("E125", name.at, f"there is one '{name}', which has no rival")
        rivals = [group.members[str(n)] for n in group.rivals or [] if str(n) in group.members]
        numbers = {int(group.machines[n]) for n in group.paired or [] if n in group.members}
        if len(numbers) > 1:
            context.error("E125", group.place("paired"), "paired machines are as many as each other")
        for rule in group.follows or []:
            rule.actions = [found for name in rule.do or [] if (found := _part(context, group, name, "action"))]
            rule.target = _target(context, group, rule, [rule.event] if rule.event is not None else [])
        for rule in group.comes or []:
            rule.targets = _target(context, group, rule, rule.event or [])
            _when(context, group, rule)
        for rule in group.guards or []:
            rule.target = _part(context, group, rule.guard, "guard") if rule.guard is not None else None
            _when(context, group, rule)
        group.claims = []
        for text in group.never or []:
            claim = claims.read(context, text, group.members, None, rivals)
            if claim is not None:
                group.claims.append(claim)
        _circle(context, group)


def _member(context, group: Item, name) -> Item | None:
    machine = group.members.get(str(name))
    if machine is None:
        context.error("E125", name.at, f"'{name}' is not one of these machines", suggestion(name, group.members))
    return machine


def guards_of(machine: Item) -> list[str]:
    return list(dict.fromkeys(str(t.guard) for t in machine.transitions or [] if t.guard is not None))


def _part(context, group: Item, reference, sort: str) -> tuple[Item, str] | None:
    first, _, plain = str(reference).partition(".")
    machine = group.members.get(first)
    if machine is None:
        context.error("E125", reference.at, f"'{reference}' names none of these machines", f"MACHINE.{sort.upper()}")
        return None
    known = {
        "action": claims.actions_of,
        "event": lambda m: m.all_events,
        "guard": guards_of,
    }[
        sort
    ](machine)
    if plain not in known:
        context.error("E125", reference.at, f"'{first}' has no {sort} '{plain}'", suggestion(plain, known))
        return None
    return machine, plain


def _target(context, group: Item, rule: Item, events: list) -> list[tuple[Item, str | None]]:
    """The events of a rule; a start is an event without a name."""
    found = [part for name in events if (part := _part(context, group, name, "event"))]
    if rule.start is not None:
        machine = _member(context, group, rule.start)
        if machine is not None:
            found.append((machine, None))
    if (rule.start is None) == (not events):
        context.error("E125", rule.at, f"{rule.what} is either an `event` or a `start`")
    return found


def _when(context, group: Item, rule: Item) -> None:
    """Each of `while`, `only-while` and `unless` becomes (machine, states)."""
    rule.conditions = []
    for key in ("while", "only-while", "unless"):
        for name, states in (
            getattr(rule, key.replace("-", "_") + ("_" if key == "while" else ""), None) or {}
        ).items():
            machine = _member(context, group, name)
            for state in states if machine is not None else ():
                if state not in (machine.states or {}):
                    hint = suggestion(state, machine.states or {})
                    context.error("E110", state.at, f"no state of '{name}' is called '{state}'", hint)
            if machine is not None:
                rule.conditions.append((key, machine, [str(s) for s in states if s in (machine.states or {})]))


def _circle(context, group: Item) -> None:
    """An event's handling must end: no action may lead back to the machine that does it, by whatever way; to a rival it may, but not to
    itself again."""
    rivals = {str(name) for name in group.rivals or []}
    follows: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for rule in group.follows or []:
        for machine, action in rule.actions:
            events = [(str(target.name), str(name)) for target, name in rule.target if name is not None]
            follows.setdefault((str(machine.name), action), []).extend(events)
    actions: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for name, machine in group.members.items():
        for transition in machine.transitions or []:
            for event in transition.event or []:
                actions.setdefault((name, str(event)), set()).update((name, str(a)) for a in transition.do or [])
    for rule in group.follows or []:
        for machine, action in rule.actions:
            seen, pending = set(), [(str(target.name), str(name)) for target, name in rule.target if name is not None]
            while pending:
                event = pending.pop()
                if event not in seen:
                    seen.add(event)
                    pending.extend(e for done in actions.get(event, ()) for e in follows.get(done, ()))
            name = str(machine.name)
            back = [event for event in seen if event[0] == name]
            if any(name not in rivals or (name, action) in actions.get(event, ()) for event in back):
                context.error(
                    "E126",
                    rule.at,
                    f"'{machine.name}.{action}' wakes '{machine.name}' again",
                    "an event comes by itself: `comes`",
                )
