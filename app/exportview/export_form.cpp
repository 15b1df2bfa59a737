// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/export_form.h"

#include "exporters/export_names.h"
#include "exportview/form_row.h"
#include "exportview/format_grid.h"
#include "exportview/option_rows.h"
#include "exportview/size_choice.h"
#include "formats/catalog.h"
#include "timeline/timeline.h"
#include "widgets/appearance.h"
#include "widgets/segmented.h"
#include "widgets/text_button.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace madang {

namespace {

constexpr int longestText = 200;  ///< characters, as they are remembered
constexpr int longestFolder = 34; ///< characters of it on its button

QString sentence(const Problem &problem)
{
    return problem.hint.isEmpty() ? problem.message : problem.message + u' ' + problem.hint;
}

/// "~/Pictures/…": the home folder is the tilde, and the middle goes where there is no room.
QString shortened(const QString &folder)
{
    const QString home = QDir::homePath();
    QString text = folder;
    if (folder == home || folder.startsWith(home + u'/'))
        text = u'~' + folder.mid(home.size());
    text = QDir::toNativeSeparators(text);
    if (text.size() > longestFolder)
        text = text.left(longestFolder / 3) + u'…' + text.right(longestFolder * 2 / 3);
    return text;
}

} // namespace

ExportForm::ExportForm(const Appearance &appearance, const ExportSource &source, const ExportChoices &choices,
                       QWidget *parent) :
    QWidget(parent),
    m_appearance(appearance), m_source(source), m_choices(choices), m_scope(choices.scope), m_step(source.step),
    m_formats(new FormatGrid), m_scopes(new Segmented(4)), m_languages(new Segmented(3)), m_themes(new Segmented(4)),
    m_range(new QLineEdit(choices.range)), m_pattern(new QLineEdit), m_size(new SizeChoice), m_options(new OptionRows),
    m_folder(new TextButton)
{
    // What this opening means is not what somebody chose.
    if (source.wholeLibrary)
        m_scope = ExportScope::AllScenes;
    else if (source.library.empty() && m_scope == ExportScope::AllScenes)
        m_scope = ExportScope::AllSteps;
    buildRows();
    connectRows();
    m_formats->setCurrent(m_choices.format);
    m_scopes->setCurrent(int(m_scope));
    m_scopes->button(int(ExportScope::AllScenes))->setVisible(!source.library.empty());
    m_themes->setCurrent(int(m_choices.theme.value_or(appearance.theme().name)));
    showFormat();
    showFolder();
    check();
}

void ExportForm::buildRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *formatTitle = new QLabel(tr("Format"));
    formatTitle->setObjectName(QStringLiteral("quiet"));
    column->addWidget(formatTitle);
    column->addWidget(m_formats);
    column->addSpacing(6);

    const auto name = [](Segmented *choices, const std::vector<std::pair<QString, QString>> &texts) {
        for (size_t i = 0; i < texts.size(); ++i)
            choices->setText(int(i), texts[i].first, texts[i].second);
    };
    name(m_scopes, {{tr("This step"), tr("Only the step in the preview")},
                    {tr("All steps"), tr("Every step of this scene")},
                    {tr("Range"), tr("Some steps of this scene")},
                    {tr("All scenes"), tr("Every scene of the library")}});
    name(m_languages, {{QStringLiteral("한국어"), tr("In Korean")},
                       {QStringLiteral("English"), tr("In English")},
                       {QStringLiteral("한 + EN"), tr("In both languages")}});
    name(m_themes, {{tr("Light"), {}},
                    {tr("Dark"), {}},
                    {tr("Print"), tr("Black on white, with hatches instead of colours")},
                    {tr("Contrast"), tr("High contrast")}});
    m_range->setPlaceholderText(QStringLiteral("2-5"));
    m_range->setMaxLength(longestText);
    m_range->setFixedWidth(150);
    m_pattern->setMaxLength(longestText);
    m_pattern->setToolTip(
        tr("It may have: %1").arg(QStringLiteral("{%1}").arg(nameWords(true).join(QStringLiteral("}, {")))));

    const auto add = [column](const QString &title, QWidget *control, bool wide = false) {
        auto *row = new FormRow(title, control, wide);
        column->addWidget(row);
        return row;
    };
    add(tr("Steps"), m_scopes);
    m_rangeRow = add(tr("Which steps"), m_range);
    add(tr("Words"), m_languages);
    add(tr("Theme"), m_themes);
    add(tr("Size"), m_size);
    column->addWidget(m_options);
    m_folderRow = add(tr("Folder"), m_folder);
    m_patternRow = add(tr("File name"), m_pattern, true);
    column->addStretch(1);
}

