// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom of the window: saved, last verified backup, today's counts, the next promise at risk, the
// time.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;

namespace sanbao {

class StateDot;

struct StatusFacts
{
    QString saved; ///< translated
    ChipTone savedTone = ChipTone::Ok;
    QString backup; ///< translated; empty when not known
    ChipTone backupTone = ChipTone::Neutral;
    std::optional<int> registeredToday;
    std::optional<int> resolvedToday;
    QString nextBreach; ///< translated; empty when nothing is at risk
    ChipTone breachTone = ChipTone::Warn;
    QString time; ///< the store's local date and time
};

class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void showFacts(const StatusFacts& facts);

private:
    StateDot* m_saved;
    QLabel* m_backup;
    QLabel* m_today;
    QLabel* m_breach;
    QLabel* m_time;
};

} // namespace sanbao
