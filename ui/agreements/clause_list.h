// SPDX-License-Identifier: GPL-3.0-or-later
// The clauses of one agreement: which ones, in which order. Their text is fixed; mandatory ones cannot be switched off.
#pragma once

#include "core/service/agreement_composer.h"

#include <QWidget>

class QListWidget;

namespace sanbao {

class ClauseList final : public QWidget
{
    Q_OBJECT
public:
    explicit ClauseList(QWidget* parent = nullptr);

    /// The choices in the order and state of the picks; without picks as they come.
    void setChoices(const std::vector<ClauseChoice>& choices, const std::vector<ClausePick>& picks);
    /// Empty while nothing was changed: the template as it stands.
    std::vector<ClausePick> picks() const;

Q_SIGNALS:
    void edited();

private:
    void addChoice(const ClauseChoice& choice, bool on);
    void move(int by);

    QListWidget* m_list;
    bool m_changed = false;
    bool m_filling = false;
};

} // namespace sanbao
