// SPDX-License-Identifier: GPL-3.0-or-later
// What a module says that it uses (USES in app/CMakeLists.txt) is what its files include, no less and no more; and a
// test includes what its module may, its own folder's files and the shared readers. Not concerned with floors.
#include "architecture/sources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Names = QSet<QString>;

/// Used without an include: the catalog of formats declares the functions that it names.
const QMap<QString, Names> &throughDeclarations()
{
    static const QMap<QString, Names> known = {{"formats", {"film", "pages"}}};
    return known;
}

/// Folders of tests/ that link other modules than that of their name, see tests/CMakeLists.txt.
QStringList underTest(const QString &folder)
{
    static const QMap<QString, QStringList> known = {
        {"exporters", {"formats"}},
        {"pages", {"formats"}},
        {"film", {"formats"}},
        {"player", {"player", "compile"}},
        {"stageview", {"stageview", "compile"}},
        {"scenes", {"library"}},
        {"architecture", {"base"}},
    };
    return known.value(folder, {folder});
}

QString inOrder(const Names &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list.join(QStringLiteral(", "));
}

/// The paths that a file includes in quotes, without what moc makes.
QStringList includesOf(const QStringList &lines)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QStringList paths;
    for (const QString &line : lines) {
        const QString path = include.match(line).captured(1);
        if (!path.isEmpty() && !path.endsWith(QStringLiteral(".moc")))
            paths += path;
    }
    return paths;
}

/// Each module with what it says to use, read from the build; base is used by all and said by none.
QMap<QString, Names> saidUses()
{
    QFile file(appFolder() + QStringLiteral("/CMakeLists.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    static const QRegularExpression module(QStringLiteral("^app_module\\((\\w+) FLOOR ([^)]*)\\)"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    QMap<QString, Names> uses;
    for (auto found = module.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Names &names = uses[match.captured(1)];
        bool used = false;
        for (const QString &word : match.captured(2).split(gap, Qt::SkipEmptyParts)) {
            if (word == u"USES" || word == u"LINK")
                used = word == u"USES";
            else if (used)
                names.insert(word);
        }
    }
    return uses;
}

/// The modules and all that they link with.
Names reach(const QMap<QString, Names> &uses, const QStringList &modules)
{
    Names reached(modules.cbegin(), modules.cend());
    reached.insert(QStringLiteral("base"));
    QStringList next = modules;
    while (!next.isEmpty()) {
        for (const QString &used : uses.value(next.takeLast())) {
            if (!reached.contains(used)) {
                reached.insert(used);
                next += used;
            }
        }
    }
    return reached;
}

} // namespace

class UsesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyModuleUsesWhatItIncludes()
    {
        QMap<QString, Names> needed;
        for (const Source &source : readSources()) {
            for (const QString &path : includesOf(source.lines))
                needed[source.folder()].insert(path.section(u'/', 0, 0));
        }
        const QMap<QString, Names> said = saidUses();
        QVERIFY(said.size() > 1);
        QStringList wrong;
        for (auto module = said.cbegin(); module != said.cend(); ++module) {
            const Names includes = needed.value(module.key()) - Names{module.key(), QStringLiteral("base")};
            const Names missing = includes - module.value();
            const Names idle = module.value() - includes - throughDeclarations().value(module.key());
            if (!missing.isEmpty())
                wrong +=
                    QStringLiteral("app_module(%1) does not say that it USES %2").arg(module.key(), inOrder(missing));
            if (!idle.isEmpty())
                wrong += QStringLiteral("app_module(%1) USES %2 and includes nothing of it")
                             .arg(module.key(), inOrder(idle));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void testsIncludeWhatIsUnderTest()
    {
        const QString tests = QDir::cleanPath(appFolder() + QStringLiteral("/../tests"));
        const QMap<QString, Names> uses = saidUses();
        QStringList wrong;
        int looked = 0;
        for (const QString &folder : QDir(tests).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QStringList modules = underTest(folder);
            // The others link the whole program.
            const bool ofOneModule =
                uses.contains(modules.front()) && folder != u"shell" && folder != u"cli" && folder != u"studydoc";
            const Names reached = reach(uses, modules);
            const QDir here(tests + u'/' + folder);
            for (const QString &name : here.entryList({"*.h", "*.cpp"}, QDir::Files)) {
                QFile file(here.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString &path : includesOf(QString::fromUtf8(file.readAll()).split(u'\n'))) {
                    ++looked;
                    const QString of = path.section(u'/', 0, 0);
                    QString why;
                    if (!path.contains(u'/'))
                        why = QStringLiteral("an include in quotes starts from app/ or tests/");
                    else if (!QFileInfo::exists(appFolder() + u'/' + path))
                        why = QFileInfo::exists(tests + u'/' + path) ? QString()
                                                                     : QStringLiteral("there is no such file");
                    else if (folder == u"readers")
                        why = QStringLiteral("the shared readers know nothing of the program");
                    else if (ofOneModule && !reached.contains(of))
                        why = QStringLiteral("app/%1 knows nothing of %2").arg(modules.front(), of);
                    if (!why.isEmpty())
                        wrong += QStringLiteral("tests/%1/%2 includes \"%3\": %4").arg(folder, name, path, why);
                }
            }
        }
        QVERIFY(looked > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(UsesTest)
#include "test_uses.moc"
