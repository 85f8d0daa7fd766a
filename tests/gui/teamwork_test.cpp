// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox, tasks and talk on an order, the kit of a visit, instructions and guidance, with the keyboard.
#include "core/service/automation_desk.h"
#include "core/service/inbox_desk.h"
#include "core/service/store_room.h"
#include "core/service/team_desk.h"
#include "core/service/visit_kit_desk.h"
#include "core/service/work_desk.h"
#include "tests/gui/care_window.h"
#include "ui/complaints/complaint_list_page.h"
#include "ui/complaints/complaint_page.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/editors/choice_combo.h"
#include "ui/inbox/inbox_page.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/settings/automation_section.h"
#include "ui/settings/guide_section.h"
#include "ui/settings/handling_section.h"
#include "ui/settings/team_section.h"
#include "ui/work/work_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

struct TeamStoreRoom : CareStore
{
    TeamDesk teams{place->context()};

    StaffId staff(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    void join(const char* code, const char* login)
    {
        const std::vector<Team> all = *teams.teams();
        for (Team team : all) {
            if (team.code == QLatin1String(code)) {
                team.members.insert(staff(login).value);
                REQUIRE_DONE(teams.saveTeam(team));
            }
        }
    }
};

template <class S> struct ShownSection
{
    QWidget window;
    S* section;
    explicit ShownSection(CareStore& store)
        : section(new S(store.context, &window))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(section);
        window.resize(900, 640);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        section->load();
    }
    template <class W> W* find(const char* name) const
    {
        W* found = section->template findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("a task is given on the order's page, stands open there, and is done in the inbox with F7",
          "[S2-067][S1-052]")
{
    TeamStoreRoom store;
    store.join("parts", "tech1");
    const WorkOrder order = store.accept(store.request());
    {
        Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
        QTest::mouseClick(shown.find<QPushButton>("teamwork.new"), Qt::LeftButton);
        auto* title = shown.find<QLineEdit>("teamwork.title");
        QTest::keyClicks(title, QStringLiteral("order the valve"));
        auto* due = shown.find<QLineEdit>("teamwork.due");
        QTest::keyClicks(due, QStringLiteral("+2"));
        QTest::keyClick(title, Qt::Key_Return);
        CHECK(shown.words().contains(QStringLiteral("order the valve")));
        QTest::qWait(60); // the page reads again after the change
        CHECK(shown.find<QLabel>("order.late")->text().contains(QStringLiteral("order the valve")));
        shown.picture("order_task");
    }
    REQUIRE_DONE(store.place->actAs(QStringLiteral("tech1")));
    Shown<InboxPage> inbox(store, {QStringLiteral("inbox"), 0, {}});
    CHECK(inbox.words().contains(QStringLiteral("1 unread")));
    inbox.picture("inbox");
    inbox.press(Qt::Key_Return);
    REQUIRE(inbox.routes.size() == 1);
    CHECK(inbox.routes.front().page == QStringLiteral("order"));
    CHECK(inbox.routes.front().id == order.id.value);
    CHECK(InboxDesk(store.place->context()).unread().value_or(-1) == 0);
    inbox.page->open({QStringLiteral("inbox"), 0, {{QStringLiteral("scope"), QStringLiteral("tasks")}}});
    auto* lists = inbox.page->firstFocus();
    lists->setFocus();
    qobject_cast<ListView*>(lists)->selectFirst();
    inbox.press(Qt::Key_F7);
    CHECK(store.teams.openTasks()->empty());
}

TEST_CASE("a comment with a name is sent with Ctrl+Enter and stands in that person's inbox", "[S2-149]")
{
    TeamStoreRoom store;
    const WorkOrder order = store.accept(store.request());
    Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
    auto* text = shown.find<QPlainTextEdit>("teamwork.text");
    text->setFocus();
    text->insertPlainText(QStringLiteral("@manager 客户要求换新"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().isEmpty());
    CHECK(shown.words().contains(QStringLiteral("客户要求换新")));
    REQUIRE_DONE(store.place->actAs(QStringLiteral("manager")));
    CHECK(InboxDesk(store.place->context()).unread().value_or(0) == 1);
}

TEST_CASE("a complaint is given to a team on its page and stands in the team's queue", "[S3-026]")
{
    TeamStoreRoom store;
    store.join("complaints", "tech2");
    NewComplaint made;
    made.order = store.accept(store.request()).id;
    made.claim = QStringLiteral("修了两次还漏水");
    const Outcome<Complaint> complaint = store.place->complaints().log(made);
    REQUIRE_DONE(complaint);
    {
        Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), complaint->id.value, {}});
        auto* owner = shown.find<ChoiceCombo>("teamwork.owner");
        REQUIRE(owner->isVisible());
        owner->setFocus();
        QTest::keyClick(owner, Qt::Key_End);
        CHECK(store.teams.teamOf(complaint->id).value_or(0) == owner->value().toLongLong());
        CHECK(shown.messages.size() == 1);
    }
    REQUIRE_DONE(store.place->actAs(QStringLiteral("tech2")));
    CHECK(store.teams.complaintQueue()->size() == 1);
}

