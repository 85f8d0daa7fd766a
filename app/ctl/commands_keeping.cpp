// SPDX-License-Identifier: GPL-3.0-or-later
// check, audit and backup: keeping the data.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/base/csv_writer.h"
#include "core/base/verified_file.h"
#include "core/service/kpi_ledger.h"
#include "core/service/settings_desk.h"
#include "core/storage/audit_trail.h"

#include <QCoreApplication>
#include <QDir>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

struct Health
{
    QStringList problems;
    AuditVerdict audit;
};

QJsonObject auditJson(const AuditVerdict& verdict)
{
    return {
        {QStringLiteral("entries"), verdict.entries},
        {QStringLiteral("head"), verdict.head},
        {QStringLiteral("broken_at"), verdict.brokenAt ? QJsonValue(*verdict.brokenAt) : QJsonValue(QJsonValue::Null)}};
}

QString auditProblem(const AuditVerdict& verdict)
{
    return Words::tr("The audit trail was tampered with: row %1 does not fit the one before.").arg(*verdict.brokenAt);
}

Outcome<Health> examine(Database& database, const QTimeZone& zone, Instant now, bool full)
{
    Health health;
    health.problems = database.integrityProblems(full);
    health.audit = AuditTrail(database).verify();
    if (health.audit.brokenAt)
        health.problems.append(auditProblem(health.audit));
    KpiLedger ledger(database, zone);
    if (full && ledger.stored(now) != ledger.recount(now))
        health.problems.append(Words::tr("The monthly sums behind the figures differ from a recount."));
    if (std::optional<Failure> failure = database.takeFailure())
        return std::move(*failure);
    return health;
}

int report(const Invocation& run, const Health& health)
{
    if (run.json()) {
        printJson(QJsonObject{{QStringLiteral("ok"), health.problems.isEmpty()},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(health.problems)},
                              {QStringLiteral("audit"), auditJson(health.audit)}});
    } else if (health.problems.isEmpty()) {
        printLine(Words::tr("The file is sound; %1 audit entries.").arg(health.audit.entries));
    }
    for (const QString& problem : health.problems)
        complain(problem);
    return health.problems.isEmpty() ? kDone : kRefused;
}

int check(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<Health> health =
        examine((*place)->context().database, (*place)->catalogue().zone(), run.clock().now(), run.has("full"));
    return health ? report(run, *health) : refuse(health.error());
}

int auditVerify(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    Database& database = (*place)->context().database;
    const AuditVerdict verdict = AuditTrail(database).verify();
    if (const std::optional<Failure> failure = database.takeFailure())
        return refuse(*failure);
    if (run.json())
        printJson(auditJson(verdict));
    if (verdict.brokenAt) {
        complain(auditProblem(verdict));
        return kRefused;
    }
    if (!run.json())
        printLine(Words::tr("%1 entries, unbroken. Head: %2").arg(QString::number(verdict.entries), verdict.head));
    return kDone;
}

QStringList auditFields(const AuditEntry& entry, const QTimeZone& zone)
{
    return {QString::number(entry.id),
            isoWithOffset(entry.at, zone),
            entry.actor,
            entry.action,
            entry.entity,
            QString::number(entry.entityId),
            entry.body,
            entry.hash};
}

/// Writes every row as CSV, a batch at a time.
template <class Write> Done exportAudit(Workplace& place, const Write& write)
{
    constexpr int kBatch = 1000;
    write(csvLine({QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("actor"), QStringLiteral("action"),
                   QStringLiteral("entity"), QStringLiteral("entity_id"), QStringLiteral("body"),
                   QStringLiteral("hash")}));
    AuditTrail trail(place.context().database);
    for (qint64 last = 0;;) {
        const std::vector<AuditEntry> entries = trail.entriesAfter(last, kBatch);
        for (const AuditEntry& entry : entries)
            write(csvLine(auditFields(entry, place.catalogue().zone())));
        if (entries.empty())
            break;
        last = entries.back().id;
    }
    if (std::optional<Failure> failure = place.context().database.takeFailure())
        return std::move(*failure);
    return {};
}

