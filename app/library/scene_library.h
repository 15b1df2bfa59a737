// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes below a folder: listed quickly, found by words, read when wanted, kept up to date. Does not lay out and
// draws nothing.
#pragma once

#include "base/result.h"
#include "library/scene_entry.h"
#include "library/subjects.h"
#include "script/script.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace madang {

class FileWatcher;

class SceneLibrary : public QObject
{
    Q_OBJECT

public:
    /// Lists the scenes at once. `folder`: see scenesFolder(); an empty one or one that is not there has no scenes.
    explicit SceneLibrary(const QString &folder, QObject *parent = nullptr);

    const QString &folder() const { return m_folder; }

    /// By subject, in a subject by what they need: a scene comes after those to know first, else by id.
    const std::vector<SceneEntry> &scenes() const { return m_scenes; }
    const SceneEntry *scene(const QString &id) const;         ///< nullptr when there is none
    const SceneEntry *sceneOfFile(const QString &file) const; ///< nullptr when it is not in the library

    /// Those that have scenes, in order: as in subjects.json, then the others by name.
    const std::vector<Subject> &subjects() const { return m_subjects; }

    /// What is wrong with the collection: subjects.json, ids given twice (the first counts), unmet needs.
    const std::vector<Problem> &problems() const { return m_problems; }

    /// Scenes that have all the words in their titles, terms or questions; part of a word is enough, case does not
    /// count. Those with all of them in the title first. No words: all.
    std::vector<const SceneEntry *> search(const QString &words) const;

    /// The whole scene, checked. Read once; anew after its file has changed.
    Result<std::shared_ptr<const Script>> read(const QString &id);

    /// From now on changes on the disk are followed.
    void watch();

public slots:
    void rescan(); ///< reads everything anew; tells when the list has changed

signals:
    void sceneChanged(const QString &id); ///< its file was written; its entry is up to date
    void listChanged();                   ///< scenes came or went, or changed their places; all entries are new

private:
    void scan();
    void sort();
    void findProblems(const std::vector<Problem> &ofSubjects);
    void follow();
    void takeIn(const QString &file);
    void lookAround();

    QString m_folder;
    QStringList m_files; ///< all there are, those with an id given twice as well
    std::vector<SceneEntry> m_scenes;
    struct Searchable
    {
        QString title, words;
    };
    mutable std::vector<Searchable> m_searchable; ///< folded, by scene; empty until somebody searches
    std::vector<Subject> m_subjects;
    std::vector<Problem> m_problems;
    QHash<QString, Result<std::shared_ptr<const Script>>> m_read;
    FileWatcher *m_watcher = nullptr; ///< nullptr: not watching
};

} // namespace madang
