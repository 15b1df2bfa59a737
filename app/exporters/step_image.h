// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of steps as PNG, for documents that carry several. Not concerned with where they go.
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "picture/theme.h"

#include <QByteArray>
#include <QImage>

namespace madang {

class Timeline;

class StepImages
{
public:
    StepImages(QSize size, ThemeName theme) : m_size(size), m_theme(theme) {}

    /// The picture of a step as it stands at its end. A problem when there is not enough memory.
    Result<QByteArray> png(const Timeline &timeline, int step, LanguageMode mode);

private:
    QSize m_size;
    ThemeName m_theme;
    QImage m_image; ///< One for all: new pages cost more than the painting.
};

} // namespace madang
