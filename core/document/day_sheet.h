// SPDX-License-Identifier: GPL-3.0-or-later
// What one technician takes along in the morning: his visits in order of time, with where, what, and room to sign.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct DaySheetLine
{
    QString hours;
    QString number;
    QString customer;
    QString phone;
    QString address;
    QString product;
    QString fault;
    QString remark; ///< agreed hours, what goes along
};

struct DaySheet
{
    StoreProfile store;
    PrintStamp stamp;
    QString technician;
    QString tier;
    QDate day;
    int minutes = 0;
    std::vector<DaySheetLine> lines;
};

Document daySheetDocument(const DaySheet& sheet);

} // namespace sanbao
