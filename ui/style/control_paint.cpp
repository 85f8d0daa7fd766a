// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/control_paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>

namespace sanbao {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A filled shape whose edge lies wholly inside `rect`.
void paintShape(QPainter& painter, const QRect& rect, int radius, const QBrush& fill, const QColor& edge, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = width / 2.0;
    painter.setPen(width > 0 && edge.alpha() > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QString emphasisOf(const QWidget* widget)
{
    return widget ? widget->property("emphasis").toString() : QString();
}

} // namespace

Ground groundOf(const QWidget* widget)
{
    static const QHash<QString, Ground> names{{QStringLiteral("card"), Ground::Card},
                                              {QStringLiteral("topBar"), Ground::TopBar},
                                              {QStringLiteral("navRail"), Ground::NavRail},
                                              {QStringLiteral("statusStrip"), Ground::StatusStrip},
                                              {QStringLiteral("sidePanel"), Ground::SidePanel},
                                              {QStringLiteral("popup"), Ground::Popup},
                                              {QStringLiteral("rule"), Ground::Rule}};
    if (!qobject_cast<const QFrame*>(widget))
        return Ground::None;
    // A card that a page gave a name of its own is still a card.
    const QVariant ground = widget->property("ground");
    return names.value(ground.isValid() ? ground.toString() : widget->objectName(), Ground::None);
}

QMargins bordersOf(Ground ground)
{
    switch (ground) {
    case Ground::Card:
    case Ground::Popup:
        return {1, 1, 1, 1};
    case Ground::TopBar:
        return {0, 0, 0, 1};
    case Ground::NavRail:
        return {0, 0, 1, 0};
    case Ground::StatusStrip:
        return {0, 1, 0, 0};
    case Ground::SidePanel:
        return {1, 0, 0, 0};
    case Ground::Rule:
    case Ground::None:
        break;
    }
    return {};
}

void paintGround(QPainter& painter, const QRect& rect, Ground ground)
{
    const Theme& theme = themeOf();
    if (ground == Ground::Card || ground == Ground::Popup) {
        paintShape(painter, rect, dp(8), theme.surface, theme.line, 1);
        return;
    }
    const QMargins borders = bordersOf(ground);
    painter.fillRect(rect, ground == Ground::Rule ? theme.line : theme.surface);
    if (borders.top() > 0)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.line);
    if (borders.bottom() > 0)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (borders.left() > 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.line);
    if (borders.right() > 0)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.line);
}

bool isInsideField(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const bool locked = !isTextArea(widget) && has(option, QStyle::State_ReadOnly);
    QColor ground = enabled && !locked ? theme.surface : theme.raised;
    if (enabled && !focused && widget && widget->objectName() == QLatin1String("globalSearch"))
        ground = theme.background;
    QColor edge = enabled && has(option, QStyle::State_MouseOver) ? theme.faint : theme.line;
    if (focused)
        edge = theme.accent;
    if (widget && widget->property("issue").toBool())
        edge = theme.bad;
    paintShape(painter, option.rect, dp(6), ground, edge, focused ? 2 : 1);
}

QColor buttonInk(const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf();
    const QString emphasis = emphasisOf(widget);
    const bool primary = emphasis == QLatin1String("primary");
    if (!has(option, QStyle::State_Enabled))
        return primary ? theme.muted : theme.faint;
    if (primary)
        return theme.onAccent;
    if (emphasis == QLatin1String("quiet"))
        return theme.accentInk;
    return emphasis == QLatin1String("danger") ? theme.badInk : theme.text;
}

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& theme = themeOf();
    const QString emphasis = emphasisOf(widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = enabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On));
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    QColor ground = !enabled ? theme.raised : pressed ? theme.line : hovered ? theme.raised : theme.surface;
    QColor edge = hovered ? theme.faint : theme.line;
    QColor ring = theme.accent;
    if (emphasis == QLatin1String("primary")) {
        ground = !enabled  ? theme.line
                 : pressed ? theme.accent.darker(112)
                 : hovered ? theme.accent.lighter(108)
                           : theme.accent;
        edge = ground;
        ring = theme.text;
    } else if (emphasis == QLatin1String("danger")) {
        edge = enabled ? theme.bad : theme.line;
    } else if (emphasis == QLatin1String("quiet")) {
        ground = pressed ? theme.line : hovered ? theme.accentSoft : QColor(Qt::transparent);
        edge = QColor(Qt::transparent);
    }
    paintShape(painter, option.rect, dp(6), ground, focused ? ring : edge, focused ? 2 : 1);
}

QColor toolButtonInk(const QStyleOption& option)
{
    const Theme& theme = themeOf();
    if (!has(option, QStyle::State_Enabled))
        return theme.faint;
    return has(option, QStyle::State_Sunken) || has(option, QStyle::State_On) ? theme.accentInk : theme.text;
}

void paintToolButton(QPainter& painter, const QStyleOption& option, bool chip)
{
    const Theme& theme = themeOf();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool chosen = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    QColor ground = chip ? theme.surface : QColor(Qt::transparent);
    QColor edge = chip ? theme.line : QColor(Qt::transparent);
    if (hovered) {
        ground = theme.raised;
        edge = chip ? theme.faint : theme.line;
    }
    if (chosen) {
        ground = theme.accentSoft;
        edge = theme.accentSoft;
    }
    paintShape(painter, option.rect, dp(chip ? 10 : 6), ground, focused ? theme.accent : edge, focused ? 2 : 1);
}

