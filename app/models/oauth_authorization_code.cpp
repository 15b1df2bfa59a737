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

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Tone = ModelState::Tone;
    const std::vector<Named> attacks = {
        {u"csrf"_s, {u"로그인 CSRF"_s, u"Login CSRF"_s}},
        {u"redeemed"_s, {u"훔친 코드를 직접 교환"_s, u"Stolen code redeemed directly"_s}},
        {u"injected"_s, {u"훔친 코드를 공격자 세션에 주입"_s, u"Stolen code injected into the attacker's session"_s}},
        {u"redirect"_s, {u"redirect_uri를 악성 호스트로"_s, u"redirect_uri to an evil host"_s}},
        {u"foreign-token"_s, {u"다른 앱의 액세스 토큰"_s, u"Access token of another app"_s}}};
    const std::vector<ModelState> stops = {
        {u"nowhere"_s, {u"막지 못함"_s, u"Not stopped"_s}, Tone::Bad},
        {u"authorization"_s,
         {u"인가 요청: redirect_uri 비교"_s, u"Authorization request: redirect_uri compared"_s},
         Tone::Good},
        {u"callback"_s, {u"콜백: state 비교"_s, u"Callback: state compared"_s}, Tone::Good},
        {u"token"_s,
         {u"토큰 요청: code_verifier나 client_secret 확인"_s,
          u"Token request: code_verifier or client_secret checked"_s},
         Tone::Good},
        {u"id-token"_s, {u"ID 토큰 검증: nonce 비교"_s, u"ID token validated: nonce compared"_s}, Tone::Good},
        {u"login"_s, {u"로그인: 토큰의 aud 확인"_s, u"Login: audience of the token checked"_s}, Tone::Good}};
    const std::vector<ModelState> results = {{u"succeeds"_s, {u"성공"_s, u"Succeeds"_s}, Tone::Bad},
                                             {u"blocked"_s, {u"차단"_s, u"Blocked"_s}, Tone::Good}};
    const auto guard = [](const QString &id, const Bilingual &label, const Bilingual &doc) {
        return ModelInput{.id = id, .label = label, .doc = doc, .kind = In::Toggle};
    };
    const QString rfcVerifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s; // RFC 7636, Appendix B
    ModelSpec spec;
    spec.id = u"oauth-authorization-code"_s;
    spec.title = {u"보호 장치를 꺼 보기"_s, u"Turn the guards off"_s};
    spec.inputs = {
        guard(u"state"_s, words::same(u"state"_s),
              {u"요청을 시작한 브라우저와 응답을 받은 브라우저가 같은지 확인합니다."_s,
               u"Ties the answer to the browser that asked."_s}),
        guard(u"pkce"_s, words::same(u"PKCE"_s),
              {u"코드를 요청한 쪽만 코드를 교환할 수 있게 합니다."_s,
               u"Only whoever asked for the code can redeem it."_s}),
        guard(u"nonce"_s, words::same(u"nonce"_s),
              {u"ID 토큰이 이 세션의 요청으로 나온 것인지 확인합니다."_s,
               u"Ties the ID token to this session's request."_s}),
        guard(u"secret"_s, words::same(u"client_secret"_s),
              {u"코드를 교환하는 서버가 우리 서버인지 인가 서버가 확인합니다."_s,
               u"The authorization server checks that it is our server that redeems."_s}),
        guard(u"exactRedirect"_s, {u"redirect_uri 정확히 비교"_s, u"Exact redirect_uri"_s},
              {u"등록한 주소와 글자 하나까지 같은지 인가 서버가 비교합니다."_s,
               u"The authorization server compares it with the registered one, character by character."_s}),
        guard(u"audience"_s, {u"aud(대상) 확인"_s, u"Audience checked"_s},
              {u"우리 앱에 발급된 토큰일 때만 로그인시킵니다."_s,
               u"Only a token that was issued for our app logs anybody in."_s}),
        {.id = u"attack"_s,
         .label = {u"공격"_s, u"Attack"_s},
         .doc = {u"자세히 볼 공격을 고릅니다."_s, u"The attack to look at."_s},
         .kind = In::Choice,
         .max = attackCount - 1,
         .choices = attacks},
        {.id = u"verifier"_s,
         .label = words::same(u"code_verifier"_s),
         .doc = {u"S256 code_challenge를 계산할 값입니다."_s, u"What the S256 code_challenge is computed of."_s},
         .kind = In::Text,
         .unit = {},
         .fallbackText = rfcVerifier,
         .allowed = u"A-Za-z0-9._~-"_s,
         .minLength = 43,
         .maxLength = 128},
    };
    spec.outputs = {
        {.id = u"succeeding"_s,
         .label = {u"성공하는 공격"_s, u"Attacks that succeed"_s},
         .unit = {u"가지"_s, u"of 5"_s},
         .headline = true},
        {.id = u"result"_s,
         .label = {u"고른 공격의 결과"_s, u"The chosen attack"_s},
         .kind = Out::States,
         .headline = true,
         .parts = {{u"attack"_s, {u"고른 공격"_s, u"The chosen attack"_s}}},
         .states = results},
        {.id = u"stoppedAt"_s,
         .label = {u"고른 공격이 막힌 곳"_s, u"Where it is stopped"_s},
         .kind = Out::States,
         .headline = true,
         .parts = {{u"attack"_s, {u"고른 공격"_s, u"The chosen attack"_s}}},
         .states = stops},
        {.id = u"attacks"_s,
         .label = {u"공격마다 결과"_s, u"Each attack"_s},
         .kind = Out::States,
         .parts = attacks,
         .states = results},
        {.id = u"stops"_s,
         .label = {u"공격마다 막힌 곳"_s, u"Where each is stopped"_s},
         .kind = Out::States,
         .parts = attacks,
         .states = stops},
        {.id = u"replay"_s,
         .label = {u"코드 재사용"_s, u"Code used twice"_s},
         .kind = Out::States,
         .parts = {{u"replay"_s, {u"이미 쓴 코드"_s, u"A code already used"_s}}},
         .states = results},
        {.id = u"strip"_s,
         .label = {u"한 줄 요약 (S 성공, B 차단)"_s, u"In one line (S succeeds, B blocked)"_s},
         .kind = Out::Text},
        {.id = u"challenge"_s, .label = {u"S256 code_challenge"_s, u"S256 code_challenge"_s}, .kind = Out::Text},
        {.id = u"verifierLength"_s,
         .label = {u"code_verifier의 길이"_s, u"Length of the code_verifier"_s},
         .unit = {u"글자"_s, u"characters"_s}},
    };
    const auto all = [](const QString &value) {
        std::vector<std::pair<QString, QString>> values;
        for (const QString &id : {u"state"_s, u"pkce"_s, u"nonce"_s, u"secret"_s, u"exactRedirect"_s, u"audience"_s})
            values.push_back({id, value});
        return values;
    };
    spec.presets = {
        {u"none"_s, {u"모두 끄기"_s, u"All off"_s}, all(u"off"_s)},
        {u"state-only"_s, {u"state만"_s, u"state only"_s}, {{u"state"_s, u"on"_s}}},
        {u"pkce-only"_s, {u"PKCE만"_s, u"PKCE only"_s}, {{u"pkce"_s, u"on"_s}}},
        {u"state-and-secret"_s,
         {u"state와 client_secret"_s, u"state and client_secret"_s},
         {{u"state"_s, u"on"_s}, {u"secret"_s, u"on"_s}}},
        {u"all"_s, {u"모두 켜기"_s, u"All on"_s}, all(u"on"_s)},
        {u"trap"_s,
         {u"유효하지만 남의 토큰"_s, u"Valid, but somebody else's"_s},
         {{u"state"_s, u"on"_s},
          {u"pkce"_s, u"on"_s},
          {u"nonce"_s, u"on"_s},
          {u"secret"_s, u"on"_s},
          {u"exactRedirect"_s, u"on"_s},
          {u"attack"_s, u"foreign-token"_s}}},
        {u"rfc7636"_s,
         {u"RFC 7636 부록 B의 값"_s, u"The value of RFC 7636, Appendix B"_s},
         {{u"verifier"_s, rfcVerifier}}},
    };
    spec.sources = {words::same(u"RFC 6749 §4.1.2–4.1.3, §10.12, §10.16"_s),
                    words::same(u"RFC 7636 §4.1–4.2, Appendix B"_s), words::same(u"RFC 9700 §2.1, §4.1, §4.5–4.7"_s),
                    words::same(u"OpenID Connect Core 1.0 §3.1.3.7"_s)};
    return spec;
}

ModelRun run(const ModelInputs &inputs)
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

} // namespace

const Model &oauthAuthorizationCodeModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
