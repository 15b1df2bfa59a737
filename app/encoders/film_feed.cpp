// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoders/film_feed.h"
#include "encoders/no_memory.h"

#include "encoders/yuv_frame.h"

#include <QCoreApplication>

namespace madang {

namespace {

constexpr std::size_t mostOrders = 4; ///< repeated pictures need no image to wait for

} // namespace

FilmFeed::FilmFeed(const QString &program, const QStringList &arguments, QSize size,
                   std::chrono::milliseconds patience) :
    m_size(size),
    m_patience(patience)
{
    for (QImage &image : m_images)
        image = QImage(size, QImage::Format_RGB32);
    m_thread = std::thread([this, program, arguments] {
        std::optional<Problem> problem = feed(program, arguments);
        const std::lock_guard lock(m_mutex);
        m_problem = std::move(problem);
        m_over = true;
        m_changed.notify_all();
    });
}

FilmFeed::~FilmFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

QImage &FilmFeed::canvas()
{
    std::unique_lock lock(m_mutex);
    // One may still be waiting to be converted; its predecessor, too, is needed then, to compare with.
    m_changed.wait(lock, [this] { return m_over || m_converted >= m_painted - 1; });
    return m_images[std::size_t(m_painted % images)];
}

std::optional<Problem> FilmFeed::add()
{
    ++m_painted;
    return enqueue(Order::Convert);
}

std::optional<Problem> FilmFeed::repeat()
{
    Q_ASSERT(m_painted > 0);
    return enqueue(Order::Repeat);
}

std::optional<Problem> FilmFeed::enqueue(Order order)
{
    ++m_count;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_over || m_orders.size() < mostOrders; });
    m_orders.push_back(order);
    m_changed.notify_all();
    return m_problem;
}

std::optional<Problem> FilmFeed::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    m_thread.join();
    return m_problem;
}

std::optional<FilmFeed::Order> FilmFeed::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || m_ended || !m_orders.empty(); });
    if (m_stop || m_orders.empty())
        return std::nullopt;
    const Order order = m_orders.front();
    m_orders.pop_front();
    m_changed.notify_all();
    return order;
}

std::optional<Problem> FilmFeed::feed(const QString &program, const QStringList &arguments)
{
    Ffmpeg ffmpeg(m_patience, &m_stop);
    if (auto problem = ffmpeg.start(program, arguments))
        return problem;
    YuvFrame frame(m_size);
    if (!frame.isValid() || m_images.back().isNull())
        return noMemoryForPicture();
    const QImage *before = nullptr;
    for (int taken = 0; const auto order = next();) {
        if (order == Order::Convert) {
            const QImage &image = m_images[std::size_t(taken++ % images)];
            frame.convert(image, before ? *before : QImage());
            before = &image;
            const std::lock_guard lock(m_mutex);
            m_converted = taken;
            m_changed.notify_all();
        }
        if (auto problem = ffmpeg.write(frame.bytes().constData(), frame.bytes().size()))
            return problem;
    }
    return m_stop ? std::nullopt : ffmpeg.finish();
}

} // namespace madang
