// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/format_options.h"

#include "cli/command.h"
#include "cli/terminal.h"

#include "base/did_you_mean.h"
#include "exporters/exporter.h"
#include "formats/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

QString valueName(const ExportOption &option)
{
    switch (option.type) {
    case ExportOption::Type::Boolean:
        break;
    case ExportOption::Type::Integer:
    case ExportOption::Type::Number:
        return QStringLiteral("N");
    case ExportOption::Type::Choice:
        return option.choices.join(u'|');
    case ExportOption::Type::Text:
        return QStringLiteral("TEXT");
    }
    return {};
}

struct OfferedOption
{
    ExportOption option; ///< as the first of the formats has it
    QStringList formats;
    QStringList fallbacks; ///< of each of them
};

/// Every option key with the formats that have it, in the order they are offered.
std::vector<OfferedOption> optionsByFormats()
{
    std::vector<OfferedOption> all;
    for (const Exporter *exporter : allExporters()) {
        const ExporterSpec spec = exporter->spec();
        for (const ExportOption &option : spec.options) {
            auto same = std::find_if(all.begin(), all.end(),
                                     [&](const OfferedOption &other) { return other.option.key == option.key; });
            if (same == all.end())
                same = all.insert(all.end(), {option, {}, {}});
            same->formats.append(spec.id);
            same->fallbacks.append(option.fallback.toString());
        }
    }
    return all;
}

/// "20 (gif, webp), 30 (mp4)"
QString differingFallbacks(const OfferedOption &offered)
{
    QStringList values = offered.fallbacks, parts;
    values.removeDuplicates();
    for (const QString &value : values) {
        QStringList formats;
        for (qsizetype i = 0; i < offered.formats.size(); ++i) {
            if (offered.fallbacks[i] == value)
                formats.append(offered.formats[i]);
        }
        parts.append(QStringLiteral("%1 (%2)").arg(value, formats.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral(", "));
}

int sayBadValue(const ExportOption &option, const QString &given)
{
    QString hint;
    if (option.type == ExportOption::Type::Choice) {
        const auto near = didYouMean(given, option.choices);
        hint = near ? QCoreApplication::translate("Cli", "Did you mean \"%1\"?").arg(*near)
                    : QCoreApplication::translate("Cli", "It is one of: %1.")
                          .arg(option.choices.join(QStringLiteral(", ")));
    } else {
        hint = QCoreApplication::translate("Cli", "It is a number from %1 to %2.").arg(option.min).arg(option.max);
    }
    return sayUsage(QCoreApplication::translate("Cli", "--%1 cannot be \"%2\".").arg(option.key, given), hint);
}

/// Invalid: that cannot be.
QVariant valueOf(const ExportOption &option, const QString &given)
{
    bool good = true;
    QVariant value;
    switch (option.type) {
    case ExportOption::Type::Boolean:
        return true;
    case ExportOption::Type::Integer:
        value = given.toInt(&good);
        break;
    case ExportOption::Type::Number:
        value = given.toDouble(&good);
        break;
    case ExportOption::Type::Choice:
        return option.choices.contains(given) ? QVariant(given) : QVariant();
    case ExportOption::Type::Text:
        return given;
    }
    const double number = value.toDouble();
    return good && number >= option.min && number <= option.max ? value : QVariant();
}

} // namespace

std::vector<QCommandLineOption> formatOptions()
{
    std::vector<QCommandLineOption> options;
    for (const OfferedOption &offered : optionsByFormats()) {
        const ExportOption &option = offered.option;
        QString doc =
            QCoreApplication::translate("Cli", "Of %1: %2").arg(offered.formats.join(QStringLiteral(", ")), option.doc);
        QString fallback = option.type == ExportOption::Type::Boolean ? QString() : option.fallback.toString();
        if (offered.fallbacks.count(offered.fallbacks.front()) != offered.fallbacks.size()) {
            doc += u' ' + QCoreApplication::translate("Cli", "Without it: %1.").arg(differingFallbacks(offered));
            fallback.clear();
        }
        options.push_back({option.key, doc, valueName(option), fallback});
    }
    return options;
}

int takeFormatOptions(ExportSettings &settings, const QCommandLineParser &parser, const ExporterSpec &spec)
{
    for (const auto &[option, formats, fallbacks] : optionsByFormats()) {
        if (!parser.isSet(option.key))
            continue;
        const auto own = std::find_if(spec.options.begin(), spec.options.end(),
                                      [&key = option.key](const ExportOption &each) { return each.key == key; });
        if (own == spec.options.end())
            return sayUsage(
                QCoreApplication::translate("Cli", "--%1 says nothing about %2.").arg(option.key, spec.id),
                QCoreApplication::translate("Cli", "It is for: %1.").arg(formats.join(QStringLiteral(", "))));
        const QString given = parser.value(option.key);
        const QVariant value = valueOf(*own, given);
        if (!value.isValid())
            return sayBadValue(*own, given);
        settings.options.insert(option.key, value);
    }
    return exitGood;
}

} // namespace madang
