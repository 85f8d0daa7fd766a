// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a pill: soft ground, sign and word. The same painter serves the widget and the table delegate.
#pragma once

#include "ui/style/theme.h"

#include <QToolButton>
#include <QWidget>

class QPainter;

namespace sanbao {

/// What the chip says, with the sign of its tone in front.
QString chipText(const QString& word, ChipTone tone);
QSize chipSize(const QString& text);
/// Paints the pill at the left of `rect`, vertically centred; returns the pill's rectangle.
QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, ChipTone tone);

class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const QString& word = {}, ChipTone tone = ChipTone::Neutral, QWidget* parent = nullptr);
    void setState(const QString& word, ChipTone tone);
    QString word() const { return m_word; }
    ChipTone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    ChipTone m_tone;
};

/// A pill that can be pressed: filters over lists ("Open ×", "Type: all ▾"). Checkable chips show an active filter.
class FilterChip final : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace sanbao
