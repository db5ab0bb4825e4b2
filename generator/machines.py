"""Machines of a protocol: what may come when, and what then happens. Every (state, event) pair has one outcome, written in the spec."""

from __future__ import annotations

import re

from . import claims, resolve as core, together
from .diagnostics import suggestion
from .names import C_NAME, c_name
from .saved import SINCE
from .schema import (
    Boolean,
    Choice,
    Default,
    Either,
    Integer,
    Item,
    List,
    Map,
    Name,
    OneOrMany,
    Record,
    Reference,
    Required,
    Text,
    Value,
)

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


# ------------------------------------------------------------------------------------------------------------ resolve


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
    path = core.lookup(context, message, key, key.at, message.transparent, quiet=True)
    if path is None or path.last.sort not in ("int", "enum", "flags"):
        known = [*message.members, *(n for f in message.transparent for n in (getattr(f.ref, "members", None) or {}))]
        context.error("E117", key.at, f"'{message.name}' has no number '{key}'", suggestion(key, known))
        return
    found = core.fixed_number(context, path.last, value)
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


# -------------------------------------------------------------------------------------------------------------- check


def check(spec: Item, context) -> None:
    for machine in spec.machines:
        if machine.name is None or not machine.states:
            continue
        _claims(spec, context, machine)
        _order(context, machine)
        # What is reached and what is missing says nothing while a name in the machine means nothing.
        if not machine.flawed:
            _holes(context, machine)
            _reached(context, machine)
            _waiting(context, machine)
            if machine.start in machine.states:
                claims.check(context, machine)


def _claims(spec: Item, context, machine: Item) -> None:
    claim = context.claims.claim
    claim(c_name(spec, machine.name), machine.at)
    for state in machine.states:
        claim(C_NAME(spec, machine.name, state), state.at)
    for event in machine.all_events:
        claim(c_name(spec, machine.name, "on", event), machine.at)
    claim(c_name(spec, machine.name, "step"), machine.at)


def _order(context, machine: Item) -> None:
    """After an unconditional transition the rest of its pair is never tried."""
    hidden: dict[int, tuple] = {}
    tried: set[int] = set()
    for (state, event), transitions in machine.pairs.items():
        done = None
        for transition in transitions:
            if done is not None:
                hidden.setdefault(id(transition), (transition, done, state, event))
            else:
                tried.add(id(transition))
            if transition.guard is None:
                done = done or transition
    for transition, done, state, event in hidden.values():
        if id(transition) not in tried:
            context.error(
                "E115",
                transition.at,
                f"'{event}' in '{state}' never gets here",
                f"line {done.at.line} takes it without a condition",
            )
        else:
            context.error("E115", transition.at, f"'{event}' in '{state}' is taken already", f"line {done.at.line}")


def _holes(context, machine: Item) -> None:
    if machine.otherwise is not None:
        return
    for name, state in machine.states.items():
        if state.final:
            continue
        missing = [
            e
            for e in machine.all_events
            if not any(t.guard is None for t in machine.pairs.get((str(name), str(e)), []))
        ]
        if missing:
            context.error(
                "E112",
                name.at,
                f"'{name}' has no outcome for {', '.join(missing)}",
                "list them, or give the machine `otherwise`",
            )


def _next(machine: Item, state: str) -> set[str]:
    return {str(t.to) for (s, _), ts in machine.pairs.items() if s == state for t in ts if t.to is not None}


def reachable(machine: Item, start: str) -> set[str]:
    """States that can be reached from one, itself included."""
    seen: set[str] = set()
    pending = [start]
    while pending:
        state = pending.pop()
        if state in seen:
            continue
        seen.add(state)
        pending.extend(_next(machine, state))
    return seen


def _reached(context, machine: Item) -> None:
    if machine.start not in machine.states:
        return
    seen = reachable(machine, str(machine.start))
    for name in machine.states:
        if str(name) not in seen:
            context.error("E113", name.at, f"'{name}' is never reached from '{machine.start}'")


def _waiting(context, machine: Item) -> None:
    for name, state in machine.states.items():
        for event in state.waits_for or []:
            transitions = machine.pairs.get((str(name), str(event)), [])
            if not any(t.to is not None and t.to != name for t in transitions):
                context.error("E127", event.at, f"'{event}' does not move '{name}' on")
        if state.at_once and not state.waits_for:
            context.error("E127", state.place("at-once"), f"'{name}' waits for nothing", "waits-for: EVENT")
