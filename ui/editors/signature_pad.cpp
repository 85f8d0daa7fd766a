// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/signature_pad.h"

#include "ui/printing/ink_path.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <cmath>

namespace sanbao {

namespace {

constexpr double kLeastStep = 0.004; ///< of the height: closer samples say nothing new
constexpr double kBaseline = 0.78;
constexpr double kPen = 0.016;

} // namespace

SignaturePad::SignaturePad(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("ink"));
    setAccessibleName(tr("Signature field"));
    setAccessibleDescription(tr("Sign here with pen, finger or mouse. Backspace takes the last stroke back."));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumHeight(dp(150));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SignaturePad::sizeHint() const
{
    return {dp(360), dp(160)};
}

void SignaturePad::clear()
{
    m_ink.clear();
    m_drawing = false;
    update();
    Q_EMIT changed();
}

void SignaturePad::removeLastStroke()
{
    if (m_ink.empty())
        return;
    m_ink.pop_back();
    update();
    Q_EMIT changed();
}

void SignaturePad::begin(const QPointF& at, SigningDevice device)
{
    m_device = device;
    m_drawing = true;
    m_ink.push_back({at / double(height())});
    update();
}

void SignaturePad::extend(const QPointF& at)
{
    if (!m_drawing || m_ink.empty())
        return;
    const QPointF point(std::clamp(at.x(), 0.0, double(width())) / height(),
                        std::clamp(at.y(), 0.0, double(height())) / height());
    const QPointF step = point - m_ink.back().back();
    if (std::hypot(step.x(), step.y()) < kLeastStep)
        return;
    m_ink.back().push_back(point);
    update();
}

void SignaturePad::finish()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    // A finger or a pen also sends a mouse's events; the strokes are drawn once.
    if (event->source() == Qt::MouseEventNotSynthesized && event->button() == Qt::LeftButton)
        begin(event->position(), SigningDevice::Mouse);
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->source() == Qt::MouseEventNotSynthesized)
        extend(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->source() == Qt::MouseEventNotSynthesized)
        finish();
}

void SignaturePad::tabletEvent(QTabletEvent* event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), SigningDevice::Pen);
    else if (event->type() == QEvent::TabletMove)
        extend(event->position());
    else if (event->type() == QEvent::TabletRelease)
        finish();
    event->accept();
}

bool SignaturePad::touch(QTouchEvent* event)
{
    if (event->points().isEmpty())
        return false;
    const QPointF at = event->points().constFirst().position();
    if (event->type() == QEvent::TouchBegin)
        begin(at, SigningDevice::Touch);
    else if (event->type() == QEvent::TouchUpdate)
        extend(at);
    else
        finish();
    event->accept();
    return true;
}

bool SignaturePad::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(static_cast<QTouchEvent*>(event));
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        removeLastStroke();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(frame, dp(6), dp(6));
    const double base = height() * kBaseline;
    painter.setPen(QPen(theme.line, 1, Qt::DashLine));
    painter.drawLine(QPointF(dp(16), base), QPointF(width() - dp(16), base));
    if (m_ink.empty()) {
        painter.setPen(theme.hint);
        painter.setFont(fontFor(TextRole::Body));
        painter.drawText(QRectF(0, base, width(), height() - base), Qt::AlignCenter, tr("Sign above this line"));
        return;
    }
    painter.scale(height(), height());
    painter.setPen(QPen(theme.text, kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(inkPath(m_ink));
}

} // namespace sanbao
