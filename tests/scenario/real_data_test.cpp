// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over real data nobody here wrote equal numbers computed apart from the program; how is written at the top of
// the files in tests/data.
#include "core/service/event_log_import.h"
#include "core/service/kpi_room.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace sanbao;
using namespace sanbao::test;

namespace {

/// Empty, and said, when it is not on this machine.
std::unique_ptr<QFile> realFile(const char* name)
{
    for (const QString& folder :
         {qEnvironmentVariable("SANBAO_SHARED_DATA", QStringLiteral(SANBAO_SOURCE_DIR "/../shared/data")),
          QStringLiteral("/work/shared/data")}) {
        auto file = std::make_unique<QFile>(folder + QLatin1Char('/') + QLatin1String(name));
        if (file->open(QIODevice::ReadOnly))
            return file;
    }
    WARN("skipped: shared/data/" << name << " is not here");
    return nullptr;
}

/// The lines of a golden file without its derivation and its header.
std::vector<QStringList> golden(const char* name)
{
    QFile file(QStringLiteral(SANBAO_SOURCE_DIR "/tests/data/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1Char('#')))
            rows.push_back(line.split(QLatin1Char(',')));
    }
    REQUIRE(rows.size() > 1);
    rows.erase(rows.begin());
    return rows;
}

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

void checkMean(const KpiFigure& figure, const QString& n, const QString& minutes)
{
    CHECK(figure.n == n.toLongLong());
    if (figure.n > 0)
        CHECK(figure.mean.value_or(-1) == approx(minutes.toDouble() / n.toDouble(), 1e-6));
}

/// "by,key,tickets,answered,response_minutes,solved,solving_minutes,solved_in_24_hours"
void compare(TemporaryStore& store, const QString& by, const std::vector<QStringList>& rows)
{
    KpiQuery query{QDate(2010, 1, 1), QDate(2014, 12, 31), {}, KpiClock::Calendar, *groupingFromCode(by)};
    query.only = {Kpi::IntakeVolume, Kpi::FirstResponseTime, Kpi::TotalResolutionTime, Kpi::ResolvedWithin24h};
    const Outcome<KpiReport> report = store.place->kpis().figures(query);
    REQUIRE_DONE(report);
    std::map<QString, const KpiGroup*> groups;
    for (const KpiGroup& group : report->groups) {
        if (group.figures[0].n > 0)
            groups[group.key] = &group;
    }
    std::size_t wanted = 0;
    for (const QStringList& row : rows) {
        if (row[0] != by)
            continue;
        ++wanted;
        INFO(row.join(QLatin1Char(',')).toStdString());
        const auto found = groups.find(row[1]);
        REQUIRE(found != groups.end());
        const std::vector<KpiFigure>& figures = found->second->figures;
        CHECK(figures[0].n == row[2].toLongLong());
        checkMean(figures[1], row[3], row[4]);
        checkMean(figures[2], row[5], row[6]);
        CHECK(figures[3].numerator == row[7].toLongLong());
        CHECK(figures[3].denominator == row[2].toLongLong());
    }
    CHECK(groups.size() == wanted);
}

} // namespace

TEST_CASE("2,290 real tickets by month, product and service level equal the golden sums")
{
    const std::unique_ptr<QFile> file = realFile("helpdesk/events.csv");
    if (!file)
        return;
    const std::vector<QStringList> rows = golden("helpdesk_golden.csv");
    TemporaryStore store("generic");
    const Outcome<EventLogMap> map =
        EventLogMap::fromJson(json(R"({"columns":{"order":"ticket","event":"activity","at":"timestamp","actor":"agent",
        "customer":"customer","product":"product","service_level":"service_level"},
        "events":{"Assign seriousness":"registered","Take in charge ticket":"first_response",
        "Resolve ticket":"resolved"},"other":"note"})"));
    REQUIRE_DONE(map);
    const Outcome<ImportReport> report = importEventLog(store.place->context(), *file, *map);
    REQUIRE_DONE(report);
    REQUIRE(report->orders == 2290);
    for (const char* by : {"month", "product", "service_level"})
        compare(store, QLatin1String(by), rows);
}
