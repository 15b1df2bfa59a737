// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed from one dump of a timeline (timeline/dump.h) to another, in words. Knows the form of a dump, not
// what makes it.
#pragma once

#include <QString>
#include <QStringList>

/// A line a change: "step 3: box `v1` moved 12 px right". What changes alike in several steps is told once, and of a
/// container that moves with all that stands in it only the container. Empty: they say the same.
QStringList changes(const QString &before, const QString &after);
