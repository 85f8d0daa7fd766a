// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_failure.h"

#include <QCoreApplication>
#include <QSqlError>

namespace sanbao {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

Failure failureOf(const QSqlError& error, const QString& sql)
{
    const QString detail = error.text() + QStringLiteral(" [") + error.nativeErrorCode() + QStringLiteral("] ") + sql;
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5:
    case 6:
        return Failure::of(FailureKind::Busy, say("The store file is busy. Nothing was saved; try again."), detail);
    case 8:
    case 14:
        return Failure::of(FailureKind::Unavailable, say("The store file cannot be written. Nothing was saved."), detail);
    case 10:
        return Failure::of(FailureKind::Unavailable, say("The disk reported an error. Nothing was saved."), detail);
    case 13:
        return Failure::of(FailureKind::Unavailable, say("The disk is full. Nothing was saved."), detail);
    case 11:
    case 26:
        return Failure::of(FailureKind::Damaged, say("The store file is damaged. Restore the last verified backup."), detail);
    case 19:
        return Failure::of(FailureKind::Conflict,
                           code == 2067 || code == 1555 ? say("Another record already uses this value. Nothing was saved.")
                                                        : say("The change breaks a rule of the store file. Nothing was saved."),
                           detail);
    default:
        return Failure::of(FailureKind::Internal, say("An internal error occurred. Nothing was saved."), detail);
    }
}

} // namespace sanbao
