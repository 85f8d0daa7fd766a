// SPDX-License-Identifier: GPL-3.0-or-later
// Half-finished requests: the one on the form is kept all the time, others are parked while the next customer is
// served. All of them survive the end of the program, however it ends.
#pragma once

#include "core/service/intake_desk.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Workplace;

class IntakeParking final
{
public:
    explicit IntakeParking(Workplace& workplace)
        : m_workplace(workplace)
    {
    }

    /// Keeps what is on the form; a blank form keeps nothing.
    Done keep(const IntakeRequest& request);
    /// What was on the form when it was last shown, if anything.
    std::optional<IntakeRequest> kept() const;
    Done forget();

    Done park(const IntakeRequest& request);
    /// Slot and request, the longest parked first.
    std::vector<std::pair<QString, IntakeRequest>> parked() const;
    std::optional<IntakeRequest> find(const QString& slot) const;
    Done drop(const QString& slot);
    static bool isFormSlot(const QString& slot);

private:
    Workplace& m_workplace;
    bool m_hasKept = true; ///< unknown at first: the first blank form clears the slot
};

/// "欧阳建国 · 冰箱不制冷": what tells parked requests apart.
QString parkedWords(const IntakeRequest& request);

} // namespace sanbao
