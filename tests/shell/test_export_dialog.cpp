// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog as it is opened from the window: what it shows, writes, remembers and leaves behind.
#include "window_under_test.h"

#include "exporters/catalog.h"
#include "exporters/frame_picture.h"
#include "exportview/export_dialog.h"
#include "exportview/export_status.h"
#include "exportview/format_grid.h"
#include "exportview/option_rows.h"
#include "exportview/picture_view.h"
#include "exportview/preview_pane.h"
#include "exportview/size_choice.h"
#include "libraryview/library_page.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "picture/paint.h"
#include "player/player.h"
#include "playerview/open_scene.h"
#include "playerview/player_page.h"
#include "shell/settings_popover.h"
#include "shell/top_bar.h"
#include "timeline/timeline.h"
#include "widgets/icon_button.h"
#include "widgets/segmented.h"
#include "widgets/text_button.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QSpinBox>
#include <QUrl>
#include <QXmlStreamReader>

using namespace madang;

namespace {

constexpr int patience = 30000; ///< milliseconds; the machine may be busy

ExportDialog &open(WindowUnderTest &window)
{
    window.press(Qt::Key_E, Qt::ControlModifier);
    if (!window->exportDialog() || !QTest::qWaitForWindowActive(window->exportDialog()))
        qFatal("The export dialog does not open.");
    return *window->exportDialog();
}

/// A scene at a step, and the dialog over it, which writes into `folder`.
ExportDialog &openAt(WindowUnderTest &window, int step, const QString &folder = QStringLiteral("out"))
{
    window->open({QStringLiteral("canary-release"), step});
    ExportDialog &dialog = open(window);
    QDir().mkpath(window.path(folder));
    dialog.form().setFolder(window.path(folder));
    return dialog;
}

bool waitForEnd(ExportDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.status().state() != ExportStatus::State::Running; }, patience);
}

