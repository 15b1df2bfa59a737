// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"
#include "base/result.h"

#include <QTest>

using namespace madang;

class ProblemTest : public QObject
{
    Q_OBJECT

private slots:
    void isPrintedLikeACompilers()
    {
        Problem problem;
        problem.file = QStringLiteral("scenes/a.json");
        problem.line = 12;
        problem.column = 7;
        problem.pointer = QStringLiteral("/steps/2/say");
        problem.message = QStringLiteral("unknown key \"syay\"");
        problem.hint = QStringLiteral("Did you mean \"say\"?");
        QCOMPARE(toString(problem), QStringLiteral("scenes/a.json:12:7: error: unknown key \"syay\" (/steps/2/say)\n"
                                                   "  hint: Did you mean \"say\"?"));
    }

    void leavesOutWhatIsUnknown()
    {
        Problem problem;
        problem.severity = Severity::Warning;
        problem.message = QStringLiteral("m");
        QCOMPARE(toString(problem), QStringLiteral("warning: m"));
        problem.file = QStringLiteral("f");
        QCOMPARE(toString(problem), QStringLiteral("f: warning: m"));
        problem.line = 3;
        QCOMPARE(toString(problem), QStringLiteral("f:3: warning: m"));
        problem.file.clear();
        QCOMPARE(toString(problem), QStringLiteral("3: warning: m"));
    }

    void isSortedByPlaceAndOtherwiseStable()
    {
        const auto at = [](int line, int column, const char *message) {
            Problem problem;
            problem.line = line;
            problem.column = column;
            problem.message = QString::fromLatin1(message);
            return problem;
        };
        std::vector<Problem> problems{at(2, 1, "d"), at(1, 9, "c"), at(1, 2, "a"), at(1, 2, "b")};
        sortByPlace(problems);
        QString order;
        for (const Problem &problem : problems)
            order += problem.message;
        QCOMPARE(order, QStringLiteral("abcd"));
    }

    void warningsAreNoErrors()
    {
        Problem warning;
        warning.severity = Severity::Warning;
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors({warning, warning}));
        QVERIFY(hasErrors({warning, Problem()}));
    }

    void aResultHoldsAValueProblemsOrBoth()
    {
        const Result<int> good(3);
        QVERIFY(good);
        QCOMPARE(*good, 3);
        const Result<int> bad{Problem()};
        QVERIFY(!bad);
        QCOMPARE(bad.problems.size(), std::size_t(1));
        const Result<QString> warned(QStringLiteral("x"), {Problem()});
        QVERIFY(warned);
        QCOMPARE(warned->size(), 1);
        QCOMPARE(warned.problems.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(ProblemTest)
#include "test_problem.moc"
