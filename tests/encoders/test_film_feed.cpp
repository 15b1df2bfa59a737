// SPDX-License-Identifier: GPL-3.0-or-later
// With shell scripts in ffmpeg's place.
#include "encoders/film_feed.h"
#include "encoders/yuv_frame.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize size(64, 36);

class TestProgram
{
public:
    explicit TestProgram(const QByteArray &script)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\necho $$ >\"" + filePath(u"pid"_s).toUtf8() + "\"\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path() const { return filePath(u"program"_s); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isRunning() const
    {
        const QByteArray pid = contents(u"pid"_s).trimmed();
        return !pid.isEmpty()
               && QProcess::execute(u"sh"_s, {u"-c"_s, u"kill -0 %1 2>/dev/null"_s.arg(QString::fromLatin1(pid))}) == 0;
    }

private:
    QTemporaryDir m_folder;
};

void paintGrey(QImage &image, int grey)
{
    image.fill(QColor(grey, grey, grey));
}

QByteArray yuvOf(int grey)
{
    QImage image(size, QImage::Format_RGB32);
    paintGrey(image, grey);
    YuvFrame frame(size);
    frame.convert(image);
    return frame.bytes();
}

} // namespace

class TestFilmFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void feedsAllInOrder();
    void keepsNoMoreThanAFew();
    void tellsWhatItSaid();
    void outlivesWhoStopsReading();
    void listensWhileItFeeds();
    void endsWhatHangs_data();
    void endsWhatHangs();
    void endsWhatIsNotFinished();
    void saysWhatCannotBeStarted();
};

void TestFilmFeed::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("stands for ffmpeg with shell scripts");
#endif
}

void TestFilmFeed::feedsAllInOrder()
{
    const TestProgram program("exec cat >\"$1\"");
    FilmFeed feed(program.path(), {program.filePath(u"out"_s)}, size);
    QByteArray wanted;
    for (int i = 0; i < 40; ++i) {
        paintGrey(feed.canvas(), i * 5);
        QVERIFY(!feed.add());
        wanted += yuvOf(i * 5);
        for (int k = 0; k < i % 3; ++k) {
            QVERIFY(!feed.repeat());
            wanted += yuvOf(i * 5);
        }
    }
    QVERIFY(!feed.finish());
    QCOMPARE(feed.count(), 40 + 39);
    QVERIFY(program.contents(u"out"_s) == wanted);
}

/// A slow reader makes the painter wait: nothing piles up.
void TestFilmFeed::keepsNoMoreThanAFew()
{
    const TestProgram program("sleep 1; exec cat >/dev/null");
    const QSize large(1280, 720); // a picture is more than a pipe holds
    FilmFeed feed(program.path(), {}, large);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 8; ++i) {
        paintGrey(feed.canvas(), i);
        QVERIFY(!feed.add());
    }
    QVERIFY(timer.elapsed() > 500);
    QVERIFY(!feed.finish());
}

void TestFilmFeed::tellsWhatItSaid()
{
    const TestProgram program("cat >/dev/null; echo 'first' >&2; echo 'the last word' >&2; exit 3");
    FilmFeed feed(program.path(), {}, size);
    paintGrey(feed.canvas(), 1);
    feed.add();
    const auto problem = feed.finish();
    QVERIFY(problem);
    QVERIFY(problem->hint.contains(u"the last word"_s));
}

/// Writing to nobody is an error of the film's, not the end of the program.
void TestFilmFeed::outlivesWhoStopsReading()
{
    const TestProgram program("exec 0<&-; echo 'no more of that' >&2; sleep 0.2; exit 4");
    const QSize large(1280, 720);
    FilmFeed feed(program.path(), {}, large);
    std::optional<Problem> problem;
    for (int i = 0; i < 20 && !problem; ++i) {
        paintGrey(feed.canvas(), i);
        problem = feed.add();
    }
    if (!problem)
        problem = feed.finish();
    QVERIFY(problem);
    QVERIFY2(problem->hint.contains(u"no more of that"_s), qPrintable(toString(*problem)));
}

/// Who says more than a pipe holds goes on only when somebody listens.
void TestFilmFeed::listensWhileItFeeds()
{
    const TestProgram program("i=0; while [ $i -lt 4000 ]; do echo 'all of this is to be read by somebody' >&2; "
                              "i=$((i+1)); done; exec cat >/dev/null");
    const QSize large(1280, 720);
    FilmFeed feed(program.path(), {}, large, 5s);
    for (int i = 0; i < 6; ++i) {
        paintGrey(feed.canvas(), i);
        QVERIFY(!feed.add());
    }
    QVERIFY(!feed.finish());
}

void TestFilmFeed::endsWhatHangs_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("takes nothing") << QByteArray("exec sleep 100");
    QTest::newRow("never ends") << QByteArray("cat >/dev/null; exec sleep 100");
    QTest::newRow("does not listen") << QByteArray("trap '' TERM HUP INT; cat >/dev/null; while :; do sleep 1; done");
}

void TestFilmFeed::endsWhatHangs()
{
    QFETCH(QByteArray, script);
    const TestProgram program(script);
    QElapsedTimer timer;
    timer.start();
    const QSize large(640, 360);
    FilmFeed feed(program.path(), {}, large, 400ms);
    std::optional<Problem> problem;
    for (int i = 0; i < 5 && !problem; ++i) {
        paintGrey(feed.canvas(), i);
        problem = feed.add();
    }
    if (!problem)
        problem = feed.finish();
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(u"ffmpeg has done nothing"_s), qPrintable(problem->message));
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(!program.isRunning());
}

void TestFilmFeed::endsWhatIsNotFinished()
{
    const TestProgram program("trap '' TERM; cat >/dev/null; while :; do sleep 1; done");
    {
        FilmFeed feed(program.path(), {}, size);
        paintGrey(feed.canvas(), 1);
        QVERIFY(!feed.add());
        QTRY_VERIFY(program.isRunning());
    }
    QVERIFY(!program.isRunning());
}

void TestFilmFeed::saysWhatCannotBeStarted()
{
    FilmFeed feed(u"/no/such/ffmpeg"_s, {}, size);
    for (int i = 0; i < 8; ++i) { // it does not wait for ever
        paintGrey(feed.canvas(), i);
        feed.add();
    }
    QVERIFY(feed.finish());
}

QTEST_GUILESS_MAIN(TestFilmFeed)
#include "test_film_feed.moc"
