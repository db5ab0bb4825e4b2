"""Machines of a protocol: what may come when, and what then happens."""

from __future__ import annotations

import re

from ..read.diagnostics import suggestion
from ..read.scalars import Boolean, Choice, Integer, Name, Reference, Text, Value
from ..read.schema import Default, Either, List, Map, OneOrMany, Record, Required
from ..read.sections import SINCE
from ..read.values import Item
from . import claims, records, terms, together

ERRORS = {
    "E110": "No such state",
    "E111": "No such event",
    "E112": "A hole: an event in a state without an outcome",
    "E113": "A state that is never reached",
    "E114": "A final state that goes on",
    "E115": "A transition that is never taken",
    "E117": "A reply that its message cannot hold",
    "E118": "A reply in a machine without a reply message",
    "E120": "Not a guard",
    "E122": "An event with a message's name",
    "E127": "A state that waits for what does not move it",
} | claims.ERRORS | together.ERRORS

STATE = Record(
    "a state",
    {
        "final": Default(Boolean(), False),
        "timeout": Record("a timeout", {"after-ms": Required(Integer(1, 1 << 31)), "event": Required(Name())}),
        "waits-for": OneOrMany(Name()),
        "at-once": Default(Boolean(), False),
    },
)
REPLY = Map(Value(), key=Reference(), empty=True)
TRANSITION = Record(
    "a transition",
    {
        "in": Required(OneOrMany(Name())),
        "event": Required(OneOrMany(Name())),
        "if": Text(),
        "do": OneOrMany(Name()),
        "reply": REPLY,
        "reply-later": Name(),
        "to": Name(),
        "count": Name(),
    },
)
MACHINE = Record(
    "a machine",
    {
        "name": Required(Name()),
        "saved-since": SINCE,
        "reply": Name(),
        "states": Required(Map(STATE)),
        "start": Required(Name()),
        "events": Map(Record("an event", {}), empty=True),
        "listens": Either(scalar=Choice("guest", "host", "none"), sequence=List(Name())),
        "otherwise": Record("an outcome", {"reply": REPLY, "count": Name()}),
        "transitions": Required(List(TRANSITION)),
        "never": List(Text()),
    },
)


def resolve(spec: Item, context) -> None:
    for machine in spec.machines:
        machine.spec = spec
        _events(spec, context, machine)
        _replies(spec, context, machine)
        _pairs(context, machine)
        found = [claims.read(context, text, {}, machine) for text in machine.never or []]
        machine.claims = [claim for claim in found if claim is not None]
    together.resolve(spec, context)


def _events(spec: Item, context, machine: Item) -> None:
    by_name = {m.name: m for m in spec.messages if m.name is not None}
    listens = machine.listens if machine.listens is not None else "guest"
    machine.messages = {}
    if isinstance(listens, list):
        for name in listens:
            if name in by_name:
                machine.messages[name] = by_name[name]
            else:
                context.error("E111", name.at, f"no message is called '{name}'", suggestion(name, by_name))
    elif listens != "none":
        machine.messages = {name: m for name, m in by_name.items() if m.from_ in (listens, "both") and m.tag_values}
    machine.own_events = machine.events or {}
    for name, event in machine.own_events.items():
        if name in machine.messages:
            context.error(
                "E122",
                name.at,
                f"'{name}' is a message that the machine listens to",
                f"line {machine.messages[name].at.line}",
            )
    machine.all_events = [*machine.messages, *(n for n in machine.own_events if n not in machine.messages)]


