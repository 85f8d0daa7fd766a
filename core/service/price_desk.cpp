// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/price_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/price_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr int kMostMinutes = 30 * 24 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PriceDesk)
};

Failure noDraft()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("A published list is not changed: prepare a new version first."));
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : Words::tr("without end");
}

} // namespace

QString dayProblem(const ListIssue& issue)
{
    switch (issue.rule) {
    case ListRule::DayMissing:
        return Words::tr("Say from which day the prices hold.");
    case ListRule::DaysReversed:
        return Words::tr("The last day lies before the first one.");
    case ListRule::Overlap:
        return Words::tr("Version %1 holds on some of these days already: %2 to %3.")
            .arg(QString::number(issue.version), iso(issue.from), iso(issue.until));
    case ListRule::Gap:
        return Words::tr("No list would hold from %2 to %3, between this one and version %1.")
            .arg(QString::number(issue.version), iso(issue.from), iso(issue.until));
    }
    return {};
}

const PriceList* PriceDesk::present(bool published) const
{
    const PriceList* found = nullptr;
    for (const PriceList& list : lists()) {
        if (list.published == published)
            found = &list;
    }
    return found;
}

Done PriceDesk::write(const QString& action, const QJsonObject& body, const std::function<void(UnitOfWork&)>& change)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    change(work);
    work.audit(action, EntityKind::Setting, 0, body);
    work.touch(EntityKind::Setting, 0);
    m_context.catalogue.reload(m_context.database);
    Done done = work.commit();
    if (!done)
        m_context.catalogue.reload(m_context.database);
    return done;
}

Outcome<PriceList> PriceDesk::draft()
{
    if (const PriceList* prepared = present(false))
        return *prepared;
    PriceList fresh;
    if (const PriceList* newest = present(true))
        fresh.items = newest->items;
    fresh.version = PriceStore(m_context.database).nextVersion();
    Done made =
        write(QStringLiteral("prices.draft"), {{QStringLiteral("version"), fresh.version}}, [&](UnitOfWork& work) {
            fresh.madeAt = work.now();
            fresh.madeBy = m_context.session.staff;
            PriceStore(m_context.database).insertList(fresh);
        });
    if (!made)
        return std::move(made).error();
    return *present(false);
}

Done PriceDesk::dropDraft()
{
    const PriceList* prepared = present(false);
    if (!prepared)
        return {};
    const qint64 id = prepared->id;
    return write(QStringLiteral("prices.draft_dropped"), {{QStringLiteral("version"), prepared->version}},
                 [this, id](UnitOfWork&) { PriceStore(m_context.database).removeDraft(id); });
}

std::vector<FieldIssue> PriceDesk::check(const PriceList& draft, const PriceItem& item) const
{
    std::vector<FieldIssue> issues;
    if (item.code.isEmpty())
        issues.push_back({QStringLiteral("code"), Words::tr("The item needs a code.")});
    for (const PriceItem& other : draft.items) {
        if (other.id != item.id && other.code.compare(item.code, Qt::CaseInsensitive) == 0)
            issues.push_back(
                {QStringLiteral("code"), Words::tr("The code %1 is taken by \"%2\".").arg(item.code, other.name)});
    }
    if (item.name.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The item needs a name.")});
    if (item.price.isNegative())
        issues.push_back({QStringLiteral("price"), Words::tr("A price cannot be negative.")});
    if (item.durationMinutes < 0 || item.durationMinutes > kMostMinutes)
        issues.push_back({QStringLiteral("duration"), Words::tr("The duration lies between 0 minutes and 30 days.")});
    return issues;
}

Outcome<PriceItemId> PriceDesk::saveItem(const PriceItem& item)
{
    const PriceList* prepared = present(false);
    if (!prepared)
        return noDraft();
    PriceItem kept = item;
    kept.code = cleanText(item.code);
    kept.name = cleanText(item.name);
    kept.unitName = cleanText(item.unitName);
    kept.scope = cleanText(item.scope);
    kept.conditions = cleanText(item.conditions);
    kept.freeReason = cleanText(item.freeReason);
    if (std::vector<FieldIssue> issues = check(*prepared, kept); !issues.empty())
        return Failure::invalid(std::move(issues));
    const qint64 list = prepared->id;
    Done done = write(QStringLiteral("prices.item"),
                      {{QStringLiteral("code"), kept.code},
                       {QStringLiteral("price"), kept.price.plain()},
                       {QStringLiteral("version"), prepared->version}},
                      [&](UnitOfWork&) {
                          PriceStore store(m_context.database);
                          if (kept.id.isValid())
                              store.updateItem(kept);
                          else
                              kept.id = store.insertItem(list, kept);
                      });
    if (!done)
        return std::move(done).error();
    return kept.id;
}

Done PriceDesk::removeItem(PriceItemId item)
{
    const PriceList* prepared = present(false);
    if (!prepared)
        return noDraft();
    for (const PriceItem& kept : prepared->items) {
        if (kept.id == item)
            return write(QStringLiteral("prices.item_removed"), {{QStringLiteral("code"), kept.code}},
                         [this, item](UnitOfWork&) { PriceStore(m_context.database).removeItem(item); });
    }
    return Failure::of(FailureKind::NotFound, Words::tr("The draft does not have this item."));
}

Done PriceDesk::publish(QDate from, QDate until, const QString& note)
{
    const PriceList* prepared = present(false);
    if (!prepared)
        return noDraft();
    if (const std::optional<ListIssue> issue = checkDays(lists(), from, until)) {
        const bool atEnd = issue->rule == ListRule::DaysReversed || (until.isValid() && issue->from > from);
        return Failure::invalid(atEnd ? QStringLiteral("until") : QStringLiteral("from"), dayProblem(*issue));
    }
    const qint64 id = prepared->id;
    return write(QStringLiteral("prices.published"),
                 {{QStringLiteral("version"), prepared->version},
                  {QStringLiteral("from"), from.toString(Qt::ISODate)},
                  {QStringLiteral("until"), until.toString(Qt::ISODate)}},
                 [&](UnitOfWork&) {
                     PriceStore store(m_context.database);
                     for (const PriceList& list : lists()) {
                         if (list.published && list.from < from && !list.until.isValid())
                             store.setEnd(list.id, from.addDays(-1));
                     }
                     store.publish(id, from, until, cleanText(note));
                 });
}

} // namespace sanbao
