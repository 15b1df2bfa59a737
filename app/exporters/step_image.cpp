// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/step_image.h"

#include "encoders/encode_png.h"
#include "encoders/no_memory.h"

#include "picture/paint.h"
#include "timeline/draw.h"

namespace madang {

Result<QByteArray> StepImages::png(const Timeline &timeline, int step, LanguageMode mode)
{
    if (m_image.isNull())
        m_image = QImage(m_size, QImage::Format_ARGB32_Premultiplied);
    QByteArray bytes;
    if (!m_image.isNull()) {
        const Picture picture = draw(timeline, timeline.atStep(step), theme(m_theme), mode);
        paintInto(m_image, picture);
        // These go into repositories and are kept: worth the time of the smaller file.
        bytes = encodePng(m_image, {.opaque = picture.background.alpha() == 255, .level = 6, .texts = {}});
    }
    if (bytes.isEmpty())
        return noMemoryForPicture();
    return bytes;
}

} // namespace madang
