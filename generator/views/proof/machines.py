"""Harnesses of machines: every step from every state that the machine can be in, so that they hold for any number of steps.

What can be proved of one step is an invariant: the state is one of the spec's, and together with what has happened before it is one that the spec
allows. `never:` claims that speak of an action or a reply before or after a state become part of it.
"""

from __future__ import annotations

import dataclasses

from ...check import never
from ...lower.c import text as ctext
from ...lower.c.text import Block, Call, Function, If, Switch
from ...read.values import Item
from ...resolve import claims
from ...resolve.names import C_NAME, c_name, snake
from .text import Harness, Lines, any_object, prove, reached, stub


def harnesses(spec: Item) -> tuple[list[Harness], list]:
    made: list[Harness] = []
    parts: list = []
    for machine in getattr(spec, "machines", None) or []:
        one = _Machine(spec, machine)
        parts += one.parts()
        made += one.harnesses()
    return made, parts


@dataclasses.dataclass(slots=True)
class _Ghost:
    """What a claim has to remember: whether a state was entered, or whether the first of two actions was the last."""

    claim: claims.Claim
    name: str
    possible: set[tuple[str, bool]]  # with each state


class _Machine:
    def __init__(self, spec: Item, machine: Item) -> None:
        self.spec, self.machine = spec, machine
        self.name = snake(machine.name)
        self.prefix = c_name(spec, machine.name)
        self.states = [str(name) for name in machine.states]
        self.invariant = f"{self.name}_is_possible"
        self.before = f"{self.name}_before"
        self.ghosts: list[_Ghost] = []
        for claim in machine.claims:
            if claim.when in ("after", "before", "between"):
                name = f"{self.name}_ghost_{len(self.ghosts) + 1}"
                self.ghosts.append(_Ghost(claim, name, self.pairs(claim)))

    def pairs(self, claim: claims.Claim) -> set[tuple[str, bool]]:
        """Every state with what can be remembered in it."""
        start = str(self.machine.start)
        pending = [(start, claim.when != "between" and start in claim.names)]
        seen: set[tuple[str, bool]] = set()
        while pending:
            state, true = pending.pop()
            if (state, true) in seen:
                continue
            seen.add((state, true))
            for source, _, transition in never.outcomes(self.machine):
                if source != state or transition is None:
                    continue
                to = str(transition.to) if transition.to is not None else state
                after = true
                if claim.when == "between":
                    for action in transition.do or []:
                        after = action == claim.names[0] or (after and action != claim.names[1])
                else:
                    after = true or to in claim.names
                pending.append((to, after))
        return seen

    def constant(self, state: str) -> str:
        return C_NAME(self.spec, self.machine.name, state)

    def ghost(self, claim: claims.Claim) -> str:
        return next(ghost.name for ghost in self.ghosts if ghost.claim is claim)

    @staticmethod
    def then(claim: claims.Claim) -> bool:
        """Whether a claim looks at what was remembered when the step began."""
        return claim.sort == "reply" and claim.when == "between"

    def broken(self, sort: str, what: str | None) -> list:
        """Statements that prove that an action, a reply or an entered state may happen now."""
        made = []
        for claim in self.machine.claims:
            if claim.sort != sort or claim.what != what:
                continue
            if claim.when in ("while", "unless"):
                same, joint = ("!=", "&&") if claim.when == "while" else ("==", "||")
                terms = [f"{self.before} {same} {self.constant(name)}" for name in claim.names]
                lines = [f"bool right = {terms[0]};", *[f"right = right {joint} {term};" for term in terms[1:]]]
                made.append(Block([*lines, prove("right", f"never {claim.text}")]))
            else:
                ghost = self.ghost(claim) + ("_then" if self.then(claim) else "")
                made.append(prove(ghost if claim.when == "before" else f"!{ghost}", f"never {claim.text}"))
        return made

    # -- what harnesses share

    def parts(self) -> list:
        at = self.machine.at.comment
        lines = [f"static enum {self.prefix}_state {self.before};"]
        for ghost in self.ghosts:
            lines += ctext.trailing(f"static bool {ghost.name};", ctext.comment(f"never {ghost.claim.text}"), 0)
        parts: list = [Lines(lines, at, "The state when a step begins, and what claims have to remember.")]
        for function in self.spec.out.by_hand:
            short = function.name.removeprefix(self.prefix + "_")
            action = next((str(a) for a in claims.actions_of(self.machine) if short == f"do_{snake(a)}"), None)
            if action is not None:
                parts.append(stub(function, [*self.broken("action", action), *self.acts(action)]))
            elif short.startswith("if_") and function.name.startswith(self.prefix + "_"):
                parts.append(stub(function, []))
        parts.append(self.possible())
        return parts

    def acts(self, action: str) -> list:
        """What an action changes of what is remembered."""
        made = []
        for ghost in self.ghosts:
            if ghost.claim.when == "between" and action in ghost.claim.names:
                made.append(f"{ghost.name} = {'true' if action == ghost.claim.names[0] else 'false'};")
        return made

    def possible(self) -> Function:
        """Whether a state can be, after what has been."""
        cases: dict[tuple, list[str]] = {}
        for state in self.states:
            terms = []
            for ghost in self.ghosts:
                values = {true for at, true in ghost.possible if at == state}
                if len(values) < 2:
                    terms.append("false" if not values else ghost.name if True in values else f"!{ghost.name}")
            cases.setdefault(tuple(dict.fromkeys(terms)), []).append(self.constant(state))
        listed = [
            (labels, [If(list(terms), ["return true;"])] if terms else ["return true;"], "")
            for terms, labels in cases.items()
        ]
        body: list = [Switch("machine->state", listed), "return false;"]
        parameters = [f"const struct {self.prefix} *machine"]
        doc = "A state of the machine, as far as what has happened allows it."
        return Function("bool", self.invariant, parameters, body, self.machine.at.comment, doc, static=True)

    # -- harnesses

    def harnesses(self) -> list[Harness]:
        made = []
        events = {c_name(self.spec, self.machine.name, "on", event): str(event) for event in self.machine.all_events}
        for function in self.machine.functions:
            short = function.name.removeprefix(self.prefix + "_")
            if short == "start":
                made.append(self.start(function))
            else:
                made.append(self.step(function, short, events.get(function.name)))
        return made

    def end(self) -> list:
        """What a step did, remembered; and that the machine is where it may be."""
        body: list = []
        entered: dict[str, list] = {}
        for claim in self.machine.claims:
            if claim.sort == "state":
                entered.setdefault(claim.what, self.broken("state", claim.what))
        for state, statements in entered.items():
            body.append(If([f"machine.state == {self.constant(state)}", f"{self.before} != machine.state"], statements))
        for ghost in self.ghosts:
            if ghost.claim.when != "between":
                body += [
                    If([f"machine.state == {self.constant(state)}"], [f"{ghost.name} = true;"])
                    for state in ghost.claim.names
                ]
        return [*body, prove(f"{self.invariant}(&machine)", "a state that the machine can be in")]

    def start(self, function: Function) -> Harness:
        body = [
            *any_object(f"struct {self.prefix}", "machine"),
            *[f"{ghost.name} = false;" for ghost in self.ghosts],
            f"{function.name}(&machine);",
            f"{self.before} = machine.state;",
            prove(f"machine.state == {self.constant(str(self.machine.start))}", "it starts where the spec says"),
            *self.end(),
            reached("started"),
        ]
        return self.harness("start", "start of %s", body)

    def step(self, function: Function, short: str, event: str | None) -> Harness:
        body = [
            *any_object(f"struct {self.prefix}", "machine"),
            *[f"{ghost.name} = nondet_bool();" for ghost in self.ghosts],
            f"ES_ASSUME({self.invariant}(&machine));",
            f"{self.before} = machine.state;",
        ]
        arguments = []
        for parameter in function.parameters:
            type_, _, name = parameter.rpartition("*")
            type_ = type_.strip().removeprefix("const ")
            if name == "machine":
                arguments.append("&machine")
            elif name == "owner":
                arguments.append("NULL")
            else:
                body += any_object(type_, name)
                arguments.append(f"&{name}")
        if function.result == "uint32_t":
            body += [Call(f"(void){function.name}(", arguments), *self.end(), reached("asked")]
            return self.harness(short, "%s: " + short.replace("_", " "), body)
        answers = self.broken("reply", None) if event is None or event in self.machine.messages else []
        if answers:
            body += [f"const bool {g.name}_then = {g.name};" for g in self.ghosts if self.then(g.claim)]
        body += [
            Call(f"const enum es_step step = {function.name}(", arguments),
            prove("step <= ES_STEP_REFUSED", "an outcome that callers know"),
        ]
        if answers:
            body.append(If(["step == ES_STEP_REPLY || step == ES_STEP_LATER"], answers))
        if event is not None:
            body += self.moves(event)
        body += [*self.end(), reached("stepped")]
        what = f"{event} in any state" if event is not None else f"{short.replace('_', ' ')}, any message in any state"
        return self.harness(short, f"%s: {what}: goes where the spec says", body)

    def moves(self, event: str) -> list:
        """Where each state may go; what no transition takes is refused where it stands."""
        cases: dict[tuple, list[str]] = {}
        for state in self.states:
            transitions = self.machine.pairs.get((state, event), [])
            settled = any(t.guard is None for t in transitions)
            targets = {str(t.to) if t.to is not None else state for t in transitions}
            if not settled:
                targets.add(state)
            others = tuple(sorted((t for t in targets if t != state), key=self.states.index))
            key = (others, state in targets, not transitions and self.machine.states[state].final)
            cases.setdefault(key, []).append(self.constant(state))
        listed = []
        stays_here = f"machine.state == {self.before}"
        for (others, stays, final), labels in cases.items():
            body: list = [f"bool right = {stays_here if stays else 'false'};"]
            body += [f"right = right || machine.state == {self.constant(state)};" for state in others]
            body.append(prove("right", "it goes where the spec says"))
            if final:
                body.append(prove("step == ES_STEP_REFUSED", "nothing happens in a final state"))
            listed.append((labels, body, ""))
        return [Switch(self.before, listed)]

    def harness(self, short: str, proves: str, body: list) -> Harness:
        said = "".join(f"; never {claim.text}" for claim in self.machine.claims)
        name = str(self.machine.name)
        return Harness(
            f"{self.name}_{short}",
            f"{proves % name}{said}",
            "any number of steps",
            body,
            self.machine.at.comment,
            2,
        )