int auditExport(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    if (!run.has("out")) {
        const Done done = exportAudit(**place, [](const QByteArray& line) { print(QString::fromUtf8(line)); });
        return done ? kDone : refuse(done.error());
    }
    VerifiedFile file(run.option("out"));
    file.write(csvByteOrderMark());
    const Done done = exportAudit(**place, [&file](const QByteArray& line) { file.write(line); });
    if (!done)
        return refuse(done.error());
    if (const Done written = file.commit(); !written)
        return refuse(written.error());
    if (!run.json())
        printLine(run.option("out"));
    else
        printJson(QJsonObject{{QStringLiteral("file"), run.option("out")}});
    return kDone;
}

QDir backupFolder(const Invocation& run)
{
    return QDir(QFileInfo(run.file()).absoluteDir().filePath(QStringLiteral("backups")));
}

int backupCreate(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    QString target = run.positional(0);
    if (target.isEmpty()) {
        const QDir folder = backupFolder(run);
        folder.mkpath(QStringLiteral("."));
        const QDateTime now = inZone(run.clock().now(), (*place)->catalogue().zone());
        target = folder.filePath((*place)->catalogue().unit().code +
                                 now.toString(QStringLiteral("-yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".sqlite"));
    }
    if (Done made = (*place)->settings().backupTo(target); !made)
        return refuse(made.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("bytes"), QFileInfo(target).size()}});
    else
        printLine(Words::tr("Backup written and verified: %1").arg(target));
    return kDone;
}

int backupList(Invocation& run)
{
    QJsonArray documents;
    QList<QStringList> rows;
    const QFileInfoList files = backupFolder(run).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const QString at =
            file.lastModified().toOffsetFromUtc(file.lastModified().offsetFromUtc()).toString(Qt::ISODate);
        documents.append(QJsonObject{{QStringLiteral("file"), file.absoluteFilePath()},
                                     {QStringLiteral("bytes"), file.size()},
                                     {QStringLiteral("at"), at}});
        rows.append({file.fileName(), QString::number(file.size()), at});
    }
    if (run.json())
        printJson(documents);
    else
        printTable({Words::tr("File"), Words::tr("Bytes"), Words::tr("Made")}, rows);
    return kDone;
}

int backupVerify(Invocation& run)
{
    Outcome<std::unique_ptr<Workplace>> place = Workplace::open(run.positional(0), OpenMode::ReadOnly, run.clock());
    if (!place)
        return refuse(place.error());
    const Outcome<Health> health =
        examine((*place)->context().database, (*place)->catalogue().zone(), run.clock().now(), true);
    return health ? report(run, *health) : refuse(health.error());
}

} // namespace

std::vector<Command> keepingCommands()
{
    return {{{QStringLiteral("check")},
             QString(),
             Words::tr("Integrity of the file, references between rows, and the audit trail."),
             {{QStringLiteral("full"), QString(), Words::tr("Read every page, and recount the figures.")}},
             0,
             0,
             check,
             QString()},
            {{QStringLiteral("audit"), QStringLiteral("verify")},
             QString(),
             Words::tr("Checks that no row of the audit trail was changed or removed."),
             {},
             0,
             0,
             auditVerify,
             QString()},
            {{QStringLiteral("audit"), QStringLiteral("export")},
             QString(),
             Words::tr("The audit trail as CSV."),
             {{QStringLiteral("out"), QStringLiteral("FILE.csv"),
               Words::tr("The file to write; standard output when left out.")}},
             0,
             0,
             auditExport,
             QString()},
            {{QStringLiteral("backup"), QStringLiteral("create")},
             QStringLiteral("[FILE]"),
             Words::tr("Copies the store and verifies the copy."),
             {},
             0,
             1,
             backupCreate,
             QString()},
            {{QStringLiteral("backup"), QStringLiteral("list")},
             QString(),
             Words::tr("The copies beside the store's file."),
             {},
             0,
             0,
             backupList,
             QString()},
            {{QStringLiteral("backup"), QStringLiteral("verify")},
             QStringLiteral("FILE"),
             Words::tr("Opens a copy and checks it like the store itself."),
             {},
             1,
             1,
             backupVerify,
             QString()}};
}

} // namespace sanbao::ctl
