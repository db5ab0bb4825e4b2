"""Machines: their events and messages behind functions of one shape, and the transitions and claims of the spec as tables."""

from __future__ import annotations

from ...lower.c import file as cfile, text as ctext
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake
from .text import NONE, Binding, array, braces, strings, truth

STEPS = {"reply": "ES_STEP_REPLY", "later": "ES_STEP_LATER", "silent": "ES_STEP_SILENT", "refused": "ES_STEP_REFUSED"}
WHAT = {"reply": "ES_FUZZ_REPLY", "action": "ES_FUZZ_DOES", "state": "ES_FUZZ_ENTERS"}


def bind(binding: Binding) -> None:
    machines = getattr(binding.spec, "machines", None) or []
    rows = [_machine(binding, machine) for machine in machines]
    binding.add_list("machines", array("struct es_fuzz_machine", "machines", rows), len(rows))


def sides(spec: Item, machine: Item) -> list[str]:
    """Sides whose messages are dispatched by their tags, as machine_code names the functions."""
    found = [s for s in ("guest", "host") if any(m.from_ in (s, "both") and m.tag_values for m in machine.messages.values())]
    both = len(found) == 2 and all(m.from_ == "both" for m in machine.messages.values())
    return ["guest"] if both else found


def step_of(machine: Item, event: str, transition: Item) -> str:
    """What a step of this transition says."""
    if transition.reply is not None and machine.reply_message is not None and event in machine.messages:
        return "reply"
    return "later" if transition.reply_later is not None else "silent"


def otherwise_of(machine: Item) -> str:
    """What a step says for a message that no transition takes, where something still happens."""
    otherwise = machine.otherwise
    answered = otherwise is not None and otherwise.reply is not None and machine.reply_message is not None
    return "reply" if answered else "refused"


def _machine(binding: Binding, machine: Item) -> list[str]:
    spec, stem = machine.spec, snake(machine.name)
    struct = f"struct {c_name(spec, machine.name)}"
    owner = f"struct {c_name(spec, machine.name, 'owner')}"
    function = lambda *parts: c_name(spec, machine.name, *parts)
    replies = machine.reply_message is not None
    states, events = [str(s) for s in machine.states], [str(e) for e in machine.all_events]
    if replies:
        binding.parts.append(cfile.Text([f"static struct {c_name(spec, machine.reply_message.name)} reply_of_{stem};"]))
        binding.function(
            "size_t",
            f"encode_reply_of_{stem}",
            ["uint32_t version"],
            [
                f"uint8_t bytes[{C_NAME(spec, machine.reply_message.name)}_SIZE_MAX];",
                *([] if spec.versions else ["(void)version;"]),
                ctext.Call(
                    f"return {c_name(spec, 'encode', machine.reply_message.name)}(",
                    [f"&reply_of_{stem}", *([f"(enum {c_name(spec, 'version')})version"] if spec.versions else []), "bytes", "sizeof bytes"],
                ),
            ],
        )
    reply = [f"&reply_of_{stem}"] if replies else []
    binding.function("void", f"start_{stem}", ["void *machine"], [f"{function('start')}(machine);"])
    binding.function("uint32_t", f"state_of_{stem}", ["const void *machine"], [f"return (uint32_t)((const {struct} *)machine)->state;"])
    binding.function(
        "const char *",
        f"state_name_of_{stem}",
        ["uint32_t state"],
        [f"return {function('state-name')}((enum {function('state')})state);"],
    )
    cases = []
    for number, event in enumerate(events):
        message = machine.messages.get(event)
        if message is None:
            cases.append(([f"{number}"], [f"return {function('on', event)}(machine, owner);"], ""))
            continue
        body = [
            f"struct {c_name(spec, message.name)} message;",
            "es_fuzz_fill(&message, sizeof message);",
            ctext.Call(f"return {function('on', event)}(", ["machine", "owner", "&message", *reply]),
        ]
        cases.append(([f"{number}"], body, ""))
    binding.function(
        "enum es_step",
        f"event_of_{stem}",
        ["void *machine", "void *owner_of_all", "uint32_t event"],
        [f"{owner} *owner = owner_of_all;", ctext.Switch("event", cases, ["break;"]), "return ES_STEP_REFUSED;"],
    )
    heard = sides(spec, machine)
    out = _dispatch(binding, machine, heard, reply)
    timed = any(state.timeout is not None for state in machine.states.values())
    if timed:
        binding.function(
            "enum es_step", f"timeout_of_{stem}", ["void *machine", "void *owner"], [f"return {function('on', 'timeout')}(machine, owner);"]
        )
        binding.function("uint32_t", f"timeout_ms_of_{stem}", ["const void *machine"], [f"return {function('timeout', 'ms')}(machine);"])
        out += [f".timeout = timeout_of_{stem}", f".timeout_ms = timeout_ms_of_{stem}"]
    rows = []
    for name, state in machine.states.items():
        timeout = state.timeout
        rows.append(
            [
                f".name = {ctext.string(name)}",
                f".final = {truth(state.final)}",
                f".timeout_ms = {int(timeout.after_ms) if timeout is not None else 0}u",
                f".timeout_event = {events.index(str(timeout.event)) if timeout is not None else NONE}",
            ]
        )
    binding.parts.append(array("struct es_fuzz_state", f"states_of_{stem}", rows))
    binding.parts.append(strings(f"events_of_{stem}", events))
    rows, actions = [], []
    for (state, event), transitions in machine.pairs.items():
        for t in transitions:
            guard = binding.number(machine.name, "if", t.guard) if t.guard is not None else NONE
            to = states.index(str(t.to)) if t.to is not None else NONE
            done = [binding.number(machine.name, "do", action) for action in t.do or []]
            said = STEPS[step_of(machine, event, t)]
            rows.append(braces([states.index(state), events.index(event), guard, truth(t.negated), to, said, len(actions), len(done)]))
            actions += done
    if actions:
        binding.parts.append(array("uint32_t", f"actions_of_{stem}", actions))
    binding.parts.append(array("struct es_fuzz_transition", f"transitions_of_{stem}", rows))
    out = [
        f".name = {ctext.string(machine.name)}",
        f".start = start_{stem}",
        f".state = state_of_{stem}",
        f".state_name = state_name_of_{stem}",
        f".event = event_of_{stem}",
        f".value_size = sizeof({struct})",
        f".states = states_of_{stem}",
        f".state_count = {len(states)}",
        f".start_state = {states.index(str(machine.start))}",
        f".events = events_of_{stem}",
        f".event_count = {len(events)}",
        f".message_events = {len(machine.messages)}",
        f".transitions = transitions_of_{stem}",
        f".transition_count = {len(rows)}",
        *([f".actions = actions_of_{stem}"] if actions else []),
        f".otherwise_message = {STEPS[otherwise_of(machine)]}",
        *out,
    ]
    if replies:
        out.append(f".encode_reply = encode_reply_of_{stem}")
    claims = _claims(binding, machine, states)
    if claims:
        out += [f".claims = claims_of_{stem}", f".claim_count = {len(claims)}"]
        binding.parts.append(array("struct es_fuzz_claim", f"claims_of_{stem}", claims))
    return out