void ExportForm::connectRows()
{
    const auto changedNow = [this] {
        check();
        emit changed();
    };
    const auto placeChangedNow = [this] {
        check();
        emit placeChanged();
    };
    connect(m_formats, &FormatGrid::chosen, this, [this, changedNow](const QString &format) {
        m_choices.format = format;
        showFormat();
        changedNow();
    });
    connect(m_scopes, &Segmented::chosen, this, [this, changedNow](int scope) {
        m_choices.scope = m_scope = ExportScope(scope);
        changedNow();
        if (m_scope == ExportScope::Range) {
            m_range->setFocus(Qt::OtherFocusReason);
            m_range->selectAll();
        }
    });
    connect(m_languages, &Segmented::chosen, this, [this, changedNow](int mode) {
        m_choices.mode = LanguageMode(mode);
        changedNow();
    });
    connect(m_themes, &Segmented::chosen, this, [this, changedNow](int theme) {
        m_choices.theme = ThemeName(theme);
        changedNow();
    });
    connect(m_size, &SizeChoice::chosen, this, [this, changedNow](QSize size) {
        format().size = size;
        changedNow();
    });
    connect(m_options, &OptionRows::chosen, this, [this, changedNow](const QString &key, const QVariant &value) {
        format().options.insert(key, value);
        changedNow();
    });
    connect(m_range, &QLineEdit::textChanged, this, [this, changedNow](const QString &text) {
        m_choices.range = text;
        changedNow();
    });
    connect(m_pattern, &QLineEdit::textChanged, this, [this, placeChangedNow](const QString &text) {
        format().pattern = text;
        placeChangedNow();
    });
    connect(m_folder, &QToolButton::clicked, this, &ExportForm::folderWanted);
}

void ExportForm::setStep(int step)
{
    m_step = step;
    check();
}

void ExportForm::setFolder(const QString &folder)
{
    m_choices.folder = QDir::cleanPath(folder);
    showFolder();
    check();
    emit placeChanged();
}

void ExportForm::showFolder()
{
    m_folder->setText(shortened(m_choices.folder));
    m_folder->setAccessibleName(tr("Folder: %1").arg(m_choices.folder));
    m_folder->setToolTip(QDir::toNativeSeparators(m_choices.folder));
}

void ExportForm::showFormat()
{
    const ExporterSpec spec = exporter().spec();
    const FormatChoices &chosen = format();
    m_size->setSize(chosen.size.value_or(spec.size), spec.size);
    m_options->setOptions(spec, chosen.options);
    m_languages->setCurrent(int(settings().mode));
    const QSignalBlocker blocker(m_pattern);
    m_pattern->setText(chosen.pattern);
    m_pattern->setPlaceholderText(!spec.name.isEmpty()                   ? spec.name
                                  : spec.product == Product::FilePerStep ? QStringLiteral("{scene}-{step}")
                                                                         : QStringLiteral("{scene}"));
}

const Exporter &ExportForm::exporter() const
{
    const Exporter *exporter = exporterNamed(m_choices.format);
    Q_ASSERT(exporter);
    return *exporter;
}

ExportSettings ExportForm::settings() const
{
    const ExporterSpec spec = exporter().spec();
    const FormatChoices chosen = m_choices.formats.value(m_choices.format);
    ExportSettings settings;
    // Notes and pages are made for both languages; pictures are as the window shows them.
    settings.mode = m_choices.mode.value_or(spec.mode == LanguageMode::Both ? spec.mode : m_appearance.mode());
    settings.theme = m_choices.theme.value_or(m_appearance.theme().name);
    settings.size = chosen.size.value_or(spec.size);
    settings.options = chosen.options;
    settings.replace = false;
    return settings;
}

