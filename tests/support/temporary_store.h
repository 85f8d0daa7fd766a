// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh store file in a folder of its own with a clock set by hand, as most scenarios need it.
#pragma once

#include "core/service/workplace.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>

namespace sanbao::test {

struct TemporaryStore
{
    QTemporaryDir folder;
    ManualClock clock{*parseInstant(QStringLiteral("2026-03-31 18:00"), QTimeZone("Asia/Shanghai"))};
    std::unique_ptr<Workplace> place;

    explicit TemporaryStore(const char* profile = "appliance", bool openDaily = false)
    {
        const StoreSetup setup{QLatin1String(profile), QStringLiteral("CX"), QStringLiteral("城西店"), openDaily};
        Outcome<std::unique_ptr<Workplace>> made = Workplace::create(path(), setup, clock);
        REQUIRE_DONE(made);
        place = std::move(made).value();
        enforceProcess(false);
    }

    /// The shop's demands at each step of an order stand aside in stories about something else.
    void enforceProcess(bool enforced)
    {
        database()
            .statement("UPDATE setting SET value = ? WHERE key = 'process.enforced'")
            .with(QString::number(enforced ? 1 : 0))
            .run();
    }

    QString path() const { return folder.filePath(QStringLiteral("store.sqlite")); }
    Database& database() { return place->context().database; }
    Instant at(const char* text) const { return *parseInstant(QString::fromLatin1(text), place->catalogue().zone()); }

    /// The first value of a query that gives a number.
    qint64 number(const QString& sql)
    {
        Statement query = database().statement(sql);
        return query.next() ? query.integer(0) : -1;
    }
    qint64 count(const char* table) { return number(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)); }
};

} // namespace sanbao::test
