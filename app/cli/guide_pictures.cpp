// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/guide.h"

#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/examples.h"
#include "compile/vocabulary.h"
#include "encoders/encode_png.h"
#include "picture/paint.h"
#include "timeline/draw.h"

#include <algorithm>

namespace madang {

namespace {

constexpr QSize pictureSize{640, 360};

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

/// As near as what is there allows: an example is small, and so is its picture.
QRectF closeView(const Timeline &timeline, const Moment &moment)
{
    constexpr qreal margin = 50, nearest = 2.4;
    QRectF all;
    for (size_t i = 0; i < moment.elements.size(); ++i) {
        if (drawsItself(timeline.elements()[i]))
            all |= rectAt(timeline.elements()[i], moment.elements[i]);
    }
    all.adjust(-margin, -margin, margin, margin);
    const qreal width =
        std::clamp(std::max(all.width(), all.height() * 16 / 9), stageSize.width() / nearest, stageSize.width());
    QRectF view(0, 0, width, width * 9 / 16);
    view.moveCenter(all.center());
    return view;
}

QByteArray fileOf(const QString &name, const QString &example)
{
    return encodePng(toImage(guidePicture(name, example), pictureSize));
}

} // namespace

Picture guidePicture(const QString &name, const QString &example)
{
    Result<Script> script = exampleScene(example, name);
    Q_ASSERT(script);
    const std::shared_ptr<const Timeline> compiled = compile(std::move(*script));
    const Timeline &timeline = *compiled;
    Moment moment = bestMoment(timeline);
    if (moment.camera == timeline.at(0).camera)
        moment.camera = closeView(timeline, moment);
    return draw(timeline, moment, theme(ThemeName::Light), LanguageMode::English);
}

std::vector<GuideFile> guidePictures()
{
    std::vector<GuideFile> files;
    for (const KindSpec &kind : vocabulary().kinds)
        files.push_back({QStringLiteral("guide/%1.png").arg(kind.name), fileOf(kind.name, kind.example)});
    for (const VerbSpec &verb : vocabulary().verbs)
        files.push_back({QStringLiteral("guide/%1.png").arg(verb.name), fileOf(verb.name, verb.example)});
    return files;
}

} // namespace madang
