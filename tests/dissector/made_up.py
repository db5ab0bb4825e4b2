"""Packets of the made-up specs, byte by byte."""

import struct
import uuid

CLASS = uuid.UUID("00112233-4455-6677-8899-aabbccddeeff").bytes_le
OTHER_CLASS = bytes(range(16))
GUEST, HOST = 9, 7
TALK, ORDER, CALL = 0, 1, 2
CHOOSE, PUT, GOT, WHISPER, FRESH, ASK, TOLD = 1, 2, 3, 4, 5, 6, 7
OLD, NEW = 0x10, 0x21
OWNER = uuid.UUID("12345678-9abc-def0-1234-56789abcdef0")


def frame(who, what, body, line=1, class_id=CLASS):
    return struct.pack("<BBH", who, what, line) + class_id + body, who == GUEST


def talk(who, ticket, content, answer=False, kind=None, size=None, **more):
    kind = int(answer) if kind is None else kind
    return frame(who, TALK, struct.pack("<QBB", ticket, kind, len(content) if size is None else size) + content, **more)


def message(word, body=b"", length=0):
    return struct.pack(">HH", word, length) + body


def choose(version):
    return message(CHOOSE, bytes([version]))


def put(new=True, **changed):
    given = {
        "shade": 77, "traits": 1 << 23, "wide": 1 << 40 | 1, "must": 0, "control": 1 | 1 << 1, "big": 0xABCDE12 << 36 | 5,
        "name": b"abc ", "six": 0x010203040506, "form": 1, "body": bytes([3, 4]), "magic": 0xFEEDBEEF,
        "pieces": [(1, 10), (2 if new else 1, 0x123456)], **changed,
    }
    wide = struct.pack(">Q", given["wide"]) if new else b""
    pieces = b"".join(struct.pack(">B", colour) + weight.to_bytes(3, "big") for colour, weight in given["pieces"])
    count = given.get("count", len(given["pieces"]))
    return message(
        PUT,
        bytes([given["shade"]]) + given["traits"].to_bytes(3, "big") + wide + struct.pack(">HB", given["must"], given["control"])
        + struct.pack(">Q", given["big"]) + given["name"] + given["six"].to_bytes(6, "big") + bytes([given["form"]])
        + given["body"] + OWNER.bytes_le + struct.pack(">IB", given["magic"], count) + pieces,
    )


def whisper(new=True, order=bytes([0x20, 2]) + b"PASS" + bytes(2), tail=b"TAILTAIL"):
    return message(
        WHISPER,
        struct.pack(">H", 0x1111) + (b"\x22" if new else b"") + b"WORD" + b"\x5a" + b"\x01KEY\x02YEK" + order + tail,
    )


def call(control, result, given=b"", taken=b""):
    return frame(GUEST, CALL, struct.pack("<QQB", control, result, len(given)) + given + taken, class_id=bytes(16))
