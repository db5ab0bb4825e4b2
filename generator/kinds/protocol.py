"""kind: protocol. Messages between guest and host, by version, and the machines that say which is allowed when."""

from __future__ import annotations

from ..check import machines as machine_checks
from ..layout import places
from ..lower import machines as machine_code
from ..read import expressions
from ..read.diagnostics import suggestion
from ..read.load import Scalar
from ..read.scalars import Choice, Guid, Integer, Name, Reference, Schema, Value, Version, VersionName
from ..read.schema import Expression, List, Map, Record, Required
from ..read.sections import COMMON, FIELD
from ..read.values import Item, Word
from ..resolve import machines, names, records, terms, vocabulary
from ..resolve.machines import MACHINE
from ..resolve.together import TOGETHER

ERRORS = {
    "E100": "A message's tag is not a field of the header",
    "E101": "Two messages cannot be told apart",
    "E102": "A message has both `body` and `fields`",
    "E103": "Versions are not in ascending order",
    "E104": "A reply that is no message",
    "E105": "Two messages have one name",
} | machines.ERRORS


class SizeRule(Schema):
    """at-least, exact, or an expression."""

    expects = "at-least, exact or an expression"

    def read(self, node, d):
        if type(node) is Scalar and node.text in ("at-least", "exact"):
            return Word(node.text, node.at)
        return Expression().read(node, d)


MESSAGE = Record(
    "a message",
    {
        "name": Required(Name()),
        "from": Required(Choice("guest", "host", "both")),
        "tag": Map(Value(), key=Reference()),
        "body": Reference(),
        "fields": List(FIELD, empty=True),
        "reply": Reference(),
        "reply-holds": Map(Reference()),
        "reply-by": List(Name(), empty=True),
        "since": VersionName(),
        "until": VersionName(),
        "size": SizeRule(),
    },
)

SCHEMA = Record(
    "a protocol spec",
    COMMON
    | {
        "identity": Record("an identity", {"class-id": Required(Guid())}),
        "versions": Map(Version(), key=VersionName()),
        "version-shift": Integer(1, 24),
        "header": Reference(),
        "messages": List(MESSAGE, empty=True),
        "machines": List(MACHINE),
        "together": List(TOGETHER),
    },
)


def resolve(spec: Item, context) -> None:
    if spec.identity is not None and spec.identity.class_id is None:
        spec.identity = None
    spec.versions = spec.versions or {}
    spec.messages = spec.messages or []
    spec.machines = spec.machines or []
    _ascending(spec, context)
    header = context.find(spec, spec.header, "struct", id="E031") if spec.header is not None else None
    seen: dict[str, Item] = {}
    for message in spec.messages:
        if message.name is not None:
            other = seen.setdefault(message.name, message)
            if other is not message:
                context.error(
                    "E105", message.name.at, f"a message '{message.name}' is there already", f"line {other.at.line}"
                )
            names.check_member(context.diagnostics, message.name)
        _message(spec, context, message, header)
    for message in spec.messages:
        if message.reply is not None and message.reply not in seen:
            context.error(
                "E104", message.reply.at, f"no message is called '{message.reply}'", suggestion(message.reply, seen)
            )
    _inlined(spec, context)
    machines.resolve(spec, context)


def _ascending(spec: Item, context) -> None:
    last = None
    for name, version in spec.versions.items():
        number = tuple(map(int, version.split(".")))
        shift = spec.version_shift or 8
        if number[1] >= 1 << shift:
            context.error(
                "E035", version.at, f"minor version {number[1]} does not fit {shift} bits", "set `version-shift`"
            )
        if last is not None and number <= last[1]:
            context.error(
                "E103", version.at, f"{name} {version} does not come after {last[0]} {'.'.join(map(str, last[1]))}"
            )
        last = (name, number)


def synthetic(spec: Item, name: str, ref: Item, at) -> Item:
    """A field that the spec does not write: a message's header or body."""
    field = Item("a field", at)
    for key in FIELD.keys:
        from ..read.values import attribute

        setattr(field, attribute(key), None)
    field.name, field.sort, field.ref, field.spec, field.width = Word(name, at), "struct", ref, spec, 0
    field.count_value, field.variable, field.fixed, field.overlay, field.secret = None, False, None, False, False
    field.first, field.last = 0, max(0, len(spec.versions) - 1)
    return field


