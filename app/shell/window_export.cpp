// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the export dialog, paper, and a step on the clipboard.
#include "shell/main_window.h"

#include "compile/compile.h"
#include "exportview/export_dialog.h"
#include "exportview/step_copier.h"
#include "library/scene_library.h"
#include "libraryview/library_page.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "player/player.h"
#include "playerview/open_scene.h"
#include "playerview/player_page.h"
#include "shell/print_scene.h"
#include "timeline/timeline.h"
#include "widgets/notice.h"

namespace madang {

/// What the page in front offers; no timeline: nothing.
ExportSource MainWindow::exportSource()
{
    ExportSource source;
    for (const SceneEntry &entry : m_library->scenes())
        source.library.push_back({entry.file, nullptr});
    if (!showsLibrary()) {
        source.scene = {m_playerPage->scene().file(), m_playerPage->scene().timeline()};
        source.step = m_playerPage->player().status().step;
        return source;
    }
    const SceneEntry *chosen = nullptr;
    for (const SceneCard *card : m_libraryPage->grid().cards()) {
        if (card->hasFocus())
            chosen = m_library->scene(card->entry().id);
    }
    // Without one all are meant, and the preview shows the one somebody knows best.
    source.wholeLibrary = !chosen;
    if (!chosen)
        chosen = m_library->scene(m_preferences.lastScene());
    if (!chosen && !m_library->scenes().empty())
        chosen = &m_library->scenes().front();
    if (!chosen)
        return source;
    const Result<std::shared_ptr<const Script>> script = m_library->read(chosen->id);
    if (!script)
        return source;
    source.scene = {chosen->file, compile(*script)};
    source.step = coverStep(**script);
    return source;
}

ExportDialog *MainWindow::exportDialog() const
{
    return static_cast<ExportDialog *>(m_export.data());
}

void MainWindow::exportScenes()
{
    if (m_export)
        return;
    ExportSource source = exportSource();
    if (!source.scene.timeline) {
        m_notice->say(tr("There is no scene to export"));
        return;
    }
    m_export = new ExportDialog(m_appearance, m_preferences, std::move(source), this);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(exportDialog(), &ExportDialog::printWanted, this, [this](const ExportJob &job) { print(m_export, job); });
    m_export->open();
}

void MainWindow::print(QWidget *over, ExportJob job)
{
    job.theme = ThemeName::Print; // whatever the screen shows: paper is white and ink is dear
    printScene(over, std::move(job));
}

void MainWindow::printSteps()
{
    if (showsLibrary() || !m_playerPage->scene().timeline())
        return;
    ExportJob job;
    job.timelines = {m_playerPage->scene().timeline()};
    job.mode = m_appearance.mode();
    print(this, std::move(job));
}

void MainWindow::copyPicture()
{
    if (showsLibrary() || !m_playerPage->scene().timeline())
        return;
    if (!m_copier) {
        m_copier = new StepCopier(this);
        connect(m_copier, &StepCopier::copied, this, [this](bool worked) {
            m_notice->say(worked ? tr("The picture is on the clipboard, as PNG and as SVG")
                                 : tr("The picture could not be copied"));
        });
    }
    ExportJob job;
    job.timelines = {m_playerPage->scene().timeline()};
    job.steps = {m_playerPage->player().status().step};
    job.mode = m_appearance.mode();
    job.theme = m_appearance.theme().name;
    m_copier->copy(job);
}

} // namespace madang
