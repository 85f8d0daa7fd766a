// SPDX-License-Identifier: GPL-3.0-or-later
// Which drawing belongs to which control; the drawings themselves are in control_paint.cpp.
#include "ui/style/control_paint.h"
#include "ui/style/shop_style.h"

#include <QAbstractScrollArea>
#include <QListView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace sanbao {

namespace {

void paintPanel(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, themeOf().surface);
    painter.setPen(themeOf().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void paintHeaderGround(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, themeOf().surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeOf().line);
}

void paintHeader(QPainter& painter, const QStyleOptionHeader& header, const QStyle& style, const QWidget* widget)
{
    const Theme& theme = themeOf();
    paintHeaderGround(painter, header.rect);
    QRect room = style.subElementRect(QStyle::SE_HeaderLabel, &header, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow = style.subElementRect(QStyle::SE_HeaderArrow, &header, widget);
        paintChevron(painter, arrow, header.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                     arrow.width());
        room.setRight(std::min(room.right(), arrow.left() - 1));
    }
    painter.setPen(header.state.testFlag(QStyle::State_MouseOver) ? theme.text : theme.muted);
    painter.drawText(room, int(header.textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     header.fontMetrics.elidedText(header.text, Qt::ElideRight, room.width()));
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& combo, const QWidget* widget)
{
    if (combo.frame)
        paintField(painter, combo, widget);
    const QRect arrow(combo.rect.right() - dp(measure::kDropDown), combo.rect.top(), dp(measure::kDropDown),
                      combo.rect.height());
    paintChevron(painter, arrow, Qt::DownArrow, dp(14));
}

void paintComboLabel(QPainter& painter, const QStyleOptionComboBox& combo, QRect room)
{
    if (combo.editable)
        return;
    if (!combo.currentIcon.isNull()) {
        const QRect sign(room.left(), room.top() + (room.height() - combo.iconSize.height()) / 2,
                         combo.iconSize.width(), combo.iconSize.height());
        combo.currentIcon.paint(&painter, sign);
        room.setLeft(sign.right() + dp(5));
    }
    painter.setPen(combo.state.testFlag(QStyle::State_Enabled) ? combo.palette.color(QPalette::ButtonText)
                                                               : themeOf().muted);
    painter.drawText(room.adjusted(1, 0, -1, 0), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room.width() - 2));
}

} // namespace

void ShopStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_Widget:
        paintGround(*painter, option->rect, groundOf(widget));
        return;
    case PE_PanelLineEdit:
        if (!isInsideField(widget))
            paintField(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paintListRow(*painter, *item, qobject_cast<const QListView*>(widget));
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintPanel(*painter, option->rect);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), themeOf().line);
        return;
    // The focus shows in the edge of a control and in the ground of a row.
    case PE_FrameFocusRect:
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ShopStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (isTextArea(widget))
            paintField(*painter, *option, widget);
        else if (widget && widget->inherits("QComboBoxPrivateContainer"))
            paintPanel(*painter, option->rect);
        else if (!qobject_cast<const QAbstractScrollArea*>(widget) && groundOf(widget) == Ground::None)
            break;
        return;
    case CE_PushButtonBevel:
        paintButton(*painter, *option, widget);
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu))
            paintChevron(*painter,
                         QRect(option->rect.right() - dp(18), option->rect.top(), dp(12), option->rect.height()),
                         Qt::DownArrow, dp(12));
        return;
    case CE_PushButtonLabel:
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton inked = *button;
            if (element == CE_PushButtonLabel)
                inked.palette.setColor(QPalette::ButtonText, buttonInk(*option, widget));
            else if (option->state.testFlag(State_HasFocus))
                inked.palette.setColor(QPalette::WindowText, themeOf().accentInk);
            QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintComboLabel(*painter, *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderGround(*painter, option->rect);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintHeader(*painter, *header, *this, widget);
        return;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTab(*painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paintMenuItem(*painter, *item);
        return;
    case CE_ProgressBar:
        if (const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgress(*painter, *progress);
        return;
    case CE_Splitter:
    case CE_MenuEmptyArea:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ShopStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            paintCombo(*painter, *combo, widget);
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            if (spin->frame)
                paintField(*painter, *spin, widget);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), Qt::UpArrow, dp(11));
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), Qt::DownArrow, dp(11));
        }
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            paintToolButton(*painter, *option, widget && widget->property("chip").toBool());
            QStyleOptionToolButton inked = *button;
            inked.palette.setColor(QPalette::ButtonText, toolButtonInk(*option));
            QProxyStyle::drawControl(CE_ToolButtonLabel, &inked, painter, widget);
        }
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && bar->maximum > bar->minimum)
            paintScrollHandle(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                              option->state.testFlag(State_MouseOver) || bar->activeSubControls == SC_ScrollBarSlider);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace sanbao