def _message(spec: Item, context, message: Item, header: Item | None) -> None:
    message.spec = spec
    vocabulary.versions(context, spec, message)
    outer = []
    if header is not None:
        outer.append(synthetic(spec, "header", header, message.at))
    if message.body is not None:
        if message.fields is not None:
            context.error("E102", message.place("fields"), f"'{message.name}' has both `body` and `fields`")
        body = context.find(spec, message.body, "struct", id="E031")
        if body is not None:
            outer.append(synthetic(spec, "body", body, message.body.at))
    own = message.fields or []
    records.record(context, spec, message, own)
    for field in outer:
        if field.name in message.members:
            context.error(
                "E042", message.members[field.name].at, f"'{field.name}' is the name of the message's {field.name}"
            )
        message.members[field.name] = field
    message.transparent = tuple(outer)
    message.all_fields = [*outer, *own]
    for field in own:
        field.owner = message
    records.record_expressions(context, spec, message, own, message.transparent)
    message.exact = message.size == "exact"
    message.size_expr = message.size if isinstance(message.size, expressions.Expr) else None
    if message.size_expr is not None:
        terms.expression(context, spec, message, message.size_expr, False, message.transparent)
    message.checksum = None
    message.tag_values = {}
    for key, value in (message.tag or {}).items():
        path = terms.lookup(context, message, key, key.at, message.transparent, quiet=True)
        if path is None:
            known = getattr(header, "members", None) or {}
            context.error(
                "E100", key.at, f"the header has no '{key}'", suggestion(key, known) or "fields: " + " ".join(known)
            )
            continue
        number = records.fixed_number(context, path.last, value)
        if number is not None:
            message.tag_values[tuple(str(f.name) for f in path.fields)] = number


def _inlined(spec: Item, context) -> None:
    """Structs that messages hold are decoded with them and need no functions of their own, unless they are elements of arrays."""
    held: set[int] = set()

    def visit(fields: list[Item]) -> None:
        for field in fields:
            refs = (
                [field.ref]
                if field.sort == "struct"
                else list(field.union.members.values())
                if field.sort == "union"
                else []
            )
            for ref in refs:
                if ref is not None and id(ref) not in held:
                    held.add(id(ref))
                    visit(getattr(ref, "fields", None) or [])

    for message in spec.messages:
        visit(message.all_fields)
    for struct in spec.structs.values():
        if id(struct) in held:
            struct.held = True


def layout(spec: Item, context) -> None:
    for message in spec.messages:
        message.laid = Item("a layout", message.at)
        size, message.size = message.size, None
        places.layouts(context, spec, message, message.all_fields)
        message.size = size


def check(spec: Item, context) -> None:
    claim = context.claims.claim
    for version in spec.versions:
        claim(names.C_NAME(spec, "version", version), version.at)
    for message in {m.name: m for m in reversed(spec.messages) if m.name is not None}.values():
        claim(names.c_name(spec, message.name), message.at)
        claim(names.C_NAME(spec, "message", message.name), message.at)
        claim(names.c_name(spec, "decode", message.name), message.at)
    if spec.messages:
        for side in ("guest", "host"):
            claim(names.c_name(spec, f"from-{side}"), spec.place("messages"))
    _apart(spec, context)
    machine_checks.check(spec, context)


def _apart(spec: Item, context) -> None:
    """Messages of one side differ in their tags or in the versions they are in; all have the same first tag field."""
    for side in ("guest", "host"):
        messages = [m for m in spec.messages if m.from_ in (side, "both") and m.tag_values]
        for i, message in enumerate(messages):
            first = next(iter(message.tag_values)), next(iter(messages[0].tag_values))
            if first[0] != first[1]:
                context.error(
                    "E101",
                    message.place("tag"),
                    f"'{message.name}' is told apart by another field than '{messages[0].name}'",
                )
                continue
            for other in messages[:i]:
                same = all(message.tag_values.get(p) in (None, v) for p, v in other.tag_values.items()) and all(
                    other.tag_values.get(p) in (None, v) for p, v in message.tag_values.items()
                )
                if same and message.first <= other.last and other.first <= message.last:
                    context.error(
                        "E101",
                        message.place("tag"),
                        f"'{message.name}' has the tag of '{other.name}'",
                        f"line {other.at.line}",
                    )


def lower(spec: Item, context) -> list:
    return machine_code.lower(spec, context)
