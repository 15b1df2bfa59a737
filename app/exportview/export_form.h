// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of an export as a form, checked as they are made. What is wrong stands under its field. Not concerned
// with the preview nor with carrying it out.
#pragma once

#include "exporters/export_plan.h"
#include "exportview/export_choices.h"

#include <QWidget>

class QLineEdit;

namespace madang {

class Appearance;
class FormatGrid;
class FormRow;
class OptionRows;
class Segmented;
class SizeChoice;
class TextButton;

/// What can be exported from where the dialog was opened.
struct ExportSource
{
    ExportScene scene; ///< the one that is shown; its timeline is there
    int step = 0;      ///< index
    std::vector<ExportScene> library;
    bool wholeLibrary = false; ///< opened where no one scene is meant
};

class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const Appearance &appearance, const ExportSource &source, const ExportChoices &choices,
               QWidget *parent = nullptr);

    void setStep(int step); ///< the one that "this step" means
    /// As they are to be remembered.
    const ExportChoices &choices() const { return m_choices; }
    bool isGood() const { return m_good; }

    const Exporter &exporter() const;
    ExportSettings settings() const; ///< replaces nothing
    ExportRequest request() const;
    std::vector<int> stepsShown() const; ///< of the scene that is shown; all of them where the choice is wrong
    ExportScope scope() const { return m_scope; }

    FormatGrid &formats() const { return *m_formats; }
    Segmented &scopes() const { return *m_scopes; }
    Segmented &languages() const { return *m_languages; }
    Segmented &themes() const { return *m_themes; }
    SizeChoice &size() const { return *m_size; }
    OptionRows &options() const { return *m_options; }
    QLineEdit &range() const { return *m_range; }
    QLineEdit &pattern() const { return *m_pattern; }
    TextButton &folder() const { return *m_folder; }
    QStringList problems() const; ///< those that are shown
    void setFolder(const QString &folder);

signals:
    void changed();      ///< what is exported, or how it looks
    void placeChanged(); ///< where it goes or what it is called
    void folderWanted();

private:
    void buildRows();
    void connectRows();
    void showFormat();
    void showFolder();
    void check();
    QString rangeProblem() const;
    QString folderProblem() const;
    void checkNames(bool restGood);
    FormatChoices &format() { return m_choices.formats[m_choices.format]; }
    StepChoice steps() const;

    const Appearance &m_appearance;
    const ExportSource &m_source;
    ExportChoices m_choices;
    ExportScope m_scope;
    int m_step;
    bool m_good = true;

    FormatGrid *m_formats;
    Segmented *m_scopes, *m_languages, *m_themes;
    QLineEdit *m_range, *m_pattern;
    SizeChoice *m_size;
    OptionRows *m_options;
    TextButton *m_folder;
    FormRow *m_rangeRow, *m_patternRow, *m_folderRow;
};

} // namespace madang
