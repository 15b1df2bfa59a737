// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace madang {

namespace {

Problem problemWith(const QString &path, const QString &message, const QString &hint = {})
{
    Problem problem;
    problem.file = path;
    problem.message = message;
    problem.hint = hint;
    return problem;
}

Problem diskFull(const QString &path)
{
    return problemWith(path, QCoreApplication::translate("AtomicFile", "The disk is full."),
                       QCoreApplication::translate("AtomicFile", "Make room on it, or write somewhere else."));
}

/// What is wrong with `path` before anything is written, if anything is.
std::optional<Problem> parentProblem(const QString &path)
{
    const QFileInfo parent(QFileInfo(path).absolutePath());
    if (path.isEmpty())
        return problemWith(path, QCoreApplication::translate("AtomicFile", "No file name was given."));
    if (!parent.exists())
        return problemWith(path,
                           QCoreApplication::translate("AtomicFile", "The folder %1 does not exist.")
                               .arg(QDir::toNativeSeparators(parent.filePath())),
                           QCoreApplication::translate("AtomicFile", "Create it first."));
    if (!parent.isDir())
        return problemWith(path, QCoreApplication::translate("AtomicFile", "%1 is a file, not a folder.")
                                     .arg(QDir::toNativeSeparators(parent.filePath())));
    return std::nullopt;
}

/// Explains a failed call. `error` is errno at that moment (0 where the system does not set it),
/// `detail` the library's own words, used when there is nothing plainer to say.
Problem explain(const QString &path, int error, const QString &detail)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return diskFull(path);
    case EACCES:
    case EPERM:
    case EROFS:
        return problemWith(path, QCoreApplication::translate("AtomicFile", "You may not write to %1.").arg(folder),
                           QCoreApplication::translate("AtomicFile", "Choose another place."));
    case ENAMETOOLONG:
        return problemWith(path, QCoreApplication::translate("AtomicFile", "The file name is too long."));
    default:
        return problemWith(path, QCoreApplication::translate("AtomicFile", "It could not be written: %1.").arg(detail));
    }
}

std::optional<Problem> writeDirectly(const QString &path, const QByteArray &data)
{
    errno = 0;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return explain(path, errno, file.errorString());
    for (qint64 done = 0; done < data.size();) {
        const qint64 written = file.write(data.constData() + done, data.size() - done);
        if (written <= 0)
            return explain(path, errno, file.errorString());
        done += written;
    }
    return std::nullopt;
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Makes something beside `path` under a hidden name nobody else has, so that the last rename stays on one file system.
/// Empty, with errno, when it cannot be made.
template<typename Make>
QString makeBeside(const QString &path, Make make)
{
    const QFileInfo target(QFileInfo(path).absoluteFilePath());
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString temporary = target.absoluteDir().filePath(QStringLiteral(".%1.%2-%3.part")
                                                                    .arg(target.fileName())
                                                                    .arg(QCoreApplication::applicationPid())
                                                                    .arg(attempt));
        errno = 0;
        if (make(temporary))
            return temporary;
        if (!QFileInfo::exists(temporary))
            break;
    }
    return {};
}

std::error_code renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    return error;
}

/// Why no folder can be at `path`, as far as can be told without trying.
std::optional<Problem> folderProblem(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return problemWith(path, QCoreApplication::translate("AtomicFile", "No folder was given."));
    if (!info.exists())
        return parentProblem(path);
    if (!info.isDir())
        return problemWith(path, QCoreApplication::translate("AtomicFile", "It is a file, not a folder."),
                           QCoreApplication::translate("AtomicFile", "Name a folder, or a new one."));
    return std::nullopt;
}

