// SPDX-License-Identifier: GPL-3.0-or-later
// Photos on a paper: side by side in a grid, each scaled into its cell with its caption below. A row is never cut.
#include "core/document/wording.h"
#include "ui/printing/block_layout.h"

#include <QPainter>

#include <algorithm>

namespace sanbao {

namespace {

constexpr double kCoarsestPerMm = 200 / 25.4; ///< dots; a small picture is not blown up beyond this
constexpr double kFinestPerMm = 300 / 25.4;   ///< more would only make the file large
constexpr double kCellMm = 56;                ///< wanted width of a photo
constexpr double kHighestMm = 62;
constexpr double kGapMm = 4;
constexpr int kMostColumns = 3;

QImage blackAndWhite(const QImage& image, Qt::ImageConversionFlag dither)
{
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    return onWhite.convertToFormat(QImage::Format_Mono, dither);
}

/// Puts the photo and its caption into one cell; a picture that cannot be read says so in its place.
void addCell(Strip& strip, const Picture& picture, double x, double width, const LayoutContext& context)
{
    const TextStyle style{TextSize::Small, false, true};
    const QSizeF box(width / kUnitsPerMm, kHighestMm);
    std::optional<PlacedPicture> placed = placedPicture(picture.content, box, Qt::DiffuseDither, context);
    QString caption = picture.caption;
    double bottom = 0;
    if (placed) {
        placed->area.moveLeft(x);
        bottom = placed->area.bottom() + context.mm(0.8);
        strip.pictures.push_back(std::move(*placed));
    } else {
        caption = Documents::tr("%1 (the picture cannot be read)").arg(caption);
    }
    TextRun run = context.setter.set(caption, style, x, bottom, width);
    strip.height = std::max(strip.height, bottom + run.height());
    strip.texts.push_back(std::move(run));
}

} // namespace

std::optional<PlacedPicture> placedPicture(const QByteArray& content, QSizeF box, Qt::ImageConversionFlag dither,
                                           const LayoutContext& context)
{
    QImage image = content.isEmpty() ? QImage() : QImage::fromData(content);
    if (image.isNull())
        return std::nullopt;
    const QSizeF natural = QSizeF(image.size()) / kCoarsestPerMm;
    const double scale = std::min({1.0, box.width() / natural.width(), box.height() / natural.height()});
    const QSize enough = (natural * scale * kFinestPerMm).toSize().expandedTo(QSize(1, 1));
    if (enough.width() < image.width())
        image = image.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (context.format.blackOnly)
        image = blackAndWhite(image, dither);
    return PlacedPicture{image, QRectF(QPointF(), natural * scale * context.mm(1))};
}

std::vector<Strip> layOutPictures(const PictureBlock& pictures, const LayoutContext& context)
{
    const double gap = context.mm(kGapMm);
    const int columns = std::clamp(int((context.width + gap) / (context.mm(kCellMm) + gap)), 1, kMostColumns);
    const double width = (context.width - (columns - 1) * gap) / columns;
    std::vector<Strip> strips;
    for (std::size_t i = 0; i < pictures.pictures.size(); ++i) {
        const std::size_t column = i % std::size_t(columns);
        if (column == 0) {
            strips.emplace_back();
            strips.back().spaceBefore = context.mm(2.4);
        }
        addCell(strips.back(), pictures.pictures[i], double(column) * (width + gap), width, context);
    }
    return strips;
}

} // namespace sanbao
