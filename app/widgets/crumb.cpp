// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/crumb.h"

#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QPainter>

namespace madang {

Crumb::Crumb(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::modeChanged, this, [this] { set(m_subject, m_title); });
}

void Crumb::set(const Bilingual &subject, const Bilingual &title)
{
    m_subject = subject;
    m_title = title;
    const Language language = m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean;
    setAccessibleName(subject.isEmpty() ? title.in(language)
                                        : QStringLiteral("%1, %2").arg(subject.in(language), title.in(language)));
    setToolTip(title.isNeutral() || title.ko == title.en ? title.in(language)
                                                         : QStringLiteral("%1 · %2").arg(title.ko, title.en));
    update();
}

void Crumb::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool english = m_appearance.mode() == LanguageMode::English;
    const QString first = m_title.in(english ? Language::English : Language::Korean);
    const QString second = m_title.in(english ? Language::Korean : Language::English);
    PictureBuilder words(size(), Qt::transparent);
    qreal x = 4;
    const auto add = [&](QString text, const Font &font, const QColor &color, qreal after, bool cut) {
        ShapedTextPtr shaped = shape(text, font);
        if (!cut && x + shaped->width > width())
            return;
        while (x + shaped->width > width() && text.size() > 1) {
            text.chop(1);
            shaped = shape(text.trimmed() + QChar(0x2026), font);
        }
        words.text(shaped, {x, height() / 2.0 + (shaped->ascent - shaped->descent) / 2}, color);
        x += shaped->width + after;
    };
    const ShapedTextPtr title = shape(first, {Font::Face::Sans, 15, true});
    const QString subject = m_subject.in(english ? Language::English : Language::Korean);
    // The subject only where the whole title fits behind it.
    if (!subject.isEmpty()) {
        const QString text = subject + QStringLiteral(" ›");
        if (shape(text, {Font::Face::Sans, 14, false})->width + 8 + title->width + x < width())
            add(text, {Font::Face::Sans, 14, false}, theme.muted, 8, false);
    }
    add(first, {Font::Face::Sans, 15, true}, theme.ink, 8, true);
    if (second != first)
        add(second, {Font::Face::Sans, 14, false}, theme.muted, 0, false);
    QPainter painter(this);
    paint(words.finish(), painter);
}

} // namespace madang
