// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_apng.h"
#include "film/animation_run.h"

#include "timeline/timeline.h"

#include <QCoreApplication>

namespace madang {

namespace {

class ApngRun : public AnimationRun
{
public:
    using AnimationRun::AnimationRun;

private:
    std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &) override
    {
        const Script &script = job().timelines.front()->script();
        const Language language = job().mode == LanguageMode::English ? Language::English : Language::Korean;
        return apngWriter(device, {.size = job().size,
                                   .loops = loops(),
                                   .texts = {{"Title", script.title.in(language)}, {"Scene", script.id}}});
    }
};

class ApngExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec = animationSpec(60);
        spec.id = QStringLiteral("apng");
        spec.title = QCoreApplication::translate("Export", "Animated PNG");
        spec.doc = QCoreApplication::translate(
            "Export", "Every colour exact; programs that do not know it show the first picture.");
        spec.ending = QStringLiteral("apng"); // a file named .png works too, where .apng is not known
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
