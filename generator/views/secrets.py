"""Which bytes of messages, commands and calls are secret: tables for whoever shows or keeps such bytes (runtime/secrets.h).

Fields marked `secret: true` become ranges of bytes, at their places in every version at once: what is shown does not know which version was agreed
on, and hiding a byte too many harms nobody. Where a place depends on the packet, everything from there on is secret.
"""

from __future__ import annotations

from ..layout import places
from ..layout.shape import endian_of
from ..lower.c import text as ctext
from ..lower.products import Product
from ..lower.wire.declarations import guid_bytes
from ..read.values import Item
from ..resolve.links import is_calls, is_commands, is_protocol

END = None  # of a range: the end of the message


def lower_all(specs, context) -> list[Product]:
    gathered = Gathered()
    for spec in sorted(specs, key=lambda spec: spec.name):
        gathered.spec(spec)
    model = {"sets": gathered.sets, "entries": gathered.entries, "classes": gathered.classes}
    return [Product(f"secrets/secrets.{end}", f"secrets/secrets.{end}.j2", model) for end in ("h", "c")]


def merged(ranges: list[tuple]) -> list[tuple]:
    out: list[tuple] = []
    for first, end in sorted(ranges, key=lambda r: r[0]):
        if out and (out[-1][1] is END or first <= out[-1][1]):
            last = out.pop()
            out.append((last[0], END if END in (last[1], end) else max(last[1], end)))
        else:
            out.append((first, end))
    return out


def initializer(message: dict) -> list[str]:
    """One line, or one for each member, as the formatter has it."""
    parts = [f".from_guest = {message['guest']}", f".from_host = {message['host']}"]
    for name, count in (("tags", "tag_count"), ("ranges", "range_count"), ("inside", "inside_count")):
        if message[name]:
            parts += [f".{name} = {message['stem']}_{name}", f".{count} = {len(message[name])}u"]
    line = "    {" + ", ".join(parts) + "},"
    return [line] if len(line) <= ctext.WIDTH else ["    {" + ",\n     ".join(parts) + "},"]


