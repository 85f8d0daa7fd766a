// SPDX-License-Identifier: GPL-3.0-or-later
// The rail of pages at the left edge: symbol, name, and a count of what waits there. Collapses to symbols.
#pragma once

#include "ui/shell/page_registry.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

#include <vector>

class QVBoxLayout;

namespace sanbao {

class NavButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const PageEntry& entry, QWidget* parent);
    void setBadge(int count);
    void setCollapsed(bool collapsed);
    void setRowHeight(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintBadge(QPainter& painter, QRect& inner);
    void updateNames();
    QString m_label;
    QString m_icon;
    QString m_keys;
    int m_badge = 0;
    int m_rowHeight = 0; ///< pixels; 0: the usual height
    bool m_collapsed = false;
};

class NavRail final : public QFrame
{
    Q_OBJECT
public:
    explicit NavRail(const PageRegistry& registry, QWidget* parent = nullptr);

    void setCurrent(const QString& key);
    void setBadges(const QHash<QString, int>& counts);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyWidth();
    void applyHeights();
    struct Item
    {
        QString key;
        NavButton* button = nullptr;
    };
    std::vector<Item> m_items;
    int m_rules = 0;
    bool m_collapsed = false;
};

} // namespace sanbao
