// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch board under the hand: dragging with the mouse, lifting with the keyboard, undo, proposals, whole pool.
#include "core/service/diagnosis_desk.h"
#include "tests/support/page_store.h"
#include "ui/dispatch/board_view.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/dispatch/pool_list.h"
#include "ui/dispatch/visit_panel.h"
#include "ui/models/list_view.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace sanbao;
using test::PageStore;

namespace {

struct Board : PageStore
{
    DispatchPage page{context};

    StaffId tech(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    WorkOrder order(WorkOrderId id) { return place->orders().open(id)->order; }
    void open() { show(page, {}, QSize(1280, 680)); }
    BoardView* view() { return page.board(); }
    PoolList* pool() { return page.pool(); }
    /// Presses at one place and lets go at another, in steps as a hand does.
    void drag(QWidget* from, QPoint start, QPoint end)
    {
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, start + (end - start) / 2);
        QTest::mouseMove(from, end);
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
        QTest::qWait(40);
    }
    void dragFromPool(int row, StaffId technician, const char* when)
    {
        QWidget* list = pool()->viewport();
        const QPoint start = pool()->visualItemRect(pool()->item(row)).center();
        const QPoint board = view()->pointAt(technician, at(when)) + QPoint(2, 0);
        drag(list, start, list->mapFromGlobal(view()->viewport()->mapToGlobal(board)));
    }
};

} // namespace

TEST_CASE("an order is dragged from the pool to a technician's hour, moved and made longer")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.log(QStringLiteral("李四"), QStringLiteral("13800138002"));
    board.open();
    REQUIRE(board.pool()->count() == 2);
    board.pool()->select(id);
    board.dragFromPool(board.pool()->currentRow(), board.tech("tech1"), "2026-03-02 10:00");
    CHECK(board.pool()->count() == 1);
    CHECK(board.order(id).technician == board.tech("tech1"));
    CHECK(board.order(id).appointmentFrom == board.at("2026-03-02 10:00"));
    CHECK(board.order(id).appointmentTo == board.at("2026-03-02 11:30"));

    QWidget* port = board.view()->viewport();
    const QPoint grip = board.view()->blockOf(id).center();
    const QPoint there = board.view()->pointAt(board.tech("tech2"), board.at("2026-03-02 14:00"));
    const QPoint shift(grip.x() - board.view()->blockOf(id).left(), 0);
    board.drag(port, grip, there + shift);
    CHECK(board.order(id).technician == board.tech("tech2"));
    CHECK(board.order(id).appointmentFrom == board.at("2026-03-02 14:00"));
    CHECK(board.order(id).appointmentTo == board.at("2026-03-02 15:30"));

    const QRect block = board.view()->blockOf(id);
    const QPoint edge(block.right() - 2, block.center().y());
    const QPoint longer(board.view()->pointAt(board.tech("tech2"), board.at("2026-03-02 16:15")).x() + 2, edge.y());
    board.drag(port, edge, longer);
    CHECK(board.order(id).appointmentFrom == board.at("2026-03-02 14:00"));
    CHECK(board.order(id).appointmentTo == board.at("2026-03-02 16:30"));

    // Undone three times, the order waits again.
    for (int i = 0; i < 3; ++i)
        board.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(board.order(id).appointmentFrom);
    CHECK(board.pool()->count() == 2);
}

TEST_CASE("an order is lifted, moved and put down with the keyboard")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.open();
    REQUIRE(QApplication::focusWidget() == board.pool());
    board.press(Qt::Key_Space);
    REQUIRE(board.view()->isLifting());
    board.press(Qt::Key_Right, Qt::ControlModifier);
    board.press(Qt::Key_Right);
    board.press(Qt::Key_Down);
    board.press(Qt::Key_Right, Qt::ShiftModifier);
    board.press(Qt::Key_Return);
    CHECK(board.order(id).appointmentFrom == board.at("2026-03-02 10:15"));
    CHECK(board.order(id).appointmentTo == board.at("2026-03-02 12:00"));
    CHECK(board.order(id).technician == board.tech("tech2"));
    // Lifted again and let go: nothing changes.
    board.press(Qt::Key_Return);
    board.press(Qt::Key_Up);
    board.press(Qt::Key_Escape);
    CHECK(board.order(id).technician == board.tech("tech2"));
    board.press(Qt::Key_Delete);
    CHECK_FALSE(board.order(id).technician.isValid());
    CHECK(board.pool()->count() == 1);
}

