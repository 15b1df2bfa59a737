// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a model: what is made of it, and every mistake in it told at its place.
#include "models/read_model.h"
#include "json/compare_json.h"
#include "json/definitions.h"
#include "json/format.h"
#include "json/json_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<ModelSpec> read(const QByteArray &json)
{
    ProblemList problems(u"shared.json"_s);
    Definitions shared(problems);
    Node text = *readJson(R"({"define": {"seconds": {"ko": "초", "en": "s"}}})", {});
    shared.writeOut(text);
    return readModel(json, u"pool.json"_s, u"pool"_s, shared);
}

/// A sound model, with one of its lines replaced by another.
QByteArray modelWith(const QByteArray &line = {}, const QByteArray &other = {})
{
    QByteArray json = R"({
"title": { "ko": "풀의 크기", "en": "Size the pool" },
"inputs": {
"rate": { "label": { "ko": "도착률", "en": "Arrivals" }, "min": 1, "max": 1000, "step": 1, "start": 200, "log": true },
"mean": { "label": { "ko": "평균", "en": "Mean" }, "unit": { "use": "seconds" }, "min": 0, "max": 9, "move": 0.5, "start": 1 },
"mode": { "label": { "ko": "방식", "en": "Mode" }, "choices": { "open": "Open", "pool": "Pool" }, "start": "pool" },
"tls": { "label": "TLS", "start": false },
"word": { "label": "Word", "start": "abc", "allowed": "a-z", "minLength": 1, "maxLength": 8 } },
"values": {
"wait": { "label": { "ko": "대기", "en": "Wait" }, "unit": { "use": "seconds" }, "decimals": 2, "headline": true, "mayLack": true },
"hash": { "label": "Hash", "type": "text" },
"verdict": { "label": { "ko": "판정", "en": "Verdict" }, "when": { "bad": { "label": "Bad", "tone": "red" }, "fine": { "label": "Fine", "tone": "green" } } } },
"series": {
"bySize": { "label": "By size", "over": { "label": "Size" }, "lines": { "wait": { "label": "Wait", "tone": "teal" } }, "before": "hash" },
"byMode": { "label": "By mode", "chart": "bar", "categories": { "open": "Open", "pool": "Pool" }, "lines": { "wait": { "label": "Wait" } } } },
"presets": {
"eight": { "label": { "ko": "여덟", "en": "Eight" }, "inputs": { "rate": 8, "mode": "open", "tls": true } } },
"sources": ["M/M/c"]
})";
    if (!line.isEmpty() && !json.contains(line))
        qFatal("no such line: %s", line.constData());
    return line.isEmpty() ? json : json.replace(line, other);
}

} // namespace

class TestReadModel : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything();
    void tells_data();
    void tells();
    void tellsSeveralAtOnce();
    void textsAreInTheUsualForm();
};

