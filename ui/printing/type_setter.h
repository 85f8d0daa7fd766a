// SPDX-License-Identifier: GPL-3.0-or-later
// Sets plain text into lines. All lengths are in units of 1/720 inch, so that one layout serves PDF, printer and screen
// alike and a preview breaks its lines exactly where the paper does.
#pragma once

#include "core/document/document.h"
#include "ui/printing/paper_format.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace sanbao {

constexpr double kUnitsPerInch = 720.0;
constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;
constexpr double kUnitsPerPoint = kUnitsPerInch / 72.0;

enum class TextSize { Small, Body, Heading, Store, Title };

struct TextStyle
{
    TextSize size = TextSize::Body;
    bool bold = false;
    bool muted = false;
};

/// Some lines of a set text, with the top left corner of the first one.
struct TextRun
{
    std::shared_ptr<QTextLayout> layout;
    int firstLine = 0;
    int lineCount = 0;
    double lineHeight = 0;
    double x = 0;
    double y = 0;
    bool muted = false;

    double height() const { return lineCount * lineHeight; }
};

class TypeSetter
{
public:
    TypeSetter(const PaperFormat& format, double fontScale);

    TextRun set(const QString& text, const TextStyle& style, double x, double y, double width,
                TextAlign align = TextAlign::Start) const;
    /// Width of the longest line when nothing is wrapped.
    double naturalWidth(const QString& text, const TextStyle& style) const;
    double lineHeight(const TextStyle& style) const;
    QFont font(const TextStyle& style) const;

private:
    double points(TextSize size) const;
    PaperFormat m_format;
    double m_fontScale;
};

} // namespace sanbao
