// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind's and every verb's own example: reads without a word, has nothing wrong in its layout, draws twice alike,
// in every theme and language, and leaves the stage's edge alone.
#include "compile/check_layout.h"
#include "compile/compile.h"
#include "compile/examples.h"
#include "compile/verb_catalog.h"
#include "elements/catalog.h"
#include "picture/extents.h"
#include "picture/paint.h"
#include "timeline/draw.h"

#include <QTest>

using namespace madang;

class TestExamples : public QObject
{
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<QString>("example");
        for (const Kind *kind : allKinds())
            QTest::newRow(qPrintable(QStringLiteral("kind ") + kind->spec().name)) << kind->spec().example;
        for (const Verb *verb : allVerbs())
            QTest::newRow(qPrintable(QStringLiteral("verb ") + verb->spec.name)) << verb->spec.example;
    }

    static std::shared_ptr<const Timeline> example()
    {
        QFETCH(QString, example);
        Result<Script> script = exampleScene(example, QStringLiteral("example"));
        QString said;
        for (const Problem &problem : script.problems)
            said += toString(problem) + u'\n';
        if (!said.isEmpty() || !script.value) {
            qWarning().noquote() << said;
            return nullptr;
        }
        return compile(std::move(*script.value));
    }

private slots:
    void isRight_data() { rows(); }
    void isRight()
    {
        const auto timeline = example();
        QVERIFY(timeline);
        QString said;
        for (const Problem &problem : checkLayout(*timeline))
            said += toString(problem) + u'\n';
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void drawsTheSameTwice_data() { rows(); }
    void drawsTheSameTwice()
    {
        const auto timeline = example();
        QVERIFY(timeline);
        const auto again = example();
        for (ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast}) {
            for (LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both}) {
                const Picture picture = draw(*timeline, timeline->atStep(0), theme(name), mode);
                QVERIFY(picture.ops.size() > 2);
                const QImage one = toImage(picture, {800, 450});
                QCOMPARE(one, toImage(draw(*again, again->atStep(0), theme(name), mode), {800, 450}));
            }
        }
    }

    void staysOffTheEdge_data() { rows(); }
    void staysOffTheEdge()
    {
        const auto timeline = example();
        QVERIFY(timeline);
        if (QByteArray(QTest::currentDataTag()) == "verb zoom")
            return; // a close view cuts what is beside it: that is what it is for
        const QImage image =
            toImage(draw(*timeline, timeline->atStep(0), theme(ThemeName::Light), LanguageMode::Both), {800, 450});
        const QRgb floor = theme(ThemeName::Light).stage.rgb();
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixel(x, 0), floor);
            QCOMPARE(image.pixel(x, image.height() - 1), floor);
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(0, y), floor);
            QCOMPARE(image.pixel(image.width() - 1, y), floor);
        }
    }
};

QTEST_MAIN(TestExamples)
#include "test_examples.moc"
