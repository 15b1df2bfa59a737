// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_apng.h"
#include "exporters/animation_run.h"
#include "exporters/common_options.h"
#include "exporters/exporters.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

class ApngRun : public AnimationRun
{
public:
    ApngRun(const ExportJob &job, const ExporterSpec &spec, ExportOutput &output) :
        AnimationRun(job, spec, output), m_loops(!chosen(job, spec, QStringLiteral("once")).toBool())
    {}

private:
    std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &) override
    {
        const Script &script = job().timelines.front()->script();
        const Language language = job().mode == LanguageMode::English ? Language::English : Language::Korean;
        return apngWriter(device, {.size = job().size,
                                   .loops = m_loops,
                                   .texts = {{"Title", script.title.in(language)}, {"Scene", script.id}}});
    }

    const bool m_loops;
};

class ApngExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("apng");
        spec.title = QCoreApplication::translate("Export", "Animated PNG");
        spec.doc = QCoreApplication::translate(
            "Export", "Every colour exact; programs that do not know it show the first picture.");
        spec.ending = QStringLiteral("apng"); // a file named .png works too, where .apng is not known
        spec.product = Product::OneFile;
        spec.feed = Feed::Motion;
        spec.joinsScenes = true;
        spec.options = {fpsOption(20, 60), onceOption(), captionsOption()};
        spec.size = {1280, 720};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<ApngRun>(job, spec(), output);
    }
};

} // namespace

const Exporter &apngExporter()
{
    static const ApngExporter exporter;
    return exporter;
}

} // namespace madang
