// SPDX-License-Identifier: GPL-3.0-or-later
// One part beside the list: where it lies, what stands in for it, who sells it, and how it moved.
#pragma once

#include "core/service/store_room.h"

#include <QWidget>

class QVBoxLayout;

namespace sanbao {

class Card;
class Workplace;

class PartView final : public QWidget
{
    Q_OBJECT
public:
    explicit PartView(Workplace& workplace, QWidget* parent = nullptr);

    void showCard(const std::optional<PartCard>& card);

private:
    void addStock(const PartCard& card);
    void addMoves(const PartCard& card);
    void addFact(const QString& name, const QString& text);
    void addHead(const QString& text);

    Workplace& m_workplace;
    Card* m_card;
    QVBoxLayout* m_column = nullptr;
};

} // namespace sanbao
