"""C names: how they are derived, which words C keeps for itself, and that no two specs derive the same one."""

from __future__ import annotations

from ..read.diagnostics import Diagnostics, Position

ERRORS = {
    "E040": "A name that C or C++ keeps for itself",
    "E041": "Two things get the same C name",
}

RESERVED = frozenset(
    """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class co_await co_return co_yield
    compl concept const const_cast consteval constexpr constinit continue decltype default delete do double dynamic_cast else enum explicit
    export extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private
    protected public register reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch
    template this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
    typeof linux unix errno stdin stdout stderr""".split()
)


def snake(name: str) -> str:
    return str(name).replace("-", "_").replace(".", "_")


def c_name(spec, *parts: str) -> str:
    """es_storvsp_decode_packet: a function, variable, or tag of a spec."""
    return "_".join(["es", snake(spec.name), *map(snake, parts)])


def C_NAME(spec, *parts: str) -> str:
    """ES_STORVSP_OPERATION_EXECUTE_SRB: a constant of a spec."""
    return c_name(spec, *parts).upper()


def check_member(d: Diagnostics, name, at: Position | None = None) -> None:
    """Refuses a name that would become a struct member, parameter or variable with a keyword's name."""
    if name is not None and snake(name) in RESERVED:
        d.error("E040", at or name.at, f"'{name}' is a word that C or C++ keeps for itself", f"try '{name}-value'")


class Claims:
    """Every external C name with the place it comes from."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics
        self.by_name: dict[str, Position] = {}

    def claim(self, c: str, at: Position) -> None:
        first = self.by_name.setdefault(c, at)
        if first != at:
            early, late = sorted((first, at))
            self.diagnostics.error(
                "E041", late, f"this becomes {c} in C, which is taken", f"by {early.file}:{early.line}"
            )
