// SPDX-License-Identifier: GPL-3.0-or-later
// Differences between dumps are told in the words of somebody who looks at the stage.
#include "readers/compare_dumps.h"

#include "compile/compile.h"
#include "compile/examples.h"
#include "timeline/dump.h"
#include "timeline/timeline.h"

#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample =
    QString::fromLatin1("scene x, en, 3 steps, 9.0 s\n"
                        "\n"
                        "step 1 \"One\" from 0.0 still 1.0 to 3.0\n"
                        "  say \"Say \\\"one\\\".\"\n"
                        "  camera 60,44 1480x832\n"
                        "  row #/stage 60,44 800x300\n"
                        "    box v1 100,100 120x72 \"A server\" badge=\"v1\" tone=blue\n"
                        "    box v2 300,100 120x72 \"Another\" tone=green dim=1\n"
                        "  link out/v1 220,136 300,136 from=v1 to=v2 label=\"GET /\" labelAt=260,120\n"
                        "  flow out/v1 rate=6 share=0.9 tones=blue\n"
                        "  token 250,136 \"hello\" tone=violet\n"
                        "\n"
                        "step 2 \"Two\" from 3.0 still 4.0 to 6.0\n"
                        "  camera 60,44 1480x832\n"
                        "  row #/stage 60,44 800x300\n"
                        "    box v1 100,100 120x72 \"A server\" badge=\"v1\" tone=blue\n"
                        "    box v2 300,100 120x72 \"Another\" tone=green\n"
                        "\n"
                        "step 3 \"Three\" from 6.0 still 7.0 to 9.0\n"
                        "  camera 60,44 1480x832\n"
                        "  row #/stage 60,44 800x300\n"
                        "    box v1 100,100 120x72 \"A server\" badge=\"v1\" tone=blue\n");

struct Change
{
    const char *name;
    QStringList was, is; ///< what is replaced by what, everywhere
    QStringList told;
};

const Change all[] = {
    {"nothing", {}, {}, {}},
    {"a place", {u"v1 100,100"_s}, {u"v1 112,100"_s}, {u"every step: box `v1` moved 12 px right"_s}},
    {"a place in some steps",
     {u"v2 300,100"_s},
     {u"v2 297,105"_s},
     {u"steps 1 to 2: box `v2` moved 3 px left and 5 px down"_s}},
    {"a container with what is in it",
     {u"#/stage 60,44"_s, u"v1 100,100"_s, u"v2 300,100"_s},
     {u"#/stage 60,40"_s, u"v1 100,96"_s, u"v2 300,96"_s},
     {u"every step: row `#/stage` moved 4 px up"_s}},
    {"a size",
     {u"v2 300,100 120x72"_s},
     {u"v2 300,100 110x80"_s},
     {u"steps 1 to 2: box `v2` is 10 px narrower and 8 px higher"_s}},
    {"a text",
     {u"\"A server\""_s},
     {u"\"The server\""_s},
     {u"every step: text of box `v1` was \"A server\", is \"The server\""_s}},
    {"a text with points in it",
     {u"\"A server\""_s},
     {u"\"At 12,13 a 3x4\""_s},
     {u"every step: text of box `v1` was \"A server\", is \"At 12,13 a 3x4\""_s}},
    {"a tone", {u"tone=green"_s}, {u"tone=red"_s}, {u"steps 1 to 2: tone of box `v2` was green, is red"_s}},
    {"a field that is gone",
     {u" badge=\"v1\""_s},
     {QString()},
     {u"every step: badge of box `v1` was \"v1\", is nothing"_s}},
    {"a field that is new",
     {u" dim=1"_s},
     {u" dim=1 highlight=1"_s},
     {u"step 1: highlight of box `v2` was nothing, is 1"_s}},
    {"another kind", {u"box v2"_s}, {u"cylinder v2"_s}, {u"steps 1 to 2: `v2` is a cylinder, was a box"_s}},
    {"a thing that is gone",
     {u"    box v2 300,100 120x72 \"Another\" tone=green\n"_s},
     {QString()},
     {u"step 2: box `v2` is gone"_s}},
    {"a thing that is new",
     {u"  flow out/v1"_s},
     {u"  token 1,2 \"hello\"\n  flow out/v1"_s},
     {u"step 1: token `hello` moved 249 px left and 134 px up"_s,
      u"step 1: tone of token `hello` was violet, is nothing"_s, u"step 1: token `hello#2` is new"_s,
      u"step 1: `hello` comes where `out/v1` came"_s}},
    {"a bend",
     {u"220,136 300,136"_s},
     {u"220,136 260,90 300,136"_s},
     {u"step 1: link `out/v1` now bends: 220,136 260,90 300,136, was 220,136 300,136"_s}},
    {"an end",
     {u"220,136 300,136"_s},
     {u"220,136 300,150"_s},
     {u"step 1: link `out/v1` runs another way: 220,136 300,150, was 220,136 300,136"_s}},
    {"a way as a whole", {u"220,136 300,136"_s}, {u"220,130 300,130"_s}, {u"step 1: link `out/v1` moved 6 px up"_s}},
    {"a label", {u"labelAt=260,120"_s}, {u"labelAt=260,150"_s}, {u"step 1: label of link `out/v1` moved 30 px down"_s}},
    {"traffic", {u"share=0.9"_s}, {u"share=0.8"_s}, {u"step 1: share of flow `out/v1` was 0.9, is 0.8"_s}},
    {"the camera",
     {u"camera 60,44 1480x832"_s},
     {u"camera 60,44 740x416"_s},
     {u"every step: the camera is 740 px narrower and 416 px lower"_s}},
    {"a narration",
     {u"Say \\\"one\\\"."_s},
     {u"Say two."_s},
     {u"step 1: its narration was \"Say \\\"one\\\".\", is \"Say two.\""_s}},
    {"a title", {u"\"Two\""_s}, {u"\"2\""_s}, {u"step 2: its title was \"Two\", is \"2\""_s}},
    {"times of one step only",
     {u"from 3.0 still 4.0 to 6.0"_s, u"from 6.0 still 7.0 to 9.0"_s, u"9.0 s"_s},
     {u"from 3.0 still 4.5 to 6.5"_s, u"from 6.5 still 7.5 to 9.5"_s, u"9.5 s"_s},
     {u"its head was \"scene x, en, 3 steps, 9.0 s\", is \"scene x, en, 3 steps, 9.5 s\""_s,
      u"step 2: it moves for 1.5 s, was 1.0 s"_s, u"step 2: it lasts 3.5 s, was 3.0 s"_s}},
    {"an order",
     {u"    box v1 100,100 120x72 \"A server\" badge=\"v1\" tone=blue\n    box v2 300,100 120x72 \"Another\" tone=green\n"_s},
     {u"    box v2 300,100 120x72 \"Another\" tone=green\n    box v1 100,100 120x72 \"A server\" badge=\"v1\" tone=blue\n"_s},
     {u"step 2: `v2` comes where `v1` came"_s}},
    {"a step that is gone", {sample.mid(sample.indexOf(u"\nstep 3"_s))}, {QString()}, {u"step 3 \"Three\" is gone"_s}},
    {"white space", {u"tone=violet\n"_s}, {u"tone=violet\n\n\n"_s}, {u"it is written in another way"_s}},
};

