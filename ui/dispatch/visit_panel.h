// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one visit: the hours the customer agreed to, and the vehicle and tools that go along.
#pragma once

#include "core/service/dispatch_desk.h"
#include "core/service/visit_kit_desk.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QListWidget;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;

class VisitPanel final : public QObject
{
    Q_OBJECT
public:
    VisitPanel(ServiceContext& context, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(WorkOrderId order);

Q_SIGNALS:
    void saved(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void offerWindows(const VisitNeed& need);
    void showResources(WorkOrderId order);
    void showKit(WorkOrderId order);
    std::vector<qint64> chosenResources() const;
    std::vector<KitLine> chosenKit() const;
    void save();
    Outcome<std::optional<Interval>> typedWindow() const;

    ServiceContext& m_context;
    SidePanel* m_panel;
    QLabel* m_order;
    FormSection* m_form;
    ChoiceCombo* m_offers;
    DayEdit* m_day;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_with;
    QListWidget* m_resources;
    QLabel* m_standard;
    QListWidget* m_parts;
    VisitNeed m_need;
    std::vector<OfferedWindow> m_offered;
    std::vector<qint64> m_taken;
    std::vector<KitLine> m_kit;
};

} // namespace sanbao
