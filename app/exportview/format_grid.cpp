// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/format_grid.h"

#include "exporters/exporter.h"
#include "formats/catalog.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QToolButton>

namespace madang {

namespace {

constexpr int columns = 4;

/// As people write it. Most formats are known by their letters.
QString shortName(const QString &format)
{
    if (format == u"sheet")
        return FormatGrid::tr("Sheet");
    for (const char *name : {"Markdown", "Anki", "WebM", "WebP"}) {
        if (format.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return QLatin1String(name);
    }
    return format.toUpper();
}

} // namespace

FormatGrid::FormatGrid(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    auto *group = new QButtonGroup(this);
    int place = 0;
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        auto *button = new QToolButton;
        button->setProperty("look", "choice");
        button->setCheckable(true);
        button->setText(shortName(spec.id));
        button->setToolTip(QStringLiteral("%1\n%2").arg(spec.title, spec.doc));
        button->setAccessibleName(spec.title);
        button->setAccessibleDescription(spec.doc);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFixedHeight(38);
        group->addButton(button);
        grid->addWidget(button, place / columns, place % columns);
        grid->setColumnStretch(place % columns, 1);
        ++place;
        m_buttons.insert(spec.id, button);
        connect(button, &QToolButton::toggled, this, [this, id = spec.id](bool on) {
            if (on)
                emit chosen(id);
        });
    }
}

void FormatGrid::setCurrent(const QString &format)
{
    const QSignalBlocker blocker(this);
    if (QAbstractButton *button = m_buttons.value(format))
        button->setChecked(true);
}

} // namespace madang
