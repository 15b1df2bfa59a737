# SPDX-License-Identifier: GPL-3.0-or-later
"""Chromium driven over a pipe, with nothing but Python's own library.

As a program: chromium.py pictures WIDTHxHEIGHT FILE... writes FILE.png beside each: what Chromium shows of it.
"""
import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile
import time


class BrowserError(Exception):
    pass


class Chromium:
    """One browser with one page. Messages are JSON ended by a zero byte, on the descriptors 3 and 4 of the browser."""

    def __init__(self):
        self.program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        if not self.program:
            raise BrowserError("chromium is not installed")
        self.profile = tempfile.mkdtemp(prefix="madang-chromium-")
        to_read, self.to_browser = os.pipe()
        self.from_browser, to_write = os.pipe()

        def give_pipes():
            # Copied out of the way first: 3 and 4 may be what the other is now.
            reading, writing = os.dup(to_read), os.dup(to_write)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(
            [self.program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--force-color-profile=srgb", "--remote-debugging-pipe",
             "--user-data-dir=" + self.profile, "about:blank"],
            preexec_fn=give_pipes, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.number = 0
        self.events = []
        target = self.call("Target.createTarget", url="about:blank", _session=False)["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True, _session=False)["sessionId"]
        self.call("Page.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close", _session=False)
            self.process.wait(10)
        except (BrowserError, OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self.to_browser)
        os.close(self.from_browser)
        shutil.rmtree(self.profile, ignore_errors=True)

    def receive(self, seconds):
        """The next message, or None when none comes in that time."""
        end = time.monotonic() + seconds
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.from_browser], [], [], max(0, end - time.monotonic()))
            if not ready:
                return None
            more = os.read(self.from_browser, 1 << 20)
            if not more:
                raise BrowserError("the browser ended")
            self.buffer += more
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, _session=True, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if _session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to_browser, data):]
        while True:
            answer = self.receive(60)
            if answer is None:
                raise BrowserError("no answer to " + method)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise BrowserError(method + ": " + answer["error"]["message"])
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def settle(self, seconds=0.05):
        """Takes in what happens until nothing has for so long."""
        while True:
            message = self.receive(seconds)
            if message is None:
                return
            self.events.append(message)

    def wait_for(self, event, seconds=30):
        end = time.monotonic() + seconds
        seen = 0
        while True:
            for message in self.events[seen:]:
                if message["method"] == event:
                    return message["params"]
            seen = len(self.events)
            message = self.receive(max(0, end - time.monotonic()))
            if message is None:
                raise BrowserError("no " + event)
            self.events.append(message)

    def open(self, path):
        """path: of a file; a fragment may follow it."""
        name, _, fragment = str(path).partition("#")
        address = pathlib.Path(name).resolve().as_uri() + ("#" + fragment if fragment else "")
        # From an empty page: an address that differs in its fragment alone would not be loaded anew.
        for place in ("about:blank", address):
            self.events = []
            self.call("Page.navigate", url=place)
            self.wait_for("Page.loadEventFired")

    def screen(self, width, height, scale=1, mobile=False):
        """The size of the page in CSS pixels, and the device's pixels in each."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                  mobile=mobile)

    def evaluate(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise BrowserError(script + ": " + str(result["exceptionDetails"].get("exception", {}).get("description")))
        return result["result"].get("value")

    def picture(self, path, whole=False):
        """whole: all of the page, not only what is on the screen."""
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))


def main(arguments):
    if len(arguments) < 3 or arguments[0] != "pictures":
        sys.exit(__doc__)
    width, height = map(int, arguments[1].split("x"))
    with Chromium() as browser:
        browser.screen(width, height)
        for name in arguments[2:]:
            browser.open(name)
            browser.picture(name + ".png")


if __name__ == "__main__":
    main(sys.argv[1:])
