// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell_services.h"

#include "core/service/callback_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/inbox_desk.h"
#include "core/service/labels.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_desk.h"
#include "core/service/search_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/style/appearance.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace sanbao {

namespace {

constexpr qint64 kSoonMinutes = 30;
constexpr qint64 kBackupOldDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShellServices)
};

QString pageOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Order:
        return QStringLiteral("order");
    case HitKind::Customer:
        return QStringLiteral("customer");
    case HitKind::Unit:
        return QStringLiteral("unit");
    case HitKind::Agreement:
        return QStringLiteral("agreement");
    case HitKind::Complaint:
        return QStringLiteral("complaint");
    case HitKind::Survey:
        return QStringLiteral("survey");
    case HitKind::Feedback:
        return QStringLiteral("feedback");
    }
    return {};
}

QString iconOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Order:
        return QStringLiteral("orders");
    case HitKind::Customer:
        return QStringLiteral("user");
    case HitKind::Unit:
        return QStringLiteral("product");
    case HitKind::Agreement:
        return QStringLiteral("agreements");
    case HitKind::Complaint:
        return QStringLiteral("complaints");
    case HitKind::Survey:
        return QStringLiteral("survey");
    case HitKind::Feedback:
        return QStringLiteral("note");
    }
    return {};
}

std::vector<SearchHitGroup> groupsOf(const std::vector<SearchHit>& hits)
{
    std::vector<SearchHitGroup> groups;
    std::optional<HitKind> kind;
    for (const SearchHit& hit : hits) {
        if (kind != hit.kind) {
            groups.push_back({label(hit.kind), iconOf(hit.kind), {}});
            kind = hit.kind;
        }
        groups.back().hits.push_back({Route{pageOf(hit.kind), hit.id, {}}, hit.label, hit.detail, label(hit.reason),
                                      hit.labelMarks, hit.detailMarks});
    }
    return groups;
}

void tellBackup(Workplace& workplace, StatusFacts& facts)
{
    const std::optional<BackupFact> backup = workplace.settings().lastBackup();
    const Instant now = workplace.clock().now();
    if (!backup) {
        facts.backup = Words::tr("No backup yet");
        return;
    }
    const bool old = now.minutesSince(backup->at) > kBackupOldDays * 24 * 60;
    facts.backup = Words::tr("Backup checked %1").arg(dayAndTimeWords(backup->at, now, workplace.catalogue().zone()));
    facts.backupTone = old ? ChipTone::Warn : ChipTone::Ok;
}

void tellOrders(Workplace& workplace, StatusFacts& facts)
{
    const Outcome<OrderCounts> counts = workplace.orders().counts();
    if (!counts)
        return;
    facts.registeredToday = int(counts->registeredToday);
    facts.resolvedToday = int(counts->resolvedToday);
    const Instant now = workplace.clock().now();
    OrderFilter filter;
    const Outcome<std::vector<OrderRow>> next = workplace.orders().page(filter, OrderSort::NextDue, std::nullopt, 1);
    if (counts->overdue > 0) {
        facts.nextBreach = Words::tr("%1 overdue").arg(counts->overdue);
        facts.breachTone = ChipTone::Bad;
    }
    if (!next || next->empty() || !next->front().nextDueAt)
        return;
    const qint64 left = (next->front().nextDueAt->ms - now.ms) / 60000;
    if (counts->overdue == 0 && left <= kSoonMinutes * 4) {
        facts.nextBreach = Words::tr("Next due: %1, %2").arg(next->front().number, remainingWords(left));
        facts.breachTone = left <= kSoonMinutes ? ChipTone::Warn : ChipTone::Neutral;
    }
}

StatusFacts statusOf(Workplace& workplace)
{
    StatusFacts facts;
    facts.saved = Words::tr("Saved");
    tellBackup(workplace, facts);
    tellOrders(workplace, facts);
    const QDateTime local = inZone(workplace.clock().now(), workplace.catalogue().zone());
    facts.time = local.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char(' ') +
                 QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) +
                 local.toString(QStringLiteral(" HH:mm"));
    return facts;
}

QHash<QString, int> badgesOf(Workplace& workplace)
{
    QHash<QString, int> badges;
    if (const Outcome<OrderCounts> orders = workplace.orders().counts())
        badges.insert(QStringLiteral("orders"), int(orders->overdue));
    if (const Outcome<CallCounts> calls = CallbackDesk(workplace.context()).counts())
        badges.insert(QStringLiteral("surveys"), int(calls->due));
    if (const Outcome<ComplaintCounts> complaints = workplace.complaints().counts())
        badges.insert(QStringLiteral("complaints"), int(complaints->open));
    if (const Outcome<PlanCounts> plans = workplace.maintenance().counts())
        badges.insert(QStringLiteral("maintenance"), int(plans->overdue));
    if (const Outcome<int> unread = InboxDesk(workplace.context()).unread())
        badges.insert(QStringLiteral("inbox"), *unread);
    return badges;
}

void fillMenu(QMenu* menu, Workplace& workplace, Appearance& appearance)
{
    menu->addSection(Words::tr("Who is working"));
    for (const StaffMember& member : workplace.catalogue().staff()) {
        if (!member.active)
            continue;
        QAction* person = menu->addAction(QStringLiteral("%1 · %2").arg(member.name, label(member.role)));
        person->setCheckable(true);
        person->setChecked(member.id == workplace.session().staff);
        QObject::connect(person, &QAction::triggered, menu, [&workplace, login = member.login, id = member.id] {
            if (workplace.actAs(login))
                workplace.feed().publish({{EntityKind::Staff, id.value, false}});
        });
    }
    menu->addSection(Words::tr("Language"));
    for (const QString& language : Appearance::languages()) {
        QAction* choice = menu->addAction(Appearance::languageName(language));
        choice->setCheckable(true);
        choice->setChecked(language == appearance.language());
        QObject::connect(choice, &QAction::triggered, &appearance,
                         [&appearance, language] { appearance.setLanguage(language); });
    }
    menu->addSection(Words::tr("Look"));
    const std::pair<ThemeChoice, QString> looks[] = {{ThemeChoice::Light, Words::tr("Light")},
                                                     {ThemeChoice::Dark, Words::tr("Dark")},
                                                     {ThemeChoice::System, Words::tr("As the system")}};
    for (const auto& [theme, words] : looks) {
        QAction* choice = menu->addAction(words);
        choice->setCheckable(true);
        choice->setChecked(theme == appearance.theme());
        QObject::connect(choice, &QAction::triggered, &appearance,
                         [&appearance, look = theme] { appearance.setTheme(look); });
    }
}

} // namespace

ShellServices makeShellServices(Workplace& workplace, Appearance& appearance)
{
    ShellServices services;
    services.storeName = [&workplace] { return workplace.catalogue().unit().name; };
    services.userLine = [&workplace] {
        const Session& session = workplace.session();
        const QString role = label(session.role);
        return session.name.isEmpty() || session.name == role ? role
                                                              : QStringLiteral("%1 · %2").arg(session.name, role);
    };
    services.search = [&workplace](const QString& text) {
        const Outcome<std::vector<SearchHit>> hits = workplace.search().find(text);
        return hits ? groupsOf(*hits) : std::vector<SearchHitGroup>();
    };
    services.status = [&workplace] { return statusOf(workplace); };
    services.badges = [&workplace] { return badgesOf(workplace); };
    services.fillUserMenu = [&workplace, &appearance](QMenu* menu) { fillMenu(menu, workplace, appearance); };
    return services;
}

} // namespace sanbao
