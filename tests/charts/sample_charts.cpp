// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sample_charts.h"

#include "picture/paint.h"

#include <QDebug>

#include <cmath>

using namespace madang;

ChartData sampleChart(ChartData::Type type)
{
    using Type = ChartData::Type;
    ChartData chart;
    chart.type = type;
    chart.yTitle = {QStringLiteral("건/초"), QStringLiteral("requests/s")};
    if (type == Type::Bar || type == Type::StackedBar) {
        chart.categories = {{QStringLiteral("롤링"), QStringLiteral("Rolling")},
                            {QStringLiteral("블루-그린"), QStringLiteral("Blue-green")},
                            {QStringLiteral("카나리"), QStringLiteral("Canary")}};
        chart.lines = {{{QStringLiteral("앱"), QStringLiteral("Apps")}, Tone::Blue, false, {1200, 800, 450}},
                       {{QStringLiteral("오버헤드"), QStringLiteral("Overhead")}, Tone::Amber, false, {300, 640, 90}},
                       {{QStringLiteral("기준"), QStringLiteral("Reference")}, Tone::Slate, true, {500, 500, 500}}};
        return chart;
    }
    chart.xTitle = {QStringLiteral("시간 (초)"), QStringLiteral("Time (s)")};
    std::vector<double> falling, rising;
    const int points = type == Type::Step ? 12 : 120;
    for (int i = 0; i <= points; ++i) {
        const double share = double(i) / points;
        chart.x.push_back(240 * share);
        rising.push_back(std::floor(1000 * (0.5 - 0.5 * std::cos(3.14159265 * share))));
        falling.push_back(1000 - rising.back());
    }
    chart.lines = {{{QStringLiteral("v1의 용량"), QStringLiteral("Capacity of v1")}, Tone::Blue, false, falling},
                   {{QStringLiteral("v2의 용량"), QStringLiteral("Capacity of v2")}, Tone::Green, false, rising}};
    if (type != Type::StackedArea)
        chart.lines.push_back({{QStringLiteral("부하"), QStringLiteral("Load")},
                               Tone::Red,
                               true,
                               std::vector<double>(chart.x.size(), 620)});
    return chart;
}

QImage imageOf(const Picture &picture, const Theme &theme, int scale)
{
    Picture opaque = picture;
    opaque.background = theme.stage;
    return toImage(opaque, (picture.size * scale).toSize());
}

QString written(const Picture &picture)
{
    QString text;
    QDebug out(&text);
    for (const PictureOp &op : picture.ops) {
        out << op.index();
        if (const auto *fill = std::get_if<FillOp>(&op))
            out << fill->path << fill->color;
        else if (const auto *hatch = std::get_if<HatchOp>(&op))
            out << hatch->path << int(hatch->hatch) << hatch->color;
        else if (const auto *stroke = std::get_if<StrokeOp>(&op))
            out << stroke->path << stroke->stroke.color << stroke->stroke.width
                << QList<qreal>(stroke->stroke.dashes.begin(), stroke->stroke.dashes.end());
        else if (const auto *letters = std::get_if<TextOp>(&op))
            out << letters->text->text << letters->text->font.size << letters->baseline << letters->color;
        else if (const auto *clip = std::get_if<PushClip>(&op))
            out << clip->path;
        else if (const auto *transform = std::get_if<PushTransform>(&op))
            out << transform->transform;
        out << '\n';
    }
    return text;
}
