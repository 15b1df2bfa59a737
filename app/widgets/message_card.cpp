// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_card.h"

#include "widgets/icon_button.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace madang {

MessageCard::MessageCard(const Appearance &appearance, Kind kind, QWidget *parent) :
    QFrame(parent), m_prose(new Prose(appearance)), m_action(new TextButton(TextButton::Look::Primary)),
    m_close(new IconButton(appearance, QStringLiteral("cross"), IconButton::Look::Plain))
{
    static constexpr const char *names[] = {"hintCard", "problemCard", "card"};
    setObjectName(QLatin1String(names[int(kind)]));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 10, 16);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(m_prose);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_action->hide();
    m_close->hide();
    connect(m_action, &QToolButton::clicked, this, &MessageCard::acted);
    connect(m_close, &QToolButton::clicked, this, &MessageCard::closed);
}

void MessageCard::setMessage(const QString &heading, const QStringList &lines)
{
    m_lines = QStringList{heading} + lines;
    std::vector<Passage> passages{{heading, 15, true}};
    for (const QString &line : lines)
        passages.push_back({line, 14, false, Passage::Ink::Ink, 4});
    m_prose->setPassages(std::move(passages));
    setAccessibleName(heading);
    setAccessibleDescription(lines.join(u' '));
}

void MessageCard::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setToolTip(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageCard::setClosable(const QString &label)
{
    m_close->setLabel(label);
    m_close->setVisible(!label.isEmpty());
}

QString MessageCard::message() const
{
    return m_lines.join(u'\n');
}

} // namespace madang
