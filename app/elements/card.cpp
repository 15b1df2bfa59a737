// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

namespace madang {

namespace {

class CardKind : public LabelledKind
{
public:
    CardKind() :
        LabelledKind(
            {QStringLiteral("card"),
             QStringLiteral("A callout: a title, a few lines or points, and where it is from."),
             field::settable(field::text("card", "The title.")),
             {field::settable(field::text("body", "One or two sentences.", 240)),
              field::settable(field::textList("points", "Short points, one a line.", 0, 120)),
              field::settable(field::text("source", "Where it is written, such as an RFC and its section."))},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"why","card":{"ko":"토큰이 아니라 code인 이유","en":"Why a code and not a token"},"body":{"ko":"주소창은 기록과 로그로 샙니다.","en":"The address bar leaks into history and logs."},"source":"RFC 6749 §4.1.2","tone":"violet"},{"id":"list","card":{"ko":"한눈에","en":"At a glance"},"points":[{"ko":"한 번만 쓸 수 있음","en":"Works once"},{"ko":"10분 안에만 유효","en":"Valid for ten minutes"}],"tone":"slate"}]}})")})
    {}

    void draw(const Sketch &sketch) const override
    {
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Slate));
        const QPainterPath outline = roundedRect(sketch.rect, 14);
        drawHighlight(sketch.picture, outline, colors.stroke, sketch.highlight);
        sketch.picture.fill(outline, sketch.theme.stage);
        sketch.picture.stroke(outline, {colors.stroke, 2 + sketch.highlight});
        drawLabel(sketch, paragraphs(sketch.state, sketch.mode), Align::Start, sketch.rect - insets(sketch.state),
                  colors);
    }

protected:
    Align align(const State &) const override { return Align::Start; }
    QMarginsF insets(const State &) const override { return {24, 18, 24, 18}; }
    QSizeF smallest(const State &) const override { return {200, 80}; }
    qreal wrapAt(const State &) const override { return 430; }
    std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode) const override
    {
        std::vector<Paragraph> result = labelParagraphs(state.text(u"card"), {}, mode, {24, 20, true, true});
        const auto append = [&](std::vector<Paragraph> more, qreal space) {
            if (!more.empty())
                more.front().spaceBefore = space;
            result.insert(result.end(), more.begin(), more.end());
        };
        append(labelParagraphs(state.text(u"body"), {}, mode, {22, 19, false}), 8);
        for (Bilingual point : state.texts(u"points")) {
            const QString bullet = QStringLiteral("• ");
            if (!point.isEmpty()) {
                point.ko.prepend(bullet);
                point.en.prepend(bullet);
            }
            append(labelParagraphs(point, {}, mode, {22, 19, false}), 6);
        }
        append(labelParagraphs({}, state.text(u"source"), mode, {18, 18, false}), 8);
        return result;
    }
};

} // namespace

const Kind &cardKind()
{
    static const CardKind kind;
    return kind;
}

} // namespace madang
