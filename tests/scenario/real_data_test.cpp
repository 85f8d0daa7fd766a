// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over real data nobody here wrote equal numbers computed apart from the program; how is written at the top of
// the files in tests/data.
#include "core/service/event_log_import.h"
#include "core/service/kpi_room.h"
#include "core/service/order_table_import.h"
#include "core/service/report_desk.h"
#include "core/service/settings_desk.h"
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

/// The log's people get logins: rows of others would be refused.
void hireAgents(TemporaryStore& store)
{
    constexpr int kAgents = 22;
    for (int i = 1; i <= kAgents; ++i) {
        StaffMember member;
        member.login = member.name = QStringLiteral("agent-%1").arg(i);
        member.role = Role::Technician;
        REQUIRE_DONE(SettingsDesk(store.place->context()).saveStaff(member));
    }
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

qint64 described(TemporaryStore& store, const QString& category, const QString& pattern)
{
    Statement query = store.database().statement("SELECT COUNT(*) FROM work_order o JOIN category c ON c.id = "
                                                 "o.category_id WHERE c.code = ? AND o.fault_text LIKE ?");
    query.with(category, pattern);
    return query.next() ? query.integer(0) : -1;
}

} // namespace

TEST_CASE("2,290 real tickets by month, agent, product and service level equal the golden sums")
{
    const std::unique_ptr<QFile> file = realFile("helpdesk/events.csv");
    if (!file)
        return;
    const std::vector<QStringList> rows = golden("helpdesk_golden.csv");
    TemporaryStore store("generic");
    hireAgents(store);
    const Outcome<EventLogMap> map = EventLogMap::fromJson(
        json(R"({"columns":{"order":"ticket","event":"activity","at":"timestamp","actor":"agent","technician":"agent",
        "customer":"customer","product":"product","service_level":"service_level"},
        "events":{"Assign seriousness":"registered","Take in charge ticket":"first_response",
        "Resolve ticket":"resolved"},"other":"note"})"));
    REQUIRE_DONE(map);
    const Outcome<ImportReport> report = importEventLog(store.place->context(), *file, *map);
    REQUIRE_DONE(report);
    REQUIRE(report->refused.empty());
    REQUIRE(report->orders == 2290);
    for (const char* by : {"month", "technician", "product", "service_level"})
        compare(store, QLatin1String(by), rows);
}

TEST_CASE("23,940 real repairs have the faults and outcomes of the golden sums in every category", "[.][nightly]")
{
    const std::unique_ptr<QFile> file = realFile("repairs/restart-project-2022-04.csv");
    if (!file)
        return;
    QJsonObject document =
        json(R"({"columns":{"order":"id","registered":"event_date","category":"product_category","brand":"brand",
        "fault":"problem","result":"repair_status","customer":"group_identifier"},"other_category":"appliance",
        "results":{"Fixed":"fixed","End of life":"unrepairable","Repairable":"declined","Unknown":"cancelled"}})");
    QJsonObject categories;
    const std::pair<const char*, const char*> groups[] = {
        {"computer", "Desktop computer|Laptop|PC accessory|Paper shredder|Printer/scanner|Tablet"},
        {"electronics", "Battery/charger/adapter|DSLR/video camera|Digital compact camera|Flat screen|Games console|"
                        "Handheld entertainment device|Headphones|Hi-Fi integrated|Hi-Fi separates|Mobile|"
                        "Portable radio|Projector|TV and gaming-related accessories"},
        {"tool", "Power tool|Sewing machine"},
        {"home_fitting", "Decorative or safety lights|Lamp"},
        {"other", "Misc|Musical instrument|Toy|Watch/clock"}};
    for (const auto& [code, names] : groups) {
        for (const QString& name : QString::fromLatin1(names).split(QLatin1Char('|')))
            categories.insert(name, QLatin1String(code));
    }
    document.insert(QStringLiteral("categories"), categories);
    const Outcome<OrderTableMap> map = OrderTableMap::fromJson(document);
    REQUIRE_DONE(map);
    TemporaryStore store("generic");
    const Outcome<ImportReport> report = importOrderTable(store.place->context(), *file, *map);
    REQUIRE_DONE(report);
    CHECK(report->read == 23940);
    REQUIRE(report->orders == 23940);
    CHECK(report->refused.empty());
    // category, repairs, fixed, end of life, repairable, unknown, described, and four words of the faults
    for (const QStringList& row : golden("repairs_golden.csv")) {
        INFO(row.join(QLatin1Char(',')).toStdString());
        const Outcome<Report> outcomes = ReportDesk(store.place->context())
                                             .make({ReportKind::Outcomes,
                                                    KpiPeriod::ofDays(QDate(2012, 1, 1), QDate(2022, 12, 31)),
                                                    {{KpiGrouping::Category, row[0]}},
                                                    0});
        REQUIRE_DONE(outcomes);
        REQUIRE(outcomes->rows.size() == 1);
        const QString none = QStringLiteral("0");
        CHECK(outcomes->rows[0].cells.mid(1) ==
              QStringList{row[1], row[2], none, none, row[3], none, none, row[4], none, row[5]});
        CHECK(described(store, row[0], QStringLiteral("_%")) == row[6].toLongLong());
        CHECK(described(store, row[0], QStringLiteral("%battery%")) == row[7].toLongLong());
        CHECK(described(store, row[0], QStringLiteral("%cable%")) == row[8].toLongLong());
        CHECK(described(store, row[0], QStringLiteral("%switch%")) == row[9].toLongLong());
        CHECK(described(store, row[0], QStringLiteral("%screen%")) == row[10].toLongLong());
    }
}
