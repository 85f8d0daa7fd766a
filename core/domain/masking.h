// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data as shown to people who do not need all of it: enough to recognise the customer, not enough to use.
#pragma once

#include <QString>

namespace sanbao {

/// 张* for 张伟, 欧阳** for 欧阳娜娜: the surname stays.
QString maskName(const QString& name);

/// 138****5678, 0571-****1234: the last four digits stay. Public service numbers are shown.
QString maskPhone(const QString& phone);

/// Up to the district, then ***: 浙江省杭州市西湖区***. Only *** when no district can be made out.
QString maskAddress(const QString& address);

} // namespace sanbao
