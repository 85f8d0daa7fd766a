// SPDX-License-Identifier: GPL-3.0-or-later
// The quality feedback sheet for a maker: gathers the faults of each model over a period into one paper.
#pragma once

#include "core/document/document.h"
#include "core/service/kpi_room.h"

namespace sanbao {

class QualitySheet final
{
public:
    explicit QualitySheet(ServiceContext& context)
        : m_context(context)
    {
    }

    /// `scope` says in words what the filters let through; without a suggestion the paper has lines to write one on.
    Outcome<Document> make(const KpiPeriod& period, const std::vector<KpiFilter>& filters, const QString& scope,
                           const QString& suggestion = {});

private:
    struct Found;
    /// Reads a few photos of the most frequent faults, those of the newest orders first.
    Done addPhotos(std::vector<Found>& found);
    std::vector<Found> find(KpiSplitter& splitter, const KpiFacts& repairs, const Period& span);

    ServiceContext& m_context;
};

} // namespace sanbao
