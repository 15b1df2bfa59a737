// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview/copy_run.h"

#include "charts/chart_picture.h"
#include "encoders/encode_png.h"
#include "encoders/write_svg.h"
#include "models/run_csv.h"
#include "picture/paint.h"
#include "widgets/bilingual_label.h"

#include <QMimeData>

namespace madang {

namespace {

constexpr qreal width = 880, chartHeight = 400, margin = 36, betweenCharts = 30, belowTitle = 10, textSize = 17;
constexpr BilingualStyle titleStyle{26, true, false}, chartStyle{20, true, false};
constexpr int sharpness = 2; ///< pixels for each of the picture's, each way

} // namespace

Picture chartsPicture(const Bilingual &title, const std::vector<TitledChart> &charts, const Theme &theme,
                      LanguageMode mode)
{
    const qreal inner = width - 2 * margin;
    const TextBlock heading = labelBlock(title, mode, titleStyle, inner);
    std::vector<TextBlock> titles;
    qreal height = 2 * margin + heading.size.height();
    for (const TitledChart &each : charts) {
        titles.push_back(labelBlock(each.title, mode, chartStyle, inner));
        height += betweenCharts + titles.back().size.height() + belowTitle + chartHeight;
    }
    PictureBuilder picture({width, height}, theme.stage);
    picture.text(heading, {margin, margin}, {theme.ink, theme.muted});
    qreal y = margin + heading.size.height();
    for (std::size_t i = 0; i < charts.size(); ++i) {
        y += betweenCharts;
        picture.text(titles[i], {margin, y}, {theme.ink, theme.muted});
        y += titles[i].size.height() + belowTitle;
        const auto chart = chartPicture(charts[i].chart, {&theme, mode, {inner, chartHeight}, textSize});
        drawChart(picture, {margin, y}, *chart, charts[i].chart.type, 1);
        y += chartHeight;
    }
    return picture.finish();
}

QMimeData *pictureClipping(const Picture &picture, const QString &title, Language language)
{
    const QSize pixels = (picture.size * sharpness).toSize();
    const QImage image = toImage(picture, pixels);
    const QByteArray png = image.isNull() ? QByteArray() : encodePng(image);
    if (png.isEmpty())
        return nullptr;
    SvgOptions options;
    options.size = picture.size.toSize();
    options.words = {{code(language), title, {}}};
    auto *data = new QMimeData;
    data->setImageData(image);
    data->setData(QStringLiteral("image/png"), png);
    data->setData(QStringLiteral("image/svg+xml"), SvgWriter().write(picture, options));
    return data;
}

QMimeData *csvClipping(const Model &model, const ModelInputs &inputs)
{
    const QByteArray csv = runCsv(model, inputs);
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(csv));
    data->setData(QStringLiteral("text/csv"), csv);
    return data;
}

} // namespace madang
