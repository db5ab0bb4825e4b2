"""The Wireshark plugin, on specs that the generator has never seen: every kind of field, versions, answers, commands, calls, and each
rule of the specs broken once."""

import pathlib
import random
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "tests" / "spec"), str(HERE.parents[1])]

import made_up as m  # noqa: E402
import support  # noqa: E402
import tshark  # noqa: E402

LINK = 148
T = "made-up-talk"


def setUpModule():
    global PLUGIN, FOLDER
    FOLDER = tempfile.TemporaryDirectory()
    support.generate(sorted((HERE / "specs").glob("*.yaml")), pathlib.Path(FOLDER.name))
    PLUGIN = pathlib.Path(FOLDER.name) / "dissector" / "entresol.lua"


def tearDownModule():
    FOLDER.cleanup()


def dissect(*packets):
    return tshark.dissect(PLUGIN, packets, link=LINK)


class Fields(unittest.TestCase):
    def test_every_kind_of_field(self):
        _, frame = dissect(m.talk(m.GUEST, 1, m.choose(m.NEW)), m.talk(m.GUEST, 2, m.put()))
        self.assertEqual(frame.experts, [])
        wanted = {
            "shade": 77, "traits": 1 << 23, "wide": 1 << 40 | 1, "must": 0, "control": 3, "control.go": 1, "control.colour": 1,
            "big.low": 5, "big.high": 0xABCDE12, "six": 0x010203040506, "form": 1, "magic": 0xFEEDBEEF, "count": 2,
        }
        for name, value in wanted.items():
            self.assertEqual(frame.number(f"{T}.put.{name}"), value, name)
        self.assertEqual(frame[f"{T}.put.name"], "abc ")
        self.assertEqual(frame[f"{T}.put.owner"], str(m.OWNER))
        self.assertEqual((frame[f"{T}.put.traits.loud"], frame[f"{T}.put.traits.last"]), ("0", "1"))
        self.assertEqual((frame[f"{T}.put.wide.low"], frame[f"{T}.put.wide.high"]), ("1", "1"))
        self.assertEqual((frame[f"{T}.line.from"], frame[f"{T}.line.to"]), ("3", "4"))
        self.assertEqual(frame.all(f"{T}.piece.colour"), ["1", "2"])
        self.assertEqual([int(v, 0) for v in frame.all(f"{T}.piece.weight")], [10, 0x123456])
        self.assertEqual(frame[f"{T}.message"], "put")
        self.assertEqual(frame[f"{T}.version"], "new")

    def test_names_of_values_and_docs(self):
        with tempfile.NamedTemporaryFile(suffix=".pcapng") as file:
            tshark.pcapng.write(file.name, [m.talk(m.GUEST, 2, m.put())], LINK)
            text, _ = tshark.run(PLUGIN, file.name, "-V")
        self.assertRegex(text, r"form: line \(1\)")
        self.assertRegex(text, r"shade: Unknown \(77\)")
        self.assertRegex(text, r"last: set")
        listing = support.command("tshark", "-G", "fields", "-X", f"lua_script:{PLUGIN}").stdout
        fields = {line.split("\t")[2]: line.split("\t") for line in listing.splitlines() if line.startswith("F\t")}
        self.assertIn("Secret.", fields[f"entresol.{T}.whisper.secret-word"][7])

    def test_versions(self):
        """By what was agreed on in this conversation; before that by the packet's length."""
        frames = dissect(
            m.talk(m.GUEST, 1, m.put()),
            m.talk(m.GUEST, 2, m.choose(m.OLD), line=2), m.talk(m.GUEST, 3, m.put(new=False), line=2),
            m.talk(m.GUEST, 4, m.choose(m.NEW), line=3), m.talk(m.GUEST, 5, m.put(), line=3),
            m.talk(m.GUEST, 6, m.choose(0x77), line=2), m.talk(m.GUEST, 7, m.put(new=False), line=2),
        )
        self.assertEqual([f[f"{T}.version"] for f in frames], ["new (by length)", "old", "old", "new", "new", "old", "old"])
        self.assertEqual(frames[2].all(f"{T}.put.wide"), [])
        self.assertEqual([f.experts for f in frames], [[]] * 7)

    def test_any_order_of_looking_gives_the_same(self):
        packets = [m.talk(m.GUEST, 1, m.choose(m.OLD)), m.talk(m.GUEST, 2, m.put(new=False)), m.talk(m.HOST, 2, m.message(m.GOT), True)]
        with tempfile.NamedTemporaryFile(suffix=".pcapng") as file:
            tshark.pcapng.write(file.name, packets, LINK)
            twice = tshark.frames(PLUGIN, file.name)
            once = [f for f in tshark.run(PLUGIN, file.name, "-T", "fields", "-e", f"entresol.{T}.version")[0].splitlines()]
        self.assertEqual([f[f"{T}.version"] for f in twice], once)


