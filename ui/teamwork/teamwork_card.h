// SPDX-License-Identifier: GPL-3.0-or-later
// What others do for an order or a complaint, and what is said about it inside the house. Stands on both pages.
#pragma once

#include "core/domain/teamwork.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class FormSection;
class Workplace;

class TeamworkCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TeamworkCard(Workplace& workplace, QWidget* parent = nullptr);
    void showSubject(const Subject& about, bool isOpen);

Q_SIGNALS:
    void messageRequested(bool good, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTasks();
    void buildTalk();
    void fillNames();
    void reload();
    void showTasks();
    void showComments();
    void addTask();
    void finish(const TeamTask& task);
    void say();
    void giveToTeam();
    QString today(Instant at) const;

    Workplace& m_workplace;
    Card* m_card;
    QVBoxLayout* m_tasks;
    QWidget* m_new;
    FormSection* m_form;
    ChoiceCombo* m_team;
    QLineEdit* m_title;
    DayEdit* m_due;
    ChoiceCombo* m_owner; ///< the team that has the complaint
    QVBoxLayout* m_comments;
    QPlainTextEdit* m_text;
    QMenu* m_names;
    Subject m_about;
    bool m_isOpen = false;
};

} // namespace sanbao
