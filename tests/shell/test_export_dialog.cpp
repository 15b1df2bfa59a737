// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/export_dialog_under_test.h"

#include "exporters/frame_picture.h"
#include "exportview/option_rows.h"
#include "exportview/picture_view.h"
#include "exportview/preview_pane.h"
#include "exportview/size_choice.h"
#include "formats/catalog.h"
#include "libraryview/library_page.h"
#include "libraryview/scene_card.h"
#include "libraryview/scene_grid.h"
#include "picture/paint.h"
#include "player/open_scene.h"
#include "player/player.h"
#include "playerview/player_page.h"
#include "shell/settings_popover.h"
#include "shell/top_bar.h"
#include "timeline/timeline.h"
#include "widgets/icon_button.h"
#include "widgets/text_button.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QXmlStreamReader>

using namespace madang;

namespace {

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

        window.libraryPage().showFound();
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
        const auto timeline = window->scene().timeline();
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
