// SPDX-License-Identifier: GPL-3.0-or-later
// How large the controls are and where their parts lie.
#include "ui/style/control_paint.h"
#include "ui/style/shop_style.h"

#include <QComboBox>
#include <QListView>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace sanbao {

namespace {

QSize fieldSize(const QSize& contents, int extraWidth)
{
    return {contents.width() + extraWidth + 2 * (dp(measure::kFieldPadding) + 1),
            std::max(contents.height() + 2, dp(measure::kControlHeight))};
}

QRect fieldContents(const QRect& rect, int extraRight)
{
    const int side = dp(measure::kFieldPadding) + 1;
    return rect.adjusted(side, 1, -(extraRight > 0 ? extraRight + 1 : side), -1);
}

bool isPopupList(const QWidget* widget)
{
    return widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

/// What the style adds left and right of the words of an item; delegates that paint all themselves never ask.
int itemPadding(const QWidget* widget)
{
    if (qobject_cast<const QListView*>(widget))
        return widget->objectName() == QLatin1String("navList") ? 0 : dp(measure::kListPadding);
    return qobject_cast<const QTableView*>(widget) ? dp(measure::kCellPadding) : 0;
}

QSize headerSize(const QStyleOptionHeader& header)
{
    const int mark = header.sortIndicator == QStyleOptionHeader::None ? 0 : dp(15);
    const int sign = header.icon.isNull() ? 0 : dp(20);
    return {header.fontMetrics.size(0, header.text).width() + 2 * dp(measure::kHeaderPadding) + mark + sign,
            header.fontMetrics.height() + 2 * dp(4)};
}

QRect scrollHandle(const QStyleOptionSlider& bar, const QStyle& style)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(int(qint64(bar.pageStep) * room / (range + bar.pageStep)),
                            std::min(style.pixelMetric(QStyle::PM_ScrollBarSliderMin), room), room);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                 : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part, const QStyle& style)
{
    const QRect handle = scrollHandle(bar, style);
    const bool lying = bar.orientation == Qt::Horizontal;
    QRect rest = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        lying ? rest.setRight(handle.left() - 1) : rest.setBottom(handle.top() - 1);
        return rest;
    case QStyle::SC_ScrollBarAddPage:
        lying ? rest.setLeft(handle.right() + 1) : rest.setTop(handle.bottom() + 1);
        return rest;
    default:
        return {};
    }
}

QRect comboPart(const QRect& rect, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return fieldContents(rect, dp(measure::kDropDown));
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - dp(measure::kDropDown), rect.top(), dp(measure::kDropDown), rect.height()};
    default:
        return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const bool buttons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? dp(measure::kSpinButtons) : 0;
    const QRect strip(spin.rect.right() - width, spin.rect.top() + 1, width, spin.rect.height() - 2);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(strip.topLeft(), QSize(width, strip.height() / 2)) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? strip.adjusted(0, strip.height() / 2, 0, 0) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return fieldContents(spin.rect, width);
    default:
        return spin.rect;
    }
}

} // namespace

QSize ShopStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const int padding = widget && widget->property("emphasis").toString() == QLatin1String("quiet") ? 7 : 13;
        return {contents.width() + 2 * dp(padding) + 2, std::max(contents.height() + 2, dp(measure::kControlHeight))};
    }
    case CT_ToolButton:
        if (widget && widget->property("chip").toBool())
            return {contents.width() + 2 * dp(9) + 2, dp(20) + 2};
        return contents + QSize(2 * dp(3) + 2, 2 * dp(3) + 2);
    case CT_LineEdit:
        return isInsideField(widget) ? contents : fieldSize(contents, 0);
    case CT_ComboBox:
        return fieldSize(contents, dp(measure::kDropDown));
    case CT_SpinBox:
        return fieldSize(contents, dp(measure::kSpinButtons));
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerSize(*header);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, contents);
        break;
    case CT_ItemViewItem:
        if (const int padding = itemPadding(widget); padding > 0) {
            const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
            const int least = !qobject_cast<const QListView*>(widget) ? 0 : isPopupList(widget) ? dp(28) : dp(34);
            return {base.width() + 2 * padding, std::max(base.height(), least)};
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect ShopStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return isInsideField(widget) ? option->rect : fieldContents(option->rect, 0);
    case SE_HeaderLabel:
        return option->rect.adjusted(dp(measure::kHeaderPadding), 0, -dp(measure::kHeaderPadding), -1);
    case SE_HeaderArrow: {
        const int side = dp(11);
        return {option->rect.right() - side - dp(3), option->rect.top() + (option->rect.height() - side) / 2, side,
                side};
    }
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem inner = *item;
            inner.rect.adjust(itemPadding(widget), 0, -itemPadding(widget), 0);
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ShopStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return comboPart(option->rect, part);
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinPart(*spin, part);
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollPart(*bar, part, *this);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace sanbao
