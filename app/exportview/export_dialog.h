// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog: choices, a preview of exactly what will be written, and the export itself while the window lives
// on. Remembers what was chosen.
#pragma once

#include "exportview/export_form.h"
#include "exportview/step_copier.h"

#include <QDialog>

namespace madang {

class ExportStatus;
class ExportWork;
class IconButton;
class Preferences;
class PreviewPane;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `source`: its scene has a timeline.
    ExportDialog(const Appearance &appearance, Preferences &preferences, ExportSource source,
                 QWidget *parent = nullptr);
    ~ExportDialog() override; ///< an export that is under way is cancelled and waited for

    ExportForm &form() const { return *m_form; }
    PreviewPane &preview() const { return *m_preview; }
    ExportStatus &status() const { return *m_status; }

signals:
    void printWanted(const madang::ExportJob &job); ///< the scene that is shown, and its steps that are chosen

public slots:
    void exportNow(); ///< also the answer "replace"
    void copy();
    void reject() override; ///< takes back what is uppermost: the export, the question, the dialog

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addKeys();
    ExportJob shownJob() const;
    void showPreview();
    void goToStep(int step);
    void chooseFolder();
    void run(bool replace);
    void finish();
    void focusDefault();

    const Appearance &m_appearance;
    Preferences &m_preferences;
    const ExportSource m_source;
    ExportForm *m_form;
    PreviewPane *m_preview;
    ExportStatus *m_status;
    QWidget *m_formPlace = nullptr;
    IconButton *m_print = nullptr;
    StepCopier m_copier;
    std::unique_ptr<ExportWork> m_work;
    QString m_written; ///< the file, or the folder with the files
    bool m_closing = false;
};

} // namespace madang
