// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview/export_choices.h"

#include "exporters/export_names.h"
#include "exporters/step_choice.h"
#include "formats/catalog.h"
#include "widgets/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace madang {

namespace {

constexpr std::array scopeNames{"step", "steps", "range", "scenes"};
constexpr int longestText = 200; ///< characters of a pattern, a range, an option

QString sizeKey(const QString &format)
{
    return format + QStringLiteral("/size");
}
QString nameKey(const QString &format)
{
    return format + QStringLiteral("/name");
}
QString optionKey(const QString &format, const QString &key)
{
    return format + QStringLiteral("/option-") + key;
}

std::optional<QSize> sizeFromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && isExportSize(size) ? std::optional(size) : std::nullopt;
}

QString usualFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir::isAbsolutePath(pictures) ? pictures : QDir::homePath();
}

FormatChoices readFormat(const Preferences &preferences, const ExporterSpec &spec)
{
    FormatChoices format;
    format.size = sizeFromText(preferences.exportChoice(sizeKey(spec.id)));
    const QString pattern = preferences.exportChoice(nameKey(spec.id));
    if (!pattern.isEmpty() && pattern.size() <= longestText
        && !nameProblem(pattern, spec.product == Product::FilePerStep))
        format.pattern = pattern;
    for (const ExportOption &option : spec.options) {
        const QVariant value = optionFromText(option, preferences.exportChoice(optionKey(spec.id, option.key)));
        if (value.isValid())
            format.options.insert(option.key, value);
    }
    return format;
}

} // namespace

QVariant optionFromText(const ExportOption &option, const QString &text)
{
    if (text.isEmpty() || text.size() > longestText)
        return {};
    bool good = true;
    QVariant value;
    switch (option.type) {
    case ExportOption::Type::Boolean:
        return text == u"true" ? QVariant(true) : text == u"false" ? QVariant(false) : QVariant();
    case ExportOption::Type::Choice:
        return option.choices.contains(text) ? QVariant(text) : QVariant();
    case ExportOption::Type::Text:
        return text;
    case ExportOption::Type::Integer:
        value = text.toInt(&good);
        break;
    case ExportOption::Type::Number:
        value = text.toDouble(&good);
        break;
    }
    const double number = value.toDouble();
    return good && std::isfinite(number) && number >= option.min && number <= option.max ? value : QVariant();
}

ExportChoices readExportChoices(const Preferences &preferences)
{
    const auto value = [&](const char *key) { return preferences.exportChoice(QLatin1String(key)); };
    ExportChoices choices;
    const QString format = value("format");
    choices.format = exporterNamed(format) ? format : allExporters().front()->spec().id;
    const auto scope = std::find_if(scopeNames.begin(), scopeNames.end(),
                                    [name = value("scope")](const char *each) { return name == QLatin1String(each); });
    if (scope != scopeNames.end())
        choices.scope = ExportScope(scope - scopeNames.begin());
    if (const QString range = value("range"); range.size() <= longestText && stepChoice(range))
        choices.range = range;
    choices.mode = languageModeFromCode(value("language"));
    choices.theme = themeFromName(value("theme"));
    const QString folder = value("folder");
    choices.folder =
        QDir::isAbsolutePath(folder) && QFileInfo(folder).isDir() ? QDir::cleanPath(folder) : usualFolder();
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        choices.formats.insert(spec.id, readFormat(preferences, spec));
    }
    return choices;
}

void writeExportChoices(const ExportChoices &choices, Preferences &preferences)
{
    const auto set = [&](const QString &key, const QString &value) { preferences.setExportChoice(key, value); };
    set(QStringLiteral("format"), choices.format);
    set(QStringLiteral("scope"), QLatin1String(scopeNames[size_t(choices.scope)]));
    set(QStringLiteral("range"), choices.range);
    set(QStringLiteral("language"), choices.mode ? code(*choices.mode) : QString());
    set(QStringLiteral("theme"), choices.theme ? nameOf(*choices.theme) : QString());
    set(QStringLiteral("folder"), choices.folder);
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        const FormatChoices format = choices.formats.value(spec.id);
        set(sizeKey(spec.id),
            format.size ? QStringLiteral("%1x%2").arg(format.size->width()).arg(format.size->height()) : QString());
        set(nameKey(spec.id), format.pattern);
        for (const ExportOption &option : spec.options)
            set(optionKey(spec.id, option.key), format.options.value(option.key).toString());
    }
}

} // namespace madang
