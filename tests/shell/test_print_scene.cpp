// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/print_pages.h"
#include "readers/compare_pictures.h"
#include "readers/read_pdf.h"
#include "shell/window_under_test.h"

#include "exportview/export_dialog.h"
#include "playerview/player_page.h"
#include "shell/print_scene.h"
#include "widgets/segmented.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportJob job()
{
    Result<Script> script =
        readScript(QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/canary-deployment.json"), vocabulary());
    if (!script)
        qFatal("the scene is broken");
    ExportJob job;
    job.timelines = {compile(std::move(*script))};
    job.mode = LanguageMode::Both;
    job.theme = ThemeName::Print;
    return job;
}

} // namespace

class TestPrintScene : public QObject
{
    Q_OBJECT

private slots:
    void printsPages_data();
    void printsPages();
    void printsARange();
    void previews();
    void opensFromTheSceneAndFromTheDialog();
};

void TestPrintScene::printsPages_data()
{
    QTest::addColumn<bool>("handout");
    QTest::newRow("a step a page") << false;
    QTest::newRow("handout") << true;
}

void TestPrintScene::printsPages()
{
    QFETCH(bool, handout);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"x.pdf"_s);
    const PrintPages pages(job(), handout);
    QCOMPARE(pages.isUpright(), handout);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(pdf);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    printer.setPageOrientation(handout ? QPageLayout::Portrait : QPageLayout::Landscape);
    printPages(printer, job(), handout);

    if (!hasPoppler())
        QSKIP("pdftoppm is not installed (poppler-utils)");
    const QString info = pdfReader(u"pdfinfo"_s, {pdf}).simplified();
    QVERIFY2(info.contains(u"Pages: %1 "_s.arg(pages.count())), qPrintable(info));
    // The sheet as it comes out of the printer, and the page where it belongs on it.
    const QSize sheet = handout ? QSize(2380, 3368) : QSize(3368, 2380);
    for (const size_t index : {size_t(0), size_t(1)}) { // those with pictures
        const Picture picture = pages.page(index);
        QImage expected(sheet, QImage::Format_RGB32);
        expected.fill(Qt::white);
        const qreal millimetre = sheet.width() / (handout ? 210.0 : 297.0);
        const qreal margin = handout ? 0 : 8 * millimetre;
        QRectF room = QRectF(QPointF(), sheet).adjusted(margin, margin, -margin, -margin);
        const qreal scale = std::min(room.width() / picture.size.width(), room.height() / picture.size.height());
        QPainter painter(&expected);
        painter.translate(room.center() - QPointF(picture.size.width(), picture.size.height()) * scale / 2);
        painter.scale(scale, scale);
        painter.fillRect(QRectF(QPointF(), picture.size), picture.background);
        paint(picture, painter);
        painter.end();
        // Compared at half the size: Qt's PDF has its sheet in whole points, so everything may be a little off.
        const auto halved = [&](const QImage &image) {
            return image.scaled(sheet / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        QCOMPARE(difference(halved(pdfPage(pdf, int(index) + 1, sheet)), halved(expected)), QString());
    }
}

void TestPrintScene::printsARange()
{
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"x.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(pdf);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 4);
    printPages(printer, job(), false);
    if (!hasPoppler())
        QSKIP("pdfinfo is not installed (poppler-utils)");
    QVERIFY(pdfReader(u"pdfinfo"_s, {pdf}).simplified().contains(u"Pages: 3 "_s));
}

/// The dialog shows all pages, and the other kind of them when that is chosen.
void TestPrintScene::previews()
{
    int steps = 0, handout = 0, orientationOfHandout = -1;
    QString first;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *preview = dialog->findChild<QPrintPreviewWidget *>();
        QTRY_VERIFY(preview->pageCount() > 0);
        steps = preview->pageCount();
        first = dialog->findChild<QToolBar *>()->actions().constFirst()->text();
        if (qEnvironmentVariableIsSet("MADANG_KEEP"))
            dialog->grab().save(qEnvironmentVariable("MADANG_KEEP") + u"/print-steps.png"_s);
        dialog->findChild<QAction *>(u"handout"_s)->trigger();
        handout = preview->pageCount();
        orientationOfHandout = int(preview->orientation());
        if (qEnvironmentVariableIsSet("MADANG_KEEP"))
            dialog->grab().save(qEnvironmentVariable("MADANG_KEEP") + u"/print-handout.png"_s);
        dialog->reject();
    });
    printScene(nullptr, job());
    QCOMPARE(first, QPrintPreviewDialog::tr("Print")); // where it is seen
    QCOMPARE(steps, int(PrintPages(job(), false).count()));
    QCOMPARE(handout, int(PrintPages(job(), true).count()));
    QCOMPARE(orientationOfHandout, int(QPageLayout::Portrait));
}

void TestPrintScene::opensFromTheSceneAndFromTheDialog()
{
    WindowUnderTest window;
    window->open({u"canary-release"_s, 2});
    const auto pagesOf = [](auto press) {
        int pages = 0;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&pages] {
            auto *print = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (!print)
                return;
            pages = print->findChild<QPrintPreviewWidget *>()->pageCount();
            if (pages > 0)
                print->reject();
        });
        look.start(20);
        press();
        return pages;
    };
    const int all = int(window->scene().script()->steps.size());
    QVERIFY(all > 1);
    QCOMPARE(pagesOf([&] { window.press(Qt::Key_P, Qt::ControlModifier); }), all);
    window->exportScenes();
    ExportDialog &dialog = *window->exportDialog();
    dialog.activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.form().scopes().button(int(ExportScope::Step))->click();
    QCOMPARE(pagesOf([&] { QTest::keyClick(&dialog, Qt::Key_P, Qt::ControlModifier); }), 1);
}

QTEST_MAIN(TestPrintScene)
#include "test_print_scene.moc"
