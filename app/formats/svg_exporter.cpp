// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/write_svg.h"
#include "exporters/common_options.h"
#include "exporters/export_output.h"
#include "exporters/exporter.h"

#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QSet>

namespace madang {

namespace {

QString textKey()
{
    return QStringLiteral("text");
}

/// Every text in the picture once, in the order they are drawn; those that a caption repeats are left out.
QString textsIn(const Picture &picture, const QString &caption)
{
    QStringList texts;
    QSet<QString> seen;
    for (const PictureOp &op : picture.ops) {
        const auto *text = std::get_if<TextOp>(&op);
        if (!text || text->text->text.trimmed().isEmpty() || seen.contains(text->text->text)
            || caption.contains(text->text->text.trimmed()))
            continue;
        seen.insert(text->text->text);
        texts.append(text->text->text.trimmed());
    }
    return texts.join(QStringLiteral(" · "));
}

/// The scene and the step by name; then what is told there and what is written in the picture, so that those who cannot
/// see it, and those who search for it, find it.
SvgWords wordsOf(const ExportFrame &frame, Language language, bool captions)
{
    const Script &script = frame.timeline.script();
    const Step &step = script.steps[size_t(frame.step)];
    const auto plain = [&step](Language in) { return QString(step.say.in(in)).remove(QStringLiteral("**")); };
    const QString told = plain(language);
    const QString title = step.title.in(language);
    SvgWords words{code(language), script.title.in(language), told};
    if (!title.isEmpty())
        words.title += QStringLiteral(" – %1/%2 %3").arg(frame.step + 1).arg(script.steps.size()).arg(title);
    const QString caption =
        captions ? plain(Language::Korean) + QLatin1Char('\n') + plain(Language::English) : QString();
    const QString written = textsIn(frame.picture, caption);
    if (!words.text.isEmpty() && !written.isEmpty())
        words.text += QLatin1Char('\n');
    words.text += written;
    return words;
}

class SvgRun : public ExportRun
{
public:
    SvgRun(const ExportJob &job, bool text, ExportOutput &output) : m_job(job), m_text(text), m_output(output) {}

    std::optional<Problem> frame(const ExportFrame &frame) override
    {
        SvgOptions options;
        options.size = m_job.size;
        options.text = m_text;
        const bool captions = m_job.options.value(captionsOption().key).toBool();
        if (m_job.mode != LanguageMode::English)
            options.words.push_back(wordsOf(frame, Language::Korean, captions));
        if (m_job.mode != LanguageMode::Korean)
            options.words.push_back(wordsOf(frame, Language::English, captions));
        return m_output.write(frame.name, m_writer.write(frame.picture, options));
    }

private:
    const ExportJob &m_job;
    const bool m_text;
    ExportOutput &m_output;
    SvgWriter m_writer;
};

class SvgExporter : public Exporter
{
public:
    ExporterSpec spec() const override
    {
        ExporterSpec spec;
        spec.id = QStringLiteral("svg");
        spec.title = QCoreApplication::translate("Export", "SVG drawing");
        spec.doc = QCoreApplication::translate("Export", "A drawing of each step, sharp at every size.");
        spec.ending = QStringLiteral("svg");
        ExportOption text;
        text.key = textKey();
        text.type = ExportOption::Type::Boolean;
        text.title = QCoreApplication::translate("Export", "Text stays text");
        text.doc = QCoreApplication::translate(
            "Export", "Text can be selected and changed, but needs the same fonts where it is shown.");
        text.fallback = false;
        spec.options = {text, captionsOption(), transparentOption()};
        return spec;
    }

    std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const override
    {
        return std::make_unique<SvgRun>(job, chosen(job, spec(), textKey()).toBool(), output);
    }
};

} // namespace

const Exporter &svgExporter()
{
    static const SvgExporter exporter;
    return exporter;
}

} // namespace madang
