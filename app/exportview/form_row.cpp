// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/form_row.h"

#include "widgets/text_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace madang {

namespace {

class NumberField : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FormRow::FormRow(const QString &title, QWidget *control, bool wide, QWidget *parent) :
    QWidget(parent), m_below(new QLabel), m_control(control)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new QLabel(title);
    label->setObjectName(QStringLiteral("quiet"));
    row->addWidget(label);
    if (wide) {
        row->addWidget(control, 1);
    } else {
        row->addStretch(1);
        row->addWidget(control);
    }
    column->addLayout(row);
    m_below->setWordWrap(true);
    m_below->hide();
    column->addWidget(m_below);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(title);
}

void FormRow::setProblem(const QString &text)
{
    m_problem = text;
    say();
}

void FormRow::setNote(const QString &text)
{
    m_note = text;
    say();
}

void FormRow::say()
{
    const bool bad = !m_problem.isEmpty();
    const QString text = bad ? m_problem : m_note;
    const QString name = bad ? QStringLiteral("fieldProblem") : QStringLiteral("fieldNote");
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    if (m_below->objectName() == name && m_control->property("bad").toBool() == bad)
        return;
    m_below->setObjectName(name);
    m_control->setProperty("bad", bad);
    for (QWidget *each : {static_cast<QWidget *>(m_below), m_control}) {
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

TextButton *onOffButton(bool on, QWidget *parent)
{
    auto *button = new TextButton(TextButton::Look::Framed, parent);
    button->setCheckable(true);
    button->setMinimumWidth(52);
    const auto say = [button](bool checked) {
        button->setText(checked ? QCoreApplication::translate("ExportForm", "On")
                                : QCoreApplication::translate("ExportForm", "Off"));
    };
    QObject::connect(button, &QToolButton::toggled, button, say);
    button->setChecked(on);
    say(on);
    return button;
}

QSpinBox *numberField(int min, int max, int value, QWidget *parent)
{
    auto *field = new NumberField(parent);
    field->setRange(min, max);
    field->setValue(value);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignCenter);
    field->setFixedWidth(72);
    field->setKeyboardTracking(false);
    field->setFocusPolicy(Qt::StrongFocus);
    return field;
}

} // namespace madang
