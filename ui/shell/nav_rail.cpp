// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_rail.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kFullWidth = 196;
constexpr int kIconWidth = 56;
constexpr int kRowHeight = 34;
constexpr int kLeastRowHeight = 21;
constexpr int kEdge = 12; ///< above the first row and below the last
constexpr int kRowGap = 1;
constexpr int kRuleRoom = 13; ///< a rule between two groups with the space around it, less the gap of a row

} // namespace

NavButton::NavButton(const PageEntry& entry, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(entry.label())
    , m_icon(entry.icon)
    , m_keys(entry.shortcut.toString(QKeySequence::NativeText))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_label);
    updateNames();
}

void NavButton::updateNames()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %2 waiting").arg(m_label, QString::number(m_badge)) : m_label);
    QString tip = m_keys.isEmpty() ? m_label : m_label + QStringLiteral("  ") + m_keys;
    if (m_collapsed && m_badge > 0)
        tip += QStringLiteral("  (%1)").arg(m_badge);
    setToolTip(plainToolTip(tip));
}

void NavButton::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    updateNames();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateNames();
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    return {dp(m_collapsed ? kIconWidth : kFullWidth) - dp(16), m_rowHeight > 0 ? m_rowHeight : dp(kRowHeight)};
}

void NavButton::setRowHeight(int pixels)
{
    if (pixels == m_rowHeight)
        return;
    m_rowHeight = pixels;
    updateGeometry();
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentSoft : theme.raised);
        painter.drawRoundedRect(shape, dp(6), dp(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
    }
    const QColor ink = isChecked() ? theme.accentInk : theme.muted;
    const int side = dp(18);
    const int left = m_collapsed ? (width() - side) / 2 : dp(9);
    painter.drawPixmap(QPoint(left, (height() - side) / 2), iconPixmap(m_icon, ink, 18, devicePixelRatioF()));
    QRect inner = rect().adjusted(dp(36), 0, -dp(8), 0);
    if (m_badge > 0)
        paintBadge(painter, inner);
    if (m_collapsed)
        return;
    const QFont font = fontOf(13, isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.accentInk : theme.text);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_label, Qt::ElideRight, inner.width()));
}

void NavButton::paintBadge(QPainter& painter, QRect& inner)
{
    const Theme& theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bad);
    if (m_collapsed) {
        painter.drawEllipse(QRect(width() - dp(14), dp(5), dp(8), dp(8)));
        return;
    }
    const QString text = m_badge > 999 ? QStringLiteral("999+") : QString::number(m_badge);
    const QFont font = fontOf(11, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = dp(17);
    const int width = std::max(height + dp(2), metrics.horizontalAdvance(text) + dp(10));
    const QRect pill(inner.right() - width + 1, (this->height() - height) / 2, width, height);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme.kind == ThemeKind::Dark ? theme.onAccent : QColor(Qt::white));
    painter.drawText(pill, Qt::AlignCenter, text);
    inner.setRight(pill.left() - dp(6));
}

void NavButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

NavRail::NavRail(const PageRegistry& registry, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("navRail"));
    setAccessibleName(tr("Pages"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    QVBoxLayout* column = nullptr;
    whole->addWidget(scrollColumn(column, this));
    column->setContentsMargins(dp(8), dp(kEdge), dp(8), dp(kEdge));
    column->setSpacing(dp(kRowGap));

    int group = 0;
    bool first = true;
    for (const PageEntry& entry : registry) {
        if (!entry.inRail())
            continue;
        if (!first && entry.group != group) {
            column->addSpacing(dp(6));
            column->addWidget(rule(this));
            column->addSpacing(dp(6));
            ++m_rules;
        }
        first = false;
        group = entry.group;
        auto* button = new NavButton(entry, this);
        button->setObjectName(QStringLiteral("nav.") + entry.key);
        connect(button, &QAbstractButton::clicked, this, [this, button, key = entry.key] {
            button->setChecked(true);
            Q_EMIT chosen(key);
        });
        column->addWidget(button);
        m_items.push_back({entry.key, button});
    }
    column->addStretch(1);
    applyWidth();
}

void NavRail::setCurrent(const QString& key)
{
    for (const Item& item : m_items)
        item.button->setChecked(item.key == key);
}

void NavRail::setBadges(const QHash<QString, int>& counts)
{
    for (const Item& item : m_items)
        item.button->setBadge(counts.value(item.key, 0));
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (const Item& item : m_items)
        item.button->setCollapsed(collapsed);
    applyWidth();
}

void NavRail::applyWidth()
{
    setFixedWidth(dp(m_collapsed ? kIconWidth : kFullWidth));
}

/// Rows draw closer together before the rail begins to scroll.
void NavRail::applyHeights()
{
    if (m_items.empty())
        return;
    const int rows = int(m_items.size());
    const int room = height() - dp(2 * kEdge) - m_rules * dp(kRuleRoom + 2 * kRowGap) - (rows - 1) * dp(kRowGap);
    const int each = qBound(dp(kLeastRowHeight), room / rows, dp(kRowHeight));
    for (const Item& item : m_items)
        item.button->setRowHeight(each);
}

void NavRail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    applyHeights();
}

void NavRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        QFrame::keyPressEvent(event);
        return;
    }
    const int count = int(m_items.size());
    for (int i = 0; i < count; ++i) {
        if (!m_items[std::size_t(i)].button->hasFocus())
            continue;
        const int next = (i + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count;
        m_items[std::size_t(next)].button->setFocus(Qt::TabFocusReason);
        return;
    }
}

void NavRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyWidth();
        applyHeights();
    }
}

} // namespace sanbao
