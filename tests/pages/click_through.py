# SPDX-License-Identifier: GPL-3.0-or-later
"""click_through.py PAGE LANGUAGES [FOLDER]: goes through an exported web page as a reader with a phone would.

PAGE: the file. LANGUAGES: "ko", "en" or "ko,en", the first shown first. FOLDER: gets pictures to look at and the page
as PDF. Says on standard output what is wrong, a line each, and then exits 1.
"""
import base64
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "readers"))
from chromium import Chromium  # noqa: E402

# What a reader sees now: number and count of the steps shown, the language, the picture's place and its neighbours'.
SEEN = """(() => {
  const seen = e => e.offsetHeight > 0;
  const mains = [...document.querySelectorAll('article')].filter(seen), main = mains[0];
  const steps = [...main.querySelectorAll('.step')];
  const now = steps.filter(seen);
  const box = e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; };
  return { mains: mains.length, lang: document.documentElement.lang, mainLang: main.lang, title: document.title,
    count: steps.length, shown: now.map(s => steps.indexOf(s) + 1), counter: main.querySelector('.count').textContent,
    say: now[0].querySelector('.say').textContent, said: main.querySelector('.said').textContent,
    image: box(now[0].querySelector('img')), nav: box(main.querySelector('nav')),
    next: box(main.querySelector('.next')), back: box(main.querySelector('.back')),
    atEnd: main.querySelector('.next').disabled, atStart: main.querySelector('.back').disabled,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: document.documentElement.clientWidth, hash: location.hash };
})()"""


