// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_webp.h"
#include "exporters/animation_run.h"
#include "exporters/common_options.h"
#include "exporters/exporters.h"

#include <QCoreApplication>

namespace madang {

namespace {

class WebpRun : public AnimationRun
{
public:
    WebpRun(const ExportJob &job, const ExporterSpec &spec, ExportOutput &output) :
        AnimationRun(job, spec, output), m_loops(!chosen(job, spec, QStringLiteral("once")).toBool())
    {}

private:
    std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &) override
    {
        return webpWriter(device, {.size = job().size, .loops = m_loops});
    }

    const bool m_loops;
};

class WebpExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("webp");
        spec.title = QCoreApplication::translate("Export", "Animated WebP");
        spec.doc = QCoreApplication::translate("Export", "Every colour exact; for browsers and newer programs.");
        spec.ending = QStringLiteral("webp");
        spec.product = Product::OneFile;
        spec.feed = Feed::Motion;
        spec.joinsScenes = true;
        spec.options = {fpsOption(20, 60), onceOption(), captionsOption()};
        spec.size = {1280, 720};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<WebpRun>(job, spec(), output);
    }
};

} // namespace

const Exporter &webpExporter()
{
    static const WebpExporter exporter;
    return exporter;
}

} // namespace madang
