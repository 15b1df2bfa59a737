// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of steps as PNG: what pngcheck says of them, captions and transparent backgrounds.
#include "exporters/frame_picture.h"
#include "exporters/run_export.h"
#include "formats/catalog.h"

#include "compile/compile.h"
#include "compile/vocabulary.h"
#include "picture/paint.h"
#include "readers/compare_pictures.h"
#include "readers/scenes_under_test.h"
#include "script/script_reader.h"
#include "timeline/timeline.h"

#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Timeline> scene(const QString &path, const std::function<void(Script &)> &change = {})
{
    Result<Script> script = readScript(path, vocabulary());
    if (!script)
        qFatal("%s cannot be read", qPrintable(path));
    if (change)
        change(*script);
    return compile(std::move(*script));
}

const QString oauth = QStringLiteral(MADANG_SOURCE_DIR "/scenes/security/oauth-authorization-code.json");

/// Empty: the caption stands in the picture, the stage whole and undistorted above it.
QString captionFlaw(const Picture &picture)
{
    const auto *transform = std::get_if<PushTransform>(&picture.ops.front());
    const auto *clip = picture.ops.size() > 1 ? std::get_if<PushClip>(&picture.ops[1]) : nullptr;
    if (!transform || !clip || transform->transform.m11() != transform->transform.m22())
        return u"the stage is not set as a whole"_s;
    const QRectF stage = transform->transform.mapRect(clip->path.boundingRect());
    const QRectF all(QPointF(), picture.size);
    if (!all.contains(stage) || std::abs(stage.center().x() - all.center().x()) > 0.01)
        return u"the stage is not in the middle of the picture"_s;
    const auto rule = std::find_if(picture.ops.rbegin(), picture.ops.rend(),
                                   [](const PictureOp &op) { return !std::holds_alternative<TextOp>(op); });
    if (rule == picture.ops.rbegin())
        return u"no caption"_s;
    if (!std::holds_alternative<StrokeOp>(*rule)
        || std::get<StrokeOp>(*rule).path.boundingRect().top() < stage.bottom() - 0.01)
        return u"no line between stage and caption"_s;
    for (auto op = picture.ops.rbegin(); op != rule; ++op) {
        const TextOp &text = std::get<TextOp>(*op);
        const QRectF place(text.baseline.x(), text.baseline.y() - text.text->ascent, text.text->width,
                           text.text->ascent + text.text->descent);
        if (place.top() < stage.bottom() || !all.adjusted(40, 0, -40, -8).contains(place))
            return u"\"%1\" is out of place"_s.arg(text.text->text);
    }
    return {};
}

} // namespace

class TestPng : public QObject
{
    Q_OBJECT

private slots:
    void isGoodToOthers_data();
    void isGoodToOthers();
    void leavesOutTheBackgroundAlone();
    void setsCaptionsUnderTheStage_data();
    void setsCaptionsUnderTheStage();
    void setsLongCaptionsToo();
    void leavesNoWordAlone();

private:
    QTemporaryDir m_folder;

    QString exported(const QHash<QString, QVariant> &options)
    {
        ExportJob job;
        job.timelines = {scene(oauth)};
        job.steps = {5};
        job.mode = LanguageMode::Both;
        job.size = {1280, 720};
        job.options = options;
        const QString path = m_folder.filePath(u"picture.png"_s);
        return exportFrames(*exporterNamed(u"png"), job, {path}, {}).problems.empty() ? path : QString();
    }
};

void TestPng::isGoodToOthers_data()
{
    QTest::addColumn<bool>("captions");
    QTest::addColumn<bool>("transparent");
    QTest::newRow("opaque") << false << false;
    QTest::newRow("transparent") << false << true;
    QTest::newRow("with captions") << true << false;
    QTest::newRow("transparent, with captions") << true << true;
}

