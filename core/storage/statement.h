// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement, borrowed from the connection's cache and given back, always finished, when it goes out of
// scope: an unfinished SELECT would pin the write-ahead log and block checkpoints. Positional binding only.
//
// Errors are noted on the Database (first one wins) instead of being returned at each step; the unit of work or read
// that surrounds the statements reports them. After an error further statements do nothing, so a half-done action can
// never be committed. Thread: the connection's.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace sanbao {

class Database;

class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64(value)); }
    Statement& bind(bool value) { return bind(qint64(value ? 1 : 0)); }
    Statement& bind(double value);
    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value) = delete; ///< text or bytes? say bindBytes()
    Statement& bindBytes(const QByteArray& value);
    Statement& bind(Instant value) { return bind(value.ms); }
    Statement& bind(Money value) { return bind(value.fen()); }
    Statement& bind(QDate value); ///< ISO text, NULL when invalid
    Statement& bindNull();
    template <class Tag> Statement& bind(Id<Tag> id) { return id.isValid() ? bind(id.value) : bindNull(); }
    template <class T> Statement& bind(const std::optional<T>& value) { return value ? bind(*value) : bindNull(); }
    template <class E>
    requires std::is_enum_v<E> Statement& bind(E value) { return bind(codeOf(value)); }
    /// Binds all arguments in order.
    template <class... Args> Statement& with(const Args&... args)
    {
        (bind(args), ...);
        return *this;
    }

    /// Runs a statement that returns no rows. False when it, or an earlier statement, failed.
    bool run();
    /// Runs an INSERT and returns the new row id, 0 on failure.
    qint64 insert();
    /// Rows changed by the last run().
    int changes() const;

    /// First call executes, each call moves to the next row; false at the end and on failure.
    bool next();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate day(int column) const;
    Instant instant(int column) const { return Instant(integer(column)); }
    MaybeInstant maybeInstant(int column) const;
    std::optional<qint64> maybeInteger(int column) const;
    std::optional<bool> maybeFlag(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    Money money(int column) const { return Money::fromFen(integer(column)); }
    template <class IdType> IdType id(int column) const { return IdType(integer(column)); }
    /// The enum value of a stored code; a code this program does not know gives `fallback`.
    template <class E> E code(int column, E fallback) const { return fromCode<E>(text(column)).value_or(fallback); }
    template <class E> std::optional<E> maybeCode(int column) const
    {
        return isNull(column) ? std::nullopt : fromCode<E>(text(column));
    }

private:
    friend class Database;
    struct Slot;
    Statement(Database& database, Slot* slot, bool owned);
    bool execute();

    Database* m_database;
    Slot* m_slot;
    bool m_owned; ///< not from the cache: deleted instead of given back
    int m_nextBind = 0;
    bool m_executed = false;
};

} // namespace sanbao
