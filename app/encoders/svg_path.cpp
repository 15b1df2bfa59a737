// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/svg_path.h"

#include <QtGlobal>

#include <cmath>
#include <cstdint>

namespace madang {

namespace {

constexpr std::int64_t powersOfTen[] = {1, 10, 100, 1000, 10000, 100000, 1000000};

/// A number of 10^-decimals in writing. Paths are mostly numbers, so none goes through a byte array of its own.
class NumberText
{
public:
    NumberText(std::int64_t units, int decimals)
    {
        char digits[24];
        std::int64_t rest = units < 0 ? -units : units;
        int count = 0; ///< of digits, the last first
        do {
            digits[count++] = char('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count < decimals)
            digits[count++] = '0';
        int end = 0; ///< of the zeros that may be left out
        while (end < decimals && end < count && digits[end] == '0')
            ++end;
        if (end == count) {
            add('0');
            return;
        }
        if (units < 0)
            add('-');
        for (int i = count - 1; i >= end; --i) {
            if (i == decimals - 1)
                add('.');
            add(digits[i]);
        }
    }

    const char *begin() const { return m_text; }
    int size() const { return m_size; }

private:
    void add(char c) { m_text[m_size++] = c; }

    char m_text[32];
    int m_size = 0;
};

class PathWriter
{
public:
    explicit PathWriter(int decimals) : m_decimals(decimals) {}

    void write(const QPainterPath &path)
    {
        const int count = path.elementCount();
        for (int i = 0; i < count; ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo()) {
                closeIfClosed();
                m_start = rounded(element);
                m_moved = true;
            } else if (element.isCurveTo()) {
                move();
                command('c');
                const Point from = m_at;
                for (int k = 0; k < 3; ++k) {
                    m_at = rounded(path.elementAt(i + k));
                    number(m_at.x - from.x);
                    number(m_at.y - from.y);
                }
                i += 2;
            } else if (const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
                       last && m_drawn && m_command != 'm' && rounded(element) == m_start) {
                m_at = m_start; // closing draws this line
            } else {
                lineTo(rounded(element));
            }
        }
        closeIfClosed();
    }

    QByteArray bytes;

private:
    struct Point
    {
        std::int64_t x = 0, y = 0;
        bool operator==(const Point &) const = default;
    };

    Point rounded(const QPainterPath::Element &element) const
    {
        const auto power = qreal(powersOfTen[m_decimals]);
        return {std::llround(element.x * power), std::llround(element.y * power)};
    }

    /// A move is written when something is drawn from there.
    void move()
    {
        if (!m_moved)
            return;
        command('m');
        number(m_start.x - m_at.x);
        number(m_start.y - m_at.y);
        m_at = m_start;
        m_moved = false;
        m_drawn = true;
    }

    void lineTo(Point to)
    {
        move();
        const Point by{to.x - m_at.x, to.y - m_at.y};
        // A line of no length is kept where it is all there is: with round caps it is a dot.
        if (by == Point{} && m_command != 'm')
            return;
        if (by.y == 0) {
            command('h');
            number(by.x);
        } else if (by.x == 0) {
            command('v');
            number(by.y);
        } else {
            command('l');
            number(by.x);
            number(by.y);
        }
        m_at = to;
    }

    void closeIfClosed()
    {
        if (m_drawn && m_at == m_start && m_command != 'm') {
            bytes += 'z';
            m_command = 'z';
        }
        m_drawn = false;
        m_moved = false;
    }

    /// A letter may be left out where it repeats the last one, save for moves: a second pair there means a line.
    void command(char letter)
    {
        m_afterLetter = letter != m_command || letter == 'm';
        if (m_afterLetter)
            bytes += letter;
        m_command = letter;
    }

    void number(std::int64_t units)
    {
        const NumberText text(units, m_decimals);
        if (!m_afterLetter && *text.begin() != '-')
            bytes += ' ';
        bytes.append(text.begin(), text.size());
        m_afterLetter = false;
    }

    const int m_decimals;
    Point m_at, m_start;
    bool m_moved = false; ///< a move waits to be written
    bool m_drawn = false; ///< something of this subpath is written
    char m_command = 0;
    bool m_afterLetter = false;
};

} // namespace

QByteArray svgNumber(qreal value, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 6);
    const NumberText text(std::llround(value * qreal(powersOfTen[decimals])), decimals);
    return {text.begin(), text.size()};
}

QByteArray svgPath(const QPainterPath &path, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 6);
    PathWriter writer(decimals);
    writer.write(path);
    return writer.bytes;
}

} // namespace madang
