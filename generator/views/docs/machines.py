"""A machine on its reference page: tables of states, events and transitions, and the state diagram as a dot source.

In the picture edges of one pair of states are one edge with a label of several lines, a transition that leaves many states has one label, what happens within a state
stands in the state, and what is only refused is left to the table: so pictures of large machines stay readable.
"""

from __future__ import annotations

import html

from ...read.values import Item
from . import references
from .markdown import anchor, code, here, line, lines, link, others, place, table, text, word

INDENT = "\u00a0" * 4
TURN = 34  # longer lines of a label are broken before their actions
JOINED = 3  # so many states that a transition leaves are brought together at a point


def model(spec: Item, machine: Item, picture: str) -> dict:
    return {
        "anchor": anchor("machine", machine.name),
        "name": code(machine.name),
        "title": str(machine.name),
        "doc": text(machine.doc),
        "source": text(machine.source),
        "place": place(machine),
        "picture": picture,
        "more": others(machine, "reply", "states", "start", "events", "listens", "otherwise", "transitions", "never"),
        "reply": link(code(machine.reply), f"#{anchor('message', machine.reply)}") if machine.reply is not None else "",
        "states": _states(machine),
        "events": _events(machine),
        "transitions": _transitions(spec, machine),
        "never": [references.claim(spec, claim, machine) for claim in machine.never or []],
    }


def _states(machine: Item) -> dict:
    rows = []
    for name, state in machine.states.items():
        notes = [word_ for word_, true in (("start", name == machine.start), ("final", state.final)) if true]
        late = state.timeout
        timeout = f"{late.after_ms} ms: {references.event(machine, late.event)}" if late is not None else ""
        owed = ", ".join(references.event(machine, event) for event in state.waits_for or [])
        waits = [f"waits-for: {owed}"] if owed else []
        shown = here(references.place("state", machine.name, name)) + code(name)
        more = [*waits, *others(state, "final", "timeout", "waits-for")]
        rows.append([shown, ", ".join(notes), timeout, lines(more), text(state.doc)])
    return table(["State", "Is", "Timeout", "More", "Meaning"], rows)


def _events(machine: Item) -> dict | None:
    rows = [
        [link(code(name), f"#{anchor('message', name)}"), f"message from {message.from_}", text(message.doc)]
        for name, message in machine.messages.items()
    ]
    rows += [
        [here(references.place("event", machine.name, name)) + code(name), "", text(event.doc)]
        for name, event in machine.own_events.items()
    ]
    return table(["Event", "Comes as", "Meaning"], rows)


def _reply(spec: Item, machine: Item, outcome: Item) -> str:
    fields = [_set(spec, machine, key, value) for key, value in (outcome.reply or {}).items()]
    if outcome.reply is not None and not fields:
        return "yes"
    if getattr(outcome, "reply_later", None) is not None:
        fields.append(f"later: {link(code(outcome.reply_later), '#' + anchor('message', outcome.reply_later))}")
    return lines(fields)


def _set(spec: Item, machine: Item, key, value) -> str:
    """A field of the reply and its value."""
    reply = next((m for m in spec.messages if m.name == machine.reply), None)
    path = references.path(reply, str(key)) if reply is not None else []
    enum = path[-1].ref if path and path[-1].sort == "enum" else None
    shown = references.to_value(enum, spec, value) if enum is not None and value in (enum.values or {}) else word(value)
    return f"{references.to_field(spec, path, key) if path else code(key)} = {shown}"


def _transitions(spec: Item, machine: Item) -> dict:
    heads = ["In", "Event", "If", "Do", "Reply", "To", "Counted as", "More", "Meaning", "Line"]
    rows = []
    for t in machine.transitions:
        rows.append(
            [
                lines(references.state(machine, s) if s != "any" else "any" for s in t.in_),
                lines(references.event(machine, e) for e in t.event),
                (("not " if t.negated else "") + code(t.guard)) if t.guard is not None else "",
                lines(code(a) for a in t.do or []),
                _reply(spec, machine, t),
                references.state(machine, t.to) if t.to is not None else "",
                code(t.count) if t.count is not None else "",
                lines(others(t, "in", "event", "if", "do", "reply", "reply-later", "to", "count")),
                text(t.doc),
                line(t),
            ]
        )
    if machine.otherwise is not None:
        o = machine.otherwise
        rows.append(
            [
                "any",
                "otherwise",
                "",
                "refused",
                _reply(spec, machine, o),
                "",
                code(o.count) if o.count is not None else "",
                "",
                text(o.doc),
                line(o),
            ]
        )
    return table(heads, rows, ("Event", "Do", "To"))


# -------------------------------------------------------------------------------------------------------------- diagram


