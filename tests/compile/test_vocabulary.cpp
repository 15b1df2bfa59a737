// SPDX-License-Identifier: GPL-3.0-or-later
// The real vocabulary, against mistakes that authors make with it.
#include "compile/vocabulary.h"

#include "script/script_reader.h"

#include <QSet>
#include <QTest>

using namespace madang;

namespace {

std::vector<Problem> problemsOf(const QString &element, const QString &action = QStringLiteral("{\"show\":\"a\"}"))
{
    const QString scene =
        QStringLiteral(
            R"({"format":1,"title":"T","question":"Q","stage":{"row":[%1]},"terms":[{"id":"kernel","term":"Kernel","meaning":"M"}],"steps":[{"title":"S","say":"Say.","do":[%2]}]})")
            .arg(element, action);
    return readScript(scene.toUtf8(), QStringLiteral("test.json"), vocabulary()).problems;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void aGoodSceneHasNoProblems()
    {
        QVERIFY(problemsOf(QStringLiteral(R"({"id":"a","box":"A","term":"kernel"})")).empty());
    }

    /// What a name is bound to must not depend on where it is looked up first.
    void everyValueHasANameOfItsOwn()
    {
        for (const ExperimentSpec *spec : vocabulary().experiments()) {
            QSet<QString> names;
            for (const ValueSpec &value : spec->values) {
                QVERIFY2(!names.contains(value.name), qPrintable(spec->model + QLatin1Char(' ') + value.name));
                names.insert(value.name);
                QVERIFY2(!value.doc.isEmpty(), qPrintable(spec->model + QLatin1Char(' ') + value.name));
            }
        }
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("word"); // stands in the message or in the hint
        const QString good = QStringLiteral(R"({"id":"a","box":"A"})"), show = QStringLiteral("{\"show\":\"a\"}");
        QTest::newRow("unknown term") << QStringLiteral(R"({"id":"a","box":"A","term":"kernal"})") << show
                                      << QStringLiteral("/stage/row/0/term") << QStringLiteral("kernel");
        QTest::newRow("misspelt kind") << QStringLiteral(R"({"id":"a","bax":"A"})") << show
                                       << QStringLiteral("/stage/row/0/bax") << QStringLiteral("box");
        QTest::newRow("misspelt tone") << QStringLiteral(R"({"id":"a","box":"A","tone":"grean"})") << show
                                       << QStringLiteral("/stage/row/0/tone") << QStringLiteral("green");
        QTest::newRow("unknown icon") << QStringLiteral(R"({"id":"a","icon":"serwer"})") << show
                                      << QStringLiteral("/stage/row/0/icon") << QStringLiteral("server");
        QTest::newRow("message outside of lanes") << QStringLiteral(R"({"id":"a","message":"A","from":"a","to":"a"})")
                                                  << show << QStringLiteral("/stage/row/0") << QStringLiteral("lanes");
        QTest::newRow("misspelt verb") << good << QStringLiteral("{\"shaw\":\"a\"}")
                                       << QStringLiteral("/steps/0/do/0/shaw") << QStringLiteral("show");
        QTest::newRow("unknown target") << good << QStringLiteral("{\"show\":\"b\"}")
                                        << QStringLiteral("/steps/0/do/0/show") << QStringLiteral("b");
        QTest::newRow("set what cannot be set") << good << QStringLiteral("{\"set\":\"a\",\"icon\":\"server\"}")
                                                << QStringLiteral("/steps/0/do/0/icon") << QStringLiteral("icon");
        QTest::newRow("move into itself") << good << QStringLiteral("{\"move\":\"a\",\"to\":\"a\"}")
                                          << QStringLiteral("/steps/0/do/0/to") << QStringLiteral("a");
        QTest::newRow("out of range") << good << QStringLiteral("{\"show\":\"a\",\"for\":99}")
                                      << QStringLiteral("/steps/0/do/0/for") << QStringLiteral("20");
    }
    void mistakes()
    {
        QFETCH(QString, element);
        QFETCH(QString, action);
        QFETCH(QString, pointer);
        QFETCH(QString, word);
        const std::vector<Problem> problems = problemsOf(element, action);
        QVERIFY(hasErrors(problems));
        bool found = false;
        QString said;
        for (const Problem &problem : problems) {
            said += toString(problem) + u'\n';
            QVERIFY(problem.line > 0 && problem.column > 0);
            found = found || (problem.pointer == pointer && (problem.message + problem.hint).contains(word));
        }
        QVERIFY2(found, qPrintable(said));
    }
};

QTEST_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
