// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sanbao {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/sanbao/icons/%1.svg").arg(name);
}

/// White marks inside a filled sign (the "!" of a warning) become holes, so that the sign keeps its meaning in one
/// colour.
QImage withHoles(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            const int palest = std::min({colour.red(), colour.green(), colour.blue()});
            if (palest > 150 && colour.alpha() > 0) {
                const int left = std::max(0, 240 - palest) * colour.alpha() / 90;
                image.setPixelColor(x, y, QColor(0, 0, 0, left));
            }
        }
    }
    return image;
}

/// The drawing's shape filled with one colour; kept in Qt's pixmap cache.
QPixmap tinted(const QString& name, const QColor& colour, const QSize& pixels)
{
    const QString key =
        QStringLiteral("sanbao/%1/%2/%3x%4")
            .arg(name, colour.name(QColor::HexArgb), QString::number(pixels.width()), QString::number(pixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage drawing(pixels, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    QSvgRenderer renderer(pathOf(name));
    if (renderer.isValid() && !pixels.isEmpty()) {
        QPainter original(&drawing);
        renderer.render(&original);
        original.end();
        drawing = withHoles(std::move(drawing));
        QPainter painter(&drawing);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawing.rect(), colour);
    }
    pixmap = QPixmap::fromImage(drawing);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourFor(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const Theme& theme = themeOf();
    if (mode == QIcon::Disabled)
        return theme.faint;
    const bool chosen = mode == QIcon::Selected || state == QIcon::On;
    switch (tone) {
    case IconTone::Text:
        return chosen ? theme.accent : theme.text;
    case IconTone::Muted:
        return chosen ? theme.accent : theme.muted;
    case IconTone::Accent:
        return theme.accent;
    case IconTone::OnAccent:
        return theme.onAccent;
    case IconTone::Ok:
        return theme.ok;
    case IconTone::Warn:
        return theme.warn;
    case IconTone::Bad:
        return theme.bad;
    }
    return theme.muted;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect,
                            tinted(m_name, colourFor(m_tone, mode, state), (QSizeF(rect.size()) * ratio).toSize()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, colourFor(m_tone, mode, state), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_tone); }
    QString key() const override { return QStringLiteral("sanbao"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int designPixels, qreal devicePixelRatio)
{
    const int side = int(std::lround(dp(designPixels) * devicePixelRatio));
    QPixmap pixmap = tinted(name, colour, QSize(side, side));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace sanbao
