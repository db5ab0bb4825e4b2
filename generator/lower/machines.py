"""Machines as C: one function per event with a switch over states, dispatch of messages, prototypes of guards and actions."""

from __future__ import annotations

import re

from ..read.values import Item
from ..resolve.names import C_NAME, c_name, snake
from . import products
from .c import text as ctext
from .c.text import Call, Function, If, Switch, number


def lower(spec: Item, context) -> list:
    if not spec.machines:
        return []
    models = [_model(spec, machine) for machine in spec.machines]
    return products.pair(spec, "machine", {"machines": models})


class _Names:
    """What a machine's C things are called."""

    def __init__(self, spec: Item, machine: Item) -> None:
        self.spec, self.machine = spec, machine
        self.struct = f"struct {c_name(spec, machine.name)}"
        self.owner = f"struct {c_name(spec, machine.name, 'owner')}"
        self.state = f"enum {c_name(spec, machine.name, 'state')}"
        self.reply = (
            f"struct {c_name(spec, machine.reply_message.name)} *reply" if machine.reply_message is not None else None
        )

    def function(self, *parts: str) -> str:
        return c_name(self.spec, self.machine.name, *parts)

    def constant(self, state: str) -> str:
        return C_NAME(self.spec, self.machine.name, state)

    def message(self, event: str) -> str | None:
        message = self.machine.messages.get(event)
        return f"const struct {c_name(message.spec, message.name)} *message" if message is not None else None


def _uses(machine: Item, what: str) -> dict[str, list[str]]:
    """Guards or actions with the events that they are for."""
    found: dict[str, list[str]] = {}
    for (_, event), transitions in machine.pairs.items():
        for transition in transitions:
            names = (
                ([transition.guard] if transition.guard else [])
                if what == "if"
                else [str(a) for a in transition.do or []]
            )
            for name in names:
                events = found.setdefault(name, [])
                if event not in events:
                    events.append(event)
    return found


def _arguments(machine: Item, events: list[str]) -> tuple[str | None, bool]:
    """(the message's event when there is just one, whether a reply can be filled): what every event of an action has in common."""
    messages = [e for e in events if e in machine.messages]
    one = messages[0] if len(messages) == 1 and len(events) == 1 else None
    return one, len(messages) == len(events)


def _model(spec: Item, machine: Item) -> dict:
    n = _Names(spec, machine)
    guards, actions = _uses(machine, "if"), _uses(machine, "do")
    by_hand: list[Function] = []
    for name, events in guards.items():
        one, _ = _arguments(machine, events)
        by_hand.append(
            Function(
                "bool",
                n.function("if", name),
                [f"const {n.owner} *owner", *filter(None, [n.message(one) if one else None])],
                [],
            )
        )
    for name, events in actions.items():
        one, reply = _arguments(machine, events)
        parameters = [f"{n.owner} *owner", *filter(None, [n.message(one) if one else None, n.reply if reply else None])]
        by_hand.append(Function("void", n.function("do", name), parameters, []))
    spec.out.by_hand.extend(by_hand)
    functions = [
        Function(
            "void",
            n.function("start"),
            [f"{n.struct} *machine"],
            [f"machine->state = {n.constant(machine.start)};"],
            machine.at.comment,
        ),
    ]
    for event in machine.all_events:
        functions.append(_on(spec, machine, n, event, guards, actions))
    functions.extend(_steps(spec, machine, n))
    functions.extend(_timeouts(spec, machine, n))
    machine.functions = functions
    return {
        "name": c_name(spec, machine.name),
        "title": str(machine.name),
        "remark": ctext.remark(machine.at.comment, machine.doc),
        "never": ["\n".join(ctext.block(f"Never: {ctext.comment(claim)}.")) for claim in machine.never or []],
        "struct": n.struct,
        "owner": n.owner,
        "state": n.state,
        "state_name": f"const char *{n.function('state', 'name')}({n.state} state)",
        "states": [{"constant": n.constant(name), "text": ctext.string(name)} for name in machine.states],
        "state_lines": [
            line
            for name, state in machine.states.items()
            for line in ctext.trailing(f"{n.constant(name)},", ctext.comment(state.doc), 2)
        ],
        "functions": functions,
        "by_hand": by_hand,
    }


