"""Machines: every (state, event) pair has one outcome, every state is reached, every wait ends."""

from __future__ import annotations

from ..read.values import Item
from ..resolve.names import C_NAME, c_name
from . import never


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
                never.check(context, machine)


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
