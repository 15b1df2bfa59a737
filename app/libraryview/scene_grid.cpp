// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/scene_grid.h"

#include "libraryview/scene_card.h"
#include "libraryview/thumbnails.h"
#include "picture/paint.h"
#include "widgets/appearance.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr int gap = 16;
constexpr int narrowestCard = 250;
constexpr int headingHeight = 38;
constexpr int betweenSections = 26;

} // namespace

SceneGrid::SceneGrid(const Appearance &appearance, Thumbnails &thumbnails, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_thumbnails(thumbnails)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto redraw = [this] {
        for (SceneCard *card : m_cards) {
            card->setPicture({});
            card->setEntry(SceneEntry(card->entry()));
        }
        m_thumbnails.forgetRequests();
        showPictures();
        update();
    };
    connect(&appearance, &Appearance::themeChanged, this, redraw);
    connect(&appearance, &Appearance::modeChanged, this, redraw);
    connect(&thumbnails, &Thumbnails::ready, this, &SceneGrid::showPictures);
}

void SceneGrid::setSections(const std::vector<GridSection> &sections,
                            const std::function<int(const QString &)> &furthest)
{
    m_thumbnails.forgetRequests();
    m_spare.insert(m_spare.end(), m_cards.begin(), m_cards.end());
    m_cards.clear();
    m_sections.clear();
    for (const GridSection &section : sections) {
        m_sections.push_back({section.title, int(m_cards.size()), int(section.scenes.size())});
        for (const SceneEntry *entry : section.scenes) {
            // A card that shows this scene already keeps its picture, and the focus.
            const auto known = std::find_if(m_spare.begin(), m_spare.end(),
                                            [&](SceneCard *card) { return card->entry().file == entry->file; });
            SceneCard *card = nullptr;
            if (known != m_spare.end()) {
                card = *known;
                m_spare.erase(known);
            } else {
                card = new SceneCard(m_appearance, this);
                connect(card, &SceneCard::clicked, this, [this, card] { emit chosen(card->entry().id); });
                connect(card, &SceneCard::moveFocus, this, [this, card](int key) { moveFocus(*card, key); });
            }
            card->setEntry(*entry);
            card->setFurthest(furthest(entry->id));
            m_cards.push_back(card);
        }
    }
    for (SceneCard *card : m_spare)
        card->hide();
    for (size_t i = 1; i < m_cards.size(); ++i)
        QWidget::setTabOrder(m_cards[i - 1], m_cards[i]);
    layOut(width(), true);
    for (SceneCard *card : m_cards)
        card->show();
    updateGeometry();
    showPictures();
    update();
}

SceneCard *SceneGrid::card(const QString &id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const SceneCard *card) { return card->entry().id == id; });
    return found == m_cards.end() ? nullptr : *found;
}

void SceneGrid::refresh(const SceneEntry &entry, int furthest)
{
    if (SceneCard *found = card(entry.id)) {
        found->setEntry(entry);
        found->setFurthest(furthest);
        found->setPicture({});
        showPictures();
    }
}

int SceneGrid::layOut(int width, bool place) const
{
    const int columns = std::max(1, (width + gap) / (narrowestCard + gap));
    const int cardWidth = (width - (columns - 1) * gap) / columns;
    const int cardHeight = SceneCard::heightFor(cardWidth);
    int y = 0;
    for (const Section &section : m_sections) {
        if (y > 0)
            y += betweenSections;
        if (place)
            section.top = y;
        if (!section.title.isEmpty())
            y += headingHeight;
        for (int i = 0; place && i < section.count; ++i) {
            m_cards[size_t(section.first + i)]->setGeometry(
                (i % columns) * (cardWidth + gap), y + (i / columns) * (cardHeight + gap), cardWidth, cardHeight);
        }
        const int rows = (section.count + columns - 1) / columns;
        y += rows * cardHeight + std::max(0, rows - 1) * gap;
    }
    return y;
}

void SceneGrid::resizeEvent(QResizeEvent *)
{
    layOut(width(), true);
    showPictures();
}

void SceneGrid::setVisiblePart(const QRect &part)
{
    if (part == m_visible)
        return;
    m_visible = part;
    m_thumbnails.forgetRequests();
    showPictures();
}

void SceneGrid::showPictures()
{
    // One in both languages is too full to be read at this size.
    const LanguageMode mode =
        m_appearance.mode() == LanguageMode::English ? LanguageMode::English : LanguageMode::Korean;
    const QRect seen = m_visible.adjusted(0, -100, 0, 200);
    // The uppermost is asked for last, to be drawn first.
    for (auto card = m_cards.rbegin(); card != m_cards.rend(); ++card) {
        if (!(*card)->geometry().intersects(seen) || !(*card)->entry().readable)
            continue;
        const QSize pixels = ((*card)->pictureSize() * devicePixelRatioF());
        const QImage picture = m_thumbnails.find({(*card)->entry().file, m_appearance.theme().name, mode, pixels});
        if (!picture.isNull())
            (*card)->setPicture(picture);
    }
    // What is far away gives its picture back.
    for (SceneCard *card : m_cards) {
        if (card->hasPicture() && !card->geometry().intersects(m_visible.adjusted(0, -2000, 0, 2000)))
            card->setPicture({});
    }
}

void SceneGrid::moveFocus(const SceneCard &from, int key)
{
    const QPoint here = from.geometry().center();
    SceneCard *best = nullptr;
    int least = 0;
    const auto index = std::find(m_cards.begin(), m_cards.end(), &from) - m_cards.begin();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = index + (key == Qt::Key_Right ? 1 : -1);
        if (next >= 0 && next < std::ptrdiff_t(m_cards.size()))
            best = m_cards[size_t(next)];
    } else {
        const int way = key == Qt::Key_Down ? 1 : -1;
        for (SceneCard *card : m_cards) {
            const QPoint there = card->geometry().center();
            const int down = (there.y() - here.y()) * way;
            if (down <= 0)
                continue;
            const int distance = down * 4 + std::abs(there.x() - here.x());
            if (!best || distance < least) {
                best = card;
                least = distance;
            }
        }
    }
    if (!best)
        return;
    best->setFocus(Qt::TabFocusReason);
    emit focusMoved(best);
}

void SceneGrid::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool english = m_appearance.mode() == LanguageMode::English;
    PictureBuilder words(size(), Qt::transparent);
    for (const Section &section : m_sections) {
        if (section.title.isEmpty())
            continue;
        const QString first = section.title.in(english ? Language::English : Language::Korean);
        const QString second = section.title.in(english ? Language::Korean : Language::English);
        const ShapedTextPtr title = shape(first, {Font::Face::Sans, 16, true});
        words.text(title, {0, section.top + 20.0}, theme.ink);
        if (second != first)
            words.text(shape(second, {Font::Face::Sans, 13, false}), {title->width + 10, section.top + 20.0},
                       theme.muted);
    }
    QPainter painter(this);
    paint(words.finish(), painter);
}

} // namespace madang