def _signature(n: _Names, event: str) -> list[str]:
    message = n.message(event)
    return [
        f"{n.struct} *machine",
        f"{n.owner} *owner",
        *([message] if message else []),
        *([n.reply] if message and n.reply else []),
    ]


def _on(spec: Item, machine: Item, n: _Names, event: str, guards: dict, actions: dict) -> Function:
    cases = []
    for name, state in machine.states.items():
        transitions = machine.pairs.get((str(name), str(event)), [])
        body: list = []
        settled = False
        for transition in transitions:
            if settled:
                break
            steps = _take(spec, machine, n, str(name), event, transition, transitions, actions)
            if transition.guard is None:
                body.extend(steps)
                settled = True
            else:
                one, _ = _arguments(machine, guards[transition.guard])
                call = f"{'!' if transition.negated else ''}{n.function('if', transition.guard)}(owner{', message' if one else ''})"
                body.append(ctext.Note(transition.at.comment))
                body.append(If([call], steps))
        if not settled:
            body.extend(_otherwise(spec, machine, n, str(name), event, state.final))
        note = (
            transitions[0].at.comment
            if transitions and transitions[0].guard is None
            else state.at.comment
            if not transitions
            else ""
        )
        if cases and ctext.lines(cases[-1][1]) == ctext.lines(body):
            cases[-1][0].append(n.constant(name))  # nothing tells these states apart
        else:
            cases.append(([n.constant(name)], body, note))
    body = [Switch("machine->state", cases), "return ES_STEP_REFUSED;"]
    parameters = _signature(n, event)
    text = "\n".join(ctext.lines(body))
    silent = [
        p
        for p in ("owner", "message", "reply")
        if any(q.endswith(f"*{p}") for q in parameters) and not re.search(rf"\b{p}\b", text)
    ]
    item = machine.messages.get(event) or machine.own_events.get(event)
    return Function(
        "enum es_step", n.function("on", event), parameters, [*[f"(void){p};" for p in silent], *body], item.at.comment
    )


def _fields(machine: Item, n: _Names, outcome: Item) -> list:
    """Empties the reply, sets its tag and what the outcome says."""
    message = machine.reply_message
    out: list = ["memset(reply, 0, sizeof *reply);"]
    set_fields = [(path, value, _leaf(message, path)) for path, value in message.tag_values.items()]
    for path, value, field in set_fields:
        out.append(f"reply->{'.'.join(snake(p) for p in path)} = {_constant(field, value)};")
    for path, value in outcome.fields:
        out.append(f"reply->{'.'.join(snake(f.name) for f in path.fields)} = {_constant(path.last, value)};")
    return out


def _leaf(message: Item, path: tuple[str, ...]) -> Item:
    field = message.members[path[0]]
    for part in path[1:]:
        field = field.ref.members[part]
    return field


def _constant(field: Item, value: int) -> str:
    if field.sort == "enum":
        for item in field.ref.values.values():
            if int(item.value) == value:
                return C_NAME(field.ref.spec, field.ref.name, item.name)
    return number(value)


def _take(
    spec: Item, machine: Item, n: _Names, state: str, event: str, transition: Item, siblings: list, actions: dict
) -> list:
    """One transition: count, prepare the reply, act, move on."""
    if transition.count is not None:
        counter = f"{machine.name}.{transition.count}"
    else:
        counter = f"{machine.name}.{state}.{event}"
        if transition.guard is not None:
            counter += f".{'not-' if transition.negated else ''}{transition.guard}"
        elif len(siblings) > 1:
            counter += ".else"
    out: list = [Call("es_count_own(", [spec.out.counter(counter)])]
    has_reply = n.reply is not None and event in machine.messages
    if has_reply and (transition.reply is not None or transition.reply_later is None and transition.do):
        out.extend(_fields(machine, n, transition))
    for action in transition.do or []:
        one, reply = _arguments(machine, actions[str(action)])
        arguments = ["owner", *(["message"] if one else []), *(["reply"] if reply and n.reply else [])]
        out.append(Call(f"{n.function('do', action)}(", arguments))
    if transition.to is not None and transition.to != state:
        out.append(f"machine->state = {n.constant(transition.to)};")
    step = (
        "REPLY"
        if transition.reply is not None and has_reply
        else "LATER"
        if transition.reply_later is not None
        else "SILENT"
    )
    out.append(f"return ES_STEP_{step};")
    return out


