// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the settings page.
#pragma once

#include "core/base/outcome.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace sanbao {

class FormSection;

class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(QWidget* parent = nullptr)
        : QWidget(parent)
    {
    }

    /// Reads everything again; called when the section is shown.
    virtual void load() = 0;
    /// True when something was typed that is not saved.
    virtual bool isDirty() const { return false; }
    virtual QWidget* firstFocus() { return nullptr; }

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);

protected:
    /// Puts the failure beside its fields or into the message line. True when there is none.
    bool report(const Done& done, FormSection* form, const QString& success);
};

} // namespace sanbao
