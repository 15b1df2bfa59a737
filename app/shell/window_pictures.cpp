// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a step as a file and on the clipboard.
#include "shell/main_window.h"

#include "exporters/catalog.h"
#include "exporters/run_export.h"
#include "player/player.h"
#include "widgets/notice.h"
#include "playerview/open_scene.h"
#include "playerview/player_page.h"
#include "timeline/timeline.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace madang {

void MainWindow::choosePicturePath()
{
    if (showsLibrary() || !m_playerPage->script())
        return;
    QString folder = m_preferences.folder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = exportName(m_playerPage->script()->id, m_playerPage->player().status().step, QStringLiteral("png"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), QDir(folder).filePath(name), tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    m_preferences.setFolder(QFileInfo(path).absolutePath());
    savePictureTo(path);
}

bool MainWindow::savePictureTo(const QString &path)
{
    if (showsLibrary() || !m_playerPage->scene().timeline())
        return false;
    const Exporter *exporter = exporterNamed(u"png");
    Q_ASSERT(exporter);
    ExportJob job;
    job.timelines = { m_playerPage->scene().timeline() };
    job.steps = { m_playerPage->player().status().step };
    job.mode = m_appearance.mode();
    job.theme = m_appearance.theme().name;
    const ExportOutcome outcome = exportFrames(*exporter, job, {path}, {});
    if (outcome.problems.empty())
        m_notice->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        m_notice->say(outcome.problems.front().message + u' ' + outcome.problems.front().hint);
    return outcome.problems.empty();
}

void MainWindow::copyPicture()
{
    if (showsLibrary() || !m_playerPage->scene().timeline())
        return;
    QApplication::clipboard()->setImage(m_playerPage->picture());
    m_notice->say(tr("The picture is on the clipboard"));
}

} // namespace madang