void TestPng::isGoodToOthers()
{
    if (QStandardPaths::findExecutable(u"pngcheck"_s).isEmpty())
        QSKIP("pngcheck is not installed (pngcheck)");
    QFETCH(bool, captions);
    QFETCH(bool, transparent);
    const QString path = exported({{u"captions"_s, captions}, {u"transparent"_s, transparent}});
    QVERIFY(!path.isEmpty());
    QProcess pngcheck;
    pngcheck.start(u"pngcheck"_s, {u"-v"_s, u"-t"_s, path});
    QVERIFY(pngcheck.waitForFinished());
    const QString said = QString::fromUtf8(pngcheck.readAllStandardOutput());
    QVERIFY2(pngcheck.exitCode() == 0 && said.contains(u"No errors detected"), qPrintable(said));
    QVERIFY2(said.contains(u"1280 x 720 image, "_s + (transparent ? u"32-bit RGB+alpha"_s : u"24-bit RGB"_s)),
             qPrintable(said));
    QVERIFY2(said.contains(u"chunk sRGB"_s) && !said.contains(u"tIME"_s), qPrintable(said));
    for (const QString &keyword : {u"Title"_s, u"Scene"_s, u"Step"_s})
        QVERIFY2(said.contains(u"keyword: "_s + keyword), qPrintable(said));
    QCOMPARE(QImage(path).text(u"Scene"_s), u"oauth-authorization-code"_s);
}

void TestPng::leavesOutTheBackgroundAlone()
{
    for (const bool captions : {false, true}) {
        const QImage whole(exported({{u"captions"_s, captions}}));
        QImage bare(exported({{u"captions"_s, captions}, {u"transparent"_s, true}}));
        QVERIFY(bare.hasAlphaChannel() && !whole.hasAlphaChannel());
        QCOMPARE(qAlpha(bare.pixel(1, 1)), 0);
        // Put on the background again, it is the opaque picture.
        bare = bare.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&bare);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        painter.fillRect(bare.rect(), theme(ThemeName::Light).stage);
        painter.end();
        // Letters are a little thinner: Qt blends them in linear light where it knows what is behind.
        QCOMPARE(difference(bare, whole), QString());
    }
}

void TestPng::setsCaptionsUnderTheStage_data()
{
    addScenesUnderTest();
}

void TestPng::setsCaptionsUnderTheStage()
{
    QFETCH(QString, file);
    const auto timeline = scene(file);
    for (const LanguageMode mode : {LanguageMode::Korean, LanguageMode::English, LanguageMode::Both}) {
        ExportJob job;
        job.timelines = {timeline};
        job.mode = mode;
        job.options = {{u"captions"_s, true}};
        QTransform first;
        for (int step = 0; step < int(timeline->steps().size()); ++step) {
            const Picture picture = framePicture(job, *timeline, step, timeline->steps()[size_t(step)].end);
            const QString flaw = captionFlaw(picture);
            QVERIFY2(flaw.isEmpty(), qPrintable(u"step %1: "_s.arg(step + 1) + flaw));
            const QTransform stage = std::get<PushTransform>(picture.ops.front()).transform;
            if (step == 0)
                first = stage;
            QVERIFY2(stage == first, "the stage jumps from step to step");
            QVERIFY2(stage.m11() >= 0.7, "the stage got too small");
        }
    }
}

void TestPng::setsLongCaptionsToo()
{
    const auto timeline = scene(oauth, [](Script &script) {
        script.steps[1].say.ko = u"아주 긴 설명입니다. "_s.repeated(150);
        script.steps[1].say.en = u"A very long explanation. "_s.repeated(150);
    });
    ExportJob job;
    job.timelines = {timeline};
    job.mode = LanguageMode::Both;
    job.options = {{u"captions"_s, true}};
    for (const int step : {0, 1}) {
        const QString flaw = captionFlaw(framePicture(job, *timeline, step, timeline->steps()[size_t(step)].end));
        QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
    }
}

void TestPng::leavesNoWordAlone()
{
    // Too long for a line by its last word.
    const auto timeline = scene(QStringLiteral(MADANG_SOURCE_DIR "/scenes/delivery/vm-vs-container.json"));
    ExportJob job;
    job.timelines = {timeline};
    job.options = {{u"captions"_s, true}};
    const Picture picture = framePicture(job, *timeline, 10, timeline->steps()[10].end);
    qreal last = 0, bottom = 0, width = 0;
    for (auto op = picture.ops.rbegin(); std::holds_alternative<TextOp>(*op); ++op) {
        const TextOp &text = std::get<TextOp>(*op);
        if (bottom == 0)
            bottom = text.baseline.y();
        width = std::max(width, text.baseline.x() + text.text->width);
        if (text.baseline.y() == bottom)
            last = std::max(last, text.baseline.x() + text.text->width);
    }
    QVERIFY(width > 700);
    QVERIFY2(last - 60 > 500, QByteArray::number(last));
}

QTEST_MAIN(TestPng)
#include "test_png.moc"
