// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the headline values, two beside each other and more where there is room; long states take a row.
#pragma once

#include "models/model.h"

#include <QWidget>

namespace madang {

class Appearance;
class HeadlineCard;

class HeadlineGrid : public QWidget
{
    Q_OBJECT

public:
    HeadlineGrid(const Appearance &appearance, const ModelSpec &spec, QWidget *parent = nullptr);

    void setRun(const ModelRun &run, const ModelRun *pinned);
    void setWords();
    HeadlineCard *card(QStringView id) const; ///< null: no headline
    bool isEmpty() const { return m_cards.empty(); }

    /// Whether that output is shown large.
    static bool shows(const ModelOutput &output);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override { return {260, heightForWidth(260)}; }

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    int place(int width, bool really) const; ///< the height that takes

    std::vector<HeadlineCard *> m_cards;
};

} // namespace madang
