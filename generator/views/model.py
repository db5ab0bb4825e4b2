"""Promela of machines, for spin: each alone, and together those that a spec's `together:` names.

One process does everything: it picks an event that can come, by itself or because somebody does something, and handles it to its end with
what follows from it. What is still to be done stands on a stack, so that every transition is in the text once and spin's list of what it
never reached speaks of transitions and states. The peer is hostile: every event at any time, every guard either way, replies as late as can be.
At any moment everybody outside may fall silent for good; then only what the machines' own side owes still comes (`waits-for:`, timeouts,
late replies), and who is left waiting for it is in a deadlock, or all are, when nothing that anybody could do would have an effect. Claims are assertions where the action, reply or state is."""

from __future__ import annotations

from ..check import never
from ..lower.c import text as ctext
from ..lower.products import Product
from ..lower.wire.declarations import origin
from ..read.values import Item
from ..resolve import claims
from ..resolve.names import snake


def lower_spec(spec: Item, context) -> list[Product]:
    made = []
    for machine in getattr(spec, "machines", None) or []:
        made.append(_product(spec, _Model(spec, str(machine.name), machine.doc, {str(machine.name): machine}, None)))
    for group in getattr(spec, "together", None) or []:
        made.append(_product(spec, _Model(spec, f"together.{group.name}", group.doc, group.members, group)))
    return made


def _product(spec: Item, model: "_Model") -> Product:
    return Product(f"model/{snake(spec.name)}.{model.name}.pml", "model/machines.pml.j2", model.lower(), spec.name)


def _id(*parts: str) -> str:
    """Two underscores between parts: no name has any, and no word of Promela has two."""
    return "__".join(snake(part) for part in parts)


def _any(terms: list[str]) -> str:
    terms = list(dict.fromkeys(terms))
    return (
        "false"
        if not terms
        else "true"
        if "true" in terms
        else terms[0]
        if len(terms) == 1
        else f"({' || '.join(terms)})"
    )


def _all(terms: list[str]) -> str:
    terms = [term for term in dict.fromkeys(terms) if term != "true"]
    return "true" if not terms else "false" if "false" in terms else " && ".join(terms)


def _not(term: str) -> str:
    if term.startswith("!") and term[1:].isidentifier():
        return term[1:]
    bare = term.startswith("(") and term.endswith(")") and term.count("(") == 1
    return {"true": "false", "false": "true"}.get(term, f"!{term}" if bare else f"!({term})")


