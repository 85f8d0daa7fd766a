// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that show what people typed never interpret it: every label made here is plain text, and long text is cut with
// an ellipsis and a tooltip instead of pushing the layout apart.
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace sanbao {

enum class Ink { Text, Muted, Accent, Ok, Warn, Bad };

QLabel* plainLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
/// Wraps at the width it is given.
QLabel* wrappedLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                     QWidget* parent = nullptr);
void setInk(QLabel* label, Ink ink);
Ink inkOf(ChipTone tone);
/// Plain text for tooltips, which Qt would otherwise read as rich text when it looks like markup.
QString plainToolTip(const QString& text);

/// One line; what does not fit is cut at the end (or in the middle) and shown whole as a tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                         QWidget* parent = nullptr);
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace sanbao
