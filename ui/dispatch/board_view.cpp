// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/board_view.h"

#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kHeadWidth = 156;
constexpr int kHeadHeight = 34;
constexpr int kRowHeight = 54;
constexpr int kEdge = 7;
constexpr int kQuarter = 15;

Instant minutesAfter(Instant at, int minutes)
{
    return Instant(at.ms + qint64(minutes) * 60000);
}

} // namespace

BoardView::BoardView(const Catalogue& catalogue, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_catalogue(catalogue)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Plan of visits"));
    viewport()->setMouseTracking(true);
}

void BoardView::setBoard(const DispatchBoard& board, Instant now)
{
    m_board = board;
    m_now = now;
    arrange();
    if (!block(m_selected))
        m_selected = {};
    viewport()->update();
}

void BoardView::arrange()
{
    m_blocks.clear();
    m_lanes.assign(m_board.technicians.size(), 1);
    for (const BoardVisit& planned : m_board.visits) {
        Block block{planned, -1, 0};
        for (std::size_t row = 0; row < m_board.technicians.size(); ++row) {
            if (m_board.technicians[row].staff == planned.visit.technician)
                block.row = int(row);
        }
        if (block.row < 0)
            continue;
        for (const Block& other : m_blocks) {
            if (other.row == block.row && other.planned.visit.slot.to > planned.visit.slot.from)
                block.lane = std::max(block.lane, other.lane + 1);
        }
        m_lanes[std::size_t(block.row)] = std::max(m_lanes[std::size_t(block.row)], block.lane + 1);
        m_blocks.push_back(std::move(block));
    }
    const int height = int(m_board.technicians.size()) * dp(kRowHeight) + dp(kHeadHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(dp(kRowHeight));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

BoardAxis BoardView::axis() const
{
    return {m_board.first,
            m_board.days,
            m_board.firstMinute,
            m_board.lastMinute,
            m_catalogue.zone(),
            dp(kHeadWidth),
            std::max(60, viewport()->width() - dp(kHeadWidth) - dp(4))};
}

int BoardView::rowTop(int row) const
{
    return dp(kHeadHeight) + row * dp(kRowHeight) - verticalScrollBar()->value();
}

int BoardView::rowAt(int y) const
{
    if (y < dp(kHeadHeight))
        return -1;
    const int row = (y - dp(kHeadHeight) + verticalScrollBar()->value()) / dp(kRowHeight);
    return row < int(m_board.technicians.size()) ? row : -1;
}

QRect BoardView::rectOf(const Visit& visit, int row, int lane) const
{
    const BoardAxis along = axis();
    const int left = along.x(visit.slot.from);
    const int right = std::max(left + dp(10), along.x(visit.slot.to));
    const int lanes = row >= 0 && row < int(m_lanes.size()) ? m_lanes[std::size_t(row)] : 1;
    const int height = (dp(kRowHeight) - dp(8)) / std::max(1, lanes);
    return {left + 1, rowTop(row) + dp(4) + lane * height, right - left - 2, height - (lanes > 1 ? 1 : 0)};
}

const BoardView::Block* BoardView::block(WorkOrderId order) const
{
    for (const Block& block : m_blocks) {
        if (block.planned.visit.order == order)
            return &block;
    }
    return nullptr;
}

const BoardView::Block* BoardView::blockAt(QPoint point) const
{
    if (point.y() < dp(kHeadHeight))
        return nullptr;
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        if (rectOf(block->planned.visit, block->row, block->lane).contains(point))
            return &*block;
    }
    return nullptr;
}

const Visit* BoardView::visit(WorkOrderId order) const
{
    const Block* found = block(order);
    return found ? &found->planned.visit : nullptr;
}

QRect BoardView::blockOf(WorkOrderId order) const
{
    const Block* found = block(order);
    return found ? rectOf(found->planned.visit, found->row, found->lane) : QRect();
}

QPoint BoardView::pointAt(StaffId technician, Instant at) const
{
    for (std::size_t row = 0; row < m_board.technicians.size(); ++row) {
        if (m_board.technicians[row].staff == technician)
            return {axis().x(at), rowTop(int(row)) + dp(kRowHeight) / 2};
    }
    return {};
}

void BoardView::select(WorkOrderId order)
{
    choose(block(order));
}

void BoardView::choose(const Block* block)
{
    m_selected = block ? block->planned.visit.order : WorkOrderId();
    setAccessibleDescription(block ? textOf(*block) : QString());
    if (block)
        scrollToRow(block->row);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void BoardView::scrollToRow(int row)
{
    QScrollBar* bar = verticalScrollBar();
    const int top = row * dp(kRowHeight);
    const int room = viewport()->height() - dp(kHeadHeight) - dp(kRowHeight);
    bar->setValue(std::clamp(bar->value(), top - room, top));
}

QString BoardView::textOf(const Block& block) const
{
    const Visit& visit = block.planned.visit;
    QStringList lines{visit.number + QStringLiteral(" · ") + visit.contactName,
                      slotText(visit.slot, m_catalogue.zone(), m_board.days == 1 ? m_board.first : QDate()) +
                          QStringLiteral(" · ") + m_catalogue.staffName(visit.technician),
                      visit.productLabel + QStringLiteral(" · ") + visit.faultText.simplified(), visit.address,
                      label(visit.state)};
    if (visit.window)
        lines.append(tr("Agreed: %1").arg(slotText(*visit.window, m_catalogue.zone(), m_board.first)));
    if (!block.planned.conflicts.empty())
        lines.append(QStringLiteral("! ") + conflictsText(block.planned.conflicts));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void BoardView::setGhost(std::optional<Visit> ghost)
{
    m_ghost = std::move(ghost);
    m_ghostConflicts.clear();
    QString hint;
    if (m_ghost) {
        std::vector<Visit> plan;
        for (const BoardVisit& planned : m_board.visits)
            plan.push_back(planned.visit);
        for (const Technician& technician : m_board.technicians) {
            if (technician.staff == m_ghost->technician)
                m_ghostConflicts = conflictsOf(*m_ghost, technician, plan, m_catalogue.calendar());
        }
        hint = m_ghost->number + QStringLiteral(" · ") + slotText(m_ghost->slot, m_catalogue.zone()) +
               QStringLiteral(" · ") + m_catalogue.staffName(m_ghost->technician);
        if (!m_ghostConflicts.empty())
            hint += QStringLiteral(" — ") + conflictsText(m_ghostConflicts);
    }
    Q_EMIT hintChanged(hint);
    viewport()->update();
}

void BoardView::cancel()
{
    m_isPressed = false;
    m_isResizing = false;
    if (m_ghost)
        setGhost(std::nullopt);
}

void BoardView::lift(const Visit& visit)
{
    Visit ghost = visit;
    const bool planned = block(visit.order) != nullptr;
    if (!planned && !m_board.technicians.empty()) {
        const Instant open = atWallTime(m_board.first, m_board.firstMinute, m_catalogue.zone());
        const qint64 step = kQuarter * 60000;
        const Instant from = std::max(open, Instant((m_now.ms + step - 1) / step * step));
        const int minutes = int(visit.slot.to.minutesSince(visit.slot.from));
        ghost.technician = ghost.technician.isValid() ? ghost.technician : m_board.technicians.front().staff;
        ghost.slot = {from, minutesAfter(from, minutes)};
    }
    setFocus(Qt::OtherFocusReason);
    setGhost(ghost);
    moveGhost(0, 0, 0);
}

void BoardView::putDown()
{
    const Visit placed = *m_ghost;
    setGhost(std::nullopt);
    m_selected = placed.order;
    Q_EMIT placeRequested(placed);
}

void BoardView::moveGhost(int minutes, int rows, int longer)
{
    if (!m_ghost || m_board.technicians.empty())
        return;
    Visit ghost = *m_ghost;
    int row = 0;
    for (std::size_t i = 0; i < m_board.technicians.size(); ++i) {
        if (m_board.technicians[i].staff == ghost.technician)
            row = int(i);
    }
    row = std::clamp(row + rows, 0, int(m_board.technicians.size()) - 1);
    ghost.technician = m_board.technicians[std::size_t(row)].staff;
    const int length = std::max(kQuarter, int(ghost.slot.to.minutesSince(ghost.slot.from)) + longer);
    const QTimeZone& zone = m_catalogue.zone();
    const Instant earliest = atWallTime(m_board.first, m_board.firstMinute, zone);
    const Instant latest = atWallTime(m_board.first.addDays(m_board.days - 1), m_board.lastMinute - kQuarter, zone);
    ghost.slot.from = std::clamp(minutesAfter(ghost.slot.from, minutes), earliest, latest);
    ghost.slot.to = minutesAfter(ghost.slot.from, length);
    scrollToRow(row);
    setGhost(ghost);
}

void BoardView::hover(QPoint point, const VisitNeed& need)
{
    const int row = viewport()->rect().contains(point) ? rowAt(point.y()) : -1;
    if (row < 0 || point.x() < dp(kHeadWidth)) {
        cancel();
        return;
    }
    Visit ghost;
    ghost.order = need.order;
    ghost.number = need.number;
    ghost.contactName = need.contactName;
    ghost.productLabel = need.productLabel;
    ghost.faultText = need.faultText;
    ghost.address = need.address;
    ghost.category = need.category;
    ghost.type = need.type;
    ghost.state = need.state;
    ghost.grade = need.grade;
    ghost.dueAt = need.dueAt;
    ghost.window = need.window;
    ghost.revision = need.revision;
    ghost.technician = m_board.technicians[std::size_t(row)].staff;
    ghost.slot.from = axis().at(point.x());
    ghost.slot.to = minutesAfter(ghost.slot.from, need.minutes);
    setGhost(ghost);
}

void BoardView::drop(QPoint point, const VisitNeed& need)
{
    hover(point, need);
    if (m_ghost)
        putDown();
    else
        Q_EMIT refused(need.order, obstacleAt(point, need.number));
}

QString BoardView::obstacleAt(QPoint point, const QString& number) const
{
    if (m_board.technicians.empty())
        return tr("%1 is not planned: no technician works here yet. Add one in the settings.").arg(number);
    if (!viewport()->rect().contains(point))
        return tr("%1 is not planned there: it was let go outside the plan. Let go on the row of a technician.")
            .arg(number);
    if (point.x() < dp(kHeadWidth))
        return tr("%1 is not planned there: that is a name. Let go in its row, at the hour of the visit.").arg(number);
    if (rowAt(point.y()) < 0)
        return tr("%1 is not planned there: nobody's row is there. Let go on the row of a technician.").arg(number);
    return {};
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    const Block* found = blockAt(event->pos());
    if (event->button() != Qt::LeftButton)
        return;
    choose(found);
    if (!found)
        return;
    m_isPressed = true;
    m_pressed = event->pos();
    m_dragged = found->planned.visit;
    const QRect rect = rectOf(m_dragged, found->row, found->lane);
    m_isResizing = rect.width() > 3 * dp(kEdge) && event->pos().x() > rect.right() - dp(kEdge);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        const Block* found = blockAt(event->pos());
        const QRect rect = found ? rectOf(found->planned.visit, found->row, found->lane) : QRect();
        const bool edge = found && rect.width() > 3 * dp(kEdge) && event->pos().x() > rect.right() - dp(kEdge);
        viewport()->setCursor(edge ? Qt::SizeHorCursor : found ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_ghost && (event->pos() - m_pressed).manhattanLength() < dp(5))
        return;
    Visit ghost = m_dragged;
    const BoardAxis along = axis();
    if (m_isResizing) {
        const Instant end = minutesAfter(along.at(event->pos().x()), kQuarter);
        ghost.slot.to = std::max(minutesAfter(ghost.slot.from, kQuarter), end);
    } else {
        const qint64 length = ghost.slot.to.ms - ghost.slot.from.ms;
        const int offset = m_pressed.x() - along.x(m_dragged.slot.from);
        ghost.slot.from = along.at(event->pos().x() - offset + 1);
        ghost.slot.to = Instant(ghost.slot.from.ms + length);
        if (const int row = rowAt(event->pos().y()); row >= 0)
            ghost.technician = m_board.technicians[std::size_t(row)].staff;
    }
    setGhost(ghost);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool moved =
        m_isPressed && m_ghost && (m_ghost->technician != m_dragged.technician || !(m_ghost->slot == m_dragged.slot));
    const bool wasResizing = m_isResizing;
    m_isPressed = false;
    m_isResizing = false;
    const QString obstacle = moved && !wasResizing ? obstacleAt(event->pos(), m_dragged.number) : QString();
    if (moved && obstacle.isEmpty()) {
        putDown();
        return;
    }
    cancel();
    if (!obstacle.isEmpty())
        Q_EMIT refused(m_dragged.order, obstacle);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const Block* found = blockAt(event->pos()))
        Q_EMIT openRequested(found->planned.visit.order);
}

bool BoardView::ghostKey(QKeyEvent* event)
{
    const bool far = event->modifiers() & Qt::ControlModifier;
    const bool length = event->modifiers() & Qt::ShiftModifier;
    const int step = far ? 60 : kQuarter;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int minutes = event->key() == Qt::Key_Left ? -step : step;
        moveGhost(length ? 0 : minutes, 0, length ? minutes : 0);
        return true;
    }
    case Qt::Key_Up:
        moveGhost(0, -1, 0);
        return true;
    case Qt::Key_Down:
        moveGhost(0, 1, 0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        putDown();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        return false;
    }
}

bool BoardView::chooseKey(int key)
{
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const Block* now = block(m_selected);
    if (!now) {
        choose(m_blocks.empty() ? nullptr : &m_blocks.front());
        return true;
    }
    const Block* best = nullptr;
    qint64 bestDistance = 0;
    for (const Block& other : m_blocks) {
        const qint64 ahead = other.planned.visit.slot.from.ms - now->planned.visit.slot.from.ms;
        const int down = other.row - now->row;
        const bool fits = key == Qt::Key_Left    ? down == 0 && ahead < 0
                          : key == Qt::Key_Right ? down == 0 && ahead > 0
                          : key == Qt::Key_Up    ? down < 0
                                                 : down > 0;
        const qint64 distance = qAbs(ahead) + qint64(qAbs(down)) * 100000000;
        if (fits && (!best || distance < bestDistance)) {
            best = &other;
            bestDistance = distance;
        }
    }
    if (best)
        choose(best);
    return true;
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (m_ghost && ghostKey(event))
        return;
    const Visit* chosen = visit(m_selected);
    if (chosen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT openRequested(m_selected);
        else
            lift(*chosen);
    } else if (chosen && event->key() == Qt::Key_Delete) {
        Q_EMIT releaseRequested(m_selected);
    } else if (!chooseKey(event->key())) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    cancel();
    QAbstractScrollArea::focusOutEvent(event);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Block* found = blockAt(help->pos());
        QToolTip::showText(help->globalPos(), found ? plainToolTip(textOf(*found)) : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace sanbao
