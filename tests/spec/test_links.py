"""What fields hold, pairs, links, answers: what may be written, and what each mistake is told."""

import pathlib
import tempfile
import unittest

from support import errors_of

OTHERS = {
    "calls": """kind: intercepts
name: calls
doc: Calls.
source: None; a test.
space: hypercall
default: fine
enums: {status: {type: u16, open: true, values: {fine: 0}}}
structs: {give: {size: 8, fields: [{name: number, type: u64}]}}
control: {code: 0..15, fast: 16, variable-header-size: 17..26, rep-count: 32..43, rep-start: 48..59}
result: {status: 0..15, reps-completed: 32..43}
statuses: status
refusals: {control: fine, alignment: fine, memory: fine, parameter: fine}
parameters: {alignment: 8, page: 4096}
entries: [{match: 1, name: give, fast: allowed, rep: false, input: give, do: give}]
""",
    "talk": """kind: protocol
name: talk
doc: Messages.
source: None; a test.
enums: {word: {type: u8, values: {ask: 1, tell: 2}}}
structs: {head: {fields: [{name: word, type: word}]}}
header: head
messages:
  - {name: ask, from: guest, tag: {word: ask}, reply: tell, fields: [{name: number, type: u8}]}
  - {name: tell, from: host, tag: {word: tell}, fields: [{name: number, type: u8}, {name: more, type: bytes, count: rest, max: 9}]}
""",
}
HEAD = """kind: format
name: sample
doc: A sample.
source: None; a test.
enums: {kind: {type: u8, values: {one: 1, two: 2}}, who: {type: u8, values: {guest: 0, host: 1}}}
"""


def errors(**texts):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in {**OTHERS, **texts}.items():
            path = pathlib.Path(folder) / f"{name}.yaml"
            path.write_text(text)
            files.append((f"{name}.yaml", path))
        return [(error.id, error.message) for error in errors_of(files).errors]


def struct(*fields, more=""):
    rows = "".join(f"      - {{{field}}}\n" for field in fields)
    return HEAD + f"{more}structs:\n  inner: {{fields: [{{name: number, type: u8}}]}}\n  outer:\n    fields:\n{rows}"


class Holds(unittest.TestCase):
    def holds(self, holds, field="type: bytes, count: 8"):
        return errors(sample=struct("name: kind, type: kind", "name: word, type: u64", f"name: x, {field}, holds: {holds}"))

    def test_what_may_be_held(self):
        for holds in ("inner", "sample.inner", "talk", "talk.head", "{is: inner, if: kind == kind.one, size: 4}", "{by: class}",
                      "{by: kind, cases: {one: inner, two: talk}}", "{is: calls, part: input, control: word}"):
            with self.subTest(holds):
                self.assertEqual(self.holds(holds), [])
        self.assertEqual(self.holds("{is: calls, part: control}", "type: u64"), [])
        self.assertEqual(self.holds("inner", "type: u8, count: 3"), [])

    def test_what_may_not(self):
        for holds, field, said in (
            ("iner", None, "'iner' is no struct"),
            ("sample", None, "'sample' is no struct, and no spec with messages"),
            ("{is: inner, by: class}", None, "a field holds one thing"),
            ("{by: kind}", None, "a field holds one thing"),
            ("{by: word, cases: {one: inner}}", None, "'word' is no enum"),
            ("{by: kind, cases: {three: inner}}", None, "'three' is not a value of 'kind'"),
            ("calls", None, "a part of a call names the `part`"),
            ("{is: calls, part: input}", None, "a part of a call names the `part`"),
            ("{is: inner, part: input}", None, "a part of a call names the `part`"),
            ("{is: calls, part: control}", "type: u32", "'x' is not a word of 64 bits"),
            ("inner", "type: u32", "'x' is not a run of bytes"),
        ):
            with self.subTest(holds):
                found = self.holds(holds, field or "type: bytes, count: 8")
                self.assertEqual({id for id, _ in found}, {"E064"}, found)
                self.assertIn(said, found[0][1])

    def test_no_spec_needs_the_other_for_its_c(self):
        """A field may hold what uses its own spec."""
        circle = OTHERS["talk"].replace("max: 9}", "max: 9, holds: sample.outer}")
        self.assertEqual(errors(talk=circle, sample=struct("name: x, type: bytes, count: 8, holds: talk")), [])


class Together(unittest.TestCase):
    def test_pairs(self):
        text = struct("name: key, type: u64", "name: kind, type: kind").replace("  outer:\n", "  outer:\n    pairs: {key: %s, answer: %s}\n")
        self.assertEqual(errors(sample=text % ("key", "kind == kind.two")), [])
        self.assertEqual(errors(sample=text % ("kee", "kind == kind.two"))[0][0], "E065")
        self.assertEqual(errors(sample=text % ("key", "kind"))[0][0], "E061")

    def test_links(self):
        fields = ("name: who, type: who", "name: kind, type: kind", "name: id, type: guid", "name: line, type: u8")
        for link, said in (
            ("from: who, class: id, conversation: [line], device: [id, line]", None),
            ("from: kind", "'kind' is no enum with the values guest and host"),
            ("from: who, class: line", "'line' is no GUID"),
            ("from: who, device: [lime]", "'lime' is not a field of 'outer'"),
        ):
            with self.subTest(link):
                found = errors(sample=struct(*fields, more=f"link: {{type: 147, packet: outer, {link}}}\n"))
                self.assertEqual(found, [] if said is None else [("E065", said)])

    def test_answers(self):
        def talk(more):
            return errors(talk=OTHERS["talk"].replace("reply: tell,", f"reply: tell, {more},"))

        self.assertEqual(talk("reply-by: [number]"), [])
        self.assertEqual(talk("reply-by: []"), [])
        self.assertEqual(talk("reply-holds: {more: head}"), [])
        self.assertEqual(talk("reply-by: [numbr]")[0], ("E065", "'numbr' is not a field of 'ask'"))
        self.assertEqual(talk("reply-holds: {number: head}")[0], ("E064", "the reply to 'ask' has no bytes 'number'"))
        self.assertEqual(errors(talk=OTHERS["talk"].replace("reply: tell,", "reply-by: [number],"))[0][0], "E065")

    def test_versions_are_chosen_by_numbers_of_protocols_that_have_them(self):
        text = OTHERS["talk"].replace("fields: [{name: number, type: u8}]}\n  - {name: tell", "fields: [{name: number, type: u8, selects: version}]}\n  - {name: tell")
        self.assertEqual(errors(talk=text)[0], ("E065", "'number' cannot say which version is meant"))
        self.assertEqual(errors(talk=text.replace("header: head", "versions: {one: 1.0}\nheader: head")), [])


if __name__ == "__main__":
    unittest.main()
