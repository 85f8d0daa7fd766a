// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the five grades, the same on the telephone, on paper and in every report.
#pragma once

#include <QString>
#include <QStringList>

namespace sanbao {

/// 5 is "Very satisfied" … 1 is "Very dissatisfied"; empty for any other number.
QString gradeName(int grade);
/// All five, the best first.
QStringList gradeNames();

} // namespace sanbao