StepChoice ExportForm::steps() const
{
    switch (m_scope) {
    case ExportScope::Step:
        return StepChoice::one(m_step);
    case ExportScope::Range:
        return stepChoice(m_choices.range).value_or(StepChoice());
    case ExportScope::AllSteps:
    case ExportScope::AllScenes:
        break;
    }
    return {};
}

std::vector<int> ExportForm::stepsShown() const
{
    const Script &script = m_source.scene.timeline->script();
    const Result<std::vector<int>> steps = stepsOf(this->steps(), script);
    return steps ? *steps : *stepsOf(StepChoice(), script);
}

ExportRequest ExportForm::request() const
{
    const ExporterSpec spec = exporter().spec();
    ExportRequest request;
    request.scenes = m_scope == ExportScope::AllScenes ? m_source.library : std::vector{m_source.scene};
    request.steps = steps();
    request.settings = settings();
    request.pattern = m_choices.formats.value(m_choices.format).pattern;
    request.out = m_choices.folder;
    // A folder that is chosen here holds what is exported; it is not the product itself.
    if (spec.product == Product::Folder && request.scenes.size() == 1) {
        const QString pattern = !request.pattern.isEmpty() ? request.pattern
                                : !spec.name.isEmpty()     ? spec.name
                                                           : QStringLiteral("{scene}");
        request.out = QDir(m_choices.folder)
                          .filePath(nameFor(pattern, m_source.scene.timeline->script(), m_step, request.settings.mode,
                                            request.settings.theme));
    }
    return request;
}

QStringList ExportForm::problems() const
{
    QStringList problems;
    for (const FormRow *row : {m_rangeRow, m_folderRow, m_patternRow}) {
        if (!row->problem().isEmpty())
            problems.append(row->problem());
    }
    return problems;
}

QString ExportForm::rangeProblem() const
{
    if (m_scope != ExportScope::Range)
        return {};
    const std::optional<StepChoice> choice = stepChoice(m_choices.range);
    if (!choice || choice->kind != StepChoice::Kind::Ranges)
        return tr("Write it like 3, 2-5 or 1,4,7-.");
    const Result<std::vector<int>> steps = stepsOf(*choice, m_source.scene.timeline->script());
    return steps ? QString() : sentence(steps.problems.front());
}

QString ExportForm::folderProblem() const
{
    const QFileInfo folder(m_choices.folder), parent(QFileInfo(m_choices.folder).absolutePath());
    if (folder.exists() ? !folder.isDir() : !parent.isDir())
        return tr("This folder is not there. Choose another one.");
    if (!(folder.exists() ? folder : parent).isWritable())
        return tr("Nothing can be written into this folder. Choose another one.");
    return {};
}

void ExportForm::checkNames(bool restGood)
{
    const bool perStep = exporter().spec().product == Product::FilePerStep;
    QString problem, note;
    const auto bad = m_pattern->text().isEmpty() ? std::nullopt : nameProblem(m_pattern->text(), perStep);
    if (bad) {
        problem = sentence(*bad);
    } else if (restGood && m_scope != ExportScope::AllScenes) {
        const Result<ExportPlan> plan = planExport(exporter(), request());
        if (!plan)
            problem = sentence(plan.problems.front());
        else if (!plan->items.empty())
            note = QFileInfo(plan->items.front().path).fileName()
                   + (plan->items.size() > 1 ? QStringLiteral(" … ") + QFileInfo(plan->items.back().path).fileName()
                                             : QString());
    }
    m_patternRow->setProblem(problem);
    m_patternRow->setNote(note);
}

void ExportForm::check()
{
    m_rangeRow->setVisible(m_scope == ExportScope::Range);
    m_rangeRow->setProblem(rangeProblem());
    m_folderRow->setProblem(folderProblem());
    checkNames(m_rangeRow->problem().isEmpty() && m_folderRow->problem().isEmpty());
    m_good = problems().isEmpty();
}

} // namespace madang
