// SPDX-License-Identifier: GPL-3.0-or-later
// How cells are painted: ground, selection, row line and focus are the same for all; the content differs by kind.
// Delegates read roles (see column.h) and know nothing about rows.
#pragma once

#include "ui/models/column.h"
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace sanbao {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// `rect` is the cell without its padding; the ground is already painted.
    virtual void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const;
};

class StrongDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class ChipDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class ClockDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

class TwoLineDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

CellDelegate* makeDelegate(CellKind kind, QObject* parent);

/// The 5-pixel bar with the words beside it. `fraction` < 0 shows the words only.
void paintClock(QPainter& painter, const QRect& rect, double fraction, ChipTone tone, const QString& words);

} // namespace sanbao
