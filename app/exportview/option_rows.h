// SPDX-License-Identifier: GPL-3.0-or-later
// The rows for what one format lets choose, made from its spec. Knows no format.
#pragma once

#include "exporters/exporter.h"

#include <QWidget>

namespace madang {

class OptionRows : public QWidget
{
    Q_OBJECT

public:
    explicit OptionRows(QWidget *parent = nullptr);

    /// Makes them anew.
    void setOptions(const ExporterSpec &spec, const QHash<QString, QVariant> &values);
    QWidget *control(const QString &key) const; ///< nullptr: the format has no such option

signals:
    void chosen(const QString &key, const QVariant &value);

private:
    QWidget *makeControl(const ExportOption &option, const QVariant &value);

    QHash<QString, QWidget *> m_controls;
};

} // namespace madang
