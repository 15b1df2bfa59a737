#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a scene of a size: for measuring how time grows with elements, lines and steps.

    tests/bench/make_scene.py ELEMENTS LINKS STEPS [--parts N] [--moves] [--crowded] > scene.json

Boxes in a grid, links between neighbours, every one with a label; each step points at one thing and sets another one.
--parts: lines of each link, from one box to that many. --moves: each step moves boxes, so that nothing stays known.
--crowded: the boxes do not fit, so that there is something wrong with each. --bare: nothing has a text, and links join
neighbours, so that there is little wrong with anything and all of it has to be looked at.
"""
import argparse
import json
import math


def text(word):
    return {"ko": word, "en": word}


def scene(elements, links, steps, parts, moves, crowded, bare):
    columns = max(1, min(60, round(math.sqrt(elements * 16 / 9))))
    boxes = [{"id": f"b{i}", "box": "" if bare else text("상자 이름" if crowded else str(i % 10)), "tone": "blue"} for i in range(elements)]
    rows = [{"id": f"r{k}", "row": boxes[k * columns:(k + 1) * columns], "gap": 4} for k in range(math.ceil(elements / columns))]
    stage = {"id": "all", "column": rows, "gap": 4}
    lines = []
    for i in range(links):
        start = i * 7 % elements
        ends = [f"b{(start + 1 + i % columns + k) % elements}" for k in range(parts)]
        if bare:
            ends = [f"b{e % elements}" for e in (start + 1, start - 1, start + columns, start - columns, start + 2)[:parts]]
        line = {"id": f"l{i}", "from": f"b{start}", "to": ends if parts > 1 else ends[0]}
        lines.append(line if bare else line | {"label": text("선")})
    told = []
    for s in range(steps):
        do = [{"highlight": f"b{s % elements}"}, {"set": f"b{(s * 3) % elements}", "tone": "red"}]
        if moves:
            do += [{"move": f"b{(s * 5 + k) % elements}", "to": f"b{(s * 11 + k * 3 + 1) % elements}"} for k in range(5)]
        told.append({"title": text(f"단계 {s}"), "say": text("말합니다."), "do": do})
    return {"format": 1, "title": text("크기"), "question": text("얼마나 걸리나요?"), "stage": stage, "links": lines, "steps": told}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("elements", "links", "steps"):
        parser.add_argument(name, type=int)
    parser.add_argument("--parts", type=int, default=1)
    parser.add_argument("--moves", action="store_true")
    parser.add_argument("--crowded", action="store_true")
    parser.add_argument("--bare", action="store_true")
    given = parser.parse_args()
    print(json.dumps(scene(given.elements, given.links, given.steps, given.parts, given.moves, given.crowded, given.bare), ensure_ascii=False))
