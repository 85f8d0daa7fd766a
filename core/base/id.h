// SPDX-License-Identifier: GPL-3.0-or-later
// Row identity with a type: a CustomerId cannot be passed where a WorkOrderId is wanted. Zero means "none".
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace sanbao {

template <class Tag> struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 raw)
        : value(raw)
    {
    }
    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using OrgUnitId = Id<struct OrgUnitTag>;
using StaffId = Id<struct StaffTag>;
using CustomerId = Id<struct CustomerTag>;
using CategoryId = Id<struct CategoryTag>;
using FaultCodeId = Id<struct FaultCodeTag>;
using ProductUnitId = Id<struct ProductUnitTag>;
using WorkOrderId = Id<struct WorkOrderTag>;
using PromiseId = Id<struct PromiseTag>;
using PriceItemId = Id<struct PriceItemTag>;
using TemplateId = Id<struct TemplateTag>;
using AgreementId = Id<struct AgreementTag>;
using ComplaintId = Id<struct ComplaintTag>;
using SurveyId = Id<struct SurveyTag>;
using PlanId = Id<struct PlanTag>;
using ReceiptId = Id<struct ReceiptTag>;

} // namespace sanbao
