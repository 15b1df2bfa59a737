// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/read_svg.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

QString svgFlaw(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QStringList ids, references;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            if (attribute.name() == u"id")
                ids.append(value);
            else if (attribute.name() == u"href")
                references.append(value.mid(1));
            else if (attribute.name() == u"clip-path")
                references.append(value.mid(5, value.size() - 6));
        }
    }
    if (reader.hasError())
        return reader.errorString();
    const qsizetype count = ids.size();
    if (ids.removeDuplicates() > 0)
        return u"%1 ids twice"_s.arg(count - ids.size());
    for (const QString &reference : references) {
        if (!ids.contains(reference))
            return u"no "_s + reference;
    }
    return {};
}

bool hasRsvg()
{
    return !QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty();
}

QImage rsvg(const QByteArray &svg)
{
    QProcess process;
    process.start(u"rsvg-convert"_s, {u"--unlimited"_s, u"--format=png"_s});
    process.write(svg);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return QImage::fromData(process.readAllStandardOutput());
}
