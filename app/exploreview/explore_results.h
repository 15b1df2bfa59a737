// SPDX-License-Identifier: GPL-3.0-or-later
// What came out of an experiment: headline cards, states, charts or tables, all other values; beside them the same of a
// pinned run. Not concerned with running the model.
#pragma once

#include "models/model.h"

#include <QWidget>

class QToolButton;

namespace madang {

class Appearance;
class BilingualLabel;
class ChartBlock;
class Disclosure;
class HeadlineGrid;
class PinnedLine;
class TextButton;
class ValueRow;

class ExploreResults : public QWidget
{
    Q_OBJECT

public:
    /// `charts`: ids of the series shown first; empty: all. The spec lives for ever.
    ExploreResults(const Appearance &appearance, const ModelSpec &spec, const QStringList &charts,
                   QWidget *parent = nullptr);

    void setRun(const ModelInputs &inputs, const ModelRun &run, const ModelInputs *pinnedInputs,
                const ModelRun *pinned);
    void setWords();
    void setTables(bool tables);
    bool tables() const { return m_tables; }

    QString value(QStringView id, std::size_t part) const; ///< as it is shown; empty: no such output
    QString pinned(QStringView id) const;                  ///< what a headline card says of the pinned run
    ChartBlock *chart(QStringView id) const;               ///< null: no such series
    std::vector<const ChartBlock *> shownCharts() const;   ///< those that are not folded away
    PinnedLine *pinnedLine() const { return m_pinnedLine; }

    TextButton *pinButton() const { return m_pin; }
    TextButton *tableButton() const { return m_table; }
    TextButton *copyButton() const { return m_copy; }
    Disclosure *moreCharts() const { return m_moreCharts; } ///< null: all are shown
    Disclosure *moreValues() const { return m_moreValues; } ///< null: there are none

private:
    QWidget *makeTools();
    void addStates(const ModelSpec &spec);
    void addCharts(const ModelSpec &spec, const QStringList &first);
    void addValues(const ModelSpec &spec);
    void addRow(QWidget *to, const ModelOutput &output, std::size_t part);

    const Appearance &m_appearance;
    HeadlineGrid *m_headlines;
    PinnedLine *m_pinnedLine;
    TextButton *m_pin, *m_table, *m_copy;
    std::vector<std::pair<BilingualLabel *, Bilingual>> m_headings; ///< of states
    std::vector<ValueRow *> m_rows;
    std::vector<ChartBlock *> m_charts;
    std::size_t m_firstCharts = 0; ///< so many are always shown
    Disclosure *m_moreCharts = nullptr, *m_moreValues = nullptr;
    bool m_tables = false, m_isPinned = false;
};

} // namespace madang
