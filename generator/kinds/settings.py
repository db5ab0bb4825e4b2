"""kind: settings. The schema of a file that people write: C structs, tables for runtime/settings.c, a man page."""

from __future__ import annotations

from ..lower.settings import manpage
from ..lower.settings.tables import lower_files
from ..read import scalars
from ..read.diagnostics import suggestion
from ..read.scalars import Boolean, Integer, Name, Size, Text
from ..read.schema import Default, List, Map, Record, Required
from ..read.sections import HEAD
from ..resolve.names import c_name, check_member

KEY = Record(
    "a setting",
    {
        "type": Name(),
        "list": Name(),
        "enum": List(Name()),
        "required": Boolean(),
        "default": Text(),
        "min": Size(),
        "max": Size(),
        "values": List(Integer(0, (1 << 64) - 1)),
        "secret": Default(Boolean(), False),
        "measured": Default(Boolean(), True),
    },
)
TYPE = Record("a type of settings", {"keys": Map(KEY), "one-of": Map(KEY), "unique": List(Name())})
SCHEMA = Record(
    "a settings spec",
    HEAD | {"root": Required(Name()), "types": Required(Map(TYPE)), "file": Text(), "example": Text()},
)

ERRORS = {
    "E501": "No such type of setting",
    "E502": "The root is no mapping",
    "E503": "A setting without a type, or with two",
    "E504": "A default that the setting itself would refuse",
    "E505": "A required setting with a default",
    "E506": "Unique by a key that is not there",
    "E507": "A type contains itself",
    "E508": "Limits that exclude each other",
    "E509": "A key that does not go with this type of setting",
    "E510": "A type is either keys or one-of",
    "E511": "A type that nothing uses",
    "E512": "A list without a maximum",
    "E513": "`measured` on a part of what is measured as a whole",
}

# What may be written beside the type.
OPTIONS = {
    "name": {"max"},
    "text": {"min", "max"},
    "path": {"max"},
    "integer": {"min", "max", "values"},
    "size": {"min", "max", "values"},
    "boolean": set(),
    "guid": set(),
    "version": set(),
    "word": set(),
    "type": set(),
    "list": {"min", "max"},
    "nothing": set(),
}
SCALARS = ("name", "text", "path", "integer", "size", "boolean", "guid", "version")
TEXT_MAX = 4095


def resolve(spec, context) -> None:
    types = spec.types or {}
    spec.known = True  # no setting names a type that is not there
    for type_ in types.values():
        type_.used = False
        type_.choice = "one-of" in type_.places
        if type_.choice == ("keys" in type_.places):
            context.error(
                "E510",
                type_.at,
                f"'{type_.name}' has both keys and one-of"
                if type_.choice
                else f"'{type_.name}' has neither keys nor one-of",
            )
        type_.members = (type_.one_of if type_.choice else type_.keys) or {}
        for key in type_.members.values():
            check_member(context.diagnostics, key.name)
    for type_ in types.values():
        for key in type_.members.values():
            _key(spec, context, type_, key)
    root = types.get(spec.root) if spec.root else None
    if spec.root is not None and root is None:
        context.error("E501", spec.root.at, f"no type is called '{spec.root}'", suggestion(spec.root, types))
    elif root is not None:
        root.used = True
        if root.choice:
            context.error("E502", spec.root.at, f"'{spec.root}' is a one-of: a settings file is a mapping of keys")
        else:
            _measured(spec, context, root)
    for type_ in types.values() if spec.known and root is not None and not root.choice else ():
        if not type_.used:
            context.error("E511", type_.at, f"no setting is of type '{type_.name}'")


def _measured(spec, context, root) -> None:
    """What is given from outside is found by its keys from the root on: through mappings that are measured themselves."""
    reached: list = []

    def visit(type_) -> None:
        if type_ in reached or type_.choice:
            return
        reached.append(type_)
        for key in type_.members.values():
            if key.sort == "type" and key.measured:
                visit(key.ref)

    visit(root)
    for type_ in spec.types.values():
        for key in type_.members.values():
            if "measured" in key.places and type_ not in reached:
                context.error(
                    "E513",
                    key.place("measured"),
                    f"'{type_.name}' is said as a whole, in a list, as a case or from outside: `measured` stands where that is",
                )


def _key(spec, context, type_, key) -> None:
    """Sets key.sort (of OPTIONS), key.ref (a type), key.item (what a list holds)."""
    given = [k for k in ("type", "list", "enum") if k in key.places]
    key.sort, key.ref, key.item = "nothing", None, None
    if len(given) > 1 or (not given and not type_.choice):
        context.error(
            "E503",
            key.at,
            f"'{key.name}' has {'two types' if given else 'no type'}",
            "type: TYPE, list: TYPE or enum: [WORDS]",
        )
        key.default = None
        return
    elif key.enum:
        key.sort = "word"
    elif key.list is not None:
        key.sort, key.item = "list", key.list
        _type(spec, context, key, key.list)
    elif key.type is not None:
        key.sort = _type(spec, context, key, key.type)
    for option in ("min", "max", "values"):
        if option in key.places and option not in OPTIONS[key.sort]:
            context.error(
                "E509",
                key.place(option),
                f"`{option}` does not go with {'a word alone' if key.sort == 'nothing' else 'a ' + key.sort}",
            )
    if key.sort == "list" and key.max is None and "max" not in key.places:
        context.error("E512", key.at, f"the list '{key.name}' needs a `max`")
    if key.secret and key.default is not None:
        context.error("E509", key.place("default"), "`default` does not go with a secret: everybody could read it here")
    if type_.choice:
        for option in ("required", "default"):
            if option in key.places:
                context.error("E509", key.place(option), f"`{option}` does not go with a case of a one-of")


