// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget becomes when it is first shown, and how large things are; the drawing is in shop_style_paint.cpp.
#include "ui/style/shop_style.h"

#include "ui/style/control_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace sanbao {

namespace {

bool isNavList(const QWidget* widget)
{
    return widget && widget->objectName() == QLatin1String("navList");
}

/// The height a control asks for unless the page said otherwise.
void keepHeight(QWidget* widget, int designPixels)
{
    if (widget->minimumHeight() == 0)
        widget->setMinimumHeight(dp(designPixels));
}

std::optional<TextRole> textRoleOf(const QString& name)
{
    if (name == QLatin1String("title"))
        return TextRole::PageTitle;
    if (name == QLatin1String("section"))
        return TextRole::Section;
    if (name == QLatin1String("figure"))
        return TextRole::Figure;
    if (name == QLatin1String("strong"))
        return TextRole::Strong;
    if (name == QLatin1String("hint"))
        return TextRole::Hint;
    return std::nullopt;
}

QColor inkOf(const QString& name)
{
    const Theme& theme = themeOf();
    if (name == QLatin1String("muted"))
        return theme.muted;
    if (name == QLatin1String("accent"))
        return theme.accentInk;
    if (name == QLatin1String("ok"))
        return theme.okInk;
    if (name == QLatin1String("warn"))
        return theme.warnInk;
    return name == QLatin1String("bad") ? theme.badInk : theme.text;
}

void polishLabel(QLabel* label)
{
    if (const std::optional<TextRole> role = textRoleOf(label->property("role").toString()))
        label->setFont(fontFor(*role));
    const QVariant ink = label->property("ink");
    if (!ink.isValid())
        return;
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, inkOf(ink.toString()));
    label->setPalette(palette);
}

void polishButton(QAbstractButton* button)
{
    button->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton*>(button)) {
        const bool primary = button->property("emphasis").toString() == QLatin1String("primary");
        button->setFont(fontOf(13, primary ? QFont::DemiBold : QFont::Medium));
        keepHeight(button, measure::kControlHeight);
    } else if (button->property("chip").toBool()) {
        button->setFont(fontFor(TextRole::Hint));
        button->setFixedHeight(dp(20) + 2);
    } else if (qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button)) {
        keepHeight(button, 22);
    }
}

void polishFrame(QFrame* frame)
{
    const Ground ground = groundOf(frame);
    if (ground != Ground::None) {
        frame->setAttribute(Qt::WA_StyledBackground);
        frame->setContentsMargins(bordersOf(ground));
    }
    if (isTextArea(frame)) {
        frame->setAttribute(Qt::WA_Hover);
        // Asks for the frame's width again: when the frame was built it was not yet known what it would be.
        frame->setFrameStyle(frame->frameStyle());
    }
}

} // namespace

ShopStyle::ShopStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ShopStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        polishLabel(label);
    } else if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
        polishButton(button);
    } else if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
               qobject_cast<QAbstractSpinBox*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        if (!isInsideField(widget))
            keepHeight(widget, measure::kControlHeight);
    } else if (auto* frame = qobject_cast<QFrame*>(widget)) {
        polishFrame(frame);
        polishView(widget);
    } else if (qobject_cast<QTabBar*>(widget)) {
        widget->setFont(fontOf(13, QFont::Medium));
    } else if (qobject_cast<QProgressBar*>(widget)) {
        widget->setFixedHeight(dp(6));
    } else if (widget->objectName() == QLatin1String("qt_calendar_navigationbar")) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Highlight, themeOf().surface);
        palette.setColor(QPalette::HighlightedText, themeOf().text);
        widget->setPalette(palette);
    }
    // The body of a scroll area shows what lies under the area.
    QWidget* viewport = widget->parentWidget();
    const auto* area = viewport ? qobject_cast<QScrollArea*>(viewport->parentWidget()) : nullptr;
    if (area && area->widget() == widget)
        widget->setAutoFillBackground(false);
}

void ShopStyle::polishView(QWidget* widget)
{
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->viewport()->setAutoFillBackground(false);
    } else if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setFont(fontFor(TextRole::Hint));
        header->viewport()->setAttribute(Qt::WA_Hover);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        if (isNavList(view))
            view->viewport()->setAutoFillBackground(false);
        if (qobject_cast<QCalendarWidget*>(view->parentWidget()))
            return;
        QPalette palette = view->palette();
        palette.setColor(QPalette::Highlight, themeOf().accentSoft);
        palette.setColor(QPalette::HighlightedText, themeOf().text);
        view->setPalette(palette);
    }
}

int ShopStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return 1 + dp(measure::kTextPadding);
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return 1 + dp(4);
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return dp(measure::kIndicator) + 2;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return dp(8);
    case PM_ScrollBarExtent:
        return dp(measure::kScrollBar);
    case PM_ScrollBarSliderMin:
        return dp(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_MenuButtonIndicator:
        return dp(12);
    case PM_HeaderMarkSize:
        return dp(11);
    case PM_HeaderMargin:
        return dp(4);
    case PM_TabBarTabHSpace:
        return 2 * dp(4) + dp(measure::kTabGap);
    case PM_TabBarTabVSpace:
        return 2 * dp(7) + 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return dp(4);
    case PM_ToolTipLabelFrameWidth:
        return dp(5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ShopStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_TabBar_ElideMode:
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace sanbao
