// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that tell discontented comments from content ones, with the statistic explained in plain words. They are
// counted on a thread of their own; only texts travel there, never the database.
#pragma once

#include "core/service/comment_desk.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace sanbao {

class Card;

class TermsCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TermsCard(QWidget* parent = nullptr);
    ~TermsCard() override;
    /// Starts counting; an older count that is still running is thrown away.
    void compare(const CommentPiles& piles);
    const std::vector<TellingTerm>& terms() const { return m_terms; }

Q_SIGNALS:
    void termChosen(const QString& text);

private:
    void show(std::vector<TellingTerm> terms, int run);

    Card* m_card;
    QLabel* m_explained;
    QTableWidget* m_table;
    std::vector<TellingTerm> m_terms;
    int m_run = 0;
};

} // namespace sanbao
