// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that were received elsewhere (a web shop, a hotline provider, a spreadsheet) as a table: read whole, shown
// with what is wrong in each line, then registered one by one exactly as the intake page does. The same line is never
// imported twice.
#pragma once

#include "core/service/intake_desk.h"

class QIODevice;

namespace sanbao {

struct ImportLine
{
    qint64 line = 0;
    IntakeRequest request;
    QString key; ///< what makes the line the same line in another file
    std::vector<FieldIssue> issues;
    bool known = false; ///< imported before
    QString number;     ///< of the order, once it is registered
    bool isGood() const { return issues.empty() && !known && number.isEmpty(); }
};

struct RequestTable
{
    QString encoding;
    QStringList ignored; ///< columns nobody knows the meaning of
    std::vector<ImportLine> lines;
    qsizetype good() const;
};

/// What the columns may be called, in Chinese and English; the first one of each is the template's.
QList<QStringList> requestColumns();
/// A table with the column names and one example, to fill in.
QByteArray requestTemplate();

/// Reads and checks; touches nothing. Invalid when the file is no table, or has no column for phone, category or fault.
Outcome<RequestTable> readRequests(ServiceContext& context, QIODevice& device);
/// Registers the good lines; what is refused now is noted on its line. Answers the number of new orders.
Outcome<int> importRequests(ServiceContext& context, RequestTable& table);

} // namespace sanbao