Problem cannotMakeFolder(const QString &path, int error)
{
    return explain(path, error,
                   QCoreApplication::translate("AtomicFile", "no folder can be created in %1")
                       .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

} // namespace

std::optional<Problem> makeFolder(const QString &path)
{
    const QString clean = path.isEmpty() ? path : QDir::cleanPath(path);
    if (auto problem = folderProblem(clean))
        return problem;
    errno = 0;
    if (QFileInfo(clean).isDir() || QDir().mkdir(clean))
        return std::nullopt;
    return cannotMakeFolder(clean, errno);
}

WholeFile::WholeFile(const QString &path) : m_path(path)
{
    if (QFileInfo(path).isDir())
        m_problem = problemWith(path, QCoreApplication::translate("AtomicFile", "It is a folder, not a file."),
                                QCoreApplication::translate("AtomicFile", "Name a file in it."));
    else
        m_problem = parentProblem(path);
    if (m_problem)
        return;
    QString detail;
    m_temporary = makeBeside(path, [&](const QString &temporary) {
        QFile file(temporary);
        const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        detail = file.errorString();
        return made;
    });
    if (m_temporary.isEmpty())
        m_problem = explain(path, errno, detail);
}

WholeFile::~WholeFile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

std::optional<Problem> WholeFile::commit()
{
    if (m_problem)
        return m_problem;
    Q_ASSERT(!m_temporary.isEmpty()); // Once only.
    if (const std::error_code error = renameOver(m_temporary, m_path))
        return m_problem = explain(m_path, error.value(), QString::fromStdString(error.message()));
    m_temporary.clear();
    return std::nullopt;
}

std::optional<Problem> writeWhole(const QString &path, const QByteArray &data)
{
    const QFileInfo info(path);
    if (info.isDir())
        return problemWith(path, QCoreApplication::translate("AtomicFile", "It is a folder, not a file."),
                           QCoreApplication::translate("AtomicFile", "Name a file in it."));
    if (std::optional<Problem> problem = parentProblem(path))
        return problem;
    if (info.exists() && !info.isFile())
        return writeDirectly(path, data);

    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const int error = errno;
        // Qt refuses a read-only file by itself, without a system error.
        if (info.exists() && !info.isWritable())
            return problemWith(path, QCoreApplication::translate("AtomicFile", "The file may not be overwritten."),
                               QCoreApplication::translate("AtomicFile", "Choose another name."));
        return explain(path, error, file.errorString());
    }
    errno = 0;
    if (file.write(data) != data.size() || !file.commit())
        return explain(path, errno, file.errorString());
    return std::nullopt;
}

WholeFolder::WholeFolder(const QString &path) :
    m_path(QDir::cleanPath(path)), m_problem(folderProblem(path.isEmpty() ? path : m_path))
{
    if (m_problem)
        return;

    // QTemporaryDir is no help: the folder it makes can be read by its owner only, and would stay so.
    m_temporary = makeBeside(m_path, [](const QString &temporary) { return QDir().mkdir(temporary); });
    if (!m_temporary.isEmpty())
        return;
    m_problem = cannotMakeFolder(m_path, errno);
}

WholeFolder::~WholeFolder()
{
    if (!m_temporary.isEmpty())
        QDir(m_temporary).removeRecursively();
}

bool WholeFolder::makeFolderOf(const QString &name)
{
    Q_ASSERT(!name.isEmpty() && QDir::isRelativePath(name));
    Q_ASSERT(!QDir::cleanPath(name).startsWith(QStringLiteral("..")));
    return QDir().mkpath(QFileInfo(m_temporary + u'/' + name).path());
}

std::optional<Problem> WholeFolder::write(const QString &name, const QByteArray &data)
{
    const QString path = pathFor(name);
    if (m_problem)
        return m_problem;
    m_problem = writeWhole(path, data);
    if (m_problem) // The temporary folder's name means nothing to anybody.
        m_problem->file = m_path + u'/' + name;
    return m_problem;
}

QString WholeFolder::pathFor(const QString &name)
{
    if (m_problem)
        return {};
    errno = 0;
    if (!makeFolderOf(name)) {
        m_problem = explain(m_path + u'/' + name, errno,
                            QCoreApplication::translate("AtomicFile", "its folder cannot be created"));
        return {};
    }
    m_names.insert(QDir::cleanPath(name));
    return m_temporary + u'/' + name;
}

std::optional<Problem> WholeFolder::moveInto(const QString &folder)
{
    for (const QString &name : m_names) {
        const QString target = folder + u'/' + name;
        if (QFileInfo(target).isDir())
            return problemWith(target, QCoreApplication::translate("AtomicFile", "It is a folder, not a file."),
                               QCoreApplication::translate("AtomicFile", "Remove it, or choose another place."));
        const std::error_code error = QDir().mkpath(QFileInfo(target).path())
                                          ? renameOver(m_temporary + u'/' + name, target)
                                          : std::make_error_code(std::errc::permission_denied);
        if (error)
            return explain(target, error.value(), QString::fromStdString(error.message()));
    }
    return std::nullopt;
}

std::optional<Problem> WholeFolder::commit()
{
    if (m_problem)
        return m_problem;
    Q_ASSERT(!m_temporary.isEmpty()); // Once only.
    for (const QString &name : m_names) {
        // Promised by pathFor(), and the other program did not keep it.
        if (!QFileInfo::exists(m_temporary + u'/' + name))
            return m_problem = problemWith(m_path + u'/' + name,
                                           QCoreApplication::translate("AtomicFile", "It was not written."));
    }
    if (QFileInfo(m_path).isDir()) {
        m_problem = moveInto(m_path);
        QDir(m_temporary).removeRecursively();
        m_temporary.clear();
        return m_problem;
    }
    if (const std::error_code error = renameOver(m_temporary, m_path))
        return m_problem = explain(m_path, error.value(), QString::fromStdString(error.message()));
    m_temporary.clear();
    return std::nullopt;
}

} // namespace madang