void choose(ExportDialog &dialog, const QString &format, ExportScope scope)
{
    dialog.form().formats().button(format)->click();
    dialog.form().scopes().button(int(scope))->click();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray fromCommandLine(const QStringList &arguments, const QString &out)
{
    QProcess program;
    program.start(QStringLiteral(MADANG_BINARY_DIR "/madang"),
                  QStringList{QStringLiteral("export")} + arguments + QStringList{QStringLiteral("--out"), out});
    if (!program.waitForFinished(patience) || program.exitCode() != 0)
        qWarning("%s", program.readAllStandardError().constData());
    return contentOf(out);
}

/// What is written in buttons and labels that have no room for it, or has no name for a screen reader.
QStringList clippedIn(const ExportDialog &dialog)
{
    QStringList clipped;
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        const bool narrow =
            !button->text().isEmpty() && button->width() < button->fontMetrics().horizontalAdvance(button->text()) + 6;
        const bool nameless = button->text().isEmpty() && button->accessibleName().isEmpty();
        if (button->isVisible() && (narrow || nameless))
            clipped.append(QStringLiteral("button \"%1\"").arg(button->text()));
    }
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap()
            && label->width() < label->fontMetrics().horizontalAdvance(label->text()))
            clipped.append(QStringLiteral("label \"%1\"").arg(label->text()));
    }
    return clipped;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

    QUrl m_opened;

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void opensForTheSceneAndForTheLibrary()
    {
        WindowUnderTest window;
        QCOMPARE(window->exportDialog(), nullptr);
        ExportDialog &all = open(window);
        QCOMPARE(all.form().scope(), ExportScope::AllScenes);
        QCOMPARE(all.form().request().scenes.size(), 2u);
        QTest::keyClick(&all, Qt::Key_Escape);
        QTRY_COMPARE(window->exportDialog(), nullptr);
        window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(&*window));

        window->libraryPage().focusFirstCard();
        window.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(window->exportDialog());
        QCOMPARE(window->exportDialog()->form().scope(), ExportScope::AllSteps);
        QTest::keyClick(window->exportDialog(), Qt::Key_Escape);
        QTRY_COMPARE(window->exportDialog(), nullptr);
        window->activateWindow();

        window->open({QStringLiteral("canary-release"), 4});
        clickOn(&window->topBar().exportButton());
        QVERIFY(window->exportDialog());
        QCOMPARE(window->exportDialog()->preview().step(), 3);
        QVERIFY(window->exportDialog()->preview().facts().text().contains(QStringLiteral("1920 × 1080")));
    }

    void aLibraryWithoutScenesSaysSo()
    {
        WindowUnderTest window(false);
        window.press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(window->exportDialog(), nullptr);
    }

    void thePreviewIsThePicture()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 4);
        dialog.form().languages().button(int(LanguageMode::Both))->click();
        dialog.form().themes().button(int(ThemeName::Dark))->click();
        qobject_cast<QAbstractButton *>(dialog.form().options().control(QStringLiteral("captions")))->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().isFresh(), patience);
        const auto timeline = window->playerPage().scene().timeline();
        ExportSettings settings;
        settings.mode = LanguageMode::Both;
        settings.theme = ThemeName::Dark;
        settings.options.insert(QStringLiteral("captions"), true);
        const auto expected = [&](int step, QSize size) {
            return toImage(framePicture(settings, *timeline, step, timeline->steps()[size_t(step)].end), size);
        };
        const PictureView &view = dialog.preview().view();
        QCOMPARE(view.image(), expected(3, view.image().size()));
        QCOMPARE(QSize(1920, 1080).scaled(view.room(), Qt::KeepAspectRatio), view.image().size());
        // What is seen is the image, pixel for pixel.
        const QImage seen = dialog.preview().view().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QPoint corner((seen.width() - view.image().width()) / 2, (seen.height() - view.image().height()) / 2);
        QCOMPARE(seen.pixel(corner + QPoint(40, 40)), view.image().pixel(40, 40) | 0xff000000);

        clickOn(&dialog.preview().before());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().isFresh(), patience);
        QCOMPARE(view.image(), expected(2, view.image().size()));
        clickOn(&dialog.preview().after());
        clickOn(&dialog.preview().after()); // faster than the drawing: the last one counts
        QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().isFresh(), patience);
        QCOMPARE(view.image(), expected(4, view.image().size()));
        QVERIFY(!dialog.preview().after().isEnabled());
    }

    void theSizeOfTheFileIsTrue()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 2);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().facts().text().contains(QStringLiteral("KB")), patience);
        choose(dialog, QStringLiteral("png"), ExportScope::Step);
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        const qint64 bytes = QFileInfo(window.path(QStringLiteral("out/canary-release-02.png"))).size();
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog.preview().facts().text().endsWith(QStringLiteral("%1 KB").arg(qRound(double(bytes) / 1024))),
            patience);
        choose(dialog, QStringLiteral("html"), ExportScope::AllSteps);
        QVERIFY(!dialog.preview().facts().text().contains(QStringLiteral("KB")));
    }

    void theOptionsFollowTheFormat()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 1);
        for (const Exporter *exporter : allExporters()) {
            const ExporterSpec spec = exporter->spec();
            dialog.form().formats().button(spec.id)->click();
            QCOMPARE(dialog.form().exporter().spec().id, spec.id);
            for (const ExportOption &option : spec.options) {
                const QWidget *control = dialog.form().options().control(option.key);
                QVERIFY2(control, qPrintable(spec.id + u' ' + option.key));
                QCOMPARE(control->accessibleName(), option.title);
                QCOMPARE(control->toolTip(), option.doc);
            }
            QTRY_VERIFY_WITH_TIMEOUT(dialog.preview().isFresh(), patience);
        }
        dialog.form().formats().button(QStringLiteral("svg"))->click();
        QVERIFY(dialog.form().options().control(QStringLiteral("text")));
        dialog.form().formats().button(QStringLiteral("png"))->click();
        QVERIFY(!dialog.form().options().control(QStringLiteral("text")));
    }

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

    void whatCannotBeIsSaidInItsPlace()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 1);
        choose(dialog, QStringLiteral("png"), ExportScope::Range);
        ExportForm &form = dialog.form();
        const auto refuses = [&] {
            dialog.exportNow();
            return !form.isGood() && form.problems().size() == 1 && !dialog.status().exportButton().isEnabled()
                   && dialog.status().state() == ExportStatus::State::Idle;
        };
        for (const char *range : {"", "x", "0", "4-2", "2-9", "cover", "99999"}) {
            form.range().setText(QLatin1String(range));
            QVERIFY2(refuses(), range);
        }
        form.range().setText(QStringLiteral("2-3,5"));
        QVERIFY(form.isGood());
        for (const char *pattern :
             {"{scene", "../{step}", "/abs/{step}", "{nonsense}", "a//{step}", "always-the-same"}) {
            form.pattern().setText(QLatin1String(pattern));
            if (QLatin1String(pattern)
                != QLatin1String("{scene")) // braces without an end are letters, but the names are the same
                QVERIFY2(refuses(), pattern);
        }
        form.pattern().setText(QStringLiteral("{step} {steptitle}"));
        QVERIFY(form.isGood());
        QVERIFY(dialog.status().exportButton().isEnabled());
        form.setFolder(window.path(QStringLiteral("no/such/folder")));
        QVERIFY(refuses());
        form.setFolder(window.file(QStringLiteral("handshake"))); // a file
        QVERIFY(refuses());
        form.setFolder(window.path(QStringLiteral("new"))); // is made
        QVERIFY(form.isGood());
        dialog.exportNow();
        QVERIFY(waitForEnd(dialog));
        QCOMPARE(filesIn(window.path(QStringLiteral("new"))).size(), 3);
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

    void remembersTheChoices()
    {
        WindowUnderTest window;
        {
            ExportDialog &dialog = openAt(window, 2);
            QCOMPARE(dialog.form().settings().mode, window->appearance().mode());
            QCOMPARE(dialog.form().settings().theme, window->appearance().theme().name);
            choose(dialog, QStringLiteral("svg"), ExportScope::Range);
            qobject_cast<QAbstractButton *>(dialog.form().options().control(QStringLiteral("text")))->click();
            dialog.form().formats().button(QStringLiteral("png"))->click();
            dialog.form().range().setText(QStringLiteral("2-4"));
            dialog.form().languages().button(int(LanguageMode::English))->click();
            dialog.form().themes().button(int(ThemeName::Contrast))->click();
            dialog.form().size().chooseOther();
            dialog.form().size().width().setValue(800);
            dialog.form().pattern().setText(QStringLiteral("{step}-{lang}"));
            dialog.close();
            QTRY_COMPARE(window->exportDialog(), nullptr);
        }
        window.restart();
        window->open({QStringLiteral("canary-release"), 2});
        ExportDialog &dialog = open(window);
        const ExportForm &form = dialog.form();
        QCOMPARE(form.choices().format, QStringLiteral("png"));
        QCOMPARE(form.scope(), ExportScope::Range);
        QCOMPARE(form.range().text(), QStringLiteral("2-4"));
        QCOMPARE(form.settings().mode, LanguageMode::English);
        QCOMPARE(form.settings().theme, ThemeName::Contrast);
        QCOMPARE(form.settings().size, QSize(800, 1080));
        QCOMPARE(form.pattern().text(), QStringLiteral("{step}-{lang}"));
        QCOMPARE(form.choices().folder, window.path(QStringLiteral("out")));
        form.formats().button(QStringLiteral("svg"))->click();
        QVERIFY(form.settings().options.value(QStringLiteral("text")).toBool());
        QCOMPARE(form.settings().size, QSize(1920, 1080)); // each format has its own
        QVERIFY(form.pattern().text().isEmpty());
    }

    void damagedSettingsDoNoHarm()
    {
        WindowUnderTest window;
        const std::pair<const char *, QVariant> damaged[] = {
            {"format", QStringLiteral("klingon")},
            {"scope", 7},
            {"range", QStringLiteral("5-2")},
            {"language", QStringLiteral("KO")},
            {"theme", 99},
            {"folder", QStringLiteral("/no/such/folder")},
            {"png/size", QStringLiteral("99999x1")},
            {"png/name", QStringLiteral("../../{step}")},
            {"png/option-captions", QStringLiteral("perhaps")},
            {"svg/name", QString(9000, u'x')},
        };
        {
            QSettings raw(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("madang"),
                          QStringLiteral("madang"));
            for (const auto &[key, value] : damaged)
                raw.setValue(QStringLiteral("export/") + QLatin1String(key), value);
        }
        window.restart();
        window->open({QStringLiteral("canary-release"), 2});
        const ExportForm &form = open(window).form();
        QCOMPARE(form.choices().format, QStringLiteral("png"));
        QCOMPARE(form.scope(), ExportScope::AllSteps);
        QCOMPARE(form.choices().range, QStringLiteral("1-"));
        QCOMPARE(form.settings().mode, window->appearance().mode());
        QCOMPARE(form.settings().theme, window->appearance().theme().name);
        QCOMPARE(form.settings().size, QSize(1920, 1080));
        QVERIFY(form.pattern().text().isEmpty());
        QVERIFY(form.settings().options.isEmpty());
        QVERIFY(QFileInfo(QFileInfo(form.choices().folder).absolutePath()).isDir()
                || QDir::isAbsolutePath(form.choices().folder));
        form.formats().button(QStringLiteral("svg"))->click();
        QVERIFY(form.pattern().text().isEmpty());
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

    void theClipboardHasPictureAndDrawing()
    {
        WindowUnderTest window;
        window->open({QStringLiteral("canary-release"), 4});
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        window.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->mimeData()->hasImage(), patience);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QByteArray png = data->data(QStringLiteral("image/png")),
                         svg = data->data(QStringLiteral("image/svg+xml"));
        const QString mode = code(window->appearance().mode()), theme = nameOf(window->appearance().theme().name);
        const QStringList how{window.file(QStringLiteral("canary-release")),
                              QStringLiteral("--step"),
                              QStringLiteral("4"),
                              QStringLiteral("--lang"),
                              mode,
                              QStringLiteral("--theme"),
                              theme};
        QVERIFY(png == fromCommandLine(how, window.path(QStringLiteral("told.png"))));
        QVERIFY(svg == fromCommandLine(how, window.path(QStringLiteral("told.svg"))));
        QCOMPARE(qvariant_cast<QImage>(data->imageData()), QImage::fromData(png, "PNG"));
        QVERIFY(!data->hasText());
        QXmlStreamReader xml(svg);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));

        // In the dialog it is what the preview shows.
        ExportDialog &dialog = open(window);
        dialog.form().themes().button(int(ThemeName::Dark))->click();
        clickOn(&dialog.preview().before());
        QApplication::clipboard()->setText(QStringLiteral("something else"));
        clickOn(&dialog.preview().copyButton());
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->mimeData()->hasImage(), patience);
        const QStringList dark{window.file(QStringLiteral("canary-release")),
                               QStringLiteral("--step"),
                               QStringLiteral("3"),
                               QStringLiteral("--lang"),
                               mode,
                               QStringLiteral("--theme"),
                               QStringLiteral("dark")};
        QVERIFY(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/png"))
                == fromCommandLine(dark, window.path(QStringLiteral("dark.png"))));
    }

    void noLabelIsClipped_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ko") << int(InterfaceLanguage::Korean);
        QTest::newRow("en") << int(InterfaceLanguage::English);
    }
    void noLabelIsClipped()
    {
        QFETCH(int, language);
        WindowUnderTest window;
        window->settings().languages().button(language)->click();
        ExportDialog &dialog = openAt(window, 2);
        dialog.resize(dialog.minimumSize());
        QCOMPARE(dialog.width(), 776); // on this screen of 800 pixels
        for (const Exporter *exporter : allExporters()) {
            for (const ExportScope scope :
                 {ExportScope::Step, ExportScope::AllSteps, ExportScope::Range, ExportScope::AllScenes}) {
                choose(dialog, exporter->spec().id, scope);
                QTRY_COMPARE(clippedIn(dialog), QStringList());
            }
        }
        window->settings().languages().button(int(InterfaceLanguage::English))->click();
    }

    void everythingIsReachedByTab()
    {
        WindowUnderTest window;
        ExportDialog &dialog = openAt(window, 2);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSet<QWidget *> visited;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&dialog, Qt::Key_Tab);
            visited.insert(dialog.focusWidget());
        }
        const ExportForm &form = dialog.form();
        const std::initializer_list<QWidget *> wanted{form.formats().button(form.choices().format),
                                                      form.scopes().button(0),
                                                      form.scopes().button(3),
                                                      form.languages().button(1),
                                                      form.themes().button(3),
                                                      &form.size().button(),
                                                      form.options().control(QStringLiteral("captions")),
                                                      &form.folder(),
                                                      &form.pattern(),
                                                      &dialog.status().exportButton(),
                                                      &dialog.status().closeButton(),
                                                      &dialog.preview().before(),
                                                      &dialog.preview().copyButton()};
        for (QWidget *each : wanted)
            QVERIFY2(visited.contains(each), qPrintable(each->accessibleName()));
    }
};

QTEST_MAIN(ExportDialogTest)
#include "test_export_dialog.moc"
