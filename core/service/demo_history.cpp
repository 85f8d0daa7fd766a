// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_history.h"

#include "core/service/agreement_desk.h"
#include "core/service/contract_desk.h"
#include "core/service/demo_dispatch.h"
#include "core/service/demo_order.h"
#include "core/service/demo_shop.h"
#include "core/service/demo_steering.h"
#include "core/service/demo_stock.h"
#include "core/service/demo_teamwork.h"
#include "core/service/demo_voice.h"
#include "core/service/kpi_ledger.h"
#include "core/service/product_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/kpi_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kBatch = 2000;
constexpr int kModels = 40;
constexpr int kSignedInThousand = 850;
constexpr int kClosingMinute = 18 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

/// Calls a day of the week (Monday first) and an hour of the day, in thousandths of the busiest.
constexpr std::array<int, 7> kWeekdays{1000, 950, 920, 930, 980, 760, 560};
constexpr std::array<int, 24> kHours{0,   0,   0,   0,   0,   0,   5,   25,  300, 900, 1000, 800,
                                     400, 500, 850, 900, 750, 550, 250, 180, 120, 60,  20,   5};
constexpr std::array<int, 13> kMonths{0, 900, 700, 760, 740, 820, 960, 1000, 980, 800, 740, 820, 900};

Instant randomCall(DemoRandom& random, const DemoOptions& options, QDate last, const QTimeZone& zone)
{
    for (;;) {
        const QDate day = last.addDays(-random.below(options.days));
        const int likely = kWeekdays[std::size_t(day.dayOfWeek() - 1)] * kMonths[std::size_t(day.month())] / 1000;
        if (!random.chance(likely))
            continue;
        const int minute = int(random.weighted(kHours)) * 60 + int(random.below(60));
        const Instant at = atWallTime(day, minute, zone);
        if (at <= options.asOf)
            return at;
    }
}

/// Orders that are still open at the end: how far they have come, and how many open minutes ago they began.
DemoCall openCall(DemoRandom& random, const BusinessCalendar& calendar, Instant asOf)
{
    struct Stage
    {
        DemoHalt halt;
        int weight;
        int least;
        int most;
    };
    static constexpr std::array<Stage, 11> stages{{{DemoHalt::Registered, 16, 1, 24},
                                                   {DemoHalt::Registered, 7, 35, 240},
                                                   {DemoHalt::Responded, 14, 30, 700},
                                                   {DemoHalt::Diagnosed, 10, 60, 900},
                                                   {DemoHalt::Scheduled, 18, 40, 500},
                                                   {DemoHalt::AtWork, 10, 500, 1500},
                                                   {DemoHalt::Waiting, 12, 900, 2600},
                                                   {DemoHalt::Resolved, 5, 700, 1800},
                                                   {DemoHalt::Accepted, 3, 900, 1800},
                                                   {DemoHalt::Diagnosed, 3, 1700, 3200},
                                                   {DemoHalt::Scheduled, 2, 1700, 2600}}};
    std::array<int, stages.size()> weights{};
    for (std::size_t i = 0; i < stages.size(); ++i)
        weights[i] = stages[i].weight;
    const Stage& stage = stages[random.weighted(weights)];
    return {openMinutesBefore(calendar, asOf, random.between(stage.least, stage.most)), stage.halt};
}

std::vector<DemoCall> callsOf(const ServiceContext& context, const DemoOptions& options)
{
    DemoRandom random(options.seed);
    const qint64 open = std::min<qint64>(options.orders, std::clamp<qint64>(options.orders / 12, 8, 60));
    const QTimeZone& zone = context.catalogue.zone();
    const QDate last = localDay(options.asOf, zone);
    std::vector<DemoCall> calls;
    calls.reserve(std::size_t(options.orders));
    for (qint64 i = 0; i < options.orders - open; ++i)
        calls.push_back({randomCall(random, options, last, zone), DemoHalt::None});
    for (qint64 i = 0; i < open; ++i)
        calls.push_back(openCall(random, context.catalogue.calendar(), options.asOf));
    std::stable_sort(calls.begin(), calls.end(), [](const DemoCall& a, const DemoCall& b) { return a.at < b.at; });
    return calls;
}

/// A fresh store's people and address are placeholders to be replaced; the demo gives them names.
void nameThePeople(ServiceContext& context)
{
    static const std::array<std::pair<const char*, QString>, 5> names{{{"manager", QStringLiteral("周敏")},
                                                                       {"counter", QStringLiteral("陈晓燕")},
                                                                       {"dispatch", QStringLiteral("林涛")},
                                                                       {"tech1", QStringLiteral("王建军")},
                                                                       {"tech2", QStringLiteral("李志强")}}};
    CatalogueStore store(context.database);
    for (const auto& [login, name] : names) {
        if (const StaffMember* member = context.catalogue.memberByLogin(QLatin1String(login))) {
            StaffMember named = *member;
            named.name = name;
            store.updateStaff(named);
        }
    }
    OrgUnit unit = context.catalogue.unit();
    for (const auto& [login, name] :
         {std::pair("tech3", QStringLiteral("赵磊")), std::pair("tech4", QStringLiteral("孙伟"))}) {
        if (!context.catalogue.memberByLogin(QLatin1String(login)))
            store.insertStaff({{}, unit.id, QLatin1String(login), name, Role::Technician, true});
    }
    if (unit.hotline.isEmpty() && unit.address.isEmpty()) {
        unit.hotline = QStringLiteral("400 800 6688");
        unit.address = QStringLiteral("城西区文三路118号");
        store.updateUnit(unit);
    }
    context.catalogue.reload(context.database);
}

