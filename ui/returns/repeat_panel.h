// SPDX-License-Identifier: GPL-3.0-or-later
// Repeats of a time by their cause with what they cost, misdiagnoses by technician and fault, and the time spent on
// technical support.
#pragma once

#include "core/service/order_service_desk.h"

#include <QObject>

class QLabel;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class SidePanel;
class Workplace;

class RepeatPanel final : public QObject
{
    Q_OBJECT
public:
    RepeatPanel(Workplace& workplace, QWidget* page);
    SidePanel* panel() const { return m_panel; }
    void openPanel();

Q_SIGNALS:
    void refused(const QString& text);

private:
    void show();
    QString repeatWords(const RepeatReport& report) const;
    QString diagnosisWords(const RepeatReport& report) const;
    QString supportWords(QDate first, QDate last) const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    ChoiceCombo* m_days;
    QLabel* m_repeats;
    QLabel* m_diagnoses;
    QLabel* m_support;
};

} // namespace sanbao
