// SPDX-License-Identifier: GPL-3.0-or-later
// The page in Chromium, of the size of a phone, opened as a file.
#include "exporters/catalog.h"
#include "exporters/run_export.h"

#include "script/script_reader.h"
#include "timeline/timeline.h"
#include "timeline/vocabulary.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> scene(const char *path)
{
    Result<Script> script = readScript(QStringLiteral(MADANG_SOURCE_DIR "/") + QLatin1String(path), vocabulary());
    if (!script)
        qFatal("%s cannot be read", path);
    return std::make_shared<const Timeline>(std::make_shared<const Script>(std::move(*script)));
}

const char osi[] = "scenes/network/osi-model.json";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Run in the page, after its own script; what it puts into `out` is handed back.
const char visitor[] = R"js(<script>
const out = { errors: [] };
addEventListener('error', e => out.errors.push(String(e.message)));
addEventListener('securitypolicyviolation', e => out.errors.push(e.violatedDirective));
addEventListener('load', () => {
  const main = () => [...document.querySelectorAll('main')].find(m => !m.hidden);
  const seen = () => [...main().querySelectorAll('.step')].filter(s => s.offsetHeight > 0);
  const at = () => main().querySelector('.count').textContent + ' ' + document.documentElement.lang + ' ' + seen().length;
  const key = k => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true, cancelable: true }));
  const picture = () => seen()[0].querySelector('img');
  const tap = share => { const b = picture().getBoundingClientRect();
    picture().dispatchEvent(new MouseEvent('click', { clientX: b.left + b.width * share, clientY: b.top + 5, bubbles: true })); };
  const swipe = by => { const p = picture();
    const touch = x => new Touch({ identifier: 1, target: p, clientX: x, clientY: 100 });
    p.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(200)], changedTouches: [touch(200)], bubbles: true }));
    p.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [touch(200 + by)], bubbles: true, cancelable: true })); };
  out.way = [at()];
  const note = () => out.way.push(at());
  key('ArrowRight'); note();
  tap(0.8); note();
  tap(0.1); note();
  swipe(-90); note();
  swipe(90); note();
  main().querySelector('.next').click(); note();
  main().querySelector('.back').click(); note();
  key(' '); note();
  const other = main().querySelector('.language');
  if (other) { other.click(); note(); }
  key('End'); note();
  key('ArrowRight'); note();
  out.atEnd = main().querySelector('.next').disabled;
  key('Home'); note();
  key('ArrowLeft'); note();
  out.atStart = main().querySelector('.back').disabled;
  out.title = document.title;
  out.width = document.documentElement.clientWidth;
  out.needed = document.documentElement.scrollWidth;
  const images = [...document.images];
  if (!images.every(i => i.complete && i.naturalWidth > 0)) out.errors.push('a picture is broken');
  out.pictures = images.map(i => i.naturalWidth + 'x' + i.naturalHeight);
  out.buttons = Math.min(...[...main().querySelectorAll('button')].map(b => b.offsetHeight));
  out.details = main().querySelectorAll('details').length;
  out.stars = document.body.innerText.includes('**');
  out.loaded = performance.getEntriesByType('resource').filter(r => !r.name.startsWith('data:')).length;
  parent.postMessage(JSON.stringify(out), '*');
});
</script>)js";

/// The browser's own window is never narrower than 500 pixels, so the phone is a frame in it.
const char phone[] =
    R"js(<!DOCTYPE html><iframe src="visited page.html" width="390" height="844" style="border:0"></iframe>
<script>addEventListener('message', e => {
  const pre = document.createElement('pre'); pre.id = 'out'; pre.textContent = e.data; document.body.append(pre);
});</script>)js";