def _dispatch(binding: Binding, machine: Item, heard: list[str], reply: list[str]) -> list[str]:
    """Decoded messages by their tag, those too that the machine does not listen to."""
    spec, stem = machine.spec, snake(machine.name)
    if not heard:
        return []
    rows, bodies = [], []
    for number, side in enumerate(heard):
        for message in spec.messages:
            here = message.name in machine.messages and message.from_ in (side, "both") and message.tag_values
            rows.append(str(list(machine.all_events).index(message.name)) if here else NONE)
        name = c_name(spec, machine.name, "step") if len(heard) == 1 else c_name(spec, machine.name, "step", f"from-{side}")
        bodies.append(
            (
                [str(number)],
                [
                    f"struct {c_name(spec, f'from-{side}')} message;",
                    "es_fuzz_fill(&message, sizeof message);",
                    f"message.message = (enum {c_name(spec, 'message')})number;",
                    ctext.Call(f"return {name}(", ["machine", "owner", "&message", *reply]),
                ],
                "",
            )
        )
    binding.parts.append(array("uint32_t", f"messages_of_{stem}", rows, [m.name for _ in heard for m in spec.messages]))
    binding.function(
        "enum es_step",
        f"dispatch_of_{stem}",
        ["void *machine", "void *owner", "uint32_t side", "uint32_t number"],
        [ctext.Switch("side", bodies, ["break;"]), "return ES_STEP_REFUSED;"],
    )
    return [
        f".dispatch = dispatch_of_{stem}",
        f".messages = messages_of_{stem}",
        f".side_count = {len(heard)}",
        f".message_count = {len(spec.messages)}",
    ]


def _claims(binding: Binding, machine: Item, states: list[str]) -> list[list[str]]:
    stem, rows = snake(machine.name), []
    do = lambda name: binding.number(machine.name, "do", name)
    for i, claim in enumerate(machine.claims):
        number = do(claim.what) if claim.sort == "action" else f"{states.index(claim.what)}u" if claim.sort == "state" else NONE
        others = [do(n) if claim.when == "between" else f"{states.index(n)}u" for n in claim.names]
        binding.parts.append(array("uint32_t", f"others_{i}_of_{stem}", others))
        rows.append(
            [
                f".text = {ctext.string(claim.text)}",
                f".what = {WHAT[claim.sort]}",
                f".number = {number}",
                f".when = ES_FUZZ_{claim.when.upper()}",
                f".others = others_{i}_of_{stem}",
                f".other_count = {len(others)}",
            ]
        )
    return rows
