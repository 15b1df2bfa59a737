// SPDX-License-Identifier: GPL-3.0-or-later
// No folder of app/ is too large to be known by heart: at most 25 units, where x.h and x.cpp are one unit. Those that
// are larger stand in a list that may only shrink: a folder that has got smaller gets its new number here, and goes
// from the list when it fits.
#include "architecture/sources.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QTest>

namespace {

constexpr qsizetype mostUnits = 25;

const QHash<QString, qsizetype> &tooLarge()
{
    static const QHash<QString, qsizetype> known = {
        {"cli", 31},      // a command each
        {"elements", 31}, // an element kind each
        {"compile", 33},  // a verb each, and what lays out
    };
    return known;
}

/// What is wrong with a folder of so many units for which the list has `allowed` (0: nothing); empty when it is fine.
QString objection(const QString &folder, qsizetype units, qsizetype allowed)
{
    const QString has = QStringLiteral("app/%1 has %2 units").arg(folder).arg(units);
    if (allowed == 0 && units > mostUnits)
        return has + QStringLiteral("; more than %1 are too many: split it").arg(mostUnits);
    if (allowed == 0)
        return {};
    if (units <= mostUnits)
        return has + QStringLiteral("; that fits: take it from the list of tooLarge()");
    if (units > allowed)
        return has + QStringLiteral("; the list of tooLarge() has %1 and may only shrink: split it").arg(allowed);
    if (units < allowed)
        return has
               + QStringLiteral("; it has shrunk: write that instead of %1 into the list of tooLarge()").arg(allowed);
    return {};
}

} // namespace

class FoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void theRuleItself()
    {
        QCOMPARE(objection("a", 25, 0), QString());
        QVERIFY(objection("a", 26, 0).contains("split"));
        QCOMPARE(objection("a", 30, 30), QString());
        QVERIFY(objection("a", 31, 30).contains("split"));
        QVERIFY(objection("a", 29, 30).contains("shrunk"));
        QVERIFY(objection("a", 25, 26).contains("take it from the list"));
    }

    void noFolderIsTooLarge()
    {
        QHash<QString, QSet<QString>> units;
        for (const Source &source : readSources())
            units[source.folder()].insert(source.name.section(u'.', 0, 0));
        QVERIFY(units.size() > 1);
        QStringList wrong;
        for (auto folder = units.cbegin(); folder != units.cend(); ++folder) {
            const QString why = objection(folder.key(), folder->size(), tooLarge().value(folder.key()));
            if (!why.isEmpty())
                wrong += why;
        }
        for (const QString &folder : tooLarge().keys()) {
            if (!units.contains(folder))
                wrong += QStringLiteral("There is no app/%1; take it from the list of tooLarge()").arg(folder);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(FoldersTest)
#include "test_folders.moc"
