// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/font_file.h"

#ifdef MADANG_FONTCONFIG

#include <QHash>

#include <fontconfig/fontconfig.h>

#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace madang {

namespace {

template<auto destroy>
struct Destroy
{
    template<typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using Pattern = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;
using Objects = std::unique_ptr<FcObjectSet, Destroy<FcObjectSetDestroy>>;
using Fonts = std::unique_ptr<FcFontSet, Destroy<FcFontSetDestroy>>;

struct FamilyFiles
{
    std::optional<FontFile> regular, bold;
};

const FcChar8 *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const FcChar8 *>(text.constData());
}

/// Whether the settings put another family before this one. Qt follows them, so its own file would be another font's.
bool isReplaced(const FcPattern &asked, const QByteArray &family)
{
    const Pattern pattern(FcPatternDuplicate(&asked));
    FcChar8 *first = nullptr;
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    return FcPatternGetString(pattern.get(), FC_FAMILY, 0, &first) != FcResultMatch
           || FcStrCmpIgnoreCase(first, bytesOf(family)) != 0;
}

/// Whether Qt, too, could only take a font of the family as it lies in its file.
bool isPlain(const FcPattern &font, int index)
{
    FcBool variable = FcFalse;
    FcPatternGetBool(&font, FC_VARIABLE, 0, &variable);
    return !variable && index >> 16 == 0; // above: which instance of a variable font
}

bool isUpright(const FcPattern &font)
{
    int slant = FC_SLANT_ROMAN;
    double width = FC_WIDTH_NORMAL;
    FcPatternGetInteger(&font, FC_SLANT, 0, &slant);
    FcPatternGetDouble(&font, FC_WIDTH, 0, &width);
    return slant == FC_SLANT_ROMAN && width == FC_WIDTH_NORMAL;
}

/// The settings are there when it returns. Two threads that ask fontconfig at once would both read them all.
void readSettings()
{
    static const bool read = FcInit();
    (void)read;
}

FamilyFiles find(const QByteArray &family)
{
    readSettings();
    const Pattern asked(FcPatternCreate());
    FcPatternAddString(asked.get(), FC_FAMILY, bytesOf(family));
    if (isReplaced(*asked, family))
        return {};
    const Objects wanted(
        FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, FC_WIDTH, FC_SLANT, FC_VARIABLE, static_cast<char *>(nullptr)));
    const Fonts fonts(FcFontList(nullptr, asked.get(), wanted.get()));
    FamilyFiles files;
    bool doubtful[2] = {};
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        const FcPattern &font = *fonts->fonts[i];
        if (!isUpright(font))
            continue;
        FcChar8 *path = nullptr;
        int index = 0;
        double weight = 0;
        FcPatternGetInteger(&font, FC_INDEX, 0, &index);
        if (FcPatternGetString(&font, FC_FILE, 0, &path) != FcResultMatch || !isPlain(font, index))
            return {};
        if (FcPatternGetDouble(&font, FC_WEIGHT, 0, &weight) != FcResultMatch
            || (weight != FC_WEIGHT_REGULAR && weight != FC_WEIGHT_BOLD))
            continue;
        const bool bold = weight == FC_WEIGHT_BOLD;
        std::optional<FontFile> &file = bold ? files.bold : files.regular;
        doubtful[bold] = doubtful[bold] || file.has_value();
        file = FontFile{reinterpret_cast<const char *>(path), unsigned(index)};
    }
    if (doubtful[0])
        files.regular.reset();
    if (doubtful[1])
        files.bold.reset();
    return files;
}

} // namespace

std::optional<FontFile> fontFile(const QString &family, bool bold)
{
    // Never destroyed: threads of the pool may outlive the statics.
    static auto *const known = new QHash<QString, FamilyFiles>;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto found = known->constFind(family);
    if (found == known->cend())
        found = known->insert(family, find(family.toUtf8()));
    return bold ? found->bold : found->regular;
}

void readFontSettingsAhead()
{
    try {
        std::thread(readSettings).detach();
    } catch (const std::system_error &) {
        // No thread is to be had: whoever needs the settings first reads them.
    }
}

} // namespace madang

#else

namespace madang {

std::optional<FontFile> fontFile(const QString &, bool)
{
    return std::nullopt;
}

void readFontSettingsAhead() {}

} // namespace madang

#endif
