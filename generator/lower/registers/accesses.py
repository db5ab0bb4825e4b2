"""What a block of registers has beside exact accesses: those that cover parts or several, and the driver's side.

`block` is the registers.Lowering that asks."""

from __future__ import annotations

from ...resolve.names import C_NAME, c_name
from ..c import file as cfile, text as ctext


def cut(block, way: str, parameters: list[str], arguments: list[str]) -> None:
    """Accesses wider than a register go to its neighbours, narrower ones to a part of it."""
    spec = block.spec
    body: list = []
    rows = []
    for register in spec.registers:
        numbers = (register.step, register.bytes, int(register.count or 1))
        rows.append("{" + ", ".join([C_NAME(spec, register.name), *map(str, numbers)]) + "}")
    members = ["uint64_t offset", "unsigned step", "unsigned bytes", "unsigned count"]
    declaration = "static const struct {\n" + "".join(f"  {m};\n" for m in members) + f"}} {way}_places[]"
    block.file.source.append(cfile.Array(declaration, rows))
    find = [
        ctext.For(
            f"unsigned i = 0; i < sizeof {way}_places / sizeof {way}_places[0]; i++",
            [
                f"const uint64_t from = {way}_places[i].offset;",
                f"const uint64_t element = offset < from ? 0 : (offset - from) / {way}_places[i].step;",
                f"const uint64_t start = from + element * {way}_places[i].step;",
                ctext.If(
                    [
                        f"offset >= from",
                        f"element < {way}_places[i].count",
                        f"offset - start < {way}_places[i].bytes",
                    ],
                    ["*start_of = start;", f"return {way}_places[i].bytes;"],
                ),
            ],
        ),
        "return 0;",
    ]
    place = block.file.private(
        "unsigned",
        f"{way}_place",
        ["uint64_t offset", "uint64_t *start_of"],
        find,
        "Bytes of the register at the offset and where it begins; 0: there is none.",
    )
    most = max(register.bytes for register in spec.registers)
    found = f"result == 0 || (@start_of <= offset && offset - @start_of < result && result <= {most})"
    block.out.inner.append((place, {}, found))
    before = [a for a in arguments if a not in ("offset", "width", "value")]
    exact = lambda offset, width, v: f"{way}_exact({', '.join([*before, offset, width, v])})"
    refused = block.out.refusal("access", "offset", "registers alone", key=f"{way}-parts")
    step: list = ["uint64_t start = 0;", f"const unsigned bytes = {way}_place(offset + done, &start);"]
    step += [ctext.If(["bytes == 0"], [f"return {refused};"])]
    step += [
        "const unsigned skip = (unsigned)(offset + done - start);",
        "const unsigned take = bytes - skip < width - done ? bytes - skip : width - done;",
    ]
    limits = ([] if spec.split else [ctext.If(["take != width"], [f"return {refused};"])]) + (
        [] if spec.narrow else [ctext.If(["take != bytes"], [f"return {refused};"])]
    )
    step += limits
    if way == "read":
        step += [
            "uint64_t part = 0;",
            f"const es_result wrong = {exact('start', 'bytes', '&part')};",
            ctext.If(["wrong != ES_OK"], ["return wrong;"]),
            "result |= (part >> (8 * skip) & mask_of(take)) << (8 * done);",
        ]
        body = [
            "uint64_t result = 0;",
            ctext.For("unsigned done = 0; done < width;", step + ["done += take;"]),
            "*value = result;",
            "return ES_OK;",
        ]
    else:
        step += ["uint64_t whole = value >> (8 * done) & mask_of(take);"]
        if spec.narrow:
            read = f"read_exact({', '.join([*before, 'start', 'bytes', '&before'])})"
            step += [
                ctext.If(
                    ["take != bytes"],
                    [
                        "uint64_t before = 0;",
                        f"const es_result wrong = {read};",
                        ctext.If(["wrong != ES_OK"], ["return wrong;"]),
                        "whole = (before & ~(mask_of(take) << (8 * skip))) | whole << (8 * skip);",
                    ],
                )
            ]
        step += [
            f"const es_result wrong = {exact('start', 'bytes', 'whole')};",
            ctext.If(["wrong != ES_OK"], ["return wrong;"]),
        ]
        body = [ctext.For("unsigned done = 0; done < width;", step + ["done += take;"]), "return ES_OK;"]
    block.file.private("es_result", f"{way}_parts", parameters, body, "An access cut where registers end.")


def driver(block) -> None:
    """Typed accesses of the block at an address that is mapped."""
    for register in block.spec.registers:
        picks = block.indices(register)
        type_ = block.type(register)
        terms = [C_NAME(block.spec, register.name)]
        if "index" in picks:
            terms.append(f"index * {C_NAME(block.spec, register.name, 'stride')}")
        if block.instances:
            terms.append(f"{block.instance} * {C_NAME(block.spec, block.instances.name, 'stride')}")
        place = " + ".join(terms)
        parameters = [f"unsigned {name}" for name in picks]
        if register.access not in ("wo", "rsvd"):
            body = [
                f"const volatile uint8_t *at = (const volatile uint8_t *)base + {place};",
                f"return *(const volatile {type_} *)at;",
            ]
            function = ctext.Function(
                type_,
                c_name(block.spec, "mmio-read", register.name),
                ["const volatile void *base", *parameters],
                body,
                register.at.comment,
            )
            block.file.header.append(cfile.Definition(function, inline=True))
        if register.access not in ("ro", "rsvd"):
            body = [
                f"volatile uint8_t *at = (volatile uint8_t *)base + {place};",
                f"*(volatile {type_} *)at = value;",
            ]
            function = ctext.Function(
                "void",
                c_name(block.spec, "mmio-write", register.name),
                ["volatile void *base", *parameters, f"{type_} value"],
                body,
                register.at.comment,
            )
            block.file.header.append(cfile.Definition(function, inline=True))
