// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the export dialog, paper, and a step on the clipboard.
#include "shell/main_window.h"

#include "exportview/export_dialog.h"
#include "exportview/step_copier.h"
#include "library/scene_library.h"
#include "shell/print_scene.h"
#include "widgets/notice.h"
#include "widgets/page.h"

namespace madang {

/// What the page in front offers; no timeline: nothing.
ExportSource MainWindow::exportSource() const
{
    const SceneShown shown = page().sceneShown();
    ExportSource source;
    source.scene = {shown.file, shown.timeline};
    source.step = shown.step;
    // Without a chosen one all are meant, and the preview shows the one that the page names.
    source.wholeLibrary = !shown.isChosen;
    for (const SceneEntry &entry : m_library->scenes())
        source.library.push_back({entry.file, nullptr});
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
    const SceneShown shown = page().sceneShown();
    if (!shown.timeline)
        return;
    ExportJob job;
    job.timelines = {shown.timeline};
    job.mode = m_appearance.mode();
    print(this, std::move(job));
}

void MainWindow::copyPicture()
{
    const SceneShown shown = page().sceneShown();
    if (!shown.timeline)
        return;
    if (!m_copier) {
        m_copier = new StepCopier(this);
        connect(m_copier, &StepCopier::copied, this, [this](bool worked) {
            m_notice->say(worked ? tr("The picture is on the clipboard, as PNG and as SVG")
                                 : tr("The picture could not be copied"));
        });
    }
    ExportJob job;
    job.timelines = {shown.timeline};
    job.steps = {shown.step};
    job.mode = m_appearance.mode();
    job.theme = m_appearance.theme().name;
    m_copier->copy(job);
}

} // namespace madang
