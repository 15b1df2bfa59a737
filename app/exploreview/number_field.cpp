// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/number_field.h"

#include "exploreview/input_scale.h"
#include "models/read_inputs.h"
#include "models/show_value.h"
#include "widgets/bilingual_label.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>
#include <QWheelEvent>

namespace madang {

namespace {

constexpr int aroundText = 20; ///< pixels of padding, line and cursor, as in the style sheet
constexpr int longestText = 40;

} // namespace

NumberField::NumberField(const ModelSpec &spec, const ModelInput &input, QWidget *parent) :
    QLineEdit(parent), m_spec(spec), m_input(input)
{
    setObjectName(QStringLiteral("valueField"));
    setAlignment(Qt::AlignRight);
    setMaxLength(longestText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::apply);
    // Whoever corrects what was wrong need not be told any more.
    connect(this, &QLineEdit::textEdited, this, [this] { setBad(false); });
}

QString NumberField::shown(double value) const
{
    ModelInputs inputs(m_spec);
    inputs.set(m_input.id, value);
    return mainText(shownInput(inputs, m_input), m_mode);
}

QString NumberField::range() const
{
    const QString low = shownNumber(m_input.min, m_input.min == std::round(m_input.min) ? 0 : 1),
                  high = shown(m_input.max);
    if (m_input.kind != ModelInput::Kind::Integer)
        return tr("Enter a number from %1 to %2.").arg(low, high);
    return m_input.step == 1
               ? tr("Enter a whole number from %1 to %2.").arg(low, high)
               : tr("Enter a number from %1 to %2 in steps of %3.").arg(low, high, plainNumber(m_input.step));
}

void NumberField::setMode(LanguageMode mode)
{
    m_mode = mode;
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const double value : {m_input.min, m_input.max, m_input.min + m_input.step, m_input.max - m_input.step})
        widest = std::max(widest, metrics.horizontalAdvance(shown(nearestValue(m_input, value))));
    setFixedWidth(widest + aroundText);
    if (!m_bad)
        write(m_value);
}

void NumberField::setValue(double value)
{
    m_value = value;
    setBad(false);
    write(value);
}

void NumberField::write(double value)
{
    const QString words = shown(value);
    if (words == text())
        return;
    setText(words);
    setModified(false);
    if (hasFocus())
        selectAll();
}

QString NumberField::number() const
{
    // Wide digits come of Korean and Japanese keyboards.
    QString text = this->text().normalized(QString::NormalizationForm_KC).trimmed();
    for (const QString &unit : {m_input.unit.ko, m_input.unit.en}) {
        const QString plain = unit.normalized(QString::NormalizationForm_KC);
        if (!plain.isEmpty() && text.endsWith(plain, Qt::CaseInsensitive))
            text = text.chopped(plain.size()).trimmed();
    }
    // A comma is taken where it groups thousands; "0,5" may mean one thing or another.
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$"));
    if (grouped.match(text).hasMatch())
        text.remove(QLatin1Char(','));
    return text.replace(QChar(0x2212), QLatin1Char('-'));
}

void NumberField::apply()
{
    if (!isModified())
        return;
    ModelInputs start(m_spec);
    const Result<ModelInputs> read = readInputs(start, {m_input.id + QLatin1Char('=') + number()});
    if (!read) {
        setBad(true);
        return;
    }
    const double value = read.value->number(m_input.id);
    const bool changed = value != m_value;
    setModified(false);
    setValue(value);
    if (changed)
        emit entered(value);
}

void NumberField::setBad(bool bad)
{
    if (bad == m_bad)
        return;
    m_bad = bad;
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    emit judged();
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    int steps = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        steps = 1;
        break;
    case Qt::Key_Down:
        steps = -1;
        break;
    case Qt::Key_PageUp:
        steps = 10;
        break;
    case Qt::Key_PageDown:
        steps = -10;
        break;
    case Qt::Key_Escape:
        if (!isModified() && !m_bad)
            break;
        setValue(m_value);
        setModified(false);
        return;
    default:
        break;
    }
    if (steps == 0) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    apply(); // a step goes on from what is typed
    if (m_bad)
        return;
    const double value = stepped(m_input, m_value, steps);
    if (value == m_value)
        return;
    setValue(value);
    emit entered(value);
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void NumberField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    deselect();
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace madang
