// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/place_labels.h"

#include "models/show_value.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr qreal turned = -40; ///< degrees

class LabelRow
{
public:
    LabelRow(const ChartLook &look, const QRectF &plot) :
        m_look(look), m_plot(plot), m_size(look.textSize), m_top(plot.bottom() + 0.35 * m_size)
    {}

    PlacedLabels numbers(double first, double last)
    {
        for (int ticks = std::clamp(int(m_plot.width() / (3 * m_size)), 2, 9);; --ticks) {
            m_result.scale = spanScale(first, last, ticks);
            if (ticks <= 2 || apart(shaped(m_result.scale.labels)))
                break;
        }
        if (!apart(shaped(m_result.scale.labels))) { // even two: the first says where, the last how far
            ChartScale &scale = m_result.scale;
            while (scale.ticks.size() > 1 && !apart(shaped(scale.labels))) {
                scale.ticks.pop_back();
                scale.labels.pop_back();
            }
        }
        putCentred(shaped(m_result.scale.labels));
        return m_result;
    }

    PlacedLabels names(const std::vector<Bilingual> &names)
    {
        const auto count = double(names.size());
        m_result.scale = {-0.5, std::max(count, 1.0) - 0.5, 1, {}, {}};
        if (m_look.mode != LanguageMode::Both) {
            const QStringList texts = inOne(names, m_look.mode);
            if (!asTheyAre(texts) && !beneath(texts) && !turn(texts))
                thin(texts);
        } else if (!asTheyAre(inOne(names, LanguageMode::Both))
                   && !beneath(inOne(names, LanguageMode::Both, QStringLiteral("\n")))) {
            const QStringList korean = inOne(names, LanguageMode::Korean);
            if (!asTheyAre(korean) && !beneath(korean) && !turn(korean))
                thin(korean);
        }
        return m_result;
    }

private:
    Font font() const { return {Font::Face::Sans, m_size, false}; }
    qreal slot() const { return m_plot.width() / (m_result.scale.high - m_result.scale.low); }
    qreal xOf(double value) const { return m_plot.left() + (value - m_result.scale.low) * slot(); }

    std::vector<ShapedTextPtr> shaped(const QStringList &texts) const
    {
        std::vector<ShapedTextPtr> result;
        for (const QString &text : texts)
            result.push_back(shape(text, font()));
        return result;
    }

    static QStringList inOne(const std::vector<Bilingual> &names, LanguageMode mode,
                             const QString &between = QStringLiteral(" · "))
    {
        QStringList texts;
        for (const Bilingual &name : names)
            texts.append(inMode(name, mode, between));
        return texts;
    }

    bool apart(const std::vector<ShapedTextPtr> &texts) const
    {
        for (std::size_t i = 1; i < texts.size(); ++i) {
            const qreal between = (m_result.scale.ticks[i] - m_result.scale.ticks[i - 1]) * slot();
            if ((texts[i - 1]->width + texts[i]->width) / 2 + 0.7 * m_size > between)
                return false;
        }
        return true;
    }

    void everyPlace(qsizetype count, qsizetype stride)
    {
        m_result.scale.ticks.clear();
        for (qsizetype i = 0; i < count; i += stride)
            m_result.scale.ticks.push_back(double(i));
        m_result.scale.step = double(stride);
    }

