// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/file_preparer.h"

#include "core/service/attachment_desk.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

#include <algorithm>

namespace sanbao {

namespace {

class Files
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentFiles)
};

constexpr int kThumbnailEdge = 192;
constexpr int kPhotoQuality = 85;
constexpr qint64 kLargestPhoto = 200LL * 1024 * 1024; ///< of a photo before it is made smaller
constexpr int kHeadBytes = 64 * 1024;                 ///< where a photo carries the camera's notes

bool isKept(const QString& mediaType)
{
    static const QStringList exact{QStringLiteral("application/pdf"),
                                   QStringLiteral("text/plain"),
                                   QStringLiteral("text/csv"),
                                   QStringLiteral("application/msword"),
                                   QStringLiteral("application/vnd.ms-excel"),
                                   QStringLiteral("application/zip")};
    static const QStringList families{QStringLiteral("image/"), QStringLiteral("audio/"), QStringLiteral("video/"),
                                      QStringLiteral("application/vnd.openxmlformats-officedocument."),
                                      QStringLiteral("application/vnd.oasis.opendocument.")};
    return exact.contains(mediaType) || std::any_of(families.begin(), families.end(), [&](const QString& family) {
               return mediaType.startsWith(family);
           });
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QImage fitted(const QImage& image, int edge)
{
    if (std::max(image.width(), image.height()) <= edge)
        return image;
    return image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void keepPicture(PreparedFile& file, const QImage& image)
{
    const bool clear = image.hasAlphaChannel();
    file.content = clear ? encoded(image, "PNG", -1) : encoded(image, "JPEG", kPhotoQuality);
    file.mediaType = clear ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    const QString wanted = clear ? QStringLiteral(".png") : QStringLiteral(".jpg");
    if (!file.name.endsWith(wanted, Qt::CaseInsensitive) && !file.name.endsWith(QLatin1String(".jpeg")))
        file.name = QFileInfo(file.name).completeBaseName() + wanted;
}

void addThumbnail(PreparedFile& file, const QImage& image)
{
    file.width = image.width();
    file.height = image.height();
    const QImage small = fitted(image, kThumbnailEdge);
    file.thumbnail = small.hasAlphaChannel() ? encoded(small, "PNG", -1) : encoded(small, "JPEG", kPhotoQuality);
}

/// Kept as it is when it is small, upright and says nothing about who took it where.
bool needsNoChange(const QImageReader& reader, const QByteArray& content, const AttachmentLimits& limits)
{
    const QSize size = reader.size();
    return std::max(size.width(), size.height()) <= limits.edge && !content.left(kHeadBytes).contains("Exif") &&
           reader.transformation() == QImageIOHandler::TransformationNone && content.size() <= limits.bytes &&
           (reader.format() == "jpeg" || reader.format() == "png");
}

void readPicture(PreparedFile& file, const QByteArray& content, const AttachmentLimits& limits)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool asItIs = needsNoChange(reader, content, limits);
    if (size.isValid() && std::max(size.width(), size.height()) > limits.edge)
        reader.setScaledSize(size.scaled(limits.edge, limits.edge, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) {
        file.problem = Files::tr("The picture \"%1\" cannot be read: %2").arg(file.name, reader.errorString());
        return;
    }
    const QImage kept = fitted(image, limits.edge);
    if (asItIs)
        file.content = content;
    else
        keepPicture(file, kept);
    addThumbnail(file, kept);
}

void finish(PreparedFile& file, const AttachmentLimits& limits)
{
    if (!file.problem.isEmpty())
        return;
    const auto megabytes = [](qint64 bytes) { return QString::number(double(bytes) / (1024 * 1024), 'f', 1); };
    if (file.content.isEmpty())
        file.problem = Files::tr("The file \"%1\" is empty.").arg(file.name);
    else if (file.content.size() > limits.bytes)
        file.problem = Files::tr("The file \"%1\" has %2 MB; at most %3 MB can be kept.")
                           .arg(file.name, megabytes(file.content.size()), megabytes(limits.bytes));
    else
        file.hash = AttachmentDesk::hashOf(file.content);
}

} // namespace

PreparedFile prepareFile(const QString& path, const AttachmentLimits& limits)
{
    PreparedFile file;
    const QFileInfo info(path);
    file.name = info.fileName();
    QFile source(path);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly)) {
        file.problem = Files::tr("The file \"%1\" cannot be opened.").arg(path);
        return file;
    }
    file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, source.peek(kHeadBytes)).name();
    if (!isKept(file.mediaType)) {
        file.problem = Files::tr("\"%1\" is not a photo, document, recording or film. It is not kept.").arg(file.name);
        return file;
    }
    const bool picture = file.mediaType.startsWith(QLatin1String("image/"));
    if (info.size() > (picture ? kLargestPhoto : limits.bytes)) {
        file.content.resize(0);
        file.problem = Files::tr("The file \"%1\" has %2 MB; at most %3 MB can be kept.")
                           .arg(file.name, QString::number(info.size() / (1024 * 1024)),
                                QString::number((picture ? kLargestPhoto : limits.bytes) / (1024 * 1024)));
        return file;
    }
    const QByteArray content = source.readAll();
    if (picture && !content.isEmpty() && file.mediaType != QLatin1String("image/svg+xml"))
        readPicture(file, content, limits);
    else
        file.content = content;
    finish(file, limits);
    return file;
}

PreparedFile preparePicture(const QImage& image, const QString& name, const AttachmentLimits& limits)
{
    PreparedFile file;
    file.name = name;
    const QImage kept = fitted(image, limits.edge);
    if (kept.isNull()) {
        file.problem = Files::tr("The clipboard holds no picture that can be read.");
        return file;
    }
    keepPicture(file, kept);
    addThumbnail(file, kept);
    finish(file, limits);
    return file;
}

} // namespace sanbao
