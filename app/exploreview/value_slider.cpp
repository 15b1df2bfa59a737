// SPDX-License-Identifier: GPL-3.0-or-later
#include "exploreview/value_slider.h"

#include "exploreview/input_scale.h"
#include "widgets/appearance.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace madang {

namespace {

constexpr int margin = 9; ///< so that the knob has room at the ends
constexpr qreal radius = 7;
constexpr int wheelNotch = 120; ///< eighths of a degree, as Qt counts

/// Qt's own slider would tell its integers, which mean nothing to anybody.
class SpokenSlider : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SpokenSlider(ValueSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? slider()->spoken() : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override
    {
        slider()->moveTo(nearestValue(slider()->input(), value.toDouble()));
    }
    QVariant maximumValue() const override { return slider()->input().max; }
    QVariant minimumValue() const override { return slider()->input().min; }
    QVariant minimumStepSize() const override { return slider()->input().step; }

private:
    ValueSlider *slider() const { return static_cast<ValueSlider *>(widget()); }
};

QAccessibleInterface *spokenSlider(const QString &name, QObject *object)
{
    auto *slider = name == QLatin1String("madang::ValueSlider") ? qobject_cast<ValueSlider *>(object) : nullptr;
    return slider ? new SpokenSlider(slider) : nullptr;
}

} // namespace

ValueSlider::ValueSlider(const Appearance &appearance, const ModelInput &input, QWidget *parent) :
    QWidget(parent), m_appearance(appearance), m_input(input)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&spokenSlider), true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

void ValueSlider::setValue(double value, const QString &spoken)
{
    const bool same = value == m_value && spoken == m_spoken;
    m_value = value;
    m_spoken = spoken;
    if (same)
        return;
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    update();
}

void ValueSlider::moveTo(double value)
{
    if (value == m_value)
        return;
    // Shown at once; who is told sets it again with its words.
    m_value = value;
    update();
    emit moved(value);
}

int ValueSlider::positionOf(double value) const
{
    return margin + int(std::lround(shareOf(m_input, value) * std::max(0, width() - 2 * margin)));
}

double ValueSlider::valueAtPosition(int x) const
{
    return valueAt(m_input, double(x - margin) / std::max(1, width() - 2 * margin));
}

void ValueSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x(), knob = positionOf(m_value);
    m_dragged = true;
    m_grip = std::abs(x - knob) <= radius ? x - knob : 0;
    if (m_grip == 0 && x != knob)
        moveTo(valueAtPosition(x));
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && (event->buttons() & Qt::LeftButton))
        moveTo(valueAtPosition(event->position().toPoint().x() - m_grip));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged = false;
    update();
}

void ValueSlider::wheelEvent(QWheelEvent *event)
{
    const int notches = event->angleDelta().y() / wheelNotch;
    if (!hasFocus()) {
        event->ignore(); // it is the panel that is to be scrolled
        return;
    }
    if (notches != 0)
        moveTo(nudged(m_input, m_value, notches));
    event->accept();
}

void ValueSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(nudged(m_input, m_value, 1));
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(nudged(m_input, m_value, -1));
    case Qt::Key_PageUp:
        return moveTo(nudged(m_input, m_value, 10));
    case Qt::Key_PageDown:
        return moveTo(nudged(m_input, m_value, -10));
    case Qt::Key_Home:
        return moveTo(valueAt(m_input, 0));
    case Qt::Key_End:
        return moveTo(valueAt(m_input, 1));
    default:
        QWidget::keyPressEvent(event);
    }
}

void ValueSlider::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0, knob = positionOf(m_value);
    const QRectF groove(2, middle - 2, width() - 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(groove, 2, 2);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(groove.left(), groove.top(), knob - groove.left(), 4), 2, 2);
    const bool held = m_dragged || underMouse();
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawEllipse(QPointF(knob, middle), radius + 3.5, radius + 3.5);
    }
    painter.setBrush(held ? theme.accentTint : theme.panel);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawEllipse(QPointF(knob, middle), radius, radius);
}

} // namespace madang
