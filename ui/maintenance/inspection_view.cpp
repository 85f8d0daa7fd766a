// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maintenance/inspection_view.h"

#include "core/domain/phone.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kRowHeight = 46;

Columns<InspectionRow> inspectionColumns(Workplace& workplace)
{
    Columns<InspectionRow> columns;
    columns.push_back({QStringLiteral("customer"), [] { return InspectionView::tr("Customer"); }, 150,
                       CellKind::TwoLine, [](const InspectionRow& row) { return row.unit.customerName; }});
    columns.back().data = [](const InspectionRow& row, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(row.unit.phone)) : QVariant();
    };
    columns.push_back({QStringLiteral("product"), [] { return InspectionView::tr("Product"); }, 200, CellKind::TwoLine,
                       [&workplace](const InspectionRow& row) {
                           return workplace.catalogue().productLabel(row.unit.category, row.unit.brand, row.unit.model);
                       }});
    columns.back().data = [](const InspectionRow& row, int role) {
        return role == SecondLineRole && !row.unit.serial.isEmpty() ? QVariant(QStringLiteral("SN ") + row.unit.serial)
                                                                    : QVariant();
    };
    Column<InspectionRow> scope{
        QStringLiteral("scope"), [] { return InspectionView::tr("Fails more often"); }, 110, CellKind::Chip,
        [](const InspectionRow& row) {
            return row.ofModel ? InspectionView::tr("whole model") : InspectionView::tr("this piece");
        }};
    scope.data = [](const InspectionRow& row, int role) {
        return role == ToneRole ? QVariant(int(row.ofModel ? ChipTone::Warn : ChipTone::Bad)) : QVariant();
    };
    columns.push_back(scope);
    columns.push_back({QStringLiteral("reason"), [] { return InspectionView::tr("Why"); }, 320, CellKind::Text,
                       [](const InspectionRow& row) { return row.reason; }});
    columns.back().stretch = true;
    columns.back().tooltip = columns.back().text;
    return columns;
}

} // namespace

InspectionView::InspectionView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_reader(context.workplace)
    , m_model(new PagedTableModel<InspectionRow>(
          inspectionColumns(context.workplace),
          [this](const PageRequest<InspectionRow>& request) -> Outcome<std::vector<InspectionRow>> {
              return request.offset > 0 ? std::vector<InspectionRow>() : m_rows;
          },
          [](const InspectionRow& row) { return row.unit.unit.value; }, this))
    , m_pane(new ListPane(m_model, tr("Products that fail more often"), QStringLiteral("inspections"),
                          new EmptyState(QStringLiteral("maintenance"), tr("No product fails more often than before"),
                                         tr("Products stand here when their own repairs, or those of their model, "
                                            "become more frequent."),
                                         nullptr, this),
                          page, kRowHeight))
    , m_words(wrappedLabel({}, TextRole::Body, Ink::Muted, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(12));
    m_words->setObjectName(QStringLiteral("inspections.share"));
    m_pane->view()->setObjectName(QStringLiteral("maintenance.inspections"));
    whole->addWidget(m_words);
    whole->addWidget(m_pane, 1);
    connect(m_pane->view(), &ListView::opened, this, &InspectionView::unitRequested);
    connect(m_pane->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InspectionView::selectionChanged);
}

void InspectionView::refresh()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_page->setProperty("busy", true);
    m_reader.ask(
        [today](Workplace& place, const Stop&) -> Outcome<Answer> {
            InitiativeDesk& desk = place.storeRoom().initiative();
            Outcome<std::vector<InspectionRow>> rows = desk.inspections();
            if (!rows)
                return std::move(rows).error();
            const Outcome<InitiativeCounts> counts = desk.counts(today.addMonths(-12).addDays(1), today);
            if (!counts)
                return counts.error();
            return Answer{std::move(*rows), *counts};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void InspectionView::display(const Outcome<Answer>& answer)
{
    m_page->setProperty("busy", false);
    m_rows = answer ? answer->rows : std::vector<InspectionRow>();
    if (answer) {
        const InitiativeCounts& counts = answer->counts;
        m_words->setText(
            tr("Proactive in the last 12 months: %1 of %2 orders (%3 %) – plans %4, forecasts %5, callbacks %6")
                .arg(QString::number(counts.proactive()), QString::number(counts.orders),
                     QString::number(counts.share() * 100, 'f', 1), QString::number(counts.plan),
                     QString::number(counts.forecast), QString::number(counts.callback)));
    } else {
        m_words->setText(answer.error().message);
    }
    m_model->reload();
    Q_EMIT shown();
}

std::vector<InspectionRow> InspectionView::chosen() const
{
    std::vector<InspectionRow> rows;
    for (const qint64 key : m_pane->view()->selectedKeys()) {
        if (const InspectionRow* row = m_model->rowAt(m_model->rowOfKey(key)))
            rows.push_back(*row);
    }
    return rows;
}

} // namespace sanbao
