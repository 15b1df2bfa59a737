// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: whatever bytes a scene file holds, the reader gives a script or says why not, and what it gives
// can be laid out, timed, checked and evaluated. Run by ./dev fuzz.
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QApplication>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace madang;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Never destroyed: the fuzzer ends the process. Text needs fonts, fonts need an application.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    new QApplication(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Result<Script> result = readScript(json, QStringLiteral("scenes/fuzz/fuzz.json"), vocabulary());

    // Half a scene is never handed on, and no refusal is without its reason.
    if (result.value.has_value() == hasErrors(result.problems))
        std::abort();
    for (const Problem &problem : result.problems) {
        if (problem.message.isEmpty() || problem.line < 0 || problem.column < 0 || toString(problem).isEmpty())
            std::abort();
    }
    // Laying out takes a hundred times as long as reading: only small scenes, or the reader would hardly be tried.
    constexpr std::size_t largestLaidOut = 4000;
    if (!result.value || size > largestLaidOut)
        return 0;
    const auto compiled = compile(std::move(*result.value));
    const Timeline &timeline = *compiled;
    checkLayout(timeline);
    const Moment forward = timeline.at(timeline.duration() * 0.7);
    timeline.at(0);
    if (timeline.at(timeline.duration() * 0.7).dots.size() != forward.dots.size())
        std::abort();
    return 0;
}
