// SPDX-License-Identifier: GPL-3.0-or-later
// Notices inside somebody's unit of work: they are there when the thing they tell of is, and not otherwise. The words
// are made when they are read, in the language of the reader.
#pragma once

#include "core/domain/teamwork.h"
#include "core/service/service_context.h"

namespace sanbao {

class UnitOfWork;
struct OrderPart;

/// How many readers it is new to. The usual readers of the kind are added to the audience.
int sendNotice(ServiceContext& context, UnitOfWork& work, const NoticeDraft& draft);

/// A part that an order waited for is kept for it now.
void tellPartArrived(ServiceContext& context, UnitOfWork& work, const OrderPart& line, const QString& note);
/// A customer gave low grades.
void tellLowSurvey(ServiceContext& context, UnitOfWork& work, WorkOrderId order, qint64 survey, const QString& words);

QString label(NoticeKind kind);
/// "Work order HZ01-260302-0001: response is overdue."
QString noticeText(const Notice& notice);

} // namespace sanbao
