// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text with the matched part in bold and in the accent colour, cut with an ellipsis where it does not fit.
#pragma once

#include "core/base/text_marks.h"

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;
class QVariant;

namespace sanbao {

void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const TextMarks& marks, const QFont& font,
                 const QColor& ink);

/// For the data of a list's model.
QVariant packMarks(const TextMarks& marks);
TextMarks unpackMarks(const QVariant& packed);

} // namespace sanbao
