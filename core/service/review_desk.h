// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review in one go: gathers figures, the orders that went worst, complaints, alerts, actions and what is
// missing in the process; keeps comments, minutes and decisions; makes the paper.
#pragma once

#include "core/document/document.h"
#include "core/domain/kpi_alert.h"
#include "core/domain/order_list.h"
#include "core/domain/review.h"
#include "core/service/kpi_room.h"

#include <functional>

namespace sanbao {

struct ReviewFigure
{
    KpiFigure now;
    KpiFigure before;
    KpiFigure lastYear;
    std::optional<double> reported; ///< as told at the end of the month, when it differs from now
    MaybeInstant reportedAt;
    std::optional<double> target;
};

struct WorstOrder
{
    OrderRow row;
    QString why;
};

struct ReviewComplaint
{
    ComplaintId id;
    QString number;
    QDate receivedOn;
    QString claim;
    QString state;
};

struct Review
{
    KpiPeriod month;
    Instant asOf;
    ReviewPack pack;
    std::vector<ReviewFigure> figures;
    std::vector<WorstOrder> worst;
    std::vector<ReviewComplaint> complaints;
    std::vector<KpiAlert> alerts;
    std::vector<ReviewAction> actions;
    std::vector<HealthCount> health;
    QString auditHead;
};

/// Told after each part; false stops, and nothing is left behind.
using ReviewProgress = std::function<bool(int done, int total)>;

class ReviewDesk final
{
public:
    explicit ReviewDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// `month` as yyyymm. Invalid names "month" for one that has not begun; Unavailable when it was stopped.
    Outcome<Review> prepare(int month, const ReviewProgress& progress = {});
    Document document(const Review& review);

    /// Comments, minutes and decisions as given in `pack`.
    Outcome<ReviewPack> save(const ReviewPack& pack);
    /// Invalid names "what" or "due". The month's pack is stored with it when there is none yet.
    Outcome<ReviewAction> addAction(int month, const QString& what, StaffId owner, QDate due);
    /// Invalid names "outcome".
    Outcome<ReviewAction> finish(ReviewActionId id, qint64 revision, const QString& outcome);

private:
    void addFigures(Review& review);
    void addWorst(Review& review);
    void addComplaints(Review& review);

    ServiceContext& m_context;
};

QString healthName(const QString& code);

} // namespace sanbao
