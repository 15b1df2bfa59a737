// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers between two runs of the program what is the open scene's own: how far somebody is in it, how fast it plays,
// whether by itself. Not concerned with how anything looks.
#pragma once

#include "player/place.h"

#include <QObject>

namespace madang {

class OpenScene;
class Preferences;

class SceneMemory : public QObject
{
    Q_OBJECT

public:
    /// Sets the scene's clock as it was. Both must outlive it.
    SceneMemory(OpenScene &scene, Preferences &preferences, QObject *parent = nullptr);

    /// From now on the scene's place is remembered under this key. The place that was.
    Place begin(const QString &key);

private:
    void rememberPlace();
    void rememberClock();

    OpenScene &m_scene;
    Preferences &m_preferences;
    QString m_key;
    double m_rate;
    bool m_autoPlay;
};

} // namespace madang
