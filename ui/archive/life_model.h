// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a unit as a list: newest at the top, orders as blocks, everything else as lines on the same thread.
#pragma once

#include "core/service/record_desk.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QTimeZone>

#include <vector>

namespace sanbao {

enum class LifeFilter { Everything, Services, Voices };

class LifeModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit LifeModel(QObject* parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    void setEvents(std::vector<LifeEvent> events, const QTimeZone& zone);
    void setFilter(LifeFilter filter);
    const LifeEvent* eventAt(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// "2026-03-02 09:05", or the day alone for a fact that is only known by its day.
    QString dayOf(const LifeEvent& event) const;
    QString timeOf(const LifeEvent& event) const;

private:
    void show();

    std::vector<LifeEvent> m_events; ///< oldest first
    std::vector<int> m_shown;        ///< places in m_events, newest first
    LifeFilter m_filter = LifeFilter::Everything;
    QTimeZone m_zone;
};

class LifeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sanbao
