// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/package_report_view.h"

#include "core/service/contract_words.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/task_line.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

class ReportColumns
{
    Q_DECLARE_TR_FUNCTIONS(ReportColumns)
public:
    static Columns<PackageFigures> products()
    {
        Columns<PackageFigures> columns;
        columns.push_back({QStringLiteral("code"), [] { return tr("Code"); }, 80, CellKind::Strong,
                           [](const PackageFigures& line) { return line.package.code; }});
        columns.push_back({QStringLiteral("name"), [] { return tr("Product"); }, 220, CellKind::Text,
                           [](const PackageFigures& line) { return line.package.name; }});
        columns.back().stretch = true;
        const auto count = [&columns](const char* key, auto title, auto value) {
            columns.push_back({QLatin1String(key), title, 88, CellKind::Number,
                               [value](const PackageFigures& line) { return QString::number(value(line)); }});
        };
        count(
            "sold", [] { return tr("Sold"); }, [](const PackageFigures& line) { return line.sold; });
        count(
            "voided", [] { return tr("Undone"); }, [](const PackageFigures& line) { return line.voided; });
        columns.push_back({QStringLiteral("revenue"), [] { return tr("Revenue, yuan"); }, 120, CellKind::Number,
                           [](const PackageFigures& line) { return line.revenue.grouped(); }});
        count(
            "granted", [] { return tr("Visits sold"); }, [](const PackageFigures& line) { return line.granted; });
        count(
            "used", [] { return tr("Used"); }, [](const PackageFigures& line) { return line.used; });
        count(
            "remaining", [] { return tr("Owed now"); }, [](const PackageFigures& line) { return line.remaining; });
        columns.push_back({QStringLiteral("obligation"), [] { return tr("Worth, yuan"); }, 120, CellKind::Number,
                           [](const PackageFigures& line) { return line.obligation.grouped(); }});
        return columns;
    }
    static Columns<TierFigures> tiers()
    {
        Columns<TierFigures> columns;
        columns.push_back({QStringLiteral("tier"), [] { return tr("Tier"); }, 200, CellKind::Strong,
                           [](const TierFigures& line) { return label(line.tier); }});
        columns.back().stretch = true;
        columns.push_back({QStringLiteral("sold"), [] { return tr("Sold"); }, 88, CellKind::Number,
                           [](const TierFigures& line) { return QString::number(line.sold); }});
        columns.push_back({QStringLiteral("revenue"), [] { return tr("Revenue, yuan"); }, 120, CellKind::Number,
                           [](const TierFigures& line) { return line.revenue.grouped(); }});
        return columns;
    }
};

template <class Row> auto once(const std::vector<Row>& rows)
{
    return [&rows](const PageRequest<Row>& request) -> Outcome<std::vector<Row>> {
        return request.offset > 0 ? std::vector<Row>() : rows;
    };
}

ListView* addList(QVBoxLayout* column, const QString& title, PagedTableModelBase* model, int stretch)
{
    auto* card = new Card(title);
    card->setFlush(true);
    auto* list = new ListView(card);
    list->setList(model, title);
    card->body()->addWidget(list);
    column->addWidget(card, stretch);
    return list;
}

} // namespace

PackageReportView::PackageReportView(Workplace& workplace, Page* page)
    : QWidget(page)
    , m_workplace(workplace)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_sold(new FigureTile(tr("Contracts sold"), this))
    , m_revenue(new FigureTile(tr("Revenue, yuan"), this))
    , m_remaining(new FigureTile(tr("Visits owed now"), this))
    , m_obligation(new FigureTile(tr("Their worth, yuan"), this))
    , m_model(new PagedTableModel<PackageFigures>(
          ReportColumns::products(), once(m_report.packages),
          [](const PackageFigures& line) { return line.package.id.value; }, this))
    , m_tiers(new PagedTableModel<TierFigures>(
          ReportColumns::tiers(), once(m_report.tiers), [](const TierFigures& line) { return qint64(line.tier) + 1; },
          this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    auto* period = new QHBoxLayout;
    period->setSpacing(dp(8));
    m_from->setAccessibleName(tr("First day of the report"));
    m_to->setAccessibleName(tr("Last day of the report"));
    for (DayEdit* day : {m_from, m_to})
        day->setFixedWidth(dp(140));
    period->addWidget(plainLabel(tr("Sold from"), TextRole::Body, Ink::Muted, this));
    period->addWidget(m_from);
    period->addWidget(plainLabel(tr("to"), TextRole::Body, Ink::Muted, this));
    period->addWidget(m_to);
    period->addStretch(1);
    column->addLayout(period);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(dp(16));
    for (FigureTile* tile : {m_sold, m_revenue, m_remaining, m_obligation}) {
        tile->setFocusPolicy(Qt::NoFocus);
        tile->setCursor(Qt::ArrowCursor);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    m_list = addList(column, tr("By product"), m_model, 3);
    m_tierList = addList(column, tr("By tier"), m_tiers, 2);
    const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
    for (DayEdit* day : {m_from, m_to}) {
        day->setToday(today);
        connect(day, &QLineEdit::editingFinished, this, &PackageReportView::load);
    }
    m_from->setValue(QDate(today.year(), 1, 1));
    m_to->setValue(today);
}

QWidget* PackageReportView::firstFocus() const
{
    return m_list;
}

void PackageReportView::load()
{
    const Outcome<PackageReport> report = m_workplace.packages().report(m_from->value(), m_to->value());
    if (!report) {
        Q_EMIT failed(report.error().lines().join(u'\n'));
        return;
    }
    m_report = *report;
    m_sold->setFigure(QString::number(m_report.total.sold));
    m_revenue->setFigure(m_report.total.revenue.grouped());
    m_remaining->setFigure(QString::number(m_report.total.remaining));
    m_obligation->setFigure(m_report.total.obligation.grouped());
    m_model->refresh();
    m_tiers->refresh();
}

} // namespace sanbao
