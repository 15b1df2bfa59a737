// SPDX-License-Identifier: GPL-3.0-or-later
// No files that need each other in a circle: each can be read, understood and replaced without those above it. A header
// and the source of its name are one unit. Between folders the floors see to it; this is for files within one.
#include "architecture/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "compile/layout" for both of its files.
QString unitOf(const QString &path)
{
    return path.section(u'.', 0, 0);
}

/// The units that a unit includes, by its name.
using Includes = QHash<QString, QSet<QString>>;

Includes includesOf(const std::vector<Source> &sources)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    Includes includes;
    for (const Source &source : sources) {
        QSet<QString> &of = includes[unitOf(source.name)];
        for (const QString &line : source.lines) {
            if (const auto match = include.match(line); match.hasMatch() && !match.captured(1).endsWith(u".moc"))
                of.insert(unitOf(match.captured(1)));
        }
        of.remove(unitOf(source.name));
    }
    return includes;
}

/// Strongly connected components of more than one unit (Tarjan, "Depth-first search and linear graph algorithms",
/// 1972).
class Circles
{
public:
    explicit Circles(const Includes &includes) : m_includes(includes)
    {
        QStringList units = includes.keys();
        units.sort();
        for (const QString &unit : units) {
            if (!m_order.contains(unit))
                visit(unit);
        }
    }

    /// Each by name, as in "a/x, a/y".
    QStringList found() const { return m_found; }

private:
    int visit(const QString &unit)
    {
        const int own = int(m_order.size());
        int lowest = own;
        m_order.insert(unit, own);
        m_open.append(unit);
        for (const QString &next : m_includes.value(unit)) {
            if (!m_includes.contains(next))
                continue;
            if (!m_order.contains(next))
                lowest = std::min(lowest, visit(next));
            else if (m_open.contains(next))
                lowest = std::min(lowest, m_order.value(next));
        }
        if (lowest == own) {
            QStringList circle = m_open.mid(m_open.indexOf(unit));
            m_open.resize(m_open.size() - circle.size());
            circle.sort();
            if (circle.size() > 1)
                m_found.append(circle.join(u", "_s));
        }
        return lowest;
    }

    const Includes &m_includes;
    QHash<QString, int> m_order;
    QStringList m_open, m_found;
};

Source source(const char *name, const QStringList &includes)
{
    Source result{QString::fromLatin1(name), {}};
    for (const QString &include : includes)
        result.lines.append(u"#include \""_s + include + u'"');
    return result;
}

} // namespace

class TestCircles : public QObject
{
    Q_OBJECT

private slots:
    void findsThem();
    void thereIsNone();
};

void TestCircles::findsThem()
{
    const auto circlesOf = [](const std::vector<Source> &sources) { return Circles(includesOf(sources)).found(); };
    QCOMPARE(circlesOf({source("a/x.h", {u"a/y.h"_s}), source("a/y.h", {u"a/z.h"_s}), source("a/z.h", {})}),
             QStringList());
    // Through the source of a header: neither of the headers includes the other one.
    QCOMPARE(
        circlesOf({source("a/x.h", {}), source("a/x.cpp", {u"a/x.h"_s, u"a/y.h"_s}), source("a/y.h", {u"a/x.h"_s})}),
        QStringList{u"a/x, a/y"_s});
    QCOMPARE(circlesOf({source("a/x.h", {u"a/y.h"_s}), source("a/y.cpp", {u"a/z.h"_s}), source("a/z.h", {u"b/v.h"_s}),
                        source("b/v.h", {u"a/x.h"_s}), source("a/above.cpp", {u"a/x.h"_s})}),
             QStringList{u"a/x, a/y, a/z, b/v"_s});
}

void TestCircles::thereIsNone()
{
    const std::vector<Source> sources = readSources();
    QVERIFY(sources.size() > 100);
    const Includes includes = includesOf(sources);
    const QStringList found = Circles(includes).found();
    QVERIFY2(found.isEmpty(), qPrintable(u"these include each other:\n"_s + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestCircles)
#include "test_circles.moc"
