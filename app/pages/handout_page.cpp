// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handout_page.h"

#include "exporters/frame_picture.h"
#include "exporters/narration_block.h"
#include "pages/handout_measures.h"
#include "studydoc/study_words.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

using namespace handout;

constexpr qreal hairline = 0.6;

/// The picture of a step as the handout has it: what is told stands below it anyway.
Picture stageOf(const ExportJob &job, const Timeline &timeline, int step)
{
    auto plain = static_cast<const ExportSettings &>(job);
    plain.options.clear();
    return framePicture(plain, timeline, step, timeline.steps().at(size_t(step)).end);
}

QPainterPath rectangle(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

class Page
{
public:
    Page(const ExportJob &job, const HandoutPage &page) :
        m_job(job), m_page(page), m_theme(theme(job.theme)), m_picture{handoutSize, m_theme.stage, {}}
    {}

    Picture draw(size_t number, size_t all)
    {
        qreal fixed = 0;
        int sharing = 0;
        for (const HandoutItem &item : m_page.items) {
            fixed += item.height;
            sharing += item.kind == HandoutItem::Kind::Notes ? 1 : 0;
        }
        const qreal share = sharing ? std::max<qreal>(0, (pageRoom - fixed) / sharing) : 0;
        qreal top = pageTop;
        for (const HandoutItem &item : m_page.items) {
            draw(item, top, share);
            top += item.kind == HandoutItem::Kind::Notes ? share : item.height;
        }
        footer(number, all);
        return std::move(m_picture);
    }

private:
    void draw(const HandoutItem &item, qreal top, qreal share)
    {
        switch (item.kind) {
        case HandoutItem::Kind::Text:
            for (const TextBlock::Piece &piece : item.pieces)
                text(piece.text, QPointF(item.left, top) + piece.at,
                     piece.mark == narrationSecond ? m_theme.muted : m_theme.ink);
            break;
        case HandoutItem::Kind::Stage:
            stage(item, top);
            break;
        case HandoutItem::Kind::Notes:
            notes(top, share);
            break;
        case HandoutItem::Kind::Rule:
            line(top);
            break;
        case HandoutItem::Kind::Gap:
            break;
        }
    }

    void text(const ShapedTextPtr &text, QPointF baseline, const QColor &color)
    {
        m_picture.ops.push_back(TextOp{text, baseline, color});
    }

    void line(qreal y)
    {
        QPainterPath path(QPointF(columnLeft, y));
        path.lineTo(columnLeft + columnWidth, y);
        m_picture.ops.push_back(StrokeOp{path, {m_theme.line, hairline}});
    }

    void stage(const HandoutItem &item, qreal top)
    {
        Picture stage = stageOf(m_job, *m_page.timeline, item.step);
        const qreal scale = item.width / stage.size.width();
        const QRectF place(item.left, top, item.width, item.height);
        m_picture.ops.push_back(PushClip{rectangle(place)});
        m_picture.ops.push_back(PushTransform{QTransform(scale, 0, 0, scale, place.x(), place.y())});
        std::move(stage.ops.begin(), stage.ops.end(), std::back_inserter(m_picture.ops));
        m_picture.ops.push_back(Pop{});
        m_picture.ops.push_back(Pop{});
        m_picture.ops.push_back(StrokeOp{rectangle(place), {m_theme.line, hairline}});
    }

    /// Lines as far as there is room for a whole one.
    void notes(qreal top, qreal height)
    {
        const int count = int(height / notesLine);
        if (count == 0)
            return;
        const Bilingual &word = study_words::notes;
        const ShapedTextPtr name =
            shape(word.in(m_job.mode == LanguageMode::English ? Language::English : Language::Korean),
                  {Font::Face::Sans, 7, false});
        text(name, {columnLeft, top + 9}, m_theme.muted);
        for (int i = 1; i <= count; ++i)
            line(top + i * notesLine);
    }

    void footer(size_t number, size_t all)
    {
        line(footerTop);
        const Font font{Font::Face::Sans, 8, false};
        const qreal baseline = footerTop + 13;
        const ShapedTextPtr count = shape(QStringLiteral("%1 / %2").arg(number).arg(all), font);
        text(count, {columnLeft + columnWidth - count->width, baseline}, m_theme.muted);
        const Bilingual &title = m_page.timeline->script().title;
        const TextBlock name =
            narrationBlock({title.in(m_job.mode == LanguageMode::English ? Language::English : Language::Korean), {}},
                           LanguageMode::Korean, font.size, columnWidth - count->width - 30);
        // A title of two lines is cut: it is there in full where the scene begins.
        for (const TextBlock::Piece &piece : name.pieces) {
            if (piece.at.y() == name.pieces.front().at.y())
                text(piece.text, {columnLeft + piece.at.x(), baseline}, m_theme.muted);
        }
    }

    const ExportJob &m_job;
    const HandoutPage &m_page;
    const Theme &m_theme;
    Picture m_picture;
};

} // namespace

Picture handoutPage(const ExportJob &job, const std::vector<HandoutPage> &plan, size_t index)
{
    return Page(job, plan.at(index)).draw(index + 1, plan.size());
}

} // namespace madang