TEST_CASE("a double booking is made and told")
{
    Board board;
    const WorkOrderId first = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.open();
    board.dragFromPool(0, board.tech("tech1"), "2026-03-02 10:00");
    const WorkOrderId second = board.log(QStringLiteral("李四"), QStringLiteral("13800138002"));
    QTest::qWait(60);
    board.dragFromPool(0, board.tech("tech1"), "2026-03-02 11:00");
    CHECK(board.order(second).appointmentFrom == board.at("2026-03-02 11:00"));
    CHECK(board.messages.back().contains(board.order(first).number));
    CHECK_FALSE(board.view()->blockOf(first).intersects(board.view()->blockOf(second)));
}

TEST_CASE("who should go is asked, answered with reasons and sent with two keys", "[S0-060]")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.open();
    board.press(Qt::Key_Return);
    auto* list = board.field<QListWidget>(board.page, "dispatch.proposals");
    REQUIRE(list->count() >= 2);
    CHECK(list->item(0)->text().contains(QStringLiteral("knows the product")));
    CHECK(QApplication::focusWidget() == list);
    board.press(Qt::Key_Return);
    CHECK(board.order(id).technician.isValid());
    CHECK(board.order(id).appointmentFrom);
}

TEST_CASE("the whole pool is planned with one key after a look at the plan", "[S4-039]")
{
    Board board;
    for (int i = 1; i <= 4; ++i)
        board.log(QStringLiteral("客户%1").arg(i), QStringLiteral("1380013800%1").arg(i));
    board.open();
    board.press(Qt::Key_F8);
    auto* plan = board.field<QListWidget>(board.page, "dispatch.plan");
    CHECK(plan->count() == 4);
    CHECK(board.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE state = 'scheduled'")) == 0);
    board.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(board.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE state = 'scheduled'")) == 4);
    CHECK(board.pool()->count() == 0);
}

TEST_CASE("what another dispatcher did is told instead of being overwritten")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.open();
    board.press(Qt::Key_Space);
    OrderEvent other;
    other.kind = OrderEventKind::Schedule;
    other.technician = board.tech("tech2");
    other.appointmentFrom = board.at("2026-03-02 15:00");
    other.appointmentTo = board.at("2026-03-02 16:00");
    board.act(id, other);
    board.press(Qt::Key_Return);
    CHECK(board.order(id).appointmentFrom == board.at("2026-03-02 15:00"));
    auto* bar = board.field<MessageBar>(board.page, "dispatch.refusal");
    CHECK(bar->isVisible());
    CHECK(bar->text().contains(QStringLiteral("15:00")));
}

TEST_CASE("the week shows seven days and the hours agreed are entered in the panel")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    board.open();
    board.press(Qt::Key_F7);
    board.field<QLineEdit>(board.page, "visit.day")->setText(QStringLiteral("2026-03-04"));
    board.field<QLineEdit>(board.page, "visit.from")->setText(QStringLiteral("9"));
    board.field<QLineEdit>(board.page, "visit.to")->setText(QStringLiteral("12:00"));
    board.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(board.number(QStringLiteral("SELECT COUNT(*) FROM visit_window WHERE order_id = %1").arg(id.value)) == 1);
    CHECK(DispatchDesk(board.place->context()).need(id)->window->from == board.at("2026-03-04 09:00"));
}

TEST_CASE("the panel of demand and capacity shows the table, the spread and the rate of remote help",
          "[S0-063][S4-004][S2-062]")
{
    Board board;
    const WorkOrderId id = board.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    DiagnosisDesk desk(board.place->context());
    RemoteAttempt attempt;
    attempt.order = id;
    attempt.medium = QStringLiteral("电话");
    attempt.minutes = 5;
    attempt.note = QStringLiteral("无效");
    REQUIRE_DONE(desk.tryRemotely(board.order(id).revision, attempt));
    board.open();
    board.press(Qt::Key_F9);
    const QString sum = board.field<QLabel>(board.page, "dispatch.spread")->text();
    CHECK(sum.contains(QStringLiteral("spread 0 %")));
    CHECK(sum.contains(QStringLiteral("1 attempts, 0 solved (0 %)")));
    bool listed = false;
    for (const ListView* list : board.page.findChildren<ListView*>())
        listed = listed || (list->isVisible() && list->model()->rowCount() == 1);
    CHECK(listed);
}
