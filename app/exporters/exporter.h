// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of a format that scenes can be written in: what it is called, what can be chosen, and how it takes
// pictures. Knows neither dialogs nor command lines; both are made from the data here.
#pragma once

#include "base/language.h"
#include "base/problem.h"
#include "exporters/export_settings.h"
#include "picture/picture.h"

#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace madang {

class ExportOutput;
class Timeline;

/// One thing a person may choose about a format.
struct ExportOption
{
    enum class Type { Boolean, Integer, Number, Choice, Text };

    QString key; ///< as on the command line, without "--"
    Type type = Type::Boolean;
    QString title; ///< translated
    QString doc;   ///< translated; one sentence
    QVariant fallback;
    double min = 0, max = 0; ///< of Integer and Number, both included
    QStringList choices;     ///< of Choice
};

/// What comes out of one run.
enum class Product {
    FilePerStep, ///< a file for every step: ID-01.png
    OneFile,     ///< one file for all: a document, a film
    Folder,      ///< files that belong together
};

/// Which pictures a format is fed.
enum class Feed {
    Steps,  ///< one for each step wanted, as it stands at its end
    Motion, ///< evenly spaced through the steps wanted, option "fps" of them a second
};

struct ExporterSpec
{
    QString id;     ///< "png"
    QString title;  ///< translated
    QString doc;    ///< translated; one sentence
    QString ending; ///< of its files, without the dot
    Product product = Product::FilePerStep;
    Feed feed = Feed::Steps;
    bool joinsScenes = false; ///< several scenes may go into one product, one after the other
    std::vector<ExportOption> options;
    LanguageMode mode = LanguageMode::Korean; ///< where nobody chose one
    QSize size{1920, 1080};                   ///< where nobody chose one
    QString name; ///< pattern of its products' names (see export_names.h); empty: the usual one
};

/// What goes into one product.
struct ExportJob : ExportSettings
{
    std::vector<std::shared_ptr<const Timeline>> timelines; ///< the scenes, in order; one unless the format joins them
    std::vector<int> steps; ///< indices, in order; empty: all. Those a scene does not have are passed over
};

/// One picture as it is handed to a format.
struct ExportFrame
{
    const Timeline &timeline;
    const Picture &picture;
    int step = 0;    ///< index
    double time = 0; ///< seconds on the timeline
    QString name;    ///< of its file, for Product::FilePerStep
};

/// One export on its way. finish() is always called once after start(), whatever happened, so that programs that were
/// started end and memory is given back.
class ExportRun
{
public:
    virtual ~ExportRun() = default;

    virtual std::optional<Problem> start() { return std::nullopt; }
    virtual std::optional<Problem> frame(const ExportFrame &frame) = 0;
    /// `complete`: every frame was taken and nobody cancelled. Otherwise nothing more is to be written.
    virtual std::optional<Problem> finish(bool complete)
    {
        Q_UNUSED(complete);
        return std::nullopt;
    }
};

class Exporter
{
public:
    virtual ~Exporter() = default;

    /// Made anew for each call, in the language of the interface.
    virtual ExporterSpec spec() const = 0;

    /// What a person is shown before writing: as framePicture() gives it, unless the format sets its pages otherwise.
    /// `step`: index into the first scene's steps.
    virtual Picture preview(const ExportJob &job, int step) const;

    /// A run that writes into `output`; both job and output outlive it.
    virtual std::unique_ptr<ExportRun> begin(const ExportJob &job, ExportOutput &output) const = 0;
};

/// A job's choice for an option of a spec: as given, or its fallback.
QVariant chosen(const ExportSettings &settings, const ExporterSpec &spec, const QString &key);

/// Indices of the job's steps that one of its scenes has, in order.
std::vector<int> stepsIn(const ExportJob &job, const Timeline &timeline);

} // namespace madang