class Together(unittest.TestCase):
    def test_questions_and_answers(self):
        frames = dissect(
            m.talk(m.GUEST, 7, m.put()), m.talk(m.GUEST, 8, m.put()), m.talk(m.GUEST, 7, m.put(), line=2),
            m.talk(m.HOST, 8, m.message(m.GOT, b"\0\0\0\x2a\0\0"), True), m.talk(m.HOST, 7, m.message(m.GOT, bytes(6)), True, line=2),
            m.talk(m.HOST, 7, m.message(m.GOT), False), m.talk(m.HOST, 7, m.message(m.GOT, bytes(6)), True),
            m.talk(m.HOST, 7, m.message(m.GOT, bytes(6)), True),
        )
        self.assertEqual([f.all("response-in") for f in frames], [["7"], ["4"], ["5"], [], [], [], [], []])
        self.assertEqual([f.all("request-in") for f in frames], [[], [], [], ["2"], ["3"], [], ["1"], []])
        self.assertEqual(frames[3]["request"], "put")
        self.assertAlmostEqual(float(frames[3]["response-time"]), 2e-6, delta=1e-9)
        self.assertEqual(frames[3].number(f"{T}.receipt.place"), 42)
        self.assertEqual(frames[5].all(f"{T}.receipt.place"), [], "what answers nothing says nothing of a receipt")

    def test_messages_that_have_their_own_answers(self):
        def told(number):
            return m.talk(m.HOST, 50 + number, m.message(m.TOLD, b"\1" + number.to_bytes(2, "big")))

        def ask(number, line=1):
            return m.talk(m.GUEST, 90 + number, m.message(m.ASK, number.to_bytes(2, "big")), line=line)

        frames = dissect(ask(3), ask(4), ask(3, line=2), told(4), told(3), told(3), told(5))
        self.assertEqual([f.all("response-in") for f in frames], [["5"], ["4"], [], [], [], [], []])
        self.assertEqual([f.all("request-in") for f in frames], [[], [], [], ["2"], ["1"], [], []])
        self.assertEqual(frames[3]["request"], "ask")

    def test_commands(self):
        short, lock, unlock, unknown, cut = dissect(
            m.frame(m.GUEST, m.ORDER, bytes([0x10, 3])), m.frame(m.GUEST, m.ORDER, bytes([0x20, 0xF2]) + b"abcd"),
            m.frame(m.GUEST, m.ORDER, bytes([0x20, 3]) + b"abcd"), m.frame(m.GUEST, m.ORDER, bytes([0x30])),
            m.frame(m.GUEST, m.ORDER, bytes([0x20, 3])),
        )
        self.assertEqual([f["made-up-orders.command"] for f in (short, lock, unlock, cut)], ["pour", "lock", "unlock", "unlock"])
        self.assertEqual(short.number("made-up-orders.short.amount"), 3)
        self.assertEqual(unknown.experts, ["made-up-orders: no such command: unknown"])
        self.assertEqual(cut.experts, ["made-up-orders.split: size at least 6"])

    def test_calls(self):
        give = (5).to_bytes(4, "little") + b"TOKE"
        one, many, some, take, fast, odd, unknown = dissect(
            m.call(1, 0, give), m.call(2 | 2 << 32, 2 << 32, give + b"\1\0AB\2\0CD"),
            m.call(2 | 2 << 32 | 1 << 48, 2 << 32, give + b"\0\0\0\0\2\0CD"), m.call(3, 0, b"", b"\3\0\0\0TICK"),
            m.call(2 | 1 << 16 | 1 << 32, 0, give), m.call(1 | 1 << 60 | 1 << 32, 0, give), m.call(9, 2),
        )
        self.assertEqual(one.number("made-up-calls.give.number"), 5)
        self.assertEqual([int(v) for v in many.all("made-up-calls.item.key")], [1, 2])
        self.assertEqual([int(v) for v in some.all("made-up-calls.item.key")], [2])
        self.assertEqual(many.number("made-up-calls.control.rep-count"), 2)
        self.assertEqual(many.number("made-up-calls.result.reps-completed"), 2)
        self.assertEqual(take.number("made-up-calls.take.level"), 3)
        self.assertEqual([f.experts for f in (one, many, some, take)], [[]] * 4)
        self.assertEqual(fast.experts, ["made-up-calls.list: never fast"])
        self.assertEqual(sorted(odd.experts), ["made-up-calls.control: reserved, zero", "made-up-calls.give: no repetitions"])
        self.assertEqual(unknown.experts, ["made-up-calls: a known call; no-such"])