void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, int side)
{
    const qreal half = side * 0.25;
    const qreal depth = side * 0.125;
    QPolygonF line{{-half, -depth}, {0, depth}, {half, -depth}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::RightArrow ? -90
                   : direction == Qt::LeftArrow  ? 90
                                                 : 0);
    painter.setPen(QPen(themeOf().muted, side / 11.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

namespace {

void paintIndicator(QPainter& painter, const QStyleOption& option, int radius)
{
    const Theme& theme = themeOf();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool chosen = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const QColor ground = chosen ? (enabled ? theme.accent : theme.faint) : enabled ? theme.surface : theme.raised;
    QColor edge = chosen ? ground : theme.faint;
    if (enabled && has(option, QStyle::State_MouseOver))
        edge = theme.accent;
    if (focused)
        edge = chosen ? theme.text : theme.accent;
    paintShape(painter, option.rect, radius, ground, edge, focused ? 2 : 1);
}

} // namespace

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    paintIndicator(painter, option, dp(4));
    const bool partly = has(option, QStyle::State_NoChange);
    if (!partly && !has(option, QStyle::State_On))
        return;
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf().onAccent, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(partly ? QPolygonF{at(0.28, 0.5), at(0.72, 0.5)}
                                : QPolygonF{at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.33)});
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    paintIndicator(painter, option, option.rect.width() / 2);
    if (!has(option, QStyle::State_On))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf().onAccent);
    const qreal radius = option.rect.width() * 0.19;
    painter.drawEllipse(QRectF(option.rect).center(), radius, radius);
    painter.restore();
}

void paintListRow(QPainter& painter, const QStyleOptionViewItem& option, bool rounded)
{
    const Theme& theme = themeOf();
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool chosen = has(option, QStyle::State_Selected);
    const bool hovered = rounded && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!chosen && !hovered)
        return;
    if (rounded)
        paintShape(painter, option.rect, dp(6), chosen ? theme.accentSoft : theme.raised, Qt::transparent, 0);
    else
        painter.fillRect(option.rect, option.palette.brush(QPalette::Highlight));
}

void paintScrollHandle(QPainter& painter, const QRect& handle, bool hovered)
{
    const Theme& theme = themeOf();
    paintShape(painter, handle.adjusted(1, 1, -1, -1), dp(4), hovered ? theme.faint : theme.line, Qt::transparent, 0);
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const Theme& theme = themeOf();
    const bool chosen = has(option, QStyle::State_Selected);
    const QRect tab = option.rect.adjusted(0, 0, -dp(measure::kTabGap), 0);
    if (chosen)
        painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2),
                         has(option, QStyle::State_HasFocus) ? theme.text : theme.accent);
    painter.setPen(chosen ? theme.accentInk : has(option, QStyle::State_MouseOver) ? theme.text : theme.muted);
    painter.drawText(tab.adjusted(dp(4), 0, -dp(4), -2), int(Qt::AlignCenter) | Qt::TextShowMnemonic, option.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 2 * dp(4) + 1};
    const int signs = item.menuHasCheckableItems || item.maxIconWidth > 0 ? dp(24) : 0;
    const int keys = item.reservedShortcutWidth > 0 ? dp(24) : 0;
    return {item.fontMetrics.size(Qt::TextShowMnemonic, item.text.section(QLatin1Char('\t'), 0, 0)).width() + signs +
                keys + 3 * dp(measure::kMenuPadding),
            std::max(contents.height(), item.fontMetrics.height()) + 2 * dp(6)};
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    const Theme& theme = themeOf();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = item.rect.center().y();
        painter.fillRect(QRect(item.rect.left() + dp(8), y, item.rect.width() - 2 * dp(8), 1), theme.line);
        return;
    }
    const bool enabled = has(item, QStyle::State_Enabled);
    if (enabled && has(item, QStyle::State_Selected))
        paintShape(painter, item.rect, dp(4), theme.accentSoft, Qt::transparent, 0);
    QRect inner = item.rect.adjusted(dp(measure::kMenuPadding), 0, -dp(measure::kMenuPadding), 0);
    if (item.menuHasCheckableItems || item.maxIconWidth > 0) {
        const int side = dp(16);
        QRect sign(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
            QStyleOption mark = item;
            mark.rect = sign;
            mark.state = QStyle::State_Enabled | (item.checked ? QStyle::State_On : QStyle::State_Off);
            paintCheckBox(painter, mark);
        } else if (!item.icon.isNull()) {
            item.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        inner.setLeft(inner.left() + dp(24));
    }
    painter.setFont(item.font);
    painter.setPen(enabled ? theme.text : theme.faint);
    const int flags = int(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(inner, flags | int(Qt::AlignLeft), item.text.section(QLatin1Char('\t'), 0, 0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintChevron(painter, QRect(inner.right() - dp(12), inner.top(), dp(12), inner.height()), Qt::RightArrow,
                     dp(12));
        return;
    }
    painter.setPen(enabled ? theme.muted : theme.faint);
    painter.drawText(inner, flags | int(Qt::AlignRight), item.text.section(QLatin1Char('\t'), 1, 1));
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme& theme = themeOf();
    const int height = std::min(dp(6), option.rect.height());
    const QRect groove(option.rect.left(), option.rect.center().y() - height / 2 + (height % 2 == 0 ? 1 : 0),
                       option.rect.width(), height);
    paintShape(painter, groove, dp(3), theme.line, Qt::transparent, 0);
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    QRect done = groove;
    done.setWidth(int(qint64(groove.width()) * (option.progress - option.minimum) / range));
    paintShape(painter, done, dp(3), theme.accent, Qt::transparent, 0);
}

} // namespace sanbao
