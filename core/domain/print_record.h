// SPDX-License-Identifier: GPL-3.0-or-later
// One paper that was sent to a printer or written to a PDF, or that should have been: who, when, what, where to, and
// what became of it.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

namespace sanbao {

using PrintJobId = Id<struct PrintJobTag>;

enum class PrintTarget { Printer, Pdf };
enum class PrintResult { Printed, Failed };

template <> struct Codes<PrintTarget>
{
    static constexpr CodeTable<PrintTarget, 2> table{{{PrintTarget::Printer, "printer"}, {PrintTarget::Pdf, "pdf"}}};
};
template <> struct Codes<PrintResult>
{
    static constexpr CodeTable<PrintResult, 2> table{
        {{PrintResult::Printed, "printed"}, {PrintResult::Failed, "failed"}}};
};

struct PrintRecord
{
    PrintJobId id;
    Instant at;
    StaffId staff;
    QString document; ///< code of the document kind
    qint64 thing = 0; ///< row of what it is about; 0 for papers of the whole store
    QString number;   ///< as it stands on the paper
    QString title;
    QString paper; ///< code of the paper size
    PrintTarget target = PrintTarget::Printer;
    QString printer; ///< its name, or the file
    QString tray;
    int copies = 1;
    PrintResult result = PrintResult::Printed;
    QString reason; ///< why it failed
    PrintJobId reprintOf;
    bool hasIssuedCopy = false; ///< the PDF is kept as it was issued
};

struct PrintFilter
{
    QString document; ///< empty: every kind
    bool notDoneOnly = false;
};

} // namespace sanbao
