// SPDX-License-Identifier: GPL-3.0-or-later
// The left half of the export dialog: the picture as it will be written, what it is, and the way to the other steps.
#pragma once

#include "exportview/preview_maker.h"

#include <QWidget>

class QLabel;

namespace madang {

class Appearance;
class PictureView;
class TextButton;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Appearance &appearance, QWidget *parent = nullptr);

    /// What is shown from now on; its room is the pane's affair.
    void setRequest(const PreviewRequest &request);
    void setStep(int step); ///< of what is shown
    int step() const { return m_request.step; }

    PictureView &view() const { return *m_view; }
    QLabel &facts() const { return *m_facts; }
    TextButton &before() const { return *m_before; }
    TextButton &after() const { return *m_after; }
    TextButton &copyButton() const { return *m_copy; }
    bool isFresh() const { return m_fresh; } ///< what is seen is what was asked for last

signals:
    void stepWanted(int step);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void label(bool narrow);
    void ask();
    void say();
    int steps() const;

    QLabel *m_title, *m_facts;
    PictureView *m_view;
    TextButton *m_before, *m_copy, *m_after;
    PreviewRequest m_request;
    int m_number = 0;
    bool m_fresh = false;
    qint64 m_bytes = 0;   ///< of the step's file; 0: not known
    PreviewMaker m_maker; ///< last: its thread ends first
};

} // namespace madang
