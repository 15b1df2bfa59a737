// SPDX-License-Identifier: GPL-3.0-or-later
// What the library knows of a scene without having read it properly: enough for a list and for a search. Not checked;
// reading the scene is what finds mistakes.
#pragma once

#include "base/language.h"

#include <QString>
#include <QStringList>

namespace madang {

struct SceneEntry
{
    QString id;      ///< name of the file
    QString subject; ///< name of its folder
    QString file;    ///< absolute path
    Bilingual title; ///< the id in both languages when the file has none
    Bilingual question;
    int steps = 0;
    QStringList needs;    ///< ids of scenes to know first
    QString words;        ///< id, title, question, step titles, terms and questions: what a search looks at
    bool readable = true; ///< false: no JSON object, as far as can be seen; reading it says why
};

/// Reads only what is needed, in a fraction of the time of reading the script. Gives an entry for anything that is
/// there, readable or not; never waits for a pipe.
SceneEntry readSceneEntry(const QString &file);

/// How words are compared: case and form of characters do not count.
QString folded(const QString &text);

} // namespace madang
