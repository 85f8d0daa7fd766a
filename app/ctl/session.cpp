// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace

QString storeFile(const Arguments& arguments)
{
    if (arguments.has(QStringLiteral("db")))
        return QFileInfo(arguments.value(QStringLiteral("db"))).absoluteFilePath();
    const QString named = qEnvironmentVariable("SANBAO_DB");
    if (!named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    // The window program's own folder: organisation and application are both called sanbao.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return folder.filePath(QStringLiteral("sanbao/sanbao/sanbao.sqlite"));
}

Outcome<Workplace*> Invocation::open(OpenMode mode)
{
    Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(file(), mode, m_clock);
    if (!opened)
        return std::move(opened).error();
    m_place = std::move(opened).value();
    if (has("as")) {
        if (Done acting = m_place->actAs(option("as")); !acting)
            return std::move(acting).error();
    }
    return m_place.get();
}

Outcome<QDate> Invocation::day(const char* name, QDate fallback) const
{
    if (!has(name)) {
        if (fallback.isValid())
            return fallback;
        return Failure::invalid(
            QLatin1String(name),
            Words::tr("The option --%1 is needed: a day such as 2026-03-02.").arg(QLatin1String(name)));
    }
    const QDate day = QDate::fromString(option(name), Qt::ISODate);
    if (!day.isValid())
        return Failure::invalid(QLatin1String(name),
                                Words::tr("--%1: \"%2\" is not a day that exists; write it as 2026-03-02.")
                                    .arg(QLatin1String(name), option(name)));
    return day;
}

Outcome<MaybeInstant> Invocation::instant(const char* name, const QTimeZone& zone) const
{
    if (!has(name))
        return MaybeInstant();
    const std::optional<Instant> at = parseInstant(option(name), zone);
    if (!at)
        return Failure::invalid(QLatin1String(name),
                                Words::tr("--%1: \"%2\" is not a moment that exists; write it as 2026-03-02T09:05.")
                                    .arg(QLatin1String(name), option(name)));
    return MaybeInstant(*at);
}

Outcome<qint64> Invocation::number(const char* name, qint64 fallback, qint64 least, qint64 most) const
{
    if (!has(name))
        return fallback;
    bool understood = false;
    const qint64 value = option(name).toLongLong(&understood);
    if (!understood || value < least || value > most)
        return Failure::invalid(QLatin1String(name),
                                Words::tr("--%1 must be a whole number from %2 to %3.")
                                    .arg(QLatin1String(name), QString::number(least), QString::number(most)));
    return value;
}

} // namespace sanbao::ctl
