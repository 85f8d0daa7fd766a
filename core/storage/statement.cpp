// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/statement_slot.h"

#include <QSqlError>

namespace sanbao {

Statement::Statement(Database& database, Slot* slot, bool owned)
    : m_database(&database)
    , m_slot(slot)
    , m_owned(owned)
{
    m_slot->busy = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_slot(other.m_slot)
    , m_owned(other.m_owned)
    , m_nextBind(other.m_nextBind)
    , m_executed(other.m_executed)
{
    other.m_slot = nullptr;
}

Statement::~Statement()
{
    if (!m_slot)
        return;
    m_slot->query.finish();
    m_slot->busy = false;
    if (m_owned)
        delete m_slot;
}

Statement& Statement::bind(qint64 value)
{
    m_slot->query.bindValue(m_nextBind++, value);
    return *this;
}

Statement& Statement::bind(double value)
{
    m_slot->query.bindValue(m_nextBind++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // A null QString would be stored as NULL; text columns are NOT NULL and mean "empty".
    m_slot->query.bindValue(m_nextBind++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bindBytes(const QByteArray& value)
{
    // A null array would be stored as NULL; columns of bytes are NOT NULL.
    m_slot->query.bindValue(m_nextBind++, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement& Statement::bind(QDate value)
{
    return value.isValid() ? bind(value.toString(Qt::ISODate)) : bindNull();
}

Statement& Statement::bindNull()
{
    m_slot->query.bindValue(m_nextBind++, QVariant());
    return *this;
}

bool Statement::execute()
{
    m_nextBind = 0;
    if (m_database->hasFailure())
        return false;
    if (!m_slot->prepared || !m_slot->query.exec()) {
        m_database->noteSqlError(m_slot->query.lastQuery(), m_slot->query.lastError());
        return false;
    }
    return true;
}

bool Statement::run()
{
    const bool done = execute();
    if (done && !m_slot->query.isSelect())
        return true;
    m_slot->query.finish();
    return done;
}

qint64 Statement::insert()
{
    return run() ? m_slot->query.lastInsertId().toLongLong() : 0;
}

int Statement::changes() const
{
    return m_slot->query.numRowsAffected();
}

bool Statement::next()
{
    if (!m_executed) {
        m_executed = true;
        if (!execute())
            return false;
    }
    if (m_database->hasFailure())
        return false;
    if (m_slot->query.next())
        return true;
    if (m_slot->query.lastError().isValid())
        m_database->noteSqlError(m_slot->query.lastQuery(), m_slot->query.lastError());
    m_slot->query.finish();
    m_executed = false;
    return false;
}

bool Statement::isNull(int column) const
{
    return m_slot->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_slot->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_slot->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_slot->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_slot->query.value(column).toByteArray();
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

MaybeInstant Statement::maybeInstant(int column) const
{
    return isNull(column) ? MaybeInstant() : MaybeInstant(Instant(integer(column)));
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

std::optional<bool> Statement::maybeFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<bool>(flag(column));
}

} // namespace sanbao
