"""What one spec's bytes are to another: a field `holds` a message, a command, a struct; packets that are question and answer; captured packets.

Nothing here changes decoders or encoders: to them such a field is bytes. Views use it: whoever shows a packet goes on inside. Sets on fields `held`
(None, or what `holds:` became), on structs `paired`, on messages `reply_held`, on format specs `link.struct`.
"""

from __future__ import annotations

from ..read.diagnostics import suggestion
from ..read.values import Item
from . import terms
from .context import Path

ERRORS = {
    "E064": "A field that holds what there is not",
    "E065": "A link, a pair or a version without the field that it needs",
}

CLASS = "class"  # `by: class`: the protocol of the device whose class the link names


class Held:
    """What a field holds: `target` always, or by an enum's value (`selector`, `cases`), or by the device's class."""

    def __init__(self, item: Item) -> None:
        self.item, self.condition = item, getattr(item, "if_", None)
        self.size = getattr(item, "size", None)
        self.target: Item | None = None
        self.selector: Path | None = None
        self.cases: dict[str, Item] = {}
        self.by_class = False
        self.part, self.control = getattr(item, "part", None), None


def is_calls(target: Item) -> bool:
    return getattr(target, "space", None) == "hypercall"


def is_protocol(target: Item) -> bool:
    return getattr(target, "messages", None) is not None


def is_commands(target: Item) -> bool:
    return getattr(target, "commands", None) is not None


def is_struct(target: Item) -> bool:
    return target.what == "a struct"


def resolve(context, spec: Item) -> None:
    for record in [*spec.structs.values(), *(getattr(spec, "messages", None) or [])]:
        transparent = getattr(record, "transparent", ())
        for field in record.all_fields:
            field.held = _holds(context, spec, record, field, transparent)
            if getattr(field, "selects", None) is not None and (field.sort != "int" or not context.versions(spec)):
                context.error("E065", field.place("selects"), f"'{field.name}' cannot say which version is meant")
        if record.what == "a message":
            record.reply_held = _reply(context, spec, record)
        else:
            record.paired = _pairs(context, spec, record)
    if getattr(spec, "link", None) is not None:
        _link(context, spec, spec.link)


def find(context, spec: Item, word) -> Item | None:
    """A struct of the spec, a spec, or a struct of another spec. Nothing in C depends on it, so `uses` need not name that spec."""
    if word in spec.structs:
        return spec.structs[word]
    first, _, rest = word.partition(".")
    other = context.specs.get(first)
    if other is not None and rest in (getattr(other, "structs", None) or {}):
        return other.structs[rest]
    if other is not None and not rest and (is_calls(other) or is_protocol(other) or is_commands(other)):
        return other
    known = [*spec.structs, *context.specs, *(f"{first}.{name}" for name in getattr(other, "structs", None) or {})]
    context.error(
        "E064", word.at, f"'{word}' is no struct, and no spec with messages, commands or calls", suggestion(word, known)
    )
    return None


def _holds(context, spec: Item, record: Item, field: Item, transparent: tuple) -> Held | None:
    item = getattr(field, "holds", None)
    if item is None:
        return None
    held = Held(item)
    bytes_ = field.sort == "bytes" or field.sort == "int" and field.width == 8 and field.count is not None
    cases = getattr(item, "cases", None)
    by = getattr(item, "by", None)
    if (item.is_ is None) == (by is None) or (cases is None) != (by is None or by == CLASS):
        context.error(
            "E064", item.at, "a field holds one thing (`is`), or one `by` an enum with `cases`, or `by: class`"
        )
        return None
    if item.is_ is not None:
        held.target = find(context, spec, item.is_)
    elif by == CLASS:
        held.by_class = True
    else:
        held.selector = terms.lookup(context, record, by, by.at, transparent)
        enum = held.selector.last.ref if held.selector is not None and held.selector.last.sort == "enum" else None
        for case, word in cases.items():
            if enum is not None and case not in (enum.values or {}):
                context.error(
                    "E064", case.at, f"'{case}' is not a value of '{enum.name}'", suggestion(case, enum.values)
                )
            target = find(context, spec, word)
            if target is not None:
                held.cases[case] = target
        if held.selector is not None and enum is None:
            context.error("E064", by.at, f"'{by}' is no enum")
    if held.condition is not None:
        terms.expression(context, spec, record, held.condition, True, transparent)
    if held.size is not None:
        terms.expression(context, spec, record, held.size, False, transparent)
    calls = held.target is not None and is_calls(held.target)
    if calls != (held.part is not None) or held.part in ("input", "output") and item.control is None:
        context.error("E064", item.at, "a part of a call names the `part`, and the field of the `control` word")
        return None
    if held.part in ("input", "output"):
        held.control = terms.lookup(context, record, item.control, item.control.at, transparent)
    word = held.part in ("control", "result")
    if (field.sort != "int" or field.width != 64) if word else not bytes_:
        context.error(
            "E064", field.place("holds"), f"'{field.name}' is not {'a word of 64 bits' if word else 'a run of bytes'}"
        )
    return held


def _reply(context, spec: Item, message: Item) -> dict[str, Item]:
    out: dict[str, Item] = {}
    answer = next((m for m in spec.messages if m.name == message.reply), None)
    by = getattr(message, "reply_by", None)
    if by is not None and answer is None:
        context.error("E065", message.place("reply-by"), f"'{message.name}' has no reply")
    for name in by or []:
        for one in (message, answer):
            if one is not None and name not in one.members:
                context.error(
                    "E065", name.at, f"'{name}' is not a field of '{one.name}'", suggestion(name, one.members)
                )
    for name, word in (getattr(message, "reply_holds", None) or {}).items():
        field = (answer.members if answer is not None else {}).get(name)
        if field is None or field.sort != "bytes":
            context.error("E064", name.at, f"the reply to '{message.name}' has no bytes '{name}'")
            continue
        target = find(context, spec, word)
        if target is not None:
            out[str(name)] = target
    return out


def _pairs(context, spec: Item, struct: Item) -> Item | None:
    pairs = getattr(struct, "pairs", None)
    if pairs is None or pairs.key is None or pairs.answer is None:
        return None
    if pairs.key not in struct.members:
        context.error("E065", pairs.key.at, f"'{pairs.key}' is not a field here", suggestion(pairs.key, struct.members))
        return None
    terms.expression(context, spec, struct, pairs.answer, True)
    return pairs


def _link(context, spec: Item, link: Item) -> None:
    link.struct = context.find(spec, link.packet, "struct")
    if link.struct is None:
        return
    members = link.struct.members
    for word in [link.from_, link.class_, *(link.conversation or []), *(link.device or [])]:
        if word is not None and word not in members:
            context.error(
                "E065", word.at, f"'{word}' is not a field of '{link.struct.name}'", suggestion(word, members)
            )
    sender = members.get(link.from_)
    if sender is not None and not (sender.sort == "enum" and {"guest", "host"} <= set(sender.ref.values or {})):
        context.error("E065", link.from_.at, f"'{link.from_}' is no enum with the values guest and host")
    class_ = members.get(link.class_)
    if class_ is not None and class_.sort != "guid":
        context.error("E065", link.class_.at, f"'{link.class_}' is no GUID")
