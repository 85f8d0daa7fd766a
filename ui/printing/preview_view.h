// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of paper on the screen, one under the other, painted by the same layout that prints them. Only pages in sight
// are rendered, and each once per zoom.
#pragma once

#include "ui/printing/page_set.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <optional>

namespace sanbao {

class PreviewView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);

    void setPages(PageSet pages);
    void clear();
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// Percent of the paper's real size; fits the width until one is set.
    int zoom() const;
    void setZoom(int percent);
    void fitWidth();
    bool isFitting() const { return m_fitting; }

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Pictures of pages nobody looks at are let go; they are megabytes and drawn anew in milliseconds.
    void hideEvent(QHideEvent* event) override;

private:
    double pixelsPerInch() const;
    QSize pageSize() const; ///< on screen, at the present zoom
    void arrange();
    QRect pageRect(int page) const;
    const QImage& imageOf(int page);

    std::optional<PageSet> m_pages;
    QHash<int, QImage> m_images;
    int m_zoom = 100;
    bool m_fitting = true;
};

} // namespace sanbao
