// SPDX-License-Identifier: GPL-3.0-or-later
// Exports carried out from the dialog: what is written, what is asked, what stays when they are stopped.
#include "shell/export_dialog_under_test.h"

#include "exportview/option_rows.h"
#include "exportview/size_choice.h"
#include "formats/catalog.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "widgets/text_button.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

using namespace madang;

class ExportRunsTest : public QObject
{
    Q_OBJECT

    QUrl m_opened;

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void writesWhatTheCommandLineWrites()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 3);
        choose(dialog, QStringLiteral("png"), ExportScope::AllSteps);
        dialog.form().languages().button(int(LanguageMode::Both))->click();
        dialog.form().themes().button(int(ThemeName::Print))->click();
        dialog.form().size().chooseOther();
        dialog.form().size().width().setValue(1280);
        dialog.form().size().height().setValue(720);
        qobject_cast<QAbstractButton *>(dialog.form().options().control(QStringLiteral("transparent")))->click();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(filesIn(window.path(QStringLiteral("out"))).size(), 5);
        QVERIFY2(dialog.status().message().contains(u'5'), qPrintable(dialog.status().message()));
        for (const int step : {1, 5}) {
            const QByteArray told = fromCommandLine(
                {window.file(QStringLiteral("canary-release")), QStringLiteral("--step"), QString::number(step),
                 QStringLiteral("--lang"), QStringLiteral("both"), QStringLiteral("--theme"), QStringLiteral("print"),
                 QStringLiteral("--size"), QStringLiteral("1280x720"), QStringLiteral("--transparent")},
                window.path(QStringLiteral("told-%1.png").arg(step)));
            QVERIFY(!told.isEmpty());
            QVERIFY(contentOf(window.path(QStringLiteral("out/canary-release-0%1.png").arg(step))) == told);
        }

        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        clickOn(&dialog.status().openButton());
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened.toLocalFile(), window.path(QStringLiteral("out")));
        clickOn(&dialog.status().pathButton());
        QCOMPARE(QDir::fromNativeSeparators(QApplication::clipboard()->text()), window.path(QStringLiteral("out")));
    }

    void everyFormatIsWritten()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 1);
        for (const Exporter *exporter : allExporters()) {
            const ExporterSpec spec = exporter->spec();
            if (spec.feed == Feed::Motion)
                continue; // films take long and have tests of their own
            const QString folder = window.path(spec.id);
            QDir().mkpath(folder);
            choose(dialog, spec.id, spec.product == Product::FilePerStep ? ExportScope::Range : ExportScope::AllSteps);
            dialog.form().range().setText(QStringLiteral("2-3"));
            dialog.form().setFolder(folder);
            QVERIFY2(dialog.form().isGood(), qPrintable(dialog.form().problems().join(u'\n')));
            dialog.exportNow();
            QVERIFY(waitForEnd(dialog));
            const QStringList files = filesIn(folder);
            QVERIFY2(files.size() == (spec.product == Product::FilePerStep ? 2 : 1),
                     qPrintable(spec.id + u' ' + files.join(u' ') + dialog.status().message()));
            // A folder of files is one in the folder that was chosen, not the chosen one itself.
            QCOMPARE(QFileInfo(QDir(folder).filePath(files.front())).isDir(), spec.product == Product::Folder);
        }
    }

    void allScenesGoOnPastABadOne()
    {
        WindowUnderTest window;
        QVERIFY(replaceFile(window.file(QStringLiteral("handshake")), "{ this is no scene"));
        ExportDialog &dialog = openAt(window, 1);
        choose(dialog, QStringLiteral("sheet"), ExportScope::AllScenes);
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(filesIn(window.path(QStringLiteral("out"))), QStringList{QStringLiteral("canary-release-sheet.png")});
        QVERIFY2(dialog.status().message().contains(QStringLiteral("handshake.json")),
                 qPrintable(dialog.status().message()));
    }

    void asksBeforeItReplaces()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 2);
        choose(dialog, QStringLiteral("png"), ExportScope::AllSteps);
        const QString mine = window.path(QStringLiteral("out/canary-release-02.png"));
        QVERIFY(replaceFile(mine, "mine"));
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(dialog.status().state(), ExportStatus::State::Asking);
        QVERIFY(dialog.status().message().contains(QStringLiteral("canary-release-02.png")));
        QCOMPARE(filesIn(window.path(QStringLiteral("out"))).size(), 1); // nothing was written before the answer
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.status().state(), ExportStatus::State::Idle);
        QVERIFY(dialog.isVisible());
        QCOMPARE(contentOf(mine), QByteArray("mine"));
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(dialog.status().state(), ExportStatus::State::Done);
        QVERIFY(contentOf(mine).startsWith("\x89PNG"));
        QCOMPARE(filesIn(window.path(QStringLiteral("out"))).size(), 5);
        // A folder with files in it is asked about, too, and what is not ours in it stays.
        choose(dialog, QStringLiteral("markdown"), ExportScope::AllSteps);
        QDir().mkpath(window.path(QStringLiteral("out/canary-release")));
        QVERIFY(replaceFile(window.path(QStringLiteral("out/canary-release/notes.txt")), "mine"));
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(dialog.status().state(), ExportStatus::State::Asking);
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(contentOf(window.path(QStringLiteral("out/canary-release/notes.txt"))), QByteArray("mine"));
        QVERIFY(QFileInfo::exists(window.path(QStringLiteral("out/canary-release/README.md"))));
    }

    void cancellingKeepsWholeFilesOnly()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 2);
        choose(dialog, QStringLiteral("png"), ExportScope::AllSteps);
        dialog.form().size().chooseOther();
        dialog.form().size().width().setValue(6000);
        dialog.form().size().height().setValue(4000);
        dialog.exportNow();
        QCOMPARE(dialog.status().state(), ExportStatus::State::Running);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.status().percent() > 0, patience);
        QVERIFY(dialog.status().message().contains(QStringLiteral(".png")));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(dialog.status().state(), ExportStatus::State::Done);
        const QStringList files = filesIn(window.path(QStringLiteral("out")));
        QVERIFY2(!files.isEmpty() && files.size() < 5, qPrintable(files.join(u' ')));
        for (const QString &file : files)
            QCOMPARE(QImage(window.path(QStringLiteral("out/") + file)).size(), QSize(6000, 4000));
        // And it can be used again.
        dialog.form().size().width().setValue(600);
        dialog.form().size().height().setValue(400);
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(dialog.status().state(), ExportStatus::State::Asking);
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(filesIn(window.path(QStringLiteral("out"))).size(), 5);
    }

    void closingWhileItRuns_data()
    {
        QTest::addColumn<bool>("wholeWindow");
        QTest::newRow("the dialog") << false;
        QTest::newRow("the window") << true;
    }

    void closingWhileItRuns()
    {
        QFETCH(bool, wholeWindow);
        WindowUnderTest window;
        {
            ExportDialog &dialog = openAt(window, 2);
            choose(dialog, QStringLiteral("png"), ExportScope::AllSteps);
            dialog.form().size().chooseOther();
            dialog.form().size().width().setValue(6000);
            dialog.form().size().height().setValue(4000);
            dialog.exportNow();
            QTest::qWait(60);
            QCOMPARE(dialog.status().state(), ExportStatus::State::Running);
            if (wholeWindow)
                window.restart();
            else
                dialog.close();
        }
        QTRY_COMPARE_WITH_TIMEOUT(window->exportDialog(), nullptr, patience);
        for (const QString &file : filesIn(window.path(QStringLiteral("out"))))
            QCOMPARE(QImage(window.path(QStringLiteral("out/") + file)).size(), QSize(6000, 4000));
    }

    void theWindowLivesOnMeanwhile()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 2);
        choose(dialog, QStringLiteral("png"), ExportScope::AllSteps);
        dialog.form().size().chooseOther();
        dialog.form().size().width().setValue(5000);
        dialog.exportNow();
        QElapsedTimer since;
        since.start();
        qint64 longest = 0;
        while (dialog.status().state() == ExportStatus::State::Running && since.elapsed() < patience) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, turn.elapsed());
            QThread::msleep(2);
        }
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    }
};

QTEST_MAIN(ExportRunsTest)
#include "test_export_runs.moc"
