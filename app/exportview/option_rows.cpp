// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/option_rows.h"

#include "exportview/form_row.h"
#include "widgets/segmented.h"
#include "widgets/text_button.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace madang {

namespace {

constexpr int longestText = 200; ///< characters, as they are remembered

/// Choices are words of the command line; here are those that have a nicer name. The others are shown as they are.
constexpr const char *choiceNames[] = {
    QT_TRANSLATE_NOOP("ExportChoice", "good"),
    QT_TRANSLATE_NOOP("ExportChoice", "best"),
    QT_TRANSLATE_NOOP("ExportChoice", "small"),
};

QString nameOf(const QString &choice)
{
    Q_UNUSED(choiceNames);
    return QCoreApplication::translate("ExportChoice", choice.toUtf8().constData());
}

} // namespace

OptionRows::OptionRows(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
}

QWidget *OptionRows::control(const QString &key) const
{
    return m_controls.value(key);
}

void OptionRows::setOptions(const ExporterSpec &spec, const QHash<QString, QVariant> &values)
{
    m_controls.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ExportOption &option : spec.options) {
        QWidget *control = makeControl(option, values.value(option.key, option.fallback));
        control->setToolTip(option.doc);
        control->setAccessibleName(option.title);
        m_controls.insert(option.key, control);
        layout()->addWidget(new FormRow(option.title, control, option.type == ExportOption::Type::Text));
    }
    setVisible(!spec.options.empty());
}

QWidget *OptionRows::makeControl(const ExportOption &option, const QVariant &value)
{
    const QString key = option.key;
    switch (option.type) {
    case ExportOption::Type::Boolean: {
        TextButton *button = onOffButton(value.toBool());
        connect(button, &QToolButton::toggled, this, [this, key](bool on) { emit chosen(key, on); });
        return button;
    }
    case ExportOption::Type::Integer: {
        QSpinBox *field = numberField(int(option.min), int(option.max), value.toInt());
        connect(field, &QSpinBox::valueChanged, this, [this, key](int number) { emit chosen(key, number); });
        return field;
    }
    case ExportOption::Type::Number: {
        auto *field = new QDoubleSpinBox;
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignCenter);
        field->setRange(option.min, option.max);
        field->setDecimals(2);
        field->setSingleStep(0.25);
        field->setValue(value.toDouble());
        field->setFixedWidth(72);
        field->setKeyboardTracking(false);
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, key](double number) { emit chosen(key, number); });
        return field;
    }
    case ExportOption::Type::Choice: {
        auto *choices = new Segmented(int(option.choices.size()));
        for (int i = 0; i < option.choices.size(); ++i)
            choices->setText(i, nameOf(option.choices[i]), option.doc);
        choices->setCurrent(int(option.choices.indexOf(value.toString())));
        connect(choices, &Segmented::chosen, this,
                [this, key, names = option.choices](int choice) { emit chosen(key, names[choice]); });
        return choices;
    }
    case ExportOption::Type::Text:
        break;
    }
    auto *text = new QLineEdit(value.toString());
    text->setMaxLength(longestText);
    connect(text, &QLineEdit::textChanged, this, [this, key](const QString &words) { emit chosen(key, words); });
    return text;
}

} // namespace madang
