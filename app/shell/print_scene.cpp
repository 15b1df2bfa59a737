// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/print_scene.h"

#include "pages/print_pages.h"
#include "timeline/timeline.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace madang {

namespace {

QPageLayout::Orientation orientation(bool handout)
{
    return handout ? QPageLayout::Portrait : QPageLayout::Landscape;
}

/// A button that the dialog has of its own; null where Qt calls it otherwise.
QAction *ownAction(const QToolBar &bar, const QString &name)
{
    const QList<QAction *> actions = bar.actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->text() == name; });
    return found == actions.end() ? nullptr : *found;
}

/// The one for the way the sheet lies, so that it shows what is so.
QAction *turning(const QToolBar &bar, QPageLayout::Orientation orientation)
{
    return ownAction(bar, orientation == QPageLayout::Portrait ? QPrintPreviewDialog::tr("Portrait")
                                                               : QPrintPreviewDialog::tr("Landscape"));
}

/// Qt has it at the very end, where a window of usual width does not show it.
void putPrintFirst(QToolBar &bar)
{
    QAction *const print = ownAction(bar, QPrintPreviewDialog::tr("Print"));
    if (!print)
        return;
    bar.removeAction(print);
    bar.insertAction(bar.actions().value(0), print);
    if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(print)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace

void printPages(QPrinter &printer, const ExportJob &job, bool handout)
{
    const PrintPages pages(job, handout);
    const int count = int(pages.count());
    int first = 0, last = count - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::min(printer.fromPage() - 1, count);
        last = std::min(printer.toPage() - 1, count - 1);
    }
    QPainter painter;
    for (int i = first; i <= last; ++i) {
        const int page = printer.pageOrder() == QPrinter::LastPageFirst ? last - (i - first) : i;
        if (i == first ? !painter.begin(&printer) : !printer.newPage())
            return;
        // A handout page has its margins in it: it takes the whole sheet, so that it is as large as it says.
        const QRectF room = handout ? printer.paperRect(QPrinter::DevicePixel)
                                          .translated(-printer.pageRect(QPrinter::DevicePixel).topLeft())
                                    : QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
        pages.paint(size_t(page), painter, room);
    }
}

void printScene(QWidget *parent, ExportJob job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const Language language = job.mode == LanguageMode::English ? Language::English : Language::Korean;
    if (!job.timelines.empty()) {
        printer.setDocName(job.timelines.front()->script().title.in(language));
    }
    bool handout = false;
    printer.setPageOrientation(orientation(handout));

    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(QCoreApplication::translate("Print", "Print"));
    dialog.resize(1080, 780);
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    auto *bar = dialog.findChild<QToolBar *>();
    if (bar && preview) {
        auto *choices = new QActionGroup(&dialog);
        QAction *const before = bar->actions().value(0);
        for (const bool each : {false, true}) {
            const QString name = each ? QCoreApplication::translate("Print", "Handout")
                                      : QCoreApplication::translate("Print", "A step a page");
            auto *choice = new QAction(name, choices);
            choice->setObjectName(each ? QStringLiteral("handout") : QStringLiteral("steps"));
            choice->setCheckable(true);
            choice->setChecked(each == handout);
            bar->insertAction(before, choice);
            QObject::connect(choice, &QAction::triggered, &dialog, [&, each] {
                handout = each;
                if (QAction *turn = turning(*bar, orientation(each))) {
                    turn->trigger(); // turns the sheet and draws the pages anew
                } else {
                    printer.setPageOrientation(orientation(each));
                    preview->updatePreview();
                }
            });
        }
        bar->insertSeparator(before);
        putPrintFirst(*bar);
    }
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter *to) { printPages(*to, job, handout); });
    dialog.exec();
}

} // namespace madang
