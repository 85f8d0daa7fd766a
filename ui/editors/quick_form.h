// SPDX-License-Identifier: GPL-3.0-or-later
// A side panel with a few fields and one thing to do: for steps that need three values and no page of their own. The
// owner adds the fields once, fills them, and opens the panel with what saving means; a refusal stays in the panel,
// under the fields it names.
#pragma once

#include "core/base/outcome.h"

#include <QObject>

#include <functional>

class QLabel;
class QLineEdit;
class QWidget;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class DayEdit;
class FormSection;
class MoneyEdit;
class SidePanel;

class QuickForm final : public QObject
{
    Q_OBJECT
public:
    /// `name` begins the object names of the fields.
    QuickForm(const QString& name, QWidget* page);

    SidePanel* panel() const { return m_panel; }
    FormSection* form() const { return m_form; }
    QLineEdit* text(const char* field, const QString& label, int maxLength = 200);
    MoneyEdit* money(const char* field, const QString& label);
    DayEdit* day(const char* field, const QString& label);
    ChoiceCombo* choice(const char* field, const QString& label);
    void show(const char* field, bool visible);
    /// A line above the fields.
    void setStory(const QString& text);

    /// `save` is asked at Ctrl+Enter; when it is done the panel closes and saved() says its text.
    void open(const QString& title, std::function<Outcome<QString>()> save, QWidget* first = nullptr);

Q_SIGNALS:
    void saved(const QString& text);

private:
    void add(const char* field, const QString& label, QWidget* editor);
    void run();

    QString m_name;
    SidePanel* m_panel;
    QLabel* m_story;
    FormSection* m_form;
    QLabel* m_problem;
    std::function<Outcome<QString>()> m_save;
};

} // namespace sanbao
