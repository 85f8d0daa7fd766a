// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the standard controls: Fusion with our own shapes, colours and measures. It is a style and not a style
// sheet because Qt keeps about seven kilobytes of resolved rules for every widget under a sheet; with fifty pages that
// was more memory than all else together, and every page opened slower for it.
//
// Widgets say what they are through their object name or a property:
//   QFrame  #card #topBar #navRail #statusStrip #sidePanel #popup #rule      a ground with its border
//   QLabel  [role] [ink]                                                     see ui/widgets/labels.h
//   QPushButton [emphasis="primary|secondary|quiet|danger"], QToolButton [chip]
//   fields  [issue=true]                                                     the red edge of a refused input
// A changed property shows after style()->polish(widget).
#pragma once

#include <QProxyStyle>

namespace sanbao {

/// Of the theme and the text size in force when it is asked; installed by applyTheme().
class ShopStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ShopStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    void polishView(QWidget* widget);
};

} // namespace sanbao
