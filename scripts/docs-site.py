#!/usr/bin/python3
"""Makes one HTML site of docs/, generated/docs/ and the specs they point at: docs-site.py OUTPUT [--root DIR]. `cmake --build build --target docs` calls it.

Nothing is fetched and no script runs in the pages. A link or picture that leads nowhere is an error, and so is one to a place in a page that is not there; links to files
of the repository that are no part of the site become plain words. The folder is replaced as a whole.
"""

import argparse
import html
import pathlib
import posixpath
import re
import shutil
import sys

import jinja2
import markdown

MARK = "made by docs-site.py\n"
MANY = 8  # columns
LINK = re.compile(r'<(a|img)\b([^>]*?)\b(href|src)="([^"]*)"([^>]*)>')


def slug(words: str, separator: str = "-") -> str:
    """An id as forges make it from a heading."""
    return re.sub(r"[^\w\- ]", "", words.strip().lower()).replace(" ", separator)


class Page:
    """One page: where its text stands in the repository, where it goes on the site."""

    def __init__(self, source: str, path: str) -> None:
        self.source, self.path = source, path
        self.title = ""
        self.body = ""
        self.sections: list[dict] = []

    @property
    def root(self) -> str:
        return "../" * self.path.count("/")


class Site:
    def __init__(self, root: pathlib.Path) -> None:
        self.root = root
        self.pages: dict[str, Page] = {}
        self.copies: dict[str, str] = {}
        self.errors: list[str] = []

    # ------------------------------------------------------------------------------------------------------- gathering

    def gather(self) -> None:
        guides = sorted((self.root / "docs").rglob("*.md"))
        reference = sorted((self.root / "generated" / "docs").glob("*.md"))
        specs = sorted((self.root / "specs").rglob("*.yaml"))
        for folder, files, under in (
            ("docs", guides, ""),
            ("generated/docs", reference, "reference/"),
            (".", specs, ""),
        ):
            for file in files:
                inside = file.relative_to(self.root / folder).as_posix()
                where = (
                    posixpath.join(posixpath.dirname(inside), "index")
                    if file.name == "README.md"
                    else inside.removesuffix(".md")
                )
                source = file.relative_to(self.root).as_posix()
                self.pages[source] = Page(source, f"{under}{where}.html")
        for folder, under in (("docs", ""), ("generated/docs", "reference/")):
            for file in sorted((self.root / folder).rglob("*.svg")):
                self.copies[file.relative_to(self.root).as_posix()] = (
                    under + file.relative_to(self.root / folder).as_posix()
                )

    # ------------------------------------------------------------------------------------------------------- rendering

    def render(self) -> None:
        for page in self.pages.values():
            text = (self.root / page.source).read_text()
            if page.source.endswith(".md"):
                self.render_markdown(page, text)
            else:
                self.render_source(page, text)

    def render_markdown(self, page: Page, text: str) -> None:
        reader = markdown.Markdown(
            extensions=["tables", "fenced_code", "toc", "sane_lists"], extension_configs={"toc": {"slugify": slug}}
        )
        body = reader.convert(text)
        # An anchor above a heading becomes the heading's own.
        body = re.sub(r'<p><a id="([^"]*)"></a></p>\s*<(h[1-6]) id="[^"]*">', r'<\2 id="\1">', body)
        body = re.sub(r"<table>\n<thead>\n<tr>\n<th></th>\n<th></th>\n</tr>\n</thead>", '<table class="facts">', body)
        # Names are broken at their hyphens only in tables of so many columns that they would not fit.
        columns = r"<th[^>]*>[^<]*(?:<(?!/th>)[^<]*)*</th>\s*"
        body = re.sub(rf"<table>(?=\s*<thead>\s*<tr>\s*(?:{columns}){{{MANY},}}</tr>)", '<table class="many">', body)
        # A picture that had to be made smaller can be looked at by itself.
        body = re.sub(r'<img [^>]*src="([^"]*)"[^>]*/?>', r'<a href="\1">\g<0></a>', body)
        body = body.replace("<table", '<div class="wide"><table').replace("</table>", "</table></div>")
        page.body = re.sub(r"<td>(?=([^<]|<(?!/td>))*?)(.*?)</td>", _cell, body)
        first = re.search(r"<h1[^>]*>(.*?)</h1>", body)
        page.title = _words(first.group(1)) if first else page.source
        page.sections = [
            {"id": id, "name": html.escape(_words(name))}
            for id, name in re.findall(r'<h2 id="([^"]*)">(.*?)</h2>', body)
        ]

    def render_source(self, page: Page, text: str) -> None:
        rows = [
            f'<div id="L{i}"><a href="#L{i}">{i}</a>{html.escape(line)}</div>'
            for i, line in enumerate(text.splitlines(), 1)
        ]
        page.title = page.source
        page.body = f'<h1>{html.escape(page.source)}</h1>\n<div class="source">\n' + "\n".join(rows) + "\n</div>"

    # ----------------------------------------------------------------------------------------------------------- links

    def link(self, page: Page) -> None:
        page.body = LINK.sub(lambda match: self.one_link(page, match), page.body)
        page.body = re.sub(r"<a\0>(.*?)</a>", r"\1", page.body, flags=re.S)

    def one_link(self, page: Page, match: re.Match) -> str:
        tag, before, key, target, after = match.groups()
        target = html.unescape(target)
        if re.match(r"[a-z]+:", target):
            return match.group(0)
        path, _, place = target.partition("#")
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page.source), path)) if path else page.source
        if (self.root / source).is_dir() and f"{source}/README.md" in self.pages:
            source += "/README.md"
        other = self.pages.get(source)
        if other is not None:
            if place and f'id="{place}"' not in other.body:
                self.errors.append(f"{page.source}: error: there is no '#{place}' in {source}")
            there = other.path
        elif source in self.copies:
            there = self.copies[source]
        elif (self.root / source).exists() and tag == "a":
            return "<a\0>"
        else:
            self.errors.append(f"{page.source}: error: '{target}' leads nowhere")
            return match.group(0)
        here = posixpath.relpath(there, posixpath.dirname(page.path) or ".") if there != page.path or not place else ""
        return f'<{tag}{before}{key}="{html.escape(here + ("#" + place if place else ""))}"{after}>'

    # --------------------------------------------------------------------------------------------------------- writing

    def navigation(self, here: Page) -> list[dict]:
        def listed(pages: list[Page]) -> list[dict]:
            return [{"path": p.path, "title": html.escape(p.title), "here": p is here} for p in pages]

        guides = [p for s, p in self.pages.items() if posixpath.dirname(s) == "docs"]
        guides.sort(key=lambda p: (p.path != "index.html", p.title.lower()))
        evidence = [p for s, p in self.pages.items() if s.startswith("docs/") and p not in guides]
        index = self.pages.get("generated/docs/README.md")
        groups: dict[str, list[Page]] = {}
        folders = {pathlib.PurePosixPath(s).stem: s for s in self.pages if s.startswith("specs/")}
        by_name = {
            page.title: page for s, page in self.pages.items() if s.startswith("generated/docs/") and page is not index
        }
        for name, page in by_name.items():
            origin = re.search(r"Generated from (\S+);", (self.root / page.source).read_text()[:400])
            folder = posixpath.dirname(origin.group(1)) if origin else ""
            groups.setdefault(folder.removeprefix("specs/"), []).append(page)
        parts = [{"title": html.escape(folder), "pages": listed(pages)} for folder, pages in sorted(groups.items())]
        out = [{"title": "Guides", "parts": [{"title": "", "pages": listed(guides)}]}]
        if evidence:
            out[0]["parts"].append({"title": "evidence", "pages": listed(evidence)})
        if index is not None:
            out.append({"title": "Reference", "parts": [{"title": "", "pages": listed([index])}, *parts]})
        if here.source in folders.values():
            out.append({"title": "Spec", "parts": [{"title": "", "pages": listed([here])}]})
        return out

    def write(self, output: pathlib.Path) -> None:
        template = jinja2.Environment(
            loader=jinja2.FileSystemLoader(str(self.root / "docs" / "site")),
            trim_blocks=True,
            undefined=jinja2.StrictUndefined,
        ).get_template("page.html")
        for page in self.pages.values():
            target = output / page.path
            target.parent.mkdir(parents=True, exist_ok=True)
            model = {
                "title": html.escape(page.title),
                "root": page.root,
                "groups": self.navigation(page),
                "sections": page.sections,
                "body": page.body,
            }
            target.write_text(template.render(model))
        for source, path in self.copies.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.root / source, output / path)
        shutil.copyfile(self.root / "docs" / "site" / "site.css", output / "site.css")
        (output / ".made").write_text(MARK)


def _words(inner: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", inner))


def _cell(match: re.Match) -> str:
    """Cells of prose get room: a table would rather break words than grow."""
    inner = match.group(2)
    return f'<td class="long">{inner}</td>' if len(_words(inner)) > 40 and " " in inner else f"<td>{inner}</td>"


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes one HTML site of docs/ and generated/docs/.")
    parser.add_argument("output", type=pathlib.Path, help="folder of the site; replaced when this program made it")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    options = parser.parse_args()
    output = options.output
    if output.exists() and any(output.iterdir()) and not (output / ".made").is_file():
        print(f"docs-site: {output}: error: there is something here that this program did not make", file=sys.stderr)
        return 2
    site = Site(options.root.resolve())
    site.gather()
    site.render()
    for page in site.pages.values():
        site.link(page)
    if site.errors:
        print("\n".join(sorted(set(site.errors))), file=sys.stderr)
        return 1
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    site.write(output)
    print(f"docs-site: {len(site.pages)} pages in {output}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
