// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty answer on a card: covered or not and until when, what the customer pays, which rule won and why, which
// parts are covered beyond the unit, and what else the customer may ask for. The same card stands on the intake page,
// on the order and on the life page.
#pragma once

#include "core/service/warranty_words.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class Card;

ChipTone toneOf(CoverStatus status);

class VerdictCard final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget* parent = nullptr);

    void showText(const WarrantyCardText& text);
    /// Before anything can be said: a dash and what is missing.
    void showNothing(const QString& why);
    Card* card() const { return m_card; }

private:
    void setLine(QLabel* line, const QString& text);

    Card* m_card;
    QLabel* m_verdict;
    QLabel* m_until;
    QLabel* m_charge;
    QLabel* m_reason;
    QLabel* m_parts;
    QLabel* m_remedies;
    QLabel* m_proof;
};

} // namespace sanbao
