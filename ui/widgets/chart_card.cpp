// SPDX-License-Identifier: GPL-3.0-or-later
// Chart and table twin in one stack.
#include "ui/widgets/chart_card.h"

#include "ui/style/icons.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMetaMethod>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QToolButton* headerButton(const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(dp(24));
    return button;
}

bool isNumber(const QString& cell)
{
    return !cell.isEmpty() &&
           (cell.front().isDigit() || cell.front() == QLatin1Char('-') || cell == QStringLiteral("–"));
}

} // namespace

QString ChartTable::text() const
{
    QStringList lines{headers.join(QLatin1Char('\t'))};
    for (const QStringList& row : rows)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartCard::ChartCard(QWidget* chart, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_chart(chart)
    , m_view(new QTableWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_toggle(headerButton(QStringLiteral("table"), this))
    , m_copy(headerButton(QStringLiteral("copy"), this))
    , m_save(headerButton(QStringLiteral("export"), this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_toggle->setCheckable(true);
    m_card->addHeaderWidget(m_save);
    m_card->addHeaderWidget(m_copy);
    m_card->addHeaderWidget(m_toggle);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setVisible(false);
    m_view->verticalHeader()->setDefaultSectionSize(dp(28));
    m_view->setShowGrid(false);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_view);
    m_card->body()->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        retranslate();
    });
    connect(m_copy, &QToolButton::clicked, this, &ChartCard::copyShown);
    connect(m_save, &QToolButton::clicked, this, &ChartCard::saveRequested);
    connect(m_view, &QTableWidget::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    retranslate();
}

void ChartCard::setTitle(const QString& title)
{
    m_title = title;
    m_card->setTitle(title);
    m_view->setAccessibleName(title);
    m_chart->setAccessibleName(title);
}

void ChartCard::setHint(const QString& hint)
{
    m_card->setHint(hint);
}

void ChartCard::setTable(const ChartTable& table)
{
    // Without anybody who can save it the button would be dead.
    m_save->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ChartCard::saveRequested)));
    m_table = table;
    m_view->setColumnCount(int(table.headers.size()));
    m_view->setHorizontalHeaderLabels(table.headers);
    m_view->setRowCount(int(table.rows.size()));
    for (int row = 0; row < m_view->rowCount(); ++row) {
        const QStringList& cells = table.rows[std::size_t(row)];
        for (int column = 0; column < m_view->columnCount(); ++column) {
            const QString cell = cells.value(column);
            auto* item = new QTableWidgetItem(cell);
            if (column > 0 && isNumber(cell))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_view->setItem(row, column, item);
        }
    }
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartCard::setTableShown(bool shown)
{
    m_toggle->setChecked(shown);
}

bool ChartCard::isTableShown() const
{
    return m_toggle->isChecked();
}

void ChartCard::retranslate()
{
    m_toggle->setToolTip(tr("Show as a table"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    m_copy->setToolTip(isTableShown() ? tr("Copy the table as text") : tr("Copy the chart as a picture"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_save->setToolTip(tr("Save the chart as a table, picture or page"));
    m_save->setAccessibleName(m_save->toolTip());
}

void ChartCard::copyShown()
{
    if (isTableShown())
        QGuiApplication::clipboard()->setText(m_table.text());
    else
        QGuiApplication::clipboard()->setPixmap(m_chart->grab());
}

} // namespace sanbao
