// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that tell discontented comments from content ones, with the statistic explained in plain words.
#pragma once

#include "core/service/comment_desk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace sanbao {

class Card;

struct TermComparison
{
    std::vector<TellingTerm> terms;
    qint64 discontent = 0; ///< comments compared
    qint64 content = 0;
};

class TermsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TermsCard(QWidget* parent = nullptr);
    ~TermsCard() override;
    void display(const TermComparison& comparison);
    const std::vector<TellingTerm>& terms() const { return m_terms; }

Q_SIGNALS:
    void termChosen(const QString& text);

private:
    Card* m_card;
    QLabel* m_explained;
    QTableWidget* m_table;
    std::vector<TellingTerm> m_terms;
};

} // namespace sanbao
