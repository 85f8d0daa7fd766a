// SPDX-License-Identifier: GPL-3.0-or-later
// init and demo: making a store's file.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/domain/starter_profile.h"
#include "core/service/demo_history.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

constexpr qint64 kMostDemoOrders = 5'000'000;

int initialise(Invocation& run)
{
    StoreSetup setup;
    if (run.has("profile"))
        setup.profile = run.option("profile");
    setup.code = run.option("store");
    setup.name = run.option("name");
    setup.openDaily = run.has("open-daily");
    const SystemClock clock;
    const Outcome<std::unique_ptr<Workplace>> made = Workplace::create(run.file(), setup, clock);
    if (!made)
        return refuse(made.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), run.file()},
                              {QStringLiteral("store"), setup.code},
                              {QStringLiteral("profile"), setup.profile}});
    else
        printLine(Words::tr("The store %1 is ready: %2").arg(setup.code, run.file()));
    return kDone;
}

int report(const Invocation& run, qint64 orders)
{
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), run.file()}, {QStringLiteral("orders"), orders}});
    else
        printLine(Words::tr("%1 orders were written to %2.").arg(QString::number(orders), run.file()));
    return kDone;
}

/// Fills the store that is there; its own clock cannot be moved, so it is opened with one that can.
Done fill(const QString& file, QDate to, DemoOptions options)
{
    ManualClock clock(SystemClock().now());
    Outcome<std::unique_ptr<Workplace>> place = Workplace::open(file, OpenMode::ReadWrite, clock);
    if (!place)
        return std::move(place).error();
    options.asOf = demoEnd(to, (*place)->catalogue().zone(), clock.now());
    return writeDemo(**place, clock, options);
}

int demo(Invocation& run)
{
    const Outcome<qint64> orders = run.number("orders", 600, 1, kMostDemoOrders);
    const Outcome<qint64> seed = run.number("seed", 1, 0, std::numeric_limits<qint64>::max());
    const QDate today = localDay(run.clock().now(), QTimeZone("Asia/Shanghai"));
    const Outcome<QDate> to = run.day("to", today);
    for (const Failure* failure :
         {orders ? nullptr : &orders.error(), seed ? nullptr : &seed.error(), to ? nullptr : &to.error()}) {
        if (failure)
            return refuse(*failure);
    }
    if (*to > today)
        return refuse(Failure::of(FailureKind::Invalid,
                                  Words::tr("--to: the day %1 lies in the future.").arg(to->toString(Qt::ISODate))));
    DemoOptions options;
    options.orders = *orders;
    options.seed = quint64(*seed);
    Progress progress(Words::tr("Writing the demo"));
    options.progress = progress.function();
    Done written;
    if (QFileInfo::exists(run.file())) {
        written = fill(run.file(), *to, options);
    } else {
        StoreSetup setup{QStringLiteral("appliance"), QStringLiteral("CX"), QStringLiteral("城西服务中心"), false};
        if (run.has("profile"))
            setup.profile = run.option("profile");
        written = createDemoStore(run.file(), setup, *to, options);
    }
    return written ? report(run, *orders) : refuse(written.error());
}

} // namespace

std::vector<Command> storeCommands()
{
    const QString profiles = starterProfileCodes().join(QLatin1Char('|'));
    return {{{QStringLiteral("init")},
             QString(),
             Words::tr("Creates a store's file with a starter profile."),
             {{QStringLiteral("profile"), profiles, Words::tr("What the store repairs; generic when left out.")},
              {QStringLiteral("store"), QStringLiteral("CODE"),
               Words::tr("1 to 8 letters or digits; part of every number.")},
              {QStringLiteral("name"), QStringLiteral("NAME"), Words::tr("Name of the store, as on its papers.")},
              {QStringLiteral("open-daily"), QString(),
               Words::tr("Open on every day; otherwise on official working days.")}},
             0,
             0,
             initialise,
             QString()},
            {{QStringLiteral("demo")},
             QString(),
             Words::tr("Fills an empty store with a believable history; makes the file when it is missing."),
             {{QStringLiteral("orders"), QStringLiteral("N"), Words::tr("Number of orders, 600 when left out.")},
              {QStringLiteral("seed"), QStringLiteral("S"), Words::tr("The same seed and end give the same history.")},
              {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Last day of the history, today when left out.")},
              {QStringLiteral("profile"), profiles, Words::tr("What a new store repairs; appliance when left out.")}},
             0,
             0,
             demo,
             QString()}};
}

} // namespace sanbao::ctl
