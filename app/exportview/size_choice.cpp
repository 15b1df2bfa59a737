// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/size_choice.h"

#include "exporters/exporter.h"
#include "exportview/form_row.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>

#include <algorithm>

namespace madang {

namespace {

constexpr QSize fullHd{1920, 1080};

/// "3840 × 2160 (2×)"
QString named(QSize size)
{
    const QString plain = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
    for (int times = 1; times <= 4; ++times) {
        if (size == fullHd * times)
            return QStringLiteral("%1 (%2×)").arg(plain).arg(times);
    }
    return plain;
}

} // namespace

SizeChoice::SizeChoice(QWidget *parent) :
    QWidget(parent), m_button(new TextButton), m_fields(new QWidget),
    m_width(numberField(smallestExport, largestExport, fullHd.width())),
    m_height(numberField(smallestExport, largestExport, fullHd.height()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(m_width);
    auto *times = new QLabel(QStringLiteral("×"));
    times->setObjectName(QStringLiteral("quiet"));
    fields->addWidget(times);
    fields->addWidget(m_height);
    row->addWidget(m_fields);
    row->addWidget(m_button);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &SizeChoice::fillMenu);
    for (QSpinBox *field : {m_width, m_height}) {
        field->setToolTip(tr("%1 to %2 pixels").arg(smallestExport).arg(largestExport));
        connect(field, &QSpinBox::valueChanged, this, [this] { take({m_width->value(), m_height->value()}); });
    }
}

void SizeChoice::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    std::vector<QSize> sizes{fullHd, fullHd * 2, fullHd * 3, fullHd * 4, {1280, 720}};
    if (std::find(sizes.begin(), sizes.end(), m_own) == sizes.end())
        sizes.insert(sizes.begin(), m_own);
    for (const QSize size : sizes) {
        QAction *action = menu->addAction(named(size), this, [this, size] {
            m_other = false;
            take(size);
        });
        action->setCheckable(true);
        action->setChecked(!m_other && size == m_size);
    }
    menu->addSeparator();
    QAction *other = menu->addAction(tr("Another size…"), this, &SizeChoice::chooseOther);
    other->setCheckable(true);
    other->setChecked(m_other);
}

void SizeChoice::chooseOther()
{
    m_other = true;
    showSize();
    m_width->setFocus(Qt::OtherFocusReason);
    m_width->selectAll();
}

void SizeChoice::take(QSize size)
{
    const bool changed = size != m_size;
    m_size = size;
    showSize();
    if (changed)
        emit chosen(size);
}

void SizeChoice::setSize(QSize size, QSize own)
{
    m_size = size;
    m_own = own;
    m_other = size != own && size != QSize(1280, 720) && named(size).back() != u')';
    showSize();
}

void SizeChoice::showSize()
{
    for (QSpinBox *field : {m_width, m_height}) {
        const QSignalBlocker blocker(field);
        field->setValue(field == m_width ? m_size.width() : m_size.height());
    }
    m_fields->setVisible(m_other);
    m_button->setText(m_other ? tr("Other") : named(m_size));
    m_button->setAccessibleName(tr("Size: %1").arg(named(m_size)));
    m_button->setToolTip(tr("Choose a size"));
}

} // namespace madang