void TestReadModel::readsEverything()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    const Result<ModelSpec> spec = read(modelWith());
    QVERIFY2(spec && spec.problems.empty(), qPrintable(toText(spec.problems)));
    QCOMPARE(spec->id, u"pool"_s);
    QCOMPARE(spec->title.en, u"Size the pool"_s);
    std::vector<In> kinds;
    for (const ModelInput &input : spec->inputs)
        kinds.push_back(input.kind);
    QCOMPARE(kinds, (std::vector<In>{In::Integer, In::Number, In::Choice, In::Toggle, In::Text}));
    QVERIFY(spec->inputs[0].logarithmic && spec->inputs[0].max == 1000 && spec->inputs[0].fallback == 200);
    QCOMPARE(spec->inputs[1].unit.ko, u"초"_s);
    QCOMPARE(spec->inputs[1].step, 0.5);
    QCOMPARE(spec->inputs[2].fallback, 1.0);
    QCOMPARE(spec->inputs[2].choices[1].label.en, u"Pool"_s);
    QCOMPARE(spec->inputs[4].fallbackText, u"abc"_s);
    QStringList outputs;
    for (const ModelOutput &output : spec->outputs)
        outputs.append(output.id);
    QCOMPARE(outputs, (QStringList{u"wait"_s, u"bySize"_s, u"hash"_s, u"verdict"_s, u"byMode"_s}));
    QVERIFY(spec->outputs[0].mayLack && spec->outputs[0].headline && spec->outputs[0].decimals == 2);
    QVERIFY(spec->outputs[1].kind == Out::Series && spec->outputs[1].chart == ModelOutput::Chart::Line);
    QCOMPARE(spec->outputs[1].lines.front().tone, u"teal"_s);
    QVERIFY(spec->outputs[2].kind == Out::Text);
    QCOMPARE(spec->outputs[3].parts.size(), 1u); // the value itself
    QVERIFY(spec->outputs[3].states[1].tone == ModelState::Tone::Good);
    QCOMPARE(spec->outputs[4].categories[1].id, u"pool"_s);
    const std::vector<std::pair<QString, QString>> values{
        {u"rate"_s, u"8"_s}, {u"mode"_s, u"open"_s}, {u"tls"_s, u"on"_s}};
    QCOMPARE(spec->presets.front().values, values);
    QCOMPARE(spec->sources.front().en, u"M/M/c"_s);
}