/// What the visitor found. Empty when the browser did not come back.
QJsonObject visit(const QByteArray &page, const QString &folder)
{
    for (const auto &[name, bytes] : {std::pair(u"/visited page.html"_s, page + visitor), {u"/phone.html"_s, phone}}) {
        QFile file(folder + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
    }
    QProcess browser;
    browser.setStandardErrorFile(QProcess::nullDevice());
    browser.start(u"chromium"_s, {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--window-size=600,900"_s,
                                  u"--user-data-dir="_s + folder + u"/profile"_s, u"--virtual-time-budget=10000"_s,
                                  u"--dump-dom"_s, QUrl::fromLocalFile(folder + u"/phone.html"_s).toString()});
    if (!browser.waitForFinished(60'000))
        return {};
    static const QRegularExpression found(u"<pre id=\"out\">(.*?)</pre>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString json = found.match(QString::fromUtf8(browser.readAllStandardOutput())).captured(1);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList strings(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void isClickedThrough_data();
    void isClickedThrough();
    void needsNothingElse();
    void asksAheadOfTheStep();
    void writesTheSameTwice();

private:
    QTemporaryDir m_folder;

    QByteArray page(LanguageMode mode, std::vector<int> steps = {})
    {
        ExportJob job;
        job.timelines = {scene(osi)};
        job.mode = mode;
        job.steps = std::move(steps);
        job.size = {320, 180};
        const QString path = m_folder.filePath(u"page.html"_s);
        const ExportOutcome outcome = runExport(*exporterNamed(u"html"), job, path);
        return outcome.problems.empty() ? contents(path) : QByteArray();
    }
};

void TestHtml::isClickedThrough_data()
{
    QTest::addColumn<LanguageMode>("mode");
    QTest::newRow("ko") << LanguageMode::Korean;
    QTest::newRow("en") << LanguageMode::English;
    QTest::newRow("both") << LanguageMode::Both;
}

void TestHtml::isClickedThrough()
{
    if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
        QSKIP("chromium is not installed");
    QFETCH(LanguageMode, mode);
    const bool both = mode == LanguageMode::Both;
    const QString first = mode == LanguageMode::English ? u"en"_s : u"ko"_s;
    const QString last = mode == LanguageMode::Korean ? u"ko"_s : u"en"_s;
    const QJsonObject out = visit(page(mode), m_folder.path());
    QVERIFY2(!out.isEmpty(), "the page did not run to its end");
    QCOMPARE(strings(out["errors"_L1]), QStringList());
    QStringList way;
    for (const int step : {1, 2, 3, 2, 3, 2, 3, 2, 3})
        way.append(u"%1 / 12 %2 1"_s.arg(step).arg(first));
    if (both)
        way.append(u"3 / 12 en 1"_s); // the place is kept
    for (const int step : {12, 12, 1, 1})
        way.append(u"%1 / 12 %2 1"_s.arg(step).arg(last));
    QCOMPARE(strings(out["way"_L1]), way);
    QVERIFY(out["atEnd"_L1].toBool() && out["atStart"_L1].toBool());
    QCOMPARE(out["title"_L1].toString(), last == u"ko" ? u"OSI 7계층"_s : u"The OSI model"_s);
    QVERIFY2(out["width"_L1].toInt() > 300 && out["width"_L1].toInt() <= 390, "not the screen of a phone");
    QVERIFY2(out["needed"_L1].toInt() <= out["width"_L1].toInt(), "the page is wider than the screen");
    QCOMPARE(strings(out["pictures"_L1]), QStringList(both ? 24 : 12, u"320x180"_s));
    QVERIFY2(out["buttons"_L1].toInt() >= 44, "a finger needs more");
    QVERIFY(out["details"_L1].toInt() > 5);
    QVERIFY(!out["stars"_L1].toBool());
    QCOMPARE(out["loaded"_L1].toInt(), 0);
}

void TestHtml::needsNothingElse()
{
    const QByteArray html = page(LanguageMode::Both, {0, 1});
    QVERIFY(html.contains("default-src 'none'"));
    static const QRegularExpression fetched(u"(?:src|href)=\"(?!data:|https://)|<link|@import|url\\("_s);
    QVERIFY(!fetched.match(QString::fromUtf8(html)).hasMatch());
    QCOMPARE(html.count("<img "), 4);
    QCOMPARE(html.count("src=\"data:image/png;base64,"), 4);
}

void TestHtml::asksAheadOfTheStep()
{
    const auto timeline = scene(osi);
    const std::vector<Step> &steps = timeline->script().steps;
    const auto asked =
        std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.predict.has_value(); });
    QVERIFY(asked != steps.end() && asked != steps.begin());
    const QString html = QString::fromUtf8(page(LanguageMode::Korean));
    const qsizetype question = html.indexOf(asked->predict->question.ko.toHtmlEscaped());
    QVERIFY(question > html.indexOf(std::prev(asked)->title.ko.toHtmlEscaped() + u"</h2>"_s));
    QVERIFY(question < html.indexOf(asked->title.ko.toHtmlEscaped() + u"</h2>"_s));
}

void TestHtml::writesTheSameTwice()
{
    const QByteArray once = page(LanguageMode::Both, {0, 3});
    QVERIFY(!once.isEmpty());
    QCOMPARE(page(LanguageMode::Both, {0, 3}), once);
}

QTEST_MAIN(TestHtml)
#include "test_html.moc"
