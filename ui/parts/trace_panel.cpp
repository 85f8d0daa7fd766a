// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/trace_panel.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/parts/stock_lists.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

TracePanel::TracePanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Trace a part"), parent))
    , m_code(new QLineEdit(m_panel))
{
    m_code->setObjectName(QStringLiteral("trace.code"));
    m_code->setAccessibleName(tr("Serial number or batch"));
    m_code->setPlaceholderText(tr("Scan a serial number or batch, then Enter"));
    connect(m_code, &QLineEdit::returnPressed, this, &TracePanel::find);
    m_panel->body()->addWidget(m_code);
    QScrollArea* area = scrollColumn(m_column, m_panel);
    m_column->setSpacing(dp(4));
    m_panel->body()->addWidget(area, 1);
    auto* close = new ActionButton(tr("Close"), Emphasis::Secondary, m_panel);
    connect(close, &QPushButton::clicked, m_panel, &SidePanel::closePanel);
    m_panel->footer()->addWidget(close);
}

void TracePanel::openFor(const QString& code)
{
    m_code->setText(code);
    clearLayout(m_column);
    if (!code.isEmpty())
        find();
    m_panel->openPanel(m_code);
    m_code->selectAll();
}

void TracePanel::find()
{
    clearLayout(m_column);
    const Outcome<std::vector<TraceRow>> rows = m_workplace.storeRoom().stock().trace(m_code->text());
    if (!rows) {
        QLabel* problem = wrappedLabel(rows.error().message, TextRole::Body, Ink::Warn, m_panel);
        problem->setObjectName(QStringLiteral("trace.problem"));
        m_column->addWidget(problem);
    } else {
        for (const TraceRow& row : *rows)
            addRow(row);
    }
    m_column->addStretch(1);
}

void TracePanel::addRow(const TraceRow& row)
{
    m_column->addWidget(plainLabel(label(row.kind) + QStringLiteral(" · ") + momentText(row.move.at, m_workplace),
                                   TextRole::Strong, Ink::Text, m_panel));
    QStringList facts{row.document};
    if (!row.supplier.isEmpty())
        facts.append(row.supplier);
    if (!row.order.isEmpty())
        facts.append(row.order);
    if (!row.productLabel.isEmpty())
        facts.append(row.serial.isEmpty() ? row.productLabel : row.productLabel + QStringLiteral(" SN ") + row.serial);
    if (row.move.condition != PartCondition::New)
        facts.append(label(row.move.condition));
    facts.append(m_workplace.catalogue().staffName(row.by));
    m_column->addWidget(wrappedLabel(facts.join(QStringLiteral(" · ")), TextRole::Body, Ink::Muted, m_panel));
    if (row.product.isValid()) {
        auto* open = new ActionButton(tr("Open the product"), Emphasis::Quiet, m_panel);
        const qint64 unit = row.product.value;
        connect(open, &QPushButton::clicked, this, [this, unit] { Q_EMIT unitRequested(unit); });
        m_column->addWidget(open, 0, Qt::AlignLeft);
    }
    m_column->addWidget(rule(m_panel));
}

} // namespace sanbao