TEST_CASE("the panel of a visit proposes the kit of the fault and keeps the ticked parts", "[S2-109][S1-041]")
{
    TeamStoreRoom store;
    Part valve;
    valve.code = QStringLiteral("V-100");
    valve.name = QStringLiteral("进水阀");
    valve.unitName = QStringLiteral("个");
    const Outcome<Part> part = store.place->storeRoom().stock().save(valve);
    REQUIRE_DONE(part);
    WorkOrder order = store.accept(store.request());
    const FaultCodeId fault = store.place->catalogue().faultsOf(order.category).front().id;
    OrderEvent event;
    event.kind = OrderEventKind::Diagnose;
    event.cause = QStringLiteral("阀坏");
    event.faultCode = fault;
    REQUIRE_DONE(store.place->orders().act(order.id, order.revision, event));
    {
        ShownSection<HandlingSection> settings(store);
        auto* faults = settings.find<QListWidget>("handling.faults");
        for (int row = 0; row < faults->count(); ++row) {
            if (faults->item(row)->data(Qt::UserRole).toLongLong() == fault.value)
                faults->setCurrentRow(row);
        }
        settings.find<QSpinBox>("handling.minutes")->setValue(120);
        settings.find<QPlainTextEdit>("handling.parts")->setPlainText(QStringLiteral("V-100 x 1"));
        QTest::mouseClick(settings.find<QPushButton>("handling.save"), Qt::LeftButton);
        REQUIRE(VisitKitDesk(store.place->context()).standard(fault)->has_value());
    }
    Shown<DispatchPage> shown(store, {QStringLiteral("dispatch"), order.id.value, {}});
    shown.press(Qt::Key_F7);
    auto* parts = shown.find<QListWidget>("visit.parts");
    REQUIRE(parts->isVisible());
    REQUIRE(parts->count() >= 1);
    CHECK(parts->item(0)->text().contains(QStringLiteral("V-100")));
    CHECK(parts->item(0)->checkState() == Qt::Checked);
    CHECK(shown.find<QLabel>("visit.standard")->text().contains(QStringLiteral("2 h")));
    shown.picture("visit_kit");
    QTest::keyClick(parts, Qt::Key_Return, Qt::ControlModifier);
    const Outcome<OrderParts> kept = store.place->storeRoom().orderParts().of(order.id);
    REQUIRE_DONE(kept);
    REQUIRE(kept->lines.size() == 1);
    CHECK(kept->lines.front().line.state == OrderPartState::Waiting); // there is none in stock
    REQUIRE_FALSE(shown.messages.empty());
    CHECK(shown.messages.back().second.contains(QStringLiteral("V-100")));
}

