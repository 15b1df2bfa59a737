// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scene_library.h"

#include "base/did_you_mean.h"
#include "base/file_watcher.h"
#include "compile/vocabulary.h"
#include "library/find_scenes.h"
#include "script/script_reader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <tuple>

namespace madang {

namespace {

/// How long the chain of needs below a scene is, within its subject. A circle ends where it closes.
int depthOf(const QString &id, const QHash<QString, const SceneEntry *> &byId, QHash<QString, int> &depths)
{
    if (const auto known = depths.constFind(id); known != depths.cend())
        return *known;
    depths.insert(id, 0);
    const SceneEntry *entry = byId.value(id);
    int depth = 0;
    for (const QString &need : entry->needs) {
        if (const SceneEntry *needed = byId.value(need); needed && needed->subject == entry->subject)
            depth = std::max(depth, 1 + depthOf(need, byId, depths));
    }
    depths.insert(id, depth);
    return depth;
}

QStringList idsOf(const std::vector<SceneEntry> &scenes)
{
    QStringList ids;
    for (const SceneEntry &entry : scenes)
        ids.append(entry.id);
    return ids;
}

} // namespace

SceneLibrary::SceneLibrary(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    scan();
}

const SceneEntry *SceneLibrary::scene(const QString &id) const
{
    const auto found =
        std::find_if(m_scenes.begin(), m_scenes.end(), [&](const SceneEntry &entry) { return entry.id == id; });
    return found == m_scenes.end() ? nullptr : &*found;
}

const SceneEntry *SceneLibrary::sceneOfFile(const QString &file) const
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const auto found =
        std::find_if(m_scenes.begin(), m_scenes.end(), [&](const SceneEntry &entry) { return entry.file == path; });
    return found == m_scenes.end() ? nullptr : &*found;
}

std::vector<const SceneEntry *> SceneLibrary::search(const QString &words) const
{
    const QStringList wanted = folded(words).split(QChar::Space, Qt::SkipEmptyParts);
    const auto hasAll = [&](const QString &text) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); });
    };
    if (m_searchable.empty()) {
        for (const SceneEntry &entry : m_scenes)
            m_searchable.push_back({folded(entry.title.ko + QLatin1Char('\n') + entry.title.en), folded(entry.words)});
    }
    std::vector<const SceneEntry *> inTitle, elsewhere;
    for (size_t i = 0; i < m_scenes.size(); ++i) {
        if (hasAll(m_searchable[i].title))
            inTitle.push_back(&m_scenes[i]);
        else if (hasAll(m_searchable[i].words))
            elsewhere.push_back(&m_scenes[i]);
    }
    inTitle.insert(inTitle.end(), elsewhere.begin(), elsewhere.end());
    return inTitle;
}

Result<std::shared_ptr<const Script>> SceneLibrary::read(const QString &id)
{
    const SceneEntry *entry = scene(id);
    if (!entry)
        return Problem{Severity::Error,
                       {},
                       0,
                       0,
                       {},
                       QCoreApplication::translate("Library", "There is no scene \"%1\".").arg(id),
                       {}};
    if (const auto known = m_read.constFind(entry->file); known != m_read.cend())
        return *known;
    Result<Script> script = readScript(entry->file, vocabulary());
    Result<std::shared_ptr<const Script>> result(std::move(script.problems));
    if (script)
        result.value = std::make_shared<const Script>(std::move(*script));
    m_read.insert(entry->file, result);
    return result;
}

void SceneLibrary::scan()
{
    m_scenes.clear();
    m_searchable.clear();
    m_files = m_folder.isEmpty() ? QStringList() : scenesOfLibrary(m_folder);
    for (const QString &file : std::as_const(m_files))
        m_scenes.push_back(readSceneEntry(file));
    Result<std::vector<Subject>> subjects = readSubjects(m_folder);
    m_subjects = subjects.value.value_or(std::vector<Subject>{});
    sort();
    findProblems(subjects.problems);
}

void SceneLibrary::sort()
{
    // What is not in subjects.json comes behind, under its own name.
    QHash<QString, int> places;
    for (const Subject &subject : m_subjects)
        places.insert(subject.id, int(places.size()));
    for (const SceneEntry &entry : m_scenes) {
        if (!places.contains(entry.subject)) {
            places.insert(entry.subject, int(places.size()));
            m_subjects.push_back({entry.subject, {entry.subject, entry.subject}});
        }
    }
    QHash<QString, const SceneEntry *> byId;
    for (const SceneEntry &entry : m_scenes) {
        if (!byId.contains(entry.id))
            byId.insert(entry.id, &entry);
    }
    QHash<QString, int> depths;
    for (const SceneEntry &entry : m_scenes)
        depthOf(entry.id, byId, depths);
    std::stable_sort(m_scenes.begin(), m_scenes.end(), [&](const SceneEntry &a, const SceneEntry &b) {
        return std::tuple(places.value(a.subject), depths.value(a.id), a.id)
               < std::tuple(places.value(b.subject), depths.value(b.id), b.id);
    });
    m_subjects.erase(std::remove_if(m_subjects.begin(), m_subjects.end(),
                                    [&](const Subject &subject) {
                                        return std::none_of(m_scenes.begin(), m_scenes.end(), [&](const SceneEntry &e) {
                                            return e.subject == subject.id;
                                        });
                                    }),
                     m_subjects.end());
}

