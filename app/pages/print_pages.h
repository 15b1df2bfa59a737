// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed of scenes, page by page, as pictures: a step a page, or the handout. Knows no printers and no
// dialogs.
#pragma once

#include "pages/handout_page.h"

#include <QRectF>

class QPainter;

namespace madang {

class PrintPages
{
public:
    explicit PrintPages(ExportJob job, bool handout = false);

    size_t count() const { return m_handout ? m_plan.size() : m_steps.size(); }
    bool isUpright() const { return m_handout; } ///< the pages are higher than wide

    Picture page(size_t index) const; ///< from 0

    /// Draws a page as large as `room` holds, in the middle of it.
    void paint(size_t index, QPainter &painter, const QRectF &room) const;

private:
    ExportJob m_job;
    bool m_handout;
    std::vector<HandoutPage> m_plan;
    std::vector<std::pair<const Timeline *, int>> m_steps;
};

} // namespace madang
