// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the export dialog over a window under test, and waiting for what it does.
#pragma once

#include "shell/window_under_test.h"

#include "exportview/export_dialog.h"
#include "exportview/export_status.h"
#include "exportview/format_grid.h"
#include "widgets/segmented.h"

#include <QDir>
#include <QProcess>
#include <QToolButton>

inline constexpr int patience = 30000; ///< milliseconds; the machine may be busy

inline madang::ExportDialog &open(WindowUnderTest &window)
{
    window.press(Qt::Key_E, Qt::ControlModifier);
    if (!window->exportDialog() || !QTest::qWaitForWindowActive(window->exportDialog()))
        qFatal("The export dialog does not open.");
    return *window->exportDialog();
}

/// A scene at a step, and the dialog over it, which writes into `folder`.
inline madang::ExportDialog &openAt(WindowUnderTest &window, int step, const QString &folder = QStringLiteral("out"))
{
    window->open({QStringLiteral("canary-release"), step});
    madang::ExportDialog &dialog = open(window);
    QDir().mkpath(window.path(folder));
    dialog.form().setFolder(window.path(folder));
    return dialog;
}

inline bool waitForEnd(madang::ExportDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.status().state() != madang::ExportStatus::State::Running; }, patience);
}

inline void choose(madang::ExportDialog &dialog, const QString &format, madang::ExportScope scope)
{
    dialog.form().formats().button(format)->click();
    dialog.form().scopes().button(int(scope))->click();
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

inline QByteArray fromCommandLine(const QStringList &arguments, const QString &out)
{
    QProcess program;
    program.start(QStringLiteral(MADANG_BINARY_DIR "/madang"),
                  QStringList{QStringLiteral("export")} + arguments + QStringList{QStringLiteral("--out"), out});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        qWarning("%s", program.readAllStandardError().constData());
    return contentOf(out);
}
