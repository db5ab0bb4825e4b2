"""A file with a header of each type, made byte by byte, and its headers as the spec lays them out: what a dump is held against."""
import struct

import yaml

from machine import SOURCE

SPEC = yaml.safe_load((SOURCE / "specs" / "igvm" / "igvm.yaml").read_text(encoding="utf-8"))
WIDTHS = {"u8": 1, "u16": 2, "u32": 4, "u64": 8}
TYPES = {name: value["value"] if isinstance(value, dict) else value for name, value in SPEC["enums"]["header-type"]["values"].items()}
VSM, SNP, TDX, NATIVE, CCA = 1, 2, 4, 8, 1
PAGE = 4096


def struct_of(kind):
    """A type's struct: its own, or the one that all parameters share."""
    return kind if kind in SPEC["structs"] else "parameter"


def _scalar(kind, data, at):
    enum = SPEC["enums"].get(kind)
    width = WIDTHS[enum["type"] if enum else kind]
    number = int.from_bytes(data[at : at + width], "little")
    if enum is None:
        return number, width
    names = {value["value"] if isinstance(value, dict) else value: name for name, value in enum["values"].items()}
    return names.get(number, number), width


def _bits(field, number):
    out = {}
    for one in field["bits"]:
        low, _, high = str(one["bits"]).partition("..")
        if "reserved" not in one:
            out[one["name"]] = number >> int(low) & (1 << (int(high or low) - int(low) + 1)) - 1
    return out


def decode(name, data, at=0):
    """(what a dump shows of this struct, how many bytes it has)"""
    out, start = {}, at
    for field in SPEC["structs"][name]["fields"]:
        kind, count = field["type"], field.get("count", 1)
        if kind in SPEC["structs"]:
            value, size = decode(kind, data, at)
        elif "count" in field:
            value, size = data[at : at + count].hex(), count
        else:
            value, size = _scalar(kind, data, at)
        if "bits" in field:
            value = _bits(field, value)
        # What can have one value alone says nothing.
        if "reserved" not in field and "value" not in field:
            out[field["name"]] = value
        at += size
    assert at - start == SPEC["structs"][name]["size"], name
    return out, at - start


def pattern(size, seed):
    return bytes((i * 37 + seed) & 0xFF for i in range(size))


def _id_block():
    head = struct.pack("<IB3x", SNP, 1) + pattern(48 + 16 + 16, 1) + struct.pack("<IIII", 1, 9, 1, 1)
    keys = b"".join(pattern(144, seed) + struct.pack("<II", 2, 0) + pattern(144, seed + 1) for seed in (3, 5))
    return head + keys


def _x64(data):
    """(type, body) in order; file offsets count from `data`, where a page for each context and some bytes lie."""
    parameters = [name for name in TYPES if name not in SPEC["structs"]]
    out = [("supported-platform", struct.pack("<IBBHQ", mask, 2, kind, 1, boundary))
           for mask, kind, boundary in ((VSM, 1, 0), (SNP, 2, 1 << 46), (TDX, 3, 1 << 47), (NATIVE, 0, 0))]
    out += [("guest-policy", struct.pack("<QII", 0x3001F, SNP, 0)),
            ("relocatable-region", struct.pack("<IHBBQQQQQ", VSM, 0, 2, 5, PAGE, 0x200000, 0x4000, 0x100000, 1 << 40)),
            ("page-table-relocation", struct.pack("<IHBBQQQ", VSM, 0, 2, 0, 0x300000, 0x3000, 0x2000)),
            ("corim-document", struct.pack("<IIII", SNP, data + 3 * PAGE, 8, 0)),
            ("corim-signature", struct.pack("<IIII", SNP, data + 3 * PAGE + 8, 9, 0)),
            ("required-memory", struct.pack("<QIIII", 0x200000, VSM | SNP, 0x80000, 1, 0)),
            ("error-range", struct.pack("<QII", 0x250000, VSM, PAGE)),
            ("page-data", struct.pack("<QIIIHH", 0x200000, 15, data, 0, 0, 0)),
            ("page-data", struct.pack("<QIIIHH", 0x201000, 7, 0, 2, 0, 0)),
            ("page-data", struct.pack("<QIIIHH", 0x202000, 6, data, 4, 0, 0))]
    out += [("page-data", struct.pack("<QIIIHH", 0x203000 + kind * PAGE, SNP, 0, 0, kind, 0)) for kind in (1, 2, 3)]
    for index, name in enumerate(parameters):
        out += [("parameter-area", struct.pack("<QII", PAGE, index, 0)), (name, struct.pack("<II", index, 16 * index)),
                ("parameter-insert", struct.pack("<QII", 0x220000 + index * PAGE, VSM | TDX, index))]
    out += [("vp-context", struct.pack("<QIIHH", 0, VSM, data + PAGE, 0, 0)),
            ("vp-context", struct.pack("<QIIHH", 0x240000, SNP, data + 2 * PAGE, 3, 0)),
            ("snp-id-block", _id_block()),
            ("vbs-measurement", struct.pack("<IIIIIIII", VSM, 1, 2, 3, 4, 5, 1, 1) + pattern(64 + 256 + 512, 7))]
    return out


def _aarch64(data):
    return [("supported-platform", struct.pack("<IBBHQ", CCA, 0, 6, 1, 0)),
            ("cca-policy", struct.pack("<IIQQBB6x", CCA, 0, 0x10, 0x20, 2, 1)),
            ("page-data", struct.pack("<QIIIHH", 0x400000, CCA, data, 0, 0, 0)),
            ("vp-context", struct.pack("<QIIHH", 0, CCA, data + 2 * PAGE, 0, 0))]


def make(checksum, architecture, version):
    """(the file, its headers as (type, offset, body))"""
    fixed = 24 if version == 1 else 32
    lay = _x64 if architecture == 0 else _aarch64
    whole = lambda body: 8 + (len(body) + 7) // 8 * 8
    data = fixed + sum(whole(body) for _, body in lay(0))
    section, places = b"", []
    for name, body in lay(data):
        places.append((name, fixed + len(section), body))
        section += (struct.pack("<II", TYPES[name], len(body)) + body).ljust(whole(body), b"\0")
    registers = struct.pack("<I", 2)
    for name, value in ((0x00020010, 0x201000), (0x00020006, 0x200000)):
        registers += struct.pack("<BI11xQQ", 2, name, value, 0)
    # A page of the guest, registers, and of another page only as much as the state of any architecture may have.
    tail = pattern(PAGE, 9) + registers.ljust(PAGE, b"\0") + bytes(PAGE) + b"documentsignature"
    head = struct.pack("<IIIIII", 0x4D564749, version, fixed, len(section), data + len(tail), 0)
    if version != 1:
        head += struct.pack("<II", architecture, PAGE)
    return checksum(bytearray(head + section + tail)), places
