// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_refusal.h"

#include "core/base/outcome.h"
#include "ui/widgets/form_section.h"

#include <QLabel>

namespace sanbao {

QStringList linesLeft(const Failure& failure, const std::vector<FieldIssue>& left)
{
    QStringList lines;
    for (const FieldIssue& issue : left)
        lines.append(issue.message);
    if (failure.issues.empty())
        lines.append(failure.message);
    return lines;
}

QString placeRefusal(const Failure& failure, std::initializer_list<FormSection*> forms)
{
    std::vector<FieldIssue> left = failure.issues;
    for (FormSection* form : forms)
        left = form->showIssues(left);
    return linesLeft(failure, left).join(QLatin1Char('\n'));
}

QString placeRefusal(const Failure& failure, FormSection* form)
{
    return placeRefusal(failure, {form});
}

void fillProblem(QLabel* problem, const Failure& failure, std::initializer_list<FormSection*> forms)
{
    const QString words = placeRefusal(failure, forms);
    problem->setText(words);
    problem->setVisible(!words.isEmpty());
}

} // namespace sanbao
