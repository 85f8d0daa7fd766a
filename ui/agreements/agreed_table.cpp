// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreed_table.h"

#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kUsualColumn = 1;
constexpr int kAgreedColumn = 2;
constexpr int kRowHeight = 28;
constexpr int kMostShownRows = 7;

QTableWidget* table(const QStringList& heads, const QString& name, QWidget* parent)
{
    auto* made = new QTableWidget(0, int(heads.size()), parent);
    made->setHorizontalHeaderLabels(heads);
    made->setAccessibleName(name);
    made->verticalHeader()->hide();
    made->verticalHeader()->setDefaultSectionSize(dp(kRowHeight));
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    made->setColumnWidth(kUsualColumn, dp(96));
    made->setColumnWidth(kAgreedColumn, dp(84));
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setEditTriggers(QAbstractItemView::AllEditTriggers);
    made->setTabKeyNavigation(false);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return made;
}

void fitHeight(QTableWidget* made)
{
    const int rows = std::clamp(made->rowCount(), 1, kMostShownRows);
    made->setFixedHeight(made->horizontalHeader()->sizeHint().height() + rows * dp(kRowHeight) + 4);
}

} // namespace

AgreedTable::AgreedTable(QWidget* parent)
    : QWidget(parent)
    , m_targets(table({tr("Promise"), tr("Configured"), tr("Agreed, min")}, tr("Agreed times"), this))
    , m_prices(table({tr("Item"), tr("List price"), tr("Agreed, yuan")}, tr("Agreed prices"), this))
{
    m_targets->setObjectName(QStringLiteral("agreedTargets"));
    m_prices->setObjectName(QStringLiteral("agreedPrices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    column->addWidget(m_targets);
    column->addWidget(m_prices);
    column->addWidget(wrappedLabel(tr("Leave the last column empty to promise what is configured. Orders under the "
                                      "agreement use what stands here."),
                                   TextRole::Hint, Ink::Muted, this));
    for (QTableWidget* each : {m_targets, m_prices}) {
        connect(each, &QTableWidget::itemChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    }
}

void AgreedTable::setRow(QTableWidget* table, int row, const QString& name, const QString& usual, const QString& agreed)
{
    const auto fixed = [](const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled);
        item->setToolTip(plainToolTip(text));
        return item;
    };
    table->setItem(row, 0, fixed(name));
    table->setItem(row, kUsualColumn, fixed(usual));
    auto* item = new QTableWidgetItem(agreed);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setItem(row, kAgreedColumn, item);
}

void AgreedTable::setTargets(const std::vector<AgreedTarget>& configured, const std::vector<AgreedTarget>& agreed)
{
    m_filling = true;
    m_configured = configured;
    m_targets->setRowCount(int(configured.size()));
    for (size_t i = 0; i < configured.size(); ++i) {
        const AgreedTarget& target = configured[i];
        QString typed;
        for (const AgreedTarget& one : agreed) {
            if (one.type == target.type && one.kind == target.kind)
                typed = QString::number(one.minutes);
        }
        setRow(m_targets, int(i), QStringLiteral("%1 · %2").arg(label(target.type), label(target.kind)),
               targetText(target.minutes, target.base), typed);
    }
    fitHeight(m_targets);
    m_filling = false;
}

void AgreedTable::setPrices(const std::vector<AgreedPrice>& listed, const std::vector<AgreedPrice>& agreed)
{
    m_filling = true;
    m_listed = listed;
    m_prices->setRowCount(int(listed.size()));
    for (size_t i = 0; i < listed.size(); ++i) {
        QString typed;
        for (const AgreedPrice& one : agreed) {
            if (one.code == listed[i].code)
                typed = one.price.grouped();
        }
        setRow(m_prices, int(i), QStringLiteral("%1 %2").arg(listed[i].code, listed[i].name), listed[i].price.grouped(),
               typed);
    }
    fitHeight(m_prices);
    m_filling = false;
}

std::vector<AgreedTarget> AgreedTable::targets() const
{
    std::vector<AgreedTarget> agreed;
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const QString typed = m_targets->item(row, kAgreedColumn)->text().trimmed();
        if (typed.isEmpty())
            continue;
        bool good = false;
        AgreedTarget target = m_configured[size_t(row)];
        target.minutes = typed.toInt(&good);
        if (!good)
            target.minutes = -1;
        agreed.push_back(target);
    }
    return agreed;
}

std::vector<AgreedPrice> AgreedTable::prices() const
{
    std::vector<AgreedPrice> agreed;
    for (int row = 0; row < m_prices->rowCount(); ++row) {
        const QString typed = m_prices->item(row, kAgreedColumn)->text().trimmed();
        if (typed.isEmpty())
            continue;
        AgreedPrice price = m_listed[size_t(row)];
        price.price = Money::parse(typed).value_or(Money::fromFen(-1));
        agreed.push_back(price);
    }
    return agreed;
}

} // namespace sanbao
