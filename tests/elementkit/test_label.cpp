// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/label.h"

#include <QTest>

using namespace madang;

class TestLabel : public QObject
{
    Q_OBJECT

private slots:
    void languages()
    {
        const Bilingual label{QStringLiteral("서버"), QStringLiteral("Server")};
        const auto texts = [&](LanguageMode mode) {
            QStringList result;
            for (const Paragraph &paragraph : labelParagraphs(label, {}, mode, {}))
                result += paragraph.spans.front().text;
            return result;
        };
        QCOMPARE(texts(LanguageMode::Korean), QStringList{QStringLiteral("서버")});
        QCOMPARE(texts(LanguageMode::English), QStringList{QStringLiteral("Server")});
        QCOMPARE(texts(LanguageMode::Both), (QStringList{QStringLiteral("서버"), QStringLiteral("Server")}));
    }

    void neutralTextIsNotSaidTwice()
    {
        const Bilingual tcp{QStringLiteral("TCP"), QStringLiteral("TCP")};
        QCOMPARE(labelParagraphs(tcp, tcp, LanguageMode::Both, {}).size(), size_t(2)); // label and sub-label, once each
    }

    void shrinksOnlyAsFarAsNeeded()
    {
        const auto label = labelParagraphs({QStringLiteral("로드 밸런서"), QStringLiteral("Load balancer")}, {},
                                           LanguageMode::Korean, {});
        const LabelWidths widths = labelWidths(label, 1000);
        const auto roomy = fitLabel(label, Align::Center, {widths.natural + 1, 60});
        QVERIFY(roomy->fits);
        QCOMPARE(roomy->scale, 1.0);
        QCOMPARE(roomy->smallest, 26.0);
        const auto tight = fitLabel(label, Align::Center, {widths.natural * 0.85, 34});
        QVERIFY(tight->fits);
        QVERIFY(tight->smallest < 26 && tight->smallest >= smallestText);
        QVERIFY(tight->block.size.width() <= widths.natural * 0.85 + 0.5);
    }

    void neverSmallerThanReadable()
    {
        const auto label = labelParagraphs({QStringLiteral("아주아주아주아주아주긴낱말"), QStringLiteral("x")}, {},
                                           LanguageMode::Korean, {});
        const auto fitted = fitLabel(label, Align::Center, {60, 30});
        QVERIFY(!fitted->fits);
        QCOMPARE(fitted->smallest, smallestText);
    }

    void paragraphsShareOneWidth()
    {
        const auto label =
            labelParagraphs({QStringLiteral("가"), QStringLiteral("A much longer line")}, {}, LanguageMode::Both, {});
        const auto fitted = fitLabel(label, Align::Center, {600, 100});
        QCOMPARE(fitted->block.pieces.size(), size_t(2));
        const auto centre = [&](size_t i) {
            return fitted->block.pieces[i].at.x() + fitted->block.pieces[i].text->width / 2;
        };
        QVERIFY(std::abs(centre(0) - centre(1)) < 1);
    }
};

QTEST_MAIN(TestLabel)
#include "test_label.moc"
