// SPDX-License-Identifier: GPL-3.0-or-later
// The field a customer signs in, with a pen, a finger or the mouse. What is kept are the strokes, not a picture.
#pragma once

#include "core/domain/agreement_terms.h"

#include <QWidget>

class QTouchEvent;

namespace sanbao {

class SignaturePad final : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePad(QWidget* parent = nullptr);

    /// Measured in the field's height.
    const InkDrawing& ink() const { return m_ink; }
    SigningDevice device() const { return m_device; }
    void clear();
    void removeLastStroke();
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void begin(const QPointF& at, SigningDevice device);
    void extend(const QPointF& at);
    void finish();
    bool touch(QTouchEvent* event);

    InkDrawing m_ink;
    SigningDevice m_device = SigningDevice::Mouse;
    bool m_drawing = false;
};

} // namespace sanbao