void SceneLibrary::findProblems(const std::vector<Problem> &ofSubjects)
{
    m_problems = ofSubjects;
    QHash<QString, QString> files;
    std::vector<SceneEntry> kept;
    for (SceneEntry &entry : m_scenes) {
        if (files.contains(entry.id)) {
            m_problems.push_back(
                {Severity::Error,
                 entry.file,
                 0,
                 0,
                 {},
                 QCoreApplication::translate("Library", "Another scene has the id \"%1\", too: %2.")
                     .arg(entry.id, files.value(entry.id)),
                 QCoreApplication::translate("Library", "Rename one of the files: its name is the id.")});
            continue;
        }
        files.insert(entry.id, entry.file);
        kept.push_back(std::move(entry));
    }
    m_scenes = std::move(kept);
    std::optional<NearNames> names; // made when one is missing
    for (const SceneEntry &entry : m_scenes) {
        for (qsizetype i = 0; i < entry.needs.size(); ++i) {
            if (files.contains(entry.needs[i]))
                continue;
            if (!names)
                names.emplace(idsOf(m_scenes));
            const auto near = names->nearestTo(entry.needs[i]);
            m_problems.push_back(
                {Severity::Warning, entry.file, 0, 0, QStringLiteral("/needs/%1").arg(i),
                 QCoreApplication::translate("Library", "There is no scene \"%1\".").arg(entry.needs[i]),
                 near ? QCoreApplication::translate("Library", "Did you mean \"%1\"?").arg(*near)
                      : QCoreApplication::translate("Library",
                                                    "Name a scene that is there, or leave it out until it is.")});
        }
    }
}

void SceneLibrary::watch()
{
    if (m_watcher || m_folder.isEmpty())
        return;
    m_watcher = new FileWatcher(this);
    connect(m_watcher, &FileWatcher::fileChanged, this, &SceneLibrary::takeIn);
    connect(m_watcher, &FileWatcher::folderChanged, this, &SceneLibrary::lookAround);
    follow();
}

void SceneLibrary::follow()
{
    m_watcher->watchFolder(m_folder);
    const QStringList subjects = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &subject : subjects)
        m_watcher->watchFolder(m_folder + QLatin1Char('/') + subject);
    const QString subjectsFile = QFileInfo(m_folder + QStringLiteral("/subjects.json")).absoluteFilePath();
    for (const QString &file : m_watcher->files()) {
        if (!sceneOfFile(file) && file != subjectsFile)
            m_watcher->unwatchFile(file);
    }
    for (const SceneEntry &entry : m_scenes)
        m_watcher->watchFile(entry.file);
    m_watcher->watchFile(subjectsFile);
}

/// Something came into a folder or went. With every save that is a temporary file, and no reason to read them all.
void SceneLibrary::lookAround()
{
    if (scenesOfLibrary(m_folder) != m_files)
        rescan();
    else
        follow(); // A new subject, empty so far.
}

void SceneLibrary::rescan()
{
    const auto namesOf = [](const std::vector<SceneEntry> &scenes) {
        QStringList names;
        for (const SceneEntry &entry : scenes)
            names.append(entry.file);
        return names;
    };
    const QStringList before = namesOf(m_scenes);
    const std::vector<Subject> subjectsBefore = m_subjects;
    const std::vector<Problem> problemsBefore = m_problems;
    scan();
    if (m_watcher)
        follow();
    if (namesOf(m_scenes) == before && m_subjects == subjectsBefore && m_problems == problemsBefore)
        return;
    m_read.clear();
    emit listChanged();
}

void SceneLibrary::takeIn(const QString &file)
{
    m_read.remove(file);
    const auto found =
        std::find_if(m_scenes.begin(), m_scenes.end(), [&](const SceneEntry &entry) { return entry.file == file; });
    if (found == m_scenes.end() || !QFileInfo(file).isFile()) {
        rescan(); // It went, or it is the list of subjects.
        return;
    }
    const QString id = found->id;
    const QStringList needs = found->needs;
    *found = readSceneEntry(file);
    m_searchable.clear();
    if (found->needs != needs)
        rescan();
    emit sceneChanged(id);
}

} // namespace madang
