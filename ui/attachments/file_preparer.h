// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a photo or file ready to be kept: reads it, turns it the right way up, makes it smaller, takes the camera's
// notes (place and owner among them) away, names it by its content and draws its small picture. All of that takes long
// for a camera's photo, so it runs outside the window's thread; nothing here touches the store or a widget.
#pragma once

#include "core/domain/attachment.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace sanbao {

struct PreparedFile
{
    QString name;
    QString mediaType;
    QByteArray content;
    QString hash;
    int width = 0;
    int height = 0;
    QByteArray thumbnail;
    QString problem; ///< told to the person; the file cannot be kept
};

PreparedFile prepareFile(const QString& path, const AttachmentLimits& limits);
/// A picture that is no file yet, from the clipboard.
PreparedFile preparePicture(const QImage& image, const QString& name, const AttachmentLimits& limits);

} // namespace sanbao
