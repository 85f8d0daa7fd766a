// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit takes along: the kit of the fault class, then what orders alike needed; and the standards of the fault
// classes themselves.
#pragma once

#include "core/domain/dispatch/handling.h"
#include "core/domain/stock/part.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

struct KitLine
{
    Part part;
    qint64 quantity = 1000;
    bool isStandard = false; ///< of the fault class; else from orders alike
    qint64 free = 0;         ///< in our own places
};

struct KitAnswer
{
    int reserved = 0;
    QStringList waiting; ///< codes of what is not there
};

class VisitKitDesk final
{
public:
    explicit VisitKitDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Without what is on the order already.
    Outcome<std::vector<KitLine>> kit(WorkOrderId order);
    /// All of them or none.
    Outcome<KitAnswer> reserve(WorkOrderId order, const std::vector<KitLine>& lines);

    /// Of the order's fault class; empty when it has none.
    Outcome<std::optional<HandlingStandard>> standardOf(WorkOrderId order);
    Outcome<std::optional<HandlingStandard>> standard(FaultCodeId fault);
    /// Invalid names "minutes", "parts".
    Outcome<HandlingStandard> save(const HandlingStandard& standard);
    /// "V-100 x 2" a line. Invalid names "parts" with the line.
    Outcome<std::vector<HandlingPart>> partsFromText(const QString& text);
    QString partsAsText(const HandlingStandard& standard);
    /// "on site · tier 2 · 90 min".
    QString wordsOn(const HandlingStandard& standard) const;

private:
    ServiceContext& m_context;
};

} // namespace sanbao
