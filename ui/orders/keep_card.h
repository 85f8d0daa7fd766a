// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the repair itself: what was left at the counter and its handing back, where the request came from, and the
// message that tells the customer how far it is.
#pragma once

#include "core/service/carry_in_desk.h"
#include "core/service/order_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class FormSection;
class TeamworkCard;
class Workplace;

class KeepCard final : public QWidget
{
    Q_OBJECT
public:
    explicit KeepCard(Workplace& workplace, QWidget* parent = nullptr);
    void showView(const OrderView& view);

Q_SIGNALS:
    void messageRequested(bool good, const QString& text);
    void orderRequested(qint64 order);

private:
    void buildHandBack();
    void buildMessage();
    void showFacts();
    void handBack();
    void logMessage();

    Workplace& m_workplace;
    Card* m_card;
    TeamworkCard* m_team;
    QVBoxLayout* m_facts;
    QWidget* m_handBack;
    FormSection* m_handForm;
    QLineEdit* m_slip;
    QLineEdit* m_identity;
    QLineEdit* m_to;
    QLineEdit* m_waiver;
    QWidget* m_message;
    QPlainTextEdit* m_text;
    ChoiceCombo* m_channel;
    OrderView m_view;
    std::optional<CarryIn> m_carryIn;
};

} // namespace sanbao