class Rules(unittest.TestCase):
    def test_each_rule_is_named(self):
        new = m.talk(m.GUEST, 1, m.choose(m.NEW))
        cases = [
            (m.talk(m.GUEST, 2, m.put(must=1)), f"{T}.put.must: reserved, zero"),
            (m.talk(m.GUEST, 2, m.put(control=2)), f"{T}.put.control.go: value 0x1"),
            (m.talk(m.GUEST, 2, m.put(control=1)), f"{T}.put.control.colour: known value"),
            (m.talk(m.GUEST, 2, m.put(control=3 | 0x80)), f"{T}.put.control.none: reserved bits are zero"),
            (m.talk(m.GUEST, 2, m.put(form=9)), f"{T}.put.form: known value"),
            (m.talk(m.GUEST, 2, m.put(form=2)), f"{T}.put.body: a case for form"),
            (m.talk(m.GUEST, 2, m.put(form=0, body=b"\0\x0a")), f"{T}.dot.radius: max 9"),
            (m.talk(m.GUEST, 2, m.put(magic=1)), f"{T}.put.magic: value 0xfeedbeef"),
            (m.talk(m.GUEST, 2, m.put(count=6)), f"{T}.put.count: max most"),
            (m.talk(m.GUEST, 2, m.put(count=3)), f"{T}.put.pieces: elements inside the packet"),
            (m.talk(m.GUEST, 2, m.put(pieces=[(1, 9)])), f"{T}.piece.weight: min 10"),
            (m.talk(m.GUEST, 2, m.put(pieces=[(7, 10)])), f"{T}.piece.colour: known value"),
            (m.talk(m.GUEST, 2, m.put()[:30]), f"{T}.put: size at least 61"),
            (m.talk(m.GUEST, 2, m.message(m.FRESH, b"ab")), f"{T}.fresh: size 5"),
            (m.talk(m.GUEST, 2, m.message(m.GOT)), f"{T}.got: sent by the host"),
            (m.talk(m.GUEST, 2, m.message(99)), f"{T}: a message of this side"),
            (m.talk(m.GUEST, 2, m.put(), kind=4), "made-up-link.envelope.kind.rest-of-kind: reserved bits are zero"),
            (m.frame(3, m.TALK, bytes(10)), "made-up-link.frame.who: known value"),
            (m.frame(m.GUEST, m.TALK, b"abc"), "made-up-link.envelope: size at least 10"),
        ]
        frames = dissect(new, *(packet for packet, _ in cases))
        self.assertEqual(frames[0].experts, [])
        for frame, (_, rule) in zip(frames[1:], cases, strict=True):
            self.assertIn(rule, frame.experts)

    def test_versions_have_their_rules(self):
        _, fresh, green = dissect(
            m.talk(m.GUEST, 1, m.choose(m.OLD)), m.talk(m.GUEST, 2, m.message(m.FRESH, b"a")),
            m.talk(m.GUEST, 3, m.put(new=False, pieces=[(2, 10)])),
        )
        self.assertIn(f"{T}.fresh: not in version old", fresh.experts)
        self.assertIn(f"{T}.piece.colour: green in this version", green.experts)

    def test_devices_without_a_spec_are_bytes(self):
        (frame,) = dissect(m.talk(m.GUEST, 1, b"whatever", class_id=m.OTHER_CLASS))
        self.assertEqual(frame.experts, [])
        self.assertEqual(frame["made-up-link.envelope.content"].replace(":", ""), b"whatever".hex())

    def test_no_packet_makes_it_fail(self):
        chance = random.Random(7)
        whole = [
            m.talk(m.GUEST, 1, m.choose(m.NEW)), m.talk(m.GUEST, 2, m.put()), m.talk(m.HOST, 2, m.message(m.GOT, bytes(6)), True),
            m.talk(m.GUEST, 3, m.whisper()), m.call(2 | 2 << 32, 2 << 32, bytes(16)), m.frame(m.GUEST, m.ORDER, bytes(8)),
        ]
        packets = []
        for _ in range(1500):
            data, inbound = chance.choice(whole)
            data = bytearray(data[: chance.randrange(1, len(data) + 1)])
            for _ in range(chance.randrange(4)):
                data[chance.randrange(len(data))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
            packets.append((bytes(data), inbound))
        frames = dissect(*packets)
        self.assertEqual(len(frames), len(packets))


if __name__ == "__main__":
    unittest.main()
