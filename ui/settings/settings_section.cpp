// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/widgets/form_refusal.h"
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
    const QString words = form ? placeRefusal(failure, form) : failure.lines().join(QLatin1Char('\n'));
    if (!words.isEmpty())
        Q_EMIT messageRequested(failure.kind == FailureKind::Denied ? Tone::Warning : Tone::Error, words);
    return false;
}

} // namespace sanbao
