// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerview/open_scene.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "library/file_watcher.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QFileInfo>

namespace madang {

OpenScene::OpenScene(QObject *parent) : QObject(parent), m_watcher(new FileWatcher(this))
{
    connect(m_watcher, &FileWatcher::fileChanged, this, &OpenScene::readAgain);
}

void OpenScene::close()
{
    if (!m_file.isEmpty())
        m_watcher->unwatchFile(m_file);
    m_file.clear();
    m_written.reset();
    m_timeline.reset();
    m_problems.clear();
}

void OpenScene::open(const QString &file)
{
    close();
    m_file = QFileInfo(file).absoluteFilePath();
    m_watcher->watchFile(m_file);
    read();
}

void OpenScene::read()
{
    if (m_timeline && !QFileInfo::exists(m_file)) {
        m_problems = {{Severity::Error,
                       m_file,
                       0,
                       0,
                       {},
                       tr("The file is gone: %1").arg(QDir::toNativeSeparators(m_file)),
                       tr("Put it back or save it again, and it is followed as before.")}};
        return;
    }
    Result<Script> script = readScript(m_file, vocabulary());
    m_problems = std::move(script.problems);
    sortByPlace(m_problems);
    if (!script)
        return;
    const std::optional<ModelInputs> explored = inputs() ? std::optional(*inputs()) : std::nullopt;
    const bool moved = explored && *explored != *start();
    m_timeline = m_written = compile(std::move(*script));
    if (moved)
        explore(*explored);
}

void OpenScene::explore(const ModelInputs &inputs)
{
    if (start() && start()->spec().id == inputs.spec().id)
        m_timeline = inputs == *start() ? m_written : compile(*m_written, inputs);
}

const ModelInputs *OpenScene::inputs() const
{
    return m_timeline && m_timeline->run() ? &m_timeline->run()->inputs() : nullptr;
}

const ModelInputs *OpenScene::start() const
{
    return m_written && m_written->run() ? &m_written->run()->inputs() : nullptr;
}

void OpenScene::readAgain()
{
    const auto before = m_timeline;
    const std::vector<Problem> problemsBefore = m_problems;
    read();
    if (m_timeline != before)
        emit reloaded();
    if (m_problems != problemsBefore)
        emit problemsChanged();
}

} // namespace madang
