"""References on reference pages: what a spec names in one place and says in another is a link, on its page or to that of another spec."""

from __future__ import annotations

import re

from ...read.values import Item
from ...resolve.links import is_struct
from .markdown import anchor, code, link, text, to

_WORD = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*")
_KINDS = {"structs": "struct", "enums": "enum", "flags": "flags", "constants": "constant"}


def place(kind: str, holder, name) -> str:
    """Where a part of something stands: a field, an enum's value, a state, an event."""
    return f"{anchor(kind, holder)}.{anchor(name)}"


def to_value(enum: Item, spec: Item, name) -> str:
    """A link to a value of an enum."""
    return link(code(name), f"{_page(enum.spec, spec)}#{place('value', enum.name, name)}")


def to_field(spec: Item, path: list[Item], words) -> str:
    """A link to the last field of a path; bits stand with their field's row."""
    found = next((f for f in reversed(path) if id(f) in _owners(f.spec)), None)
    if found is None or found.name is None:
        return code(words)
    owner = _owners(found.spec)[id(found)]
    return link(code(words), f"{_page(found.spec, spec)}#{place('field', owner.name, found.name)}")


def _owners(spec: Item) -> dict[int, Item]:
    """The records that fields stand in."""
    if not hasattr(spec, "field_owners"):
        records = [*(spec.structs or {}).values(), *(getattr(spec, "messages", None) or [])]
        spec.field_owners = {id(field): record for record in records for field in record.all_fields}
    return spec.field_owners


def path(record: Item, name: str) -> list[Item]:
    """The fields that a dotted name of a message goes through, also those of its header and body; none: it is no such name."""
    members = dict(getattr(record, "members", None) or {})
    for outer in getattr(record, "transparent", ()):
        members = {**(getattr(outer.ref, "members", None) or {}), **members}
    out: list[Item] = []
    for part in name.split("."):
        if part not in members:
            return []
        out.append(members[part])
        members = getattr(out[-1], "members", None) or getattr(out[-1].ref, "members", None) or {}
    return out


def _others(spec: Item) -> dict[str, Item]:
    return getattr(spec, "known_specs", {})


def _page(of: Item, spec: Item) -> str:
    return "" if of is spec else f"{of.name}.md"


def expression(spec: Item, expr) -> str:
    """As the spec writes it, its names as links."""
    targets = {name.name: name.target for name in expr.names()}
    return _linked(expr.text, lambda words: _term(spec, words, targets.get(words)))


def _term(spec: Item, words: str, target) -> str | None:
    if hasattr(target, "fields"):
        return to_field(spec, list(target.fields), words)
    return named(spec, words, ("constants",)) or _value(spec, words)


def _value(spec: Item, words: str) -> str | None:
    """`operation.execute-srb`, also of another spec."""
    first, _, name = words.rpartition(".")
    for of, enum in [(spec, first), *((_others(spec).get(first.partition(".")[0]), first.partition(".")[2]),)]:
        found = (getattr(of, "enums", None) or {}).get(enum)
        if found is not None and name in (found.values or {}):
            return link(code(words), f"{_page(found.spec, spec)}#{place('value', enum, name)}")
    return None


def _linked(words: str, find) -> str:
    """Code in which some words are links."""
    out, last = [], 0
    for match in _WORD.finditer(words):
        found = find(match.group())
        if found is not None:
            between = words[last : match.start()].strip()
            out += [code(between)] if between else []
            out.append(found)
            last = match.end()
    rest = words[last:].strip()
    return " ".join(out + ([code(rest)] if rest else []))


def named(spec: Item, word, kinds=tuple(_KINDS)) -> str | None:
    """A link to what a word names by itself: a struct, an enum, a constant … of this spec or, as `SPEC.NAME`, of another; None: nothing has that name."""
    first, _, rest = str(word).partition(".")
    for of, name in ((spec, str(word)), (_others(spec).get(first), rest)):
        for category in kinds if of is not None else ():
            if name in (getattr(of, category, None) or {}):
                return link(code(word), f"{_page(of, spec)}#{anchor(_KINDS[category], name)}")
    return None


def anything(spec: Item, word, shown=None) -> str | None:
    """As `named`, also a message, a machine or (MACHINE.NAME) its states and events, a spec; `shown` are the words of the link."""
    words = str(word)
    shown = code(words if shown is None else shown)
    first, _, rest = words.partition(".")
    machine = next((m for m in getattr(spec, "machines", None) or [] if m.name == first), None)
    if machine is not None:
        return link(shown, f"#{_part(machine, rest) if rest else anchor('machine', first)}")
    found = named(spec, words)
    if found is not None:
        return found
    if any(message.name == words for message in getattr(spec, "messages", None) or []):
        return link(shown, f"#{anchor('message', words)}")
    captured = getattr(getattr(spec, "link", None), "struct", None)  # what the keys of `link:` name are its fields
    if captured is not None and words in captured.members:
        return to_field(spec, [captured.members[words]], words)
    return link(shown, f"{words}.md") if words in _others(spec) else None


def finder(spec: Item):
    """For plain() and others()."""
    return lambda word, shown=None: anything(spec, word, shown)


def _part(machine: Item, name: str) -> str:
    if name in machine.states:
        return place("state", machine.name, name)
    if name in machine.own_events:
        return place("event", machine.name, name)
    return anchor("message", name) if name in machine.messages else anchor("machine", machine.name)


def state(machine: Item, name) -> str:
    return link(code(name), f"#{place('state', machine.name, name)}") if name in machine.states else code(name)


def event(machine: Item, name) -> str:
    return link(code(name), f"#{_part(machine, str(name))}")


def claim(spec: Item, sentence, machine: Item | None = None) -> str:
    """A `never:` sentence; states, and what is called MACHINE.NAME, are links."""
    out = []
    for word in str(sentence).split():
        if machine is not None and word in machine.states:
            out.append(link(text(word), f"#{place('state', machine.name, word)}"))
        else:
            found = anything(spec, word) if "." in word else None
            out.append(found if found is not None else text(word))
    return " ".join(out)


def target(spec: Item, item: Item, words) -> str:
    """What bytes hold: a struct, or all that a spec has."""
    return to(item, spec, "struct") if is_struct(item) else link(code(words), f"{item.name}.md")


def holds(spec: Item, field: Item) -> str:
    """A field's `holds:`, its words in the spec's order."""
    held, out = field.held, []
    for key in held.item.places:
        value = getattr(held.item, {"is": "is_", "if": "if_"}.get(key, key))
        if key == "is":
            out.append(target(spec, held.target, value))
        elif key == "by":
            out.append("by " + (code(value) if held.selector is None else to_field(spec, list(held.selector.fields), value)))
        elif key == "cases":
            enum = held.selector.last.ref
            out += [f"{to_value(enum, spec, case)}: {target(spec, item, value[case])}" for case, item in held.cases.items()]
        elif key in ("if", "size"):
            out.append(f"{key} {expression(spec, value)}")
        elif key == "control":
            out.append(f"{key} {to_field(spec, list(held.control.fields), value)}")
        elif key not in ("doc", "source"):
            out.append(f"{key} {code(value)}")
    return "holds " + ", ".join(out)
