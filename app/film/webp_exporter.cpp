// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_webp.h"
#include "film/animation_run.h"

#include <QCoreApplication>

namespace madang {

namespace {

class WebpRun : public AnimationRun
{
public:
    using AnimationRun::AnimationRun;

private:
    std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &) override
    {
        return webpWriter(device, {.size = job().size, .loops = loops()});
    }
};

class WebpExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec = animationSpec(60);
        spec.id = QStringLiteral("webp");
        spec.title = QCoreApplication::translate("Export", "Animated WebP");
        spec.doc = QCoreApplication::translate("Export", "Every colour exact; for browsers and newer programs.");
        spec.ending = QStringLiteral("webp");
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
