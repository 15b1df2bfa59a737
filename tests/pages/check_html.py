# SPDX-License-Identifier: GPL-3.0-or-later
"""check_html.py FILE...: whether every tag is closed where it should be, and what pictures and links lack.

Says on standard output what is wrong, a line each, and then exits 1.
"""
import html.parser
import pathlib
import sys

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# What may not stand in a paragraph: a browser would close the paragraph and leave its end tag over.
BLOCKS = {"p", "div", "section", "ul", "ol", "li", "h1", "h2", "h3", "details", "summary", "nav", "main", "article", "header"}


class Checker(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.seen = [], [], []

    def say(self, what):
        self.wrong.append("line %d: %s" % (self.getpos()[0], what))

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        values = dict(attributes)
        self.seen.append(tag)
        if len(names) != len(set(names)):
            self.say("<%s> has an attribute twice" % tag)
        if tag == "img" and not values.get("alt", "").strip():
            self.say("a picture says nothing to those who cannot see it")
        if tag == "a" and not values.get("href", "").startswith(("https://", "http://")):
            self.say("a link leads nowhere: %s" % values.get("href"))
        if tag == "button" and values.get("type") != "button":
            self.say("a button without a type")
        if tag in BLOCKS and "p" in self.open:
            self.say("<%s> in a paragraph" % tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.say("</%s> where <%s> is open" % (tag, self.open[-1] if self.open else "nothing"))
        else:
            self.open.pop()


def main(files):
    if not files:
        sys.exit(__doc__)
    wrong = []
    for name in files:
        text = pathlib.Path(name).read_text(encoding="utf-8")
        checker = Checker()
        checker.feed(text)
        checker.close()
        wrong += checker.wrong + ["<%s> is not closed" % tag for tag in checker.open]
        for tag in ("html", "head", "title", "body", "main", "h1"):
            if tag not in checker.seen:
                wrong.append("no <%s>" % tag)
        if checker.seen.count("main") > 1:
            wrong.append("more than one <main>")
        if not text.startswith("<!DOCTYPE html>"):
            wrong.append("no doctype")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
