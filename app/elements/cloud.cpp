// SPDX-License-Identifier: GPL-3.0-or-later
#include "elementkit/labelled.h"

namespace madang {

namespace {

class CloudKind : public LabelledKind
{
public:
    CloudKind() :
        LabelledKind(
            {QStringLiteral("cloud"),
             QStringLiteral("Something large whose inside does not matter here: a network, a provider."),
             field::settable(field::text("cloud", "The label.")),
             {field::settable(field::text("sub", "A smaller line under the label.")), conditionField(), sizeField()},
             {},
             {},
             QStringLiteral(
                 R"({"stage":{"row":[{"id":"net","cloud":{"ko":"인터넷","en":"Internet"},"tone":"teal"}]}})")})
    {}

protected:
    QMarginsF insets(const State &) const override { return {46, 62, 46, 18}; }
    QSizeF smallest(const State &) const override { return {230, 140}; }
    QPainterPath outline(const QRectF &rect) const override { return cloud(rect); }
};

} // namespace

const Kind &cloudKind()
{
    static const CloudKind kind;
    return kind;
}

} // namespace madang
