// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

namespace madang {

namespace {

class TextKind : public LabelledKind
{
public:
    TextKind() :
        LabelledKind(
            {QStringLiteral("text"),
             QStringLiteral("Text without a shape: a title, a caption, a conclusion."),
             field::settable(field::text("text", "The text; it wraps at words.", 200)),
             {field::settable(field::text("sub", "A smaller line beneath.", 200)),
              field::choice("size", "Title 40, heading 30, body 26, caption 20 pixels.", "title|heading|body|caption",
                            "body"),
              field::choice("align", "How lines stand.", "start|center|end", "center")},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"column":[{"id":"t","text":{"ko":"무엇이 다를까요?","en":"What is the difference?"},"size":"title"},{"id":"h","text":{"ko":"가상 머신과 컨테이너","en":"Virtual machines and containers"},"size":"heading","tone":"violet"},{"id":"b","text":{"ko":"커널을 누가 갖고 있는지 보면 됩니다.","en":"Look at who owns the kernel."}},{"id":"c","text":{"ko":"출처: 커널 문서","en":"Source: kernel documentation"},"size":"caption"}]}})")})
    {}

    bool stretches() const override { return false; }

    void draw(const Sketch &sketch) const override
    {
        drawHighlight(sketch.picture, roundedRect(sketch.rect), sketch.theme.accent, sketch.highlight * 0.8);
        const ToneColors &colors = sketch.theme.tone(sketch.state.tone(Tone::Slate));
        drawLabel(sketch, paragraphs(sketch.state, sketch.mode), align(sketch.state), sketch.rect, colors);
    }

protected:
    LabelStyle style(const State &state) const override
    {
        const QString size = state.string(u"size", QStringLiteral("body"));
        LabelStyle style = size == u"title"     ? LabelStyle{40, 26}
                           : size == u"heading" ? LabelStyle{30, 22}
                           : size == u"caption" ? LabelStyle{20, 18, false}
                                                : LabelStyle{26, 20, false};
        style.align = align(state);
        style.toned = state.has(u"tone");
        return style;
    }
    Align align(const State &state) const override
    {
        const QString name = state.string(u"align");
        return name == u"start" ? Align::Start : name == u"end" ? Align::End : Align::Center;
    }
    QMarginsF insets(const State &) const override { return {}; }
    QSizeF smallest(const State &) const override { return {10, 24}; }
    qreal wrapAt(const State &state) const override { return state.string(u"size") == u"title" ? 1300 : 900; }
};

} // namespace

const Kind &textKind()
{
    static const TextKind kind;
    return kind;
}

} // namespace madang
