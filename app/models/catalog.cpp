// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog.h"

#include "models/read_model.h"
#include "json/definitions.h"
#include "json/json_reader.h"

#include <QFile>

#include <array>
#include <memory>
#include <mutex>

namespace madang {

/// One line a model: the id of its scene, which names its text, and the function of its C++ file.
#define MODELS(MODEL)                                                                                                  \
    MODEL("vm-vs-container", runVmVsContainer)                                                                         \
    MODEL("rolling-deployment", runRollingDeployment)                                                                  \
    MODEL("blue-green-deployment", runBlueGreenDeployment)                                                             \
    MODEL("canary-deployment", runCanaryDeployment)                                                                    \
    MODEL("osi-model", runOsiModel)                                                                                    \
    MODEL("oauth-authorization-code", runOauthAuthorizationCode)

#define DECLARE(id, run) ModelRun run(const ModelInputs &inputs);
MODELS(DECLARE)
#undef DECLARE

namespace {

struct Entry
{
    const char *id;
    decltype(Model::run) run;
};

#define NAME(id, run) {id, run},
constexpr Entry entries[] = {MODELS(NAME)};
#undef NAME
constexpr std::size_t count = std::size(entries);

/// It is compiled in and tested: what is wrong with it is a programmer's error.
[[noreturn]] void refuse(const std::vector<Problem> &problems)
{
    qFatal("%s", problems.empty() ? "a model cannot be read" : qPrintable(toString(problems.front())));
}

QByteArray textOf(const QString &name)
{
    QFile file(QStringLiteral(":/models/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no text of the model %s", qPrintable(name));
    return file.readAll();
}

const Definitions &sharedDefinitions()
{
    static ProblemList problems(QStringLiteral("shared.json"));
    static const Definitions definitions = [] {
        Definitions shared(problems);
        Result<Node> text = readJson(textOf(QStringLiteral("shared")), QStringLiteral("shared.json"));
        if (!text)
            refuse(text.problems);
        shared.writeOut(*text);
        if (problems.hasErrors())
            refuse(problems.take());
        return shared;
    }();
    return definitions;
}

std::unique_ptr<const Model> read(const Entry &entry)
{
    const QString id = QString::fromLatin1(entry.id);
    Result<ModelSpec> spec = readModel(textOf(id), id + QStringLiteral(".json"), id, sharedDefinitions());
    if (!spec)
        refuse(spec.problems);
    return std::make_unique<const Model>(Model{std::move(*spec), entry.run});
}

const Model &model(std::size_t index)
{
    static std::array<std::once_flag, count> once;
    static std::array<std::unique_ptr<const Model>, count> models;
    std::call_once(once[index], [&] { models[index] = read(entries[index]); });
    return *models[index];
}

} // namespace

const QStringList &modelIds()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const Entry &entry : entries)
            list.append(QString::fromLatin1(entry.id));
        return list;
    }();
    return ids;
}

const Model *modelNamed(QStringView id)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (id == QLatin1String(entries[i].id))
            return &model(i);
    }
    return nullptr;
}

std::vector<const Model *> allModels()
{
    std::vector<const Model *> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(&model(i));
    return all;
}

} // namespace madang
