// SPDX-License-Identifier: GPL-3.0-or-later
// The scene somebody has open, whole: its file, read again whenever it is saved; its clock; its experiment as it was
// last set; how it is looked at. Every window and panel that shows it is a view of this one object, so no two can say
// different things. Knows no widgets, and remembers nothing between two runs of the program.
#pragma once

#include "base/language.h"
#include "base/problem.h"
#include "models/model.h"
#include "picture/picture.h"
#include "picture/theme.h"
#include "player/place.h"
#include "player/player.h"
#include "player/ticker.h"
#include "player/zoom.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace madang {

class FileWatcher;
struct Script;

/// Where to begin with a scene.
struct Opening
{
    int step = -1;             ///< shown at its end, counted from 0; -1: what follows tells
    QStringList settings = {}; ///< "key=value" each for its experiment, over where that starts; then its step is shown
    Place place = {};          ///< where somebody stopped; at the first step it plays from the start
};

class OpenScene : public QObject
{
    Q_OBJECT

public:
    explicit OpenScene(QObject *parent = nullptr);

    /// Reads a file and follows it; problems() tell what is wrong with it. Settings that cannot be read change nothing.
    void open(const QString &file, const Opening &opening = {});

    const QString &file() const { return m_file; } ///< absolute; empty: none
    /// As it is explored; null: nothing good is open. With errors in the file the last good version stays.
    const std::shared_ptr<const Timeline> &timeline() const { return m_player.timeline(); }
    std::shared_ptr<const Script> script() const; ///< of the timeline, and with its life
    const std::vector<Problem> &problems() const { return m_problems; }

    /// Its clock, to be driven. Views listen to this object instead: while a scene is being changed the player's own
    /// signals come too early.
    Player &player() { return m_player; }
    const PlayerStatus &status() const { return m_player.status(); }
    Place place() const { return {status().step, m_furthest}; }

    /// Another run of the experiment, shown at a step that answers to it. Ignored when the scene has none of that
    /// model.
    void explore(const ModelInputs &inputs);
    const ModelInputs *inputs() const; ///< null: there is no experiment
    const ModelInputs *start() const;  ///< those that the scene starts from; null: there is no experiment
    void playRun();                    ///< plays a step that shows the experiment; ignored when there is none

    LanguageMode mode() const { return m_mode; }
    void setMode(LanguageMode mode);
    const Theme &theme() const { return madang::theme(m_theme); }
    void setTheme(ThemeName theme);

    const Zoom &zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();
    void zoomBy(double ratio, QPointF anchor); ///< the point of the stage under `anchor` stays where it is
    void moveZoom(QPointF offset);             ///< in stage pixels
    void resetZoom();

    /// What every stage shows now. An empty one when nothing good is open.
    const Picture &picture() const;

signals:
    // Whatever changes, all of it has changed when the first of these comes, and they come in this order.
    void sceneChanged();    ///< another scene, or a new version of it
    void runChanged();      ///< the same scene in another run of its experiment
    void problemsChanged(); ///< also whenever the scene has changed
    void placeChanged();    ///< a step was entered
    void statusChanged();   ///< anything in the status; also whenever the scene or its run has changed
    void lookChanged();     ///< theme, language or zoom

private:
    std::shared_ptr<const Timeline> read();
    void readAgain();
    std::shared_ptr<const Timeline> runWith(const ModelInputs &inputs) const;
    void change(void (OpenScene::*signal)(), const std::function<void()> &make);
    void noticeStep();
    void noticeStatus();
    void lookAnew();

    FileWatcher *m_watcher;
    QString m_file;
    std::shared_ptr<const Timeline> m_written; ///< as the file says
    std::vector<Problem> m_problems;
    Player m_player;
    Ticker m_ticker;
    int m_furthest = 0;
    bool m_changing = false;   ///< the player's signals wait until everything fits together
    bool m_placeMoved = false; ///< meanwhile
    LanguageMode m_mode = LanguageMode::Both;
    ThemeName m_theme = ThemeName::Light;
    Zoom m_zoom;
    mutable std::optional<Picture> m_picture; ///< drawn once for all views; nothing: to be drawn
};

} // namespace madang
