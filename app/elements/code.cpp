// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"
#include "elementkit/marks.h"
#include "script/fields.h"

#include <cmath>

namespace madang {

namespace {

/// Font size by the field "size"; a line is 1.45 times as high.
qreal fontSize(const State &state)
{
    const QString size = state.string(u"size");
    return size == u"large" ? 26 : size == u"small" ? 19 : 21;
}

qreal lineHeight(const State &state)
{
    return std::round(fontSize(state) * 1.45);
}

constexpr qreal sideInset = 24;
constexpr qreal topInset = 18;

class CodeKind : public Kind
{
public:
    CodeKind() :
        m_spec{
            QStringLiteral("code"),
            QStringLiteral(
                "Lines of code, commands, HTTP or JSON, with words and lines picked out. Lines are never wrapped."),
            settableCode(),
            {field::settable(field::text("title", "What it is, above the lines.")),
             marksField("Words or lines picked out.", true), sizeField()},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"row":[{"id":"post","code":"POST /oauth/token HTTP/1.1\ngrant_type=authorization_code\ncode=SplxlOBeZQQYbYS6WxSbIA","title":{"ko":"토큰 요청","en":"Token request"},"tone":"violet","marks":[{"text":"SplxlOBeZQQYbYS6WxSbIA"},{"line":1,"tone":"slate"}]}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    bool stretches() const override { return true; }

    Widths widths(const LayoutNode &node) const override
    {
        Widths result{160, 160};
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes) {
                for (const QString &line : lines(state, mode)) {
                    result.natural = std::max(result.natural, shape(line, font(state, true))->width + 2 * sideInset);
                    Font small = font(state, true);
                    small.size = smallestText;
                    result.least = std::max(result.least, shape(line, small)->width + 2 * sideInset);
                }
                result.natural = std::max(result.natural, labelWidths(title(state, mode), 600).natural + 2 * sideInset);
            }
        }
        return result;
    }

    qreal height(const LayoutNode &node, qreal) const override
    {
        qreal result = 0;
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes)
                result = std::max(result, titleHeight(state, mode)
                                              + qreal(lines(state, mode).size()) * lineHeight(state) + 2 * topInset);
        }
        return result;
    }

    void draw(const Sketch &sketch) const override
    {
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Slate));
        const QPainterPath outline = roundedRect(sketch.rect, 12);
        drawHighlight(sketch.picture, outline, colors.stroke, sketch.highlight);
        sketch.picture.fill(outline, sketch.theme.stage);
        const auto marks = sketch.state.list(u"marks");
        const qreal above = titleHeight(sketch.state, sketch.mode);
        const qreal size = fitted(sketch), row = lineHeight(sketch.state);
        qreal y = sketch.rect.top() + topInset + above;
        {
            const auto clip = sketch.picture.clip(outline);
            for (const Values &mark : marks) {
                const int line = int(mark.number(u"line", 0));
                if (line < 1)
                    continue;
                const ToneColors &tone = sketch.theme.tone(
                    toneFromName(mark.string(u"tone", QStringLiteral("violet"))).value_or(Tone::Violet));
                const QRectF band(sketch.rect.left(), y + (line - 1) * row, sketch.rect.width(), row);
                QPainterPath path;
                path.addRect(band);
                sketch.picture.fill(path, tone.fill);
                QPainterPath bar;
                bar.addRect(QRectF(band.topLeft(), QSizeF(6, band.height())));
                sketch.picture.fill(bar, tone.stroke);
            }
        }
        sketch.picture.stroke(outline, {colors.stroke, 2 + sketch.highlight});
        if (above > 0) {
            drawLabel(sketch, title(sketch.state, sketch.mode), Align::Start,
                      {sketch.rect.left() + sideInset, sketch.rect.top() + topInset - 4,
                       sketch.rect.width() - 2 * sideInset, above - 6},
                      colors);
        }
        const std::vector<QColor> inks = markColors(sketch.theme, sketch.theme.ink);
        Font set = font(sketch.state, false);
        set.size = size;
        for (const QString &line : lines(sketch.state, sketch.mode)) {
            const TextBlock block = wrap(markedSpans(line, marks, set), {1e9, Align::Start, 1.25});
            sketch.picture.text(block, {sketch.rect.left() + sideInset, y + (row - block.size.height()) / 2}, inks);
            y += row;
        }
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        Font set = font(sketch.state, true);
        set.size = fitted(sketch);
        qreal y = sketch.rect.top() + topInset + titleHeight(sketch.state, sketch.mode);
        for (const QString &line : lines(sketch.state, sketch.mode)) {
            y += lineHeight(sketch.state);
            if (shape(line, set)->width > sketch.rect.width() - 2 * sideInset + 1 || y > sketch.rect.bottom() + 1)
                problems.push_back({FitProblem::What::Cut, line, set.size});
        }
        return problems;
    }

private:
    static FieldSpec settableCode()
    {
        FieldSpec content = field::settable(field::text("code", "The lines, separated by \\n.", 1200));
        return content;
    }
    static Font font(const State &state, bool bold) { return {Font::Face::Mono, fontSize(state), bold}; }

    static QStringList lines(const State &state, LanguageMode mode)
    {
        const Bilingual code = state.text(u"code");
        return code.in(mode == LanguageMode::English ? Language::English : Language::Korean).split(u'\n');
    }
    static std::vector<Paragraph> title(const State &state, LanguageMode mode)
    {
        return labelParagraphs(state.text(u"title"), {}, mode, {22, 18, true, true});
    }
    static qreal titleHeight(const State &state, LanguageMode mode)
    {
        const auto paragraphs = title(state, mode);
        return paragraphs.empty() ? 0 : labelHeight(paragraphs, Align::Start, 600) + 8;
    }
    /// One size for all lines: code in several sizes could not be read as code.
    static qreal fitted(const Sketch &sketch)
    {
        qreal widest = 1;
        for (const QString &line : lines(sketch.state, sketch.mode))
            widest = std::max(widest, shape(line, font(sketch.state, true))->width);
        const qreal room = sketch.rect.width() - 2 * sideInset;
        const qreal written = fontSize(sketch.state);
        return std::clamp(std::floor(written * std::min<qreal>(1, room / widest)), smallestText, written);
    }

    KindSpec m_spec;
};

} // namespace

const Kind &codeKind()
{
    static const CodeKind kind;
    return kind;
}

} // namespace madang
