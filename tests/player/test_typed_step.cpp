// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/typed_step.h"

#include "player/open_scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace madang;

class TypedStepTest : public QObject
{
    Q_OBJECT

    OpenScene m_scene;

private slots:
    void init() { m_scene.open(QStringLiteral(MADANG_SOURCE_DIR "/tests/shell/scenes/delivery/canary-release.json")); }

    void goesThere()
    {
        TypedStep typed(m_scene.player());
        QSignalSpy said(&typed, &TypedStep::said);
        typed.go(); // nothing is typed
        QCOMPARE(said.count(), 0);
        QVERIFY(typed.isEmpty());
        typed.type(3);
        QVERIFY(!typed.isEmpty());
        QVERIFY(said.takeFirst().first().toString().contains(u'3'));
        QCOMPARE(m_scene.status().step, 0);
        typed.go();
        QCOMPARE(m_scene.status().step, 2);
        QVERIFY(typed.isEmpty());
        QCOMPARE(said.takeFirst().first().toString(), QString()); // the message is over
    }

    void thereIsNoSuchStep()
    {
        TypedStep typed(m_scene.player());
        QSignalSpy said(&typed, &TypedStep::said);
        for (const int digit : {1, 0, 9, 9})
            typed.type(digit);
        typed.go();
        QCOMPARE(m_scene.status().step, 0);
        const QString message = said.last().first().toString();
        QVERIFY2(message.contains(QStringLiteral("99")) && message.contains(u'5'), qPrintable(message));
        typed.type(0);
        typed.go(); // steps count from 1
        QCOMPARE(m_scene.status().step, 0);
    }

    void isForgottenAfterAWhile()
    {
        TypedStep typed(m_scene.player());
        typed.type(2);
        QTRY_VERIFY_WITH_TIMEOUT(typed.isEmpty(), TypedStep::patience * 4);
        typed.type(2);
        typed.clear();
        typed.go();
        QCOMPARE(m_scene.status().step, 0);
    }
};

QTEST_MAIN(TypedStepTest)
#include "test_typed_step.moc"
