// SPDX-License-Identifier: GPL-3.0-or-later
// Mainland telephone numbers as a counter meets them: typed with spaces, full-width, with +86 or an extension. One
// normalised form is stored and searched, and what cannot be dialled is refused with the reason.
#pragma once

#include "core/base/outcome.h"

#include <QString>

namespace sanbao {

struct PhoneNumber
{
    enum class Kind { Mobile, Landline, Service, IotSim };
    QString normalized; ///< digits only; a landline with its area code
    QString extension;  ///< digits, often empty
    Kind kind = Kind::Mobile;
    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;
};

/// Failure Invalid (without a field) that says what is wrong: too short, too long, no area code, letters.
Outcome<PhoneNumber> parsePhone(const QString& raw);

/// "138 0013 8301", "0571-88881234", "400 820 8820"; the extension follows as "-8001". Any other text comes back as is.
QString displayPhone(const QString& normalized, const QString& extension = {});
inline QString displayPhone(const PhoneNumber& phone)
{
    return displayPhone(phone.normalized, phone.extension);
}

/// The digits from last to first, so that looking for a number's tail is a prefix search.
QString reversedDigits(const QString& text);

/// Digits of the area code in front of a normalised landline number: 3 for 010 and 02x, else 4; 0 when it is none.
int areaCodeLength(const QString& normalized);

} // namespace sanbao
