// SPDX-License-Identifier: GPL-3.0-or-later
// A photo or file kept with an order, a product, an agreement, a complaint or a survey. The content lies in the store's
// own file, so that a backup has everything.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QByteArray>
#include <QString>

namespace sanbao {

using AttachmentId = Id<struct AttachmentTag>;

/// What it is kept with; the code is the table's name.
enum class AttachmentOwner { WorkOrder, ProductUnit, Agreement, Complaint, Survey };

template <> struct Codes<AttachmentOwner>
{
    static constexpr CodeTable<AttachmentOwner, 5> table{{{AttachmentOwner::WorkOrder, "work_order"},
                                                          {AttachmentOwner::ProductUnit, "product_unit"},
                                                          {AttachmentOwner::Agreement, "agreement"},
                                                          {AttachmentOwner::Complaint, "complaint"},
                                                          {AttachmentOwner::Survey, "survey"}}};
};

struct Attachment
{
    AttachmentId id;
    AttachmentOwner owner = AttachmentOwner::WorkOrder;
    qint64 ownerId = 0;
    QString hash; ///< SHA-256 of the content
    QString name;
    QString mediaType;
    qint64 bytes = 0;
    int width = 0; ///< of a picture, else 0
    int height = 0;
    Instant addedAt;
    StaffId addedBy;
    qint64 revision = 0;
    QByteArray thumbnail; ///< a small picture file; empty when it is none

    bool isPicture() const { return width > 0; }
};

struct AttachmentLimits
{
    int edge = 2048;                   ///< longer pictures are made smaller
    qint64 bytes = 20LL * 1024 * 1024; ///< of one file after that
};

} // namespace sanbao
