// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a request with the keyboard alone, while the customer talks. Enter walks, Ctrl+Enter saves and prints, F6
// parks. What is typed is kept every few seconds and when a field is left, so a crash costs at most the last word.
//
// Route extras: "customer" or "unit" (row id) starts with that customer or product, "draft" resumes a parked request.
#pragma once

#include "ui/intake/intake_parking.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QActionGroup;
class QMenu;

namespace sanbao {

class ActionButton;
class FilterChip;
class IntakeForm;
class MessageBar;
class PageFrame;

class IntakePage final : public Page
{
    Q_OBJECT
public:
    explicit IntakePage(PageContext& context, QWidget* parent = nullptr);
    ~IntakePage() override;

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;
    QList<QAction*> pageActions() const override;

    /// What happens to the slip after saving; remembered for the next time.
    enum class AfterSaving { Preview, Print, Nothing };

private:
    void buildActions();
    void buildAfterSaving();
    void save();
    void saved(const IntakeAnswer& answer, const IntakeRequest& request);
    void showRefusal(const Failure& failure);
    void park();
    void startOver();
    void resume(const QString& slot);
    bool keepDraft();
    void startFromContact(IntakeRequest& request, qint64 id);
    void showRequest(const IntakeRequest& request);
    void parkPresent();
    void fillParkedMenu();
    void updateParked();
    void printSlip(WorkOrderId order);

    PageContext& m_context;
    PageFrame* m_frame;
    MessageBar* m_messages;
    IntakeForm* m_form;
    IntakeParking m_parking;
    QAction* m_saveAction = nullptr;
    QAction* m_parkAction = nullptr;
    QAction* m_parkedAction = nullptr;
    QMenu* m_parkedMenu = nullptr;
    FilterChip* m_parkedChip = nullptr;
    FilterChip* m_afterSaving = nullptr;
    QTimer m_draftTimer;
    bool m_changed = false;
    bool m_opened = false;
};

} // namespace sanbao
