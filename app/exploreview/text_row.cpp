// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/text_row.h"

#include "widgets/appearance.h"
#include "widgets/bilingual_label.h"
#include "widgets/prose.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace madang {

namespace {

/// More than it takes, so that a text that is too long is seen to be, not cut.
constexpr int longestTyped = 1000;

} // namespace

TextRow::TextRow(const Appearance &appearance, const ModelInput &input) :
    InputRow(appearance, input), m_label(new BilingualLabel(appearance, {})), m_field(new QLineEdit),
    m_below(new Prose(appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(5);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_below);
    m_below->hide();
    m_field->setObjectName(QStringLiteral("codeField"));
    m_field->setMaxLength(longestTyped);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &TextRow::take);
    setWords();
}

void TextRow::setInputs(const ModelInputs &inputs)
{
    const QString &text = inputs.text(m_input.id);
    if (text == m_good)
        return;
    m_good = text;
    m_field->setText(text);
    m_field->setCursorPosition(0);
    judge();
}

void TextRow::take(const QString &text)
{
    judge();
    if (!m_problem.isEmpty() || text == m_good)
        return;
    m_good = text;
    emit textChanged(text);
}

void TextRow::judge()
{
    const QString text = m_field->text();
    m_problem.clear();
    if (!acceptsText(m_input, text)) {
        const QRegularExpression taken(QStringLiteral("\\A[%1]*\\z").arg(m_input.allowed));
        m_problem = taken.match(text).hasMatch() ? tr("It has %1 to %2 characters; these are %3.")
                                                       .arg(m_input.minLength)
                                                       .arg(m_input.maxLength)
                                                       .arg(text.size())
                                                 : tr("Only these characters: %1").arg(m_input.allowed);
    }
    m_below->setText(m_problem, 12.5, Passage::Ink::Bad);
    m_below->setVisible(!m_problem.isEmpty());
    m_field->setAccessibleDescription(m_problem.isEmpty() ? spokenDoc() : m_problem);
    if (m_field->property("bad").toBool() == !m_problem.isEmpty())
        return;
    m_field->setProperty("bad", !m_problem.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

bool TextRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_field->text() != m_good) {
        m_field->setText(m_good);
        judge();
        return true;
    }
    return InputRow::eventFilter(watched, event);
}

void TextRow::setWords()
{
    m_label->setText(m_input.label);
    m_label->setToolTip(spokenDoc());
    m_field->setToolTip(spokenDoc());
    m_field->setAccessibleName(spokenName());
    judge();
}

QWidget *TextRow::control() const
{
    return m_field;
}

} // namespace madang
