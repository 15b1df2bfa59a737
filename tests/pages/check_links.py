# SPDX-License-Identifier: GPL-3.0-or-later
"""check_links.py FOLDER...: whether all that the Markdown pages below a folder point to is there, as GitHub would show it.

Pages are read by cmark-gfm, GitHub's own reader. Says on standard output what is wrong, a line each, and then exits 1.
"""
import html.parser
import pathlib
import re
import subprocess
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    """What a page points to, and the anchors that GitHub gives its headings."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.links, self.pictures, self.anchors, self.heading = [], [], set(), None
        text = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", str(path)],
                              capture_output=True, check=True).stdout.decode()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        for name in ("id", "name"):
            if values.get(name):
                self.anchors.add(values[name])
        if tag == "img":
            self.pictures.append((values.get("src", ""), values.get("alt", "")))
        if re.fullmatch("h[1-6]", tag):
            self.heading = ""

    def handle_data(self, data):
        if self.heading is not None:
            self.heading += data

    def handle_endtag(self, tag):
        if re.fullmatch("h[1-6]", tag) and self.heading is not None:
            slug = re.sub(r"[^\w\- ]", "", self.heading.strip().lower()).replace(" ", "-")
            anchor, again = slug, 0
            while anchor in self.anchors:
                again += 1
                anchor = "%s-%d" % (slug, again)
            self.anchors.add(anchor)
            self.heading = None


def is_there(path, folder):
    """As on a file system that tells capitals from small letters, and below the folder."""
    path = path.resolve()
    return folder.resolve() in path.parents and path.is_file() and path.name in [p.name for p in path.parent.iterdir()]


def check(folder):
    wrong, shown = [], set()
    paths = sorted(folder.rglob("*.md"))
    pages = {path.resolve(): Page(path) for path in paths}
    if not paths:
        wrong.append("%s: no page" % folder)
    for path, page in pages.items():
        name = path.relative_to(folder.resolve())
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if parts.scheme not in ("https", "http") or not parts.netloc:
                    wrong.append("%s: no address: %s" % (name, link))
                continue
            target = path.parent / urllib.parse.unquote(parts.path) if parts.path else path
            if not is_there(target, folder):
                wrong.append("%s: nothing at %s" % (name, link))
            elif parts.fragment:
                other = pages.get(target.resolve())
                if not other or urllib.parse.unquote(parts.fragment) not in other.anchors:
                    wrong.append("%s: no heading for %s" % (name, link))
        for source, words in page.pictures:
            target = path.parent / urllib.parse.unquote(source)
            shown.add(target.resolve())
            if not is_there(target, folder):
                wrong.append("%s: no picture %s" % (name, source))
            elif not target.read_bytes().startswith(b"\x89PNG\r\n\x1a\n"):
                wrong.append("%s: no PNG: %s" % (name, source))
            if len(words.strip()) < 3:
                wrong.append("%s: %s says nothing to those who cannot see it" % (name, source))
        if not page.pictures:
            wrong.append("%s: no picture" % name)
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix != ".md" and path.resolve() not in shown:
            wrong.append("shown nowhere: %s" % path.relative_to(folder))
    return wrong


def main(folders):
    if not folders:
        sys.exit(__doc__)
    wrong = [line for folder in folders for line in check(pathlib.Path(folder))]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
