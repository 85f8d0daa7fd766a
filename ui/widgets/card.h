// SPDX-License-Identifier: GPL-3.0-or-later
// A bordered surface with an optional title row: title left, hint or small controls right. Pages are made of cards.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sanbao {

class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setHint(const QString& hint);
    /// Right of the title, before the hint.
    void addHeaderWidget(QWidget* widget);
    /// A coloured edge on the left: the card carries a verdict.
    void setEdge(std::optional<ChipTone> tone);
    /// Without padding around the body: for lists that reach the border. The title row keeps its padding.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateHeader();
    QVBoxLayout* m_outer;
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    QLabel* m_title;
    QLabel* m_hint;
    QVBoxLayout* m_body;
    std::optional<ChipTone> m_edge;
    bool m_flush = false;
    bool m_hasHeaderWidgets = false;
};

/// A one-pixel line across a card.
QFrame* rule(QWidget* parent = nullptr);

} // namespace sanbao