class DemoWriter final
{
public:
    DemoWriter(Workplace& place, ManualClock& clock, const DemoOptions& options)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_options(options)
        , m_identities(options.seed + 7919)
        , m_writer(m_context, {.deferSums = true, .enteredAt = {}, .newUid = [this] { return m_identities.uid(); }})
        , m_population(m_context, m_writer, options.orders,
                       options.customers > 0 ? options.customers : options.orders * 2 / 3 + 1)
    {
    }

    Done run()
    {
        const std::vector<DemoCall> calls = callsOf(m_context, m_options);
        if (!calls.empty())
            m_clock.set(calls.front().at);
        if (Done people = batch([this] { nameThePeople(m_context); }); !people)
            return people;
        for (std::size_t from = 0; from < calls.size();) {
            const std::size_t to = std::min(calls.size(), from + std::size_t(kBatch));
            m_clock.set(calls[to - 1].at);
            if (Done written = batch([&] { writeOrders(calls, from, to); }); !written)
                return written;
            from = to;
            if (m_options.progress && !m_options.progress(qint64(to), qint64(calls.size())))
                break;
        }
        m_clock.set(m_options.asOf);
        if (Done planned = batch([this] { writePlans(); }); !planned)
            return planned;
        if (Done agreed = writeAgreements(); !agreed)
            return agreed;
        if (Done stocked = writeDemoStock(m_place, m_clock, m_options.asOf, m_options.seed); !stocked)
            return stocked;
        m_clock.set(m_options.asOf);
        if (Done shelved = writeModels(); !shelved)
            return shelved;
        if (Done dispatched = writeDemoDispatch(m_context); !dispatched)
            return dispatched;
        if (Done together = writeDemoTeamwork(m_context); !together)
            return together;
        for (Done (*write)(Workplace&, ManualClock&, Instant) : {writeDemoShop, writeDemoCounter}) {
            if (Done written = write(m_place, m_clock, m_options.asOf); !written)
                return written;
        }
        if (Done costed = writeDemoCosts(m_place, m_clock, m_options.asOf, m_options.seed); !costed)
            return costed;
        if (Done heard = writeDemoVoice(m_place, m_clock, m_options.asOf, m_options.seed); !heard)
            return heard;
        if (Done summed = KpiLedger(m_context.database, m_context.catalogue.zone()).rebuild(m_options.asOf); !summed)
            return summed;
        return writeDemoSteering(m_place, m_clock, m_options.asOf);
    }

private:
    template <class Work> Done batch(const Work& write)
    {
        UnitOfWork work(m_context, Permission::ImportData);
        if (Done ready = work.begin(); !ready)
            return ready;
        write();
        work.audit(QStringLiteral("demo.written"), EntityKind::WorkOrder, 0,
                   {{QStringLiteral("seed"), QString::number(m_options.seed)}});
        return work.commit();
    }

