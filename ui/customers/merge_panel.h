// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person become one: the other record is searched or taken from the likely ones, what moves is shown
// before, and a merge of today can be taken back here.
#pragma once

#include "core/domain/customer.h"

#include <QObject>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class ChoiceList;
class SearchField;
class SidePanel;
class Workplace;

class MergePanel final : public QObject
{
    Q_OBJECT
public:
    MergePanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    /// `other` is offered at once when it is valid.
    void openFor(const Customer& kept, CustomerId other = {});

Q_SIGNALS:
    void merged(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void offer();
    void preview(CustomerId other);
    void merge();
    void showUndo();

    Workplace& m_workplace;
    SidePanel* m_panel;
    SearchField* m_search;
    ChoiceList* m_list;
    QLabel* m_what;
    QVBoxLayout* m_undo;
    ActionButton* m_go;
    Customer m_kept;
    CustomerId m_other;
};

} // namespace sanbao
