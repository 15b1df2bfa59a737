// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/read_pdf.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000; ///< milliseconds

} // namespace

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
}

bool hasQpdf()
{
    return !QStandardPaths::findExecutable(u"qpdf"_s).isEmpty();
}

QString pdfReader(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfFlaw(const QString &pdf)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"qpdf"_s, {u"--check"_s, pdf});
    process.waitForFinished(patience);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                      && said.contains(u"No syntax or stream encoding errors"_s);
    return good ? QString() : u"qpdf: "_s + said;
}

QImage pdfPage(const QString &pdf, int number, QSize pixels)
{
    QTemporaryDir folder;
    const QString stem = folder.filePath(u"page"_s), page = QString::number(number);
    QProcess process;
    process.start(u"pdftoppm"_s,
                  {u"-png"_s, u"-singlefile"_s, u"-f"_s, page, u"-l"_s, page, u"-scale-to-x"_s,
                   QString::number(pixels.width()), u"-scale-to-y"_s, QString::number(pixels.height()), pdf, stem});
    process.waitForFinished(patience);
    const QByteArray said = process.readAllStandardError();
    if (!said.isEmpty()) {
        qWarning("pdftoppm: %s", said.constData());
        return {};
    }
    return QImage(stem + u".png"_s);
}
