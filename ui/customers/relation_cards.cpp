// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/relation_cards.h"

#include "core/domain/phone.h"
#include "core/service/customer_desk.h"
#include "core/service/search_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cstdlib>

namespace sanbao {

namespace {

constexpr int kEntries = 5;

} // namespace

RelationCards::RelationCards(Workplace& workplace, Prompt& prompt, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_prompt(prompt)
    , m_household(new Card(tr("Household"), this))
    , m_points(new Card(tr("Points"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    m_household->body()->setSpacing(0);
    m_points->body()->setSpacing(dp(4));
    column->addWidget(m_points);
    column->addWidget(m_household);
}

void RelationCards::showFor(CustomerId customer)
{
    m_customer = customer;
    setVisible(customer.isValid());
    if (!customer.isValid())
        return;
    showHousehold();
    showPoints();
}

void RelationCards::showHousehold()
{
    clearLayout(m_household->body());
    const Outcome<std::vector<Customer>> others = m_workplace.customers().household(m_customer);
    if (others) {
        for (const Customer& other : *others) {
            auto* line = new TaskLine(m_household);
            line->setWords(other.name, displayPhone(other.phone));
            connect(line, &QAbstractButton::clicked, this,
                    [this, id = other.id.value] { Q_EMIT customerRequested(id); });
            m_household->body()->addWidget(line);
        }
    }
    const bool linked = others && !others->empty();
    if (!linked)
        m_household->body()->addWidget(
            plainLabel(tr("Nobody of the same household is linked."), TextRole::Body, Ink::Muted, m_household));
    m_household->body()->addSpacing(dp(8));
    auto* row = new QHBoxLayout;
    auto* join = new ActionButton(tr("Link a person"), Emphasis::Secondary, m_household);
    connect(join, &QPushButton::clicked, this, &RelationCards::join);
    row->addWidget(join);
    if (linked) {
        auto* leave = new ActionButton(tr("Leave the household"), Emphasis::Quiet, m_household);
        connect(leave, &QPushButton::clicked, this, [this] {
            if (const Done left = m_workplace.customers().leaveHousehold(m_customer); !left)
                Q_EMIT messageRequested(false, left.error().message);
        });
        row->addWidget(leave);
    }
    row->addStretch(1);
    m_household->body()->addLayout(row);
}

void RelationCards::join()
{
    const std::optional<QString> typed = m_prompt.askText(
        this, {tr("Link a person"), tr("Phone, name or pinyin of the other person"), QString(), tr("Link"), {}, false});
    if (!typed)
        return;
    const Outcome<std::vector<SearchHit>> hits = m_workplace.search().find(*typed, 4);
    qint64 other = 0;
    int found = 0;
    for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>()) {
        if (hit.kind == HitKind::Customer && hit.id != m_customer.value) {
            other = hit.id;
            ++found;
        }
    }
    if (found != 1) {
        Q_EMIT messageRequested(false, found == 0
                                           ? tr("Nobody was found for \"%1\".").arg(*typed)
                                           : tr("Several people fit \"%1\". Type the whole number.").arg(*typed));
        return;
    }
    if (const Done joined = m_workplace.customers().joinHousehold(m_customer, CustomerId(other)); !joined)
        Q_EMIT messageRequested(false, joined.error().lines().join(QLatin1Char('\n')));
}

void RelationCards::showPoints()
{
    clearLayout(m_points->body());
    const qint64 balance = m_workplace.customers().points(m_customer).value_or(0);
    auto* figure = plainLabel(QString::number(balance), TextRole::Figure, Ink::Accent, m_points);
    figure->setObjectName(QStringLiteral("points.balance"));
    m_points->body()->addWidget(figure);
    const Outcome<std::vector<PointEntry>> entries = m_workplace.customers().pointEntries(m_customer, kEntries);
    for (const PointEntry& entry : entries ? *entries : std::vector<PointEntry>()) {
        const QString day = localDay(entry.at, m_workplace.catalogue().zone()).toString(Qt::ISODate);
        const QString number = (entry.points > 0 ? QStringLiteral("+") : QString()) + QString::number(entry.points);
        m_points->body()->addWidget(new ElidedLabel(QStringList{day, number, entry.reason}.join(QStringLiteral("  ")),
                                                    TextRole::Hint, Ink::Muted, m_points));
    }
    auto* row = new QHBoxLayout;
    auto* earn = new ActionButton(tr("Add points"), Emphasis::Secondary, m_points);
    auto* spend = new ActionButton(tr("Use points"), Emphasis::Secondary, m_points);
    spend->setEnabled(balance > 0);
    connect(earn, &QPushButton::clicked, this, [this] { book(1); });
    connect(spend, &QPushButton::clicked, this, [this] { book(-1); });
    row->addWidget(earn);
    row->addWidget(spend);
    row->addStretch(1);
    m_points->body()->addLayout(row);
}

void RelationCards::book(int sign)
{
    const QString title = sign > 0 ? tr("Add points") : tr("Use points");
    const std::optional<QString> typed = m_prompt.askText(
        this, {title, tr("Number of points, then what they are for: 100 repair"), QString(), title, {}, false});
    if (!typed)
        return;
    const QString text = typed->simplified();
    bool valid = false;
    const qint64 points = text.section(QLatin1Char(' '), 0, 0).toLongLong(&valid);
    const QString reason = text.section(QLatin1Char(' '), 1);
    const Outcome<qint64> booked =
        m_workplace.customers().bookPoints(m_customer, valid ? sign * std::abs(points) : 0, reason);
    if (!booked)
        Q_EMIT messageRequested(false, booked.error().lines().join(QLatin1Char('\n')));
}

} // namespace sanbao
