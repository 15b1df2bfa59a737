#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over app/ and tests/: tidy.py BUILD_FOLDER [FILE...]

Nearly all of clang-tidy's time goes into the headers of Qt, which it reads and matches anew for each source: ten
seconds a file. So sources are read in batches, each a file that includes many; a batch holds no two sources that define
the same name. One that does not compile is halved until it does.
"""
import collections
import concurrent.futures
import functools
import json
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
LARGEST_BATCH = 40
# The sources are formatted, so what a file defines begins in the first column.
DEFINITION = re.compile(
    r"^(?:template <.*> )?(?:(?:class|struct|enum class|enum|union|using|namespace) (\w+)"
    r"|(?=\w)(?!namespace)[\w:<>,*& \[\]]*?[ *&](?<!:)(\w+) ?(?:\(|=|\{|;|\[))", re.MULTILINE)
FORWARD = re.compile(r"^(?:class|struct|enum class) (\w+)(?: : \w+)?;$", re.MULTILINE)
FURTHER_CONSTANTS = re.compile(r"^(?:const|constexpr|inline) .*;", re.MULTILINE)
MOC = re.compile(r'^#include "(\w+\.moc)"', re.MULTILINE)
INCLUDE = re.compile(r'^#include "([^"]+\.h)"', re.MULTILINE)
FINDING = re.compile(r"^(/[^:\n]+:\d+:\d+): (?:warning|error): .*\[[\w.,-]+\]$", re.MULTILINE)


class Source:
    """One file, the macros of its command, and the names it defines."""

    def __init__(self, path, command):
        self.path = path
        words = [word for word in shlex.split(command) if not word.endswith("ccache")]
        self.macros = {word[2:].partition("=")[0]: word[2:].partition("=")[2] for word in words if word.startswith("-D")}
        self.flags = [word for i, word in enumerate(words)
                      if word.startswith(("-I", "-std=")) or word == "-isystem" or words[i - 1] == "-isystem"]
        #: Each name that it or its headers declare (with no file) or define (with the file); its own definitions win.
        self.names = {}
        for file in reversed(with_headers(path)):
            for name in FORWARD.findall(text_of(file)):
                self.names.setdefault(name, None)
            self.names.update(dict.fromkeys(defined_in(file), file))
        self.names.update(dict.fromkeys(MOC.findall(text_of(path)), path))

    def fits(self, names):
        """Whether no name means something else in a batch that has these."""
        return all(same(names[name], file) for name, file in self.names.items() if name in names)


def same(place, other):
    """Whether a name of two files can be one: what is only declared is defined in a header, if anywhere."""
    if place is None or other is None:
        return not (place or other or "").endswith(".cpp")
    return place == other


@functools.cache
def text_of(path):
    with open(path, encoding="utf-8") as text:
        return text.read()


@functools.cache
def defined_in(path):
    text = FORWARD.sub("", text_of(path))
    names = {a or b for a, b in DEFINITION.findall(text)}
    for line in FURTHER_CONSTANTS.findall(text):
        names.update(re.findall(r"(\w+)(?: =|\{)", line))
    return names - {"namespace", "madang", "main"}


def with_headers(path):
    """A source and all headers of ours that it reads."""
    read = [path]
    for file in read:
        for name in INCLUDE.findall(text_of(file)):
            places = (os.path.join(ROOT, "app", name), os.path.join(ROOT, "tests", name), os.path.join(os.path.dirname(file), name))
            read += [place for place in places if os.path.exists(place) and place not in read][:1]
    return read


def sources(build):
    """Every source of the project that is compiled, by its first command."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as database:
        commands = {os.path.realpath(os.path.join(entry["directory"], entry["file"])): entry["command"]
                    for entry in reversed(json.load(database))}
    ours = tuple(os.path.join(ROOT, folder) + os.sep for folder in ("app", "tests"))
    return [Source(path, commands[path]) for path in sorted(commands) if path.startswith(ours)]


def batches(files):
    """Lists of files that can be read as one, about equally long; the most repeated name decides how many."""
    definitions = collections.Counter(name for file in files for name, place in file.names.items() if place == file.path)
    made = []
    for file in sorted(files, key=lambda file: max((definitions[name] for name in file.names), default=0), reverse=True):
        free = [batch for batch in made if len(batch[0]) < LARGEST_BATCH and file.fits(batch[1])]
        if not free:
            free = [([], {})]
            made += free
        batch = min(free, key=lambda batch: len(batch[0]))
        batch[0].append(file)
        batch[1].update((name, place) for name, place in file.names.items() if place or name not in batch[1])
    return [batch for batch, _ in made]


def batch_text(batch):
    """The source that includes a batch: each file with the macros of its own command, and a main of its own."""
    lines = []
    for number, file in enumerate(batch):
        lines += [f"#define {name} {value}" for name, value in file.macros.items()]
        lines += [f"#define main main_{number}", f'#include "{file.path}"', "#undef main"]
        lines += [f"#undef {name}" for name in file.macros]
    return "\n".join(lines) + "\n"


def flags_of(batch):
    """The flags of all files together: a batch has files of several folders."""
    flags = []
    for file in batch:
        for i, word in enumerate(file.flags):
            if word != "-isystem" and word not in flags:
                flags += ["-isystem", word] if file.flags[i - 1] == "-isystem" else [word]
    return flags


def run(name, batch, folder):
    """What clang-tidy says about a batch."""
    path = os.path.join(folder, f"{name}.cpp")
    with open(path, "w", encoding="utf-8") as text:
        text.write(batch_text(batch))
    ours = f"^{re.escape(ROOT)}/(app|tests)/"
    done = subprocess.run(["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy", f"--header-filter={ours}", path, "--", *flags_of(batch)],
                          capture_output=True, text=True, check=False)
    if "[clang-diagnostic-error]" in done.stdout or (done.returncode != 0 and not FINDING.search(done.stdout)):
        if len(batch) > 1:
            half = len(batch) // 2
            return run(name + "a", batch[:half], folder) + run(name + "b", batch[half:], folder)
        return f"{batch[0].path}:1:1: error: clang-tidy cannot read it [clang-diagnostic-error]\n{done.stdout}{done.stderr}"
    return done.stdout


def findings(output):
    """Each warning with the lines that explain it, by its place."""
    starts = [found.start() for found in FINDING.finditer(output)] + [len(output)]
    for start, end in zip(starts, starts[1:]):
        text = output[start:end].rstrip()
        yield text.split("\n", 1)[0], text


def main():
    build, *wanted = sys.argv[1:]
    files = sources(build)
    if wanted:
        wanted = {os.path.realpath(path) for path in wanted}
        files = [file for file in files if file.path in wanted]
    folder = os.path.join(build, "tidy")
    os.makedirs(folder, exist_ok=True)
    found = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(run, f"batch_{i}", batch, folder) for i, batch in enumerate(batches(files))]
        for job in concurrent.futures.as_completed(jobs):
            found.update(findings(job.result()))
    for text in sorted(found.values()):
        print(text.replace(ROOT + "/", ""))
    print(f"clang-tidy read {len(files)} files and found {len(found) or 'nothing'}.", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
