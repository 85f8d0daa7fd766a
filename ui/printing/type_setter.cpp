// SPDX-License-Identifier: GPL-3.0-or-later
// Line breaking with Qt's text layout; the fonts are chosen once here for all papers.
#include "ui/printing/type_setter.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr double kLineSpacing = 1.42; ///< of the font size; Chinese text needs more air than Latin
constexpr double kTightSpacing = 1.3;

Qt::Alignment qtAlignment(TextAlign align)
{
    switch (align) {
    case TextAlign::Start:
        return Qt::AlignLeft;
    case TextAlign::Centre:
        return Qt::AlignHCenter;
    case TextAlign::End:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

QString prepared(QString text)
{
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return text;
}

} // namespace

TypeSetter::TypeSetter(const PaperFormat& format, double fontScale)
    : m_format(format)
    , m_fontScale(std::clamp(fontScale, 0.5, 3.0))
{
}

double TypeSetter::points(TextSize size) const
{
    const double body = m_format.bodyPoints;
    switch (size) {
    case TextSize::Small:
        return m_format.smallPoints;
    case TextSize::Body:
        return body;
    case TextSize::Heading:
        return body * 1.1;
    case TextSize::Store:
        return body * 1.3;
    case TextSize::Title:
        return body * (m_format.isRoll() ? 1.5 : 1.8);
    }
    return body;
}

QFont TypeSetter::font(const TextStyle& style) const
{
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                        QStringLiteral("Noto Sans SC"), QStringLiteral("Microsoft YaHei"),
                        QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")});
    result.setPixelSize(std::max(1, int(std::lround(points(style.size) * m_fontScale * kUnitsPerPoint))));
    result.setBold(style.bold);
    result.setHintingPreference(QFont::PreferNoHinting);
    // One glyph for each character: contextual digit forms would be missing from the text of a PDF.
    result.setStyleStrategy(QFont::PreferNoShaping);
    result.setKerning(false);
    return result;
}

double TypeSetter::lineHeight(const TextStyle& style) const
{
    const bool tight =
        m_format.isRoll() || m_format.compactHead || style.size == TextSize::Small || style.size == TextSize::Title;
    return points(style.size) * m_fontScale * kUnitsPerPoint * (tight ? kTightSpacing : kLineSpacing);
}

TextRun TypeSetter::set(const QString& text, const TextStyle& style, double x, double y, double width,
                        TextAlign align) const
{
    TextRun run;
    run.x = x;
    run.y = y;
    run.muted = style.muted;
    run.lineHeight = lineHeight(style);
    if (text.isEmpty())
        return run;
    run.layout = std::make_shared<QTextLayout>(prepared(text), font(style));
    QTextOption option(qtAlignment(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    run.layout->setTextOption(option);
    run.layout->beginLayout();
    for (QTextLine line = run.layout->createLine(); line.isValid(); line = run.layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, run.lineCount * run.lineHeight + (run.lineHeight - line.height()) / 2));
        ++run.lineCount;
    }
    run.layout->endLayout();
    return run;
}

double TypeSetter::naturalWidth(const QString& text, const TextStyle& style) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font(style));
    double widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::ceil(widest) + 2;
}

} // namespace sanbao
