// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_failure.h"

#include <QCoreApplication>
#include <QSqlError>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

Failure failureOf(const QSqlError& error, const QString& sql)
{
    const QString detail = error.text() + QStringLiteral(" [") + error.nativeErrorCode() + QStringLiteral("] ") + sql;
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5:
    case 6:
        return Failure::of(FailureKind::Busy, Words::tr("The store file is busy. Nothing was saved; try again."),
                           detail);
    case 8:
    case 14:
        return Failure::of(FailureKind::Unavailable, Words::tr("The store file cannot be written. Nothing was saved."),
                           detail);
    case 10:
        return Failure::of(FailureKind::Unavailable, Words::tr("The disk reported an error. Nothing was saved."),
                           detail);
    case 13:
        return Failure::of(FailureKind::Unavailable, Words::tr("The disk is full. Nothing was saved."), detail);
    case 11:
    case 26:
        return Failure::of(FailureKind::Damaged,
                           Words::tr("The store file is damaged. Restore the last verified backup."), detail);
    case 19:
        return Failure::of(FailureKind::Conflict,
                           code == 2067 || code == 1555
                               ? Words::tr("Another record already uses this value. Nothing was saved.")
                               : Words::tr("The change breaks a rule of the store file. Nothing was saved."),
                           detail);
    default:
        return Failure::of(FailureKind::Internal, Words::tr("An internal error occurred. Nothing was saved."), detail);
    }
}

} // namespace sanbao
