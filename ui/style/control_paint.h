// SPDX-License-Identifier: GPL-3.0-or-later
// How each standard control is drawn, and the measures its drawing and its layout share. Only the style uses this.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QStyleOption>

class QPainter;

namespace sanbao {

/// Design pixels; see dp().
namespace measure {
constexpr int kControlHeight = 32;
constexpr int kFieldPadding = 9;
constexpr int kTextPadding = 5; ///< around the words of a field of several lines
constexpr int kDropDown = 24;
constexpr int kSpinButtons = 20;
constexpr int kIndicator = 15;
constexpr int kListPadding = 8;
constexpr int kCellPadding = 6; ///< with the margin of an item as wide as the padding of the header
constexpr int kHeaderPadding = 10;
constexpr int kScrollBar = 10;
constexpr int kMenuPadding = 12;
constexpr int kTabGap = 20;
} // namespace measure

/// What lies under the content of a frame.
enum class Ground { None, Card, TopBar, NavRail, StatusStrip, SidePanel, Popup, Rule };

Ground groundOf(const QWidget* widget);
/// One pixel on every side that has a border.
QMargins bordersOf(Ground ground);
void paintGround(QPainter& painter, const QRect& rect, Ground ground);

/// A line, combo or number field in a table cell or inside another field has no edge of its own.
bool isInsideField(const QWidget* widget);
bool isTextArea(const QWidget* widget);
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget);

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
QColor buttonInk(const QStyleOption& option, const QWidget* widget);
void paintToolButton(QPainter& painter, const QStyleOption& option, bool chip);
QColor toolButtonInk(const QStyleOption& option);

void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
/// In the middle of `rect`, `side` pixels wide.
void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, int side);

void paintListRow(QPainter& painter, const QStyleOptionViewItem& option, bool rounded);
void paintScrollHandle(QPainter& painter, const QRect& handle, bool hovered);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace sanbao
