// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the pictures of a film to ffmpeg on a thread of its own, so that the next one is painted meanwhile. Not
// concerned with what is on them, nor with what ffmpeg makes of them.
#pragma once

#include "encoders/ffmpeg.h"

#include <QImage>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace madang {

class FilmFeed
{
public:
    /// `size`: of all pictures, both sides even. `arguments`: ffmpeg is to read raw yuv420p of that size from pipe:0.
    FilmFeed(const QString &program, const QStringList &arguments, QSize size,
             std::chrono::milliseconds patience = ffmpegPatience);
    /// Kills ffmpeg where finish() was not called.
    ~FilmFeed();
    FilmFeed(const FilmFeed &) = delete;
    FilmFeed &operator=(const FilmFeed &) = delete;

    /// The image to paint the next picture into, 32 bits a pixel; waits until there is one. Whoever paints only what
    /// has changed has to know: there are `images` of them, taken in turn, and each still shows what was painted last.
    static constexpr int images = 3;
    QImage &canvas();

    /// Adds what was painted into canvas(): opaque. The problem ffmpeg has by then, if it has one.
    std::optional<Problem> add();
    /// Adds the last picture once more.
    std::optional<Problem> repeat();

    /// Ends the film and waits until ffmpeg is done.
    std::optional<Problem> finish();

    int count() const { return m_count; } ///< pictures added

private:
    enum class Order { Convert, Repeat };
    std::optional<Problem> enqueue(Order order);
    std::optional<Problem> feed(const QString &program, const QStringList &arguments);
    std::optional<Order> next();

    QSize m_size;
    std::chrono::milliseconds m_patience;
    std::array<QImage, images> m_images;
    int m_count = 0;
    int m_painted = 0; ///< of these, those that were not repeated

    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::deque<Order> m_orders;
    int m_converted = 0;
    bool m_ended = false, m_over = false;
    std::optional<Problem> m_problem;

    std::atomic<bool> m_stop = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace madang
