// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/markdown_reader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

bool hasMarkdownReader()
{
    return !QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty();
}

ReadMarkdown readMarkdown(const QString &markdown)
{
    ReadMarkdown read;
    QProcess reader;
    reader.start(u"cmark-gfm"_s, {u"--unsafe"_s, u"-e"_s, u"table"_s, u"-e"_s, u"strikethrough"_s, u"-e"_s,
                                  u"autolink"_s, u"-e"_s, u"tagfilter"_s, u"-e"_s, u"tasklist"_s});
    reader.write(markdown.toUtf8());
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0) {
        read.error = u"cmark-gfm: "_s + reader.errorString() + QString::fromUtf8(reader.readAllStandardError());
        return read;
    }
    read.html = QString::fromUtf8(reader.readAllStandardOutput());
    QXmlStreamReader xml(u"<page>"_s + read.html + u"</page>"_s);
    QStringList *collecting = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        const bool heading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        if (xml.isStartElement()) {
            read.elements.append(name);
            if (name == u"img") {
                read.pictures.append(xml.attributes().value("src"_L1).toString());
                read.pictureTexts.append(xml.attributes().value("alt"_L1).toString());
            } else if (name == u"a") {
                read.links.append(xml.attributes().value("href"_L1).toString());
            } else if (name == u"br") {
                read.text += u'\n';
            } else if (heading || name == u"strong") {
                collecting = heading ? &read.headings : &read.strong;
                collecting->append(QString());
            }
        } else if (xml.isEndElement() && (heading || name == u"strong")) {
            collecting = nullptr;
        } else if (xml.isCharacters()) {
            read.text += xml.text();
            if (collecting)
                collecting->last() += xml.text();
        }
    }
    if (xml.hasError())
        read.error = xml.errorString() + u" in "_s + read.html;
    return read;
}
