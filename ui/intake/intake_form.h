// SPDX-License-Identifier: GPL-3.0-or-later
// The whole request on one screen: customer, problem, and the answers that follow from them. The IntakeRequest is its
// only state: show() puts one on the fields, request() reads it back, and the answers are computed anew after each
// change.
#pragma once

#include "core/service/intake_desk.h"

#include <QTimer>
#include <QWidget>

namespace sanbao {

class Card;
class CustomerPanel;
class EarlierOrders;
class EnterWalk;
class ProblemPanel;
class ProductPanel;
class VerdictPanel;
class Workplace;

class IntakeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit IntakeForm(Workplace& workplace, QWidget* parent = nullptr);

    IntakeRequest request() const;
    void show(const IntakeRequest& request);
    /// What an empty form starts with: repair, and the channel used last.
    static IntakeRequest blank();
    /// Nothing worth keeping is typed or chosen.
    static bool isBlank(const IntakeRequest& request);

    void chooseCustomer(CustomerId customer);
    void chooseUnit(const ProductUnit& unit);
    /// Puts issues beside their fields and goes to the first; answers those that have no field.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    QWidget* firstField() const;
    QList<QAction*> keyActions() const;
    /// Computes the answers now instead of after the rest of the typing.
    void refreshVerdict();

Q_SIGNALS:
    void edited();
    void fieldLeft();
    void orderRequested(qint64 id);

private:
    void connectPanels();
    void buildWalk();
    void enterPhone();
    bool acceptPhone();
    void customerChanged();

    Workplace& m_workplace;
    Card* m_customerCard = nullptr;
    Card* m_problemCard = nullptr;
    CustomerPanel* m_customer;
    ProductPanel* m_product;
    ProblemPanel* m_problem;
    EarlierOrders* m_earlier;
    VerdictPanel* m_verdict;
    EnterWalk* m_walk;
    QTimer m_rest;
    bool m_showing = false;
    qint64 m_contact = 0; ///< what the request comes from, beside what is typed
    WorkOrderId m_parent;
};

} // namespace sanbao
