// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

#include "picture/icons.h"

namespace madang {

namespace {

class ChipKind : public LabelledKind
{
public:
    ChipKind() :
        LabelledKind(
            {QStringLiteral("chip"),
             QStringLiteral("A token: a cookie, a code, a key, a process; small enough to be moved about."),
             field::settable(field::text("chip", "What it says.", 60)),
             {field::boolean("mono", "Set in the typeface for code."),
              iconField("icon", "An icon before the text, by name."), conditionField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"code","chip":"code","tone":"violet","icon":"key"},{"id":"jwt","chip":"eyJhbGciOi…","mono":true,"tone":"teal"},{"id":"cookie","chip":{"ko":"쿠키","en":"Cookie"},"tone":"amber","icon":"cookie"}]}})")})
    {}

    bool stretches() const override { return false; }

protected:
    LabelStyle style(const State &state) const override
    {
        return {22, 18, true, true, Align::Center, state.boolean(u"mono", false) ? Font::Face::Mono : Font::Face::Sans};
    }
    QMarginsF insets(const State &state) const override { return {state.has(u"icon") ? 50.0 : 20.0, 7, 20, 7}; }
    QSizeF smallest(const State &) const override { return {60, 44}; }
    QPainterPath outline(const QRectF &rect) const override
    {
        return roundedRect(rect, std::min<qreal>(rect.height() / 2, 26));
    }
    std::vector<Paragraph> paragraphs(const State &state, LanguageMode mode) const override
    {
        return wordParagraphs(state.text(u"chip"), mode, style(state));
    }
    void decorate(const Sketch &sketch, const ToneColors &colors) const override
    {
        if (!sketch.state.has(u"icon"))
            return;
        const QTransform place = QTransform::fromTranslate(sketch.rect.left() + 16, sketch.rect.center().y() - 13)
                                     .scale(26 / 24.0, 26 / 24.0);
        sketch.picture.stroke(place.map(icon(sketch.state.string(u"icon"))), {colors.stroke, 2.2, {}, true});
    }
};

} // namespace

const Kind &chipKind()
{
    static const ChipKind kind;
    return kind;
}

} // namespace madang
