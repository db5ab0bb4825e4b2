"""Compares the specs with Linux's texts, and lists what no text confirms.

    python3 -m tests.oracle.oracle            compares; exit 1 when anything differs
    python3 -m tests.oracle.oracle --list     prints the list that unconfirmed.md keeps
"""

import pathlib
import re
import sys

import yaml

from tests.oracle import claims, linux_text

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GENERATED = ROOT / "generated"
# Our own choices: nobody else's text could confirm them.
OWN = {"settings", "control", "kvm-x86-64", "io-ports", "mmio"}
# Follows from other numbers, which stand in the list themselves.
DERIVED = re.compile(r"_(SIZE_MIN|SIZE_MAX|COUNT|STRIDE|SIZE|SHIFT)$")


def headers(spec: str) -> list[pathlib.Path]:
    stem = spec.replace("-", "_")
    names = [f"{stem}_{kind}.h" for kind in ("wire", "registers", "intercepts")] + [f"{stem}.h"]
    return [GENERATED / name for name in names if (GENERATED / name).exists()]


def _bits(text: str) -> int:
    low, _, high = text.partition("..")
    return ((1 << (int(high or low, 0) - int(low, 0) + 1)) - 1) << int(low, 0)


def _stem(*words: str) -> str:
    return "_".join(["ES", *words]).upper().replace("-", "_")


def written(spec: dict) -> dict[str, int]:
    """Numbers that a spec states and its headers do not name: bit groups, fixed values, opcodes, sense codes."""
    out = {}
    for item, fields in [(n, s.get("fields", [])) for n, s in spec.get("structs", {}).items()]:
        for field in fields:
            stem = _stem(spec["name"], item, field["name"])
            if "value" in field and re.fullmatch(r"0x[0-9a-fA-F_]+|[0-9_]+", field["value"]):
                out[f"{stem}_VALUE"] = int(field["value"].replace("_", ""), 0)
            for group in field.get("bits", []):
                if group.get("reserved") is None:
                    out[f"{stem}_{group['name'].upper().replace('-', '_')}_MASK"] = _bits(group["bits"])
    for row in spec.get("commands", {}).get("rows", []):
        out[_stem(spec["name"], "match", row["name"])] = int(row["match"], 0)
        if "sub" in row:
            out[_stem(spec["name"], "match", row["name"], "sub")] = int(row["sub"]["value"], 0)
    for name, sense in spec.get("answers", {}).get("rows", {}).items():
        out[_stem(spec["name"], "code", name)] = int(sense["asc"], 0) << 8 | int(sense["ascq"], 0)
    return out


def nested(spec: dict) -> list[str]:
    """How the names begin that follow from a struct inside another: its offsets stand in the list themselves."""
    structs = set(spec.get("structs", {}))
    items = [(n, s.get("fields", [])) for n, s in spec.get("structs", {}).items()]
    items += [(m["name"], m.get("fields", [])) for m in spec.get("messages", [])]
    out = [_stem(spec["name"], n, f["name"]) + "_" for n, fields in items for f in fields if f.get("type") in structs]
    out += [_stem(spec["name"], m["name"], part) + "_" for m in spec.get("messages", []) for part in ("header", "body")]
    return out


SPECS = {spec["name"]: spec for path in sorted((ROOT / "specs").rglob("*.yaml")) for spec in [yaml.load(path.read_text(), Loader=yaml.BaseLoader)]}


def numbers(spec: str) -> dict[str, int]:
    """Every number of a spec by the name that its headers give it, or would."""
    out = {}
    for header in headers(spec):
        text = header.read_text()
        for match in re.finditer(r"^(?:#define|  )\s*(ES_\w+)(?: =)? (0x[0-9a-f]+|\d+)u?l?l?,?(?:\s|$)", text, re.M):
            out[match[1]] = int(match[2], 0)
    return written(SPECS[spec]) | out


