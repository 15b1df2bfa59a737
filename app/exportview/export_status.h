// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the export dialog: its buttons, the progress, a question, what was written and what was not. It only says
// what somebody wants.
#pragma once

#include "base/problem.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace madang {

class Appearance;
class MessageCard;
class ScrollColumn;
class TextButton;

class ExportStatus : public QWidget
{
    Q_OBJECT

public:
    enum class State { Idle, Asking, Running, Done };

    explicit ExportStatus(const Appearance &appearance, QWidget *parent = nullptr);

    State state() const { return m_state; }
    void setIdle();
    void askToReplace(const QStringList &paths, bool folders);
    void setRunning();
    void setProgress(int done, int all, const QString &name, double share);
    void setCancelling();
    /// `written`: files, or folders.
    void setDone(int written, bool folders, bool cancelled, const std::vector<Problem> &problems);
    void setGood(bool good); ///< whether there is something to export

    TextButton &exportButton() const { return *m_export; } ///< also "Replace"
    TextButton &closeButton() const { return *m_close; }   ///< also "Cancel"
    TextButton &openButton() const { return *m_open; }
    TextButton &pathButton() const { return *m_path; }
    QString message() const; ///< all that is said, one line each
    int percent() const;

signals:
    void exportWanted();
    void closeWanted();
    void openWanted();
    void pathWanted();

private:
    void setState(State state);
    void say(MessageCard *card, const QString &heading, const QStringList &lines);

    State m_state = State::Idle;
    bool m_good = true;
    QWidget *m_progress;
    QLabel *m_now, *m_percent, *m_note;
    QProgressBar *m_bar;
    ScrollColumn *m_scroll;
    MessageCard *m_hint = nullptr, *m_trouble = nullptr;
    QWidget *m_cards;
    TextButton *m_open, *m_path, *m_close, *m_export;
};

} // namespace madang