QString replaced(const QStringList &was, const QStringList &is)
{
    QString text = sample;
    for (qsizetype i = 0; i < was.size(); ++i)
        text.replace(was[i], is[i]);
    return text;
}

QString dumpOf(const QString &example)
{
    Result<Script> script = exampleScene(example, u"x"_s);
    if (!script)
        qFatal("%s", qPrintable(toString(script.problems.front())));
    return dump(*compile(std::move(*script)), LanguageMode::English);
}

} // namespace

class TestCompareDumps : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QStringList>("was");
        QTest::addColumn<QStringList>("is");
        QTest::addColumn<QStringList>("told");
        for (const Change &change : all)
            QTest::newRow(change.name) << change.was << change.is << change.told;
    }

    void tells()
    {
        QFETCH(QStringList, was);
        QFETCH(QStringList, is);
        QFETCH(QStringList, told);
        QCOMPARE(changes(sample, replaced(was, is)), told);
    }

    void goesBothWays()
    {
        const QString bent = replaced({u"220,136 300,136"_s}, {u"220,136 260,90 300,136"_s});
        QCOMPARE(changes(bent, sample),
                 QStringList{u"step 1: link `out/v1` is straight now: 220,136 300,136, was 220,136 260,90 300,136"_s});
        const QString shorter = sample.left(sample.indexOf(u"\nstep 3"_s));
        QCOMPARE(changes(shorter, sample), QStringList{u"step 3 \"Three\" is new"_s});
    }

    /// What the program writes is what is read here.
    void readsDumps()
    {
        const QString scene =
            QString::fromLatin1("{\"stage\":{\"row\":[{\"id\":\"a\",\"box\":\"One \\\"a\\\" "
                                "{b\",\"tone\":\"blue\"},{\"id\":\"b\",\"box\":\"Two\"}]},\"links\":[{\"id\":\"l\","
                                "\"from\":\"a\",\"to\":\"b\",\"label\":\"5,5 = "
                                "3\"}],\"steps\":[{\"title\":\"T\",\"say\":\"S\",\"do\":[{\"highlight\":\"%1\"}%2]}]}");
        const QString first = dumpOf(scene.arg(u"a"_s, QString()));
        QCOMPARE(changes(first, dumpOf(scene.arg(u"b"_s, QString()))),
                 (QStringList{u"step 1: highlight of box `a` was 1, is nothing"_s,
                              u"step 1: highlight of box `b` was nothing, is 1"_s}));
        QVERIFY(changes(first, dumpOf(scene.arg(u"a"_s, QString::fromLatin1(",{\"set\":\"b\",\"tone\":\"red\"}"))))
                    .contains(u"step 1: tone of box `b` was nothing, is red"_s));
        QCOMPARE(changes(first, dumpOf(scene.arg(u"a"_s, QString::fromLatin1(",{\"hide\":\"b\"}")))),
                 (QStringList{u"step 1: box `b` is gone"_s, u"step 1: link `l` is gone"_s}));
    }
};

QTEST_MAIN(TestCompareDumps)
#include "test_compare_dumps.moc"
