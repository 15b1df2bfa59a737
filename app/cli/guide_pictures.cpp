// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/guide.h"

#include "exporters/encode_png.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/vocabulary.h"

namespace madang {

namespace {

constexpr QSize pictureSize{ 640, 360 };

/// The moment that shows most: at the end of the last step, unless something has been on its way and has gone.
Moment bestMoment(const Timeline &timeline)
{
    const StepTime &last = timeline.steps().back();
    Moment end = timeline.at(last.end);
    if (!end.tokens.empty() || !end.dots.empty())
        return end;
    Moment middle = timeline.at(last.start + (last.settled - last.start) * 0.5);
    return middle.tokens.empty() && middle.dots.empty() ? end : middle;
}

QByteArray pictureOf(const QString &name, const QString &example)
{
    Result<Script> script = readScript(exampleScene(name, example), name + QStringLiteral(".json"), vocabulary());
    Q_ASSERT(script);
    const Timeline timeline(std::make_shared<const Script>(std::move(*script)));
    const QImage image = toImage(draw(timeline, bestMoment(timeline), theme(ThemeName::Light), LanguageMode::English), pictureSize);
    return encodePng(image);
}

} // namespace

std::vector<GuideFile> guidePictures()
{
    std::vector<GuideFile> files;
    for (const KindSpec &kind : vocabulary().kinds)
        files.push_back({ QStringLiteral("guide/%1.png").arg(kind.name), pictureOf(kind.name, kind.example) });
    for (const VerbSpec &verb : vocabulary().verbs)
        files.push_back({ QStringLiteral("guide/%1.png").arg(verb.name), pictureOf(verb.name, verb.example) });
    return files;
}

} // namespace madang
