// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

namespace madang {

std::shared_ptr<const ChartPicture> chartPicture(const ChartData &, const ChartLook &look)
{
    return std::make_shared<ChartPicture>(ChartPicture{{look.size, Qt::transparent, {}}, {look.size, Qt::transparent, {}}, QRectF(QPointF(), look.size)});
}

void drawChart(PictureBuilder &, QPointF, const ChartPicture &, ChartData::Type, qreal)
{
}

} // namespace madang