class Reader:
    def __init__(self, browser, languages, folder):
        self.browser = browser
        self.languages = languages
        self.folder = folder
        self.wrong = []

    def check(self, good, what):
        if not good:
            self.wrong.append(what)

    def seen(self):
        self.browser.settle()
        return self.browser.evaluate(SEEN)

    def keep(self, name):
        if self.folder:
            self.browser.picture(self.folder / (name + ".png"))

    def tap(self, x, y):
        self.browser.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.browser.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def swipe(self, y, start, end):
        self.browser.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": start, "y": y}])
        for part in range(1, 6):
            self.browser.call("Input.dispatchTouchEvent", type="touchMove",
                              touchPoints=[{"x": start + (end - start) * part / 5, "y": y}])
        time.sleep(0.2)  # Let go of while it swings, a page takes the next tap for a hand that stops it.
        self.browser.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        time.sleep(0.4)

    def press(self, key, modifiers=0):
        codes = {"ArrowRight": 39, "ArrowLeft": 37, "Home": 36, "End": 35, "PageDown": 34, "PageUp": 33, " ": 32}
        text = {"text": key} if key == " " else {}
        for kind in ("keyDown", "keyUp"):
            self.browser.call("Input.dispatchKeyEvent", type=kind, key=key, code="Space" if key == " " else key,
                              windowsVirtualKeyCode=codes[key], modifiers=modifiers, **(text if kind == "keyDown" else {}))

    def expect(self, step, language, what):
        seen = self.seen()
        found = (seen["mains"], seen["shown"], seen["lang"], seen["mainLang"], seen["counter"])
        wanted = (1, [step], language, language, "%d / %d" % (step, seen["count"]))
        self.check(found == wanted, "%s: %s instead of %s" % (what, found, wanted))
        self.check(seen["wide"] <= 0, what + ": the page is wider than the screen")
        return seen

    def middle(self, box):
        return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2

    def into_view(self, selector):
        """The place of the first such element that can be seen, scrolled to."""
        return self.browser.evaluate("""(() => {
          const e = [...document.querySelectorAll(%r)].find(e => e.offsetHeight > 0);
          if (!e) return null;
          e.scrollIntoView({ block: 'center' });
          const b = e.getBoundingClientRect();
          return [b.left, b.top, b.right, b.bottom];
        })()""" % selector)

    def walk(self, page):
        language = self.languages[0]
        self.browser.screen(390, 844, 3, True)
        self.browser.call("Emulation.setTouchEmulationEnabled", enabled=True)
        self.browser.open(page)
        seen = self.expect(1, language, "opened")
        count = seen["count"]
        self.check(seen["atStart"] and not seen["atEnd"], "back is not off at the start")
        self.check(seen["width"] == 390, "not the screen of a phone: %s" % seen["width"])
        self.check(seen["image"][2] - seen["image"][0] >= 390, "the picture is not as wide as the screen")
        self.keep("phone-%s-1" % language)
        self.press("ArrowRight")
        seen = self.expect(2, language, "arrow right")
        self.check(seen["say"] in seen["said"], "nothing is said to those who cannot see")
        left, top, right, bottom = seen["image"]
        self.tap(right - 40, (top + bottom) / 2)
        self.expect(3, language, "tapped on the right of the picture")
        self.tap(left + 40, (top + bottom) / 2)
        self.expect(2, language, "tapped on its left")
        self.swipe((top + bottom) / 2, 320, 80)
        self.expect(3, language, "swiped to the left")
        self.swipe((top + bottom) / 2, 80, 320)
        self.expect(2, language, "swiped to the right")
        seen = self.seen()
        self.tap(*self.middle(seen["next"]))
        seen = self.expect(3, language, "tapped next")
        self.tap(*self.middle(seen["back"]))
        self.expect(2, language, "tapped back")
        self.browser.evaluate("document.activeElement.blur()")  # on a button, space means the button
        self.press(" ")
        self.expect(3, language, "space")
        self.press(" ", modifiers=8)
        self.expect(2, language, "shift and space")
        self.press("PageDown")
        self.expect(3, language, "page down, as a clicker sends it")
        for other in self.languages[1:]:
            place = self.into_view(".language")
            self.check(place is not None, "no button for the other language")
            if place:
                self.tap(*self.middle(place))
                language = other
                seen = self.expect(3, other, "other language")
                self.check(seen["hash"] == "#3-" + other, "the address forgets the language: " + seen["hash"])
                self.keep("phone-%s-3" % other)
        self.press("End")
        self.expect(count, language, "end")
        self.press("ArrowRight")
        seen = self.expect(count, language, "past the end")
        self.check(seen["atEnd"], "next is not off at the end")
        self.keep("phone-%s-end" % language)
        self.press("Home")
        self.press("ArrowLeft")
        self.expect(1, language, "past the start")
        self.browser.open("%s#4-%s" % (page, language))
        self.expect(4, language, "opened at a step")
        return count

    def answer(self):
        place = self.into_view("li:not([hidden])>.choice")
        self.check(place is not None, "no question to answer")
        if not place:
            return
        state = """(() => { const list = [...document.querySelectorAll('ol[data-answer]')].find(e => e.offsetHeight > 0);
          return { classes: [...list.children].map(c => c.className), answer: Number(list.dataset.answer),
            open: list.nextElementSibling.open }; })()"""
        before = self.browser.evaluate(state)
        self.check(not before["open"] and not any(before["classes"]), "the answer is given away")
        wrong = 1 if before["answer"] == 0 else 0
        place = self.browser.evaluate("""(() => {
          const list = [...document.querySelectorAll('ol[data-answer]')].find(e => e.offsetHeight > 0);
          const b = list.children[%d].firstChild.getBoundingClientRect();
          return [b.left, b.top, b.right, b.bottom]; })()""" % wrong)
        self.tap(*self.middle(place))
        self.browser.settle()
        after = self.browser.evaluate(state)
        wanted = ["right" if i == before["answer"] else "wrong" if i == wrong else ""
                  for i in range(len(before["classes"]))]
        self.check(after["classes"] == wanted and after["open"], "answered: %s" % after)
        self.keep("phone-answered")

    def reach(self):
        """Everything that a finger meets is large enough; no picture is broken; nothing reads like a mark of the source."""
        small = self.browser.evaluate("""[...document.querySelectorAll('button,summary')]
          .filter(e => e.offsetHeight > 0 && (e.offsetHeight < 44 || e.offsetWidth < 44))
          .map(e => e.textContent + ' ' + e.offsetWidth + 'x' + e.offsetHeight)""")
        self.check(not small, "too small for a finger: %s" % small)
        broken = self.browser.evaluate("[...document.images].filter(i => !(i.complete && i.naturalWidth > 0)).length")
        self.check(broken == 0, "%s broken pictures" % broken)
        self.check(not self.browser.evaluate("document.body.textContent.includes('**')"), "two stars")

    def turn(self, page):
        """The phone on its side, and a small laptop: the picture is seen whole once one goes on."""
        for name, width, height in (("side", 844, 390), ("laptop", 1280, 720)):
            self.browser.screen(width, height, 2, name == "side")
            self.browser.open(page)
            self.press("ArrowRight")
            seen = self.seen()
            left, top, right, bottom = seen["image"]
            self.check(top >= 0 and left >= 0 and right <= width and bottom <= seen["nav"][1] + 1,
                       "%s: the picture is at %s, the buttons at %s" % (name, seen["image"], seen["nav"]))
            self.keep(name)

    def without_script(self, page, count):
        self.browser.screen(390, 844, 1, True)
        self.browser.call("Emulation.setScriptExecutionDisabled", value=True)
        self.browser.open(page)
        found = self.browser.evaluate("""({
          mains: [...document.querySelectorAll('article')].filter(e => e.offsetHeight > 0).length,
          steps: [...document.querySelectorAll('.step')].filter(e => e.offsetHeight > 0).length,
          images: [...document.querySelectorAll('.step img')].filter(e => e.offsetHeight > 100).length,
          dead: [...document.querySelectorAll('button')].filter(e => e.offsetHeight > 0).length,
          answers: [...document.querySelectorAll('summary')].every(e => e.offsetHeight > 0) })""")
        all_steps = count * len(self.languages)
        wanted = {"mains": len(self.languages), "steps": all_steps, "images": all_steps, "dead": 0, "answers": True}
        self.check(found == wanted, "without scripts: %s instead of %s" % (found, wanted))
        self.keep("no-script")
        self.browser.call("Emulation.setScriptExecutionDisabled", value=False)

    def on_paper(self, page, count):
        self.browser.screen(1280, 720)
        self.browser.open(page)
        titles, answers = self.browser.evaluate("""[
          [...document.querySelector('article').querySelectorAll('.step h2')].map(e => e.textContent),
          [...document.querySelector('article').querySelectorAll('details p')].map(e => e.textContent)]""")
        self.check(len(titles) == count, "%d titles" % len(titles))
        data = self.browser.call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, printBackground=False)["data"]
        pdf = base64.b64decode(data)
        if self.folder:
            (self.folder / "paper.pdf").write_bytes(pdf)
        self.check(pdf.startswith(b"%PDF"), "no PDF")
        if not shutil.which("pdftotext"):
            return
        text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
        for line in titles + answers:
            # Korean and Latin parts of a line may come one after the other: the longest word has to be there.
            word = max(re.findall("[가-힣]+|[A-Za-z]+", line), key=len)
            self.check(word in text, "not on paper: " + line)


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    page, languages = arguments[0], arguments[1].split(",")
    folder = pathlib.Path(arguments[2]) if len(arguments) > 2 else None
    with Chromium() as browser:
        browser.call("Network.enable")
        browser.call("Log.enable")
        browser.call("Runtime.enable")
        reader = Reader(browser, languages, folder)
        requests, errors = [], []

        def note():
            for event in browser.events:
                if event["method"] == "Network.requestWillBeSent":
                    requests.append(event["params"]["request"]["url"])
                elif event["method"] == "Runtime.exceptionThrown":
                    errors.append(event["params"]["exceptionDetails"].get("text", "an error"))
                elif event["method"] == "Log.entryAdded":
                    errors.append(event["params"]["entry"]["text"])

        kept = browser.open

        def opened(path):
            note()
            kept(path)

        browser.open = opened
        count = reader.walk(page)
        reader.answer()
        reader.reach()
        reader.turn(page)
        reader.without_script(page, count)
        reader.on_paper(page, count)
        note()
        outside = [url[:80] for url in requests if not url.startswith(("data:", "file://", "about:"))]
        reader.check(not outside, "asks the network for %s" % outside)
        reader.check(len([url for url in requests if url.startswith("file://")]) >= 1, "no request was seen at all")
        reader.check(len({url.split("#")[0] for url in requests if url.startswith("file://")}) == 1,
                     "reads other files: %s" % requests[:5])
        reader.check(not errors, "errors: %s" % errors)
    for line in reader.wrong:
        print(line)
    sys.exit(1 if reader.wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
