// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers wrap around some bytes: headers, segments or fragments, frames, time on the wire.
#include "models/model.h"

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

} // namespace

ModelRun runOsiModel(const ModelInputs &inputs)
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
    const double mostPayload = inputs.spec().input(u"payload")->max;
    for (int bytes = 1; bytes <= mostPayload; bytes = bytes == 1 ? stride : bytes + stride) {
        byPayload.x.push_back(bytes);
        byPayload.y[0].push_back(100.0 * bytes / wrap(bytes, how).frames(bytes));
    }
    out.series = {{u"layers"_s, layers}, {u"frameList"_s, list}, {u"byPayload"_s, byPayload}};
    return out;
}

} // namespace madang
