// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/encode_gif.h"
#include "encoders/gif_palette.h"
#include "exporters/frame_picture.h"
#include "film/animation_run.h"

#include "picture/paint.h"
#include "timeline/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

/// So many moments are looked at before the palette is made, however long the scenes are.
constexpr size_t mostLooks = 400;
constexpr double betweenLooks = 0.4; ///< seconds, while things move

/// What scenes are drawn with, even where it is seen between two looks only.
void keepColorsOf(const Theme &theme, ColorCensus &census)
{
    for (const QColor &color : {theme.stage, theme.ink, theme.muted, theme.faint, theme.line})
        census.keep(color);
    for (const ToneColors &tone : theme.tones) {
        for (const QColor &color : {tone.fill, tone.stroke, tone.text})
            census.keep(color);
    }
}

class GifRun : public AnimationRun
{
public:
    using AnimationRun::AnimationRun;

private:
    struct Look
    {
        const Timeline *timeline;
        int step;
        double time;
        int weight;
    };

    /// The end of each step, which is looked at longest, and moments on the way there.
    std::vector<Look> looks() const
    {
        std::vector<Look> all;
        for (const auto &timeline : job().timelines) {
            for (const int step : stepsIn(job(), *timeline)) {
                const StepTime &time = timeline->steps()[size_t(step)];
                all.push_back({timeline.get(), step, time.end, 8});
                for (double t = time.start + betweenLooks / 2; t < time.settled; t += betweenLooks)
                    all.push_back({timeline.get(), step, t, 1});
            }
        }
        const size_t stride = all.size() / mostLooks + 1;
        std::vector<Look> some;
        for (size_t i = 0; i < all.size(); i += stride)
            some.push_back(all[i]);
        return some;
    }

    std::unique_ptr<AnimationWriter> makeWriter(QIODevice &device, QImage &image) override
    {
        ColorCensus census;
        keepColorsOf(theme(job().theme), census);
        for (const Look &look : looks()) {
            paintInto(image, framePicture(job(), *look.timeline, look.step, look.time));
            census.add(image, look.weight);
        }
        m_palette = std::make_unique<GifPalette>(census);
        if (m_palette->colors().empty())
            return nullptr;
        return gifWriter(device, *m_palette, {.size = job().size, .loops = loops()});
    }

    std::unique_ptr<GifPalette> m_palette;
};

class GifExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec = animationSpec(50);
        spec.id = QStringLiteral("gif");
        spec.title = QCoreApplication::translate("Export", "Animated GIF");
        spec.doc = QCoreApplication::translate("Export", "Plays wherever pictures are shown: chats, blogs, READMEs.");
        spec.ending = QStringLiteral("gif");
        spec.size = {960, 540};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<GifRun>(job, spec(), output);
    }
};

} // namespace

const Exporter &gifExporter()
{
    static const GifExporter exporter;
    return exporter;
}

} // namespace madang
