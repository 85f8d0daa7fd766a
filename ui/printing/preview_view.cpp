// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_view.h"

#include "ui/printing/document_renderer.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kSmallestZoom = 25;
constexpr int kLargestZoom = 400;
constexpr int kGap = 20;
constexpr int kKeptImages = 12;

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Print preview"));
    verticalScrollBar()->setSingleStep(dp(40));
    horizontalScrollBar()->setSingleStep(dp(40));
}

void PreviewView::setPages(PageSet pages)
{
    m_pages = std::move(pages);
    m_images.clear();
    arrange();
    Q_EMIT zoomChanged(zoom());
}

void PreviewView::clear()
{
    m_pages.reset();
    m_images.clear();
    arrange();
}

double PreviewView::pixelsPerInch() const
{
    return logicalDpiX() * zoom() / 100.0;
}

int PreviewView::zoom() const
{
    if (!m_fitting || !m_pages)
        return m_zoom;
    // A roll is narrow: twice its size is enough to read it.
    const int most = m_pages->format().isRoll() ? 200 : 150;
    const double room = viewport()->width() - 2 * dp(kGap);
    const double full = m_pages->sizeMm().width() / 25.4 * logicalDpiX();
    return std::clamp(int(room / full * 100), kSmallestZoom, most);
}

QSize PreviewView::pageSize() const
{
    const QSizeF inches = m_pages->sizeMm() / 25.4;
    return QSize(int(std::ceil(inches.width() * pixelsPerInch())), int(std::ceil(inches.height() * pixelsPerInch())));
}

void PreviewView::arrange()
{
    const QSize size = m_pages ? pageSize() : QSize();
    const int gap = dp(kGap);
    const int height = pageCount() * (size.height() + gap) + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    viewport()->update();
}

void PreviewView::setZoom(int percent)
{
    m_fitting = false;
    m_zoom = std::clamp(percent, kSmallestZoom, kLargestZoom);
    m_images.clear();
    arrange();
    Q_EMIT zoomChanged(m_zoom);
}

void PreviewView::fitWidth()
{
    m_fitting = true;
    m_images.clear();
    arrange();
    Q_EMIT zoomChanged(zoom());
}

QRect PreviewView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int gap = dp(kGap);
    const int centred = (viewport()->width() - size.width()) / 2;
    const int x = horizontalScrollBar()->maximum() > 0 ? gap - horizontalScrollBar()->value() : centred;
    return QRect(QPoint(x, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
}

const QImage& PreviewView::imageOf(int page)
{
    const auto found = m_images.constFind(page);
    if (found != m_images.constEnd())
        return *found;
    if (m_images.size() >= kKeptImages)
        m_images.clear();
    QImage image = pageImage(*m_pages, page, pixelsPerInch() * devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    return *m_images.insert(page, image);
}

void PreviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.background);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawImage(rect.topLeft(), imageOf(page));
        painter.setPen(theme.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, dp(2)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
    }
}

void PreviewView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitting)
        m_images.clear();
    arrange();
    if (m_fitting)
        Q_EMIT zoomChanged(zoom());
}

void PreviewView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setZoom(zoom() + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::hideEvent(QHideEvent* event)
{
    m_images.clear();
    QAbstractScrollArea::hideEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace sanbao
