// SPDX-License-Identifier: GPL-3.0-or-later
// The price list in versions. Changes are made in a draft, which is a copy of the newest list; publishing gives it its
// days. Lists follow each other without overlap and without a day that has no prices, or publishing is refused.
#pragma once

#include "core/service/service_context.h"

#include <functional>

namespace sanbao {

class PriceDesk final
{
public:
    explicit PriceDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// All lists, oldest version first; they are in the catalogue.
    const std::vector<PriceList>& lists() const { return m_context.catalogue.priceLists(); }
    /// The list that is being prepared, made from the newest one when there is none.
    Outcome<PriceList> draft();
    Done dropDraft();
    /// Adds the item to the draft when its id is invalid. Invalid names "code", "name", "price", "duration".
    Outcome<PriceItemId> saveItem(const PriceItem& item);
    Done removeItem(PriceItemId item);
    /// Invalid names "from" or "until" and says which version it clashes with or which days would have no prices. A
    /// list without an end before it ends the day before.
    Done publish(QDate from, QDate until, const QString& note);

private:
    const PriceList* present(bool published) const;
    std::vector<FieldIssue> check(const PriceList& draft, const PriceItem& item) const;
    Done write(const QString& action, const QJsonObject& body, const std::function<void(class UnitOfWork&)>& change);

    ServiceContext& m_context;
};

/// What is wrong with the days, in words.
QString dayProblem(const ListIssue& issue);

} // namespace sanbao