class Gathered:
    def __init__(self) -> None:
        self.sets: list[dict] = []
        self.entries: list[dict] = []
        self.classes: list[dict] = []
        self.known: dict[int, str | None] = {}

    def spec(self, spec: Item) -> None:
        name = ctext.string(spec.name)
        if is_protocol(spec):
            found = self.target(spec)
            if found is not None:
                self.entries.append({"spec": name, "call": "ES_SECRETS_NO_CALL", "output": "false", "set": found})
                if spec.identity is not None:
                    bytes_ = [f"0x{byte:02x}" for byte in guid_bytes(spec.identity.class_id)]
                    self.classes.append({"bytes": ", ".join(bytes_), "set": found})
        elif is_calls(spec):
            for entry in spec.entries:
                for part in ("input", "output"):
                    found = self.call(entry, part)
                    if found is not None:
                        code, output = ctext.number(int(entry.match)), "true" if part == "output" else "false"
                        self.entries.append({"spec": name, "call": code, "output": output, "set": found})

    # -- what can stand in one place

    def target(self, target: Item) -> str | None:
        """The table of a struct, or of all that a spec has; None without a secret in it."""
        if id(target) not in self.known:
            self.known[id(target)] = None  # what holds itself has no more secrets for it
            messages: list[dict] = []
            if is_protocol(target):
                messages = self.messages(target)
            elif is_commands(target):
                width = {"u8": 1, "u16": 2, "u32": 4}[target.commands.key.type]
                for row in target.commands.rows:
                    key = int(row.match).to_bytes(width, target.endian)
                    messages += self.message(row.ref, 0, [(0, key)])
            elif target.what == "a struct":
                for version in range(len(target.layout)):
                    messages += self.message(target, version, [])
            self.known[id(target)] = self.set(str(target.name), messages)
        return self.known[id(target)]

    def set(self, name: str, messages: list[dict]) -> str | None:
        unique = [m for i, m in enumerate(messages) if m not in messages[:i]]
        if not unique:
            return None
        number = len(self.sets)
        for i, message in enumerate(unique):
            message["stem"] = f"secrets_{number}_{i}"
            message["lines"] = initializer(message)
        self.sets.append({"name": ctext.string(name), "variable": f"secrets_{number}", "messages": unique})
        return f"secrets_{number}"

    def call(self, entry: Item, part: str) -> str | None:
        head, element = entry.refs[part], entry.refs[f"rep_{part}"]
        ranges, inside = self.record(head, 0, 0) if head is not None else ([], [])
        more, deep = self.record(element, 0, 0) if element is not None else ([], [])
        if more or deep:
            ranges.append((head.layout[0].fixed if head is not None else 0, END))
        return self.set(f"{entry.name} {part}", self.model(ranges, inside, [], "both"))

    def messages(self, spec: Item) -> list[dict]:
        out = []
        asked: dict[str, list] = {}
        for message in spec.messages:
            for name, ref in (getattr(message, "reply_held", None) or {}).items():
                asked.setdefault(str(message.reply), []).append((name, ref))
        for message in spec.messages:
            for version in range(message.first, min(message.last + 1, len(message.layout)) if spec.versions else 1):
                tags = []
                for path, value in message.tag_values.items():
                    record, at, field = message, 0, None
                    for name in path:
                        field = record.members[name]
                        at += places.of(record, spec, version).offsets[id(field)]
                        record = field.ref
                    tags.append((at, value.to_bytes(field.width // 8, endian_of(field))))
                ranges, inside = self.record(message, version, 0)
                for name, ref in asked.get(str(message.name), []):
                    start = message.layout[version].offsets.get(id(message.members[name]))
                    more, deep = self.record(ref, version if ref.spec is spec else 0, start or 0)
                    ranges, inside = ranges + more, inside + deep
                out += self.model(ranges, inside, tags, str(message.from_))
        return out

    def message(self, record: Item, version: int, tags: list) -> list[dict]:
        return self.model(*self.record(record, version, 0), tags, "both")

    def model(self, ranges: list, inside: list, tags: list, sender: str) -> list[dict]:
        if not ranges and not inside:
            return []
        end = "ES_SECRETS_TO_THE_END"
        return [
            {
                "guest": "true" if sender in ("guest", "both") else "false",
                "host": "true" if sender in ("host", "both") else "false",
                "tags": [
                    {"at": f"{at}u", "size": f"{len(value)}u", "bytes": ", ".join(f"0x{b:02x}" for b in value)}
                    for at, value in tags
                ],
                "ranges": [(f"{a}u", end if b is END else f"{b}u") for a, b in merged(ranges)],
                "inside": [(f"{a}u", end if b is END else f"{b}u", name) for a, b, name in inside],
            }
        ]

    # -- one record

    def record(self, record: Item, version: int, base: int) -> tuple[list, list]:
        """(ranges, what is inside) of a record that begins at `base`."""
        ranges: list = []
        inside: list = []
        laid = places.of(record, record.spec, version)
        for field in record.all_fields:
            offset = laid.offsets.get(id(field))
            if offset is None:
                continue
            first = base + (offset if offset >= 0 else laid.fixed)
            size = self.size(field, version)
            end = END if size is END or offset < 0 else first + size
            if field.secret or field.sort == "bits" and any(bit.secret for bit in field.bits):
                ranges.append((first, end))
            for ref in self.parts(field):
                step = places.of(ref, field.spec, version).fixed
                more, deep = self.record(ref, version if ref.spec is record.spec else 0, first)
                if end is END and (more or deep):
                    ranges.append((first, END))
                elif field.count_value is not None:
                    for i in range(field.count_value if more or deep else 0):
                        again = self.record(ref, version if ref.spec is record.spec else 0, first + i * step)
                        ranges, inside = ranges + again[0], inside + again[1]
                else:
                    ranges, inside = ranges + more, inside + deep
            for target in self.held(field):
                name = self.target(target)
                if name is not None and offset < 0:
                    ranges.append((first, END))
                elif name is not None:
                    inside.append((first, end, name))
        return ranges, inside

    @staticmethod
    def size(field: Item, version: int):
        if field.variable:
            return END
        count = field.count_value if field.count_value is not None else 1
        if field.sort == "struct":
            laid = places.of(field.ref, field.spec, version)
            return END if laid.variable else laid.fixed * count
        if field.sort == "union":
            sizes = [places.of(ref, field.spec, version).fixed for ref in field.union.members.values()]
            return field.union.size or max(sizes, default=0)
        return field.width // 8 * count

    @staticmethod
    def parts(field: Item) -> list[Item]:
        if field.sort == "struct":
            return [field.ref]
        return list(field.union.members.values()) if field.sort == "union" else []

    @staticmethod
    def held(field: Item) -> list[Item]:
        held = getattr(field, "held", None)
        if held is None:
            return []
        return [target for target in [held.target, *held.cases.values()] if target is not None]
