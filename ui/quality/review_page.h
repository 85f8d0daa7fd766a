// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review: figures beside the month before and last year with room for a comment, what went worst,
// complaints, alerts and breakdowns that open their orders, actions, minutes and decisions; one key makes the PDF.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/review_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QTableWidget;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class Card;
class ChoiceCombo;
class DayEdit;
class FormSection;
class PageFrame;

class ReviewPage final : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;
    const std::optional<Review>& review() const { return m_review; }

Q_SIGNALS:
    void shown();
    void progressed(int done, int total);

private:
    void buildHead();
    void buildBody();
    QWidget* buildActions();
    void step(int months);
    void ask();
    void display(const Outcome<Review>& review);
    void showFigures();
    void showLists();
    void showActions();
    bool isChanged() const;
    ReviewPack typedPack() const;
    bool save();
    void savePdf();
    void addAction();
    void finishAction(int row);
    QTableWidget* list(const QString& name, QVBoxLayout* column, const QString& objectName);

    PageContext& m_context;
    BackgroundReader m_reader;
    PageFrame* m_frame;
    int m_month = 0;
    QLabel* m_monthName = nullptr;
    QProgressBar* m_progress = nullptr;
    ActionButton* m_stop = nullptr;
    QTableWidget* m_figures = nullptr;
    QTableWidget* m_worst = nullptr;
    QTableWidget* m_complaints = nullptr;
    QTableWidget* m_alerts = nullptr;
    QTableWidget* m_health = nullptr;
    QTableWidget* m_actions = nullptr;
    QPlainTextEdit* m_minutes = nullptr;
    QPlainTextEdit* m_decisions = nullptr;
    FormSection* m_actionForm = nullptr;
    QLineEdit* m_what = nullptr;
    ChoiceCombo* m_owner = nullptr;
    DayEdit* m_due = nullptr;
    std::optional<Review> m_review;
};

} // namespace sanbao
