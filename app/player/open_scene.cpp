// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/open_scene.h"

#include "base/file_watcher.h"
#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "models/read_inputs.h"
#include "script/script_reader.h"
#include "timeline/draw.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace madang {

namespace {

constexpr double zoomStep = 1.2;

} // namespace

OpenScene::OpenScene(QObject *parent) :
    QObject(parent), m_watcher(new FileWatcher(this)), m_ticker(m_player), m_zoom(stageSize)
{
    connect(m_watcher, &FileWatcher::fileChanged, this, &OpenScene::readAgain);
    connect(&m_player, &Player::stepChanged, this, &OpenScene::noticeStep);
    connect(&m_player, &Player::changed, this, &OpenScene::noticeStatus);
}

std::shared_ptr<const Script> OpenScene::script() const
{
    return timeline() ? std::shared_ptr<const Script>(timeline(), &timeline()->script()) : nullptr;
}

void OpenScene::open(const QString &file, const Opening &opening)
{
    if (!m_file.isEmpty())
        m_watcher->unwatchFile(m_file);
    m_file = QFileInfo(file).absoluteFilePath();
    m_watcher->watchFile(m_file);
    m_written.reset();
    m_furthest = opening.place.furthest;
    const bool zoomed = !m_zoom.isWhole();
    m_zoom.reset();
    change(&OpenScene::sceneChanged, [&] {
        m_player.open(nullptr); // nothing of the scene before is left, should this one not be good
        std::shared_ptr<const Timeline> timeline = read();
        int step = opening.place.step > 0 ? opening.place.step : -1;
        if (const ModelInputs *begin = start(); begin && !opening.settings.isEmpty()) {
            // The command line has told what is wrong with them; a scene that changed since is shown as it starts.
            if (const Result<ModelInputs> inputs = readInputs(*begin, opening.settings))
                timeline = runWith(*inputs);
            step = experimentStep(timeline->script()); // Who sets something wants to see it.
        }
        m_player.open(timeline, opening.step >= 0 ? opening.step : step);
    });
    if (zoomed)
        emit lookChanged();
}

/// The file as it is now, explored as before. What is there already when it is not good.
std::shared_ptr<const Timeline> OpenScene::read()
{
    if (timeline() && !QFileInfo::exists(m_file)) {
        m_problems = {{Severity::Error,
                       m_file,
                       0,
                       0,
                       {},
                       tr("The file is gone: %1").arg(QDir::toNativeSeparators(m_file)),
                       tr("Put it back or save it again, and it is followed as before.")}};
        return timeline();
    }
    Result<Script> script = readScript(m_file, vocabulary());
    m_problems = std::move(script.problems);
    sortByPlace(m_problems);
    if (!script)
        return timeline();
    const std::optional<ModelInputs> explored =
        inputs() && *inputs() != *start() ? std::optional(*inputs()) : std::nullopt;
    m_written = compile(std::move(*script));
    return explored && start() && start()->spec().id == explored->spec().id ? runWith(*explored) : m_written;
}

void OpenScene::readAgain()
{
    const std::vector<Problem> before = m_problems;
    std::shared_ptr<const Timeline> timeline = read();
    if (timeline != m_player.timeline())
        change(&OpenScene::sceneChanged, [&] { m_player.replace(std::move(timeline)); });
    else if (m_problems != before)
        emit problemsChanged();
}

std::shared_ptr<const Timeline> OpenScene::runWith(const ModelInputs &inputs) const
{
    return inputs == *start() ? m_written : compile(*m_written, inputs);
}

void OpenScene::explore(const ModelInputs &inputs)
{
    if (!start() || start()->spec().id != inputs.spec().id)
        return;
    change(&OpenScene::runChanged, [&] {
        m_player.replace(runWith(inputs));
        // The answer is seen at once, not half-way to it.
        if (!timeline()->answers(status().step))
            m_player.show(experimentStep(timeline()->script()));
        else if (!status().playing)
            m_player.show(status().step);
    });
}

void OpenScene::playRun()
{
    if (!inputs())
        return;
    const int step = status().step;
    m_player.jump(timeline()->answers(step) ? step : experimentStep(timeline()->script()));
}

const ModelInputs *OpenScene::inputs() const
{
    return timeline() && timeline()->run() ? &timeline()->run()->inputs() : nullptr;
}

const ModelInputs *OpenScene::start() const
{
    return m_written && m_written->run() ? &m_written->run()->inputs() : nullptr;
}

void OpenScene::change(void (OpenScene::*signal)(), const std::function<void()> &make)
{
    m_changing = true;
    make();
    m_changing = false;
    m_picture.reset();
    emit(this->*signal)();
    if (signal == &OpenScene::sceneChanged)
        emit problemsChanged();
    if (std::exchange(m_placeMoved, false))
        emit placeChanged();
    emit statusChanged();
}

void OpenScene::noticeStep()
{
    const PlayerStatus &now = status();
    if (now.steps == 0)
        return;
    m_furthest = std::clamp(std::max(m_furthest, now.step), 0, now.steps - 1);
    m_placeMoved = true; // told with the status, which the player changes next
}

void OpenScene::noticeStatus()
{
    if (m_changing)
        return;
    m_picture.reset();
    if (std::exchange(m_placeMoved, false))
        emit placeChanged();
    emit statusChanged();
}

void OpenScene::setMode(LanguageMode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        lookAnew();
}

void OpenScene::setTheme(ThemeName theme)
{
    if (std::exchange(m_theme, theme) != theme)
        lookAnew();
}

void OpenScene::zoomIn()
{
    zoomBy(zoomStep, m_zoom.seen().center());
}

void OpenScene::zoomOut()
{
    zoomBy(1 / zoomStep, m_zoom.seen().center());
}

void OpenScene::zoomBy(double ratio, QPointF anchor)
{
    const double before = m_zoom.factor();
    m_zoom.by(ratio, anchor);
    if (m_zoom.factor() != before)
        lookAnew();
}

void OpenScene::moveZoom(QPointF offset)
{
    m_zoom.moveBy(offset);
    lookAnew();
}

void OpenScene::resetZoom()
{
    if (m_zoom.isWhole())
        return;
    m_zoom.reset();
    lookAnew();
}

void OpenScene::lookAnew()
{
    m_picture.reset();
    emit lookChanged();
}

const Picture &OpenScene::picture() const
{
    if (m_picture)
        return *m_picture;
    m_picture.emplace();
    if (!timeline())
        return *m_picture;
    *m_picture = draw(*timeline(), timeline()->at(status().shownTime), theme(), m_mode);
    if (!m_zoom.isWhole()) {
        const QPointF corner = m_zoom.seen().topLeft();
        m_picture->ops.insert(
            m_picture->ops.begin(),
            PushTransform{QTransform::fromScale(m_zoom.factor(), m_zoom.factor()).translate(-corner.x(), -corner.y())});
        m_picture->ops.push_back(Pop{});
    }
    return *m_picture;
}

} // namespace madang