TEST_CASE("the page of the work opens an instruction, keeps who read it, and records guidance", "[S2-009][S1-024]")
{
    TeamStoreRoom store;
    {
        ShownSection<GuideSection> settings(store);
        settings.find<QLineEdit>("guide.title")->setText(QStringLiteral("换阀作业指导书"));
        settings.find<QPlainTextEdit>("guide.body")->setPlainText(QStringLiteral("1. 关水阀\n2. 换阀"));
        QTest::mouseClick(settings.find<QPushButton>("guide.save"), Qt::LeftButton);
        CHECK(settings.find<QListWidget>("guide.list")->count() == 1);
    }
    const WorkOrder order = store.accept(store.request());
    Shown<WorkPage> shown(store, {QStringLiteral("work"), order.id.value, {}});
    QTest::mouseClick(shown.find<QPushButton>("instruction.open"), Qt::LeftButton);
    CHECK(shown.find<QLabel>("instruction.body")->text().contains(QStringLiteral("关水阀")));
    CHECK(GuideDesk(store.place->context()).readings(order.id)->size() == 1);
    QTest::mouseClick(shown.find<QPushButton>("training.new"), Qt::LeftButton);
    auto* topics = shown.find<QListWidget>("training.topics");
    topics->setCurrentRow(0);
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Space);
    QTest::mouseClick(shown.find<QPushButton>("training.record"), Qt::LeftButton);
    const Outcome<std::vector<TrainingEvent>> events = GuideDesk(store.place->context()).trainingsOf(order.id);
    REQUIRE_DONE(events);
    REQUIRE(events->size() == 1);
    CHECK(events->front().topics == QStringList{topics->item(0)->text()});
    QTest::mouseClick(shown.find<QPushButton>("training.print"), Qt::LeftButton);
    REQUIRE_FALSE(shown.routes.empty());
    CHECK(shown.routes.back().page == QStringLiteral("print-preview"));
    shown.picture("work_guides");
}

TEST_CASE("a rule is made in the settings and its firings are listed", "[S2-118]")
{
    TeamStoreRoom store;
    AutomationDesk desk(store.place->context());
    {
        ShownSection<AutomationSection> settings(store);
        settings.find<QLineEdit>("rule.name")->setText(QStringLiteral("半小时无人响应"));
        settings.find<QSpinBox>("rule.minutes")->setValue(30);
        auto* action = settings.find<ChoiceCombo>("rule.action");
        action->setFocus();
        action->setValue(int(RuleAction::Escalate));
        QTest::keyClick(action, Qt::Key_Up); // to "tell somebody"
        QTest::keyClick(settings.find<QLineEdit>("rule.name"), Qt::Key_S, Qt::ControlModifier);
        REQUIRE(desk.rules()->size() == 1);
        CHECK(desk.rules()->front().action == RuleAction::Notify);
        CHECK(desk.rules()->front().role.has_value());
    }
    store.accept(store.request());
    store.clock.set(Instant(store.clock.now().ms + 31 * 60000));
    WatchFindings found = *desk.look();
    REQUIRE_DONE(desk.carryOut(found, 50));
    CHECK(desk.firings({}, 10)->size() == 1);
    ShownSection<AutomationSection> again(store);
    const QList<ListView*> lists = again.section->findChildren<ListView*>();
    REQUIRE(lists.size() == 2);
    CHECK(lists.back()->list()->rowCount() == 1);
}

TEST_CASE("teams and service points are kept in the settings", "[S1-014]")
{
    TeamStoreRoom store;
    ShownSection<TeamSection> settings(store);
    auto* members = settings.find<QListWidget>("team.members");
    REQUIRE(members->count() == 6);
    members->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(settings.find<QPushButton>("team.save"), Qt::LeftButton);
    CHECK(store.teams.teams()->front().members.size() == 1);
    settings.find<QListWidget>("point.list")->setCurrentRow(-1);
    settings.find<QLineEdit>("point.name")->setText(QStringLiteral("城西服务点"));
    settings.find<QPlainTextEdit>("point.areas")->setPlainText(QStringLiteral("西湖区\n余杭区"));
    auto* people = settings.find<QListWidget>("point.people");
    people->item(1)->setCheckState(Qt::Checked);
    QTest::mouseClick(settings.find<QPushButton>("point.save"), Qt::LeftButton);
    const std::vector<ServicePoint> points = *ServicePointDesk(store.place->context()).points();
    REQUIRE(points.size() == 2);
    CHECK(points.back().areas.size() == 2);
    CHECK(points.back().people.size() == 1);
}

TEST_CASE("a step over its limit is seen on the order's page", "[S4-031]")
{
    TeamStoreRoom store;
    const WorkOrder order = store.accept(store.request());
    WorkDesk work(store.place->context());
    REQUIRE_DONE(work.begin(order.id));
    REQUIRE_DONE(work.advance(order.id));
    store.clock.set(Instant(store.clock.now().ms + 300 * 60000));
    Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
    auto* late = shown.find<QLabel>("order.late");
    CHECK(late->isVisible());
    CHECK(late->text().contains(work.run(order.id)->steps.front().name));
}