def _lines(machine: Item, source: str | None, transitions: list[Item]) -> list[str]:
    """`event [guard] / action` of each transition; events with one outcome are named together."""
    out: list[tuple[str, str]] = []
    for t in transitions:
        guard = f" [{'not ' if t.negated else ''}{t.guard}]" if t.guard is not None else ""
        if not guard and any(_others(machine, source, event, t) for event in t.event):
            guard = " [else]"
        actions = ", ".join(str(a) for a in t.do or [])
        event = ", ".join(str(e) for e in t.event)
        if actions and len(event + guard + actions) > TURN:
            out.append((event + guard + " /", INDENT + actions))
        else:
            out.append((event + guard + (f" / {actions}" if actions else ""), ""))
    return [line for pair in out for line in pair if line]


def _others(machine: Item, source: str | None, event, transition: Item) -> bool:
    """Whether guarded transitions are tried before this one."""
    for (state, name), tried in machine.pairs.items():
        if name == event and (source is None or state == source):
            if transition in tried and tried.index(transition) > 0:
                return True
    return False


def dot(machine: Item) -> str:
    """The machine as graphviz reads it: the same text for the same machine, so that its digest says whether a picture is current."""
    edges: dict[tuple[str, str], list[Item]] = {}
    joined: dict[tuple[tuple[str, ...], str], list[Item]] = {}  # from several states, which share one label
    inside: dict[str, list[Item]] = {}
    from_any: dict[str, list[Item]] = {}
    live = [name for name, state in machine.states.items() if not state.final]
    for t in machine.transitions:
        to = str(t.to) if t.to is not None else None
        if "any" in t.in_ and to is not None and len(live) > 2:
            from_any.setdefault(to, []).append(t)
            continue
        sources = live if "any" in t.in_ else t.in_
        leaving = tuple(str(source) for source in sources if to is not None and to != source)
        if len(leaving) >= JOINED:
            joined.setdefault((leaving, to), []).append(t)
        for source in sources:
            if source in leaving and len(leaving) >= JOINED:
                continue
            if to is not None and to != source:
                edges.setdefault((str(source), to), []).append(t)
            elif t.do or t.reply is not None or t.reply_later is not None:
                inside.setdefault(str(source), []).append(t)
    out = [
        "digraph machine {",
        'graph [bgcolor="transparent", margin="0", pad="0.15", nodesep="0.35", ranksep="0.5"];',
        'node [fontname="DejaVu Sans", fontsize="12", shape="box", style="rounded", margin="0.1,0.06"];',
        'edge [fontname="DejaVu Sans", fontsize="10.5", arrowsize="0.7"];',
        '"." [class="begin", shape="circle", style="", label="", width="0.16", fixedsize="true"];',
    ]
    for name, state in machine.states.items():
        body = _lines(machine, str(name), inside.get(str(name), []))
        if state.timeout is not None:
            body.append(f"after {state.timeout.after_ms} ms: {state.timeout.event}")
        kind = "final" if state.final else "state"
        out.append(
            f'"{name}" [class="{kind}", label=<{_box(str(name), body)}>{", peripheries=2" if state.final else ""}];'
        )
    out.append(f'"." -> "{machine.start}";')
    if from_any:
        out.append('"*" [class="any", label="any", style="rounded,dashed"];')
    for to, transitions in from_any.items():
        out.append(f'"*" -> "{to}" [label="{_label(_lines(machine, None, transitions))}"];')
    for i, ((sources, to), transitions) in enumerate(joined.items()):
        out.append(f'"*{i}" [class="joint", shape="circle", style="", label="", width="0.07", fixedsize="true"];')
        out += [f'"{source}" -> "*{i}" [arrowhead="none"];' for source in sources]
        out.append(f'"*{i}" -> "{to}" [label="{_label(_lines(machine, sources[0], transitions))}"];')
    for (source, to), transitions in edges.items():
        out.append(f'"{source}" -> "{to}" [label="{_label(_lines(machine, source, transitions))}"];')
    return "\n".join([*out, "}"]) + "\n"


def _box(name: str, body: list[str]) -> str:
    rows = f"<tr><td><b>{html.escape(name)}</b></td></tr>"
    if body:
        inner = "".join(f'{html.escape(line)}<br align="left"/>' for line in body)
        rows += f'<hr/><tr><td align="left" balign="left"><font point-size="10.5">{inner}</font></td></tr>'
    return f'<table border="0" cellborder="0" cellspacing="0" cellpadding="3">{rows}</table>'


def _label(rows: list[str]) -> str:
    return "".join(f"\u00a0\u00a0{row}\u00a0\\l" for row in rows)
