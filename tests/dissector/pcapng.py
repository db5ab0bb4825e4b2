"""pcapng files for tests: written block by block from packets' bytes, and taken apart again, in code of its own."""

import struct


def _block(kind, body):
    size = len(body) + 12
    return struct.pack("<II", kind, size) + body + struct.pack("<I", size)


def write(path, packets, link=147):
    """A file with `packets`: (bytes, whether they came in)."""
    out = _block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    out += _block(1, struct.pack("<HHI", link, 0, 0) + struct.pack("<HHB3x", 9, 1, 9) + struct.pack("<HH", 0, 0))
    for number, (data, inbound) in enumerate(packets):
        time = 1_700_000_000_000_000_000 + number * 1000
        body = struct.pack("<IIIII", 0, time >> 32, time & 0xFFFFFFFF, len(data), len(data)) + data
        body += bytes(-len(data) % 4) + struct.pack("<HHI", 2, 4, 1 if inbound else 2) + struct.pack("<HH", 0, 0)
        out += _block(6, body)
    with open(path, "wb") as file:
        file.write(out)


def blocks(data):
    """(kind, body) of each block; everything that holds of blocks is checked."""
    at = 0
    while at < len(data):
        kind, size = struct.unpack_from("<II", data, at)
        if size < 12 or size % 4 or at + size > len(data):
            raise ValueError(f"block at {at} of {size} bytes in a file of {len(data)}")
        if struct.unpack_from("<I", data, at + size - 4)[0] != size:
            raise ValueError(f"block at {at}: the two lengths differ")
        yield kind, data[at + 8 : at + size - 4]
        at += size


def options(data):
    """Options of a block as {code: value}."""
    found, at = {}, 0
    while at + 4 <= len(data):
        code, size = struct.unpack_from("<HH", data, at)
        if code == 0:
            return found
        found[code] = data[at + 4 : at + 4 + size]
        at += 4 + (size + 3) // 4 * 4
    return found


def packets(data):
    """Each packet as (bytes, direction flag, nanoseconds); lengths are checked."""
    for kind, body in blocks(data):
        if kind != 6:
            continue
        interface, high, low, size, original = struct.unpack_from("<IIIII", body)
        if interface or size > original or 20 + size > len(body):
            raise ValueError("a packet of another interface, or longer than its block")
        more = options(body[20 + (size + 3) // 4 * 4 :])
        yield body[20 : 20 + size], struct.unpack("<I", more[2])[0] & 3, high << 32 | low


def statistics(data):
    """(seen, dropped) of each section's end."""
    for kind, body in blocks(data):
        if kind == 5:
            found = options(body[12:])
            yield struct.unpack("<Q", found[4])[0], struct.unpack("<Q", found[5])[0]
