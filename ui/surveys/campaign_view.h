// SPDX-License-Identifier: GPL-3.0-or-later
// The survey calendar: campaigns by the day they start, those whose day has come marked, each with how many were asked
// and how many have answered.
#pragma once

#include "core/service/campaign_desk.h"
#include "ui/models/paged_table_model.h"

#include <QObject>

class QLineEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class ListPane;
class Page;
class SidePanel;
struct PageContext;

class CampaignView final : public QObject
{
    Q_OBJECT
public:
    CampaignView(PageContext& context, Page* page);
    ListPane* pane() const { return m_pane; }
    SidePanel* panel() const { return m_panel; }
    void refresh();
    /// A new campaign over the month that is over.
    void startNew();
    void draw();
    void close();

private:
    void buildPanel();
    void edit(const SurveyCampaign& campaign);
    void showRule();
    void save();
    const CampaignRow* current() const;
    void tell(const Failure& failure);

    PageContext& m_context;
    Page* m_page;
    PagedTableModel<CampaignRow>* m_model;
    ListPane* m_pane;
    SidePanel* m_panel;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    DayEdit* m_start = nullptr;
    ChoiceCombo* m_type = nullptr;
    ChoiceCombo* m_rule = nullptr;
    QSpinBox* m_value = nullptr;
    ChoiceCombo* m_method = nullptr;
    QSpinBox* m_target = nullptr;
    ChoiceCombo* m_repeat = nullptr;
    SurveyCampaign m_campaign;
};

} // namespace sanbao
