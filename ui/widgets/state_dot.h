// SPDX-License-Identifier: GPL-3.0-or-later
// A dot with a word beside it: saved, backed up, connected. The word carries the meaning, the dot only the glance.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace sanbao {

class StateDot final : public QWidget
{
    Q_OBJECT
public:
    explicit StateDot(const QString& text = {}, ChipTone tone = ChipTone::Ok, QWidget* parent = nullptr);
    void setState(const QString& text, ChipTone tone);
    QString text() const { return m_text; }
    ChipTone tone() const { return m_tone; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    ChipTone m_tone;
};

} // namespace sanbao
