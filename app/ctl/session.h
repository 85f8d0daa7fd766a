// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a command: its arguments, and the store it works on, opened when the command asks for it.
#pragma once

#include "app/ctl/arguments.h"
#include "core/service/workplace.h"

namespace sanbao::ctl {

/// The file this run works on: --db, else SANBAO_DB, else where the window program keeps it.
QString storeFile(const Arguments& arguments);

class Invocation final
{
public:
    explicit Invocation(Arguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    const Arguments& arguments() const { return m_arguments; }
    bool json() const { return m_arguments.has(QStringLiteral("json")); }
    QString option(const char* name) const { return m_arguments.value(QLatin1String(name)); }
    bool has(const char* name) const { return m_arguments.has(QLatin1String(name)); }
    QString positional(int at) const { return m_arguments.positional.value(at); }
    QString file() const { return storeFile(m_arguments); }

    /// Opens the file with the acting user. Reading works while somebody else holds the file, writing does not.
    Outcome<Workplace*> open(OpenMode mode);
    const Clock& clock() const { return m_clock; }

    /// A day given by an option; the present day when it is missing and `fallback` is set. The refusal names the
    /// option.
    Outcome<QDate> day(const char* name, QDate fallback = {}) const;
    Outcome<MaybeInstant> instant(const char* name, const QTimeZone& zone) const;
    Outcome<qint64> number(const char* name, qint64 fallback, qint64 least, qint64 most) const;

private:
    Arguments m_arguments;
    SystemClock m_clock;
    std::unique_ptr<Workplace> m_place;
};

} // namespace sanbao::ctl
