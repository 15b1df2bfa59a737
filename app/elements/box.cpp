// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

#include "picture/icons.h"

namespace madang {

namespace {

constexpr qreal iconSize = 40;

/// The badge is a small coloured word at the right edge: a version, a port, a share.
std::vector<Paragraph> badgeParagraphs(const State &state, LanguageMode mode)
{
    const Bilingual badge = state.text(u"badge");
    // A badge is one word: in both languages at once it would outgrow the box, so the first one serves.
    const QString word = mode == LanguageMode::English ? badge.in(Language::English) : badge.in(Language::Korean);
    if (word.isEmpty())
        return {};
    return {{{Span{word, Font{Font::Face::Sans, 24, true}, ToneInk}}}};
}

qreal badgeWidth(const State &state)
{
    qreal width = 0;
    for (LanguageMode mode : languageModes)
        width = std::max(width, labelWidths(badgeParagraphs(state, mode), 300).natural);
    return width;
}

class BoxKind : public LabelledKind
{
public:
    BoxKind() :
        LabelledKind(
            {QStringLiteral("box"),
             QStringLiteral("A labelled box: a program, a machine, a layer, any actor."),
             field::settable(field::text("box", "The label.")),
             {field::settable(field::text("sub", "A smaller line under the label.")),
              field::settable(field::text("badge", "A short word at the right edge, such as a version.", 16)),
              iconField("icon", "An icon before the label, by name."), conditionField(), sizeField(),
              field::number("pad", "Extra height above and below the label, in pixels.", 0, 200, "0")},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"plain","box":{"ko":"로드 밸런서","en":"Load balancer"},"tone":"violet"},{"id":"one","box":{"ko":"인스턴스 1","en":"Instance 1"},"badge":"v1","tone":"blue","state":"ready"},{"id":"two","box":{"ko":"인스턴스 2","en":"Instance 2"},"badge":"v1","tone":"blue","state":"draining"},{"id":"three","box":{"ko":"인스턴스 3","en":"Instance 3"},"badge":"v2","tone":"green","state":"starting"},{"id":"bad","box":{"ko":"인스턴스 4","en":"Instance 4"},"badge":"v2","state":"failed"}],"gap":28}})")})
    {}

protected:
    QMarginsF insets(const State &state) const override
    {
        const qreal pad = 16 + state.number(u"pad", 0);
        QMarginsF around(22, pad, 22, pad);
        if (state.has(u"icon"))
            around.setLeft(22 + iconSize + 14);
        if (state.has(u"badge"))
            around.setRight(22 + badgeWidth(state) + 16);
        return around;
    }
    Align align(const State &state) const override
    {
        return state.has(u"badge") || state.has(u"icon") ? Align::Start : Align::Center;
    }

    QRectF room(const Sketch &sketch) const override
    {
        QRectF room = LabelledKind::room(sketch);
        // In a wide box the icon and the label stand together in the middle; a badge keeps them at the left.
        if (sketch.state.has(u"icon") && !sketch.state.has(u"badge")) {
            const auto label = fitLabel(paragraphs(sketch.state, sketch.mode), Align::Start, room.size());
            room.setLeft(room.left() + std::max(0.0, (room.width() - label->block.size.width()) / 2));
        }
        return room;
    }

    void decorate(const Sketch &sketch, const ToneColors &colors) const override
    {
        const State &state = sketch.state;
        if (state.has(u"icon")) {
            const qreal scale = iconSize / 24;
            const QTransform place =
                QTransform::fromTranslate(room(sketch).left() - iconSize - 14, sketch.rect.center().y() - iconSize / 2)
                    .scale(scale, scale);
            sketch.picture.stroke(place.map(icon(state.string(u"icon"))), {colors.stroke, 2.6, {}, true});
        }
        if (state.has(u"badge")) {
            const qreal width = badgeWidth(state) + 2;
            drawLabel(sketch, badgeParagraphs(state, sketch.mode), Align::End,
                      {sketch.rect.right() - 20 - width, sketch.rect.top(), width, sketch.rect.height()}, colors);
        }
    }
};

} // namespace

const Kind &boxKind()
{
    static const BoxKind kind;
    return kind;
}

} // namespace madang
