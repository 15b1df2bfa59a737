// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules of app/, read from the sources on disk: which folder may include which, and what
// every file has to have. A new folder has to be given its floor here and in app/CMakeLists.txt.
#include "architecture/sources.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int mostLines = 600;

const QHash<QString, int> &floors()
{
    static const QHash<QString, int> known = {
        {"base", 0},         {"json", 1},        {"script", 2},      {"picture", 1},      {"models", 2},
        {"charts", 3},       {"encoders", 2},    {"elementkit", 3},  {"elements", 4},     {"timeline", 5},
        {"player", 7},       {"library", 7},     {"exporters", 7},   {"pages", 8},        {"film", 8},
        {"formats", 9},      {"stageview", 8},   {"widgets", 9},     {"libraryview", 10}, {"chartview", 10},
        {"exploreview", 11}, {"exportview", 11}, {"playerview", 12}, {"shell", 13},       {"cli", 13},
        {"studydoc", 3},     {"compile", 6},
    };
    return known;
}

/// Why `from` (a folder, empty for main.cpp) may not include `path`, written in quotes; empty when it may.
QString objection(const QString &from, const QString &path)
{
    const QString to = path.section(u'/', 0, 0);
    if (!path.contains(u'/'))
        return QStringLiteral("an include in quotes starts from app/: \"folder/%1\"").arg(path);
    if (path.contains(QStringLiteral("..")))
        return QStringLiteral("\"%1\" climbs out of its folder").arg(path);
    if (!floors().contains(to))
        return QStringLiteral("\"%1\": the folder %2 has no floor").arg(path, to);
    if (from.isEmpty() || from == to)
        return {};
    if (floors().value(to) < floors().value(from, -1))
        return {};
    return QStringLiteral("%1 (floor %2) may not include \"%3\" (floor %4)")
        .arg(from)
        .arg(floors().value(from, -1))
        .arg(path)
        .arg(floors().value(to));
}

} // namespace

class FloorsTest : public QObject
{
    Q_OBJECT

private:
    std::vector<Source> m_sources;

    void addRows() const
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            QTest::newRow(qPrintable(m_sources[i].name)) << static_cast<int>(i);
    }

    const Source &source(int index) const { return m_sources[static_cast<std::size_t>(index)]; }

private slots:
    void initTestCase()
    {
        m_sources = readSources();
        QVERIFY2(!m_sources.empty(), qPrintable(appFolder() + QStringLiteral(" has no sources")));
    }

    void theRuleItself()
    {
        QCOMPARE(objection("script", "base/problem.h"), QString());
        QCOMPARE(objection("json", "json/node.h"), QString());
        QCOMPARE(objection("cli", "json/node.h"), QString());
        QCOMPARE(objection("", "cli/run.h"), QString());
        QVERIFY(!objection("json", "picture/text.h").isEmpty());     // a neighbour
        QVERIFY(!objection("cli", "shell/main_window.h").isEmpty()); // a neighbour
        QVERIFY(!objection("base", "json/node.h").isEmpty());        // upwards
        QVERIFY(!objection("base", "problem.h").isEmpty());
        QVERIFY(!objection("script", "script/../picture/text.h").isEmpty());
        QVERIFY(!objection("attic", "base/problem.h").isEmpty());
        QVERIFY(!objection("cli", "attic/trunk.h").isEmpty());
    }

    void everyFolderHasAFloor()
    {
        for (const QString &folder : QDir(appFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(floors().contains(folder), qPrintable(folder));
    }

    // The build checks its links by the same floors; the two lists may not drift apart.
    void theBuildHasTheSameFloors()
    {
        QFile file(appFolder() + QStringLiteral("/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression module(QStringLiteral("^app_module\\((\\w+) FLOOR (\\d+)"),
                                               QRegularExpression::MultilineOption);
        QHash<QString, int> built;
        for (auto found = module.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            built.insert(match.captured(1), match.captured(2).toInt());
        }
        QCOMPARE(built, floors());
    }

    void includesPointDown_data() { addRows(); }
    void includesPointDown()
    {
        QFETCH(int, index);
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
        QStringList wrong;
        int number = 0;
        for (const QString &line : source(index).lines) {
            ++number;
            const QRegularExpressionMatch match = include.match(line);
            const QString path = match.captured(2);
            // A moc file is made from the source itself.
            if (!match.hasMatch() || path.endsWith(QStringLiteral(".moc")))
                continue;
            QString why;
            if (match.captured(1) == u"\"")
                why = objection(source(index).folder(), path);
            else if (path.startsWith(QStringLiteral("nlohmann/")))
                why = source(index).folder() == u"json" && source(index).name.endsWith(QStringLiteral(".cpp"))
                          ? QString()
                          : QStringLiteral("<%1> belongs in app/json/*.cpp only").arg(path);
            else if (floors().contains(path.section(u'/', 0, 0)) && path.contains(u'/'))
                why = QStringLiteral("<%1> is ours and goes in quotes").arg(path);
            if (!why.isEmpty())
                wrong += QStringLiteral("app/%1:%2: %3").arg(source(index).name).arg(number).arg(why);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void filesAreInShape_data() { addRows(); }
    void filesAreInShape()
    {
        QFETCH(int, index);
        const Source &file = source(index);
        QCOMPARE(file.lines.first(), QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"));
        QVERIFY2(file.lines.size() <= mostLines, qPrintable(QStringLiteral("%1 lines").arg(file.lines.size())));
        static const QRegularExpression snakeCase(QStringLiteral("^([a-z0-9_]+/)*[a-z0-9_]+\\.(h|cpp)$"));
        QVERIFY2(snakeCase.match(file.name).hasMatch(), "file names are snake_case");
        if (file.name.endsWith(QStringLiteral(".h"))) {
            QVERIFY2(file.lines.contains(QStringLiteral("#pragma once")), "no #pragma once");
            QVERIFY2(file.lines.value(1).startsWith(QStringLiteral("// ")), "a header says first what it is");
        }
    }
};

QTEST_APPLESS_MAIN(FloorsTest)
#include "test_floors.moc"
