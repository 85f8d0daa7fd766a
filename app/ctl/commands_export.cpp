// SPDX-License-Identifier: GPL-3.0-or-later
// export: tables of a period for other programs.
#include "app/ctl/console.h"
#include "app/ctl/period.h"
#include "core/service/table_export.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

int exportFile(Invocation& run)
{
    if (!run.has("out")) {
        complain(Words::tr("%1 needs %2.").arg(run.arguments().command->name(), QStringLiteral("--out FILE")));
        return kWrongUsage;
    }
    const Outcome<Period> period = periodOf(run);
    if (!period)
        return refuse(period.error());
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    ExportRequest request{run.positional(0), period->from, period->to, run.option("out"), run.option("reason"), {}};
    const Outcome<qint64> rows = exportTable((*place)->context(), request);
    if (!rows)
        return refuse(rows.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), request.path}, {QStringLiteral("rows"), *rows}});
    else
        printPairs({{Words::tr("Rows written"), QString::number(*rows)}, {Words::tr("File"), request.path}});
    return kDone;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{{QStringLiteral("export")},
             exportTables().join(QLatin1Char('|')),
             Words::tr("Writes the orders, customers, surveys, complaints or figures of a period to a file."),
             {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("First day of the period.")},
              {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Last day of the period.")},
              {QStringLiteral("out"), QStringLiteral("FILE.csv|FILE.xlsx"), Words::tr("The file to write.")},
              {QStringLiteral("reason"), QStringLiteral("TEXT"),
               Words::tr("Why names, phones and addresses are needed; without it they come masked.")}},
             1,
             1,
             exportFile,
             QString()}};
}

} // namespace sanbao::ctl