    void writeOrders(const std::vector<DemoCall>& calls, std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const DemoRandom random(m_options.seed * 1000003 + i);
            m_writer.addOrder(DemoOrder(m_context, m_population, random, m_options.asOf).make(calls[i]));
        }
    }

    void writePlans()
    {
        DemoRandom random(m_options.seed + 104729);
        CatalogueStore store(m_context.database);
        QHash<qint64, int> months;
        for (const Category& category : m_context.catalogue.categories())
            months.insert(category.id.value, store.maintenanceMonths(category.id));
        const QDate today = localDay(m_options.asOf, m_context.catalogue.zone());
        const std::size_t step = std::max<std::size_t>(1, m_population.unitCount() / 20000);
        for (std::size_t i = 0; i < m_population.unitCount(); i += step) {
            const DemoUnit& thing = m_population.unit(i);
            const int interval = months.value(thing.unit.category.value);
            if (interval < 1 || !random.chance(260))
                continue;
            MaintenancePlan plan;
            plan.product = thing.unit.id;
            plan.name = QStringLiteral("定期保养");
            plan.intervalMonths = interval;
            plan.nextDueOn = today.addDays(random.between(-12, interval * 30));
            if (random.chance(600))
                plan.lastDoneOn = plan.nextDueOn.addMonths(-interval);
            m_writer.addPlan(plan);
        }
    }

    /// Agreements quote the price list, so none is older than the first prices.
    std::vector<Instant> agreementMoments(DemoRandom& random) const
    {
        const qint64 wanted =
            m_options.agreements >= 0 ? m_options.agreements : std::min<qint64>(40, m_options.orders / 20);
        const QDate today = localDay(m_options.asOf, m_context.catalogue.zone());
        QDate first;
        for (const PriceItem& item : m_context.catalogue.prices())
            first = first.isValid() ? std::min(first, item.effectiveFrom) : item.effectiveFrom;
        const qint64 days = first.isValid() ? std::min<qint64>(first.daysTo(today), m_options.days) : 0;
        std::vector<Instant> moments;
        for (qint64 i = 0; i < wanted && days > 0; ++i)
            moments.push_back(Instant(m_options.asOf.ms - random.below(days) * 86400000));
        std::sort(moments.begin(), moments.end());
        return moments;
    }

    Done writeAgreements()
    {
        DemoRandom random(m_options.seed + 15485863);
        Outcome<std::vector<AgreementTemplate>> templates = m_place.agreements().templates();
        if (!templates || templates->empty() || m_population.unitCount() == 0)
            return templates ? Done() : std::move(templates).error();
        for (const Instant at : agreementMoments(random)) {
            m_clock.set(at);
            const DemoUnit& thing = m_population.unit(std::size_t(random.below(qint64(m_population.unitCount()))));
            AgreementDraft draft = m_place.agreements().blankDraft();
            draft.customer = thing.unit.customer;
            draft.product = thing.unit.id;
            draft.agreementTemplate = random.pick(*templates).id;
            draft.startsOn = localDay(at, m_context.catalogue.zone());
            draft.endsOn = draft.startsOn.addYears(int(random.between(1, 3))).addDays(-1);
            draft.price = Money::fromYuan(random.between(2, 15) * 49);
            Outcome<Agreement> issued = m_place.agreements().issue(draft);
            if (!issued)
                return std::move(issued).error();
            if (!random.chance(kSignedInThousand))
                continue;
            if (Done signedNow = signOnPaper(*issued); !signedNow)
                return signedNow;
        }
        return {};
    }

    Done signOnPaper(const Agreement& agreement)
    {
        const std::optional<Customer> customer = CustomerStore(m_context.database).find(agreement.customer);
        SigningInput input;
        input.method = SignatureMethod::Paper;
        input.device = SigningDevice::Paper;
        input.signer = customer ? customer->name : QString();
        input.signedOn = agreement.startsOn;
        input.termsExplained = true;
        const Outcome<AgreementSignature> taken = m_place.contracts().sign(agreement.id, input);
        return taken ? Done() : Done(taken.error());
    }

    /// The newest models of the shelf are in the catalogue: parts for ten years, the smart ones with their electronics.
    Done writeModels()
    {
        DemoRandom random(m_options.seed + 32452843);
        const QDate today = localDay(m_options.asOf, m_context.catalogue.zone());
        QSet<QString> seen;
        for (std::size_t i = 0; i < m_population.unitCount() && seen.size() < kModels; ++i) {
            const ProductUnit& unit = m_population.unit(i).unit;
            const QString name = unit.brand + QLatin1Char(' ') + unit.model;
            if (seen.contains(name) || unit.brand.isEmpty() || unit.model.isEmpty())
                continue;
            seen.insert(name);
            ProductModel model;
            model.category = unit.category;
            model.brand = unit.brand;
            model.model = unit.model;
            model.smart = random.chance(300);
            model.lifeYears = int(random.between(8, 12));
            model.partsUntil = today.addYears(int(random.between(1, 9)));
            if (Outcome<ProductModel> saved = m_place.products().save(model); !saved)
                return std::move(saved).error();
        }
        return {};
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    const DemoOptions& m_options;
    DemoRandom m_identities;
    HistoryWriter m_writer;
    DemoPopulation m_population;
};

} // namespace

Instant demoEnd(QDate to, const QTimeZone& zone, Instant now)
{
    constexpr qint64 kQuarter = 15 * 60000;
    return std::min(atWallTime(to, kClosingMinute, zone), Instant(now.ms / kQuarter * kQuarter));
}

Done writeDemo(Workplace& place, ManualClock& clock, const DemoOptions& options)
{
    if (options.orders < 1)
        return Failure::invalid(QStringLiteral("orders"), Words::tr("A demo needs at least one order."));
    const qint64 present = KpiStore(place.context().database).orderCount();
    if (present > 0)
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("This store already has %1 orders. A demo goes into an empty store only.").arg(present));
    if (place.catalogue().categories().empty())
        return Failure::of(FailureKind::Conflict, Words::tr("The store has no product categories."));
    return DemoWriter(place, clock, options).run();
}

Done createDemoStore(const QString& path, const StoreSetup& setup, QDate to, DemoOptions options)
{
    // The store's zone is known only once it exists; profiles are for stores in China.
    const QTimeZone zone("Asia/Shanghai");
    options.asOf = demoEnd(to, zone, SystemClock().now());
    ManualClock clock(Instant(options.asOf.ms - qint64(options.days) * 86400000));
    Outcome<std::unique_ptr<Workplace>> place = Workplace::create(path, setup, clock);
    if (!place)
        return std::move(place).error();
    Done written = writeDemo(**place, clock, options);
    if (written)
        return {};
    std::move(place).value().reset();
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return written;
}

} // namespace sanbao
