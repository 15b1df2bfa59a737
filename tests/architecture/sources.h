// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of app/, read from disk. Not concerned with what is to be said about them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

struct Source
{
    QString name; ///< below app/, such as "base/problem.h"
    QStringList lines;

    /// Empty for a file directly in app/ (main.cpp), which stands above all floors.
    QString folder() const { return name.contains(u'/') ? name.section(u'/', 0, 0) : QString(); }
};

QString appFolder();

/// By name. Ends the test when one cannot be read.
std::vector<Source> readSources();
