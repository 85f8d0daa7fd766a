// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the store on one paper: what came in, what was finished, what is still open, and the head of the audit
// chain that seals the day.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct DayReport
{
    StoreProfile store;
    PrintStamp stamp;
    QDate day;
    std::vector<std::pair<QString, QString>> counts; ///< name, number
    std::vector<QStringList> came;                   ///< number, time, product, fault, technician
    std::vector<QStringList> done;                   ///< number, time, product, outcome, technician
    QString auditHead;
};

Document dayReportDocument(const DayReport& report);

} // namespace sanbao
