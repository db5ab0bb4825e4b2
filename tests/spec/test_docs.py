"""Reference pages: what is on them, that nothing else is, and that text is harmless in Markdown and SVG."""

import pathlib
import re
import shutil
import unittest
import xml.etree.ElementTree as ElementTree

import yaml

from pages import Scratch, plain, render, words
from support import HERE, ROOT, command, generate, run_generator

from generator.read.diagnostics import Position
from generator.read.values import Item, Number, Word
from generator.views.docs import drawing, markdown, others

FIXTURES = sorted((HERE / "fixtures" / "pages").glob("*.yaml"))
NASTY = [
    "a | b",
    "<b>bold</b> & <script>",
    "*stars* and **more**",
    "_lines_ and snake_case_name and __init__",
    "[words](target) ![picture](x) [ref]",
    "~~strike~~ `one ` two",
    "back\\slash \\| \\*",
    "$x$ and &amp; and &#65;",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "====",
    "<!-- comment -->",
]


def examples(place: pathlib.Path) -> list[pathlib.Path]:
    """The whole specs that docs/spec-language.md shows: some of every kind."""
    out = []
    for block in re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "spec-language.md").read_text(), re.S):
        name = re.search(r"^name: (\S+)$", block, re.M).group(1)
        (place / f"{name}.yaml").write_text(block)
        out.append(place / f"{name}.yaml")
    return out


AT = Position("specs/x.yaml", 1, 1)


def made_item(what: str, **keys) -> Item:
    """An item as a schema that is not written yet would read it."""
    item = Item(what, AT)
    item.doc = item.source = None
    for key, value in keys.items():
        item.places[key.replace("_", "-")] = AT
        setattr(item, key, value)
    return item


def scalars(node) -> list[str]:
    if isinstance(node, dict):
        return [s for pair in node.items() for part in pair for s in scalars(part)]
    if isinstance(node, list):
        return [s for part in node for s in scalars(part)]
    return [str(node)]


def names(node, key: str = "") -> set[str]:
    """Everything that a spec gives a name to, and every word of explanation."""
    out: set[str] = set()
    if isinstance(node, dict):
        for k, v in node.items():
            if key in (
                "values",
                "bits",
                "states",
                "events",
                "constants",
                "enums",
                "flags",
                "structs",
                "versions",
                "types",
                "keys",
                "one-of",
            ):
                out.add(k)
            if k in ("name", "doc", "source", "do", "if", "on-read", "on-write", "count") and isinstance(v, str):
                out.add(v.removeprefix("not ") if k == "if" else v)
            out |= names(v, k)
    elif isinstance(node, list):
        for part in node:
            out |= names(part)
    return out


