// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/grade_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Grades)
};

} // namespace

QStringList gradeNames()
{
    return {Words::tr("Very satisfied"), Words::tr("Satisfied"), Words::tr("Neutral"), Words::tr("Dissatisfied"),
            Words::tr("Very dissatisfied")};
}

QString gradeName(int grade)
{
    return gradeNames().value(5 - grade);
}

} // namespace sanbao