def _type(spec, context, key, word) -> str:
    if word in SCALARS:
        return str(word)
    key.ref = (spec.types or {}).get(word)
    if key.ref is None:
        spec.known = False
        context.error("E501", word.at, f"no type is called '{word}'", suggestion(word, [*spec.types, *SCALARS]))
        return "nothing"
    key.ref.used = True
    return "type"


def layout(spec, context) -> None:
    """spec.ordered: every type after those that it holds. A type may be absent when nothing in it is required."""
    spec.ordered = []
    state: dict[str, int] = {}

    def visit(type_) -> None:
        state[type_.name] = 1
        for key in type_.members.values():
            if key.ref is None:
                continue
            if state.get(key.ref.name) == 1:
                context.error("E507", key.at, f"'{type_.name}' contains itself by '{key.name}'")
            elif key.ref.name not in state:
                visit(key.ref)
        state[type_.name] = 2
        spec.ordered.append(type_)

    for type_ in (spec.types or {}).values():
        if type_.name not in state:
            visit(type_)
    for type_ in spec.ordered:
        type_.may_be_absent = not type_.choice and all(not key.required for key in type_.members.values())
    for type_ in spec.ordered:
        for key in type_.members.values():
            _limits(context, key)


def _limits(context, key) -> None:
    """key.low, key.high: what the loader checks."""
    natural = {
        "name": 64,
        "text": TEXT_MAX,
        "path": TEXT_MAX,
        "integer": (1 << 64) - 1,
        "size": (1 << 64) - 1,
        "list": 0,
    }.get(key.sort, 0)
    key.low = int(key.min) if key.min is not None else 0
    key.high = int(key.max) if key.max is not None else natural
    if key.sort == "integer" and key.max is None and key.values:
        key.high = max(int(v) for v in key.values)
    if (
        key.sort in ("name", "text", "path", "list")
        and key.max is not None
        and key.max > (65535 if key.sort == "list" else TEXT_MAX)
    ):
        context.error("E508", key.place("max"), f"at most {65535 if key.sort == 'list' else TEXT_MAX} here")
    if key.low > key.high and key.sort != "nothing":
        context.error("E508", key.place("min"), f"no value is left between {key.low} and {key.high}")
        key.default = None
    for value in key.values or []:
        if not key.low <= value <= key.high:
            context.error("E508", value.at, f"{value.text} is not within the limits")


def check(spec, context) -> None:
    for type_ in (spec.types or {}).values():
        context.claims.claim(c_name(spec, type_.name), type_.at)
        for name in type_.unique or []:
            other = type_.members.get(name)
            if type_.choice:
                context.error("E506", name.at, "a one-of has no keys to compare")
            elif other is None:
                context.error("E506", name.at, f"'{type_.name}' has no key '{name}'", suggestion(name, type_.members))
            elif other.sort in ("type", "list", "nothing"):
                context.error("E506", name.at, f"'{name}' is a {other.sort} and cannot be compared")
        for key in type_.members.values():
            if key.required and key.default is not None:
                context.error("E505", key.place("default"), f"'{key.name}' is required and never has its default")
            if key.default is not None:
                _default(context, key)


def _default(context, key) -> None:
    """The loader binds defaults like any text: what it would refuse is refused here."""
    text = key.default
    wrong = ""
    if key.sort in ("list", "nothing"):
        wrong = f"a {key.sort} has no default"
    elif key.sort == "word":
        wrong = "" if text in key.enum else "is not one of the words"
    elif key.sort == "type":
        case = key.ref.members.get(text) if key.ref.choice else None
        if not key.ref.choice:
            wrong = "is for a mapping, which has its own defaults"
        elif case is None or case.sort != "nothing":
            wrong = f"is not a word of '{key.ref.name}' that stands alone"
    elif key.sort in ("integer", "size"):
        reader = scalars.Size() if key.sort == "size" else scalars.Integer(0, (1 << 64) - 1)
        value = _quiet(reader, text)
        if value is None or not key.low <= value <= key.high or (key.values and value not in key.values):
            wrong = f"is not {reader.expects} within the limits"
    elif key.sort in ("boolean", "version", "guid", "name"):
        reader = {
            "boolean": scalars.Boolean(),
            "version": scalars.Version(),
            "guid": scalars.Guid(),
            "name": scalars.Name(),
        }[key.sort]
        wrong = "" if _quiet(reader, text) is not None else f"is not {reader.expects}"
    elif not key.low <= len(text.encode()) <= key.high:
        wrong = "has a length outside of the limits"
    if wrong:
        context.error("E504", text.at, f"the default '{text}' {wrong}")


def _quiet(reader: scalars.Schema, text):
    from ..read.diagnostics import Diagnostics
    from ..read.load import Scalar

    return reader.read(Scalar(str(text), False, text.at), Diagnostics())


def lower(spec, context):
    return lower_files(spec) + [manpage.product(spec)]
