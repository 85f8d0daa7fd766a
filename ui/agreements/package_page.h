// SPDX-License-Identifier: GPL-3.0-or-later
// Products sold as contracts: their list with an editor beside it, and the report on sales, use and what is still owed.
#pragma once

#include "core/service/package_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace sanbao {

class Card;
class ChipChoice;
class ChoiceCombo;
class DayEdit;
class FormSection;
class ListPane;
class MoneyEdit;
class PackageReportView;
class PageFrame;

class PackagePage final : public Page
{
    Q_OBJECT
public:
    explicit PackagePage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    QWidget* buildProducts();
    QWidget* buildEditor();
    void showSide(int side);
    void showPackage(const ServicePackage& package);
    void select(qint64 id);
    ServicePackage typed() const;
    void save();

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_side = nullptr;
    QStackedWidget* m_stack = nullptr;
    PagedTableModel<ServicePackage>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    PackageReportView* m_report = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_tier = nullptr;
    MoneyEdit* m_price = nullptr;
    QSpinBox* m_months = nullptr;
    QSpinBox* m_visits = nullptr;
    QPlainTextEdit* m_cover = nullptr;
    QPlainTextEdit* m_exclusions = nullptr;
    ChoiceCombo* m_category = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_until = nullptr;
    QCheckBox* m_active = nullptr;
    QAction* m_new = nullptr;
    QAction* m_save = nullptr;
    QAction* m_sell = nullptr;
    ServicePackage m_package;
    bool m_dirty = false;
    bool m_filling = false;
};

} // namespace sanbao