void TestReadModel::tells_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *line, const char *other, const char *told) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(other) << QString::fromUtf8(told);
    };
    row("misspelt key", R"("title")", R"("titel")",
        "1:1: error: \"title\" is missing here.\n  hint: Add \"title\": { \"ko\": \"…\", \"en\": \"…\" }.\n"
        "2:1: error: Unknown key \"titel\". (/titel)\n  hint: Did you mean \"title\"?\n");
    row("a key of another kind", R"("label": "TLS", "start": false)", R"("label": "TLS", "start": false, "min": 1)",
        "7:42: error: Unknown key \"min\". (/inputs/tls/min)\n  hint: Keys that may stand here: label, doc, unit, "
        "start.\n");
    row("no range", R"("min": 0, "max": 9,)", R"("min": 0,)",
        "5:9: error: \"max\" is missing here. (/inputs/mean)\n  hint: Add \"max\": 0.\n");
    row("no start", R"(, "start": "pool")", "",
        "6:9: error: \"start\" is missing here. (/inputs/mode)\n  hint: Add \"start\": { … }.\n");
    row("start of no kind", R"("start": false)", R"("start": [])",
        "7:8: error: \"min\" is missing here. (/inputs/tls)\n  hint: Add \"min\": 0.\n"
        "7:8: error: \"max\" is missing here. (/inputs/tls)\n  hint: Add \"max\": 0.\n"
        "7:35: error: \"start\" wants a number, a text, true or false, but this is a list. (/inputs/tls/start)\n");
    row("start out of range", R"("start": 200)", R"("start": 2000)",
        "4:98: error: 2000 is out of range for \"start\". (/inputs/rate/start)\n  hint: It may be from 1 to 1000.\n");
    row("start between steps", R"("min": 1, "max": 1000, "step": 1)", R"("min": 1, "max": 1000, "step": 4)",
        "4:98: error: 200 is no whole number of steps above the least. (/inputs/rate/start)\n");
    row("no such choice", R"("start": "pool")", R"("start": "pol")",
        "6:106: error: \"pol\" is not known as \"start\". (/inputs/mode/start)\n  hint: Did you mean \"pool\"?\n");
    row("no such text", R"("start": "abc")", R"("start": "ABC")",
        "8:37: error: \"ABC\" is no text that this input takes. (/inputs/word/start)\n");
    row("empty range", R"("max": 9)", R"("max": 0)",
        "5:97: error: The most is not above the least. (/inputs/mean/max)\n"
        "5:122: error: 1 is out of range for \"start\". (/inputs/mean/start)\n  hint: It may be from 0 to 0.\n");
    row("logarithmic from 0", R"("min": 1, "max": 1000)", R"("min": 0, "max": 1000)",
        "4:62: error: A logarithmic scale has no 0. (/inputs/rate/min)\n  hint: Give it a least value above 0.\n");
    row("step and move", R"("step": 1,)", R"("step": 1, "move": 2,)",
        "4:97: error: One move of what has steps is a step. (/inputs/rate/move)\n  hint: Remove one of the two.\n");
    row("no name", R"("rate": { "label")", R"("Rate-1": { "label")",
        "4:1: error: \"Rate-1\" cannot be the name of a value. (/inputs/Rate-1)\n  hint: Names have letters and digits "
        "and start with a small letter: maxSurge.\n");
    row("a name twice", R"("verdict": {)", R"("rate": {)",
        "12:1: error: Something else is called \"rate\" already. (/values/rate)\n  hint: Inputs, values and series "
        "share "
        "their names.\n");
    row("no such tone", R"("tone": "red")", R"("tone": "rde")",
        "12:99: error: \"rde\" is not known as \"tone\". (/values/verdict/when/bad/tone)\n  hint: Did you mean "
        "\"red\"?\n");
    row("before nothing", R"("before": "hash")", R"("before": "hsh")",
        "14:130: error: There is no value called \"hsh\". (/series/bySize/before)\n  hint: Did you mean \"hash\"?\n");
    row("over nothing", R"("over": { "label": "Size" }, )", "",
        "14:11: error: A series is over something or has categories. (/series/bySize)\n  hint: Write one of \"over\" "
        "and "
        "\"categories\".\n");
    row("example of an unknown input", R"("rate": 8)", R"("rte": 8)",
        "17:64: error: Unknown key \"rte\". (/presets/eight/inputs/rte)\n  hint: Did you mean \"rate\"?\n");
    row("example out of range", R"("rate": 8)", R"("rate": 0)",
        "17:72: error: 0 is out of range for \"rate\". (/presets/eight/inputs/rate)\n  hint: It may be from 1 to "
        "1000.\n");
    row("one language", R"("en": "Mean" })", R"("e": "Mean" })",
        "5:20: warning: The English text is missing. (/inputs/mean/label)\n  hint: Add \"en\": \"…\".\n"
        "5:34: error: Unknown key \"e\". (/inputs/mean/label/e)\n  hint: A text has the keys \"ko\" and \"en\".\n");
    row("unknown unit", R"("unit": { "use": "seconds" }, "decimals")", R"("unit": { "use": "second" }, "decimals")",
        "10:67: error: There is no definition called \"second\" before this. (/values/wait/unit/use)\n  hint: Did you "
        "mean \"seconds\"?\n");
    row("no JSON", R"("sources": ["M/M/c"])", R"("sources": ["M/M/c",])",
        "18:20: error: There is a comma after the last item. (/sources)\n  hint: Remove it.\n");
}

void TestReadModel::tells()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, other);
    QFETCH(QString, told);
    const Result<ModelSpec> spec = read(modelWith(line, other));
    QCOMPARE(toText(spec.problems).remove(u"pool.json:"_s), told);
    QVERIFY(!spec);
}

void TestReadModel::tellsSeveralAtOnce()
{
    QByteArray json = modelWith(R"("start": "pool")", R"("start": "pol")");
    json.replace(R"("start": 200)", R"("start": 2000)").replace(R"("before": "hash")", R"("before": "hsh")");
    QCOMPARE(read(json).problems.size(), 3u);
}

void TestReadModel::textsAreInTheUsualForm()
{
    const QDir folder(QStringLiteral(MADANG_SOURCE_DIR "/app/models"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() > 1);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const Result<Node> text = readJson(json, name);
        QVERIFY2(text, qPrintable(toText(text.problems)));
        QVERIFY2(formatJson(*text) == json, qPrintable(u"\"madang fmt app/models/%1\" brings it there"_s.arg(name)));
    }
}

QTEST_GUILESS_MAIN(TestReadModel)
#include "test_read_model.moc"
