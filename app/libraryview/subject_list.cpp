// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview/subject_list.h"

#include "widgets/appearance.h"
#include "widgets/side_row.h"

#include <QEvent>
#include <QVBoxLayout>

namespace madang {

SubjectList::SubjectList(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(12, 16, 12, 16);
    m_column->setSpacing(1);
    m_column->addStretch();
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::modeChanged, this, &SubjectList::label);
}

void SubjectList::setSubjects(const std::vector<Row> &subjects)
{
    m_rows = {Row{}};
    for (const Row &row : subjects) {
        m_rows.front().scenes += row.scenes;
        m_rows.push_back(row);
    }
    while (m_buttons.size() > m_rows.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < m_rows.size()) {
        auto *button = new SideRow(m_appearance);
        const size_t index = m_buttons.size();
        m_column->insertWidget(int(index), button);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            setCurrent(m_rows[index].id);
            emit chosen(m_current);
        });
        m_buttons.push_back(button);
    }
    label();
    // The current subject may be gone.
    const bool there =
        std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return row.id == m_current; });
    setCurrent(there ? m_current : QString());
}

void SubjectList::label()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        auto *button = static_cast<SideRow *>(m_buttons[i]);
        const Row &row = m_rows[i];
        button->setText(
            i == 0 ? tr("All scenes")
                   : row.title.in(m_appearance.mode() == LanguageMode::English ? Language::English : Language::Korean));
        button->setCount(QString::number(row.scenes));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(tr("%n scene(s)", nullptr, row.scenes));
        button->setToolTip(button->text());
    }
}

void SubjectList::setCurrent(const QString &id)
{
    m_current = id;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_rows[i].id == id);
}

void SubjectList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QWidget::changeEvent(event);
}

} // namespace madang