def _otherwise(spec: Item, machine: Item, n: _Names, state: str, event: str, final: bool) -> list:
    """A pair that no transition takes: counted, traced, and answered when the machine says so."""
    otherwise = machine.otherwise
    count = (
        f"{machine.name}.{otherwise.count}"
        if otherwise is not None and otherwise.count is not None
        else f"{machine.name}.{state}.{event}.refused"
    )
    refusal = spec.out.refusal(str(machine.name), "", f"no {event} in {state}", 0, f"{state}-{event}", count)
    out: list = [Call("es_refused(", [refusal])]
    if (
        not final
        and otherwise is not None
        and otherwise.reply is not None
        and n.reply is not None
        and event in machine.messages
    ):
        out.extend(_fields(machine, n, otherwise))
        out.append("return ES_STEP_REPLY;")
    else:
        out.append("return ES_STEP_REFUSED;")
    return out


def _steps(spec: Item, machine: Item, n: _Names) -> list[Function]:
    """Dispatch of decoded messages by tag; one function per side that the machine listens to."""
    sides = [
        s for s in ("guest", "host") if any(m.from_ in (s, "both") and m.tag_values for m in machine.messages.values())
    ]
    if len(sides) == 2 and all(m.from_ == "both" for m in machine.messages.values()):
        sides = ["guest"]
    made = []
    for side in sides:
        cases, unheard = [], []
        for message in spec.messages:
            label = C_NAME(spec, "message", message.name)
            if message.name in machine.messages and message.from_ in (side, "both") and message.tag_values:
                call = ["machine", "owner", f"&message->as.{snake(message.name)}", *(["reply"] if n.reply else [])]
                cases.append(([label], [Call(f"return {n.function('on', message.name)}(", call)], ""))
            else:
                unheard.append(label)
        if unheard:
            cases.append((unheard, [], ""))
        body = [Switch("message->message", cases)]
        deaf = [
            m for m in spec.messages if m.from_ in (side, "both") and m.tag_values and m.name not in machine.messages
        ]
        if deaf:
            refusal = spec.out.refusal(
                str(machine.name), "", "a message that it listens to", 0, "unheard", f"{machine.name}.unheard"
            )
            body.append(Call("es_refused(", [refusal]))
        body.append("return ES_STEP_REFUSED;")
        parameters = [
            f"{n.struct} *machine",
            f"{n.owner} *owner",
            f"const struct {c_name(spec, f'from-{side}')} *message",
            *([n.reply] if n.reply else []),
        ]
        name = n.function("step") if len(sides) == 1 else n.function("step", f"from-{side}")
        made.append(Function("enum es_step", name, parameters, body, machine.at.comment))
    return made


def _timeouts(spec: Item, machine: Item, n: _Names) -> list[Function]:
    if not any(state.timeout is not None for state in machine.states.values()):
        return []
    times, calls = [], []
    for name, state in machine.states.items():
        constant = n.constant(name)
        if state.timeout is None:
            times.append(([constant], ["return 0;"], ""))
            calls.append(([constant], ["return ES_STEP_SILENT;"], ""))
        else:
            times.append(([constant], [f"return {number(state.timeout.after_ms)};"], state.timeout.at.comment))
            calls.append(
                (
                    [constant],
                    [f"return {n.function('on', state.timeout.event)}(machine, owner);"],
                    state.timeout.at.comment,
                )
            )
    return [
        Function(
            "uint32_t",
            n.function("timeout", "ms"),
            [f"const {n.struct} *machine"],
            [Switch("machine->state", times), "return 0;"],
            machine.at.comment,
            "How long the state may last, 0 for ever.",
        ),
        Function(
            "enum es_step",
            n.function("on", "timeout"),
            [f"{n.struct} *machine", f"{n.owner} *owner"],
            [Switch("machine->state", calls), "return ES_STEP_SILENT;"],
            machine.at.comment,
            "To be called when that time is over.",
        ),
    ]
