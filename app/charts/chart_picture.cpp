// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/chart_layout.h"
#include "charts/chart_thread.h"
#include "charts/line_look.h"
#include "charts/record_chart.h"

#include <future>
#include <list>
#include <mutex>

namespace madang {

namespace {

void drawMark(PictureBuilder &picture, const LegendMark &mark, const ChartData &chart, const ChartLook &look)
{
    const LineLook line = lineLook(chart, mark.line, look);
    QPainterPath swatch;
    if (hasBars(chart.type)) {
        const qreal inset = line.stroke.width / 2;
        swatch.addRect(mark.rect.adjusted(inset, inset, -inset, -inset));
    } else {
        swatch.addRect(QRectF(QPointF(mark.rect.left(), mark.rect.center().y()), mark.rect.bottomRight()));
    }
    picture.fill(swatch, line.fill);
    if (line.hatch != Hatch::None) {
        // Finer than in the chart, or there would hardly be a line in it.
        constexpr qreal scale = 0.45;
        const auto clip = picture.clip(swatch);
        const auto finer = picture.transform(QTransform::fromScale(scale, scale));
        QPainterPath larger;
        larger.addRect(QRectF(mark.rect.topLeft() / scale, mark.rect.size() / scale));
        picture.hatch(larger, line.hatch, line.hatchColor);
    }
    if (hasBars(chart.type))
        picture.stroke(swatch, line.stroke);
    else
        picture.line({mark.rect.left(), mark.rect.center().y()}, {mark.rect.right(), mark.rect.center().y()},
                     line.stroke);
}

void drawTexts(PictureBuilder &picture, const ChartLayout &layout)
{
    for (const ChartText &text : layout.texts) {
        if (text.turn == 0) {
            picture.text(text.text, text.at, text.color);
            continue;
        }
        QTransform turn;
        turn.translate(text.at.x(), text.at.y());
        turn.rotate(text.turn);
        const auto turned = picture.transform(turn);
        picture.text(text.text, {-text.text->width, 0}, text.color);
    }
}

ChartPicture make(const ChartData &chart, const ChartLook &look)
{
    const ChartLayout layout = layOutChart(chart, look);
    RecordedChart recorded;
    onChartThread([&] { recorded = recordChart(chart, look, layout); });

    PictureBuilder frame(look.size, Qt::transparent);
    frame.append(recorded.frame);
    if (layout.y.low < 0 && layout.y.high > 0) {
        const qreal ground =
            layout.plot.bottom() + layout.y.low / (layout.y.high - layout.y.low) * layout.plot.height();
        frame.line({layout.plot.left(), ground}, {layout.plot.right(), ground},
                   {look.theme->faint, look.textSize / 12});
    }
    for (const LegendMark &mark : layout.marks)
        drawMark(frame, mark, chart, look);
    drawTexts(frame, layout);

    ChartPicture result{frame.finish(), {}, layout.plot, layout.x.low, layout.x.high, layout.y.low, layout.y.high};
    PictureBuilder whole(look.size, Qt::transparent);
    whole.append(result.frame);
    whole.append(recorded.lines);
    result.whole = whole.finish();
    return result;
}

using Promised = std::shared_future<std::shared_ptr<const ChartPicture>>;

/// The last few, the most recent first: a stage draws the same chart again and again.
class Remembered
{
public:
    struct Answer
    {
        Promised picture;
        std::promise<std::shared_ptr<const ChartPicture>> promise; ///< to be kept by whoever asked first
        bool isNew = false;
    };

    Answer ask(const ChartData &chart, const ChartLook &look)
    {
        const std::lock_guard lock(m_mutex);
        for (auto each = m_entries.begin(); each != m_entries.end(); ++each) {
            if (isLook(each->look, look) && each->chart == chart) {
                m_entries.splice(m_entries.begin(), m_entries, each);
                return {each->picture, {}, false};
            }
        }
        Answer answer;
        answer.isNew = true;
        answer.picture = answer.promise.get_future().share();
        m_entries.push_front({chart, look, answer.picture});
        if (m_entries.size() > most)
            m_entries.pop_back();
        return answer;
    }

private:
    struct Entry
    {
        ChartData chart;
        ChartLook look;
        Promised picture;
    };

    static constexpr std::size_t most = 32;

    static bool isLook(const ChartLook &a, const ChartLook &b)
    {
        return a.theme == b.theme && a.mode == b.mode && a.size == b.size && a.textSize == b.textSize;
    }

    std::mutex m_mutex;
    std::list<Entry> m_entries;
};

Remembered &remembered()
{
    static Remembered pictures;
    return pictures;
}

} // namespace

std::shared_ptr<const ChartPicture> chartPicture(const ChartData &chart, const ChartLook &look)
{
    Q_ASSERT(look.theme);
    Remembered::Answer answer = remembered().ask(chart, look);
    if (answer.isNew)
        answer.promise.set_value(std::make_shared<const ChartPicture>(make(chart, look)));
    return answer.picture.get();
}

void prepareChart(const ChartData &chart, const ChartLook &look)
{
    auto answer = std::make_shared<Remembered::Answer>(remembered().ask(chart, look));
    if (answer->isNew)
        laterOnChartThread([answer, chart, look] {
            answer->promise.set_value(std::make_shared<const ChartPicture>(make(chart, look)));
        });
}

} // namespace madang
