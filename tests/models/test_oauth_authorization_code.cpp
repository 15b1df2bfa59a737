// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_model.h"

using namespace madang;
using namespace Qt::Literals::StringLiterals;

class TestOauthAuthorizationCode : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
    void everyCombination();
    void stops_data();
    void stops();
    void computesTheChallenge();
};

void TestOauthAuthorizationCode::blocks_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("strip");
    QTest::newRow("none") << u""_s << u"SSSSS"_s;
    QTest::newRow("state") << u"state=on"_s << u"BSSSS"_s;
    QTest::newRow("pkce") << u"pkce=on"_s << u"BBBSS"_s;
    QTest::newRow("state and secret") << u"state=on secret=on"_s << u"BBSSS"_s;
    QTest::newRow("all") << u"state=on pkce=on nonce=on secret=on exactRedirect=on audience=on"_s << u"BBBBB"_s;
    QTest::newRow("nonce") << u"nonce=on"_s << u"BSBSS"_s;
    QTest::newRow("redirect") << u"exactRedirect=on"_s << u"SSSBS"_s;
    QTest::newRow("audience") << u"audience=on"_s << u"SSSSB"_s;
}

void TestOauthAuthorizationCode::blocks()
{
    QFETCH(QString, settings);
    QFETCH(QString, strip);
    const ModelRun run = runModel("oauth-authorization-code", settings);
    QCOMPARE(run.texts[u"strip"_s].en, strip);
    QCOMPARE(run.numbers[u"succeeding"_s], double(strip.count(u'S')));
    QCOMPARE(run.states[u"replay"_s], std::vector<int>{1}); // a code is never good twice
}

void TestOauthAuthorizationCode::everyCombination()
{
    const Model &model = *modelNamed(u"oauth-authorization-code");
    const char *guards[] = {"state", "pkce", "nonce", "secret", "exactRedirect", "audience"};
    for (int bits = 0; bits < 64; ++bits) {
        ModelInputs inputs(model.spec);
        bool on[6];
        for (int i = 0; i < 6; ++i) {
            on[i] = bits >> i & 1;
            inputs.set(QString::fromLatin1(guards[i]), on[i]);
        }
        const auto [state, pkce, nonce, secret, exact, audience] = on;
        const std::vector<int> blocked = {state || pkce || nonce, secret || pkce, pkce || nonce, exact, audience};
        const ModelRun run = model.run(inputs);
        QCOMPARE(run.states[u"attacks"_s], blocked);
        for (std::size_t i = 0; i < blocked.size(); ++i) {
            QCOMPARE(run.states[u"stops"_s][i] != 0, blocked[i] == 1);
            inputs.set(u"attack", double(i));
            QCOMPARE(model.run(inputs).states[u"result"_s], std::vector<int>{blocked[i]});
            QCOMPARE(model.run(inputs).states[u"stoppedAt"_s], std::vector<int>{run.states[u"stops"_s][i]});
        }
    }
}

void TestOauthAuthorizationCode::stops_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("place");
    QTest::newRow("foreign code, state") << u"attack=csrf state=on pkce=on nonce=on"_s << u"callback"_s;
    QTest::newRow("foreign code, PKCE") << u"attack=csrf pkce=on nonce=on"_s << u"token"_s;
    QTest::newRow("foreign code, nonce") << u"attack=csrf nonce=on"_s << u"id-token"_s;
    QTest::newRow("stolen code, secret") << u"attack=redeemed secret=on"_s << u"token"_s;
    QTest::newRow("own state is valid") << u"attack=injected state=on secret=on"_s << u"nowhere"_s;
    QTest::newRow("redirect") << u"attack=redirect exactRedirect=on"_s << u"authorization"_s;
    QTest::newRow("PKCE does not help there") << u"attack=redirect pkce=on"_s << u"nowhere"_s;
    QTest::newRow("audience") << u"attack=foreign-token audience=on"_s << u"login"_s;
}

void TestOauthAuthorizationCode::stops()
{
    QFETCH(QString, settings);
    QFETCH(QString, place);
    const ModelOutput &output = *modelNamed(u"oauth-authorization-code")->spec.output(u"stoppedAt");
    const int state = runModel("oauth-authorization-code", settings).states[u"stoppedAt"_s][0];
    QCOMPARE(output.states[std::size_t(state)].id, place);
}

void TestOauthAuthorizationCode::computesTheChallenge()
{
    // RFC 7636, Appendix B; the scene shows both.
    const ModelRun run =
        runModel("oauth-authorization-code", u"verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    QCOMPARE(run.texts[u"challenge"_s].en, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    COMPARE_NUMBER(run, "verifierLength", "43");
    QCOMPARE(runModel("oauth-authorization-code", u"verifier="_s + QString(128, u'~')).texts[u"challenge"_s].en.size(),
             43);
    QCOMPARE(runPreset("oauth-authorization-code", u"rfc7636"_s).texts[u"challenge"_s], run.texts[u"challenge"_s]);
}

QTEST_APPLESS_MAIN(TestOauthAuthorizationCode)
#include "test_oauth_authorization_code.moc"
