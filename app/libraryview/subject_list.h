// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects beside the library, each with its number of scenes; one is current, or all are.
#pragma once

#include "base/language.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace madang {

class Appearance;

class SubjectList : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString id; ///< empty: all scenes
        Bilingual title;
        int scenes = 0;
    };

    explicit SubjectList(const Appearance &appearance, QWidget *parent = nullptr);

    /// The first row, for all scenes, comes by itself.
    void setSubjects(const std::vector<Row> &subjects);
    QString current() const { return m_current; }
    void setCurrent(const QString &id); ///< tells nobody
    const std::vector<QAbstractButton *> &buttons() const { return m_buttons; }

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void label();

    const Appearance &m_appearance;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    std::vector<QAbstractButton *> m_buttons;
    QString m_current;
};

} // namespace madang