def compare(path: pathlib.Path) -> tuple[list[str], dict[str, str]]:
    """Errors, and the names that one file of claims confirms, each with what Linux calls it."""
    file = claims.read(path)
    tree = linux_text.find_tree([name for name, _ in file.texts])
    texts = linux_text.Texts(tree, file.texts)
    known = {name: value for spec in file.specs for name, value in numbers(spec).items()}
    unnamed = {name: value for spec in file.specs for name, value in written(SPECS[spec]).items()}
    errors, wanted = [], []
    for claim in file.claims:
        expression = claim.expression
        for said in re.findall(r'sense\("([^"]*)"\)', expression):
            line = re.compile(rf'SENSE_CODE\((0x[0-9A-Fa-f]+), "{re.escape(said)}"')
            found = next(filter(None, map(line.search, texts.raw.values())), None)
            if found is None:
                errors.append(f"{claim.place}: Linux has no sense code '{said}'")
            else:
                expression = expression.replace(f'sense("{said}")', found[1])
        if claim.name not in known:
            errors.append(f"{claim.place}: no spec has {claim.name}")
        elif 'sense("' not in expression:
            wanted.append((claim, expression))

    for spec, macro, place in file.guids:
        numbers_in = re.findall(r"0x[0-9a-fA-F]+", texts.macros.get(macro, ""))
        theirs = "".join(f"{int(n, 16):0{w}x}" for n, w in zip(numbers_in, (8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2)))
        ours = SPECS[spec]["identity"]["class-id"]
        if theirs != ours.replace("-", ""):
            errors.append(f"{place}: the class id of {spec} is {ours}, Linux's {macro} is {theirs or 'not there'}")

    lines = [
        f'  printf("%d %llx %llx\\n", {i}, (unsigned long long)({c.name}), (unsigned long long)({e}));'
        for i, (c, e) in enumerate(wanted)
    ]
    defines = "".join(f"#ifndef {n}\n#define {n} {v:#x}ull\n#endif\n" for n, v in unnamed.items())
    includes = "".join(f'#include "generated/{h.name}"\n' for spec in file.specs for h in headers(spec))
    definitions = texts.closure([e for _, e in wanted])
    source = linux_text.FLOOR + includes + defines + definitions + "\nint main(void) {\n#line 1 \"claims\"\n" + "\n".join(lines) + "\n  return 0;\n}\n"
    output, complaint = linux_text.run_c(source, [ROOT])
    if complaint:
        for at, said in re.findall(r"^claims:(\d+):\d+: error: (.*)$", complaint, re.M):
            claim, expression = wanted[int(at) - 1]
            errors.append(f"{claim.place}: {claim.name} = {expression}: {said}")
        return errors or [f"{path.name}: {complaint}"], {}
    confirmed = {}
    for line in output.splitlines():
        index, ours, theirs = line.split()
        claim, expression = wanted[int(index)]
        # A negative or sign-extended number of Linux's is compared in the width of ours.
        if ours != theirs:
            errors.append(f"{claim.place}: {claim.name} is 0x{ours}, Linux's {expression} is 0x{theirs}")
        else:
            confirmed[claim.name] = expression
    return errors, confirmed


def sources(spec: dict) -> list[tuple[str, str]]:
    """(stem of names, source) for every item of a spec that says where it comes from; "" is the spec's own."""
    prefix = "ES_" + spec["name"].upper().replace("-", "_")
    out = [(prefix, " ".join(str(spec.get("source", "")).split()))]

    def walk(item, stem: str) -> None:
        if isinstance(item, dict):
            if stem != prefix and "source" in item:
                out.append((stem, " ".join(str(item["source"]).split())))
            for key, value in item.items():
                if key in ("constants", "enums", "flags", "structs", "values", "bits", "messages", "fields", "registers", "entries"):
                    walk(value, stem)
                else:
                    walk(value, f"{stem}_{str(key).upper().replace('-', '_')}")
        elif isinstance(item, list):
            for value in item:
                if isinstance(value, dict) and "name" in value:
                    walk(value, f"{stem}_{str(value['name']).upper().replace('-', '_')}")

    walk(spec, prefix)
    return out


def unconfirmed(confirmed: dict[str, str]) -> str:
    """The list, as Markdown: by spec and source."""
    lines = [
        "# Numbers that no text confirms",
        "",
        "Written by `python3 -m tests.oracle.oracle --list`; a test fails when it is not current. What `claims/` compares with Linux's texts is not",
        "here, nor are this project's own choices (settings, memory map, ports).",
        "",
    ]
    total = 0
    for spec in SPECS.values():
        if spec["name"] in OWN:
            continue
        inside = tuple(nested(spec))
        found = {n: v for n, v in numbers(spec["name"]).items() if not DERIVED.search(n) and not n.startswith(inside)}
        left = {n: v for n, v in found.items() if n not in confirmed}
        total += len(left)
        if not found:
            continue
        lines += [f"## {spec['name']}: {len(found) - len(left)} of {len(found)} confirmed", ""]
        stems = sorted(sources(spec), key=lambda pair: -len(pair[0]))
        by_source: dict[str, list[str]] = {}
        prefix = stems[-1][0] + "_"
        for name, value in left.items():
            source = next(text for stem, text in stems if name == stem or name.startswith(stem + "_"))
            by_source.setdefault(source, []).append(f"{name.removeprefix(prefix).lower().replace('_', '-')}={value:#x}")
        for source, names in by_source.items():
            lines += [f"Source: {source}", "", "`" + "` `".join(names) + "`", ""]
    return "\n".join([*lines[:4], f"{total} numbers.", *lines[4:]]).rstrip() + "\n"


def everything() -> tuple[list[str], dict[str, str]]:
    errors: list[str] = []
    confirmed: dict[str, str] = {}
    for path in sorted((HERE / "claims").glob("*.txt")):
        more, names = compare(path)
        errors += more
        confirmed |= names
    return errors, confirmed


def main() -> int:
    errors, confirmed = everything()
    if "--list" in sys.argv[1:]:
        sys.stdout.write(unconfirmed(confirmed))
    else:
        print(f"{len(confirmed)} numbers agree")
    for error in errors:
        print(error, file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
