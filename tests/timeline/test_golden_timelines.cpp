// SPDX-License-Identifier: GPL-3.0-or-later
// Whole timelines as text: every *.json here beside its *.expected. MADANG_ACCEPT=1 in the environment accepts; read
// the difference then.
#include "timeline/examples.h"
#include "timeline/timeline.h"

#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace madang;

namespace {

QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QString::number(rounded == 0 ? 0 : rounded);
}

QString describe(const QRectF &rect)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()));
}

QString dump(const Timeline &timeline)
{
    QString text;
    QTextStream out(&text);
    for (int step = 0; step < int(timeline.steps().size()); ++step) {
        const StepTime &time = timeline.steps()[size_t(step)];
        const Moment moment = timeline.atStep(step);
        out << "step " << step + 1 << ": " << number(time.start) << " settled " << number(time.settled) << " end "
            << number(time.end) << ", camera " << describe(moment.camera) << '\n';
        for (size_t i = 0; i < moment.elements.size(); ++i) {
            const ElementMoment &now = moment.elements[i];
            const PlacedElement &placed = timeline.elements()[i];
            out << "  " << placed.element->kind->name << ' ' << placed.element->id << ": "
                << describe(rectAt(placed, now)) << " visible " << number(now.visible) << " dim " << number(now.dim)
                << " highlight " << number(now.highlight);
            const Bilingual label = now.state.now.text(placed.element->kind->name);
            if (!label.isEmpty())
                out << " \"" << label.en << '"';
            out << '\n';
        }
        for (size_t i = 0; i < moment.links.size(); ++i) {
            const PlacedLink &placed = timeline.links()[i];
            out << "  link " << placed.id << ": " << number(placed.route.at(0).x()) << ','
                << number(placed.route.at(0).y()) << " to " << number(placed.route.at(1).x()) << ','
                << number(placed.route.at(1).y()) << " presence " << number(moment.links[i].presence) << '\n';
        }
        out << "  dots " << moment.dots.size() << ", tokens " << moment.tokens.size() << '\n';
    }
    return text;
}

} // namespace

class TestGoldenTimelines : public QObject
{
    Q_OBJECT

private slots:
    void timelines_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_SOURCE_DIR));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void timelines()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Result<Script> script = exampleScene(QString::fromUtf8(file.readAll()), QFileInfo(path).baseName());
        for (const Problem &problem : script.problems)
            qWarning().noquote() << toString(problem);
        QVERIFY(script.value);
        const QString found = dump(Timeline(std::make_shared<Script>(std::move(*script.value))));

        QFile golden(path.chopped(5) + QStringLiteral(".expected"));
        if (qEnvironmentVariableIsSet("MADANG_ACCEPT")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(found.toUtf8());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'), lines = found.split(u'\n');
        for (int i = 0; i < std::max(expected.size(), lines.size()); ++i)
            QCOMPARE(lines.value(i), expected.value(i));
    }
};

QTEST_MAIN(TestGoldenTimelines)
#include "test_golden_timelines.moc"
