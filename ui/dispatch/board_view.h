// SPDX-License-Identifier: GPL-3.0-or-later
// Technicians down, time across, visits as blocks between. A block is dragged to another time or technician, its right
// edge changes its length; with the keyboard arrows choose a block, Enter lifts it, arrows move it (Shift: its length),
// Enter puts it down, Escape leaves everything as it was. What would be in conflict is said while it hovers.
#pragma once

#include "core/service/dispatch_desk.h"
#include "ui/dispatch/board_axis.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace sanbao {

class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(const Catalogue& catalogue, QWidget* parent = nullptr);

    void setBoard(const DispatchBoard& board, Instant now);
    WorkOrderId selected() const { return m_selected; }
    void select(WorkOrderId order);
    const Visit* visit(WorkOrderId order) const;
    /// Lifts a block for the keyboard: a planned one, or an order of the pool at its first possible place.
    void lift(const Visit& visit);
    bool isLifting() const { return m_ghost.has_value(); }

    /// An order of the pool is dragged over the board; the point is the viewport's.
    void hover(QPoint point, const VisitNeed& need);
    void drop(QPoint point, const VisitNeed& need);
    void cancel();

    /// Of the block, in the viewport; empty when it is not on the board.
    QRect blockOf(WorkOrderId order) const;
    QPoint pointAt(StaffId technician, Instant at) const;

Q_SIGNALS:
    void placeRequested(const sanbao::Visit& visit);
    void releaseRequested(sanbao::WorkOrderId order);
    void openRequested(sanbao::WorkOrderId order);
    /// An order was let go where no visit can be; the reason in words.
    void refused(sanbao::WorkOrderId order, const QString& reason);
    void selectionChanged();
    /// What hovers would mean; empty when nothing hovers.
    void hintChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Block
    {
        BoardVisit planned;
        int row = -1;
        int lane = 0;
    };
    void arrange();
    BoardAxis axis() const;
    int rowTop(int row) const;
    int rowAt(int y) const;
    QRect rectOf(const Visit& visit, int row, int lane) const;
    const Block* blockAt(QPoint point) const;
    const Block* block(WorkOrderId order) const;
    void moveGhost(int minutes, int rows, int longer);
    void setGhost(std::optional<Visit> ghost);
    void putDown();
    /// Why nothing can be put down at a point of the viewport; empty when it can.
    QString obstacleAt(QPoint point, const QString& number) const;
    bool ghostKey(QKeyEvent* event);
    bool chooseKey(int key);
    void choose(const Block* block);
    void scrollToRow(int row);
    void paintGrid(QPainter& painter);
    void paintRowHead(QPainter& painter, int row);
    void paintAbsences(QPainter& painter, int row);
    void paintBlock(QPainter& painter, const Visit& visit, const QRect& rect, ChipTone tone, bool chosen,
                    bool conflict);
    QString textOf(const Block& block) const;

    const Catalogue& m_catalogue;
    DispatchBoard m_board;
    Instant m_now;
    std::vector<Block> m_blocks;
    std::vector<int> m_lanes; ///< of each row
    WorkOrderId m_selected;
    std::optional<Visit> m_ghost;
    std::vector<ConflictFinding> m_ghostConflicts;
    QPoint m_pressed;
    Visit m_dragged;
    bool m_isPressed = false;
    bool m_isResizing = false;
};

} // namespace sanbao
