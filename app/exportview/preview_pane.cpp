// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/preview_pane.h"

#include "exportview/picture_view.h"
#include "timeline/timeline.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace madang {

PreviewPane::PreviewPane(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_facts(new QLabel), m_view(new PictureView(appearance)), m_before(new TextButton), m_copy(new TextButton),
      m_after(new TextButton)
{
    setObjectName(QStringLiteral("previewPane"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 24);
    column->setSpacing(14);
    auto *header = new QHBoxLayout;
    auto *title = new QLabel(tr("Preview"));
    title->setObjectName(QStringLiteral("previewTitle"));
    m_facts->setObjectName(QStringLiteral("quiet"));
    header->addWidget(title);
    header->addStretch(1);
    header->addWidget(m_facts);
    column->addLayout(header);
    column->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_after);
    column->addLayout(row);

    const QString copyKey = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    m_before->setText(tr("‹ Previous step"));
    m_before->setToolTip(tr("The step before (PgUp)"));
    m_after->setText(tr("Next step ›"));
    m_after->setToolTip(tr("The step after (PgDn)"));
    m_copy->setText(tr("Copy to the clipboard"));
    m_copy->setToolTip(tr("The picture as PNG and as SVG (%1)").arg(copyKey));
    connect(m_before, &QToolButton::clicked, this, [this] { emit stepWanted(m_request.step - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { emit stepWanted(m_request.step + 1); });
    connect(m_copy, &QToolButton::clicked, this, &PreviewPane::copyWanted);
    connect(m_view, &PictureView::roomChanged, this, &PreviewPane::ask);
    connect(&m_maker, &PreviewMaker::painted, this, [this](int number, const QImage &image) {
        if (number != m_number)
            return;
        m_view->setImage(image);
        m_fresh = true;
    });
    connect(&m_maker, &PreviewMaker::measured, this, [this](int number, qint64 bytes) {
        if (number != m_number)
            return;
        m_bytes = bytes;
        say();
    });
}

int PreviewPane::steps() const
{
    return m_request.exporter ? int(m_request.job.timelines.front()->steps().size()) : 0;
}

void PreviewPane::setRequest(const PreviewRequest &request)
{
    m_request = request;
    m_bytes = 0;
    ask();
}

void PreviewPane::setStep(int step)
{
    m_request.step = step;
    m_bytes = 0;
    ask();
}

void PreviewPane::ask()
{
    if (!m_request.exporter)
        return;
    m_request.room = m_view->room();
    m_fresh = false;
    m_number = m_maker.ask(m_request);
    say();
}

void PreviewPane::say()
{
    const QSize size = m_request.job.size;
    QString facts = tr("Step %1 of %2 · %3 × %4").arg(m_request.step + 1).arg(steps()).arg(size.width()).arg(size.height());
    if (m_bytes > 0)
        facts += QStringLiteral(" · ") + QLocale::c().formattedDataSize(m_bytes, m_bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    m_facts->setText(facts);
    m_view->setAccessibleName(tr("Preview: %1").arg(m_request.job.timelines.front()->script().steps[size_t(m_request.step)].title.in(
        m_request.job.mode == LanguageMode::English ? Language::English : Language::Korean)));
    m_before->setEnabled(m_request.step > 0);
    m_after->setEnabled(m_request.step + 1 < steps());
}

} // namespace madang