    void putCentred(const std::vector<ShapedTextPtr> &texts)
    {
        m_result.height = 0.35 * m_size + 1.25 * m_size;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const qreal centre = xOf(m_result.scale.ticks[i]), half = texts[i]->width / 2;
            m_result.texts.push_back({texts[i], {centre - half, m_top + texts[i]->ascent}, m_look.theme->muted});
            reach(centre - half, centre + half);
        }
    }

    /// What sticks out of the plot on either side.
    void reach(qreal from, qreal to)
    {
        m_result.left = std::max(m_result.left, m_plot.left() - from);
        m_result.right = std::max(m_result.right, to - m_plot.right());
    }

    bool asTheyAre(const QStringList &texts)
    {
        everyPlace(texts.size(), 1);
        const auto all = shaped(texts);
        const bool narrow = std::all_of(
            all.begin(), all.end(), [&](const ShapedTextPtr &text) { return text->width < 0.7 * m_look.size.width(); });
        if (!narrow || !apart(all))
            return false;
        m_result.scale.labels = texts;
        putCentred(all);
        return true;
    }

    bool beneath(const QStringList &texts)
    {
        if (slot() < 2.5 * m_size)
            return false;
        std::vector<TextBlock> blocks;
        for (const QString &text : texts) {
            blocks.push_back(wrap(text, font(), {slot() - 0.5 * m_size, Align::Center, 1.25}));
            if (blocks.back().brokenWord || blocks.back().lines > 3)
                return false;
        }
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const qreal left = xOf(double(i)) - blocks[i].size.width() / 2;
            for (const TextBlock::Piece &piece : blocks[i].pieces)
                m_result.texts.push_back({piece.text, QPointF(left, m_top) + piece.at, m_look.theme->muted});
            m_result.height = std::max(m_result.height, 0.35 * m_size + blocks[i].size.height());
        }
        m_result.scale.labels = texts;
        return true;
    }

    /// Slanted upwards to their places, where that takes less than a third of the height.
    bool turn(const QStringList &texts)
    {
        const auto all = shaped(texts);
        const qreal down = std::sin(qDegreesToRadians(-turned)), across = std::cos(qDegreesToRadians(-turned));
        if (slot() < 1.5 * m_size)
            return false;
        qreal height = 0;
        for (const ShapedTextPtr &text : all)
            height = std::max(height, text->width * down + text->ascent);
        if (height > m_look.size.height() / 3)
            return false;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QPointF end(xOf(double(i)) + 0.35 * m_size, m_top + 0.75 * m_size);
            m_result.texts.push_back({all[i], end, m_look.theme->muted, turned});
            reach(end.x() - all[i]->width * across - 0.3 * m_size, end.x() + 0.3 * m_size);
        }
        m_result.scale.labels = texts;
        m_result.height = 0.35 * m_size + height;
        return true;
    }

    /// As many as have room, evenly; at least the first.
    void thin(const QStringList &texts)
    {
        for (qsizetype stride = 2;; ++stride) {
            everyPlace(texts.size(), stride);
            QStringList some;
            for (qsizetype i = 0; i < texts.size(); i += stride)
                some.append(texts[i]);
            const auto all = shaped(some);
            if (!apart(all))
                continue;
            m_result.scale.labels = some;
            putCentred(all);
            return;
        }
    }

    const ChartLook &m_look;
    const QRectF m_plot;
    const qreal m_size;
    const qreal m_top;
    PlacedLabels m_result;
};

/// Bars at numbers are bars with names that are numbers.
std::vector<Bilingual> numbered(const std::vector<double> &x)
{
    int decimals = 0;
    for (double each : x) {
        const auto rest = [&] {
            return std::abs(each * std::pow(10, decimals) - std::round(each * std::pow(10, decimals)));
        };
        while (decimals < 6 && rest() > 1e-6)
            ++decimals;
    }
    std::vector<Bilingual> names;
    for (double each : x) {
        const QString text = shownNumber(drawableNumber(each), decimals);
        names.push_back({text, text});
    }
    return names;
}

} // namespace

PlacedLabels placeLabels(const ChartData &chart, const ChartLook &look, const QRectF &plot)
{
    LabelRow row(look, plot);
    if (!hasBars(chart.type))
        return chart.x.empty() ? row.numbers(0, 1) : row.numbers(chart.x.front(), chart.x.back());
    return row.names(chart.categories.empty() ? numbered(chart.x) : chart.categories);
}

} // namespace madang
