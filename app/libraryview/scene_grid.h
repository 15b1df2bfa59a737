// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in columns, in sections with headings. As many columns as fit; arrow keys go from card to card. Pictures are
// asked for only for cards that are seen.
#pragma once

#include "library/scene_entry.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

namespace madang {

class Appearance;
class SceneCard;
class Thumbnails;

struct GridSection
{
    Bilingual title; ///< empty: no heading
    std::vector<const SceneEntry *> scenes;
};

class SceneGrid : public QWidget
{
    Q_OBJECT

public:
    SceneGrid(const Appearance &appearance, Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// `furthest`: steps seen of a scene.
    void setSections(const std::vector<GridSection> &sections, const std::function<int(const QString &id)> &furthest);
    /// What of the grid is seen, in its own coordinates.
    void setVisiblePart(const QRect &part);
    void refresh(const SceneEntry &entry, int furthest); ///< one scene has changed

    const std::vector<SceneCard *> &cards() const { return m_cards; }
    SceneCard *card(const QString &id) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(width, false); }
    QSize sizeHint() const override { return {800, heightForWidth(width())}; }

signals:
    void chosen(const QString &id);
    void focusMoved(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    struct Section
    {
        Bilingual title;
        int first = 0, count = 0;
        mutable int top = 0;
    };

    int layOut(int width, bool place) const; ///< the height
    void showPictures();
    void moveFocus(const SceneCard &from, int key);

    const Appearance &m_appearance;
    Thumbnails &m_thumbnails;
    std::vector<Section> m_sections;
    std::vector<SceneCard *> m_cards; ///< those in use
    std::vector<SceneCard *> m_spare;
    QRect m_visible;
};

} // namespace madang
