// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_layout.h"

#include "charts/chart_legend.h"
#include "charts/place_labels.h"

#include <algorithm>

namespace madang {

namespace {

constexpr qreal rowHeight = 1.3; ///< of the text size
constexpr qreal edge = 1;        ///< pixels: letters may reach a little beyond their width

class Arranging
{
public:
    Arranging(const ChartData &chart, const ChartLook &look) : m_chart(chart), m_look(look), m_text(look.textSize) {}

    ChartLayout arrange()
    {
        placeHead();
        const std::vector<ShapedTextPtr> xTitle = titleLines(m_chart.xTitle, m_look.size.width());
        const qreal titleHeight = qreal(xTitle.size()) * rowHeight * m_text;
        // What stands below depends on the room beside, which depends on the numbers there, which depend on the height.
        const ValueRange range = valueRange(m_chart);
        PlacedLabels labels;
        qreal below = rowHeight * m_text, left = 0, right = 0;
        for (int round = 0; round < 4; ++round) {
            const qreal height =
                std::max(m_look.size.height() - m_top - below - titleHeight - 0.3 * m_text, 2 * m_text);
            m_result.y = valueScale(range.least, range.greatest, m_chart.top,
                                    std::clamp(int(height / (2.1 * m_text)) + 1, 2, 6));
            left = widest(m_result.y.labels) + 0.5 * m_text;
            right = std::max(right, 0.4 * m_text);
            const qreal bottom = m_top + height;
            m_result.plot =
                QRectF(QPointF(left, m_top), QPointF(std::max(m_look.size.width() - right, left + m_text), bottom));
            labels = placeLabels(m_chart, m_look, m_result.plot);
            if (std::abs(labels.height - below) < 0.5 && labels.left <= left + 0.5 && labels.right <= right + 0.5)
                break;
            below = labels.height;
            right = std::max(right, labels.right);
            if (labels.left > left)
                m_extraLeft += labels.left - left;
        }
        m_result.x = labels.scale;
        m_result.texts.insert(m_result.texts.end(), labels.texts.begin(), labels.texts.end());
        placeNumbers();
        placeTitle(xTitle, m_look.size.height() - titleHeight);
        return std::move(m_result);
    }

private:
    Font font() const { return {Font::Face::Sans, m_text, false}; }

    qreal widest(const QStringList &texts) const
    {
        qreal width = 0;
        for (const QString &text : texts)
            width = std::max(width, shape(text, font())->width);
        return width + edge + m_extraLeft;
    }

    /// Both languages where they fit into one line.
    std::vector<ShapedTextPtr> titleLines(const Bilingual &title, qreal width) const
    {
        std::vector<ShapedTextPtr> lines;
        if (title.isEmpty())
            return lines;
        QString text = inMode(title, m_look.mode, QStringLiteral(" · "));
        if (m_look.mode == LanguageMode::Both && shape(text, font())->width > width)
            text = title.in(Language::Korean);
        for (const TextBlock::Piece &piece : wrap(text, font(), {width}).pieces)
            lines.push_back(piece.text);
        return lines;
    }

    void put(const ShapedTextPtr &text, qreal left, qreal top, const QColor &color)
    {
        m_result.texts.push_back(
            {text, {left, top + (rowHeight * m_text - text->ascent - text->descent) / 2 + text->ascent}, color});
    }

    /// The title of y over its axis, beside the legend where there is room for both.
    void placeHead()
    {
        const qreal width = m_look.size.width();
        std::vector<ShapedTextPtr> title = titleLines(m_chart.yTitle, width);
        const ChartLegend legend = arrangeLegend(m_chart, m_look);
        const bool beside = title.size() == 1 && legend.rows == 1
                            && edge + title[0]->width + 1.5 * m_text + legend.width + edge <= width;
        const QPointF shift(beside ? width - legend.width - edge : edge, 0);
        for (LegendMark mark : legend.marks) {
            mark.rect.translate(shift);
            m_result.marks.push_back(mark);
        }
        for (ChartText text : legend.texts) {
            text.at += shift;
            m_result.texts.push_back(text);
        }
        qreal top = beside ? 0 : legend.height;
        if (!title.empty() && !beside && legend.rows > 0)
            top += 0.2 * m_text;
        for (const ShapedTextPtr &line : title) {
            put(line, edge, top, m_look.theme->muted);
            top += rowHeight * m_text;
        }
        // The uppermost number is half above its line.
        m_top = std::max(top, beside ? legend.height : 0) + 0.65 * m_text;
    }

    void placeNumbers()
    {
        const ChartScale &y = m_result.y;
        const QRectF &plot = m_result.plot;
        for (std::size_t i = 0; i < y.ticks.size(); ++i) {
            const ShapedTextPtr text = shape(y.labels[qsizetype(i)], font());
            const qreal at = plot.bottom() - (y.ticks[i] - y.low) / (y.high - y.low) * plot.height();
            m_result.texts.push_back(
                {text,
                 {plot.left() - 0.5 * m_text - text->width, at + (text->ascent - text->descent) / 2},
                 m_look.theme->muted});
        }
    }

    void placeTitle(const std::vector<ShapedTextPtr> &lines, qreal top)
    {
        for (const ShapedTextPtr &line : lines) {
            const qreal centre = m_result.plot.center().x() - line->width / 2;
            put(line, std::clamp(centre, 0.0, std::max(m_look.size.width() - line->width, 0.0)), top,
                m_look.theme->muted);
            top += rowHeight * m_text;
        }
    }

    const ChartData &m_chart;
    const ChartLook &m_look;
    const qreal m_text;
    qreal m_top = 0;
    qreal m_extraLeft = 0; ///< what the first label below takes beyond the numbers
    ChartLayout m_result;
};

} // namespace

ChartLayout layOutChart(const ChartData &chart, const ChartLook &look)
{
    return Arranging(chart, look).arrange();
}

} // namespace madang
