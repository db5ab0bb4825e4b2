"""The sections that all kinds share, as schema: constants, enums, flags, structs with their fields."""

from __future__ import annotations

from .scalars import BitRange, Boolean, Choice, Guid, HexBytes, Integer, Name, Reference, Text, Value, VersionName
from .schema import Default, Either, Expression, List, Map, Record, Required

HOLDS = Either(
    scalar=Record("what a field holds", {"is": Required(Reference())}, "is"),
    mapping=Record(
        "what a field holds",
        {
            "is": Reference(),
            "by": Reference(),
            "cases": Map(Reference()),
            "if": Expression(),
            "size": Expression(),
            "part": Choice("control", "input", "output", "result"),
            "control": Reference(),
        },
    ),
)
PAIRS = Record("a pair", {"key": Required(Reference()), "answer": Required(Expression())})
LINK = Record(
    "a link",
    {
        "type": Required(Integer(0, 65535)),
        "packet": Required(Reference()),
        "from": Required(Reference()),
        "class": Reference(),
        "conversation": List(Reference()),
        "device": List(Reference()),
    },
)

SINCE = Integer(2, 0xFFFF)
RETIRED = Record(
    "a retired thing", {"thing": Required(Name()), "field": Reference(), "until": Required(Integer(1, 0xFFFE))}
)
SPEC_KEYS = {"state-version": Integer(1, 0xFFFF), "retired-state": List(RETIRED)}
STRUCT_KEYS = {"saved": Default(Boolean(), False), "saved-since": SINCE}
FIELD_KEYS = {"saved-since": SINCE, "default": Integer(0, (1 << 64) - 1)}

VALUE = Record(
    "an enum's value",
    {"value": Required(Integer(0, (1 << 64) - 1)), "since": VersionName(), "until": VersionName()},
    "value",
)
ENUM = Record(
    "an enum",
    {
        "type": Required(Choice("u8", "u16", "u24", "u32", "u48", "u64")),
        "open": Default(Boolean(), False),
        "values": Required(Map(VALUE)),
    },
)
FLAGS = Record(
    "flags",
    {
        "type": Required(Choice("u8", "u16", "u24", "u32", "u48", "u64")),
        "bits": Required(
            Map(
                Record(
                    "a flag", {"bit": Required(Integer(0, 63)), "since": VersionName(), "until": VersionName()}, "bit"
                )
            )
        ),
    },
)
CONSTANT = Either(
    scalar=Record("a constant", {"value": Required(Integer(0, (1 << 64) - 1))}, "value"),
    mapping=Record(
        "a constant", {"value": Integer(0, (1 << 64) - 1), "guid": Guid(), "text": Text(), "bytes": HexBytes()}
    ),
)
BITS = Record(
    "a bit field",
    {
        "name": Required(Name()),
        "bits": Required(BitRange()),
        "type": Reference(),
        "reserved": Choice("zero", "ignore", "preserve"),
        "value": Value(),
        "min": Expression(),
        "max": Expression(),
        "secret": Default(Boolean(), False),
    },
)
UNION = Record(
    "a union",
    {
        "by": Required(Reference()),
        "cases": Required(Map(Reference())),
        "size": Integer(1, 1 << 20),
        "otherwise": Choice("ignore", "refuse"),
    },
)
FIELD = Record(
    "a field",
    {
        "name": Required(Name()),
        "type": Reference(),
        "count": Expression(),
        "min": Expression(),
        "max": Expression(),
        "value": Value(),
        "at": Expression(),
        "if": Expression(),
        "since": VersionName(),
        "until": VersionName(),
        "endian": Choice("little", "big"),
        "reserved": Choice("zero", "ignore", "preserve"),
        "secret": Default(Boolean(), False),
        "overlay": Default(Boolean(), False),
        "pad": Choice("space", "zero"),
        "bits": List(BITS),
        "union": UNION,
        **FIELD_KEYS,
        "holds": HOLDS,
        "selects": Choice("version"),
    },
)
CHECKSUM = Record(
    "a checksum",
    {"field": Required(Name()), "rule": Required(Choice("sum8", "crc32")), "over": Default(Choice("all"), "all")},
)
STRUCT = Record(
    "a struct",
    {"size": Integer(1, 1 << 20), "fields": Required(List(FIELD)), "checksum": CHECKSUM, "pairs": PAIRS, **STRUCT_KEYS},
)

PROOF = Record("a bound of proofs", {"elements": Required(Integer(1, 64))})

HEAD = {
    "kind": Required(Name()),
    "name": Required(Name()),
    "doc": Required(Text(filled=True)),
    "source": Required(Text(filled=True)),
    "uses": List(Name()),
    **SPEC_KEYS,
}
COMMON = HEAD | {
    "endian": Default(Choice("little", "big"), "little"),
    "constants": Map(CONSTANT),
    "enums": Map(ENUM),
    "flags": Map(FLAGS),
    "structs": Map(STRUCT),
    "proof": PROOF,
}
"""The keys of every spec; a kind adds its own: `Record("a registers spec", COMMON | {...})`."""
