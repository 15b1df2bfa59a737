// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/korean.h"

#include <QFile>
#include <QTest>

using namespace madang;

class KoreanTest : public QObject
{
    Q_OBJECT

private slots:
    // particles.txt: a line a case, "word | pair | expected"; # begins a comment.
    void particle_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("expected");
        QFile file(QStringLiteral(TEST_SOURCE_DIR "/particles.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int number = 0;
        int rows = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList parts = line.split(u'|');
            QVERIFY2(parts.size() == 3, qPrintable(QStringLiteral("line %1").arg(number)));
            QTest::addRow("line %d", number) << parts[0].trimmed() << parts[1].trimmed() << parts[2].trimmed();
            ++rows;
        }
        QVERIFY(rows > 0);
    }

    void particle()
    {
        QFETCH(QString, word);
        QFETCH(QString, pair);
        QFETCH(QString, expected);
        QCOMPARE(withParticle(word, pair), expected);
    }

    void nothingToReadGivesBothForms()
    {
        QCOMPARE(withParticle(QString(), QStringLiteral("은/는")), QStringLiteral("은(는)"));
        QCOMPARE(withParticle(QStringLiteral("→"), QStringLiteral("으로/로")), QStringLiteral("→(으)로"));
    }
};

QTEST_APPLESS_MAIN(KoreanTest)
#include "test_korean.moc"
