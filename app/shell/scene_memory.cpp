// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scene_memory.h"

#include "player/open_scene.h"
#include "widgets/preferences.h"

namespace madang {

SceneMemory::SceneMemory(OpenScene &scene, Preferences &preferences, QObject *parent) :
    QObject(parent), m_scene(scene), m_preferences(preferences), m_rate(preferences.rate()),
    m_autoPlay(preferences.autoPlay())
{
    scene.player().setRate(m_rate);
    scene.player().setAutoPlay(m_autoPlay);
    connect(&scene, &OpenScene::placeChanged, this, &SceneMemory::rememberPlace);
    connect(&scene, &OpenScene::statusChanged, this, &SceneMemory::rememberClock);
}

Place SceneMemory::begin(const QString &key)
{
    m_key = key;
    return m_preferences.place(key).value_or(Place());
}

void SceneMemory::rememberPlace()
{
    if (!m_key.isEmpty())
        m_preferences.setPlace(m_key, m_scene.place());
}

void SceneMemory::rememberClock()
{
    const PlayerStatus &status = m_scene.status();
    if (status.rate != m_rate)
        m_preferences.setRate(m_rate = status.rate);
    if (status.autoPlay != m_autoPlay)
        m_preferences.setAutoPlay(m_autoPlay = status.autoPlay);
}

} // namespace madang
