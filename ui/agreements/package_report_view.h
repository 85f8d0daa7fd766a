// SPDX-License-Identifier: GPL-3.0-or-later
// Sales and use of the products sold as contracts between two days: count, revenue, visits used and still owed, by
// product and by tier.
#pragma once

#include "core/service/package_desk.h"
#include "ui/models/paged_table_model.h"

#include <QWidget>

namespace sanbao {

class DayEdit;
class FigureTile;
class ListView;
class Page;
class Workplace;

class PackageReportView final : public QWidget
{
    Q_OBJECT
public:
    PackageReportView(Workplace& workplace, Page* page);

    void load();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void failed(const QString& text);

private:
    Workplace& m_workplace;
    DayEdit* m_from;
    DayEdit* m_to;
    FigureTile* m_sold;
    FigureTile* m_revenue;
    FigureTile* m_remaining;
    FigureTile* m_obligation;
    PagedTableModel<PackageFigures>* m_model;
    PagedTableModel<TierFigures>* m_tiers;
    ListView* m_list;
    ListView* m_tierList;
    PackageReport m_report;
};

} // namespace sanbao
