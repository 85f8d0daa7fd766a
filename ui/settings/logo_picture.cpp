// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logo_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace sanbao {

namespace {

class Logo
{
    Q_DECLARE_TR_FUNCTIONS(LogoPicture)
};

constexpr int kLargestEdge = 800;
constexpr int kLeastEdge = 48;
constexpr qint64 kMostBytes = 10LL * 1024 * 1024;

} // namespace

Outcome<QByteArray> logoPicture(const QString& path)
{
    const QFileInfo info(path);
    if (info.size() > kMostBytes) {
        return Failure::of(FailureKind::Invalid,
                           Logo::tr("The picture is larger than %1 MB.").arg(kMostBytes / (1024 * 1024)));
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > kLargestEdge)
        reader.setScaledSize(size.scaled(kLargestEdge, kLargestEdge, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull()) {
        return Failure::of(
            FailureKind::Invalid,
            Logo::tr("\"%1\" is not a picture that can be read: %2").arg(info.fileName(), reader.errorString()));
    }
    if (std::max(image.width(), image.height()) < kLeastEdge) {
        return Failure::of(FailureKind::Invalid,
                           Logo::tr("The picture is too small to print: at least %1 pixels.").arg(kLeastEdge));
    }
    if (std::max(image.width(), image.height()) > kLargestEdge)
        image = image.scaled(kLargestEdge, kLargestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace sanbao