class _Model:
    def __init__(self, spec: Item, name: str, doc, members: dict[str, Item], group: Item | None) -> None:
        self.spec, self.name, self.doc, self.members, self.group = spec, name, doc, members, group
        self.counts = {n: int(group.machines[n]) if group is not None else 1 for n in members}
        self.paired = {str(n) for n in group.paired or []} if group is not None else set()
        self.rivals = {str(n) for n in group.rivals or []} if group is not None else set()
        self.rules = {
            key: (getattr(group, key) or []) if group is not None else [] for key in ("follows", "comes", "guards")
        }
        self.claims = [*(c for m in members.values() for c in m.claims), *(group.claims if group is not None else [])]
        self.codes: list[str] = []
        self.guesses = 0

    # ---- names and conditions

    def code(self, *parts: str) -> str:
        """A thing to do, by its name; numbered in the order of first use."""
        name = _id(*parts)
        if name not in self.codes:
            self.codes.append(name)
        return name

    def state(self, machine: Item, index: str) -> str:
        return f"{_id(machine.name, 'state')}[{index}]"

    def within(self, machine: Item, index: str, states: list[str]) -> str:
        return _any([f"{self.state(machine, index)} == {_id(machine.name, 'in', s)}" for s in states])

    def indices(self, machine: Item, seen_from: Item, who: str) -> list[str]:
        """Which instances of a machine one of another (or of the same) has to do with."""
        name, other = str(machine.name), str(seen_from.name)
        if name == other and name in self.rivals:
            return [str(i) for i in range(self.counts[name]) if str(i) != who]
        if name == other or (name in self.paired and other in self.paired):
            return [who]
        return [str(i) for i in range(self.counts[name])]

    def any_of(self, machine: Item, seen_from: Item, who: str, term) -> str:
        """Whether it is so for one of those instances."""
        return _any(
            [
                _all([self.another(machine, seen_from, who, i), term(i)])
                for i in self.indices(machine, seen_from, who)
            ]
        )

    def another(self, machine: Item, seen_from: Item, who: str, index: str) -> str:
        """That an instance is not the one that looks, where only the others count."""
        both = machine is seen_from and str(machine.name) in self.rivals and not who.isdigit()
        return f"{who} != {index}" if both else "true"

    def holds(self, rule: Item, machine: Item, who: str, keys=("while", "only-while", "unless")) -> str:
        terms = []
        for key, other, states in rule.conditions:
            if key in keys:
                term = self.any_of(other, machine, who, lambda i: self.within(other, i, states))
                terms.append(_not(term) if key == "unless" else term)
        return _all(terms)

    def gone(self, machine: Item, who: str) -> str:
        finals = [self.within(machine, who, [s]) for s, state in machine.states.items() if state.final]
        return _any([f"{self.state(machine, who)} == NOBODY", *finals])

    def follows(self, machine: Item, event: str | None) -> bool:
        return any((machine, event) in rule.target for rule in self.rules["follows"])

    def limits(self, machine: Item, event: str | None) -> list[Item]:
        return [rule for rule in self.rules["comes"] if (machine, event) in rule.targets]

    def comes(self, machine: Item, event: str | None, who: str) -> str:
        """When an event comes by itself; a start comes only where the spec says so."""
        limits = self.limits(machine, event)
        if limits:
            return _any([self.holds(rule, machine, who) for rule in limits])
        return "false" if event is None or self.follows(machine, event) else "true"

    def made(self, machine: Item) -> bool:
        """Whether instances are there only once something starts them."""
        return self.follows(machine, None) or bool(self.limits(machine, None))

    # ---- what can happen

    def branches(self, machine: Item, event: str, guesses: dict[str, str]):
        """(state, condition, transition or None): guards not known are guessed once for each step."""
        for name, state in machine.states.items():
            before: list[str] = []
            for transition in machine.pairs.get((str(name), str(event)), []) if not state.final else ():
                literal = "true"
                if transition.guard is not None:
                    literal = self.guard(machine, str(transition.guard), guesses)
                    literal = _not(literal) if transition.negated else literal
                yield str(name), _all([*before, literal]), transition
                before.append(_not(literal))
                if transition.guard is None:
                    break

    def guard(self, machine: Item, guard: str, guesses: dict[str, str], who: str = "who") -> str:
        rule = next((r for r in self.rules["guards"] if r.target == (machine, guard)), None)
        sure = rule is not None and not any(key == "only-while" for key, _, _ in rule.conditions)
        known = self.holds(rule, machine, who) if rule is not None else "true"
        if sure:
            return known if known in ("true", "false") or known.startswith("(") else f"({known})"
        guess = guesses.setdefault(guard, f"guess[{len(guesses)}]")
        return guess if known == "true" else f"({_all([known, guess])})"

    def effect(self, machine: Item, state: str, event: str, moving: bool, who: str) -> str:
        """Whether an event would do something in a state; `moving`: lead elsewhere. What is not known may be."""
        terms = []
        before: list[str] = []
        for transition in machine.pairs.get((state, event), []):
            literal = "true"
            if transition.guard is not None:
                rule = next((r for r in self.rules["guards"] if r.target == (machine, str(transition.guard))), None)
                if rule is not None and (
                    transition.negated is False or not any(k == "only-while" for k, _, _ in rule.conditions)
                ):
                    literal = f"({self.holds(rule, machine, who)})"
                    literal = _not(literal) if transition.negated else literal
            moves = transition.to is not None and transition.to != state
            if moves or (not moving and (transition.do or never.replies(machine, event, transition))):
                terms.append(_all([*before, literal]))
            if transition.guard is None:
                break
            if literal != "true":
                before.append(_not(literal))
        return _any(terms)

    # ---- claims

    def claim_name(self, number: int, sort: str) -> str:
        return f"claim_{number}__{sort}"

    def breaks(self, number: int, claim: claims.Claim, who: str) -> str:
        def term(index: str) -> str:
            if claim.when in ("while", "unless"):
                return self.within(claim.other, index, claim.names)
            return f"{self.claim_name(number, 'seen')}[{index}]"

        itself = claim.alone and claim.machine is claim.other
        found = term(who) if itself else self.any_of(claim.other, claim.machine, who, term)
        return _not(found) if claim.when in ("unless", "before") else found

    def asserts(self, sort: str, machine: Item, what: str | None) -> list[dict]:
        return [
            {"condition": self.breaks(n, c, "who"), "text": c.text}
            for n, c in enumerate(self.claims, 1)
            if c.sort == sort and c.machine is machine and c.what == what
        ]

    def marks(
        self, machine: Item, action: str | None = None, state: str | None = None, fresh: bool = False
    ) -> list[str]:
        """What an action, or a state that is entered, means for claims; `fresh`: an instance begins."""
        out = []
        for n, claim in enumerate(self.claims, 1):
            seen = f"{self.claim_name(n, 'seen')}[who]"
            if claim.when in ("while", "unless") or claim.other is not machine:
                continue
            if fresh:
                out.append(f"{seen} = 0")
            if action is not None and claim.when == "between" and action in claim.names:
                out.append(f"{seen} = {int(action == claim.names[0])}")
            if state is not None and claim.when != "between" and state in claim.names:
                out.append(f"{seen} = 1")
        return out

    # ---- the text's model

    def lower(self) -> dict:
        machines = [self.machine(machine) for machine in self.members.values()]
        every = [(m, str(i)) for m in self.members.values() for i in range(self.counts[str(m.name)])]
        depth = 1 + sum(self.counts.values()) * (
            2 + max((len(t.do or []) for m in self.members.values() for t in m.transitions or []), default=0)
        )
        flags = [
            {"name": self.claim_name(n, "seen"), "count": self.counts[str(c.other.name)]}
            for n, c in enumerate(self.claims, 1)
            if c.when not in ("while", "unless")
        ]
        standing = [
            {"condition": _all([self.within(c.machine, str(i), [c.what]), self.breaks(n, c, str(i))]), "text": c.text}
            for n, c in enumerate(self.claims, 1)
            if c.sort == "state"
            for i in range(self.counts[str(c.machine.name)])
        ]
        return {
            "origin": origin(self.spec),
            "title": f"{self.spec.name} {self.name}",
            "doc": ctext.comment(self.doc),
            "bounds": ", ".join(f"{n} {c}" for n, c in self.counts.items()),
            "claims": [ctext.comment(c.text) for c in self.claims],
            "machines": machines,
            "codes": self.codes,
            "depth": depth,
            "guesses": max(1, self.guesses),
            "flags": flags,
            "ended": _all([self.gone(m, i) for m, i in every]),
            "resting": _all([self.rest(m, i) for m, i in every]),
            "may": _any([self.may(m, i) for m, i in every]),
            "busy": _any(
                [self.within(m, i, [str(n)]) for m, i in every for n, state in m.states.items() if state.at_once]
            ),
            "standing": standing,
        }

    def machine(self, machine: Item) -> dict:
        name = str(machine.name)
        count = self.counts[name]
        start = str(machine.start)
        events = [self.event(machine, str(event)) for event in machine.all_events]
        late = self.late(machine)
        reply = self.asserts("reply", machine, None)
        actions = []
        for action in claims.actions_of(machine):
            text = self.follow(machine, str(action))
            asserts, marks = self.asserts("action", machine, str(action)), self.marks(machine, action=str(action))
            if text or asserts or marks:
                actions.append(
                    {"code": self.code(name, "do", str(action)), "asserts": asserts, "marks": marks, "pushes": text}
                )
        entered = {str(t.to) for _, _, t in never.outcomes(machine) if t is not None and t.to is not None}
        return {
            "name": name,
            "count": count,
            "instances": [str(i) for i in range(count)],
            "variable": _id(name, "state"),
            "late": _id(name, "late") if late else "",
            "late_code": self.code(name, "replies", "late") if late else "",
            "reply": {"code": self.code(name, "reply"), "asserts": reply} if reply else None,
            "states": [
                {"name": str(s), "constant": _id(name, "in", str(s)), "doc": ctext.comment(state.doc)}
                for s, state in machine.states.items()
            ],
            "start": _id(name, "in", start),
            "start_name": start,
            "made": self.made(machine),
            "start_code": self.code(name, "start") if self.made(machine) else "",
            "start_marks": [*self.marks(machine, fresh=True), *self.marks(machine, state=start)],
            "first_marks": []
            if self.made(machine)
            else [m.replace("[who]", f"[{i}]") for i in range(count) for m in self.marks(machine, state=start)],
            "starts": [
                {"index": str(i), "condition": _all([self.gone(machine, str(i)), self.comes(machine, None, str(i))])}
                for i in range(count)
            ]
            if self.limits(machine, None)
            else [],
            "events": events,
            "actions": actions,
            "entered": [
                {
                    "state": str(s),
                    "code": self.code(name, "to", str(s)),
                    "constant": _id(name, "in", str(s)),
                    "final": bool(state.final),
                    "marks": self.marks(machine, state=str(s)),
                }
                for s, state in machine.states.items()
                if str(s) in entered
            ],
            "comes": [
                {
                    "code": event["code"],
                    "index": str(i),
                    "condition": _all([_not(self.gone(machine, str(i))), self.comes(machine, event["name"], str(i))]),
                }
                for event in events
                for i in range(count)
                if self.comes(machine, event["name"], str(i)) != "false"
            ],
            "owed": [o for i in range(count) for o in self.owed(machine, str(i))],
        }

    def event(self, machine: Item, event: str) -> dict:
        name = str(machine.name)
        guesses: dict[str, str] = {}
        branches = []
        for state, condition, transition in self.branches(machine, event, guesses):
            now = event in machine.messages and transition.reply is not None
            later = event in machine.messages and transition.reply_later is not None
            pushes = [self.push(self.code(name, "to", str(transition.to)))] if transition.to is not None else []
            pushes += [
                self.push(self.code(name, "do", str(a)))
                for a in reversed(transition.do or [])
                if self.matters(machine, str(a))
            ]
            if now and self.asserts("reply", machine, None):
                pushes.append(self.push(self.code(name, "reply")))
            branches.append(
                {
                    "line": transition.at.comment,
                    "state": state,
                    "condition": _all([self.within(machine, "who", [state]), condition]),
                    "to": str(transition.to) if transition.to is not None else "",
                    "if": ("not " if transition.negated else "") + str(transition.guard)
                    if transition.guard is not None
                    else "",
                    "do": ", ".join(str(a) for a in transition.do or []),
                    "reply": "reply" if now else "reply later" if later else "",
                    "late": _id(name, "late") if later else "",
                    "pushes": pushes,
                }
            )
        self.guesses = max(self.guesses, len(guesses))
        refused = never.replies(machine, event, None) and bool(self.asserts("reply", machine, None))
        return {
            "name": event,
            "code": self.code(name, "on", event),
            "guesses": list(guesses.values()),
            "gone": self.gone(machine, "who"),
            "branches": branches,
            "refused": [self.push(self.code(name, "reply"))] if refused else [],
        }

    @staticmethod
    def late(machine: Item) -> bool:
        return any(
            t.reply_later is not None and e in machine.messages for (_, e), ts in machine.pairs.items() for t in ts
        )

    def matters(self, machine: Item, action: str) -> bool:
        return bool(
            self.asserts("action", machine, action)
            or self.marks(machine, action=action)
            or any((machine, action) in rule.actions for rule in self.rules["follows"])
        )

    @staticmethod
    def push(code: str, who: str = "who") -> str:
        return f"push({code}, {who})"

    def follow(self, machine: Item, action: str) -> list[dict]:
        """What an action makes happen: choices, one of which is taken; in the order in which the stack wants them."""
        out: list[dict] = []
        for rule in self.rules["follows"]:
            if (machine, action) not in rule.actions:
                continue
            for target, event in rule.target:
                name = str(target.name)
                code = self.code(name, "start") if event is None else self.code(name, "on", event)
                indices = self.indices(target, machine, "who")
                ways = []
                for i in indices:
                    possible = self.gone(target, i) if event is None else "true"
                    condition = _all([self.another(target, machine, "who", i), possible])
                    ways.append({"condition": condition, "push": self.push(code, i)})
                if rule.to == "all" or (indices == ["who"] and event is not None):
                    for way in ways:
                        self_too = way["condition"] != "true" and event is not None
                        rest = [{"condition": _not(way["condition"]), "push": "skip"}] if self_too else []
                        out.append({"ways": [way, *rest], "none": event is None})
                else:
                    out.append({"ways": ways, "none": True})
        return list(reversed(out))

    def owed(self, machine: Item, who: str) -> list[dict]:
        """Events that the machine's own side brings even when nobody outside says anything more."""
        out = []
        for name, state in machine.states.items():
            events = [str(e) for e in state.waits_for or []]
            if state.timeout is not None:
                events.append(str(state.timeout.event))
            for event in dict.fromkeys(events):
                condition = _all(
                    [
                        self.within(machine, who, [str(name)]),
                        self.comes(machine, event, who),
                        self.effect(machine, str(name), event, True, who),
                    ]
                )
                if self.comes(machine, event, who) != "false":
                    out.append(
                        {
                            "code": self.code(str(machine.name), "on", event),
                            "index": who,
                            "condition": condition,
                            "at_once": state.at_once,
                        }
                    )
        return out

    def rest(self, machine: Item, who: str) -> str:
        waiting = [str(s) for s, state in machine.states.items() if state.waits_for or state.timeout is not None]
        late = [f"{_id(machine.name, 'late')}[{who}] == 0"] if self.late(machine) else []
        return _all([*([_not(self.within(machine, who, waiting))] if waiting else []), *late])

    def may(self, machine: Item, who: str) -> str:
        """Whether anything outside can still make this instance do something."""
        terms = []
        for name, state in machine.states.items():
            for event in machine.all_events if not state.final else ():
                comes = self.comes(machine, str(event), who)
                effect = self.effect(machine, str(name), str(event), False, who)
                terms.append(_all([self.within(machine, who, [str(name)]), comes, effect]))
        if self.limits(machine, None):
            terms.append(_all([self.gone(machine, who), self.comes(machine, None, who)]))
        # A state in which something sure may come says it all.
        sure = {t for t in terms if "&&" not in t and t != "false"}
        return _any([t for t in terms if t != "false" and (t in sure or t.split(" && ")[0] not in sure)])
