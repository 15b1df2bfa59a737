// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a step on the clipboard as PNG and SVG; the work is done on a thread of its own. Says when it is there.
#pragma once

#include "exporters/exporter.h"

#include <QObject>

class QThread;

namespace madang {

class StepCopier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~StepCopier() override; ///< waits for the picture under way

    void copy(const ExportJob &job); ///< its first step; replaces one that is still under way

signals:
    void copied(bool worked);

private:
    void start(const ExportJob &job);

    QThread *m_thread = nullptr;
    std::optional<ExportJob> m_next;
};

} // namespace madang
