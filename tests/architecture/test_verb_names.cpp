// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb does is the business of its own file: nothing else in app/ asks for one by its name. Scenes in text (the
// examples of specs, the scene that a new file begins with) say their verbs, of course; here it is about literals that
// are nothing but such a name.
#include "architecture/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The same word for something else, in that file.
const QStringList &otherwiseMeant()
{
    static const QStringList known = {
        u"cli/experiment_options.cpp: set"_s, // the option --set of the commands
        u"timeline/dump.cpp: highlight"_s,    // how strong the ring around something is
        u"models/model_fields.cpp: move"_s,   // one move of an input's control
        u"models/read_model.cpp: move"_s,
    };
    return known;
}

/// "compile/verb_send.cpp" for "send".
QString fileOf(const QString &verb)
{
    return u"compile/verb_%1.cpp"_s.arg(verb);
}

/// From the lines of the catalog: "sendVerb" names "send".
QStringList verbsIn(const std::vector<Source> &sources)
{
    static const QRegularExpression line(u"^\\s*VERB\\((\\w+)Verb\\)"_s);
    QStringList verbs;
    for (const Source &source : sources) {
        if (source.name != u"compile/verb_catalog.cpp")
            continue;
        for (const QString &text : source.lines) {
            if (const auto match = line.match(text); match.hasMatch())
                verbs.append(match.captured(1));
        }
    }
    return verbs;
}

/// The literals of a source that are a verb's name and nothing else, as "compile/staging.cpp: send".
QStringList namesIn(const Source &source, const QStringList &verbs)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList found;
    for (const QString &line : source.lines) {
        for (auto each = literal.globalMatch(line.section(u"//"_s, 0, 0)); each.hasNext();) {
            const QString text = each.next().captured(1);
            if (verbs.contains(text) && source.name != fileOf(text))
                found.append(source.name + u": "_s + text);
        }
    }
    return found;
}

} // namespace

class TestVerbNames : public QObject
{
    Q_OBJECT

private slots:
    void findsThem();
    void everyVerbHasItsFile();
    void areSaidNowhereElse();
};

void TestVerbNames::findsThem()
{
    const QStringList verbs{u"send"_s, u"hide"_s};
    const auto namesInLine = [&](const QString &line) { return namesIn({u"compile/staging.cpp"_s, {line}}, verbs); };
    QCOMPARE(namesInLine(uR"(if (action.verb->name == u"send" || name == "hide"_L1))"_s),
             (QStringList{u"compile/staging.cpp: send"_s, u"compile/staging.cpp: hide"_s}));
    QCOMPARE(namesInLine(u"sending.start = 0; // as \"send\" says"_s), QStringList());
    QCOMPARE(namesInLine(uR"(tr("send a token"), "sender")"_s), QStringList());
    QCOMPARE(namesIn({u"compile/verb_send.cpp"_s, {u"QStringLiteral(\"send\")"_s}}, verbs), QStringList());
    QCOMPARE(namesIn({u"compile/verb_send.cpp"_s, {u"QStringLiteral(\"hide\")"_s}}, verbs),
             QStringList{u"compile/verb_send.cpp: hide"_s});
}

void TestVerbNames::everyVerbHasItsFile()
{
    const std::vector<Source> sources = readSources();
    const QStringList verbs = verbsIn(sources);
    QVERIFY(verbs.size() >= 10);
    for (const QString &verb : verbs) {
        QVERIFY2(std::any_of(sources.begin(), sources.end(),
                             [&](const Source &source) {
                                 return source.name == fileOf(verb)
                                        && source.lines.join(u'\n').contains(u"\"%1\""_s.arg(verb));
                             }),
                 qPrintable(verb));
    }
}

void TestVerbNames::areSaidNowhereElse()
{
    const std::vector<Source> sources = readSources();
    const QStringList verbs = verbsIn(sources);
    QStringList wrong, unused = otherwiseMeant();
    for (const Source &source : sources) {
        // JSON in raw strings: what stands there in quotes is a scene's.
        Source less = source;
        static const QRegularExpression raw(u"R\"(\\w*)\\(.*?\\)\\1\""_s,
                                            QRegularExpression::DotMatchesEverythingOption);
        less.lines = source.lines.join(u'\n').replace(raw, u"\"\""_s).split(u'\n');
        for (const QString &name : namesIn(less, verbs)) {
            if (otherwiseMeant().contains(name))
                unused.removeAll(name);
            else
                wrong.append(name);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(unused.isEmpty(), qPrintable(u"no longer needed: "_s + unused.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestVerbNames)
#include "test_verb_names.moc"
