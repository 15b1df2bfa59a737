// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/headline_grid.h"

#include "exploreview/headline_card.h"

#include <algorithm>

namespace madang {

namespace {

constexpr int gap = 8, leastCard = 150, mostColumns = 4;

} // namespace

bool HeadlineGrid::shows(const ModelOutput &output)
{
    using Kind = ModelOutput::Kind;
    return output.headline && output.kind != Kind::Series && (output.kind != Kind::States || output.parts.size() == 1);
}

HeadlineGrid::HeadlineGrid(const Appearance &appearance, const ModelSpec &spec, QWidget *parent) : QWidget(parent)
{
    for (const ModelOutput &output : spec.outputs) {
        if (shows(output))
            m_cards.push_back(new HeadlineCard(appearance, output, this));
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

HeadlineCard *HeadlineGrid::card(QStringView id) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const HeadlineCard *card) { return card->output().id == id; });
    return found == m_cards.end() ? nullptr : *found;
}

void HeadlineGrid::setRun(const ModelRun &run, const ModelRun *pinned)
{
    for (HeadlineCard *card : m_cards)
        card->setRun(run, pinned);
    if (place(width(), false) == height())
        return;
    updateGeometry();
    place(width(), true);
}

void HeadlineGrid::setWords()
{
    for (HeadlineCard *card : m_cards)
        card->setWords();
    updateGeometry();
    place(width(), true);
}

int HeadlineGrid::place(int width, bool really) const
{
    const int columns = std::clamp(width / leastCard, 2, mostColumns);
    const int narrow = (width - (columns - 1) * gap) / columns;
    int y = 0;
    for (std::size_t i = 0; i < m_cards.size();) {
        // As many as stand beside each other: up to one that wants the row for itself.
        std::size_t end = i + 1;
        const bool whole = m_cards[i]->wantsWholeRow(narrow);
        while (!whole && end < m_cards.size() && end - i < std::size_t(columns) && !m_cards[end]->wantsWholeRow(narrow))
            ++end;
        const int count = int(end - i), each = (width - (count - 1) * gap) / count;
        int height = 0;
        for (std::size_t card = i; card < end; ++card)
            height = std::max(height, m_cards[card]->heightForWidth(each));
        for (int column = 0; really && column < count; ++column) {
            const int left = column * (each + gap);
            m_cards[i + std::size_t(column)]->setGeometry(left, y, column == count - 1 ? width - left : each, height);
        }
        y += height + gap;
        i = end;
    }
    return std::max(0, y - gap);
}

void HeadlineGrid::resizeEvent(QResizeEvent *)
{
    place(width(), true);
}

} // namespace madang
