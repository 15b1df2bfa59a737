// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/preview_pane.h"

#include "exportview/picture_view.h"
#include "picture/theme.h"
#include "timeline/timeline.h"
#include "widgets/text_button.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr int widthOfWords = 500; ///< the pane's own, with all words on its buttons

QString sized(qint64 bytes)
{
    const double kilobytes = double(bytes) / 1024;
    return kilobytes < 1024 ? QStringLiteral("%1 KB").arg(std::max(1, int(std::lround(kilobytes))))
                            : QStringLiteral("%1 MB").arg(kilobytes / 1024, 0, 'f', 1);
}

} // namespace

PreviewPane::PreviewPane(const Appearance &appearance, QWidget *parent) :
    QWidget(parent), m_title(new QLabel), m_facts(new QLabel), m_view(new PictureView(appearance)),
    m_before(new TextButton), m_copy(new TextButton), m_after(new TextButton)
{
    setObjectName(QStringLiteral("previewPane"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 24);
    column->setSpacing(14);
    auto *header = new QHBoxLayout;
    m_title->setText(tr("Preview"));
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_facts->setObjectName(QStringLiteral("quiet"));
    header->addWidget(m_title);
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
    label(false);
    m_before->setToolTip(tr("The step before (PgUp)"));
    m_after->setToolTip(tr("The step after (PgDn)"));
    m_copy->setToolTip(tr("The picture as PNG and as SVG (%1)").arg(copyKey));
    connect(m_before, &QToolButton::clicked, this, [this] { emit stepWanted(m_request.step - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { emit stepWanted(m_request.step + 1); });
    connect(m_copy, &QToolButton::clicked, this, &PreviewPane::copyWanted);
    connect(m_view, &PictureView::roomChanged, this, &PreviewPane::ask);
    connect(&m_maker, &PreviewMaker::painted, this, [this](int number, const QImage &image) {
        if (number != m_number)
            return;
        // The stage the colours were made for; on another one its texts would be lost.
        const Theme &stage = theme(m_request.job.theme);
        m_view->setImage(image, stage.stage, stage.hover);
        m_fresh = true;
    });
    connect(&m_maker, &PreviewMaker::measured, this, [this](int number, qint64 bytes) {
        if (number != m_number)
            return;
        m_bytes = bytes;
        say();
    });
}

/// Where there is little room the buttons keep their arrows only; what they are called stays.
void PreviewPane::label(bool narrow)
{
    const QString before = tr("‹ Previous step"), after = tr("Next step ›"), copy = tr("Copy to the clipboard");
    m_before->setText(narrow ? before.left(1) : before);
    m_after->setText(narrow ? after.right(1) : after);
    m_copy->setText(narrow ? copy
                           : copy + QStringLiteral("   ")
                                 + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_before->setAccessibleName(before);
    m_after->setAccessibleName(after);
    m_title->setVisible(!narrow);
}

void PreviewPane::resizeEvent(QResizeEvent *)
{
    label(width() < widthOfWords);
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
    QString facts =
        tr("Step %1 of %2 · %3 × %4").arg(m_request.step + 1).arg(steps()).arg(size.width()).arg(size.height());
    if (m_bytes > 0)
        facts += QStringLiteral(" · ") + sized(m_bytes);
    m_facts->setText(facts);
    m_view->setAccessibleName(
        tr("Preview: %1")
            .arg(m_request.job.timelines.front()->script().steps[size_t(m_request.step)].title.in(
                m_request.job.mode == LanguageMode::English ? Language::English : Language::Korean)));
    m_before->setEnabled(m_request.step > 0);
    m_after->setEnabled(m_request.step + 1 < steps());
}

} // namespace madang
