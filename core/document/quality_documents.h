// SPDX-License-Identifier: GPL-3.0-or-later
// What the maker of a product should know: which faults its models had in a period, how often, of what age and cause,
// the photos of it, and what the store suggests.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct QualityLine
{
    QString model;
    QString fault;
    qint64 orders = 0;
    QString share; ///< of all repairs of the model
    QString age;   ///< months in use, the median; empty when it is not known
    QString cause; ///< the one found most often
    qint64 pictures = 0;
    QStringList numbers;        ///< of the newest orders
    QStringList photos;         ///< "number (how many)" of the newest orders with pictures
    std::vector<Picture> shown; ///< some of those photos, each under the number of its order
};

struct QualityPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString period;
    QString scope; ///< of whom; empty for all
    qint64 repairs = 0;
    std::vector<QualityLine> lines; ///< most frequent first
    QString suggestion;             ///< empty: lines to write on
};

Document qualityDocument(const QualityPaper& paper);

} // namespace sanbao
