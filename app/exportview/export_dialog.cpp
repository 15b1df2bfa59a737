// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/export_dialog.h"

#include "exportview/export_status.h"
#include "exportview/export_work.h"
#include "exportview/preview_pane.h"
#include "timeline/timeline.h"
#include "widgets/appearance.h"
#include "widgets/icon_button.h"
#include "widgets/key_dispatch.h"
#include "widgets/notice.h"
#include "widgets/scroll_column.h"
#include "widgets/style_sheet.h"
#include "widgets/text_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QUrl>

namespace madang {

namespace {

constexpr QSize usualSize{1200, 780}, smallestSize{780, 520};
constexpr int formWidth = 456;
constexpr QSize aroundWindow{24, 56}; ///< what the frame of a window and a panel take

} // namespace

ExportDialog::ExportDialog(const Appearance &appearance, Preferences &preferences, ExportSource source,
                           QWidget *parent) :
    QDialog(parent),
    m_appearance(appearance), m_preferences(preferences), m_source(std::move(source)),
    m_form(new ExportForm(appearance, m_source, readExportChoices(preferences))),
    m_preview(new PreviewPane(appearance)), m_status(new ExportStatus(appearance))
{
    Q_ASSERT(m_source.scene.timeline);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setPalette(madang::palette(appearance.theme()));
    build();
    addKeys();
    connect(m_form, &ExportForm::changed, this, &ExportDialog::showPreview);
    for (const auto signal : {&ExportForm::changed, &ExportForm::placeChanged}) {
        connect(m_form, signal, this, [this] {
            if (!m_work)
                m_status->setIdle();
            m_status->setGood(m_form->isGood());
        });
    }
    connect(m_form, &ExportForm::folderWanted, this, &ExportDialog::chooseFolder);
    connect(m_preview, &PreviewPane::stepWanted, this, &ExportDialog::goToStep);
    connect(m_preview, &PreviewPane::copyWanted, this, &ExportDialog::copy);
    connect(m_status, &ExportStatus::exportWanted, this, &ExportDialog::exportNow);
    connect(m_status, &ExportStatus::closeWanted, this, &ExportDialog::reject);
    connect(m_status, &ExportStatus::openWanted, this, [this] {
        const QFileInfo written(m_written);
        QDesktopServices::openUrl(QUrl::fromLocalFile(written.isDir() ? m_written : written.absolutePath()));
    });
    auto *notice = new Notice(appearance, m_preview);
    connect(m_status, &ExportStatus::pathWanted, this, [this, notice] {
        QApplication::clipboard()->setText(QDir::toNativeSeparators(m_written));
        notice->say(tr("The path is on the clipboard"));
    });
    connect(&m_copier, &StepCopier::copied, this, [notice](bool worked) {
        notice->say(worked ? tr("The picture is on the clipboard, as PNG and as SVG")
                           : tr("The picture could not be copied"));
    });
    m_status->setGood(m_form->isGood());
    m_preview->setRequest({&m_form->exporter(), shownJob(), m_source.step, {}});
    const QSize room = (parent ? parent->screen() : screen())->availableSize() - aroundWindow;
    setMinimumSize(smallestSize.boundedTo(room));
    resize(usualSize.boundedTo(room));
    focusDefault();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_preview, 1);
    auto *right = new QWidget;
    right->setObjectName(QStringLiteral("exportPanel"));
    right->setAttribute(Qt::WA_StyledBackground);
    right->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(26, 22, 0, 24);
    column->setSpacing(14);
    auto *title = new QLabel(tr("Export"));
    title->setObjectName(QStringLiteral("dialogTitle"));
    m_print = new IconButton(m_appearance, QStringLiteral("print"), IconButton::Look::Framed);
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setText(u' ' + tr("Print…"));
    m_print->setLabel(tr("Print, with a preview…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 26, 0);
    head->addWidget(title, 1);
    head->addWidget(m_print);
    column->addLayout(head);
    auto *scroll = new ScrollColumn;
    m_formPlace = new QWidget;
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(1, 1, 26, 4); // the bar of the scroll area runs in the margin
    place->addWidget(m_form);
    scroll->setColumn(m_formPlace);
    column->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(0, 0, 26, 0);
    foot->addWidget(m_status);
    column->addLayout(foot);
    halves->addWidget(right);
}

void ExportDialog::addKeys()
{
    connect(m_print, &QToolButton::clicked, this, [this] { emit printWanted(shownJob()); });
    new KeyDispatch(this, {
                              {{Qt::CTRL | Qt::Key_C},
                               QT_TRANSLATE_NOOP("Keys", "Copy the picture, as PNG and SVG"),
                               {},
                               [this] { copy(); }},
                              {{Qt::CTRL | Qt::Key_P},
                               QT_TRANSLATE_NOOP("Keys", "Print: a step a page, or a handout"),
                               {},
                               [this] { m_print->click(); }},
                              {{Qt::Key_PageUp},
                               QT_TRANSLATE_NOOP("Keys", "The step before, at once"),
                               {},
                               [this] { goToStep(m_preview->step() - 1); }},
                              {{Qt::Key_PageDown},
                               QT_TRANSLATE_NOOP("Keys", "Next step"),
                               {},
                               [this] { goToStep(m_preview->step() + 1); }},
                          });
}

ExportJob ExportDialog::shownJob() const
{
    ExportJob job;
    static_cast<ExportSettings &>(job) = m_form->settings();
    job.timelines = {m_source.scene.timeline};
    job.steps = m_form->stepsShown();
    return job;
}

void ExportDialog::showPreview()
{
    PreviewRequest request;
    request.exporter = &m_form->exporter();
    request.job = shownJob();
    request.step = m_preview->step();
    if (m_form->scope() == ExportScope::Range
        && std::find(request.job.steps.begin(), request.job.steps.end(), request.step) == request.job.steps.end())
        request.step = request.job.steps.front();
    m_preview->setRequest(request);
}

void ExportDialog::goToStep(int step)
{
    if (step < 0 || step >= int(m_source.scene.timeline->steps().size()))
        return;
    m_form->setStep(step);
    m_preview->setStep(step);
    if (m_form->scope() == ExportScope::Step) {
        m_preview->setRequest({&m_form->exporter(), shownJob(), step, {}});
        if (m_status->state() == ExportStatus::State::Done)
            m_status->setIdle();
    }
}

void ExportDialog::copy()
{
    ExportJob job = shownJob();
    job.steps = {m_preview->step()};
    m_copier.copy(job);
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where to save"), m_form->choices().folder);
    if (!folder.isEmpty())
        m_form->setFolder(folder);
}

void ExportDialog::exportNow()
{
    if (m_work || !m_form->isGood())
        return;
    run(m_status->state() == ExportStatus::State::Asking);
}

void ExportDialog::run(bool replace)
{
    ExportRequest request = m_form->request();
    request.settings.replace = replace;
    writeExportChoices(m_form->choices(), m_preferences);
    m_work = std::make_unique<ExportWork>(m_form->exporter(), std::move(request));
    connect(m_work.get(), &ExportWork::progressed, m_status, &ExportStatus::setProgress);
    connect(m_work.get(), &QThread::finished, this, &ExportDialog::finish);
    m_status->setRunning();
    m_formPlace->setEnabled(false);
    focusDefault();
    m_work->start();
}

void ExportDialog::finish()
{
    const std::unique_ptr<ExportWork> work = std::move(m_work);
    work->wait();
    m_formPlace->setEnabled(true);
    const ExportResult &result = work->result();
    if (!result.existing.isEmpty()) {
        m_status->askToReplace(result.existing, m_form->exporter().spec().product == Product::Folder);
        focusDefault();
        return;
    }
    m_written = result.paths.size() == 1 ? result.paths.front() : m_form->choices().folder;
    m_status->setDone(result.outcome.written, m_form->exporter().spec().product == Product::Folder,
                      result.outcome.cancelled, result.problems);
    m_status->closeButton().setFocus();
}

/// What Enter does next, so that it is seen; a button that cannot be pressed would give the focus to its neighbour.
void ExportDialog::focusDefault()
{
    (m_status->exportButton().isEnabled() ? m_status->exportButton() : m_status->closeButton()).setFocus();
}

void ExportDialog::reject()
{
    if (m_work && !m_closing) {
        m_work->cancel();
        m_status->setCancelling();
    } else if (m_status->state() == ExportStatus::State::Asking && !m_closing) {
        m_status->setIdle();
    } else {
        QDialog::reject();
    }
}

void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // On a button it is that button's key; everywhere else it exports.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !button->isCheckable() && button->isEnabled())
        button->click();
    else
        exportNow();
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    m_closing = true;
    if (m_work)
        m_work->cancel();
    QDialog::closeEvent(event);
}

void ExportDialog::hideEvent(QHideEvent *event)
{
    writeExportChoices(m_form->choices(), m_preferences);
    QDialog::hideEvent(event);
}

} // namespace madang
