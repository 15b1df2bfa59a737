// SPDX-License-Identifier: GPL-3.0-or-later
// Makes previews on a thread of its own: the picture as it will be written, and the size its file will have. Only the
// last request counts. Not concerned with showing them.
#pragma once

#include "exporters/exporter.h"

#include <QImage>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace madang {

struct PreviewRequest
{
    const Exporter *exporter = nullptr;
    ExportJob job; ///< one scene; `steps` as they will be exported
    int step = 0;  ///< index, the one to show
    QSize room;    ///< device pixels the picture may take; not empty
};

/// What a preview shows, painted as large as the room lets it be.
QImage previewImage(const PreviewRequest &request);

class PreviewMaker : public QThread
{
    Q_OBJECT

public:
    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override; ///< waits for the picture under way

    /// Its number comes with the signals; those of an earlier request are to be passed over.
    int ask(const PreviewRequest &request);

signals:
    void painted(int number, const QImage &image);
    void measured(int number, qint64 bytes); ///< after painted(), of formats with a file a step

protected:
    void run() override;

private:
    bool overtaken(int number);

    QMutex m_mutex; ///< for what follows
    QWaitCondition m_asked;
    std::optional<PreviewRequest> m_request;
    int m_number = 0;
    bool m_ends = false;
};

} // namespace madang
