// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/sql_script.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace sanbao {

namespace {

/// "SBao" in ASCII: marks the file as a store file for this program and for file(1).
constexpr qint64 kApplicationId = 0x5342616f;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

qint64 pragma(Database& database, std::string_view sql)
{
    Statement query = database.statement(sql);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

std::vector<Migration> Migrator::shipped()
{
    std::vector<Migration> found;
    const QDir folder(QStringLiteral(":/sanbao/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.push_back({name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    return found;
}

int Migrator::currentVersion()
{
    const std::vector<Migration> all = shipped();
    return all.empty() ? 0 : all.back().version;
}

Done Migrator::refuseForeignOrNewer(int version)
{
    const qint64 application = pragma(m_database, "PRAGMA application_id");
    const qint64 tables = pragma(m_database, "SELECT COUNT(*) FROM sqlite_schema");
    if (std::optional<Failure> failure = m_database.takeFailure())
        return std::move(*failure);
    if (tables > 0 && application != kApplicationId) {
        return Failure::of(FailureKind::Damaged,
                           Words::tr("The file %1 is a database of another program.").arg(m_database.path()));
    }
    if (version > currentVersion()) {
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("The file %1 was made by a newer version of this program (schema %2, this program knows %3). "
                      "It was not touched. Install the newer version to open it.")
                .arg(m_database.path(), QString::number(version), QString::number(currentVersion())));
    }
    return {};
}

Done Migrator::check()
{
    const int version = m_database.schemaVersion();
    if (Done fit = refuseForeignOrNewer(version); !fit)
        return fit;
    if (version == 0)
        return Failure::of(FailureKind::Damaged, Words::tr("The file %1 is empty.").arg(m_database.path()));
    if (version < currentVersion()) {
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("The file %1 was made by an older version. Open it once in the workstation to upgrade it.")
                .arg(m_database.path()));
    }
    return {};
}

Done Migrator::upgrade()
{
    const int version = m_database.schemaVersion();
    if (Done fit = refuseForeignOrNewer(version); !fit)
        return fit;
    if (version == currentVersion())
        return {};
    if (version > 0) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
        const QString copy =
            QStringLiteral("%1.schema%2-%3.backup").arg(m_database.path(), QString::number(version), stamp);
        if (Done saved = m_database.backupTo(copy); !saved)
            return saved;
    }
    // All steps are one transaction: a store is never left between two schemas.
    // Foreign keys can only be switched off outside a transaction; they are checked as a whole before COMMIT.
    m_database.statement("PRAGMA foreign_keys = OFF").run();
    m_database.begin();
    QString last;
    for (const Migration& migration : shipped()) {
        if (migration.version > version && !m_database.hasFailure()) {
            apply(migration);
            last = migration.name;
        }
    }
    if (m_database.statement("PRAGMA foreign_key_check").next() && !m_database.hasFailure())
        m_database.note(Failure::of(FailureKind::Damaged, Words::tr("The upgrade would leave dangling references.")));
    if (m_database.hasFailure() || !m_database.commit()) {
        m_database.rollback();
        Failure failure = m_database.takeFailure().value_or(Failure{});
        return Failure::of(failure.kind, Words::tr("The store file could not be upgraded. It is unchanged."),
                           last + QStringLiteral(": ") + failure.detail);
    }
    m_database.statement("PRAGMA foreign_keys = ON").run();
    return {};
}

void Migrator::apply(const Migration& migration)
{
    for (const QString& sql : splitSqlScript(migration.script))
        m_database.statement(sql).run();
    m_database
        .statement(std::string_view("CREATE TABLE IF NOT EXISTS schema_history (version INTEGER PRIMARY KEY, "
                                    "name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT"))
        .run();
    const QByteArray digest = QCryptographicHash::hash(migration.script.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_database.statement("INSERT INTO schema_history (version, name, sha256) VALUES (?, ?, ?)")
        .with(migration.version, migration.name, QString::fromLatin1(digest))
        .run();
    m_database.statement(QStringLiteral("PRAGMA user_version = %1").arg(migration.version)).run();
    m_database.statement(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)).run();
}

} // namespace sanbao
