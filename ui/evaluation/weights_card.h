// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of the indicators: where they come from, and their direct entry with the sum beside it.
#pragma once

#include "core/service/evaluation_desk.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace sanbao {

class ActionButton;
class Card;
class FormSection;

class WeightsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit WeightsCard(QWidget* parent = nullptr);
    void showWeights(const EvaluationWeights& weights);
    /// In hundredths of a percent by indicator.
    std::map<QString, int> entered() const;
    void showRefusal(const Failure& failure);

Q_SIGNALS:
    void saveRequested();
    void shippedRequested();
    void judgementsRequested();

private:
    void buildRows(const EvaluationWeights& weights);
    void showSum();

    Card* m_card;
    FormSection* m_form;
    QLabel* m_source;
    QLabel* m_sum;
    QLabel* m_issue;
    ActionButton* m_save;
    std::vector<std::pair<QString, QDoubleSpinBox*>> m_fields;
};

} // namespace sanbao
