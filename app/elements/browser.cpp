// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/marks.h"
#include "elementkit/shapes.h"
#include "script/fields.h"

#include "picture/icons.h"

namespace madang {

namespace {

constexpr qreal titleBar = 44;
constexpr qreal addressBar = 46;
constexpr qreal inset = 22;
constexpr qreal urlSize = 22;

/// The address bar shows every redirect; the page beneath it is optional.
class BrowserKind : public Kind
{
public:
    BrowserKind() :
        m_spec{
            QStringLiteral("browser"),
            QStringLiteral("A browser window: the address bar, and a line or two of page."),
            field::settable(field::string("browser", "The address; it wraps to a second line when it is long.", 600)),
            {field::settable(field::text("title", "What is written beside the window buttons.")),
             field::settable(field::text("page", "What the page says.", 160)),
             marksField("Words of the address picked out.", false)},
            {},
            {},
            QStringLiteral(
                R"({"stage":{"column":[{"id":"b","browser":"https://shop.example/cb/kakao?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj","title":{"ko":"브라우저 주소창","en":"Address bar"},"marks":[{"text":"SplxlOBeZQQYbYS6WxSbIA","tone":"violet"},{"text":"af0ifjsldkj","tone":"green"},{"text":"shop.example","tone":"plain"}]}]}})")}
    {}

    const KindSpec &spec() const override { return m_spec; }
    Widths widths(const LayoutNode &) const override { return {420, 1480}; }

    void place(LayoutNode &node, const QRectF &rect) const override
    {
        node.rect = rect;
        // The bar is as high as its longest address in any step, or it would jump at every redirect.
        node.anchors = {{0, barHeight(node.states, rect.width())}};
    }

    qreal height(const LayoutNode &node, qreal width) const override
    {
        qreal page = 0;
        for (const State &state : node.states) {
            for (LanguageMode mode : languageModes) {
                const auto paragraphs = pageParagraphs(state, mode);
                if (!paragraphs.empty())
                    page = std::max(page, labelHeight(paragraphs, Align::Center, width - 4 * inset) + 40);
            }
        }
        return titleBar + barHeight(node.states, width) + 14 + page;
    }

    void draw(const Sketch &sketch) const override
    {
        const QRectF &rect = sketch.rect;
        const ToneColors &tone = sketch.theme.tone(sketch.state.tone(Tone::Violet));
        const QPainterPath outline = roundedRect(rect, 16);
        drawHighlight(sketch.picture, outline, tone.stroke, sketch.highlight);
        sketch.picture.fill(outline, sketch.theme.hover);
        sketch.picture.stroke(outline, {sketch.theme.faint, 2});
        static constexpr Tone buttons[] = {Tone::Red, Tone::Amber, Tone::Green};
        for (int i = 0; i < 3; ++i) {
            QPainterPath dot;
            dot.addEllipse(QPointF(rect.left() + 32 + i * 28, rect.top() + titleBar / 2 + 2), 8, 8);
            sketch.picture.fill(dot, sketch.theme.tone(buttons[i]).stroke);
        }
        const auto title = labelParagraphs({}, sketch.state.text(u"title"), sketch.mode, {20, 20, false});
        // One line: the bar has no room for a second language beneath the first.
        if (!title.empty()) {
            drawLabel(sketch, {title.front()}, Align::Start,
                      {rect.left() + 130, rect.top() + 2, rect.width() - 150, titleBar}, tone);
        }
        const TextBlock address = url(sketch.state, rect.width() - 2 * inset, sketch.state.list(u"marks"));
        const QRectF bar = addressRect(sketch);
        const QPainterPath pill = roundedRect(bar, 22);
        sketch.picture.fill(pill, sketch.theme.stage);
        sketch.picture.stroke(pill, {tone.stroke, 2.5});
        sketch.picture.text(address, {bar.left() + 24, bar.center().y() - address.size.height() / 2},
                            markColors(sketch.theme, sketch.theme.muted));
        const auto page = pageParagraphs(sketch.state, sketch.mode);
        if (!page.empty()) {
            const QRectF room(rect.left() + 2 * inset, bar.bottom() + 8, rect.width() - 4 * inset,
                              rect.bottom() - bar.bottom() - 16);
            drawLabel(sketch, page, Align::Center, room, tone);
        }
    }

    std::vector<FitProblem> misfits(const Sketch &sketch) const override
    {
        std::vector<FitProblem> problems;
        const QRectF bar = addressRect(sketch);
        if (url(sketch.state, sketch.rect.width() - 2 * inset).size.height() > bar.height() + 1)
            problems.push_back({FitProblem::What::Cut, sketch.state.string(u"browser"), urlSize});
        const auto page = pageParagraphs(sketch.state, sketch.mode);
        if (!page.empty()) {
            checkLabel(problems, page, Align::Center,
                       {0, 0, sketch.rect.width() - 4 * inset, sketch.rect.bottom() - bar.bottom() - 16});
        }
        return problems;
    }

private:
    static qreal barHeight(const std::vector<State> &states, qreal width)
    {
        int lines = 1;
        for (const State &state : states)
            lines = std::max(lines, url(state, width - 2 * inset).lines);
        return addressBar + (lines - 1) * 30;
    }
    static QRectF addressRect(const Sketch &sketch)
    {
        const qreal height = sketch.anchors.empty() ? addressBar : sketch.anchors.front().y();
        return {sketch.rect.left() + inset, sketch.rect.top() + titleBar, sketch.rect.width() - 2 * inset, height};
    }
    static std::vector<Paragraph> pageParagraphs(const State &state, LanguageMode mode)
    {
        return labelParagraphs(state.text(u"page"), {}, mode, {26, 20, true});
    }
    static TextBlock url(const State &state, qreal width, const std::vector<Values> &marks = {})
    {
        const Font font{Font::Face::Mono, urlSize, false};
        return wrap(markedSpans(breakable(state.string(u"browser"), width - 48, font), marks, font),
                    {width - 48, Align::Start, 1.25});
    }
    /// An address has no spaces; it may break before & and ?, and only where the line is full.
    static QString breakable(const QString &text, qreal width, Font font)
    {
        font.bold = true; // marked words are bold; measuring all of it bold is safe
        QString result, line;
        const auto flush = [&](const QString &part) {
            if (!line.isEmpty() && shape(line + part, font)->width > width) {
                result += line + u'\n';
                line.clear();
            }
            line += part;
        };
        qsizetype from = 0;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (text[i] == u'&' || text[i] == u'?') {
                flush(text.mid(from, i - from));
                from = i;
            }
        }
        flush(text.mid(from));
        return result + line;
    }

    KindSpec m_spec;
};

} // namespace

const Kind &browserKind()
{
    static const BrowserKind kind;
    return kind;
}

} // namespace madang
