// SPDX-License-Identifier: GPL-3.0-or-later
// One call beside the list: whom to call, what to say, what was due, earlier tries, and what came of it.
#pragma once

#include "core/service/callback_desk.h"

#include <QObject>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class Page;
class SidePanel;
struct PageContext;

class CallPanel final : public QObject
{
    Q_OBJECT
public:
    CallPanel(PageContext& context, Page* page);
    SidePanel* panel() const { return m_panel; }
    void show(const CallRow& row);

Q_SIGNALS:
    /// The call is in the file; `survey` is to be answered now when it is not 0.
    void recorded(const QString& success, qint64 survey);
    void refused(const QString& text);

private:
    void build();
    void showOutcome();
    void save();
    void notReached();
    void record(const CallResult& result);

    PageContext& m_context;
    Page* m_page;
    SidePanel* m_panel;
    QLabel* m_phone = nullptr;
    QLabel* m_script = nullptr;
    QVBoxLayout* m_things = nullptr;
    QLabel* m_earlier = nullptr;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_outcome = nullptr;
    QPlainTextEdit* m_note = nullptr;
    DayEdit* m_again = nullptr;
    CallRow m_row;
};

} // namespace sanbao
