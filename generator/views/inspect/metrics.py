"""Counters as Prometheus calls them: families with help texts from the specs' docs, and each counter's labels."""

from __future__ import annotations

from ...lower.c.text import WIDTH, string
from ...read.values import Item
from ...resolve.names import C_NAME, c_name, snake


def flat(text: str | None) -> str:
    return " ".join((text or "").split())


def label(key: str, value: str) -> str:
    escaped = flat(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'{key}="{escaped}"'


def pieces(member: str, labels: str, indent: int) -> str:
    """`member = "labels"`, a label a line where they are too long for one."""
    head = f"{member} = "
    if indent + len(head) + len(string(labels)) + 1 <= WIDTH:
        return head + string(labels)
    each = labels.replace('",', '",\n').split("\n")
    return head + ("\n" + " " * (indent + len(head))).join(map(string, each))


def family_of(spec: Item, rest: str, refusals: list[dict]) -> tuple[str, str, str]:
    """(family's last words, help, labels) of the counter `spec.REST`."""
    doc = flat(spec.doc)
    if refusals:
        first = refusals[0]
        alone = len(refusals) == 1
        texts = {key: first[key].strip('"') if alone or key == "where" else "" for key in ("where", "field", "rule")}
        # Reads and writes may be refused in the same words: the counter's own name tells them apart.
        texts["counter"] = rest
        return "refusals", doc, ",".join(label(key, value) for key, value in texts.items())
    for machine in getattr(spec, "machines", None) or []:
        if rest.startswith(f"{machine.name}."):
            transition = rest.removeprefix(f"{machine.name}.")
            return f"{snake(machine.name)}_transitions", flat(machine.doc) or doc, label("transition", transition)
    name, dot, access = rest.rpartition(".")
    if dot and access in ("read", "write"):
        return "accesses", doc, ",".join([label("name", name), label("access", access)])
    return "events", doc, label("event", rest)


def tables(file) -> None:
    """Adds the families and a row for each of the spec's counters to a spec's file."""
    spec = file.spec
    by_counter: dict[int, list[dict]] = {}
    for refusal in spec.out.refusals.values():
        by_counter.setdefault(refusal["counter"], []).append(refusal)
    families: dict[str, str] = {}
    rows = []
    for index, name in enumerate(spec.out.counters.values()):
        words, doc, labels = family_of(spec, name.removeprefix(f"{spec.name}."), by_counter.get(index, []))
        family = f"entresol_{snake(spec.name)}_{words}_total"
        families.setdefault(family, doc)
        rows.append((family, labels))
    if not rows:
        return
    order = list(families)
    file.table(
        f"static const struct es_shape_family families[{len(order)}]",
        [[f".name = {string(name)}", file.prose(".help", families[name].replace("\\", "\\\\"), 8)] for name in order],
    )
    file.table(
        f"static const struct es_shape_metric {c_name(spec, 'metrics')}[{C_NAME(spec, 'counter', 'count')}]",
        [[f".family = &families[{order.index(name)}]", pieces(".labels", labels, 8)] for name, labels in rows],
    )
