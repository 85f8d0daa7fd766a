// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that wait for a visit, the next breach first. A row is dragged onto the board, or Space lifts it there for the
// keyboard; Enter asks who should go.
#pragma once

#include "core/domain/dispatch/visit.h"

#include <QListWidget>

#include <optional>

namespace sanbao {

class PoolList final : public QListWidget
{
    Q_OBJECT
public:
    explicit PoolList(QWidget* parent = nullptr);

    /// Keeps the selected order selected.
    void setPool(const std::vector<VisitNeed>& pool, Instant now);
    const VisitNeed* current() const;
    void select(WorkOrderId order);

Q_SIGNALS:
    void dragged(QPoint globalPoint, const sanbao::VisitNeed& need);
    void dropped(QPoint globalPoint, const sanbao::VisitNeed& need);
    void dragCancelled();
    void liftRequested(const sanbao::VisitNeed& need);
    void proposeRequested(const sanbao::VisitNeed& need);
    void openRequested(sanbao::WorkOrderId order);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const VisitNeed* needAt(int row) const;

    std::vector<VisitNeed> m_pool;
    QPoint m_pressed;
    std::optional<VisitNeed> m_held;
    bool m_isDragging = false;
};

} // namespace sanbao
