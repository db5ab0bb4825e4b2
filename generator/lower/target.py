"""Lowers a target: its ranges of memory and its devices as tables."""

from __future__ import annotations

from ..resolve.names import C_NAME, c_name, snake
from .c import file as cfile, text as ctext


def lower(spec, context):
    file = cfile.File(spec, f"target_{snake(spec.name)}")
    file.system = ["stdint.h"]
    file.local = ([f"generated/{snake(spec.name)}_wire.h"] if spec.out.has_wire else []) + ["runtime/target.h"]
    for r in spec.memory:
        file.header += [
            cfile.Text(cfile.block(cfile.comment(r.doc or f"{r.name}."))),
            cfile.Define(C_NAME(spec, r.name, "base"), f"{int(r.base):#x}ull"),
            cfile.Define(C_NAME(spec, r.name, "size"), f"{int(r.size):#x}ull"),
        ]
    ranges, devices = c_name(spec, "memory"), c_name(spec, "devices")
    file.header += [
        cfile.Text(["/* The ranges in the order of the spec. */"]),
        cfile.Define(C_NAME(spec, "memory-count"), f"{len(spec.memory)}u"),
        cfile.Text([f"extern const struct es_target_range {ranges}[{C_NAME(spec, 'memory-count')}];"]),
        cfile.Text(["/* Names of the specs of the devices that the machine has. */"]),
        cfile.Define(C_NAME(spec, "devices-count"), f"{len(spec.devices)}u"),
        cfile.Text([f"extern const char *const {devices}[{C_NAME(spec, 'devices-count')}];"]),
    ]
    rows = [
        [
            f".name = {ctext.string(r.name)}",
            f".base = {C_NAME(spec, r.name, 'base')}",
            f".size = {C_NAME(spec, r.name, 'size')}",
        ]
        for r in spec.memory
    ]
    file.source += [
        cfile.Array(f"const struct es_target_range {ranges}[{C_NAME(spec, 'memory-count')}]", rows),
        cfile.Array(
            f"const char *const {devices}[{C_NAME(spec, 'devices-count')}]",
            [ctext.string(d) for d in spec.devices],
            notes=[context.specs[d].at.file for d in spec.devices],
        ),
    ]
    return file.products()
