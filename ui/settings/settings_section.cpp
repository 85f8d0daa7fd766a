// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/widgets/form_section.h"

namespace sanbao {

bool SettingsSection::report(const Done& done, FormSection* form, const QString& success)
{
    if (form)
        form->clearIssues();
    if (done) {
        if (!success.isEmpty())
            Q_EMIT messageRequested(Tone::Success, success);
        return true;
    }
    const Failure& failure = done.error();
    std::vector<FieldIssue> left = failure.issues;
    if (form)
        left = form->showIssues(failure.issues);
    QStringList lines;
    for (const FieldIssue& issue : left)
        lines << issue.message;
    if (failure.issues.empty())
        lines << failure.message;
    if (!lines.isEmpty())
        Q_EMIT messageRequested(failure.kind == FailureKind::Denied ? Tone::Warning : Tone::Error,
                                lines.join(QLatin1Char('\n')));
    return false;
}

} // namespace sanbao
