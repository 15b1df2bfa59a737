// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/digest.h"

#include "picture/picture.h"
#include "timeline/moment.h"

#include <QCryptographicHash>
#include <QDataStream>

using namespace madang;

namespace {

class Writer
{
public:
    Writer() : m_stream(&m_bytes, QIODevice::WriteOnly) {}

    template<class T>
    Writer &operator<<(const T &value)
    {
        m_stream << value;
        return *this;
    }

    void state(const Changing &state)
    {
        m_stream << state.before.has_value() << state.progress;
        for (const char16_t *key : {u"tone", u"state", u"badge", u"icon", u"value"}) {
            const Node *node = state.now.node(key);
            m_stream << (node ? node->string : QString()) << (node ? node->number : 0.0);
        }
    }

    void operator()(const FillOp &op) { m_stream << 'f' << op.path << op.color; }
    void operator()(const HatchOp &op) { m_stream << 'h' << op.path << int(op.hatch) << op.color; }
    void operator()(const StrokeOp &op)
    {
        m_stream << 's' << op.path << op.stroke.color << op.stroke.width << op.stroke.roundCaps;
        for (const qreal dash : op.stroke.dashes)
            m_stream << dash;
    }
    void operator()(const TextOp &op)
    {
        m_stream << 't' << op.text->text << op.text->font.size << op.text->font.bold << int(op.text->font.face)
                 << op.text->width << op.baseline << op.color;
    }
    void operator()(const PushOpacity &op) { m_stream << 'o' << op.opacity; }
    void operator()(const PushClip &op) { m_stream << 'c' << op.path; }
    void operator()(const PushTransform &op) { m_stream << 'x' << op.transform; }
    void operator()(const Pop &) { m_stream << '.'; }

    QByteArray hash() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex(); }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace

QByteArray digest(const Moment &moment)
{
    Writer writer;
    writer << moment.time << moment.step << moment.camera;
    for (const ElementMoment &now : moment.elements) {
        writer << now.presence << now.visible << now.arriving << int(now.arrival) << now.dim << now.highlight
               << now.offset;
        writer.state(now.state);
    }
    for (const LinkMoment &now : moment.links) {
        writer << now.presence << now.dim << now.highlight << now.fromOffset << now.toOffset;
        writer.state(now.state);
    }
    for (const Dot &dot : moment.dots)
        writer << dot.at << int(dot.tone) << dot.failed << dot.opacity;
    for (const Token &token : moment.tokens)
        writer << token.at << token.lost << token.opacity;
    return writer.hash();
}

QByteArray digest(const Picture &picture)
{
    Writer writer;
    writer << picture.size << picture.background;
    for (const PictureOp &op : picture.ops)
        std::visit([&](const auto &what) { writer(what); }, op);
    return writer.hash();
}
