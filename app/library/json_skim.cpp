// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/json_skim.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <bit>
#include <cstdint>
#include <cstring>

namespace madang {

namespace {

class Skimmer
{
public:
    explicit Skimmer(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    /// Over white space; the next character, 0 at the end.
    char next()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
        return m_at < m_end ? *m_at : '\0';
    }

    bool take(char wanted)
    {
        if (next() != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// A whole value, whatever it is; its text. Empty: there is none, or it does not end.
    QByteArrayView value()
    {
        const char first = next();
        const char *const start = m_at;
        if (first == '"') {
            if (!skipString())
                return {};
        } else if (first == '{' || first == '[') {
            if (!skipNested())
                return {};
        } else {
            while (m_at < m_end && std::strchr(",]} \n\t\r", *m_at) == nullptr)
                ++m_at;
        }
        return {start, m_at - start};
    }

private:
    bool skipString()
    {
        ++m_at;
        while (m_at < m_end) {
            const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', size_t(m_end - m_at)));
            if (!quote)
                break;
            // An odd number of backslashes before it belongs to it.
            const char *before = quote;
            while (before > m_at && before[-1] == '\\')
                --before;
            m_at = quote + 1;
            if ((quote - before) % 2 == 0)
                return true;
        }
        m_at = m_end;
        return false;
    }

    bool skipNested()
    {
        qsizetype depth = 0;
        while (toStructure()) {
            if (*m_at == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            depth += *m_at == '{' || *m_at == '[' ? 1 : -1;
            ++m_at;
            if (depth == 0)
                return true;
        }
        return false;
    }

    /// On to the next quote, brace or bracket. Between them are mostly the spaces that set lines in, so eight
    /// characters are looked at in one go.
    bool toStructure()
    {
        for (; m_end - m_at >= 8; m_at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, m_at, 8);
            constexpr std::uint64_t lower = 0x2020202020202020; // makes braces of brackets, and nothing else
            const std::uint64_t found = where<'"'>(word) | where<'{'>(word | lower) | where<'}'>(word | lower);
            if (found == 0)
                continue;
            if constexpr (std::endian::native != std::endian::little)
                break;
            m_at += std::countr_zero(found) / 8;
            return true;
        }
        while (m_at < m_end && *m_at != '"' && (*m_at | 0x20) != '{' && (*m_at | 0x20) != '}')
            ++m_at;
        return m_at < m_end;
    }

    /// The highest bit of the first byte that is the wanted one; of those above it perhaps, too. 0: none is.
    template<char wanted>
    static std::uint64_t where(std::uint64_t word)
    {
        constexpr std::uint64_t ones = 0x0101010101010101;
        const std::uint64_t zeroWhereWanted = word ^ (ones * std::uint8_t(wanted));
        return (zeroWhereWanted - ones) & ~zeroWhereWanted & (ones * 0x80);
    }

    const char *m_at;
    const char *m_end;
};

/// As forEachMember, as long as `use` returns true; then true, too.
template<typename Use>
bool readMembers(QByteArrayView object, const Use &use)
{
    Skimmer text(object);
    if (!text.take('{'))
        return false;
    if (text.take('}'))
        return true;
    do {
        const QByteArrayView key = text.next() == '"' ? text.value() : QByteArrayView();
        if (key.isEmpty() || !text.take(':'))
            return false;
        const QByteArrayView value = text.value();
        if (value.isEmpty())
            return false;
        if (!use(key.sliced(1).chopped(1), value))
            return true;
    } while (text.take(','));
    return text.take('}');
}

} // namespace

bool forEachMember(QByteArrayView object, const std::function<void(QByteArrayView, QByteArrayView)> &use)
{
    return readMembers(object, [&](QByteArrayView key, QByteArrayView value) {
        use(key, value);
        return true;
    });
}

bool forEachItem(QByteArrayView list, const std::function<void(QByteArrayView)> &use)
{
    Skimmer text(list);
    if (!text.take('['))
        return false;
    if (text.take(']'))
        return true;
    do {
        const QByteArrayView item = text.value();
        if (item.isEmpty())
            return false;
        use(item);
    } while (text.take(','));
    return text.take(']');
}

QByteArrayView memberOf(QByteArrayView object, QByteArrayView key)
{
    QByteArrayView found;
    readMembers(object, [&](QByteArrayView name, QByteArrayView value) {
        if (name == key)
            found = value;
        return found.isEmpty();
    });
    return found;
}

QString stringOf(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"')
        return {};
    const QByteArrayView inside = value.sliced(1).chopped(1);
    if (!inside.contains('\\'))
        return QString::fromUtf8(inside);
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().at(0).toString();
}

} // namespace madang