def _replies(spec: Item, context, machine: Item) -> None:
    by_name = {m.name: m for m in spec.messages if m.name is not None}
    machine.reply_message = None
    if machine.reply is not None:
        machine.reply_message = by_name.get(machine.reply)
        if machine.reply_message is None:
            context.error(
                "E104", machine.reply.at, f"no message is called '{machine.reply}'", suggestion(machine.reply, by_name)
            )
    outcomes = [*(machine.transitions or []), *([machine.otherwise] if machine.otherwise is not None else [])]
    for outcome in outcomes:
        outcome.fields = []
        later = getattr(outcome, "reply_later", None)
        if outcome.reply is not None and machine.reply is None:
            context.error("E118", outcome.place("reply"), f"'{machine.name}' has no `reply` message")
        elif outcome.reply is not None and machine.reply_message is not None:
            for key, value in outcome.reply.items():
                _reply_field(context, machine, outcome, key, value)
        if later is not None and later not in by_name:
            context.error("E104", later.at, f"no message is called '{later}'", suggestion(later, by_name))
        elif later is not None and outcome.reply is not None:
            context.error("E118", outcome.place("reply-later"), "an outcome replies now or later, not both")


def _reply_field(context, machine: Item, outcome: Item, key, value) -> None:
    message = machine.reply_message
    path = terms.lookup(context, message, key, key.at, message.transparent, quiet=True)
    if path is None or path.last.sort not in ("int", "enum", "flags"):
        known = [*message.members, *(n for f in message.transparent for n in (getattr(f.ref, "members", None) or {}))]
        context.error("E117", key.at, f"'{message.name}' has no number '{key}'", suggestion(key, known))
        return
    found = records.fixed_number(context, path.last, value)
    if found is None:
        return
    if found >> path.last.width:
        context.error("E117", getattr(value, "at", key.at), f"{value} does not fit {path.last.width} bits")
    outcome.fields.append((path, found))


def _pairs(context, machine: Item) -> None:
    """pairs[(state, event)]: the transitions to try, in order."""
    states = machine.states or {}
    live = [name for name, state in states.items() if not state.final]
    machine.pairs = {}
    before = len(context.diagnostics.errors)
    if machine.start is not None and machine.start not in states:
        context.error(
            "E110", machine.start.at, f"no state is called '{machine.start}'", suggestion(machine.start, states)
        )
    for state in states.values():
        if (
            state.timeout is not None
            and state.timeout.event is not None
            and state.timeout.event not in machine.own_events
        ):
            event = state.timeout.event
            context.error("E111", event.at, f"no event is called '{event}'", suggestion(event, machine.own_events))
        for event in state.waits_for or []:
            if event not in machine.own_events:
                context.error("E111", event.at, f"no event is called '{event}'", suggestion(event, machine.own_events))
    for transition in machine.transitions or []:
        transition.guard, transition.negated = None, False
        if transition.if_ is not None:
            match = re.match(r"(not )?([a-z][a-z0-9]*(-[a-z0-9]+)*)\Z", transition.if_)
            if match:
                transition.negated, transition.guard = bool(match.group(1)), match.group(2)
            else:
                context.error(
                    "E120", transition.if_.at, f"'{transition.if_}' is not a guard", "a name, or `not` and a name"
                )
                transition.guard = "unknown"
        sources: list[str] = []
        for name in transition.in_ or []:
            if name == "any":
                sources.extend(live)
            elif name not in states:
                context.error("E110", name.at, f"no state is called '{name}'", suggestion(name, [*states, "any"]))
            else:
                if states[name].final:
                    context.error(
                        "E114",
                        name.at,
                        f"'{name}' is final and leaves nothing to happen",
                        f"line {states[name].at.line}",
                    )
                    continue
                sources.append(name)
        if transition.to is not None and transition.to not in states:
            context.error(
                "E110", transition.to.at, f"no state is called '{transition.to}'", suggestion(transition.to, states)
            )
        for event in transition.event or []:
            if event not in machine.all_events:
                context.error(
                    "E111", event.at, f"no event is called '{event}' here", suggestion(event, machine.all_events)
                )
                continue
            for source in sources:
                machine.pairs.setdefault((str(source), str(event)), []).append(transition)
    machine.flawed = len(context.diagnostics.errors) > before
