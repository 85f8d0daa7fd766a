// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/capacity_panel.h"

#include "core/service/diagnosis_desk.h"
#include "core/service/labels.h"
#include "ui/models/list_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kRemoteDays = 30;

QString hours(int minutes)
{
    return QString::number(minutes / 60.0, 'f', 1);
}

} // namespace

CapacityPanel::CapacityPanel(ServiceContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(new SidePanel(tr("Demand and capacity"), parent, 460))
    , m_sum(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_list(new ListView(m_panel))
{
    Columns<CapacityLine> columns;
    columns.push_back({QStringLiteral("area"), [] { return tr("Area"); }, 96, CellKind::Strong,
                       [](const CapacityLine& line) { return line.area.isEmpty() ? tr("elsewhere") : line.area; }});
    columns.push_back({QStringLiteral("product"), [] { return tr("Product"); }, 100, CellKind::Text,
                       [this](const CapacityLine& line) { return m_context.catalogue.categoryName(line.category); }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("asked"), [] { return tr("Asked h"); }, 66, CellKind::Number,
                       [](const CapacityLine& line) { return hours(line.demandMinutes); }});
    columns.push_back({QStringLiteral("free"), [] { return tr("Able h"); }, 66, CellKind::Number,
                       [](const CapacityLine& line) { return hours(line.availableMinutes); }});
    columns.push_back({QStringLiteral("people"), [] { return tr("People"); }, 60, CellKind::Number,
                       [](const CapacityLine& line) { return QString::number(line.technicians); }});
    m_model = new PagedTableModel<CapacityLine>(
        std::move(columns),
        [this](const PageRequest<CapacityLine>& request) -> Outcome<std::vector<CapacityLine>> {
            return request.offset > 0 ? std::vector<CapacityLine>() : m_lines;
        },
        [](const CapacityLine& line) { return qint64(qHash(line.area) % 1000000) * 10000 + line.category.value; },
        this);
    m_sum->setObjectName(QStringLiteral("dispatch.spread"));
    m_panel->body()->addWidget(m_sum);
    m_list->setList(m_model, tr("Demand and capacity"), widthsInSettings(QStringLiteral("dispatch.capacity")));
    m_panel->body()->addWidget(m_list, 1);
}

void CapacityPanel::openFor(const DispatchBoard& board)
{
    DispatchDesk desk(m_context);
    m_lines = desk.capacity(board.first, board.days).value_or(std::vector<CapacityLine>());
    const std::pair<int, qint64> wait =
        desk.waitingTime(board.first, board.days).value_or(std::pair<int, qint64>(0, 0));
    m_sum->setText(
        tr("Days planned on average to %1 %, spread %2 %, %3 visits each. Customers wait %4 for a visit (%5 visits).")
            .arg(QString::number(board.spread.meanPercent), QString::number(board.spread.spreadPercent),
                 QString::number(board.spread.meanOrders, 'f', 1), durationText(wait.second),
                 QString::number(wait.first)));
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const std::pair<int, int> remote =
        DiagnosisDesk(m_context).remoteRate(today.addDays(-kRemoteDays + 1), today).value_or(std::pair<int, int>(0, 0));
    m_sum->setText(m_sum->text() + QLatin1Char('\n') +
                   tr("Remote help in the last %1 days: %2 attempts, %3 solved (%4 %).")
                       .arg(QString::number(kRemoteDays), QString::number(remote.first), QString::number(remote.second),
                            QString::number(remote.first > 0 ? remote.second * 100 / remote.first : 0)));
    m_model->reload();
    m_panel->openPanel(m_list);
}

} // namespace sanbao