class Pages(Scratch):
    def setUp(self):
        super().setUp()
        self.specs = [*FIXTURES, *examples(self.place / "specs")]
        self.made = generate(self.specs, self.place / "generated")
        self.pages = {
            path: text for path, text in self.made.items() if path.startswith("docs/") and path.endswith(".md")
        }

    def page(self, name: str) -> str:
        return self.pages[f"docs/{name}.md"]

    def rows(self, name: str, heading: str) -> list[list[str]]:
        """The cells of the first table below a heading, as read."""
        below = render(self.page(name)).split(f">{heading}</h", 1)
        self.assertEqual(len(below), 2, f"{name} has no heading {heading}")
        table = re.search(r"<table>.*?</table>", below[1], re.S).group(0)
        return [
            [words(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
            for row in re.findall(r"<tr>(.*?)</tr>", table, re.S)
        ]

    def test_every_spec_has_a_page_in_the_index(self):
        kinds = set()
        for path in self.specs:
            spec = yaml.load(path.read_text(), yaml.BaseLoader)
            kinds.add(spec["kind"])
            self.assertIn(f"]({spec['name']}.md) | {spec['kind']} |", self.page("README"))
            self.assertIn(f"\n# {spec['name']}\n", self.page(spec["name"]))
        self.assertEqual(kinds, {"protocol", "format", "registers", "intercepts", "mapping", "settings", "target"})

    def test_a_page_has_all_that_its_spec_says(self):
        for path in self.specs:
            spec = yaml.load(path.read_text(), yaml.BaseLoader)
            seen = words(render(self.page(spec["name"])))
            for said in names(spec):
                self.assertIn(plain(said), seen, path.name)

    def test_a_page_has_no_sentence_of_its_own(self):
        templates = " ".join(p.read_text() for p in (ROOT / "generator" / "render" / "templates" / "docs").glob("*.md.j2"))
        letters = lambda fragment: " ".join(re.findall(r"[A-Za-z-]+", words(fragment)))
        frames = " ~ ".join(
            map(letters, re.split(r"\{\$.*?\$\}|\||\n", re.sub(r"\[%.*?%\]", "", templates, flags=re.S), flags=re.S))
        )
        checked = 0
        said = [plain(s) for path in self.specs for s in scalars(yaml.load(path.read_text(), yaml.BaseLoader))]
        single = "|".join(rf"\b{re.escape(s)}\b" for s in set(said) if re.fullmatch("[a-z-]+", s))
        for path in self.specs:
            page = re.sub(r"<pre>.*?</pre>", "", render(self.page(path.stem)), flags=re.S)
            for block in re.findall(r"<(?:td|p|li|h[1-6])(?: [^>]*)?>(.*?)</(?:td|p|li|h[1-6])>", page, re.S):
                # Without what a spec names or links, and line by line: words of the spec, or of a template with single words of the spec between.
                for part in re.sub(r"<(code|a)\b.*?</\1>|<br ?/?>", "\0", block, flags=re.S).split("\0"):
                    part = words(part)
                    if any(part in s for s in said):
                        continue
                    for run in re.split(single + "|[0-9]+", part):
                        run = letters(run)
                        if len(run.split()) > 2:
                            checked += 1
                            self.assertTrue(run in frames, f"{path.name}: {run!r} in {words(block)!r}")
        self.assertGreater(checked, 10)

    def test_offsets_limits_and_versions_of_a_message(self):
        rows = self.rows("quay", "<code>ask</code>")
        self.assertEqual(rows[0], ["Offset", "Bytes", "Field", "Type", "Limits", "Versions"])
        body = {row[2]: row for row in rows[1:]}
        self.assertEqual(body["header"][:2] + body["header"][4:5], ["0", "4", "order = ask"])
        self.assertEqual(body["body.tonnage"][:2] + body["body.tonnage"][4:5], ["4", "3", "min 1 max 100000"])
        self.assertEqual(body["body.cargo"][:2] + body["body.cargo"][5:6], ["7", "1", "since new"])
        self.assertEqual(body["body.needs"][0], "7 ( old ) 8 ( new )")
        self.assertEqual(body["body.gap"][4], "reserved: zero")
        self.assertEqual(body["body.rig.masts"][1:2] + body["body.rig.masts"][4:5], ["bits 0..2", "max 5"])
        self.assertEqual(body["body.number"][3:5], ["u8 [ 3 ]", "secret"])
        text = words(render(self.page("quay")))
        self.assertIn("Bytes: 13 ( old ) 14 ( new )", text)
        grant = {row[2]: row for row in self.rows("quay", "<code>grant</code>")}
        self.assertEqual(grant["berth"][4], "max berths = 12")
        self.assertEqual(grant["note"][3], "bytes [ length - 1 ]")
        self.assertEqual(grant["note"][4], "max 11 if length > 1")

    def test_a_machine_has_its_transitions_and_a_diagram(self):
        rows = self.rows("quay", "Transitions of <code>berth</code>")
        self.assertEqual(rows[0][:7], ["In", "Event", "If", "Do", "Reply", "To", "Counted as"])
        self.assertEqual(rows[1][:6], ["empty", "ask", "not ice", "moor unload", "berth = 3", "taken"])
        self.assertEqual(rows[-1][:2] + rows[-1][6:7], ["any", "otherwise", "out-of-turn"])
        svg = self.made["docs/pictures/quay.machine.berth.svg"]
        seen = words(re.sub(r"<style>.*?</style>", "", svg, flags=re.S))
        for label in ("ask [not ice] / moor, unload", "ask [else]", "leave / cast-off", "storm", "after 250 ms: tide"):
            self.assertIn(label, seen)
        self.assertNotIn("out-of-turn", seen)  # refusals are in the table
        # What leaves many states has one label.
        self.assertEqual((seen.count("storm"), svg.count('class="node joint"')), (1, 1))

    def test_registers_and_entries_have_their_bits(self):
        self.assertEqual(self.rows("lamp", "Registers")[1][:5], ["0x10", "state", "32", "rw", "0x8000_0005"])
        bits = {row[1]: row for row in self.rows("lamp", "<code>state</code>")}
        self.assertEqual([bits["locked"][0], bits["locked"][4]], ["31", "0x1"])
        self.assertEqual([bits["tint"][0], bits["tint"][3], bits["tint"][4]], ["1..2", "tint", "0x2"])
        entries = {row[1]: row for row in self.rows("stairs", "Entries")}
        self.assertEqual(
            entries["first-step"][:1] + entries["first-step"][3:7], ["0x10", "vm", "stored", "climb", "0x40"]
        )
        self.assertEqual(entries["step"][:3], ["0x20..0x26", "step", "2"])
        rules = [row for row in self.rows("stairs", "<code>first-step</code>") if "reserved" in row[3]]
        self.assertEqual([row[0] for row in rules], ["16..63", "0..5"])

    def test_references_are_links(self):
        """What a spec names in one place and says in another leads there."""
        pages = {
            "example-capture": (
                "holds by [`kind`](#field-captured.kind), [`ring`](#value-kind.ring): [`ring-packet`](#struct-ring-packet)",
                "[`command`](#value-kind.command): [`example-scsi`](example-scsi.md)",
                "holds [`example-hypercall`](example-hypercall.md), part `input`, control [`control`](#field-call.control)",
                "holds by `class`, size [`size`](#field-ring-packet.size), if [`size`](#field-ring-packet.size) <code>&gt; 0</code>",
                "- conversation: [`channel`](#field-captured.channel)",
            ),
            "example-shop": (
                "| [`door.pass-on`](#machine-door) | [`till.pay`](#message-pay) |",
                "| [`till`](#machine-till) = [`open`](#state-till.open), [`counting`](#state-till.counting) |",
                "[`till.take`](#machine-till) unless [`door.busy`](#state-door.busy)",
                "waits-for: [`all-closed`](#event-door.all-closed)",
            ),
            "example-echo": (
                "[`operation`](#field-header.operation) = [`hello`](#value-operation.hello)",
                "`bytes`\\[[`header.length`](#field-header.length)\\]",
                "max [`payload-max`](#constant-payload-max) = 64",
                "| [`opened`](#state-session.opened) | [`hello`](#message-hello) |",
                "[`status`](#field-welcome.status) = [`busy`](#value-status.busy)",
            ),
            "example-table": (
                "[`shape`](#field-table.shape) = [`circle`](#value-shape.circle)",
                "[`note-offset`](#field-table.note-offset)",
            ),
            "example-port": ("[`lcr.dlab`](#register-lcr) = `1`",),
            "example-hypercall": ("| control | [`invalid-input`](#value-status.invalid-input) |",),
            "example-scsi": (
                "| [`io`](#value-block-error.io) | [`medium-error`](#answer-sense.medium-error) |",
                "[`illegal-request`](#value-sense-key.illegal-request)",
            ),
            "example-announced": ("| [`features.synic`](#entry-features) |",),
            "example-levels": (
                "| [`guest-os-id`](#entry-guest-os-id) | yes | fault | fault |",
                "isolation [`by-processor`](#value-isolation.by-processor): yes<br>else: reads: `0`<br>writes: ignore",
            ),
        }
        for name, wanted in pages.items():
            for words in wanted:
                with self.subTest(f"{name}: {words}"):
                    self.assertIn(words, self.page(name))

    def test_no_two_places_have_one_name(self):
        for name, page in self.pages.items():
            places = re.findall(r'<a id="([^"]*)">', page)
            self.assertEqual(len(places), len(set(places)), name)

    def test_a_key_that_is_new_to_the_language_is_shown(self):
        item = made_item("a field", trust_level=Word("vtl2", AT))
        self.assertEqual(markdown.others(item), ["trust-level: `vtl2`"])
        self.assertEqual(markdown.others(item, "trust-level"), [])

    def test_a_section_that_is_new_to_the_language_is_shown(self):
        rules = [made_item("a rule", when=Word(w, AT), doc=Word(f"About {w}.", AT)) for w in ("wet", "dry")]
        ropes = made_item(
            "a rope", name=Word("bow", AT), strands=Number(3, AT, "0x3"), doc=Word("The <first>.", AT), rules=rules
        )
        spec = made_item("a spec", kind=Word("protocol", AT), tide=Word("low", AT), ropes=[ropes], rules=rules)
        more, sections = others.split(spec, ["kind"])
        self.assertEqual(more, ["tide: `low`"])
        self.assertEqual([s["title"] for s in sections], ["Ropes", "Rules"])
        (rope,) = sections[0]["items"]
        self.assertEqual(
            (rope["name"], rope["doc"], rope["facts"]), ("`bow`", "The &lt;first&gt;.", ["strands: `0x3`"])
        )
        for shown in (rope["tables"][0]["table"], sections[1]["table"]):
            self.assertEqual(shown["heads"], ["When", "Meaning", "Line"])
            self.assertEqual([row[:2] for row in shown["rows"]], [["`wet`", "About wet."], ["`dry`", "About dry."]])

    def test_all_pictures_are_shown_once_and_are_well_formed(self):
        pictures = {path for path in self.made if path.startswith("docs/pictures/")}
        shown = [
            f"docs/{target}" for text in self.pages.values() for target in re.findall(r"!\[[^\]]*\]\(([^)]*)\)", text)
        ]
        self.assertEqual(sorted(shown), sorted(pictures))
        for path in pictures:
            root = ElementTree.fromstring(self.made[path])
            self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
            self.assertIn("prefers-color-scheme: dark", self.made[path])
            self.assertNotRegex(
                self.made[path], r"<(script|image|use|foreignObject)\b|(?<!xmlns=\")(?<!xmlns:xlink=\")https?://"
            )

    def test_rows_have_as_many_cells_as_their_heads(self):
        for path, text in self.pages.items():
            count = 0
            for line in text.splitlines():
                cells = len(re.findall(r"(?<!\\)\|", re.sub(r"`[^`]*`", "", line)))
                if not line.startswith("|"):
                    count = 0
                    continue
                count = count or cells
                self.assertEqual(cells, count, f"{path}: {line}")

    def test_pages_are_the_same_whatever_the_order_of_hashes(self):
        for path in self.specs:
            if not (self.place / "specs" / path.name).exists():
                shutil.copy(path, self.place / "specs" / path.name)
        seen = []
        for seed in ("1", "2"):
            output = self.place / f"output-{seed}"
            done = run_generator(
                "--specs",
                self.place / "specs",
                "--output",
                output,
                env={"PYTHONHASHSEED": seed, "XDG_CACHE_HOME": str(self.place / seed)},
            )
            self.assertEqual(done.returncode, 0, done.stderr)
            seen.append({p.relative_to(output): p.read_bytes() for p in (output / "docs").rglob("*") if p.is_file()})
        self.assertEqual(seen[0], seen[1])
        self.assertGreater(len(seen[0]), 20)


class Words(unittest.TestCase):
    def test_text_means_itself(self):
        for said in [*NASTY, " ".join(NASTY), *(f"x {n} y" for n in NASTY)]:
            shown = markdown.text(said)
            self.assertEqual(words(render(shown)), plain(said), said)
            self.assertNotRegex(render(shown), r"<(?!/?(p|code)>)", said)

    def test_text_means_itself_in_a_table(self):
        for said in NASTY:
            body = render(f"| a | b |\n|---|---|\n| {markdown.text(said)} | {markdown.code(said)} |\n")
            cells = [words(cell) for cell in re.findall(r"<td>(.*?)</td>", body, re.S)]
            self.assertEqual(cells[0], plain(said))
            self.assertEqual(cells[1], " ".join(said.split()))
            self.assertEqual(len(cells), 2, said)

    def test_spaces_of_code_are_kept(self):
        self.assertIn("a\u00a0\u00a0b", markdown.code("a  b"))

    def test_words_in_drawings_are_escaped(self):
        picture = drawing.Drawing("<title> & more")
        picture.words(0, 0, '<a> & "b"', "name")
        model = picture.model()
        self.assertEqual(model["title"], "&lt;title&gt; &amp; more")
        self.assertEqual(model["shapes"][0]["words"], "&lt;a&gt; &amp; &quot;b&quot;")


class Forge(unittest.TestCase):
    """The reference renderer of GitHub's Markdown and the one of the site show the same."""

    def forge(self, text: str) -> str:
        extensions = [word for name in ("table", "strikethrough", "autolink", "tagfilter") for word in ("-e", name)]
        done = command("cmark-gfm", *extensions, "--unsafe", input=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_text_means_itself(self):
        for said in [*NASTY, " ".join(NASTY), *(f"x {n} y" for n in NASTY)]:
            self.assertEqual(words(self.forge(markdown.text(said))), plain(said))
            body = self.forge(f"| a | b |\n|---|---|\n| {markdown.text(said)} | {markdown.code(said)} |\n")
            cells = [words(cell) for cell in re.findall(r"<td>(.*?)</td>", body, re.S)]
            self.assertEqual(cells, [plain(said), " ".join(said.split())])

    def test_every_page_is_the_same(self):
        for page in sorted((ROOT / "generated" / "docs").glob("*.md")):
            text = page.read_text()
            forge, site = self.forge(text), render(text)
            self.assertEqual(words(forge), words(site), page.name)
            self.assertEqual(forge.count("<table"), site.count("<table"), page.name)
            self.assertEqual(forge.count("<img"), site.count("<img"), page.name)


if __name__ == "__main__":
    unittest.main()
