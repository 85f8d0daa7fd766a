// SPDX-License-Identifier: GPL-3.0-or-later
// Administrative divisions as data, for typing ahead in an address: province, city, district, street. The table is read
// at the first question. Placeholder levels of the official list (市辖区, 县, 省直辖县级行政区划) are never shown.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

struct Division
{
    QString code;      ///< six digits of a district, nine of a street
    QStringList names; ///< "浙江省", "杭州市", "西湖区", "文新街道": as deep as it goes
    QString path() const { return names.join(QLatin1Char(' ')); }
    QString written() const { return names.join(QString()); }
};

/// Divisions that fit what was typed, the best first: names in order with anything left out ("杭州西湖", "浙江 西湖
/// 文新"), with or without spaces, or the pinyin initials of a district ("xhq").
std::vector<Division> divisionsLike(const QString& typed, int limit = 8);

/// An address split into its division and the rest; no value when no district can be made out.
struct SplitAddress
{
    Division division;
    QString detail;
};
std::optional<SplitAddress> splitAddress(const QString& address);

} // namespace sanbao
