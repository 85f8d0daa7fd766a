// SPDX-License-Identifier: GPL-3.0-or-later
// One thing done with a part of an order, beside the order: ask for it, take it, bring it back, ask another place for
// it, keep the old one.
#pragma once

#include "core/service/store_room.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class ChoiceList;
class DayEdit;
class FormSection;
class SidePanel;
class Workplace;

class PartPanel final : public QObject
{
    Q_OBJECT
public:
    enum class Task { Ask, Issue, Return, Request, KeepOld };
    PartPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openAsk(WorkOrderId order);
    void openFor(Task task, const OrderPartView& view);

Q_SIGNALS:
    void done(const QString& text);
    /// The proposed line of the fees.
    void issued(const sanbao::FeeLine& fee);
    /// Somebody else was quicker; the line has changed.
    void refused(const QString& text);

private:
    void build();
    void start(Task task, const QString& title);
    void offerPlaces(const OrderPartView& view);
    void suggest();
    void take(const Part& part);
    void save();
    void readAgain();
    Outcome<QString> run();
    Outcome<QString> ask(qint64 quantity);
    Outcome<QString> issue(qint64 quantity);
    Outcome<QString> keepOld(qint64 quantity);

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLineEdit* m_part;
    ChoiceList* m_found;
    QLineEdit* m_quantity;
    ChoiceCombo* m_place;
    QLineEdit* m_lot;
    ChoiceCombo* m_condition;
    QLineEdit* m_consent;
    ChoiceCombo* m_instead;
    DayEdit* m_expected;
    QLabel* m_problem;
    Task m_task = Task::Ask;
    WorkOrderId m_order;
    OrderPartView m_view;
    std::optional<Part> m_chosen;
};

} // namespace sanbao
