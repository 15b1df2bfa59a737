// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers wrap around some bytes: headers, segments or fragments, frames, time on the wire.
#include "models/model.h"
#include "models/words.h"

#include <algorithm>
#include <cmath>

namespace madang {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bytes. Ethernet: IEEE 802.3 (14 header + 4 FCS, at least 46 of payload; 7 + 1 preamble and SFD, 12 gap) and 802.1Q
// (4 tag). A tagged frame keeps the 46, as bridges may do (802.1Q allows least frames of 64 and of 68 bytes).
constexpr int frameBytes = 14 + 4, tagBytes = 4, leastFramePayload = 46, wireBytes = 8 + 12;
constexpr int tcpHeader = 20, udpHeader = 8;                        // RFC 9293 §3.1, RFC 768
constexpr int ipv4Header = 20, ipv6Header = 40, fragmentHeader = 8; // RFC 791 §3.1, RFC 8200 §3, §4.5
constexpr int leastIpv6Mtu = 1280;                                  // RFC 8200 §5
constexpr int recordOverhead = 5 + 1 + 16, largestRecord = 16384;   // TLS 1.3 with AES-GCM: RFC 9846 §5 (RFC 8446 §5)
constexpr int mostPayload = 20000;

enum Transport { Tcp, Udp };

struct Wrapping
{
    Transport transport = Tcp;
    int options = 0;
    bool ipv6 = false;
    bool vlan = false;
    bool tls = false;
    int mtu = 1500;
};

struct Wrapped
{
    int units = 0;       ///< segments or fragments: one packet, one frame each
    int unitPayload = 0; ///< most bytes of the layer above IP's payload in one: MSS, or of a fragment
    int tls = 0;         ///< the following in bytes, all frames together
    int transport = 0;
    int network = 0;
    int padding = 0;
    int link = 0;
    int firstFrame = 0, lastFrame = 0;
    int lastUnit = 0; ///< bytes of payload in the last one
    int frames(int payload) const { return payload + tls + transport + network + padding + link; }
};

int frameOf(int packet, const Wrapping &how)
{
    return std::max(packet, leastFramePayload) + frameBytes + (how.vlan ? tagBytes : 0);
}

Wrapped wrap(int payload, const Wrapping &how)
{
    Wrapped out;
    const int ip = how.ipv6 ? ipv6Header : ipv4Header;
    int perUnit = 0; // headers of a full unit, down to IP
    int bytes = payload;
    if (how.transport == Tcp) {
        // TLS runs over TCP; what protects UDP (DTLS, QUIC) wraps differently.
        out.tls = how.tls ? recordOverhead * ((payload + largestRecord - 1) / largestRecord) : 0;
        bytes += out.tls;
        // RFC 9293 §3.7.1: the MSS leaves room for the fixed headers, and options come off it.
        out.unitPayload = how.mtu - ip - tcpHeader - how.options;
        perUnit = ip + tcpHeader + how.options;
        out.units = (bytes + out.unitPayload - 1) / out.unitPayload;
        out.transport = out.units * (tcpHeader + how.options);
        out.network = out.units * ip;
    } else {
        bytes += udpHeader; // of the datagram, once
        const bool whole = bytes + ip <= how.mtu;
        // RFC 791 §3.2: all fragments but the last are multiples of 8 bytes; RFC 8200 §4.5: each has a header more.
        perUnit = ip + (how.ipv6 && !whole ? fragmentHeader : 0);
        out.unitPayload = whole ? how.mtu - ip : (how.mtu - perUnit) / 8 * 8;
        out.units = (bytes + out.unitPayload - 1) / out.unitPayload;
        out.transport = udpHeader;
        out.network = out.units * perUnit;
    }
    out.lastUnit = bytes - (out.units - 1) * out.unitPayload;
    out.lastFrame = frameOf(out.lastUnit + perUnit, how);
    out.firstFrame = out.units == 1 ? out.lastFrame : frameOf(out.unitPayload + perUnit, how);
    out.padding = std::max(0, leastFramePayload - out.lastUnit - perUnit); // full units are never that small
    out.link = out.units * frameOf(leastFramePayload, how) - out.units * leastFramePayload;
    return out;
}

ModelSpec makeSpec()
{
    using In = ModelInput::Kind;
    using Out = ModelOutput::Kind;
    using Chart = ModelOutput::Chart;
    using Tone = ModelState::Tone;
    using words::bytes;
    ModelSpec spec;
    spec.id = u"osi-model"_s;
    spec.title = {u"포장의 무게"_s, u"Weigh the envelope"_s};
    spec.inputs = {
        {.id = u"payload"_s,
         .label = {u"데이터"_s, u"Payload"_s},
         .doc = {u"응용 계층이 보내는 바이트 수입니다."_s, u"Bytes that the application layer sends."_s},
         .kind = In::Integer,
         .unit = bytes,
         .min = 1,
         .max = mostPayload,
         .step = 1,
         .fallback = 100,
         .logarithmic = true},
        {.id = u"transport"_s,
         .label = {u"전송 계층"_s, u"Transport"_s},
         .doc = {u"TCP는 세그먼트로 자르고, UDP는 한 데이터그램으로 보내 IP가 단편화합니다."_s,
                 u"TCP cuts into segments; UDP sends one datagram, which IP fragments."_s},
         .kind = In::Choice,
         .max = 1,
         .choices = {{u"tcp"_s, words::same(u"TCP"_s)}, {u"udp"_s, words::same(u"UDP"_s)}}},
        {.id = u"tcpOptions"_s,
         .label = {u"TCP 옵션"_s, u"TCP options"_s},
         .doc = {u"TCP 헤더에 덧붙는 옵션의 길이입니다. UDP에는 없습니다."_s,
                 u"Bytes of options in every TCP header; UDP has none."_s},
         .kind = In::Integer,
         .unit = bytes,
         .min = 0,
         .max = 40,
         .step = 4},
        {.id = u"ip"_s,
         .label = {u"IP 버전"_s, u"IP version"_s},
         .doc = {u"IPv4 헤더는 20 B, IPv6 헤더는 40 B입니다."_s,
                 u"The header of IPv4 has 20 bytes, that of IPv6 has 40."_s},
         .kind = In::Choice,
         .max = 1,
         .choices = {{u"v4"_s, words::same(u"IPv4"_s)}, {u"v6"_s, words::same(u"IPv6"_s)}}},
        {.id = u"vlan"_s,
         .label = {u"VLAN 태그"_s, u"VLAN tag"_s},
         .doc = {u"프레임마다 4 B짜리 802.1Q 태그를 붙입니다."_s, u"Puts an 802.1Q tag of 4 bytes into every frame."_s},
         .kind = In::Toggle},
        {.id = u"tls"_s,
         .label = words::same(u"TLS 1.3"_s),
         .doc = {u"레코드마다 22 B를 더해 암호화합니다. TCP 위에서만 쓰입니다."_s,
                 u"Encrypts, at 22 bytes a record; over TCP only."_s},
         .kind = In::Toggle},
        {.id = u"mtu"_s,
         .label = words::same(u"MTU"_s),
         .doc = {u"한 프레임에 실을 수 있는 가장 큰 IP 패킷입니다."_s,
                 u"The largest IP packet that one frame carries."_s},
         .kind = In::Integer,
         .unit = bytes,
         .min = 576,
         .max = 9000,
         .step = 1,
         .fallback = 1500},
    };
    const std::vector<Named> parts = {{u"payload"_s, {u"데이터"_s, u"Payload"_s}},
                                      {u"tls"_s, words::same(u"TLS"_s)},
                                      {u"transport"_s, {u"전송 계층 헤더"_s, u"Transport header"_s}},
                                      {u"network"_s, {u"네트워크 계층 헤더"_s, u"Network header"_s}},
                                      {u"padding"_s, {u"패딩"_s, u"Padding"_s}},
                                      {u"link"_s, {u"데이터 링크 헤더와 FCS"_s, u"Data link header and FCS"_s}},
                                      {u"physical"_s, {u"프리앰블과 간격"_s, u"Preamble and gap"_s}}};
    spec.outputs = {
        {.id = u"efficiency"_s,
         .label = {u"효율"_s, u"Efficiency"_s},
         .unit = words::percent,
         .decimals = 2,
         .headline = true},
        {.id = u"frames"_s, .label = {u"프레임 수"_s, u"Frames"_s}, .unit = {u"개"_s, u"frames"_s}, .headline = true},
        {.id = u"frameBytes"_s, .label = {u"프레임 합계"_s, u"All frames"_s}, .unit = bytes, .headline = true},
        {.id = u"wireBytes"_s,
         .label = {u"선로를 차지하는 시간"_s, u"Time on the wire"_s},
         .unit = {u"B 상당"_s, u"byte times"_s},
         .headline = true},
        {.id = u"wireEfficiency"_s,
         .label = {u"선로 효율"_s, u"Efficiency on the wire"_s},
         .unit = words::percent,
         .decimals = 2},
        {.id = u"unitPayload"_s,
         .label = {u"한 단위의 최대 데이터 (MSS 또는 단편)"_s, u"Most data in one unit (MSS or fragment)"_s},
         .unit = bytes},
        {.id = u"lastUnit"_s, .label = {u"마지막 단위의 데이터"_s, u"Data in the last unit"_s}, .unit = bytes},
        {.id = u"firstFrame"_s, .label = {u"첫 프레임"_s, u"First frame"_s}, .unit = bytes},
        {.id = u"lastFrame"_s, .label = {u"마지막 프레임"_s, u"Last frame"_s}, .unit = bytes},
        {.id = u"tlsBytes"_s, .label = {u"TLS가 더한 바이트"_s, u"Bytes of TLS"_s}, .unit = bytes},
        {.id = u"transportBytes"_s, .label = {u"전송 계층 헤더 합계"_s, u"Transport headers"_s}, .unit = bytes},
        {.id = u"networkBytes"_s, .label = {u"네트워크 계층 헤더 합계"_s, u"Network headers"_s}, .unit = bytes},
        {.id = u"paddingBytes"_s, .label = {u"패딩 합계"_s, u"Padding"_s}, .unit = bytes},
        {.id = u"linkBytes"_s,
         .label = {u"데이터 링크 헤더와 FCS 합계"_s, u"Data link headers and FCS"_s},
         .unit = bytes},
        {.id = u"physicalBytes"_s,
         .label = {u"프리앰블과 간격 합계"_s, u"Preambles and gaps"_s},
         .unit = {u"B 상당"_s, u"byte times"_s}},
        {.id = u"layers"_s,
         .label = {u"계층마다 더한 바이트"_s, u"Bytes of each layer"_s},
         .kind = Out::Series,
         .unit = bytes,
         .chart = Chart::Bar,
         .lines = {{u"bytes"_s, {u"바이트"_s, u"Bytes"_s}, u"teal"_s}},
         .categories = parts},
        {.id = u"frameList"_s,
         .label = {u"프레임마다 크기"_s, u"Size of each frame"_s},
         .kind = Out::Series,
         .unit = bytes,
         .chart = Chart::StackedBar,
         .xLabel = {u"프레임"_s, u"Frame"_s},
         .lines = {{u"data"_s, {u"데이터"_s, u"Data"_s}, u"teal"_s},
                   {u"wrapping"_s, {u"포장"_s, u"Wrapping"_s}, u"slate"_s}}},
        {.id = u"byPayload"_s,
         .label = {u"데이터 크기에 따른 효율"_s, u"Efficiency by payload"_s},
         .kind = Out::Series,
         .unit = words::percent,
         .decimals = 2,
         .chart = Chart::Line,
         .xLabel = {u"데이터"_s, u"Payload"_s},
         .xUnit = bytes,
         .lines = {{u"efficiency"_s, {u"효율"_s, u"Efficiency"_s}, u"teal"_s}}},
        {.id = u"check"_s,
         .label = {u"MTU 확인"_s, u"MTU check"_s},
         .kind = Out::States,
         .parts = {{u"mtu"_s, words::same(u"MTU"_s)}},
         .states = {{u"fine"_s, {u"괜찮음"_s, u"Fine"_s}, Tone::Good},
                    {u"too-small"_s,
                     {u"IPv6의 최소 MTU 1280보다 작음"_s, u"Below IPv6's least MTU of 1280"_s},
                     Tone::Warning}}},
    };
    spec.presets = {
        {u"hundred"_s, {u"100 B 요청"_s, u"A request of 100 B"_s}, {}},
        {u"five-thousand"_s, {u"5,000 B는 네 세그먼트"_s, u"5,000 B: four segments"_s}, {{u"payload"_s, u"5000"_s}}},
        {u"one-byte"_s, {u"1 B의 값"_s, u"The price of one byte"_s}, {{u"payload"_s, u"1"_s}}},
        {u"udp-fragments"_s,
         {u"UDP 5,000 B와 단편화"_s, u"5,000 B by UDP: fragments"_s},
         {{u"payload"_s, u"5000"_s}, {u"transport"_s, u"udp"_s}}},
        {u"with-tls"_s, {u"TLS로 보낸 100 B"_s, u"100 B with TLS"_s}, {{u"tls"_s, u"on"_s}}},
        {u"jumbo"_s, {u"점보 프레임"_s, u"Jumbo frames"_s}, {{u"payload"_s, u"5000"_s}, {u"mtu"_s, u"9000"_s}}},
        {u"everything"_s,
         {u"모두 켜기"_s, u"Everything on"_s},
         {{u"payload"_s, u"5000"_s},
          {u"tcpOptions"_s, u"12"_s},
          {u"ip"_s, u"v6"_s},
          {u"vlan"_s, u"on"_s},
          {u"tls"_s, u"on"_s}}},
    };
    spec.sources = {words::same(u"IEEE 802.3, 802.1Q"_s), words::same(u"RFC 791 §3.1–3.2; RFC 8200 §3, §4.5, §5"_s),
                    words::same(u"RFC 9293 §3.1, §3.7.1; RFC 768"_s), words::same(u"RFC 9846 §5 (TLS 1.3)"_s)};
    return spec;
}

ModelRun run(const ModelInputs &inputs)
{
    const Wrapping how{inputs.integer(u"transport") == Tcp ? Tcp : Udp,
                       inputs.integer(u"tcpOptions"),
                       inputs.integer(u"ip") == 1,
                       inputs.on(u"vlan"),
                       inputs.on(u"tls"),
                       inputs.integer(u"mtu")};
    const int payload = inputs.integer(u"payload");
    const Wrapped wrapped = wrap(payload, how);
    const int frames = wrapped.frames(payload), physical = wrapped.units * wireBytes;

    ModelRun out;
    out.numbers = {{u"efficiency"_s, 100.0 * payload / frames},
                   {u"frames"_s, wrapped.units},
                   {u"frameBytes"_s, frames},
                   {u"wireBytes"_s, frames + physical},
                   {u"wireEfficiency"_s, 100.0 * payload / (frames + physical)},
                   {u"unitPayload"_s, wrapped.unitPayload},
                   {u"lastUnit"_s, wrapped.lastUnit},
                   {u"firstFrame"_s, wrapped.firstFrame},
                   {u"lastFrame"_s, wrapped.lastFrame},
                   {u"tlsBytes"_s, wrapped.tls},
                   {u"transportBytes"_s, wrapped.transport},
                   {u"networkBytes"_s, wrapped.network},
                   {u"paddingBytes"_s, wrapped.padding},
                   {u"linkBytes"_s, wrapped.link},
                   {u"physicalBytes"_s, physical}};
    out.states.insert(u"check"_s, {how.ipv6 && how.mtu < leastIpv6Mtu});

    const int parts[] = {payload,         wrapped.tls,  wrapped.transport, wrapped.network,
                         wrapped.padding, wrapped.link, physical};
    Series layers{{}, std::vector<std::vector<double>>(1)};
    for (const int part : parts) {
        layers.x.push_back(static_cast<double>(layers.x.size()));
        layers.y[0].push_back(part);
    }
    Series list{{}, std::vector<std::vector<double>>(2)};
    for (int i = 0; i < wrapped.units; ++i) {
        const bool last = i == wrapped.units - 1;
        const int data = last ? wrapped.lastUnit : wrapped.unitPayload;
        list.x.push_back(i + 1);
        list.y[0].push_back(data);
        list.y[1].push_back((last ? wrapped.lastFrame : wrapped.firstFrame) - data);
    }
    Series byPayload{{}, std::vector<std::vector<double>>(1)};
    constexpr int stride = 20;
    for (int bytes = 1; bytes <= mostPayload; bytes = bytes == 1 ? stride : bytes + stride) {
        byPayload.x.push_back(bytes);
        byPayload.y[0].push_back(100.0 * bytes / wrap(bytes, how).frames(bytes));
    }
    out.series = {{u"layers"_s, layers}, {u"frameList"_s, list}, {u"byPayload"_s, byPayload}};
    return out;
}

} // namespace

const Model &osiModelModel()
{
    static const Model model{makeSpec(), run};
    return model;
}

} // namespace madang
