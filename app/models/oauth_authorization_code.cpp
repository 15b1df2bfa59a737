// SPDX-License-Identifier: GPL-3.0-or-later
// Which attacks on an OAuth login succeed when its guards are off, where the others are stopped, and the challenge that
// PKCE makes of a verifier.
#include "models/model.h"
#include "models/words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Attack { LoginCsrf, CodeRedeemed, CodeInjected, EvilRedirect, ForeignToken, attackCount };

/// The steps of the flow at which a guard can stop an attack, in their order.
enum Stop { Nowhere, AtAuthorization, AtCallback, AtToken, AtIdToken, AtLogin };

struct Guards
{
    bool state, pkce, nonce, secret, exactRedirect, audience;
};

/// The first guard that notices, by the order of the flow.
std::array<Stop, attackCount> stopsOf(const Guards &on)
{
    return {
        // RFC 6749 §10.12, RFC 9700 §2.1, §4.7: the victim's session knows neither the state nor the verifier nor the
        // nonce that the attacker's code came of.
        on.state   ? AtCallback
        : on.pkce  ? AtToken
        : on.nonce ? AtIdToken
                   : Nowhere,
        // RFC 6749 §4.1.3 (client authentication), RFC 7636 §1: who only has the code cannot redeem it.
        on.secret || on.pkce ? AtToken : Nowhere,
        // RFC 9700 §4.5: the client redeems it itself, with its secret and for the attacker's own state.
        on.pkce    ? AtToken
        : on.nonce ? AtIdToken
                   : Nowhere,
        // RFC 9700 §2.1, §4.1: the attacker makes up the whole request, challenge and all.
        on.exactRedirect ? AtAuthorization : Nowhere,
        // RFC 6749 §10.16, RFC 9700 §4.6: valid is not the same as issued for us.
        on.audience ? AtLogin : Nowhere,
    };
}

/// RFC 7636 §4.2: BASE64URL(SHA256(ASCII(verifier))), without padding.
QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

ModelRun runOauthAuthorizationCode(const ModelInputs &inputs)
{
    const auto stops = stopsOf({inputs.on(u"state"), inputs.on(u"pkce"), inputs.on(u"nonce"), inputs.on(u"secret"),
                                inputs.on(u"exactRedirect"), inputs.on(u"audience")});
    const auto chosen = static_cast<std::size_t>(inputs.integer(u"attack"));
    std::vector<int> blocked, places(stops.begin(), stops.end());
    QString strip;
    for (const Stop stop : stops) {
        blocked.push_back(stop != Nowhere);
        strip += stop == Nowhere ? QLatin1Char('S') : QLatin1Char('B');
    }
    const QString &verifier = inputs.text(u"verifier");
    ModelRun out;
    out.numbers = {{u"succeeding"_s, double(std::count(blocked.begin(), blocked.end(), 0))},
                   {u"verifierLength"_s, double(verifier.size())}};
    out.texts = {{u"strip"_s, words::same(strip)}, {u"challenge"_s, words::same(challengeOf(verifier))}};
    out.states = {{u"result"_s, {blocked[chosen]}},
                  {u"stoppedAt"_s, {places[chosen]}},
                  {u"attacks"_s, blocked},
                  {u"stops"_s, places},
                  // RFC 6749 §4.1.2: a code MUST NOT be used more than once; no guard of ours is needed for that.
                  {u"replay"_s, {1}}};
    return out;
}

} // namespace madang
