// SPDX-License-Identifier: GPL-3.0-or-later
// A name stands for one thing: no type of app/ is defined twice, no free function of the headers gives back two
// different types, and no two .cpp files have a helper of the same name and the same body.
#include "architecture/sources.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

/// As the compiler takes it: without comments and directives, strings emptied.
QString bare(const QString &code)
{
    // Raw strings, strings, characters, comments, directives.
    static const QRegularExpression noise(
        QStringLiteral("R\"(\\w*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|"
                       "//[^\\n]*|/\\*.*?\\*/|^[ \\t]*#(?:[^\\n\\\\]|\\\\.)*"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString out;
    qsizetype from = 0;
    for (auto found = noise.globalMatch(code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(code).mid(from, match.capturedStart() - from);
        // What is in quotes tells bodies apart; its braces are no braces.
        const QString text = match.captured();
        if (text.startsWith(u'"') || text.startsWith(u'\'') || text.startsWith(u'R'))
            out += u'"' + QString::number(qHash(text), 16) + u'"';
        from = match.capturedEnd();
    }
    return out.append(QStringView(code).mid(from));
}

struct Definition
{
    enum class What { Type, Function };

    What what;
    QString name; ///< with its namespaces; empty names are anonymous ones
    QString text; ///< of a type: all of it; of a function: what it gives back
    QString body; ///< of a function that has one
    QString file;
};

/// What stands at the level of namespaces.
std::vector<Definition> definitionsIn(const QString &code, const QString &file)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression namespaceHead(QStringLiteral("^(inline )?namespace ?([\\w:]*)$"));
    static const QRegularExpression typeHead(QStringLiteral(
        "^(?:template ?<.*> ?)?(?:struct|class|union|enum|enum class|enum struct) (\\w+)(?: final)?( ?:[^:].*)?$"));
    static const QRegularExpression functionHead(QStringLiteral("^([\\w:<>,*& \\[\\]]+?[ *&])(\\w+) ?\\(.*\\).*$"));
    static const QRegularExpression noReturn(QStringLiteral("^(return|using|typedef|extern|friend|operator)\\b"));
    static const QRegularExpression qualifiers(QStringLiteral("\\b(inline|static|constexpr|extern|const)\\b ?"));

    std::vector<Definition> found;
    const QString text = bare(code);
    QStringList spaces;
    QString head;
    const auto scope = [&](const QString &name) {
        return spaces.join(QStringLiteral("::")) + QStringLiteral("::") + name;
    };
    const auto addFunction = [&](const QString &body) {
        const QRegularExpressionMatch function = functionHead.match(head);
        if (!function.hasMatch() || noReturn.match(head).hasMatch() || head.left(head.indexOf(u'(')).contains(u'='))
            return;
        const QString result = function.captured(1).remove(qualifiers).remove(u'&').trimmed();
        found.push_back({Definition::What::Function, scope(function.captured(2)), result, body, file});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u';') {
            head = head.simplified();
            addFunction({});
            head.clear();
        } else if (c == u'}') {
            if (!spaces.isEmpty())
                spaces.removeLast();
            head.clear();
        } else if (c == u'{') {
            head = head.simplified();
            if (const auto opens = namespaceHead.match(head); opens.hasMatch()) {
                spaces.append(opens.captured(2));
                head.clear();
                continue;
            }
            const qsizetype from = i;
            for (int depth = 1; depth > 0 && ++i < text.size();)
                depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
            const QString body = text.mid(from, i - from + 1).replace(space, QStringLiteral(" "));
            if (const auto type = typeHead.match(head); type.hasMatch()) {
                found.push_back({Definition::What::Type, scope(type.captured(1)), head + body, {}, file});
            } else if (!head.contains(QStringLiteral("::")) || functionHead.match(head).hasMatch()) {
                addFunction(body);
            }
            head.clear();
        } else {
            head += c;
        }
    }
    return found;
}

bool isAnonymous(const QString &name)
{
    return name.contains(QStringLiteral("::::")) || name.startsWith(QStringLiteral("::"));
}

/// One line for each name that stands for two things.
QStringList doubles(const std::vector<Definition> &all)
{
    QStringList complaints;
    QMap<QString, const Definition *> types, results, helpers;
    const auto compare = [&](QMap<QString, const Definition *> &known, const QString &key, const Definition &definition,
                             const auto &differs, const QString &complaint) {
        const auto first = known.constFind(key);
        if (first == known.cend())
            known.insert(key, &definition);
        else if ((*first)->file != definition.file && differs(**first))
            complaints += complaint.arg(definition.name, (*first)->file, definition.file);
    };
    // A helper that gives back a type of its own file is another one in each.
    QSet<QString> ownTypes;
    for (const Definition &definition : all) {
        if (definition.what == Definition::What::Type && isAnonymous(definition.name))
            ownTypes.insert(definition.file + u' ' + definition.name.section(u':', -1));
    }
    for (const Definition &definition : all) {
        const bool isHelper = isAnonymous(definition.name);
        if (definition.what == Definition::What::Type && !isHelper) {
            compare(
                types, definition.name, definition, [](const Definition &) { return true; },
                QStringLiteral("%1 is defined in %2 and in %3"));
        } else if (definition.what == Definition::What::Function && !isHelper && definition.file.endsWith(u".h")) {
            compare(
                results, definition.name, definition,
                [&](const Definition &other) { return other.text != definition.text; },
                QStringLiteral("%1 gives back one type in %2, another in %3"));
        } else if (definition.what == Definition::What::Function && isHelper && !definition.body.isEmpty()
                   && !ownTypes.contains(definition.file + u' ' + definition.text)) {
            compare(
                helpers, definition.name + definition.text + definition.body, definition,
                [](const Definition &) { return true; }, QStringLiteral("%1 is written in %2 and again in %3"));
        }
    }
    return complaints;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void theRuleItself_data();
    void theRuleItself();
    void everyNameStandsForOneThing();
};

void NamesTest::theRuleItself_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("complaint"); // empty: all is well
    const auto row = [](const char *name, const char *one, const char *two, const char *complaint) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(two) << QString::fromUtf8(complaint);
    };
    row("two types", "namespace m { struct Style { int size; }; }",
        "namespace m { /* } */ struct Style { bool bold; }; }", "m::Style is defined in one.h and in two.h");
    row("a type and its mention", "namespace m { struct Style { int size; }; }",
        "namespace m { struct Style; enum class Other { Style }; }", "");
    row("an enum and a class", "namespace m { enum class Kind { A }; }",
        "namespace m { template<class T> class Kind : public T {}; }", "m::Kind is defined in one.h and in two.h");
    row("in other namespaces", "namespace m { struct Style {}; }", "namespace m::n { struct Style {}; }", "");
    row("inside of types", "namespace m { struct A { struct Kind {}; }; }",
        "namespace m { class B { struct Kind {}; }; }", "");
    row("two results", "namespace m { QByteArray example(const QString &name); }",
        "namespace m { inline Result<Script> example(int n) { return {n}; } }",
        "m::example gives back one type in one.h, another in two.h");
    row("overloads", "namespace m { QString code(Mode mode); }",
        "namespace m { inline QString code(Language language) { return \"}\"; } }", "");
    row("the same helper", "namespace m { namespace { int twice(int n) { return 2 * n; } } }",
        "namespace m { namespace { int twice(int n)\n{\n    return 2 * n; // as ever\n} } }",
        "m::::twice is written in one.h and again in two.h");
    row("another helper", "namespace m { namespace { QString a() { return \"a\"; } } }",
        "namespace m { namespace { QString a() { return \"b\"; } } }", "");
}

void NamesTest::theRuleItself()
{
    QFETCH(QString, one);
    QFETCH(QString, two);
    QFETCH(QString, complaint);
    std::vector<Definition> all = definitionsIn(one, QStringLiteral("one.h"));
    const std::vector<Definition> more = definitionsIn(two, QStringLiteral("two.h"));
    all.insert(all.end(), more.begin(), more.end());
    QCOMPARE(doubles(all).join(u'\n'), complaint);
}

void NamesTest::everyNameStandsForOneThing()
{
    std::vector<Definition> all;
    for (const Source &source : readSources()) {
        const std::vector<Definition> found = definitionsIn(source.lines.join(u'\n'), source.name);
        all.insert(all.end(), found.begin(), found.end());
    }
    const auto isType = [](const Definition &each) { return each.what == Definition::What::Type; };
    QVERIFY(std::count_if(all.begin(), all.end(), isType) > 200); // it does see them
    QVERIFY(qsizetype(all.size()) > 1500);
    const QStringList complaints = doubles(all);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_APPLESS_MAIN(NamesTest)
#include "test_names.moc"
